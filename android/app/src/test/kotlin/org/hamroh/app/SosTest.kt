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
        assertEquals(preview, sent.getStringExtra("sms_body"))
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
    fun withoutTheLibraryTheMessagingAppStillOpens() {
        stage.use(FakeCompanion().apply {
            onJournalState = { throw Samples.noLibrary() }
            onPreviewSos = { _, _ -> throw Samples.noLibrary() }
        })
        val screen = stage.open<SosActivity>()
        assertEquals(screen.getString(R.string.sos_preview_failed), screen.said(R.id.preview))
        screen.send()
        assertEquals("smsto:$MOTHER", stage.started(screen)?.dataString)
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
    }
}
