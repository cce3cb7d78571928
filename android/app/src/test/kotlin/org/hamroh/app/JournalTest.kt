package org.hamroh.app

import android.app.AlertDialog
import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcel
import android.provider.OpenableColumns
import android.text.InputType
import android.view.View
import android.view.WindowManager
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import java.util.concurrent.TimeUnit
import java.util.zip.ZipInputStream
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ui.JournalActivity
import org.hamroh.app.ui.StartActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowLooper

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "uz-w360dp-h640dp-xhdpi")
class JournalTest {
    @get:Rule val stage = Stage()

    @Test
    fun theSecretIsAskedTwiceAndTheNotesAreMade() {
        val screen = stage.open<JournalActivity>()
        screen.creates(Stage.SECRET, "another one")
        assertEquals(screen.getString(R.string.notes_secret_differ), screen.said(R.id.problem))
        assertFalse(stage.ask { it.journalState() }.exists)
        screen.creates(Stage.SECRET, Stage.SECRET)
        assertTrue(stage.ask { it.journalState() }.exists)
        assertTrue(screen.view<View>(R.id.write).isShown)
        assertEquals("", screen.view<EditText>(R.id.secret_new).text.toString())
        assertTrue(screen.said(R.id.mark).orEmpty().endsWith(stage.ask { it.journalState() }.fingerprint))
    }

    @Test
    fun aShortSecretIsTakenOnlyWhenTheOwnerInsists() {
        val screen = stage.open<JournalActivity>()
        screen.creates("1234", "1234")
        val dialog = ShadowAlertDialog.getLatestAlertDialog()
        assertTrue(dialog.isShowing)
        assertFalse(stage.ask { it.journalState() }.exists)
        dialog.getButton(AlertDialog.BUTTON_NEGATIVE).press()
        stage.settle()
        assertTrue(stage.ask { it.journalState() }.exists)
    }

    @Test
    fun aNoteIsWrittenInTwoTouchesWhileLocked() {
        stage.journal()
        val start = stage.open<StartActivity>()
        start.view<View>(R.id.notes).press()
        assertEquals(JournalActivity::class.java.name, stage.started(start)?.component?.className)
        val screen = stage.open<JournalActivity>()
        screen.view<EditText>(R.id.note).setText(NOTE)
        screen.view<View>(R.id.save).press()
        stage.settle()
        assertEquals(screen.getString(R.string.notes_saved), screen.said(R.id.saved))
        assertEquals("", screen.view<EditText>(R.id.note).text.toString())
        assertFalse(stage.ask { it.journalState() }.unlocked)
        assertFalse("locked means unread", NOTE in screen.words())
        screen.unlocks()
        assertEquals(1, screen.words().count { it == NOTE })
    }

    @Test
    fun anEmptyNoteIsNotWritten() {
        stage.journal()
        val screen = stage.open<JournalActivity>()
        screen.view<EditText>(R.id.note).setText(" \n")
        screen.view<View>(R.id.save).press()
        stage.settle()
        assertEquals(screen.getString(R.string.notes_empty_note), screen.said(R.id.problem))
        screen.unlocks()
        assertTrue(screen.getString(R.string.notes_list_empty) in screen.words())
    }

    @Test
    fun aNoteTakesThePlaceAlongWhenTheOwnerWants() {
        stage.journal()
        val screen = stage.open<JournalActivity>()
        screen.view<EditText>(R.id.note).setText(NOTE)
        screen.view<View>(R.id.place).press()
        stage.settle()
        assertEquals(screen.getString(R.string.place_added), screen.said(R.id.place_state))
        screen.view<View>(R.id.save).press()
        stage.settle()
        screen.unlocks()
        assertTrue(screen.getString(R.string.notes_with_place) in screen.words())
        assertEquals(Stage.MAE_SOT.latE7, stage.ask { it.entries("uz") }.entries.last().place?.latE7)
    }

    @Test
    fun aWrongSecretOpensNothing() {
        stage.journal()
        val screen = stage.open<JournalActivity>()
        screen.unlocks("not this one")
        assertTrue(screen.said(R.id.unlock_problem).orEmpty().startsWith("Bu maxfiy soʻz bu yerda hech narsani ochmaydi"))
        assertFalse(screen.view<View>(R.id.open).isShown)
        assertTrue("one can try again", screen.view<View>(R.id.unlock).isEnabled)
    }

