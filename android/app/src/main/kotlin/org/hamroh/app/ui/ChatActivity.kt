package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import java.io.File
import org.hamroh.app.R
import org.hamroh.app.ports.Received
import org.hamroh.app.ports.copyIn
import org.hamroh.companion.ChatReport
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.OfferLevel

/**
 * What is wrong with a conversation: pasted messages, or the file of a chat's export.
 *
 * A file is copied, since the other app may not hand it over twice; the copy goes when this screen is left.
 */
class ChatActivity : PlainScreen() {
    private val views by lazy { ChatViews(this, { parent, layout -> add(parent, layout) }, body) }
    private lateinit var copy: File
    private var copied = false

    /** Messages with signs that are drawn; more of them when the owner asks. */
    private var shownMessages = ChatViews.PAGE

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        shownMessages = savedInstanceState?.getInt(SHOWN) ?: ChatViews.PAGE
        val handedOn = intent.getStringExtra(COPY)
        copy = Received.file(this, savedInstanceState?.getString(COPY) ?: handedOn)
        show(R.layout.screen_plain, getString(R.string.chat_title))
        text(R.layout.item_text, R.string.chat_reading)
        val text = intent.getStringExtra(Intent.EXTRA_TEXT)
        if (text != null) return ask({ it.checkChat(text, language) }, ::failed, ::draw)
        // The same screen again: the other app is not asked twice.
        if (copy.exists() && (handedOn != null || savedInstanceState?.getBoolean(COPIED) == true)) return read()
        val file = intent.data ?: return refused(getString(R.string.chat_unreadable))
        parts.worker.askAside(
            this,
            { copyIn(contentResolver, file, copy, Received.MOST_CHAT) },
            { refused(getString(R.string.chat_unreadable)) },
        ) { read() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putInt(SHOWN, shownMessages)
        outState.putString(COPY, copy.name)
        outState.putBoolean(COPIED, copied)
    }

    override fun onDestroy() {
        if (isFinishing) parts.worker.tell { copy.delete() }
        super.onDestroy()
    }

    private fun read() {
        copied = true
        ask({ it.checkChatFile(copy.path, language) }, ::failed, ::draw)
    }

    private fun failed(failure: CompanionFailure) = refused(words(failure))

    private fun refused(why: String) = anew {
        problem(why)
        button(R.layout.item_press, R.string.action_close) { finish() }
    }

    private fun draw(found: ChatReport): Unit = anew {
        problem(null)
        views.head(found)
        if (found.level == OfferLevel.DANGER || found.level == OfferLevel.WARNING) {
            button(R.layout.item_press, R.string.start_help) { startActivity(Intent(this, HelpActivity::class.java)) }
        }
        views.draw(found, shownMessages) {
            shownMessages += ChatViews.PAGE
            val scroll = findViewById<View>(R.id.scroll)
            val at = scroll.scrollY
            draw(found)
            scroll.post { scroll.scrollTo(0, at) }
        }
    }

    companion object {
        /** For a file of another app. */
        fun intent(from: Context, file: Uri): Intent =
            Intent(from, ChatActivity::class.java).setData(file).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)

        /** For a copy of our own, which this screen then deletes. */
        fun intent(from: Context, copy: File): Intent = Intent(from, ChatActivity::class.java).putExtra(COPY, copy.name)

        /** For messages that are short enough to be handed from screen to screen. */
        fun intent(from: Context, text: String): Intent = Intent(from, ChatActivity::class.java).putExtra(Intent.EXTRA_TEXT, text)

        private const val COPY = "copy"
        private const val COPIED = "copied"
        private const val SHOWN = "shown"
    }
}
