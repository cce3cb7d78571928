package org.hamroh.app.ui

import org.hamroh.app.Parts
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow

/**
 * Sends messages without another app, where this build may ([org.hamroh.app.ports.Sender]). All of it blocks, on the worker: nothing
 * opens, so a screen that was left, or a phone that was put away, stops nothing of it.
 */
internal class Direct(private val parts: Parts, private val language: String) {
    /** It can go by itself. */
    fun takes(row: LedgerRow): Boolean = !row.byHand && parts.sender.takes(row.recipient, row.text)

    /** Sends those that wait, one after the other. All of them as they are then. */
    fun send(rows: List<LedgerRow>): List<LedgerRow> = rows.map { if (it.hasItsTurn && takes(it)) send(it) else it }

    /** The same for a call for help: a ledger that does not answer must not keep it in. */
    fun sendUrgently(rows: List<LedgerRow>): List<LedgerRow> = rows.map { row ->
        if (!row.hasItsTurn || !takes(row)) return@map row
        runCatching { send(row) }.getOrElse {
            if (parts.sender.send(row.recipient, row.text, row.id)) row.copy(state = DeliveryState.HANDED) else row
        }
    }

    /** Sends one. As it is then: handed over, failed, or whatever another one made of it. */
    fun send(row: LedgerRow): LedgerRow {
        val taken = parts.companion.take(row.id, language) ?: return row
        return if (taken.state == DeliveryState.LEASED && takes(taken)) hand(taken) else taken
    }

    /** Gives out what is in the hand: that it is handed over is written down before. */
    fun hand(taken: LedgerRow): LedgerRow {
        val handed = parts.companion.delivery(taken.id, DeliveryStep.HAND, "", language)
        if (handed.state != DeliveryState.HANDED || parts.sender.send(handed.recipient, handed.text, handed.id)) return handed
        return parts.companion.delivery(taken.id, DeliveryStep.FAIL, Handing.NOT_SENT, language)
    }

    /** Sends a text that stands in no ledger. To how many, in their order: the others need an app. */
    fun sendUnkept(text: String, recipients: List<String>): Int =
        recipients.takeWhile { parts.sender.send(it, text, null) }.size
}
