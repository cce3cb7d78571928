package org.hamroh.app

import android.content.DialogInterface
import android.view.View
import android.widget.EditText
import org.hamroh.app.ui.JournalActivity
import org.hamroh.app.ui.KeptActivity
import org.hamroh.app.ui.KeptOfferActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class KeptTest {
    @get:Rule val stage = Stage()

    @Test
    fun theListSaysThatItIsNotSealedAndLeadsToEachOffer() {
        for (language in listOf("ru", "uz")) stage.onCleanPhone {
            stage.look(language)
            val empty = stage.open<KeptActivity>()
            assertTrue(empty.getString(R.string.kept_empty) in empty.words())
            stage.leave(empty)
            val first = stage.ask { it.saveOffer(PROMISE, language) }
            val second = stage.ask { it.saveOffer(ADVERT, language) }
            val screen = stage.open<KeptActivity>()
            val words = screen.words()
            assertTrue(screen.getString(R.string.kept_private) in words)
            val titles = words.filter { it.startsWith(first.title) || it.startsWith(second.title) }
            assertEquals("newest first", listOf(second.title + "…", first.title + "…"), titles)
            screen.window.decorView.shownViews().first { it.id == R.id.row_value }.let { (it.parent as View).press() }
            val detail = stage.open<KeptOfferActivity>(stage.started(screen))
            assertEquals(second.levelText, detail.said(R.id.level_text))
            assertTrue(ADVERT in detail.words())
            stage.leave(detail)
        }
    }

    @Test
    fun whatIsOtherwiseNowIsShownAndWrittenIntoTheNotesOnce() {
        stage.journal()
        val screen = stage.detail()
        screen.compare(NOW)
        val found = stage.ask { it.compareOffer(it.savedOffers("ru").single().id, NOW, "ru") }
        assertTrue(found.changes.isNotEmpty())
        assertTrue(found.text in screen.words())
        for (change in found.changes) assertTrue(screen.getString(R.string.offer_quote, change.after) in screen.words())
        screen.button(R.string.kept_note).press()
        stage.settle()
        assertTrue(screen.getString(R.string.kept_noted) in screen.words())
        assertFalse(screen.getString(R.string.kept_note) in screen.words())
        stage.ask { it.unlock(Stage.SECRET) }
        assertEquals(1, stage.ask { it.entries("ru") }.entries.count { it.note == NOW })
    }

    @Test
    fun withoutNotesTheWayToThemIsShown() {
        val screen = stage.detail()
        screen.compare(NOW)
        screen.button(R.string.kept_note).press()
        stage.settle()
        assertTrue(screen.getString(R.string.kept_no_notes) in screen.words())
        assertTrue("it can be pressed again afterwards", screen.button(R.string.kept_note).isEnabled)
        screen.button(R.string.notes_create).press()
        assertEquals(JournalActivity::class.java.name, stage.started(screen)?.component?.className)
        stage.journal()
        screen.button(R.string.kept_note).press()
        stage.settle()
        assertTrue(screen.getString(R.string.kept_noted) in screen.words())
    }

    @Test
    fun nothingWrittenIsNothingToCompare() {
        val screen = stage.detail()
        screen.button(R.string.kept_compare).press()
        assertEquals(screen.getString(R.string.kept_now_empty), screen.said(R.id.problem))
    }

    @Test
    fun wordsAndAnswerComeBackAfterTheProcessEnded() {
        stage.ask { it.saveOffer(PROMISE, "ru") }
        val id = stage.ask { it.savedOffers("ru") }.single().id
        val controller = stage.controller(KeptOfferActivity::class.java, KeptOfferActivity.intent(stage.app, id)).setup()
        stage.settle()
        controller.get().compare(NOW)
        val before = controller.get().words()
        val after = stage.diesAndComesBack(controller)
        assertEquals(NOW, after.view<EditText>(R.id.now).text.toString())
        assertEquals(before, after.words())
    }

    @Test
    fun anOfferIsDeletedAfterAQuestion() {
        val screen = stage.detail()
        screen.button(R.string.kept_delete).press()
        assertEquals("not yet", 1, stage.ask { it.savedOffers("ru") }.size)
        ShadowAlertDialog.getLatestAlertDialog().getButton(DialogInterface.BUTTON_POSITIVE).performClick()
        stage.settle()
        assertEquals(0, stage.ask { it.savedOffers("ru") }.size)
        assertTrue(screen.isFinishing)
    }

    @Test
    fun aFailureIsSaidAndAnOfferThatIsGoneIsLeft() {
        val failure = CompanionFailure("error_data", "damaged-offers", "Не прочитать.")
        stage.use(FakeCompanion().apply { onSavedOffers = { throw failure } })
        assertEquals("Не прочитать.", stage.open<KeptActivity>().said(R.id.problem))
        assertEquals("Не прочитать.", stage.open<KeptOfferActivity>(KeptOfferActivity.intent(stage.app, "x")).said(R.id.problem))
        stage.use(FakeCompanion().apply { onSavedOffers = { listOf(Samples.saved) } })
        assertTrue(stage.open<KeptOfferActivity>(KeptOfferActivity.intent(stage.app, "x")).isFinishing)
    }

    private fun Stage.detail(): KeptOfferActivity {
        val kept = ask { it.saveOffer(PROMISE, "ru") }
        return open<KeptOfferActivity>(KeptOfferActivity.intent(app, kept.id))
    }

    private fun KeptOfferActivity.compare(words: String) {
        view<EditText>(R.id.now).setText(words)
        button(R.string.kept_compare).press()
        stage.settle()
    }

    private companion object {
        const val NOW = "Мы в Мьянме, платят 400 долларов в месяц."
    }
}

/** What was promised before somebody left. */
const val PROMISE = "Работа в Стамбуле, официантка, 1000 долларов в месяц. Виза рабочая, договор до выезда."
