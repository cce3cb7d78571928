package org.hamroh.companion

/**
 * What the screens ask. Every call may touch the disk and blocks: a screen makes it through its worker, never on the main thread.
 *
 * Generated types stop here: screens see only what stands in Models.kt. Every call throws [CompanionFailure] and nothing else; on the
 * main thread it throws `IllegalStateException`, which is a mistake of the screen and shall be seen in its tests.
 * `language` is the language of the sentences in the answer, BCP 47 (`ru`, `uz-Cyrl`).
 */
interface CompanionRepository {
    /** Citizenships and countries to choose from, by name. */
    fun choices(language: String): Choices

    /** Who can help, best first; never empty. */
    fun help(request: HelpRequest, language: String): Chain

    /** Names, cities, countries, digits of a number. */
    fun search(text: String, language: String, limit: Int): List<Hit>

    /** Writes down what came of a call, and says whom to call next in the chain of [request]. */
    fun markNumber(mark: Mark, request: HelpRequest, language: String): Marked

    /** What is remembered of numbers, newest first. */
    fun markedNumbers(language: String): List<MarkedNumber>

    fun forgetNumber(key: String)

    /** Forgets every number, and the key that signed notes about them. */
    fun forgetAllNumbers()

    /** A signed note about a marked number for those who keep the directory: text that a person sends, or does not. */
    fun numberNote(key: String, correction: String, language: String): String

    /** What to know in the country whose network the phone shows; null where that is no news. */
    fun arrival(request: ArrivalRequest, language: String): ArrivalCard?

    /** The card was read: it comes again only after another country. */
    fun arrivalSeen(country: String)

    /** What to do in one trouble, the most useful first. */
    fun guides(citizen: String, country: String?, language: String): List<Guide>

    fun paperCard(request: HelpRequest, language: String): PaperCard

    /** How old the data is, and where it is from. */
    fun packState(language: String): PackState

    /** What the file at [path] would change. Changes nothing; a file that would not be taken is a failure that says why. */
    fun reviewPack(path: String, language: String): PackReview

    /** Takes the file. [acceptChanges]: the owner has seen that very much changes, and agrees. */
    fun installPack(path: String, acceptChanges: Boolean, language: String): PackState

    /** Writes the received data to [path], which must not exist. */
    fun exportPack(path: String)

    /** What is wrong with an offer. Offsets count UTF-16 units of [text] as given. */
    fun checkOffer(text: String, language: String): OfferReport

    /** What is wrong with a conversation: pasted messages, or the text of a chat's export. */
    fun checkChat(text: String, language: String): ChatReport

    /** The same for the file of a chat's export at [path]: Telegram's JSON or HTML, WhatsApp's text or zip. */
    fun checkChatFile(path: String, language: String): ChatReport

    /** Keeps an offer, unsealed; the same text again is kept once. Where there is a journal, it is written into it too. */
    fun saveOffer(text: String, language: String): SavedOffer

    /** Kept offers, newest first. */
    fun savedOffers(language: String): List<SavedOffer>

    /** A kept offer beside what is said, or how it is, now. */
    fun compareOffer(id: String, text: String, language: String): OfferComparison

    /** Writes into the journal, locked or not, what is otherwise than promised. Without a journal: `not-found-journal`. */
    fun noteDeviation(id: String, text: String, language: String)

    /** Deletes a kept offer. What stands in the journal stays. */
    fun forgetOffer(id: String, language: String)

    /** What is left of the pay, and how long a debt lasts. */
    fun workCost(question: CostQuestion, language: String): CostAnswer

    /** The text of a call for help as it would leave now, without the code that the journal adds. Writes nothing. */
    fun previewSos(request: SosCall, language: String): SosPreview

    /** Writes the call for help into the journal, locked or not, and prepares one message for each recipient. */
    fun sos(request: SosCall, language: String): PreparedSos

    /** Messages on their way, newest last. Readable while locked. */
    fun ledger(language: String): List<LedgerRow>

    /** Tells what happened to a message. An event that cannot follow the present state changes nothing. */
    fun delivery(row: Long, event: DeliveryStep, failure: String, language: String): LedgerRow

    /** Calls a call for help off, locked or not: takes back what has not left, and prepares a message for everyone else. */
    fun callOff(request: CallOff, language: String): PreparedSos

