package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.widget.EditText
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.FollowedTrip
import org.hamroh.companion.ReceivedMessage

/**
 * Those at home: whom they follow and how each is, the most pressing first. A plan or a message that another app hands over comes
 * here; nothing of it is taken in before the owner says so.
 */
class FollowActivity : PlainScreen() {
    /** The text of a plan that is to be added. */
    private var plan = ""

    /** A message that another app handed over. */
    private var message: String? = null

    private class Seen(val trips: List<FollowedTrip>, val read: ReceivedMessage?)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.follow_title))
        val handed = if (savedInstanceState == null) handedOver() else null
        plan = savedInstanceState?.getString(PLAN) ?: handed?.takeIf(::isPlan).orEmpty()
        message = savedInstanceState?.getString(MESSAGE) ?: handed?.takeUnless(::isPlan)
    }

    /** What lies in an intent is somebody else's: a class that this app does not have makes every question for it throw. */
    private fun handedOver(): String? =
        runCatching { intent.getStringExtra(TEXT) ?: intent.dataString }.getOrNull()?.takeIf { it.length <= MOST }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(PLAN, plan)
        outState.putString(MESSAGE, message)
    }

    override fun onStart() {
        super.onStart()
        load()
    }

    private fun load() {
        val text = message
        ask({ Seen(it.followedTrips(language), text?.let { said -> it.readMessage(said, language) }) }, failed = {
            problem(words(it))
            draw(Seen(emptyList(), null))
        }) { draw(it) }
    }

    private fun draw(seen: Seen) = anew {
        message?.let { draw(it, seen) }
        if (seen.trips.isEmpty()) text(R.layout.item_text, R.string.follow_none)
        seen.trips.forEach { trip ->
            row(trip.plan.name, trip.stateText) { startActivity(FollowedActivity.intent(this, trip.id)) }
            text(R.layout.item_quiet, trip.advice.firstOrNull().orEmpty())
            if (trip.due.isNotEmpty()) text(R.layout.item_quiet, getString(R.string.follow_due, localTime(this, trip.due)))
        }
        text(R.layout.item_section, R.string.follow_add)
        val field = labelled(getString(R.string.follow_add_hint), plan, R.layout.item_field_long, MOST) { plan = it }
        button(R.layout.item_press, R.string.offer_paste) { paste(field) }
        button(R.layout.item_press_main, R.string.follow_add_do) { add() }
        if (seen.trips.any { it.reviewNeeded }) reviewNeeded(true)
    }

    /** What was handed over, what it says, and for whose trip it shall be entered. */
    private fun draw(said: String, seen: Seen) {
        text(R.layout.item_section, R.string.follow_says)
        text(R.layout.item_marked, said)
        points(seen.read?.meaning.orEmpty())
        if (seen.trips.isEmpty()) return
        text(R.layout.item_section, R.string.follow_whose)
        seen.trips.forEach { trip ->
            row("", trip.plan.name) {
                message = null
                startActivity(FollowedActivity.intent(this, trip.id, said))
            }
        }
    }

    private fun paste(field: EditText) {
        val copied = Outside.copied(this)
        problem(if (copied == null) getString(R.string.follow_clipboard_empty) else null)
        if (copied != null) field.setText(copied.take(MOST))
    }

    private fun add() {
        val text = plan
        problem(null)
        ask({ it.followTrip(text, language) }) { trip ->
            plan = ""
            startActivity(FollowedActivity.intent(this, trip.id))
        }
    }

    internal companion object {
        private const val TEXT = "text"
        private const val PLAN = "plan"
        private const val MESSAGE = "message"

        /** A field with more than this makes a cheap phone stand still; a plan is much shorter. */
        private const val MOST = 20_000

        /** What every plan begins with. Whether it is one the core says. */
        private const val BEGINS = "HAMROH:P"

        fun isPlan(text: String): Boolean = text.contains(BEGINS, ignoreCase = true)

        /** Opens the screen with a text that another app handed over. */
        fun intent(context: Context, text: String): Intent = Intent(context, FollowActivity::class.java).putExtra(TEXT, text)
    }
}
