package org.hamroh.app

import android.app.Activity
import android.content.ClipboardManager
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.Button
import android.widget.TextView
import java.util.concurrent.CountDownLatch
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Locator
import org.hamroh.app.ui.CardActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.HelpActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.Samples
import org.hamroh.companion.Way
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class HelpTest {
    @get:Rule val stage = Stage()

    @Test
    fun twoQuestionsAndThenWhomToCallFirst() {
        val screen = stage.open<HelpActivity>()
        assertFalse(screen.view<View>(R.id.first).isShown)
        screen.answers(R.id.citizenship, "KG", "Кыргызстан")
        screen.answers(R.id.where, "TH", "Бангкок, Таиланд")
        assertEquals("KG", stage.choices.citizenship)
        assertEquals("Кыргызстан → Бангкок, Таиланд", screen.said(R.id.asked_text))
        val chain = stage.ask { it.help(HelpRequest("KG", "TH", null), "ru") }
        assertEquals(chain.steps.first { it.ways.any { way -> way.way == Way.PHONE } }.title, screen.said(R.id.step_title))
        assertEquals(chain.summary, screen.said(R.id.summary))
    }

    @Test
    fun theFirstNumberIsInSightWithoutScrolling() {
        for (language in listOf("ru", "uz", "tg")) {
            stage.look(language)
            val screen = stage.atMaeSot()
            val call = screen.firstCall()
            val place = IntArray(2).also(call::getLocationInWindow)
            assertTrue("$language: ${place[1] + call.height}", place[1] + call.height < screen.window.decorView.height)
            stage.leave(screen)
        }
    }

    @Test
    fun callingOpensTheTelephoneWithTheNumber() {
        val screen = stage.atMaeSot()
        screen.firstCall().press()
        val dial = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_DIAL, dial.action)
        assertEquals("tel:+6626753995", dial.dataString)
    }

    @Test
    fun theNumberIsCopied() {
        val screen = stage.atMaeSot()
        screen.view<View>(R.id.step_copy).press()
        val clip = screen.getSystemService(ClipboardManager::class.java).primaryClip
        assertEquals("+6626753995", clip?.getItemAt(0)?.text.toString())
    }

    @Test
    fun whatToSayStandsBesideTheFirstNumber() {
        val screen = stage.atMaeSot()
        assertTrue(screen.said(R.id.step_say).orEmpty().startsWith("Здравствуйте. Моё гражданство: Кыргызстан."))
    }

    @Test
    fun whoeverReadsAnotherLanguageIsToldWhatTheSentenceMeans() {
        stage.look("uz")
        val screen = stage.atMaeSot()
        assertTrue(screen.said(R.id.step_say).orEmpty().startsWith("Здравствуйте."))
        assertTrue(screen.said(R.id.step_say_meaning).orEmpty().contains("Qirgʻiziston"))
    }

    @Test
    fun aRoughPositionIsSaidAndAGoodOneMakesRoom() {
        assertNull(stage.atMaeSot().said(R.id.position_state))
        stage.locator.answer = Found.At(Stage.MAE_SOT.copy(radiusM = 3000))
        val rough = stage.atMaeSot()
        assertEquals(rough.getString(R.string.place_found, "3000"), rough.said(R.id.position_state))
    }

    @Test
    fun statementsHaveNeitherNumberNorButton() {
        val screen = stage.atMaeSot()
        val statements = screen.view<ViewGroup>(R.id.statements)
        assertTrue(statements.shownViews().filterIsInstance<TextView>().any { "Таиланд" in it.text })
        assertEquals(0, statements.shownViews().filterIsInstance<Button>().count())
        assertEquals("Шаг 2", screen.view<ViewGroup>(R.id.steps).findViewById<TextView>(R.id.step_mark).text)
    }

    @Test
    fun nobodyOfTheChainIsLeftOut() {
        val screen = stage.atMaeSot()
        screen.view<View>(R.id.show_rest).press()
        stage.settle()
        val chain = stage.ask { it.help(HelpRequest("KG", null, Stage.MAE_SOT), "ru") }
        val words = screen.words()
        val missing = chain.steps.filter { step -> step.title !in words && step.why !in words }
        assertTrue(missing.joinToString { it.title }, missing.isEmpty())
    }

    @Test
    fun whyAndCautionsAreOneTouchAway() {
        val screen = stage.atMaeSot()
        val caution = "Они не обязаны помогать. Скажите, что людям из вашей страны уже помогали."
        assertFalse(caution in screen.words())
        screen.view<View>(R.id.step_toggle).press()
        assertTrue(caution in screen.words())
        assertTrue(screen.words().any { it.startsWith("Основание: В апреле 2025 года") })
        screen.view<View>(R.id.step_toggle).press()
        assertFalse(caution in screen.words())
    }

    @Test
    fun theCardOpensWithTextAndMeaning() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        val screen = stage.open<HelpActivity>()
        screen.view<View>(R.id.show_rest).press()
        stage.settle()
        screen.window.decorView.shownViews().first { it.id == R.id.step_card }.press()
        val intent = requireNotNull(stage.started(screen))
        val card = stage.open<CardActivity>(intent)
        assertTrue(card.said(R.id.card_text).orEmpty().any { Character.UnicodeScript.of(it.code) == Character.UnicodeScript.THAI })
        assertTrue(card.said(R.id.meaning).orEmpty().startsWith("Меня заставляют работать"))
        assertTrue(card.window.attributes.flags and WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON != 0)
        val large = card.view<TextView>(R.id.card_text).textSize
        assertTrue("$large", large > card.view<TextView>(R.id.meaning).textSize * 2)
    }

    @Test
    fun withoutPermissionThePhoneIsAskedForItAndTheAnswerCounts() {
        stage.choices.citizenship = "KG"
        stage.locator.permitted = false
        val screen = stage.open<HelpActivity>()
        assertNull(shadowOf(screen).lastRequestedPermission)
        screen.view<View>(R.id.position).press()
        val asked = shadowOf(screen).lastRequestedPermission
        assertEquals(2, asked.requestedPermissions.size)
        stage.locator.answer = Found.Denied
        screen.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(-1, -1))
        stage.settle()
        assertEquals(screen.getString(R.string.place_denied), screen.said(R.id.position_state))
        assertTrue("the country can still be chosen", screen.view<View>(R.id.where).isShown)
    }

    @Test
    fun everyFailureToFindThePlaceIsSaid() {
        stage.choices.citizenship = "KG"
        val screen = stage.open<HelpActivity>()
        val words = mapOf(Found.Off to R.string.place_off, Found.Nothing to R.string.place_not_found)
        for ((found, said) in words) {
            stage.locator.answer = found
            screen.view<View>(R.id.position).press()
            assertEquals(screen.getString(R.string.place_looking), screen.said(R.id.position_state))
            stage.settle()
            assertEquals(screen.getString(said), screen.said(R.id.position_state))
        }
    }

    @Test
    fun aLocationServiceThatThrowsIsAPlaceNotFound() {
        stage.use(stage.companion, object : Locator {
            override fun permitted(): Boolean = true

            override fun find(answer: (Found) -> Unit): () -> Unit = throw IllegalStateException("broken phone")
        })
        stage.choices.citizenship = "KG"
        val screen = stage.open<HelpActivity>()
        screen.view<View>(R.id.position).press()
        assertEquals(screen.getString(R.string.place_not_found), screen.said(R.id.position_state))
    }

    @Test
    fun aFailureIsSaidInPlaceInTheWordsOfTheCoreOrOurs() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        val keys = mapOf(
            "error_input" to R.string.error_input,
            "error_secret" to R.string.error_secret,
            "error_device" to R.string.error_device,
            "error_data" to R.string.error_data,
            "error_internal" to R.string.error_internal,
            "error_library" to R.string.error_library,
        )
        for ((key, words) in keys) {
            stage.use(FakeCompanion().apply { onHelp = { _, _ -> throw CompanionFailure(key, "code") } })
            val screen = stage.open<HelpActivity>()
            assertEquals(screen.getString(words), screen.said(R.id.problem))
            stage.leave(screen)
        }
        stage.use(FakeCompanion().apply { onHelp = { _, _ -> throw Samples.wrongSecret() } })
        assertEquals("Этот секрет ничего не открывает.", stage.open<HelpActivity>().said(R.id.problem))
    }

    @Test
    fun anAnswerForAScreenThatIsGoneIsDropped() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        val slow = CountDownLatch(1)
        val fake = FakeCompanion()
        fake.onHelp = { _, _ ->
            slow.await()
            throw Samples.noLibrary()
        }
        stage.use(fake)
        val screen = stage.controller(HelpActivity::class.java).setup().get()
        stage.controllerOf(screen).pause().stop().destroy()
        slow.countDown()
        stage.settle()
        assertTrue("help" in fake.names)
        assertEquals("", screen.view<TextView>(R.id.problem).text.toString())
    }

    @Test
    fun theAnswerComesBackAfterTheProcessEnded() {
        stage.choices.citizenship = "KG"
        val controller = stage.controller(HelpActivity::class.java).setup()
        stage.settle()
        controller.get().view<View>(R.id.position).press()
        stage.settle()
        controller.get().view<View>(R.id.show_rest).press()
        stage.settle()
        val before = controller.get().words()
        val after = stage.diesAndComesBack(controller)
        assertEquals("Кыргызстан → По координатам телефона", after.said(R.id.asked_text))
        assertEquals(before.filter { "+66" in it }, after.words().filter { "+66" in it })
    }

    @Test
    fun anOldAnswerDoesNotStandBelowANewQuestion() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        val fake = FakeCompanion()
        stage.use(fake)
        val screen = stage.open<HelpActivity>()
        assertTrue(screen.view<View>(R.id.first).isShown)
        val slow = CountDownLatch(1)
        fake.onHelp = { _, _ ->
            slow.await()
            throw Samples.noLibrary()
        }
        screen.view<View>(R.id.asked).press()
        screen.view<View>(R.id.citizenship).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_OK, Intent().putExtra(ChooseActivity.CODE, "UZ"))
        assertFalse(screen.view<View>(R.id.first).isShown)
        assertFalse(screen.view<View>(R.id.answer).isShown)
        slow.countDown()
        stage.settle()
        assertFalse("nor after a failure", screen.view<View>(R.id.first).isShown)
        assertEquals(screen.getString(R.string.error_library), screen.said(R.id.problem))
    }

    @Test
    fun theNumberStandsInOneLineHoweverLargeTheLetters() {
        for (language in listOf("ru", "uz", "kk")) {
            stage.look(language, Stage.NARROW, fontScale = 2f)
            val screen = stage.atMaeSot()
            val button = screen.firstCall() as Button
            val lines = (0 until button.layout.lineCount).map { button.text.substring(button.layout.getLineStart(it), button.layout.getLineEnd(it)) }
            assertTrue("$language: $lines", lines.any { "+66 2 675 3995" in it.replace('\u00a0', ' ') })
            stage.leave(screen)
        }
    }

    @Test
    fun anAddressIsNotCalled() {
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        for (way in Way.values()) {
            val step = Samples.chain.steps.first { it.ways.isNotEmpty() }.copy(ways = listOf(Samples.way.copy(way = way)))
            val call = Samples.chain.firstCall.takeIf { way == Way.PHONE }
            stage.use(FakeCompanion().apply { onHelp = { _, _ -> Samples.chain.copy(steps = listOf(step), firstCall = call) } })
            val screen = stage.open<HelpActivity>()
            val mark = screen.view<ViewGroup>(R.id.first).findViewById<TextView>(R.id.step_mark).text.toString()
            assertEquals("$way: $mark", way == Way.PHONE, mark.startsWith(screen.getString(R.string.help_call_first)))
            assertEquals("$way: $mark", way != Way.PHONE, mark.startsWith(screen.getString(R.string.help_turn_first)))
            stage.leave(screen)
        }
    }

    @Test
    fun whoeverMayNotBeFoundChoosesTheCountryFirst() {
        stage.choices.citizenship = "KG"
        stage.locator.answer = Found.Denied
        val screen = stage.open<HelpActivity>()
        val main = screen.getColor(R.color.on_action)
        fun colourOfWhere() = screen.view<View>(R.id.where).findViewById<TextView>(R.id.row_value).currentTextColor
        assertTrue(colourOfWhere() != main)
        assertEquals(main, screen.view<Button>(R.id.position).currentTextColor)
        screen.view<View>(R.id.position).press()
        stage.settle()
        assertEquals(main, colourOfWhere())
        assertTrue(screen.view<Button>(R.id.position).currentTextColor != main)
    }

    @Test
    fun thePositionGrowsOldAndIsLookedForAgain() {
        val asked = mutableListOf<HelpRequest>()
        stage.use(FakeCompanion().apply { onHelp = { request, _ -> Samples.chain.also { asked += request } } })
        stage.choices.citizenship = "KG"
        val controller = stage.controller(HelpActivity::class.java).setup()
        stage.settle()
        controller.get().view<View>(R.id.position).press()
        stage.settle()
        controller.pause().stop()
        ShadowLooper.idleMainLooper(300, java.util.concurrent.TimeUnit.SECONDS)
        stage.locator.answer = Found.At(Stage.MAE_SOT.copy(latE7 = 180_000_000))
        controller.restart().resume()
        stage.settle()
        assertEquals(2, stage.locator.searches)
        assertEquals(180_000_000, asked.last().place?.latE7)
        stage.locator.answer = Found.Nothing
        ShadowLooper.idleMainLooper(300, java.util.concurrent.TimeUnit.SECONDS)
        stage.diesAndComesBack(controller)
        assertTrue("${asked.last().place}", requireNotNull(asked.last().place?.ageS) >= 305)
    }

    @Test
    fun theNumbersAreNotInTheListOfRecentApps() {
        val screen = stage.open<HelpActivity>()
        val secure = screen.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0
        // From Android 13 on the system can hide a screen there and still let the owner keep a picture of the numbers.
        assertEquals(android.os.Build.VERSION.SDK_INT < 33, secure)
    }

    private fun Stage.atMaeSot(): HelpActivity {
        choices.citizenship = "KG"
        return open<HelpActivity>().also {
            it.view<View>(R.id.position).press()
            settle()
        }
    }

    private fun Activity.firstCall(): View = view<ViewGroup>(R.id.first).findViewById(R.id.way_act)

    private fun HelpActivity.answers(row: Int, code: String, name: String) {
        view<View>(row).press()
        val asked = requireNotNull(shadowOf(this).nextStartedActivityForResult)
        assertEquals(ChooseActivity::class.java.name, asked.intent.component?.className)
        val chosen = Intent().putExtra(ChooseActivity.CODE, code).putExtra(ChooseActivity.NAME, name)
        shadowOf(this).receiveResult(asked.intent, Activity.RESULT_OK, chosen)
        stage.settle()
    }
}