    @Test
    fun theTimeToWaitIsCountedDownAlsoAfterTurningThePhone() {
        stage.use(FakeCompanion().apply { onUnlock = { throw Samples.wrongSecret(waitSeconds = 30) } })
        val controller = stage.controller(JournalActivity::class.java).setup()
        stage.settle()
        controller.get().unlocks("not this one")
        val button = controller.get().view<TextView>(R.id.unlock)
        assertFalse(button.isEnabled)
        assertEquals(controller.get().getString(R.string.notes_wait, "30"), button.text)
        ShadowLooper.idleMainLooper(10, TimeUnit.SECONDS)
        assertEquals(controller.get().getString(R.string.notes_wait, "20"), button.text)
        val turned = controller.recreate().get().view<TextView>(R.id.unlock)
        assertFalse(turned.isEnabled)
        ShadowLooper.idleMainLooper(21, TimeUnit.SECONDS)
        assertTrue(turned.isEnabled)
        assertEquals(controller.get().getString(R.string.notes_unlock), turned.text)
    }

    @Test
    fun leavingTheScreenLocksAtOnce() {
        val controller = unlocked()
        controller.pause()
        assertFalse("gone before anybody sees it", NOTE in controller.get().words())
        stage.settle()
        assertFalse(stage.ask { it.journalState() }.unlocked)
        controller.resume()
        stage.settle()
        assertTrue(controller.get().view<View>(R.id.locked).isShown)
    }

    @Test
    fun turningThePhoneDoesNotLockAndKeepsTheDraft() {
        val controller = unlocked()
        controller.get().view<EditText>(R.id.note).setText("half a senten")
        controller.recreate()
        stage.settle()
        assertTrue(NOTE in controller.get().words())
        assertEquals("half a senten", controller.get().view<EditText>(R.id.note).text.toString())
    }

    @Test
    fun aDraftOutlivesItsScreenInMemoryAndNowhereElse() {
        stage.journal()
        val controller = stage.controller(JournalActivity::class.java).setup()
        stage.settle()
        controller.get().view<View>(R.id.facts_open).press()
        stage.settle()
        controller.get().view<android.view.ViewGroup>(R.id.facts).shownViews().filterIsInstance<EditText>().first().setText("kecha")
        controller.get().view<EditText>(R.id.note).setText("half a senten")
        // Another app is in front, and the phone closes what is behind it.
        val after = stage.diesAndComesBack(controller)
        assertEquals("half a senten", after.view<EditText>(R.id.note).text.toString())
        assertTrue("kecha" in after.words())
        stage.leave(after)
        stage.use(stage.companion) // Another process.
        assertEquals("", stage.open<JournalActivity>().view<EditText>(R.id.note).text.toString())
    }

    @Test
    fun goingBackDropsNoNoteUnasked() {
        stage.journal()
        val screen = stage.open<JournalActivity>()
        screen.view<EditText>(R.id.note).setText(NOTE)
        fun asked(button: Int) {
            @Suppress("DEPRECATION")
            screen.onBackPressed()
            assertFalse(screen.isFinishing)
            ShadowAlertDialog.getLatestAlertDialog().getButton(button).press()
            stage.settle()
        }
        asked(AlertDialog.BUTTON_NEUTRAL)
        assertEquals(NOTE, screen.view<EditText>(R.id.note).text.toString())
        asked(AlertDialog.BUTTON_POSITIVE)
        assertEquals(screen.getString(R.string.notes_saved), screen.said(R.id.saved))
        screen.view<EditText>(R.id.note).setText("something else")
        asked(AlertDialog.BUTTON_NEGATIVE)
        assertTrue(screen.isFinishing)
        stage.leave(screen)
        val next = stage.open<JournalActivity>()
        assertEquals("", next.view<EditText>(R.id.note).text.toString())
        next.view<View>(R.id.back).press()
        assertTrue("nothing to ask about", next.isFinishing)
        stage.ask { it.unlock(Stage.SECRET) }
        assertEquals(listOf(NOTE), stage.ask { it.entries("uz") }.entries.map { it.note })
    }

    @Test
    fun lockNowLocks() {
        val screen = unlocked().get()
        screen.view<View>(R.id.lock).press()
        stage.settle()
        assertFalse(stage.ask { it.journalState() }.unlocked)
        assertFalse(NOTE in screen.words())
    }

