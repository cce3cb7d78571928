package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import org.hamroh.app.R
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.Dossier
import org.hamroh.companion.DossierRequest
import org.hamroh.companion.Element
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.ScreeningPoint

/**
 * The statement for an officer who decides whether somebody is a victim of trafficking: what happened is marked here, nothing is
 * marked by itself. The notes are opened for it and locked again when the screen is left; marks stay in memory until it is closed.
 */
class DossierActivity : PlainScreen() {
    /** What survives turning the phone, and being left: in memory, never in the saved state. */
    private class Kept(
        /** Codes of the points that are marked, each with the notes that speak of it. */
        val marks: MutableMap<String, MutableSet<String>> = LinkedHashMap(),
        var name: String = "",
        var officer: String = "",
        /** Empty until it was chosen: the language of the screen is the one that its owner reads and, most likely, speaks. */
        var speaks: String = "",
        /** As it was marked last; made once for opening and sending. Goes with the lock: the next secret may open less. */
        var made: Dossier? = null,
    )

    /** Notes that this secret opens. */
    private var opened: Set<String> = emptySet()

    private var kept = Kept()
    private var busy = false

    /** Counts departures: what was asked before one is not shown after it. */
    private var departures = 0

    /** Something was marked since the statement was asked for. */
    private var changed = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.dossier_title))
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        (lastNonConfigurationInstance as? Kept)?.let { kept = it }
        if (kept.officer.isEmpty()) kept.officer = OFFICERS.keys.firstOrNull { it == SPOKEN[parts.choices.country] } ?: "en"
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = kept

    override fun onStart() {
        super.onStart()
        load()
    }

    override fun onStop() {
        if (!isChangingConfigurations) {
            departures++
            body.removeAllViews()
            kept.made = null
            parts.worker.tell { if (parts.companion.journalState().unlocked) parts.companion.lock() }
        }
        super.onStop()
    }

    private fun load() = ask({ it.journalState() }) { state ->
        when {
            state.unlocked -> read()
            state.exists -> drawLocked()
            else -> anew {
                text(R.layout.item_text, R.string.dossier_no_notes)
                cardButton()
            }
        }
    }

    private fun drawLocked() = anew {
        text(R.layout.item_text, R.string.dossier_hint)
        cardButton()
        val secret = secret(R.string.guard_own)
        button(R.layout.item_press_main, R.string.notes_unlock) { unlock(secret.text.toString()) }
    }

    private fun unlock(secret: String) {
        val mine = departures
        once({ it.unlock(secret) }) { if (mine == departures) read() }
    }

    private fun read() {
        val mine = departures
        ask({ it.screeningPoints(language) }, failed = { if (mine == departures) problem(words(it)) }) { if (mine == departures) draw(it) }
    }

    private fun draw(points: List<ScreeningPoint>) = anew {
        opened = points.flatMap { point -> point.hints.map { it.record } }.toSet()
        text(R.layout.item_text, R.string.dossier_hint)
        cardButton()
        labelled(getString(R.string.dossier_name), kept.name) { typed -> change { name = typed } }
        text(R.layout.item_label, R.string.dossier_officer)
        val officers = OFFICERS.map { (tag, name) -> tag to add<CheckBox>(body, R.layout.item_tick) { setText(name) } }
        officers.forEach { (tag, box) ->
            box.isChecked = tag == kept.officer
            box.setOnClickListener {
                change { officer = tag }
                officers.forEach { (other, tick) -> tick.isChecked = other == tag }
            }
        }
        add<View>(body, R.layout.item_row) { speaks(this) }
        text(R.layout.item_section, R.string.dossier_mark)
        TITLES.forEach { (element, title) ->
            text(R.layout.item_section, title)
            points.filter { it.element == element }.forEach(::point)
        }
        text(R.layout.item_care, R.string.dossier_care)
        button(R.layout.item_press_main, R.string.dossier_open) { hand { Outside.show(this, it, Copied.CARD.type) } }
        button(R.layout.item_press, R.string.marks_note_send) { hand { Outside.share(this, it, Copied.CARD.type) } }
    }

    private fun speaks(row: View) {
        val tags = resources.getStringArray(R.array.language_tags)
        val names = resources.getStringArray(R.array.language_names)
        val chosen = tags.indexOf(kept.speaks.ifEmpty { language })
        row.row(getString(R.string.dossier_speaks), names.getOrElse(chosen) { kept.speaks }) {
            AlertDialog.Builder(this)
                .setTitle(R.string.dossier_speaks)
                .setSingleChoiceItems(names, chosen) { dialog, which ->
                    dialog.dismiss()
                    change { speaks = tags[which] }
                    speaks(row)
                }
                .setNegativeButton(R.string.action_cancel, null)
                .show()
        }
    }

    /** A point; below it, once it is marked, the notes that may speak of it. */
    private fun point(point: ScreeningPoint) {
        val box = add<CheckBox>(body, R.layout.item_tick) {
            text = point.text
            isChecked = point.code in kept.marks
        }
        val notes = point.hints.map { hint ->
            add<CheckBox>(body, R.layout.item_tick_below) {
                text = if (hint.quote.isEmpty()) getString(R.string.dossier_note) else getString(R.string.dossier_note_quote, hint.quote)
                isChecked = hint.record in kept.marks[point.code].orEmpty()
                shown(box.isChecked)
                setOnClickListener {
                    change { marks[point.code]?.run { if (isChecked) add(hint.record) else remove(hint.record) } }
                }
            }
        }
        box.setOnClickListener {
            change { if (box.isChecked) marks[point.code] = LinkedHashSet() else marks.remove(point.code) }
            notes.forEach {
                it.isChecked = false
                it.shown(box.isChecked)
            }
        }
    }

    /** What was made no longer says what is marked. */
    private fun change(how: Kept.() -> Unit) {
        kept.how()
        kept.made = null
        changed = true
    }

    /** Needs no notes, but a citizenship and a country. */
    private fun cardButton() {
        val citizen = parts.choices.citizenship ?: return
        val request = HelpRequest(citizen, parts.choices.country ?: return, null)
        button(R.layout.item_press, R.string.dossier_card) {
            once({ repository -> repository.showCards(request, language).first() }) {
                if (inFront) startActivity(CardActivity.intent(this, it.card))
            }
        }
    }

    private fun hand(give: (Uri) -> Boolean) {
        val now = kept
        val marks = now.marks.mapValues { (_, notes) -> notes.filter { it in opened } }
        val request = DossierRequest(now.name, parts.choices.citizenship.orEmpty(), now.officer, marks, now.speaks)
        changed = false
        once({ repository ->
            val made = now.made ?: repository.dossier(request, language)
            made to CopyProvider.fresh(this, "statement", Copied.CARD).apply { writeText(made.html) }
        }) { (made, file) ->
            // Nothing was marked otherwise meanwhile.
            if (inFront && !changed) now.made = made
            if (inFront) needsAnApp(give(CopyProvider.uri(file))) else parts.worker.tell { CopyProvider.forget(applicationContext, file) }
        }
    }

    /** A second press while the first works does nothing. */
    private fun <T> once(work: (CompanionRepository) -> T, done: (T) -> Unit) {
        if (busy) return
        busy = true
        problem(null)
        buttons(false)
        ask(work, failed = {
            busy = false
            buttons(true)
            problem(words(it))
        }) {
            busy = false
            buttons(true)
            done(it)
        }
    }

    private fun buttons(on: Boolean) {
        for (i in 0 until body.childCount) (body.getChildAt(i) as? Button)?.takeIf { it !is CheckBox }?.isEnabled = on
    }

    internal companion object {
        /** Languages that there is a page in and that officers of the places people are brought to read. */
        private val OFFICERS = mapOf(
            "th" to R.string.dossier_thai,
            "my" to R.string.dossier_burmese,
            "en" to R.string.dossier_english,
            "ru" to R.string.dossier_russian,
        )

        private val SPOKEN = mapOf("TH" to "th", "MM" to "my", "RU" to "ru", "BY" to "ru", "KZ" to "ru", "KG" to "ru", "UZ" to "ru", "TJ" to "ru")

        private val TITLES = listOf(
            Element.ACT to R.string.dossier_act,
            Element.MEANS to R.string.dossier_means,
            Element.PURPOSE to R.string.dossier_purpose,
        )

        /** Opens the statement. */
        fun intent(context: Context): Intent = Intent(context, DossierActivity::class.java)
    }
}
