package org.hamroh.app

import android.app.Activity
import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import java.util.concurrent.CountDownLatch
import org.hamroh.app.ui.ChooseActivity
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
class ChooseTest {
    @get:Rule val stage = Stage()

    @Test
    fun everyCitizenshipCanBeChosenAndComesBack() {
        val screen = stage.open<ChooseActivity>(ChooseActivity.citizenship(stage.app))
        val offered = stage.ask { it.choices("ru") }.citizenships
        val list = screen.view<ViewGroup>(R.id.all)
        assertEquals(offered.map { it.name }, (0 until list.childCount).map { (list.getChildAt(it) as Button).text.toString() })
        list.getChildAt(2).press()
        assertEquals(Activity.RESULT_OK, shadowOf(screen).resultCode)
        assertEquals(offered[2].code, shadowOf(screen).resultIntent.getStringExtra(ChooseActivity.CODE))
        assertTrue(screen.isFinishing)
    }

    @Test
    fun aCityInAnotherScriptGivesItsCountry() {
        for (written in listOf("Bangkok", "бангкок", "กรุงเทพ")) {
            val screen = search(written)
            val hit = screen.view<ViewGroup>(R.id.found).getChildAt(0)
            assertTrue(written, hit.contentDescription.endsWith("Бангкок, Таиланд"))
            hit.press()
            assertEquals("TH", shadowOf(screen).resultIntent.getStringExtra(ChooseActivity.CODE))
            assertEquals("Бангкок, Таиланд", shadowOf(screen).resultIntent.getStringExtra(ChooseActivity.NAME))
        }
    }

    @Test
    fun theOwnerOfANumberIsFoundAndCanBeCalled() {
        val screen = search("6753995")
        assertTrue(screen.words().any { it == "Узбекистан: генеральное консульство, Бангкок" })
        screen.window.decorView.shownViews().first { it.id == R.id.way_act }.press()
        val dial = requireNotNull(stage.started(screen))
        assertEquals(Intent.ACTION_DIAL, dial.action)
        assertEquals("tel:+6626753995", dial.dataString)
    }

    @Test
    fun nothingFoundSaysWhatToDoAndTheListComesBack() {
        val screen = search("qqqqqq")
        assertEquals(screen.getString(R.string.choose_nothing), screen.said(R.id.nothing))
        assertFalse(screen.view<View>(R.id.all).isShown)
        screen.view<EditText>(R.id.search).setText("")
        assertTrue(screen.view<View>(R.id.all).isShown)
        assertFalse(screen.view<View>(R.id.nothing).isShown)
    }

    @Test
    fun aLateAnswerDoesNotReplaceTheOneToWhatWasWrittenLast() {
        val slow = CountDownLatch(1)
        val fake = FakeCompanion()
        fake.onSearch = { text, _, _ ->
            if (text == "a") slow.await()
            if (text == "a") Samples.hits else emptyList()
        }
        stage.use(fake)
        val screen = stage.open<ChooseActivity>(ChooseActivity.country(stage.app))
        screen.view<EditText>(R.id.search).setText("a")
        screen.view<EditText>(R.id.search).setText("ab")
        slow.countDown()
        stage.settle()
        assertEquals(0, screen.view<ViewGroup>(R.id.found).childCount)
        assertTrue(screen.view<View>(R.id.nothing).isShown)
    }

    private fun search(text: String): ChooseActivity =
        stage.open<ChooseActivity>(ChooseActivity.country(stage.app)).also {
            it.view<EditText>(R.id.search).setText(text)
            stage.settle()
        }
}
