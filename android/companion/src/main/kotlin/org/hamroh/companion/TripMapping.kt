package org.hamroh.companion

import org.hamroh.core.CheckInRequest
import org.hamroh.core.ConsularRequest as CoreConsularRequest
import org.hamroh.core.EnteredMessage as CoreEnteredMessage
import org.hamroh.core.FollowState as CoreFollowState
import org.hamroh.core.FollowedTrip as CoreFollowedTrip
import org.hamroh.core.PhraseMeaning as CorePhraseMeaning
import org.hamroh.core.QrPicture as CoreQrPicture
import org.hamroh.core.ReceivedMessage as CoreReceivedMessage
import org.hamroh.core.Soundness as CoreSoundness
import org.hamroh.core.Trip as CoreTrip
import org.hamroh.core.TripContact as CoreTripContact
import org.hamroh.core.TripDraft as CoreTripDraft
import org.hamroh.core.TripLeg as CoreTripLeg
import org.hamroh.core.TripNumber as CoreTripNumber
import org.hamroh.core.TripPhrase as CoreTripPhrase
import org.hamroh.core.WordCheck as CoreWordCheck

// Trips and those at home, both ways.

internal fun TripDraft.toCore(): CoreTripDraft =
    CoreTripDraft(
        name = name.wellFormed(),
        citizen = citizen.wellFormed(),
        work = work.wellFormed(),
        employer = employer.wellFormed(),
        pay = pay.wellFormed(),
        place = place.wellFormed(),
        country = country.wellFormed(),
        route = route.map { CoreTripLeg(it.place.wellFormed(), it.country.wellFormed(), it.day.wellFormed()) },
        numbers = numbers.map { CoreTripNumber(it.title.wellFormed(), it.number.wellFormed()) },
        contacts = contacts.map { CoreTripContact(it.name.wellFormed(), it.number.wellFormed(), it.language.wellFormed()) },
        phrases = phrases.map { CoreTripPhrase(it.text.wellFormed(), it.meaning.toCore(), it.place.wellFormed()) },
        // What cannot be is refused by the core with its own words.
        checkEveryHours = checkEveryHours.coerceAtLeast(0).toUInt(),
        startsMs = startsMs,
    )

private fun CoreTripDraft.toTripDraft(): TripDraft =
    TripDraft(
        name = name,
        citizen = citizen,
        work = work,
        employer = employer,
        pay = pay,
        place = place,
        country = country,
        route = route.map { TripLeg(it.place, it.country, it.day) },
        numbers = numbers.map { TripNumber(it.title, it.number) },
        contacts = contacts.map { TripContact(it.name, it.number, it.language) },
        phrases = phrases.map { it.toTripPhrase() },
        checkEveryHours = checkEveryHours.asInt(),
        startsMs = startsMs,
    )

internal fun CoreTripPhrase.toTripPhrase(): TripPhrase = TripPhrase(text, meaning.toMeaning(), place)

internal fun CoreTrip.toTrip(): Trip =
    Trip(draft.toTripDraft(), revision.asInt(), agreed, due, dueInMs, remindInMs, missed, text, toDo)

internal fun CoreQrPicture.toQrPicture(): QrPicture = QrPicture(size.asInt(), rows)

internal fun CheckIn.toCore(): CheckInRequest =
    CheckInRequest(
        clientId = requestId.wellFormed(),
        citizen = citizen.wellFormed(),
        position = place?.toCore(),
        nextInHours = nextInHours.coerceAtLeast(0).toUInt(),
        batteryPercent = batteryPercent?.known(),
        recipients = recipients.map { it.wellFormed() },
        note = "",
        word = word.wellFormed(),
    )

