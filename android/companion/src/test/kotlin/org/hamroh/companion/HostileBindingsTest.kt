package org.hamroh.companion

import java.lang.ref.WeakReference
import java.nio.charset.MalformedInputException
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import org.hamroh.companion.scenario.ScenarioClock
import org.hamroh.core.Amount
import org.hamroh.core.ApiException
import org.hamroh.core.CheckInRequest
import org.hamroh.core.Clock
import org.hamroh.core.Companion as Core
import org.hamroh.core.CostQuestion
import org.hamroh.core.DeliveryEvent
import org.hamroh.core.FactSheet
import org.hamroh.core.HelpQuestion
import org.hamroh.core.Kind
import org.hamroh.core.NewEntry
import org.hamroh.core.Position
import org.hamroh.core.SosRequest
import org.junit.After
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/**
 * Hostile text in every argument of the generated API, without the repository in between: what uniffi 0.32 makes of it.
 *
 * Well-formed text of any kind and size comes through. A lone surrogate does not: the generated code encodes strictly and throws
 * `MalformedInputException` before Rust is called. That is no crash, but no [ApiException] either, and by then the call has taken a
 * reference to the Rust object that nobody gives back: [aRefusedTextLeaksTheObject]. Therefore the repository mends text first.
 */
class HostileBindingsTest {
    @get:Rule val temporary = TemporaryFolder()

    private lateinit var core: Core

    @Before
    fun open() {
        core = Core(temporary.root.resolve("app").path, ScenarioClock(), KeysPort(NoVault))
        core.journalCreate(Phone.SECRET, acceptWeak = false)
        temporary.newFolder("out")
    }

    @After
    fun close() = core.destroy()

    private fun help(citizen: String = "KG", country: String? = "TH", language: String = "ru") =
        core.helpMe(HelpQuestion(citizen, country, position = null, language))

    private fun add(clientId: String = "", note: String = "x", refersTo: String = "") =
        core.journalAdd(NewEntry(Kind.CORRECTION, clientId, note, null, refersTo, false, FactSheet("", "", "", "", "", "", "")))

    private fun request(clientId: String = "", citizen: String = "KG", recipient: String = "+996700123456", note: String = "") =
        SosRequest(clientId, citizen, Position(1, 2, null, null, false), null, listOf(recipient), note, drill = true)

    private fun checkIn(clientId: String = "", citizen: String = "KG", recipient: String = "+996700123456", note: String = "") =
        core.checkIn(CheckInRequest(clientId, citizen, null, 24u, null, listOf(recipient), note))

