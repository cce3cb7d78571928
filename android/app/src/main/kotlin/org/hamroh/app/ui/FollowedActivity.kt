package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.EnteredMessage
import org.hamroh.companion.FollowState
import org.hamroh.companion.FollowedTrip

/** One traveller as those at home know: how things are, what to do now, what came, and that nothing came. */
class FollowedActivity : PlainScreen() {
    private val id by lazy { intent.getStringExtra(ID).orEmpty() }

    /** A text that is to be entered. */
    private var typed = ""

    /** What was entered last, and what it says. */
    private var entered: EnteredMessage? = null

    /** As many of the messages are shown. */
    private var shown = PAGE
    private val look = Runnable { load() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.follow_title))
        typed = savedInstanceState?.getString(TYPED) ?: intent.getStringExtra(TEXT).orEmpty()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(TYPED, typed)
    }

    override fun onStart() {
        super.onStart()
        load()
    }

    override fun onStop() {
        body.removeCallbacks(look)
        super.onStop()
    }

    private fun load(): Unit = ask({ it.followedTrips(language) }) { trips ->
        val trip = trips.firstOrNull { it.id == id }
        if (trip == null) finish() else draw(trip)
    }

    private fun draw(trip: FollowedTrip): Unit = anew {
        // A deadline may pass while the screen stands.
        body.removeCallbacks(look)
        trip.alarmInMs?.let { body.postDelayed(look, it.coerceAtMost(LONGEST_MS) + SECOND_MS) }
        heading(trip.plan.name.ifEmpty { getString(R.string.follow_title) })
        text(R.layout.item_name, trip.stateText)
        if (trip.due.isNotEmpty()) text(R.layout.item_quiet, getString(R.string.follow_due, localTime(this, trip.due)))
        if (trip.newer) text(R.layout.item_care, R.string.follow_newer)
        text(R.layout.item_care, trip.clockText)
        if (trip.clockText.isNotEmpty() || trip.state == FollowState.CLOCK_UNSURE) {
            button(R.layout.item_press, R.string.follow_clock) { ask({ it.clockIsRight() }) { _ -> load() } }
        }
        if (trip.advice.isNotEmpty()) text(R.layout.item_section, R.string.follow_advice)
        points(trip.advice)
        button(R.layout.item_press, R.string.follow_letter) { startActivity(LetterActivity.intent(this, id)) }
        drawEntering(trip)
        drawMessages(trip.messages)
        reviewNeeded(trip.reviewNeeded)
        button(R.layout.item_weak, R.string.follow_forget) {
            confirm(getString(R.string.follow_forget_ask), R.string.follow_forget) { ask({ it.stopFollowing(id) }) { _ -> finish() } }
        }
    }

    private fun drawEntering(trip: FollowedTrip) {
        text(R.layout.item_section, R.string.follow_enter)
        val field = labelled(getString(R.string.follow_enter_hint), typed, R.layout.item_field_long, MOST) { typed = it }
        button(R.layout.item_press, R.string.offer_paste) { paste(field) }
        button(R.layout.item_press_main, R.string.follow_enter_do) { enter() }
        entered?.let { message ->
            if (message.repeated) text(R.layout.item_care, R.string.follow_again)
            points(message.meaning)
        }
        val asked = trip.state == FollowState.NOT_ENTERED
        button(if (asked) R.layout.item_press_main else R.layout.item_press, R.string.follow_nothing) {
            confirm(getString(R.string.follow_nothing_ask), R.string.follow_nothing) {
                problem(null)
                ask({ it.nothingCame(id, language) }) {
                    draw(it)
                    findViewById<View>(R.id.scroll).scrollTo(0, 0)
                }
            }
        }
    }

    private fun paste(field: EditText) {
        val copied = Outside.copied(this)
        problem(if (copied == null) getString(R.string.follow_clipboard_empty) else null)
        if (copied != null) field.setText(copied.take(MOST))
    }

    private fun enter() {
        val text = typed
        problem(null)
        ask({ it.enterMessage(id, text, language) }) { message ->
            typed = ""
            entered = message
            load()
        }
    }

    private fun drawMessages(messages: List<EnteredMessage>) {
        if (messages.isEmpty()) return
        text(R.layout.item_section, R.string.follow_messages)
        messages.take(shown).forEach { message ->
            val card = add<ViewGroup>(body, R.layout.item_said) {
                findViewById<TextView>(R.id.said_head).text = localTime(context, message.entered)
                findViewById<TextView>(R.id.said_text).text = message.text
            }
            message.meaning.forEach { line -> add<TextView>(card, R.layout.item_quiet) { text = line } }
        }
        if (messages.size > shown) {
            button(R.layout.item_press, R.string.action_more) {
                shown += PAGE
                load()
            }
        }
    }

    internal companion object {
        private const val ID = "id"
        private const val TEXT = "text"
        private const val TYPED = "typed"

        /** Longer than any message; the core takes no more. */
        private const val MOST = 2_000
        private const val PAGE = 30
        private const val SECOND_MS = 1_000L
        private const val LONGEST_MS = 3_600_000L

        /** Opens the screen of a followed trip, with [text] to be entered. */
        fun intent(context: Context, id: String, text: String = ""): Intent =
            Intent(context, FollowedActivity::class.java).putExtra(ID, id).putExtra(TEXT, text)
    }
}
