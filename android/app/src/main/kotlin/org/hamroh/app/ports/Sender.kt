package org.hamroh.app.ports

import android.Manifest
import android.app.Activity
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Build
import android.telephony.SmsManager
import android.telephony.SmsMessage
import org.hamroh.app.HamrohApp
import org.hamroh.companion.DeliveryStep

/**
 * Sends messages without the messaging app, where this build may: the direct build's manifest asks for the permission, that of the
 * default build does not (`src/direct`). Stores take no app with it, so the direct build passes from hand to hand.
 */
interface Sender {
    /** This build may ask for the permission. */
    val direct: Boolean

    /** It is given: messages go by themselves. */
    val ready: Boolean

    /** A message that can go so: to a number, and no longer than one SMS. */
    fun takes(recipient: String, text: String): Boolean

    /** Gives one message to the phone to be sent; what becomes of it is told to [row] of the ledger. False: another app has to do it. */
    fun send(recipient: String, text: String, row: Long?): Boolean
}

/** The phone's own way. */
class PhoneSender(private val context: Context) : Sender {
    override val direct: Boolean
        get() = asked().any { it == PERMISSION }

    override val ready: Boolean
        get() = direct && context.checkSelfPermission(PERMISSION) == PackageManager.PERMISSION_GRANTED &&
            context.packageManager.hasSystemFeature(PackageManager.FEATURE_TELEPHONY)

    // A message is one SMS by design; what is longer goes by the app that shows so.
    override fun takes(recipient: String, text: String): Boolean =
        ready && recipient.isNotEmpty() && text.isNotEmpty() && text.length <= LONGEST

    override fun send(recipient: String, text: String, row: Long?): Boolean {
        if (!takes(recipient, text)) return false
        val manager = manager() ?: return false
        return try {
            manager.sendTextMessage(recipient, null, text, row?.let { told(it, SENT) }, row?.let { told(it, DELIVERED) })
            true
        } catch (_: SecurityException) {
            // Work profiles and parental locks forbid it beside the permission.
            false
        } catch (_: IllegalArgumentException) {
            false
        } catch (_: UnsupportedOperationException) {
            false
        }
    }

    private fun asked(): List<String> =
        context.packageManager.getPackageInfo(context.packageName, PackageManager.GET_PERMISSIONS).requestedPermissions.orEmpty().toList()

    private fun manager(): SmsManager? {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) return context.getSystemService(SmsManager::class.java)
        @Suppress("DEPRECATION") // Its successor came with Android 12.
        return SmsManager.getDefault()
    }

    /** Names the receiver and the row, so that no other app hears or says it. The phone adds what it knows, for which it must stay open. */
    private fun told(row: Long, action: String): PendingIntent {
        val intent = Intent(context, Told::class.java).setAction(action).setData(Uri.fromParts(SCHEME, "$row", null))
        val open = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) PendingIntent.FLAG_MUTABLE else 0
        return PendingIntent.getBroadcast(context, 0, intent, open or PendingIntent.FLAG_UPDATE_CURRENT)
    }

    companion object {
        const val PERMISSION: String = Manifest.permission.SEND_SMS
        internal const val SENT = "org.hamroh.app.SENT"
        internal const val DELIVERED = "org.hamroh.app.DELIVERED"
        internal const val SCHEME = "hamroh-message"

        /** Characters of one SMS in the alphabet of GSM. */
        private const val LONGEST = 160
    }
}

/** Hears from the phone what became of a message. In the manifest of the direct build only. */
class Told : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val row = intent.data?.schemeSpecificPart?.toLongOrNull() ?: return
        val (step, code) = (if (intent.action == PhoneSender.SENT) sent(resultCode) else delivered(intent)) ?: return
        // The ledger is asked on another thread; Android waits for it.
        val waits = goAsync()
        (context.applicationContext as HamrohApp).report(row, step, code) { waits?.finish() }
    }

    private fun sent(code: Int): Pair<DeliveryStep, String> =
        if (code == Activity.RESULT_OK) DeliveryStep.ACCEPT to "" else DeliveryStep.FAIL to "sms-$code"

    /** The status that the network reports (3GPP TS 23.040, TP-Status); null while it still tries, or says nothing. */
    private fun delivered(intent: Intent): Pair<DeliveryStep, String>? {
        val report = intent.getByteArrayExtra("pdu") ?: return null
        val status = runCatching { SmsMessage.createFromPdu(report, intent.getStringExtra("format"))?.status }.getOrNull() ?: return null
        return when (status) {
            RECEIVED -> DeliveryStep.DELIVER to ""
            in STILL_TRYING -> null
            in GIVEN_UP -> DeliveryStep.FAIL to "not-delivered-$status"
            else -> null
        }
    }

    private companion object {
        const val RECEIVED = 0x00
        val STILL_TRYING = 0x20..0x3f
        val GIVEN_UP = 0x40..0x7f
    }
}
