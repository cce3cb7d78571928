package org.hamroh.app.ui

import android.app.Activity
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository

private const val QUARTER = 900_000L

/** Milliseconds until a reminder of the next check-in begins; null when none is awaited, it is over, or the plan cannot be read. */
internal fun CompanionRepository.untilReminder(language: String): Long? =
    try {
        trip(language)?.remindInMs
    } catch (_: CompanionFailure) {
        null
    }

/**
 * Opens the calendar with an event for the check-in, [left] milliseconds from now. The calendar rings by this phone's clock, so that the
 * time is counted from it. False: there is no calendar.
 *
 * A check-in that was forgotten is a false alarm for those at home. An app of the phone reminds of it: a notification of ours would name us.
 */
internal fun remind(screen: Activity, left: Long): Boolean {
    val begin = System.currentTimeMillis() + left
    return Outside.calendar(screen, screen.getString(R.string.remind_event), begin, begin + QUARTER)
}
