package org.hamroh.app.ui

import android.os.Bundle
import org.hamroh.app.Worker
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.LedgerRow
import org.hamroh.companion.PreparedSos
import org.hamroh.companion.SosCall

/** [row] of the ledger, null when it is not written down. [byHand]: no number that a phone can send to. */
internal class Message(val recipient: String, val text: String, val row: Long?, val byHand: Boolean)

/** What one question to the core brought: a call that is written down, or a text. [gone]: messages that went by themselves meanwhile. */
internal data class Prepared(
    val exists: Boolean?,
    val kept: PreparedSos?,
    val text: String,
    val failure: CompanionFailure?,
    val gone: Int = 0,
)

/** Writes [call] down where there are notes, and takes a text that is never empty where there are none or they refuse. */
internal fun CompanionRepository.prepare(call: SosCall, language: String): Prepared {
    var failure: Throwable? = null
    val exists = runCatching { journalState().exists }.onFailure { failure = it }.getOrNull()
    // Notes that do not answer may still take a record.
    val kept = if (exists == false) null else runCatching { sos(call, language) }.onFailure { failure = it }.getOrNull()
    val text = kept?.sms?.ifBlank { null }
        ?: runCatching { previewSos(call, language).sms }.getOrNull()?.ifBlank { null }
        ?: plainText(call)
    return Prepared(if (kept != null) true else exists, kept, text, failure?.let(Worker::asFailure))
}

/** Sends what can go by itself, in the piece of work that wrote it down: whoever holds the button may put the phone away at once. */
internal fun Prepared.send(direct: Direct, recipients: List<String>): Prepared {
    val before = kept?.rows?.map { it.copy(text = it.text.ifBlank { text }) } ?: return copy(gone = direct.sendUnkept(text, recipients))
    val rows = direct.sendUrgently(before)
    return copy(kept = kept.copy(rows = rows), gone = rows.zip(before).count { (now, then) -> now.state == DeliveryState.HANDED && then.hasItsTurn })
}

/** The messages of one call for help: which of them still wait, and which had their turn. */
internal class SentCall {
    /** Null: not prepared yet. */
    var messages: List<Message>? = null
        private set
    var waiting: List<Message> = emptyList()
        private set

    /** The message that was opened last. */
    var last: Message? = null
        private set
    var reference = ""
        private set

    /** Messages that an app took over. */
    var handed = 0
        private set

    /** Numbers that had their turn without being kept: the only trace of them. */
    private var done = 0

    /** This call is in no journal and never will be: its text and its numbers are here alone. */
    private var unkept: Unkept? = null

    /** What is known of each message of a call that is written down. */
    var rows: List<LedgerRow> = emptyList()
        private set

    /** Called off on another screen. */
    private var over: Set<Message> = emptySet()

    private class Unkept(val text: String, val recipients: List<String>)

    /** It is in the notes, or will be. */
    val isKept get() = unkept == null

    /** Numbers of this call; null while a message of it waits, and when it was called off. */
    val numbersTold: List<String>?
        get() {
            val told = messages?.filter { it !in over }.orEmpty()
            return if (told.isEmpty() || waiting.isNotEmpty()) null else told.filter { !it.byHand }.map { it.recipient }.distinct()
        }

    fun take(prepared: Prepared, recipients: List<String>) {
        handed += prepared.gone
        if (prepared.kept == null) done += prepared.gone
        if (prepared.kept != null) kept(prepared.kept, prepared.text) else unkept(prepared.text, recipients)
    }

    private fun kept(prepared: PreparedSos, text: String) {
        reference = prepared.reference
        this.rows = prepared.rows
        val rows = prepared.rows.map { row -> row to Message(row.recipient, row.text.ifBlank { text }, row.id, row.byHand || row.recipient.isEmpty()) }
        messages = rows.map { it.second }.ifEmpty { listOf(Message("", text, null, byHand = true)) }
        waiting = if (rows.isEmpty()) messages.orEmpty().drop(done) else rows.filter { it.first.hasItsTurn }.map { it.second }
        last = rows.lastOrNull { it.first.state == DeliveryState.HANDED }?.second
        over = rows.filter { it.first.state == DeliveryState.CANCELLED }.map { it.second }.toSet()
    }

    private fun unkept(text: String, recipients: List<String>) {
        unkept = Unkept(text, recipients)
        messages = recipients.ifEmpty { listOf("") }.map { Message(it, text, null, byHand = it.isEmpty()) }
        waiting = messages.orEmpty().drop(done)
        last = messages.orEmpty().getOrNull(done - 1)
    }

    /** What the ledger says now. What was called off meanwhile may not leave any more. */
    fun look(ledger: List<LedgerRow>) {
        val off = ledger.filter { it.state == DeliveryState.CANCELLED }.map { it.id } + ledger.mapNotNull { it.follows }
        messages.orEmpty().filter { it.row in off }.forEach(::calledOff)
        val now = ledger.associateBy { it.id }
        rows = rows.map { now[it.id] ?: it }
        // It went by itself meanwhile.
        waiting = waiting.filter { it.row == null || now[it.row]?.state !in Handing.GIVEN_OUT }
    }

    /** Some message of it left this app, as far as is known. */
    val isGiven: Boolean
        get() = handed > 0 && !rows.wentNowhere

    /** It had its turn. [opened]: an app took it. */
    fun handed(message: Message, opened: Boolean) {
        if (opened) last = message
        if (opened && !message.byHand) handed++
        waiting = waiting - message
        if (message.row == null) done++
    }

    /** Its owner says that it was sent. */
    fun sentByHand() {
        handed++
    }

    /** It may not leave any more. */
    fun calledOff(message: Message) {
        over = over + message
        waiting = waiting - message
    }

    fun save(state: Bundle) {
        state.putInt(HANDED, handed)
        state.putInt(DONE, done)
        unkept?.let {
            state.putString(UNKEPT, it.text)
            state.putStringArrayList(NUMBERS, ArrayList(it.recipients))
        }
    }

    fun restore(state: Bundle) {
        handed = state.getInt(HANDED)
        done = state.getInt(DONE)
        state.getString(UNKEPT)?.let { unkept(it, state.getStringArrayList(NUMBERS).orEmpty()) }
    }

    private companion object {
        const val HANDED = "handed"
        const val DONE = "done"
        const val UNKEPT = "unkept"
        const val NUMBERS = "numbers"
    }
}

/** What was tried did not go out, and nothing else did. */
internal val List<LedgerRow>.wentNowhere: Boolean
    get() = any { it.state == DeliveryState.FAILED } && none { it.state in Handing.GIVEN_OUT }

/** Still to be given away: also what was taken into the hand and never got as far as an app. Whether another one goes once more is the owner's decision. */
internal val LedgerRow.hasItsTurn: Boolean
    get() = state == DeliveryState.QUEUED || state == DeliveryState.LEASED || state == DeliveryState.FAILED && canSend