    @Test
    fun aCopyGoesToTheChosenAppAloneAndTheNotesAreLockedThen() {
        val controller = unlocked()
        val screen = controller.get()
        screen.view<View>(R.id.export).press()
        stage.settle()
        val chooser = requireNotNull(stage.started(screen))
        @Suppress("DEPRECATION")
        val send = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        @Suppress("DEPRECATION")
        val copy = requireNotNull(send.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
        assertTrue(send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(copy, send.clipData?.getItemAt(0)?.uri)
        controller.pause()
        stage.settle()
        assertTrue("the list of apps is no leaving", stage.ask { it.journalState() }.unlocked)
        controller.stop()
        stage.settle()
        assertFalse(stage.ask { it.journalState() }.unlocked)
        assertTrue(NOTE in screen.contentResolver.unzipped(copy))
        screen.contentResolver.query(copy, null, null, null, null)!!.use {
            it.moveToFirst()
            assertTrue(it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)).matches(Regex("""notes-\d{4}-\d\d-\d\d\.zip""")))
            assertTrue(it.getLong(it.getColumnIndexOrThrow(OpenableColumns.SIZE)) > 100)
        }
        controller.restart().resume()
        stage.settle()
        assertTrue("the other app may still be reading", NOTE in screen.contentResolver.unzipped(copy))
        controller.pause().stop()
        // Ten minutes later the owner opens the app where it was left: no first screen comes up.
        val folder = java.io.File(java.io.File(stage.app.cacheDir, "copies"), copy.pathSegments.first())
        assertTrue(folder.setLastModified(System.currentTimeMillis() - CopyProvider.KEPT_MS - 1_000))
        controller.restart().resume()
        stage.settle()
        assertThrows(Exception::class.java) { screen.contentResolver.openInputStream(copy) }
        assertFalse(folder.exists())
    }

    @Test
    fun twoCopiesHaveNamesThatNobodyGuesses() {
        val (one, two) = List(2) { CopyProvider.uri(CopyProvider.fresh(stage.app, "notes", Copied.NOTES)) }
        assertTrue(one.pathSegments.first() != two.pathSegments.first() && one.pathSegments.first().length >= 32)
    }

    @Test
    fun aCopyThatNobodyChoseAnAppForIsDeleted() {
        val controller = unlocked()
        controller.get().view<View>(R.id.export).press()
        controller.pause()
        stage.settle()
        assertNull(stage.started(controller.get()))
        assertEquals(emptyList<String>(), java.io.File(stage.app.cacheDir, "copies").list().orEmpty().toList())
    }

    @Test
    fun whileANoteIsSavedItIsNotSavedAgainAndTurningThePhoneLosesNothing() {
        stage.journal()
        val controller = stage.controller(JournalActivity::class.java).setup()
        stage.settle()
        controller.get().view<EditText>(R.id.note).setText(NOTE)
        controller.get().view<View>(R.id.save).press()
        assertFalse(controller.get().view<View>(R.id.save).isEnabled)
        assertFalse(controller.get().view<View>(R.id.note).isEnabled)
        controller.recreate()
        stage.settle()
        val screen = controller.get()
        assertEquals("", screen.view<EditText>(R.id.note).text.toString())
        assertEquals(screen.getString(R.string.notes_saved), screen.said(R.id.saved))
        assertTrue(screen.view<View>(R.id.save).isEnabled)
        screen.unlocks()
        assertEquals(1, screen.words().count { it == NOTE })
    }

    @Test
    fun aNoteThatFailedKeepsItsWordsAndOtherWordsAreAnotherNote() {
        val ids = mutableListOf<Pair<String, String>>()
        var full = true
        stage.use(FakeCompanion().apply {
            onAddNote = { id, text, _ ->
                ids += id to text
                if (full) throw CompanionFailure("error_device", "full", "Joy qolmadi.")
            }
        })
        val screen = stage.open<JournalActivity>()
        fun saves(text: String) {
            screen.view<EditText>(R.id.note).setText(text)
            screen.view<View>(R.id.save).press()
            stage.settle()
        }
        saves("one")
        assertEquals("one", screen.view<EditText>(R.id.note).text.toString())
        assertEquals("Joy qolmadi.", screen.said(R.id.problem))
        saves("one")
        saves("one and two")
        full = false
        saves("one and two")
        assertEquals("", screen.view<EditText>(R.id.note).text.toString())
        assertEquals("the same words are the same note", ids[0], ids[1])
        assertTrue("other words are another", ids[1].first != ids[2].first)
        assertEquals(ids[2], ids[3])
    }

    @Test
    fun notesThatCannotBeReadAreNotCalledEmpty() {
        stage.use(FakeCompanion().apply {
            onJournalState = { Samples.lockedJournal.copy(unlocked = true) }
            onEntries = { org.hamroh.companion.Entries(emptyList(), damaged = true) }
        })
        val screen = stage.open<JournalActivity>()
        assertTrue(screen.view<View>(R.id.damaged).isShown)
        assertFalse(screen.getString(R.string.notes_list_empty) in screen.words())
    }

