package org.hamroh.companion

import java.io.File
import org.hamroh.core.Companion as Core
import org.hamroh.core.uniffiEnsureInitialized

/**
 * The repository on the Rust core.
 *
 * Making one does nothing: the native library is loaded and the core opened by the first call, so that a phone on which that fails
 * shows a message and not a crash at start. What failed to open is tried again by the next call. All calls may come from any
 * threads but the main one; the core lets those of one part (directory, journal) wait for each other.
 */
class RustCompanion(
    /** Private to the app and outside backups: `noBackupFilesDir`. */
    private val folder: File,
    private val clock: ClockSource,
    /** Language of the sentence when a call fails that has no language of its own, and of the page in an exported bundle. */
    private val language: () -> String,
    /** On Android `Looper.getMainLooper().isCurrentThread`. */
    private val onMainThread: () -> Boolean,
    /** The phone's key store; null where there is none. */
    private val vault: KeyVault? = null,
) : CompanionRepository {
    // What `lazy` fails to make it tries again; threads that come meanwhile wait.
    private val opened = lazy(::open)
    private val core by opened
    private val labels = LabelCache { language ->
        core.labels(language).associate { it.key to it.text }
    }

    override fun choices(language: String): Choices =
        asking(language) {
            val found = core.choices(it)
            Choices(found.citizenships.map { one -> one.toCountry() }, found.countries.map { one -> one.toCountry() })
        }

    override fun help(request: HelpRequest, language: String): Chain =
        asking(language) { core.helpMe(request.toCore(it)).toChain(labels[it]) }

    override fun search(text: String, language: String, limit: Int): List<Hit> =
        asking(language) {
            core.search(text.wellFormed(), it, limit.coerceAtLeast(0).toUInt()).map { hit -> hit.toHit(labels[it]) }
        }

    override fun markNumber(mark: Mark, request: HelpRequest, language: String): Marked =
        asking(language) { core.numberMark(mark.toCore(), request.toCore(it)).toMarked() }

    override fun markedNumbers(language: String): List<MarkedNumber> =
        asking(language) { core.numberMarks(it).map { memory -> memory.toMarkedNumber() } }

    override fun forgetNumber(key: String): Unit = asking { core.numberForget(key.wellFormed()) }

    override fun forgetAllNumbers(): Unit = asking { core.numberForgetAll() }

    override fun numberNote(key: String, correction: String, language: String): String =
        asking(language) { core.numberNote(key.wellFormed(), correction.wellFormed(), it).text }

    override fun arrival(request: ArrivalRequest, language: String): ArrivalCard? =
        asking(language) { core.arrival(request.toCore(it))?.toArrivalCard() }

    override fun arrivalSeen(country: String): Unit = asking { core.arrivalSeen(country.wellFormed()) }

    override fun guides(citizen: String, country: String?, language: String): List<Guide> =
        asking(language) { core.guides(guideQuestion(citizen, country, it)).map { guide -> guide.toGuide() } }

    override fun paperCard(request: HelpRequest, language: String): PaperCard =
        asking(language) { core.paperCard(request.toCore(it)).toPaperCard() }

    override fun packState(language: String): PackState = asking(language) { core.packState(it).toPackState() }

    override fun reviewPack(path: String, language: String): PackReview =
        asking(language) { core.packReview(path.wellFormed(), it).toPackReview(labels[it]) }

    override fun installPack(path: String, acceptChanges: Boolean, language: String): PackState =
        asking(language) { core.packInstall(path.wellFormed(), acceptChanges, it).toPackState() }

    override fun exportPack(path: String): Unit = asking { core.packExport(path.wellFormed()) }

    override fun checkOffer(text: String, language: String): OfferReport =
        asking(language) { core.checkAdvert(text.wellFormed(), it).toOfferReport(labels[it]) }

    override fun checkChat(text: String, language: String): ChatReport =
        asking(language) { core.checkChat(text.wellFormed(), it).toChatReport(labels[it]) }

    override fun checkChatFile(path: String, language: String): ChatReport =
        asking(language) { core.checkChatFile(path.wellFormed(), it).toChatReport(labels[it]) }

    override fun saveOffer(text: String, language: String): SavedOffer =
        asking(language) { core.offerSave(text.wellFormed(), it).toSavedOffer() }

    override fun savedOffers(language: String): List<SavedOffer> =
        asking(language) { core.offers(it).map { offer -> offer.toSavedOffer() } }

    override fun compareOffer(id: String, text: String, language: String): OfferComparison =
        asking(language) { core.offerCompare(id.wellFormed(), text.wellFormed(), it).toOfferComparison() }

    override fun noteDeviation(id: String, text: String, language: String) {
        asking(language) { core.offerDeviation(id.wellFormed(), text.wellFormed()) }
    }

    override fun forgetOffer(id: String, language: String): Unit = asking(language) { core.offerForget(id.wellFormed()) }

    override fun workCost(question: CostQuestion, language: String): CostAnswer =
        asking(language) { core.workCost(question.toCore(), it).toCostAnswer() }

    override fun previewSos(request: SosCall, language: String): SosPreview =
        asking(language) { core.sosPreview(request.toCore()).toSosPreview() }

    override fun sos(request: SosCall, language: String): PreparedSos =
        asking(language) { core.sos(request.toCore()).toPreparedSos(labels[it]) }

    override fun ledger(language: String): List<LedgerRow> =
        asking(language) { core.outbox().map { row -> row.toLedgerRow(labels[it]) } }

    override fun delivery(row: Long, event: DeliveryStep, failure: String, language: String): LedgerRow =
        asking(language) { core.delivery(row, event.toCore(), failure.wellFormed()).toLedgerRow(labels[it]) }

    override fun callOff(request: CallOff, language: String): PreparedSos =
        asking(language) { core.sosCancel(request.toCore()).toPreparedSos(labels[it]) }

    override fun serviceChanged(language: String): List<LedgerRow> =
        asking(language) { core.serviceChanged().map { row -> row.toLedgerRow(labels[it]) } }

    override fun trip(language: String): Trip? = asking(language) { core.trip(it)?.toTrip() }

    override fun saveTrip(draft: TripDraft, language: String): Trip =
        asking(language) { core.tripSave(draft.toCore(), it).toTrip() }

    override fun shareTrip(word: String, dangerWord: String, language: String): String =
        asking(language) { core.tripShare(word.wellFormed(), dangerWord.wellFormed()) }

    override fun forgetSentences(): Unit = asking { core.tripForgetPhrases() }

    override fun endTrip(): Unit = asking { core.tripEnd() }

    override fun suggestSentences(language: String): List<TripPhrase> =
        asking(language) { core.phraseSuggestions(it).map { phrase -> phrase.toTripPhrase() } }

    override fun qrCode(text: String, language: String): QrPicture =
        asking(language) { core.qrCode(text.wellFormed()).toQrPicture() }

    override fun checkIn(request: CheckIn, language: String): PreparedSos =
        asking(language) { core.checkIn(request.toCore()).toPreparedSos(labels[it]) }

    override fun readReply(text: String, language: String): LedgerRow =
        asking(language) { core.replyRead(text.wellFormed()).toLedgerRow(labels[it]) }

    override fun readMessage(text: String, language: String): ReceivedMessage? =
        asking(language) { core.messageRead(text.wellFormed(), it)?.toReceivedMessage() }

    override fun messageDetails(request: SosCall, reference: String, language: String): String =
        asking(language) { core.messageDetails(request.toCore(), reference.wellFormed(), it) }

    override fun followTrip(text: String, language: String): FollowedTrip =
        asking(language) { core.relativeAdd(text.wellFormed(), it).toFollowedTrip() }

    override fun followedTrips(language: String): List<FollowedTrip> =
        asking(language) { core.relativeTrips(it).map { trip -> trip.toFollowedTrip() } }

    override fun enterMessage(id: String, text: String, language: String): EnteredMessage =
        asking(language) { core.relativeEnter(id.wellFormed(), text.wellFormed(), it).toEnteredMessage() }

    override fun nothingCame(id: String, language: String): FollowedTrip =
        asking(language) { core.relativeNothingCame(id.wellFormed(), it).toFollowedTrip() }

    override fun clockIsRight(): Unit = asking { core.relativeClockIsRight() }

    override fun stopFollowing(id: String): Unit = asking { core.relativeForget(id.wellFormed()) }

    override fun consularRequest(id: String, language: String): ConsularRequest =
        asking(language) { core.relativeRequest(id.wellFormed(), it).toConsularRequest(labels[it]) }

    override fun journalState(): JournalState = asking { core.journalState().toJournalState() }

    override fun createJournal(secret: String, acceptWeak: Boolean) {
        asking { core.journalCreate(secret.wellFormed(), acceptWeak) }
    }

    override fun addNote(note: NewNote) {
        asking { core.journalAdd(note.toCore()) }
    }

    override fun factPrompts(language: String): List<FactPrompt> =
        asking(language) { core.factPrompts(it).map { prompt -> prompt.toFactPrompt() } }

    override fun attach(file: NewFile, source: FileSource, language: String) {
        asking(language) { core.journalAttach(file.toCore(), SourcePort(source)) }
    }

    override fun saveFile(record: String, path: String) {
        asking { core.journalSaveAttachment(record.wellFormed(), path.wellFormed()) }
    }

    override fun unlock(secret: String): Unit = asking { core.journalUnlock(secret.wellFormed()) }

    override fun lock(): Unit = asking { core.journalLock() }

    override fun entries(language: String): Entries =
        asking(language) { core.journalList().toEntries(labels[it], core.factPrompts(it)) }

    override fun export(path: String, only: List<String>) {
        asking(language()) { tag -> core.journalExport(path.wellFormed(), only.map { it.wellFormed() }, tag) }
    }

    override fun changeSecret(own: String, new: String, acceptWeak: Boolean): Unit =
        asking { core.journalChangeSecret(own.wellFormed(), new.wellFormed(), acceptWeak) }

    override fun setSecondSecret(own: String, second: String): Unit =
        asking { core.journalSetSecondSecret(own.wellFormed(), second.wellFormed()) }

    override fun clearSecondSecret(own: String): Unit = asking { core.journalClearSecondSecret(own.wellFormed()) }

    override fun newRecoveryCode(own: String): String = asking { core.journalNewRecoveryCode(own.wellFormed()) }

    override fun setTrustee(own: String, key: String): Unit =
        asking { core.journalSetTrustee(own.wellFormed(), key.wellFormed()) }

    override fun setEraseAfter(own: String, tries: Int): Unit =
        asking { core.journalSetEraseAfter(own.wellFormed(), tries.coerceAtLeast(0).toUInt()) }

    override fun eraseJournal(language: String): List<String> =
        asking(language) {
            val words = labels[it]
            core.journalErase().map(words::of)
        }

    /** Does not open what is not open. */
    override fun pause(): Unit = asking { if (opened.isInitialized()) core.pause() }

    /** Does not open what was never open: at the first start a screen asks for what it needs. */
    override fun resume() {
        asking { if (opened.isInitialized()) core.resume() }
    }

    private fun open(): Core {
        // Compares the library with the generated code before anything of it is used.
        uniffiEnsureInitialized()
        val path = folder.path.wellFormed()
        return Core(path, ClockPort(clock), KeysPort(vault ?: NoVault))
    }

    private inline fun <T> asking(work: () -> T): T = guarded(language, work)

    private inline fun <T> asking(language: String, work: (language: String) -> T): T {
        val tag = language.wellFormed()
        return guarded({ tag }) { work(tag) }
    }

    /** Makes a call; whatever goes wrong in it comes out as a [CompanionFailure]. */
    private inline fun <T> guarded(noinline language: () -> String, work: () -> T): T {
        check(!onMainThread()) { "the repository was called on the main thread" }
        return try {
            work()
        } catch (e: VirtualMachineError) {
            // No memory, no stack: nothing can be promised any more.
            throw e
        } catch (e: Throwable) {
            throw failure(e) { code -> sentence(code, language) }
        }
    }

    /** Says what a code means. An error on the way to the words of an error leaves it without words. */
    private fun sentence(code: String, language: () -> String): String? =
        if (opened.isInitialized()) runCatching { core.explain(code, language().wellFormed()) }.getOrNull() else null
}