    /** The phone has service again: what waits is due at once. All messages, as [ledger]. */
    fun serviceChanged(language: String): List<LedgerRow>

    /** The trip, null when none is planned. A check-in that did not come is written into the journal, once. */
    fun trip(language: String): Trip?

    /** Plans a trip, or changes the one that is planned. */
    fun saveTrip(draft: TripDraft, language: String): Trip

    /** The plan as text for those at home. The two words go into it and are forgotten here; both may be empty. */
    fun shareTrip(word: String, dangerWord: String, language: String): String

    /** Takes the sentences out of this phone's copy: they were learned. */
    fun forgetSentences()

    /** No other check-in is awaited by this phone. */
    fun endTrip()

    /** Six sentences, one for each meaning, drawn now. */
    fun suggestSentences(language: String): List<TripPhrase>

    /** The QR code of a text: a plan, a message. */
    fun qrCode(text: String, language: String): QrPicture

    /** Writes "I am well" into the journal, locked or not, and prepares one message for each recipient. */
    fun checkIn(request: CheckIn, language: String): PreparedSos

    /** Finds the message that a reply answers to, by its sign, and writes the answer down. */
    fun readReply(text: String, language: String): LedgerRow

    /** What a message of the app says, for anybody who got one; null when there is none in [text]. */
    fun readMessage(text: String, language: String): ReceivedMessage?

    /** What the message has no room for, as a second one. [reference]: that of the first, empty when there is none yet. */
    fun messageDetails(request: SosCall, reference: String, language: String): String

    /** Takes in a plan with anything around it: at home. */
    fun followTrip(text: String, language: String): FollowedTrip

    /** All trips that are followed, the most pressing first. */
    fun followedTrips(language: String): List<FollowedTrip>

    /** Enters a text that came. What it says is read by the plan; it is kept in any case. */
    fun enterMessage(id: String, text: String, language: String): EnteredMessage

    /** Those at home looked everywhere: nothing came. */
    fun nothingCame(id: String, language: String): FollowedTrip

    /** The clock of this phone is right as it is now. */
    fun clockIsRight()

    /** Deletes plan and texts of a followed trip. */
    fun stopFollowing(id: String)

    /** The letter to the mission that is to help. */
    fun consularRequest(id: String, language: String): ConsularRequest

    fun journalState(): JournalState

    /** Makes the journal; [acceptWeak] confirms a short secret. */
    fun createJournal(secret: String, acceptWeak: Boolean)

    /** Writes something down, locked or not. */
    fun addNote(note: NewNote)

    fun addNote(requestId: String, note: String, place: Place?): Unit = addNote(NewNote(requestId, note, place))

    /** Questions that help to write facts down apart from the story. */
    fun factPrompts(language: String): List<FactPrompt>

    /** Takes a file in, locked or not. Ends with a failure where [source] does; the same request goes on with it. */
    fun attach(file: NewFile, source: FileSource, language: String)

    /** Writes the file of a record to [path], which must not exist. */
    fun saveFile(record: String, path: String)

    fun unlock(secret: String)

    fun lock()

    /** The records that the secret opens, oldest first. */
    fun entries(language: String): Entries

    /** Writes the bundle to [path], which must not exist; with the contents of the records [only], or of all when it is empty. */
    fun export(path: String, only: List<String>)

    fun export(path: String): Unit = export(path, emptyList())

    /** Puts [new] in the place of the secret [own]; what was written before stays readable. */
    fun changeSecret(own: String, new: String, acceptWeak: Boolean)

    /** Lets [second] open the notes that were written for it, and nothing else. */
    fun setSecondSecret(own: String, second: String)

    fun clearSecondSecret(own: String)

    /** A code that opens the journal too; an earlier one opens nothing any more. */
    fun newRecoveryCode(own: String): String

    /** Lets the owner of the private half of [key] read what is written from now on. */
    fun setTrustee(own: String, key: String)

    /** After how many wrong secrets in a row everything is erased; 0: never. */
    fun setEraseAfter(own: String, tries: Int)

    /** Erases the journal for good; what no app can reach is the answer, in sentences. */
    fun eraseJournal(language: String): List<String>

    /** Finishes pending work and releases the files: when the app leaves the screen. The next call opens them again. */
    fun pause()

    /** Opens again, locked, what [pause] closed: when the app comes back. Without that nothing is lost but time. */
    fun resume()
}
