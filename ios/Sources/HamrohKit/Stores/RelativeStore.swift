import Foundation
import Observation

/// Those who wait at home: whom they follow, how each is, and what to do now.
@MainActor @Observable public final class RelativeStore {
  /// What is remembered when the system ends the app. No message: it may say where somebody is.
  public struct Saved: Codable, Sendable, Equatable {
    public var id: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      id = try decoder.container(keyedBy: CodingKeys.self).known(.id)
    }
  }

  /// What is asked before it is done.
  public enum Question: Sendable, Equatable {
    case nothingCame, forget
  }

  /// The most pressing first.
  public private(set) var journeys: [FollowedJourney] = []
  public private(set) var isLoaded = false
  /// A plan as it came, with anything around it.
  public var planText = "" {
    didSet { said = nil }
  }
  /// A message as it came.
  public var message = "" {
    didSet { said = nil }
  }
  /// A message that another app handed over: whose it is, is asked.
  public private(set) var handed: HandedText?
  /// What the last message says.
  public private(set) var heard: HeardText?
  public private(set) var letter: MissionLetter?
  /// The letter as its writer has changed it.
  public var letterText = ""
  /// As it was before that: changes stay as long as nothing else is known.
  private var unchanged = ""
  /// For the names of those that a plan goes to.
  private var countries: [Country] = []
  public private(set) var question: Question?
  public private(set) var said: Key?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }
  private var id: String?
  /// As many messages are shown: a long list has to stay smooth on an old phone.
  private var mostShown = RelativeStore.page
  private static let page = 30

  /// Waits; a test does not.
  @ObservationIgnored var rest: (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let handing: Handing
  private let doing = OneAtATime()

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    clipboard = ports.clipboard
    handing = Handing(ports)
  }

  /// Who is looked at.
  public var chosen: FollowedJourney? { journeys.first { $0.id == id } }

  /// What is odd about this phone's clock; the same for all.
  public var clockText: String? { journeys.map(\.clockText).first { !$0.isEmpty } }

  /// The name of a country; its code while that is all that is known.
  public func name(of country: String) -> String {
    countries.first { $0.code == country }?.name ?? country
  }

  /// The screen comes up.
  public func open() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      try await self.look()
      if self.journeys.isEmpty { return }
      // Codes do for once.
      let choices = try? await self.repository.choices(language: self.settings.language)
      self.countries = choices?.countries ?? self.countries
    }
  }

  /// Looks again at each deadline, and now and then, as long as the screen is there.
  public func keepLooking() async {
    while true {
      do {
        try await rest(Looking.pause(until: journeys.compactMap(\.alarmInMs).min().map(Int64.init(clamping:))))
      } catch {
        return
      }
      await doing.run(waits: true) { () throws(CompanionFailure) in try await self.look() }
    }
  }

  /// The newest messages of who is looked at.
  public var messages: [HeardText] { Array((chosen?.messages ?? []).prefix(mostShown)) }

  /// There are older ones.
  public var hasMore: Bool { (chosen?.messages.count ?? 0) > mostShown }

  public func showMore() {
    mostShown += Self.page
  }

  public func choose(_ journey: FollowedJourney) {
    if id != journey.id { forgetTyped() }
    mostShown = Self.page
    id = journey.id
    doing.say(nil)
  }

  /// A plan that came by camera or messenger: to be looked at before it is taken.
  public func take(_ text: String) {
    planText = Self.fitting(text)
  }

  /// Somebody pressed "Paste".
  public func paste(plan copied: String?) {
    if let copied = pasted(copied) { planText = copied }
  }

  public func paste(message copied: String?) {
    if let copied = pasted(copied) { message = copied }
  }

  /// "Share" has one door: a plan, or the message of a traveller, is no offer. Whether it was one and is here now.
  func takes(shared text: String) async -> Bool {
    if text.range(of: Self.beginning, options: .caseInsensitive) != nil {
      take(text)
      return true
    }
    guard text.utf16.count <= Self.longestMessage,
      let meaning = try? await repository.readMessage(text, language: settings.language)
    else { return false }
    handed = HandedText(text: text, meaning: meaning)
    return true
  }

  /// This is who sent the message that was handed over. It is entered when somebody says so.
  public func chooseSender(_ journey: FollowedJourney) {
    guard let text = handed?.text else { return }
    choose(journey)
    message = text
    handed = nil
  }

  /// The list is left.
  public func leaveList() {
    handed = nil
  }

  /// Takes the plan in that was pasted, and looks at it; whether it was taken.
  @discardableResult public func follow() async -> Bool {
    let text = planText
    var isTaken = false
    await doing.run { () throws(CompanionFailure) in
      let journey = try await self.repository.follow(text, language: self.settings.language)
      // What was pasted meanwhile stays.
      if self.planText.utf8.elementsEqual(text.utf8) { self.planText = "" }
      self.choose(journey)
      isTaken = true
      try await self.look()
    }
    return isTaken
  }

  /// Enters the message that was typed or pasted.
  public func enter() async {
    guard let id else { return }
    let text = message
    heard = nil
    await doing.run { () throws(CompanionFailure) in
      let heard = try await self.repository.enter(text, of: id, language: self.settings.language)
      if self.id == id {
        self.heard = heard
        if self.message.utf8.elementsEqual(text.utf8) { self.message = "" }
        // It was written with what was known before.
        self.letter = nil
      }
      try await self.look()
    }
  }

  public func ask(_ question: Question) {
    self.question = question
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    question = nil
  }

  /// They looked everywhere: nothing came.
  public func nothingCame() async {
    question = nil
    guard let id else { return }
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.nothingCame(of: id, language: self.settings.language)
      self.letter = nil
      try await self.look()
    }
  }

  /// Writes the letter to the mission, with what is known now.
  public func writeLetter() async {
    guard let id else { return }
    await doing.run { () throws(CompanionFailure) in
      let letter = try await self.repository.missionLetter(about: id, language: self.settings.language)
      guard self.id == id else { return }
      self.letter = letter
      if letter.text != self.unchanged { (self.letterText, self.unchanged) = (letter.text, letter.text) }
    }
  }

  public func giveLetter() async {
    guard letter != nil else { return }
    let text = letterText
    await doing.run { () throws(CompanionFailure) in try await self.handing.give(text: text) }
  }

  public func copyLetter() {
    if letter != nil { clipboard.copy(letterText) }
  }

  /// A number of the screen for another app.
  public func copy(_ text: String) {
    clipboard.copy(text)
  }

  public func closeLetter() {
    letter = nil
  }

  public func clockIsRight() async {
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.clockIsRight(language: self.settings.language)
      try await self.look()
    }
  }

  /// Deletes who is looked at, with all messages; whether they are gone.
  public func forget() async -> Bool {
    question = nil
    guard let id else { return false }
    var isGone = false
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.stopFollowing(id, language: self.settings.language)
      isGone = true
      self.forgetTyped()
      self.id = nil
      try await self.look()
    }
    return isGone
  }

  public var saved: Saved {
    var saved = Saved()
    saved.id = id
    return saved
  }

  public func restore(_ saved: Saved) {
    // Whoever was faster than this has chosen already.
    id = id ?? saved.id
  }

  private func look() async throws(CompanionFailure) {
    journeys = try await repository.followed(language: settings.language)
    isLoaded = true
  }

  private func forgetTyped() {
    message = ""
    heard = nil
    letter = nil
    (letterText, unchanged) = ("", "")
    said = nil
  }

  private func pasted(_ copied: String?) -> String? {
    guard let copied, !copied.isEmpty else {
      said = .followClipboardEmpty
      return nil
    }
    return Self.fitting(copied)
  }

  /// A field with more than this makes a cheap phone stand still; a plan is much shorter.
  private static func fitting(_ text: String) -> String { String(text.prefix(20_000)) }

  /// Longer than any message of this app.
  private static let longestMessage = 2_000
  /// What every plan begins with. Whether it is one the core says.
  private static let beginning = "HAMROH:P"
}
