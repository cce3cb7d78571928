package org.hamroh.app.ui

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.os.Bundle
import android.os.SystemClock
import org.hamroh.app.HamrohApp
import org.hamroh.app.R
import org.hamroh.app.ports.Found
import org.hamroh.companion.Place

/** A screen's question where the phone is: asks for the permission when the owner presses, and says what came of it. */
internal class Locating(private val screen: Screen, private val told: (Found) -> Unit) {
    private var cancel: (() -> Unit)? = null
    private val locator get() = (screen.application as HamrohApp).parts.locator

    /** A search is under way. */
    val running: Boolean get() = cancel != null

    /** Looks, after asking for the permission where it is still missing. True when the owner is asked. */
    fun start(): Boolean {
        val asks = !running && !permitted()
        if (asks) screen.requestPermissions(arrayOf(ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION), REQUEST)
        if (!asks && !running) find()
        return asks
    }

    /** Looks only if that needs no question. */
    fun startQuietly() {
        if (!running && permitted()) find()
    }

    /** To be called with the code of onRequestPermissionsResult. */
    fun answered(code: Int) {
        if (code == REQUEST) find()
    }

    /** Ends the search; no answer comes. */
    fun stop() {
        cancel?.invoke()
        cancel = null
    }

    /** What to say about [found], null while everything is said elsewhere. */
    fun words(found: Found): String? =
        when (found) {
            is Found.At -> found.place.radiusM?.let { screen.getString(R.string.place_found, it.toString()) }
                ?: screen.getString(R.string.place_found_rough)
            Found.Denied -> screen.getString(R.string.place_denied)
            Found.Off -> screen.getString(R.string.place_off)
            Found.Nothing -> screen.getString(R.string.place_not_found)
        }

    private fun permitted() = runCatching { locator.permitted() }.getOrDefault(false)

    private fun find() {
        stop()
        var answered = false
        // A phone whose location service throws has no position; the list can still be chosen from.
        val stopping = runCatching {
            locator.find { found ->
                if (found !is Found.At || !found.provisional) {
                    answered = true
                    cancel = null
                }
                told(found)
            }
        }.getOrElse {
            answered = true
            told(Found.Nothing)
            return
        }
        if (!answered) cancel = stopping
    }

    private companion object {
        const val REQUEST = 71
    }
}

/** A position and when the phone told it: its age goes on while the screen stands. */
internal class Seen(private val place: Place, private val at: Long = SystemClock.elapsedRealtime()) {
    private val passedS get() = ((SystemClock.elapsedRealtime() - at) / 1000).coerceIn(0, Int.MAX_VALUE.toLong())

    /** The position with the age that it has at this moment. */
    fun now(): Place = place.copy(ageS = place.ageS?.let { (it + passedS).coerceAtMost(Int.MAX_VALUE.toLong()).toInt() })

    /** Old enough that the owner may be elsewhere by now. */
    val isOld: Boolean get() = (place.ageS ?: 0) + passedS > OLD_S

    private companion object {
        const val OLD_S = 120
    }
}

private const val PLACE = "place"
private const val SEEN = "place-seen"

/** Keeps a position over the end of the process, in the system's memory. */
internal fun Bundle.putPlace(seen: Seen) {
    val place = seen.now()
    putIntArray(PLACE, intArrayOf(place.latE7, place.lonE7, place.radiusM ?: -1, place.ageS ?: -1, if (place.simulated) 1 else 0))
    putLong(SEEN, SystemClock.elapsedRealtime())
}

/** The kept position, older by the time that has passed. Null after the phone was switched off: nobody knows how old it is. */
internal fun Bundle.place(): Seen? {
    val kept = getIntArray(PLACE)?.takeIf { it.size == 5 } ?: return null
    val at = getLong(SEEN)
    if (at > SystemClock.elapsedRealtime()) return null
    return Seen(
        Place(
            latE7 = kept[0],
            lonE7 = kept[1],
            radiusM = kept[2].takeIf { it >= 0 },
            ageS = kept[3].takeIf { it >= 0 },
            simulated = kept[4] == 1,
        ),
        at,
    )
}
