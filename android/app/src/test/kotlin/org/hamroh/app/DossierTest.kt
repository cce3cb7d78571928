package org.hamroh.app

import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcel
import android.widget.CheckBox
import android.widget.EditText
import org.hamroh.app.ui.CardActivity
import org.hamroh.app.ui.DossierActivity
import org.hamroh.app.ui.JournalActivity
import org.hamroh.companion.Dossier
import org.hamroh.companion.DossierRequest
import org.hamroh.companion.Element
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.JournalState
import org.hamroh.companion.NewNote
import org.hamroh.companion.NoteHint
import org.hamroh.companion.ScreeningPoint
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowLooper

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class DossierTest {
    @get:Rule val stage = Stage()

    private fun notes() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        stage.journal()
        stage.ask {
            it.addNote(NewNote("", "Нас били каждый день", facts = mapOf("papers" to "паспорт забрал Чен")))
            it.addNote(NewNote("", "Погода хорошая"))
        }
    }

    private fun DossierActivity.opened(): DossierActivity {
        window.decorView.shownViews().filterIsInstance<EditText>().single().setText(Stage.SECRET)
        button(R.string.notes_unlock).press()
        stage.settle()
        return this
    }

    private fun DossierActivity.tick(words: String): CheckBox =
        window.decorView.shownViews().filterIsInstance<CheckBox>().single { it.text.toString() == words }

    private fun point(code: String) = stage.ask { it.screeningPoints(stage.language) }.single { it.code == code }

    /** The page that another app was given. */
    private fun given(intent: Intent?): String {
        val inner = if (intent?.action == Intent.ACTION_CHOOSER) Uri.parse("${intent.extras?.getParcelable<Intent>(Intent.EXTRA_INTENT)?.extras?.getParcelable<Uri>(Intent.EXTRA_STREAM)}") else intent?.data
        return requireNotNull(stage.app.contentResolver.openInputStream(requireNotNull(inner))).reader().readText()
    }

    @Test
    fun whatWasReadIsNotDrawnAfterTheScreenWasLeft() {
        stage.journal()
        val point = stage.ask {
            it.unlock(Stage.SECRET)
            it.screeningPoints(stage.language).first().text.also { _ -> it.lock() }
        }
        val controller = stage.controller(DossierActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.window.decorView.shownViews().filterIsInstance<EditText>().single().setText(Stage.SECRET)
        screen.button(R.string.notes_unlock).press()
        stage.ask { } // The notes are open ...
        ShadowLooper.idleMainLooper()
        stage.ask { } // ... and read; the screen has not heard of it yet.
        controller.pause().stop()
        stage.settle()
        assertFalse(point in screen.words())
        controller.restart().start().resume()
        stage.settle()
        assertFalse(point in screen.words())
        assertFalse(stage.ask { it.journalState() }.unlocked)
    }

    @Test
    fun whatIsMarkedStandsInThePageAndNothingIsMarkedByItself() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            stage.onCleanPhone {
                notes()
                val screen = stage.open<DossierActivity>().opened()
                val beaten = point("beaten")
                val papers = point("papers")
                assertTrue(screen.window.decorView.shownViews().filterIsInstance<CheckBox>().none { it.isChecked && it.text.toString() != screen.getString(R.string.dossier_thai) })
                screen.tick(beaten.text).press()
                screen.tick(screen.getString(R.string.dossier_note_quote, "били")).press()
                screen.tick(papers.text).press()
                screen.tick(papers.text).press()
                assertFalse(screen.getString(R.string.dossier_note_quote, papers.hints.single().quote) in screen.words())
                screen.field(R.string.dossier_name).setText("Асанов Айбек")
                screen.button(R.string.dossier_open).press()
                stage.settle()
                val page = given(stage.started(screen))
                for (words in listOf("ฉันถูกทุบตี", beaten.text, "Асанов Айбек", "[1]", "Нас били каждый день", "Погода хорошая")) assertTrue(words, words in page)
                assertFalse(papers.text in page)
            }
        }
    }

    @Test
    fun theStatementIsMadeOnceForOpeningAndSendingAndAnewAfterAChange() {
        val asked = mutableListOf<DossierRequest>()
        val fake = FakeCompanion().apply {
            onJournalState = { JournalState(exists = true, unlocked = true, fingerprint = "", readOnly = false) }
            onScreeningPoints = { listOf(ScreeningPoint("beaten", Element.MEANS, "Били", listOf(NoteHint("r", "")))) }
            onDossier = { request, _ ->
                asked += request
                Dossier("<html>${asked.size}", "", false)
            }
        }
        stage.use(fake)
        val screen = stage.open<DossierActivity>()
        fun given(words: Int): String {
            screen.button(words).press()
            stage.settle()
            return given(stage.started(screen))
        }
        assertEquals("<html>1", given(R.string.dossier_open))
        assertEquals("<html>1", given(R.string.marks_note_send))
        screen.tick("Били").press()
        screen.tick(screen.getString(R.string.dossier_note)).press()
        screen.tick(screen.getString(R.string.dossier_burmese)).press()
        assertEquals("<html>2", given(R.string.marks_note_send))
        assertEquals(DossierRequest("", "", "my", mapOf("beaten" to listOf("r"))), asked.last())
    }

    @Test
    fun theLanguageForTheInterpreterIsThatOfTheScreenUntilAnotherIsChosen() {
        for ((language, own) in listOf("ru" to "Russian", "uz" to "Uzbek")) {
            stage.look(language)
            stage.onCleanPhone {
                notes()
                val controller = stage.controller(DossierActivity::class.java).setup()
                stage.settle()
                val screen = controller.get().opened()
                screen.tick(screen.getString(R.string.dossier_english)).press()
                fun page(): String {
                    screen.button(R.string.dossier_open).press()
                    stage.settle()
                    return given(stage.started(screen))
                }
                assertTrue("Language: $own." in page())
                screen.window.decorView.shownViews().single { it.contentDescription?.startsWith(screen.getString(R.string.dossier_speaks)) == true }.press()
                val tags = screen.resources.getStringArray(R.array.language_tags)
                ShadowAlertDialog.getLatestAlertDialog().listView.run { performItemClick(null, tags.indexOf("tg"), 0) }
                stage.settle()
                assertTrue("Тоҷикӣ" in screen.words())
                assertTrue("Language: Tajik." in page())
                controller.pause().stop()
                stage.settle()
                controller.start().resume()
                stage.settle()
                assertTrue("kept with the marks", "Тоҷикӣ" in screen.opened().words())
            }
        }
    }

    @Test
    fun leavingLocksAndKeepsTheMarks() {
        notes()
        val controller = stage.controller(DossierActivity::class.java).setup()
        stage.settle()
        val screen = controller.get().opened()
        val beaten = point("beaten").text
        screen.tick(beaten).press()
        screen.field(R.string.dossier_name).setText("NAME-TEXT")
        controller.pause().stop()
        stage.settle()
        assertFalse(stage.ask { it.journalState() }.unlocked)
        assertFalse(beaten in screen.words())
        controller.start().resume()
        stage.settle()
        assertTrue(screen.opened().tick(beaten).isChecked)
        assertEquals("NAME-TEXT", screen.field(R.string.dossier_name).text.toString())
        val state = Bundle().also(controller::saveInstanceState)
        val parcel = Parcel.obtain().apply { writeBundle(state) }
        for (encoding in listOf(Charsets.UTF_16LE, Charsets.UTF_8)) {
            val bytes = String(parcel.marshall(), encoding) + String(parcel.marshall().drop(1).toByteArray(), encoding)
            for (word in listOf("NAME-TEXT", Stage.SECRET)) assertFalse("$word in $encoding", word in bytes)
        }
    }

    @Test
    fun theSentenceToShowNeedsNoNotes() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "MM"
        val screen = stage.open<DossierActivity>()
        assertTrue(screen.getString(R.string.dossier_no_notes) in screen.words())
        screen.button(R.string.dossier_card).press()
        stage.settle()
        val card = stage.open<CardActivity>(stage.started(screen))
        assertTrue("${card.words()}", card.words().any { "လူကုန်ကူး" in it })
        stage.choices.country = null
        assertTrue(stage.open<DossierActivity>().words().none { it == screen.getString(R.string.dossier_card) })
    }

    @Test
    fun aWrongSecretIsSaidAndOpensNothing() {
        notes()
        val screen = stage.open<DossierActivity>()
        screen.window.decorView.shownViews().filterIsInstance<EditText>().single().setText("wrong one")
        screen.button(R.string.notes_unlock).press()
        stage.settle()
        assertFalse(screen.said(R.id.problem).isNullOrEmpty())
        assertTrue(screen.button(R.string.notes_unlock).isEnabled)
        assertNull(stage.started(screen))
    }

    @Test
    fun besideLockedNotesItIsReachedOnlyWhereThingsAreCalledByTheirName() {
        notes()
        assertTrue(stage.open<JournalActivity>().run { getString(R.string.dossier_title) !in words() })
        stage.choices.plain = true
        val journal = stage.open<JournalActivity>()
        journal.button(R.string.dossier_title).press()
        assertEquals(DossierActivity::class.java.name, stage.started(journal)?.component?.className)
    }

    @Test
    fun whatOneSecretOpenedIsNotGivenOutUnderAnother() {
        notes()
        stage.ask { it.setSecondSecret(Stage.SECRET, SECOND) }
        val controller = stage.controller(DossierActivity::class.java).setup()
        stage.settle()
        val screen = controller.get().opened()
        val beaten = point("beaten").text
        screen.tick(beaten).press()
        screen.tick(screen.getString(R.string.dossier_note_quote, "били")).press()
        screen.button(R.string.dossier_open).press()
        stage.settle()
        assertTrue("Нас били каждый день" in given(stage.started(screen)))
        controller.pause().stop()
        stage.settle()
        controller.start().resume()
        stage.settle()
        screen.window.decorView.shownViews().filterIsInstance<EditText>().single().setText(SECOND)
        screen.button(R.string.notes_unlock).press()
        stage.settle()
        assertTrue(screen.tick(beaten).isChecked)
        screen.button(R.string.dossier_open).press()
        stage.settle()
        assertNull(screen.said(R.id.problem))
        assertFalse("Нас били каждый день" in given(stage.started(screen)))
    }

    private companion object {
        const val SECOND = "besh olti yetti sakkiz toqqiz on"
    }
}
