package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.NoteDraft
import org.hamroh.app.R
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.Entry
import org.hamroh.companion.JournalState

/**
 * Notes behind the lock. Written without the secret, read with it; locked again whenever the screen is left.
 *
 * A draft lives in memory only ([NoteDraft]): it survives whatever happens to this screen, not the end of the process.
 */
class JournalActivity : Screen() {
    private val locating = Locating(this, ::placeFound)
    private val note by lazy { findViewById<EditText>(R.id.note) }
    private val lock by lazy { LockViews(this, ::locking) }
    private val list by lazy {
        NoteViews(this, findViewById(R.id.entries), findViewById(R.id.older), { parent, layout -> add(parent, layout) }, ::openDetail)
    }
    private val detail by lazy {
        NoteDetail(this, findViewById(R.id.detail), { parent, layout -> add(parent, layout) }, ::saveFile, { export(listOf(it.id)) }, ::closeDetail)
    }
    private val facts by lazy { FactViews(findViewById(R.id.facts), findViewById(R.id.facts_open)) { parent, layout -> add(parent, layout) } }
    private val ordinary by lazy { findViewById<CheckBox>(R.id.ordinary) }
    private val attaching = Attaching(this, { language }, ::drawAttaching)
    private var state: JournalState? = null

    private val draft get() = parts.note

    /** The app itself put something over this screen: the question for the position, the list of apps to share with. */
    private var ownQuestion = false

    /** What survives turning the phone and nothing else. [detail]: id of the note that is open. */
    private class Kept(val locating: Boolean, val taking: Attaching.Taking?, val ordinary: Boolean, val detail: String?)

