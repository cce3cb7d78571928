package org.hamroh.companion

import java.util.concurrent.CopyOnWriteArrayList

/**
 * A repository for screens: answers what a test scripts and keeps what it was asked. Every `on...` is one call; what is not
 * scripted answers with [Samples].
 *
 * ```
 * val fake = FakeCompanion()
 * fake.onUnlock = { throw Samples.wrongSecret(waitSeconds = 30) }
 * fake.onHelp = { _, _ -> latch.await(); Samples.chain }   // a slow phone
 * assertEquals(listOf("help"), fake.names)
 * ```
 *
 * With [onMainThread] it also refuses, as the real one, a screen that forgets its worker.
 */
class FakeCompanion(private val onMainThread: () -> Boolean = { false }) : CompanionRepository {
    /** A call as it came. */
    data class Call(val name: String, val arguments: List<Any?>)

    private val made = CopyOnWriteArrayList<Call>()

    /** All calls, oldest first. */
    val calls: List<Call> get() = made.toList()

    /** Their names alone. */
    val names: List<String> get() = made.map { it.name }

    var onChoices: (String) -> Choices = { Samples.choices }
    var onHelp: (HelpRequest, String) -> Chain = { _, _ -> Samples.chain }
    var onSearch: (String, String, Int) -> List<Hit> = { _, _, _ -> Samples.hits }
    var onCheckOffer: (String, String) -> OfferReport = { _, _ -> Samples.offer }
    var onPreviewSos: (SosCall, String) -> SosPreview = { _, _ -> Samples.preview }
    var onSos: (SosCall, String) -> PreparedSos = { _, _ -> Samples.prepared }
    var onLedger: (String) -> List<LedgerRow> = { Samples.prepared.rows }
    var onDelivery: (Long, DeliveryStep, String, String) -> LedgerRow = { _, _, _, _ -> Samples.prepared.rows.first() }
    var onJournalState: () -> JournalState = { Samples.lockedJournal }
    var onCreateJournal: (String, Boolean) -> Unit = { _, _ -> }
    var onAddNote: (String, String, Place?) -> Unit = { _, _, _ -> }
    var onUnlock: (String) -> Unit = {}
    var onLock: () -> Unit = {}
    var onEntries: (String) -> Entries = { Samples.entries }
    var onExport: (String) -> Unit = {}
    var onPause: () -> Unit = {}

    override fun choices(language: String): Choices = asked("choices", language) { onChoices(language) }

    override fun help(request: HelpRequest, language: String): Chain =
        asked("help", request, language) { onHelp(request, language) }

    override fun search(text: String, language: String, limit: Int): List<Hit> =
        asked("search", text, language, limit) { onSearch(text, language, limit) }

    override fun checkOffer(text: String, language: String): OfferReport =
        asked("checkOffer", text, language) { onCheckOffer(text, language) }

    override fun previewSos(request: SosCall, language: String): SosPreview =
        asked("previewSos", request, language) { onPreviewSos(request, language) }

    override fun sos(request: SosCall, language: String): PreparedSos =
        asked("sos", request, language) { onSos(request, language) }

    override fun ledger(language: String): List<LedgerRow> = asked("ledger", language) { onLedger(language) }

    override fun delivery(row: Long, event: DeliveryStep, failure: String, language: String): LedgerRow =
        asked("delivery", row, event, failure, language) { onDelivery(row, event, failure, language) }

    override fun journalState(): JournalState = asked("journalState") { onJournalState() }

    override fun createJournal(secret: String, acceptWeak: Boolean): Unit =
        asked("createJournal", secret, acceptWeak) { onCreateJournal(secret, acceptWeak) }

    override fun addNote(requestId: String, note: String, place: Place?): Unit =
        asked("addNote", requestId, note, place) { onAddNote(requestId, note, place) }

    override fun unlock(secret: String): Unit = asked("unlock", secret) { onUnlock(secret) }

    override fun lock(): Unit = asked("lock") { onLock() }

    override fun entries(language: String): Entries = asked("entries", language) { onEntries(language) }

    override fun export(path: String): Unit = asked("export", path) { onExport(path) }

    override fun pause(): Unit = asked("pause") { onPause() }

    private inline fun <T> asked(name: String, vararg arguments: Any?, answer: () -> T): T {
        check(!onMainThread()) { "the repository was called on the main thread" }
        made += Call(name, arguments.toList())
        return answer()
    }
}
