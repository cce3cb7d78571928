package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import android.widget.TextView
import java.util.UUID
import org.hamroh.app.R
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.batteryPercent
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.SosCall

/**
 * A call for help: what will leave is shown before, a button is held, then the phone's messaging app opens with the text, once for
 * each number. The message leaves the app whatever else fails: without notes, without the library.
 */
class SosActivity : Screen() {
    private val locating = Locating(this, ::placeFound)
    private val sentQuestion = SentQuestion(this, { sentByHand() }, { row -> if (row != null) handing.notSent(row) })
    private val handing = Handing(this, { language }, { inFront })
    private val more = MoreForHome(this, ::moreText)
    private val hold by lazy { findViewById<HoldButton>(R.id.hold) }
    private val drill by lazy { findViewById<CheckBox>(R.id.drill) }

    /** The same as long as it is the same call for help: asking twice writes it once. */
    private var requestId = freshId()
    private var place: Seen? = null
    private var preview = ""

    /** Numbers of those whom the trip names: they are called where the owner chose nobody. */
    private var ofTrip: List<String> = emptyList()
    private val recipients get() = parts.choices.recipients.ifEmpty { ofTrip }

    /** There are notes to write it into; null while nobody knows, or when they cannot be read. */
    private var exists: Boolean? = null

    /** The notes did not answer. */
    private var closed = false

    private var sent = false

    private var calling = SentCall()

