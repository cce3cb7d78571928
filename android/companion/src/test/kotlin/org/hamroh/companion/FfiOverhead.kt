package org.hamroh.companion

import java.io.File
import java.nio.file.Files
import org.hamroh.companion.scenario.ScenarioClock
import org.hamroh.core.Companion as Core
import org.hamroh.core.HelpQuestion
import org.hamroh.core.Position

/**
 * What a call costs on the JVM, through JNA: the fastest of many rounds, in nanoseconds, as one line of JSON. Rounds of all calls
 * take turns in one run; the fastest is what other work on the machine disturbed least. `cargo xtask ffi` runs it.
 */
object FfiOverhead {
    private const val WARM_UP = 60
    private const val ROUNDS = 100

    private class Case(val name: String, val callsPerRound: Int, val call: () -> Any) {
        val nanoseconds = ArrayList<Long>()

        fun round() {
            val started = System.nanoTime()
            repeat(callsPerRound) { sink = call() }
            nanoseconds += (System.nanoTime() - started) / callsPerRound
        }
    }

    /** Where answers go, so that no call can be optimised away. */
    @Volatile private var sink: Any? = null

    @JvmStatic
    fun main(arguments: Array<String>) {
        val folder = Files.createTempDirectory("hamroh-overhead-").toFile()
        try {
            val cases = cases(folder)
            repeat(WARM_UP) { cases.forEach(Case::round) }
            cases.forEach { it.nanoseconds.clear() }
            repeat(ROUNDS) { cases.forEach(Case::round) }
            println(cases.joinToString(",", "{", "}") { "\"${it.name}\":${it.nanoseconds.min()}" })
        } finally {
            folder.deleteRecursively()
        }
    }

    private fun cases(folder: File): List<Case> {
        val core = Core(folder.resolve("raw").path, ScenarioClock(), KeysPort(NoVault))
        val clock = ClockSource { ClockMoment(1_795_416_000_000, 3_600_000, "scenario", 0) }
        val repository = RustCompanion(folder.resolve("repository"), clock, { "ru" }, { false })
        val question = HelpQuestion("KG", null, Position(167_130_000, 985_750_000, null, null, false), "ru")
        val request = HelpRequest("KG", null, Place(167_130_000, 985_750_000))
        return listOf(
            // Without a journal: takes a lock, finds nothing to do.
            Case("empty", 2_000) { core.pause() },
            Case("explain", 2_000) { core.explain("full", "en") },
            Case("help_raw", 4) { core.helpMe(question) },
            Case("help_shell", 4) { repository.help(request, "ru") },
        )
    }
}
