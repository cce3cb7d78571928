package org.hamroh.app.ui

import android.os.Bundle
import android.view.View
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Country
import org.hamroh.companion.Hit

/** One box for everything that is known: an office with its numbers, whose number it is, who helps in a country. */
class SearchActivity : Screen() {
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp) }
    private val hits by lazy { HitViews(this, { parent, layout -> add(parent, layout) }, ways) }
    private val box by lazy { findViewById<EditText>(R.id.search) }
    private var countries: List<Country> = emptyList()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_choose, getString(R.string.search_title))
        findViewById<View>(R.id.all_title).shown(false)
        findViewById<TextView>(R.id.nothing).apply {
            setText(R.string.search_hint)
            shown(true)
        }
        box.onTyped(::look)
        ask({ it.choices(language) }) { countries = it.countries }
    }

    private fun look(text: String) {
        if (text.isBlank()) return draw(emptyList(), R.string.search_hint)
        ask({ it.search(text, language, LIMIT) }) {
            // The owner wrote on meanwhile; the answer to that is on its way.
            if (box.text.toString() == text) draw(it, R.string.search_nothing)
        }
    }

    private fun draw(found: List<Hit>, otherwise: Int) {
        problem(null)
        findViewById<TextView>(R.id.nothing).apply {
            setText(otherwise)
            shown(found.isEmpty())
        }
        hits.draw(findViewById(R.id.found), found, countries) { hit, name ->
            parts.choices.country = hit.country
            startActivity(HelpActivity.intent(this, name))
        }
    }

    private companion object {
        const val LIMIT = 12
    }
}
