package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** What this phone alone knows, through the real library: lines, calls, arrival; and what is read in quiet. */
class NumbersTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository
    private val request = HelpRequest("KG", "TH", null, PhoneLine.ROAMING, "TH")

    private fun firstCall(chain: Chain = repository.help(request, "ru")): NextCall = assertNotNull(chain.firstCall)

    @Test
    fun whatThePhoneCanDoDecidesWhatIsUsable() {
        val byLine = PhoneLine.entries.associateWith { repository.help(request.copy(line = it), "ru").steps.flatMap { s -> s.ways } }
        assertTrue(byLine.getValue(PhoneLine.ROAMING).any { it.usable == Usable.YES })
        val silent = byLine.getValue(PhoneLine.NO_SIGNAL).filter { it.way == Way.PHONE }
        assertTrue(silent.isNotEmpty() && silent.all { it.usable == Usable.NO && it.usableText.isNotEmpty() }, "$silent")
        assertTrue(byLine.values.flatten().all { it.key.isNotEmpty() })
        assertTrue(repository.help(request.copy(line = PhoneLine.NO_CREDIT), "ru").networkNote.isNotEmpty())
    }

    @Test
    fun anotherPlaceThanThePromisedOneIsSaidFirst() {
        val there = HelpRequest("KG", null, Phone.MAE_SOT, promised = "TH")
        val other = repository.help(there.copy(promised = "MY"), "ru")
        assertTrue(other.warnings.isNotEmpty())
        assertTrue("Мае-Сот" in other.place || "Мэсот" in other.place || "Мэ" in other.place || other.place.isNotEmpty(), other.place)
        assertTrue(repository.help(there, "ru").place.isNotEmpty())
    }

    @Test
    fun noAnswerLeadsToTheNextOneAndIsRemembered() {
        val first = firstCall()
        val marked = repository.markNumber(Mark(first.key, first.org, Outcome.NO_ANSWER), request, "ru")
        val next = assertNotNull(marked.next)
        assertNotEquals(first.key, next.key)
        assertTrue(next.number.isNotEmpty() && next.display in marked.text, marked.text)
        assertEquals(next, firstCall(), "the chain says the same")
        val tried = repository.help(request, "ru").steps.flatMap { it.ways }.single { it.key == first.key }.tried
        val again = phone.newRepository()
        assertEquals(listOf(first.key), again.markedNumbers("ru").map { it.key }, "after the process ended")
        assertTrue(assertNotNull(tried).isNotEmpty())
        again.forgetNumber(first.key)
        assertEquals(first, firstCall(again.help(request, "ru")))
    }

    @Test
    fun whoHelpedIsTheEndOfTheQuestion() {
        val first = firstCall()
        val marked = repository.markNumber(Mark(first.key, first.org, Outcome.HELPED), request, "en")
        assertNull(marked.next)
        assertTrue(marked.text.isNotEmpty())
    }

    @Test
    fun aNoteSaysTheCorrectionAndIsSigned() {
        val first = firstCall()
        assertFailsWith<CompanionFailure> { repository.numberNote(first.key, "", "ru") }
        repository.markNumber(Mark(first.key, first.org, Outcome.WRONG), request, "ru")
        val note = repository.numberNote(first.key, "+66 2 000 0000", "ru")
        assertTrue("+66 2 000 0000" in note && first.key in note, note)
        repository.forgetAllNumbers()
        assertEquals(emptyList(), repository.markedNumbers("ru"))
        assertFailsWith<CompanionFailure> { repository.numberNote(first.key, "", "ru") }
    }

    @Test
    fun aNewCountryIsNewsUntilItWasRead() {
        val there = ArrivalRequest("TH", "KG", promised = null, line = PhoneLine.ROAMING)
        val card = assertNotNull(repository.arrival(there, "ru"))
        assertEquals("TH", card.country)
        assertTrue(card.title.isNotEmpty() && card.lines.isNotEmpty() && card.numbers.all { it.number.isNotEmpty() })
        assertNotNull(repository.arrival(there, "ru"), "nobody has read it")
        repository.arrivalSeen("TH")
        assertNull(phone.newRepository().arrival(there, "ru"))
        assertNotNull(repository.arrival(there.copy(networkCountry = "MM"), "ru"))
        assertNull(repository.arrival(there.copy(networkCountry = "KG"), "ru"), "at home")
    }

    @Test
    fun guidesHaveSectionsAndDatedSources() {
        for (citizen in repository.choices("ru").citizenships) {
            val guides = repository.guides(citizen.code, "TH", "ru")
            assertTrue(guides.isNotEmpty(), citizen.code)
            assertTrue(guides.all { it.title.isNotEmpty() && it.sections.isNotEmpty() && it.sections.all { s -> s.lines.isNotEmpty() } })
            assertTrue(guides.all { guide -> guide.sources.all { Regex("(19|20)[0-9]{2}").containsMatchIn(it) } }, "${guides.map { it.sources }}")
        }
    }

    @Test
    fun thePaperCardIsAWholePageWithTwoNumbers() {
        val card = repository.paperCard(request, "uz")
        assertTrue(card.html.startsWith("<!doctype html>", ignoreCase = true), card.html.take(60))
        assertTrue(card.numbers.isNotEmpty() && card.numbers.all { it.number.startsWith("+") && it.display in card.html })
    }
}
