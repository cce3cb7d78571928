import Foundation
import Observation

/// Takes a file into the journal, locked or not. What an interruption stopped goes on when the same file is chosen again.
@MainActor @Observable public final class FileIntake {
  public private(set) var isBusy = false
  /// What there is to say: it is in, or it is not in whole.
  public private(set) var said: Key?
  public private(set) var failure: CompanionFailure?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let files: any FilePort
  /// Runs when a file is in.
  @ObservationIgnored var whenIn: () async -> Void = {}
  /// What was begun and is not in yet: as the file is called and how long it is. In memory only.
  private var begun: (file: String, length: Int, requestId: String)?
  private var running: StoppableBytes?
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, files: any FilePort) {
    self.repository = repository
    self.settings = settings
    self.files = files
  }

  /// What the system's picker gave back. A picker that was cancelled is no error.
  public func picked(_ result: Result<URL, any Error>) async {
    switch result {
    case .success(let file): await take(file)
    case .failure(let why):
      if (why as? CocoaError)?.code == .userCancelled || why is CancellationError { return }
      said = .notesAttachAgain
    }
  }

  public func take(_ file: URL) async {
    guard !isBusy else { return }
    isBusy = true
    said = nil
    failure = nil
    let mine = departures
    let isIn = await takeIn(file, mine)
    isBusy = false
    running = nil
    if isIn { await whenIn() }
    // Nobody is there to be told.
    guard mine == departures else { return }
    said = isIn ? .notesAttachDone : .notesAttachAgain
  }

  /// Stops what is being taken in, so that locking does not wait for it, and says nothing of it afterwards.
  func leave() {
    departures += 1
    running?.stop()
    said = nil
    failure = nil
  }

  private func takeIn(_ file: URL, _ mine: Int) async -> Bool {
    let source: StoppableBytes
    let length: Int
    do {
      let opened = try await files.open(file)
      (source, length) = (StoppableBytes(opened.bytes), opened.length)
    } catch {
      return false
    }
    // The screen was left while the file was being fetched.
    guard mine == departures else { return false }
    running = source
    let name = file.lastPathComponent
    let isSame = begun.map { $0.file == name && $0.length == length } ?? false
    let requestId = begun.flatMap { isSame ? $0.requestId : nil } ?? RequestId.make()
    begun = (name, length, requestId)
    do throws(CompanionFailure) {
      try await repository.attach(
        NewFile(requestId: requestId, mediaType: MediaType.of(file), note: ""), from: source,
        language: settings.language)
      begun = nil
      return true
    } catch {
      if mine == departures { failure = error }
      return false
    }
  }
}
