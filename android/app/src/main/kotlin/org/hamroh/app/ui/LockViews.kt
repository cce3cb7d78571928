package org.hamroh.app.ui

import android.app.AlertDialog
import android.os.Bundle
import android.os.CountDownTimer
import android.os.SystemClock
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.CompanionFailure

/** What the fields of the lock ask for. */
internal sealed interface LockRequest {
    /** Make the notes. [acceptWeak]: the owner knows that the secret is short. */
    class Create(val secret: String, val acceptWeak: Boolean) : LockRequest

    /** Open the notes. */
    class Unlock(val secret: String) : LockRequest
}

/** The fields for the secret. What is typed into them is in no saved state and no suggestion of the keyboard. */
internal class LockViews(private val screen: Screen, private val request: (LockRequest) -> Unit) {
    private val secretNew = screen.findViewById<EditText>(R.id.secret_new)
    private val secretAgain = screen.findViewById<EditText>(R.id.secret_again)
    private val secret = screen.findViewById<EditText>(R.id.secret)
    private val createButton = screen.findViewById<Button>(R.id.create_now)
    private val unlockButton = screen.findViewById<Button>(R.id.unlock)
    private val unlockProblem = screen.findViewById<TextView>(R.id.unlock_problem)
    private val problem = screen.findViewById<TextView>(R.id.problem)
    private var timer: CountDownTimer? = null

    /** When the next try counts, by the clock since boot. */
    private var waitUntil = 0L
    private var asked: LockRequest? = null

    fun prepare(saved: Bundle?) {
        createButton.setOnClickListener { create() }
        unlockButton.setOnClickListener { unlock() }
        secret.setOnEditorActionListener { _, action, _ ->
            (action == EditorInfo.IME_ACTION_GO).also { if (it && unlockButton.isEnabled) unlock() }
        }
        letters(R.id.show_new, secretNew, secretAgain)
        letters(R.id.show_secret, secret)
        waitUntil = saved?.getLong(WAIT) ?: 0L
        count()
    }

    fun save(state: Bundle) = state.putLong(WAIT, waitUntil)

    /** Forgets what was typed. */
    fun clear() {
        listOf(secretNew, secretAgain, secret).forEach { it.setText("") }
        listOf(R.id.show_new, R.id.show_secret).forEach { screen.findViewById<CheckBox>(it).isChecked = false }
    }

    fun stop() {
        timer?.cancel()
    }

    fun accepted() {
        busy(false)
        unlockProblem.say(null)
        clear()
    }

    fun refused(failure: CompanionFailure) {
        busy(false)
        val made = asked as? LockRequest.Create
        if (made != null && failure.code == "weak-secret") return weak(made.secret)
        (if (made != null) problem else unlockProblem).say(screen.words(failure))
        waitUntil = SystemClock.elapsedRealtime() + failure.waitSeconds * 1000L
        count()
    }

    private fun create() {
        val first = secretNew.text.toString()
        if (first != secretAgain.text.toString()) return problem.say(screen.getString(R.string.notes_secret_differ))
        ask(LockRequest.Create(first, acceptWeak = false))
    }

    private fun unlock() {
        unlockProblem.say(null)
        ask(LockRequest.Unlock(secret.text.toString()))
    }

    private fun ask(what: LockRequest) {
        asked = what
        busy(true)
        request(what)
    }

    private fun weak(secret: String) {
        AlertDialog.Builder(screen)
            .setTitle(R.string.notes_weak_title)
            .setMessage(R.string.notes_weak_text)
            .setPositiveButton(R.string.notes_weak_change) { _, _ -> secretNew.requestFocus() }
            .setNegativeButton(R.string.notes_weak_use) { _, _ -> ask(LockRequest.Create(secret, acceptWeak = true)) }
            .show()
    }

    /** Making the key from a secret takes a second or more: on purpose. */
    private fun busy(yes: Boolean) {
        createButton.isEnabled = !yes
        createButton.setText(if (yes) R.string.loading else R.string.notes_create)
        unlockButton.isEnabled = !yes
        unlockButton.setText(if (yes) R.string.loading else R.string.notes_unlock)
    }

    private fun count() {
        timer?.cancel()
        val left = waitUntil - SystemClock.elapsedRealtime()
        if (left <= 0) return
        unlockButton.isEnabled = false
        timer = object : CountDownTimer(left, 1000L) {
            override fun onTick(millisLeft: Long) {
                unlockButton.text = screen.getString(R.string.notes_wait, "${(millisLeft + 999) / 1000}")
            }

            override fun onFinish() = busy(false)
        }.start()
    }

    private fun letters(box: Int, vararg fields: EditText) {
        screen.findViewById<CheckBox>(box).setOnCheckedChangeListener { _, show -> fields.forEach { it.legible(show) } }
    }

    private companion object {
        const val WAIT = "wait-until"
    }
}
