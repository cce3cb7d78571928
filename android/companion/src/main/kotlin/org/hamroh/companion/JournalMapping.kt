package org.hamroh.companion

import org.hamroh.core.CancelRequest
import org.hamroh.core.Delivery
import org.hamroh.core.DeliveryEvent
import org.hamroh.core.Entry as CoreEntry
import org.hamroh.core.FactPrompt as CoreFactPrompt
import org.hamroh.core.FactSheet
import org.hamroh.core.JournalListing
import org.hamroh.core.JournalState as CoreJournalState
import org.hamroh.core.Kind
import org.hamroh.core.MessageKind as CoreMessageKind
import org.hamroh.core.NewAttachment
import org.hamroh.core.NewEntry
import org.hamroh.core.OutboxRow
import org.hamroh.core.Position
import org.hamroh.core.Prepared
import org.hamroh.core.SosPreview as CoreSosPreview
import org.hamroh.core.SosRequest

// Journal, calls for help and their messages, both ways.

/** Lengths, seconds and seconds to wait: beyond [Int.MAX_VALUE] they only mean "much". */
internal fun UInt.asInt(): Int = if (this > Int.MAX_VALUE.toUInt()) Int.MAX_VALUE else toInt()

/** What cannot be negative and is, is not known: phones say -1. */
internal fun Int.known(): UInt? = if (this < 0) null else toUInt()

internal fun Place.toCore(): Position = Position(latE7, lonE7, radiusM?.known(), ageS?.known(), simulated)

internal fun Position.toPlace(): Place = Place(latE7, lonE7, radiusM?.asInt(), ageS?.asInt(), simulated)

internal fun SosCall.toCore(): SosRequest =
    SosRequest(
        clientId = requestId.wellFormed(),
        citizen = citizen.wellFormed(),
        position = place?.toCore(),
        batteryPercent = batteryPercent?.known(),
        recipients = recipients.map { it.wellFormed() },
        note = "",
        drill = drill,
    )

internal fun CallOff.toCore(): CancelRequest =
    CancelRequest(
        clientId = requestId.wellFormed(),
        sos = sos.wellFormed(),
        citizen = citizen.wellFormed(),
        position = place?.toCore(),
        batteryPercent = batteryPercent?.known(),
        note = "",
        word = word.wellFormed(),
    )

internal fun NewNote.toCore(): NewEntry =
    NewEntry(
        kind = Kind.INCIDENT,
        clientId = requestId.wellFormed(),
        note = note.wellFormed(),
        position = place?.toCore(),
        refersTo = "",
        ordinary = ordinary,
        facts = facts.toSheet(),
    )

/** The names of the fields are the core's. */
private fun Map<String, String>.toSheet(): FactSheet {
    fun of(field: String) = this[field].orEmpty().wellFormed()
    return FactSheet(of("time"), of("place"), of("people"), of("words"), of("harm"), of("papers"), of("money"))
}

private fun FactSheet.byField(): Map<String, String> =
    mapOf(
        "time" to time,
        "place" to place,
        "people" to people,
        "words" to words,
        "harm" to harm,
        "papers" to papers,
        "money" to money,
    )

internal fun CoreFactPrompt.toFactPrompt(): FactPrompt = FactPrompt(field, title, question)

private val MEDIA_TYPE = Regex("[A-Za-z0-9.+-]{1,49}/[A-Za-z0-9.+-]{1,49}")

internal fun NewFile.toCore(): NewAttachment =
    NewAttachment(
        clientId = requestId.wellFormed(),
        // Other apps say what they like; that must not keep a file out.
        mediaType = mediaType.takeIf(MEDIA_TYPE::matches) ?: "application/octet-stream",
        note = note.wellFormed(),
        refersTo = refersTo.wellFormed(),
        // Files are picked in another app, and the notes are locked by the time one comes back.
        ordinary = false,
    )

internal fun CoreSosPreview.toSosPreview(): SosPreview = SosPreview(sms, septets.asInt())

internal fun Prepared.toPreparedSos(labels: Labels): PreparedSos =
    PreparedSos(sms, reference, outbox.map { it.toLedgerRow(labels) })

internal fun OutboxRow.toLedgerRow(labels: Labels): LedgerRow {
    val byHand = channel == "hand"
    return LedgerRow(
        id = id,
        recipient = recipient,
        text = text,
        state = state.toState(),
        // Once somebody did something with it the state says more.
        stateText = if (byHand && state == Delivery.QUEUED) labels.byHand() else labels.of(state),
        byHand = byHand,
        canSend = canSend,
        canBeAnswered = canBeAnswered,
        canCancel = canCancel,
        canCallOff = canCallOff,
        record = record,
        kind = kind.toKind(),
        follows = follows,
        retryInMs = retryInMs?.toLong(),
    )
}

internal fun CoreMessageKind.toKind(): MessageKind =
    when (this) {
        CoreMessageKind.SOS -> MessageKind.SOS
        CoreMessageKind.OK -> MessageKind.CHECK_IN
        CoreMessageKind.TEST -> MessageKind.PRACTICE
        CoreMessageKind.CANCEL -> MessageKind.CANCEL
    }

private fun Delivery.toState(): DeliveryState =
    when (this) {
        Delivery.QUEUED -> DeliveryState.QUEUED
        Delivery.LEASED -> DeliveryState.LEASED
        Delivery.HANDED -> DeliveryState.HANDED
        Delivery.ACCEPTED -> DeliveryState.ACCEPTED
        Delivery.DELIVERED -> DeliveryState.DELIVERED
        Delivery.ACKNOWLEDGED -> DeliveryState.ACKNOWLEDGED
        Delivery.FAILED -> DeliveryState.FAILED
        Delivery.UNKNOWN -> DeliveryState.UNKNOWN
        Delivery.EXPIRED -> DeliveryState.EXPIRED
        Delivery.CANCELLED -> DeliveryState.CANCELLED
    }

internal fun DeliveryStep.toCore(): DeliveryEvent =
    when (this) {
        DeliveryStep.LEASE -> DeliveryEvent.LEASE
        DeliveryStep.HAND -> DeliveryEvent.HAND
        DeliveryStep.ACCEPT -> DeliveryEvent.ACCEPT
        DeliveryStep.DELIVER -> DeliveryEvent.DELIVER
        DeliveryStep.ACKNOWLEDGE -> DeliveryEvent.ACKNOWLEDGE
        DeliveryStep.FAIL -> DeliveryEvent.FAIL
        DeliveryStep.RETRY -> DeliveryEvent.RETRY
        DeliveryStep.CANCEL -> DeliveryEvent.CANCEL
    }

internal fun CoreJournalState.toJournalState(): JournalState = JournalState(exists, unlocked, fingerprint, readOnly)

internal fun JournalListing.toEntries(labels: Labels, prompts: List<CoreFactPrompt>): Entries =
    Entries(entries.map { it.toEntry(labels, prompts) }, damaged)

private fun CoreEntry.toEntry(labels: Labels, prompts: List<CoreFactPrompt>): Entry {
    val sheet = facts.byField()
    return Entry(
        id = id,
        label = labels.of(kind),
        at = at,
        note = note,
        place = position?.toPlace(),
        facts = prompts.mapNotNull { prompt -> sheet[prompt.field]?.ifEmpty { null }?.let { Fact(prompt.title, it) } },
        files = attachments.map { KeptFile(it.length.toLong(), it.mediaType, it.sha256) },
        ordinary = ordinary,
        refersTo = refersTo,
    )
}
