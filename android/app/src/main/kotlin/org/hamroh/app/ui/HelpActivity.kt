package org.hamroh.app.ui

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
import org.hamroh.companion.Place
import org.hamroh.companion.Way

/** Who can help me here: two questions, then whom to call first, then everybody else. */
class HelpActivity : Screen() {
    private val locating = Locating(this) { placeFound(it) }
    private val ways by lazy { WayViews(this, { parent, layout -> add(parent, layout) }, ::needsAnApp) }
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

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfRecents()
        show(R.layout.screen_help, getString(R.string.help_title))
        savedInstanceState?.let(::restore)
        findViewById<View>(R.id.position).setOnClickListener { locate() }
        findViewById<View>(R.id.show_rest).setOnClickListener {
            restOpen = true
            answer()
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

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        place?.let { outState.putPlace(it) }
        outState.putString(NAME, placeName)
        outState.putBoolean(QUESTION, questionOpen)
        outState.putBoolean(REST, restOpen)
        outState.putBoolean(DENIED, denied)
        outState.putBoolean(LOCATING, locating.running)
    }

    private fun restore(state: Bundle) {
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
        findViewById<View>(R.id.first).shown(false)
        findViewById<View>(R.id.answer).shown(false)
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

    private fun answer() {
        val citizen = parts.choices.citizenship ?: return
        val request = HelpRequest(citizen, parts.choices.country, place?.now())
        // Nothing to ask yet: the screen itself says what is missing.
        if (request.country == null && request.place == null) return
        val mine = ++question
        ask({ it.help(request, language) }, { if (mine == question) problem(words(it)) }) { if (mine == question) draw(it) }
    }

    private fun draw(chain: Chain) {
        val (statements, people) = chain.steps.partition { it.isStatement }
        val first = people.firstOrNull { step -> step.ways.any { it.way == Way.PHONE } } ?: people.firstOrNull()
        val others = people - setOfNotNull(first)
        findViewById<ViewGroup>(R.id.first).apply {
            removeAllViews()
            shown(first != null)
            if (first != null) steps.first(this, first)
        }
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

    private companion object {
        const val CITIZENSHIP = 1
        const val WHERE = 2
        const val NAME = "name"
        const val QUESTION = "question"
        const val REST = "rest"
        const val DENIED = "denied"
        const val LOCATING = "locating"

        /** From here on the position may lie in another country. */
        const val ROUGH_M = 1000

        /** A known position older than this is no answer while the phone still looks. */
        const val OLD_S = 3600

        /** About one kilometre. */
        const val NEAR_E7 = 100_000

        /** As many as one looks at before one calls. */
        const val OPEN_STEPS = 3
    }
}
