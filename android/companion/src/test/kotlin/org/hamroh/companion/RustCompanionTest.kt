package org.hamroh.companion

import java.io.File
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.ExecutionException
import java.util.concurrent.Executors
import java.util.concurrent.Future
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue
import org.hamroh.core.ApiException
import org.hamroh.core.InternalException
import org.hamroh.core.PortException
import org.junit.Rule
import org.junit.Test

/** How the repository stands in its app: threads, opening, ports that throw, errors of every kind. */
class RustCompanionTest {
    @get:Rule val phone = Phone()

    @Test
    fun theMainThreadIsRefusedByEveryCall() {
        phone.onMainThread = true
        val repository = phone.newRepository()
        for ((name, call) in everyCall(repository)) {
            val refused = assertFailsWith<IllegalStateException>(name) { call() }
            assertTrue("on the main thread" in refused.message.orEmpty(), name)
        }
        assertFalse(phone.folder.resolve("app").exists(), "nothing was opened")
    }

    @Test
    fun makingOneAndPausingItOpenNothing() {
        phone.newRepository().pause()
        assertFalse(phone.folder.resolve("app").exists())
        phone.repository.journalState()
        assertTrue(phone.folder.resolve("app").exists())
    }

    @Test
    fun whatFailedToOpenIsTriedAgain() {
        val inTheWay = phone.folder.resolve("app").apply { writeText("a file where the folder should be") }
        val repository = phone.newRepository()
        val failure = assertFailsWith<CompanionFailure> { repository.help(HelpRequest("KG", "TH", null), "ru") }
        assertEquals("error_device" to "not-writable", failure.key to failure.code)
        assertNull(failure.sentence, "there is nobody yet to ask for words")
        assertTrue(inTheWay.delete())
        assertTrue(repository.help(HelpRequest("KG", "TH", null), "ru").steps.isNotEmpty())
    }

    @Test
    fun aClockThatThrowsDoesNotStopARecord() {
        // An Error too: it must not unwind through the native frames between here and the journal.
        val failures = listOf<Throwable>(IllegalStateException("no clock"), NoSuchMethodError("now"), CompanionFailure("", ""))
        for (broken in failures) {
            phone.clock = ClockSource { throw broken }
            val repository = phone.newRepository(phone.folder.resolve(broken.javaClass.simpleName))
            repository.createJournal(Phone.SECRET, acceptWeak = false)
            repository.addNote("", "without a clock", null)
            val sos = repository.sos(Phone.sosCall(), "ru")
            assertTrue("2026" !in sos.sms && "1970" !in sos.sms, sos.sms)
            assertTrue("2026" !in repository.previewSos(Phone.sosCall(), "ru").sms)
            assertTrue(repository.help(HelpRequest("KG", "TH", null), "ru").steps.isNotEmpty())
            assertEquals(1, repository.entries("ru").entries.count { it.note == "without a clock" })
            // Not by luck: nothing but the error that the core knows leaves the port.
            val told = assertFailsWith<PortException.Failed> { ClockPort(phone.clock).now() }
            assertEquals(broken.javaClass.name, told.reason)
        }
    }

    @Test
    fun aClockWithHostileNamesDoesNotStopARecord() {
        phone.clock = ClockSource { ClockMoment(Long.MIN_VALUE, Long.MAX_VALUE, "\uD800", Int.MIN_VALUE, "\uDFFF\u0000") }
        phone.withJournal().addNote("", "with a strange clock", null)
        assertEquals(1, phone.repository.entries("ru").entries.count { it.note == "with a strange clock" })
    }

    @Test
    fun aLanguageThatCannotBeToldLeavesTheSentenceOut() {
        phone.language = { error("no locale") }
        val failure = assertFailsWith<CompanionFailure> { phone.repository.unlock("x") }
        assertEquals("not-found-journal", failure.code)
        assertNull(failure.sentence)
    }

    @Test
    fun threadsThatOpenTogetherOpenOnce() {
        val repository = phone.newRepository()
        val summaries = together(8) { repository.help(HelpRequest("KG", "TH", null), "ru").summary }
        assertEquals(1, summaries.toSet().size)
    }

