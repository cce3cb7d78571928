package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.OfferComparison
import org.hamroh.companion.OfferTerm
import org.hamroh.companion.SavedOffer

/** A kept offer: what it promised, and how that is now. */
class KeptOfferActivity : PlainScreen() {
    private val reportParts by lazy { ReportParts(this) { parent, layout -> add(parent, layout) } }
    private val id by lazy { intent.getStringExtra(ID).orEmpty() }
    private var field: EditText? = null
    private lateinit var answer: ViewGroup

    /** What stood in the field before the screen was made again. */
    private var typed = ""

    /** What the answer below the field belongs to; null while there is none. */
    private var compared: String? = null

    /** What was written into the notes: the same words are not written twice. */
    private var noted: String? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_plain, getString(R.string.kept_title))
        typed = savedInstanceState?.getString(TYPED).orEmpty()
        compared = savedInstanceState?.getString(COMPARED)
        noted = savedInstanceState?.getString(NOTED)
        ask({ it.savedOffers(language) }) { offers ->
            val offer = offers.firstOrNull { it.id == id }
            if (offer == null) finish() else draw(offer)
        }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(TYPED, field?.text?.toString() ?: typed)
        outState.putString(COMPARED, compared)
        outState.putString(NOTED, noted)
    }

    private fun draw(offer: SavedOffer): Unit = anew {
        reportParts.level(add(body, R.layout.item_level), offer.level, offer.levelText, localTime(this, offer.saved))
        text(R.layout.item_section, R.string.kept_terms)
        if (offer.terms.isEmpty()) text(R.layout.item_text, R.string.kept_terms_none)
        offer.terms.forEach { text(R.layout.item_text, said(it)) }
        text(R.layout.item_section, R.string.kept_text)
        text(R.layout.item_marked, ReportParts.beginning(offer.text))
        if (offer.text.length > ReportParts.beginning(offer.text).length) text(R.layout.item_quiet, R.string.offer_text_cut)
        add<TextView>(body, R.layout.item_section) {
            setText(R.string.kept_now)
            labelFor = R.id.now
        }
        field = add(body, R.layout.item_field_long) {
            id = R.id.now
            setHint(R.string.kept_now_hint)
            filters = arrayOf(android.text.InputFilter.LengthFilter(MOST))
            setText(typed)
        }
        button(R.layout.item_press_main, R.string.kept_compare) { compare() }
        answer = add(body, R.layout.item_box)
        button(R.layout.item_weak, R.string.kept_delete) {
            confirm(getString(R.string.kept_delete_ask), R.string.kept_delete) {
                ask({ it.forgetOffer(offer.id, language) }) { finish() }
            }
        }
        compared?.let(::compare)
    }

    private fun compare() {
        val words = field?.text?.toString().orEmpty()
        if (words.isBlank()) return problem(getString(R.string.kept_now_empty))
        compare(words)
    }

    private fun compare(words: String) {
        problem(null)
        ask({ it.compareOffer(id, words, language) }) {
            compared = words
            draw(words, it)
        }
    }

    private fun draw(words: String, found: OfferComparison) {
        answer.removeAllViews()
        val said = add<TextView>(answer, R.layout.item_section) { text = found.text }
        // With the first change below it.
        (found.changes.firstOrNull()?.let { reportParts.change(answer, it) } ?: said).intoSight()
        found.changes.drop(1).forEach { reportParts.change(answer, it) }
        reportParts.section(answer, R.string.kept_added, found.added.map(::said))
        reportParts.section(answer, R.string.kept_silent, found.silent.map(::said))
        if (found.reviewNeeded) reportParts.line(answer, R.layout.item_quiet, R.string.review_needed)
        drawNote(add(answer, R.layout.item_box), words)
    }

    private fun said(term: OfferTerm): String = "${term.name}: ${getString(R.string.offer_quote, term.quote)}"

    /** The way into the notes, or that it is there already. */
    private fun drawNote(box: ViewGroup, words: String) {
        box.removeAllViews()
        if (noted == words) return reportParts.line(box, R.layout.item_text, R.string.kept_noted)
        add<TextView>(box, R.layout.item_press) {
            setText(R.string.kept_note)
            setOnClickListener {
                // Pressed twice in a hurry it is written once.
                isEnabled = false
                note(box, words)
            }
        }
    }

    private fun note(box: ViewGroup, now: String) {
        problem(null)
        ask({ it.noteDeviation(id, now, language) }, failed = {
            drawNote(box, now)
            if (it.code == NO_NOTES) noNotes(box) else problem(words(it))
        }) {
            noted = now
            drawNote(box, now)
        }
    }

    private fun noNotes(box: ViewGroup) {
        reportParts.line(box, R.layout.item_care, R.string.kept_no_notes)
        add<TextView>(box, R.layout.item_press) {
            setText(R.string.notes_create)
            setOnClickListener { startActivity(Intent(context, JournalActivity::class.java)) }
            intoSight()
        }
    }

    companion object {
        fun intent(from: Context, id: String): Intent = Intent(from, KeptOfferActivity::class.java).putExtra(ID, id)

        private const val ID = "id"
        private const val TYPED = "typed"
        private const val COMPARED = "compared"
        private const val NOTED = "noted"

        /** The core's code where there is no journal. */
        private const val NO_NOTES = "not-found-journal"

        /** What the system keeps for a screen is little, and a note of the journal is not longer. */
        private const val MOST = 20_000
    }
}
