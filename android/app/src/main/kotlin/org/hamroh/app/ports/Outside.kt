package org.hamroh.app.ports

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.PersistableBundle
import android.provider.CalendarContract
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Way

/**
 * Everything that leaves the app does so here, by an app of the phone that the owner then sees. No permission is needed for any of it.
 *
 * Every function says whether an app took it over.
 */
object Outside {
    /** Opens the telephone with the number, the messenger with the recipient, or the page. */
    fun open(from: Activity, way: ContactWay): Boolean = from.tryToStart(intent(way))

    /** Opens the messaging app with the text ready; a person presses "send" there. */
    fun message(from: Activity, recipient: String, text: String): Boolean =
        from.tryToStart(
            Intent(Intent.ACTION_SENDTO, address("smsto", recipient)).putExtra("sms_body", text),
        )

    /** Lets the owner choose an app for a text. */
    fun share(from: Activity, text: String): Boolean =
        from.tryToStart(
            Intent.createChooser(Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text), null),
        )

    /** Lets the owner choose an app for a file, which that app alone may then read. */
    fun share(from: Activity, file: Uri, type: String): Boolean {
        val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, file)
        // The grant travels with the clip: the chooser passes nothing else on.
        send.clipData = ClipData.newRawUri(null, file)
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        return from.tryToStart(Intent.createChooser(send, null).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION))
    }

    /** Opens a file in the app that the owner chooses, which that app alone may then read. */
    fun show(from: Activity, file: Uri, type: String): Boolean =
        from.tryToStart(Intent(Intent.ACTION_VIEW).setDataAndType(file, type).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION))

    /** Lets the owner choose a file; the answer comes to onActivityResult as [request]. */
    fun pick(from: Activity, request: Int): Boolean =
        try {
            // Bluetooth and messengers give a file of ours any type, so that all are offered.
            val wanted = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
            from.startActivityForResult(wanted, request)
            true
        } catch (_: ActivityNotFoundException) {
            false
        }

    /** Opens the calendar with an event ready, from [beginMs] until [endMs], Unix milliseconds UTC; a person keeps it there, or does not. */
    fun calendar(from: Activity, title: String, beginMs: Long, endMs: Long): Boolean =
        from.tryToStart(
            Intent(Intent.ACTION_INSERT, CalendarContract.Events.CONTENT_URI)
                .putExtra(CalendarContract.Events.TITLE, title)
                .putExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, beginMs)
                .putExtra(CalendarContract.EXTRA_EVENT_END_TIME, endMs),
        )

    /** Puts a text where "paste" finds it. [sensitive]: the system shall not show it. */
    fun copy(context: Context, text: String, sensitive: Boolean = false) {
        val clip = ClipData.newPlainText(null, text)
        // Android 13 and later do not show it on the screen then; older ones know nothing of it. The name is that of
        // ClipDescription.EXTRA_IS_SENSITIVE.
        if (sensitive) clip.description.extras = PersistableBundle().apply { putBoolean("android.content.extra.IS_SENSITIVE", true) }
        context.getSystemService(ClipboardManager::class.java)?.setPrimaryClip(clip)
    }

    /** The text that "paste" would give; null when there is none. */
    fun copied(context: Context): CharSequence? =
        context.getSystemService(ClipboardManager::class.java)?.primaryClip
            ?.takeIf { it.itemCount > 0 }?.getItemAt(0)?.coerceToText(context)?.takeIf { it.isNotBlank() }

    private fun intent(way: ContactWay): Intent =
        when (way.way) {
            // DIAL and not CALL: the owner sees the number and presses the green button, or does not.
            Way.PHONE -> Intent(Intent.ACTION_DIAL, address("tel", way.target))
            Way.SMS -> Intent(Intent.ACTION_SENDTO, address("smsto", way.target))
            Way.EMAIL -> Intent(Intent.ACTION_SENDTO, address("mailto", way.target))
            Way.WHATSAPP -> page("https://wa.me/", way.target.filter(Char::isDigit), way.target)
            Way.TELEGRAM -> page("https://t.me/", way.target.removePrefix("@"), way.target)
            Way.WEB -> page("https://", way.target, way.target)
        }

    /** The plus of a number stays a plus: not every app decodes it. */
    private fun address(scheme: String, target: String): Uri = Uri.parse("$scheme:" + Uri.encode(target, "+@"))

    private fun page(prefix: String, rest: String, whole: String): Intent =
        Intent(Intent.ACTION_VIEW, Uri.parse(if ("://" in whole) whole else prefix + rest))

    private fun Activity.tryToStart(intent: Intent): Boolean =
        try {
            startActivity(intent)
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            // Another app may declare itself for an action and then refuse us.
            false
        }
}
