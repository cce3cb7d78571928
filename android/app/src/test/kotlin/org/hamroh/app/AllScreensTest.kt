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

    @Test fun russian() = look("ru", "34-ru", SCENES, all = true)

    @Test
    @Config(sdk = [26])
    fun russianOnAndroid8() = look("ru", "26-ru", SCENES)

    @Test fun uzbek() = look("uz", "34-uz", drawn, all = true)

    @Test fun russianByNight() = look("ru", "34-ru", drawn, suffix = "-night", night = true)

    /** Some, to be looked at: night changes the colours only, and [AllLanguagesTest] goes over all screens in Uzbek. */
    private val drawn: List<Scene>
        get() = SCENES.filter { it.name in setOf("start", "help", "card-thai", "offer-danger", "sos-sent", "notes-open", "packs", "trip") }

    private fun look(
        language: String,
        prefix: String,
        scenes: List<Scene>,
        suffix: String = "",
        night: Boolean = false,
        all: Boolean = false,
    ) {
        stage.look(language, night = night)
        val faults = scenes.flatMap { scene ->
            stage.onScreen(scene) { screen ->
                Pictures.draw(screen, "$prefix-${scene.name}$suffix", all)
                layoutFaults(screen.findViewById(android.R.id.content)).map { "${scene.name}: $it" }
            }
        }
        assertEquals(faults.joinToString("\n"), 0, faults.size)
    }
}
