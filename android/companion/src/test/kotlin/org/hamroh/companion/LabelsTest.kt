package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertSame
import kotlin.test.assertTrue
import org.hamroh.companion.scenario.ScenarioClock
import org.hamroh.core.Channel
import org.hamroh.core.Companion as Core
import org.hamroh.core.Delivery
import org.hamroh.core.Kind
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class LabelsTest {
    @get:Rule val temporary = TemporaryFolder()

    @Test
    fun everythingThatAListShowsHasAName() {
        val core = Core(temporary.root.path, ScenarioClock(), KeysPort(NoVault))
        for (language in listOf("en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az")) {
            val labels = Labels(core.labels(language).associate { it.key to it.text })
            val shown =
                Channel.entries.map(labels::of) +
                    Kind.entries.map(labels::of) +
                    Delivery.entries.map(labels::of) +
                    listOf("phone", "telegram", "whatsapp", "link", "email").map(labels::ofContact) +
                    labels.byHand()
            val missing = shown.filter { it.isBlank() || Regex("(channel|record|delivery)-.*").matches(it) }
            assertEquals(emptyList(), missing, language)
        }
        core.destroy()
    }

    @Test
    fun aLanguageIsAskedOnce() {
        val asked = ArrayList<String>()
        val cache = LabelCache { asked += it; mapOf("channel-sms" to "SMS $it") }
        assertEquals("SMS ru", cache["ru"].of(Channel.SMS))
        assertSame(cache["ru"], cache["ru"])
        assertEquals("SMS en", cache["en"].of(Channel.SMS))
        assertEquals(listOf("ru", "en"), asked)
    }

    @Test
    fun madeUpLanguagesDoNotFillTheMemory() {
        var asked = 0
        val cache = LabelCache { asked += 1; emptyMap() }
        repeat(100) { cache["x$it"] }
        cache["x0"]
        assertEquals(101, asked)
        assertEquals("record-check-in", cache["x0"].of(Kind.CHECK_IN), "a missing name shows its key")
    }
}
