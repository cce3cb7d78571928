package org.hamroh.app

import android.content.Intent
import android.view.View
import android.widget.TextView
import org.hamroh.app.ui.AboutActivity
import org.hamroh.app.ui.CardActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.FollowActivity
import org.hamroh.app.ui.GuidesActivity
import org.hamroh.app.ui.HelpActivity
import org.hamroh.app.ui.JournalActivity
import org.hamroh.app.ui.LedgerActivity
import org.hamroh.app.ui.MarksActivity
import org.hamroh.app.ui.OfferActivity
import org.hamroh.app.ui.PacksActivity
import org.hamroh.app.ui.SearchActivity
import org.hamroh.app.ui.SettingsActivity
import org.hamroh.app.ui.SosActivity
import org.hamroh.app.ui.StartActivity
import org.hamroh.app.ui.TripActivity
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.Samples
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class StartTest {
    @get:Rule val stage = Stage()

    @Test
    fun everyEntryLeadsToItsScreen() {
        val entries = mapOf(
            R.id.help to HelpActivity::class.java,
            R.id.offer to OfferActivity::class.java,
            R.id.message to SosActivity::class.java,
            R.id.notes to JournalActivity::class.java,
            R.id.trip to TripActivity::class.java,
            R.id.follow to FollowActivity::class.java,
            R.id.search to SearchActivity::class.java,
            R.id.guides to GuidesActivity::class.java,
            R.id.settings to SettingsActivity::class.java,
        )
        val screen = stage.open<StartActivity>()
        for ((entry, target) in entries) {
            screen.view<View>(entry).press()
            assertEquals(target.name, stage.started(screen)?.component?.className)
        }
    }

    /** Whoever looks over the owner's shoulder learns nothing. */
    @Test
    fun neitherSosNorJournalIsSaidUntilTheOwnerWantsIt() {
        for (language in LANGUAGES) {
            stage.look(language)
            stage.choices.plain = false
            val screen = stage.open<StartActivity>()
            val said = screen.words().joinToString(" ") + spokenIn(screen)
            assertFalse("$language: $said", TELLING.containsMatchIn(said))
            stage.leave(screen)
            stage.choices.plain = true
            val plain = stage.open<StartActivity>()
            assertEquals(language, 2, plain.words().count { TELLING.containsMatchIn(it) })
            stage.leave(plain)
        }
    }

    @Test
    fun aMissingLibraryIsSaidAtOnceAndNoScreenFalls() {
        stage.use(failing { throw Samples.noLibrary() })
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        val start = stage.open<StartActivity>()
        assertEquals(start.getString(R.string.error_library), start.said(R.id.problem))
        val silent = setOf(CardActivity::class.java, OfferActivity::class.java, SosActivity::class.java)
        for (screen in SCREENS) {
            val opened = stage.controller(screen).setup().get()
            stage.settle()
            val problem = opened.findViewById<TextView?>(R.id.problem)?.takeIf { it.isShown }?.text?.toString()
            if (screen !in silent) assertEquals(screen.simpleName, opened.getString(R.string.error_library), problem)
        }
        val offer = stage.open<OfferActivity>(share(ADVERT))
        assertEquals(offer.getString(R.string.error_library), offer.said(R.id.problem))
    }

    /** The repository promises one kind of failure; an app that falls over another one would fall in the worst moment. */
    @Test
    fun noScreenFallsOverABugBelowIt() {
        stage.use(failing { throw IllegalStateException("not promised") })
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        for (screen in SCREENS) {
            stage.controller(screen).setup()
            stage.settle()
        }
        val help = stage.open<HelpActivity>()
        assertEquals(help.getString(R.string.error_internal), help.said(R.id.problem))
    }

    @Test
    fun otherFailuresTellNothingOnTheFirstScreen() {
        stage.use(FakeCompanion().apply { onJournalState = { throw CompanionFailure("error_data", "damaged", "Журнал повреждён.") } })
        assertNull(stage.open<StartActivity>().said(R.id.problem))
    }

    @Test
    fun theFilesAreReleasedWhenTheAppIsLeftAndNotBefore() {
        val fake = FakeCompanion()
        stage.use(fake)
        val start = stage.controller(StartActivity::class.java).setup()
        start.recreate()
        stage.settle()
        assertFalse("pause" in fake.names)
        start.pause().stop()
        stage.settle()
        assertTrue("pause" in fake.names)
    }

    @Test
    fun theAppIsCalledHamrohAndNothingElse() {
        val manager = stage.app.packageManager
        val launcher = manager.getLaunchIntentForPackage("org.hamroh.app")
        assertEquals(StartActivity::class.java.name, launcher?.component?.className)
        assertEquals("Hamroh", stage.app.applicationInfo.loadLabel(manager).toString())
        assertEquals(Intent.ACTION_MAIN, launcher?.action)
    }

    private fun spokenIn(screen: StartActivity) =
        screen.window.decorView.shownViews().mapNotNull { it.contentDescription }.joinToString(" ")

    /** Every call that a screen makes when it opens fails. */
    private fun failing(fail: () -> Nothing): CompanionRepository = FakeCompanion().apply {
        onChoices = { fail() }
        onHelp = { _, _ -> fail() }
        onCheckOffer = { _, _ -> fail() }
        onPreviewSos = { _, _ -> fail() }
        onLedger = { fail() }
        onJournalState = { fail() }
        onPause = { fail() }
        onArrival = { _, _ -> fail() }
        onGuides = { _, _, _ -> fail() }
        onMarkedNumbers = { fail() }
        onPackState = { fail() }
        onTrip = { fail() }
        onFollowedTrips = { fail() }
        onReadMessage = { _, _ -> fail() }
    }

    private companion object {
        val TELLING = Regex("sos|journal|jurnal|журнал|escape|danger", RegexOption.IGNORE_CASE)
        val SCREENS = listOf(
            HelpActivity::class.java, ChooseActivity::class.java, CardActivity::class.java, OfferActivity::class.java,
            SosActivity::class.java, LedgerActivity::class.java, JournalActivity::class.java, AboutActivity::class.java,
            SearchActivity::class.java, GuidesActivity::class.java, MarksActivity::class.java, PacksActivity::class.java,
            TripActivity::class.java, FollowActivity::class.java,
        )
    }
}
