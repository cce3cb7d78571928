package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
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
    private val views by lazy { HitViews(this, { parent, layout -> add(parent, layout) }, ways) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val title = when {
            intent.getBooleanExtra(PROMISED, false) -> R.string.choose_promised_title
            forCountry -> R.string.choose_country_title
            else -> R.string.choose_citizenship_title
        }
        show(R.layout.screen_choose, getString(title))
        search.shown(forCountry)
        findViewById<View>(R.id.search_label).shown(forCountry)
        findViewById<View>(R.id.all_title).shown(forCountry)
        search.onTyped(::look)
        ask({ it.choices(language) }) { choices ->
            countries = choices.countries
            val all = findViewById<ViewGroup>(R.id.all)
            (if (forCountry) choices.countries else choices.citizenships).forEach { country ->
                add<Button>(all, R.layout.item_press) {
                    // So that "Центрально-Африканская" may go on in the next line.
                    text = country.name.replace("-", "-\u200b")
                    setOnClickListener { choose(country.code, country.name) }
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
        views.draw(found, hits, countries) { hit, name ->
            choose(hit.country, name, if (hit.kind == HitKind.PLACE) hit.id else hit.country)
        }
        findViewById<View>(R.id.nothing).shown(searched && hits.isEmpty())
        findViewById<View>(R.id.all_title).shown(!searched)
        findViewById<View>(R.id.all).shown(!searched)
    }

    private fun choose(code: String, name: String, id: String = code) {
        setResult(RESULT_OK, Intent().putExtra(CODE, code).putExtra(NAME, name).putExtra(ID, id))
        finish()
    }

    companion object {
        /** In the result: ISO 3166-1 alpha-2. */
        const val CODE = "code"

        /** In the result: what was chosen, as it was shown. */
        const val NAME = "name"

        /** In the result: id of the city, or the code where a country was chosen. */
        const val ID = "id"
        private const val PROMISED = "promised"
        private const val FOR_COUNTRY = "for-country"
        private const val LIMIT = 12

        /** Asks for a citizenship. */
        fun citizenship(context: Context): Intent = Intent(context, ChooseActivity::class.java)

        /** Asks for a country. */
        fun country(context: Context): Intent = citizenship(context).putExtra(FOR_COUNTRY, true)

        /** Asks where an offer promised to bring the owner. */
        fun promised(context: Context): Intent = country(context).putExtra(PROMISED, true)
    }
}
