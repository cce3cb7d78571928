package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.batteryPercent
import org.hamroh.companion.CheckIn
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.LedgerRow
import org.hamroh.companion.PreparedSos

/**
 * "I am well", with the agreed word when the owner types one. It looks the same whatever word that was: whoever stands beside must not
 * see that it was the one for danger. One message for each contact of the trip, in the phone's messaging app.
 */
class CheckInActivity : PlainScreen() {
    private val locating = Locating(this, ::placeFound)
    private val sentQuestion = SentQuestion(this, {}, { row -> if (row != null) handing.notSent(row) })
    private val handing = Handing(this, { language }, { inFront })

    /** The same as long as it is the same check-in: asking twice writes it once. */
    private var requestId = SosActivity.freshId()
    private var place: Seen? = null

    /** Why there is no place; null while everything is said elsewhere. */
    private var placeWords: String? = null

    /** Kept only until it is written down. */
    private val word = AgreedWord(this)
    private var sent = false
    private var prepared: PreparedSos? = null
    private var waiting: List<LedgerRow> = emptyList()
    private var handed = false

    /** A message is being opened: a second press must not take the next one. */
    private var busy = false

    /** This trip awaits another check-in. */
    private var another = false

    /** There are no notes to write it into. */
    private var noNotes = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.trip_check_in))
        savedInstanceState?.let {
            requestId = it.getString(REQUEST) ?: requestId
            sent = it.getBoolean(SENT)
            handed = it.getBoolean(HANDED)
            place = it.place()
            sentQuestion.restore(it)
        }
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        (lastNonConfigurationInstance as? AgreedWord.Typed)?.let { word.kept = it }
        if (savedInstanceState == null) locating.startQuietly()
        // The same check-in again tells which messages still wait; nothing opens by itself then.
        if (sent) prepare(sends = false) {}
        draw()
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = word.kept

    override fun onResume() {
        super.onResume()
        sentQuestion.ask()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(REQUEST, requestId)
        outState.putBoolean(SENT, sent)
        outState.putBoolean(HANDED, handed)
        place?.let { outState.putPlace(it) }
        sentQuestion.save(outState)
    }

    override fun onDestroy() {
        locating.stop()
        sentQuestion.stop()
        super.onDestroy()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        locating.answered(code)
    }

    private fun draw() = anew {
        val written = prepared
        when {
            written != null -> drawSent(written)
            sent -> text(R.layout.item_text, R.string.loading)
            else -> drawQuestion()
        }
    }

    private fun drawQuestion() {
        word.into(body)
        val added = if (place == null) R.string.place_not_added else R.string.place_added
        text(R.layout.item_quiet, placeWords ?: getString(added))
        button(R.layout.item_press, if (place == null) R.string.place_add else R.string.place_remove) { placePressed() }
        button(R.layout.item_press_main, R.string.trip_check_in) { send() }
        if (noNotes) button(R.layout.item_press, R.string.notes_create) { startActivity(Intent(this, JournalActivity::class.java)) }
    }

    private fun drawSent(written: PreparedSos) {
        if (handed && !written.rows.wentNowhere) text(R.layout.item_name, if (parts.sender.ready) R.string.sos_given else R.string.sos_handed)
        written.rows.forEach { text(R.layout.item_quiet, listOf(it.recipient, it.stateText).filter(String::isNotEmpty).joinToString(": ")) }
        text(R.layout.item_marked, written.sms)
        waiting.firstOrNull()?.let { next ->
            button(R.layout.item_press_main, R.string.sos_choose_yourself) { handNext() }.apply {
                if (!next.isByHand()) text = getString(R.string.sos_next, next.recipient)
                isEnabled = !busy
            }
        }
        button(R.layout.item_press, R.string.action_copy) { copy(written.sms, sensitive = true) }
        button(R.layout.item_press, R.string.action_other_app) { needsAnApp(Outside.share(this, written.sms)) }
        button(R.layout.item_press, R.string.sos_show_ledger) { startActivity(Intent(this, LedgerActivity::class.java)) }
        if (another && waiting.isEmpty()) {
            reminder {
                another = false
                draw()
            }
        }
    }

    private fun placePressed() {
        placeWords = null
        if (place == null) {
            locating.start()
            if (locating.running) placeWords = getString(R.string.place_looking)
        } else {
            locating.stop()
            place = null
        }
        draw()
    }

    private fun placeFound(found: Found) {
        if (found is Found.At) place = Seen(found.place)
        placeWords = if (place == null) locating.words(found) else null
        if (!sent) draw()
    }

    private fun send() {
        if (sent) return
        sent = true
        locating.stop()
        prepare(sends = true) { handNext() }
        draw()
    }

    /** [sends]: what needs no other app leaves at once, whatever becomes of this screen. */
    private fun prepare(sends: Boolean, then: () -> Unit) {
        problem(null)
        val battery = runCatching { batteryPercent(this) }.getOrNull()
        val request = CheckIn(requestId, intent.getStringExtra(CITIZEN).orEmpty(), place?.now(), battery, word.typed)
        val direct = Direct(parts, language)
        ask({ repository ->
            val written = repository.checkIn(request, language)
            // Written down it counts: a ledger that stumbles then leaves the others to their button.
            val rows = if (sends) runCatching { direct.send(written.rows) }.getOrDefault(written.rows) else written.rows
            written.copy(rows = rows) to repository.untilReminder(language)
        }, ::failed) { (written, left) ->
            word.forget()
            if (sends && written.rows.any { it.state == DeliveryState.HANDED }) handed = true
            prepared = written
            another = left != null
            waiting = written.rows.filter { it.hasItsTurn }
            draw()
            then()
        }
    }

    /** What became of its messages since. */
    override fun messagesChanged() {
        val written = prepared ?: return
        ask({ it.ledger(language) }, failed = {}) { ledger ->
            val now = ledger.associateBy { it.id }
            prepared = written.copy(rows = written.rows.map { now[it.id] ?: it })
            waiting = waiting.filter { now[it.id]?.state !in Handing.GIVEN_OUT }
            draw()
        }
    }

    private fun failed(failure: CompanionFailure) {
        sent = false
        noNotes = failure.code == NO_NOTES
        draw()
        problem(words(failure))
    }

    private fun LedgerRow.isByHand() = byHand || recipient.isEmpty()

    private fun handNext() {
        val next = waiting.firstOrNull() ?: return
        // Nothing opens over another app: the row waits, and the button opens it. What opens nothing goes on.
        if (busy || !inFront && !Direct(parts, language).takes(next)) return
        busy = true
        handing.give(next.id, failed = {
            busy = false
            problem(words(it))
        }, open = ::open) {
            busy = false
            if (it != Given.WAITS) waiting = waiting - next
            if (it == Given.OPENED || it == Given.SENT) handed = true
            needsAnApp(it != Given.NO_APP)
            draw()
            messagesChanged()
            if (it == Given.SENT) handNext()
        }
    }

    /** Who chooses an app may also not choose one: the owner is asked afterwards. */
    private fun open(row: LedgerRow): Boolean {
        if (!row.isByHand()) return message(row.recipient, row.text, row.id)
        return Outside.share(this, row.text).also { if (it) sentQuestion.opened(row.id) }
    }

    internal companion object {
        private const val CITIZEN = "citizen"
        private const val REQUEST = "request"
        private const val SENT = "sent"
        private const val HANDED = "handed"

        /** The core's code where there is no journal. */
        private const val NO_NOTES = "not-found-journal"

        /** Opens the screen for a traveller of this citizenship. */
        fun intent(context: Context, citizen: String): Intent = Intent(context, CheckInActivity::class.java).putExtra(CITIZEN, citizen)
    }
}
