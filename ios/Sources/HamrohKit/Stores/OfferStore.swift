import Observation

/// What is wrong with an offer.
@MainActor @Observable public final class OfferStore {
  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var text = ""
    public var wasChecked = false

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      text = fields.known(.text) ?? ""
      wasChecked = fields.known(.wasChecked) ?? false
    }
  }

  /// Longer texts are checked, and not remembered: the file of saved screens stays small.
  static let rememberedUnits = 50_000

  /// A longer text is not put into a field: a cheap phone would stand still.
  static let fieldUnits = 20_000

  /// More than this is no offer any more; the findings quote what stands behind it.
  static let shownUnits = 10_000

  /// The text as typed, pasted or shared.
  public var text = "" {
    didSet { if text != oldValue { forgetReport() } }
  }
  public private(set) var report: OfferReport?
  /// The checked text, cut where findings begin and end.
  public private(set) var pieces: [MarkedPiece] = []
  public private(set) var failure: CompanionFailure?
  /// What there is to say instead of a report.
  public private(set) var said: Key?
  public private(set) var isChecking = false
  /// The finding whose words were touched.
  public private(set) var chosen: Int?
  /// Whom to call at home before anything is paid; empty while no citizenship is chosen.
  public private(set) var firstCalls: [FirstCall] = []
  /// The questions are on the clipboard.
  public private(set) var isCopied = false
  /// The offer is kept.
  public private(set) var isKept = false
  public private(set) var isKeeping = false

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let latest = Latest()
  private let keeping = Latest()
  /// As many as one calls before a journey.
  private static let calls = 3

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    clipboard = ports.clipboard
  }

  /// The text fits a field.
  public var isEditable: Bool { text.utf16.count <= Self.fieldUnits }

  /// The beginning of the marked text, as much as a screen shows.
  public var shownPieces: [MarkedPiece] { MarkedPiece.beginning(of: pieces, units: Self.shownUnits) }

  /// The marked text is longer than what is shown.
  public var isCut: Bool { report != nil && text.utf16.count > Self.shownUnits }

  /// Takes a text from the clipboard or another app and checks it.
  public func take(_ given: String) async {
    text = given
    await check()
  }

  /// The owner pressed "Paste".
  public func paste(_ copied: String?) async {
    guard let copied, !copied.isEmpty else {
      said = .offerClipboardEmpty
      return
    }
    await take(copied)
  }

  public func check() async {
    guard !text.allSatisfy(\.isWhitespace) else {
      forgetReport()
      said = .offerNoText
      return
    }
    said = nil
    isChecking = true
    failure = nil
    let checked = text
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.checkOffer(checked, language: self.settings.language)
    }
    // The text was changed meanwhile: these offsets are not for it.
    guard let found else { return }
    isChecking = false
    switch found {
    case .success(let answer):
      report = answer
      pieces = MarkedPiece.cut(checked, at: answer.findings)
      await lookAtHome()
    case .failure(let why):
      forgetReport()
      if why.code == "too-large-advert" { said = .offerTooLong } else { failure = why }
    }
  }

  /// Shows why these words are marked; `nil` closes it.
  public func choose(_ finding: Int?) {
    chosen = finding.flatMap { report?.findings.indices.contains($0) == true ? $0 : nil }
  }

  /// Puts the questions on the clipboard, to be sent to whoever made the offer.
  public func copyQuestions() {
    guard let report else { return }
    clipboard.copy(report.asking.text)
    isCopied = true
  }

  public func copy(_ way: ContactWay) {
    clipboard.copy(way.display)
  }

  /// Keeps the offer, to be held against what comes.
  public func keep() async {
    guard report != nil, !isKept, !isKeeping else { return }
    isKeeping = true
    failure = nil
    let kept = text
    let done = await keeping.answer { () throws(CompanionFailure) in
      try await self.repository.keepOffer(kept, language: self.settings.language)
    }
    switch done {
    case .success:
      isKeeping = false
      isKept = true
    case .failure(let why):
      isKeeping = false
      failure = why
    // Kept, and another text is on the screen meanwhile.
    case nil: break
    }
  }

  public func clear() {
    text = ""
  }

  public var saved: Saved {
    var saved = Saved()
    guard text.utf16.count <= Self.rememberedUnits else { return saved }
    saved.text = text
    saved.wasChecked = report != nil
    return saved
  }

  public func restore(_ saved: Saved) async {
    text = saved.text
    if saved.wasChecked { await check() }
  }

  /// The chain of the own country. Without it the report is a report all the same.
  private func lookAtHome() async {
    guard let citizen = settings.settings.citizen else { return }
    let request = HelpRequest(citizen: citizen, country: citizen, place: nil)
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.help(request, language: self.settings.language)
    }
    if case .success(let chain) = found { firstCalls = chain.firstCalls(Self.calls) }
  }

  private func forgetReport() {
    latest.drop()
    keeping.drop()
    isChecking = false
    isKeeping = false
    report = nil
    firstCalls = []
    isCopied = false
    isKept = false
    pieces = []
    failure = nil
    said = nil
    chosen = nil
  }
}
