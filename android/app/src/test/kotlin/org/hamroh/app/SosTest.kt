package org.hamroh.app

import android.content.ClipboardManager
import android.content.Intent
import android.os.SystemClock
import android.view.MotionEvent
import android.view.View
import android.view.WindowManager
import android.widget.CheckBox
import android.widget.TextView
import java.util.concurrent.TimeUnit
import org.hamroh.app.ports.Found
import org.hamroh.app.ui.HoldButton
import org.hamroh.app.ui.SosActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.hamroh.companion.TripContact
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowLooper

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class SosTest {
    @get:Rule val stage = Stage()

    @Before
    fun somebodyToTell() {
        stage.choices.citizenship = "KG"
        stage.choices.recipients = listOf(MOTHER, BROTHER)
    }

    @Test
    fun whatWillLeaveIsShownBefore() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        val text = screen.said(R.id.preview).orEmpty()
        assertTrue(text, text.startsWith("SOS KG citizen. Pos 16.71300,98.57500"))
        assertEquals("$MOTHER\n$BROTHER", screen.said(R.id.to))
        assertNull(stage.started(screen))
        screen.view<View>(R.id.place).press()
        stage.settle()
        assertFalse("left out again", "16.713" in screen.said(R.id.preview).orEmpty())
        screen.view<CheckBox>(R.id.drill).press()
        stage.settle()
        assertTrue("practice says so", "TEST" in screen.said(R.id.preview).orEmpty())
    }

    @Test
    fun onlyHoldingLongEnoughSends() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        val hold = screen.view<HoldButton>(R.id.hold)
        hold.touch(MotionEvent.ACTION_DOWN)
        pass(HoldButton.HOLD_MS - 100)
        assertEquals(screen.getString(R.string.sos_hold_more), hold.text.toString())
        hold.touch(MotionEvent.ACTION_UP)
        pass(3_000)
        assertEquals(screen.getString(R.string.sos_hold), hold.text)
        hold.touch(MotionEvent.ACTION_DOWN)
        hold.touch(MotionEvent.ACTION_MOVE, y = hold.height + 50f)
        pass(3_000)
        hold.touch(MotionEvent.ACTION_UP)
        assertNull("a tap and a finger that slid off send nothing", stage.started(screen))
        hold.touch(MotionEvent.ACTION_DOWN)
        pass(HoldButton.HOLD_MS + 100)
        stage.settle()
        assertNotNull(stage.started(screen))
    }

    @Test
    fun whoeverCannotHoldIsAskedOnceMore() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        screen.view<View>(R.id.hold).press()
        assertNull(stage.started(screen))
        val dialog = ShadowAlertDialog.getLatestAlertDialog()
        assertTrue(dialog.isShowing)
        dialog.getButton(android.app.AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        assertNotNull(stage.started(screen))
    }

    @Test
    fun eachNumberGetsItsOwnMessageAndTheLedgerSaysNoMoreThanIsKnown() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        screen.send()
        val first = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_SENDTO, first.action)
        assertEquals("smsto:$MOTHER", first.dataString)
        assertNull("one after the other", stage.started(screen))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.QUEUED), states())
        assertEquals(screen.getString(R.string.sos_handed), screen.said(R.id.sent_text))
        val body = first.getStringExtra("sms_body").orEmpty()
        assertEquals(stage.ask { it.ledger("ru") }.first().text, body)
        assertTrue(body, body.startsWith("SOS KG citizen. Pos 16.71300,98.57500") && " Ref " in body)
        assertEquals(screen.getString(R.string.sos_next, BROTHER), screen.view<TextView>(R.id.next).text)
        screen.view<View>(R.id.next).press()
        stage.settle()
        assertEquals("smsto:$BROTHER", stage.started(screen)?.dataString)
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        assertFalse(screen.view<View>(R.id.next).isShown)
    }

    @Test
    fun withoutNotesTheMessageLeavesAllTheSameAndNothingIsKept() {
        val screen = stage.open<SosActivity>()
        assertEquals(screen.getString(R.string.sos_no_journal), screen.said(R.id.no_journal))
        val preview = screen.said(R.id.preview)
        screen.send()
        val sent = requireNotNull(stage.started(screen))
        assertEquals("smsto:$MOTHER", sent.dataString)
        assertEquals(preview?.ageless(), sent.getStringExtra("sms_body")?.ageless())
        assertEquals(screen.getString(R.string.sos_not_kept), screen.said(R.id.sent_text))
        screen.view<View>(R.id.next).press()
        assertEquals("smsto:$BROTHER", stage.started(screen)?.dataString)
        assertFalse(stage.ask { it.journalState() }.exists)
    }

    @Test
    fun withoutNumbersTheOwnerChoosesAnApp() {
        stage.choices.recipients = emptyList()
        stage.journal()
        val screen = stage.open<SosActivity>()
        screen.send()
        val chooser = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        @Suppress("DEPRECATION")
        val send = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        assertTrue(send.getStringExtra(Intent.EXTRA_TEXT).orEmpty().startsWith("SOS KG citizen."))
    }

    @Test
    fun withoutAMessagingAppTheTextIsCopiedAndTheLedgerSaysThatItFailed() {
        stage.journal()
        val screen = stage.open<SosActivity>()
        shadowOf(stage.app).checkActivities(true)
        screen.send()
        assertEquals(screen.getString(R.string.error_no_app), screen.said(R.id.problem))
        assertEquals(DeliveryState.FAILED, states().first())
        val copied = screen.getSystemService(ClipboardManager::class.java).primaryClip?.getItemAt(0)?.text.toString()
        assertTrue(copied, copied.startsWith("SOS KG citizen."))
        assertNull("nothing was handed over, so nothing says so", screen.said(R.id.sent_text))
    }

    @Test
    fun aJournalThatRefusesDoesNotStopTheMessage() {
        val full = CompanionFailure("error_device", "full", "Не осталось места.")
        stage.use(FakeCompanion().apply { onSos = { _, _ -> throw full } })
        val screen = stage.open<SosActivity>()
        screen.send()
        assertEquals("Не осталось места.", screen.said(R.id.problem))
        assertEquals(Samples.preview.sms, stage.started(screen)?.getStringExtra("sms_body"))
        assertEquals(screen.getString(R.string.sos_not_kept), screen.said(R.id.sent_text))
    }

    @Test
    fun whereNobodyIsChosenThoseOfTheTripAreShownAndCalled() {
        stage.choices.recipients = emptyList()
        stage.plan(TripContact("Апа", MOTHER), TripContact("Бек", BROTHER))
        for (notes in listOf(false, true)) {
            if (notes) stage.journal()
            val screen = stage.open<SosActivity>()
            assertEquals("$MOTHER\n$BROTHER", screen.said(R.id.to))
            screen.send()
            assertEquals("smsto:$MOTHER", stage.started(screen)?.dataString)
            assertEquals(screen.getString(R.string.sos_next, BROTHER), screen.said(R.id.next))
            stage.leave(screen)
        }
    }

    @Test
    fun withoutTheLibraryTheMessagingAppStillOpens() {
        stage.use(noLibrary())
        val screen = stage.open<SosActivity>()
        screen.send()
        val sent = requireNotNull(stage.started(screen))
        assertEquals("smsto:$MOTHER", sent.dataString)
        assertEquals(PLAIN, sent.getStringExtra("sms_body")?.ageless())
        assertEquals("what leaves was shown before", PLAIN, screen.view<TextView>(R.id.preview).text.toString().ageless())
        assertEquals(screen.getString(R.string.error_library), screen.said(R.id.problem))
    }

    @Test
    fun withoutTheLibraryPracticeIsStillPractice() {
        stage.use(noLibrary())
        val screen = stage.open<SosActivity>()
        screen.view<CheckBox>(R.id.drill).press()
        screen.send()
        assertEquals("TEST. $PLAIN", stage.started(screen)?.getStringExtra("sms_body")?.ageless())
    }

    @Test
    fun theTextIsThereAlsoWhenTheProcessEndedInBetween() {
        for (companion in listOf(stage.companion, noLibrary())) {
            stage.use(companion)
            val controller = stage.controller(SosActivity::class.java).setup()
            stage.settle()
            controller.get().send()
            val first = stage.started(controller.get())?.getStringExtra("sms_body").orEmpty()
            assertTrue(first, first.startsWith("SOS KG citizen. "))
            val after = stage.diesAndComesBack(controller)
            after.view<View>(R.id.next).press()
            stage.settle()
            val second = requireNotNull(stage.started(after))
            assertEquals("smsto:$BROTHER", second.dataString)
            assertEquals(first, second.getStringExtra("sms_body"))
            stage.leave(after)
        }
    }

    @Test
    fun whoHoldsBeforeAnythingWasAnsweredHasATextAndARecord() {
        stage.journal()
        val screen = stage.controller(SosActivity::class.java).setup().get()
        screen.view<HoldButton>(R.id.hold).onHeld()
        stage.settle()
        val body = stage.started(screen)?.getStringExtra("sms_body").orEmpty()
        assertTrue(body, body.startsWith("SOS KG citizen. ") && " Ref " in body)
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.QUEUED), states())
    }

    @Test
    fun theAgeOfThePositionIsThatOfTheMomentOfSending() {
        val fake = FakeCompanion().apply { onJournalState = { Samples.noJournal } }
        stage.use(fake)
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        pass(600_000)
        stage.locator.answer = Found.Nothing
        val after = stage.diesAndComesBack(controller)
        pass(60_000)
        after.send()
        val call = fake.calls.last { it.name == "previewSos" }.arguments.first() as org.hamroh.companion.SosCall
        val age = requireNotNull(call.place?.ageS)
        assertTrue("$age", age in 665..675)
    }

    @Test
    fun whoeverComesBackLaterIsLookedForAgain() {
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        assertEquals(1, stage.locator.searches)
        controller.pause().stop().restart().start().resume()
        stage.settle()
        assertEquals("a moment later it is the same place", 1, stage.locator.searches)
        controller.pause().stop()
        pass(180_000)
        controller.restart().resume()
        stage.settle()
        assertEquals(2, stage.locator.searches)
    }

    @Test
    fun aSearchGoesOnAfterThePhoneIsTurned() {
        stage.locator.answer = null
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        stage.locator.answer = Found.At(Stage.MAE_SOT)
        controller.recreate()
        stage.settle()
        assertTrue("Pos 16.71300" in controller.get().said(R.id.preview).orEmpty())
    }

    @Test
    fun whatThePhoneKnowsAtOnceLeavesAlsoWhenNothingBetterCame() {
        stage.locator.answer = Found.At(Stage.MAE_SOT.copy(ageS = 300), provisional = true)
        val screen = stage.open<SosActivity>()
        screen.send()
        assertTrue("Pos 16.71300" in stage.started(screen)?.getStringExtra("sms_body").orEmpty())
    }

    @Test
    fun practiceEndsWithTheMessageAndIsSaidOnTheButton() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.view<CheckBox>(R.id.drill).press()
        stage.settle()
        assertEquals(screen.getString(R.string.sos_hold_drill), screen.view<TextView>(R.id.hold).text.toString())
        screen.send()
        screen.view<View>(R.id.next).press()
        stage.settle()
        screen.view<View>(R.id.again).press()
        stage.settle()
        assertFalse(screen.view<CheckBox>(R.id.drill).isChecked)
        assertEquals(screen.getString(R.string.sos_hold), screen.view<TextView>(R.id.hold).text.toString())
        assertFalse("TEST" in screen.said(R.id.preview).orEmpty())
        screen.view<CheckBox>(R.id.drill).press()
        assertFalse("not over the end of the process", stage.diesAndComesBack(controller).view<CheckBox>(R.id.drill).isChecked)
    }

    @Test
    fun practiceThatTheProcessInterruptedIsStillPractice() {
        val fake = FakeCompanion()
        stage.use(fake)
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        controller.get().view<CheckBox>(R.id.drill).press()
        controller.get().view<HoldButton>(R.id.hold).onHeld()
        stage.diesAndComesBack(controller)
        val calls = fake.calls.filter { it.name == "sos" }.map { it.arguments.first() as org.hamroh.companion.SosCall }
        assertEquals(2, calls.size)
        assertTrue(calls.all { it.drill } && calls.map { it.requestId }.distinct().size == 1)
    }

    @Test
    fun nothingOpensOverAnotherApp() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        controller.get().view<HoldButton>(R.id.hold).onHeld()
        controller.pause()
        stage.settle()
        assertNull(stage.started(controller.get()))
        controller.resume()
        stage.settle()
        controller.get().view<View>(R.id.next).press()
        stage.settle()
        assertEquals("smsto:$MOTHER", stage.started(controller.get())?.dataString)
    }

    @Test
    fun pressedTwiceOpensOnce() {
        stage.choices.recipients = listOf(MOTHER, BROTHER, FRIEND)
        stage.journal()
        val screen = stage.open<SosActivity>()
        screen.send()
        stage.started(screen)
        repeat(2) { screen.view<View>(R.id.next).performClick() }
        stage.settle()
        assertEquals("smsto:$BROTHER", stage.started(screen)?.dataString)
        assertNull(stage.started(screen))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED, DeliveryState.QUEUED), states())
        assertEquals(screen.getString(R.string.sos_next, FRIEND), screen.view<TextView>(R.id.next).text)
    }

    @Test
    fun aListOfAppsIsNoMessageUntilTheOwnerSaysSo() {
        stage.choices.recipients = emptyList()
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.send()
        assertEquals(Intent.ACTION_CHOOSER, stage.started(screen)?.action)
        assertEquals("whether it leaves is not known", listOf(DeliveryState.HANDED), states())
        assertNull(screen.said(R.id.sent_text))
        controller.pause().resume()
        ShadowAlertDialog.getLatestAlertDialog().getButton(android.app.AlertDialog.BUTTON_NEGATIVE).press()
        stage.settle()
        assertEquals(listOf(DeliveryState.FAILED), states())
        screen.view<View>(R.id.open_again).press()
        stage.settle()
        assertEquals(Intent.ACTION_CHOOSER, stage.started(screen)?.action)
        controller.pause().resume()
        ShadowAlertDialog.getLatestAlertDialog().getButton(android.app.AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        assertEquals(listOf(DeliveryState.HANDED), states())
    }

    @Test
    fun theSentTextCanBeOpenedAgainCopiedAndGivenToAnotherApp() {
        for (kept in listOf(false, true)) {
            if (kept) stage.journal()
            val screen = stage.open<SosActivity>()
            screen.send()
            val body = requireNotNull(stage.started(screen)?.getStringExtra("sms_body"))
            assertEquals(body, screen.said(R.id.sent_body))
            screen.view<View>(R.id.open_again).press()
            stage.settle()
            val again = requireNotNull(stage.started(screen))
            assertEquals("smsto:$MOTHER" to body, again.dataString to again.getStringExtra("sms_body"))
            screen.view<View>(R.id.other_app).press()
            assertEquals(Intent.ACTION_CHOOSER, stage.started(screen)?.action)
            screen.view<View>(R.id.copy).press()
            val clip = requireNotNull(screen.getSystemService(ClipboardManager::class.java).primaryClip)
            assertEquals(body, clip.getItemAt(0).text.toString())
            assertTrue(clip.description.extras.getBoolean("android.content.extra.IS_SENSITIVE"))
            stage.leave(screen)
        }
    }

    @Test
    fun notesThatDoNotAnswerAreNotCalledMissingAndNothingIsSentTwice() {
        val fake = FakeCompanion().apply {
            onJournalState = { throw CompanionFailure("error_data", "damaged") }
            onSos = { _, _ -> throw CompanionFailure("error_data", "damaged") }
        }
        stage.use(fake)
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        assertEquals(controller.get().getString(R.string.sos_journal_closed), controller.get().said(R.id.no_journal))
        controller.get().send()
        assertEquals("smsto:$MOTHER", stage.started(controller.get())?.dataString)
        // The notes are readable again.
        fake.onJournalState = { Samples.lockedJournal }
        fake.onSos = { _, _ -> Samples.prepared }
        controller.recreate()
        stage.settle()
        val after = controller.get()
        assertNull(stage.started(after))
        assertEquals(after.getString(R.string.sos_next, BROTHER), after.said(R.id.next))
        assertEquals(1, fake.names.count { it == "sos" })
    }

    @Test
    fun theButtonIsInSightBelowWhatWillLeave() {
        stage.journal()
        for (language in listOf("ru", "uz", "tg")) {
            stage.look(language)
            val screen = stage.open<SosActivity>()
            val hold = IntArray(2).also(screen.view<View>(R.id.hold)::getLocationInWindow)
            val text = IntArray(2).also(screen.view<View>(R.id.preview)::getLocationInWindow)
            assertTrue(text[1] < hold[1])
            val bottom = hold[1] + screen.view<View>(R.id.hold).height
            assertTrue("$language: $bottom", bottom <= screen.window.decorView.height)
            stage.leave(screen)
        }
    }

    /** The position was found some seconds before it was shown and a few more before it left. */
    private fun String.ageless() = replace(Regex("""\d+s old"""), "Ns old")

    private fun noLibrary() = FakeCompanion().apply {
        onJournalState = { throw Samples.noLibrary() }
        onPreviewSos = { _, _ -> throw Samples.noLibrary() }
        onSos = { _, _ -> throw Samples.noLibrary() }
    }

    @Test
    fun aDenialToTellThePlaceLeavesTheRest() {
        stage.locator.permitted = false
        stage.locator.answer = Found.Denied
        val screen = stage.open<SosActivity>()
        assertNull("nobody is asked before pressing", shadowOf(screen).lastRequestedPermission)
        screen.view<View>(R.id.place).press()
        val asked = shadowOf(screen).lastRequestedPermission
        screen.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(-1, -1))
        stage.settle()
        assertEquals(screen.getString(R.string.place_denied), screen.said(R.id.place_state))
        assertTrue(screen.said(R.id.preview).orEmpty().startsWith("SOS KG citizen."))
    }

    @Test
    fun afterTheProcessEndedTheSameCallGoesOnAndIsNotWrittenTwice() {
        stage.journal()
        val controller = stage.controller(SosActivity::class.java).setup()
        stage.settle()
        controller.get().send()
        assertEquals("smsto:$MOTHER", stage.started(controller.get())?.dataString)
        val after = stage.diesAndComesBack(controller)
        assertNull("nothing opens by itself", stage.started(after))
        assertEquals(after.getString(R.string.sos_next, BROTHER), after.view<TextView>(R.id.next).text)
        after.view<View>(R.id.next).press()
        stage.settle()
        assertEquals("smsto:$BROTHER", stage.started(after)?.dataString)
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        after.view<View>(R.id.again).press()
        stage.settle()
        after.send()
        assertEquals("another call is another one", 4, states().size)
    }

    @Test
    fun theScreenIsInNoScreenshot() {
        val flags = stage.open<SosActivity>().window.attributes.flags
        assertTrue(flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    private fun states() = stage.ask { it.ledger("ru") }.map { it.state }

    private fun SosActivity.send() {
        val hold = view<HoldButton>(R.id.hold)
        hold.touch(MotionEvent.ACTION_DOWN)
        pass(HoldButton.HOLD_MS + 100)
        hold.touch(MotionEvent.ACTION_UP)
        stage.settle()
    }

    private fun pass(millis: Long) = ShadowLooper.idleMainLooper(millis, TimeUnit.MILLISECONDS)

    private fun HoldButton.touch(action: Int, y: Float = 10f) {
        val now = SystemClock.uptimeMillis()
        val event = MotionEvent.obtain(now, now, action, 10f, y, 0)
        dispatchTouchEvent(event)
        event.recycle()
    }

    private companion object {
        const val MOTHER = "+996312123456"
        const val BROTHER = "+998712123456"
        const val FRIEND = "+77012123456"

        /** Made by the phone alone. The battery of this phone is unknown. */
        const val PLAIN = "SOS KG citizen. I need help. Pos 16.71300,98.57500 +-40m Ns old. Do not call back."
    }
}
