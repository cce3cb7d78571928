import Foundation
import Observation

/// The data that answers: how old it is, what a received file would change, and handing it on.
///
/// What is reviewed and what is installed is the same file: a copy in the app's own folder.
@MainActor @Observable public final class PackStore {
  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var isReviewing = false

    public init() {}

    public init(from decoder: any Decoder) throws {
      isReviewing = try decoder.container(keyedBy: CodingKeys.self).known(.isReviewing) ?? false
    }
  }

  /// No more of a file is copied. It is more than the core reads, so the core says what is too large.
  static let limit = 8 << 20

  public private(set) var state: PackState?
  /// What the received file would change.
  public private(set) var review: PackReview?
  /// The owner has seen that very many numbers change and agrees.
  public var agrees = false
  /// The file was taken.
  public private(set) var isTaken = false
  public var failure: CompanionFailure? { doing.failure }
  /// The core did not take the file, and said why.
  public var wasRefused: Bool { failure?.code.hasPrefix("pack-") ?? false }
  public var isBusy: Bool { doing.isBusy }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let help: HelpStore
  private let handing: Handing
  private let doing = OneAtATime()
  private let latest = Latest()
  private let files: any FilePort
  private let folder: URL

  init(repository: any CompanionRepository, settings: SettingsStore, help: HelpStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    self.help = help
    handing = Handing(ports)
    files = ports.files
    folder = ports.importFolder
  }

  private var received: URL { folder.appending(path: "received.hamroh") }

  /// The received file can be taken.
  public var canInstall: Bool { review.map { !$0.mustAccept || agrees } ?? false }

  /// The screen comes up.
  public func open() async {
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.packState(language: self.settings.language)
    }
    switch found {
    case .success(let found): state = found
    case .failure(let why): doing.say(why)
    case nil: break
    }
    // In the language of now.
    if review != nil { await doing.run { () throws(CompanionFailure) in try await self.look() } }
  }

  /// What the system's picker gave back. A picker that was cancelled is no error.
  public func picked(_ result: Result<URL, any Error>) async {
    switch result {
    case .success(let file): await take(file)
    case .failure(let why):
      if (why as? CocoaError)?.code == .userCancelled || why is CancellationError { return }
      doing.say(CompanionFailure(key: .packsUnreadable, code: "picker"))
    }
  }

  /// A file that was picked, or that another app handed over.
  public func take(_ file: URL) async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      self.forget()
      self.isTaken = false
      do {
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        try await self.files.copy(file, to: self.received, limit: Self.limit)
      } catch {
        self.forget()
        throw CompanionFailure(key: .packsUnreadable, code: "import")
      }
      try await self.look()
    }
  }

  /// Takes the reviewed file.
  public func install() async {
    guard canInstall else { return }
    let agreed = agrees
    await doing.run { () throws(CompanionFailure) in
      self.latest.drop()
      self.state = try await self.repository.installPack(
        self.received.path, acceptChanges: agreed, language: self.settings.language)
      self.forget()
      self.isTaken = true
      // What was on the screen came from the old data.
      await self.help.ask()
    }
  }

  /// The owner keeps what is here.
  public func refuse() {
    guard !isBusy else { return }
    forget()
    doing.say(nil)
  }

  /// Gives the data that answers to another phone, by whatever way the owner has.
  public func handOn() async {
    guard let state, state.received else { return }
    await doing.run { () throws(CompanionFailure) in
      let name = "hamroh-\(state.epoch)-\(state.version).hamroh"
      try await self.handing.give(name) { file throws(CompanionFailure) in
        try await self.repository.exportPack(to: file.path, language: self.settings.language)
      }
    }
  }

  public var saved: Saved {
    var saved = Saved()
    saved.isReviewing = review != nil
    return saved
  }

  /// What was agreed to is asked again: nobody knows who holds the phone now.
  public func restore(_ saved: Saved) async {
    // It may have been taken after the screens were stored.
    guard saved.isReviewing, FileManager.default.fileExists(atPath: received.path) else { return forget() }
    await doing.run { () throws(CompanionFailure) in try await self.look() }
  }

  private func look() async throws(CompanionFailure) {
    do throws(CompanionFailure) {
      review = try await repository.reviewPack(received.path, language: settings.language)
    } catch {
      forget()
      throw error
    }
  }

  private func forget() {
    review = nil
    agrees = false
    try? FileManager.default.removeItem(at: folder)
  }
}
