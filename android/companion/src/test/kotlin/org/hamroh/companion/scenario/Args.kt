package org.hamroh.companion.scenario

import java.math.BigDecimal
import org.hamroh.core.Amount
import org.hamroh.core.ArrivalQuestion
import org.hamroh.core.CancelRequest
import org.hamroh.core.CheckInRequest
import org.hamroh.core.CostQuestion
import org.hamroh.core.DossierRequest
import org.hamroh.core.FactSheet
import org.hamroh.core.GuideQuestion
import org.hamroh.core.HelpQuestion
import org.hamroh.core.Kind
import org.hamroh.core.Line
import org.hamroh.core.MarkedPoint
import org.hamroh.core.NewAttachment
import org.hamroh.core.NewEntry
import org.hamroh.core.NumberMark
import org.hamroh.core.Outcome
import org.hamroh.core.PhraseMeaning
import org.hamroh.core.Position
import org.hamroh.core.SosRequest
import org.hamroh.core.TripContact
import org.hamroh.core.TripDraft
import org.hamroh.core.TripLeg
import org.hamroh.core.TripNumber
import org.hamroh.core.TripPhrase

/** Arguments by name; what is left out is empty. Of another type than asked for: an error of the scenario. */
class Args(private val given: Map<String, Any?>) {
    fun optionalText(name: String): String? = typed(name, "text")

    fun text(name: String): String = optionalText(name).orEmpty()

    fun flag(name: String): Boolean = typed(name, "truth value") ?: false

    fun number(name: String): Long? = typed(name, "number")

    fun unsigned(name: String): UInt? =
        number(name)?.let {
            scenario(it in 0..UInt.MAX_VALUE.toLong()) { "`$name` is no such number: $it" }
            it.toUInt()
        }

    fun texts(name: String): List<String> {
        val list: List<*> = typed(name, "list") ?: return emptyList()
        return list.map { it as? String ?: throw ScenarioError("`$name` is no list of texts") }
    }

    /** The enum's variant with this name in `snake_case`. */
    inline fun <reified E : Enum<E>> variant(name: String): E {
        val wanted = text(name)
        return enumValues<E>().find { it.name.lowercase() == wanted } ?: throw ScenarioError("no such $name: `$wanted`")
    }

    private inline fun <reified T> typed(name: String, what: String): T? {
        val value = given[name] ?: return null
        return value as? T ?: throw ScenarioError("`$name` is no $what: ${short(value)}")
    }

    /** A record with its fields, or in short degrees with at most seven decimals. */
    fun position(): Position? =
        when (val place = given["position"]) {
            null -> null
            is String -> {
                val (lat, lon) = place.split(',').map(::degreesE7).also { scenario(it.size == 2) { "no place: $place" } }
                Position(lat, lon, radiusM = null, ageS = null, simulated = false)
            }
            else -> Args(objectOf(place, "a position")).fieldsOfPosition()
        }

    private fun fieldsOfPosition(): Position {
        fun coordinate(name: String): Int = Math.toIntExact(number(name) ?: throw ScenarioError("`$name` is missing"))
        return Position(coordinate("lat_e7"), coordinate("lon_e7"), unsigned("radius_m"), unsigned("age_s"), flag("simulated"))
    }

    fun helpQuestion() =
        HelpQuestion(
            text("citizen"), optionalText("country"), position(), text("language"), optionalText("promised"), line(),
            optionalText("network_country"),
        )

    /** What the phone can do now; nothing when it is not said. */
    private fun line(): Line? = if (text("line").isEmpty()) null else variant<Line>("line")

    fun numberMark() = NumberMark(text("key"), text("org"), variant<Outcome>("outcome"), text("note"))

    fun arrivalQuestion() =
        ArrivalQuestion(text("network_country"), text("citizen"), text("language"), optionalText("promised"), line())

    fun guideQuestion() = GuideQuestion(text("citizen"), optionalText("country"), text("language"))

