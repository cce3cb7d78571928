package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.companion.Guide

/** What to do in one trouble: the list, and one of them to read. */
class GuidesActivity : PlainScreen() {
    private val country by lazy { intent.getStringExtra(COUNTRY) ?: parts.choices.country ?: parts.network.country() }
    private val one by lazy { intent.getStringExtra(ONE) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_plain, getString(R.string.guides_title))
        look()
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val code = data?.getStringExtra(ChooseActivity.CODE)
        if (resultCode != RESULT_OK || code == null) return
        parts.choices.citizenship = code
        look()
    }

    private fun look() {
        val citizen = parts.choices.citizenship
        if (citizen == null) {
            return anew {
                row(getString(R.string.help_citizenship), getString(R.string.help_ask_citizenship)) {
                    startActivityForResult(ChooseActivity.citizenship(this), 1)
                }
            }
        }
        ask({ it.guides(citizen, country, language) }) { guides ->
            val wanted = guides.firstOrNull { it.id == one }
            if (wanted != null) read(wanted) else list(guides)
        }
    }

    private fun list(guides: List<Guide>) = anew {
        if (guides.isEmpty()) text(R.layout.item_text, R.string.guides_none)
        guides.forEach { guide ->
            add<View>(body, R.layout.item_entry) {
                findViewById<TextView>(R.id.entry_name).text = guide.title
                findViewById<TextView>(R.id.entry_hint).orGone(guide.lead)
                pressedAsOne(listOf(guide.title, guide.lead)) { startActivity(intent(context, country).putExtra(ONE, guide.id)) }
            }
        }
    }

    private fun read(guide: Guide) {
        heading(guide.title)
        anew {
            text(R.layout.item_name, guide.lead)
            guide.sections.forEach { section ->
                text(R.layout.item_section, section.heading)
                section.lines.forEach { text(R.layout.item_text, it) }
            }
            if (guide.sources.isNotEmpty()) text(R.layout.item_section, R.string.guide_sources)
            guide.sources.forEach { text(R.layout.item_quiet, it) }
            reviewNeeded(guide.reviewNeeded)
        }
    }

    internal companion object {
        private const val COUNTRY = "country"
        private const val ONE = "one"

        /** Opens the list for a country. */
        fun intent(context: Context, country: String?): Intent =
            Intent(context, GuidesActivity::class.java).putExtra(COUNTRY, country)
    }
}
