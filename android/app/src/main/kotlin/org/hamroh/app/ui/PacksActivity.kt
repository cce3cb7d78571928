package org.hamroh.app.ui

import android.content.Intent
import android.os.Bundle
import java.time.LocalDate
import org.hamroh.app.R
import org.hamroh.app.ports.Copied
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Outside
import org.hamroh.companion.PackState

/** How old the data is; newer data from a file; and this data for somebody else. */
class PacksActivity : PlainScreen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_plain, getString(R.string.packs_title))
    }

    override fun onResume() {
        super.onResume()
        ask({ it.packState(language) }, done = ::draw)
    }

    private fun draw(state: PackState) = anew {
        text(if (state.stale) R.layout.item_care else R.layout.item_text, state.text)
        reviewNeeded(state.reviewNeeded)
        button(R.layout.item_press, R.string.packs_take) { needsAnApp(Outside.pick(this, PICKED)) }
        text(R.layout.item_quiet, R.string.packs_take_hint)
        if (state.received) {
            button(R.layout.item_press, R.string.packs_hand_on) { handOn() }
            text(R.layout.item_quiet, R.string.packs_hand_on_hint)
        } else {
            text(R.layout.item_quiet, R.string.packs_from_app)
        }
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val file = data?.data
        if (requestCode != PICKED || resultCode != RESULT_OK || file == null) return
        startActivity(Intent(this, PackReviewActivity::class.java).setData(file).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION))
    }

    private fun handOn() {
        problem(null)
        ask({
            val file = CopyProvider.fresh(this, "hamroh-${LocalDate.now()}", Copied.DATA)
            it.exportPack(file.path)
            file
        }) {
            if (inFront) {
                needsAnApp(Outside.share(this, CopyProvider.uri(it), Copied.DATA.type))
            } else {
                parts.worker.tell { CopyProvider.forget(applicationContext, it) }
            }
        }
    }

    private companion object {
        const val PICKED = 1
    }
}
