import Foundation

/// Copies a file that nobody has looked at yet: never more of it than wanted, never all of it in memory.
public enum BoundedCopy {
  /// What is read at once.
  private static let piece = 1 << 16

  /// Copies at most `limit` bytes; what was at `target` is replaced. Only a file: a folder or a pipe is an error.
  public static func copy(_ source: URL, to target: URL, limit: Int) throws {
    let kind = try FileManager.default.attributesOfItem(atPath: source.resolvingSymlinksInPath().path)[.type]
    guard kind as? FileAttributeType == .typeRegular else { throw CocoaError(.fileReadUnsupportedScheme) }
    let from = try FileHandle(forReadingFrom: source)
    defer { try? from.close() }
    try Data().write(to: target)
    let to = try FileHandle(forWritingTo: target)
    defer { try? to.close() }
    var left = limit
    while left > 0, let bytes = try from.read(upToCount: min(Self.piece, left)), !bytes.isEmpty {
      try to.write(contentsOf: bytes)
      left -= bytes.count
    }
  }
}
