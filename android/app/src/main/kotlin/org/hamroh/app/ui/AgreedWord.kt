package org.hamroh.app.ui

import android.text.InputFilter
import android.view.View
import android.view.ViewGroup
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R

/**
 * Asks for the word that was agreed with those at home: whoever stands beside does not read it, no keyboard learns it, and it is in no
 * saved state. This phone does not know whether it is right, so that nobody can be made to find out.
 */
internal class AgreedWord(private val screen: Screen) {
    /** In memory only; empty when none was typed. */
    var typed = ""
        private set

    private var legible = false

    /** Adds the field below its name, with what was typed so far. */
    fun into(parent: ViewGroup) {
        val label = screen.add<TextView>(parent, R.layout.item_label) { setText(R.string.trip_word) }
        val field = screen.add<EditText>(parent, R.layout.item_secret) {
            id = View.generateViewId()
            isSaveEnabled = false
            label.labelFor = id
            filters = arrayOf(InputFilter.LengthFilter(MOST))
            setText(typed)
            onTyped { typed = it }
            legible(legible)
        }
        screen.add<CheckBox>(parent, R.layout.item_tick) {
            setText(R.string.notes_secret_show)
            isChecked = legible
            setOnCheckedChangeListener { _, show ->
                legible = show
                field.legible(show)
            }
        }
    }

    /** It was written down, or is not wanted any more. */
    fun forget() {
        typed = ""
        legible = false
    }

    private companion object {
        const val MOST = 60
    }
}
