package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.companion.ArrivalCard
import org.hamroh.companion.ArrivalRequest
import org.hamroh.companion.CompanionRepository

/** What to know in a country one has just come to. It counts as seen when the owner says so. */
class ArrivalActivity : PlainScreen() {
    private val country by lazy { intent.getStringExtra(COUNTRY).orEmpty() }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_plain, getString(R.string.app_name))
        val citizen = parts.choices.citizenship ?: return finish()
        val request = ArrivalRequest(country, citizen, parts.choices.promised, parts.network.line())
        ask({ it.arrival(request, language) }) { if (it == null) finish() else draw(it) }
    }

    private fun draw(card: ArrivalCard) = anew {
        heading(card.title)
        card.warnings.forEach { text(R.layout.item_care, it) }
        card.lines.forEach { text(R.layout.item_text, it) }
        numbers(card.numbers)
        button(R.layout.item_press, R.string.search_help_here) {
            parts.choices.country = card.country
            startActivity(HelpActivity.intent(this, null))
        }
        button(R.layout.item_press, R.string.help_guides) { startActivity(GuidesActivity.intent(this, card.country)) }
        button(R.layout.item_press_main, R.string.arrival_close) {
            ask({ it.arrivalSeen(card.country) }) { finish() }
        }
        reviewNeeded(card.reviewNeeded)
    }

    internal companion object {
        private const val COUNTRY = "country"

        /** Opens the card of the country whose network the phone shows. */
        fun intent(context: Context, country: String): Intent =
            Intent(context, ArrivalActivity::class.java).putExtra(COUNTRY, country)
    }
}
