package org.hamroh.app.ui

import android.text.InputFilter
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.CardNumber
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Way

/** A screen that is a head and a list of things below each other, made anew whenever its answer changes. */
abstract class PlainScreen : Screen() {
    protected val body: ViewGroup by lazy { findViewById(R.id.body) }
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp) }

    /** Names the screen anew, once it is known what it is about. */
    protected fun heading(words: String) {
        title = words
        findViewById<TextView>(R.id.title).text = words
    }

    /** Takes everything away and lets [content] put new things there. */
    protected inline fun anew(content: () -> Unit) {
        body.removeAllViews()
        content()
    }

    protected fun text(layout: Int, words: String) {
        if (words.isNotEmpty()) add<TextView>(body, layout) { text = words }
    }

    protected fun text(layout: Int, words: Int) = text(layout, getString(words))

    protected fun button(layout: Int, words: Int, press: () -> Unit): Button =
        add(body, layout) {
            setText(words)
            setOnClickListener { press() }
        }

    protected fun row(name: String, value: String, press: () -> Unit) {
        add<View>(body, R.layout.item_row) { row(name, value, press) }
    }

    /**
     * A field below its name. What is typed in it [heard] keeps, or nobody does: the system writes nothing of it down, and the
     * field is found again by nobody but its screen.
     */
    protected fun labelled(
        name: String,
        value: String,
        layout: Int = R.layout.item_field,
        most: Int = SHORT,
        heard: ((String) -> Unit)? = null,
    ): EditText {
        val label = add<TextView>(body, R.layout.item_label) { text = name }
        return add(body, layout) {
            id = View.generateViewId()
            isSaveEnabled = false
            label.labelFor = id
            filters = arrayOf(InputFilter.LengthFilter(most))
            setText(value)
            heard?.let(::onTyped)
        }
    }

    /** A field for a secret below its name: in no saved state, learned by no keyboard. */
    protected fun secret(name: Int): EditText = labelled(getString(name), "", R.layout.item_secret, most = Int.MAX_VALUE)

    /** Lets the owner write the next check-in into the phone's calendar, which says nothing of this app. [over]: none is awaited any more. */
    protected fun reminder(over: () -> Unit) {
        text(R.layout.item_quiet, getString(R.string.remind_text, getString(R.string.remind_event)))
        button(R.layout.item_press, R.string.remind_button) {
            problem(null)
            ask({ it.untilReminder(language) }) { left ->
                when {
                    left == null -> over()
                    inFront && !remind(this, left) -> problem(getString(R.string.remind_none))
                }
            }
        }
    }

    /** One thought each. */
    protected fun points(lines: List<String>) = lines.forEach { text(R.layout.item_text, "\u2022 $it") }

    /** Numbers to learn by heart; they can be called as well. */
    protected fun numbers(numbers: List<CardNumber>) {
        if (numbers.isEmpty()) return
        text(R.layout.item_section, R.string.card_learn)
        numbers.forEach {
            text(R.layout.item_label, it.label)
            ways.other(body, ContactWay(Way.PHONE, "", it.display, it.number, "", false, it.warning.ifEmpty { null }, null, ""))
        }
    }

    protected fun reviewNeeded(yes: Boolean) {
        if (yes) text(R.layout.item_quiet, R.string.review_needed)
    }

    protected companion object {
        /** As much as the core takes of a name in any script. */
        const val SHORT = 200
    }
}
