package org.hamroh.app

import android.text.TextUtils
import android.view.View
import android.view.ViewGroup
import android.widget.FrameLayout
import android.widget.TextView
import org.hamroh.app.ui.StartActivity
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config

/** Every screen in every language with text twice as large, on the narrowest phone. */
@RunWith(HamrohRunner::class)
@Config(sdk = [34])
class AllLanguagesTest {
    @get:Rule val stage = Stage()

    @Test
    fun nothingIsCutOff() {
        val faults = LANGUAGES.flatMap { language ->
            stage.look(language, Stage.NARROW, fontScale = 2f)
            SCENES.flatMap { scene ->
                stage.onScreen(scene) { screen ->
                    if (language in DRAWN) Pictures.draw(screen, "34-$language-${scene.name}-200", all = false)
                    layoutFaults(screen.findViewById(android.R.id.content)).map { "$language ${scene.name}: $it" }
                }
            }
        }
        assertEquals(faults.joinToString("\n"), 0, faults.size)
    }

    @Test
    fun aCutOffTextASmallButtonAndAnUnnamedOneAreNoticed() {
        val screen = stage.open<StartActivity>()
        val room = FrameLayout(screen)
        fun text(words: String, width: Int, height: Int, more: TextView.() -> Unit = {}) =
            room.addView(TextView(screen).apply { text = words }.apply(more), width, height)
        text("a word too many", 200, 10)
        text("a word too many for this line", 100, 100) {
            maxLines = 1
            ellipsize = TextUtils.TruncateAt.END
        }
        text("unpronounceable", 60, 300)
        room.addView(View(screen).apply { setOnClickListener { } }, 40, 40)
        room.addView(View(screen), 900, 10)
        screen.setContentView(room, ViewGroup.LayoutParams(400, 400))
        stage.settle()
        val faults = layoutFaults(room).joinToString("\n")
        for (fault in listOf("cut off below", "shortened", "torn word", "too small to touch", "without a name", "cut off at the side")) {
            assertTrue("$fault not noticed in\n$faults", fault in faults)
        }
    }

    private companion object {
        val DRAWN = setOf("ru", "uz")
    }
}
