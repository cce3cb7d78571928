package org.hamroh.app.ui

import android.app.AlertDialog
import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.Intent
import android.os.Bundle
import android.text.InputType
import android.text.format.DateFormat
import android.view.View
import android.widget.Button
import android.widget.CheckBox
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import org.hamroh.app.R
import org.hamroh.companion.Trip
import org.hamroh.companion.TripContact
import org.hamroh.companion.TripDraft
import org.hamroh.companion.TripLeg
import org.hamroh.companion.TripNumber

/** Fills a plan in. What is half filled is kept until it is saved or dropped ([org.hamroh.app.PlanDraft]); nothing counts before it is saved. */
class TripPlanActivity : PlainScreen() {
    /** Null until it is known whether there is a plan already. */
    private var draft: TripDraft? = null
    private var names: Map<String, String> = emptyMap()

    /** As the plan was saved, or nothing but what the settings know; null until that is known. */
    private var saved: TripDraft? = null

    /** Chosen on another screen before this one knew its plan again. */
    private var early: List<TripDraft.() -> TripDraft> = emptyList()
    private var drop: View? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        keepOutOfSight()
        show(R.layout.screen_plain, getString(R.string.plan_title))
        draft = parts.plan.now
        ask({ it.choices(language) }) { choices ->
            names = (choices.countries + choices.citizenships).associate { it.code to it.name }
            if (draft != null) draw()
        }
        var kept: TripDraft? = null
        ask({ parts.plan.read() }, failed = {}) { kept = it }
        // A plan that cannot be read is made anew: its owner knows better.
        ask({ it.trip(language) }, failed = {
            problem(words(it))
            begin(null, kept)
        }) { begin(it, kept) }
    }

    override fun onPause() {
        if (saved != null) keep()
        super.onPause()
    }

    private fun keep() {
        val plan = parts.plan
        val now = plan.now
        parts.worker.tell { if (now == null) plan.forget() else plan.write(now) }
    }

    @Deprecated("The framework offers nothing else without a library")
    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        val code = data?.getStringExtra(ChooseActivity.CODE) ?: return
        if (resultCode != RESULT_OK) return
        change {
            when (requestCode) {
                CITIZEN -> copy(citizen = code)
                COUNTRY -> copy(country = code)
                else -> copy(route = route.with(requestCode - STAGE) { it.copy(country = code) })
            }
        }
        draw()
    }

    /** [kept]: what a process that ended left, without the sentences: those of the plan are not to be lost by that. */
    private fun begin(trip: Trip?, kept: TripDraft?) {
        val form = form(trip)
        saved = form
        draft = early.fold(draft ?: kept?.copy(phrases = form.phrases) ?: form) { plan, how -> plan.how() }
        early = emptyList()
        changed()
        draw()
    }

    private fun form(trip: Trip?): TripDraft {
        val begun = trip?.draft ?: TripDraft(
            citizen = parts.choices.citizenship.orEmpty(),
            // Who gets the messages of this phone is told most likely.
            contacts = parts.choices.recipients.map { TripContact("", it) }.ifEmpty { listOf(TripContact("", "")) },
        )
        return begun.copy(numbers = (begun.numbers + List(NUMBERS) { TripNumber("", "") }).take(NUMBERS))
    }

    private fun change(how: TripDraft.() -> TripDraft) {
        val now = draft
        if (now == null) early = early + how else draft = now.how()
        changed()
    }

    private fun changed() {
        parts.plan.now = draft.takeIf { it != saved }
        drop?.shown(parts.plan.now != null)
    }

    private fun dropChanges() {
        draft = saved
        changed()
        keep()
        problem(null)
        draw()
        findViewById<View>(R.id.scroll).scrollTo(0, 0)
    }

    private fun draw() = anew {
        val plan = draft ?: return@anew
        text(R.layout.item_quiet, R.string.plan_kept)
        field(R.string.plan_name, plan.name) { copy(name = it) }
        row(getString(R.string.settings_citizenship), nameOf(plan.citizen)) { startActivityForResult(ChooseActivity.citizenship(this), CITIZEN) }
        text(R.layout.item_section, R.string.plan_promised)
        field(R.string.plan_work, plan.work) { copy(work = it) }
        field(R.string.plan_employer, plan.employer) { copy(employer = it) }
        field(R.string.plan_pay, plan.pay) { copy(pay = it) }
        field(R.string.plan_place, plan.place) { copy(place = it) }
        row(getString(R.string.plan_country), nameOf(plan.country)) { startActivityForResult(ChooseActivity.country(this), COUNTRY) }
        drawRoute(plan)
        drawContacts(plan)
        drawBeginning(plan)
        row(getString(R.string.plan_hours), plan.checkEveryHours.toString(), ::chooseHours)
        drawNumbers(plan)
        drawSentences(plan)
        button(R.layout.item_press_main, R.string.plan_save) {}.apply { setOnClickListener { save(this) } }
        drop = button(R.layout.item_press, R.string.plan_drop) { confirm(getString(R.string.plan_drop) + "?", R.string.plan_drop, press = ::dropChanges) }
            .apply { shown(parts.plan.now != null) }
    }

    private fun field(name: Int, value: String, how: TripDraft.(String) -> TripDraft) =
        labelled(getString(name), value) { typed -> change { how(typed) } }

    /** Numbers are written with a plus, which not every keyboard of digits has. */
    private fun number(name: Int, value: String, how: TripDraft.(String) -> TripDraft) {
        field(name, value, how).inputType = InputType.TYPE_CLASS_PHONE
    }

    private fun nameOf(code: String) = if (code.isEmpty()) getString(R.string.help_country_unknown) else names[code] ?: code

    private fun drawRoute(plan: TripDraft) {
        text(R.layout.item_section, R.string.plan_route)
        plan.route.forEachIndexed { i, stage ->
            field(R.string.plan_stage, stage.place) { typed -> copy(route = route.with(i) { it.copy(place = typed) }) }
            row(getString(R.string.plan_country), nameOf(stage.country)) { startActivityForResult(ChooseActivity.country(this), STAGE + i) }
            field(R.string.plan_day, stage.day) { typed -> copy(route = route.with(i) { it.copy(day = typed) }) }
            remove(stage.place) { copy(route = route - route[i]) }
        }
        button(R.layout.item_press, R.string.plan_stage_add) {
            change { copy(route = route + TripLeg("", "", "")) }
            draw()
        }
    }

    /** A journey that has begun is not moved by looking at it: only what lies ahead is shown as later. */
    private fun drawBeginning(plan: TripDraft) {
        val later = plan.startsMs > System.currentTimeMillis()
        add<CheckBox>(body, R.layout.item_tick) {
            setText(R.string.plan_later)
            isChecked = later
            setOnClickListener {
                if (!later) return@setOnClickListener chooseBeginning()
                change { copy(startsMs = 0) }
                draw()
            }
        }
        if (later) row(getString(R.string.plan_begins), localTime(this, Instant.ofEpochMilli(plan.startsMs).toString()), ::chooseBeginning)
    }

    private fun chooseBeginning() {
        val now = System.currentTimeMillis()
        val known = draft?.startsMs?.takeIf { it > now } ?: (now + DAY_MS)
        val at = Instant.ofEpochMilli(known).atZone(ZoneId.systemDefault())
        val day = DatePickerDialog(this, { _, year, month, day ->
            TimePickerDialog(this, { _, hour, minute -> begins(LocalDateTime.of(year, month + 1, day, hour, minute)) }, at.hour, at.minute, DateFormat.is24HourFormat(this))
                .apply { setOnCancelListener { draw() } }
                .show()
        }, at.year, at.monthValue - 1, at.dayOfMonth)
        day.datePicker.minDate = now
        day.setOnCancelListener { draw() }
        day.show()
    }

    private fun begins(at: LocalDateTime) {
        change { copy(startsMs = at.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()) }
        draw()
    }

    private fun drawContacts(plan: TripDraft) {
        text(R.layout.item_section, R.string.plan_contacts)
        plan.contacts.forEachIndexed { i, contact ->
            field(R.string.plan_contact_name, contact.name) { typed -> copy(contacts = contacts.with(i) { it.copy(name = typed) }) }
            number(R.string.plan_contact_number, contact.number) { typed -> copy(contacts = contacts.with(i) { it.copy(number = typed) }) }
            remove(contact.name.ifEmpty { contact.number }) { copy(contacts = contacts - contacts[i]) }
        }
        button(R.layout.item_press, R.string.plan_contact_add) {
            change { copy(contacts = contacts + TripContact("", "")) }
            draw()
        }
    }

    private fun drawNumbers(plan: TripDraft) {
        text(R.layout.item_section, R.string.plan_numbers)
        plan.numbers.forEachIndexed { i, one ->
            field(R.string.plan_number_title, one.title) { typed -> copy(numbers = numbers.with(i) { it.copy(title = typed) }) }
            number(R.string.plan_number, one.number) { typed -> copy(numbers = numbers.with(i) { it.copy(number = typed) }) }
        }
    }

    private fun drawSentences(plan: TripDraft) {
        text(R.layout.item_section, R.string.plan_sentences)
        text(R.layout.item_quiet, R.string.plan_sentences_hint)
        plan.phrases.forEachIndexed { i, phrase ->
            labelled(getString(phrase.meaning.words), phrase.text, R.layout.item_field_long) { typed ->
                change { copy(phrases = phrases.with(i) { it.copy(text = typed) }) }
            }
            field(R.string.plan_sentence_place, phrase.place) { typed -> copy(phrases = phrases.with(i) { it.copy(place = typed) }) }
            remove(getString(phrase.meaning.words)) { copy(phrases = phrases - phrases[i]) }
        }
        button(R.layout.item_press, R.string.plan_draw) {
            problem(null)
            ask({ it.suggestSentences(language) }) { drawn ->
                change { copy(phrases = drawn) }
                draw()
            }
        }
    }

    private fun remove(what: String, how: TripDraft.() -> TripDraft) {
        button(R.layout.item_weak, R.string.action_remove) {
            change(how)
            draw()
        }.contentDescription = getString(R.string.action_remove_what, what)
    }

    private fun chooseHours() {
        AlertDialog.Builder(this)
            .setTitle(R.string.plan_hours)
            .setSingleChoiceItems(HOURS.map { it.toString() }.toTypedArray(), HOURS.indexOf(draft?.checkEveryHours)) { dialog, which ->
                dialog.dismiss()
                change { copy(checkEveryHours = HOURS[which]) }
                draw()
            }
            .setNegativeButton(R.string.action_cancel, null)
            .show()
    }

    private fun save(button: Button) {
        val plan = draft ?: return
        // As in the settings: with 00 in front it is a number, too.
        val wanted = plan.copy(contacts = plan.contacts.map { it.copy(number = SettingsActivity.fullNumber(it.number) ?: it.number) })
        problem(null)
        // Pressed twice in a hurry it is saved once.
        button.isEnabled = false
        ask({ it.saveTrip(wanted, language) }, failed = {
            button.isEnabled = true
            problem(words(it))
        }) { _ ->
            // What is on the screen is what was saved.
            saved = draft
            changed()
            finish()
        }
    }

    internal companion object {
        private const val CITIZEN = 1
        private const val COUNTRY = 2

        /** The country of the first stage; of the others the numbers behind. */
        private const val STAGE = 100
        private const val DAY_MS = 86_400_000L

        /** As many as one can keep in mind. */
        private const val NUMBERS = 2

        /** Between two check-ins: more often nobody keeps it up, more rarely it comes too late. */
        val HOURS = listOf(6, 12, 24, 48, 72)

        private fun <T> List<T>.with(at: Int, how: (T) -> T): List<T> = mapIndexed { i, one -> if (i == at) how(one) else one }
    }
}
