package org.hamroh.app.ui

import android.app.AlertDialog
import android.os.Bundle
import android.text.InputType
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Received
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository

/**
 * Secrets, who else may read, erasing. One thing at a time: the others are a row each.
 *
 * Everything but erasing takes the secret, so that an open screen is no way in. What is typed, and the code that is shown once, go
 * when the screen is left; turning the phone keeps the code.
 */
class GuardActivity : PlainScreen() {
    private enum class Topic(val title: Int, val text: Int) {
        CHANGE(R.string.guard_change, R.string.guard_change_text),
        SECOND(R.string.guard_second, R.string.guard_second_text),
        RECOVERY(R.string.guard_recovery, R.string.guard_recovery_text),
        TRUSTEE(R.string.guard_trustee, R.string.guard_trustee_text),
        TRIES(R.string.guard_tries, R.string.guard_tries_text),
        ERASE(R.string.guard_erase, R.string.guard_erase_text),
    }

    /** What survives turning the phone: in memory, never in the saved state. */
    private class Shown(var topic: Topic? = null, var code: String? = null, var erased: List<String>? = null)

    private var shown = Shown()
    private var done = false
    private var busy = false

    /** Counts departures: what was asked before one is not shown after it. Whoever holds the phone by now must not see it. */
    private var departures = 0

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.guard_title))
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        (lastNonConfigurationInstance as? Shown)?.let { shown = it }
        draw()
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = shown

    override fun onPause() {
        if (!isChangingConfigurations) {
            departures++
            shown.code = null
            draw()
        }
        super.onPause()
    }

    private fun draw() = anew {
        val erased = shown.erased
        val code = shown.code
        // Writing twenty signs down takes longer than a screen stays on.
        if (code == null) window.clearFlags(KEEP_ON) else window.addFlags(KEEP_ON)
        if (erased != null) return@anew remains(erased)
        if (done) text(R.layout.item_section, R.string.guard_done)
        Topic.values().forEach { topic ->
            row("", getString(topic.title)) { open(topic) }
            if (topic == shown.topic) {
                text(R.layout.item_text, topic.text)
                draw(topic, code)
            }
        }
    }

    private fun open(topic: Topic) {
        if (busy) return
        problem(null)
        done = false
        shown.code = null
        shown.topic = topic.takeIf { it != shown.topic }
        draw()
    }

    private fun draw(topic: Topic, code: String?) {
        if (topic == Topic.ERASE) return erase()
        if (code != null) {
            text(R.layout.item_care, R.string.guard_recovery_once)
            // No line breaks at a hyphen before a digit: at 200 % the code would run out of the screen. The core takes both.
            add<TextView>(body, R.layout.item_section) { text = code.replace('-', ' ') }
            return
        }
        val own = secret(R.string.guard_own)
        when (topic) {
            Topic.CHANGE -> {
                val new = secret(R.string.notes_secret_new)
                val again = secret(R.string.notes_secret_again)
                button(R.layout.item_press_main, R.string.guard_change) { change(own.words(), new.words(), again.words()) }
            }
            Topic.SECOND -> {
                val second = secret(R.string.guard_second_new)
                val again = secret(R.string.notes_secret_again)
                button(R.layout.item_press_main, R.string.guard_second_set) { setSecond(own.words(), second.words(), again.words()) }
                button(R.layout.item_press, R.string.guard_second_clear) { doing(own.words()) { repository, secret -> repository.clearSecondSecret(secret) } }
            }
            Topic.RECOVERY -> button(R.layout.item_press_main, R.string.guard_recovery_make) {
                val secret = own.words()
                // It has taken the place of the one on paper: where nobody could write it down, another one is needed.
                run({ it.newRecoveryCode(secret) }, left = { problem(getString(R.string.guard_recovery_make)) }) { made ->
                    shown.code = made
                    draw()
                }
            }
            Topic.TRUSTEE -> {
                val key = keyField(R.string.guard_trustee_key)
                button(R.layout.item_press_main, R.string.guard_trustee_set) { doing(own.words(), key.words().trim(), CompanionRepository::setTrustee) }
            }
            Topic.TRIES -> {
                button(R.layout.item_press, R.string.guard_tries_off) { doing(own.words()) { repository, secret -> repository.setEraseAfter(secret, 0) } }
                for (tries in TRIES) {
                    button(R.layout.item_press, R.string.guard_tries_after) { doing(own.words()) { repository, secret -> repository.setEraseAfter(secret, tries) } }
                        .text = getString(R.string.guard_tries_after, tries.toString())
                }
            }
            Topic.ERASE -> Unit
        }
    }

    private fun EditText.words() = text.toString()

    private fun keyField(name: Int): EditText = labelled(getString(name), "", most = Int.MAX_VALUE).apply {
        inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS
    }

    private fun change(own: String, new: String, again: String, acceptWeak: Boolean = false) {
        if (new != again) return problem(getString(R.string.notes_secret_differ))
        run({ it.changeSecret(own, new, acceptWeak) }, failed = { failure ->
            if (failure.code == "weak-secret") weak { change(own, new, again, acceptWeak = true) } else problem(words(failure))
        }) { done() }
    }

    private fun setSecond(own: String, second: String, again: String) {
        if (second != again) return problem(getString(R.string.notes_secret_differ))
        doing(own, second, CompanionRepository::setSecondSecret)
    }

    private fun weak(insist: () -> Unit) {
        AlertDialog.Builder(this)
            .setTitle(R.string.notes_weak_title)
            .setMessage(R.string.notes_weak_text)
            .setPositiveButton(R.string.notes_weak_change, null)
            .setNegativeButton(R.string.notes_weak_use) { _, _ -> insist() }
            .show()
    }

    // What was typed is read here: the work is done on another thread.

    private fun doing(own: String, work: (CompanionRepository, String) -> Unit) = run({ work(it, own) }) { done() }

    private fun doing(own: String, other: String, work: (CompanionRepository, String, String) -> Unit) =
        run({ work(it, own, other) }) { done() }

    private fun done() {
        shown.topic = null
        done = true
        draw()
        findViewById<View>(R.id.scroll).scrollTo(0, 0)
    }

    /** Making a key from a secret takes a second or more: a second press in between does nothing. [left]: it is done, and nobody is there. */
    private fun <T> run(
        work: (CompanionRepository) -> T,
        failed: (CompanionFailure) -> Unit = { problem(words(it)) },
        left: () -> Unit = {},
        then: (T) -> Unit,
    ) {
        if (busy) return
        busy(true)
        problem(null)
        val mine = departures
        ask(work, failed = {
            busy(false)
            if (mine == departures) failed(it)
        }) {
            busy(false)
            if (mine == departures) then(it) else left()
        }
    }

    private fun busy(yes: Boolean) {
        busy = yes
        for (i in 0 until body.childCount) (body.getChildAt(i) as? Button)?.isEnabled = !yes
    }

    private fun erase() {
        val hold = add<ViewGroup>(body, R.layout.item_hold).findViewById<HoldButton>(R.id.erase)
        hold.label = R.string.guard_erase_hold
        hold.onHeld = ::eraseNow
        hold.onClicked = { confirm(getString(R.string.guard_erase_text), R.string.guard_erase) { eraseNow() } }
    }

    private fun eraseNow() = run({
        // In the clear, and no journal needed to read them: they go first.
        runCatching { CopyProvider.forgetAll(applicationContext) }
        runCatching { Received.forgetAll(applicationContext) }
        it.eraseJournal(language)
    }) {
        parts.note.clear()
        shown.erased = it
        draw()
    }

    private fun remains(what: List<String>) {
        text(R.layout.item_section, R.string.guard_erased)
        what.forEach { text(R.layout.item_text, "• $it") }
        button(R.layout.item_press, R.string.action_close) { finish() }
    }

    private companion object {
        const val KEEP_ON = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON

        /** Not fewer: a slip of the finger must not be enough, and the core refuses it. */
        val TRIES = listOf(10, 20)
    }
}
