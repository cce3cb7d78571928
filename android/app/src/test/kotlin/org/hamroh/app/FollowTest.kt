package org.hamroh.app

import android.content.Intent
import android.net.Uri
import android.widget.Button
import org.hamroh.app.ui.FollowActivity
import org.hamroh.app.ui.FollowedActivity
import org.hamroh.app.ui.LetterActivity
import org.hamroh.app.ui.OfferActivity
import org.hamroh.companion.CheckIn
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.FollowState
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class FollowTest {
    @get:Rule val stage = Stage()

    /** The text of a plan, as it comes by a messenger. */
    private fun planText(hoursAgo: Int = 0): String {
        stage.plan(hoursAgo = hoursAgo)
        return "Вот мой план: " + stage.ask { it.shareTrip("", "", stage.language) } + " Сохраните!"
    }

    private fun followed(hoursAgo: Int = 0): String {
        val text = planText(hoursAgo)
        return stage.ask { it.followTrip(text, stage.language) }.id
    }

    private fun trips() = stage.ask { it.followedTrips(stage.language) }

    @Test
    fun aSharedPlanIsShownAndTakenOnlyWhenTheOwnerSaysSo() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            stage.onCleanPhone {
                val door = stage.open<OfferActivity>(share(planText()))
                assertTrue(door.isFinishing)
                val list = stage.open<FollowActivity>(stage.started(door))
                assertTrue(list.getString(R.string.follow_none) in list.words())
                assertEquals(0, trips().size)
                list.button(R.string.follow_add_do).press()
                stage.settle()
                assertEquals(FollowedActivity::class.java.name, stage.started(list)?.component?.className)
                val trip = trips().single()
                stage.leave(list)
                val words = stage.open<FollowActivity>().words()
                assertTrue("$words", words.containsAll(listOf("Айбек", trip.stateText, trip.advice.first())))
            }
        }
    }

    @Test
    fun aCodeThatACameraReadOpensTheSameScreen() {
        val text = planText().removePrefix("Вот мой план: ").removeSuffix(" Сохраните!")
        val opened = Intent(Intent.ACTION_VIEW, Uri.parse(text))
        val found = stage.app.packageManager.queryIntentActivities(opened, 0).map { it.activityInfo.name }
        assertEquals(listOf(FollowActivity::class.java.name), found)
        val list = stage.open<FollowActivity>(opened)
        assertEquals(text, list.field(R.string.follow_add_hint).text.toString())
    }

    @Test
    fun whatIsNoPlanIsSaid() {
        val list = stage.open<FollowActivity>()
        list.field(R.string.follow_add_hint).setText("Доброе утро")
        list.button(R.string.follow_add_do).press()
        stage.settle()
        assertNotNull(list.said(R.id.problem))
    }

    @Test
    fun aSharedMessageIsReadAndEnteredForItsTraveller() {
        stage.journal()
        followed()
        val sms = stage.ask { it.checkIn(CheckIn("", "KG", Stage.MAE_SOT, 55), "ru") }.sms
        val door = stage.open<OfferActivity>(share(sms))
        assertTrue(door.isFinishing)
        val list = stage.open<FollowActivity>(stage.started(door))
        val read = requireNotNull(stage.ask { it.readMessage(sms, "ru") })
        assertTrue(list.words().containsAll(listOf(sms) + read.meaning.map { "\u2022 $it" }))
        val rows = list.window.decorView.shownViews().filter { it.contentDescription?.toString() == "Айбек" }.toList()
        rows.single().press()
        val one = stage.open<FollowedActivity>(stage.started(list))
        assertEquals(sms, one.field(R.string.follow_enter_hint).text.toString())
        one.button(R.string.follow_enter_do).press()
        stage.settle()
        assertEquals(listOf(sms), trips().single().messages.map { it.text })
        assertTrue(one.words().containsAll(trips().single().messages.single().meaning))
        one.field(R.string.follow_enter_hint).setText(sms)
        one.button(R.string.follow_enter_do).press()
        stage.settle()
        assertTrue(one.getString(R.string.follow_again) in one.words())
        assertEquals(1, trips().single().messages.size)
    }

    @Test
    fun anOfferIsStillAnOffer() {
        followed()
        val door = stage.open<OfferActivity>(share(ADVERT))
        assertFalse(door.isFinishing)
        assertTrue(door.view<android.view.View>(R.id.result).isShown)
    }

    @Test
    fun thatNothingCameIsAskedAndBecomesALetterThatIsCopiedSentAndFollowedByACall() {
        val id = followed(hoursAgo = 72)
        assertEquals(FollowState.NOT_ENTERED, trips().single().state)
        val one = stage.open<FollowedActivity>(FollowedActivity.intent(stage.app, id))
        one.button(R.string.follow_nothing).press()
        assertEquals("asked first", FollowState.NOT_ENTERED, trips().single().state)
        stage.yes()
        val silent = trips().single()
        assertEquals(FollowState.SILENT, silent.state)
        assertTrue(one.words().containsAll(listOf(silent.stateText) + silent.advice.map { "\u2022 $it" }))
        one.button(R.string.follow_letter).press()
        val letter = stage.open<LetterActivity>(stage.started(one))
        val request = stage.ask { it.consularRequest(id, "ru") }
        assertTrue(request.title in letter.words())
        letter.field(R.string.follow_letter).append("\nЗухра, сестра")
        letter.button(R.string.marks_note_send).press()
        assertEquals(request.text + "\nЗухра, сестра", stage.shared(letter))
        letter.window.decorView.shownViews().filterIsInstance<Button>().first { it.text.toString() == letter.getString(R.string.action_call) }.press()
        assertEquals(Intent.ACTION_DIAL, stage.started(letter)?.action)
    }

    @Test
    fun aLetterThatWasFilledInComesBackAfterTheProcessEnded() {
        val id = followed(hoursAgo = 72)
        val controller = stage.controller(LetterActivity::class.java, LetterActivity.intent(stage.app, id)).setup()
        stage.settle()
        controller.get().field(R.string.follow_letter).append("\nЗухра, сестра")
        val before = controller.get().words()
        assertEquals(before, stage.diesAndComesBack(controller).words())
    }

    @Test
    fun aClockThatIsRightIsSaid() {
        val odd = Samples.followed.copy(clockText = "Часы переставлены.", state = FollowState.CLOCK_UNSURE)
        val fake = FakeCompanion().apply { onFollowedTrips = { listOf(odd) } }
        stage.use(fake)
        val one = stage.open<FollowedActivity>(FollowedActivity.intent(stage.app, odd.id))
        assertTrue("Часы переставлены." in one.words())
        one.button(R.string.follow_clock).press()
        stage.settle()
        assertTrue("clockIsRight" in fake.names)
    }

    @Test
    fun aTripIsForgottenAfterAQuestion() {
        val id = followed()
        val one = stage.open<FollowedActivity>(FollowedActivity.intent(stage.app, id))
        one.button(R.string.follow_forget).press()
        assertEquals("asked first", 1, trips().size)
        stage.yes()
        assertEquals(0, trips().size)
        assertTrue(one.isFinishing)
    }

    @Test
    fun aHalfPastedPlanComesBackAfterTheProcessEnded() {
        val controller = stage.controller(FollowActivity::class.java).setup()
        stage.settle()
        controller.get().field(R.string.follow_add_hint).setText("HAMROH:P0123")
        assertEquals("HAMROH:P0123", stage.diesAndComesBack(controller).field(R.string.follow_add_hint).text.toString())
    }

    @Test
    fun somebodyElsesExtrasDoNoHarm() {
        val list = stage.open<FollowActivity>(Intent(Intent.ACTION_VIEW, Uri.parse("hamroh:" + "x".repeat(50_000))))
        assertNull(list.said(R.id.problem))
        assertEquals("", list.field(R.string.follow_add_hint).text.toString())
    }
}
