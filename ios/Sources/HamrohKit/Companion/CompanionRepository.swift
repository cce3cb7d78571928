/// What the screens ask. Generated types stop here; every call throws `CompanionFailure` and nothing else.
///
/// `language` is the language of the sentences in the answer or in the failure, BCP 47 (`ru`, `uz-Cyrl`).
public protocol CompanionRepository: Sendable {
  /// Citizenships and countries to choose from, by name.
  func choices(language: String) async throws(CompanionFailure) -> Choices

  /// Who can help, best first; never empty.
  func help(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> Chain

  /// Names, cities, countries, digits of a number.
  func search(_ text: String, limit: UInt32, language: String) async throws(CompanionFailure) -> [Hit]

  /// Writes down what came of a call, and says whom to call next in the chain of `request`.
  func mark(
    _ mark: CallMark, in request: HelpRequest, language: String
  ) async throws(CompanionFailure) -> CallMarked

  /// What this phone remembers of numbers, newest first.
  func rememberedNumbers(language: String) async throws(CompanionFailure) -> [RememberedNumber]

  /// Forgets what is remembered of one number.
  func forgetNumber(_ key: String, language: String) async throws(CompanionFailure)

  /// Forgets all numbers, and the key that signed notes.
  func forgetAllNumbers(language: String) async throws(CompanionFailure)

  /// A signed note for those who keep the directory. `correction` may be empty.
  func numberNote(_ key: String, correction: String, language: String) async throws(CompanionFailure) -> String

  /// What to know in the country whose network the phone shows; `nil` when it was seen or is the owner's own.
  func arrival(
    in country: String, _ request: ArrivalRequest, language: String
  ) async throws(CompanionFailure) -> ArrivalCard?

  /// The card of this country was seen.
  func arrivalSeen(_ country: String, language: String) async throws(CompanionFailure)

  /// What to do in one trouble, the most useful guide first.
  func guides(citizen: String, country: String?, language: String) async throws(CompanionFailure) -> [Guide]

  /// The chain to print.
  func paperCard(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> PaperCard

  /// Sentences in the languages of the place, the one for an officer first.
  func showCards(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> [ShowCard]

  /// The data that answers.
  func packState(language: String) async throws(CompanionFailure) -> PackState

  /// What the pack in this file would change. A pack that would not be taken is a failure that says why.
  func reviewPack(_ path: String, language: String) async throws(CompanionFailure) -> PackReview

  /// Takes the pack in this file; `acceptChanges` is the owner's answer about very many of them.
  func installPack(
    _ path: String, acceptChanges: Bool, language: String
  ) async throws(CompanionFailure) -> PackState

  /// Writes the pack that answers to `path`, where nothing may be yet.
  func exportPack(to path: String, language: String) async throws(CompanionFailure)

  /// What is wrong with an offer. Offsets count UTF-16 units of `text`.
  func checkOffer(_ text: String, language: String) async throws(CompanionFailure) -> OfferReport

  /// What is wrong with a conversation that was pasted.
  func checkChat(_ text: String, language: String) async throws(CompanionFailure) -> ChatReport

  /// The same for the file of a messenger's export.
  func checkChatFile(_ path: String, language: String) async throws(CompanionFailure) -> ChatReport

  /// Keeps an offer; the same text is kept once. Not sealed.
  func keepOffer(_ text: String, language: String) async throws(CompanionFailure) -> KeptOffer

  /// What is kept, newest first.
  func keptOffers(language: String) async throws(CompanionFailure) -> [KeptOffer]

  /// A kept offer beside how it is now.
  func compareOffer(_ id: String, with text: String, language: String) async throws(CompanionFailure) -> Comparison

  /// Writes into the journal, locked or not, how it is now, beside what was promised.
  func writeDeviation(from id: String, text: String, language: String) async throws(CompanionFailure)

  /// Deletes an offer from the list; what stands in the journal stays.
  func forgetOffer(_ id: String, language: String) async throws(CompanionFailure)

  /// What is left of the pay, and how long a debt lasts.
  func workOut(_ question: MoneyQuestion, language: String) async throws(CompanionFailure) -> MoneyAnswer

  /// The text of a call for help as it would leave now. Writes nothing and needs no journal.
  func previewSos(_ call: SosCall, language: String) async throws(CompanionFailure) -> SosPreview

  /// Writes the call for help into the journal, locked or not, and prepares one message for each recipient.
  func sos(_ call: SosCall, language: String) async throws(CompanionFailure) -> PreparedSos

  /// What the call for help has no room for, as a second text; `reference` is that of the call, empty when there is none.
  func messageDetails(_ call: SosCall, reference: String, language: String) async throws(CompanionFailure) -> String

  /// Messages on their way, newest last. Readable while locked.
  func ledger(language: String) async throws(CompanionFailure) -> [LedgerRow]

  /// Tells what happened to a message. An event that cannot follow the present state changes nothing.
  func delivery(
    row: Int64, step: DeliveryStep, failure: String, language: String
  ) async throws(CompanionFailure) -> LedgerRow

  /// Calls a call for help off: takes back what cannot have left, prepares a message for everybody else. All rows of the call.
  func callOff(_ call: CallOff, language: String) async throws(CompanionFailure) -> [LedgerRow]

  /// The phone has service again: what waits is due at once. As `ledger`.
  func serviceChanged(language: String) async throws(CompanionFailure) -> [LedgerRow]

  /// The trip that is planned; `nil` when there is none. A deadline that passed is written into the journal, once.
  func trip(language: String) async throws(CompanionFailure) -> TripState?

  /// Plans a trip, or changes the one that is there.
  func saveTrip(_ plan: TripPlan, language: String) async throws(CompanionFailure) -> TripState

  /// The plan as text for those at home, with the two words in it. This phone forgets them.
  func shareTrip(word: String, dangerWord: String, language: String) async throws(CompanionFailure) -> String

  /// Takes the sentences out of this phone's copy of the plan.
  func forgetSentences(language: String) async throws(CompanionFailure)

  /// No other check-in is awaited by this phone.
  func endTrip(language: String) async throws(CompanionFailure)

  /// Six innocent sentences, one for each meaning, drawn now.
  func drawSentences(language: String) async throws(CompanionFailure) -> [TripSentence]

  /// The square code of a text; `too-large-qr` when none holds it.
  func squares(of text: String, language: String) async throws(CompanionFailure) -> SquareCode

  /// Writes a check-in down, locked or not, and prepares its messages; hours and recipients are those of the trip.
  func checkIn(_ call: CheckIn, language: String) async throws(CompanionFailure) -> PreparedSos

  /// Finds the message that an answer belongs to, by the reference in it, and writes the answer down.
  func readReply(_ text: String, language: String) async throws(CompanionFailure) -> LedgerRow

  /// What a message of this app says, in sentences; `nil` when there is none in the text.
  func readMessage(_ text: String, language: String) async throws(CompanionFailure) -> [String]?

  /// Takes in a plan, or a newer version of one, out of a text that may have more around it.
  func follow(_ text: String, language: String) async throws(CompanionFailure) -> FollowedJourney

  /// All who are followed, the most pressing first.
  func followed(language: String) async throws(CompanionFailure) -> [FollowedJourney]

  /// Enters a text that came from the traveller, and says what it says.
  func enter(_ text: String, of id: String, language: String) async throws(CompanionFailure) -> HeardText

  /// Those at home looked everywhere, and nothing came.
  func nothingCame(of id: String, language: String) async throws(CompanionFailure)

  /// The letter to the mission that is to help.
  func missionLetter(about id: String, language: String) async throws(CompanionFailure) -> MissionLetter

  /// The clock of this phone is right as it is now.
  func clockIsRight(language: String) async throws(CompanionFailure)

  /// Deletes plan and messages of somebody who is not followed any longer.
  func stopFollowing(_ id: String, language: String) async throws(CompanionFailure)

  /// Whether there is a journal and whether it is open.
  func journalState(language: String) async throws(CompanionFailure) -> JournalState

  /// Makes the journal; `acceptWeak` confirms a short secret.
  func createJournal(secret: String, acceptWeak: Bool, language: String) async throws(CompanionFailure)

  /// Writes something down, locked or not.
  func addNote(_ note: NewNote, language: String) async throws(CompanionFailure)

  /// What helps to write facts down apart from the story.
  func factQuestions(language: String) async throws(CompanionFailure) -> [FactQuestion]

  /// Takes a file in, locked or not; with the same request it goes on with what an interruption stopped.
  func attach(_ file: NewFile, from bytes: any BytesPort, language: String) async throws(CompanionFailure)

  /// Writes the file of a record to `path`, where nothing may be yet.
  func saveFile(of record: String, to path: String, language: String) async throws(CompanionFailure)

  /// Opens the journal for reading.
  func unlock(secret: String, language: String) async throws(CompanionFailure)

  /// Closes it for reading and forgets the keys.
  func lock() async throws(CompanionFailure)

  /// The records that the secret opens, oldest first.
  func entries(language: String) async throws(CompanionFailure) -> Entries

  /// Writes the bundle to `path`, where nothing may be yet: of the records in `only`, of all readable ones when it is empty.
  func export(to path: String, only: [String], language: String) async throws(CompanionFailure)

  /// What an officer asks who screens for victims, with the notes that may speak of it. Needs open notes; nothing is marked.
  func screeningPoints(language: String) async throws(CompanionFailure) -> [ScreeningPoint]

  /// Makes the statement for that officer. Needs open notes, and writes into them that it was made.
  func dossier(_ request: DossierRequest, language: String) async throws(CompanionFailure) -> Dossier

  /// Puts another secret in the place of `own`; `acceptWeak` confirms a short one.
  func changeSecret(
    own: String, new: String, acceptWeak: Bool, language: String
  ) async throws(CompanionFailure)

  /// Lets a second secret open the ordinary notes, and nothing else.
  func setSecondSecret(own: String, second: String, language: String) async throws(CompanionFailure)

  /// Takes the second secret back.
  func clearSecondSecret(own: String, language: String) async throws(CompanionFailure)

  /// A code that opens the journal without the secret. An earlier one opens nothing any more.
  func newRecoveryCode(own: String, language: String) async throws(CompanionFailure) -> String

  /// Lets the holder of a key read what is written from now on.
  func setTrustee(own: String, key: String, language: String) async throws(CompanionFailure)

  /// After how many wrong secrets in a row everything is erased; 0: never.
  func setEraseAfter(own: String, tries: UInt32, language: String) async throws(CompanionFailure)

  /// Erases the journal for good. What no app can reach, in words.
  func eraseJournal(language: String) async throws(CompanionFailure) -> [String]

  /// Finishes pending work and releases the files. Does not open what is not open; the next call opens it again.
  func pause() async throws(CompanionFailure)

  /// Opens again what `pause` closed, locked; does nothing where nothing was opened yet.
  func resume() async throws(CompanionFailure)
}
