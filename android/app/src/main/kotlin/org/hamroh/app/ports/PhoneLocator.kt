package org.hamroh.app.ports

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.annotation.SuppressLint
import android.content.Context
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.Location
import android.location.LocationListener
import android.location.LocationManager
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.SystemClock
import kotlin.math.roundToInt
import org.hamroh.companion.Place

/**
 * The position by [LocationManager]: a good one that the phone has already, else what it knows at once, with its age, and then
 * whatever is better, until it is good or the time is over.
 */
class PhoneLocator(private val context: Context) : Locator {
    private val manager = context.getSystemService(LocationManager::class.java)
    private val main = Handler(Looper.getMainLooper())

    override fun permitted(): Boolean =
        listOf(ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION).any { context.checkSelfPermission(it) == PERMISSION_GRANTED }

    // Every way here goes through permitted(), and what is withdrawn meanwhile is caught.
    @SuppressLint("MissingPermission")
    override fun find(answer: (Found) -> Unit): () -> Unit {
        if (!permitted()) return said(answer, Found.Denied)
        // With the approximate permission alone the satellite receiver may not be asked.
        val fine = context.checkSelfPermission(ACCESS_FINE_LOCATION) == PERMISSION_GRANTED
        val providers = manager.getProviders(true).filter { fine || it != LocationManager.GPS_PROVIDER }
        val known = providers.mapNotNull(::lastKnown).reduceOrNull { best, next -> if (next.isBetterThan(best)) next else best }
        if (known != null && known.isGood()) return said(answer, Found.At(known.toPlace()))
        val sources = providers - LocationManager.PASSIVE_PROVIDER
        if (sources.isEmpty()) return said(answer, known?.let { Found.At(it.toPlace()) } ?: Found.Off)
        return Search(sources, known, answer).also { it.start() }::stop
    }

    @SuppressLint("MissingPermission")
    private fun lastKnown(provider: String): Location? =
        try {
            manager.getLastKnownLocation(provider)
        } catch (_: SecurityException) {
            null
        }

    /** Answers after this call has returned, as a search does. */
    private fun said(answer: (Found) -> Unit, found: Found): () -> Unit {
        val tell = Runnable { answer(found) }
        main.post(tell)
        return { main.removeCallbacks(tell) }
    }

    /** Tells what is known at once, then what is better, and ends with the first good position or when the time is over. */
    private inner class Search(
        private val sources: List<String>,
        private var best: Location?,
        private val answer: (Found) -> Unit,
    ) : LocationListener {
        private var over = false
        private val known = Runnable { tell() }
        private val timeOver = Runnable { end(Found.Nothing) }

        @SuppressLint("MissingPermission")
        fun start() {
            main.post(known)
            main.postDelayed(timeOver, PATIENCE_MS)
            try {
                sources.forEach { manager.requestLocationUpdates(it, 0L, 0f, this, Looper.getMainLooper()) }
            } catch (_: SecurityException) {
                main.post { end(Found.Denied) }
            }
        }

        fun stop() {
            over = true
            main.removeCallbacks(known)
            main.removeCallbacks(timeOver)
            manager.removeUpdates(this)
        }

        override fun onLocationChanged(location: Location) {
            // Several providers may answer in the same moment, and after they were told to stop.
            if (over || best?.let { location.isBetterThan(it) } == false) return
            best = location
            if (location.isGood()) end(Found.Nothing) else tell()
        }

        // Before Android 11 these have no body of their own, and a phone that calls them would crash.
        override fun onProviderEnabled(provider: String) = Unit

        override fun onProviderDisabled(provider: String) = Unit

        @Deprecated("Called by Android before 10")
        override fun onStatusChanged(provider: String?, status: Int, extras: Bundle?) = Unit

        private fun tell() {
            best?.takeUnless { over }?.let { answer(Found.At(it.toPlace(), provisional = true)) }
        }

        /** With the best position; [otherwise] when there is none. */
        private fun end(otherwise: Found) {
            if (over) return
            stop()
            answer(best?.let { Found.At(it.toPlace()) } ?: otherwise)
        }
    }

    private companion object {
        /** Longer than this a frightened person does not look at a screen that says "looking". */
        const val PATIENCE_MS = 15_000L
        const val GOOD_AGE_S = 120
        const val GOOD_RADIUS_M = 200

        /** A rougher position is better only when the other one is older by this. */
        const val MUCH_FRESHER_S = 600

        fun Location.ageS(): Int =
            ((SystemClock.elapsedRealtimeNanos() - elapsedRealtimeNanos) / 1_000_000_000L).coerceIn(0L, Int.MAX_VALUE.toLong()).toInt()

        fun Location.radius(): Float = if (hasAccuracy()) accuracy else Float.MAX_VALUE

        fun Location.isGood(): Boolean = ageS() <= GOOD_AGE_S && radius() <= GOOD_RADIUS_M

        fun Location.isBetterThan(other: Location): Boolean {
            val fresher = other.ageS() - ageS()
            return fresher > MUCH_FRESHER_S || (radius() <= other.radius() && fresher > -MUCH_FRESHER_S)
        }

        fun Location.toPlace(): Place =
            Place(
                latE7 = (latitude * 1e7).roundToInt(),
                lonE7 = (longitude * 1e7).roundToInt(),
                radiusM = if (hasAccuracy()) accuracy.roundToInt() else null,
                ageS = ageS(),
                simulated = isSimulated(),
            )
    }
}
