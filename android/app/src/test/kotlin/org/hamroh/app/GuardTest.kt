package org.hamroh.app

import android.os.Bundle
import android.os.Parcel
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Received
import org.hamroh.app.ui.GuardActivity
import org.hamroh.app.ui.HoldButton
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.NewNote
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class GuardTest {
    @get:Rule val stage = Stage()

    @Test
    fun theSecretIsChangedAndTheOldOneOpensNothing() {
        val screen = guard(R.string.guard_change)
        screen.types(Stage.SECRET, OTHER, "something else")
        screen.button(R.string.guard_change).press()
        stage.settle()
        assertEquals(screen.getString(R.string.notes_secret_differ), screen.said(R.id.problem))
        screen.types(Stage.SECRET, OTHER, OTHER)
        screen.button(R.string.guard_change).press()
        stage.settle()
        assertTrue(screen.getString(R.string.guard_done) in screen.words())
        assertEquals("wrong-secret", stage.code { it.unlock(Stage.SECRET) })
        stage.ask { it.unlock(OTHER) }
    }

    @Test
    fun aWrongSecretChangesNothing() {
        val screen = guard(R.string.guard_second)
        screen.types("not this one", OTHER, OTHER)
        screen.button(R.string.guard_second_set).press()
        stage.settle()
        assertFalse(screen.said(R.id.problem).isNullOrEmpty())
        assertEquals("wrong-secret", stage.code { it.unlock(OTHER) })
    }

    @Test
    fun theSecondSecretShowsWhatWasMarkedForItAndIsTakenBack() {
        val screen = guard(R.string.guard_second)
        screen.types(Stage.SECRET, OTHER, OTHER.dropLast(1))
        screen.button(R.string.guard_second_set).press()
        stage.settle()
        assertEquals("a slip would be found out when it is needed", screen.getString(R.string.notes_secret_differ), screen.said(R.id.problem))
        assertEquals("wrong-secret", stage.code { it.unlock(OTHER.dropLast(1)) })
        screen.types(Stage.SECRET, OTHER, OTHER)
        screen.button(R.string.guard_second_set).press()
        stage.settle()
        stage.ask {
            it.unlock(Stage.SECRET)
            it.addNote("", "for the owner", null)
            it.addNote(NewNote("", "for everybody", ordinary = true))
            it.lock()
            it.unlock(OTHER)
        }
        assertEquals(listOf("for everybody"), stage.ask { it.entries("ru") }.entries.map { it.note })
        stage.ask { it.lock() }
        screen.opens(R.string.guard_second)
        screen.types(Stage.SECRET, "")
        screen.button(R.string.guard_second_clear).press()
        stage.settle()
        assertTrue(screen.getString(R.string.guard_done) in screen.words())
        assertEquals("wrong-secret", stage.code { it.unlock(OTHER) })
    }

    /** "Make a code" was pressed; the answer is on its way. */
    private fun asksForACode(): ActivityController<GuardActivity> {
        stage.journal()
        val controller = stage.controller(GuardActivity::class.java).setup()
        stage.settle()
        val screen = controller.get().opens(R.string.guard_recovery)
        screen.types(Stage.SECRET)
        screen.button(R.string.guard_recovery_make).press()
        return controller
    }

    @Test
    fun theCodeIsShownOnceAndOpensTheNotes() {
        val controller = asksForACode()
        val screen = controller.get()
        stage.settle()
        val code = screen.words().last { Regex("([0-9A-Z]{5} ){5}[0-9A-Z]").matches(it) }
        assertTrue(screen.getString(R.string.guard_recovery_once) in screen.words())
        controller.recreate()
        stage.settle()
        assertTrue("turning the phone keeps it", code in controller.get().words())
        val state = Bundle().also(controller::saveInstanceState)
        val parcel = Parcel.obtain().apply { writeBundle(state) }
        for (encoding in listOf(Charsets.UTF_16LE, Charsets.UTF_8)) {
            val bytes = String(parcel.marshall(), encoding) + String(parcel.marshall().drop(1).toByteArray(), encoding)
            for (word in listOf(code, Stage.SECRET)) assertFalse(word in bytes)
        }
        controller.pause()
        assertFalse("leaving takes it away", code in controller.get().words())
        controller.resume()
        assertFalse(code in controller.get().words())
        stage.ask { it.unlock(code) }
    }

    @Test
    fun aCodeThatIsMadeAfterTheScreenWasLeftIsShownToNobody() {
        val controller = asksForACode()
        val screen = controller.get()
        controller.pause()
        stage.settle()
        val code = Regex("([0-9A-Z]{5} ){5}[0-9A-Z]")
        assertTrue("${screen.words()}", screen.words().none(code::matches))
        controller.resume()
        stage.settle()
        assertTrue(screen.words().none(code::matches))
        assertEquals("the one on paper opens nothing any more", screen.getString(R.string.guard_recovery_make), screen.said(R.id.problem))
        screen.types(Stage.SECRET)
        screen.button(R.string.guard_recovery_make).press()
        stage.settle()
        assertEquals(1, screen.words().count(code::matches))
    }

    @Test
    fun noKeyIsTakenForATrustee() {
        val screen = guard(R.string.guard_trustee)
        screen.types(Stage.SECRET, "no key at all")
        screen.button(R.string.guard_trustee_set).press()
        stage.settle()
        assertFalse(screen.said(R.id.problem).isNullOrEmpty())
    }

    @Test
    fun afterWrongTriesEverythingIsErasedOnlyWhenTheOwnerWantsIt() {
        val screen = guard(R.string.guard_tries)
        screen.types(Stage.SECRET)
        screen.window.decorView.shownViews().filterIsInstance<TextView>()
            .first { it.text.toString() == screen.getString(R.string.guard_tries_after, "10") }.press()
        stage.settle()
        assertTrue(screen.getString(R.string.guard_done) in screen.words())
    }

    @Test
    fun everythingIsErasedWhenTheButtonIsHeldAndWhatRemainsIsSaid() {
        val screen = guard(R.string.guard_erase)
        assertTrue(screen.getString(R.string.guard_erase_text) in screen.words())
        screen.view<HoldButton>(R.id.erase).onHeld()
        stage.settle()
        assertFalse(stage.ask { it.journalState() }.exists)
        assertTrue(screen.getString(R.string.guard_erased) in screen.words())
        assertEquals(4, screen.words().count { it.startsWith("• ") })
    }

    @Test
    fun erasingTakesTheReadableCopiesAlong() {
        val screen = guard(R.string.guard_erase)
        val copy = CopyProvider.fresh(stage.app, "notes", Copied.NOTES).apply { writeText("x") }
        val received = Received.keep(stage.app, "x")
        stage.app.parts.note.text = "half a senten"
        screen.view<HoldButton>(R.id.erase).onHeld()
        stage.settle()
        assertFalse(copy.exists() || received.exists())
        assertTrue("nor what was being written", stage.app.parts.note.isEmpty)
        assertFalse(stage.ask { it.journalState() }.exists)
        assertTrue("and what comes later has its place", Received.keep(stage.app, "x").exists())
    }

    @Test
    fun theScreenIsInNoScreenshotAndForgetsWhatWasTyped() {
        stage.journal()
        val controller = stage.controller(GuardActivity::class.java).setup()
        stage.settle()
        val screen = controller.get().opens(R.string.guard_change)
        assertTrue(screen.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        screen.types(Stage.SECRET, OTHER, OTHER)
        controller.pause().resume()
        stage.settle()
        assertTrue(screen.fields().all { it.text.isEmpty() })
        val next = stage.diesAndComesBack(controller)
        assertTrue("a process that was ended begins anew", next.fields().isEmpty())
    }

    private fun guard(topic: Int): GuardActivity {
        stage.journal()
        return stage.open<GuardActivity>().opens(topic)
    }

    private companion object {
        const val OTHER = "green apple eight ladders over water"
    }
}

/** Opens one topic of the protection. */
internal fun GuardActivity.opens(topic: Int): GuardActivity = apply {
    val body = view<ViewGroup>(R.id.body)
    (0 until body.childCount).map(body::getChildAt)
        .first { it.findViewById<TextView>(R.id.row_value)?.text?.toString() == getString(topic) }.press()
}

internal fun GuardActivity.fields(): List<EditText> = window.decorView.shownViews().filterIsInstance<EditText>().toList()

internal fun GuardActivity.types(vararg words: String) = fields().zip(words).forEach { (field, text) -> field.setText(text) }

private fun Stage.code(call: (org.hamroh.companion.CompanionRepository) -> Unit): String? =
    ask { repository -> (runCatching { call(repository) }.exceptionOrNull() as? CompanionFailure)?.code }