    /** Every text argument of every method. */
    private val places: Map<String, (String) -> Any> =
        mapOf(
            "open.folder" to { t -> Core(temporary.root.path + "/out/" + t, ScenarioClock(), KeysPort(NoVault)).destroy() },
            "choices.language" to { t -> core.choices(t) },
            "help_me.citizen" to { t -> help(citizen = t) },
            "help_me.country" to { t -> help(country = t) },
            "help_me.language" to { t -> help(language = t) },
            "search.text" to { t -> core.search(t, "ru", 5u) },
            "search.language" to { t -> core.search("консульство", t, 5u) },
            "check_advert.text" to { t -> core.checkAdvert(t, "ru") },
            "check_advert.language" to { t -> core.checkAdvert("Работа в Мьянме, паспорт сдать.", t) },
            "check_chat.text" to { t -> core.checkChat(t, "ru") },
            "check_chat.language" to { t -> core.checkChat("Работа в Мьянме, паспорт сдать.", t) },
            "check_chat_file.path" to { t -> core.checkChatFile(temporary.root.path + "/out/" + t, "ru") },
            "offer_save.text" to { t -> core.offerSave(t, "ru") },
            "offers.language" to { t -> core.offers(t) },
            "offer_compare.id" to { t -> core.offerCompare(t, "x", "ru") },
            "offer_deviation.id" to { t -> core.offerDeviation(t, "x") },
            "offer_forget.id" to { t -> core.offerForget(t) },
            "work_cost.currency" to { t ->
                val nothing = Amount(0u, "")
                core.workCost(CostQuestion(Amount(100u, "USD"), Amount(1u, t), nothing, nothing, nothing, 0u), "ru")
            },
            "labels.language" to { t -> core.labels(t) },
            "explain.code" to { t -> core.explain(t, "ru") },
            "explain.language" to { t -> core.explain("full", t) },
            "journal_create.secret" to { t -> core.journalCreate(t, true) },
            "journal_add.client_id" to { t -> add(clientId = t) },
            "journal_add.note" to { t -> add(note = t) },
            "journal_add.refers_to" to { t -> add(refersTo = t) },
            "sos.client_id" to { t -> core.sos(request(clientId = t)) },
            "sos.citizen" to { t -> core.sos(request(citizen = t)) },
            "sos.recipients" to { t -> core.sos(request(recipient = t)) },
            "sos.note" to { t -> core.sos(request(note = t)) },
            "sos_preview.citizen" to { t -> core.sosPreview(request(citizen = t)) },
            "check_in.client_id" to { t -> checkIn(clientId = t) },
            "check_in.citizen" to { t -> checkIn(citizen = t) },
            "check_in.recipients" to { t -> checkIn(recipient = t) },
            "check_in.note" to { t -> checkIn(note = t) },
            "delivery.failure" to { t -> core.delivery(1, DeliveryEvent.FAIL, t) },
            "journal_unlock.secret" to { t -> core.journalUnlock(t) },
            "journal_export.path" to { t -> core.journalExport(temporary.root.path + "/out/" + t, emptyList(), "ru") },
            "journal_export.only" to { t -> core.journalExport(temporary.root.path + "/only.zip", listOf(t), "ru") },
            "journal_export.language" to { t -> core.journalExport(temporary.root.path + "/no/such.zip", emptyList(), t) },
            "journal_verify.anchors" to { t -> core.journalVerify(listOf(t), "ru") },
            "journal_verify.language" to { t -> core.journalVerify(emptyList(), t) },
            "verify_bundle.path" to { t -> core.verifyBundle(t, emptyList(), "ru") },
            "verify_bundle.anchors" to { t -> core.verifyBundle("/nowhere", listOf(t), "ru") },
            "verify_bundle.language" to { t -> core.verifyBundle("/nowhere", emptyList(), t) },
        )

    /** The core's own code, or null for an answer; everything else is thrown and fails the test. */
    private fun refusal(call: () -> Any): String? =
        try {
            call()
            null
        } catch (e: ApiException) {
            e.message.also { assertTrue(e !is ApiException.Internal, "a bug: $it") }
        }

    private fun everywhere(texts: Map<String, String>) {
        val refused = places.flatMap { (_, call) -> texts.values.map { text -> refusal { call(text) } } }
        assertTrue(refused.any { it != null } && refused.any { it == null }, "some are answered, some refused")
        assertTrue(help().steps.isNotEmpty(), "the library still works")
    }

    @Test fun oddCharactersComeThrough() = everywhere(HostileText.odd)

    @Test fun largeTextsComeThrough() = everywhere(HostileText.large.filterKeys { "halves" !in it })

    @Test
    fun whatComesBackIsWhatWasGiven() {
        for (text in HostileText.odd.values.filter { it.isNotBlank() }) add(note = text)
        val notes = core.journalList().entries.map { it.note }
        for (text in HostileText.odd.values.filter { it.isNotBlank() }) assertTrue(text in notes, text)
    }

    @Test
    fun halvesOfCharactersAreRefusedByTheGeneratedCode() {
        for ((place, call) in places) {
            for ((name, text) in HostileText.illFormed) assertFailsWith<MalformedInputException>("$place, $name") { call(text) }
        }
        assertTrue(help().steps.isNotEmpty(), "the library still works")
    }

    @Test
    fun aRefusedTextLeaksTheObject() {
        assertTrue(clockIsLetGoAfter { it.explain("full", "ru") })
        assertFalse(clockIsLetGoAfter { assertFailsWith<MalformedInputException> { it.explain("\uD83D", "ru") } })
    }

    /** Whether Rust gives back the clock it was made with, once an object is destroyed after [call]. */
    private fun clockIsLetGoAfter(call: (Core) -> Unit): Boolean {
        fun madeAndDestroyed(): WeakReference<Clock> {
            val clock = ScenarioClock()
            Core(temporary.root.resolve("second").path, clock, KeysPort(NoVault)).use(call)
            return WeakReference(clock)
        }
        val clock = madeAndDestroyed()
        return (1..20).any {
            System.gc()
            Thread.sleep(10)
            clock.get() == null
        }
    }
}
