package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** A trip and those at home, on one phone, through the real library. */
class TripTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    private val draft =
        TripDraft(
            name = "Айбек",
            citizen = "KG",
            work = "официант",
            employer = "Golden Palace",
            pay = "1000 $",
            place = "Бангкок",
            country = "TH",
            route = listOf(TripLeg("Алматы", "KZ", "в пятницу")),
            numbers = listOf(TripNumber("Консульство", "+66 2 675 3995")),
            contacts = listOf(TripContact("Апа", "+996 312 12-34-56", "ky")),
            checkEveryHours = 24,
        )

    private fun later(hours: Int) {
        val moved = hours * 3_600_000L
        phone.clock = ClockSource { ClockMoment(1_795_416_000_000 + moved, 3_600_000 + moved, "test", 360) }
    }

    @Test
    fun aPlanComesBackAsItWasGivenAndSurvivesTheProcess() {
        assertNull(repository.trip("ru"))
        val saved = repository.saveTrip(draft, "ru")
        val contact = TripContact("Апа", "+996312123456", "ky")
        assertEquals(draft.copy(contacts = listOf(contact), startsMs = 1_795_416_000_000), saved.draft)
        assertEquals("2026-11-24T06:40:00Z", saved.due)
        assertFalse(saved.missed)
        assertTrue(saved.text.isNotEmpty() && saved.toDo.isNotEmpty())
        assertEquals(saved, phone.newRepository().trip("ru"))
        assertEquals(2, repository.saveTrip(saved.draft.copy(pay = "800 $"), "ru").revision)
        repository.endTrip()
        assertNull(repository.trip("ru"))
    }

    @Test
    fun whatIsWrongWithAPlanIsSaidInTheLanguageOfTheScreen() {
        for (language in listOf("ru", "uz")) {
            val failure = assertFailsWith<CompanionFailure> { repository.saveTrip(draft.copy(name = ""), language) }
            assertEquals("error_input" to "trip-name", failure.key to failure.code)
            assertNotNull(failure.sentence)
        }
        assertEquals("trip-hours", assertFailsWith<CompanionFailure> { repository.saveTrip(draft.copy(checkEveryHours = -1), "ru") }.code)
    }

    @Test
    fun sixSentencesAreDrawnAndForgotten() {
        val drawn = repository.suggestSentences("ru")
        assertEquals(PhraseMeaning.values().toList(), drawn.map { it.meaning })
        assertEquals(drawn, repository.saveTrip(draft.copy(phrases = drawn), "ru").draft.phrases)
        repository.forgetSentences()
        assertEquals(emptyList(), repository.trip("ru")?.draft?.phrases)
    }

    @Test
    fun thePlanIsAQrCodeToo() {
        repository.saveTrip(draft, "ru")
        val picture = repository.qrCode(repository.shareTrip("", "", "ru"), "ru")
        assertEquals(picture.size, picture.rows.size)
        assertTrue(picture.rows.all { row -> row.length == picture.size && row.all { it in "01" } })
        assertEquals("too-large-qr", assertFailsWith<CompanionFailure> { repository.qrCode("a".repeat(8_000), "ru") }.code)
    }

    @Test
    fun aCheckInTakesHoursAndContactsFromTheTripAndIsReadAtHomeByItsWord() {
        phone.withJournal()
        repository.saveTrip(draft, "ru")
        val plan = repository.shareTrip("гранат", "ёмғир", "ru")
        val id = repository.followTrip("Вот мой план: $plan", "ru").id
        later(hours = 1)
        val sent = repository.checkIn(CheckIn("", "KG", Phone.MAE_SOT, 55, word = "Гранат"), "ru")
        assertEquals(listOf("+996312123456"), sent.rows.map { it.recipient })
        assertEquals(MessageKind.CHECK_IN, sent.rows.first().kind)
        assertEquals("2026-11-24T07:40:00Z", repository.trip("ru")?.due)
        val read = assertNotNull(repository.readMessage("мама, смотри: ${sent.sms}", "ru"))
        assertEquals(listOf(MessageKind.CHECK_IN, Soundness.WHOLE, 55), listOf(read.kind, read.soundness, read.batteryPercent))
        val entered = repository.enterMessage(id, sent.sms, "ru")
        assertEquals(WordCheck.RIGHT, entered.word)
        assertTrue(entered.meaning.isNotEmpty() && entered.anchor.length == 26)
        assertTrue(repository.enterMessage(id, sent.sms, "ru").repeated)
        val danger = repository.checkIn(CheckIn("", "KG", null, null, word = "ёмғир"), "ru")
        assertEquals(WordCheck.DANGER, repository.enterMessage(id, danger.sms, "ru").word)
        assertEquals(FollowState.DANGER, repository.followedTrips("ru").single().state)
        assertNull(repository.readMessage("доброе утро", "ru"))
    }

    @Test
    fun silenceBecomesALetterToTheMission() {
        repository.saveTrip(draft, "ru")
        val id = repository.followTrip(repository.shareTrip("", "", "ru"), "ru").id
        val waiting = repository.followedTrips("ru").single()
        assertTrue(assertNotNull(waiting.alarmInMs) > 0)
        later(hours = 30)
        assertEquals(FollowState.NOT_ENTERED, repository.followedTrips("ru").single().state)
        val silent = repository.nothingCame(id, "ru")
        assertEquals(FollowState.SILENT, silent.state)
        assertTrue(silent.advice.isNotEmpty())
        val letter = repository.consularRequest(id, "ru")
        assertTrue(letter.ways.any { it.way == Way.PHONE } && "Айбек" in letter.text, letter.text)
        repository.clockIsRight()
        repository.stopFollowing(id)
        assertEquals(emptyList(), repository.followedTrips("ru"))
    }

    @Test
    fun aReplyToADrillCountsAsAgreed() {
        phone.withJournal()
        repository.saveTrip(draft, "ru")
        val drill = repository.sos(SosCall("", "KG", null, null, emptyList(), drill = true), "ru")
        val row = drill.rows.single()
        for (step in listOf(DeliveryStep.LEASE, DeliveryStep.HAND)) repository.delivery(row.id, step, "", "ru")
        assertEquals(DeliveryState.ACKNOWLEDGED, repository.readReply("Получила! ${drill.reference}", "ru").state)
        assertEquals(listOf("+996312123456"), repository.trip("ru")?.agreed)
    }

    @Test
    fun theDetailsOfAMessageNameTheMission() {
        val details = repository.messageDetails(Phone.sosCall(), "K7Q2", "ru")
        assertTrue("K7Q2" in details && "geo:16.71300,98.57500" in details, details)
    }
}
