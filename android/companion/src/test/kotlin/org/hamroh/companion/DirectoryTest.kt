package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** Help, choices, search and the offer check through the real library, as screens see them. */
class DirectoryTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    @Test
    fun whatCanBeChosenIsNamedInTheReadersLanguage() {
        val russian = repository.choices("ru")
        assertEquals("Кыргызстан", russian.citizenships.single { it.code == "KG" }.name)
        assertEquals("Таиланд", russian.countries.single { it.code == "TH" }.name)
        assertEquals("Thailand", repository.choices("en").countries.single { it.code == "TH" }.name)
    }

    @Test
    fun aPlaceNearTheBorderGivesAChain() {
        val chain = repository.help(HelpRequest("KG", null, Phone.MAE_SOT), "ru")
        assertTrue("На какой вы стороне, мы не знаем" in chain.summary, chain.summary)
        assertEquals((1..chain.steps.size).toList(), chain.steps.map { it.order })
        assertTrue(chain.notices.isNotEmpty())
        assertFalse(chain.reviewNeeded)

        val statement = chain.steps.first()
        assertTrue(statement.ways.isEmpty() && statement.sayOnPhone.isEmpty() && !statement.own)
        assertNull(statement.card)

        val consulate = chain.steps.first { it.card != null }
        assertTrue(consulate.basis.endsWith(" (2025-04)") && ". (" !in consulate.basis, consulate.basis)
        assertTrue(Regex("389 \\D+").matches(consulate.where), "the city stands in the title: ${consulate.where}")
        assertTrue(chain.steps.any { Regex("Бангкок, 389 \\D+").matches(it.where) }, "and is told where it does not")
        assertEquals("ru", assertNotNull(consulate.card).language)
        val phone = consulate.ways.first { it.way == Way.PHONE }
        assertEquals("+6626753995", phone.target)
        assertEquals("+66 2 675 3995", phone.display)
        assertEquals("телефон", phone.label.lowercase())
        assertTrue(chain.steps.last().own, "the own ministry closes the chain")
    }

    @Test
    fun anotherAlphabetIsShownAndNotRead() {
        val chain = repository.help(HelpRequest("TJ", "TH", null), "ru")
        val shown = chain.steps.first { it.card?.language == "th" }
        assertTrue("Таджикистан" in assertNotNull(shown.card).meaning)
        assertTrue("Хелп" in shown.sayOnPhone)
        assertTrue(shown.ways.any { it.target == "1300" && it.warning != null }, "a short code says where it works")
    }

    @Test
    fun aDoubtfulNumberIsMarked() {
        val requests = repository.choices("en").run { citizenships.flatMap { c -> countries.map { HelpRequest(c.code, it.code, null) } } }
        val ways = requests.flatMap { repository.help(it, "en").steps }.flatMap { it.ways }
        val (doubtful, sure) = ways.partition { it.doubtful }
        assertTrue(doubtful.isNotEmpty() && sure.isNotEmpty())
        assertTrue(doubtful.filter { it.way == Way.PHONE }.all { it.warning != null })
        assertTrue(ways.all { it.target.isNotEmpty() && it.display.isNotEmpty() && it.statusText.isNotEmpty() })
        assertTrue(ways.none { it.label.startsWith("channel-") }, "every way has a name")
    }

    @Test
    fun searchFindsCountriesPlacesAndOrganisations() {
        assertEquals(HitKind.COUNTRY, repository.search("тайланд", "ru", 5).first().kind)
        assertEquals(HitKind.PLACE, repository.search("Мэсот", "ru", 5).first().kind)
        val byNumber = repository.search("6753995", "ru", 5).first()
        assertEquals(HitKind.ORGANISATION, byNumber.kind)
        assertTrue(byNumber.ways.any { it.target == "+6626753995" })
        assertEquals(1, repository.search("консульство", "ru", 1).size)
        assertTrue(repository.search("консульство", "ru", -1).isEmpty(), "a negative limit is none")
    }

    @Test
    fun anOfferIsMarkedWhereItWasWritten() {
        val text = "😀 Работа в Мьянме, опыт не нужен, паспорт сдать в офис, долг за билет 2000$. Пишите @example_hr в телеграм."
        val report = repository.checkOffer(text, "ru")
        assertTrue(report.level >= OfferLevel.ASK_FIRST, report.level.name)
        assertTrue(report.findings.isNotEmpty() && report.questions.isNotEmpty())
        for (finding in report.findings) assertEquals(finding.quote, text.substring(finding.start, finding.end))
        assertTrue(report.findings.any { it.strong } && report.findings.any { it.name.isNotEmpty() && it.why.isNotEmpty() })
        val contact = report.contacts.single()
        assertEquals("@example_hr", contact.value)
        assertEquals("telegram", contact.label.lowercase())
    }

    @Test
    fun aShortTextIsNotJudged() {
        assertEquals(OfferLevel.TOO_LITTLE, repository.checkOffer("Привет", "ru").level)
    }

    @Test
    fun wrongInputIsToldInTheLanguageOfTheCall() {
        val russian = assertFailsWith<CompanionFailure> { repository.help(HelpRequest("??", "TH", null), "ru") }
        assertEquals("error_input" to "citizen", russian.key to russian.code)
        assertTrue("код" in assertNotNull(russian.sentence), russian.sentence)
        val english = assertFailsWith<CompanionFailure> { repository.help(HelpRequest("??", "TH", null), "en") }
        assertTrue("country code" in assertNotNull(english.sentence), english.sentence)
    }
}
