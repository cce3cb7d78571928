package org.hamroh.app.ui

import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.FactPrompt

/** Fields for facts, behind a button: most notes need none. What is typed into them is in no saved state. */
internal class FactViews(private val box: ViewGroup, private val open: View, private val add: (ViewGroup, Int) -> View) {
    private val fields = linkedMapOf<String, EditText>()

    /** What was typed, by field; fields without a word are left out. */
    var values: Map<String, String>
        get() = fields.mapValues { it.value.text.toString().trim() }.filterValues(String::isNotEmpty)
        set(values) = fields.forEach { (field, view) -> view.setText(values[field].orEmpty()) }

    val isOpen: Boolean get() = fields.isNotEmpty()

    /** Only the first call makes fields. */
    fun show(prompts: List<FactPrompt>, values: Map<String, String>) {
        if (isOpen) return
        open.shown(false)
        (add(box, R.layout.item_quiet) as TextView).setText(R.string.notes_facts_hint)
        prompts.forEach { prompt ->
            val label = add(box, R.layout.item_label) as TextView
            label.text = prompt.title
            (add(box, R.layout.item_quiet) as TextView).text = prompt.question
            fields[prompt.field] = (add(box, R.layout.item_field_long) as EditText).apply {
                id = View.generateViewId()
                label.labelFor = id
                minLines = 1
                setText(values[prompt.field].orEmpty())
            }
        }
    }

    fun close() {
        box.removeAllViews()
        fields.clear()
        open.shown(true)
    }

    fun enabled(yes: Boolean) = fields.values.forEach { it.isEnabled = yes }
}
