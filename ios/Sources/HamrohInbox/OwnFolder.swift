import Foundation

/// Where the app and its extension keep their files.
public enum OwnFolder {
  /// Makes a folder, or sets right one that is there.
  ///
  /// Never in a backup, because a backup lies on other machines. Readable from the first unlock after a start
  /// of the phone on, because a call for help may be written while the phone is locked. Files made inside are
  /// protected in the same way.
  public static func make(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #if os(iOS)
      try? FileManager.default.setAttributes(
        [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: folder.path)
    #endif
    var own = folder
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try? own.setResourceValues(values)
  }
}
