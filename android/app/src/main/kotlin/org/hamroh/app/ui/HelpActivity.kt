package org.hamroh.app.ui

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import kotlin.math.abs
import org.hamroh.app.R
import org.hamroh.app.ports.Found
import org.hamroh.companion.Chain
import org.hamroh.companion.Choices as Offered
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.Mark
import org.hamroh.companion.PhoneLine
import org.hamroh.companion.Place

/** Who can help me here: two questions, then whom to call first, then everybody else. */
class HelpActivity : Screen() {
    private val locating = Locating(this) { placeFound(it) }
    private val call by lazy { AfterCall(this, { parent, layout -> add(parent, layout) }, ::needsAnApp, ::mark) }
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp, call) }
    private val steps by lazy { StepViews(this, { parent, layout -> add(parent, layout) }, ways) }

    private var place: Seen? = null

    /** The phone may not or cannot say where it is: the list is what is left. */
    private var denied = false

    /** The owner named the city as well: shown instead of the country's name. */
    private var placeName: String? = null
    private var offered = Offered(emptyList(), emptyList())
    private var questionOpen = false

    /** Number of the last question: an answer to an earlier one is not shown. */
    private var question = 0
    private var restOpen = false

    /** What the owner says the phone can do; null: as the phone says. Not kept for another day. */
    private var line: PhoneLine? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_help, getString(R.string.help_title))
        if (savedInstanceState != null) restore(savedInstanceState) else placeName = intent.getStringExtra(NAME)
        findViewById<View>(R.id.position).setOnClickListener { locate() }
        findViewById<View>(R.id.show_rest).setOnClickListener {
            restOpen = true
            answer()
        }
        findViewById<View>(R.id.retry).setOnClickListener {
            problem(null)
            findViewById<View>(R.id.retry).shown(false)
            answer()
        }
        findViewById<View>(R.id.guides).setOnClickListener { startActivity(GuidesActivity.intent(this, country())) }
        findViewById<View>(R.id.paper).setOnClickListener {
            request()?.let { startActivity(PaperActivity.intent(this, it)) }
        }
        ask({ it.choices(language) }) {
            offered = it
            question()
        }
        question()
        answer()
        if (savedInstanceState?.getBoolean(LOCATING) == true) locate()
    }

    override fun onStart() {
        super.onStart()
        if (place?.isOld == true) locating.startQuietly()
    }

    override fun onResume() {
        super.onResume()
        call.ask()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        call.save(outState)
        outState.putString(LINE, line?.name)
        place?.let { outState.putPlace(it) }
        outState.putString(NAME, placeName)
        outState.putBoolean(QUESTION, questionOpen)
        outState.putBoolean(REST, restOpen)
        outState.putBoolean(DENIED, denied)
        outState.putBoolean(LOCATING, locating.running)
    }

    private fun restore(state: Bundle) {
        call.restore(state)
        line = PhoneLine.values().firstOrNull { it.name == state.getString(LINE) }
        place = state.place()
        placeName = state.getString(NAME)
        questionOpen = state.getBoolean(QUESTION)
        restOpen = state.getBoolean(REST)
        denied = state.getBoolean(DENIED)
    }

    override fun onDestroy() {
        locating.stop()
        super.onDestroy()
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<out String>, results: IntArray) {
        locating.answered(code)
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        if (resultCode != RESULT_OK || data == null) return
        val code = data.getStringExtra(ChooseActivity.CODE) ?: return
        when (requestCode) {
            CITIZENSHIP -> parts.choices.citizenship = code
            WHERE -> {
                locating.stop()
                parts.choices.country = code
                placeName = data.getStringExtra(ChooseActivity.NAME)
                place = null
                denied = false
                findViewById<TextView>(R.id.position_state).orGone(null)
            }
        }
        asked()
    }

    private fun locate() {
        locating.start()
        if (locating.running) findViewById<TextView>(R.id.position_state).orGone(getString(R.string.place_looking))
    }

    private fun placeFound(found: Found) {
        // Hours ago it may have been another country: then rather wait for the fresh one.
        if (found is Found.At && found.provisional && (found.place.ageS ?: 0) > OLD_S) return
        denied = found !is Found.At
        // A good position needs no words: the answer follows, and its first number shall be in sight.
        val good = found is Found.At && (found.place.radiusM ?: ROUGH_M) < ROUGH_M
        val words = if (locating.running) getString(R.string.place_looking) else if (good) null else locating.words(found)
        findViewById<TextView>(R.id.position_state).orGone(words)
        if (found !is Found.At) return question()
        val before = place?.now()
        place = Seen(found.place)
        // The phone knows better than what was chosen in another country.
        parts.choices.country = null
        placeName = null
        // The same place a little later: whoever is reading the answer keeps it.
        if (before != null && before.isNear(found.place) && findViewById<View>(R.id.answer).visibility == View.VISIBLE) return
        asked()
    }

    private fun Place.isNear(other: Place) = abs(latE7 - other.latE7) < NEAR_E7 && abs(lonE7 - other.lonE7) < NEAR_E7

    /** Something of the question changed: the answer follows, and the question makes room for it. */
    private fun asked() {
        questionOpen = false
        problem(null)
        // What is on the screen answers another question.
        for (id in listOf(R.id.first, R.id.answer, R.id.warnings, R.id.network_note, R.id.retry)) findViewById<View>(id).shown(false)
        question()
        answer()
    }

    private fun question() {
        val citizen = parts.choices.citizenship
        val complete = citizen != null && (place != null || parts.choices.country != null)
        val open = questionOpen || !complete
        findViewById<View>(R.id.question).shown(open)
        val from = citizen?.let { code -> offered.citizenships.firstOrNull { it.code == code }?.name ?: code }
        val citizenship = findViewById<View>(R.id.citizenship)
        citizenship.row(getString(R.string.help_citizenship), from ?: getString(R.string.help_ask_citizenship)) {
            startActivityForResult(ChooseActivity.citizenship(this), CITIZENSHIP)
        }
        citizenship.first(citizen == null, R.id.row_value, R.id.row_name)
        findViewById<View>(R.id.where).row(getString(R.string.help_where), where() ?: getString(R.string.help_choose_place)) {
            startActivityForResult(ChooseActivity.country(this), WHERE)
        }
        val said = parts.network.line()
        findViewById<View>(R.id.line).row(getString(R.string.help_line), line?.words(this) ?: asThePhoneSays(this, said)) {
            chooseLine(this, said, line) {
                line = it
                asked()
            }
        }
        val toAnswer = citizen != null && !complete
        findViewById<View>(R.id.where).first(toAnswer && denied, R.id.row_value, R.id.row_name)
        findViewById<Button>(R.id.position).first(toAnswer && !denied)
        val asked = findViewById<View>(R.id.asked)
        asked.shown(!open)
        val short = "$from → ${where()}"
        asked.findViewById<TextView>(R.id.asked_text).text = short
        asked.pressedAsOne(listOf(short, getString(R.string.action_change))) {
            questionOpen = true
            question()
        }
    }

    private fun where(): String? =
        if (place != null) {
            getString(R.string.help_by_position)
        } else {
            placeName ?: parts.choices.country?.let { code ->
                offered.countries.firstOrNull { it.code == code }?.name ?: code
            }
        }

    /** The country that was chosen, else that of the network: good enough for what is only read. */
    private fun country(): String? = parts.choices.country ?: parts.network.country()

    /** The question as it stands; null while the screen itself says what is missing. */
    private fun request(): HelpRequest? {
        val citizen = parts.choices.citizenship ?: return null
        val (country, here) = parts.choices.country to place?.now()
        if (country == null && here == null) return null
        val network = parts.network
        return HelpRequest(citizen, country, here, line ?: network.line(), network.country(), parts.choices.promised)
    }

    private fun answer() {
        val request = request() ?: return
        val mine = ++question
        ask({ it.help(request, language) }, { if (mine == question) failed(words(it)) }) { if (mine == question) draw(it) }
    }

    private fun failed(words: String) {
        findViewById<View>(R.id.retry).shown(true)
        problem(words)
    }

    /** Writes down what came of a call; the next one stands on the screen at once, and the order below follows. */
    private fun mark(mark: Mark) {
        val request = request() ?: return call.close()
        ask({ it.markNumber(mark, request, language) }, failed = {
            call.close()
            problem(words(it))
        }) {
            call.answered(it)
            answer()
        }
    }

    private fun draw(chain: Chain) {
        val (statements, people) = chain.steps.partition { it.isStatement }
        val call = chain.firstCall
        val first = people.firstOrNull { it.org == call?.org } ?: people.firstOrNull()
        val others = people - setOfNotNull(first)
        findViewById<ViewGroup>(R.id.first).apply {
            removeAllViews()
            shown(first != null)
            if (first != null) steps.first(this, first, call?.takeIf { it.org == first.org })
        }
        fill(R.id.warnings) {
            shown(chain.warnings.isNotEmpty())
            if (chain.warnings.isNotEmpty()) steps.text(this, R.layout.item_label, getString(R.string.help_warnings))
            chain.warnings.forEach { steps.text(this, R.layout.item_care, it) }
        }
        findViewById<View>(R.id.retry).shown(false)
        findViewById<TextView>(R.id.network_note).orGone(chain.networkNote)
        findViewById<TextView>(R.id.place).orGone(chain.place.capital(this))
        findViewById<TextView>(R.id.summary).text = chain.summary
        fill(R.id.statements) { statements.forEach { steps.statement(this, it) } }
        val open = if (restOpen) others else others.take(OPEN_STEPS)
        fill(R.id.steps) {
            // The first one stands above, by itself.
            open.forEachIndexed { i, step -> steps.other(add(this, R.layout.item_card), step, number = i + 2) }
        }
        findViewById<View>(R.id.steps_title).shown(others.isNotEmpty())
        findViewById<View>(R.id.show_rest).shown(open.size < others.size)
        fill(R.id.notices) {
            chain.notices.forEach { steps.text(this, R.layout.item_text, it) }
            if (chain.reviewNeeded) steps.text(this, R.layout.item_quiet, getString(R.string.review_needed))
        }
        findViewById<View>(R.id.answer).shown(true)
    }

    private inline fun fill(id: Int, content: ViewGroup.() -> Unit) {
        findViewById<ViewGroup>(id).apply {
            removeAllViews()
            content()
        }
    }

    companion object {
        /** Opens the screen for a country that was chosen elsewhere, under the [name] that it had there. */
        fun intent(context: Context, name: String?): Intent = Intent(context, HelpActivity::class.java).putExtra(NAME, name)

        private const val CITIZENSHIP = 1
        private const val WHERE = 2
        private const val NAME = "name"
        private const val LINE = "line"
        private const val QUESTION = "question"
        private const val REST = "rest"
        private const val DENIED = "denied"
        private const val LOCATING = "locating"

        /** From here on the position may lie in another country. */
        private const val ROUGH_M = 1000

        /** A known position older than this is no answer while the phone still looks. */
        private const val OLD_S = 3600

        /** About one kilometre. */
        private const val NEAR_E7 = 100_000

        /** As many as one looks at before one calls. */
        private const val OPEN_STEPS = 3
    }
}
