package org.hamroh.app

import android.app.Activity
import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import android.text.Spanned
import android.text.style.CharacterStyle
import android.widget.TextView
import java.io.File
import java.io.IOException
import org.hamroh.app.ui.ChatActivity
import org.hamroh.companion.ChatMessage
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class ChatTest {
    @get:Rule val stage = Stage()

    @Test
    fun aConversationSaysWhatChangedAndWhoAsks() {
        for (language in listOf("ru", "uz")) {
            stage.look(language)
            val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, Chats.TALK))
            val found = stage.ask { it.checkChat(Chats.TALK, language) }
            assertEquals(found.levelText, screen.said(R.id.level_text))
            val words = screen.words()
            val change = found.changes.first()
            assertTrue(change.name in words)
            assertTrue(screen.getString(R.string.offer_quote, change.before) in words)
            assertTrue(screen.getString(R.string.offer_quote, change.after) in words)
            assertTrue("Азиз" in words)
            for (asked in found.speakers.flatMap { it.asks }) assertTrue(asked, "• $asked" in words)
            for (clear in found.clears) assertTrue(clear, "• $clear" in words)
            assertTrue("still nothing is called safe", screen.getString(R.string.offer_limits) in words)
            stage.leave(screen)
        }
    }

    @Test
    fun theMarkedWordsAreThoseOfTheFindings() {
        val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, Chats.TALK))
        val found = stage.ask { it.checkChat(Chats.TALK, "ru") }
        val marked = screen.texts().flatMap { text ->
            val words = text as? Spanned ?: return@flatMap emptyList()
            words.getSpans(0, words.length, CharacterStyle::class.java).map { words.substring(words.getSpanStart(it), words.getSpanEnd(it)) }
        }
        val quotes = found.messages.flatMap { it.findings }.map { it.quote }
        assertTrue(quotes.isNotEmpty())
        assertEquals(quotes.sorted(), marked.sorted())
    }

    @Test
    fun theQuestionsToSendAreCopied() {
        val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, Chats.TALK))
        screen.button(R.string.offer_copy_questions).press()
        val copied = screen.getSystemService(ClipboardManager::class.java).primaryClip?.getItemAt(0)?.text.toString()
        assertEquals(stage.ask { it.checkChat(Chats.TALK, "ru") }.questionsToSend, copied.split("\n"))
    }

    @Test
    fun everyExportIsReadAndItsCopyIsGoneAfterwards() {
        for (name in Chats.EXPORTS) {
            val screen = stage.open<ChatActivity>(Chats.handed(stage, Chats.export(name).readBytes()))
            val path = Chats.export(name).path
            assertEquals(name, stage.ask { it.checkChatFile(path, "ru") }.levelText, screen.said(R.id.level_text))
            assertEquals(1, received().size)
            screen.finish()
            stage.leave(screen)
            assertEquals("no copy is left", 0, received().size)
        }
    }

    @Test
    fun theResultComesBackAfterTheProcessEndedThoughTheFileIsGone() {
        val intent = Chats.handed(stage, Chats.export("export-whatsapp-android.txt").readBytes())
        val controller = stage.controller(ChatActivity::class.java, intent).setup()
        stage.settle()
        val before = controller.get().words()
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(requireNotNull(intent.data)) { throw IOException("gone") }
        assertEquals(before, stage.diesAndComesBack(controller).words())
    }

    @Test
    fun whatIsNoChatIsSaidWithAWayOut() {
        val gone = Uri.parse("content://nobody/there.txt")
        val own = Uri.fromFile(File(stage.app.filesDir, "own.txt").apply { writeText(Chats.TALK) })
        for (intent in listOf(ChatActivity.intent(stage.app, gone), ChatActivity.intent(stage.app, own), Intent())) {
            val screen = stage.open<ChatActivity>(intent)
            assertEquals(screen.getString(R.string.chat_unreadable), screen.said(R.id.problem))
            screen.button(R.string.action_close).press()
            assertTrue(screen.isFinishing)
            stage.leave(screen)
        }
        for (content in listOf(byteArrayOf(0x50, 0x4b, 3, 4, 0, 0), ByteArray(34 shl 20) { 'x'.code.toByte() })) {
            val screen = stage.open<ChatActivity>(Chats.handed(stage, content))
            val path = received().single().path
            val refusal = runCatching { stage.ask { it.checkChatFile(path, "ru") } }.exceptionOrNull()?.cause as CompanionFailure
            assertEquals(refusal.sentence, screen.said(R.id.problem))
            screen.finish()
            stage.leave(screen)
        }
    }

    @Test
    fun anAppThatNeverAnswersKeepsNobodyElseWaiting() {
        val answers = java.util.concurrent.CountDownLatch(1)
        val file = Uri.parse("content://other.app/chat.txt")
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(file) {
            answers.await()
            Chats.TALK.byteInputStream()
        }
        stage.otherAppsAnswer = false
        val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, file))
        assertTrue(screen.getString(R.string.chat_reading) in screen.words())
        stage.journal()
        assertTrue("the journal answers", stage.ask { it.journalState() }.exists)
        answers.countDown()
        stage.otherAppsAnswer = true
        stage.settle()
        assertEquals(stage.ask { it.checkChat(Chats.TALK, "ru") }.levelText, screen.said(R.id.level_text))
    }

    @Test
    fun aVeryLongConversationIsFoldedAndOpensInPieces() {
        val quiet = List(900) { ChatMessage(it + 1, "Нур", "", "слово $it", emptyList()) }
        val signed = List(45) { ChatMessage(901 + it, "Азиз", "", "Паспорт отдайте мне.", Samples.offer.findings) }
        stage.use(FakeCompanion().apply { onCheckChat = { _, _ -> Samples.chat.copy(messages = quiet + signed) } })
        val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, "x"))
        assertEquals("as many as one looks at", 20, screen.heads().size)
        val folded = screen.window.decorView.shownViews().filterIsInstance<TextView>()
            .first { it.text.toString() == screen.getString(R.string.chat_quiet, "900") }
        folded.press()
        assertEquals(40, screen.heads().size)
        assertTrue(screen.getString(R.string.chat_quiet, "880") in screen.words())
        screen.button(R.string.chat_more).press()
        screen.button(R.string.chat_more).press()
        assertEquals("all with signs, the others folded again", 45, screen.heads().size)
        assertFalse(screen.getString(R.string.chat_more) in screen.words())
    }

    @Test
    fun namesThatAreMissingAreSaid() {
        val chat = Samples.chat.copy(speakers = listOf(Samples.chat.speakers.first().copy(name = "")))
        stage.use(FakeCompanion().apply { onCheckChat = { _, _ -> chat } })
        val screen = stage.open<ChatActivity>(ChatActivity.intent(stage.app, "x"))
        assertTrue(screen.getString(R.string.chat_nobody) in screen.words())
    }

    private fun Activity.heads() = window.decorView.shownViews().filter { it.id == R.id.said_head }.toList()

    private fun Activity.texts(): List<CharSequence> =
        window.decorView.shownViews().filter { it.id == R.id.said_text }.map { (it as TextView).text }.toList()

    private fun received(): List<File> = File(stage.app.noBackupFilesDir, "received").listFiles().orEmpty().toList()
}

/** Conversations as messengers hand them over. */
object Chats {
    const val TALK =
        "Азиз: Здравствуйте! Есть работа в Стамбуле, официантка, 1000 долларов в месяц.\n" +
            "Нур: Здравствуйте. А виза какая?\n" +
            "Азиз: Виза туристическая. Паспорт отдадите водителю.\n" +
            "Азиз: Планы изменились, работа в Мьянме, оператор чата. Родным не говорите."

    val EXPORTS = listOf("export-telegram.html", "export-telegram.json", "export-whatsapp-android.txt", "export-whatsapp-ios.txt")

    fun export(name: String): File = File(requireNotNull(System.getProperty("hamroh.app"))).resolve("../../tests/adverts/exports/$name")

    fun handed(stage: Stage, content: ByteArray): Intent {
        val uri = Uri.parse("content://other.app/chat.txt")
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(uri) { content.inputStream() }
        return ChatActivity.intent(stage.app, uri)
    }
}
