import Observation

/// What to do in one trouble: the list, and the guide that is being read.
@MainActor @Observable public final class GuideStore {
  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var guide: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      guide = try decoder.container(keyedBy: CodingKeys.self).known(.guide)
    }
  }

  /// The most useful first.
  public private(set) var guides: [Guide] = []
  public private(set) var failure: CompanionFailure?
  public private(set) var isLoading = false

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let help: HelpStore
  private let latest = Latest()
  /// Id of the guide that is being read.
  private var chosen: String?

  init(repository: any CompanionRepository, settings: SettingsStore, help: HelpStore) {
    self.repository = repository
    self.settings = settings
    self.help = help
  }

  /// The guide that is being read.
  public var guide: Guide? { guides.first { $0.id == chosen } }

  /// They are written for somebody's citizenship.
  public var needsCitizenship: Bool { settings.settings.citizen == nil }

  /// A screen comes up.
  public func open() async {
    guard let citizen = settings.settings.citizen else {
      latest.drop()
      guides = []
      isLoading = false
      return
    }
    isLoading = true
    let country = help.hereCountry
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.guides(citizen: citizen, country: country, language: self.settings.language)
    }
    guard let found else { return }
    isLoading = false
    switch found {
    case .success(let all):
      guides = all
      failure = nil
    case .failure(let why):
      // Guides for somebody else or for another country would be taken for these.
      guides = []
      failure = why
    }
  }

  public func choose(_ guide: Guide) {
    chosen = guide.id
  }

  public var saved: Saved {
    var saved = Saved()
    saved.guide = chosen
    return saved
  }

  public func restore(_ saved: Saved) {
    chosen = saved.guide
  }
}
