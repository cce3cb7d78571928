import Foundation
import Observation

/// What is wrong with a conversation: pasted, or the file of a messenger's export.
///
/// A file is copied into the app's own folder and deleted as soon as it was read.
@MainActor @Observable public final class ChatStore {
  /// What is remembered when the system ends the app. Of a file nothing: its copy is gone.
  public struct Saved: Codable, Sendable, Equatable {
    public var text = ""

    public init() {}

    public init(from decoder: any Decoder) throws {
      text = try decoder.container(keyedBy: CodingKeys.self).known(.text) ?? ""
    }
  }

  /// A mark that was touched: number of the message, and of the finding in it.
  public struct Mark: Sendable, Equatable {
    public let message: Int
    public let finding: Int
  }

  /// No more of a file is copied. It is more than the core reads, so the core says what is too large.
  static let limit = 33 << 20
  /// A message is longer than this only when somebody pasted a book.
  static let shownUnits = 2_000
  /// As many lines as are made at once, and as many folded messages as a touch unfolds.
  static let page = 40
  /// Ends of names by which messengers call what they export.
  public static let fileKinds: Set<String> = ["txt", "json", "html", "htm", "zip"]

  public private(set) var report: ChatReport?
  public var failure: CompanionFailure? { doing.failure }
  public var isChecking: Bool { doing.isBusy }
  /// The mark whose words were touched.
  public private(set) var chosen: Mark?
  /// The questions are on the clipboard.
  public private(set) var isCopied = false
  private var text = ""
  private var opened: [Int: Int] = [:]
  private var pages = 1

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let clipboard: any ClipboardPort
  private let files: any FilePort
  private let folder: URL
  private let doing = OneAtATime()
  /// Messages that were shown, cut where findings begin and end.
  @ObservationIgnored private var pieces: [Int: [MarkedPiece]] = [:]

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    clipboard = ports.clipboard
    files = ports.files
    folder = ports.chatFolder
  }

  /// The file waits here for the core.
  var received: URL { folder.appending(path: "conversation") }

  /// The messages as the screen lists them, as far as they are asked for.
  public var lines: [ChatLine] {
    ChatLine.lines(of: report?.messages ?? [], opened: opened, limit: pages * Self.page)
  }

  /// There are more lines.
  public var hasMore: Bool { lines.last.map { $0.id != all.last?.id } ?? false }

  private var all: [ChatLine] { ChatLine.lines(of: report?.messages ?? [], opened: opened, limit: .max) }

  /// A text from the clipboard or the offer's screen.
  public func take(_ given: String) async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      self.forget()
      self.text = given
      self.report = try await self.repository.checkChat(given, language: self.settings.language)
    }
  }

  /// What the system's picker gave back; whether there is something to show. A picker that was cancelled is no error.
  public func picked(_ result: Result<URL, any Error>) async -> Bool {
    switch result {
    case .success(let file): await take(file: file)
    case .failure(let why):
      if (why as? CocoaError)?.code == .userCancelled || why is CancellationError { return false }
      forget()
      doing.say(CompanionFailure(key: .chatUnreadable, code: "picker"))
    }
    return true
  }

  /// A file that was picked, or that another app handed over.
  public func take(file: URL) async {
    await read { received in try await self.files.copy(file, to: received, limit: Self.limit) }
  }

  /// `fetch` puts the file where it is read, and it is gone afterwards, whatever came of it.
  func read(_ fetch: (URL) async throws -> Void) async {
    await doing.run(waits: true) { () throws(CompanionFailure) in
      self.forget()
      defer { self.removeFile() }
      do {
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        try await fetch(self.received)
      } catch {
        throw CompanionFailure(key: .chatUnreadable, code: "import")
      }
      self.report = try await self.repository.checkChatFile(
        self.received.path, language: self.settings.language)
    }
  }

  /// Shows the next of the messages that are folded at this place.
  public func unfold(_ run: Int) {
    opened[run, default: 0] += Self.page
    // What was asked for is not to be hidden by the end of the page.
    pages += 1
  }

  public func showMore() {
    pages += 1
  }

  /// The message's text, cut where findings begin and end; the beginning of one that is very long.
  public func pieces(of message: ChatMessage) -> [MarkedPiece] {
    if let known = pieces[message.number] { return known }
    let cut = MarkedPiece.cut(message.text, at: message.findings)
    let shown = MarkedPiece.beginning(of: cut, units: Self.shownUnits)
    pieces[message.number] = shown
    return shown
  }

  /// More of this message than is shown.
  public func isCut(_ message: ChatMessage) -> Bool { message.text.utf16.count > Self.shownUnits }

  /// Shows why these words are marked; `nil` closes it.
  public func choose(_ finding: Int?, in message: ChatMessage) {
    chosen = finding.flatMap {
      message.findings.indices.contains($0) ? Mark(message: message.number, finding: $0) : nil
    }
  }

  /// The finding that was touched in this message.
  public func chosen(in message: ChatMessage) -> Finding? {
    guard let chosen, chosen.message == message.number, message.findings.indices.contains(chosen.finding) else {
      return nil
    }
    return message.findings[chosen.finding]
  }

  /// Puts the questions on the clipboard, to be sent to whoever made the offer.
  public func copyQuestions() {
    guard let report else { return }
    clipboard.copy(report.asking.text)
    isCopied = true
  }

  public var saved: Saved {
    var saved = Saved()
    if report != nil, text.utf16.count <= OfferStore.rememberedUnits { saved.text = text }
    return saved
  }

  public func restore(_ saved: Saved) async {
    removeFile()
    if !saved.text.isEmpty { await take(saved.text) }
  }

  private func forget() {
    report = nil
    chosen = nil
    isCopied = false
    text = ""
    opened = [:]
    pages = 1
    pieces = [:]
  }

  private func removeFile() {
    try? FileManager.default.removeItem(at: folder)
  }
}
