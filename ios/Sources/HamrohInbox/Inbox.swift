import Foundation

/// One text or file on its way from the share extension to the app: in the folder that both can see.
public struct Inbox: Sendable {
  /// More than any offer; a share of megabytes is cut here and not in the extension's little memory.
  public static let limit = 1 << 20
  /// No more of a file is taken along; the app says what is too large.
  public static let fileLimit = 33 << 20

  private let own: URL
  private let text: URL
  private let file: URL

  /// `folder`: of the app group. In it one of its own is made when missing: the group's goes into backups.
  public init(folder: URL) {
    own = folder.appending(path: "inbox")
    text = own.appending(path: "shared.txt")
    file = own.appending(path: "shared.file")
  }

  /// Leaves a text for the app, in place of what it did not take.
  public func put(_ shared: String) throws {
    try empty()
    try Data(shared.utf8.prefix(Self.limit)).write(to: text, options: .atomic)
  }

  /// The same with bytes that nobody has looked at: text when they are text, else a file.
  public func put(_ shared: Data) throws {
    if shared.count <= Self.limit, let words = String(data: shared, encoding: .utf8) { return try put(words) }
    try empty()
    try shared.prefix(Self.fileLimit).write(to: file, options: .atomic)
  }

  /// Leaves a copy of a file for the app, in place of what it did not take.
  public func put(file shared: URL) throws {
    try empty()
    do {
      try BoundedCopy.copy(shared, to: file, limit: Self.fileLimit)
    } catch {
      // Half of a conversation would be taken for all of it.
      try? FileManager.default.removeItem(at: file)
      throw error
    }
  }

  /// Takes the text; it is gone afterwards, also when it could not be read. Bytes that are no UTF-8 become U+FFFD.
  public func take() -> String? {
    guard let content = try? Data(contentsOf: text) else { return nil }
    try? FileManager.default.removeItem(at: text)
    let shared = String(decoding: content.prefix(Self.limit), as: UTF8.self)
    return shared.isEmpty ? nil : shared
  }

  /// A file waits.
  public var hasFile: Bool { FileManager.default.fileExists(atPath: file.path) }

  /// Moves the file to `target`, where nothing may be yet. It is gone from here, also when it could not be moved.
  public func takeFile(to target: URL) throws {
    defer { try? FileManager.default.removeItem(at: file) }
    try FileManager.default.moveItem(at: file, to: target)
  }

  private func empty() throws {
    try OwnFolder.make(own)
    for left in [text, file] { try? FileManager.default.removeItem(at: left) }
  }
}