    @Test
    fun thePositionOfANoteIsAsOldAsItIs() {
        var age: Int? = null
        stage.use(FakeCompanion().apply { onAddNote = { _, _, place -> age = place?.ageS } })
        val screen = stage.open<JournalActivity>()
        screen.view<View>(R.id.place).press()
        stage.settle()
        ShadowLooper.idleMainLooper(600, TimeUnit.SECONDS)
        screen.view<EditText>(R.id.note).setText(NOTE)
        screen.view<View>(R.id.save).press()
        stage.settle()
        assertEquals(605, age)
    }

    @Test
    fun theProviderGivesNothingElseAndTakesNothing() {
        val resolver = stage.app.contentResolver
        for (path in listOf("../choices.zip", "x.zip", "..", "", "copies/x.zip", "../../x.zip")) {
            val uri = Uri.parse("content://org.hamroh.app.copies/${Uri.encode(path)}")
            assertThrows(path, Exception::class.java) { resolver.openInputStream(uri) ?: throw java.io.FileNotFoundException() }
            val two = Uri.parse("content://org.hamroh.app.copies/${Uri.encode("..")}/${Uri.encode(path)}")
            assertThrows(path, Exception::class.java) { resolver.openInputStream(two) ?: throw java.io.FileNotFoundException() }
        }
        val file = org.hamroh.app.ports.CopyProvider.fresh(stage.app, "notes", Copied.NOTES).apply { writeText("x") }
        val uri = org.hamroh.app.ports.CopyProvider.uri(file)
        assertEquals("x", resolver.openInputStream(uri)?.reader()?.readText())
        assertThrows(Exception::class.java) { resolver.openOutputStream(uri) ?: throw java.io.FileNotFoundException() }
        assertEquals(0, resolver.delete(uri, null, null))
        assertTrue(file.exists())
    }

    @Test
    fun neitherSecretNorNoteIsInTheSavedState() {
        val controller = unlocked()
        controller.get().view<EditText>(R.id.note).setText("DRAFT-TEXT")
        controller.get().view<EditText>(R.id.secret).setText("SECRET-TEXT")
        controller.get().view<EditText>(R.id.secret_new).setText("SECRET-TEXT")
        val state = Bundle()
        // As when the phone is turned: before anything was cleared.
        controller.saveInstanceState(state)
        val parcel = Parcel.obtain().apply { writeBundle(state) }
        for (encoding in listOf(Charsets.UTF_16LE, Charsets.UTF_8)) {
            val bytes = String(parcel.marshall(), encoding) + String(parcel.marshall().drop(1).toByteArray(), encoding)
            for (word in listOf("DRAFT-TEXT", "SECRET-TEXT", NOTE)) assertFalse("$word in $encoding", word in bytes)
        }
    }

