package org.hamroh.companion

import org.hamroh.core.Clock
import org.hamroh.core.ClockReading
import org.hamroh.core.PortException

/** One reading of the phone's clocks, taken together. */
data class ClockMoment(
    /** Unix milliseconds UTC (`System.currentTimeMillis`). May jump. */
    val wallMs: Long,
    /** Milliseconds since boot, sleep included (`SystemClock.elapsedRealtime`). */
    val monotonicMs: Long,
    /** Changes at each reboot (`Settings.Global.BOOT_COUNT`); empty when unknown. */
    val bootId: String,
    /** Offset of local time from UTC. */
    val zoneMinutes: Int,
    /** Where the wall time comes from: `device`, `network` or `gnss`. */
    val source: String = "device",
)

/**
 * The phone's clocks, provided by the app. Called on the thread of a repository call, in the middle of it: it must answer at
 * once and must not call the repository.
 */
fun interface ClockSource {
    /** Reads all clocks. May throw: the record is then written without a time, because a broken clock must not stop a call for help. */
    fun now(): ClockMoment
}

/**
 * The clock as the core asks for it.
 *
 * Catches everything, not exceptions alone: below this frame is native code, which an `Error` would leave without an answer.
 */
internal class ClockPort(private val source: ClockSource) : Clock {
    override fun now(): ClockReading =
        try {
            source.now().let {
                ClockReading(it.wallMs, it.monotonicMs, it.bootId.wellFormed(), it.zoneMinutes, it.source.wellFormed())
            }
        } catch (e: Throwable) {
            // The class only: a message may hold anything.
            throw PortException.Failed(e.javaClass.name)
        }
}
