package org.hamroh.app.ui

import android.text.SpannableString
import android.text.Spanned
import android.text.TextPaint
import android.text.method.LinkMovementMethod
import android.text.style.ClickableSpan
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Finding
import org.hamroh.companion.OfferReport
import org.hamroh.companion.Step
import org.hamroh.companion.Way

/** Draws what the check of an offer found, below the level. */
internal class ReportViews(
    private val screen: Screen,
    private val scroll: ScrollView,
    private val parent: ViewGroup,
    private val add: (ViewGroup, Int) -> View,
    private val parts: ReportParts,
    private val ways: WayViews,
) {
    /** Where those to call stand, once it is known who they are. */
    private var callBefore: ViewGroup? = null

    /** Replaces what was drawn before. [text] is what was checked: the findings count its UTF-16 units. */
    fun draw(text: String, found: OfferReport) {
        parent.removeAllViews()
        parts.section(parent, R.string.offer_patterns, found.patterns)
        parts.registers(parent, found.registers)
        parts.questions(parent, found.level, found.questions, found.questionsToSend)
        parts.section(parent, R.string.offer_clears, found.clears)
        callBefore = add(parent, R.layout.item_box) as ViewGroup
        if (found.findings.isNotEmpty()) marked(text, found.findings)
        parts.section(parent, R.string.offer_contacts, found.contacts.map { "${it.label}: ${it.value}" })
        parts.section(parent, R.string.offer_not_judged, found.notJudged)
        line(R.layout.item_text, screen.getString(R.string.offer_limits))
        if (found.reviewNeeded) line(R.layout.item_quiet, screen.getString(R.string.review_needed))
    }

    /** Whom to call at home, before anything is bought. */
    fun callBefore(steps: List<Step>) {
        val box = callBefore ?: return
        box.removeAllViews()
        if (steps.isEmpty()) return
        parts.line(box, R.layout.item_section, R.string.offer_call_before)
        steps.forEach { step ->
            val card = add(box, R.layout.item_card) as ViewGroup
            parts.line(card, R.layout.item_name, step.title)
            ways.best(card, step.ways.firstOrNull { it.way == Way.PHONE } ?: return@forEach, first = false, step.org)
        }
    }

    private fun marked(text: String, findings: List<Finding>) {
        line(R.layout.item_section, screen.getString(R.string.offer_text))
        line(R.layout.item_quiet, screen.getString(R.string.offer_text_hint))
        val shown = ReportParts.beginning(text)
        val words = add(parent, R.layout.item_marked) as TextView
        if (shown.length < text.length) line(R.layout.item_quiet, screen.getString(R.string.offer_text_cut))
        line(R.layout.item_section, screen.getString(R.string.offer_findings))
        val cards = findings.map { finding -> card(finding, inText = finding.end <= shown.length) { show(words, finding.start) } }
        val spans = SpannableString(shown)
        findings.forEachIndexed { i, finding ->
            if (finding.start < finding.end && finding.end <= shown.length) {
                val mark = Mark(finding.strong) { bring(cards[i]) }
                spans.setSpan(mark, finding.start, finding.end, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
            }
        }
        words.text = spans
        words.movementMethod = LinkMovementMethod.getInstance()
    }

    private fun card(finding: Finding, inText: Boolean, show: () -> Unit): View =
        add(parent, R.layout.item_finding).apply {
            findViewById<View>(R.id.finding_strong).shown(finding.strong)
            findViewById<TextView>(R.id.finding_name).text = finding.name
            findViewById<TextView>(R.id.finding_quote).text = screen.getString(R.string.offer_quote, finding.quote)
            findViewById<TextView>(R.id.finding_why).orGone(finding.why)
            findViewById<View>(R.id.finding_show).apply {
                shown(inText)
                contentDescription = "${screen.getString(R.string.offer_show_in_text)}: ${finding.quote}"
                setOnClickListener { show() }
            }
        }

    private fun line(layout: Int, text: String) {
        (add(parent, layout) as TextView).text = text
    }

    /** Scrolls to the words of a finding. */
    private fun show(words: TextView, offset: Int) {
        val layout = words.layout ?: return
        val line = layout.getLineTop(layout.getLineForOffset(offset))
        scroll.scrollTo(0, top(words) + words.paddingTop + line - scroll.height / 3)
    }

    /** Scrolls to the explanation of marked words, and lets a screen reader go on from there. */
    private fun bring(card: View) {
        scroll.scrollTo(0, top(card))
        card.performAccessibilityAction(android.view.accessibility.AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null)
    }

    private fun top(view: View): Int {
        var y = 0
        var at: View = view
        while (at !== scroll) {
            y += at.top
            at = at.parent as? View ?: return y
        }
        return y
    }

    /** Marked words that can be touched. */
    private inner class Mark(private val strong: Boolean, private val touched: () -> Unit) : ClickableSpan() {
        override fun onClick(widget: View) = touched()

        override fun updateDrawState(paint: TextPaint) = parts.mark(paint, strong)
    }
}
