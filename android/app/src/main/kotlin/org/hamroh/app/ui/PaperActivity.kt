package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Outside
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.PaperCard
import org.hamroh.companion.PhoneLine
import org.hamroh.companion.Place

/**
 * The chain on paper. The page is opened or sent as a file: browsers show and print it, and this app needs none inside of itself.
 */
class PaperActivity : PlainScreen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_plain, getString(R.string.paper_title))
        val request = intent.question() ?: return finish()
        ask({ it.paperCard(request, language) }) { draw(it) }
    }

    private fun draw(card: PaperCard) = anew {
        text(R.layout.item_text, R.string.paper_hint)
        numbers(card.numbers)
        text(R.layout.item_care, R.string.paper_privacy)
        button(R.layout.item_press_main, R.string.paper_open) { hand(card) { Outside.show(this, it, Copied.CARD.type) } }
        button(R.layout.item_press, R.string.paper_send) { hand(card) { Outside.share(this, it, Copied.CARD.type) } }
    }

    private fun hand(card: PaperCard, give: (Uri) -> Boolean) {
        problem(null)
        ask({ CopyProvider.fresh(this, "hamroh-card", Copied.CARD).apply { writeText(card.html) } }) {
            if (inFront) needsAnApp(give(CopyProvider.uri(it))) else parts.worker.tell { CopyProvider.forget(applicationContext, it) }
        }
    }

    internal companion object {
        private const val QUESTION = "question"
        private const val WHERE = "where"

        /** Opens the card for the question that the help screen asked. */
        fun intent(context: Context, request: HelpRequest): Intent =
            Intent(context, PaperActivity::class.java)
                .putExtra(QUESTION, with(request) { arrayOf(citizen, country, line?.name, networkCountry, promised) })
                .putExtra(WHERE, request.place?.let { intArrayOf(it.latE7, it.lonE7, it.radiusM ?: -1, it.ageS ?: -1, if (it.simulated) 1 else 0) })

        private fun Intent.question(): HelpRequest? {
            val words = getStringArrayExtra(QUESTION)?.takeIf { it.size == 5 } ?: return null
            val place = getIntArrayExtra(WHERE)?.takeIf { it.size == 5 }?.let { place ->
                Place(place[0], place[1], place[2].takeIf { it >= 0 }, place[3].takeIf { it >= 0 }, place[4] == 1)
            }
            val line = PhoneLine.values().firstOrNull { it.name == words[2] }
            return HelpRequest(words[0] ?: return null, words[1], place, line, words[3], words[4])
        }
    }
}
