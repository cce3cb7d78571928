package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside

/** A note about one number for those who keep the list: shown whole before the owner chooses how to send it, if at all. */
class NoteActivity : PlainScreen() {
    private lateinit var correction: EditText
    private lateinit var made: ViewGroup

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.marks_note))
        val key = intent.getStringExtra(KEY) ?: return finish()
        add<TextView>(body, R.layout.item_label) {
            setText(R.string.marks_note_correction)
            labelFor = R.id.correction
        }
        correction = add(body, R.layout.item_field) {
            id = R.id.correction
            filters = arrayOf(android.text.InputFilter.LengthFilter(MOST))
        }
        button(R.layout.item_press_main, R.string.marks_note_make) { make(key) }
        made = add(body, R.layout.item_card)
        made.shown(false)
    }

    private fun make(key: String) {
        problem(null)
        made.shown(false)
        val words = correction.text.toString()
        ask({ it.numberNote(key, words, language) }) { note ->
            made.removeAllViews()
            made.shown(true)
            add<TextView>(made, R.layout.item_quiet) { setText(R.string.marks_note_hint) }
            add<TextView>(made, R.layout.item_text) { text = note }
            add<View>(made, R.layout.item_press) {
                (this as TextView).setText(R.string.marks_note_send)
                setOnClickListener { needsAnApp(Outside.share(this@NoteActivity, note)) }
            }
        }
    }

    internal companion object {
        /** Of the number. */
        const val KEY = "key"

        /** As much as the core takes. */
        private const val MOST = 200
    }
}
