package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.batteryPercent
import org.hamroh.companion.CallOff
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow
import org.hamroh.companion.MessageKind

/** What became of the messages: what is known, and no more. */
class LedgerActivity : Screen() {
    private val sentQuestion = SentQuestion(this, { goOn() }, ::notSentByHand)
    private val handing = Handing(this, { language }, { inFront })

    /** A message is being opened: a second press must not open it twice. */
    private var busy = false

    /** Who is still to be told that a call is off, each in turn. What its owner does not go through with stays in the list. */
    private var toTell: List<LedgerRow> = emptyList()

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
        if (!sentQuestion.open) tellNext()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        sentQuestion.save(outState)
    }

    override fun onDestroy() {
        sentQuestion.stop()
        super.onDestroy()
    }

    private fun reload() {
        ask({ it.ledger(language) }, failed = { problem(words(it)) }) { draw(it) }
    }

    override fun messagesChanged() = reload()

    private fun draw(rows: List<LedgerRow>) {
        val list = findViewById<ViewGroup>(R.id.rows)
        list.removeAllViews()
        if (rows.isEmpty()) add<TextView>(list, R.layout.item_text) { setText(R.string.ledger_empty) }
        rows.asReversed().forEach { row ->
            add<View>(list, R.layout.item_message) {
                draw(row)
                button(R.id.message_call_off, row, row.canCallOff) { callOff(row) }
            }
        }
    }

    private fun View.draw(row: LedgerRow) {
        findViewById<TextView>(R.id.message_to).text = row.heading()
        findViewById<TextView>(R.id.message_state).text = row.stateText
        findViewById<TextView>(R.id.message_text).orGone(row.text)
        val text = row.text.isNotEmpty()
        val first = row.state == DeliveryState.QUEUED
        findViewById<Button>(R.id.message_again).setText(if (first) R.string.sos_confirm_yes else R.string.ledger_try_again)
        button(R.id.message_again, row, text && (row.canSend || row.state in Handing.GIVEN_OUT)) { again(row) }
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
        give(row) {}
    }

    private fun give(row: LedgerRow, then: (Given) -> Unit) {
        busy = true
        handing.give(row.id, failed = {
            busy = false
            problem(words(it))
        }, open = ::open) {
            busy = false
            needsAnApp(it != Given.NO_APP)
            reload()
            then(it)
        }
    }

    /** Who chooses an app may also not choose one: the owner is asked afterwards. */
    private fun open(row: LedgerRow): Boolean {
        if (!row.isByHand()) return message(row.recipient, row.text, row.id)
        return Outside.share(this, row.text).also { if (it) sentQuestion.opened(row.id) }
    }

    private fun notSentByHand(row: Long?) {
        if (row != null) handing.notSent(row)
        goOn()
    }

    private fun goOn() {
        reload()
        tellNext()
    }

    /** Words are agreed on in a trip. One that cannot be read must not keep the call off back. */
    private fun callOff(row: LedgerRow) {
        if (busy) return
        busy = true
        ask({ it.trip(language) != null }, failed = { askCallOff(row, trip = false) }) { askCallOff(row, it) }
    }

    private fun askCallOff(row: LedgerRow, trip: Boolean) {
        busy = false
        val word = AgreedWord(this)
        confirm(getString(R.string.ledger_call_off_ask), R.string.ledger_call_off, (word::into).takeIf { trip }) {
            callOff(row, word.typed)
            word.forget()
        }
    }

    /** A new id each time is right: the core writes a call off once. */
    private fun callOff(row: LedgerRow, word: String) {
        val battery = runCatching { batteryPercent(this) }.getOrNull()
        val request = CallOff(SosActivity.freshId(), row.record, parts.choices.citizenship.orEmpty(), null, battery, word)
        val direct = Direct(parts, language)
        ask({ repository ->
            val rows = repository.callOff(request, language).rows.filter { it.kind == MessageKind.CANCEL && it.canSend }
            // What goes by itself waits for no screen; a ledger that stumbles leaves the rest to the list.
            runCatching { direct.send(rows) }.getOrDefault(rows).filter { it.canSend && it.hasItsTurn }
        }) {
            toTell = it
            reload()
            tellNext()
        }
    }

    /** The question promised that everybody is told: the messaging app opens for one after the other, whenever this screen is back. */
    private fun tellNext() {
        val next = toTell.firstOrNull() ?: return
        if (busy || !inFront) return
        give(next) {
            when (it) {
                Given.WAITS -> Unit
                Given.NO_APP -> toTell = emptyList()
                else -> toTell = toTell - next
            }
            if (it == Given.SENT || it == Given.OVER) tellNext()
        }
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
}
