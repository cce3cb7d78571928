import Foundation

/// A file that is read piece by piece: no memory holds it whole.
public final class FileBytes: BytesPort, @unchecked Sendable {
  /// More is not read at once, whatever is asked for.
  static let most = 1 << 16

  // The core reads from inside a call, one after the other; the lock is for who else may hold it.
  private let lock = NSLock()
  private let handle: FileHandle
  public let length: Int

  /// Only a file: a folder or a pipe is an error.
  public init(_ file: URL) throws {
    let known = try FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path)
    guard known[.type] as? FileAttributeType == .typeRegular else { throw CocoaError(.fileReadUnsupportedScheme) }
    length = (known[.size] as? NSNumber)?.intValue ?? 0
    handle = try FileHandle(forReadingFrom: file)
  }

  deinit {
    try? handle.close()
  }

  public func next(_ most: Int) throws -> Data {
    try lock.withLock { try handle.read(upToCount: min(most, Self.most)) ?? Data() }
  }
}

/// Bytes that end at once when somebody says so: locking must not wait for an hour of video.
final class StoppableBytes: BytesPort, @unchecked Sendable {
  struct Stopped: Error {}

  private let bytes: any BytesPort
  private let lock = NSLock()
  private var isStopped = false

  init(_ bytes: any BytesPort) {
    self.bytes = bytes
  }

  func stop() {
    lock.withLock { isStopped = true }
  }

  func next(_ most: Int) throws -> Data {
    if lock.withLock({ isStopped }) { throw Stopped() }
    return try bytes.next(most)
  }
}

/// What kind of file it is, by the ending of its name, and the other way round.
enum MediaType {
  private static let all = [
    ("jpg", "image/jpeg"), ("jpeg", "image/jpeg"), ("png", "image/png"), ("heic", "image/heic"), ("gif", "image/gif"),
    ("webp", "image/webp"), ("mp4", "video/mp4"), ("mov", "video/quicktime"), ("3gp", "video/3gpp"),
    ("m4a", "audio/mp4"), ("mp3", "audio/mpeg"), ("ogg", "audio/ogg"), ("opus", "audio/ogg"), ("wav", "audio/wav"),
    ("aac", "audio/aac"), ("amr", "audio/amr"), ("pdf", "application/pdf"), ("txt", "text/plain"),
    ("zip", "application/zip"),
  ]

  static func of(_ file: URL) -> String {
    let ending = file.pathExtension.lowercased()
    return all.first { $0.0 == ending }?.1 ?? "application/octet-stream"
  }

  static func ending(_ type: String) -> String {
    all.first { $0.1 == type }?.0 ?? "bin"
  }
}
