package org.hamroh.app

import android.view.View
import android.widget.EditText
import org.hamroh.app.ui.CostActivity
import org.hamroh.companion.CostQuestion
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.hamroh.companion.Sum
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
class CostTest {
    @get:Rule val stage = Stage()

    @Test
    fun whatIsLeftIsSaidInTheWordsOfTheCore() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            val screen = stage.open<CostActivity>()
            screen.fill(R.id.cost_pay to "1000", R.id.cost_living to "300", R.id.cost_sent_home to "200", R.id.cost_debt to "2000", R.id.cost_interest to "2,5")
            screen.button(R.string.cost_do).press()
            stage.settle()
            val question = CostQuestion(usd(1000), usd(300), usd(0), usd(200), usd(2000), 25)
            val lines = stage.ask { it.workCost(question, language) }.lines
            assertTrue(lines.size > 1)
            assertTrue(screen.words().containsAll(lines))
            screen.fill(R.id.cost_living to "400")
            assertFalse("an answer to other numbers is not shown", lines.first() in screen.words())
            stage.leave(screen)
        }
    }

    @Test
    fun withoutPayItSaysWhatIsMissing() {
        val screen = stage.open<CostActivity>()
        screen.button(R.string.cost_do).press()
        stage.settle()
        assertEquals("Укажите, сколько платят в месяц.", screen.said(R.id.problem))
    }

    @Test
    fun whatIsNoPercentIsSaid() {
        for (wrong in listOf("1.2.3", "++", "99999", "1,23456789")) {
            val screen = stage.open<CostActivity>()
            screen.fill(R.id.cost_pay to "1000", R.id.cost_interest to wrong)
            screen.button(R.string.cost_do).press()
            stage.settle()
            assertEquals(wrong, screen.getString(R.string.cost_bad), screen.said(R.id.problem))
            stage.leave(screen)
        }
    }

    @Test
    fun currenciesAreChosenAndTheDebtHasItsOwn() {
        val asked = mutableListOf<CostQuestion>()
        stage.use(FakeCompanion().apply { onWorkCost = { question, _ -> Samples.cost.also { asked += question } } })
        val screen = stage.open<CostActivity>()
        screen.fill(R.id.cost_pay to "1000", R.id.cost_debt to "5")
        fun choose(row: Int, code: String) {
            screen.window.decorView.shownViews().filter { it.id == R.id.row_value }.map { it.parent as View }.toList()[row].press()
            shadowOf(ShadowAlertDialog.getLatestAlertDialog()).clickOnItem(CostActivity.CURRENCIES.indexOf(code))
            stage.settle()
        }
        choose(0, "THB")
        screen.button(R.string.cost_do).press()
        stage.settle()
        choose(1, "KGS")
        screen.button(R.string.cost_do).press()
        stage.settle()
        assertEquals(listOf("THB" to "THB", "THB" to "KGS"), asked.map { it.pay.currency to it.debt.currency })
    }

    @Test
    fun theDataKnowsARateOfEveryCurrency() {
        for (code in CostActivity.CURRENCIES) {
            val question = CostQuestion(usd(1000), usd(0), usd(0), usd(0), Sum(100, code), 0)
            assertTrue(code, stage.ask { it.workCost(question, "ru") }.lines.isNotEmpty())
        }
    }

    @Test
    fun numbersAndAnswerComeBackAfterTheProcessEnded() {
        val controller = stage.controller(CostActivity::class.java).setup()
        stage.settle()
        controller.get().fill(R.id.cost_pay to "1000", R.id.cost_living to "300")
        controller.get().button(R.string.cost_do).press()
        stage.settle()
        val before = controller.get().words()
        assertEquals(before, stage.diesAndComesBack(controller).words())
    }

    private fun usd(amount: Long) = Sum(amount, "USD")

    private fun CostActivity.fill(vararg fields: Pair<Int, String>) = fields.forEach { (id, text) -> view<EditText>(id).setText(text) }
}
