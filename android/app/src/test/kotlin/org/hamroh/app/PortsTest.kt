package org.hamroh.app

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.content.Intent
import android.location.Location
import android.location.LocationManager
import android.os.SystemClock
import android.provider.Settings
import java.util.concurrent.TimeUnit
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.PhoneClock
import org.hamroh.app.ports.PhoneLocator
import org.hamroh.app.ui.StartActivity
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Place
import org.hamroh.companion.Samples
import org.hamroh.companion.Way
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper

@Suppress("DEPRECATION") // What replaces it in Robolectric is not there for Android 8.
@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34])
class PortsTest {
    @get:Rule val stage = Stage()
    private val manager by lazy { stage.app.getSystemService(LocationManager::class.java) }
    private val answers = mutableListOf<Found>()

    @Test
    fun withoutPermissionThereIsNoPlace() {
        find()
        assertEquals(listOf<Found>(Found.Denied), answers)
    }

    @Test
    fun aSwitchedOffPhoneSaysSo() {
        allow()
        for (provider in manager.allProviders) shadowOf(manager).setProviderEnabled(provider, false)
        find()
        assertEquals(listOf<Found>(Found.Off), answers)
    }

    @Test
    fun aGoodPositionThatIsKnownIsTakenAtOnceWithRadiusAndAge() {
        allow()
        known(radius = 35f, ageS = 20)
        find()
        val place = (answers.single() as Found.At).place
        assertEquals(Place(167_130_000, 985_750_000, 35, 20, simulated = false), place)
    }

    @Test
    fun anOldOneIsTakenOnlyWhenNothingBetterComes() {
        allow()
        known(radius = 35f, ageS = 7200)
        find()
        assertEquals("at once, while the phone looks for a better one", 7200, provisional())
        ShadowLooper.idleMainLooper(16, TimeUnit.SECONDS)
        val end = answers[1] as Found.At
        assertFalse(end.provisional)
        assertTrue("${end.place.ageS}", end.place.ageS in 7215..7216)
    }

    @Test
    fun aRoughNewOneDoesNotTakeThePlaceOfAnExactOneOfAMomentAgo() {
        allow()
        known(radius = 35f, ageS = 300)
        find()
        assertEquals(300, provisional())
        shadowOf(manager).simulateLocation(location(radius = 3000f, ageS = 0))
        ShadowLooper.idleMainLooper()
        assertEquals(1, answers.size)
        ShadowLooper.idleMainLooper(16, TimeUnit.SECONDS)
        assertEquals(35, (answers.last() as Found.At).place.radiusM)
    }

    @Test
    fun aRoughNewOneTakesThePlaceOfAnExactOneOfHoursAgoAndTheSearchGoesOn() {
        allow()
        known(radius = 35f, ageS = 7200)
        find()
        shadowOf(manager).simulateLocation(location(radius = 3000f, ageS = 0))
        ShadowLooper.idleMainLooper()
        val rough = answers[1] as Found.At
        assertEquals(3000 to true, rough.place.radiusM to rough.provisional)
        ShadowLooper.idleMainLooper(3, TimeUnit.SECONDS)
        shadowOf(manager).simulateLocation(location(radius = 12f, ageS = 0))
        ShadowLooper.idleMainLooper()
        val good = answers[2] as Found.At
        assertEquals(12 to false, good.place.radiusM to good.provisional)
    }

    private fun provisional(): Int? = (answers.single() as Found.At).also { assertTrue(it.provisional) }.place.ageS

    @Test
    fun theFirstFreshOneEndsTheSearch() {
        allow()
        find()
        assertTrue(answers.isEmpty())
        shadowOf(manager).simulateLocation(location(radius = 12f, ageS = 0).apply { isFromMockProvider(true) })
        ShadowLooper.idleMainLooper()
        val place = (answers.single() as Found.At).place
        assertEquals(12, place.radiusM)
        assertTrue("an app made it up", place.simulated)
        ShadowLooper.idleMainLooper(30, TimeUnit.SECONDS)
        assertEquals("said once", 1, answers.size)
        assertTrue("nobody listens any more", shadowOf(manager).getLocationUpdateListeners().isEmpty())
    }

    @Test
    fun nothingWithinTheTimeIsSaid() {
        allow()
        find()
        ShadowLooper.idleMainLooper(16, TimeUnit.SECONDS)
        assertEquals(listOf<Found>(Found.Nothing), answers)
    }

