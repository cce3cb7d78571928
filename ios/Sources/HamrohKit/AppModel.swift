import Foundation
import HamrohInbox
import Observation

/// A screen above the first one.
public enum Route: String, Codable, Sendable, Hashable {
  case help, citizenship, place, card, offer, sos, ledger, journal, settings, about
  case promised, network, search, arrival, guides, guide, paper, packs, marks
  case chat, keptOffers, keptOffer, cost, protection, dossier, sentence
  case trip, plan, planShare, checkIn, relatives, relative

  /// Shows what nobody else shall see: covered as soon as the app is not in front.
  var isPrivate: Bool {
    switch self {
    case .sos, .ledger, .journal, .settings, .promised, .marks, .chat, .keptOffers, .keptOffer,
      .protection, .dossier, .trip, .plan, .planShare, .checkIn, .relatives, .relative:
      true
    case .help, .citizenship, .place, .card, .offer, .about, .network, .search, .arrival, .guides, .guide, .paper,
      .packs, .cost, .sentence:
      false
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
  public var call = CallStore.Saved()
  public var search = SearchStore.Saved()
  public var guide = GuideStore.Saved()
  public var packs = PackStore.Saved()
  public var chat = ChatStore.Saved()
  public var kept = KeptStore.Saved()
  public var cost = CostStore.Saved()
  public var trip = TripStore.Saved()
  public var relatives = RelativeStore.Saved()

  public init() {}

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let names: [String] = fields.known(.path) ?? []
    // Screens above one that this version does not know are left out with it.
    path = names.map(Route.init).prefix { $0 != nil }.compactMap { $0 }
    help = fields.known(.help) ?? help
    choose = fields.known(.choose) ?? choose
    offer = fields.known(.offer) ?? offer
    sos = fields.known(.sos) ?? sos
    settings = fields.known(.settings) ?? settings
    call = fields.known(.call) ?? call
    search = fields.known(.search) ?? search
    guide = fields.known(.guide) ?? guide
    packs = fields.known(.packs) ?? packs
    chat = fields.known(.chat) ?? chat
    kept = fields.known(.kept) ?? kept
    cost = fields.known(.cost) ?? cost
    trip = fields.known(.trip) ?? trip
    relatives = fields.known(.relatives) ?? relatives
  }
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
  public let protection: GuardStore
  public let dossier: DossierStore
  public let settings: SettingsStore
  public let call: CallStore
  public let marks: MarksStore
  public let search: SearchStore
  public let arrival: ArrivalStore
  public let guides: GuideStore
  public let paper: PaperStore
  public let packs: PackStore
  public let chat: ChatStore
  public let kept: KeptStore
  public let cost: CostStore
  public let trip: TripStore
  public let checkIn: CheckInStore
  public let reminder: ReminderStore
  public let relatives: RelativeStore
  /// The screens above the first one, topmost last.
  public var path: [Route] = []
  /// A private screen is covered while the app is not in front.
  public private(set) var isCovered = false {
    didSet { if isCovered != oldValue { cover.cover(isCovered) } }
  }

  /// The files are open: not after `pause`.
  private var isInFront = false
  private let repository: any CompanionRepository
  private let inbox: Inbox
  private let cover: any CoverPort
  private let screens: any ValueStore<SavedScreens>
  private let exportFolder: URL
  /// Puts the screens back as they were, once.
  private var restoring: Task<Void, Never>?

  /// `systemLanguage`: the one of the app's languages that the phone would show. `inbox`: where the share extension puts a text.
  public init(repository: any CompanionRepository, ports: Ports, inbox: Inbox, systemLanguage: String) {
    self.repository = repository
    self.inbox = inbox
    cover = ports.cover
    screens = ports.screens
    exportFolder = ports.exportFolder
    let settings = SettingsStore(file: ports.settings, systemLanguage: systemLanguage)
    let handOver = HandOver(repository: repository, ports: ports, settings: settings)
    self.settings = settings
    start = StartStore(repository: repository, settings: settings)
    let arrival = ArrivalStore(repository: repository, settings: settings)
    let help = HelpStore(repository: repository, settings: settings, arrival: arrival, ports: ports)
    self.arrival = arrival
    self.help = help
    call = CallStore(repository: repository, settings: settings, help: help)
    marks = MarksStore(repository: repository, settings: settings, ports: ports)
    search = SearchStore(repository: repository, settings: settings)
    guides = GuideStore(repository: repository, settings: settings, help: help)
    paper = PaperStore(repository: repository, settings: settings, help: help, ports: ports)
    packs = PackStore(repository: repository, settings: settings, help: help, ports: ports)
    choose = ChooseStore(repository: repository, settings: settings)
    offer = OfferStore(repository: repository, settings: settings, ports: ports)
    chat = ChatStore(repository: repository, settings: settings, ports: ports)
    kept = KeptStore(repository: repository, settings: settings)
    cost = CostStore(repository: repository, settings: settings)
    sos = SosStore(repository: repository, settings: settings, ports: ports, handOver: handOver)
    ledger = LedgerStore(repository: repository, settings: settings, handOver: handOver, ports: ports)
    trip = TripStore(repository: repository, settings: settings, ports: ports)
    checkIn = CheckInStore(repository: repository, settings: settings, ports: ports, trip: trip, handOver: handOver)
    reminder = ReminderStore(trip: trip, ports: ports)
    relatives = RelativeStore(repository: repository, settings: settings, ports: ports)
    let wait = SecretWait()
    journal = JournalStore(repository: repository, settings: settings, ports: ports, wait: wait)
    protection = GuardStore(repository: repository, settings: settings, wait: wait)
    dossier = DossierStore(repository: repository, settings: settings, help: help, ports: ports, wait: wait)
    handOver.checkpoint = { [weak self] in await self?.save() }
    ledger.calledOff = { [weak self] record in self?.sos.wasCalledOff(record) }
    ports.service.listen { [weak self] in Task { await self?.serviceReturned() } }
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
    isInFront = true
    settings.readAgain()
    // What could not be opened is said by the next call.
    try? await repository.resume()
    await restored()
    if let text = inbox.take() {
      if await relatives.takes(shared: text) {
        path = [.relatives]
      } else {
        path = [.offer]
        await offer.take(text)
      }
    } else if inbox.hasFile {
      path = [.offer, .chat]
      await chat.read { file in try self.inbox.takeFile(to: file) }
    }
    await lookAgain()
  }

  /// Time passed while nobody looked: a deadline may be over by now, and the phone elsewhere.
  private func lookAgain() async {
    if path.contains(.trip) { await trip.open() }
    if path.contains(.relatives) { await relatives.open() }
    if path.contains(.sos), sos.phase == .ready { await sos.open() }
    if path.contains(.checkIn) { await checkIn.open() }
    if path.contains(.help) { await help.lookAgain() }
  }

  /// A camera read the square code of a plan: it is shown to be taken, not taken.
  public func received(plan link: URL) async {
    await restored()
    path = [.relatives]
    relatives.take(link.absoluteString)
  }

  /// Another app handed a file over: a conversation by its name, else a pack, as far as the system knows.
  public func received(_ file: URL) async {
    await restored()
    if ChatStore.fileKinds.contains(file.pathExtension.lowercased()) {
      path = [.offer, .chat]
      await chat.take(file: file)
    } else {
      path = [.packs]
      await packs.take(file)
    }
  }

  /// The offer's text is judged as a conversation.
  public func readAsChat() async {
    open(.chat)
    await chat.take(offer.text)
  }

  /// The owner picked a file with a conversation.
  public func pickedChat(_ result: Result<URL, any Error>) async {
    if await chat.picked(result), path.last == .offer { open(.chat) }
  }

  /// Something lies over the app: the switcher, a call, a question of the system.
  public func becameInactive() {
    isCovered = path.last?.isPrivate ?? false
    // Questions lie above the cover.
    ledger.closeQuestion()
    sos.closeQuestion()
    journal.refuseWeakSecret()
    protection.closeQuestions()
    marks.closeQuestion()
    kept.closeQuestion()
    trip.closeQuestion()
    relatives.closeQuestion()
  }

  /// The app left the screen: everything private is shut, everything pending is finished.
  public func enteredBackground() async {
    becameInactive()
    isInFront = false
    protection.leave()
    dossier.hide()
    trip.leave()
    checkIn.leave()
    let saving = Task { await save() }
    await journal.leave()
    await saving.value
    // Nothing to be done about it now; the next call opens the files again and says what is wrong.
    try? await repository.pause()
  }

  private func serviceReturned() async {
    guard isInFront else { return }
    await ledger.serviceReturned()
  }

  /// Returns when the screens are as they were.
  private func restored() async {
    let task = restoring ?? Task { await self.begin() }
    restoring = task
    await task.value
  }

  private func begin() async {
    // A copy of the journal that a share sheet left behind when the app was ended.
    try? FileManager.default.removeItem(at: exportFolder)
    let saved = (try? screens.load()) ?? SavedScreens()
    await restore(saved)
  }

  private func restore(_ saved: SavedScreens) async {
    path = saved.path
    settings.restore(saved.settings)
    help.restore(saved.help)
    choose.restore(saved.choose)
    call.restore(saved.call)
    search.restore(saved.search)
    guides.restore(saved.guide)
    kept.restore(saved.kept)
    cost.restore(saved.cost)
    trip.restore(saved.trip)
    relatives.restore(saved.relatives)
    await sos.restore(saved.sos)
    await offer.restore(saved.offer)
    await chat.restore(saved.chat)
    // A conversation that is not remembered has no screen to come back to.
    if let at = path.firstIndex(of: .chat), chat.report == nil, chat.failure == nil { path.removeSubrange(at...) }
    // Nor has one that locked notes do not lead to.
    if let at = path.firstIndex(of: .dossier), !leadsToDossier { path.removeSubrange(at...) }
    await packs.restore(saved.packs)
    // A card that was not read yet comes again.
    await help.lookForArrival()
  }

  /// Never half of what is still being put back.
  private func save() async {
    await restored()
    var saved = SavedScreens()
    saved.path = path
    saved.help = help.saved
    saved.choose = choose.saved
    saved.offer = offer.saved
    saved.sos = sos.saved
    saved.settings = settings.saved
    saved.call = call.saved
    saved.search = search.saved
    saved.guide = guides.saved
    saved.packs = packs.saved
    saved.chat = chat.saved
    saved.kept = kept.saved
    saved.cost = cost.saved
    saved.trip = trip.saved
    saved.relatives = relatives.saved
    // Losing this costs a few touches, not data.
    try? screens.save(saved)
  }
}
