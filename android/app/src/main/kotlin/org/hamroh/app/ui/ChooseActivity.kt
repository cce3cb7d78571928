package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.text.Editable
import android.text.TextWatcher
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import org.hamroh.app.R
import org.hamroh.companion.Country
import org.hamroh.companion.Hit
import org.hamroh.companion.HitKind

/** Choose a citizenship, or the country where one is: by its name, by a city, or by whose number it is. */
class ChooseActivity : Screen() {
    private val forCountry by lazy { intent.getBooleanExtra(FOR_COUNTRY, false) }
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp) }
    private val search by lazy { findViewById<EditText>(R.id.search) }
    private val found by lazy { findViewById<ViewGroup>(R.id.found) }
    private var countries: List<Country> = emptyList()
    private val steps by lazy { StepViews(this, { parent, layout -> add(parent, layout) }, ways) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val title = if (forCountry) R.string.choose_country_title else R.string.choose_citizenship_title
        show(R.layout.screen_choose, getString(title))
        search.shown(forCountry)
        findViewById<View>(R.id.search_label).shown(forCountry)
        findViewById<View>(R.id.all_title).shown(forCountry)
        search.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(s: CharSequence, start: Int, count: Int, after: Int) = Unit

            override fun onTextChanged(s: CharSequence, start: Int, before: Int, count: Int) = Unit

            override fun afterTextChanged(s: Editable) = look(s.toString())
        })
        ask({ it.choices(language) }) { choices ->
            countries = choices.countries
            val all = findViewById<ViewGroup>(R.id.all)
            (if (forCountry) choices.countries else choices.citizenships).forEach { country ->
                add<Button>(all, R.layout.item_press) {
                    // So that "Центрально-Африканская" may go on in the next line.
                    text = country.name.replace("-", "-\u200b")
                    setOnClickListener { choose(country) }
                }
            }
        }
    }

    private fun look(text: String) {
        if (text.isBlank()) return draw(emptyList(), searched = false)
        ask({ it.search(text, language, LIMIT) }) {
            // The owner wrote on meanwhile; the answer to that is on its way.
            if (search.text.toString() == text) draw(it, searched = true)
        }
    }

    private fun draw(hits: List<Hit>, searched: Boolean) {
        problem(null)
        found.removeAllViews()
        hits.forEach { hit -> if (hit.kind == HitKind.ORGANISATION) organisation(hit) else place(hit) }
        findViewById<View>(R.id.nothing).shown(searched && hits.isEmpty())
        findViewById<View>(R.id.all_title).shown(!searched)
        findViewById<View>(R.id.all).shown(!searched)
    }

    private fun place(hit: Hit) {
        add<View>(found, R.layout.item_row) {
            val matched = if (hit.matched == hit.title) "" else getString(R.string.choose_found_as, hit.matched)
            val country = countries.firstOrNull { it.code == hit.country }?.name
            val title = if (hit.kind == HitKind.PLACE) listOfNotNull(hit.title, country).joinToString() else hit.title
            row(matched, title) { choose(Country(hit.country, title)) }
        }
    }

    /** Whose number is this? Answered here, with everything that can be done with it. */
    private fun organisation(hit: Hit) {
        add<ViewGroup>(found, R.layout.item_card) {
            steps.text(this, R.layout.item_name, hit.title)
            hit.ways.forEach { ways.other(this, it) }
        }
    }

    private fun choose(country: Country) {
        setResult(RESULT_OK, Intent().putExtra(CODE, country.code).putExtra(NAME, country.name))
        finish()
    }

    companion object {
        /** In the result: ISO 3166-1 alpha-2. */
        const val CODE = "code"

        /** In the result: what was chosen, as it was shown. */
        const val NAME = "name"
        private const val FOR_COUNTRY = "for-country"
        private const val LIMIT = 12

        /** Asks for a citizenship. */
        fun citizenship(context: Context): Intent = Intent(context, ChooseActivity::class.java)

        /** Asks for a country. */
        fun country(context: Context): Intent = citizenship(context).putExtra(FOR_COUNTRY, true)
    }
}
