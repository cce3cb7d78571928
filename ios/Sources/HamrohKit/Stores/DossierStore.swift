import Foundation
import Observation

/// The statement for an officer who decides whether somebody is a victim of trafficking: what happened is marked here, nothing is
/// marked by itself.
///
/// The notes are opened for it and locked again when its screen is left. Marks and name live in memory until the statement is
/// closed; they are not among what is remembered when the app ends.
@MainActor @Observable public final class DossierStore {
  public enum State: Sendable, Equatable {
    /// Not asked yet.
    case unknown
    /// There are no notes.
    case none
    case locked
    case open
  }

  /// Languages that there is a page in and that officers of the places people are brought to read.
  public enum Officer: String, Sendable, CaseIterable, Identifiable {
    case thai = "th"
    case burmese = "my"
    case english = "en"
    case russian = "ru"

    public var id: String { rawValue }

    /// What an officer of this country reads.
    init(of country: String?) {
      self =
        switch country {
        case "TH": .thai
        case "MM": .burmese
        case "RU", "BY", "KZ", "KG", "UZ", "TJ": .russian
        default: .english
        }
    }
  }

  public private(set) var state = State.unknown
  /// What an officer asks; empty while the notes are locked.
  public private(set) var points: [ScreeningPoint] = []
  /// The secret being typed.
  public let own = SecretDraft()
  /// As in the passport.
  public var name = "" {
    didSet { if !name.utf8.elementsEqual(oldValue.utf8) { change() } }
  }
  /// The sentence that is shown large.
  public private(set) var card: ShowCard?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }
  /// Seconds until another secret counts.
  public var waitSeconds: Int { wait.seconds }

  /// Codes of the points that are marked, each with the notes that speak of it.
  private var marks: [String: Set<String>] = [:]
  /// What the owner chose; `nil`: by the country.
  private var chosen: Officer?
  /// What the owner said to speak; `nil`: the language of the screen, which its owner reads and, most likely, speaks.
  private var spoken: String?
  /// As it was marked last: printed and sent, it is the same page.
  @ObservationIgnored private var made: Dossier?
  /// Counts what makes another statement of it.
  @ObservationIgnored private var changes = 0
  /// Counts departures: what was asked before one is not shown after it.
  @ObservationIgnored private var departures = 0

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let help: HelpStore
  private let handing: Handing
  private let printer: any PrintPort
  private let wait: SecretWait
  private let doing = OneAtATime()

  init(
    repository: any CompanionRepository, settings: SettingsStore, help: HelpStore, ports: Ports, wait: SecretWait
  ) {
    self.repository = repository
    self.settings = settings
    self.help = help
    self.wait = wait
    handing = Handing(ports)
    printer = ports.printer
  }

  /// This device can print.
  public var canPrint: Bool { printer.isAvailable }

  /// What the officer reads.
  public var officer: Officer {
    get { chosen ?? Officer(of: help.country) }
    set {
      guard newValue != officer else { return }
      chosen = newValue
      change()
    }
  }

  /// What the owner speaks, for the interpreter: the tag of one of the app's languages.
  public var speaks: String {
    get { spoken ?? settings.language }
    set {
      guard newValue != speaks else { return }
      spoken = newValue
      change()
    }
  }

  /// The points of one kind, in order.
  public func points(of element: ScreeningElement) -> [ScreeningPoint] {
    points.filter { $0.element == element }
  }

  public func isMarked(_ point: ScreeningPoint) -> Bool { marks[point.code] != nil }

  /// It happened, or it did not. Notes that were marked below it are not any more.
  public func mark(_ point: ScreeningPoint, _ happened: Bool) {
    guard happened != isMarked(point) else { return }
    marks[point.code] = happened ? [] : nil
    change()
  }

  public func isMarked(_ hint: NoteHint, of point: ScreeningPoint) -> Bool {
    marks[point.code]?.contains(hint.record) ?? false
  }

  /// The note speaks of the point, or it does not.
  public func mark(_ hint: NoteHint, of point: ScreeningPoint, _ speaks: Bool) {
    guard let records = marks[point.code], speaks != records.contains(hint.record) else { return }
    if speaks { marks[point.code]?.insert(hint.record) } else { marks[point.code]?.remove(hint.record) }
    change()
  }

  /// The screen comes up.
  public func open() async {
    await run(waits: true) { () throws(CompanionFailure) in try await self.look() }
  }

  /// Opens the notes with the secret that was typed.
  public func unlock() async {
    guard !isBusy else { return }
    wait.count()
    guard waitSeconds == 0 else { return }
    let secret = own.secret
    own.clearText()
    let mine = departures
    await run { () throws(CompanionFailure) in
      do throws(CompanionFailure) {
        try await self.repository.unlock(secret: secret, language: self.settings.language)
      } catch {
        // One wrong secret too many may have erased everything.
        if error.code == "wrong-secret" { try? await self.look() }
        throw error
      }
      // Nobody is there to read them any more.
      guard mine == self.departures else { return try await self.repository.lock() }
      try await self.look()
    }
  }

  /// Lets the seconds pass until another secret counts.
  public func countDown() async {
    await wait.countDown()
  }

  /// Shows the page as it will be on paper, and prints it.
  public func print() async {
    await give { page throws(CompanionFailure) in
      do {
        try await self.printer.print(html: page)
      } catch {
        throw CompanionFailure(key: .errorDevice, code: "print")
      }
    }
  }

  /// Offers the page to other apps. The file is gone afterwards.
  public func send() async {
    await give { page throws(CompanionFailure) in try await self.handing.give("statement.html", holding: page) }
  }

  /// A sentence can be shown: it needs no notes, but a citizenship and a country.
  public var canShowCard: Bool { cardRequest != nil }

  /// Looks the sentence for an officer up; whether there is one.
  public func findCard() async -> Bool {
    guard let request = cardRequest, !isBusy else { return false }
    card = nil
    await run { () throws(CompanionFailure) in
      self.card = try await self.repository.showCards(request, language: self.settings.language).first
    }
    return card != nil
  }

  /// Something else is in front: the notes are locked, and nothing of them is shown.
  public func leave() async {
    hide()
    // Nobody is there to be told; keys that could not be forgotten now go with `pause`.
    try? await repository.lock()
  }

  /// What is shown of the notes is gone at once. Marks and name stay.
  func hide() {
    departures += 1
    own.clear()
    points = []
    // It holds the notes' words, perhaps more of them than the secret opens that is given next.
    change()
    doing.say(nil)
    if state == .open { state = .locked }
  }

  /// The statement is closed: nothing of it is kept.
  func forget() {
    hide()
    marks = [:]
    name = ""
    chosen = nil
    spoken = nil
    card = nil
  }

  private var cardRequest: HelpRequest? {
    guard let citizen = settings.settings.citizen, let country = help.country else { return nil }
    return HelpRequest(citizen: citizen, country: country, place: nil)
  }

  /// In the order of the screen. Notes that this secret does not open are left out.
  private var request: DossierRequest {
    let marked = points.filter { isMarked($0) }.map { point in
      DossierMark(code: point.code, records: point.hints.filter { isMarked($0, of: point) }.map(\.record))
    }
    return DossierRequest(
      name: name, citizen: settings.settings.citizen ?? "", officerLanguage: officer.rawValue,
      speaks: spoken ?? "", marks: marked)
  }

  /// What was made no longer says what is marked.
  private func change() {
    changes += 1
    made = nil
  }

  private func give(_ hand: (String) async throws(CompanionFailure) -> Void) async {
    guard state == .open else { return }
    let mine = departures
    await run { () throws(CompanionFailure) in
      let page = try await self.page()
      if mine == self.departures { try await hand(page) }
    }
  }

  /// Made once for as long as nothing is changed: each making is written into the notes.
  private func page() async throws(CompanionFailure) -> String {
    if let made { return made.html }
    let mine = changes
    let dossier = try await repository.dossier(request, language: settings.language)
    if mine == changes { made = dossier }
    return dossier.html
  }

  private func look() async throws(CompanionFailure) {
    let mine = departures
    let found = try await repository.journalState(language: settings.language)
    let asked = found.unlocked ? try await repository.screeningPoints(language: settings.language) : nil
    guard mine == departures else { return }
    state = !found.exists ? .none : asked == nil ? .locked : .open
    points = asked ?? []
  }

  /// One thing after another. What goes wrong after the screen was left is of no interest.
  private func run(waits: Bool = false, _ work: () async throws(CompanionFailure) -> Void) async {
    await doing.run(waits: waits) { () throws(CompanionFailure) in
      let mine = self.departures
      do throws(CompanionFailure) {
        try await work()
      } catch {
        let isLeft = mine != self.departures
        // Somebody else locked the notes: that says nothing about secrets.
        if error.code == "locked" { self.hide() } else { self.wait.hear(error) }
        if !isLeft { throw error }
      }
    }
  }
}
