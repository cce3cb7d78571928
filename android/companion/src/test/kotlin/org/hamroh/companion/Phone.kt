package org.hamroh.companion

import java.io.File
import org.junit.rules.ExternalResource
import org.junit.rules.TemporaryFolder

/** A phone without Android: an empty folder, a clock that stands still, nobody on the main thread. */
class Phone : ExternalResource() {
    private val temporary = TemporaryFolder()

    /** 2026-11-23 06:40:00 UTC. */
    @Volatile var clock = ClockSource { ClockMoment(1_795_416_000_000, 3_600_000, "test", 360) }
    @Volatile var language: () -> String = { "ru" }
    @Volatile var onMainThread = false

    /** Where files may be put; the repository's own folder lies below it. */
    val folder: File get() = temporary.root

    val repository: CompanionRepository by lazy { newRepository() }

    /** Another repository, by default on the same folder: the app after its process was ended. */
    fun newRepository(folder: File = this.folder.resolve("app")) =
        RustCompanion(folder, clock = { clock.now() }, language = { language() }, onMainThread = { onMainThread })

    /** With a journal whose secret is [SECRET], open for reading. */
    fun withJournal(): CompanionRepository = repository.also { it.createJournal(SECRET, acceptWeak = false) }

    override fun before() = temporary.create()

    override fun after() = temporary.delete()

    companion object {
        const val SECRET = "yellow river seven stones under bridge"
        val MAE_SOT = Place(167_130_000, 985_750_000, radiusM = 40, ageS = 5)

        /** A source of [length] bytes that ends there, or fails after [until] of them. */
        fun bytes(length: Int, until: Int = Int.MAX_VALUE): FileSource =
            object : FileSource {
                private var at = 0

                override fun next(most: Int): ByteArray {
                    if (at >= until) throw java.io.IOException("the other app is gone")
                    val start = at
                    at += minOf(most, length - at, until - at)
                    return ByteArray(at - start) { ((start + it) * 31).toByte() }
                }
            }

        fun sosCall(requestId: String = "00112233445566778899aabbccddeeff", recipients: List<String> = listOf("+996700123456")) =
            SosCall(requestId, "KG", MAE_SOT, batteryPercent = 34, recipients, drill = false)
    }
}
