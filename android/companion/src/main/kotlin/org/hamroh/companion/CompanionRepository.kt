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

    /** What is wrong with an offer. Offsets count UTF-16 units of [text] as given. */
    fun checkOffer(text: String, language: String): OfferReport

    /** The text of a call for help as it would leave now, without the code that the journal adds. Writes nothing. */
    fun previewSos(request: SosCall, language: String): SosPreview

    /** Writes the call for help into the journal, locked or not, and prepares one message for each recipient. */
    fun sos(request: SosCall, language: String): PreparedSos

    /** Messages on their way, newest last. Readable while locked. */
    fun ledger(language: String): List<LedgerRow>

    /** Tells what happened to a message. An event that cannot follow the present state changes nothing. */
    fun delivery(row: Long, event: DeliveryStep, failure: String, language: String): LedgerRow

    fun journalState(): JournalState

    /** Makes the journal; [acceptWeak] confirms a short secret. */
    fun createJournal(secret: String, acceptWeak: Boolean)

    /** Writes something down, locked or not. [requestId] (32 hexadecimal digits) makes a repeated call harmless. */
    fun addNote(requestId: String, note: String, place: Place?)

    fun unlock(secret: String)

    fun lock()

    /** The records that the secret opens, oldest first. */
    fun entries(language: String): Entries

    /** Writes the bundle of all readable records to [path], which must not exist. */
    fun export(path: String)

    /** Finishes pending work and releases the files: when the app leaves the screen. The next call opens them again. */
    fun pause()
}
