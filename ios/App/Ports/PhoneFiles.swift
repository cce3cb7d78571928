#if canImport(UIKit)
  import HamrohInbox
  import HamrohKit
  import UIKit

  /// Files that the owner picked or another app handed over: the system lends them only while they are being read.
  @MainActor struct PhoneFiles: FilePort {
    func copy(_ picked: URL, to file: URL, limit: Int) async throws {
      // Coordination waits for a file that lies elsewhere and is still on its way: not on the main thread.
      try await Task.detached { try Self.lent(picked, to: file, limit: limit) }.value
    }

    func open(_ picked: URL) async throws -> (bytes: any BytesPort, length: Int) {
      try await Task.detached { try Self.opened(picked) }.value
    }

    /// What is open stays readable after the system has taken its leave back.
    nonisolated private static func opened(_ picked: URL) throws -> (bytes: any BytesPort, length: Int) {
      let isLent = picked.startAccessingSecurityScopedResource()
      defer { if isLent { picked.stopAccessingSecurityScopedResource() } }
      var refused: NSError?
      var found: Result<FileBytes, any Error> = .failure(CocoaError(.fileReadUnknown))
      NSFileCoordinator().coordinate(readingItemAt: picked, error: &refused) { readable in
        found = Result { try FileBytes(readable) }
      }
      if let refused { throw refused }
      let bytes = try found.get()
      return (bytes, bytes.length)
    }

    nonisolated private static func lent(_ picked: URL, to file: URL, limit: Int) throws {
      let isLent = picked.startAccessingSecurityScopedResource()
      defer { if isLent { picked.stopAccessingSecurityScopedResource() } }
      var refused: NSError?
      var copied: Result<Void, any Error> = .failure(CocoaError(.fileReadUnknown))
      NSFileCoordinator().coordinate(readingItemAt: picked, error: &refused) { readable in
        copied = Result { try BoundedCopy.copy(readable, to: file, limit: limit) }
      }
      if let refused { throw refused }
      try copied.get()
    }
  }
#endif
