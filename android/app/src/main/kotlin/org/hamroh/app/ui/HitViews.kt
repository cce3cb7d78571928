package org.hamroh.app.ui

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Country
import org.hamroh.companion.Hit
import org.hamroh.companion.HitKind

/** Draws what the search box found. */
internal class HitViews(private val screen: Screen, private val add: (ViewGroup, Int) -> View, private val ways: WayViews) {
    /** All hits; [countries] name the countries of cities, [chosen] hears of a country or city that was pressed. */
    fun draw(parent: ViewGroup, hits: List<Hit>, countries: List<Country>, chosen: (hit: Hit, name: String) -> Unit) {
        parent.removeAllViews()
        // A single office is the answer, and not a choice.
        val open = hits.singleOrNull()
        hits.forEach { hit ->
            if (hit.kind == HitKind.ORGANISATION) {
                organisation(parent, hit, open === hit)
            } else {
                val country = countries.firstOrNull { it.code == hit.country }?.name
                val title = if (hit.kind == HitKind.PLACE) listOfNotNull(hit.title, country).joinToString() else hit.title
                add(parent, R.layout.item_row).row(hit.why.capital(screen), title) { chosen(hit, title) }
            }
        }
    }

    /** Whose number is this? Answered here, with everything that can be done with it. */
    private fun organisation(parent: ViewGroup, hit: Hit, open: Boolean) {
        val card = add(parent, R.layout.item_card) as ViewGroup
        (add(card, R.layout.item_name) as TextView).text = hit.title
        (add(card, R.layout.item_quiet) as TextView).orGone(hit.why.capital(screen))
        if (open) return hit.ways.forEach { ways.other(card, it) }
        (add(card, R.layout.item_press) as TextView).apply {
            setText(R.string.search_show_numbers)
            contentDescription = "$text: ${hit.title}"
            setOnClickListener {
                card.removeView(this)
                hit.ways.forEach { ways.other(card, it) }
            }
        }
    }
}
