package org.hamroh.companion

import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** Conversations, kept offers and the calculator through the real library. */
class OfferTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    @Test
    fun anExportIsReadWithItsPlaces() {
        for (name in listOf("export-telegram.html", "export-telegram.json", "export-whatsapp-android.txt", "export-whatsapp-ios.txt")) {
            val chat = repository.checkChatFile(EXPORTS.resolve(name).path, "ru")
            assertTrue(chat.messages.isNotEmpty() && chat.speakers.size >= 2, name)
            assertEquals(chat.messages.map { it.number }.sorted(), chat.messages.map { it.number }, name)
            for (message in chat.messages) {
                for (sign in message.findings) assertEquals(sign.quote, message.text.substring(sign.start, sign.end), name)
            }
        }
    }

    @Test
    fun whatChangedNamesItsMessages() {
        val chat = repository.checkChat(CHAT, "ru")
        assertEquals(ChatFormat.LINES, chat.format)
        val change = chat.changes.first()
        assertTrue(change.before in chat.messages.first { it.number == change.beforeMessage }.text, "$change")
        assertTrue(change.after in chat.messages.first { it.number == change.afterMessage }.text, "$change")
        assertTrue(chat.speakers.single { it.offers }.name == "Азиз")
        assertEquals(chat.questions.size, chat.questionsToSend.size)
        assertEquals(chat.questions.size, chat.clears.size)
    }

    @Test
    fun aFileThatIsNotThereIsSaid() {
        val failure = assertFailsWith<CompanionFailure> { repository.checkChatFile(File(phone.folder, "none").path, "ru") }
        assertEquals("not-found-chat-file", failure.code)
        assertTrue(failure.sentence.orEmpty().isNotEmpty())
    }

    @Test
    fun anOfferIsKeptComparedAndForgotten() {
        val kept = repository.saveOffer(PROMISE, "ru")
        assertEquals(kept.id, repository.saveOffer(PROMISE, "ru").id, "once")
        assertEquals(listOf(kept.id), phone.newRepository().savedOffers("ru").map { it.id }, "after the process ended")
        assertTrue(kept.terms.isNotEmpty() && kept.record.isEmpty() && kept.saved.startsWith("2026-11-23"))
        val now = repository.compareOffer(kept.id, "Мы в Мьянме, 400 долларов в месяц.", "ru")
        assertTrue(now.changes.isNotEmpty() && now.changes.all { it.beforeMessage == null && it.afterMessage == null }, "$now")
        repository.forgetOffer(kept.id, "ru")
        assertEquals(emptyList(), repository.savedOffers("ru"))
        assertEquals("not-found-offer", assertFailsWith<CompanionFailure> { repository.forgetOffer(kept.id, "ru") }.code)
    }

    @Test
    fun aDeviationNeedsAJournalAndStandsInIt() {
        val kept = repository.saveOffer(PROMISE, "ru")
        val refused = assertFailsWith<CompanionFailure> { repository.noteDeviation(kept.id, "Мьянма", "ru") }
        assertEquals("not-found-journal", refused.code)
        phone.withJournal()
        repository.noteDeviation(kept.id, "Мы в Мьянме", "ru")
        val notes = repository.entries("ru").entries.map { it.note }
        assertTrue(PROMISE in notes && "Мы в Мьянме" in notes, "$notes")
        assertFalse(repository.savedOffers("ru").single().record.isEmpty())
    }

    @Test
    fun theCalculatorAnswersInSentences() {
        val answer = repository.workCost(Samples.costQuestion, "ru")
        assertEquals(500L to 4, answer.left to answer.months)
        assertTrue(answer.lines.size >= 2)
        val never = repository.workCost(Samples.costQuestion.copy(living = Sum(900, "USD")), "ru")
        assertTrue(never.left < 0 && never.months == null)
        val empty = assertFailsWith<CompanionFailure> { repository.workCost(Samples.costQuestion.copy(pay = Sum(-5, "USD")), "ru") }
        assertEquals("empty-pay", empty.code)
    }

    private companion object {
        val EXPORTS = File(System.getProperty("hamroh.scenarios")).resolveSibling("adverts/exports")
        const val PROMISE = "Работа в Стамбуле, официантка, 1000 долларов в месяц."
        const val CHAT =
            "Азиз: Здравствуйте! Есть работа в Стамбуле, официантка, 1000 долларов в месяц.\n" +
                "Нур: Здравствуйте. А виза какая?\n" +
                "Азиз: Виза туристическая. Паспорт отдадите водителю.\n" +
                "Азиз: Планы изменились, работа в Мьянме, оператор чата. Родным не говорите."
    }
}