    /** A message is being opened: a second press must not take the next one. */
    private var busy = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_sos, getString(if (parts.choices.plain) R.string.sos_title_plain else R.string.sos_title))
        drill.isSaveEnabled = false // Practice that was not sent ends with the process; turning the phone keeps it, below.
        drill.setOnCheckedChangeListener { _, practice ->
            hold.label = if (practice) R.string.sos_hold_drill else R.string.sos_hold
            preview()
        }
        savedInstanceState?.let(::restore)
        hold.onHeld = ::send
        hold.onClicked = ::confirm
        more.prepare()
        findViewById<View>(R.id.place).setOnClickListener { placePressed() }
        findViewById<View>(R.id.next).setOnClickListener { handNext() }
        findViewById<View>(R.id.open_again).setOnClickListener { calling.last?.let(::openAgain) }
        findViewById<View>(R.id.copy).setOnClickListener { copy(sentText(), sensitive = true) }
        findViewById<View>(R.id.other_app).setOnClickListener { otherApp() }
        findViewById<View>(R.id.again).setOnClickListener { another() }
        findViewById<View>(R.id.add_numbers).setOnClickListener { startActivity(Intent(this, SettingsActivity::class.java)) }
        findViewById<View>(R.id.ledger).setOnClickListener { startActivity(Intent(this, LedgerActivity::class.java)) }
        if (savedInstanceState == null || savedInstanceState.getBoolean(LOCATING)) locating.startQuietly()
        drawState()
    }

    override fun onStart() {
        super.onStart()
        // Since it was found the owner may have been taken elsewhere.
        if (!sent && place?.isOld == true) locating.startQuietly()
        if (sent && calling.messages == null) return prepare(sends = false) { look() }
        if (sent) look()
        // Numbers, and whether there are notes, may have changed on another screen.
        ask({ it.journalState() }, failed = {
            closed = true
            drawState()
        }) {
            closed = false
            exists = it.exists
            drawState()
        }
        // A plan that cannot be read leaves its owner to choose.
        ask({ it.trip(language) }, failed = {}) { trip ->
            ofTrip = trip?.draft?.contacts.orEmpty().map { it.number }.filter { it.isNotEmpty() }
            drawState()
        }
        preview()
    }

    override fun onResume() {
        super.onResume()
        sentQuestion.ask()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(REQUEST, requestId)
        outState.putBoolean(SENT, sent)
        outState.putString(PREVIEW, preview)
        outState.putBoolean(DRILL, drill.isChecked && (isChangingConfigurations || sent))
        outState.putBoolean(LOCATING, locating.running)
        calling.save(outState)
        more.save(outState)
        place?.let { outState.putPlace(it) }
        sentQuestion.save(outState)
    }

    private fun restore(state: Bundle) {
        requestId = state.getString(REQUEST) ?: requestId
        sent = state.getBoolean(SENT)
        preview = state.getString(PREVIEW).orEmpty()
        drill.isChecked = state.getBoolean(DRILL)
        place = state.place()
        sentQuestion.restore(state)
        calling.restore(state)
        more.restore(state)
    }

    override fun onDestroy() {
        locating.stop()
        sentQuestion.stop()
        super.onDestroy()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        locating.answered(code)
    }

    private fun call() = SosCall(
        requestId = requestId,
        citizen = parts.choices.citizenship.orEmpty(),
        place = place?.now(),
        batteryPercent = runCatching { batteryPercent(this) }.getOrNull(),
        recipients = recipients,
        drill = drill.isChecked,
    )

    private fun preview() {
        val call = call()
        val view = findViewById<TextView>(R.id.preview)
        ask({ it.previewSos(call, language).sms.ifBlank { plainText(call) } }, failed = {
            preview = plainText(call)
            view.text = preview
        }) {
            preview = it
            view.text = it
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
        prepare(sends = true) { handNext() }
    }

    /**
     * After the process ended in between, the same call again tells which numbers still wait; nothing leaves by itself then. [sends]: what
     * needs no other app leaves at once, whatever becomes of this screen.
     */
    private fun prepare(sends: Boolean, then: () -> Unit) {
        val call = call()
        val direct = Direct(parts, language)
        ask({ repository -> repository.prepare(call, language).let { if (sends) it.send(direct, call.recipients) else it } }) { prepared ->
            exists = prepared.exists
            closed = prepared.exists == null
            if (prepared.exists != false) prepared.failure?.let { problem(words(it)) }
            calling.take(prepared, call.recipients)
            drawState()
            then()
        }
    }

    /** What became of its messages since; on another screen the call may have been called off. */
    private fun look() {
        if (calling.messages == null || !calling.isKept) return
        ask({ it.ledger(language) }, failed = {}) { rows ->
            calling.look(rows)
            drawState()
        }
    }

    override fun messagesChanged() {
        if (sent) look()
    }

    private fun handNext() {
        val next = calling.waiting.firstOrNull() ?: return
        // Nothing opens over another app: the row waits, and the button opens it. What opens nothing goes on.
        if (busy || !inFront && !goesByItself(next)) return
        give(next) { handed(next, it) }
    }

    private fun goesByItself(message: Message) = !message.byHand && parts.sender.takes(message.recipient, message.text)

    private fun openAgain(message: Message) {
        if (!busy && inFront) give(message) { needsAnApp(it != Given.NO_APP) }
    }

    /** [then] hears whether it went, and how. */
    private fun give(message: Message, then: (Given) -> Unit) {
        val row = message.row ?: return then(open(message))
        busy = true
        drawSent()
        fun free() {
            busy = false
            drawSent()
        }
        // A ledger that does not answer must not keep a call for help in.
        handing.give(row, failed = {
            free()
            if (inFront) then(open(message)) else if (goesByItself(message) && sent(message)) then(Given.SENT)
        }, open = { open(message, it.text.ifEmpty { message.text }) }) {
            free()
            when (it) {
                Given.OPENED, Given.SENT, Given.NO_APP -> then(it)
                // Called off on another screen.
                Given.OVER -> {
                    calling.calledOff(message)
                    drawState()
                }
                Given.WAITS -> Unit
            }
        }
    }

    private fun sent(message: Message) = parts.sender.send(message.recipient, message.text, message.row)

    private fun open(message: Message): Given = when {
        !open(message, message.text) -> Given.NO_APP
        wentByItself && !message.byHand -> Given.SENT
        else -> Given.OPENED
    }

    /** Without a number the owner chooses an app, and is asked afterwards whether the text left. */
    private fun open(message: Message, text: String): Boolean {
        if (!message.byHand) return message(message.recipient, text, message.row)
        return Outside.share(this, text).also { if (it) sentQuestion.opened(message.row) }
    }

    private fun handed(message: Message, given: Given) {
        val opened = given != Given.NO_APP
        needsAnApp(opened)
        if (!opened) copy(message.text, sensitive = true)
        calling.handed(message, opened)
        drawState()
        look()
        // Nobody has to press anything before the next one.
        if (given == Given.SENT) handNext()
    }

    private fun sentByHand() {
        calling.sentByHand()
        drawState()
    }

    private fun sentText(): String = (calling.last ?: calling.messages?.firstOrNull())?.text ?: preview

    private fun otherApp() = needsAnApp(Outside.share(this, sentText()))

    /** Whom it goes to is chosen afterwards. */
    private fun moreText(failed: (CompanionFailure) -> Unit, done: (String) -> Unit) {
        val call = call().copy(recipients = emptyList())
        val reference = calling.reference
        ask({ it.messageDetails(call, reference, language) }, failed, done)
    }

    private fun another() {
        requestId = freshId()
        sent = false
        calling = SentCall()
        more.clear()
        drill.isChecked = false
        problem(null)
        drawState()
        if (place?.isOld == true) locating.startQuietly()
        preview()
    }

    // Place

    private fun placePressed() {
        if (place == null) {
            locating.start()
            return drawPlace(if (locating.running) getString(R.string.place_looking) else null)
        }
        locating.stop()
        place = null
        drawPlace(null)
        preview()
    }

    private fun placeFound(found: Found) {
        // What is known, with its age, is better than nothing.
        if (found is Found.At) place = Seen(found.place)
        drawPlace(if (place == null) locating.words(found) else null)
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
        findViewById<View>(R.id.ledger).shown(exists == true)
        findViewById<TextView>(R.id.no_journal).apply {
            shown(closed || exists == false)
            setText(if (closed) R.string.sos_journal_closed else R.string.sos_no_journal)
        }
        findViewById<TextView>(R.id.to).text = recipients.joinToString("\n").ifEmpty { getString(R.string.sos_to_nobody) }
        findViewById<View>(R.id.add_numbers).shown(recipients.isEmpty())
        drawPlace(if (locating.running && place == null) getString(R.string.place_looking) else null)
        drawSent()
    }

    private fun drawSent() {
        val next = calling.waiting.firstOrNull()
        val said = when {
            calling.messages == null -> R.string.loading
            !calling.isGiven -> null // Nothing was handed over, or nothing of it went out: rows and button below say what is next.
            calling.isKept -> if (parts.sender.ready) R.string.sos_given else R.string.sos_handed
            else -> R.string.sos_not_kept
        }
        findViewById<TextView>(R.id.sent_text).orGone(said?.let(::getString))
        findViewById<TextView>(R.id.sent_reference).orGone(
            calling.reference.takeIf { it.isNotEmpty() }?.let { getString(R.string.sos_reference, it) },
        )
        val list = findViewById<ViewGroup>(R.id.sent_rows)
        list.removeAllViews()
        calling.rows.forEach { row ->
            add<TextView>(list, R.layout.item_quiet) { text = listOf(row.recipient, row.stateText).filter(String::isNotEmpty).joinToString(": ") }
        }
        findViewById<Button>(R.id.next).apply {
            shown(next != null)
            isEnabled = !busy
            text = if (next?.byHand == true) getString(R.string.sos_choose_yourself) else getString(R.string.sos_next, next?.recipient.orEmpty())
        }
        findViewById<View>(R.id.sent_message).shown(calling.messages != null)
        findViewById<TextView>(R.id.sent_body).text = sentText()
        findViewById<Button>(R.id.open_again).apply {
            shown(calling.last != null)
            contentDescription = listOfNotNull(text, calling.last?.recipient?.ifEmpty { null }).joinToString(": ")
        }
        more.draw(calling.numbersTold.takeIf { !busy })
        findViewById<View>(R.id.again).shown(calling.messages != null && calling.waiting.isEmpty())
    }

    internal companion object {
        private const val REQUEST = "request"
        private const val SENT = "sent"
        private const val PREVIEW = "preview"
        private const val DRILL = "drill"
        private const val LOCATING = "locating"

        /** An id as the core wants it: 32 hexadecimal digits. */
        fun freshId(): String = UUID.randomUUID().toString().replace("-", "")
    }
}
