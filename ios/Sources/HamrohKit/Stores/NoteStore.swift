import Foundation
import Observation

/// One note that is being read: its facts, its story, its files. Gone as soon as the journal is shut.
@MainActor @Observable public final class NoteStore {
  public private(set) var entry: Entry?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handing: Handing
  private let doing = OneAtATime()
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    handing = Handing(ports)
  }

  public func show(_ entry: Entry) {
    self.entry = entry
    doing.say(nil)
  }

  /// Back to the list. What was asked for this note is not offered any more.
  public func close() {
    departures += 1
    entry = nil
    doing.say(nil)
  }

  /// Writes the file of this note outside and offers it to other apps; the copy is gone afterwards. Its name says nothing.
  public func saveFile() async {
    guard let entry, let file = entry.files.first else { return }
    await give("file-\(file.sha256.prefix(8)).\(MediaType.ending(file.mediaType))") { path throws(CompanionFailure) in
      try await self.repository.saveFile(of: entry.id, to: path, language: self.settings.language)
    }
  }

  /// Offers a copy of this note alone, provable as a copy of all is.
  public func export() async {
    guard let entry else { return }
    let day = Date.now.formatted(.iso8601.year().month().day())
    await give("note-\(day).zip") { path throws(CompanionFailure) in
      try await self.repository.export(to: path, only: [entry.id], language: self.settings.language)
    }
  }

  private func give(_ name: String, _ write: (String) async throws(CompanionFailure) -> Void) async {
    let mine = departures
    await doing.run { () throws(CompanionFailure) in
      try await self.handing.give(name) { file throws(CompanionFailure) in
        try await write(file.path)
        // The note was shut meanwhile: nothing of it comes up now.
        guard mine == self.departures else { throw CompanionFailure(key: .errorDevice, code: "left") }
      }
    }
    if mine != departures { doing.say(nil) }
  }
}