    @Test
    fun aStoppedSearchSaysNothing() {
        allow()
        val stop = PhoneLocator(stage.app).find { answers += it }
        stop()
        shadowOf(manager).simulateLocation(location(radius = 12f, ageS = 0))
        ShadowLooper.idleMainLooper(30, TimeUnit.SECONDS)
        assertTrue(answers.isEmpty())
    }

    @Test
    fun theApproximatePermissionAloneAsksNoSatellite() {
        shadowOf(stage.app).grantPermissions(ACCESS_COARSE_LOCATION)
        shadowOf(manager).setProviderEnabled(LocationManager.GPS_PROVIDER, true)
        shadowOf(manager).setProviderEnabled(LocationManager.NETWORK_PROVIDER, true)
        assertTrue(PhoneLocator(stage.app).permitted())
        find()
        assertTrue(shadowOf(manager).getLocationUpdateListeners(LocationManager.GPS_PROVIDER).isEmpty())
        assertFalse(shadowOf(manager).getLocationUpdateListeners(LocationManager.NETWORK_PROVIDER).isEmpty())
    }

    @Test
    fun theClockTellsTimeBootAndZone() {
        Settings.Global.putInt(stage.app.contentResolver, Settings.Global.BOOT_COUNT, 17)
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Asia/Bangkok"))
        val moment = PhoneClock(stage.app.contentResolver).now()
        assertEquals("17", moment.bootId)
        assertEquals(420, moment.zoneMinutes)
        assertEquals(SystemClock.elapsedRealtime(), moment.monotonicMs)
        assertTrue(kotlin.math.abs(System.currentTimeMillis() - moment.wallMs) < 5_000)
        java.util.TimeZone.setDefault(null)
    }

    @Test
    fun everyWayOpensItsApp() {
        val expected = listOf(
            Triple(Way.PHONE, "+6626753995", "android.intent.action.DIAL tel:+6626753995"),
            Triple(Way.PHONE, "1300", "android.intent.action.DIAL tel:1300"),
            Triple(Way.PHONE, "*112#", "android.intent.action.DIAL tel:*112%23"),
            Triple(Way.SMS, "+66991301300", "android.intent.action.SENDTO smsto:+66991301300"),
            Triple(Way.EMAIL, "help@example.org", "android.intent.action.SENDTO mailto:help@example.org"),
            Triple(Way.WHATSAPP, "+66991301300", "android.intent.action.VIEW https://wa.me/66991301300"),
            Triple(Way.TELEGRAM, "@helper", "android.intent.action.VIEW https://t.me/helper"),
            Triple(Way.TELEGRAM, "+66991301300", "android.intent.action.VIEW https://t.me/+66991301300"),
            Triple(Way.WEB, "https://myanmar.iom.int", "android.intent.action.VIEW https://myanmar.iom.int"),
            Triple(Way.WEB, "myanmar.iom.int", "android.intent.action.VIEW https://myanmar.iom.int"),
        )
        val screen = stage.open<StartActivity>()
        for ((way, target, intent) in expected) {
            assertTrue(Outside.open(screen, Samples.way.copy(way = way, target = target)))
            val started = requireNotNull(stage.started(screen))
            assertEquals(intent, "${started.action} ${started.dataString}")
        }
        shadowOf(stage.app).checkActivities(true)
        assertFalse("no app for it", Outside.open(screen, Samples.way))
    }

    private fun find() {
        PhoneLocator(stage.app).find { answers += it }
        ShadowLooper.idleMainLooper()
    }

    private fun allow() {
        shadowOf(stage.app).grantPermissions(ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION)
        shadowOf(manager).setProviderEnabled(LocationManager.GPS_PROVIDER, true)
    }

    private fun known(radius: Float, ageS: Int) {
        // A phone that was switched on long enough ago to have it.
        ShadowLooper.idleMainLooper(1, TimeUnit.DAYS)
        shadowOf(manager).setLastKnownLocation(LocationManager.GPS_PROVIDER, location(radius, ageS))
    }

    private fun location(radius: Float, ageS: Int): Location =
        Location(LocationManager.GPS_PROVIDER).apply {
            latitude = 16.713
            longitude = 98.575
            accuracy = radius
            time = System.currentTimeMillis()
            elapsedRealtimeNanos = SystemClock.elapsedRealtimeNanos() - ageS * 1_000_000_000L
        }

    private fun Location.isFromMockProvider(yes: Boolean) =
        Location::class.java.getMethod(if (android.os.Build.VERSION.SDK_INT >= 31) "setMock" else "setIsFromMockProvider", Boolean::class.java)
            .invoke(this, yes)
}
