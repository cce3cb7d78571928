package org.hamroh.app

import org.junit.Assert.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config

/** Every screen on a small phone, looked at by [layoutFaults] and drawn for people: [Pictures]. */
@RunWith(HamrohRunner::class)
@Config(sdk = [34])
class AllScreensTest {
    @get:Rule val stage = Stage()

    @Test fun russian() = look("ru", "34-ru", "", all = true)

    @Test fun uzbek() = look("uz", "34-uz", "", all = true)

    @Test fun russianByNight() = look("ru", "34-ru", "-night", night = true)

    @Test
    @Config(sdk = [26])
    fun russianOnAndroid8() = look("ru", "26-ru", "")

    private fun look(language: String, prefix: String, suffix: String, night: Boolean = false, all: Boolean = false) {
        stage.look(language, night = night)
        val faults = SCENES.flatMap { scene ->
            stage.onScreen(scene) { screen ->
                Pictures.draw(screen, "$prefix-${scene.name}$suffix", all)
                layoutFaults(screen.findViewById(android.R.id.content)).map { "${scene.name}: $it" }
            }
        }
        assertEquals(faults.joinToString("\n"), 0, faults.size)
    }
}