    @Test
    fun threadsThatWriteTogetherLoseNothing() {
        val repository = phone.withJournal()
        together(2) { thread ->
            repeat(20) {
                repository.addNote("", "$thread.$it", null)
                repository.search("консульство", "ru", 3)
            }
        }
        val notes = repository.entries("ru").entries.map { it.note }
        val written = List(2) { thread -> List(20) { "$thread.$it" } }
        assertEquals(written.flatten().toSet(), notes.toSet().intersect(written.flatten().toSet()))
        // Each thread's own order is kept.
        for (own in written) assertEquals(own, notes.filter { it in own })
    }

    @Test
    fun aCallForHelpDoesNotWaitForAFile() {
        val repository = phone.withJournal()
        val pieces = ArrayDeque(listOf(1, 2, 3))
        // From the thread that reads the file: it would wait for itself if the journal were held.
        val source = FileSource { most ->
            if (pieces.removeFirstOrNull() == null) return@FileSource ByteArray(0)
            repository.sos(Phone.sosCall(requestId = ""), "ru")
            ByteArray(most)
        }
        repository.attach(NewFile("", "image/jpeg", ""), source, "ru")
        assertEquals(3, repository.ledger("ru").size)
        assertEquals(1, repository.entries("ru").entries.count { it.files.isNotEmpty() })
    }

    @Test
    fun everyErrorHasItsKey() {
        val words = { code: String -> "words for $code" }
        fun told(cause: Throwable) = failure(cause, words).run { listOf(key, code, sentence, waitSeconds) }
        assertEquals(listOf("error_input", "citizen", "words for citizen", 0), told(ApiException.Input("citizen")))
        assertEquals(listOf("error_secret", "wait", "words for wait", 30), told(ApiException.Secret("wait", 30u)))
        assertEquals(Int.MAX_VALUE, failure(ApiException.Secret("wait", UInt.MAX_VALUE), words).waitSeconds)
        assertEquals(listOf("error_device", "full", "words for full", 0), told(ApiException.Device("full")))
        assertEquals(listOf("error_data", "newer", "words for newer", 0), told(ApiException.Data("newer")))
        assertEquals(listOf("error_internal", "slot", "words for slot", 0), told(ApiException.Internal("slot")))
        assertEquals(listOf("error_internal", "panic", null, 0), told(InternalException("index out of bounds: secret text")))
        assertEquals(listOf("error_internal", "unexpected", null, 0), told(IllegalArgumentException("secret text")))
        // A checksum that does not fit is thrown inside the initialiser of the generated object.
        val mismatch = ExceptionInInitializerError(RuntimeException("UniFFI API checksum mismatch"))
        assertEquals(listOf("error_library", "ExceptionInInitializerError", null, 0), told(mismatch))
        assertEquals("error_library", failure(NoClassDefFoundError("Could not initialize class"), words).key)
    }

    @Test
    fun aReportOfABugCarriesNoTextOfTheUser() {
        for (bug in listOf(InternalException("secret text"), IllegalArgumentException("secret text"))) {
            val failure = failure(bug) { null }
            assertTrue("secret text" !in failure.stackTraceToString())
            assertEquals(bug.stackTrace.toList(), failure.stackTrace.toList(), "where it happened is kept")
        }
    }

    /** Runs on so many threads, which start at one moment. */
    private fun <T> together(threads: Int, work: (thread: Int) -> T): List<T> {
        val barrier = CyclicBarrier(threads)
        val pool = Executors.newFixedThreadPool(threads)
        try {
            val running: List<Future<T>> = List(threads) { pool.submit<T> { barrier.await(); work(it) } }
            return running.map { it.get() }
        } catch (e: ExecutionException) {
            throw assertNotNull(e.cause)
        } finally {
            pool.shutdownNow()
        }
    }

