package org.hamroh.app.ui

import android.text.format.Formatter
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Entry
import org.hamroh.companion.KeptFile

/** Draws notes, newest first, a page at a time. */
internal class NoteViews(
    private val screen: Screen,
    private val parent: ViewGroup,
    private val older: View,
    private val add: (ViewGroup, Int) -> View,
    private val press: (Entry) -> Unit,
) {
    /** Replaces what was drawn before. [entries] come oldest first; [damaged]: there are more that cannot be read. */
    fun draw(entries: List<Entry>, damaged: Boolean) {
        clear()
        if (entries.isEmpty() && !damaged) (add(parent, R.layout.item_text) as TextView).setText(R.string.notes_list_empty)
        page(entries.asReversed())
    }

    /** Takes the notes off the screen. */
    fun clear() {
        parent.removeAllViews()
        older.shown(false)
        older.setOnClickListener(null)
    }

    private fun page(left: List<Entry>) {
        left.take(PAGE).forEach(::note)
        val rest = left.drop(PAGE)
        older.shown(rest.isNotEmpty())
        older.setOnClickListener { page(rest) }
    }

    private fun note(entry: Entry) {
        val view = add(parent, R.layout.item_note)
        view.findViewById<TextView>(R.id.note_when).text = "${localTime(screen, entry.at)} · ${entry.label}"
        view.findViewById<TextView>(R.id.note_text).orGone(entry.note)
        view.findViewById<TextView>(R.id.note_place).orGone(screen.getString(R.string.notes_with_place).takeIf { entry.place != null })
        val files = entry.files.joinToString("\n") { fileWords(screen, it) }
        view.findViewById<TextView>(R.id.note_files).orGone(files)
        val all = listOf(R.id.note_when, R.id.note_text, R.id.note_place, R.id.note_files)
        view.pressedAsOne(all.map { view.findViewById<TextView>(it).text.toString() }.filter(String::isNotEmpty)) { press(entry) }
    }

    private companion object {
        const val PAGE = 50
    }
}

/** What a file is and how long. */
internal fun fileWords(screen: Screen, file: KeptFile): String =
    screen.getString(R.string.notes_file, file.mediaType, Formatter.formatShortFileSize(screen, file.length))
