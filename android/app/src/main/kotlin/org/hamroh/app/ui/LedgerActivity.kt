package org.hamroh.app.ui

import android.app.AlertDialog
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow

/** What became of the messages: what is known, and no more. */
class LedgerActivity : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_ledger, getString(R.string.ledger_title))
    }

    override fun onStart() {
        super.onStart()
        reload()
    }

    private fun reload() = ask({ it.ledger(language) }, failed = { problem(words(it)) }) { draw(it) }

    private fun draw(rows: List<LedgerRow>) {
        val list = findViewById<ViewGroup>(R.id.rows)
        list.removeAllViews()
        if (rows.isEmpty()) add<TextView>(list, R.layout.item_text) { setText(R.string.ledger_empty) }
        rows.asReversed().forEach { row -> add<View>(list, R.layout.item_message) { draw(row) } }
    }

    private fun View.draw(row: LedgerRow) {
        findViewById<TextView>(R.id.message_to).text = row.recipient
        findViewById<TextView>(R.id.message_state).text = row.stateText
        findViewById<TextView>(R.id.message_text).orGone(row.text)
        val first = row.state == DeliveryState.QUEUED
        findViewById<Button>(R.id.message_again).setText(if (first) R.string.sos_confirm_yes else R.string.ledger_try_again)
        button(R.id.message_again, row, row.text.isNotEmpty() && row.state in MAY_GO_AGAIN) { again(row) }
        button(R.id.message_answered, row, row.state in MAY_BE_ANSWERED) { answered(row) }
        button(R.id.message_back, row, row.state in MAY_BE_TAKEN_BACK) { report(row, DeliveryStep.CANCEL) }
    }

    private fun View.button(id: Int, row: LedgerRow, there: Boolean, press: () -> Unit) {
        findViewById<Button>(id).apply {
            shown(there)
            contentDescription = "$text: ${row.recipient}"
            setOnClickListener { press() }
        }
    }

    private fun again(row: LedgerRow) {
        // What is handed over stays that, however often it is opened: nobody knows whether the first one left.
        if (row.state == DeliveryState.HANDED) return needsAnApp(Outside.message(this, row.recipient, row.text))
        ask({ it.lease(row) }) {
            val opened = Outside.message(this, row.recipient, row.text)
            needsAnApp(opened)
            report(row, if (opened) DeliveryStep.HAND else DeliveryStep.FAIL, if (opened) "" else SosActivity.NO_APP)
        }
    }

    private fun CompanionRepository.lease(row: LedgerRow) {
        if (row.state != DeliveryState.QUEUED) delivery(row.id, DeliveryStep.RETRY, "", language)
        delivery(row.id, DeliveryStep.LEASE, "", language)
    }

    /** Asked once more: it cannot be taken back, and it is what others will rely on. */
    private fun answered(row: LedgerRow) {
        AlertDialog.Builder(this)
            .setMessage(getString(R.string.ledger_answered_ask, row.recipient))
            .setPositiveButton(R.string.ledger_answered) { _, _ -> report(row, DeliveryStep.ACKNOWLEDGE) }
            .setNegativeButton(R.string.action_cancel, null)
            .show()
    }

    private fun report(row: LedgerRow, step: DeliveryStep, code: String = "") =
        ask({ it.delivery(row.id, step, code, language) }) { _ -> reload() }

    private companion object {
        val MAY_GO_AGAIN = setOf(
            DeliveryState.QUEUED, DeliveryState.LEASED, DeliveryState.HANDED, DeliveryState.FAILED, DeliveryState.UNKNOWN,
        )
        val MAY_BE_ANSWERED = setOf(
            DeliveryState.HANDED, DeliveryState.ACCEPTED, DeliveryState.DELIVERED, DeliveryState.UNKNOWN, DeliveryState.EXPIRED,
        )
        val MAY_BE_TAKEN_BACK = setOf(DeliveryState.QUEUED, DeliveryState.LEASED, DeliveryState.FAILED)
    }
}
