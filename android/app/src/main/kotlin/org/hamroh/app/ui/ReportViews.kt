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
import org.hamroh.companion.OfferLevel
import org.hamroh.companion.OfferReport

/** Draws what the check of an offer found, below the level. */
internal class ReportViews(
    private val screen: Screen,
    private val scroll: ScrollView,
    private val parent: ViewGroup,
    private val add: (ViewGroup, Int) -> View,
) {
    /** Replaces what was drawn before. [text] is what was checked: the findings count its UTF-16 units. */
    fun draw(text: String, found: OfferReport, copy: (String) -> Unit) {
        parent.removeAllViews()
        section(R.string.offer_patterns, found.patterns)
        // In danger nothing on the screen may speak of agreeing.
        val danger = found.level == OfferLevel.DANGER
        section(if (danger) R.string.offer_questions_only else R.string.offer_questions, found.questions)
        if (found.questions.isNotEmpty()) {
            (add(parent, R.layout.item_press) as TextView).apply {
                setText(R.string.offer_copy_questions)
                setOnClickListener { copy(found.questions.joinToString("\n")) }
            }
        }
        if (found.findings.isNotEmpty()) marked(text, found.findings)
        section(R.string.offer_contacts, found.contacts.map { "${it.label}: ${it.value}" })
        section(R.string.offer_not_judged, found.notJudged)
        line(R.layout.item_text, screen.getString(R.string.offer_limits))
        if (found.reviewNeeded) line(R.layout.item_quiet, screen.getString(R.string.review_needed))
    }

    private fun marked(text: String, findings: List<Finding>) {
        line(R.layout.item_section, screen.getString(R.string.offer_text))
        line(R.layout.item_quiet, screen.getString(R.string.offer_text_hint))
        val shown = beginning(text)
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

    private fun section(title: Int, lines: List<String>) {
        if (lines.isEmpty()) return
        line(R.layout.item_section, screen.getString(title))
        lines.forEach { line(R.layout.item_text, "• $it") }
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

    /** Does not cut a character in half. */
    private fun beginning(text: String): String {
        if (text.length <= SHOWN) return text
        val end = if (text[SHOWN - 1].isHighSurrogate()) SHOWN - 1 else SHOWN
        return text.substring(0, end)
    }

    /** Ground and line: whoever cannot tell the colours sees the line. */
    private inner class Mark(private val strong: Boolean, private val touched: () -> Unit) : ClickableSpan() {
        override fun onClick(widget: View) = touched()

        override fun updateDrawState(paint: TextPaint) {
            paint.bgColor = screen.getColor(if (strong) R.color.mark_strong else R.color.mark)
            paint.color = screen.getColor(R.color.on_mark)
            paint.isUnderlineText = true
        }
    }

    private companion object {
        /** More than this is no offer any more; the findings quote what stands behind it. */
        const val SHOWN = 10_000
    }
}
