internal import HamrohCore

// Trips and those who wait at home: the part of the repository that knows deadlines.

extension CoreRepository {
  public func trip(language: String) throws(CompanionFailure) -> TripState? {
    try ask(language) { try $0.trip(language: language).map(TripState.init) }
  }

  public func saveTrip(_ plan: TripPlan, language: String) throws(CompanionFailure) -> TripState {
    try ask(language) { TripState(try $0.tripSave(draft: plan.draft, language: language)) }
  }

  public func shareTrip(word: String, dangerWord: String, language: String) throws(CompanionFailure) -> String {
    try ask(language) { try $0.tripShare(word: word.native, dangerWord: dangerWord.native) }
  }

  public func forgetSentences(language: String) throws(CompanionFailure) {
    try ask(language) { try $0.tripForgetPhrases() }
  }

  public func endTrip(language: String) throws(CompanionFailure) {
    try ask(language) { try $0.tripEnd() }
  }

  public func drawSentences(language: String) throws(CompanionFailure) -> [TripSentence] {
    try ask(language) { try $0.phraseSuggestions(language: language).map(TripSentence.init) }
  }

  public func squares(of text: String, language: String) throws(CompanionFailure) -> SquareCode {
    try ask(language) { SquareCode(try $0.qrCode(text: text.native)) }
  }

  public func checkIn(_ call: CheckIn, language: String) throws(CompanionFailure) -> PreparedSos {
    try ask(language) { PreparedSos(try $0.checkIn(request: call.request), labels(of: $0, language)) }
  }

  public func readReply(_ text: String, language: String) throws(CompanionFailure) -> LedgerRow {
    try ask(language) { LedgerRow(try $0.replyRead(text: text.native), labels(of: $0, language)) }
  }

  public func readMessage(_ text: String, language: String) throws(CompanionFailure) -> [String]? {
    try ask(language) { try $0.messageRead(text: text.native, language: language)?.meaning }
  }

  public func follow(_ text: String, language: String) throws(CompanionFailure) -> FollowedJourney {
    try ask(language) { FollowedJourney(try $0.relativeAdd(text: text.native, language: language)) }
  }

  public func followed(language: String) throws(CompanionFailure) -> [FollowedJourney] {
    try ask(language) { try $0.relativeTrips(language: language).map(FollowedJourney.init) }
  }

  public func enter(_ text: String, of id: String, language: String) throws(CompanionFailure) -> HeardText {
    try ask(language) { HeardText(try $0.relativeEnter(id: id, text: text.native, language: language)) }
  }

  public func nothingCame(of id: String, language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.relativeNothingCame(id: id, language: language) }
  }

  public func missionLetter(about id: String, language: String) throws(CompanionFailure) -> MissionLetter {
    try ask(language) {
      MissionLetter(try $0.relativeRequest(id: id, language: language), labels(of: $0, language))
    }
  }

  public func clockIsRight(language: String) throws(CompanionFailure) {
    try ask(language) { try $0.relativeClockIsRight() }
  }

  public func stopFollowing(_ id: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.relativeForget(id: id) }
  }
}
