package org.hamroh.app

import android.app.AlertDialog
import android.content.Intent
import android.os.Bundle
import android.text.method.PasswordTransformationMethod
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.CheckBox
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.ui.LedgerActivity
import org.hamroh.companion.CallOff
import org.hamroh.companion.DeliveryState
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.LedgerRow
import org.hamroh.companion.MessageKind
import org.hamroh.companion.SosCall
import org.hamroh.companion.WordCheck
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog
import org.robolectric.shadows.ShadowLooper

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "uz-w360dp-h640dp-xhdpi")
class LedgerTest {
    @get:Rule val stage = Stage()

    /** What may be pressed in each state that the phone itself can bring about. */
    @Test
    fun everyStateOffersWhatIsStillTrue() {
        val expected = listOf(
            emptyList<DeliveryStep>() to setOf(R.id.message_again, R.id.message_back),
            listOf(DeliveryStep.LEASE) to setOf(R.id.message_again, R.id.message_back),
            listOf(DeliveryStep.LEASE, DeliveryStep.HAND) to setOf(R.id.message_again, R.id.message_answered),
            listOf(DeliveryStep.LEASE, DeliveryStep.FAIL) to setOf(R.id.message_again, R.id.message_back),
            // The network may still report that it failed: the text is kept.
            listOf(DeliveryStep.LEASE, DeliveryStep.HAND, DeliveryStep.ACCEPT) to setOf(R.id.message_again, R.id.message_answered),
            listOf(DeliveryStep.LEASE, DeliveryStep.HAND, DeliveryStep.ACCEPT, DeliveryStep.DELIVER) to setOf(R.id.message_answered),
            listOf(DeliveryStep.LEASE, DeliveryStep.HAND, DeliveryStep.ACKNOWLEDGE) to emptySet(),
            listOf(DeliveryStep.CANCEL) to emptySet(),
        )
        message(*expected.map { it.first }.toTypedArray())
        val screen = stage.open<LedgerActivity>()
        val rows = stage.ask { it.ledger("uz") }
        expected.forEachIndexed { i, (steps, buttons) ->
            val card = screen.card(rows.size - 1 - i)
            val shown = BUTTONS.filter { card.findViewById<View>(it).isShown }.toSet()
            assertEquals("$steps", buttons, shown)
            val text = rows[i].text.isNotEmpty()
            for (id in listOf(R.id.message_copy, R.id.message_share)) assertEquals(text, card.findViewById<View>(id).isShown)
            assertEquals(rows[i].stateText, card.findViewById<TextView>(R.id.message_state).text)
        }
    }

