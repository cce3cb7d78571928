package org.hamroh.app.ui

import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.TextView
import org.hamroh.app.R

/** The first screen: what this app can do, in words that tell a stranger little. */
class StartActivity : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_start, getString(R.string.app_name))
        // Loads the library while the owner still reads, and says at once when it is missing. Other failures are said where
        // they matter: here their words would tell what this app keeps.
        ask({ it.journalState() }, failed = { if (it.key == "error_library") problem(words(it)) }) {}
    }

    override fun onResume() {
        super.onResume()
        val plain = parts.choices.plain
        entry(R.id.help, R.string.start_help, R.string.start_help_hint, HelpActivity::class.java)
        entry(R.id.offer, R.string.start_offer, R.string.start_offer_hint, OfferActivity::class.java)
        val message = if (plain) R.string.start_message_plain else R.string.start_message
        entry(R.id.message, message, R.string.start_message_hint, SosActivity::class.java)
        val notes = if (plain) R.string.start_notes_plain else R.string.start_notes
        entry(R.id.notes, notes, R.string.start_notes_hint, JournalActivity::class.java)
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
