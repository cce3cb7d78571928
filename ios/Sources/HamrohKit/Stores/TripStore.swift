import Foundation
import Observation

/// The owner's trip: the plan while it is filled in, the next deadline, what is still to be done, giving it to those at home.
///
/// The agreed words are kept while they are being typed and no longer; the plan's text for those at home is shown and never stored.
@MainActor @Observable public final class TripStore {
  /// What is remembered when the system ends the app: a plan that is half filled in. Not its sentences: this file is not sealed,
  /// and they can be drawn again.
  public struct Saved: Codable, Sendable, Equatable {
    public var draft: TripPlan?
    public var beginsLater = false

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      draft = fields.known(.draft)
      beginsLater = fields.known(.beginsLater) ?? false
    }
  }

  /// What the owner is asked before it is done.
  public enum Question: Sendable, Equatable {
    case forget, end
  }

  /// Hours between two check-ins that can be chosen.
  nonisolated public static let hourChoices: [UInt32] = [6, 12, 24, 48, 72]
  /// Numbers to learn by heart: as many as one can keep in mind.
  nonisolated public static let numbers = 2
  /// More is not remembered; the core refuses it too.
  private static let longest = 16_384

  /// `nil` when none is planned.
  public private(set) var trip: TripState?
  public private(set) var isLoaded = false
  /// The plan being filled in.
  public var draft = TripPlan() {
    didSet {
      if draft != oldValue { isChanged = true }
    }
  }
  /// Something in it is not saved.
  public private(set) var isChanged = false
  /// Citizenships and countries to choose from.
  public private(set) var choices = Choices(citizenships: [], countries: [])
  /// Both words for those at home: all is well, danger.
  public let agreed = SecretDraft()
  /// The plan for those at home; `nil` until it was asked for.
  public private(set) var shared: String?
  /// The same to be read by a camera; `nil` when it is too long for that.
  public private(set) var squares: SquareCode?
  /// An answer to a message, as it was pasted.
  public var reply = ""
  /// What came of it.
  public private(set) var replied: String?
  public private(set) var question: Question?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }

  /// Waits; a test does not.
  @ObservationIgnored var rest: (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let handing: Handing
  private let doing = OneAtATime()
  /// The draft is one from before a restart, which the sentences were taken out of.
  private var lacksSentences = false
  /// Counts departures: what was asked before one is not shown after it.
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    clipboard = ports.clipboard
    handing = Handing(ports)
  }

  /// The screen comes up.
  public func open() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in try await self.look() }
  }

  /// The form comes up.
  public func openPlan() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      try await self.look()
    }
    // A plan that cannot be read does not keep its owner from making another one.
    do throws(CompanionFailure) {
      choices = try await repository.choices(language: settings.language)
    } catch {
      doing.say(failure ?? error)
    }
  }

  /// Looks again when the deadline passes, and now and then, as long as the screen is there.
  public func keepLooking() async {
    while true {
      do {
        try await rest(Looking.pause(until: isAwaited ? trip?.dueInMs : nil))
      } catch {
        return
      }
      await open()
    }
  }

  /// A deadline lies ahead.
  public var isAwaited: Bool {
    guard let trip else { return false }
    return !trip.missed && trip.dueInMs >= 0
  }

  /// The journey begins at a time that is still to come; else when the plan is saved, or it has begun.
  public private(set) var beginsLater = false

  /// When that is.
  public var begins: Date {
    get { draft.startsMs == 0 ? Date() : Date(timeIntervalSince1970: Double(draft.startsMs) / 1000) }
    set { draft.startsMs = Int64((newValue.timeIntervalSince1970 * 1000).rounded()) }
  }

  public func choose(beginsLater later: Bool) {
    guard later != beginsLater else { return }
    beginsLater = later
    if later {
      begins = Date()
    } else {
      // One that has begun does not begin again.
      draft.startsMs = trip.map { Self.isStillToCome($0) ? 0 : $0.plan.startsMs } ?? 0
    }
  }

  /// Before the first deadline there is more time than between two.
  nonisolated private static func isStillToCome(_ trip: TripState) -> Bool {
    trip.dueInMs > Int64(trip.plan.everyHours) * 3_600_000
  }

  /// Draws six sentences in the place of those that are there.
  public func drawSentences() async {
    await doing.run { () throws(CompanionFailure) in
      self.draft.sentences = try await self.repository.drawSentences(language: self.settings.language)
    }
  }

  /// Saves the plan; whether nothing of it is left to be saved.
  public func save() async -> Bool {
    let written = draft
    var wanted = written
    // As in the settings: with 00 in front it is a number, too.
    for at in wanted.people.indices {
      wanted.people[at].number = SettingsStore.international(wanted.people[at].number) ?? wanted.people[at].number
    }
    let plan = wanted
    var isSaved = false
    await doing.run { () throws(CompanionFailure) in
      let trip = try await self.repository.saveTrip(plan, language: self.settings.language)
      self.trip = trip
      // What is shown was made of the plan before.
      self.hideShared()
      // What was typed meanwhile stays.
      if self.draft == written {
        self.begin(trip)
        isSaved = true
      }
    }
    return isSaved
  }

  /// The form is as it was saved.
  public func drop() {
    begin(trip)
  }

  /// Somebody answered: the message that it answers to is found by what is in it, and the answer is written down.
  public func readReply() async {
    let text = reply
    replied = nil
    await doing.run { () throws(CompanionFailure) in
      let row = try await self.repository.readReply(text, language: self.settings.language)
      // What was pasted meanwhile stays.
      if self.reply.utf8.elementsEqual(text.utf8) { self.reply = "" }
      self.replied = [row.recipient, row.stateText].filter { !$0.isEmpty }.joined(separator: ": ")
      try await self.look()
    }
  }

  /// Makes the plan's text, and its square code, with the words that were typed.
  public func share() async {
    guard !isBusy else { return }
    let (well, danger) = (agreed.secret, agreed.again)
    agreed.clearText()
    hideShared()
    let mine = departures
    await doing.run { () throws(CompanionFailure) in
      do throws(CompanionFailure) {
        let text = try await self.repository.shareTrip(
          word: well, dangerWord: danger, language: self.settings.language)
        // Whoever holds the phone by now must not see it.
        if mine == self.departures { self.shared = text }
        // It counts as given from now on: without its square it is shown all the same.
        let squares = try await self.squares(of: text)
        if mine == self.departures { self.squares = squares }
      } catch {
        // Who mistyped mends one letter, not both words.
        if error.key == .errorInput, mine == self.departures { self.agreed.type(well, danger) }
        throw error
      }
      try await self.look()
    }
  }

  /// Gives the text to another app.
  public func give() async {
    guard let shared else { return }
    await doing.run { () throws(CompanionFailure) in try await self.handing.give(text: shared) }
  }

  public func copy() {
    if let shared { clipboard.copy(shared) }
  }

  public func hideShared() {
    shared = nil
    squares = nil
  }

  public func ask(_ question: Question) {
    self.question = question
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    question = nil
  }

  /// The sentences were learned: nobody shall find them here.
  public func forgetSentences() async {
    question = nil
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.forgetSentences(language: self.settings.language)
      self.draft.sentences = []
      // Only they are gone: what else was changed is still not saved.
      if var kept = self.trip?.plan {
        kept.sentences = []
        self.isChanged = self.draft != self.form(of: kept)
      }
      try await self.look()
    }
  }

  public func end() async {
    question = nil
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.endTrip(language: self.settings.language)
      self.hideShared()
      self.trip = nil
      (self.reply, self.replied) = ("", nil)
      self.begin(nil)
      try await self.look()
    }
  }

  /// The screen is left: nothing that only its reader may see stays. The plan being filled in does.
  public func leave() {
    departures += 1
    hideShared()
    agreed.clear()
    question = nil
    replied = nil
  }

  public var saved: Saved {
    var saved = Saved()
    guard isChanged, draft.length <= Self.longest else { return saved }
    var kept = draft
    kept.sentences = []
    saved.draft = kept
    saved.beginsLater = beginsLater
    return saved
  }

  public func restore(_ saved: Saved) {
    guard let before = saved.draft, !isChanged else { return }
    draft = before
    beginsLater = saved.beginsLater
    isChanged = true
    lacksSentences = true
  }

  private func look() async throws(CompanionFailure) {
    let found: TripState?
    do throws(CompanionFailure) {
      found = try await repository.trip(language: settings.language)
    } catch {
      // A plan that cannot be read can still be made anew.
      if !isLoaded, !isChanged { begin(nil) }
      isLoaded = true
      throw error
    }
    trip = found
    isLoaded = true
    guard isChanged else { return begin(found) }
    // Saved without them, those of the plan would be lost.
    if lacksSentences, draft.sentences.isEmpty { draft.sentences = found?.plan.sentences ?? [] }
    lacksSentences = false
  }

  private func begin(_ trip: TripState?) {
    draft = form(of: trip?.plan ?? blank)
    beginsLater = trip.map(Self.isStillToCome) ?? false
    isChanged = false
    lacksSentences = false
  }

  /// A plan of which nothing is written yet but what the settings know.
  private var blank: TripPlan {
    var plan = TripPlan()
    plan.citizen = settings.settings.citizen ?? ""
    // Who gets the messages of this phone is told most likely.
    plan.people = settings.settings.recipients.map { number in
      var person = TripPerson()
      person.number = number
      return person
    }
    if plan.people.isEmpty { plan.people = [TripPerson()] }
    return plan
  }

  /// With a row for each number that can be learned. The core leaves empty rows out.
  private func form(of plan: TripPlan) -> TripPlan {
    var form = plan
    while form.numbers.count < Self.numbers { form.numbers.append(LearnedNumber()) }
    return form
  }

  /// A plan that no square code holds goes as text.
  private func squares(of text: String) async throws(CompanionFailure) -> SquareCode? {
    do throws(CompanionFailure) {
      return try await repository.squares(of: text, language: settings.language)
    } catch {
      guard error.code == "too-large-qr" else { throw error }
      return nil
    }
  }
}
