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
  public var waitSeconds: Int { wait.seconds }
  /// A newer version of the app wrote it: nothing can be written here.
  public private(set) var isReadOnly = false
  /// The secret being typed.
  public let draft = SecretDraft()
  /// The note being written.
  public var note = "" {
    didSet { if !note.isEmpty { said = nil } }
  }
  /// Its facts, apart from the story.
  public var facts = Facts() {
    didSet { if !facts.isEmpty { said = nil } }
  }
  /// The second secret shall show it too; only an open journal can write so.
  public var ordinary = false
  /// What helps to write facts down; empty until the owner asks for it.
  public private(set) var questions: [FactQuestion] = []
  /// What there is to say: saved, empty, the two secrets differ.
  public private(set) var said: Key?
  public private(set) var failure: CompanionFailure?
  public private(set) var isBusy = false
  public let finder: PlaceFinder
  public let intake: FileIntake
  /// The note that is being read.
  public let detail: NoteStore

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handing: Handing
  private var requestId = RequestId.make()
  /// Counts departures: what was asked before one is not shown after it.
  private var departures = 0
  private let wait: SecretWait

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports, wait: SecretWait) {
    self.repository = repository
    self.settings = settings
    self.wait = wait
    handing = Handing(ports)
    finder = PlaceFinder(ports)
    intake = FileIntake(repository: repository, settings: settings, files: ports.files)
    detail = NoteStore(repository: repository, settings: settings, ports: ports)
    intake.whenIn = { [weak self] in await self?.lookAgain() }
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
    wait.count()
    guard waitSeconds == 0 else { return }
    await busy { () throws(CompanionFailure) in
      do throws(CompanionFailure) {
        try await self.repository.unlock(secret: secret, language: self.settings.language)
      } catch {
        // One wrong secret too many may have erased everything.
        if error.code == "wrong-secret" { try? await self.look() }
        throw error
      }
      try await self.look()
    }
  }

  /// Lets the seconds pass until another secret counts.
  public func countDown() async {
    await wait.countDown()
  }

  /// The owner wants help with the facts.
  public func askForFacts() async {
    await busy { () throws(CompanionFailure) in
      self.questions = try await self.repository.factQuestions(language: self.settings.language)
    }
  }

  /// Opens one note, with the names of its facts.
  public func show(_ entry: Entry) async {
    detail.show(entry)
    if questions.isEmpty, !entry.facts.isEmpty { await askForFacts() }
  }

  /// Writes the note down, locked or not.
  public func add() async {
    guard !isReadOnly else {
      said = .notesReadOnly
      return
    }
    guard !note.allSatisfy(\.isWhitespace) || !facts.isEmpty else {
      said = .notesEmptyNote
      return
    }
    let (written, writtenFacts) = (note, facts)
    let isOrdinary = ordinary && state == .open
    await busy { () throws(CompanionFailure) in
      try await self.repository.addNote(
        NewNote(
          requestId: self.requestId, note: written, place: self.finder.place, facts: writtenFacts,
          ordinary: isOrdinary),
        language: self.settings.language)
      self.requestId = RequestId.make()
      // What was typed meanwhile stays.
      if self.note.utf8.elementsEqual(written.utf8) { self.note = "" }
      if self.facts == writtenFacts { self.facts = Facts() }
      self.ordinary = false
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
    intake.leave()
    detail.close()
    ordinary = false
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
    isReadOnly = found.readOnly
    state = !found.exists ? .none : listing == nil ? .locked : .open
    entries = listing?.entries.reversed() ?? []
    damaged = listing?.damaged ?? false
    if let shown = detail.entry, !entries.contains(where: { $0.id == shown.id }) { detail.close() }
  }

  /// A file came in; what goes wrong here says nothing about it.
  private func lookAgain() async {
    try? await look()
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
    wait.hear(why)
  }
}
