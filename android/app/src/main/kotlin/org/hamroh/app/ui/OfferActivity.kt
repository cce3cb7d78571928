package org.hamroh.app.ui

import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcelable
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.readText
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.OfferLevel
import org.hamroh.companion.OfferReport

/** What is wrong with an offer: pasted, shared by another app, or chosen from the menu over marked text. */
class OfferActivity : Screen() {
    private val field by lazy { findViewById<EditText>(R.id.text) }
    private val report by lazy {
        ReportViews(this, findViewById(R.id.scroll), findViewById(R.id.sections)) { parent, layout -> add(parent, layout) }
    }

    /** A text too long for a field of a cheap phone: checked, not shown. */
    private var longText: String? = null
    private var checked = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_offer, getString(R.string.offer_title))
        findViewById<View>(R.id.check).setOnClickListener { check() }
        findViewById<View>(R.id.paste).setOnClickListener { paste() }
        findViewById<View>(R.id.another).setOnClickListener { another() }
        findViewById<View>(R.id.help).setOnClickListener { startActivity(Intent(this, HelpActivity::class.java)) }
        val kept = savedInstanceState?.getString(TEXT)
        when {
            kept != null -> {
                take(kept)
                if (savedInstanceState.getBoolean(CHECKED)) check()
            }
            // A text too long to be kept is taken from where it came from.
            savedInstanceState?.getBoolean(LONG) != false -> received(intent)
        }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(CHECKED, checked)
        val text = text()
        // The system keeps less than a megabyte for all screens together and ends the app when it is more.
        if (text.length <= KEPT) outState.putString(TEXT, text) else outState.putBoolean(LONG, true)
    }

    private fun text(): String = longText ?: field.text.toString()

    private fun received(intent: Intent) {
        when (intent.action) {
            Intent.ACTION_PROCESS_TEXT -> received(intent.text(Intent.EXTRA_PROCESS_TEXT), intent)
            Intent.ACTION_SEND -> {
                val text = intent.text(Intent.EXTRA_TEXT)
                val file = if (text == null && intent.type == "text/plain") intent.foreignFile() else null
                if (file != null) read(file) else received(text, intent)
            }
        }
    }

    /** What lies in an intent is somebody else's: a class that this app does not have makes every question for it throw. */
    private fun Intent.text(name: String): CharSequence? = runCatching { getCharSequenceExtra(name) }.getOrNull()

    /** A file of another app; never one of this app, which a stranger might name. */
    private fun Intent.foreignFile(): Uri? {
        @Suppress("DEPRECATION") // Its successor came with Android 13.
        val file = runCatching { getParcelableExtra<Parcelable>(Intent.EXTRA_STREAM) as? Uri }.getOrNull() ?: return null
        val owner = file.authority?.substringAfterLast('@') ?: return null
        return file.takeIf { it.scheme == "content" && owner != packageName && !owner.startsWith("$packageName.") }
    }

    private fun received(text: CharSequence?, intent: Intent) {
        when {
            !text.isNullOrBlank() -> if (take(text.toString())) check()
            intent.type?.startsWith("image/") == true -> problem(getString(R.string.offer_picture))
            else -> problem(getString(R.string.offer_no_text))
        }
    }

    /** Some apps share a long text as a file. */
    private fun read(file: Uri) {
        val nothingElse = { !checked && text().isBlank() }
        parts.worker.askAside(
            this,
            { readText(contentResolver, file, LIMIT + 1) },
            failed = { if (nothingElse()) problem(getString(R.string.offer_no_text)) },
        ) { if (nothingElse()) received(it, intent) }
    }

    private fun paste() {
        val copied = Outside.copied(this)
        if (copied == null) problem(getString(R.string.offer_clipboard_empty)) else if (take(copied.toString())) check()
    }

    /** True when the text can be checked. */
    private fun take(text: String): Boolean {
        problem(null)
        if (text.length > LIMIT) {
            problem(getString(R.string.offer_too_long))
            return false
        }
        longText = text.takeIf { it.length > SHOWN }
        field.setText(if (longText == null) text else "")
        field.shown(longText == null)
        findViewById<View>(R.id.text_label).shown(longText == null)
        findViewById<View>(R.id.long_kept).shown(longText != null)
        return true
    }

    private fun another() {
        take("")
        checked = false
        findViewById<View>(R.id.result).shown(false)
        findViewById<View>(R.id.input).shown(true)
        field.requestFocus()
    }

    private fun check() {
        val text = text()
        if (text.isBlank()) return problem(getString(R.string.offer_no_text))
        problem(null)
        ask({ it.checkOffer(text, language) }, ::failed) {
            checked = true
            draw(text, it)
        }
    }

    private fun failed(failure: CompanionFailure) =
        problem(if (failure.code == "too-large-advert") getString(R.string.offer_too_long) else words(failure))

    private fun draw(text: String, found: OfferReport) {
        findViewById<View>(R.id.input).shown(false)
        findViewById<View>(R.id.result).shown(true)
        val (ground, words) = coloursOf(found.level)
        findViewById<View>(R.id.level).backgroundTintList = getColorStateList(ground)
        findViewById<TextView>(R.id.level_text).apply {
            this.text = found.levelText
            contentDescription = getString(R.string.offer_level, found.levelText)
            setTextColor(getColor(words))
        }
        findViewById<TextView>(R.id.what_now).apply {
            this.text = found.whatNow
            setTextColor(getColor(words))
        }
        findViewById<View>(R.id.help).shown(found.level == OfferLevel.DANGER || found.level == OfferLevel.WARNING)
        report.draw(text, found, ::copy)
        findViewById<ViewGroup>(R.id.scroll).scrollTo(0, 0)
    }

    /** Ground and words. No green: nothing is ever called safe. */
    private fun coloursOf(level: OfferLevel): Pair<Int, Int> =
        when (level) {
            OfferLevel.DANGER -> R.color.danger to R.color.on_danger
            OfferLevel.WARNING -> R.color.warning to R.color.on_warning
            OfferLevel.ASK_FIRST -> R.color.ask to R.color.on_ask
            OfferLevel.TOO_LITTLE, OfferLevel.NO_KNOWN_SIGNS -> R.color.unknown to R.color.on_unknown
        }

    private companion object {
        const val TEXT = "text"
        const val CHECKED = "checked"
        const val LONG = "long"

        /** Nothing longer than this is an offer; the core refuses it too. */
        const val LIMIT = 1 shl 20

        /** A field with more than this makes a cheap phone stand still. */
        const val SHOWN = 20_000
        const val KEPT = 50_000
    }
}