    @Test
    fun theScreenIsInNoScreenshotAndTheKeyboardLearnsNothing() {
        val screen = stage.open<JournalActivity>()
        assertTrue(screen.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        val learns = android.view.inputmethod.EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        val note = screen.view<EditText>(R.id.note)
        assertTrue(note.imeOptions and learns != 0)
        assertTrue(note.inputType and InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS != 0)
        for (id in listOf(R.id.secret_new, R.id.secret_again, R.id.secret)) {
            val field = screen.view<EditText>(id)
            assertEquals(InputType.TYPE_TEXT_VARIATION_PASSWORD, field.inputType and InputType.TYPE_MASK_VARIATION)
            assertTrue(field.imeOptions and learns != 0)
        }
    }

    @Test
    fun theLettersAreShownOnRequestAndHiddenAgain() {
        val screen = stage.open<JournalActivity>()
        val field = screen.view<EditText>(R.id.secret_new)
        field.setText("abc")
        screen.view<CheckBox>(R.id.show_new).press()
        assertEquals(InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD, field.inputType and InputType.TYPE_MASK_VARIATION)
        screen.view<CheckBox>(R.id.show_new).press()
        assertEquals(InputType.TYPE_TEXT_VARIATION_PASSWORD, field.inputType and InputType.TYPE_MASK_VARIATION)
        assertEquals("abc", field.text.toString())
    }

    @Test
    fun factsAreWrittenAndReadOnTheScreenOfTheNote() {
        stage.journal()
        val screen = stage.open<JournalActivity>()
        screen.view<View>(R.id.facts_open).press()
        stage.settle()
        val field = screen.view<android.view.ViewGroup>(R.id.facts).shownViews().filterIsInstance<EditText>().elementAt(2)
        field.setText("Azizbek")
        screen.view<EditText>(R.id.note).setText(NOTE)
        screen.view<View>(R.id.save).press()
        stage.settle()
        screen.unlocks()
        assertFalse("the list stays short", "Azizbek" in screen.words())
        screen.view<android.view.ViewGroup>(R.id.entries).getChildAt(0).press()
        stage.settle()
        assertTrue("Azizbek" in screen.words() && NOTE in screen.words())
        @Suppress("DEPRECATION")
        screen.onBackPressed()
        assertFalse(screen.isFinishing)
        assertTrue(screen.view<View>(R.id.entries).isShown)
    }

    @Test
    fun aFileOfSeveralMegabytesIsTakenInWhileLockedAndGivenOutAgain() {
        stage.journal()
        val picture = ByteArray(3_000_000) { (it * 31).toByte() }
        val screen = stage.open<JournalActivity>()
        screen.picks { picture.inputStream() }
        assertEquals(screen.getString(R.string.notes_attach_done), screen.said(R.id.attach_state))
        screen.unlocks()
        screen.view<android.view.ViewGroup>(R.id.entries).getChildAt(0).press()
        stage.settle()
        screen.button(R.string.notes_file_save).press()
        stage.settle()
        while (true) {
            val chooser = requireNotNull(stage.started(screen))
            if (chooser.action != Intent.ACTION_CHOOSER) continue
            @Suppress("DEPRECATION")
            val send = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
            @Suppress("DEPRECATION")
            val copy = requireNotNull(send.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
            return assertTrue(picture.contentEquals(screen.contentResolver.openInputStream(copy)!!.readBytes()))
        }
    }

    @Test
    fun aFileThatBreaksOffGoesOnWhenItIsPickedAgain() {
        stage.journal()
        val picture = ByteArray(2_500_000) { (it * 31).toByte() }
        val screen = stage.open<JournalActivity>()
        screen.picks { java.io.SequenceInputStream(picture.copyOf(1_500_000).inputStream(), Broken()) }
        assertEquals(screen.getString(R.string.notes_attach_again), screen.said(R.id.attach_state))
        val id = stage.choices.attaching
        assertTrue(!id.isNullOrEmpty())
        screen.picks { picture.inputStream() }
        assertEquals(screen.getString(R.string.notes_attach_done), screen.said(R.id.attach_state))
        assertNull(stage.choices.attaching)
        stage.ask { it.unlock(Stage.SECRET) }
        val files = stage.ask { it.entries("uz") }.entries.flatMap { it.files }
        assertEquals(listOf(picture.size.toLong()), files.map { it.length })
    }

    private class Broken : java.io.InputStream() {
        override fun read(): Int = throw java.io.IOException("gone")
    }

    private fun JournalActivity.picks(content: () -> java.io.InputStream) {
        val file = Uri.parse("content://other.app/picture")
        org.robolectric.Shadows.shadowOf(contentResolver).registerInputStreamSupplier(file, content)
        view<View>(R.id.attach).press()
        val asked = org.robolectric.Shadows.shadowOf(this).nextStartedActivityForResult
        org.robolectric.Shadows.shadowOf(this).receiveResult(asked.intent, android.app.Activity.RESULT_OK, Intent().setData(file))
        stage.settle()
    }

    private fun unlocked(): ActivityController<JournalActivity> {
        stage.journal()
        stage.ask { it.addNote("1".repeat(32), NOTE, null) }
        val controller = stage.controller(JournalActivity::class.java).setup()
        stage.settle()
        controller.get().unlocks()
        assertTrue(NOTE in controller.get().words())
        return controller
    }

    private fun JournalActivity.unlocks(secret: String = Stage.SECRET) {
        view<EditText>(R.id.secret).setText(secret)
        view<View>(R.id.unlock).press()
        stage.settle()
    }

    private fun JournalActivity.creates(first: String, second: String) {
        view<EditText>(R.id.secret_new).setText(first)
        view<EditText>(R.id.secret_again).setText(second)
        view<View>(R.id.create_now).press()
        stage.settle()
    }

    private fun ContentResolver.unzipped(file: Uri): String =
        ZipInputStream(requireNotNull(openInputStream(file))).use { zip ->
            generateSequence { zip.nextEntry }.joinToString("") { zip.readBytes().decodeToString() }
        }

    private companion object {
        const val NOTE = "Pasportimni olib qoʻyishdi."
    }
}
