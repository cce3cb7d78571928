package org.hamroh.app

import android.Manifest
import android.app.Activity
import android.app.AlertDialog
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.os.Build
import android.telephony.SmsManager
import android.view.View
import java.util.concurrent.TimeUnit
import org.hamroh.app.ports.PhoneSender
import org.hamroh.app.ports.Sender
import org.hamroh.app.ports.Told
import org.hamroh.app.ui.CheckInActivity
import org.hamroh.app.ui.HoldButton
import org.hamroh.app.ui.LedgerActivity
import org.hamroh.app.ui.SettingsActivity
import org.hamroh.app.ui.SosActivity
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.MessageKind
import org.hamroh.companion.TripContact
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowLooper
import org.robolectric.shadows.ShadowSmsManager

/** The direct build: the same code with the permission in its manifest. */
@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class DirectTest {
    @get:Rule val stage = Stage()

    @Before
    fun numbers() {
        stage.choices.citizenship = "KG"
        stage.choices.recipients = listOf(MOTHER, BROTHER)
        shadowOf(stage.app.packageManager).setSystemFeature(PackageManager.FEATURE_TELEPHONY, true)
        // On Android 8 the manager outlives a test.
        sms.clearLastSentTextMessageParams()
    }

    /** As the direct manifest says; [allowed]: its owner switched it on. */
    private fun direct(allowed: Boolean = true) {
        val info = shadowOf(stage.app.packageManager).getInternalMutablePackageInfo(stage.app.packageName)
        info.requestedPermissions = arrayOf(*(info.requestedPermissions ?: emptyArray()), Manifest.permission.SEND_SMS)
        info.requestedPermissionsFlags = IntArray(info.requestedPermissions.size)
        if (allowed) shadowOf(stage.app).grantPermissions(Manifest.permission.SEND_SMS)
        val heard = IntentFilter().apply {
            addAction("org.hamroh.app.SENT")
            addAction("org.hamroh.app.DELIVERED")
            addDataScheme("hamroh-message")
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) stage.app.registerReceiver(Told(), heard, Context.RECEIVER_NOT_EXPORTED)
        else stage.app.registerReceiver(Told(), heard)
    }

    private val sms: ShadowSmsManager
        get() = shadowOf(if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) stage.app.getSystemService(SmsManager::class.java) else @Suppress("DEPRECATION") SmsManager.getDefault())

    private fun states() = stage.ask { it.ledger("ru") }.map { it.state }

    private fun sos(): SosActivity = stage.open<SosActivity>().also {
        it.view<HoldButton>(R.id.hold).onHeld()
        // One after the other, each with its questions to the ledger.
        repeat(2) { stage.settle() }
    }

    /** The phone tells what became of the message. */
    private fun PendingIntent.tells(code: Int, report: ByteArray? = null) {
        val more = Intent().apply { report?.let { putExtra("pdu", it).putExtra("format", "3gpp") } }
        send(stage.app, code, more)
        stage.settle()
    }

    @Test
    fun theDefaultBuildNeverSendsByItself() {
        stage.journal()
        shadowOf(stage.app).grantPermissions(Manifest.permission.SEND_SMS)
        assertFalse(stage.app.parts.sender.direct)
        val screen = sos()
        assertEquals(Intent.ACTION_SENDTO, stage.started(screen)?.action)
        assertNull(sms.lastSentTextMessageParams)
        assertFalse(stage.open<SettingsActivity>().view<View>(R.id.direct).isShown)
    }

    @Test
    fun oneHoldSendsToAllAndEveryAnswerOfThePhoneIsInTheLedger() {
        stage.journal()
        direct()
        val screen = sos()
        assertNull("no other app", stage.started(screen))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        assertEquals(screen.getString(R.string.sos_given), screen.said(R.id.sent_text))
        val last = requireNotNull(sms.lastSentTextMessageParams)
        assertEquals(BROTHER, last.destinationAddress)
        assertTrue(last.text, last.text.startsWith("SOS KG citizen. "))
        last.sentIntent.tells(Activity.RESULT_OK)
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.ACCEPTED), states())
        last.deliveryIntent.tells(Activity.RESULT_OK, report(status = 0x20))
        assertEquals("still tried", listOf(DeliveryState.HANDED, DeliveryState.ACCEPTED), states())
        last.deliveryIntent.tells(Activity.RESULT_OK, report(status = 0x00))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.DELIVERED), states())
    }

    @Test
    fun whoPutsThePhoneAwayAfterHoldingStopsNothing() {
        direct()
        for (closes in listOf(false, true)) putAway(closes) {
            stage.controller(SosActivity::class.java).setup().also { stage.settle() }.apply { get().view<HoldButton>(R.id.hold).onHeld() }
        }
    }

    @Test
    fun whoPutsThePhoneAwayAfterACheckInStopsNothing() {
        direct()
        for (closes in listOf(false, true)) putAway(closes) {
            stage.plan(TripContact("Апа", MOTHER), TripContact("Бек", BROTHER))
            stage.controller(CheckInActivity::class.java, CheckInActivity.intent(stage.app, "KG")).setup().also { stage.settle() }
                .apply { get().button(R.string.trip_check_in).press() }
        }
    }

    /** The power button, or Back, the moment after [sends] was done. */
    private fun putAway(closes: Boolean, sends: () -> ActivityController<*>) = stage.onCleanPhone {
        numbers()
        stage.journal()
        val controller = sends()
        if (closes) stage.leave(controller.get()) else controller.pause().stop()
        repeat(2) { stage.settle() }
        assertEquals("closed: $closes", listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        assertEquals(BROTHER, sms.lastSentTextMessageParams?.destinationAddress)
        sms.clearLastSentTextMessageParams()
        if (!closes) controller.restart().resume()
    }

    @Test
    fun whatThePhoneRefusesGoesByTheAppOnceSomebodyLooks() {
        stage.journal()
        direct()
        val phone = PhoneSender(stage.app)
        stage.use(stage.companion, sender = object : Sender by phone {
            override fun send(recipient: String, text: String, row: Long?) = recipient != MOTHER && phone.send(recipient, text, row)
        })
        val screen = sos()
        assertEquals("smsto:$MOTHER", stage.started(screen)?.dataString)
        assertNull("one app at a time", stage.started(screen))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        assertEquals(BROTHER, sms.lastSentTextMessageParams?.destinationAddress)
    }

    /** One message was sent from a screen that is left since, and the phone told that it failed. */
    private fun failsOnce(code: Int) {
        stage.journal()
        stage.choices.recipients = listOf(MOTHER)
        direct()
        stage.leave(sos())
        requireNotNull(sms.lastSentTextMessageParams).sentIntent.tells(code)
        assertEquals(listOf(DeliveryState.FAILED), states())
    }

    @Test
    fun whatThePhoneCouldNotSendIsTriedAgainByItsOwner() {
        failsOnce(SmsManager.RESULT_ERROR_NO_SERVICE)
        val ledger = stage.open<LedgerActivity>()
        ledger.button(R.string.ledger_try_again).press()
        stage.settle()
        assertEquals(listOf(DeliveryState.HANDED), states())
        requireNotNull(sms.lastSentTextMessageParams).sentIntent.tells(Activity.RESULT_OK)
        assertEquals(listOf(DeliveryState.ACCEPTED), states())
    }

    @Test
    fun theScreenSaysThatAMessageDidNotGoOutAndThePhoneTriesItAgain() {
        stage.journal()
        direct()
        val screen = sos()
        requireNotNull(sms.lastSentTextMessageParams).sentIntent.tells(SmsManager.RESULT_ERROR_NO_SERVICE)
        val failed = stage.ask { it.ledger("ru") }.last()
        assertEquals(DeliveryState.FAILED, failed.state)
        assertTrue("${screen.words()}", "$BROTHER: ${failed.stateText}" in screen.words())
        val before = sms.lastSentTextMessageParams
        val wait = requireNotNull(failed.retryInMs)
        assertTrue("$wait", wait in 12_000..18_000)
        pass(wait - 1_000)
        assertEquals("not before the wait is over", before, sms.lastSentTextMessageParams)
        pass(1_000)
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        val again = requireNotNull(sms.lastSentTextMessageParams)
        assertTrue(again !== before)
        assertEquals(BROTHER to before?.text, again.destinationAddress to again.text)
        assertFalse("${screen.words()}", "$BROTHER: ${failed.stateText}" in screen.words())
    }

    @Test
    fun aFailureIsTriedAgainWithoutAnyScreen() {
        failsOnce(SmsManager.RESULT_ERROR_RADIO_OFF)
        pass(20_000)
        assertEquals(listOf(DeliveryState.HANDED), states())
    }

    @Test
    fun serviceThatComesBackSendsWhatWaits() {
        stage.journal()
        stage.choices.recipients = listOf(MOTHER)
        direct()
        val screen = sos()
        requireNotNull(sms.lastSentTextMessageParams).sentIntent.tells(SmsManager.RESULT_ERROR_NO_SERVICE)
        assertNull("nothing is said to be given to the phone", screen.said(R.id.sent_text))
        stage.network.heard.single().invoke()
        stage.settle()
        assertEquals(listOf(DeliveryState.HANDED), states())
        assertEquals(screen.getString(R.string.sos_given), screen.said(R.id.sent_text))
    }

    @Test
    fun theListShowsAtOnceWhatThePhoneTells() {
        stage.journal()
        stage.choices.recipients = listOf(MOTHER)
        direct()
        stage.leave(sos())
        val ledger = stage.open<LedgerActivity>()
        requireNotNull(sms.lastSentTextMessageParams).sentIntent.tells(Activity.RESULT_OK)
        assertTrue(stage.ask { it.ledger("ru") }.single().stateText in ledger.words())
        assertEquals(listOf(DeliveryState.ACCEPTED), states())
    }

    /** For the core's clock and for that of the phone. */
    private fun pass(millis: Long) {
        Stage.passedMs += millis
        ShadowLooper.idleMainLooper(millis, TimeUnit.MILLISECONDS)
        stage.settle()
    }

    @Test
    fun withoutThePermissionTheMessagingAppOpens() {
        stage.journal()
        direct(allowed = false)
        val settings = stage.open<SettingsActivity>()
        assertEquals(settings.getString(R.string.settings_direct_hint), settings.said(R.id.direct_state))
        settings.button(R.string.settings_direct_allow).press()
        assertEquals(listOf(PhoneSender.PERMISSION), shadowOf(settings).lastRequestedPermission.requestedPermissions.toList())
        stage.leave(settings)
        val screen = sos()
        assertEquals("smsto:$MOTHER", stage.started(screen)?.dataString)
        shadowOf(stage.app).grantPermissions(Manifest.permission.SEND_SMS)
        assertEquals(settings.getString(R.string.settings_direct_on), stage.open<SettingsActivity>().said(R.id.direct_state))
    }

    @Test
    fun whatIsLongerThanOneSmsGoesByTheAppThatShowsIt() {
        stage.journal()
        direct()
        val screen = sos()
        assertNull(stage.started(screen))
        val first = requireNotNull(sms.lastSentTextMessageParams)
        screen.view<View>(R.id.more_open).press()
        stage.settle()
        screen.view<android.view.ViewGroup>(R.id.more_numbers).getChildAt(0).press()
        assertEquals("smsto:$MOTHER", stage.started(screen)?.dataString)
        assertEquals("nothing else left by itself", first, sms.lastSentTextMessageParams)
    }

    @Test
    fun withoutNotesItIsSentAllTheSame() {
        direct()
        val screen = sos()
        assertNull(stage.started(screen))
        val last = requireNotNull(sms.lastSentTextMessageParams)
        assertEquals(BROTHER, last.destinationAddress)
        assertNull("nobody would hear it", last.sentIntent)
    }

    @Test
    fun aPhoneWithoutTelephoneOpensWhatThereIs() {
        direct()
        shadowOf(stage.app.packageManager).setSystemFeature(PackageManager.FEATURE_TELEPHONY, false)
        assertEquals("smsto:$MOTHER", stage.started(sos())?.dataString)
    }

    @Test
    fun aCallOffGoesToAllAtOnceAlsoWhenThePhoneIsPutAway() {
        stage.journal()
        direct()
        stage.leave(sos())
        val ledger = stage.controller(LedgerActivity::class.java).setup()
        stage.settle()
        ledger.get().button(R.string.ledger_call_off).press()
        stage.settle()
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        ShadowLooper.idleMainLooper()
        ledger.pause().stop().destroy()
        stage.settle()
        val told = stage.ask { it.ledger("ru") }.filter { it.kind == MessageKind.CANCEL }
        assertEquals(listOf(MOTHER to DeliveryState.HANDED, BROTHER to DeliveryState.HANDED), told.map { it.recipient to it.state })
        assertTrue("CANCEL" in sms.lastSentTextMessageParams?.text.orEmpty())
    }

    @Test
    fun aCheckInGoesToAllContactsOfTheTrip() {
        stage.journal()
        stage.plan(TripContact("Апа", MOTHER), TripContact("Бек", BROTHER))
        direct()
        val screen = stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG"))
        screen.button(R.string.trip_check_in).press()
        repeat(2) { stage.settle() }
        assertNull(stage.started(screen))
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.HANDED), states())
        assertTrue(screen.getString(R.string.sos_given) in screen.words())
    }

    private companion object {
        const val MOTHER = "+996312123456"
        const val BROTHER = "+998712123456"

        /** An SMS-STATUS-REPORT (3GPP TS 23.040, 9.2.2.3): no service centre, a recipient, two time stamps, the status. */
        fun report(status: Int): ByteArray {
            val stamp = byteArrayOf(0x52, 0x11, 0x32, 0x60, 0x04, 0x00, 0x00)
            val recipient = byteArrayOf(0x0c, 0x91.toByte(), 0x99.toByte(), 0x36, 0x21, 0x21, 0x43, 0x65)
            return byteArrayOf(0x00, 0x02, 0x01) + recipient + stamp + stamp + status.toByte()
        }
    }
}
