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
    var onMarkNumber: (Mark, HelpRequest, String) -> Marked = { _, _, _ -> Samples.marked }
    var onMarkedNumbers: (String) -> List<MarkedNumber> = { Samples.memories }
    var onForgetNumber: (String) -> Unit = {}
    var onForgetAllNumbers: () -> Unit = {}
    var onNumberNote: (String, String, String) -> String = { _, _, _ -> "note" }
    var onArrival: (ArrivalRequest, String) -> ArrivalCard? = { _, _ -> null }
    var onArrivalSeen: (String) -> Unit = {}
    var onGuides: (String, String?, String) -> List<Guide> = { _, _, _ -> listOf(Samples.guide) }
    var onPaperCard: (HelpRequest, String) -> PaperCard = { _, _ -> Samples.paper }
    var onPackState: (String) -> PackState = { Samples.packState }
    var onReviewPack: (String, String) -> PackReview = { _, _ -> Samples.packReview }
    var onInstallPack: (String, Boolean, String) -> PackState = { _, _, _ -> Samples.packState.copy(received = true) }
    var onExportPack: (String) -> Unit = {}
    var onCheckOffer: (String, String) -> OfferReport = { _, _ -> Samples.offer }
    var onCheckChat: (String, String) -> ChatReport = { _, _ -> Samples.chat }
    var onCheckChatFile: (String, String) -> ChatReport = { _, _ -> Samples.chat }
    var onSaveOffer: (String, String) -> SavedOffer = { _, _ -> Samples.saved }
    var onSavedOffers: (String) -> List<SavedOffer> = { listOf(Samples.saved) }
    var onCompareOffer: (String, String, String) -> OfferComparison = { _, _, _ -> Samples.comparison }
    var onNoteDeviation: (String, String, String) -> Unit = { _, _, _ -> }
    var onForgetOffer: (String, String) -> Unit = { _, _ -> }
    var onWorkCost: (CostQuestion, String) -> CostAnswer = { _, _ -> Samples.cost }
    var onPreviewSos: (SosCall, String) -> SosPreview = { _, _ -> Samples.preview }
    var onSos: (SosCall, String) -> PreparedSos = { _, _ -> Samples.prepared }
    var onLedger: (String) -> List<LedgerRow> = { Samples.prepared.rows }
    var onDelivery: (Long, DeliveryStep, String, String) -> LedgerRow = { row, step, _, _ -> Samples.row(row, step) }
    var onCallOff: (CallOff, String) -> PreparedSos = { _, _ -> Samples.prepared }
    var onServiceChanged: (String) -> List<LedgerRow> = { Samples.prepared.rows }
    var onTrip: (String) -> Trip? = { Samples.trip }
    var onSaveTrip: (TripDraft, String) -> Trip = { draft, _ -> Samples.trip.copy(draft = draft) }
    var onShareTrip: (String, String, String) -> String = { _, _, _ -> "HAMROH:P0." }
    var onForgetSentences: () -> Unit = {}
    var onEndTrip: () -> Unit = {}
    var onSuggestSentences: (String) -> List<TripPhrase> = { Samples.phrases }
    var onQrCode: (String, String) -> QrPicture = { _, _ -> QrPicture(1, listOf("1")) }
    var onCheckIn: (CheckIn, String) -> PreparedSos = { _, _ -> Samples.prepared }
    var onReadReply: (String, String) -> LedgerRow = { _, _ -> Samples.row(1, DeliveryStep.ACKNOWLEDGE) }
    var onReadMessage: (String, String) -> ReceivedMessage? = { _, _ -> null }
    var onMessageDetails: (SosCall, String, String) -> String = { _, _, _ -> "details" }
    var onFollowTrip: (String, String) -> FollowedTrip = { _, _ -> Samples.followed }
    var onFollowedTrips: (String) -> List<FollowedTrip> = { listOf(Samples.followed) }
    var onEnterMessage: (String, String, String) -> EnteredMessage = { _, text, _ -> Samples.entered.copy(text = text) }
    var onNothingCame: (String, String) -> FollowedTrip = { _, _ -> Samples.followed.copy(state = FollowState.SILENT) }
    var onClockIsRight: () -> Unit = {}
    var onStopFollowing: (String) -> Unit = {}
    var onConsularRequest: (String, String) -> ConsularRequest = { _, _ -> Samples.letter }
    var onJournalState: () -> JournalState = { Samples.lockedJournal }
    var onCreateJournal: (String, Boolean) -> Unit = { _, _ -> }
    var onAddNote: (String, String, Place?) -> Unit = { _, _, _ -> }
    var onFactPrompts: (String) -> List<FactPrompt> = { Samples.factPrompts }
    var onAttach: (NewFile, FileSource, String) -> Unit = { _, source, _ -> generateSequence { source.next(1 shl 16).takeIf { it.isNotEmpty() } }.count() }
    var onSaveFile: (String, String) -> Unit = { _, _ -> }
    var onUnlock: (String) -> Unit = {}
    var onLock: () -> Unit = {}
    var onEntries: (String) -> Entries = { Samples.entries }
    var onExport: (String) -> Unit = {}
    var onChangeSecret: (String, String, Boolean) -> Unit = { _, _, _ -> }
    var onSetSecondSecret: (String, String) -> Unit = { _, _ -> }
    var onClearSecondSecret: (String) -> Unit = {}
    var onNewRecoveryCode: (String) -> String = { "ABCD-EFGH" }
    var onSetTrustee: (String, String) -> Unit = { _, _ -> }
    var onSetEraseAfter: (String, Int) -> Unit = { _, _ -> }
    var onEraseJournal: () -> List<String> = { listOf("Messages that were sent.", "Copies that were given away.") }
    var onPause: () -> Unit = {}
    var onResume: () -> Unit = {}

    override fun choices(language: String): Choices = asked("choices", language) { onChoices(language) }

    override fun help(request: HelpRequest, language: String): Chain =
        asked("help", request, language) { onHelp(request, language) }

    override fun search(text: String, language: String, limit: Int): List<Hit> =
        asked("search", text, language, limit) { onSearch(text, language, limit) }

    override fun markNumber(mark: Mark, request: HelpRequest, language: String): Marked =
        asked("markNumber", mark, request, language) { onMarkNumber(mark, request, language) }

    override fun markedNumbers(language: String): List<MarkedNumber> = asked("markedNumbers", language) { onMarkedNumbers(language) }

    override fun forgetNumber(key: String): Unit = asked("forgetNumber", key) { onForgetNumber(key) }

    override fun forgetAllNumbers(): Unit = asked("forgetAllNumbers") { onForgetAllNumbers() }

    override fun numberNote(key: String, correction: String, language: String): String =
        asked("numberNote", key, correction, language) { onNumberNote(key, correction, language) }

    override fun arrival(request: ArrivalRequest, language: String): ArrivalCard? =
        asked("arrival", request, language) { onArrival(request, language) }

    override fun arrivalSeen(country: String): Unit = asked("arrivalSeen", country) { onArrivalSeen(country) }

    override fun guides(citizen: String, country: String?, language: String): List<Guide> =
        asked("guides", citizen, country, language) { onGuides(citizen, country, language) }

    override fun paperCard(request: HelpRequest, language: String): PaperCard =
        asked("paperCard", request, language) { onPaperCard(request, language) }

    override fun packState(language: String): PackState = asked("packState", language) { onPackState(language) }

    override fun reviewPack(path: String, language: String): PackReview =
        asked("reviewPack", path, language) { onReviewPack(path, language) }

    override fun installPack(path: String, acceptChanges: Boolean, language: String): PackState =
        asked("installPack", path, acceptChanges, language) { onInstallPack(path, acceptChanges, language) }

    override fun exportPack(path: String): Unit = asked("exportPack", path) { onExportPack(path) }

    override fun checkOffer(text: String, language: String): OfferReport =
        asked("checkOffer", text, language) { onCheckOffer(text, language) }

    override fun checkChat(text: String, language: String): ChatReport =
        asked("checkChat", text, language) { onCheckChat(text, language) }

    override fun checkChatFile(path: String, language: String): ChatReport =
        asked("checkChatFile", path, language) { onCheckChatFile(path, language) }

    override fun saveOffer(text: String, language: String): SavedOffer =
        asked("saveOffer", text, language) { onSaveOffer(text, language) }

    override fun savedOffers(language: String): List<SavedOffer> = asked("savedOffers", language) { onSavedOffers(language) }

    override fun compareOffer(id: String, text: String, language: String): OfferComparison =
        asked("compareOffer", id, text, language) { onCompareOffer(id, text, language) }

    override fun noteDeviation(id: String, text: String, language: String): Unit =
        asked("noteDeviation", id, text, language) { onNoteDeviation(id, text, language) }

    override fun forgetOffer(id: String, language: String): Unit = asked("forgetOffer", id, language) { onForgetOffer(id, language) }

    override fun workCost(question: CostQuestion, language: String): CostAnswer =
        asked("workCost", question, language) { onWorkCost(question, language) }

    override fun previewSos(request: SosCall, language: String): SosPreview =
        asked("previewSos", request, language) { onPreviewSos(request, language) }

    override fun sos(request: SosCall, language: String): PreparedSos =
        asked("sos", request, language) { onSos(request, language) }

    override fun ledger(language: String): List<LedgerRow> = asked("ledger", language) { onLedger(language) }

    override fun delivery(row: Long, event: DeliveryStep, failure: String, language: String): LedgerRow =
        asked("delivery", row, event, failure, language) { onDelivery(row, event, failure, language) }

    override fun callOff(request: CallOff, language: String): PreparedSos =
        asked("callOff", request, language) { onCallOff(request, language) }

    override fun serviceChanged(language: String): List<LedgerRow> = asked("serviceChanged", language) { onServiceChanged(language) }

    override fun trip(language: String): Trip? = asked("trip", language) { onTrip(language) }

    override fun saveTrip(draft: TripDraft, language: String): Trip =
        asked("saveTrip", draft, language) { onSaveTrip(draft, language) }

    override fun shareTrip(word: String, dangerWord: String, language: String): String =
        asked("shareTrip", word, dangerWord, language) { onShareTrip(word, dangerWord, language) }

    override fun forgetSentences(): Unit = asked("forgetSentences") { onForgetSentences() }

    override fun endTrip(): Unit = asked("endTrip") { onEndTrip() }

    override fun suggestSentences(language: String): List<TripPhrase> =
        asked("suggestSentences", language) { onSuggestSentences(language) }

    override fun qrCode(text: String, language: String): QrPicture = asked("qrCode", text, language) { onQrCode(text, language) }

    override fun checkIn(request: CheckIn, language: String): PreparedSos =
        asked("checkIn", request, language) { onCheckIn(request, language) }

    override fun readReply(text: String, language: String): LedgerRow =
        asked("readReply", text, language) { onReadReply(text, language) }

    override fun readMessage(text: String, language: String): ReceivedMessage? =
        asked("readMessage", text, language) { onReadMessage(text, language) }

    override fun messageDetails(request: SosCall, reference: String, language: String): String =
        asked("messageDetails", request, reference, language) { onMessageDetails(request, reference, language) }

    override fun followTrip(text: String, language: String): FollowedTrip =
        asked("followTrip", text, language) { onFollowTrip(text, language) }

    override fun followedTrips(language: String): List<FollowedTrip> =
        asked("followedTrips", language) { onFollowedTrips(language) }

    override fun enterMessage(id: String, text: String, language: String): EnteredMessage =
        asked("enterMessage", id, text, language) { onEnterMessage(id, text, language) }

    override fun nothingCame(id: String, language: String): FollowedTrip =
        asked("nothingCame", id, language) { onNothingCame(id, language) }

    override fun clockIsRight(): Unit = asked("clockIsRight") { onClockIsRight() }

    override fun stopFollowing(id: String): Unit = asked("stopFollowing", id) { onStopFollowing(id) }

    override fun consularRequest(id: String, language: String): ConsularRequest =
        asked("consularRequest", id, language) { onConsularRequest(id, language) }

    override fun journalState(): JournalState = asked("journalState") { onJournalState() }

    override fun createJournal(secret: String, acceptWeak: Boolean): Unit =
        asked("createJournal", secret, acceptWeak) { onCreateJournal(secret, acceptWeak) }

    override fun addNote(note: NewNote): Unit = asked("addNote", note) { onAddNote(note.requestId, note.note, note.place) }

    override fun factPrompts(language: String): List<FactPrompt> = asked("factPrompts", language) { onFactPrompts(language) }

    override fun attach(file: NewFile, source: FileSource, language: String): Unit =
        asked("attach", file, language) { onAttach(file, source, language) }

    override fun saveFile(record: String, path: String): Unit = asked("saveFile", record, path) { onSaveFile(record, path) }

    override fun unlock(secret: String): Unit = asked("unlock", secret) { onUnlock(secret) }

    override fun lock(): Unit = asked("lock") { onLock() }

    override fun entries(language: String): Entries = asked("entries", language) { onEntries(language) }

    override fun export(path: String, only: List<String>): Unit = asked("export", path, only) { onExport(path) }

    override fun changeSecret(own: String, new: String, acceptWeak: Boolean): Unit =
        asked("changeSecret", own, new, acceptWeak) { onChangeSecret(own, new, acceptWeak) }

    override fun setSecondSecret(own: String, second: String): Unit =
        asked("setSecondSecret", own, second) { onSetSecondSecret(own, second) }

    override fun clearSecondSecret(own: String): Unit = asked("clearSecondSecret", own) { onClearSecondSecret(own) }

    override fun newRecoveryCode(own: String): String = asked("newRecoveryCode", own) { onNewRecoveryCode(own) }

    override fun setTrustee(own: String, key: String): Unit = asked("setTrustee", own, key) { onSetTrustee(own, key) }

    override fun setEraseAfter(own: String, tries: Int): Unit = asked("setEraseAfter", own, tries) { onSetEraseAfter(own, tries) }

    override fun eraseJournal(language: String): List<String> = asked("eraseJournal") { onEraseJournal() }

    override fun pause(): Unit = asked("pause") { onPause() }

    override fun resume(): Unit = asked("resume") { onResume() }

    private inline fun <T> asked(name: String, vararg arguments: Any?, answer: () -> T): T {
        check(!onMainThread()) { "the repository was called on the main thread" }
        made += Call(name, arguments.toList())
        return answer()
    }
}
