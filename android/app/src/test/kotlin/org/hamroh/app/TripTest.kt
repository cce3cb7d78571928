package org.hamroh.app

import android.app.Activity
import android.app.AlertDialog
import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.Intent
import android.os.Bundle
import android.text.method.PasswordTransformationMethod
import android.view.WindowManager
import android.view.inputmethod.EditorInfo
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.ui.CheckInActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.FollowActivity
import org.hamroh.app.ui.JournalActivity
import org.hamroh.app.ui.QrView
import org.hamroh.app.ui.TripActivity
import org.hamroh.app.ui.TripPlanActivity
import org.hamroh.app.ui.TripShareActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.MessageKind
import org.hamroh.companion.SosCall
import org.hamroh.companion.TripContact
import org.hamroh.companion.TripDraft
import org.hamroh.companion.TripLeg
import org.hamroh.companion.TripNumber
import org.hamroh.companion.WordCheck
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowDialog

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class TripTest {
    @get:Rule val stage = Stage()

    @Test
    fun aPlanIsFilledInSavedAndShownWithItsDeadline() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            stage.onCleanPhone {
                stage.choices.citizenship = "KG"
                stage.choices.recipients = listOf(MOTHER)
                val empty = stage.open<TripActivity>()
                empty.button(R.string.trip_make).press()
                assertEquals(TripPlanActivity::class.java.name, stage.started(empty)?.component?.className)
                val plan = stage.open<TripPlanActivity>()
                plan.field(R.string.plan_name).setText("Айбек")
                plan.field(R.string.plan_work).setText("официант")
                assertEquals("who gets messages is told", MOTHER, plan.field(R.string.plan_contact_number).text.toString())
                plan.field(R.string.plan_number_title).setText("Апа")
                plan.field(R.string.plan_number).setText("+996 312 123456")
                plan.button(R.string.plan_draw).press()
                stage.settle()
                val sentence = plan.field(R.string.phrase_held).text.toString()
                assertTrue(sentence, sentence.split(' ').size >= 4)
                plan.button(R.string.plan_save).press()
                stage.settle()
                assertTrue(plan.isFinishing)
                val trip = requireNotNull(stage.ask { it.trip(language) })
                assertEquals(listOf("Айбек", "KG", "официант"), with(trip.draft) { listOf(name, citizen, work) })
                assertEquals(6, trip.draft.phrases.size)
                assertEquals(listOf(TripNumber("Апа", "+996 312 123456")), trip.draft.numbers)
                val words = stage.open<TripActivity>().words()
                assertTrue("$words", words.containsAll(listOf(trip.text) + trip.toDo.map { "\u2022 $it" }))
                assertFalse("nobody beside reads what they mean", sentence in words || plan.getString(R.string.phrase_held) in words)
                assertEquals(sentence, stage.open<TripPlanActivity>().field(R.string.phrase_held).text.toString())
            }
        }
    }

    @Test
    fun whatIsWrongWithAPlanIsSaidAndItCanBeSavedAfterwards() {
        val plan = stage.open<TripPlanActivity>()
        plan.button(R.string.plan_save).press()
        stage.settle()
        assertNotNull(plan.said(R.id.problem))
        assertFalse(plan.isFinishing)
        plan.field(R.string.plan_name).setText("Айбек")
        val choose = shadowOf(plan)
        plan.window.decorView.shownViews().first { it.contentDescription?.startsWith(plan.getString(R.string.settings_citizenship)) == true }.press()
        choose.receiveResult(choose.nextStartedActivity, Activity.RESULT_OK, Intent().putExtra(ChooseActivity.CODE, "UZ"))
        stage.settle()
        assertTrue("Узбекистан" in plan.words())
        plan.button(R.string.plan_save).press()
        stage.settle()
        assertEquals("UZ", stage.ask { it.trip("ru") }?.draft?.citizen)
    }

    @Test
    fun stagesPlacesOfSentencesAndALaterBeginningAreSaved() {
        stage.choices.citizenship = "KG"
        val plan = stage.open<TripPlanActivity>()
        plan.field(R.string.plan_name).setText("Айбек")
        plan.field(R.string.plan_contact_number).setText(MOTHER)
        for (place in listOf("Алматы", "Бангкок")) {
            plan.button(R.string.plan_stage_add).press()
            val fields = plan.window.decorView.shownViews().filterIsInstance<EditText>()
            val labels = plan.window.decorView.shownViews().filterIsInstance<TextView>().filter { it.text.toString() == plan.getString(R.string.plan_stage) }
            fields.first { it.id == labels.last().labelFor }.setText(place)
        }
        plan.field(R.string.plan_day).setText("завтра")
        val choose = shadowOf(plan)
        plan.window.decorView.shownViews().filter { it.contentDescription?.startsWith(plan.getString(R.string.plan_country)) == true }.last().press()
        choose.receiveResult(choose.nextStartedActivity, Activity.RESULT_OK, Intent().putExtra(ChooseActivity.CODE, "TH"))
        stage.settle()
        plan.button(R.string.plan_draw).press()
        stage.settle()
        plan.field(R.string.plan_sentence_place).setText("Мьявади")
        plan.window.decorView.shownViews().filterIsInstance<CheckBox>().single { it.text.toString() == plan.getString(R.string.plan_later) }.press()
        (ShadowDialog.getLatestDialog() as DatePickerDialog).run {
            updateDate(2026, 11, 1)
            getButton(AlertDialog.BUTTON_POSITIVE).press()
        }
        // What a button of a dialog does is done a moment later.
        stage.settle()
        (ShadowDialog.getLatestDialog() as TimePickerDialog).run {
            updateTime(8, 30)
            getButton(AlertDialog.BUTTON_POSITIVE).press()
        }
        stage.settle()
        plan.button(R.string.plan_save).press()
        stage.settle()
        val draft = requireNotNull(stage.ask { it.trip("ru") }).draft
        assertEquals(listOf(TripLeg("Алматы", "", "завтра"), TripLeg("Бангкок", "TH", "")), draft.route)
        assertEquals(listOf("Мьявади"), draft.phrases.map { it.place }.filter { it.isNotEmpty() })
        val begins = java.time.LocalDateTime.of(2026, 12, 1, 8, 30).atZone(java.time.ZoneId.systemDefault()).toInstant()
        assertEquals(begins.toEpochMilli(), draft.startsMs)
    }

    @Test
    fun aHalfFilledPlanComesBackAfterTheProcessEnded() {
        stage.choices.citizenship = "KG"
        val controller = stage.controller(TripPlanActivity::class.java).setup()
        stage.settle()
        val plan = controller.get()
        plan.field(R.string.plan_name).setText("Айбек")
        plan.field(R.string.plan_contact_name).setText("Апа")
        plan.field(R.string.plan_contact_number).setText("+996 312 12")
        plan.button(R.string.plan_draw).press()
        stage.settle()
        plan.field(R.string.phrase_well).setText("Свои слова вместо тех, что предложены")
        val before = plan.words()
        assertTrue("Свои слова вместо тех, что предложены" in before)
        val later = stage.diesAndComesBack(controller)
        assertEquals("as long as the process lives all of it is there", before, later.words())
        stage.leave(later)
        val file = java.io.File(stage.app.noBackupFilesDir, PlanDraft.NAME)
        assertTrue("Айбек" in file.readText())
        assertFalse("not sealed, so without sentences", "Свои слова" in file.readText())
        stage.use(stage.companion) // Another process.
        val after = stage.open<TripPlanActivity>()
        assertEquals("Айбек", after.field(R.string.plan_name).text.toString())
        assertEquals("+996 312 12", after.field(R.string.plan_contact_number).text.toString())
        assertFalse("Свои слова вместо тех, что предложены" in after.words())
        assertNull("nothing counts before it is saved", stage.ask { it.trip("ru") })
    }

    @Test
    fun aHalfFilledPlanIsDroppedAfterAQuestionAndASavedOneLeavesNothingBehind() {
        val sentences = stage.ask { it.suggestSentences("ru") }
        stage.ask { it.saveTrip(DRAFT.copy(phrases = sentences), "ru") }
        val plan = stage.open<TripPlanActivity>()
        val drop = plan.getString(R.string.plan_drop)
        assertTrue(plan.getString(R.string.plan_kept) in plan.words())
        assertFalse("there is nothing to drop", drop in plan.words())
        plan.field(R.string.plan_work).setText("повар")
        stage.leave(plan)
        stage.use(stage.companion) // Another process.
        val again = stage.open<TripPlanActivity>()
        assertEquals("повар", again.field(R.string.plan_work).text.toString())
        assertTrue("those of the plan are not lost", sentences.first().text in again.words())
        again.button(R.string.plan_drop).press()
        stage.yes()
        assertEquals("официант", again.field(R.string.plan_work).text.toString())
        assertFalse(drop in again.words())
        stage.leave(again)
        val file = java.io.File(stage.app.noBackupFilesDir, PlanDraft.NAME)
        assertFalse(file.exists())
        val last = stage.open<TripPlanActivity>()
        last.field(R.string.plan_work).setText("повар")
        last.button(R.string.plan_save).press()
        stage.settle()
        stage.leave(last)
        assertEquals("повар", stage.ask { it.trip("ru") }?.draft?.work)
        assertFalse(file.exists())
        assertFalse(drop in stage.open<TripPlanActivity>().words())
    }

    @Test
    fun thePlanLeavesAsACodeAndAsATextAndTheWordsStayNowhere() {
        stage.plan()
        val controller = stage.controller(TripShareActivity::class.java).setup()
        val screen = controller.get()
        screen.field(R.string.trip_word).setText("гранат")
        screen.field(R.string.share_danger).setText("ёмғир")
        val fields = listOf(R.string.trip_word, R.string.share_danger).map { screen.field(it) }
        assertTrue("nobody reads them over a shoulder", fields.all { it.transformationMethod is PasswordTransformationMethod })
        val learns = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        assertTrue("no keyboard learns them", fields.all { it.imeOptions and learns != 0 })
        screen.button(R.string.share_make).press()
        stage.settle()
        val code = screen.window.decorView.shownViews().filterIsInstance<QrView>().single()
        assertTrue(code.width > 0 && code.width == code.height)
        screen.button(R.string.marks_note_send).press()
        val text = stage.shared(screen)
        assertTrue(text, text.startsWith("HAMROH:P"))
        val state = Bundle()
        controller.pause().stop().saveInstanceState(state)
        assertFalse("гранат" in "$state" || "HAMROH" in "$state")
        stage.ask { it.followTrip(text, "ru") }
        assertFalse("it was given away", stage.ask { it.trip("ru") }?.toDo.orEmpty().any { "Передайте план" in it })
    }

    @Test
    fun turningThePhoneKeepsTheWordsThatWereTyped() {
        stage.plan()
        val share = stage.controller(TripShareActivity::class.java).setup()
        share.get().field(R.string.trip_word).setText("гранат")
        share.get().field(R.string.share_danger).setText("ёмғир")
        share.recreate()
        stage.settle()
        assertEquals("гранат", share.get().field(R.string.trip_word).text.toString())
        assertEquals("ёмғир", share.get().field(R.string.share_danger).text.toString())
    }

    @Test
    fun aWordForDangerIsNotLostWhenThePhoneIsTurned() {
        stage.journal()
        stage.plan(TripContact("Апа", MOTHER))
        val id = stage.ask { it.followTrip(it.shareTrip("гранат", "ёмғир", "ru"), "ru") }.id
        val controller = stage.controller(CheckInActivity::class.java, CheckInActivity.intent(stage.app, "KG")).setup()
        stage.settle()
        controller.get().field(R.string.trip_word).setText("ёмғир")
        controller.recreate()
        stage.settle()
        controller.get().button(R.string.trip_check_in).press()
        stage.settle()
        val text = stage.ask { it.ledger("ru") }.single().text
        assertEquals(WordCheck.DANGER, stage.ask { it.enterMessage(id, text, "ru") }.word)
    }

    @Test
    fun noFieldTeachesTheKeyboard() {
        stage.plan()
        val fields = stage.open<TripPlanActivity>().window.decorView.shownViews().filterIsInstance<EditText>().toList()
        assertTrue(fields.isNotEmpty() && fields.all { it.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0 })
    }

    @Test
    fun twoWordsThatAreOneAreRefused() {
        stage.plan()
        val screen = stage.open<TripShareActivity>()
        screen.field(R.string.trip_word).setText("гранат")
        screen.field(R.string.share_danger).setText("Гранат")
        screen.button(R.string.share_make).press()
        stage.settle()
        assertNotNull(screen.said(R.id.problem))
    }

    @Test
    fun aCheckInGoesToEachContactOfTheTripWithItsWord() {
        stage.journal()
        stage.plan(TripContact("Апа", MOTHER), TripContact("Бек", BROTHER))
        val plan = stage.ask { it.shareTrip("гранат", "ёмғир", "ru") }
        val id = stage.ask { it.followTrip(plan, "ru") }.id
        val controller = stage.controller(CheckInActivity::class.java, CheckInActivity.intent(stage.app, "KG")).setup()
        stage.settle()
        val screen = controller.get()
        screen.field(R.string.trip_word).setText("Гранат")
        assertTrue("nobody reads it over a shoulder", screen.field(R.string.trip_word).transformationMethod is PasswordTransformationMethod)
        screen.button(R.string.trip_check_in).press()
        stage.settle()
        val first = requireNotNull(stage.started(screen))
        assertEquals("smsto:$MOTHER", first.dataString)
        val text = first.getStringExtra("sms_body").orEmpty()
        assertEquals("right", WordCheck.RIGHT, stage.ask { it.enterMessage(id, text, "ru") }.word)
        assertNull("one after the other", stage.started(screen))
        assertFalse("the word is gone", "Гранат" in screen.words())
        // The same check-in after the process ended: written once, and the other message still waits.
        val again = stage.diesAndComesBack(controller)
        assertNull(stage.started(again))
        again.window.decorView.shownViews().filterIsInstance<TextView>().first { it.text.toString() == again.getString(R.string.sos_next, BROTHER) }.press()
        stage.settle()
        assertEquals("smsto:$BROTHER", stage.started(again)?.dataString)
        val rows = stage.ask { it.ledger("ru") }
        assertEquals(listOf(MessageKind.CHECK_IN to DeliveryState.HANDED, MessageKind.CHECK_IN to DeliveryState.HANDED), rows.map { it.kind to it.state })
    }

    @Test
    fun withoutNotesACheckInSaysWhatToDo() {
        stage.plan()
        val screen = stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG"))
        screen.field(R.string.trip_word).setText("гранат")
        screen.button(R.string.trip_check_in).press()
        stage.settle()
        assertNotNull(screen.said(R.id.problem))
        assertEquals("what was typed is still there", "гранат", screen.field(R.string.trip_word).text.toString())
        screen.button(R.string.notes_create).press()
        assertEquals(JournalActivity::class.java.name, stage.started(screen)?.component?.className)
    }

    @Test
    fun sentencesAreForgottenAndTheTripEndsAfterAQuestion() {
        val sentences = stage.ask { it.suggestSentences("ru") }
        stage.ask { it.saveTrip(DRAFT.copy(phrases = sentences), "ru") }
        val screen = stage.open<TripActivity>()
        screen.button(R.string.trip_forget).press()
        stage.yes()
        assertTrue("there is nothing to forget", screen.getString(R.string.trip_forget) !in screen.words())
        assertEquals(emptyList<Any>(), stage.ask { it.trip("ru") }?.draft?.phrases)
        screen.button(R.string.trip_end).press()
        assertNotNull("asked first", stage.ask { it.trip("ru") })
        stage.yes()
        assertNull(stage.ask { it.trip("ru") })
        assertTrue(screen.getString(R.string.trip_intro) in screen.words())
    }

    @Test
    fun anAnswerToADrillIsWrittenDown() {
        stage.journal()
        stage.plan(TripContact("Апа", MOTHER))
        val drill = stage.ask { it.sos(SosCall("", "KG", null, null, emptyList(), drill = true), "ru") }
        for (step in listOf(DeliveryStep.LEASE, DeliveryStep.HAND)) {
            stage.ask { it.delivery(drill.rows.single().id, step, "", "ru") }
        }
        val screen = stage.open<TripActivity>()
        screen.field(R.string.trip_reply).setText("Получила ${drill.reference}, апа")
        screen.button(R.string.trip_reply_read).press()
        stage.settle()
        assertEquals(listOf(MOTHER), stage.ask { it.trip("ru") }?.agreed)
        assertEquals("", screen.field(R.string.trip_reply).text.toString())
    }

    @Test
    fun aPlanThatCannotBeReadIsSaidAndCanBeMadeAnew() {
        stage.use(FakeCompanion().apply { onTrip = { throw CompanionFailure("error_data", "damaged-trip", "План не читается.") } })
        val screen = stage.open<TripActivity>()
        assertEquals("План не читается.", screen.said(R.id.problem))
        assertTrue(screen.button(R.string.trip_make).isShown)
    }

    @Test
    fun noneOfTheseScreensCanBePhotographed() {
        stage.plan()
        val screens = listOf(
            stage.open<TripActivity>(), stage.open<TripPlanActivity>(), stage.open<TripShareActivity>(),
            stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG")), stage.open<FollowActivity>(),
        )
        for (screen in screens) {
            val flags = screen.window.attributes.flags
            assertTrue("${screen.javaClass}", flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        }
    }

    private companion object {
        const val MOTHER = "+996312123456"
        const val BROTHER = "+998712123456"
    }
}

