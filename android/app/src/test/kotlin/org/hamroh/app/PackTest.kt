package org.hamroh.app

import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.view.View
import android.widget.CheckBox
import java.io.File
import org.hamroh.app.ui.PackReviewActivity
import org.hamroh.app.ui.PacksActivity
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
class PackTest {
    @get:Rule val stage = Stage()

    @Test
    fun theOldAndTheNewNumberAreShownAndThenTaken() {
        for (language in listOf("ru", "uz")) stage.onCleanPhone {
            stage.look(language)
            val screen = stage.open<PackReviewActivity>(Received.handed(stage, "newer"))
            assertEquals("+66 2 675 3995", screen.said(R.id.change_old))
            assertEquals("+66 2 675 0000", screen.said(R.id.change_new))
            assertFalse("looking changes nothing", stage.ask { it.packState("ru") }.received)
            screen.button(R.string.packs_install).press()
            stage.settle()
            assertTrue(screen.getString(R.string.packs_done) in screen.words())
            assertTrue(stage.ask { it.packState("ru") }.received)
            screen.button(R.string.action_close).press()
            stage.leave(screen)
            assertEquals("no copy is left", 0, received().size)
        }
    }

    @Test
    fun veryManyChangesAreTakenOnlyAfterTheOwnerAgreed() {
        val screen = stage.open<PackReviewActivity>(Received.handed(stage, "newest"))
        screen.button(R.string.packs_install).press()
        stage.settle()
        assertEquals(screen.getString(R.string.packs_agree_first), screen.said(R.id.problem))
        assertFalse(stage.ask { it.packState("ru") }.received)
        val before = screen.window.decorView.shownViews().count { it.id == R.id.change_title }
        screen.button(R.string.packs_more).press()
        assertTrue(screen.window.decorView.shownViews().count { it.id == R.id.change_title } > before)
        screen.view<CheckBox>(R.id.agree).performClick()
        screen.button(R.string.packs_install).press()
        stage.settle()
        assertTrue(stage.ask { it.packState("ru") }.received)
    }

    @Test
    fun whatIsNoDataIsRefusedInTheWordsOfTheCore() {
        val files = listOf(Received.pack("unsigned").readBytes(), Received.pack("cut").readBytes(), ByteArray(0), ByteArray(20_000_000))
        for (content in files) {
            val screen = stage.open<PackReviewActivity>(Received.handed(stage, content))
            val path = received().single().also { assertTrue("${it.length()}", it.length() <= 16 * 1024 * 1024) }.path
            val refusal = runCatching { stage.ask { it.reviewPack(path, "ru") } }.exceptionOrNull()?.cause as org.hamroh.companion.CompanionFailure
            assertEquals(refusal.sentence, screen.said(R.id.problem))
            assertTrue(screen.getString(R.string.packs_refused) in screen.words())
            assertFalse(screen.words().any { it == screen.getString(R.string.packs_install) })
            screen.finish()
            stage.leave(screen)
        }
    }

    @Test
    fun onlyContentOfAProviderIsRead() {
        val secret = File(stage.app.filesDir, "own").apply { writeText("x") }
        val intents = listOf(
            Intent(Intent.ACTION_VIEW, Uri.fromFile(secret)),
            Intent(Intent.ACTION_VIEW),
            Intent(Intent.ACTION_SEND).setType("application/vnd.hamroh.pack"),
            Intent(Intent.ACTION_SEND).putExtra(Intent.EXTRA_STREAM, "no address"),
            Intent(Intent.ACTION_VIEW, Uri.parse("content://nobody/there.hamroh")),
        )
        for (intent in intents) {
            val screen = stage.open<PackReviewActivity>(intent)
            assertEquals("$intent", screen.getString(R.string.packs_unreadable), screen.said(R.id.problem))
            stage.leave(screen)
        }
    }

    @Test
    fun whatWasLookedAtIsWhatIsTakenAfterTheProcessEnded() {
        val intent = Received.handed(stage, "newer")
        val controller = stage.controller(PackReviewActivity::class.java, intent).setup()
        stage.settle()
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(requireNotNull(intent.data)) { throw java.io.IOException("gone") }
        val after = stage.diesAndComesBack(controller)
        assertEquals("+66 2 675 0000", after.said(R.id.change_new))
        after.button(R.string.packs_install).press()
        stage.settle()
        assertTrue(stage.ask { it.packState("ru") }.received)
    }

    @Test
    fun leavingItChangesNothing() {
        val screen = stage.open<PackReviewActivity>(Received.handed(stage, "newer"))
        screen.button(R.string.packs_leave).press()
        assertTrue(screen.isFinishing)
        stage.leave(screen)
        assertFalse(stage.ask { it.packState("ru") }.received)
        assertEquals(0, received().size)
    }

    @Test
    fun thePickerGivesTheFileAndReceivedDataGoesOn() {
        val controller = stage.controller(PacksActivity::class.java).setup()
        stage.settle()
        val screen = controller.get()
        assertTrue(screen.getString(R.string.packs_from_app) in screen.words())
        screen.button(R.string.packs_take).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        val file = requireNotNull(Received.handed(stage, "newer").data)
        shadowOf(screen).receiveResult(asked.intent, android.app.Activity.RESULT_OK, Intent().setData(file))
        val review = stage.open<PackReviewActivity>(stage.started(screen))
        review.button(R.string.packs_install).press()
        stage.settle()
        controller.pause().resume()
        stage.settle()
        screen.button(R.string.packs_hand_on).press()
        stage.settle()
        @Suppress("DEPRECATION")
        val send = requireNotNull(stage.started(screen)?.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        assertEquals("application/vnd.hamroh.pack", send.type)
        @Suppress("DEPRECATION")
        val uri = requireNotNull(send.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
        assertTrue("$uri", uri.scheme == ContentResolver.SCHEME_CONTENT && uri.path.orEmpty().endsWith(".hamroh"))
        val handed = stage.app.contentResolver.openInputStream(uri).use { requireNotNull(it).readBytes() }
        assertTrue(handed.contentEquals(Received.pack("newer").readBytes()))
    }

    @Test
    fun otherAppsFindItForDataAndForNothingElse() {
        val manager = stage.app.packageManager
        fun found(intent: Intent) = manager.queryIntentActivities(intent, 0).map { it.activityInfo.name }
        val name = listOf(PackReviewActivity::class.java.name)
        assertEquals(name, found(Intent(Intent.ACTION_SEND).setType("application/vnd.hamroh.pack")))
        val byName = Uri.parse("content://some.provider/storage/Download/data.hamroh")
        assertEquals(name, found(Intent(Intent.ACTION_VIEW).setDataAndType(byName, "application/octet-stream")))
        val other = Uri.parse("content://some.provider/storage/Download/data.zip")
        assertEquals(emptyList<String>(), found(Intent(Intent.ACTION_VIEW).setDataAndType(other, "application/octet-stream")))
        assertEquals(emptyList<String>(), found(Intent(Intent.ACTION_SEND).setType("application/octet-stream")))
    }

    private fun received(): List<File> = File(stage.app.noBackupFilesDir, "received").listFiles().orEmpty().toList()
}
