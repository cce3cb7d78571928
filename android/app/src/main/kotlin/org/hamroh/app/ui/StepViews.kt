package org.hamroh.app.ui

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.ContactWay
import org.hamroh.companion.NextCall
import org.hamroh.companion.Step
import org.hamroh.companion.Way

/** A statement: nobody to turn to, only something to know. */
internal val Step.isStatement: Boolean
    get() = ways.isEmpty() && card == null && sayOnPhone.isEmpty() && missing == null

/** What to say on the telephone: words of their own, or those of the card, which can be read aloud then. */
private val Step.toSay: String get() = sayOnPhone.ifEmpty { card?.text.orEmpty() }

/** The same in the owner's language; empty when it is that already. */
private val Step.toSayMeans: String get() = if (sayOnPhone.isEmpty()) card?.meaning.orEmpty() else ""

/** Draws the links of the chain. */
internal class StepViews(private val screen: Screen, private val add: (ViewGroup, Int) -> View, private val ways: WayViews) {
    /** Whom to call first: the number, and at once what to say. */
    fun first(parent: ViewGroup, step: Step, call: NextCall?) {
        val mark = if (call != null) R.string.help_call_first else R.string.help_turn_first
        val view = step(parent, step, screen.getString(mark), first = true, key = call?.key)
        view.findViewById<View>(R.id.step_say_label).shown(step.toSay.isNotEmpty())
        view.findViewById<TextView>(R.id.step_say).orGone(step.toSay)
        view.findViewById<TextView>(R.id.step_say_meaning).orGone(step.toSayMeans)
    }

    /** Somebody else to turn to: name and number in sight, everything that explains it one touch away. */
    fun other(parent: ViewGroup, step: Step, number: Int) {
        step(parent, step, screen.getString(R.string.help_step_number, number.toString()), first = false)
    }

    private fun step(parent: ViewGroup, step: Step, mark: String, first: Boolean, key: String? = null): ViewGroup {
        val view = add(parent, R.layout.item_step) as ViewGroup
        val own = screen.getString(R.string.help_own).takeIf { step.own }
        view.findViewById<TextView>(R.id.step_mark).text = listOfNotNull(mark, own).joinToString(" · ")
        view.findViewById<TextView>(R.id.step_title).text = step.title
        view.findViewById<TextView>(R.id.step_where).orGone(step.where)
        listOf(R.id.step_say, R.id.step_say_label, R.id.step_say_meaning).forEach { view.findViewById<View>(it).shown(false) }
        view.findViewById<TextView>(R.id.step_missing).orGone(step.missing)
        val best = step.ways.firstOrNull { it.key == key } ?: step.ways.firstOrNull { it.way == Way.PHONE } ?: step.ways.firstOrNull()
        val copy = view.findViewById<View>(R.id.step_copy)
        val tried = view.findViewById<View>(R.id.step_tried)
        copy.shown(best != null)
        tried.shown(best != null)
        if (best != null) {
            ways.best(view.findViewById(R.id.step_first_way), best, first, step.org)
            ways.copies(copy, best)
            ways.marks(tried, best, step.org)
        }
        val foreign = step.card?.takeIf { it.meaning.isNotEmpty() }
        view.findViewById<View>(R.id.step_card).apply {
            shown(foreign != null)
            setOnClickListener { foreign?.let { screen.startActivity(CardActivity.intent(screen, it)) } }
        }
        val more = if (first) R.string.action_more else R.string.help_why
        toggle(view, step, more) { details -> details(details, step, step.ways - setOfNotNull(best), saidAbove = first) }
        return view
    }

    /** A statement between the steps: no number, nothing to press. */
    fun statement(parent: ViewGroup, step: Step) {
        text(parent, R.layout.item_text, step.why)
        if (step.basis.isNotEmpty()) text(parent, R.layout.item_quiet, screen.getString(R.string.help_basis, step.basis))
    }

    /** A line of text below the others. */
    fun text(parent: ViewGroup, layout: Int, text: String) {
        (add(parent, layout) as TextView).text = text
    }

    private fun toggle(view: ViewGroup, step: Step, more: Int, fill: (ViewGroup) -> Unit) {
        val details = view.findViewById<ViewGroup>(R.id.step_details)
        val button = view.findViewById<Button>(R.id.step_toggle)
        fun tell(open: Boolean) {
            button.setText(if (open) R.string.action_less else more)
            button.contentDescription = "${button.text}: ${step.title}"
        }
        tell(false)
        button.setOnClickListener {
            val open = details.visibility != View.VISIBLE
            // Most are never opened: their views are made when they are.
            if (open && details.childCount == 0) fill(details)
            details.shown(open)
            tell(open)
        }
    }

    private fun details(parent: ViewGroup, step: Step, others: List<ContactWay>, saidAbove: Boolean) {
        text(parent, R.layout.item_text, step.why)
        if (step.district.isNotEmpty()) text(parent, R.layout.item_text, step.district)
        step.cautions.forEach { text(parent, R.layout.item_care, it) }
        if (!saidAbove && step.toSay.isNotEmpty()) {
            text(parent, R.layout.item_label, screen.getString(R.string.help_say))
            text(parent, R.layout.item_text, step.toSay)
            if (step.toSayMeans.isNotEmpty()) text(parent, R.layout.item_quiet, step.toSayMeans)
        }
        val reading = step.card?.reading.orEmpty()
        if (reading.isNotEmpty()) {
            text(parent, R.layout.item_label, screen.getString(R.string.help_reading))
            text(parent, R.layout.item_text, reading)
        }
        if (others.isNotEmpty()) {
            text(parent, R.layout.item_label, screen.getString(R.string.help_other_ways))
            others.forEach { ways.other(parent, it, step.org) }
        }
        if (step.basis.isNotEmpty()) text(parent, R.layout.item_quiet, screen.getString(R.string.help_basis, step.basis))
        step.ways.map { it.source }.filter { it.isNotEmpty() }.distinct().forEach {
            text(parent, R.layout.item_quiet, screen.getString(R.string.help_source, it))
        }
    }
}
