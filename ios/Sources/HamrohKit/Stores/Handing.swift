import Foundation

/// Gives a file to another app: written into a folder of its own, gone as soon as the owner is done with it.
@MainActor struct Handing {
  /// Code of what is said where no other app could be opened.
  static let failed = "share"

  let share: any SharePort
  /// Emptied when the app starts.
  let folder: URL

  init(_ ports: Ports) {
    share = ports.share
    folder = ports.exportFolder
  }

  /// `write` makes the file.
  func give(_ name: String, _ write: (URL) async throws(CompanionFailure) -> Void) async throws(CompanionFailure) {
    let own = folder.appending(path: RequestId.make())
    defer { try? FileManager.default.removeItem(at: own) }
    do {
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    } catch {
      throw CompanionFailure(key: .errorDevice, code: "export-folder")
    }
    let file = own.appending(path: name)
    try await write(file)
    do {
      try await share.share(file)
    } catch {
      throw CompanionFailure(key: .errorDevice, code: Self.failed)
    }
  }

  /// A file that holds this text.
  func give(_ name: String, holding text: String) async throws(CompanionFailure) {
    try await give(name) { file throws(CompanionFailure) in
      do {
        try Data(text.utf8).write(to: file)
      } catch {
        throw CompanionFailure(key: .errorDevice, code: "export-file")
      }
    }
  }

  func give(text: String) async throws(CompanionFailure) {
    do {
      try await share.share(text: text)
    } catch {
      throw CompanionFailure(key: .errorDevice, code: Self.failed)
    }
  }
}
