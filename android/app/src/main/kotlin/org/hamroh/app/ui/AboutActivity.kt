package org.hamroh.app.ui

import android.os.Bundle
import android.view.ViewGroup
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.HelpRequest

/** What this app is, and first of all what it cannot do. */
class AboutActivity : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_about, getString(R.string.about_title))
        val version = packageManager.getPackageInfo(packageName, 0).versionName.orEmpty()
        findViewById<TextView>(R.id.version).text = getString(R.string.about_version, version)
        val chosen = parts.choices.citizenship
        ask({
            val citizen = chosen ?: it.choices(language).citizenships.first().code
            // At home: the shortest question whose answer carries the date.
            it.help(HelpRequest(citizen, country = citizen, place = null), language)
        }) { chain ->
            val list = findViewById<ViewGroup>(R.id.data)
            // The date of the list, and what holds for all of it.
            chain.notices.forEach { add<TextView>(list, R.layout.item_text) { text = it } }
            if (chain.reviewNeeded) add<TextView>(list, R.layout.item_quiet) { setText(R.string.review_needed) }
        }
    }
}
