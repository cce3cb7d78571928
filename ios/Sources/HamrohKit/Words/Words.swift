/// The shell's own words, in one language.
@MainActor public struct Words {
  private let find: (Key) -> String?

  /// `find` looks a key up in the app's catalog.
  public init(_ find: @escaping (Key) -> String?) {
    self.find = find
  }

  /// The words of a key; the key itself when the catalog lacks it.
  public subscript(_ key: Key) -> String {
    find(key) ?? key.name
  }

  /// The same with a value in it.
  public func callAsFunction(_ key: Key, _ value: String) -> String {
    self[key].split(separator: Self.place, omittingEmptySubsequences: false).joined(separator: value)
  }

  /// What to say about a failure: the core's sentence, or the words of its key.
  public func callAsFunction(_ failure: CompanionFailure) -> String {
    failure.sentence ?? self[failure.key]
  }

  /// Where the value goes.
  static let place = "%1$@"
}