    fun costQuestion() =
        CostQuestion(
            pay = amount("pay"),
            living = amount("living"),
            deductions = amount("deductions"),
            sentHome = amount("sent_home"),
            debt = amount("debt"),
            interestPermille = unsigned("interest_permille") ?: 0u,
        )

    private fun amount(name: String): Amount {
        val sum = Args(given[name]?.let { objectOf(it, "`$name`") }.orEmpty())
        val amount = sum.number("amount") ?: 0
        scenario(amount >= 0) { "`$name` is no such amount: $amount" }
        return Amount(amount.toULong(), sum.text("currency"))
    }

    fun newEntry() =
        NewEntry(
            kind = if (text("kind").isEmpty()) Kind.INCIDENT else variant("kind"),
            clientId = text("client_id"),
            note = text("note"),
            position = position(),
            refersTo = text("refers_to"),
            ordinary = flag("ordinary"),
            facts = Args(given["facts"]?.let { objectOf(it, "`facts`") }.orEmpty()).factSheet(),
        )

    private fun factSheet() =
        FactSheet(text("time"), text("place"), text("people"), text("words"), text("harm"), text("papers"), text("money"))

    fun newAttachment() =
        NewAttachment(
            clientId = text("client_id"),
            mediaType = text("media_type"),
            note = text("note"),
            refersTo = text("refers_to"),
            ordinary = flag("ordinary"),
        )

    fun sosRequest() =
        SosRequest(
            clientId = text("client_id"),
            citizen = text("citizen"),
            position = position(),
            batteryPercent = unsigned("battery_percent"),
            recipients = texts("recipients"),
            note = text("note"),
            drill = flag("drill"),
        )

    fun cancelRequest() =
        CancelRequest(
            clientId = text("client_id"),
            sos = text("sos"),
            citizen = text("citizen"),
            position = position(),
            batteryPercent = unsigned("battery_percent"),
            note = text("note"),
            word = text("word"),
        )

    fun checkInRequest() =
        CheckInRequest(
            clientId = text("client_id"),
            citizen = text("citizen"),
            position = position(),
            nextInHours = unsigned("next_in_hours") ?: 0u,
            batteryPercent = unsigned("battery_percent"),
            recipients = texts("recipients"),
            note = text("note"),
            word = text("word"),
        )

    /** Objects with a record's fields. */
    private fun <R> rows(name: String, record: Args.() -> R): List<R> {
        val list: List<*> = typed(name, "list") ?: return emptyList()
        return list.map { Args(objectOf(it, "a row of `$name`")).record() }
    }

    fun dossierRequest() =
        DossierRequest(
            name = text("name"),
            citizen = text("citizen"),
            speaks = text("speaks"),
            officerLanguage = text("officer_language"),
            points = rows("points") { MarkedPoint(text("code"), texts("records")) },
            records = texts("records"),
        )

    fun tripDraft() =
        TripDraft(
            name = text("name"),
            citizen = text("citizen"),
            work = text("work"),
            employer = text("employer"),
            pay = text("pay"),
            place = text("place"),
            country = text("country"),
            route = rows("route") { TripLeg(text("place"), text("country"), text("day")) },
            numbers = rows("numbers") { TripNumber(text("title"), text("number")) },
            contacts = rows("contacts") { TripContact(text("name"), text("number"), text("language")) },
            phrases = rows("phrases") { TripPhrase(text("text"), variant<PhraseMeaning>("meaning"), text("place")) },
            checkEveryHours = unsigned("check_every_hours") ?: 0u,
            startsMs = number("starts_ms") ?: 0,
        )
}

private fun degreesE7(text: String): Int =
    try {
        BigDecimal(text.trim()).movePointRight(7).intValueExact()
    } catch (e: ArithmeticException) {
        throw ScenarioError("more than seven decimals or no such degree: $text", e)
    } catch (e: NumberFormatException) {
        throw ScenarioError("no degrees: $text", e)
    }
