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

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let latest = Latest()

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
    clipboard.copy(report.questions.joined(separator: "\n"))
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

  private func forgetReport() {
    latest.drop()
    isChecking = false
    report = nil
    pieces = []
    failure = nil
    said = nil
    chosen = nil
  }
}