    private var detailId: String? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_journal, getString(if (parts.choices.plain) R.string.notes_title_plain else R.string.notes_title))
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        val kept = lastNonConfigurationInstance as? Kept
        detailId = kept?.detail
        note.setText(draft.text)
        findViewById<View>(R.id.save).setOnClickListener { save() }
        findViewById<View>(R.id.place).setOnClickListener { placePressed() }
        findViewById<View>(R.id.lock).setOnClickListener { lockNow() }
        findViewById<View>(R.id.export).setOnClickListener { export(emptyList()) }
        findViewById<View>(R.id.facts_open).setOnClickListener { openFacts(emptyMap()) }
        findViewById<View>(R.id.attach).setOnClickListener { pick() }
        findViewById<View>(R.id.guard).setOnClickListener { startActivity(Intent(this, GuardActivity::class.java)) }
        findViewById<View>(R.id.dossier).setOnClickListener { startActivity(DossierActivity.intent(this)) }
        findViewById<View>(R.id.back).setOnClickListener { goBack() }
        lock.prepare(savedInstanceState)
        ordinary.isChecked = kept?.ordinary == true
        if (draft.facts.isNotEmpty()) openFacts(draft.facts)
        attaching.goOn(kept?.taking)
        // The phone was turned meanwhile: the answer is asked for once more, and the note is not written twice.
        draft.saving?.takeIf { it.running }?.let(::write)
        if (kept?.locating == true) locating.startQuietly()
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = Kept(locating.running, attaching.taking, ordinary.isChecked, detailId)

    private fun keep() {
        draft.text = note.text.toString()
        // Fields that are still to come have nothing to say yet.
        if (facts.isOpen) draft.facts = facts.values
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
        keep()
        // Turning the phone is not leaving. What the app itself opened does not hide this screen; if more than that happens,
        // onStop follows.
        if (!isChangingConfigurations && !ownQuestion) lockNow()
        super.onPause()
    }

    override fun onStop() {
        if (!isChangingConfigurations) {
            attaching.stop()
            lockNow()
        }
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

    private fun draw(now: JournalState) {
        state = now
        if (!now.unlocked) detailId = null
        // Erased, and what was being written for it with it.
        if (!now.exists) emptied()
        val open = detailId != null
        findViewById<View>(R.id.create).shown(!now.exists)
        findViewById<View>(R.id.read_only).shown(now.readOnly)
        findViewById<View>(R.id.write).shown(now.exists && !now.readOnly && !open)
        findViewById<View>(R.id.locked).shown(now.exists && !now.unlocked)
        findViewById<View>(R.id.open).shown(now.unlocked && !open)
        findViewById<View>(R.id.detail).shown(open)
        findViewById<View>(R.id.export).shown(!now.readOnly)
        // Only an open journal knows for whom else it can write.
        ordinary.shown(now.unlocked)
        if (!now.unlocked) ordinary.isChecked = false
        findViewById<View>(R.id.guard).shown(now.exists && !now.readOnly && !open)
        // Beside locked notes nothing tells what they are for, unless the owner has things called by their name.
        findViewById<View>(R.id.dossier).shown(!open && (now.unlocked || parts.choices.plain))
        findViewById<View>(R.id.limits).shown(!open)
        findViewById<TextView>(R.id.mark).orGone(now.fingerprint.ifEmpty { null }?.let { getString(R.string.notes_mark, it) })
        drawPlace(null)
        if (now.unlocked) read() else hideNotes()
    }

    private fun hideNotes() {
        list.clear()
        detail.clear()
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
        hideNotes()
        detailId = null
        lock.clear()
        findViewById<View>(R.id.open).shown(false)
        findViewById<View>(R.id.detail).shown(false)
        parts.worker.tell { if (parts.companion.journalState().unlocked) parts.companion.lock() }
        reload()
    }

    private fun read() = ask({ it.entries(language) }) {
        findViewById<View>(R.id.damaged).shown(it.damaged)
        list.draw(it.entries, it.damaged)
        val open = it.entries.firstOrNull { entry -> entry.id == detailId }
        if (open != null) detail.draw(open, state?.readOnly == true) else detail.clear()
    }

    private fun openDetail(entry: Entry) {
        detailId = entry.id
        problem(null)
        state?.let(::draw)
        findViewById<View>(R.id.scroll).scrollTo(0, 0)
    }

    private fun closeDetail() {
        detailId = null
        problem(null)
        state?.let(::draw)
    }

    @Deprecated("Its successor came with Android 13")
    override fun onBackPressed() = goBack()

    /** Going back from the notes is leaving them: what was written is kept in them, or dropped, as its owner says. */
    private fun goBack() {
        keep()
        when {
            detailId != null -> closeDetail()
            // Saved at this moment, whether or not this screen is there to hear of it.
            draft.isEmpty || draft.saving?.running == true || !findViewById<View>(R.id.write).isShown -> finish()
            else -> AlertDialog.Builder(this)
                .setMessage(getString(R.string.plan_drop) + "?")
                .setPositiveButton(R.string.notes_save) { _, _ -> save() }
                .setNegativeButton(R.string.plan_drop) { _, _ ->
                    emptied()
                    finish()
                }
                .setNeutralButton(R.string.action_cancel, null)
                .show()
        }
    }

    private fun emptied() {
        draft.clear()
        note.setText("")
        facts.close()
        ordinary.isChecked = false
    }

    // Writing

    private fun save() {
        val text = note.text.toString()
        val known = facts.values
        val both = ordinary.isChecked
        if (text.isBlank() && known.isEmpty()) return problem(getString(R.string.notes_empty_note))
        problem(null)
        locating.stop()
        val attempt = draft.saving?.takeIf { it.says(text, draft.place, known, both) }
            ?: NoteDraft.Attempt(text, draft.place, known, both, SosActivity.freshId())
        draft.saving = attempt
        write(attempt)
    }

    private fun write(attempt: NoteDraft.Attempt) {
        attempt.running = true
        saving(true)
        findViewById<View>(R.id.saved).shown(false)
        ask({ it.addNote(attempt.written) }, failed = {
            attempt.running = false
            saving(false)
            problem(words(it))
        }) {
            attempt.running = false
            saving(false)
            // Words that came meanwhile are not those that were written.
            if (note.text.toString() == attempt.text) {
                emptied()
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
        facts.enabled(!yes)
        ordinary.isEnabled = !yes
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

    private fun openFacts(values: Map<String, String>) = ask({ it.factPrompts(language) }) { facts.show(it, values) }

    private fun pick() {
        problem(null)
        ownQuestion = Outside.pick(this, PICKED)
        needsAnApp(ownQuestion)
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val file = data?.data
        if (requestCode == PICKED && resultCode == RESULT_OK && file != null) attaching.take(file)
    }

    private fun drawAttaching(now: Attaching.State) {
        val said = when (now) {
            Attaching.State.NONE -> null
            Attaching.State.RUNNING -> R.string.notes_attach_now
            Attaching.State.DONE -> R.string.notes_attach_done
            Attaching.State.STOPPED -> R.string.notes_attach_again
        }
        findViewById<TextView>(R.id.attach_state).orGone(said?.let(::getString))
        findViewById<View>(R.id.attach).isEnabled = now != Attaching.State.RUNNING
        if (now == Attaching.State.DONE) reload()
    }

    // Giving a copy away

    /** Only the one file; whoever gets it needs no secret for it. */
    private fun saveFile(entry: Entry) {
        val what = Copied.of(entry.files.firstOrNull()?.mediaType.orEmpty())
        give(what, "file-${java.time.LocalDate.now()}") { repository, path -> repository.saveFile(entry.id, path) }
    }

    /** [only]: ids of records; all when empty. */
    private fun export(only: List<String>) =
        give(Copied.NOTES, "notes-${java.time.LocalDate.now()}") { repository, path -> repository.export(path, only) }

    private fun give(what: Copied, name: String, make: (CompanionRepository, String) -> Unit) {
        problem(null)
        ask({ repository ->
            CopyProvider.fresh(this, name, what).also { make(repository, it.path) }
        }) { file ->
            // The owner left meanwhile: nobody is there to choose an app, and the copy would only lie about.
            if (!inFront) return@ask parts.worker.tell { CopyProvider.forget(applicationContext, file) }
            ownQuestion = Outside.share(this, CopyProvider.uri(file), what.type)
            needsAnApp(ownQuestion)
        }
    }

    private companion object {
        const val PICKED = 7
    }
}
