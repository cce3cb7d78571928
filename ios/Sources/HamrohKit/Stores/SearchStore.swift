import Observation

/// One box for everything the directory knows: countries, cities, offices, digits of a number.
@MainActor @Observable public final class SearchStore {
  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var text = ""

    public init() {}

    public init(from decoder: any Decoder) throws {
      text = try decoder.container(keyedBy: CodingKeys.self).known(.text) ?? ""
    }
  }

  /// More than anybody reads.
  private static let limit: UInt32 = 24

  /// What was typed.
  public private(set) var text = ""
  public private(set) var hits: [Hit] = []
  /// The search came back with nothing.
  public private(set) var foundNothing = false
  public private(set) var failure: CompanionFailure?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let latest = Latest()

  init(repository: any CompanionRepository, settings: SettingsStore) {
    self.repository = repository
    self.settings = settings
  }

  /// The screen comes up.
  public func open() async {
    await search(text)
  }

  /// What is typed changed.
  public func search(_ typed: String) async {
    text = typed
    guard !typed.isEmpty else {
      latest.drop()
      hits = []
      foundNothing = false
      failure = nil
      return
    }
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.search(typed, limit: Self.limit, language: self.settings.language)
    }
    guard let found else { return }
    hits = (try? found.get()) ?? []
    switch found {
    case .success:
      foundNothing = hits.isEmpty
      failure = nil
    case .failure(let why):
      foundNothing = false
      failure = why
    }
  }

  public var saved: Saved {
    var saved = Saved()
    saved.text = text
    return saved
  }

  public func restore(_ saved: Saved) {
    text = saved.text
  }
}
