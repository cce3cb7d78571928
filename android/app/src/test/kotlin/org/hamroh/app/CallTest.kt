package org.hamroh.app

import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.ui.HelpActivity
import org.hamroh.app.ui.MarksActivity
import org.hamroh.app.ui.NoteActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.PhoneLine
import org.hamroh.companion.Samples
import org.hamroh.companion.Usable
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class CallTest {
    @get:Rule val stage = Stage()

    @Test
    fun afterTheCallTheScreenAsksAndShowsTheNextNumberAtOnce() {
        for (language in listOf("ru", "uz")) stage.onCleanPhone {
            stage.look(language)
            val controller = stage.inThailand()
            val screen = controller.get()
            assertFalse(screen.view<View>(R.id.after_call).isShown)
            screen.view<ViewGroup>(R.id.first).findViewById<View>(R.id.way_act).press()
            val first = stage.started(screen)?.dataString
            controller.pause().resume()
            assertTrue(screen.getString(R.string.mark_ask) in screen.words())
            screen.button(R.string.mark_no_answer).press()
            stage.settle()
            val next = screen.view<ViewGroup>(R.id.after_call).shownViews().filterIsInstance<Button>().first()
            assertTrue("below it the order follows: ${next.text}", screen.words().count { it == next.text.toString() } >= 2)
            next.press()
            val called = stage.started(screen)
            assertEquals(Intent.ACTION_DIAL, called?.action)
            assertNotEquals(first, called?.dataString)
            controller.pause().resume()
            assertTrue("and is asked for again", screen.getString(R.string.mark_ask) in screen.words())
        }
    }

    @Test
    fun whoDidNotCallIsLeftAlone() {
        val controller = stage.inThailand()
        val screen = controller.get()
        screen.view<ViewGroup>(R.id.first).findViewById<View>(R.id.way_act).press()
        controller.pause().resume()
        screen.button(R.string.mark_not_called).press()
        assertFalse(screen.view<View>(R.id.after_call).isShown)
        controller.pause().resume()
        assertFalse(screen.view<View>(R.id.after_call).isShown)
        assertTrue(stage.ask { it.markedNumbers("ru") }.isEmpty())
    }

    @Test
    fun theQuestionOutlivesTheProcess() {
        val controller = stage.inThailand()
        controller.get().view<ViewGroup>(R.id.first).findViewById<View>(R.id.way_act).press()
        val after = stage.diesAndComesBack(controller)
        after.button(R.string.mark_helped).press()
        stage.settle()
        assertEquals(1, stage.ask { it.markedNumbers("ru") }.size)
        assertTrue(after.view<View>(R.id.after_call).isShown)
        after.button(R.string.action_close).press()
        assertFalse(after.view<View>(R.id.after_call).isShown)
    }

    @Test
    fun everyNumberCanBeMarkedWithoutCallingFromHere() {
        val screen = stage.inThailand().get()
        screen.view<View>(R.id.step_tried).press()
        screen.button(R.string.mark_wrong).press()
        stage.settle()
        assertEquals(1, stage.ask { it.markedNumbers("ru") }.size)
        if (screen.view<View>(R.id.show_rest).isShown) screen.view<View>(R.id.show_rest).press()
        stage.settle()
        screen.window.decorView.shownViews().filter { it.id == R.id.step_toggle }.toList().forEach { it.press() }
        assertTrue("the try stands beside the number", screen.window.decorView.shownViews().any { it.id == R.id.way_tried })
    }

    @Test
    fun whatToKnowBeforeTheNextCallStandsAboveItsButton() {
        stage.use(FakeCompanion().apply { onMarkNumber = { _, _, _ -> Samples.marked } })
        val screen = stage.inThailand().get()
        screen.view<View>(R.id.step_tried).press()
        screen.button(R.string.mark_no_answer).press()
        stage.settle()
        val shown = screen.view<View>(R.id.after_call).shownViews().filterIsInstance<TextView>().map { it.text.toString() }.toList()
        val (warning, call) = listOf("Может ответить посторонний.", "Позвонить").map { said -> shown.indexOfFirst { said in it } }
        assertTrue("$shown", warning in 0 until call)
    }

    @Test
    fun aMarkThatFailsIsSaidAndTheScreenGoesOn() {
        stage.use(FakeCompanion().apply { onMarkNumber = { _, _, _ -> throw CompanionFailure("error_device", "storage") } })
        val screen = stage.inThailand().get()
        screen.view<View>(R.id.step_tried).press()
        screen.button(R.string.mark_no_answer).press()
        stage.settle()
        assertEquals(screen.getString(R.string.error_device), screen.said(R.id.problem))
        assertFalse(screen.view<View>(R.id.after_call).isShown)
    }

    @Test
    fun whatThePhoneCanDoIsReadOrChosen() {
        stage.network.country = "TH"
        stage.network.line = PhoneLine.ROAMING
        val asked = mutableListOf<HelpRequest>()
        stage.use(FakeCompanion().apply { onHelp = { request, _ -> Samples.chain.also { asked += request } } })
        val screen = stage.inThailand().get()
        assertEquals(PhoneLine.ROAMING to "TH", asked.last().run { line to networkCountry })
        screen.view<View>(R.id.asked).press()
        screen.view<View>(R.id.line).press()
        val dialog = ShadowAlertDialog.getLatestAlertDialog()
        val offered = (0 until dialog.listView.count).map { dialog.listView.adapter.getItem(it) }
        assertEquals(screen.getString(R.string.line_auto_is, screen.getString(R.string.line_roaming)), offered.first())
        val none = offered.indexOf(screen.getString(R.string.line_no_credit))
        dialog.listView.performItemClick(dialog.listView, none, none.toLong())
        stage.settle()
        assertEquals(PhoneLine.NO_CREDIT, asked.last().line)
    }

    @Test
    fun whatDoesNotWorkFromHereIsWeakerAndStillThere() {
        val way = Samples.way.copy(usable = Usable.NO, usableText = "Без сети не работает.", tried = "Пробовали вчера.")
        val step = Samples.chain.steps.first().copy(ways = listOf(way))
        stage.use(FakeCompanion().apply { onHelp = { _, _ -> Samples.chain.copy(steps = listOf(step), firstCall = null) } })
        val screen = stage.inThailand().get()
        val button = screen.view<ViewGroup>(R.id.first).findViewById<Button>(R.id.way_act)
        assertEquals(screen.getColor(R.color.text_quiet), button.currentTextColor)
        assertEquals("Без сети не работает.", screen.said(R.id.way_usable))
        assertEquals("Пробовали вчера.", screen.said(R.id.way_tried))
        button.press()
        assertEquals("tel:+99920000000", stage.started(screen)?.dataString)
    }

    @Test
    fun warningsStandAboveTheFirstNumber() {
        val chain = Samples.chain.copy(warnings = listOf("Это не Малайзия."), networkNote = "Роуминг дорог.", place = "Мае-Сот")
        stage.use(FakeCompanion().apply { onHelp = { _, _ -> chain } })
        val screen = stage.inThailand().get()
        val words = screen.words()
        val order = listOf("Это не Малайзия.", "Роуминг дорог.", "Консульство", "Мае-Сот").map(words::indexOf)
        assertEquals(order.sorted(), order)
        assertTrue("$words", -1 !in order)
    }

    @Test
    fun aFailedAnswerCanBeAskedForAgain() {
        var fails = true
        stage.use(FakeCompanion().apply { onHelp = { _, _ -> if (fails) throw Samples.noLibrary() else Samples.chain } })
        val screen = stage.inThailand().get()
        assertFalse(screen.view<View>(R.id.first).isShown)
        fails = false
        screen.view<View>(R.id.retry).press()
        stage.settle()
        assertTrue(screen.view<View>(R.id.first).isShown)
        assertFalse(screen.view<View>(R.id.retry).isShown)
        assertNull(screen.said(R.id.problem))
    }

    @Test
    fun marksAreForgottenOneByOneOrAll() {
        stage.markTheFirst()
        val screen = stage.open<MarksActivity>()
        screen.view<View>(R.id.mark_forget).press()
        stage.settle()
        assertTrue(screen.getString(R.string.marks_empty) in screen.words())
        stage.leave(screen)
        stage.markTheFirst()
        val again = stage.open<MarksActivity>()
        again.button(R.string.marks_forget_all).press()
        ShadowAlertDialog.getLatestAlertDialog().getButton(android.app.AlertDialog.BUTTON_POSITIVE).performClick()
        stage.settle()
        assertTrue(stage.ask { it.markedNumbers("ru") }.isEmpty())
    }

    @Test
    fun theNoteIsShownAndSentByTheOwnerAlone() {
        val key = stage.markTheFirst()
        val list = stage.open<MarksActivity>()
        list.view<View>(R.id.mark_note).press()
        val screen = stage.open<NoteActivity>(stage.started(list))
        screen.view<TextView>(R.id.correction).text = "xy".repeat(300)
        assertEquals("as much as the core takes", 200, screen.view<TextView>(R.id.correction).text.length)
        screen.view<TextView>(R.id.correction).text = "+66 2 000 0000"
        screen.button(R.string.marks_note_make).press()
        stage.settle()
        val note = screen.words().first { key in it }
        assertTrue(note, "+66 2 000 0000" in note)
        assertNull("nothing leaves by itself", stage.started(screen))
        screen.button(R.string.marks_note_send).press()
        @Suppress("DEPRECATION")
        val send = requireNotNull(stage.started(screen)).getParcelableExtra<Intent>(Intent.EXTRA_INTENT)
        assertEquals(note, send?.getStringExtra(Intent.EXTRA_TEXT))
    }

    private fun Stage.inThailand() = run {
        choices.citizenship = "KG"
        choices.country = "TH"
        controller(HelpActivity::class.java).setup().also { settle() }
    }
}
