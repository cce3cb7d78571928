package org.hamroh.app.ui

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.ArrivalCard
import org.hamroh.companion.ArrivalRequest

/** The first screen: what this app can do, in words that tell a stranger little. */
class StartActivity : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_start, getString(R.string.app_name))
        // Loads the library while the owner still reads, and says at once when it is missing. Other failures are said where
        // they matter: here their words would tell what this app keeps.
        ask({ it.journalState() }, failed = { if (it.key == "error_library") problem(words(it)) }) {}
    }

    /** The phone woke up in another country: says so above everything else, until the owner has read it. */
    private fun arrival() {
        val citizen = parts.choices.citizenship
        val country = parts.network.country()
        if (citizen == null || country == null) return draw(null)
        val request = ArrivalRequest(country, citizen, parts.choices.promised, parts.network.line())
        // Nobody asked for it: a failure is no news.
        ask({ it.arrival(request, language) }, failed = { draw(null) }, done = ::draw)
    }

    private fun draw(card: ArrivalCard?) {
        val box = findViewById<ViewGroup>(R.id.arrival)
        box.removeAllViews()
        box.shown(card != null)
        if (card == null) return
        add<View>(box, R.layout.item_row) {
            row(getString(R.string.arrival_by_network), card.title) { startActivity(ArrivalActivity.intent(context, card.country)) }
        }
        card.warnings.forEach { add<TextView>(box, R.layout.item_care) { text = it } }
    }

    override fun onResume() {
        super.onResume()
        arrival()
        val plain = parts.choices.plain
        entry(R.id.help, R.string.start_help, R.string.start_help_hint, HelpActivity::class.java)
        entry(R.id.offer, R.string.start_offer, R.string.start_offer_hint, OfferActivity::class.java)
        val message = if (plain) R.string.start_message_plain else R.string.start_message
        entry(R.id.message, message, R.string.start_message_hint, SosActivity::class.java)
        val notes = if (plain) R.string.start_notes_plain else R.string.start_notes
        entry(R.id.notes, notes, R.string.start_notes_hint, JournalActivity::class.java)
        entry(R.id.trip, R.string.start_trip, R.string.start_trip_hint, TripActivity::class.java)
        entry(R.id.follow, R.string.start_follow, R.string.start_follow_hint, FollowActivity::class.java)
        entry(R.id.search, R.string.start_search, R.string.start_search_hint, SearchActivity::class.java)
        entry(R.id.guides, R.string.start_guides, R.string.start_guides_hint, GuidesActivity::class.java)
        entry(R.id.settings, R.string.start_settings, R.string.start_settings_hint, SettingsActivity::class.java)
    }

    private fun entry(id: Int, name: Int, hint: Int, screen: Class<out Screen>) {
        val row = findViewById<View>(id)
        row.findViewById<TextView>(R.id.entry_name).setText(name)
        row.findViewById<TextView>(R.id.entry_hint).setText(hint)
        row.first(id == R.id.help, R.id.entry_name, R.id.entry_hint)
        row.pressedAsOne(listOf(getString(name), getString(hint))) { startActivity(Intent(this, screen)) }
    }
}
