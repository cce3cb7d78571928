package org.hamroh.app

import android.content.Intent
import android.net.Uri
import android.telephony.TelephonyManager
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import org.hamroh.app.ports.PhoneNetwork
import org.hamroh.app.ui.ArrivalActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.GuidesActivity
import org.hamroh.app.ui.HelpActivity
import org.hamroh.app.ui.PaperActivity
import org.hamroh.app.ui.SearchActivity
import org.hamroh.app.ui.SettingsActivity
import org.hamroh.app.ui.StartActivity
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.PhoneLine
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(HamrohRunner::class)
@Config(sdk = [26, 34], qualifiers = "ru-w360dp-h640dp-xhdpi")
class CountryTest {
    @get:Rule val stage = Stage()

    @Test
    fun theCardOfANewCountryStaysUntilItWasRead() {
        stage.arrive()
        val start = stage.controller(StartActivity::class.java).setup()
        stage.settle()
        val row = start.get().view<ViewGroup>(R.id.arrival).getChildAt(0)
        row.press()
        val card = stage.open<ArrivalActivity>(stage.started(start.get()))
        val told = requireNotNull(stage.ask { it.arrival(org.hamroh.companion.ArrivalRequest("TH", "KG", null, PhoneLine.ROAMING), "ru") })
        assertTrue(card.words().containsAll(told.lines))
        assertEquals(told.title, card.title)
        start.pause().resume()
        stage.settle()
        assertTrue("only looked at", start.get().view<View>(R.id.arrival).isShown)
        card.button(R.string.arrival_close).press()
        stage.settle()
        assertTrue(card.isFinishing)
        start.pause().resume()
        stage.settle()
        assertFalse(start.get().view<View>(R.id.arrival).isShown)
        stage.network.country = "MM"
        start.pause().resume()
        stage.settle()
        assertTrue("another country", start.get().view<View>(R.id.arrival).isShown)
    }

    @Test
    fun theCardLeadsToHelpInThatCountry() {
        stage.arrive()
        val card = stage.open<ArrivalActivity>(ArrivalActivity.intent(stage.app, "TH"))
        card.button(R.string.search_help_here).press()
        assertEquals(HelpActivity::class.java.name, stage.started(card)?.component?.className)
        assertEquals("TH", stage.choices.country)
    }

    @Test
    fun withoutANetworkOrACitizenshipThereIsNoCard() {
        stage.network.country = "TH"
        assertFalse(stage.open<StartActivity>().view<View>(R.id.arrival).isShown)
        stage.choices.citizenship = "KG"
        stage.network.country = null
        assertFalse(stage.open<StartActivity>().view<View>(R.id.arrival).isShown)
    }

    @Test
    fun theNetworkIsReadWithoutAPermission() {
        val manager = shadowOf(stage.app.getSystemService(TelephonyManager::class.java))
        val network = PhoneNetwork(stage.app)
        manager.setNetworkCountryIso("")
        assertNull(network.country())
        assertNull(network.line())
        manager.setNetworkCountryIso("th")
        manager.setSimCountryIso("kg")
        assertEquals("TH" to PhoneLine.ROAMING, network.country() to network.line())
        manager.setSimCountryIso("th")
        assertEquals(PhoneLine.HOME, network.line())
        for (odd in listOf("t", "123", "т1", "th;drop")) {
            manager.setNetworkCountryIso(odd)
            assertNull(odd, network.country())
        }
    }

    @Test
    fun oneBoxFindsOfficesNumbersAndCountries() {
        val screen = stage.open<SearchActivity>()
        assertEquals(screen.getString(R.string.search_hint), screen.said(R.id.nothing))
        screen.types("6753995")
        assertTrue("the only one stands open", screen.words().any { "+66" in it && "675" in it })
        screen.types("консульство")
        assertFalse(screen.window.decorView.shownViews().any { it.id == R.id.way_value })
        screen.window.decorView.shownViews().first { (it as? android.widget.Button)?.text == screen.getString(R.string.search_show_numbers) }.press()
        assertTrue(screen.window.decorView.shownViews().any { it.id == R.id.way_value })
        screen.types("qqqqqqqq")
        assertEquals(screen.getString(R.string.search_nothing), screen.said(R.id.nothing))
        screen.types("тайланд")
        val hit = screen.view<ViewGroup>(R.id.found).getChildAt(0)
        assertTrue("says why: ${hit.contentDescription}", hit.contentDescription.split(". ").size > 1)
        hit.press()
        assertEquals("TH", stage.choices.country)
        stage.choices.citizenship = "KG"
        val help = stage.open<HelpActivity>(stage.started(screen))
        assertEquals("Кыргызстан → Таиланд", help.said(R.id.asked_text))
    }

