package org.hamroh.app.ui

import android.os.Bundle
import android.view.ViewGroup
import android.view.WindowManager
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.QrPicture

/**
 * The plan leaves for those at home: as a code that their phone photographs, or as a text. The agreed words go into it and are nowhere
 * else: not in the saved state, not in this phone's plan.
 */
class TripShareActivity : PlainScreen() {
    /** [picture]: null where no code holds so long a plan. */
    private class Made(val text: String, val picture: QrPicture?)

    /** Survives turning the phone, in memory; never in the saved state. */
    private class Kept(val made: Made?, val word: AgreedWord.Typed, val danger: AgreedWord.Typed)

    private var made: Made? = null
    private val word = AgreedWord(this)
    private val danger = AgreedWord(this, R.string.share_danger)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.share_title))
        @Suppress("DEPRECATION") // The framework has nothing else that keeps an object in memory.
        (lastNonConfigurationInstance as? Kept)?.let {
            made = it.made
            word.kept = it.word
            danger.kept = it.danger
        }
        draw()
    }

    @Deprecated("The framework has nothing else that keeps an object in memory")
    override fun onRetainNonConfigurationInstance(): Any = Kept(made, word.kept, danger.kept)

    private fun draw() = anew {
        made?.let { return@anew draw(it) }
        text(R.layout.item_text, R.string.share_hint)
        word.into(body)
        danger.into(body)
        button(R.layout.item_press_main, R.string.share_make) { make() }
    }

    private fun make() {
        problem(null)
        // Read here: the work is done on another thread.
        val (well, not) = word.typed to danger.typed
        ask({ it.made(well, not) }) {
            made = it
            word.forget()
            danger.forget()
            draw()
        }
    }

    private fun CompanionRepository.made(word: String, danger: String): Made {
        val text = shareTrip(word, danger, language)
        val picture = try {
            qrCode(text, language)
        } catch (_: CompanionFailure) {
            null
        }
        return Made(text, picture)
    }

    private fun draw(made: Made) {
        // Another phone needs a while to find the code.
        window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        if (made.picture != null) {
            text(R.layout.item_text, R.string.share_code)
            val code = QrView(this, made.picture)
            code.contentDescription = getString(R.string.share_code_name)
            body.addView(code, ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT)
        } else {
            text(R.layout.item_care, R.string.share_no_code)
        }
        text(R.layout.item_care, R.string.share_trust)
        button(R.layout.item_press_main, R.string.marks_note_send) { needsAnApp(Outside.share(this, made.text)) }
        button(R.layout.item_press, R.string.action_copy) { copy(made.text, sensitive = true) }
    }
}
