package org.hamroh.app

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.Switch
import android.widget.TextView
import org.hamroh.app.ui.AboutActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.SettingsActivity
import org.hamroh.app.ui.StartActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowAlertDialog

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class SettingsTest {
    @get:Rule val stage = Stage()

    @Test
    fun numbersAreTakenAsPeopleWriteThemOrNotAtAll() {
        val written = mapOf(
            "+996 312 123456" to "+996312123456",
            "00998-71-212-34-56" to "+998712123456",
            "+7 (495) 123.45.67" to "+74951234567",
            "+996 (0)312 123456" to "+996312123456",
            "\u202a+996\u00a0312\u2011123\u2013456\u202c" to "+996312123456",
            "\ufeff+996\u2009312/123.456\u200e" to "+996312123456",
            "+996 [312] 123456" to "+996312123456",
            "0312 123456" to null,
            "996312123456" to null,
            "+0312123456" to null,
            "+996" to null,
            "+99631212345678901" to null,
            "*#06#" to null,
            "+996312abc456" to null,
            "" to null,
        )
        for ((typed, number) in written) assertEquals(typed, number, SettingsActivity.fullNumber(typed))
    }

    @Test
    fun numbersAreAddedOnceAndRemoved() {
        val screen = stage.open<SettingsActivity>()
        screen.adds("312")
        assertEquals(screen.getString(R.string.settings_recipient_bad), screen.said(R.id.recipient_problem))
        assertEquals("what was typed stays", "312", screen.view<EditText>(R.id.recipient_new).text.toString())
        screen.adds("+996 312 123456")
        assertFalse(screen.view<View>(R.id.recipient_problem).isShown)
        screen.adds("00996312123456")
        assertEquals(screen.getString(R.string.settings_recipient_there), screen.said(R.id.recipient_problem))
        screen.view<EditText>(R.id.recipient_new).setText("+998712123456")
        screen.view<EditText>(R.id.recipient_new).onEditorAction(EditorInfo.IME_ACTION_DONE)
        assertEquals(listOf("+996312123456", "+998712123456"), Choices(stage.app).recipients)
        screen.view<ViewGroup>(R.id.recipients).getChildAt(0).findViewById<View>(R.id.recipient_remove).press()
        assertEquals(listOf("+998712123456"), Choices(stage.app).recipients)
        assertFalse("+996312123456" in screen.words())
    }

    @Test
    fun theNumbersAreInNoScreenshot() {
        val flags = stage.open<SettingsActivity>().window.attributes.flags
        assertTrue(flags and android.view.WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun plainWordsAreTheOwnersChoice() {
        val screen = stage.open<SettingsActivity>()
        assertFalse(screen.view<Switch>(R.id.plain).isChecked)
        screen.view<View>(R.id.plain).press()
        assertTrue(Choices(stage.app).plain)
        assertTrue("Журнал" in stage.open<StartActivity>().words())
    }

    @Test
    fun everyLanguageCanBeChosenAndTheCoreAnswersInIt() {
        val controller = stage.controller(SettingsActivity::class.java).setup()
        val tags = controller.get().resources.getStringArray(R.array.language_tags)
        assertEquals("in its own words, all of them", tags.size, controller.get().resources.getStringArray(R.array.language_names).size)
        assertEquals(LANGUAGES.toSet(), tags.toSet())
        for ((i, tag) in tags.withIndex()) {
            controller.get().view<View>(R.id.language).press()
            shadowOf(ShadowAlertDialog.getLatestAlertDialog()).clickOnItem(i + 1)
            stage.settle()
            assertEquals(tag, stage.choices.language)
            val start = stage.open<StartActivity>()
            assertEquals(tag, Language.ofSentences(start))
            stage.leave(start)
        }
        controller.recreate()
        controller.get().view<View>(R.id.language).press()
        shadowOf(ShadowAlertDialog.getLatestAlertDialog()).clickOnItem(0)
        stage.settle()
        assertEquals("as on the phone again", "ru", Language.ofSentences(stage.open<StartActivity>()))
    }

    @Test
    fun aScreenBelowFollowsTheNewLanguage() {
        val start = stage.controller(StartActivity::class.java).setup()
        stage.settle()
        start.pause().stop()
        stage.choices.language = "uz"
        start.restart().start().resume()
        stage.settle()
        assertTrue("Hozir yordam" in start.get().words())
    }

    @Test
    fun theChosenLanguageKeepsTheSizeOfText() {
        stage.look("ru", fontScale = 2f)
        stage.choices.language = "tg"
        val screen = stage.open<StartActivity>()
        assertEquals(2f, screen.resources.configuration.fontScale)
        assertEquals("tg", screen.resources.configuration.locales[0].language)
    }

    @Test
    fun theCitizenshipIsChosenHereToo() {
        val screen = stage.open<SettingsActivity>()
        screen.view<View>(R.id.citizenship).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        val chosen = Intent().putExtra(ChooseActivity.CODE, "UZ").putExtra(ChooseActivity.NAME, "Узбекистан")
        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_OK, chosen)
        assertEquals("UZ", stage.choices.citizenship)
        assertEquals("Узбекистан", screen.view<View>(R.id.citizenship).findViewById<TextView>(R.id.row_value).text)
    }

    @Test
    fun whatTheAppCannotDoAndTheDateOfTheListAreSaid() {
        val screen = stage.open<SettingsActivity>()
        screen.view<View>(R.id.about).press()
        assertEquals(AboutActivity::class.java.name, stage.started(screen)?.component?.className)
        val words = stage.open<AboutActivity>().words()
        assertTrue(screen.getString(R.string.about_cannot_text) in words)
        assertTrue(words.any { Regex("""Список составлен \d+ .* 20\d\d""").containsMatchIn(it) })
        assertTrue(words.any { it.startsWith("Версия 0.") })
    }

    private fun SettingsActivity.adds(typed: String) {
        view<EditText>(R.id.recipient_new).setText(typed)
        view<View>(R.id.recipient_add).press()
        stage.settle()
    }
}
