package org.hamroh.companion.scenario

import java.io.File
import org.junit.AfterClass
import org.junit.BeforeClass
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import org.junit.runners.Parameterized.Parameters

/**
 * Every scenario of `tests/scenarios`, called through the FFI; their language: the README there. What a check means is the same
 * as in `tests/src/scenario` (Rust) and `tests/bindings/smoke.py`.
 */
@RunWith(Parameterized::class)
class ScenarioTest(private val file: String, private val name: String, private val scenario: Map<String, Any?>) {
    @Test
    fun holds() {
        if ("steps" !in scenario) {
            shared.getOrPut(file) { Stage() }.step(scenario) { answer, error -> heard(0, answer, error) }
            return
        }
        known(scenario, "name", "steps")
        Stage().use { stage ->
            (scenario["steps"] as List<*>).forEachIndexed { number, step ->
                try {
                    stage.step(objectOf(step, "a step")) { answer, error -> heard(number, answer, error) }
                } catch (e: ScenarioError) {
                    throw ScenarioError("step $number: ${e.message}", e)
                }
            }
        }
    }

    private fun heard(step: Int, answer: Any?, error: String?) = transcript.line(file, name, step, answer, error)

    companion object {
        private val shared = HashMap<String, Stage>()
        private lateinit var transcript: Transcript

        /** In the order of the transcript: files by name, scenarios as they stand. */
        @JvmStatic
        @Parameters(name = "{0}: {1}")
        fun scenarios(): List<Array<Any>> {
            val folder = File(System.getProperty("hamroh.scenarios"))
            val files = folder.listFiles { file -> file.extension == "json" }.orEmpty().sortedBy { it.name }
            val all = files.flatMap { file ->
                val content = objectOf(Json.read(file.readText()), file.name)
                val list = content["scenarios"] as? List<*> ?: throw ScenarioError("${file.name}: no list `scenarios`")
                list.map { objectOf(it, "a scenario") }.map { arrayOf(file.name, it["name"] as String, it) }
            }
            scenario(all.isNotEmpty()) { "no scenarios in $folder" }
            return all
        }

        @JvmStatic
        @BeforeClass
        fun openTranscript() {
            transcript = Transcript()
        }

        @JvmStatic
        @AfterClass
        fun closeAll() {
            transcript.close()
            shared.values.forEach(Stage::close)
            shared.clear()
        }
    }
}
