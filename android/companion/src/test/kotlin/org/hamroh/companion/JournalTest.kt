package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** The journal and the calls for help through the real library. */
class JournalTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    private fun failing(call: () -> Unit): CompanionFailure = assertFailsWith<CompanionFailure> { call() }

    @Test
    fun aJournalIsMadeOnlyWhenAskedFor() {
        assertEquals(JournalState(exists = false, unlocked = false, fingerprint = ""), repository.journalState())
        assertEquals("error_input" to "not-found-journal", failing { repository.addNote("", "x", null) }.run { key to code })
        assertEquals("weak-secret", failing { repository.createJournal("1234", acceptWeak = false) }.code)
        repository.createJournal("1234", acceptWeak = true)
        val state = repository.journalState()
        assertTrue(state.exists && state.unlocked && state.fingerprint.length == 12, "$state")
        assertEquals("exists-journal", failing { repository.createJournal("1234", acceptWeak = true) }.code)
    }

    @Test
    fun whatWasWrittenIsReadBackWordForWord() {
        phone.withJournal()
        val note = "Паспорт забрали. Ўзбекча ҳам. 🔒"
        repository.addNote("00112233445566778899aabbccddeeff", note, Phone.MAE_SOT)
        repository.addNote("00112233445566778899aabbccddeeff", note, Phone.MAE_SOT)
        val entry = repository.entries("ru").run { assertFalse(damaged); entries.single { it.note == note } }
        assertEquals("2026-11-23T06:40:00Z", entry.at)
        assertEquals(Phone.MAE_SOT, entry.place)
        assertTrue(entry.label.isNotEmpty() && !entry.label.startsWith("record-"), entry.label)
        assertEquals(32, entry.id.length)
    }

    @Test
    fun aLockedJournalIsWrittenAndNotRead() {
        phone.withJournal()
        repository.lock()
        repository.addNote("", "written while locked", null)
        val locked = failing { repository.entries("ru") }
        assertEquals(Triple("error_secret", "locked", 0), locked.run { Triple(key, code, waitSeconds) })
        assertNotNull(locked.sentence)
        repository.unlock(Phone.SECRET)
        assertTrue(repository.entries("ru").entries.any { it.note == "written while locked" })
    }

    @Test
    fun wrongSecretsCostTime() {
        phone.withJournal()
        repository.lock()
        val failures = List(8) { failing { repository.unlock("something else altogether $it") } }
        assertTrue(failures.all { it.key == "error_secret" })
        assertEquals("wrong-secret", failures.first().code)
        assertTrue(failures.last().waitSeconds > 0, "the last tries have to wait")
        val sentence = assertNotNull(failures.first().sentence)
        phone.language = { "en" }
        assertTrue(failing { repository.entries("ru") }.sentence != sentence)
        assertTrue("secret" in assertNotNull(failing { repository.unlock("x") }.sentence), "calls without a language ask for it")
    }

    @Test
    fun aCallForHelpIsShownWrittenAndFollowed() {
        phone.withJournal()
        repository.lock()
        val preview = repository.previewSos(Phone.sosCall(), "ru")
        assertTrue("16.713" in preview.sms && preview.septets in 1..160, "$preview")
        assertTrue(repository.ledger("ru").isEmpty(), "a preview writes nothing")

        val prepared = repository.sos(Phone.sosCall(), "ru")
        assertTrue(prepared.reference in prepared.sms)
        val row = prepared.rows.single()
        assertEquals(DeliveryState.QUEUED to "+996700123456", row.state to row.recipient)
        assertEquals(prepared.sms, row.text)
        assertFalse(row.byHand)
        assertEquals(listOf(row), repository.sos(Phone.sosCall(), "ru").rows, "the same request is one message")

        val events =
            listOf(
                DeliveryStep.LEASE to DeliveryState.LEASED,
                DeliveryStep.HAND to DeliveryState.HANDED,
                // Cannot follow, changes nothing.
                DeliveryStep.LEASE to DeliveryState.HANDED,
                DeliveryStep.ACCEPT to DeliveryState.ACCEPTED,
                DeliveryStep.DELIVER to DeliveryState.DELIVERED,
            )
        val seen = events.map { (event, state) -> repository.delivery(row.id, event, "", "ru").also { assertEquals(state, it.state) } }
        assertEquals(4, seen.map { it.stateText }.toSet().size, "every state has its sentence")
        assertTrue(seen.none { it.stateText.startsWith("delivery-") })
        assertEquals("", seen.last().text)
        assertEquals(listOf(seen.last()), repository.ledger("ru"))
        assertEquals("not-found-outbox", failing { repository.delivery(99, DeliveryStep.HAND, "", "ru") }.code)
    }

    @Test
    fun whatCannotBeDialledIsForAPersonToPassOn() {
        phone.withJournal()
        val rows = repository.sos(Phone.sosCall(recipients = listOf("112", "+996 700 12-34-56")), "ru").rows
        assertEquals(listOf("112" to true, "+996700123456" to false), rows.map { it.recipient to it.byHand })
        assertTrue(rows[0].stateText != rows[1].stateText)
        val handed = listOf(DeliveryStep.LEASE, DeliveryStep.HAND).map { repository.delivery(rows[0].id, it, "", "ru") }.last()
        assertTrue(handed.byHand && handed.stateText != rows[0].stateText, "what a person did is told")
        val nobody = repository.sos(Phone.sosCall("ffeeddccbbaa99887766554433221100", emptyList()), "ru").rows.single()
        assertEquals("" to true, nobody.recipient to nobody.byHand)
    }

    @Test
    fun unknownQualitiesOfThePhoneAreLeftOut() {
        val careless = Phone.sosCall().copy(place = Phone.MAE_SOT.copy(radiusM = -1, ageS = -1), batteryPercent = -1)
        val careful = Phone.sosCall().copy(place = Phone.MAE_SOT.copy(radiusM = null, ageS = null), batteryPercent = null)
        assertEquals(repository.previewSos(careful, "ru"), repository.previewSos(careless, "ru"))
    }

    @Test
    fun aBundleIsWrittenOnceAndNotOverIt() {
        phone.withJournal()
        repository.addNote("", "for the lawyer", null)
        val file = phone.folder.resolve("bundle.zip")
        repository.export(file.path)
        assertTrue(file.length() > 500)
        assertEquals("error_input" to "exists-file", failing { repository.export(file.path) }.run { key to code })
        assertEquals("error_input", failing { repository.export(phone.folder.resolve("no/such/place.zip").path) }.key)
    }

    @Test
    fun aPauseLocksAndTheNextCallOpensAgain() {
        phone.withJournal()
        repository.pause()
        assertFalse(repository.journalState().unlocked)
        repository.addNote("", "after the pause", null)
        repository.pause()
        // As a new process does.
        val later = phone.newRepository()
        later.unlock(Phone.SECRET)
        assertTrue(later.entries("ru").entries.any { it.note == "after the pause" })
    }
}
