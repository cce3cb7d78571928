package org.hamroh.app.ui

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.MarkedNumber

/** What this phone remembers of numbers: to be forgotten, or told to those who keep the list. */
class MarksActivity : PlainScreen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.marks_title))
    }

    override fun onResume() {
        super.onResume()
        look()
    }

    private fun look(): Unit = ask({ it.markedNumbers(language) }, done = ::draw)

    private fun draw(marks: List<MarkedNumber>): Unit = anew {
        text(R.layout.item_quiet, R.string.marks_private)
        if (marks.isEmpty()) return@anew text(R.layout.item_text, R.string.marks_empty)
        marks.forEach(::mark)
        button(R.layout.item_weak, R.string.marks_forget_all) {
            confirm(getString(R.string.marks_forget_all_ask), R.string.marks_forget_all) {
                ask({ it.forgetAllNumbers() }) { look() }
            }
        }
    }

    private fun mark(mark: MarkedNumber) {
        add<View>(body, R.layout.item_mark) {
            findViewById<TextView>(R.id.mark_text).text = mark.text
            findViewById<View>(R.id.mark_note).apply {
                contentDescription = getString(R.string.marks_note_what, mark.text)
                setOnClickListener { startActivity(Intent(context, NoteActivity::class.java).putExtra(NoteActivity.KEY, mark.key)) }
            }
            findViewById<View>(R.id.mark_forget).apply {
                contentDescription = getString(R.string.marks_forget_what, mark.text)
                setOnClickListener { ask({ it.forgetNumber(mark.key) }) { look() } }
            }
        }
    }
}
