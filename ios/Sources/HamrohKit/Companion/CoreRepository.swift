import Foundation

internal import HamrohCore

/// The repository on the Rust core: the one owner of its `Companion`.
///
/// Making one does nothing. The core is opened by the first call, off the main thread; what failed to open is tried again by
/// the next call.
public actor CoreRepository {
  private let executor = BlockingExecutor(label: "org.hamroh.core")
  /// Where files are read that other apps give.
  let files = DispatchQueue(label: "org.hamroh.files", qos: .userInitiated)
  private let folder: String
  private let clock: ClockBridge
  private let keys: KeysBridge?
  private(set) var core: Companion?
  /// Names of things in lists, asked once for a language.
  private var labels: [String: Labels] = [:]

  nonisolated public var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// `folder` is private to the app and outside backups; it is made when missing. `keys`: the phone's key store, where it has
  /// one; without it the journal is as strong as its secret.
  public init(folder: URL, clock: any ClockPort, keys: (any KeysPort)? = nil) {
    self.folder = folder.path
    self.clock = ClockBridge(port: clock)
    self.keys = keys.map(KeysBridge.init)
  }

  public func choices(language: String) throws(CompanionFailure) -> Choices {
    try ask(language) { Choices(try $0.choices(language: language)) }
  }

  public func help(_ request: HelpRequest, language: String) throws(CompanionFailure) -> Chain {
    try ask(language) {
      Chain(try $0.helpMe(question: request.question(language: language)), labels(of: $0, language))
    }
  }

  public func search(_ text: String, limit: UInt32, language: String) throws(CompanionFailure) -> [Hit] {
    try ask(language) { core in
      let labels = labels(of: core, language)
      return try core.search(text: text.native, language: language, limit: limit).map { Hit($0, labels) }
    }
  }

  public func mark(
    _ mark: CallMark, in request: HelpRequest, language: String
  ) throws(CompanionFailure) -> CallMarked {
    try ask(language) {
      CallMarked(try $0.numberMark(mark: mark.mark, question: request.question(language: language)))
    }
  }

  public func rememberedNumbers(language: String) throws(CompanionFailure) -> [RememberedNumber] {
    try ask(language) { $0.numberMarks(language: language).map(RememberedNumber.init) }
  }

  public func forgetNumber(_ key: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.numberForget(key: key) }
  }

  public func forgetAllNumbers(language: String) throws(CompanionFailure) {
    try ask(language) { try $0.numberForgetAll() }
  }

  public func numberNote(
    _ key: String, correction: String, language: String
  ) throws(CompanionFailure) -> String {
    try ask(language) {
      try $0.numberNote(key: key, correction: correction.native, language: language).text
    }
  }

  public func arrival(
    in country: String, _ request: ArrivalRequest, language: String
  ) throws(CompanionFailure) -> ArrivalCard? {
    try ask(language) {
      try $0.arrival(question: request.question(country: country, language: language)).map(ArrivalCard.init)
    }
  }

  public func arrivalSeen(_ country: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.arrivalSeen(country: country) }
  }

  public func guides(
    citizen: String, country: String?, language: String
  ) throws(CompanionFailure) -> [Guide] {
    let question = GuideQuestion(citizen: citizen, country: country, language: language)
    return try ask(language) { try $0.guides(question: question).map(Guide.init) }
  }

  public func paperCard(_ request: HelpRequest, language: String) throws(CompanionFailure) -> PaperCard {
    try ask(language) { PaperCard(try $0.paperCard(question: request.question(language: language))) }
  }

  public func packState(language: String) throws(CompanionFailure) -> PackState {
    try ask(language) { PackState(try $0.packState(language: language)) }
  }

  public func reviewPack(_ path: String, language: String) throws(CompanionFailure) -> PackReview {
    try ask(language) {
      PackReview(try $0.packReview(path: path, language: language), labels(of: $0, language))
    }
  }

  public func installPack(
    _ path: String, acceptChanges: Bool, language: String
  ) throws(CompanionFailure) -> PackState {
    try ask(language) {
      PackState(try $0.packInstall(path: path, acceptChanges: acceptChanges, language: language))
    }
  }

  public func exportPack(to path: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.packExport(path: path) }
  }

  public func checkOffer(_ text: String, language: String) throws(CompanionFailure) -> OfferReport {
    try ask(language) {
      OfferReport(try $0.checkAdvert(text: text.native, language: language), labels(of: $0, language))
    }
  }

  public func checkChat(_ text: String, language: String) throws(CompanionFailure) -> ChatReport {
    try ask(language) {
      ChatReport(try $0.checkChat(text: text.native, language: language), labels(of: $0, language))
    }
  }

  public func checkChatFile(_ path: String, language: String) throws(CompanionFailure) -> ChatReport {
    try ask(language) {
      ChatReport(try $0.checkChatFile(path: path, language: language), labels(of: $0, language))
    }
  }

  public func keepOffer(_ text: String, language: String) throws(CompanionFailure) -> KeptOffer {
    try ask(language) { KeptOffer(try $0.offerSave(text: text.native, language: language)) }
  }

  public func keptOffers(language: String) throws(CompanionFailure) -> [KeptOffer] {
    try ask(language) { try $0.offers(language: language).map(KeptOffer.init) }
  }

  public func compareOffer(
    _ id: String, with text: String, language: String
  ) throws(CompanionFailure) -> Comparison {
    try ask(language) { Comparison(try $0.offerCompare(id: id, text: text.native, language: language)) }
  }

  public func writeDeviation(from id: String, text: String, language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.offerDeviation(id: id, text: text.native) }
  }

  public func forgetOffer(_ id: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.offerForget(id: id) }
  }

  public func workOut(_ question: MoneyQuestion, language: String) throws(CompanionFailure) -> MoneyAnswer {
    try ask(language) { MoneyAnswer(try $0.workCost(question: question.question, language: language)) }
  }

  func ask<T>(_ language: String, _ work: (Companion) throws -> T) throws(CompanionFailure) -> T {
    try guarded(try opened(), language: language, work)
  }

  func opened() throws(CompanionFailure) -> Companion {
    if let core { return core }
    do {
      let made =
        if let keys {
          try Companion.openWithKeys(folder: folder, clock: clock, keys: keys)
        } else {
          try Companion.open(folder: folder, clock: clock)
        }
      core = made
      return made
    } catch {
      throw CompanionFailure(opening: error)
    }
  }

  nonisolated func guarded<T>(
    _ core: Companion, language: String?, _ work: (Companion) throws -> T
  ) throws(CompanionFailure) -> T {
    do {
      return try work(core)
    } catch {
      throw CompanionFailure(error) { code in language.map { core.explain(code: code, language: $0) } }
    }
  }

  func labels(of core: Companion, _ language: String) -> Labels {
    if let known = labels[language] { return known }
    let asked = Labels(core.labels(language: language))
    // More than the app has languages, and an end for a caller that makes up tags.
    if labels.count >= 16 { labels.removeAll() }
    labels[language] = asked
    return asked
  }
}
