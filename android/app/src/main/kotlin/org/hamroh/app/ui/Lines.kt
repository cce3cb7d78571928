package org.hamroh.app.ui

import android.app.AlertDialog
import android.content.Context
import org.hamroh.app.R
import org.hamroh.companion.PhoneLine

/** The words for what the phone can do. */
internal fun PhoneLine.words(screen: Context): String =
    screen.getString(
        when (this) {
            PhoneLine.HOME -> R.string.line_home
            PhoneLine.ROAMING -> R.string.line_roaming
            PhoneLine.WIFI_ONLY -> R.string.line_wifi_only
            PhoneLine.NO_CREDIT -> R.string.line_no_credit
            PhoneLine.NO_SIGNAL -> R.string.line_no_signal
        },
    )

/** What the phone says, in a sentence of its own. */
internal fun asThePhoneSays(screen: Context, line: PhoneLine?): String =
    screen.getString(R.string.line_auto_is, line?.words(screen) ?: screen.getString(R.string.line_unknown))

/** Lets the owner say what the phone can do: it does not know about money, and without a permission not about the internet. */
internal fun chooseLine(screen: Screen, said: PhoneLine?, chosen: PhoneLine?, done: (PhoneLine?) -> Unit) {
    val lines = PhoneLine.values()
    val items = arrayOf(asThePhoneSays(screen, said)) + lines.map { it.words(screen) }
    AlertDialog.Builder(screen)
        .setTitle(R.string.help_line)
        .setSingleChoiceItems(items, chosen?.let { lines.indexOf(it) + 1 } ?: 0) { dialog, which ->
            dialog.dismiss()
            done(lines.getOrNull(which - 1))
        }
        .setNegativeButton(R.string.action_cancel, null)
        .show()
}
