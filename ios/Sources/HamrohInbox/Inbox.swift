import Foundation

/// One text on its way from the share extension to the app: a file in the folder that both can see.
public struct Inbox: Sendable {
  /// More than any offer; a share of megabytes is cut here and not in the extension's little memory.
  public static let limit = 1 << 20

  private let file: URL

  /// `folder`: of the app group. It is made when missing.
  public init(folder: URL) {
    file = folder.appending(path: "shared.txt")
  }

  /// Leaves a text for the app, in place of one that it did not take.
  public func put(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8.prefix(Self.limit)).write(to: file, options: .atomic)
  }

  /// Takes the text; it is gone afterwards, also when it could not be read. Bytes that are no UTF-8 become U+FFFD.
  public func take() -> String? {
    guard let content = try? Data(contentsOf: file) else { return nil }
    try? FileManager.default.removeItem(at: file)
    let text = String(decoding: content.prefix(Self.limit), as: UTF8.self)
    return text.isEmpty ? nil : text
  }
}
