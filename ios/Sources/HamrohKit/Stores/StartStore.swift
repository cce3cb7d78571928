import Observation

/// The first screen. What it calls things is the owner's choice.
@MainActor @Observable public final class StartStore {
  /// One way into the app.
  public struct Item: Sendable, Equatable, Identifiable {
    public let route: Route
    public let title: Key
    public let hint: Key

    public var id: Key { title }
  }

  /// The core cannot be used at all. Other failures are said where they matter: here their words would tell what this app keeps.
  public private(set) var failure: CompanionFailure?

  private let repository: any CompanionRepository
  private let settings: SettingsStore

  init(repository: any CompanionRepository, settings: SettingsStore) {
    self.repository = repository
    self.settings = settings
  }

  /// Opens the core while the owner still reads.
  public func open() async {
    failure = nil
    do throws(CompanionFailure) {
      _ = try await repository.journalState(language: settings.language)
    } catch {
      if error.key == .errorLibrary { failure = error }
    }
  }

  public var items: [Item] {
    let plain = settings.settings.plainNames
    return [
      Item(route: .help, title: .startHelp, hint: .startHelpHint),
      Item(route: .offer, title: .startOffer, hint: .startOfferHint),
      Item(route: .search, title: .startSearch, hint: .startSearchHint),
      Item(route: .guides, title: .startGuides, hint: .startGuidesHint),
      Item(route: .sos, title: plain ? .startMessagePlain : .startMessage, hint: .startMessageHint),
      Item(route: .journal, title: plain ? .startNotesPlain : .startNotes, hint: .startNotesHint),
      Item(route: .trip, title: .startTrip, hint: .startTripHint),
      Item(route: .relatives, title: .startFollow, hint: .startFollowHint),
      Item(route: .settings, title: .startSettings, hint: .startSettingsHint),
    ]
  }
}
