package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionFailure

/**
 * The second message of a call for help: what the first one has no room for. It may be lost without harm, so that it is in no list of
 * messages, is offered only once no first message waits, and says what goes wrong with it in its own place.
 *
 * [make] asks for the text as it would be now.
 */
internal class MoreForHome(
    private val screen: Screen,
    private val make: (failed: (CompanionFailure) -> Unit, done: (String) -> Unit) -> Unit,
) {
    private val box by lazy { screen.findViewById<View>(R.id.more) }
    private val button by lazy { screen.findViewById<View>(R.id.more_open) }
    private val problem by lazy { screen.findViewById<TextView>(R.id.more_problem) }

    /** Empty: not asked for yet. */
    private var text = ""

    /** Whom it was opened for; "" stands for the list of apps. */
    private var opened: Set<String> = emptySet()

    /** Counts up with each call: an answer that comes late belongs to an earlier one. */
    private var call = 0

    fun prepare() {
        button.setOnClickListener { ask() }
        screen.findViewById<View>(R.id.more_copy).setOnClickListener { screen.copy(text, sensitive = true) }
        screen.findViewById<View>(R.id.more_other_app).setOnClickListener { give("") }
    }

    private fun ask() {
        val asked = ++call
        button.isEnabled = false
        problem.orGone(null)
        make({ if (asked == call) failed(it) }) { if (asked == call) got(it) }
    }

    private fun failed(failure: CompanionFailure) {
        button.isEnabled = true
        problem.say(screen.words(failure))
    }

    private fun got(words: String) {
        button.isEnabled = true
        text = words
        draw()
        box.intoSight()
    }

    private var numbers: List<String>? = null

    /** [numbers] of the call; null: it is not the time for more. */
    fun draw(numbers: List<String>?) {
        this.numbers = numbers
        draw()
    }

    private fun draw() {
        val numbers = this.numbers
        box.shown(numbers != null)
        button.shown(text.isEmpty())
        screen.findViewById<View>(R.id.more_shown).shown(text.isNotEmpty())
        screen.findViewById<TextView>(R.id.more_text).text = text
        screen.findViewById<View>(R.id.more_other_app).shown(!numbers.isNullOrEmpty())
        val list = screen.findViewById<ViewGroup>(R.id.more_numbers)
        list.removeAllViews()
        // Without a number that a phone can send to its owner chooses an app.
        if (numbers != null) numbers.ifEmpty { listOf("") }.forEach { press(list, it) }
    }

    private fun press(list: ViewGroup, number: String) {
        val again = number in opened
        val words = when {
            number.isEmpty() -> screen.getString(if (again) R.string.ledger_try_again else R.string.sos_choose_yourself)
            again -> screen.getString(R.string.ledger_try_again) + ": " + number
            else -> screen.getString(R.string.action_write_to, number)
        }
        screen.add<Button>(list, if (again) R.layout.item_weak else R.layout.item_press) {
            text = words
            setOnClickListener { give(number) }
        }
    }

    /** Always by another app, which shows it whole: it is longer than one SMS. */
    private fun give(number: String) {
        val taken = if (number.isEmpty()) Outside.share(screen, text) else Outside.message(screen, number, text)
        if (taken) opened = opened + number
        draw()
        problem.say(if (taken) null else screen.getString(R.string.error_no_app))
    }

    /** Another call begins. */
    fun clear() {
        call++
        button.isEnabled = true
        text = ""
        opened = emptySet()
        problem.orGone(null)
    }

    fun save(state: Bundle) {
        state.putString(TEXT, text)
        state.putStringArrayList(OPENED, ArrayList(opened))
    }

    fun restore(state: Bundle) {
        text = state.getString(TEXT).orEmpty()
        opened = state.getStringArrayList(OPENED).orEmpty().toSet()
    }

    private companion object {
        const val TEXT = "more-text"
        const val OPENED = "more-opened"
    }
}
