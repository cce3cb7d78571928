import Observation

/// A secret while it is being typed. Empty as soon as it was given to the core, and when the screen is left.
@MainActor @Observable public final class SecretDraft {
  public var secret = ""
  /// The same once more, for a new journal.
  public var again = ""
  /// The letters are shown.
  public var shows = false

  init() {}

  public func clear() {
    clearText()
    shows = false
  }

  func clearText() {
    type("", "")
  }

  func type(_ secret: String, _ again: String) {
    self.secret = secret
    self.again = again
  }
}
