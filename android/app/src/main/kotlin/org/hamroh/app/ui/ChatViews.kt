package org.hamroh.app.ui

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.ChatMessage
import org.hamroh.companion.ChatReport
import org.hamroh.companion.Speaker

/** Draws what the check of a conversation found. Messages without signs are folded away: there may be thousands. */
internal class ChatViews(private val screen: Screen, private val add: (ViewGroup, Int) -> View, private val parent: ViewGroup) {
    private val parts = ReportParts(screen, add)

    /** How serious, and what to do now. */
    fun head(found: ChatReport) = parts.level(add(parent, R.layout.item_level), found.level, found.levelText, found.whatNow)

    /** All the rest; [shown] messages with signs, [more] hears that the owner wants to see others. */
    fun draw(found: ChatReport, shown: Int, more: () -> Unit) {
        parts.section(parent, R.string.offer_patterns, found.patterns)
        if (found.changes.isNotEmpty()) parts.line(parent, R.layout.item_section, R.string.chat_changes)
        found.changes.forEach { parts.change(parent, it) }
        people(found.speakers.filter { it.offers || it.asks.isNotEmpty() })
        parts.registers(parent, found.registers)
        parts.questions(parent, found.level, found.questions, found.questionsToSend)
        parts.section(parent, R.string.offer_clears, found.clears)
        messages(found.messages, shown, more)
        parts.section(parent, R.string.offer_contacts, found.contacts.map { "${it.label}: ${it.value}" })
        parts.section(parent, R.string.offer_not_judged, found.notJudged)
        parts.line(parent, R.layout.item_text, R.string.offer_limits)
        if (found.reviewNeeded) parts.line(parent, R.layout.item_quiet, R.string.review_needed)
    }

    private fun people(speakers: List<Speaker>) {
        if (speakers.isEmpty()) return
        parts.line(parent, R.layout.item_section, R.string.chat_people)
        speakers.take(PAGE).forEach { speaker ->
            val card = add(parent, R.layout.item_card) as ViewGroup
            parts.line(card, R.layout.item_name, speaker.name.ifEmpty { screen.getString(R.string.chat_nobody) })
            val offers = screen.getString(R.string.chat_offers).takeIf { speaker.offers }
            val count = screen.getString(R.string.chat_count, speaker.messages.toString())
            parts.line(card, R.layout.item_quiet, listOfNotNull(offers, count).joinToString(" · "))
            speaker.asks.forEach { parts.line(card, R.layout.item_text, "• $it") }
        }
    }

    private fun messages(messages: List<ChatMessage>, shown: Int, more: () -> Unit) {
        if (messages.isEmpty()) return
        parts.line(parent, R.layout.item_section, R.string.chat_messages)
        var left = shown
        var quiet = mutableListOf<ChatMessage>()
        for (message in messages) {
            if (message.findings.isEmpty()) {
                quiet += message
                continue
            }
            if (left == 0) break
            left--
            fold(quiet)
            quiet = mutableListOf()
            said(parent, message)
        }
        fold(quiet)
        if (messages.count { it.findings.isNotEmpty() } <= shown) return
        (add(parent, R.layout.item_press) as TextView).apply {
            setText(R.string.chat_more)
            setOnClickListener { more() }
        }
    }

    /** Messages without signs, one row for all of them; pressed, some are shown and the row stands for the others. */
    private fun fold(messages: List<ChatMessage>) {
        if (messages.isNotEmpty()) fold(add(parent, R.layout.item_box) as ViewGroup, messages)
    }

    private fun fold(box: ViewGroup, messages: List<ChatMessage>) {
        (add(box, R.layout.item_weak) as TextView).apply {
            text = screen.getString(R.string.chat_quiet, messages.size.toString())
            setOnClickListener {
                box.removeView(this)
                messages.take(PAGE).forEach { said(box, it) }
                val rest = messages.drop(PAGE)
                if (rest.isNotEmpty()) fold(box, rest)
            }
        }
    }

    private fun said(into: ViewGroup, message: ChatMessage) {
        val card = add(into, R.layout.item_said) as ViewGroup
        val head = listOf(screen.getString(R.string.chat_number, message.number.toString()), message.from, message.at)
        card.findViewById<TextView>(R.id.said_head).text = head.filter { it.isNotEmpty() }.joinToString(" · ")
        card.findViewById<TextView>(R.id.said_text).text = parts.marked(message.text, message.findings)
        message.findings.distinctBy { it.name }.forEach { finding ->
            val strong = screen.getString(R.string.offer_strong).takeIf { finding.strong }
            parts.line(card, R.layout.item_label, listOfNotNull(finding.name, strong).joinToString(" · "))
            if (finding.why.isNotEmpty()) parts.line(card, R.layout.item_quiet, finding.why)
        }
    }

    companion object {
        /** As many as one looks at before one presses "more". */
        const val PAGE = 20
    }
}