    @Test
    fun aMessageThatWaitsIsOpenedAndThenHandedOver() {
        message(emptyList())
        val screen = stage.open<LedgerActivity>()
        val text = screen.card(0).findViewById<TextView>(R.id.message_text).text.toString()
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        val sent = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_SENDTO, sent.action)
        assertEquals("smsto:+996312123456", sent.dataString)
        assertEquals(text, sent.getStringExtra("sms_body"))
        assertEquals(DeliveryState.HANDED, state())
    }

    @Test
    fun aFailedOneIsTriedAgain() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.FAIL))
        val screen = stage.open<LedgerActivity>()
        shadowOf(stage.app).checkActivities(true)
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        assertEquals("still no messaging app", DeliveryState.FAILED, state())
        assertEquals(screen.getString(R.string.error_no_app), screen.said(R.id.problem))
        shadowOf(stage.app).checkActivities(false)
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        assertEquals(DeliveryState.HANDED, state())
    }

    @Test
    fun whatWasHandedOverStaysThatWhenItIsOpenedAgain() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        val screen = stage.open<LedgerActivity>()
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        assertEquals("smsto:+996312123456", stage.started(screen)?.dataString)
        assertEquals(DeliveryState.HANDED, state())
    }

    @Test
    fun anAnswerIsWrittenDownOnlyWhenItIsConfirmed() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        val screen = stage.open<LedgerActivity>()
        screen.card(0).findViewById<View>(R.id.message_answered).press()
        stage.settle()
        assertEquals(DeliveryState.HANDED, state())
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        assertEquals(DeliveryState.ACKNOWLEDGED, state())
    }

    @Test
    fun aMessageIsTakenBack() {
        message(emptyList())
        val screen = stage.open<LedgerActivity>()
        screen.card(0).findViewById<View>(R.id.message_back).press()
        stage.settle()
        assertEquals("asked once more", DeliveryState.QUEUED, state())
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        assertEquals(DeliveryState.CANCELLED, state())
        assertEquals(stage.ask { it.ledger("uz") }.single().stateText, screen.card(0).findViewById<TextView>(R.id.message_state).text)
    }

    @Test
    fun withoutMessagesTheScreenSaysSo() {
        stage.journal()
        assertTrue(stage.app.getString(R.string.ledger_empty) in stage.open<LedgerActivity>().words())
    }

    @Test
    fun withoutNotesTheScreenSaysWhatIsTrue() {
        val screen = stage.open<LedgerActivity>()
        val empty = screen.getString(R.string.ledger_empty) in screen.words()
        assertTrue("${screen.words()}", empty || !screen.said(R.id.problem).isNullOrEmpty())
    }

    /** What the core says may be done is what is offered, whatever the state. */
    @Test
    fun theCoreDecidesWhatMayBeDone() {
        for (state in DeliveryState.values()) for (may in listOf(false, true)) {
            val row = LedgerRow(7, "+996312123456", "SOS", state, "…", canSend = may, canBeAnswered = may, canCancel = may)
                .copy(canCallOff = may)
            stage.use(FakeCompanion().apply { onLedger = { listOf(row) } })
            val screen = stage.open<LedgerActivity>()
            val card = screen.card(0)
            fun there(id: Int) = card.findViewById<View>(id).isShown
            val open = state in setOf(DeliveryState.HANDED, DeliveryState.ACCEPTED, DeliveryState.DELIVERED)
            assertEquals("$state", may || open, there(R.id.message_again))
            assertEquals("$state", may, there(R.id.message_answered))
            assertEquals("$state", may, there(R.id.message_back))
            assertEquals("$state", may, there(R.id.message_call_off))
            stage.leave(screen)
        }
    }

    @Test
    fun aMessageWithoutNumberGoesToTheListOfAppsAndCountsWhenTheOwnerSaysSo() {
        stage.journal()
        val call = SosCall("0123456789abcdef0123456789abcdef", "KG", Stage.MAE_SOT, 50, emptyList(), drill = false)
        val rows = stage.ask { it.sos(call, "uz") }.rows
        assertEquals(1, rows.size)
        val controller = stage.controller(LedgerActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        assertEquals(screen.getString(R.string.sos_choose_yourself), screen.card(0).findViewById<TextView>(R.id.message_to).text)
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        assertEquals(Intent.ACTION_CHOOSER, stage.started(screen)?.action)
        assertEquals("whether it leaves is not known", DeliveryState.HANDED, state())
        controller.pause().resume()
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        assertEquals(DeliveryState.HANDED, state())
    }

    @Test
    fun pressedTwiceOpensOnceAndNothingOpensOverAnotherApp() {
        message(emptyList())
        val controller = stage.controller(LedgerActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.card(0).findViewById<View>(R.id.message_again).press()
        controller.pause()
        stage.settle()
        assertEquals(null, stage.started(screen))
        assertTrue("it waits", state() in setOf(DeliveryState.QUEUED, DeliveryState.LEASED))
        controller.resume()
        repeat(2) { screen.card(0).findViewById<View>(R.id.message_again).performClick() }
        stage.settle()
        assertEquals("smsto:+996312123456", stage.started(screen)?.dataString)
        assertEquals(null, stage.started(screen))
        assertEquals(DeliveryState.HANDED, state())
    }

    @Test
    fun aScreenThatIsGoneBeforeItOpenedAnythingHandedNothingOver() {
        message(emptyList())
        val screen = stage.open<LedgerActivity>()
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.ask { } // It is taken into the hand ...
        ShadowLooper.idleMainLooper()
        stage.ask { } // ... and written down as handed over; the screen has not heard of it yet.
        assertEquals(DeliveryState.HANDED, state())
        stage.leave(screen)
        assertEquals(null, stage.started(screen))
        assertEquals(DeliveryState.FAILED, state())
    }

    @Test
    fun aCallForHelpIsCalledOffOnceAndOnlyThoseAreToldWhoMayHaveIt() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND), emptyList())
        val screen = stage.open<LedgerActivity>()
        val presses = screen.window.decorView.shownViews().filter { it.id == R.id.message_call_off }.toList()
        assertEquals("once for the whole call", 1, presses.size)
        presses.single().press()
        stage.settle()
        assertEquals("asked once more", 2, stage.ask { it.ledger("uz") }.size)
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        val rows = stage.ask { it.ledger("uz") }
        assertEquals(listOf(DeliveryState.HANDED, DeliveryState.CANCELLED, DeliveryState.HANDED), rows.map { it.state })
        assertEquals(MessageKind.CANCEL to rows[0].recipient, rows[2].kind to rows[2].recipient)
        assertTrue(screen.window.decorView.shownViews().none { it.id == R.id.message_call_off })
        assertTrue("CANCEL" in requireNotNull(stage.started(screen)?.getStringExtra("sms_body")))
    }

    @Test
    fun everybodyWhoMayHaveTheCallIsToldThatItIsOffOneAfterTheOther() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND), listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        val controller = stage.controller(LedgerActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        screen.button(R.string.ledger_call_off).press()
        stage.settle()
        ShadowAlertDialog.getLatestAlertDialog().getButton(AlertDialog.BUTTON_POSITIVE).press()
        stage.settle()
        stage.settle()
        assertEquals("smsto:+996312123456", stage.started(screen)?.dataString)
        assertEquals("one app at a time", null, stage.started(screen))
        controller.pause().stop().restart().start().resume()
        stage.settle()
        stage.settle()
        val second = requireNotNull(stage.started(screen))
        assertEquals("smsto:+996312123455", second.dataString)
        assertTrue("CANCEL" in second.getStringExtra("sms_body").orEmpty())
        controller.pause().resume()
        stage.settle()
        assertEquals("and nobody twice", null, stage.started(screen))
        assertEquals(List(4) { DeliveryState.HANDED }, stage.ask { it.ledger("uz") }.map { it.state })
    }

    @Test
    fun theAgreedWordGoesWithTheCallOffAndIsNowhereElse() {
        stage.plan()
        val id = stage.ask { it.followTrip(it.shareTrip("anor", "yomgʻir", "uz"), "uz") }.id
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        for ((word, check) in listOf("anor" to WordCheck.RIGHT, "yomgʻir" to WordCheck.DANGER, "" to WordCheck.MISSING)) {
            if (word != "anor") message("$check", listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
            val controller = stage.controller(LedgerActivity::class.java).setup()
            stage.settle()
            val screen = controller.get()
            screen.button(R.string.ledger_call_off).press()
            stage.settle()
            val dialog = ShadowAlertDialog.getLatestAlertDialog()
            val window = requireNotNull(dialog.window)
            assertTrue(window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
            val field = window.decorView.shownViews().filterIsInstance<EditText>().single()
            val show = window.decorView.shownViews().filterIsInstance<CheckBox>().single()
            field.setText(word)
            assertTrue(field.transformationMethod is PasswordTransformationMethod)
            show.press()
            assertFalse(field.transformationMethod is PasswordTransformationMethod)
            val state = "${Bundle().also(controller::saveInstanceState)}"
            assertFalse(word.isNotEmpty() && word in state)
            dialog.getButton(AlertDialog.BUTTON_POSITIVE).press()
            stage.settle()
            assertEquals("whatever was typed, it looks the same", null, screen.said(R.id.problem))
            val told = stage.ask { it.ledger("uz") }.last()
            assertEquals(MessageKind.CANCEL, told.kind)
            assertEquals(check, stage.ask { it.enterMessage(id, told.text, "uz") }.word)
            stage.leave(screen)
        }
    }

    @Test
    fun withoutATripNoWordIsAskedForAndATypedOneEndsWithTheProcess() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        fun fields(screen: LedgerActivity): List<EditText> {
            screen.button(R.string.ledger_call_off).press()
            stage.settle()
            val window = requireNotNull(ShadowAlertDialog.getLatestAlertDialog().window)
            return window.decorView.shownViews().filterIsInstance<EditText>().toList()
        }
        val controller = stage.controller(LedgerActivity::class.java).setup()
        stage.settle()
        assertTrue(fields(controller.get()).isEmpty())
        ShadowAlertDialog.getLatestAlertDialog().dismiss()
        stage.plan()
        fields(controller.get()).single().setText("anor")
        val after = stage.diesAndComesBack(controller)
        assertEquals("", fields(after).single().text.toString())
    }

    /** In a dialog too nothing is cut off, twice as large on the narrowest phone. */
    @Test
    @Config(sdk = [34])
    fun theQuestionForTheWordHasRoomInEveryLanguage() {
        message(listOf(DeliveryStep.LEASE, DeliveryStep.HAND))
        stage.plan()
        val faults = LANGUAGES.flatMap { language ->
            stage.look(language, Stage.NARROW, fontScale = 2f)
            val screen = stage.open<LedgerActivity>()
            screen.button(R.string.ledger_call_off).press()
            stage.settle()
            val dialog = ShadowAlertDialog.getLatestAlertDialog()
            val body = dialog.findViewById<View>(R.id.question_body)
            Pictures.draw(dialog, "34-$language-ledger-word-200")
            layoutFaults(body).map { "$language: $it" }.also {
                dialog.dismiss()
                stage.leave(screen)
            }
        }
        assertEquals(faults.joinToString("\n"), 0, faults.size)
    }

    @Test
    fun aMessageThatWasCalledOffElsewhereIsNotOpened() {
        message(emptyList())
        val screen = stage.open<LedgerActivity>()
        val row = stage.ask { it.ledger("uz") }.single()
        stage.ask { it.callOff(CallOff("", row.record, "KG", null, null), "uz") }
        screen.card(0).findViewById<View>(R.id.message_again).press()
        stage.settle()
        assertEquals(null, stage.started(screen))
        assertEquals(DeliveryState.CANCELLED, state())
    }

    @Test
    fun serviceThatComesBackMakesWhatWaitsDue() {
        val fake = FakeCompanion()
        stage.use(fake)
        val screen = stage.open<LedgerActivity>()
        stage.network.heard.single().invoke()
        stage.settle()
        assertTrue("serviceChanged" in fake.names)
        stage.leave(screen)
        assertTrue("nobody listens in the background", stage.network.heard.isEmpty())
    }

    @Test
    fun theScreenIsInNoScreenshot() {
        val flags = stage.open<LedgerActivity>().window.attributes.flags
        assertTrue(flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    /** One more call for help to one number; [name] tells it from others. */
    private fun message(name: String, steps: List<DeliveryStep>) {
        val id = name.hashCode().toUInt().toString(16).padStart(32, '0')
        val row = stage.ask { it.sos(SosCall(id, "KG", null, null, listOf("+996312123456"), drill = false), "uz") }.rows.single()
        steps.forEach { step -> stage.ask { it.delivery(row.id, step, "", "uz") } }
    }

    /** One call for help to as many numbers as there are histories, and what happened to each. */
    private fun message(vararg histories: List<DeliveryStep>) {
        stage.journal()
        val numbers = histories.indices.map { "+9963121234${56 - it}" }
        val call = SosCall("0123456789abcdef0123456789abcdef", "KG", Stage.MAE_SOT, 50, numbers, drill = false)
        val rows = stage.ask { it.sos(call, "uz") }.rows
        histories.forEachIndexed { i, steps ->
            steps.forEach { step -> stage.ask { it.delivery(rows[i].id, step, if (step == DeliveryStep.FAIL) "no-app" else "", "uz") } }
        }
    }

    private fun state() = stage.ask { it.ledger("uz") }.single().state

    private fun LedgerActivity.card(index: Int): View = view<ViewGroup>(R.id.rows).getChildAt(index)

    private companion object {
        val BUTTONS = listOf(R.id.message_again, R.id.message_answered, R.id.message_back)
    }
}
