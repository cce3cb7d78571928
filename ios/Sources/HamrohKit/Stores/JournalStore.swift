import Foundation
import Observation

/// The journal: written at any time, read with the secret, shut when the app leaves the screen.
///
/// A secret is kept while it is being typed and no longer. Nothing of what was written or is being written is stored by the
/// shell.
@MainActor @Observable public final class JournalStore {
  public enum State: Sendable, Equatable {
    /// Not asked yet.
    case unknown
    case none
    case locked
    case open
  }

  public private(set) var state = State.unknown
  /// First characters of the journal's id, to compare with what family wrote down.
  public private(set) var fingerprint = ""
  /// Newest first; empty while locked.
  public private(set) var entries: [Entry] = []
  /// Some record could not be read and is not shown.
  public private(set) var damaged = false
  /// The secret given is short: the owner decides.
  public private(set) var asksAboutWeakSecret = false
  /// Seconds until another secret counts.
  public private(set) var waitSeconds = 0
  /// The secret being typed.
  public let draft = SecretDraft()
  /// The note being written.
  public var note = "" {
    didSet { if !note.isEmpty { said = nil } }
  }
  /// What there is to say: saved, empty, the two secrets differ.
  public private(set) var said: Key?
  public private(set) var failure: CompanionFailure?
  public private(set) var isBusy = false
  public let finder: PlaceFinder

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handing: Handing
  private var requestId = RequestId.make()
  /// Counts departures: what was asked before one is not shown after it.
  private var departures = 0
  /// When another secret counts. A point in time: seconds also pass while the app stands still.
  private var waitEnds: ContinuousClock.Instant?
  private let now: () -> ContinuousClock.Instant

  init(
    repository: any CompanionRepository, settings: SettingsStore, ports: Ports,
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) {
    self.repository = repository
    self.settings = settings
    self.now = now
    handing = Handing(ports)
    finder = PlaceFinder(port: ports.place)
  }

  /// The screen comes up.
  public func open() async {
    await busy { () throws(CompanionFailure) in try await self.look() }
  }

  /// Makes the journal with the secret that was typed.
  public func create(acceptWeak: Bool = false) async {
    guard !isBusy else { return }
    let secret = draft.secret
    let again = draft.again
    draft.clearText()
    await create(secret: secret, again: again, acceptWeak: acceptWeak)
    // The answer to the question needs it once more; and who mistyped mends one letter, not both texts.
    if asksAboutWeakSecret || said == .notesSecretDiffer { draft.type(secret, again) }
  }

  /// Makes the journal. `again` is the same secret once more; `acceptWeak` is the owner's answer about a short one.
  public func create(secret: String, again: String, acceptWeak: Bool = false) async {
    asksAboutWeakSecret = false
    said = nil
    // By bytes: two spellings that look the same are two secrets to the core.
    guard secret.utf8.elementsEqual(again.utf8) else {
      said = .notesSecretDiffer
      return
    }
    let mine = departures
    await busy { () throws(CompanionFailure) in
      do throws(CompanionFailure) {
        try await self.repository.createJournal(
          secret: secret, acceptWeak: acceptWeak, language: self.settings.language)
      } catch {
        guard error.code == "weak-secret" else { throw error }
        // Nobody is there to be asked any more.
        self.asksAboutWeakSecret = mine == self.departures
        return
      }
      try await self.look()
    }
  }

  /// The owner chooses another secret.
  public func refuseWeakSecret() {
    asksAboutWeakSecret = false
  }

  /// Opens the journal with the secret that was typed.
  public func unlock() async {
    guard !isBusy else { return }
    let secret = draft.secret
    draft.clearText()
    await unlock(secret: secret)
  }

  public func unlock(secret: String) async {
    countWait()
    guard waitSeconds == 0 else { return }
    await busy { () throws(CompanionFailure) in
      try await self.repository.unlock(secret: secret, language: self.settings.language)
      try await self.look()
    }
  }

  /// Lets the seconds pass until another secret counts.
  public func countDown() async {
    countWait()
    while waitSeconds > 0 {
      do {
        // A little more often than once in a second, so that none is left out.
        try await Task.sleep(for: .milliseconds(250))
      } catch {
        return
      }
      countWait()
    }
  }

  /// Writes the note down, locked or not.
  public func add() async {
    guard !note.allSatisfy(\.isWhitespace) else {
      said = .notesEmptyNote
      return
    }
    let written = note
    await busy { () throws(CompanionFailure) in
      try await self.repository.addNote(
        NewNote(requestId: self.requestId, note: written, place: self.finder.place),
        language: self.settings.language)
      self.requestId = RequestId.make()
      // What was typed meanwhile stays.
      if self.note.utf8.elementsEqual(written.utf8) { self.note = "" }
      self.finder.clear()
      self.said = .notesSaved
      try await self.look()
    }
  }

  /// Writes a copy of all readable records to a file with a neutral name and offers it to other apps. The file is gone
  /// afterwards.
  public func export() async {
    await busy { () throws(CompanionFailure) in
      let day = Date.now.formatted(.iso8601.year().month().day())
      try await self.handing.give("notes-\(day).zip") { file throws(CompanionFailure) in
        try await self.repository.export(to: file.path, only: [], language: self.settings.language)
      }
    }
  }

  /// Never waits for what is still being done: who locks means now.
  public func lock() async {
    forget()
    do throws(CompanionFailure) {
      try await repository.lock()
      try await look()
    } catch {
      fail(error)
    }
  }

  /// The app leaves the screen. What is shown is gone at once, before the core is asked: the phone may be taken this moment.
  /// The note being written stays, in memory only: whoever looks something up in another app goes on with it.
  public func leave() async {
    forget()
    // Nobody is there to be told; keys that could not be forgotten now go with `pause`.
    try? await repository.lock()
  }

  private func forget() {
    departures += 1
    entries = []
    damaged = false
    said = nil
    failure = nil
    asksAboutWeakSecret = false
    draft.clear()
    if state == .open { state = .locked }
  }

  private func look() async throws(CompanionFailure) {
    let mine = departures
    let found = try await repository.journalState(language: settings.language)
    let listing = found.unlocked ? try await repository.entries(language: settings.language) : nil
    guard mine == departures else { return }
    fingerprint = found.fingerprint
    state = !found.exists ? .none : listing == nil ? .locked : .open
    entries = listing?.entries.reversed() ?? []
    damaged = listing?.damaged ?? false
  }

  /// One thing after another: a second touch on a button does nothing.
  private func busy(_ work: () async throws(CompanionFailure) -> Void) async {
    guard !isBusy else { return }
    isBusy = true
    defer { isBusy = false }
    failure = nil
    do throws(CompanionFailure) {
      try await work()
    } catch {
      fail(error)
    }
  }

  private func fail(_ why: CompanionFailure) {
    failure = why
    // What else goes wrong says nothing about secrets.
    guard why.key == .errorSecret else { return }
    waitEnds = why.waitSeconds > 0 ? now() + .seconds(why.waitSeconds) : nil
    countWait()
  }

  private func countWait() {
    let left = waitEnds.map { now().duration(to: $0) } ?? .zero
    let seconds = left > .zero ? Int((left / .seconds(1)).rounded(.up)) : 0
    if seconds == 0 { waitEnds = nil }
    if seconds != waitSeconds { waitSeconds = seconds }
  }
}
