package org.hamroh.app.ui

import android.text.SpannableString
import android.text.Spanned
import android.text.TextPaint
import android.text.style.CharacterStyle
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Finding
import org.hamroh.companion.OfferChange
import org.hamroh.companion.OfferLevel
import org.hamroh.companion.RegisterNote
import org.hamroh.companion.Standing

/** Draws what the answers to an offer, a conversation and a comparison have in common. */
internal class ReportParts(private val screen: Screen, private val add: (ViewGroup, Int) -> View) {
    /** The level on its ground, and what to do now. */
    fun level(card: View, level: OfferLevel, levelText: String, whatNow: String) {
        val (ground, words) = coloursOf(level)
        card.backgroundTintList = screen.getColorStateList(ground)
        card.findViewById<TextView>(R.id.level_text).apply {
            text = levelText
            contentDescription = screen.getString(R.string.offer_level, levelText)
            setTextColor(screen.getColor(words))
        }
        card.findViewById<TextView>(R.id.what_now).apply {
            orGone(whatNow)
            setTextColor(screen.getColor(words))
        }
    }

    /** Ground and words. No green: nothing is ever called safe. */
    private fun coloursOf(level: OfferLevel): Pair<Int, Int> =
        when (level) {
            OfferLevel.DANGER -> R.color.danger to R.color.on_danger
            OfferLevel.WARNING -> R.color.warning to R.color.on_warning
            OfferLevel.ASK_FIRST -> R.color.ask to R.color.on_ask
            OfferLevel.TOO_LITTLE, OfferLevel.NO_KNOWN_SIGNS -> R.color.unknown to R.color.on_unknown
        }

    fun section(parent: ViewGroup, title: Int, lines: List<String>) {
        if (lines.isEmpty()) return
        line(parent, R.layout.item_section, title)
        lines.forEach { line(parent, R.layout.item_text, "• $it") }
    }

    fun registers(parent: ViewGroup, notes: List<RegisterNote>) {
        if (notes.isEmpty()) return
        line(parent, R.layout.item_section, R.string.offer_registers)
        // Being listed proves little, everything else asks for care.
        notes.forEach { line(parent, if (it.standing == Standing.LISTED) R.layout.item_text else R.layout.item_care, it.text) }
    }

    /** The questions for the reader, and those to send: shown once where both are in one language. */
    fun questions(parent: ViewGroup, level: OfferLevel, questions: List<String>, toSend: List<String>) {
        // In danger nothing on the screen may speak of agreeing.
        section(parent, if (level == OfferLevel.DANGER) R.string.offer_questions_only else R.string.offer_questions, questions)
        if (toSend != questions) section(parent, R.string.offer_send, toSend)
        if (toSend.isEmpty()) return
        (add(parent, R.layout.item_press) as TextView).apply {
            setText(R.string.offer_copy_questions)
            setOnClickListener { screen.copy(toSend.joinToString("\n")) }
        }
    }

    /** What was said first and what is said now, beside each other. */
    fun change(parent: ViewGroup, change: OfferChange): View {
        val view = add(parent, R.layout.item_change)
        view.findViewById<TextView>(R.id.change_title).text = change.name
        view.findViewById<View>(R.id.change_label).shown(false)
        fun side(label: Int, name: Int, message: Int?, value: Int, words: String) {
            val number = message?.let { screen.getString(R.string.chat_number, it.toString()) }
            view.findViewById<TextView>(label).text = listOfNotNull(screen.getString(name), number).joinToString(" · ")
            view.findViewById<TextView>(value).text = screen.getString(R.string.offer_quote, words)
        }
        side(R.id.change_old_label, R.string.chat_first, change.beforeMessage, R.id.change_old, change.before)
        side(R.id.change_new_label, R.string.chat_now, change.afterMessage, R.id.change_new, change.after)
        // Nothing was said of it at first.
        (view.findViewById<View>(R.id.change_old).parent as View).shown(change.before.isNotEmpty())
        view.findViewById<TextView>(R.id.change_evidence).orGone(change.why)
        return view
    }

    /** The beginning of [text] with the words of the [findings] marked. */
    fun marked(text: String, findings: List<Finding>): CharSequence {
        val spans = SpannableString(beginning(text))
        for (finding in findings) {
            if (finding.start < finding.end && finding.end <= spans.length) {
                spans.setSpan(Ground(finding.strong), finding.start, finding.end, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
            }
        }
        return spans
    }

    fun line(parent: ViewGroup, layout: Int, text: String) {
        (add(parent, layout) as TextView).text = text
    }

    fun line(parent: ViewGroup, layout: Int, text: Int) = line(parent, layout, screen.getString(text))

    /** The look of marked words. */
    fun mark(paint: TextPaint, strong: Boolean) {
        paint.bgColor = screen.getColor(if (strong) R.color.mark_strong else R.color.mark)
        paint.color = screen.getColor(R.color.on_mark)
        // Whoever cannot tell the colours sees the line.
        paint.isUnderlineText = true
    }

    private inner class Ground(private val strong: Boolean) : CharacterStyle() {
        override fun updateDrawState(paint: TextPaint) = mark(paint, strong)
    }

    companion object {
        /** More than this is no offer any more; the findings quote what stands behind it. */
        private const val SHOWN = 10_000

        /** Does not cut a character in half. */
        fun beginning(text: String): String {
            if (text.length <= SHOWN) return text
            val end = if (text[SHOWN - 1].isHighSurrogate()) SHOWN - 1 else SHOWN
            return text.substring(0, end)
        }
    }
}
