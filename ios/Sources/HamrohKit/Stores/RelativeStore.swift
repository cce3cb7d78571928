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
    didSet { if !planText.isEmpty { said = nil } }
  }
  /// A message as it came.
  public var message = "" {
    didSet { if !message.isEmpty { said = nil } }
  }
  /// What the last message says.
  public private(set) var heard: HeardText?
  public private(set) var letter: MissionLetter?
  public private(set) var question: Question?
  public private(set) var said: Key?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }
  private var id: String?

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

  /// How long until something has to be looked at again; `nil` when nothing changes by itself.
  public var looksAgainAfter: Duration? {
    journeys.compactMap(\.alarmInMs).min().map { .milliseconds(Int64(clamping: $0)) }
  }

  /// The screen comes up.
  public func open() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in try await self.look() }
  }

  /// Looks again at each deadline, as long as the screen is there.
  public func keepLooking() async {
    while let time = looksAgainAfter {
      do {
        try await rest(time)
      } catch {
        return
      }
      let before = journeys
      await open()
      // A clock that stands still must not make this run round and round.
      if journeys == before { return }
    }
  }

  public func choose(_ journey: FollowedJourney) {
    if id != journey.id { forgetTyped() }
    id = journey.id
    doing.say(nil)
  }

  /// A plan that came by camera or messenger: to be looked at before it is taken.
  public func take(_ text: String) {
    planText = text
  }

  /// Takes the plan in that was pasted, and looks at it; whether it was taken.
  @discardableResult public func follow() async -> Bool {
    guard let text = written(planText) else { return false }
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
    guard let id, let text = written(message) else { return }
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
      if self.id == id { self.letter = letter }
    }
  }

  public func giveLetter() async {
    guard let letter else { return }
    await doing.run { () throws(CompanionFailure) in try await self.handing.give(text: letter.text) }
  }

  /// A text or number of the screen for another app.
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
    id = saved.id
  }

  private func look() async throws(CompanionFailure) {
    journeys = try await repository.followed(language: settings.language)
    isLoaded = true
  }

  private func forgetTyped() {
    message = ""
    heard = nil
    letter = nil
    said = nil
  }

  /// A text with something in it; says so when there is nothing.
  private func written(_ text: String) -> String? {
    said = nil
    guard text.allSatisfy(\.isWhitespace) else { return text }
    said = .followEmpty
    return nil
  }
}
