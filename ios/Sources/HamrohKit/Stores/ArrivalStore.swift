import Observation

/// What to know in a country one has just come to: shown until the owner has read it.
@MainActor @Observable public final class ArrivalStore {
  public private(set) var card: ArrivalCard?
  public private(set) var failure: CompanionFailure?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let latest = Latest()
  /// What was asked last, to ask it again in another language.
  private var last: (country: String, line: PhoneLine?)?

  init(repository: any CompanionRepository, settings: SettingsStore) {
    self.repository = repository
    self.settings = settings
  }

  /// The phone is in this country, as far as anybody knows. Whether that is news is the core's to say.
  func look(in country: String, line: PhoneLine?) async {
    guard let citizen = settings.settings.citizen else { return }
    last = (country, line)
    let request = ArrivalRequest(citizen: citizen, promised: settings.settings.promised?.id, line: line)
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.arrival(in: country, request, language: self.settings.language)
    }
    switch found {
    case .success(let found):
      card = found
      failure = nil
    case .failure(let why):
      // A card of another country would be taken for this one's.
      if card?.country != country { card = nil }
      failure = why
    case nil: break
    }
  }

  /// The screen comes up.
  public func open() async {
    if let last, card != nil { await look(in: last.country, line: last.line) }
  }

  /// The owner has read it: it comes again only after another country.
  public func close() async {
    guard let read = card else { return }
    latest.drop()
    card = nil
    do throws(CompanionFailure) {
      try await repository.arrivalSeen(read.country, language: settings.language)
      failure = nil
    } catch {
      failure = error
    }
  }
}
