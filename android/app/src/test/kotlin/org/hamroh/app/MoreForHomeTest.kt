package org.hamroh.app

import android.content.ClipboardManager
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import org.hamroh.app.ui.HoldButton
import org.hamroh.app.ui.SosActivity
import org.hamroh.companion.CallOff
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The second message of a call for help, which may be lost and never stands before the first. */
@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class MoreForHomeTest {
    @get:Rule val stage = Stage()

    @Before
    fun somebodyToTell() {
        stage.choices.citizenship = "KG"
        stage.choices.recipients = listOf(MOTHER, BROTHER)
    }

    @Test
    fun itIsOfferedOnceNoFirstMessageWaitsAndShownBeforeItIsSent() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            stage.onCleanPhone {
                somebodyToTell()
                stage.journal()
                val screen = stage.open<SosActivity>()
                assertFalse(screen.view<View>(R.id.more).isShown)
                screen.held()
                stage.started(screen)
                assertFalse("one first message waits", screen.view<View>(R.id.more).isShown)
                screen.next()
                stage.started(screen)
                val before = stage.ask { it.ledger(language) }
                screen.more()
                assertNull("shown, not sent", stage.started(screen))
                val text = screen.said(R.id.more_text).orEmpty()
                val reference = before.first().text.substringAfter(" Ref ").substringBefore('.')
                for (part in listOf("geo:16.71300,98.57500", reference)) assertTrue("$part in $text", part in text)
                assertEquals(listOf(MOTHER, BROTHER).map { screen.getString(R.string.action_write_to, it) }, screen.numbers())
                screen.number(1)
                val sent = requireNotNull(stage.started(screen))
                assertEquals(Intent.ACTION_SENDTO to "smsto:$BROTHER", sent.action to sent.dataString)
                assertEquals(text, sent.getStringExtra("sms_body"))
                assertEquals(screen.getString(R.string.ledger_try_again) + ": " + BROTHER, screen.numbers()[1])
                assertEquals("the first message is the record", before, stage.ask { it.ledger(language) })
                screen.view<View>(R.id.more_other_app).press()
                assertEquals(text, stage.shared(screen))
                screen.view<View>(R.id.more_copy).press()
                val clip = requireNotNull(screen.getSystemService(ClipboardManager::class.java).primaryClip)
                assertEquals(text, clip.getItemAt(0).text.toString())
                assertTrue(clip.description.extras.getBoolean("android.content.extra.IS_SENSITIVE"))
                stage.leave(screen)
            }
        }
    }

    @Test
    fun withoutNumbersAndWithoutNotesItsOwnerChoosesAnApp() {
        stage.choices.recipients = emptyList()
        val screen = stage.open<SosActivity>()
        screen.held()
        stage.started(screen)
        screen.more()
        assertEquals(listOf(screen.getString(R.string.sos_choose_yourself)), screen.numbers())
        assertFalse("the same twice", screen.view<View>(R.id.more_other_app).isShown)
        screen.number(0)
        assertEquals(screen.said(R.id.more_text), stage.shared(screen))
        assertEquals(listOf(screen.getString(R.string.ledger_try_again)), screen.numbers())
    }

    @Test
    fun whatGoesWrongIsSaidAndChangesNothing() {
        val fake = FakeCompanion().apply { onMessageDetails = { _, _, _ -> throw CompanionFailure("error_data", "damaged", "Не прочитать.") } }
        stage.use(fake)
        val screen = stage.sent()
        val asked = fake.names.filter { it != "messageDetails" }
        val words = screen.said(R.id.sent_text)
        screen.more()
        assertEquals("Не прочитать.", screen.said(R.id.more_problem))
        assertNull("what is said of the first message stays", screen.said(R.id.problem))
        assertEquals(words, screen.said(R.id.sent_text))
        assertEquals("nothing is reported of it", asked, fake.names.filter { it != "messageDetails" })
        fake.onMessageDetails = { call, reference, _ ->
            assertEquals("KG", call.citizen)
            assertEquals(Samples.prepared.reference, reference)
            "Подробно"
        }
        screen.more()
        assertNull(screen.said(R.id.more_problem))
        shadowOf(stage.app).checkActivities(true)
        screen.number(0)
        assertEquals(screen.getString(R.string.error_no_app), screen.said(R.id.more_problem))
        assertNull(screen.said(R.id.problem))
        assertEquals("Подробно", screen.said(R.id.more_text))
        assertEquals(screen.getString(R.string.action_write_to, Samples.prepared.rows.first().recipient), screen.numbers()[0])
    }

    @Test
    fun theTextAndWhomItWasOpenedForComeBackAfterTheProcessEnded() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        controller.get().run {
            held()
            next()
            more()
            number(0)
        }
        val text = controller.get().said(R.id.more_text)
        val numbers = controller.get().numbers()
        while (stage.started(controller.get()) != null) Unit
        val after = stage.diesAndComesBack(controller)
        assertEquals(text, after.said(R.id.more_text))
        assertEquals(numbers, after.numbers())
        assertNull(stage.started(after))
    }

    @Test
    fun practiceSaysSoAndAnotherCallBeginsAnew() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        screen.view<CheckBox>(R.id.drill).press()
        stage.settle()
        screen.held()
        screen.next()
        screen.more()
        val practice = screen.said(R.id.more_text)
        assertTrue("$practice", "учебное" in practice.orEmpty())
        screen.view<View>(R.id.again).press()
        stage.settle()
        screen.held()
        screen.next()
        assertNull("not asked for yet", screen.said(R.id.more_text))
        screen.more()
        assertFalse("учебное" in screen.said(R.id.more_text).orEmpty())
    }

    @Test
    fun aCallThatWasCalledOffHasNoMore() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.view<HoldButton>(R.id.hold).onHeld()
        controller.pause()
        stage.settle()
        val rows = stage.ask { it.ledger("ru") }
        assertEquals("nothing left yet", 2, rows.count { it.state in setOf(DeliveryState.QUEUED, DeliveryState.LEASED) })
        stage.ask { it.callOff(CallOff("", rows.first().record, "KG", null, null), "ru") }
        controller.resume()
        repeat(2) { screen.next() }
        assertNull(stage.started(screen))
        assertTrue(screen.view<View>(R.id.again).isShown)
        assertFalse(screen.view<View>(R.id.more).isShown)
        assertFalse(stage.diesAndComesBack(controller).view<View>(R.id.more).isShown)
    }

    @Test
    fun aCallThatIsCalledOffOnTheLedgerHasNoMoreWhenItsScreenIsSeenAgain() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.handAll()
        assertTrue(screen.view<View>(R.id.more).isShown)
        controller.pause().stop()
        stage.ask { it.callOff(CallOff("", it.ledger("ru").first().record, "KG", null, null), "ru") }
        controller.restart().start().resume()
        stage.settle()
        assertFalse(screen.view<View>(R.id.more).isShown)
        assertFalse(stage.diesAndComesBack(controller).view<View>(R.id.more).isShown)
    }

    /** All first messages of a call are handed over. */
    private fun Stage.sent(): SosActivity = open<SosActivity>().also {
        it.handAll()
        while (started(it) != null) Unit
    }

    private fun SosActivity.handAll() {
        held()
        while (view<View>(R.id.next).isShown) next()
    }

    private fun SosActivity.held() {
        view<HoldButton>(R.id.hold).onHeld()
        repeat(2) { stage.settle() }
    }

    private fun SosActivity.next() {
        view<View>(R.id.next).press()
        repeat(2) { stage.settle() }
    }

    private fun SosActivity.more() {
        view<View>(R.id.more_open).press()
        stage.settle()
    }

    private fun SosActivity.number(index: Int) {
        view<ViewGroup>(R.id.more_numbers).getChildAt(index).press()
        stage.settle()
    }

    private fun SosActivity.numbers(): List<String> =
        view<ViewGroup>(R.id.more_numbers).shownViews().filterIsInstance<Button>().map { it.text.toString() }.toList()

    private companion object {
        const val MOTHER = "+996312123456"
        const val BROTHER = "+998712123456"
    }
}
