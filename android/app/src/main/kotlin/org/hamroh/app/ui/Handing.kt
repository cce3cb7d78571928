package org.hamroh.app.ui

import org.hamroh.app.HamrohApp
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow

/** What came of giving a message to another app. */
internal enum class Given {
    OPENED,

    /** It went without another app. */
    SENT,

    /** No app took it. */
    NO_APP,

    /** Another app came over this screen meanwhile: the message waits. */
    WAITS,

    /** It was called off, or is over: nothing may leave. */
    OVER,
}

/**
 * Gives a message of the ledger to another app. That it is handed over is written down before its text is given out, and the
 * text is given out only when the ledger agrees: else a message that was called off could still leave.
 */
internal class Handing(private val screen: Screen, private val language: () -> String, private val inFront: () -> Boolean) {
    private val parts get() = (screen.application as HamrohApp).parts

    /** [failed]: the ledger did not answer. [open] gives the text out and says whether an app took it. */
    fun give(row: Long, failed: (CompanionFailure) -> Unit, open: (LedgerRow) -> Boolean, done: (Given) -> Unit) {
        ask({ it.begin(row) }, failed) { (taken, sent) ->
            when {
                sent -> done(Given.SENT)
                !inFront() -> done(Given.WAITS)
                // Given out already: once more changes nothing that is known of it.
                taken?.state in GIVEN_OUT && taken?.text.orEmpty().isNotEmpty() ->
                    done(if (open(requireNotNull(taken))) Given.OPENED else Given.NO_APP)
                taken?.state != DeliveryState.LEASED -> done(Given.OVER)
                else -> ask({ it.delivery(row, DeliveryStep.HAND, "", language()) }, failed, ::lost) { handed(it, open, done) }
            }
        }
    }

    /** What can go by itself goes at once, in one piece of work: no screen has to be there for it. */
    private fun CompanionRepository.begin(row: Long): Begun {
        val direct = Direct(parts, language())
        val taken = take(row, language())
        if (taken?.state != DeliveryState.LEASED || !direct.takes(taken)) return Begun(taken, sent = false)
        val now = direct.hand(taken)
        // The phone refused it: the messaging app has its try.
        return if (now.state == DeliveryState.FAILED) Begun(take(row, language()), sent = false) else Begun(now, now.state == DeliveryState.HANDED)
    }

    private data class Begun(val row: LedgerRow?, val sent: Boolean)

    /** The screen went between the ledger's word and the opening: nothing was opened, and the ledger must not say so. */
    private fun lost(row: LedgerRow) {
        if (row.state == DeliveryState.HANDED) notSent(row.id, NOT_OPENED)
    }

    private fun handed(row: LedgerRow, open: (LedgerRow) -> Boolean, done: (Given) -> Unit) {
        val given = when {
            row.state != DeliveryState.HANDED -> Given.OVER
            !inFront() -> Given.WAITS
            open(row) -> Given.OPENED
            else -> Given.NO_APP
        }
        if (given == Given.WAITS) notSent(row.id, NOT_OPENED)
        if (given == Given.NO_APP) notSent(row.id, NO_APP)
        done(given)
    }

    /** It did not leave after all. */
    fun notSent(row: Long, why: String = NOT_SENT) =
        parts.worker.tell { parts.companion.delivery(row, DeliveryStep.FAIL, why, language()) }

    private fun <T> ask(
        work: (CompanionRepository) -> T,
        failed: (CompanionFailure) -> Unit,
        lost: (T) -> Unit = {},
        done: (T) -> Unit,
    ) = parts.worker.ask(screen, { work(parts.companion) }, failed, lost, done)

    companion object {
        /** Failure codes of the ledger: this phone has no messaging app; another app was in front; the owner says so. */
        const val NO_APP = "no-app"
        const val NOT_OPENED = "not-opened"
        const val NOT_SENT = "not-sent"

        /** Given to an app already: can be opened again, and nothing changes by that. */
        val GIVEN_OUT = setOf(DeliveryState.HANDED, DeliveryState.ACCEPTED, DeliveryState.DELIVERED)
    }
}

/** Takes a message into the hand: one that was tried before is tried again. */
internal fun CompanionRepository.take(row: Long, language: String): LedgerRow? {
    val now = ledger(language).firstOrNull { it.id == row }
    val state = now?.state ?: DeliveryState.QUEUED
    if (state in Handing.GIVEN_OUT || state == DeliveryState.LEASED) return now
    if (state != DeliveryState.QUEUED) delivery(row, DeliveryStep.RETRY, "", language)
    return delivery(row, DeliveryStep.LEASE, "", language)
}