    private fun everyCall(repository: CompanionRepository): Map<String, () -> Any> =
        mapOf(
            "choices" to { repository.choices("ru") },
            "help" to { repository.help(HelpRequest("KG", "TH", null), "ru") },
            "search" to { repository.search("x", "ru", 1) },
            "markNumber" to { repository.markNumber(Mark("x", "x", Outcome.WRONG), HelpRequest("KG", "TH", null), "ru") },
            "markedNumbers" to { repository.markedNumbers("ru") },
            "forgetNumber" to { repository.forgetNumber("x") },
            "forgetAllNumbers" to { repository.forgetAllNumbers() },
            "numberNote" to { repository.numberNote("x", "", "ru") },
            "arrival" to { repository.arrival(ArrivalRequest("TH", "KG", null, null), "ru") ?: Unit },
            "arrivalSeen" to { repository.arrivalSeen("TH") },
            "guides" to { repository.guides("KG", "TH", "ru") },
            "paperCard" to { repository.paperCard(HelpRequest("KG", "TH", null), "ru") },
            "packState" to { repository.packState("ru") },
            "reviewPack" to { repository.reviewPack("x", "ru") },
            "installPack" to { repository.installPack("x", false, "ru") },
            "exportPack" to { repository.exportPack(File(phone.folder, "y").path) },
            "checkOffer" to { repository.checkOffer("x", "ru") },
            "checkChat" to { repository.checkChat("x", "ru") },
            "checkChatFile" to { repository.checkChatFile("x", "ru") },
            "saveOffer" to { repository.saveOffer("x", "ru") },
            "savedOffers" to { repository.savedOffers("ru") },
            "compareOffer" to { repository.compareOffer("x", "x", "ru") },
            "noteDeviation" to { repository.noteDeviation("x", "x", "ru") },
            "forgetOffer" to { repository.forgetOffer("x", "ru") },
            "workCost" to { repository.workCost(Samples.costQuestion, "ru") },
            "previewSos" to { repository.previewSos(Phone.sosCall(), "ru") },
            "sos" to { repository.sos(Phone.sosCall(), "ru") },
            "ledger" to { repository.ledger("ru") },
            "delivery" to { repository.delivery(1, DeliveryStep.HAND, "", "ru") },
            "callOff" to { repository.callOff(CallOff("", "0".repeat(32), "KG", null, null), "ru") },
            "serviceChanged" to { repository.serviceChanged("ru") },
            "trip" to { repository.trip("ru") ?: Unit },
            "saveTrip" to { repository.saveTrip(Samples.draft, "ru") },
            "shareTrip" to { repository.shareTrip("", "", "ru") },
            "forgetSentences" to { repository.forgetSentences() },
            "endTrip" to { repository.endTrip() },
            "suggestSentences" to { repository.suggestSentences("ru") },
            "qrCode" to { repository.qrCode("x", "ru") },
            "checkIn" to { repository.checkIn(CheckIn("", "KG", null, null), "ru") },
            "readReply" to { repository.readReply("x", "ru") },
            "readMessage" to { repository.readMessage("x", "ru") ?: Unit },
            "messageDetails" to { repository.messageDetails(Phone.sosCall(), "", "ru") },
            "followTrip" to { repository.followTrip("x", "ru") },
            "followedTrips" to { repository.followedTrips("ru") },
            "enterMessage" to { repository.enterMessage("x", "x", "ru") },
            "nothingCame" to { repository.nothingCame("x", "ru") },
            "clockIsRight" to { repository.clockIsRight() },
            "stopFollowing" to { repository.stopFollowing("x") },
            "consularRequest" to { repository.consularRequest("x", "ru") },
            "journalState" to { repository.journalState() },
            "createJournal" to { repository.createJournal(Phone.SECRET, false) },
            "addNote" to { repository.addNote("", "x", null) },
            "factPrompts" to { repository.factPrompts("ru") },
            "attach" to { repository.attach(NewFile("", "image/jpeg", ""), { ByteArray(0) }, "ru") },
            "saveFile" to { repository.saveFile("0".repeat(32), File(phone.folder, "z").path) },
            "unlock" to { repository.unlock("x") },
            "lock" to { repository.lock() },
            "entries" to { repository.entries("ru") },
            "export" to { repository.export(File(phone.folder, "x").path) },
            "changeSecret" to { repository.changeSecret("x", "y", false) },
            "setSecondSecret" to { repository.setSecondSecret("x", "y") },
            "clearSecondSecret" to { repository.clearSecondSecret("x") },
            "newRecoveryCode" to { repository.newRecoveryCode("x") },
            "setTrustee" to { repository.setTrustee("x", "y") },
            "setEraseAfter" to { repository.setEraseAfter("x", 10) },
            "eraseJournal" to { repository.eraseJournal("en") },
            "pause" to { repository.pause() },
            "resume" to { repository.resume() },
        ).also { calls ->
            val declared = CompanionRepository::class.java.declaredMethods.filterNot { it.isSynthetic }.map { it.name }.toSet()
            assertEquals(declared, calls.keys, "a new call belongs in this list")
        }
}
