package org.hamroh.app.ui

import android.os.Bundle
import org.hamroh.app.R
import org.hamroh.companion.PhraseMeaning
import org.hamroh.companion.TripContact
import org.hamroh.companion.TripDraft
import org.hamroh.companion.TripLeg
import org.hamroh.companion.TripNumber
import org.hamroh.companion.TripPhrase

private const val WORDS = "plan-words"
private const val ROUTE = "plan-route"
private const val NUMBERS = "plan-numbers"
private const val CONTACTS = "plan-contacts"
private const val PHRASES = "plan-phrases"
private const val HOURS = "plan-hours"
private const val STARTS = "plan-starts"

/** Keeps a half-filled plan over the end of the process, in the system's memory: filling it in takes a quarter of an hour. */
internal fun Bundle.putDraft(draft: TripDraft) {
    putStringArray(WORDS, with(draft) { arrayOf(name, citizen, work, employer, pay, place, country) })
    putStringArray(ROUTE, draft.route.flatMap { listOf(it.place, it.country, it.day) }.toTypedArray())
    putStringArray(NUMBERS, draft.numbers.flatMap { listOf(it.title, it.number) }.toTypedArray())
    putStringArray(CONTACTS, draft.contacts.flatMap { listOf(it.name, it.number, it.language) }.toTypedArray())
    putStringArray(PHRASES, draft.phrases.flatMap { listOf(it.text, it.meaning.name, it.place) }.toTypedArray())
    putInt(HOURS, draft.checkEveryHours)
    putLong(STARTS, draft.startsMs)
}

/** The kept plan; null when there is none. */
internal fun Bundle.draft(): TripDraft? {
    val words = getStringArray(WORDS)?.takeIf { it.size == 7 } ?: return null
    fun rows(key: String, width: Int) = getStringArray(key).orEmpty().toList().chunked(width).filter { it.size == width }
    return TripDraft(
        name = words[0],
        citizen = words[1],
        work = words[2],
        employer = words[3],
        pay = words[4],
        place = words[5],
        country = words[6],
        route = rows(ROUTE, 3).map { TripLeg(it[0], it[1], it[2]) },
        numbers = rows(NUMBERS, 2).map { TripNumber(it[0], it[1]) },
        contacts = rows(CONTACTS, 3).map { TripContact(it[0], it[1], it[2]) },
        phrases = rows(PHRASES, 3).map { TripPhrase(it[0], PhraseMeaning.valueOf(it[1]), it[2]) },
        checkEveryHours = getInt(HOURS),
        startsMs = getLong(STARTS),
    )
}

/** What a sentence means, in the words of the screen. */
internal val PhraseMeaning.words: Int
    get() = when (this) {
        PhraseMeaning.WELL -> R.string.phrase_well
        PhraseMeaning.MOVED -> R.string.phrase_moved
        PhraseMeaning.HELD -> R.string.phrase_held
        PhraseMeaning.DANGER -> R.string.phrase_danger
        PhraseMeaning.HURT -> R.string.phrase_hurt
        PhraseMeaning.FREE -> R.string.phrase_free
    }