/** A plan as a waiter fills it in. */
val DRAFT = TripDraft(
    name = "Айбек",
    citizen = "KG",
    work = "официант",
    employer = "Golden Palace",
    pay = "1000 $",
    place = "Бангкок",
    country = "TH",
    numbers = listOf(TripNumber("Апа", "+996 312 123456")),
    contacts = listOf(TripContact("Апа", "+996312123456")),
)

/** Plans a trip; with [hoursAgo] it began then. */
fun Stage.plan(vararg contacts: TripContact, hoursAgo: Int = 0, minutesAgo: Int = hoursAgo * 60) {
    val starts = 1_795_416_000_000 - minutesAgo * 60_000L
    val told = contacts.toList().ifEmpty { DRAFT.contacts }
    ask { it.saveTrip(DRAFT.copy(contacts = told, startsMs = starts), language) }
}

/** The field below this name; of several the first. */
fun Activity.field(name: Int): EditText {
    val label = window.decorView.shownViews().filterIsInstance<TextView>().first { it.text.toString() == getString(name) && it.labelFor > 0 }
    return findViewById(label.labelFor)
}

/** Says yes to the question that stands over the screen. */
fun Stage.yes() {
    ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
    settle()
}

/** The text that the owner is about to choose an app for. */
@Suppress("DEPRECATION") // Its successor came with Android 13.
fun Stage.shared(screen: Activity): String {
    val chooser = requireNotNull(started(screen))
    return requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)).getStringExtra(Intent.EXTRA_TEXT).orEmpty()
}
