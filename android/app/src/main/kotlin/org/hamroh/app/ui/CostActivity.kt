package org.hamroh.app.ui

import android.app.AlertDialog
import android.os.Bundle
import android.text.InputFilter
import android.text.InputType
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import java.util.Currency
import org.hamroh.app.R
import org.hamroh.companion.CostAnswer
import org.hamroh.companion.CostQuestion
import org.hamroh.companion.Sum

/** What is left of the pay, and how long a debt for the trip lasts. */
class CostActivity : PlainScreen() {
    private var currency = CURRENCIES.first()

    /** That of the pay until another one is chosen. */
    private var debtCurrency: String? = null
    private var answered = false
    private lateinit var answer: ViewGroup

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        currency = savedInstanceState?.getString(CURRENCY) ?: currency
        debtCurrency = savedInstanceState?.getString(DEBT_CURRENCY)
        show(R.layout.screen_plain, getString(R.string.cost_title))
        chooser(R.string.cost_currency, { currency }) { currency = it }
        for ((id, name) in listOf(
            R.id.cost_pay to R.string.cost_pay,
            R.id.cost_living to R.string.cost_living,
            R.id.cost_deductions to R.string.cost_deductions,
            R.id.cost_sent_home to R.string.cost_sent_home,
        )) field(id, name, AMOUNT)
        chooser(R.string.cost_debt_currency, { debtCurrency ?: currency }) { debtCurrency = it }
        field(R.id.cost_debt, R.string.cost_debt, AMOUNT)
        field(R.id.cost_interest, R.string.cost_interest, PERCENT)
        button(R.layout.item_press_main, R.string.cost_do) { workOut() }
        answer = add(body, R.layout.item_card)
        answer.shown(false)
    }

    override fun onRestoreInstanceState(savedInstanceState: Bundle) {
        super.onRestoreInstanceState(savedInstanceState)
        // The fields have their numbers again only now.
        if (savedInstanceState.getBoolean(ANSWERED)) workOut()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(CURRENCY, currency)
        outState.putString(DEBT_CURRENCY, debtCurrency)
        outState.putBoolean(ANSWERED, answered)
    }

    private val redrawn = mutableListOf<() -> Unit>()

    private fun chooser(name: Int, now: () -> String, chosen: (String) -> Unit) {
        val view = add<View>(body, R.layout.item_row)
        val draw = {
            view.row(getString(name), nameOf(now())) {
                AlertDialog.Builder(this)
                    .setTitle(name)
                    .setSingleChoiceItems(CURRENCIES.map(::nameOf).toTypedArray(), CURRENCIES.indexOf(now())) { dialog, which ->
                        dialog.dismiss()
                        chosen(CURRENCIES[which])
                        redrawn.forEach { it() }
                        outdated()
                    }
                    .setNegativeButton(R.string.action_cancel, null)
                    .show()
            }
        }
        redrawn += draw
        draw()
    }

    /** Code and name: not every phone knows the name in the language of the app. */
    private fun nameOf(code: String): String {
        val name = Currency.getInstance(code).getDisplayName(resources.configuration.locales[0])
        return if (name == code) code else "$code · $name"
    }

    private fun field(id: Int, name: Int, kind: Int) {
        add<TextView>(body, R.layout.item_label) {
            setText(name)
            labelFor = id
        }
        add<EditText>(body, R.layout.item_field) {
            this.id = id
            inputType = kind
            filters = arrayOf(InputFilter.LengthFilter(DIGITS))
            onTyped { outdated() }
        }
    }

    /** The answer on the screen would be one to other numbers. */
    private fun outdated() {
        answered = false
        if (::answer.isInitialized) answer.shown(false)
    }

    private fun workOut() {
        problem(null)
        val question = question() ?: return problem(getString(R.string.cost_bad))
        ask({ it.workCost(question, language) }, done = ::draw)
    }

    private fun draw(found: CostAnswer) {
        answered = true
        answer.removeAllViews()
        answer.shown(true)
        found.lines.forEachIndexed { i, line ->
            add<TextView>(answer, if (i == 0) R.layout.item_name else R.layout.item_text) { text = line }
        }
        if (found.reviewNeeded) add<TextView>(answer, R.layout.item_quiet) { setText(R.string.review_needed) }
        answer.intoSight()
    }

    /** Null where something that is no number was written. */
    private fun question(): CostQuestion? {
        fun sum(id: Int, currency: String = this.currency): Sum? = amount(typed(id))?.let { Sum(it, currency) }
        return CostQuestion(
            pay = sum(R.id.cost_pay) ?: return null,
            living = sum(R.id.cost_living) ?: return null,
            deductions = sum(R.id.cost_deductions) ?: return null,
            sentHome = sum(R.id.cost_sent_home) ?: return null,
            debt = sum(R.id.cost_debt, debtCurrency ?: currency) ?: return null,
            interestPermille = permille(typed(R.id.cost_interest)) ?: return null,
        )
    }

    private fun typed(id: Int): String = findViewById<EditText>(id).text.toString().filterNot { it.isWhitespace() }

    private fun amount(text: String): Long? = if (text.isEmpty()) 0 else text.toLongOrNull()?.takeIf { it >= 0 }

    /** "2,5" percent are 25. */
    private fun permille(text: String): Int? =
        when {
            text.isEmpty() -> 0
            PERCENTS.matches(text) -> text.replace(',', '.').toBigDecimal().movePointRight(1).toInt()
            else -> null
        }

    internal companion object {
        /** Those of which the data knows a rate, the most asked for first. */
        val CURRENCIES = listOf(
            "USD", "EUR", "RUB", "TRY", "THB", "AED", "SAR", "KRW", "CNY", "PLN", "GBP", "JPY", "KGS", "KZT", "TJS", "UZS", "AZN",
        )
        private const val CURRENCY = "currency"
        private const val DEBT_CURRENCY = "debt-currency"
        private const val ANSWERED = "answered"
        private const val DIGITS = 12
        private val PERCENTS = Regex("""\d{1,3}([.,]\d{1,4})?""")
        private const val AMOUNT = InputType.TYPE_CLASS_NUMBER

        /** That of telephones takes comma and point, that of numbers not everywhere. */
        private const val PERCENT = InputType.TYPE_CLASS_PHONE
    }
}
