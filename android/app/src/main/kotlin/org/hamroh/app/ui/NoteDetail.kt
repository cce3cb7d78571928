package org.hamroh.app.ui

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import java.util.Locale
import org.hamroh.app.R
import org.hamroh.companion.Entry
import org.hamroh.companion.Place

/** One note with all that is known of it. Drawn over the list, in the same screen: another one would lock. */
internal class NoteDetail(
    private val screen: Screen,
    private val box: ViewGroup,
    private val add: (ViewGroup, Int) -> View,
    private val saveFile: (Entry) -> Unit,
    private val export: (Entry) -> Unit,
    private val back: () -> Unit,
) {
    fun clear() = box.removeAllViews()

    fun draw(entry: Entry, readOnly: Boolean) {
        clear()
        text(R.layout.item_section, screen.getString(R.string.notes_detail))
        text(R.layout.item_quiet, "${localTime(screen, entry.at)} · ${entry.label}")
        text(R.layout.item_text, entry.note)
        entry.place?.let { text(R.layout.item_quiet, screen.getString(R.string.notes_with_place) + ": " + words(it)) }
        entry.facts.forEach {
            text(R.layout.item_label, it.title)
            text(R.layout.item_text, it.text)
        }
        entry.files.forEach { file ->
            text(R.layout.item_text, fileWords(screen, file))
            button(R.string.notes_file_save) { saveFile(entry) }
        }
        text(R.layout.item_quiet, screen.getString(R.string.notes_detail_id, entry.id.chunked(8).joinToString(" ")))
        // A copy is written down in the notes, which cannot be done where they are only read.
        if (!readOnly) {
            button(R.string.notes_export_this) { export(entry) }
        }
        button(R.string.action_back) { back() }
    }

    private fun words(place: Place): String {
        val degrees = String.format(Locale.ROOT, "%.5f, %.5f", place.latE7 / 1e7, place.lonE7 / 1e7)
        return degrees + place.radiusM?.let { " (± $it m)" }.orEmpty()
    }

    private fun text(layout: Int, words: String) {
        if (words.isNotEmpty()) (add(box, layout) as TextView).text = words
    }

    private fun button(words: Int, press: () -> Unit) {
        (add(box, R.layout.item_press) as Button).apply {
            setText(words)
            setOnClickListener { press() }
        }
    }
}
