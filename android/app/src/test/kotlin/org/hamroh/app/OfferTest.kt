package org.hamroh.app

import android.app.Activity
import android.content.ClipData
import android.content.ClipboardManager
import android.content.Intent
import android.net.Uri
import android.text.Spanned
import android.text.style.ClickableSpan
import android.view.View
import android.widget.EditText
import android.widget.TextView
import java.io.ByteArrayInputStream
import org.hamroh.app.ui.ChatActivity
import org.hamroh.app.ui.CostActivity
import org.hamroh.app.ui.HelpActivity
import org.hamroh.app.ui.KeptActivity
import org.hamroh.app.ui.OfferActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.RegisterNote
import org.hamroh.companion.Samples
import org.hamroh.companion.Standing
import org.hamroh.companion.Way
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
class OfferTest {
    @get:Rule val stage = Stage()

    @Test
    fun aSharedAdvertIsCheckedAtOnceInWordsAndColour() {
        for ((language, level) in listOf("ru" to "Опасно", "uz" to "Xavfli")) {
            stage.look(language)
            val screen = stage.open<OfferActivity>(share(ADVERT))
            assertEquals(level, screen.said(R.id.level_text))
            assertEquals(screen.getColor(R.color.danger), screen.view<View>(R.id.level).backgroundTintList?.defaultColor)
            assertEquals(report(language).whatNow, screen.said(R.id.what_now))
            assertFalse("the result has the whole screen", screen.view<View>(R.id.input).isShown)
            stage.leave(screen)
        }
    }

    @Test
    fun theMarkedWordsAreThoseOfTheFindings() {
        val screen = stage.open<OfferActivity>(share(ADVERT))
        val words = screen.marked().text as Spanned
        val marked = words.getSpans(0, words.length, ClickableSpan::class.java)
            .map { words.substring(words.getSpanStart(it), words.getSpanEnd(it)) }
        val quotes = report("ru").findings.map { it.quote }
        assertTrue(quotes.size > 5)
        assertEquals("behind an emoji too", quotes.sorted(), marked.sorted())
    }

    @Test
    fun aTouchedMarkLeadsToItsReasonAndBack() {
        val screen = stage.open<OfferActivity>(share(ADVERT))
        val scroll = screen.view<View>(R.id.scroll)
        val words = screen.marked()
        val spans = words.text as Spanned
        spans.getSpans(0, spans.length, ClickableSpan::class.java).last().onClick(words)
        val below = scroll.scrollY
        assertTrue("$below", below > 0)
        screen.window.decorView.shownViews().first { it.id == R.id.finding_show }.press()
        assertTrue("${scroll.scrollY} < $below", scroll.scrollY < below)
    }

    @Test
    fun allQuestionsAreCopied() {
        val screen = stage.open<OfferActivity>(share(ADVERT))
        screen.words().let { assertTrue(it.any { line -> line.startsWith("• ") }) }
        screen.window.decorView.shownViews().filterIsInstance<TextView>()
            .first { it.text.toString() == screen.getString(R.string.offer_copy_questions) }.press()
        val copied = screen.getSystemService(ClipboardManager::class.java).primaryClip?.getItemAt(0)?.text.toString()
        assertEquals(report("ru").questionsToSend, copied.split("\n"))
    }

    @Test
    fun inDangerTheWayToHelpIsOneTouch() {
        val screen = stage.open<OfferActivity>(share(ADVERT))
        screen.view<View>(R.id.help).press()
        assertEquals(HelpActivity::class.java.name, stage.started(screen)?.component?.className)
        val harmless = stage.open<OfferActivity>(share(HARMLESS))
        assertFalse(harmless.view<View>(R.id.help).isShown)
        assertTrue("still nothing is called safe", harmless.getString(R.string.offer_limits) in harmless.words())
    }

