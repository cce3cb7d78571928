package org.hamroh.companion

import java.io.File
import kotlin.test.assertEquals
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/**
 * A phone whose processor the package was not built for, or an update that was installed by half. In a process of its own: the JVM
 * keeps a library once it is loaded.
 */
class MissingLibraryTest {
    @get:Rule val temporary = TemporaryFolder()

    private fun probe(vararg properties: String): String {
        val java = File(System.getProperty("java.home"), "bin/java").path
        val probe = listOf("-cp", System.getProperty("java.class.path"), MissingLibraryProbe::class.java.name, temporary.root.path)
        val process = ProcessBuilder(listOf(java) + properties + probe).redirectErrorStream(true).start()
        return process.inputStream.bufferedReader().readText().trim().also { assertEquals(0, process.waitFor(), it) }
    }

    @Test
    fun withoutTheLibraryEveryCallSaysSo() {
        val said = probe("-Djna.library.path=${temporary.newFolder("empty")}")
        assertEquals(NO_LIBRARY, said)
    }

    @Test
    fun anotherLibraryUnderItsNameIsNotTakenForIt() {
        val said = probe("-Duniffi.component.hamroh.libraryOverride=c")
        assertEquals(NO_LIBRARY, said)
    }

    /** Proves that the probe would say so if the library were there. */
    @Test
    fun withTheLibraryTheyAnswer() {
        val said = probe("-Djna.library.path=${System.getProperty("jna.library.path")}")
        assertEquals("help: done, again: done, journal: done, pause: done", said)
    }

    private companion object {
        // The JVM gives up on a class that failed once: the second error differs, what the screen is told does not.
        const val GONE = "error_library/NoClassDefFoundError"
        const val NO_LIBRARY = "help: error_library/UnsatisfiedLinkError, again: $GONE, journal: $GONE, pause: done"
    }
}

/** Makes a repository and calls it, and says what became of that. */
object MissingLibraryProbe {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val clock = ClockSource { ClockMoment(1_795_416_000_000, 0, "", 0) }
        val repository = RustCompanion(File(arguments.single(), "app"), clock, { "ru" }, { false })
        fun outcome(call: () -> Any): String =
            try {
                call()
                "done"
            } catch (e: CompanionFailure) {
                e.message.orEmpty()
            }
        val help = { repository.help(HelpRequest("KG", "TH", null), "ru") }
        val outcomes =
            listOf(
                "help" to outcome { help() },
                "again" to outcome { help() },
                "journal" to outcome { repository.journalState() },
                "pause" to outcome { repository.pause() },
            )
        println(outcomes.joinToString { (call, outcome) -> "$call: $outcome" })
    }
}
