package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test

/** Hostile text in every argument of the repository: an answer, or a [CompanionFailure] that the core chose. Never anything else. */
class HostileTextTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    /** Id of an offer that is kept. */
    private lateinit var kept: String

    /** Id of a trip that is followed. */
    private lateinit var followed: String

    /** Every place where a screen can hand in text, by name. */
    private val places: Map<String, (String) -> Any> =
        mapOf(
            "choices.language" to { t -> repository.choices(t) },
            "help.citizen" to { t -> repository.help(HelpRequest(t, "TH", null), "ru") },
            "help.country" to { t -> repository.help(HelpRequest("KG", t, null), "ru") },
            "help.language" to { t -> repository.help(HelpRequest("KG", "TH", null), t) },
            "search.text" to { t -> repository.search(t, "ru", 5) },
            "search.language" to { t -> repository.search("консульство", t, 5) },
            "help.promised" to { t -> repository.help(HelpRequest("KG", "TH", null, promised = t), "ru") },
            "help.networkCountry" to { t -> repository.help(HelpRequest("KG", "TH", null, networkCountry = t), "ru") },
            "markNumber.key" to { t -> repository.markNumber(Mark(t, "uz-th-consulate-general", Outcome.WRONG), HERE, "ru") },
            "markNumber.org" to { t -> repository.markNumber(Mark("+6626753995", t, Outcome.NO_ANSWER), HERE, "ru") },
            "markNumber.language" to { t -> repository.markNumber(Mark("+6626753995", "x", Outcome.HELPED), HERE, t) },
            "markedNumbers.language" to { t -> repository.markedNumbers(t) },
            "forgetNumber.key" to { t -> repository.forgetNumber(t) },
            "numberNote.key" to { t -> repository.numberNote(t, "", "ru") },
            "numberNote.correction" to { t -> repository.numberNote("+6626753995", t, "ru") },
            "numberNote.language" to { t -> repository.numberNote("+6626753995", "", t) },
            "arrival.networkCountry" to { t -> repository.arrival(ArrivalRequest(t, "KG", null, null), "ru") ?: Unit },
            "arrival.citizen" to { t -> repository.arrival(ArrivalRequest("TH", t, null, null), "ru") ?: Unit },
            "arrival.promised" to { t -> repository.arrival(ArrivalRequest("TH", "KG", t, null), "ru") ?: Unit },
            "arrival.language" to { t -> repository.arrival(ArrivalRequest("TH", "KG", null, null), t) ?: Unit },
            "arrivalSeen.country" to { t -> repository.arrivalSeen(t) },
            "guides.citizen" to { t -> repository.guides(t, "TH", "ru") },
            "guides.country" to { t -> repository.guides("KG", t, "ru") },
            "guides.language" to { t -> repository.guides("KG", "TH", t) },
            "paperCard.citizen" to { t -> repository.paperCard(HelpRequest(t, "TH", null), "ru") },
            "paperCard.language" to { t -> repository.paperCard(HERE, t) },
            "showCards.citizen" to { t -> repository.showCards(HelpRequest(t, "TH", null), "ru") },
            "showCards.language" to { t -> repository.showCards(HERE, t) },
            "screeningPoints.language" to { t -> repository.screeningPoints(t) },
            "dossier.name" to { t -> repository.dossier(DossierRequest(t, "KG", "th", emptyMap()), "ru") },
            "dossier.citizen" to { t -> repository.dossier(DossierRequest("", t, "th", emptyMap()), "ru") },
            "dossier.officer" to { t -> repository.dossier(DossierRequest("", "", t, emptyMap()), "ru") },
            "dossier.point" to { t -> repository.dossier(DossierRequest("", "", "en", mapOf(t to listOf(t))), "ru") },
            "dossier.speaks" to { t -> repository.dossier(DossierRequest("", "", "en", emptyMap(), t), "ru") },
            "dossier.language" to { t -> repository.dossier(DossierRequest("", "", "en", emptyMap()), t) },
            "packState.language" to { t -> repository.packState(t) },
            "reviewPack.path" to { t -> repository.reviewPack(phone.folder.resolve("out").path + "/" + t, "ru") },
            "reviewPack.language" to { t -> repository.reviewPack("/nowhere", t) },
            "installPack.path" to { t -> repository.installPack(phone.folder.resolve("out").path + "/" + t, true, "ru") },
            "exportPack.path" to { t -> repository.exportPack(phone.folder.resolve("out").path + "/" + t) },
            "checkOffer.text" to { t -> repository.checkOffer(t, "ru") },
            "checkOffer.language" to { t -> repository.checkOffer("Работа в Мьянме, паспорт сдать.", t) },
            "checkChat.text" to { t -> repository.checkChat(t, "ru") },
            "checkChat.language" to { t -> repository.checkChat("Работа в Мьянме, паспорт сдать.", t) },
            "checkChatFile.path" to { t -> repository.checkChatFile(phone.folder.resolve("out").path + "/" + t, "ru") },
            "checkChatFile.content" to { t ->
                val file = phone.folder.resolve("out/chat").apply { writeText(t) }
                repository.checkChatFile(file.path, "ru")
            },
            "checkChatFile.language" to { t -> repository.checkChatFile("/nowhere", t) },
            "saveOffer.text" to { t -> repository.saveOffer(t, "ru") },
            "saveOffer.language" to { t -> repository.saveOffer("Работа в Стамбуле, 1000 долларов.", t) },
            "savedOffers.language" to { t -> repository.savedOffers(t) },
            "compareOffer.id" to { t -> repository.compareOffer(t, "Мьянма", "ru") },
            "compareOffer.text" to { t -> repository.compareOffer(kept, t, "ru") },
            "compareOffer.language" to { t -> repository.compareOffer(kept, "Мьянма", t) },
            "noteDeviation.id" to { t -> repository.noteDeviation(t, "Мьянма", "ru") },
            "noteDeviation.text" to { t -> repository.noteDeviation(kept, t, "ru") },
            "forgetOffer.id" to { t -> repository.forgetOffer(t, "ru") },
            "workCost.currency" to { t -> repository.workCost(Samples.costQuestion.copy(debt = Sum(1, t)), "ru") },
            "workCost.language" to { t -> repository.workCost(Samples.costQuestion, t) },
            "previewSos.citizen" to { t -> repository.previewSos(Phone.sosCall().copy(citizen = t), "ru") },
            "previewSos.language" to { t -> repository.previewSos(Phone.sosCall(), t) },
            "sos.requestId" to { t -> repository.sos(Phone.sosCall(requestId = t), "ru") },
            "sos.citizen" to { t -> repository.sos(Phone.sosCall(requestId = "").copy(citizen = t), "ru") },
            "sos.recipients" to { t -> repository.sos(Phone.sosCall("", listOf(t, "+996700123456", t)), "ru") },
            "sos.language" to { t -> repository.sos(Phone.sosCall(requestId = ""), t) },
            "ledger.language" to { t -> repository.ledger(t) },
            "delivery.failure" to { t -> repository.delivery(1, DeliveryStep.FAIL, t, "ru") },
            "delivery.language" to { t -> repository.delivery(1, DeliveryStep.HAND, "", t) },
            "createJournal.secret" to { t -> repository.createJournal(t, acceptWeak = true) },
            "addNote.requestId" to { t -> repository.addNote(t, "note", null) },
            "addNote.note" to { t -> repository.addNote("", t, null) },
            "addNote.facts" to { t -> repository.addNote(NewNote("", "note", facts = mapOf("people" to t, "words" to t))) },
            "factPrompts.language" to { t -> repository.factPrompts(t) },
            "attach.requestId" to { t -> repository.attach(NewFile(t, "image/jpeg", ""), Phone.bytes(3), "ru") },
            "attach.mediaType" to { t -> repository.attach(NewFile("", t, ""), Phone.bytes(3), "ru") },
            "attach.note" to { t -> repository.attach(NewFile("", "image/jpeg", t), Phone.bytes(3), "ru") },
            "saveFile.record" to { t -> repository.saveFile(t, phone.folder.resolve("out/file").path) },
            "callOff.sos" to { t -> repository.callOff(CallOff("", t, "KG", null, null), "ru") },
            "callOff.citizen" to { t -> repository.callOff(CallOff("", "0".repeat(32), t, null, null), "ru") },
            "saveTrip.texts" to { t ->
                val draft = Samples.draft.copy(work = t, employer = t, pay = t, place = t)
                repository.saveTrip(draft.copy(route = listOf(TripLeg(t, "TH", t)), numbers = listOf(TripNumber(t, t))), "ru")
            },
            "saveTrip.name" to { t -> repository.saveTrip(Samples.draft.copy(name = t), "ru") },
            "saveTrip.codes" to { t -> repository.saveTrip(Samples.draft.copy(citizen = t, country = t), "ru") },
            "saveTrip.contact" to { t -> repository.saveTrip(Samples.draft.copy(contacts = listOf(TripContact(t, t, t))), "ru") },
            "saveTrip.phrase" to { t -> repository.saveTrip(Samples.draft.copy(phrases = listOf(TripPhrase(t, PhraseMeaning.HELD, t))), "ru") },
            "trip.language" to { t -> repository.trip(t) ?: Unit },
            "shareTrip.word" to { t -> repository.shareTrip(t, "", "ru") },
            "shareTrip.dangerWord" to { t -> repository.shareTrip("word", t, "ru") },
            "suggestSentences.language" to { t -> repository.suggestSentences(t) },
            "qrCode.text" to { t -> repository.qrCode(t, "ru") },
            "checkIn.citizen" to { t -> repository.checkIn(CheckIn("", t, null, null), "ru") },
            "checkIn.word" to { t -> repository.checkIn(CheckIn("", "KG", null, null, word = t), "ru") },
            "checkIn.recipients" to { t -> repository.checkIn(CheckIn("", "KG", null, null, recipients = listOf(t)), "ru") },
            "readReply.text" to { t -> repository.readReply(t, "ru") },
            "readMessage.text" to { t -> repository.readMessage(t, "ru") ?: Unit },
            "readMessage.language" to { t -> repository.readMessage("OK", t) ?: Unit },
            "messageDetails.citizen" to { t -> repository.messageDetails(Phone.sosCall().copy(citizen = t), "K7Q2", "ru") },
            "messageDetails.reference" to { t -> repository.messageDetails(Phone.sosCall(), t, "ru") },
            "followTrip.text" to { t -> repository.followTrip(t, "ru") },
            "followedTrips.language" to { t -> repository.followedTrips(t) },
            "enterMessage.id" to { t -> repository.enterMessage(t, "text", "ru") },
            "enterMessage.text" to { t -> repository.enterMessage(followed, t, "ru") },
            "nothingCame.id" to { t -> repository.nothingCame(t, "ru") },
            "stopFollowing.id" to { t -> repository.stopFollowing(t) },
            "consularRequest.id" to { t -> repository.consularRequest(t, "ru") },
            "consularRequest.language" to { t -> repository.consularRequest(followed, t) },
            "callOff.word" to { t -> repository.callOff(CallOff("", "0".repeat(32), "KG", null, null, t), "ru") },
            "changeSecret.new" to { t -> repository.changeSecret("no such secret", t, true) },
            "setSecondSecret.second" to { t -> repository.setSecondSecret("no such secret", t) },
            "setTrustee.key" to { t -> repository.setTrustee("no such secret", t) },
            "unlock.secret" to { t -> repository.unlock(t) },
            "entries.language" to { t -> repository.entries(t) },
            "export.path" to { t -> repository.export(phone.folder.resolve("out").path + "/" + t) },
            "failure.language" to { t ->
                phone.language = { t }
                repository.addNote("no hexadecimal digits", "note", null)
            },
        )

    @Before
    fun openJournal() {
        phone.withJournal()
        phone.folder.resolve("out").mkdir()
        repository.saveTrip(Samples.draft, "ru")
        followed = repository.followTrip(repository.shareTrip("", "", "ru"), "ru").id
        kept = repository.saveOffer("Работа в Стамбуле, официантка, 1000 долларов в месяц.", "ru").id
    }

    private fun everywhere(texts: Map<String, String>): Set<String> {
        val refused = sortedSetOf<String>()
        for ((place, call) in places) {
            for ((name, text) in texts) {
                try {
                    call(text)
                } catch (e: CompanionFailure) {
                    // The core understood the call and refused it; a panic or a broken border would have another key.
                    assertTrue(e.key in REFUSALS, "$place, $name: ${e.stackTraceToString()}")
                    assertTrue(assertNotNull(e.sentence, "$place, $name").isNotEmpty())
                    refused += "$place: ${e.code}"
                }
            }
        }
        phone.language = { "ru" }
        // So many wrong secrets have to be waited for.
        phone.clock = ClockSource { ClockMoment(1_795_416_000_000 + DAY_MS, 3_600_000 + DAY_MS, "test", 360) }
        repository.lock()
        repository.unlock(Phone.SECRET)
        assertTrue(repository.help(HelpRequest("KG", "TH", null), "ru").steps.isNotEmpty(), "the library still works")
        return refused
    }

    @Test
    fun halvesOfCharacters() {
        val refused = everywhere(HostileText.illFormed)
        // Replaced, they are wrong codes and wrong secrets like any others.
        val expected = listOf("addNote.requestId: client-id", "help.citizen: citizen", "help.country: country")
        assertTrue(refused.containsAll(expected), "$refused")
        assertTrue(refused.none { it.startsWith("addNote.note") || it.startsWith("checkOffer") }, "$refused")
    }

    @Test
    fun oddCharacters() {
        assertTrue("export.path: storage" in everywhere(HostileText.odd), "a file name cannot hold NUL")
    }

    @Test
    fun largeTexts() {
        val refused = everywhere(HostileText.large)
        val limits = listOf("addNote.note: too-large-note", "checkOffer.text: too-large-advert", "delivery.failure: too-large-failure")
        assertTrue(refused.containsAll(limits), "$refused")
    }

    @Test
    fun placesInTheTextStayWhereTheyWere() {
        val offer = "\uD83D Работа в Мьянме, \uDE00\uD83D опыт не нужен, паспорт сдать в офис, долг за билет 2000$ 😀\uDE00"
        val mended = offer.map { if (it.isSurrogate()) '.' else it }.joinToString("")
        val findings = repository.checkOffer(offer, "ru").findings
        assertTrue(findings.isNotEmpty())
        assertEquals(repository.checkOffer(mended, "ru").findings.map { it.start to it.end }, findings.map { it.start to it.end })
        for (finding in findings) assertEquals(finding.quote, offer.substring(finding.start, finding.end))
    }

    @Test
    fun whatCanBeKeptOfANoteIsKept() {
        for (note in HostileText.odd.values.filter { it.isNotBlank() }) repository.addNote("", note, null)
        repository.addNote("", "половина \uD83D эмодзи", null)
        val kept = repository.entries("ru").entries.map { it.note }
        assertTrue("половина \uFFFD эмодзи" in kept)
        assertTrue(kept.containsAll(HostileText.odd.values.filter { it.isNotBlank() }), "NUL and all else")
    }

    private companion object {
        const val DAY_MS = 86_400_000L
        val HERE = HelpRequest("KG", "TH", null)
        val REFUSALS = setOf("error_input", "error_secret", "error_device", "error_data")
    }
}