    @Test
    fun whateverIsSharedTheScreenSaysWhatToDoNext() {
        val file = Uri.parse("content://other.app/text")
        val cases = mapOf(
            Intent(Intent.ACTION_SEND).setType("image/png").putExtra(Intent.EXTRA_STREAM, file) to R.string.offer_picture,
            Intent(Intent.ACTION_SEND).setType("*/*") to R.string.offer_no_text,
            Intent(Intent.ACTION_SEND).setType("text/plain") to R.string.offer_no_text,
            share("") to R.string.offer_no_text,
            share(" \n\u00a0") to R.string.offer_no_text,
            share("x".repeat(5 shl 20)) to R.string.offer_too_long,
            Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain") to R.string.offer_no_text,
            Intent(Intent.ACTION_SEND_MULTIPLE).setType("text/plain") to R.string.offer_no_text,
            Intent(Intent.ACTION_SEND_MULTIPLE).setType("text/plain").putExtra(Intent.EXTRA_STREAM, file) to R.string.offer_no_text,
        )
        for ((intent, words) in cases) {
            val screen = stage.open<OfferActivity>(intent)
            assertEquals("$intent", screen.getString(words), screen.said(R.id.problem))
            assertTrue("one can go on", screen.view<View>(R.id.check).isShown)
            stage.leave(screen)
        }
    }

