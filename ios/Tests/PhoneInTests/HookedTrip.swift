import HamrohKit

// Trips and those at home: passed on to the real repository like everything else.

extension HookedRepository {
  func trip(language: String) async throws(CompanionFailure) -> TripState? {
    try await core("trip").trip(language: language)
  }

  func saveTrip(_ plan: TripPlan, language: String) async throws(CompanionFailure) -> TripState {
    try await core("saveTrip").saveTrip(plan, language: language)
  }

  func shareTrip(word: String, dangerWord: String, language: String) async throws(CompanionFailure) -> String {
    try await core("shareTrip").shareTrip(word: word, dangerWord: dangerWord, language: language)
  }

  func forgetSentences(language: String) async throws(CompanionFailure) {
    try await core("forgetSentences").forgetSentences(language: language)
  }

  func endTrip(language: String) async throws(CompanionFailure) {
    try await core("endTrip").endTrip(language: language)
  }

  func drawSentences(language: String) async throws(CompanionFailure) -> [TripSentence] {
    try await core("drawSentences").drawSentences(language: language)
  }

  func squares(of text: String, language: String) async throws(CompanionFailure) -> SquareCode {
    try await core("squares").squares(of: text, language: language)
  }

  func checkIn(_ call: CheckIn, language: String) async throws(CompanionFailure) -> PreparedSos {
    try await core("checkIn").checkIn(call, language: language)
  }

  func readReply(_ text: String, language: String) async throws(CompanionFailure) -> LedgerRow {
    try await core("readReply").readReply(text, language: language)
  }

  func readMessage(_ text: String, language: String) async throws(CompanionFailure) -> [String]? {
    try await core("readMessage").readMessage(text, language: language)
  }

  func follow(_ text: String, language: String) async throws(CompanionFailure) -> FollowedJourney {
    try await core("follow").follow(text, language: language)
  }

  func followed(language: String) async throws(CompanionFailure) -> [FollowedJourney] {
    try await core("followed").followed(language: language)
  }

  func enter(_ text: String, of id: String, language: String) async throws(CompanionFailure) -> HeardText {
    try await core("enter").enter(text, of: id, language: language)
  }

  func nothingCame(of id: String, language: String) async throws(CompanionFailure) {
    try await core("nothingCame").nothingCame(of: id, language: language)
  }

  func missionLetter(about id: String, language: String) async throws(CompanionFailure) -> MissionLetter {
    try await core("missionLetter").missionLetter(about: id, language: language)
  }

  func clockIsRight(language: String) async throws(CompanionFailure) {
    try await core("clockIsRight").clockIsRight(language: language)
  }

  func stopFollowing(_ id: String, language: String) async throws(CompanionFailure) {
    try await core("stopFollowing").stopFollowing(id, language: language)
  }
}
