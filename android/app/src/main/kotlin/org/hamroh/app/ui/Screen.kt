package org.hamroh.app.ui

import android.app.Activity
import android.app.AlertDialog
import android.content.Context
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.TextView
import android.widget.Toast
import org.hamroh.app.HamrohApp
import org.hamroh.app.Language
import org.hamroh.app.Parts
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.hideFromRecents
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository

/** What all screens have in common: language, head, and how they ask and say that something did not work. */
abstract class Screen : Activity() {
    /** Parts shared by all screens. */
    protected val parts: Parts get() = (application as HamrohApp).parts

    /** Language of the core's sentences on this screen. */
    protected val language: String by lazy { Language.ofSentences(this) }

    /** Choices that were in force when this screen was made: it is made again when they have changed. */
    private var madeWith: String? = null

    override fun attachBaseContext(newBase: Context) = super.attachBaseContext(Language.wrap(newBase))

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        madeWith = parts.choices.language
        problemShown = savedInstanceState?.getString(PROBLEM)
    }

    override fun onStart() {
        super.onStart()
        // The language was changed on a screen above this one.
        if (madeWith != parts.choices.language) recreate()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(PROBLEM, problemShown)
    }

    /** Sets the layout, and the head with [heading] and the way back. */
    protected fun show(layout: Int, heading: String) {
        setContentView(layout)
        // What TalkBack says when the screen opens.
        title = heading
        findViewById<TextView>(R.id.title)?.text = heading
        findViewById<View>(R.id.back)?.setOnClickListener { finish() }
        problemShown?.let { problem(it) }
    }

    /** Neither in screenshots nor in the list of recent apps. */
    protected fun keepOutOfSight() = window.addFlags(WindowManager.LayoutParams.FLAG_SECURE)

    /** Not in the list of recent apps; a screenshot, which the owner may want, stays possible where the system tells the two apart. */
    protected fun keepOutOfRecents() {
        if (!hideFromRecents()) keepOutOfSight()
    }

    /** Asks the repository away from the main thread; a failure is said in place, unless [failed] knows better. */
    protected fun <T> ask(
        work: (CompanionRepository) -> T,
        failed: (CompanionFailure) -> Unit = { problem(words(it)) },
        done: (T) -> Unit,
    ) = parts.worker.ask(this, { work(parts.companion) }, failed, done = done)

    /** What to do next after [failure]: the core's own sentence, else ours. */
    internal fun words(failure: CompanionFailure): String =
        failure.sentence ?: getString(
            when (failure.key) {
                "error_input" -> R.string.error_input
                "error_secret" -> R.string.error_secret
                "error_device" -> R.string.error_device
                "error_data" -> R.string.error_data
                "error_library" -> R.string.error_library
                else -> R.string.error_internal
            },
        )

    /** On the screen, with nothing over it: only then another app may be opened. */
    protected var inFront = false
        private set

    override fun onResume() {
        super.onResume()
        inFront = true
    }

    override fun onPause() {
        inFront = false
        super.onPause()
    }

    private var problemShown: String? = null

    /** Says [text] where the screen says what did not work, and brings it into sight; null takes it away. */
    protected fun problem(text: String?) {
        problemShown = text
        findViewById<TextView?>(R.id.problem)?.say(text)
    }

    /** The phone told what became of a message, or one went by itself, while this screen can be seen. */
    open fun messagesChanged() = Unit

    /** Sends one message by itself where this build may and the owner allows it; else opens the messaging app with it. */
    protected fun message(recipient: String, text: String, row: Long?): Boolean {
        wentByItself = parts.sender.send(recipient, text, row)
        return wentByItself || Outside.message(this, recipient, text)
    }

    /** The last message left without another app. */
    protected var wentByItself = false
        private set

    /** For an app that could not be started. */
    protected fun needsAnApp(started: Boolean) {
        if (!started) problem(getString(R.string.error_no_app))
    }

    /** Copies, and says so: before Android 13 the system does not. */
    internal fun copy(text: String, sensitive: Boolean = false) {
        Outside.copy(this, text, sensitive)
        Toast.makeText(this, R.string.copied, Toast.LENGTH_SHORT).show()
    }

    /** Asks once more before something that cannot be taken back. [fields] adds what else is asked for. */
    protected fun confirm(question: String, yes: Int, fields: ((ViewGroup) -> Unit)? = null, press: () -> Unit) {
        val dialog = AlertDialog.Builder(this)
            .setPositiveButton(yes) { _, _ -> press() }
            .setNegativeButton(R.string.action_cancel, null)
        if (fields == null) dialog.setMessage(question) else dialog.setView(asked(question, fields))
        val window = dialog.show().window
        // A window of its own: what is typed into it is as little to be seen as the screen below.
        if (fields != null) window?.addFlags(WindowManager.LayoutParams.FLAG_SECURE)
    }

    private fun asked(question: String, fields: (ViewGroup) -> Unit): View {
        val view = layoutInflater.inflate(R.layout.dialog_question, null)
        view.findViewById<TextView>(R.id.question).text = question
        fields(view.findViewById(R.id.question_body))
        return view
    }

    /** Adds the view of [layout] to [parent]. */
    internal fun <V : View> add(parent: ViewGroup, layout: Int): V = add(parent, layout) {}

    /** Adds the view of [layout] to [parent] and prepares it. */
    internal inline fun <V : View> add(parent: ViewGroup, layout: Int, prepare: V.() -> Unit): V {
        @Suppress("UNCHECKED_CAST")
        val view = layoutInflater.inflate(layout, parent, false) as V
        parent.addView(view)
        view.prepare()
        return view
    }

    private companion object {
        const val PROBLEM = "problem"
    }
}
