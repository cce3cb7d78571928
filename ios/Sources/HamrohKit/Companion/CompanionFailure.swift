/// Why a call failed: a key for the shell's own words and, where the core could be asked, its sentence. Holds no text of the
/// user.
public struct CompanionFailure: Error, Sendable, Equatable {
  /// `errorInput`, `errorSecret`, `errorDevice`, `errorData`, `errorInternal`, or `errorLibrary` when the core itself cannot be
  /// used.
  public let key: Key
  /// Code of the core (`wrong-secret`), for a report.
  public let code: String
  /// What is wrong and what to do next, in the language of the call. Where it is `nil` the screen says the words of `key`.
  public let sentence: String?
  /// Seconds until another try counts.
  public let waitSeconds: Int

  public init(key: Key, code: String, sentence: String? = nil, waitSeconds: Int = 0) {
    self.key = key
    self.code = code
    self.sentence = sentence
    self.waitSeconds = waitSeconds
  }
}
