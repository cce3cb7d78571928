import Observation

/// Offers that the owner keeps, and how it is now beside what was promised.
@MainActor @Observable public final class KeptStore {
  /// What is remembered when the system ends the app. Not what the owner writes: it may be what must not be found.
  public struct Saved: Codable, Sendable, Equatable {
    public var id: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      id = try decoder.container(keyedBy: CodingKeys.self).known(.id)
    }
  }

  /// Newest first.
  public private(set) var offers: [KeptOffer] = []
  public private(set) var isLoaded = false
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }
  /// How it is now, in the owner's words or in new messages.
  public var now = "" {
    didSet { if now != oldValue { forgetComparison() } }
  }
  public private(set) var comparison: Comparison?
  /// What there is to say: written, no journal, nothing to compare.
  public private(set) var said: Key?
  /// The owner is asked before the offer is deleted.
  public private(set) var asksToDelete = false
  private var id: String?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let doing = OneAtATime()

  init(repository: any CompanionRepository, settings: SettingsStore) {
    self.repository = repository
    self.settings = settings
  }

  /// The offer that is looked at.
  public var chosen: KeptOffer? { offers.first { $0.id == id } }

  /// What is written now stands in the journal: once is enough.
  public var isWritten: Bool { said == .keptNoted }

  /// The screen comes up.
  public func open() async {
    await doing.run(waits: true) { () throws(CompanionFailure) in try await self.look() }
  }

  public func choose(_ offer: KeptOffer) {
    if id != offer.id { now = "" }
    id = offer.id
    doing.say(nil)
  }

  public func compare() async {
    guard let written else { return }
    await doing.run { () throws(CompanionFailure) in
      let found = try await self.repository.compareOffer(
        written.id, with: written.now, language: self.settings.language)
      // Something else was written or looked at meanwhile: this answer is not for it.
      if self.id == written.id, self.now == written.now { self.comparison = found }
    }
  }

  /// Writes into the journal how it is now.
  public func write() async {
    guard !isWritten, let written else { return }
    await doing.run { () throws(CompanionFailure) in
      let same = { self.id == written.id && self.now == written.now }
      do throws(CompanionFailure) {
        try await self.repository.writeDeviation(
          from: written.id, text: written.now, language: self.settings.language)
      } catch {
        guard error.code == "not-found-journal" else { throw error }
        if same() { self.said = .keptNoNotes }
        return
      }
      if same() { self.said = .keptNoted }
    }
  }

  public func askToDelete() {
    asksToDelete = chosen != nil
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    asksToDelete = false
  }

  /// Deletes the offer that is looked at; whether it is gone.
  public func delete() async -> Bool {
    guard let id else { return false }
    var isGone = false
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.forgetOffer(id, language: self.settings.language)
      isGone = true
      self.now = ""
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

  /// What is looked at and written; nothing when there is nothing to be held against it.
  private var written: (id: String, now: String)? {
    guard let id else { return nil }
    guard !now.allSatisfy(\.isWhitespace) else {
      said = .keptNowEmpty
      return nil
    }
    if said != .keptNoted { said = nil }
    return (id, now)
  }

  private func look() async throws(CompanionFailure) {
    offers = try await repository.keptOffers(language: settings.language)
    isLoaded = true
  }

  private func forgetComparison() {
    comparison = nil
    said = nil
    doing.say(nil)
  }
}