    @Test
    fun whatIsTypedIsNeverTooOdd() {
        val screen = stage.open<SearchActivity>()
        for (text in listOf("\uD83D", "\u202E123\u202C", "\"'*-AND", "%_", "\u0000", "e" + "\u0301".repeat(190))) {
            screen.types(text)
            assertNull(text, screen.said(R.id.problem))
        }
    }

    @Test
    fun thePromisedPlaceIsChosenShownAndTakenBack() {
        val screen = stage.open<SettingsActivity>()
        assertFalse(screen.view<View>(R.id.promised_remove).isShown)
        screen.view<View>(R.id.promised).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        val choose = stage.open<ChooseActivity>(asked.intent)
        choose.view<EditText>(R.id.search).setText("Бангкок")
        stage.settle()
        choose.view<ViewGroup>(R.id.found).getChildAt(0).press()
        shadowOf(screen).receiveResult(asked.intent, android.app.Activity.RESULT_OK, shadowOf(choose).resultIntent)
        val id = requireNotNull(stage.choices.promised)
        assertTrue("a city, not its country: $id", id.length > 2)
        assertTrue("Бангкок, Таиланд" in screen.words())
        assertNull("and nothing else was chosen", stage.choices.citizenship)
        screen.view<View>(R.id.promised_remove).press()
        assertNull(stage.choices.promised)
        stage.choices.promised = id
        stage.choices.citizenship = "KG"
        val help = stage.open<HelpActivity>()
        help.view<View>(R.id.position).press()
        stage.settle()
        assertTrue("Mae Sot is not Bangkok", help.view<View>(R.id.warnings).isShown)
    }

    @Test
    fun guidesAreListedAndRead() {
        for (language in listOf("ru", "uz")) stage.onCleanPhone {
            stage.look(language)
            stage.arrive()
            val list = stage.open<GuidesActivity>()
            val guides = stage.ask { it.guides("KG", "TH", language) }
            assertTrue(list.words().containsAll(guides.map { it.title }))
            list.view<ViewGroup>(R.id.body).getChildAt(0).press()
            val controller = stage.controller(GuidesActivity::class.java, stage.started(list)).setup()
            stage.settle()
            val read = stage.diesAndComesBack(controller)
            assertTrue(read.words().containsAll(guides[0].sections.flatMap { it.lines } + guides[0].sources))
        }
    }

    @Test
    fun guidesAskForTheCitizenshipFirst() {
        val screen = stage.open<GuidesActivity>()
        screen.view<ViewGroup>(R.id.body).getChildAt(0).press()
        val asked = requireNotNull(shadowOf(screen).nextStartedActivityForResult)
        shadowOf(screen).receiveResult(asked.intent, android.app.Activity.RESULT_OK, Intent().putExtra(ChooseActivity.CODE, "UZ"))
        stage.settle()
        assertEquals("UZ", stage.choices.citizenship)
        assertTrue(screen.view<ViewGroup>(R.id.body).childCount > 1)
    }

    @Test
    fun thePaperCardIsOpenedOrSentAsOneFile() {
        val request = HelpRequest("KG", null, Stage.MAE_SOT, PhoneLine.ROAMING, "TH", "MY")
        val screen = stage.open<PaperActivity>(PaperActivity.intent(stage.app, request))
        val card = stage.ask { it.paperCard(request, "ru") }
        assertTrue(card.numbers.isNotEmpty() && screen.words().containsAll(card.numbers.map { it.label }))
        screen.button(R.string.paper_open).press()
        stage.settle()
        val view = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_VIEW to "text/html", view.action to view.type)
        assertTrue(view.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(card.html, read(requireNotNull(view.data)))
        screen.button(R.string.paper_send).press()
        stage.settle()
        assertEquals(Intent.ACTION_CHOOSER, stage.started(screen)?.action)
        shadowOf(stage.app).checkActivities(true)
        screen.button(R.string.paper_open).press()
        stage.settle()
        assertEquals(screen.getString(R.string.error_no_app), screen.said(R.id.problem))
    }

    private fun read(uri: Uri): String = stage.app.contentResolver.openInputStream(uri).use { requireNotNull(it).reader().readText() }

    private fun SearchActivity.types(text: String) {
        view<EditText>(R.id.search).setText(text)
        stage.settle()
    }
}
