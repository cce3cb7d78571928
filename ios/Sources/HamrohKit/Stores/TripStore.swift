import Foundation
import Observation

/// The owner's trip: the plan while it is filled in, the next deadline, what is still to be done, "I am well".
///
/// The agreed words are kept while they are being typed and no longer; the plan's text for those at home is shown and never stored.
@MainActor @Observable public final class TripStore {
  /// What is remembered when the system ends the app: a plan that is half filled in. Not its sentences: this file is not sealed,
  /// and they can be drawn again.
  public struct Saved: Codable, Sendable, Equatable {
    public var draft: TripPlan?

    public init() {}

    public init(from decoder: any Decoder) throws {
      draft = try decoder.container(keyedBy: CodingKeys.self).known(.draft)
    }
  }

  /// What the owner is asked before it is done.
  public enum Question: Sendable, Equatable {
    case forget, end
  }

  /// Hours between two check-ins that can be chosen.
  nonisolated public static let hourChoices: [UInt32] = [6, 12, 24, 48, 72, 168]
  /// More is not remembered; the core refuses it too.
  private static let longest = 16_384

  /// `nil` when none is planned.
  public private(set) var trip: TripState?
  public private(set) var isLoaded = false
  /// The plan being filled in.
  public var draft = TripPlan() {
    didSet {
      guard draft != oldValue else { return }
      isChanged = true
      said = nil
    }
  }
  /// Something in it is not saved.
  public private(set) var isChanged = false
  /// Citizenships and countries to choose from.
  public private(set) var choices = Choices(citizenships: [], countries: [])
  /// The agreed word, or the one for danger, for the next check-in.
  public let word = SecretDraft()
  /// Both words for those at home: all is well, danger.
  public let agreed = SecretDraft()
  /// The plan for those at home; `nil` until it was asked for.
  public private(set) var shared: String?
  /// The same to be read by a camera; `nil` when it is too long for that.
  public private(set) var squares: SquareCode?
  public private(set) var question: Question?
  public private(set) var said: Key?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }
  public let finder: PlaceFinder

  /// Waits; a test does not.
  @ObservationIgnored var rest: (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handOver: HandOver
  private let battery: any BatteryPort
  private let clipboard: any ClipboardPort
  private let handing: Handing
  private let doing = OneAtATime()
  /// The same after a failure: what was written down is not written twice.
  private var checkInId = RequestId.make()
  private var drillId = RequestId.make()
  /// The draft is one from before a restart, which the sentences were taken out of.
  private var lacksSentences = false
  /// Counts departures: what was asked before one is not shown after it.
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports, handOver: HandOver) {
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
    battery = ports.battery
    clipboard = ports.clipboard
    handing = Handing(ports)
    finder = PlaceFinder(port: ports.place)
  }

  /// The screen comes up.
  public func open() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in try await self.look() }
  }

  /// The form comes up.
  public func openPlan() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      try await self.look()
      self.choices = try await self.repository.choices(language: self.settings.language)
    }
  }

  /// Looks again when the deadline passes, as long as the screen is there.
  public func keepLooking() async {
    while let trip, !trip.missed, trip.dueInMs >= 0 {
      do {
        // One more: at the deadline itself it is not over.
        try await rest(.milliseconds(trip.dueInMs) + .milliseconds(1))
      } catch {
        return
      }
      let before = trip
      await open()
      // A clock that stands still must not make this run round and round.
      if self.trip == before { return }
    }
  }

  /// The journey begins at this time; `nil`: when the plan is saved.
  public var begins: Date? {
    get { draft.startsMs == 0 ? nil : Date(timeIntervalSince1970: Double(draft.startsMs) / 1000) }
    set { draft.startsMs = newValue.map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) } ?? 0 }
  }

  /// Draws six sentences in the place of those that are there.
  public func drawSentences() async {
    await doing.run { () throws(CompanionFailure) in
      self.draft.sentences = try await self.repository.drawSentences(language: self.settings.language)
    }
  }

  public func save() async {
    let written = draft
    await doing.run { () throws(CompanionFailure) in
      let trip = try await self.repository.saveTrip(written, language: self.settings.language)
      self.trip = trip
      // What is shown was made of the plan before.
      self.hideShared()
      // What was typed meanwhile stays.
      if self.draft == written { self.begin(trip.plan) }
      self.said = .planSaved
    }
  }

  /// The form is as it was saved.
  public func drop() {
    begin(trip?.plan)
  }

  /// "I am well": written down first, then handed to the composer, one after the other.
  public func checkIn() async {
    guard !isBusy, let trip else { return }
    let given = word.secret
    word.clearText()
    said = nil
    await doing.run { () throws(CompanionFailure) in
      let call = CheckIn(
        requestId: self.checkInId, citizen: trip.plan.citizen, place: self.finder.place,
        batteryPercent: self.battery.percent, word: given)
      try await self.send { () throws(CompanionFailure) in
        try await self.repository.checkIn(call, language: self.settings.language)
      }
    }
  }

  /// A message that says TEST to everybody who is told.
  public func practise() async {
    guard !isBusy, let trip else { return }
    said = nil
    await doing.run { () throws(CompanionFailure) in
      let call = SosCall(
        requestId: self.drillId, citizen: trip.plan.citizen, place: nil, batteryPercent: self.battery.percent,
        recipients: trip.plan.people.map(\.number), drill: true)
      try await self.send { () throws(CompanionFailure) in
        try await self.repository.sos(call, language: self.settings.language)
      }
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
        let squares = try await self.squares(of: text)
        // Whoever holds the phone by now must not see it.
        if mine == self.departures { (self.shared, self.squares) = (text, squares) }
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
        self.isChanged = self.draft != kept
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
      self.begin(nil)
      try await self.look()
    }
  }

  /// The screen is left: nothing that only its reader may see stays. The plan being filled in does.
  public func leave() {
    departures += 1
    hideShared()
    word.clear()
    agreed.clear()
    question = nil
    said = nil
  }

  public var saved: Saved {
    var saved = Saved()
    guard isChanged, draft.length <= Self.longest else { return saved }
    var kept = draft
    kept.sentences = []
    saved.draft = kept
    return saved
  }

  public func restore(_ saved: Saved) {
    guard let before = saved.draft, !isChanged else { return }
    draft = before
    isChanged = true
    lacksSentences = true
  }

  private func look() async throws(CompanionFailure) {
    let found = try await repository.trip(language: settings.language)
    trip = found
    isLoaded = true
    guard isChanged else { return begin(found?.plan) }
    // Saved without them, those of the plan would be lost.
    if lacksSentences, draft.sentences.isEmpty { draft.sentences = found?.plan.sentences ?? [] }
    lacksSentences = false
  }

  private func begin(_ plan: TripPlan?) {
    let before = said
    if let plan {
      draft = plan
    } else {
      draft = TripPlan()
      draft.citizen = settings.settings.citizen ?? ""
    }
    isChanged = false
    lacksSentences = false
    said = before
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

  /// Writes down, then opens the composer for one after the other. Stops where the owner cancels; the rest stays in the list of
  /// messages.
  private func send(
    _ prepare: () async throws(CompanionFailure) -> PreparedSos
  ) async throws(CompanionFailure) {
    let prepared: PreparedSos
    do throws(CompanionFailure) {
      prepared = try await prepare()
    } catch {
      guard error.code == "not-found-journal" else { throw error }
      said = .tripNoNotes
      return
    }
    checkInId = RequestId.make()
    drillId = RequestId.make()
    var told: CompanionFailure?
    for row in prepared.rows where row.canSend {
      let handed = await handOver.send(row)
      told = told ?? handOver.failure
      if handed.isCalledOff { continue }
      said = handed.result == .sent ? .sosHanded : handed.result == .cancelled ? nil : .errorNoApp
      guard handed.result == .sent else { break }
    }
    finder.clear()
    try await look()
    if let told { throw told }
  }
}
