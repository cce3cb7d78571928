package org.hamroh.app.ui

import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.companion.SavedOffer

/** Offers that the owner kept, newest first. */
class KeptActivity : PlainScreen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_plain, getString(R.string.kept_title))
    }

    override fun onResume() {
        super.onResume()
        ask({ it.savedOffers(language) }, done = ::draw)
    }

    private fun draw(offers: List<SavedOffer>): Unit = anew {
        problem(null)
        text(R.layout.item_quiet, R.string.kept_private)
        if (offers.isEmpty()) return@anew text(R.layout.item_text, R.string.kept_empty)
        offers.forEach { offer ->
            row("${offer.levelText} · ${localTime(this, offer.saved)}", title(offer)) {
                startActivity(KeptOfferActivity.intent(this, offer.id))
            }
        }
    }

    /** Says that there is more where the line goes on. */
    private fun title(offer: SavedOffer): String =
        if (offer.text.lineSequence().any { it.trim() == offer.title }) offer.title else offer.title + "…"
}
