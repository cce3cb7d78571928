package org.hamroh.app.ui

import android.app.AlertDialog
import android.os.Bundle
import org.hamroh.app.R

/** After a list of apps was opened nobody but the owner knows whether the text left: asks on return. */
internal class SentQuestion(
    private val screen: Screen,
    private val sent: (row: Long?) -> Unit,
    private val notSent: (row: Long?) -> Unit,
) {
    private var waiting = false
    private var row: Long? = null
    private var dialog: AlertDialog? = null

    /** Something about to be answered for. */
    val open: Boolean get() = waiting

    /** The list of apps was opened for [row] of the ledger; null: for a message that is not written down. */
    fun opened(row: Long?) {
        waiting = true
        this.row = row
    }

    /** The screen is in front again. */
    fun ask() {
        if (!waiting || dialog?.isShowing == true) return
        dialog = AlertDialog.Builder(screen)
            .setMessage(R.string.sos_sent_ask)
            .setPositiveButton(R.string.action_yes) { _, _ ->
                waiting = false
                sent(row)
            }
            .setNegativeButton(R.string.action_no) { _, _ ->
                waiting = false
                notSent(row)
            }
            .setOnCancelListener { waiting = false }
            .show()
    }

    fun save(state: Bundle) {
        state.putBoolean(ASKING, waiting)
        state.putLong(ROW, row ?: NO_ROW)
    }

    fun restore(state: Bundle) {
        waiting = state.getBoolean(ASKING)
        row = state.getLong(ROW, NO_ROW).takeIf { it != NO_ROW }
    }

    /** A window must not outlive its screen. */
    fun stop() {
        dialog?.dismiss()
        dialog = null
    }

    private companion object {
        const val ASKING = "asking"
        const val ROW = "asking-row"
        const val NO_ROW = Long.MIN_VALUE
    }
}
