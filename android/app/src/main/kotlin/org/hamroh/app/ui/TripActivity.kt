package org.hamroh.app.ui

import android.content.Intent
import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.Trip

/** The owner's trip: when the next check-in is due, what is left to do, and everything that can be done with the plan. */
class TripActivity : PlainScreen() {
    /** An answer to a message, as it was pasted. */
    private var reply = ""

    /** What came of it. */
    private var replied = ""

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.trip_title))
    }

    override fun onStart() {
        super.onStart()
        load()
    }

    /** A plan that cannot be read can still be made anew. */
    private fun load() {
        ask({ it.trip(language) }, failed = {
            problem(words(it))
            draw(null)
        }) { draw(it) }
    }

    private fun draw(trip: Trip?) = anew {
        if (trip == null) {
            text(R.layout.item_text, R.string.trip_intro)
            button(R.layout.item_press_main, R.string.trip_make) { plan() }
            return@anew
        }
        text(if (trip.missed) R.layout.item_care else R.layout.item_name, trip.text)
        button(R.layout.item_press_main, R.string.trip_check_in) { startActivity(CheckInActivity.intent(this, trip.draft.citizen)) }
        if (trip.remindInMs != null) reminder { load() }
        if (trip.toDo.isNotEmpty()) text(R.layout.item_section, R.string.trip_to_do)
        points(trip.toDo)
        button(R.layout.item_press, R.string.trip_share) { startActivity(Intent(this, TripShareActivity::class.java)) }
        button(R.layout.item_press, R.string.trip_drill) { startActivity(Intent(this, SosActivity::class.java)) }
        button(R.layout.item_press, R.string.trip_change) { plan() }
        drawReply()
        drawLearned(trip)
        button(R.layout.item_weak, R.string.trip_end) {
            confirm(getString(R.string.trip_end_ask), R.string.trip_end) {
                changing({ parts.plan.now = null }) {
                    it.endTrip()
                    parts.plan.forget()
                }
            }
        }
    }

    private fun plan() = startActivity(Intent(this, TripPlanActivity::class.java))

    private fun drawReply() {
        labelled(getString(R.string.trip_reply), reply, R.layout.item_field_long, MESSAGE) { reply = it }
        text(R.layout.item_text, replied)
        button(R.layout.item_press, R.string.trip_reply_read) {
            val text = reply
            problem(null)
            ask({ it.readReply(text, language) }) { row ->
                reply = ""
                replied = listOf(row.recipient, row.stateText).filter(String::isNotEmpty).joinToString(": ")
                load()
            }
        }
    }

    /**
     * What has to be in the head and not on the phone. The sentences stand on the plan's own screen, never on this one, where "I am well"
     * is pressed with somebody beside.
     */
    private fun drawLearned(trip: Trip) {
        if (trip.draft.numbers.isNotEmpty()) text(R.layout.item_section, R.string.card_learn)
        trip.draft.numbers.forEach {
            text(R.layout.item_label, it.title)
            text(R.layout.item_name, it.number)
        }
        if (trip.draft.phrases.isEmpty()) return
        button(R.layout.item_press, R.string.trip_forget) {
            confirm(getString(R.string.trip_forget_ask), R.string.trip_forget) {
                changing({ parts.plan.now = parts.plan.now?.copy(phrases = emptyList()) }) { it.forgetSentences() }
            }
        }
    }

    /** What is being filled in follows: [draft]. */
    private fun changing(draft: () -> Unit, work: (CompanionRepository) -> Unit) {
        problem(null)
        ask({ work(it) }) { _ ->
            draft()
            load()
        }
    }

    private companion object {
        /** More than any message. */
        const val MESSAGE = 2_000
    }
}
