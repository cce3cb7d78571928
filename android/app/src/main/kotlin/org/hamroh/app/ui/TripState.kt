package org.hamroh.app.ui

import org.hamroh.app.R
import org.hamroh.companion.PhraseMeaning
import org.hamroh.companion.TripContact
import org.hamroh.companion.TripDraft
import org.hamroh.companion.TripLeg
import org.hamroh.companion.TripNumber
import org.json.JSONArray
import org.json.JSONObject

private const val HOURS = "hours"
private const val STARTS = "starts"
private val WORDS = listOf("name", "citizen", "work", "employer", "pay", "place", "country")

/** A half-filled plan as text, without its sentences. */
internal fun TripDraft.toJson(): String {
    fun rows(rows: List<List<String>>) = JSONArray(rows.map(::JSONArray))
    return JSONObject(WORDS.zip(listOf(name, citizen, work, employer, pay, place, country)).toMap())
        .put("route", rows(route.map { listOf(it.place, it.country, it.day) }))
        .put("numbers", rows(numbers.map { listOf(it.title, it.number) }))
        .put("contacts", rows(contacts.map { listOf(it.name, it.number, it.language) }))
        .put(HOURS, checkEveryHours)
        .put(STARTS, startsMs)
        .toString()
}

/** The plan in such a text; fails where there is none. */
internal fun planDraft(text: String): TripDraft {
    val all = JSONObject(text)
    val words = WORDS.map { all.getString(it) }
    fun rows(key: String) = all.getJSONArray(key).let { rows -> List(rows.length()) { i -> rows.getJSONArray(i).let { row -> List(row.length(), row::getString) } } }
    return TripDraft(
        name = words[0],
        citizen = words[1],
        work = words[2],
        employer = words[3],
        pay = words[4],
        place = words[5],
        country = words[6],
        route = rows("route").map { TripLeg(it[0], it[1], it[2]) },
        numbers = rows("numbers").map { TripNumber(it[0], it[1]) },
        contacts = rows("contacts").map { TripContact(it[0], it[1], it[2]) },
        checkEveryHours = all.getInt(HOURS),
        startsMs = all.getLong(STARTS),
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
