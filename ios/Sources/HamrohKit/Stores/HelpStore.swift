import Foundation
import Observation

/// Who can help me here.
@MainActor @Observable public final class HelpStore {
  /// What is remembered when the system ends the app. No position: it would tell where the phone was.
  public struct Saved: Codable, Sendable, Equatable {
    public var country: String?
    public var placeName: String?
    public var cardStep: Int?
    public var line: PhoneLine?
    public var network: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      country = fields.known(.country)
      placeName = fields.known(.placeName)
      cardStep = fields.known(.cardStep)
      line = fields.known(.line)
      network = fields.known(.network)
    }
  }

  public private(set) var chain: Chain?
  public private(set) var failure: CompanionFailure?
  public private(set) var isLoading = false
  public private(set) var choices: Choices?
  /// Code of the country that the owner chose.
  public private(set) var country: String?
  /// What the owner chose it by (a city), as it was shown.
  public private(set) var placeName: String?
  /// The step whose card is shown large.
  public private(set) var cardStep: Int?
  /// What this phone can do now, as the owner says.
  public private(set) var line: PhoneLine?
  /// Country of the network that the phone shows, as the owner says: iOS does not tell.
  public private(set) var network: String?
  public let finder: PlaceFinder

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let arrival: ArrivalStore
  private let latest = Latest()

  init(repository: any CompanionRepository, settings: SettingsStore, arrival: ArrivalStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    self.arrival = arrival
    clipboard = ports.clipboard
    finder = PlaceFinder(ports)
  }

  /// Name of the citizenship, its code until names are there, `nil` when none was chosen.
  public var citizenName: String? {
    settings.settings.citizen.map { code in name(of: code, among: choices?.citizenships) }
  }

  /// Name of the chosen place or country, in the same way.
  public var countryName: String? {
    placeName ?? country.map { code in name(of: code, among: choices?.countries) }
  }

  /// Name of the network's country, in the same way.
  public var networkName: String? {
    network.map { code in name(of: code, among: choices?.countries) }
  }

  /// The question as it stands; `nil` while too little is known to ask it.
  public var request: HelpRequest? {
    guard let citizen = settings.settings.citizen, country != nil || finder.place != nil else { return nil }
    return HelpRequest(
      citizen: citizen, country: country, place: finder.place, promised: settings.settings.promised?.id, line: line,
      networkCountry: network)
  }

  /// Code of the country that the owner asks about, or is in.
  public var hereCountry: String? { country ?? countryOfPosition ?? network }

  /// Where the phone is; not near a border, where no side is asserted.
  private var countryOfPosition: String? {
    guard finder.place != nil, let countries = chain?.countries, countries.count == 1 else { return nil }
    return countries[0]
  }

  /// The card that is shown large.
  public var card: Card? {
    chain?.steps.first { $0.order == cardStep }?.card
  }

  /// The screen comes up: names for what was chosen, and the answer when enough is known.
  public func open() async {
    let language = settings.language
    do throws(CompanionFailure) {
      choices = try await repository.choices(language: language)
    } catch {
      failure = error
    }
    await ask()
    await lookAgain()
  }

  /// Asks once more where the position was old, and the phone finds a newer one.
  func lookAgain() async {
    if await finder.renew() { await ask() }
  }

  /// Asks when citizenship and place are known; otherwise there is no answer to show.
  public func ask() async {
    guard let request else {
      latest.drop()
      chain = nil
      isLoading = false
      return
    }
    isLoading = true
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.help(request, language: self.settings.language)
    }
    // A later question was asked meanwhile: its answer is the one to show.
    guard let found else { return }
    isLoading = false
    switch found {
    case .success(let answer):
      chain = answer
      failure = nil
    case .failure(let why):
      // An old answer would be taken for this one.
      chain = nil
      failure = why
    }
    await lookForArrival()
  }

  /// Whether the phone woke up in another country, as far as the owner or the position tells.
  func lookForArrival() async {
    if let country = network ?? countryOfPosition { await arrival.look(in: country, line: line) }
  }

  public func choose(citizen: String) async {
    settings.choose(citizen: citizen)
    await ask()
  }

  /// `name`: what it was chosen by, as it was shown.
  public func choose(country code: String, name: String? = nil) async {
    country = code
    placeName = name
    // What the owner says outweighs where the phone thought it was.
    finder.clear()
    await ask()
  }

  /// `nil`: the owner does not know.
  public func choose(line: PhoneLine?) async {
    self.line = line
    await ask()
  }

  /// `nil`: the owner does not know, or there is none.
  public func choose(network code: String?) async {
    network = code
    await ask()
    // Also where too little is known to ask who can help.
    if request == nil { await lookForArrival() }
  }

  /// Takes the phone's position instead of a chosen country.
  public func usePosition() async {
    await finder.find()
    guard finder.place != nil else { return }
    country = nil
    placeName = nil
    await ask()
  }

  public func copy(_ way: ContactWay) {
    clipboard.copy(way.display)
  }

  public func showCard(of step: Step) {
    cardStep = step.order
  }

  public var saved: Saved {
    var saved = Saved()
    saved.country = country
    saved.placeName = placeName
    saved.cardStep = cardStep
    saved.line = line
    saved.network = network
    return saved
  }

  public func restore(_ saved: Saved) {
    country = saved.country
    placeName = saved.placeName
    cardStep = saved.cardStep
    line = saved.line
    network = saved.network
  }

  private func name(of code: String, among countries: [Country]?) -> String {
    countries?.first { $0.code == code }?.name ?? code
  }
}
