package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import java.util.Locale
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.ConsularRequest

/** The letter to the mission that is to help: to be filled in, sent by the app that its writer chooses, and followed by a call. */
class LetterActivity : PlainScreen() {
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp) }

    /** As its writer has changed it; null while nobody has. */
    private var letter: String? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.follow_letter))
        letter = savedInstanceState?.getString(LETTER)
        val id = intent.getStringExtra(ID).orEmpty()
        ask({ it.consularRequest(id, language) }) { draw(it) }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(LETTER, letter)
    }

    private fun draw(request: ConsularRequest) = anew {
        text(R.layout.item_name, request.title)
        text(R.layout.item_quiet, request.why)
        text(R.layout.item_section, R.string.follow_advice)
        points(request.advice)
        labelled(getString(R.string.follow_letter), letter ?: request.text, R.layout.item_field_long, MOST) { letter = it }
            .apply { textLocale = Locale.forLanguageTag(request.textLanguage) }
        button(R.layout.item_press_main, R.string.marks_note_send) { needsAnApp(Outside.share(this, letter ?: request.text)) }
        button(R.layout.item_press, R.string.action_copy) { copy(letter ?: request.text, sensitive = true) }
        request.ways.forEach { ways.other(body, it) }
        if (request.meaning.isNotEmpty()) {
            text(R.layout.item_section, R.string.follow_meaning)
            text(R.layout.item_text, request.meaning)
        }
    }

    internal companion object {
        private const val ID = "id"
        private const val LETTER = "letter"

        /** More than a letter with everything in it. */
        private const val MOST = 20_000

        /** Opens the letter for a followed trip. */
        fun intent(context: Context, id: String): Intent = Intent(context, LetterActivity::class.java).putExtra(ID, id)
    }
}
