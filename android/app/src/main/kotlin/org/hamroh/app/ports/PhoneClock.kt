package org.hamroh.app.ports

import android.content.ContentResolver
import android.os.SystemClock
import android.provider.Settings
import java.util.TimeZone
import org.hamroh.companion.ClockMoment
import org.hamroh.companion.ClockSource

/** The clocks of this phone. */
class PhoneClock(private val resolver: ContentResolver) : ClockSource {
    override fun now(): ClockMoment {
        val wall = System.currentTimeMillis()
        return ClockMoment(
            wallMs = wall,
            monotonicMs = SystemClock.elapsedRealtime(),
            // Not every vendor counts; an unknown boot is better than a wrong one.
            bootId = Settings.Global.getInt(resolver, Settings.Global.BOOT_COUNT, 0).takeIf { it > 0 }?.toString().orEmpty(),
            zoneMinutes = TimeZone.getDefault().getOffset(wall) / 60_000,
        )
    }
}
