package org.hamroh.app

import android.app.Activity
import android.content.Intent
import android.provider.CalendarContract
import android.provider.CalendarContract.Events
import android.widget.TextView
import org.hamroh.app.ui.CheckInActivity
import org.hamroh.app.ui.TripActivity
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.hamroh.companion.TripContact
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The next check-in in the phone's own calendar. */
@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class ReminderTest {
    @get:Rule val stage = Stage()

    @Test
    fun theCalendarGetsAnHourBeforeTheCheckInAndNoWordMore() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            stage.onCleanPhone {
                // The first check-in is due a day after the beginning.
                stage.plan(hoursAgo = 4)
                val screen = stage.open<TripActivity>()
                assertTrue(screen.getString(R.string.remind_text, screen.getString(R.string.remind_event)) in screen.words())
                val event = pressed(screen)
                assertEquals(Intent.ACTION_INSERT to Events.CONTENT_URI, event.action to event.data)
                assertEquals(screen.getString(R.string.remind_event), event.getStringExtra(Events.TITLE))
                assertFalse("no word of the app", "amroh" in event.getStringExtra(Events.TITLE).orEmpty())
                assertEquals(
                    "and nothing else",
                    setOf(Events.TITLE, CalendarContract.EXTRA_EVENT_BEGIN_TIME, CalendarContract.EXTRA_EVENT_END_TIME),
                    event.extras?.keySet(),
                )
                assertEquals(19.0, hoursUntil(event), 0.01)
                val length = event.getLongExtra(CalendarContract.EXTRA_EVENT_END_TIME, 0) - event.getLongExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, 0)
                assertEquals(900_000L, length)
            }
        }
    }

    @Test
    fun whatIsDueWithinTheHourIsRemindedOfAtItsTime() {
        // The first check-in is due a day after the beginning.
        stage.plan(minutesAgo = 23 * 60 + 30)
        assertEquals(0.5, hoursUntil(pressed(stage.open<TripActivity>())), 0.01)
    }

    @Test
    fun whatIsOverIsNotRemindedOf() {
        stage.plan(hoursAgo = 72)
        assertFalse(stage.open<TripActivity>().offers())
        val fake = FakeCompanion().apply { onTrip = { Samples.trip.copy(dueInMs = 1_000, remindInMs = 1_000) } }
        stage.use(fake)
        val screen = stage.open<TripActivity>()
        // It became due while the screen was looked at.
        fake.onTrip = { Samples.trip.copy(dueInMs = -1_000, remindInMs = null) }
        screen.button(R.string.remind_button).press()
        stage.settle()
        assertNull(stage.started(screen))
        assertFalse(screen.offers())
    }

    @Test
    fun afterACheckInTheNextOneIsOfferedOnceNoMessageWaits() {
        stage.journal()
        stage.plan(TripContact("Апа", "+996312123456"), TripContact("Бек", "+998712123456"), hoursAgo = 20)
        val controller = stage.controller(CheckInActivity::class.java, CheckInActivity.intent(stage.app, "KG")).setup()
        stage.settle()
        val screen = controller.get()
        assertFalse(screen.offers())
        screen.button(R.string.trip_check_in).press()
        stage.settle()
        assertFalse("a message waits", screen.offers())
        val next = screen.getString(R.string.sos_next, "+998712123456")
        screen.window.decorView.shownViews().filterIsInstance<TextView>().first { it.text.toString() == next }.press()
        stage.settle()
        while (stage.started(screen) != null) Unit
        assertEquals("the new one", 23.0, hoursUntil(pressed(screen)), 0.01)
        assertTrue(stage.diesAndComesBack(controller).offers())
    }

    @Test
    fun aPhoneWithoutACalendarSaysSo() {
        stage.plan()
        val screen = stage.open<TripActivity>()
        shadowOf(stage.app).checkActivities(true)
        screen.button(R.string.remind_button).press()
        stage.settle()
        assertEquals(screen.getString(R.string.remind_none), screen.said(R.id.problem))
        shadowOf(stage.app).checkActivities(false)
        pressed(screen)
        assertNull(screen.said(R.id.problem))
    }

    private fun Activity.offers() = getString(R.string.remind_button) in words()

    private fun pressed(screen: Activity): Intent {
        screen.button(R.string.remind_button).press()
        stage.settle()
        return requireNotNull(stage.started(screen))
    }

    /** By the clock of the phone, by which its calendar rings. */
    private fun hoursUntil(event: Intent): Double =
        (event.getLongExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, 0) - System.currentTimeMillis()) / 3_600_000.0
}
