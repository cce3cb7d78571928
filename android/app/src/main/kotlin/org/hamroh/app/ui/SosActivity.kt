package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import android.widget.TextView
import java.util.UUID
import org.hamroh.app.R
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.batteryPercent
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.LedgerRow
import org.hamroh.companion.Place
import org.hamroh.companion.PreparedSos
import org.hamroh.companion.SosCall

/**
 * A call for help: what will leave is shown before, a button is held, then the phone's messaging app opens with the text, once for
 * each number. The message leaves the app whatever else fails: without notes, without the library.
 */
class SosActivity : Screen() {
    private val locating = Locating(this, ::placeFound)
    private val hold by lazy { findViewById<HoldButton>(R.id.hold) }

    /** The same as long as it is the same call for help: asking twice writes it once. */
    private var requestId = freshId()
    private var place: Place? = null
    private var preview = ""
    private var exists = false

    /** Null: not sent yet. Numbers or rows that still wait, in order. */
    private var waiting: List<Waiting>? = null
    private var reference = ""

    private var sent = false

    /** Messages that an app took over. */
    private var handed = 0

    /** Numbers that had their turn without being kept: the only trace of them. */
    private var done = 0

    private class Waiting(val recipient: String, val text: String, val row: Long?)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_sos, getString(if (parts.choices.plain) R.string.sos_title_plain else R.string.sos_title))
        savedInstanceState?.let(::restore)
        hold.onHeld = ::send
        hold.onClicked = ::confirm
        findViewById<CheckBox>(R.id.drill).setOnCheckedChangeListener { _, _ -> preview() }
        findViewById<View>(R.id.place).setOnClickListener { placePressed() }
        findViewById<View>(R.id.next).setOnClickListener { handNext() }
        findViewById<View>(R.id.again).setOnClickListener { another() }
        findViewById<View>(R.id.add_numbers).setOnClickListener { startActivity(Intent(this, SettingsActivity::class.java)) }
        findViewById<View>(R.id.ledger).setOnClickListener { startActivity(Intent(this, LedgerActivity::class.java)) }
        if (savedInstanceState == null) locating.startQuietly()
    }

    override fun onStart() {
        super.onStart()
        // Numbers, and whether there are notes, may have changed on another screen.
        ask({ it.journalState() }, failed = { drawState() }) {
            exists = it.exists
            drawState()
            if (sent && waiting == null) resume()
        }
        preview()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(REQUEST, requestId)
        outState.putBoolean(SENT, sent)
        outState.putInt(HANDED, handed)
        outState.putInt(DONE, done)
        place?.let { outState.putPlace(it) }
    }

    private fun restore(state: Bundle) {
        requestId = state.getString(REQUEST) ?: requestId
        sent = state.getBoolean(SENT)
        handed = state.getInt(HANDED)
        done = state.getInt(DONE)
        place = state.place()
    }

    override fun onDestroy() {
        locating.stop()
        super.onDestroy()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        locating.answered(code)
    }

    private fun call() = SosCall(
        requestId = requestId,
        citizen = parts.choices.citizenship.orEmpty(),
        place = place,
        batteryPercent = runCatching { batteryPercent(this) }.getOrNull(),
        recipients = parts.choices.recipients,
        drill = findViewById<CheckBox>(R.id.drill).isChecked,
    )

    private fun preview() {
        val call = call()
        val view = findViewById<TextView>(R.id.preview)
        ask({ it.previewSos(call, language) }, failed = {
            preview = ""
            view.setText(R.string.sos_preview_failed)
        }) {
            preview = it.sms
            view.text = it.sms
        }
    }

    // Sending

    private fun confirm() {
        AlertDialog.Builder(this)
            .setTitle(R.string.sos_confirm_title)
            .setMessage(R.string.sos_confirm_text)
            .setPositiveButton(R.string.sos_confirm_yes) { _, _ -> send() }
            .setNegativeButton(R.string.action_cancel, null)
            .show()
    }

    private fun send() {
        if (sent) return
        sent = true
        problem(null)
        locating.stop()
        drawState()
        if (exists) keep { handNext() } else unkept { handNext() }
    }

    /** Writes it down; what cannot be written down is handed over all the same. */
    private fun keep(then: () -> Unit) {
        val call = call()
        val failed = { failure: CompanionFailure ->
            problem(words(failure))
            exists = false
            unkept(then)
        }
        ask({ it.sos(call, language) }, failed) { prepared: PreparedSos ->
            reference = prepared.reference
            waiting = prepared.rows.filter { it.state in OPEN }.map { Waiting(it.recipient, it.text, it.id) }
                .ifEmpty { if (prepared.rows.isEmpty()) listOf(Waiting("", prepared.sms, null)) else emptyList() }
            then()
            drawState()
        }
    }

    private fun unkept(then: () -> Unit) {
        val recipients = parts.choices.recipients.ifEmpty { listOf("") }
        waiting = recipients.drop(done).map { Waiting(it, preview, null) }
        then()
        drawState()
    }

    /** After the process ended in between: the same call again tells which numbers still wait. Nothing opens by itself. */
    private fun resume() = if (exists) keep {} else unkept {}

    private fun handNext() {
        val next = waiting?.firstOrNull() ?: return
        // At once, so that a second press takes the number after it.
        waiting = waiting.orEmpty() - next
        if (next.row == null) return handed(next, open(next))
        ask({ it.delivery(next.row, DeliveryStep.LEASE, "", language) }, failed = { handed(next, open(next)) }) { _: LedgerRow ->
            val opened = open(next)
            val (step, code) = if (opened) DeliveryStep.HAND to "" else DeliveryStep.FAIL to NO_APP
            parts.worker.tell { parts.companion.delivery(next.row, step, code, language) }
            handed(next, opened)
        }
    }

    private fun open(message: Waiting): Boolean =
        if (message.recipient.isEmpty()) Outside.share(this, message.text) else Outside.message(this, message.recipient, message.text)

    private fun handed(message: Waiting, opened: Boolean) {
        needsAnApp(opened)
        if (opened) handed++ else copy(message.text)
        if (message.row == null) done++
        drawState()
    }

    private fun another() {
        requestId = freshId()
        sent = false
        waiting = null
        handed = 0
        done = 0
        reference = ""
        drawState()
        preview()
    }

    // Place

    private fun placePressed() {
        if (place == null) {
            locating.start()
            return drawPlace(if (locating.running) getString(R.string.place_looking) else null)
        }
        place = null
        drawPlace(null)
        preview()
    }

    private fun placeFound(found: Found) {
        place = (found as? Found.At)?.place
        drawPlace(if (found is Found.At) null else locating.words(found))
        preview()
    }

    private fun drawPlace(words: String?) {
        val added = if (place == null) R.string.place_not_added else R.string.place_added
        findViewById<TextView>(R.id.place_state).text = words ?: getString(added)
        findViewById<Button>(R.id.place).setText(if (place == null) R.string.place_add else R.string.place_remove)
    }

    // What is on the screen

    private fun drawState() {
        findViewById<View>(R.id.compose).shown(!sent)
        findViewById<View>(R.id.sent).shown(sent)
        findViewById<View>(R.id.ledger).shown(exists)
        findViewById<View>(R.id.no_journal).shown(!exists)
        val recipients = parts.choices.recipients
        findViewById<TextView>(R.id.to).text = recipients.joinToString("\n").ifEmpty { getString(R.string.sos_to_nobody) }
        findViewById<View>(R.id.add_numbers).shown(recipients.isEmpty())
        drawPlace(if (locating.running) getString(R.string.place_looking) else null)
        drawSent()
    }

    private fun drawSent() {
        val next = waiting?.firstOrNull()
        val said = when {
            waiting == null -> R.string.loading
            handed == 0 -> null // Nothing was handed over yet: the button below says what is next.
            exists -> R.string.sos_handed
            else -> R.string.sos_not_kept
        }
        findViewById<TextView>(R.id.sent_text).orGone(said?.let(::getString))
        findViewById<TextView>(R.id.sent_reference).orGone(
            reference.takeIf { it.isNotEmpty() }?.let { getString(R.string.sos_reference, it) },
        )
        findViewById<Button>(R.id.next).apply {
            shown(next != null)
            text = getString(R.string.sos_next, next?.recipient.orEmpty())
        }
        findViewById<View>(R.id.again).shown(waiting?.isEmpty() == true)
    }

    internal companion object {
        private const val REQUEST = "request"
        private const val SENT = "sent"
        private const val HANDED = "handed"
        private const val DONE = "done"

        /** Failure code of the ledger: this phone has no messaging app. */
        const val NO_APP = "no-app"
        private val OPEN = setOf(DeliveryState.QUEUED, DeliveryState.LEASED)

        /** An id as the core wants it: 32 hexadecimal digits. */
        fun freshId(): String = UUID.randomUUID().toString().replace("-", "")
    }
}
