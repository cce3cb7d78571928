import Foundation

/// A small value in a file of the app's own folder: not in the system's preferences, which go into every backup.
public struct JSONFile<Value: Codable & Sendable>: ValueStore {
  private let file: URL

  /// The folder of `file` is made when missing.
  public init(_ file: URL) {
    self.file = file
  }

  public func load() throws -> Value? {
    let content: Data
    do {
      content = try Data(contentsOf: file)
    } catch CocoaError.fileReadNoSuchFile {
      return nil
    }
    do {
      return try JSONDecoder().decode(Value.self, from: content)
    } catch {
      // Set aside, not overwritten: a newer version of the app may have written it.
      let aside = file.appendingPathExtension("unreadable")
      try? FileManager.default.removeItem(at: aside)
      try FileManager.default.moveItem(at: file, to: aside)
      throw error
    }
  }

  public func save(_ value: Value) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try JSONEncoder().encode(value).write(to: file, options: .atomic)
  }
}
