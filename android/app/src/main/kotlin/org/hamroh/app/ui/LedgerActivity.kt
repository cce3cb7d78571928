package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow

/** What became of the messages: what is known, and no more. */
class LedgerActivity : Screen() {
    private val sentQuestion = SentQuestion(this, ::sentByHand)

    /** A message is being opened: a second press must not open it twice. */
    private var busy = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_ledger, getString(R.string.ledger_title))
        savedInstanceState?.let(sentQuestion::restore)
    }

    override fun onStart() {
        super.onStart()
        reload()
    }

    override fun onResume() {
        super.onResume()
        sentQuestion.ask()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        sentQuestion.save(outState)
    }

    override fun onDestroy() {
        sentQuestion.stop()
        super.onDestroy()
    }

    private fun reload() = ask({ it.ledger(language) }, failed = { problem(words(it)) }) { draw(it) }

    private fun draw(rows: List<LedgerRow>) {
        val list = findViewById<ViewGroup>(R.id.rows)
        list.removeAllViews()
        if (rows.isEmpty()) add<TextView>(list, R.layout.item_text) { setText(R.string.ledger_empty) }
        rows.asReversed().forEach { row -> add<View>(list, R.layout.item_message) { draw(row) } }
    }

    private fun View.draw(row: LedgerRow) {
        findViewById<TextView>(R.id.message_to).text = row.heading()
        findViewById<TextView>(R.id.message_state).text = row.stateText
        findViewById<TextView>(R.id.message_text).orGone(row.text)
        val text = row.text.isNotEmpty()
        val first = row.state == DeliveryState.QUEUED
        findViewById<Button>(R.id.message_again).setText(if (first) R.string.sos_confirm_yes else R.string.ledger_try_again)
        button(R.id.message_again, row, text && (row.canSend || row.state in MAY_BE_OPENED)) { again(row) }
        button(R.id.message_copy, row, text) { copy(row.text, sensitive = true) }
        button(R.id.message_share, row, text) { needsAnApp(Outside.share(this@LedgerActivity, row.text)) }
        button(R.id.message_answered, row, row.canBeAnswered) { answered(row) }
        button(R.id.message_back, row, row.canCancel) { back(row) }
    }

    private fun LedgerRow.isByHand() = byHand || recipient.isEmpty()

    private fun LedgerRow.heading() = recipient.ifEmpty { getString(R.string.sos_choose_yourself) }

    private fun View.button(id: Int, row: LedgerRow, there: Boolean, press: () -> Unit) {
        findViewById<Button>(id).apply {
            shown(there)
            contentDescription = "$text: ${row.heading()}"
            setOnClickListener { press() }
        }
    }

    private fun again(row: LedgerRow) {
        if (busy || !inFront) return
        // Who chooses an app may also not choose one: nothing is written down before the owner says that it left.
        if (row.isByHand()) {
            val opened = Outside.share(this, row.text)
            needsAnApp(opened)
            if (opened) sentQuestion.opened(row.id)
            return
        }
        // What is handed over stays that, however often it is opened: nobody knows whether the first one left.
        if (row.state in MAY_BE_OPENED) return needsAnApp(Outside.message(this, row.recipient, row.text))
        busy = true
        ask({ it.lease(row.id, row.state, language) }, failed = {
            busy = false
            problem(words(it))
        }) {
            busy = false
            // Another app came over it meanwhile: the message waits.
            if (!inFront) return@ask reload()
            val opened = Outside.message(this, row.recipient, row.text)
            needsAnApp(opened)
            report(row.id, if (opened) DeliveryStep.HAND else DeliveryStep.FAIL, if (opened) "" else SosActivity.NO_APP)
        }
    }

    private fun sentByHand(row: Long?) {
        if (row == null) return
        ask({ repository ->
            val state = repository.ledger(language).firstOrNull { it.id == row }?.state
            if (state != null && state !in MAY_BE_OPENED) {
                repository.lease(row, state, language)
                repository.delivery(row, DeliveryStep.HAND, "", language)
            }
        }) { reload() }
    }

    /** Asked once more: it cannot be taken back, and it is what others will rely on. */
    private fun answered(row: LedgerRow) {
        val question = if (row.recipient.isEmpty()) getString(R.string.ledger_answered) + "?" else getString(R.string.ledger_answered_ask, row.recipient)
        confirm(question, R.string.ledger_answered) { report(row.id, DeliveryStep.ACKNOWLEDGE) }
    }

    private fun back(row: LedgerRow) =
        confirm(getString(R.string.ledger_take_back_ask), R.string.ledger_take_back) { report(row.id, DeliveryStep.CANCEL) }

    private fun report(row: Long, step: DeliveryStep, code: String = "") =
        ask({ it.delivery(row, step, code, language) }) { _ -> reload() }

    private companion object {
        /** Given to an app already: can be opened again, and nothing changes by that. */
        val MAY_BE_OPENED = setOf(DeliveryState.HANDED, DeliveryState.ACCEPTED, DeliveryState.DELIVERED)
    }
}