    /** Nothing of what another app sends can take this app down or make it read its own files. */
    @Test
    fun hostileExtrasAreNoText() {
        val own = Uri.fromFile(java.io.File(stage.app.filesDir, "own.txt").apply { writeText(ADVERT) })
        val named = Uri.parse("content://org.hamroh.app.copies/a/b.zip")
        val prefixed = Uri.parse("content://0@org.hamroh.app.copies/a/b.zip")
        for (uri in listOf(own, named, prefixed)) shadowOf(stage.app.contentResolver).registerInputStream(uri, ByteArrayInputStream(ADVERT.toByteArray()))
        val sends = listOf(own, named, prefixed).map { Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_STREAM, it) } +
            Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_STREAM, Intent("not an address")) +
            Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_STREAM, "not an address") +
            Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, 7) +
            foreign(Intent(Intent.ACTION_SEND).setType("text/plain")) +
            foreign(Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain"))
        for (intent in sends) {
            val screen = stage.open<OfferActivity>(intent)
            assertEquals(screen.getString(R.string.offer_no_text), screen.said(R.id.problem))
            stage.leave(screen)
        }
    }

    /** Its extras name a class that only the sender has: unpacking them throws. */
    private fun foreign(intent: Intent): Intent {
        val parcel = android.os.Parcel.obtain()
        intent.putExtra("x", android.graphics.Point(1, 2)).writeToParcel(parcel, 0)
        val bytes = parcel.marshall()
        val name = "android.graphics.Point".toByteArray(Charsets.UTF_16LE)
        val at = (0..bytes.size - name.size).firstOrNull { i -> name.indices.all { bytes[i + it] == name[it] } }
        if (at != null) bytes[at] = 'z'.code.toByte()
        val changed = android.os.Parcel.obtain().apply {
            unmarshall(bytes, 0, bytes.size)
            setDataPosition(0)
        }
        return Intent.CREATOR.createFromParcel(changed)
    }

    @Test
    fun inDangerNothingSpeaksOfAgreeing() {
        val screen = stage.open<OfferActivity>(share(ADVERT))
        assertFalse(screen.getString(R.string.offer_questions) in screen.words())
        assertTrue(screen.getString(R.string.offer_questions_only) in screen.words())
    }

    @Test
    fun aSharedFileIsAConversation() {
        val file = Uri.parse("content://other.app/chat.txt")
        val media = Uri.parse("content://other.app/voice.opus")
        val several = arrayListOf<Uri>(Uri.parse("content://org.hamroh.app.copies/a/b.txt"), media, file)
        val sends = listOf("text/plain", "application/json", "text/html", "application/zip").map {
            Intent(Intent.ACTION_SEND).setType(it).putExtra(Intent.EXTRA_STREAM, file).putExtra(Intent.EXTRA_TEXT, "".takeIf { _ -> it == "text/plain" } ?: "Chat")
        } + Intent(Intent.ACTION_SEND_MULTIPLE).setType("text/*").putExtra(Intent.EXTRA_TEXT, "Chat").putParcelableArrayListExtra(Intent.EXTRA_STREAM, several)
        for (intent in sends) {
            val screen = stage.open<OfferActivity>(intent)
            val next = requireNotNull(stage.started(screen)) { "$intent" }
            assertEquals(ChatActivity::class.java.name, next.component?.className)
            assertEquals("$intent", file, next.data)
            assertTrue("it may be read there", next.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
            assertTrue("back leads to the other app", screen.isFinishing)
            stage.leave(screen)
        }
    }

    @Test
    fun whatRegistersSayAndWhatWouldClearIsShown() {
        val note = RegisterNote(Standing.WATCHED, "В списке", 0, 1)
        val found = Samples.offer.copy(registers = listOf(note), clears = listOf("Назовут фирму."), questionsToSend = listOf("Who employs?"))
        stage.use(FakeCompanion().apply { onCheckOffer = { _, _ -> found } })
        val screen = stage.open<OfferActivity>(share(ADVERT))
        val words = screen.words()
        for (line in listOf("В списке", "• Назовут фирму.", "• Who employs?", "• Кто работодатель?")) assertTrue(line, line in words)
        screen.button(R.string.offer_copy_questions).press()
        val copied = screen.getSystemService(ClipboardManager::class.java).primaryClip?.getItemAt(0)?.text.toString()
        assertEquals("in the language of the text", "Who employs?", copied)
    }

    @Test
    fun whomToCallAtHomeIsShownOnceTheCitizenshipIsKnown() {
        val nobody = stage.open<OfferActivity>(share(ADVERT))
        assertFalse(nobody.getString(R.string.offer_call_before) in nobody.words())
        stage.choices.citizenship = "KG"
        val screen = stage.open<OfferActivity>(share(ADVERT))
        assertTrue(screen.getString(R.string.offer_call_before) in screen.words())
        val home = stage.ask { it.help(HelpRequest("KG", "KG", null), "ru") }.steps.filter { step -> step.ways.any { it.way == Way.PHONE } }
        val shown = home.map { it.title }.filter { it in screen.words() }
        assertEquals(home.take(3).map { it.title }, shown)
        screen.window.decorView.shownViews().first { it.id == R.id.way_act_quiet }.press()
        assertEquals(Intent.ACTION_DIAL, stage.started(screen)?.action)
    }

    @Test
    fun anOfferIsKeptAndTheScreenRemembersThat() {
        val controller = stage.controller(OfferActivity::class.java, share(ADVERT)).setup()
        stage.settle()
        controller.get().view<View>(R.id.keep).press()
        stage.settle()
        assertEquals(1, stage.ask { it.savedOffers("ru") }.size)
        val after = stage.diesAndComesBack(controller)
        assertFalse(after.view<View>(R.id.keep).isShown)
        assertEquals(after.getString(R.string.offer_kept), after.said(R.id.kept_said))
        after.view<View>(R.id.kept_open).press()
        assertEquals(KeptActivity::class.java.name, stage.started(after)?.component?.className)
    }

    @Test
    fun whatCannotBeKeptIsSaid() {
        stage.use(FakeCompanion().apply { onSaveOffer = { _, _ -> throw CompanionFailure("error_input", "offers-full", "Больше нельзя.") } })
        val screen = stage.open<OfferActivity>(share(ADVERT))
        screen.view<View>(R.id.keep).press()
        stage.settle()
        assertEquals("Больше нельзя.", screen.said(R.id.problem))
        assertTrue(screen.view<View>(R.id.keep).isShown)
    }

    @Test
    fun aTextIsReadAsAConversationHoweverLong() {
        for (text in listOf(ADVERT, "слово ".repeat(40_000) + ADVERT)) {
            val screen = stage.open<OfferActivity>(share(text))
            screen.view<View>(R.id.is_chat).press()
            stage.settle()
            val next = requireNotNull(stage.started(screen))
            assertTrue("the system refuses large ones", next.getStringExtra(Intent.EXTRA_TEXT).orEmpty().length < 60_000)
            val chat = stage.open<ChatActivity>(next)
            assertEquals(stage.ask { it.checkChat(text, "ru") }.levelText, chat.said(R.id.level_text))
        }
    }

    @Test
    fun theFileOfAChatIsPicked() {
        val screen = stage.open<OfferActivity>()
        screen.view<View>(R.id.chat_file).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        val file = Uri.parse("content://other.app/result.json")
        shadowOf(screen).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(file))
        val next = requireNotNull(stage.started(screen).let { if (it?.component == null) stage.started(screen) else it })
        assertEquals(ChatActivity::class.java.name to file, next.component?.className to next.data)
        assertFalse(screen.isFinishing)
    }

    @Test
    fun theCalculatorIsReached() {
        val screen = stage.open<OfferActivity>(share(HARMLESS))
        screen.view<View>(R.id.cost).press()
        assertEquals(CostActivity::class.java.name, stage.started(screen)?.component?.className)
    }

    @Test
    fun wordsMarkedInAnotherAppAreChecked() {
        val intent = Intent(Intent.ACTION_PROCESS_TEXT).setType("text/plain").putExtra(Intent.EXTRA_PROCESS_TEXT, ADVERT as CharSequence)
        assertEquals("Опасно", stage.open<OfferActivity>(intent).said(R.id.level_text))
    }

    @Test
    fun whatWasCopiedIsPastedAndChecked() {
        val screen = stage.open<OfferActivity>()
        screen.view<View>(R.id.paste).press()
        assertEquals(screen.getString(R.string.offer_clipboard_empty), screen.said(R.id.problem))
        screen.getSystemService(ClipboardManager::class.java).setPrimaryClip(ClipData.newPlainText(null, ADVERT))
        screen.view<View>(R.id.paste).press()
        stage.settle()
        assertEquals("Опасно", screen.said(R.id.level_text))
        screen.view<View>(R.id.another).press()
        assertEquals("", screen.view<EditText>(R.id.text).text.toString())
        assertTrue(screen.view<View>(R.id.check).isShown)
    }

    @Test
    fun aTypedTextIsCheckedAndAnEmptyOneIsNot() {
        val screen = stage.open<OfferActivity>()
        screen.view<View>(R.id.check).press()
        assertEquals(screen.getString(R.string.offer_no_text), screen.said(R.id.problem))
        screen.view<EditText>(R.id.text).setText(HARMLESS)
        screen.view<View>(R.id.check).press()
        stage.settle()
        assertEquals("Известных признаков нет", screen.said(R.id.level_text))
    }

    @Test
    fun theResultComesBackAfterTheProcessEnded() {
        val controller = stage.controller(OfferActivity::class.java).setup()
        controller.get().view<EditText>(R.id.text).setText(ADVERT)
        controller.get().view<View>(R.id.check).press()
        stage.settle()
        assertEquals("Опасно", stage.diesAndComesBack(controller).said(R.id.level_text))
        val writing = stage.controller(OfferActivity::class.java).setup()
        writing.get().view<EditText>(R.id.text).setText("Работа в")
        val after = stage.diesAndComesBack(writing)
        assertEquals("Работа в", after.view<EditText>(R.id.text).text.toString())
        assertFalse(after.view<View>(R.id.result).isShown)
    }

    @Test
    fun aLongTextIsCheckedWholeAndIsNotInTheSavedState() {
        val long = "слово ".repeat(40_000) + ADVERT
        val controller = stage.controller(OfferActivity::class.java, share(long)).setup()
        stage.settle()
        assertEquals("Опасно", controller.get().said(R.id.level_text))
        assertTrue(controller.get().getString(R.string.offer_text_cut) in controller.get().words())
        assertEquals("taken from the intent again", "Опасно", stage.diesAndComesBack(controller).said(R.id.level_text))
    }

    @Test
    fun aRefusalOfTheCoreIsSaid() {
        stage.use(FakeCompanion().apply { onCheckOffer = { _, _ -> throw CompanionFailure("error_input", "too-large-advert", "…") } })
        val screen = stage.open<OfferActivity>(share(ADVERT))
        assertEquals(screen.getString(R.string.offer_too_long), screen.said(R.id.problem))
        assertTrue(screen.view<View>(R.id.input).isShown)
    }

    private fun report(language: String) = stage.ask { it.checkOffer(ADVERT, language) }

    private fun Activity.marked(): TextView =
        window.decorView.shownViews().filterIsInstance<TextView>().first { it.movementMethod is android.text.method.LinkMovementMethod }
}
