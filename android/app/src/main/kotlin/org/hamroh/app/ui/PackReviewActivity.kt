package org.hamroh.app.ui

import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import android.widget.CheckBox
import android.widget.TextView
import java.io.File
import org.hamroh.app.R
import org.hamroh.app.ports.Received
import org.hamroh.app.ports.copyIn
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.PackChange
import org.hamroh.companion.PackReview

/**
 * A file with newer data, which the owner picked or another app handed over: what it would change, before anything changes.
 *
 * The file is copied first: what was looked at is what is taken, whatever the other app does meanwhile.
 */
class PackReviewActivity : PlainScreen() {
    private lateinit var copy: File
    private var copied = false
    private var shownChanges = PAGE

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        shownChanges = savedInstanceState?.getInt(SHOWN) ?: PAGE
        copy = Received.file(this, savedInstanceState?.getString(COPY))
        show(R.layout.screen_plain, getString(R.string.packs_review_title))
        text(R.layout.item_text, R.string.packs_checking)
        // The same screen again: the other app is not asked twice, and may not hand over something else.
        if (savedInstanceState?.getBoolean(COPIED) == true && copy.exists()) return review()
        val file = handed() ?: return refused(getString(R.string.packs_unreadable))
        // Another app may keep us waiting for its file: nothing else of ours stands behind that.
        parts.worker.askAside(this, { copyIn(contentResolver, file, copy, Received.MOST_PACK) }, { refused(getString(R.string.packs_unreadable)) }) { review() }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putInt(SHOWN, shownChanges)
        outState.putString(COPY, copy.name)
        outState.putBoolean(COPIED, copied)
    }

    override fun onDestroy() {
        if (isFinishing) parts.worker.tell { copy.delete() }
        super.onDestroy()
    }

    private fun handed(): Uri? =
        if (intent.action == Intent.ACTION_SEND) {
            @Suppress("DEPRECATION") // What replaces it is not there before Android 13.
            runCatching { intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM) }.getOrNull()
        } else {
            intent.data
        }

    private fun review() {
        copied = true
        ask({ it.reviewPack(copy.path, language) }, failed = { refused(words(it)) }, done = ::draw)
    }

    private fun refused(why: String) = anew {
        heading(getString(R.string.packs_refused))
        problem(why)
        button(R.layout.item_press, R.string.action_close) { finish() }
    }

    private fun draw(review: PackReview): Unit = anew {
        text(R.layout.item_text, review.text)
        reviewNeeded(review.reviewNeeded)
        if (review.changes.isNotEmpty()) text(R.layout.item_section, R.string.packs_changes)
        review.changes.take(shownChanges).forEach(::change)
        if (review.changes.size > shownChanges) {
            button(R.layout.item_press, R.string.packs_more) {
                shownChanges += PAGE
                draw(review)
            }
        }
        if (review.mustAccept) {
            add<CheckBox>(body, R.layout.item_tick) {
                id = R.id.agree
                setText(R.string.packs_agree)
            }
        }
        button(R.layout.item_press_main, R.string.packs_install) { install(review.mustAccept) }
        button(R.layout.item_press, R.string.packs_leave) { finish() }
    }

    private fun change(change: PackChange) {
        add<View>(body, R.layout.item_change) {
            findViewById<TextView>(R.id.change_title).text = change.title
            findViewById<TextView>(R.id.change_label).text = change.label.capital(context)
            fun number(id: Int, number: String) {
                findViewById<TextView>(id).text = number.ifEmpty { getString(R.string.packs_nothing) }
            }
            number(R.id.change_old, change.old)
            number(R.id.change_new, change.new)
            findViewById<TextView>(R.id.change_evidence).text = getString(R.string.help_source, change.evidence)
        }
    }

    private fun install(mustAccept: Boolean) {
        val agreed = findViewById<CheckBox?>(R.id.agree)?.isChecked == true
        if (mustAccept && !agreed) return problem(getString(R.string.packs_agree_first))
        problem(null)
        ask({ it.installPack(copy.path, agreed, language) }, failed = ::notTaken) { state ->
            anew {
                text(R.layout.item_name, R.string.packs_done)
                text(R.layout.item_text, state.text)
                button(R.layout.item_press_main, R.string.action_close) { finish() }
            }
        }
    }

    private fun notTaken(failure: CompanionFailure) = refused(words(failure))

    private companion object {
        const val SHOWN = "shown"
        const val COPY = "copy"
        const val COPIED = "copied"

        /** As many as one looks at before one presses "more". */
        const val PAGE = 20
    }
}
