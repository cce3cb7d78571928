package org.hamroh.app.ui

import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.os.Parcelable
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.app.ports.Received
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.OfferLevel
import org.hamroh.companion.OfferReport
import org.hamroh.companion.Way

/** What is wrong with an offer: pasted, shared by another app, or chosen from the menu over marked text. */
class OfferActivity : Screen() {
    private val field by lazy { findViewById<EditText>(R.id.text) }
    private val reportParts by lazy { ReportParts(this) { parent, layout -> add(parent, layout) } }
    private val report by lazy {
        val ways = WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp)
        val views = { parent: ViewGroup, layout: Int -> add<View>(parent, layout) }
        ReportViews(this, findViewById(R.id.scroll), findViewById(R.id.sections), views, reportParts, ways)
    }

    /** A text too long for a field of a cheap phone: checked, not shown. */
    private var longText: String? = null
    private var checked = false

    /** This text was kept from this screen. */
    private var kept = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        show(R.layout.screen_offer, getString(R.string.offer_title))
        findViewById<View>(R.id.check).setOnClickListener { check() }
        findViewById<View>(R.id.paste).setOnClickListener { paste() }
        findViewById<View>(R.id.another).setOnClickListener { another() }
        findViewById<View>(R.id.help).setOnClickListener { startActivity(Intent(this, HelpActivity::class.java)) }
        findViewById<View>(R.id.keep).setOnClickListener { keep() }
        for (id in listOf(R.id.kept, R.id.kept_open)) {
            findViewById<View>(id).setOnClickListener { startActivity(Intent(this, KeptActivity::class.java)) }
        }
        findViewById<View>(R.id.chat_file).setOnClickListener { needsAnApp(Outside.pick(this, PICKED)) }
        findViewById<View>(R.id.is_chat).setOnClickListener { asConversation() }
        findViewById<View>(R.id.cost).setOnClickListener { startActivity(Intent(this, CostActivity::class.java)) }
        kept = savedInstanceState?.getBoolean(KEPT_HERE) == true
        val before = savedInstanceState?.getString(TEXT)
        when {
            before != null -> {
                take(before)
                if (savedInstanceState.getBoolean(CHECKED)) check()
            }
            // A text too long to be kept is taken from where it came from.
            savedInstanceState?.getBoolean(LONG) != false -> received(intent)
        }
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putBoolean(CHECKED, checked)
        outState.putBoolean(KEPT_HERE, kept)
        val text = text()
        // The system keeps less than a megabyte for all screens together and ends the app when it is more.
        if (text.length <= KEPT) outState.putString(TEXT, text) else outState.putBoolean(LONG, true)
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val file = data?.data
        if (requestCode == PICKED && resultCode == RESULT_OK && file != null) startActivity(ChatActivity.intent(this, file))
    }

    private fun text(): String = longText ?: field.text.toString()

    private fun received(intent: Intent) {
        when (intent.action) {
            Intent.ACTION_PROCESS_TEXT -> received(intent.text(Intent.EXTRA_PROCESS_TEXT), intent)
            Intent.ACTION_SEND, Intent.ACTION_SEND_MULTIPLE -> {
                val text = intent.text(Intent.EXTRA_TEXT)
                val picture = intent.type?.startsWith("image/") == true
                // A chat that is shared as a file says so in a few words of text: the file is what is meant.
                val words = intent.action == Intent.ACTION_SEND && intent.type == "text/plain" && !text.isNullOrBlank()
                val file = if (picture || words) null else intent.foreignFile()
                if (file != null) conversation(ChatActivity.intent(this, file)) else received(text, intent)
            }
        }
    }

    /** A file is a conversation; this screen has nothing to show then. */
    private fun conversation(intent: Intent) {
        startActivity(intent)
        finish()
    }

    /** What lies in an intent is somebody else's: a class that this app does not have makes every question for it throw. */
    private fun Intent.text(name: String): CharSequence? = runCatching { getCharSequenceExtra(name) }.getOrNull()

    /** A file of another app; never one of this app, which a stranger might name. Of several the one that is named as a text. */
    private fun Intent.foreignFile(): Uri? {
        val files = runCatching { files() }.getOrDefault(emptyList()).filter { file ->
            val owner = file.authority?.substringAfterLast('@')
            file.scheme == "content" && owner != null && owner != packageName && !owner.startsWith("$packageName.")
        }
        return files.firstOrNull { it.lastPathSegment.orEmpty().endsWith(".txt") } ?: files.firstOrNull()
    }

    @Suppress("DEPRECATION") // Its successor came with Android 13.
    private fun Intent.files(): List<Uri> =
        if (action == Intent.ACTION_SEND_MULTIPLE) {
            getParcelableArrayListExtra<Parcelable>(Intent.EXTRA_STREAM).orEmpty().filterIsInstance<Uri>()
        } else {
            listOfNotNull(getParcelableExtra<Parcelable>(Intent.EXTRA_STREAM) as? Uri)
        }

    private fun received(text: CharSequence?, intent: Intent) {
        when {
            !text.isNullOrBlank() -> if (take(text.toString())) offerOrHome(text.toString())
            intent.type?.startsWith("image/") == true -> problem(getString(R.string.offer_picture))
            else -> problem(getString(R.string.offer_no_text))
        }
    }

    /** A plan, or the message of a traveller, is no offer: it belongs to those at home. "Share" has this one door. */
    private fun offerOrHome(text: String) {
        if (FollowActivity.isPlan(text)) return home(text)
        if (text.length > MESSAGE) return check()
        ask({ it.readMessage(text, language) }, failed = { check() }) { if (it == null) check() else home(text) }
    }

    private fun home(text: String) {
        startActivity(FollowActivity.intent(this, text))
        finish()
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
        kept = false
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
        reportParts.level(findViewById(R.id.level), found.level, found.levelText, found.whatNow)
        findViewById<View>(R.id.help).shown(found.level == OfferLevel.DANGER || found.level == OfferLevel.WARNING)
        drawKept()
        report.draw(text, found)
        callBefore()
        findViewById<ViewGroup>(R.id.scroll).scrollTo(0, 0)
    }

    /** The first of those who can be asked at home; nobody while the citizenship is not known. */
    private fun callBefore() {
        val home = parts.choices.citizenship ?: return
        val request = HelpRequest(home, home, null, parts.network.line(), parts.network.country())
        // Nobody asked for it: a failure is no news.
        ask({ it.help(request, language) }, failed = {}) { chain ->
            report.callBefore(chain.steps.filter { step -> step.ways.any { it.way == Way.PHONE } }.take(CALLS))
        }
    }

    private fun keep() {
        val text = text()
        problem(null)
        ask({ it.saveOffer(text, language) }) {
            kept = true
            drawKept()
        }
    }

    private fun drawKept() {
        findViewById<View>(R.id.keep).shown(!kept)
        findViewById<View>(R.id.kept_said).shown(kept)
        findViewById<View>(R.id.kept_open).shown(kept)
    }

    /** The same text once more, read as messages of several people. */
    private fun asConversation() {
        val text = text()
        if (text.length <= KEPT) return startActivity(ChatActivity.intent(this, text))
        // Too long for what one screen hands to another.
        parts.worker.ask(this, { Received.keep(applicationContext, text) }, { problem(words(it)) }) {
            startActivity(ChatActivity.intent(this, it))
        }
    }

    private companion object {
        const val TEXT = "text"
        const val CHECKED = "checked"
        const val LONG = "long"
        const val KEPT_HERE = "kept"
        const val PICKED = 1

        /** As many numbers as one calls before one buys a ticket. */
        const val CALLS = 3

        /** Nothing longer than this is an offer; the core refuses it too. */
        const val LIMIT = 1 shl 20

        /** A field with more than this makes a cheap phone stand still. */
        const val SHOWN = 20_000
        const val KEPT = 50_000

        /** Nothing longer is looked through for a message. */
        const val MESSAGE = 2_000
    }
}
