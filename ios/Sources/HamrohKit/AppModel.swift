import Foundation
import HamrohInbox
import Observation

/// A screen above the first one.
public enum Route: String, Codable, Sendable, Hashable {
  case help, citizenship, place, card, offer, sos, ledger, journal, settings, about

  /// Shows what nobody else shall see: covered as soon as the app is not in front.
  var isPrivate: Bool {
    switch self {
    case .sos, .ledger, .journal, .settings: true
    case .help, .citizenship, .place, .card, .offer, .about: false
    }
  }
}

/// What is remembered when the system ends the app. Holds no secret, no note and no position.
public struct SavedScreens: Codable, Sendable, Equatable {
  public var path: [Route] = []
  public var help = HelpStore.Saved()
  public var choose = ChooseStore.Saved()
  public var offer = OfferStore.Saved()
  public var sos = SosStore.Saved()
  public var settings = SettingsStore.Saved()

  public init() {}
}

/// The app without its views: one store for each screen, and what happens when the app comes and goes.
@MainActor @Observable public final class AppModel {
  public let start: StartStore
  public let help: HelpStore
  public let choose: ChooseStore
  public let offer: OfferStore
  public let sos: SosStore
  public let ledger: LedgerStore
  public let journal: JournalStore
  public let settings: SettingsStore
  /// The screens above the first one, topmost last.
  public var path: [Route] = []
  /// A private screen is covered while the app is not in front.
  public private(set) var isCovered = false

  private let repository: any CompanionRepository
  private let inbox: Inbox
  private let screens: any ValueStore<SavedScreens>
  private let exportFolder: URL
  private var hasStarted = false

  /// `systemLanguage`: the one of the app's languages that the phone would show. `inbox`: where the share extension puts a text.
  public init(repository: any CompanionRepository, ports: Ports, inbox: Inbox, systemLanguage: String) {
    self.repository = repository
    self.inbox = inbox
    screens = ports.screens
    exportFolder = ports.exportFolder
    let settings = SettingsStore(file: ports.settings, systemLanguage: systemLanguage)
    let handOver = HandOver(repository: repository, composer: ports.composer, settings: settings)
    self.settings = settings
    start = StartStore(repository: repository, settings: settings)
    help = HelpStore(repository: repository, settings: settings, ports: ports)
    choose = ChooseStore(repository: repository, settings: settings)
    offer = OfferStore(repository: repository, settings: settings, ports: ports)
    sos = SosStore(repository: repository, settings: settings, ports: ports, handOver: handOver)
    ledger = LedgerStore(repository: repository, settings: settings, handOver: handOver)
    journal = JournalStore(repository: repository, settings: settings, ports: ports)
    handOver.checkpoint = { [weak self] in self?.save() }
  }

  /// Goes to a screen.
  public func open(_ route: Route) {
    path.append(route)
  }

  /// Goes back from a screen that has done its work.
  public func close(_ route: Route) {
    if path.last == route { path.removeLast() }
  }

  /// The app is in front: at first with the screens as they were, and with a text that was shared meanwhile.
  public func becameActive() async {
    isCovered = false
    if !hasStarted {
      hasStarted = true
      // A copy of the journal that a share sheet left behind when the app was ended.
      try? FileManager.default.removeItem(at: exportFolder)
      if let saved = try? screens.load() { await restore(saved) }
    }
    if let text = inbox.take() {
      path = [.offer]
      await offer.take(text)
    }
  }

  /// Something lies over the app: the switcher, a call, a question of the system.
  public func becameInactive() {
    isCovered = path.last?.isPrivate ?? false
  }

  /// The app left the screen: everything private is shut, everything pending is finished.
  public func enteredBackground() async {
    becameInactive()
    save()
    await journal.leave()
    // Nothing to be done about it now; the next call opens the files again and says what is wrong.
    try? await repository.pause()
  }

  private func restore(_ saved: SavedScreens) async {
    path = saved.path
    settings.restore(saved.settings)
    help.restore(saved.help)
    choose.restore(saved.choose)
    await sos.restore(saved.sos)
    await offer.restore(saved.offer)
  }

  private func save() {
    var saved = SavedScreens()
    saved.path = path
    saved.help = help.saved
    saved.choose = choose.saved
    saved.offer = offer.saved
    saved.sos = sos.saved
    saved.settings = settings.saved
    // Losing this costs a few touches, not data.
    try? screens.save(saved)
  }
}
