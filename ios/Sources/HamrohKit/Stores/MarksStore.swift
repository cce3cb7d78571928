import Observation

/// What this phone remembers of numbers; the owner can have it forgotten, or tell those who keep the directory.
@MainActor @Observable public final class MarksStore {
  /// Newest first.
  public private(set) var numbers: [RememberedNumber] = []
  public private(set) var isLoaded = false
  public var failure: CompanionFailure? { doing.failure }
  /// The owner is asked before everything is forgotten.
  public private(set) var asksAboutAll = false
  /// The number about which a note is being written.
  public private(set) var noted: RememberedNumber?
  /// What is right instead, in the owner's words.
  public var correction = "" {
    didSet { if correction != oldValue { note = nil } }
  }
  /// The whole note as it would leave, shown before.
  public private(set) var note: String?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handing: Handing
  private let doing = OneAtATime()

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    handing = Handing(ports)
  }

  /// The screen comes up.
  public func open() async {
    await doing.run { () throws(CompanionFailure) in try await self.look() }
  }

  public func forget(_ number: RememberedNumber) async {
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.forgetNumber(number.key, language: self.settings.language)
      if self.noted?.key == number.key { self.closeNote() }
      try await self.look()
    }
  }

  public func askAboutAll() {
    asksAboutAll = true
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    asksAboutAll = false
  }

  public func forgetAll() async {
    await doing.run { () throws(CompanionFailure) in
      try await self.repository.forgetAllNumbers(language: self.settings.language)
      self.closeNote()
      try await self.look()
    }
  }

  /// The owner wants to tell the editors about this number.
  public func beginNote(about number: RememberedNumber) {
    closeNote()
    noted = number
  }

  public func closeNote() {
    noted = nil
    correction = ""
    note = nil
  }

  /// Offers the note to other apps. Nothing leaves the phone unless the owner sends it.
  public func shareNote() async {
    guard let note else { return }
    await doing.run { () throws(CompanionFailure) in try await self.handing.give(text: note) }
  }

  /// Makes the signed note, to be read before it goes anywhere.
  public func makeNote() async {
    guard let noted else { return }
    let written = correction
    await doing.run { () throws(CompanionFailure) in
      let text = try await self.repository.numberNote(
        noted.key, correction: written, language: self.settings.language)
      // Something else was typed or chosen meanwhile: this note is not about it.
      if self.noted == noted, self.correction == written { self.note = text }
    }
  }

  private func look() async throws(CompanionFailure) {
    numbers = try await repository.rememberedNumbers(language: settings.language)
    isLoaded = true
  }
}