internal fun CoreFollowedTrip.toFollowedTrip(): FollowedTrip =
    FollowedTrip(
        id = id,
        plan = plan.toTripDraft(),
        revision = revision.asInt(),
        newer = newer,
        state = state.toState(),
        stateText = stateText,
        advice = advice,
        due = due,
        alarmInMs = alarmInMs?.coerceAtMost(Long.MAX_VALUE.toULong())?.toLong(),
        clockText = clockText,
        messages = messages.map { it.toEnteredMessage() },
        reviewNeeded = reviewNeeded,
    )

internal fun CoreEnteredMessage.toEnteredMessage(): EnteredMessage =
    EnteredMessage(
        text = text,
        entered = entered,
        kind = kind?.toKind(),
        soundness = soundness?.toSoundness(),
        word = word.toWordCheck(),
        phrase = phrase?.toTripPhrase(),
        meaning = meaning,
        place = position?.toPlace(),
        anchor = anchor,
        repeated = repeated,
    )

internal fun CoreConsularRequest.toConsularRequest(labels: Labels): ConsularRequest =
    ConsularRequest(title, contacts.map { it.toWay(labels) }, why, text, textLanguage, meaning, advice)

internal fun CoreReceivedMessage.toReceivedMessage(): ReceivedMessage =
    ReceivedMessage(
        kind = kind.toKind(),
        soundness = soundness.toSoundness(),
        citizen = citizen,
        place = position?.toPlace(),
        sent = sent,
        due = due,
        batteryPercent = batteryPercent?.asInt(),
        reference = reference,
        anchor = anchor,
        repaired = repaired,
        meaning = meaning,
    )

private fun PhraseMeaning.toCore(): CorePhraseMeaning =
    when (this) {
        PhraseMeaning.WELL -> CorePhraseMeaning.WELL
        PhraseMeaning.MOVED -> CorePhraseMeaning.MOVED
        PhraseMeaning.HELD -> CorePhraseMeaning.HELD
        PhraseMeaning.DANGER -> CorePhraseMeaning.DANGER
        PhraseMeaning.HURT -> CorePhraseMeaning.HURT
        PhraseMeaning.FREE -> CorePhraseMeaning.FREE
    }

private fun CorePhraseMeaning.toMeaning(): PhraseMeaning =
    when (this) {
        CorePhraseMeaning.WELL -> PhraseMeaning.WELL
        CorePhraseMeaning.MOVED -> PhraseMeaning.MOVED
        CorePhraseMeaning.HELD -> PhraseMeaning.HELD
        CorePhraseMeaning.DANGER -> PhraseMeaning.DANGER
        CorePhraseMeaning.HURT -> PhraseMeaning.HURT
        CorePhraseMeaning.FREE -> PhraseMeaning.FREE
    }

private fun CoreFollowState.toState(): FollowState =
    when (this) {
        CoreFollowState.NOT_BEGUN -> FollowState.NOT_BEGUN
        CoreFollowState.WAITING -> FollowState.WAITING
        CoreFollowState.NOT_ENTERED -> FollowState.NOT_ENTERED
        CoreFollowState.SILENT -> FollowState.SILENT
        CoreFollowState.UNSURE -> FollowState.UNSURE
        CoreFollowState.DANGER -> FollowState.DANGER
        CoreFollowState.HELP -> FollowState.HELP
        CoreFollowState.CLOCK_UNSURE -> FollowState.CLOCK_UNSURE
    }

private fun CoreSoundness.toSoundness(): Soundness =
    when (this) {
        CoreSoundness.WHOLE -> Soundness.WHOLE
        CoreSoundness.CHANGED -> Soundness.CHANGED
        CoreSoundness.CUT -> Soundness.CUT
    }

private fun CoreWordCheck.toWordCheck(): WordCheck =
    when (this) {
        CoreWordCheck.NOT_AGREED -> WordCheck.NOT_AGREED
        CoreWordCheck.RIGHT -> WordCheck.RIGHT
        CoreWordCheck.DANGER -> WordCheck.DANGER
        CoreWordCheck.MISSING -> WordCheck.MISSING
    }
