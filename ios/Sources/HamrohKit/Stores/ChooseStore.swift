import Observation

/// Choosing a citizenship, a country or a place from a list, with the core's search.
@MainActor @Observable public final class ChooseStore {
  /// What is chosen.
  public enum Purpose: String, Codable, Sendable {
    case citizenship, place
    /// Where an offer promised to bring the owner.
    case promised
    /// The country of the network that the phone shows.
    case network
  }

  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var purpose = Purpose.place
    public var text = ""

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      purpose = fields.known(.purpose) ?? .place
      text = fields.known(.text) ?? ""
    }
  }

  public private(set) var purpose = Purpose.place
  /// What was typed.
  public private(set) var text = ""
  /// Everything there is to choose, for an empty search.
  public private(set) var countries: [Country] = []
  /// What the search found.
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

  /// The screen comes up. A search from before is kept when it had the same purpose.
  public func open(_ purpose: Purpose) async {
    if purpose != self.purpose {
      self.purpose = purpose
      text = ""
      hits = []
      foundNothing = false
    }
    do throws(CompanionFailure) {
      let choices = try await repository.choices(language: settings.language)
      countries = purpose == .citizenship ? choices.citizenships : choices.countries
      failure = nil
    } catch {
      failure = error
    }
    if !text.isEmpty { await search(text) }
  }

  /// What is typed changed.
  public func search(_ typed: String) async {
    text = typed
    guard !typed.isEmpty else {
      latest.drop()
      hits = []
      foundNothing = false
      return
    }
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.search(typed, limit: 12, language: self.settings.language)
    }
    // More was typed meanwhile.
    guard let found else { return }
    switch found {
    case .success(let all):
      hits = all.filter { canBeChosen($0) }
      foundNothing = hits.isEmpty
      failure = nil
    case .failure(let why):
      hits = []
      foundNothing = false
      failure = why
    }
  }

  /// Whose number it is, is answered where one looks for a place; everything else has to be something to choose.
  private func canBeChosen(_ hit: Hit) -> Bool {
    switch purpose {
    case .place: true
    case .promised: hit.kind != .organisation
    case .citizenship, .network: hit.kind == .country && countries.contains { $0.code == hit.id }
    }
  }

  public var saved: Saved {
    var saved = Saved()
    saved.purpose = purpose
    saved.text = text
    return saved
  }

  public func restore(_ saved: Saved) {
    purpose = saved.purpose
    text = saved.text
  }
}
