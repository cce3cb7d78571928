package org.hamroh.app.ui

import android.text.InputFilter
import android.view.View
import android.view.ViewGroup
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R

/**
 * Asks for a word that was, or is to be, agreed with those at home: whoever stands beside does not read it, no keyboard learns it, and it is in no
 * saved state. This phone does not know whether it is right, so that nobody can be made to find out.
 */
internal class AgreedWord(private val screen: Screen, private val name: Int = R.string.trip_word) {
    /** In memory only; empty when none was typed. Turning the phone keeps it: sent without it, a message would say something else. */
    class Typed(var word: String = "", var legible: Boolean = false)

    /** For the screen that comes after this one when the phone is turned. */
    var kept = Typed()

    val typed: String get() = kept.word

    /** Adds the field below its name, with what was typed so far. */
    fun into(parent: ViewGroup) {
        val label = screen.add<TextView>(parent, R.layout.item_label) { setText(name) }
        val field = screen.add<EditText>(parent, R.layout.item_secret) {
            id = View.generateViewId()
            isSaveEnabled = false
            label.labelFor = id
            filters = arrayOf(InputFilter.LengthFilter(MOST))
            setText(typed)
            onTyped { kept.word = it }
            legible(kept.legible)
        }
        screen.add<CheckBox>(parent, R.layout.item_tick) {
            setText(R.string.notes_secret_show)
            isChecked = kept.legible
            setOnCheckedChangeListener { _, show ->
                kept.legible = show
                field.legible(show)
            }
        }
    }

    /** It was written down, or is not wanted any more. */
    fun forget() {
        kept = Typed()
    }

    private companion object {
        const val MOST = 60
    }
}
