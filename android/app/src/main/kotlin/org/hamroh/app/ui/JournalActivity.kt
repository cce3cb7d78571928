package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.companion.JournalState
import org.hamroh.companion.Place

/**
 * Notes behind the lock. Written without the secret, read with it; locked again whenever the screen is left.
 *
 * A draft lives in memory only: the system's saved state would carry it out of the app. It survives turning the phone, not the
 * end of the process.
 */
class JournalActivity : Screen() {
    private val locating = Locating(this, ::placeFound)
    private val note by lazy { findViewById<EditText>(R.id.note) }
    private val lock by lazy { LockViews(this, ::locking) }
    private val list by lazy {
        NoteViews(this, findViewById(R.id.entries), findViewById(R.id.older)) { parent, layout -> add(parent, layout) }
    }

    private var draft = Draft()

    /** The app itself put something over this screen: the question for the position, the list of apps to share with. */
    private var ownQuestion = false

    /** What survives turning the phone. */
    private class Draft(var text: String = "", var place: Seen? = null, var locating: Boolean = false, var saving: Attempt? = null)

    /** One note on its way into the journal. Its [id] makes a repeated "save" of the same words harmless; other words get another. */
    private class Attempt(val text: String, val seen: Seen?) {
        val id = SosActivity.freshId()
        val place: Place? = seen?.now()

        /** Not answered yet. */
        var running = true
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_journal, getString(if (parts.choices.plain) R.string.notes_title_plain else R.string.notes_title))
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        (lastNonConfigurationInstance as? Draft)?.let { draft = it }
        note.setText(draft.text)
        findViewById<View>(R.id.save).setOnClickListener { save() }
        findViewById<View>(R.id.place).setOnClickListener { placePressed() }
        findViewById<View>(R.id.lock).setOnClickListener { lockNow() }
        findViewById<View>(R.id.export).setOnClickListener { export() }
        lock.prepare(savedInstanceState)
        // The phone was turned meanwhile: the answer is asked for once more, and the note is not written twice.
        draft.saving?.takeIf { it.running }?.let(::write)
        if (draft.locating) locating.startQuietly()
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = draft.apply {
        text = note.text.toString()
        locating = this@JournalActivity.locating.running
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        lock.save(outState)
    }

    override fun onStart() {
        super.onStart()
        if (draft.place?.isOld == true) locating.startQuietly()
    }

    override fun onResume() {
        super.onResume()
        ownQuestion = false
        reload()
    }

    override fun onPause() {
        // Turning the phone is not leaving. What the app itself opened does not hide this screen; if more than that happens,
        // onStop follows.
        if (!isChangingConfigurations && !ownQuestion) lockNow()
        super.onPause()
    }

    override fun onStop() {
        if (!isChangingConfigurations) lockNow()
        super.onStop()
    }

    override fun onDestroy() {
        locating.stop()
        lock.stop()
        super.onDestroy()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        locating.answered(code)
    }

    // The lock

    private fun reload() = ask({ it.journalState() }) { draw(it) }

    private fun draw(state: JournalState) {
        findViewById<View>(R.id.create).shown(!state.exists)
        findViewById<View>(R.id.write).shown(state.exists)
        findViewById<View>(R.id.locked).shown(state.exists && !state.unlocked)
        findViewById<View>(R.id.open).shown(state.unlocked)
        findViewById<View>(R.id.limits).shown(true)
        findViewById<TextView>(R.id.mark).orGone(state.fingerprint.ifEmpty { null }?.let { getString(R.string.notes_mark, it) })
        drawPlace(null)
        if (state.unlocked) read() else list.clear()
    }

    /** Makes the notes, or opens them. */
    private fun locking(request: LockRequest) {
        problem(null)
        ask({
            when (request) {
                is LockRequest.Create -> it.createJournal(request.secret, request.acceptWeak)
                is LockRequest.Unlock -> it.unlock(request.secret)
            }
        }, lock::refused) {
            lock.accepted()
            reload()
        }
    }

    /** What is on the screen goes at once; the keys as soon as the work before it is done. */
    private fun lockNow() {
        list.clear()
        lock.clear()
        findViewById<View>(R.id.open).shown(false)
        parts.worker.tell { if (parts.companion.journalState().unlocked) parts.companion.lock() }
        reload()
    }

    private fun read() = ask({ it.entries(language) }) {
        findViewById<View>(R.id.damaged).shown(it.damaged)
        list.draw(it.entries, it.damaged)
    }

    // Writing

    private fun save() {
        val text = note.text.toString()
        if (text.isBlank()) return problem(getString(R.string.notes_empty_note))
        problem(null)
        locating.stop()
        val attempt = draft.saving?.takeIf { it.text == text && it.seen === draft.place } ?: Attempt(text, draft.place)
        draft.saving = attempt
        write(attempt)
    }

    private fun write(attempt: Attempt) {
        attempt.running = true
        saving(true)
        findViewById<View>(R.id.saved).shown(false)
        ask({ it.addNote(attempt.id, attempt.text, attempt.place) }, failed = {
            attempt.running = false
            saving(false)
            problem(words(it))
        }) {
            attempt.running = false
            saving(false)
            // Words that came meanwhile are not those that were written.
            if (note.text.toString() == attempt.text) {
                draft = Draft()
                note.setText("")
            } else {
                draft.saving = null
            }
            findViewById<View>(R.id.saved).shown(true)
            reload()
        }
    }

    private fun saving(yes: Boolean) {
        note.isEnabled = !yes
        findViewById<View>(R.id.save).isEnabled = !yes
    }

    private fun placePressed() {
        if (draft.place != null) {
            locating.stop()
            draft.place = null
            return drawPlace(null)
        }
        ownQuestion = locating.start()
        drawPlace(if (locating.running) getString(R.string.place_looking) else null)
    }

    private fun placeFound(found: Found) {
        if (found is Found.At) draft.place = Seen(found.place)
        drawPlace(if (draft.place == null) locating.words(found) else null)
    }

    private fun drawPlace(words: String?) {
        val there = draft.place != null
        val text = words ?: if (there) getString(R.string.place_added) else null
        findViewById<TextView>(R.id.place_state).orGone(text)
        findViewById<Button>(R.id.place).setText(if (there) R.string.place_remove else R.string.place_add)
    }

    // Giving a copy away

    private fun export() {
        problem(null)
        ask({
            val file = CopyProvider.fresh(this, "notes-${java.time.LocalDate.now()}", Copied.NOTES)
            it.export(file.path)
            file
        }) { file ->
            // The owner left meanwhile: nobody is there to choose an app, and the copy would only lie about.
            if (!inFront) return@ask parts.worker.tell { CopyProvider.forget(applicationContext, file) }
            ownQuestion = Outside.share(this, CopyProvider.uri(file), Copied.NOTES.type)
            needsAnApp(ownQuestion)
        }
    }
}
