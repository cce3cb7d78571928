package org.hamroh.companion.scenario

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import org.hamroh.core.Channel
import org.hamroh.core.ContactLine
import org.hamroh.core.Position
import org.hamroh.core.Status
import org.hamroh.core.Usable
import org.hamroh.core.Verdict
import org.junit.Test

/** The runner itself: a check that cannot fail would hold for every answer. The cases are those of `checks.rs`. */
class LanguageTest {
    private val answer =
        Json.read("""{"steps": [{"org": "a", "n": null}, {"org": "b", "tags": ["x"]}], "text": "ёлка", "truth": true}""")

    private fun check(one: String) = check(answer, objectOf(Json.read(one), "a check"))

    @Test
    fun everyOperatorHolds() {
        listOf(
            """{"path": "", "differs": null}""",
            """{"path": "steps.0.org", "equals": "a"}""",
            """{"path": "steps.0.n", "equals": null}""",
            """{"path": "steps.1.tags", "contains": "x"}""",
            """{"path": "text", "contains": "лк"}""",
            """{"path": "text", "lacks": "z"}""",
            """{"path": "steps", "any": {"org": "b", "tags": ["x"]}}""",
            """{"path": "steps", "none": {"org": "c"}}""",
            """{"path": "steps", "none": {"missing": null}}""",
            """{"path": "text", "length": 4}""",
            """{"path": "steps", "length_at_least": 2}""",
        ).forEach(::check)
    }

    @Test
    fun everyOperatorFails() {
        listOf(
            """{"path": "steps.0.org", "equals": "b"}""",
            """{"path": "steps.2.org", "differs": "b"}""",
            """{"path": "steps.-1.org", "differs": "b"}""",
            """{"path": "nowhere", "none": {}}""",
            """{"path": "text", "lacks": "лк"}""",
            """{"path": "steps", "none": {"org": "a"}}""",
            """{"path": "steps", "length_at_least": 3}""",
            """{"path": "steps", "equal": 3}""",
            """{"path": "text", "contains": "л", "equals": "z"}""",
            """{"path": "text"}""",
            """{"path": "truth", "equals": 1}""",
        ).forEach { assertFailsWith<ScenarioError>(it) { check(it) } }
    }

    @Test
    fun unknownKeysAndTypesAreErrors() {
        Stage().use { stage ->
            fun step(text: String) = stage.step(objectOf(Json.read(text), "a step")) { _, _ -> }
            listOf(
                """{"call": "pause", "expects": []}""",
                """{"call": "no_such_call"}""",
                """{"call": "search", "args": {"text": 5}}""",
                """{"call": "help_me", "args": {"citizen": "KG", "position": "16.71300001,98.5"}}""",
                """{"call": "journal_add", "args": {"kind": "nonsense"}}""",
                """{"call": "journal_state", "error": "locked"}""",
                """{"call": "journal_add", "args": {"note": "x"}}""",
                """{"call": "journal_add", "args": {"note": "x"}, "error": "locked"}""",
            ).forEach { assertFailsWith<ScenarioError>(it) { step(it) } }
            step("""{"call": "journal_add", "args": {"note": "x"}, "error": "not-found-journal"}""")
        }
    }

    @Test
    fun jsonIsReadStrictly() {
        assertEquals(listOf(1L, 1.5, true, null, "ж"), Json.read("""[1, 1.5, true, null, "\u0436"]"""))
        listOf("", "[1,]", "{'a': 1}", "[1] 2", """{"a": 1, "a": 2}""", "[NaN]").forEach {
            assertFailsWith<Exception>(it) { Json.read(it) }
        }
    }

    @Test
    fun degreesAreExact() {
        val place = Args(mapOf("position" to "16.713, -98.575")).position()
        assertEquals(Position(167_130_000, -985_750_000, null, null, false), place)
    }

    @Test
    fun recordsBecomeObjects() {
        val place = Position(1, -2, UInt.MAX_VALUE, null, true)
        val expected = mapOf("lat_e7" to 1L, "lon_e7" to -2L, "radius_m" to 4_294_967_295L, "age_s" to null, "simulated" to true)
        assertEquals(expected, plain(place))
        val line =
            ContactLine(
                Channel.WHATSAPP, "help", null, "1300", "TH", null, "1300", Status.OLD, "", "", "", null, listOf("th"), "", null,
                "TH 1300", Usable.MAYBE, "", null, "", null,
            )
        val found = plain(line) as Map<*, *>
        val some = listOf("channel", "number", "short_code", "languages").map { found[it] }
        assertEquals(listOf<Any?>("whatsapp", null, "1300", listOf("th")), some)
        assertEquals<Any?>(listOf("VALID_WITH_FINDINGS", null), listOf(plain(Verdict.VALID_WITH_FINDINGS), plain(Unit)))
    }

    @Test
    fun theTranscriptHasOneForm() {
        val value = mapOf("b" to listOf(1L, null, true), "a" to "\"\\\n\u001fж\u007f😀")
        assertEquals("{\"a\":\"\\\"\\\\\\u000a\\u001fж\u007f😀\",\"b\":[1,null,true]}", Json.canonical(value))
        assertFailsWith<ScenarioError> { Json.canonical(1.5) }
    }
}
