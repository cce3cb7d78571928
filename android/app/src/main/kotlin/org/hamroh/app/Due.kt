package org.hamroh.app

import android.os.Handler
import android.os.Looper
import org.hamroh.app.ui.Direct
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.LedgerRow

/**
 * Sends what did not go out once more when the core says so, where messages go by themselves. Only while the process lives: an alarm
 * would take a permission and show in the phone's settings. What may have left already waits for its owner.
 */
internal class Due(
    private val parts: () -> Parts,
    private val language: () -> String,
    private val changed: () -> Unit,
    /** Nobody may be there when a wait is over. */
    private val release: () -> Unit,
) {
    private val main = Handler(Looper.getMainLooper())
    private val again = Runnable {
        parts().worker.tell {
            try {
                send()
            } finally {
                release()
            }
        }
    }

    /** Sends what is due, and comes back when the next wait is over. On the worker. */
    fun send() {
        main.removeCallbacks(again)
        if (!parts().sender.ready) return
        val direct = Direct(parts(), language())
        val tried = mutableSetOf<Long>()
        while (true) {
            // Read anew each time: one that went lets the next have its turn.
            val waiting = parts().companion.ledger(language()).filter { it.waits && direct.takes(it) }
            val next = waiting.firstOrNull { it.retryInMs == 0L && it.id !in tried }
            if (next == null) return later(waiting)
            tried += next.id
            runCatching { direct.send(next) }
            changed()
        }
    }

    private fun later(waiting: List<LedgerRow>) {
        val wait = waiting.mapNotNull { it.retryInMs }.minOrNull() ?: return
        main.postDelayed(again, wait.coerceAtLeast(SHORTEST_MS))
    }

    private val LedgerRow.waits: Boolean
        get() = canSend && retryInMs != null && (state == DeliveryState.QUEUED || state == DeliveryState.FAILED)

    private companion object {
        /** For clocks that disagree. */
        const val SHORTEST_MS = 1_000L
    }
}
