package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.text.Layout
import android.text.StaticLayout
import android.text.TextPaint
import android.util.TypedValue
import android.view.View
import android.view.WindowManager
import android.widget.TextView
import java.util.Locale
import org.hamroh.app.R
import org.hamroh.app.ports.withHighLetters
import org.hamroh.companion.Card

/** A text to hold before somebody's eyes: as large as the screen allows, its meaning for the owner in small below. */
class CardActivity : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_card, getString(R.string.card_title))
        // Nobody may have to press a button while somebody else reads.
        window.addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON)
        val text = intent.getStringExtra(TEXT)
        val view = findViewById<TextView>(R.id.card_text)
        if (text == null) {
            view.setText(R.string.card_none)
        } else {
            view.text = text
            // Chooses the right shapes of Chinese signs, and the right voice in TalkBack.
            view.textLocale = Locale.forLanguageTag(intent.getStringExtra(LANGUAGE).orEmpty())
        }
        val meaning = intent.getStringExtra(MEANING).orEmpty()
        findViewById<TextView>(R.id.meaning).orGone(meaning)
        findViewById<View>(R.id.meaning_label).shown(meaning.isNotEmpty())
        val reading = intent.getStringExtra(READING).orEmpty()
        findViewById<TextView>(R.id.reading).orGone(reading)
        findViewById<View>(R.id.reading_label).shown(reading.isNotEmpty())
        findViewById<View>(R.id.scroll).addOnLayoutChangeListener { room, left, top, right, bottom, _, _, _, _ ->
            val width = right - left - room.paddingLeft - room.paddingRight
            if (width > 0 && bottom > top) fit(view, width, ((bottom - top) * SHARE).toInt(), room)
        }
    }

    private fun fit(view: TextView, width: Int, height: Int, room: View) {
        fun pixels(sp: Float) = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, sp, resources.displayMetrics).toInt()
        val size = largestSize(view.text, view.paint, width, height, pixels(SMALLEST_SP), pixels(SMALLEST_WORD_SP))
        if (view.textSize.toInt() != size) {
            // After this layout pass: a request inside of it would be lost.
            room.post { view.setTextSize(TypedValue.COMPLEX_UNIT_PX, size.toFloat()) }
        }
    }

    companion object {
        private const val TEXT = "text"
        private const val LANGUAGE = "language"
        private const val MEANING = "meaning"
        private const val READING = "reading"

        /** Of the height: below it the owner must see that the meaning follows. */
        private const val SHARE = 0.8f

        /** Readable at arm's length; where this does not fit one scrolls. */
        private const val SMALLEST_SP = 24f

        /** Opens the screen with [card]. */
        fun intent(context: Context, card: Card): Intent =
            Intent(context, CardActivity::class.java)
                .putExtra(TEXT, card.text).putExtra(LANGUAGE, card.language).putExtra(MEANING, card.meaning)
                .putExtra(READING, card.reading)

        /** A long word stays whole as long as it can still be read. */
        private const val SMALLEST_WORD_SP = 14f

        /**
         * The largest text size in pixels at which [text] fits into [height] and no word is torn apart; at least [smallest], and
         * [smallestWord] where a word would be torn otherwise.
         */
        internal fun largestSize(
            text: CharSequence,
            paint: TextPaint,
            width: Int,
            height: Int,
            smallest: Int,
            smallestWord: Int,
        ): Int {
            val words = text.split(' ', '\n').filterNot(::breaksAnywhere)
            fun whole(size: Int): Boolean {
                val probe = TextPaint(paint).apply { textSize = size.toFloat() }
                return words.all { probe.measureText(it) <= width }
            }
            fun fits(size: Int): Boolean {
                val probe = TextPaint(paint).apply { textSize = size.toFloat() }
                val layout = StaticLayout.Builder.obtain(text, 0, text.length, probe, width)
                    .setAlignment(Layout.Alignment.ALIGN_NORMAL).setIncludePad(true).withHighLetters().build()
                return layout.height <= height && whole(size)
            }
            if (!whole(smallest)) return largest(smallestWord, smallest, ::whole)
            return largest(smallest, maxOf(height, smallest), ::fits)
        }

        /** The largest number for which [fits] holds, from [least] on; [least] where it holds for none. */
        private inline fun largest(least: Int, most: Int, fits: (Int) -> Boolean): Int {
            var low = least
            var high = most
            while (low < high) {
                val middle = (low + high + 1) / 2
                if (fits(middle)) low = middle else high = middle - 1
            }
            return low
        }

        /** Languages written without blanks: what stands between two blanks is no word. */
        private fun breaksAnywhere(text: String): Boolean = text.codePoints().anyMatch { Character.UnicodeScript.of(it) in UNSPACED }

        private val UNSPACED = setOf(
            Character.UnicodeScript.THAI, Character.UnicodeScript.MYANMAR, Character.UnicodeScript.KHMER, Character.UnicodeScript.LAO,
            Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA,
        )
    }
}
