import HamrohKit

/// The real repository, with a place to wait or to fail before a call reaches it.
@MainActor final class HookedRepository: CompanionRepository {
  /// Runs before each call with its name. What it throws is thrown instead of the answer.
  var before: @MainActor (String) async throws(CompanionFailure) -> Void = { _ throws(CompanionFailure) in }
  /// Runs when the core has answered with entries, before the answer is passed on.
  var afterEntries: @MainActor () async -> Void = {}
  /// What the core answers of the journal, changed on its way.
  var changeState: (JournalState) -> JournalState = { $0 }
  /// The same for a recovery code.
  var afterCode: @MainActor () async -> Void = {}
  private(set) var calls: [String] = []
  /// What statements were asked for.
  var statements: [DossierRequest] = []
  private var real: CoreRepository?

  init(_ real: CoreRepository) {
    self.real = real
  }

  /// Lets go of the core, as the end of the process does.
  func end() {
    real = nil
  }

  func core(_ call: String) async throws(CompanionFailure) -> CoreRepository {
    calls.append(call)
    try await before(call)
    guard let real else { throw CompanionFailure(key: .errorLibrary, code: "ended") }
    return real
  }

  func choices(language: String) async throws(CompanionFailure) -> Choices {
    try await core("choices").choices(language: language)
  }

  func help(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> Chain {
    try await core("help").help(request, language: language)
  }

  func search(_ text: String, limit: UInt32, language: String) async throws(CompanionFailure) -> [Hit] {
    try await core("search").search(text, limit: limit, language: language)
  }

  func mark(
    _ mark: CallMark, in request: HelpRequest, language: String
  ) async throws(CompanionFailure) -> CallMarked {
    try await core("mark \(mark.outcome)").mark(mark, in: request, language: language)
  }

  func rememberedNumbers(language: String) async throws(CompanionFailure) -> [RememberedNumber] {
    try await core("rememberedNumbers").rememberedNumbers(language: language)
  }

  func forgetNumber(_ key: String, language: String) async throws(CompanionFailure) {
    try await core("forgetNumber").forgetNumber(key, language: language)
  }

  func forgetAllNumbers(language: String) async throws(CompanionFailure) {
    try await core("forgetAllNumbers").forgetAllNumbers(language: language)
  }

  func numberNote(_ key: String, correction: String, language: String) async throws(CompanionFailure) -> String {
    try await core("numberNote").numberNote(key, correction: correction, language: language)
  }

  func arrival(
    in country: String, _ request: ArrivalRequest, language: String
  ) async throws(CompanionFailure) -> ArrivalCard? {
    try await core("arrival \(country)").arrival(in: country, request, language: language)
  }

  func arrivalSeen(_ country: String, language: String) async throws(CompanionFailure) {
    try await core("arrivalSeen \(country)").arrivalSeen(country, language: language)
  }

  func guides(citizen: String, country: String?, language: String) async throws(CompanionFailure) -> [Guide] {
    try await core("guides \(country ?? "-")").guides(citizen: citizen, country: country, language: language)
  }

  func paperCard(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> PaperCard {
    try await core("paperCard").paperCard(request, language: language)
  }

  func packState(language: String) async throws(CompanionFailure) -> PackState {
    try await core("packState").packState(language: language)
  }

  func reviewPack(_ path: String, language: String) async throws(CompanionFailure) -> PackReview {
    try await core("reviewPack").reviewPack(path, language: language)
  }

  func installPack(
    _ path: String, acceptChanges: Bool, language: String
  ) async throws(CompanionFailure) -> PackState {
    try await core("installPack \(acceptChanges)")
      .installPack(path, acceptChanges: acceptChanges, language: language)
  }

  func exportPack(to path: String, language: String) async throws(CompanionFailure) {
    try await core("exportPack").exportPack(to: path, language: language)
  }

  func checkOffer(_ text: String, language: String) async throws(CompanionFailure) -> OfferReport {
    try await core("checkOffer").checkOffer(text, language: language)
  }

  func checkChat(_ text: String, language: String) async throws(CompanionFailure) -> ChatReport {
    try await core("checkChat").checkChat(text, language: language)
  }

  func checkChatFile(_ path: String, language: String) async throws(CompanionFailure) -> ChatReport {
    try await core("checkChatFile").checkChatFile(path, language: language)
  }

  func keepOffer(_ text: String, language: String) async throws(CompanionFailure) -> KeptOffer {
    try await core("keepOffer").keepOffer(text, language: language)
  }

  func keptOffers(language: String) async throws(CompanionFailure) -> [KeptOffer] {
    try await core("keptOffers").keptOffers(language: language)
  }

  func compareOffer(_ id: String, with text: String, language: String) async throws(CompanionFailure) -> Comparison {
    try await core("compareOffer").compareOffer(id, with: text, language: language)
  }

  func writeDeviation(from id: String, text: String, language: String) async throws(CompanionFailure) {
    try await core("writeDeviation").writeDeviation(from: id, text: text, language: language)
  }

  func forgetOffer(_ id: String, language: String) async throws(CompanionFailure) {
    try await core("forgetOffer").forgetOffer(id, language: language)
  }

  func workOut(_ question: MoneyQuestion, language: String) async throws(CompanionFailure) -> MoneyAnswer {
    try await core("workOut").workOut(question, language: language)
  }

  func previewSos(_ call: SosCall, language: String) async throws(CompanionFailure) -> SosPreview {
    try await core("previewSos").previewSos(call, language: language)
  }

  func sos(_ call: SosCall, language: String) async throws(CompanionFailure) -> PreparedSos {
    try await core("sos").sos(call, language: language)
  }

  func messageDetails(
    _ call: SosCall, reference: String, language: String
  ) async throws(CompanionFailure) -> String {
    try await core("messageDetails").messageDetails(call, reference: reference, language: language)
  }

  func ledger(language: String) async throws(CompanionFailure) -> [LedgerRow] {
    try await core("ledger").ledger(language: language)
  }

  func delivery(
    row: Int64, step: DeliveryStep, failure: String, language: String
  ) async throws(CompanionFailure) -> LedgerRow {
    try await core("delivery \(step)").delivery(row: row, step: step, failure: failure, language: language)
  }

  func journalState(language: String) async throws(CompanionFailure) -> JournalState {
    changeState(try await core("journalState").journalState(language: language))
  }

  func createJournal(secret: String, acceptWeak: Bool, language: String) async throws(CompanionFailure) {
    try await core("createJournal").createJournal(secret: secret, acceptWeak: acceptWeak, language: language)
  }

  func callOff(_ call: CallOff, language: String) async throws(CompanionFailure) -> [LedgerRow] {
    try await core("callOff").callOff(call, language: language)
  }

  func serviceChanged(language: String) async throws(CompanionFailure) -> [LedgerRow] {
    try await core("serviceChanged").serviceChanged(language: language)
  }

  func addNote(_ note: NewNote, language: String) async throws(CompanionFailure) {
    try await core("addNote").addNote(note, language: language)
  }

  func factQuestions(language: String) async throws(CompanionFailure) -> [FactQuestion] {
    try await core("factQuestions").factQuestions(language: language)
  }

  func attach(_ file: NewFile, from bytes: any BytesPort, language: String) async throws(CompanionFailure) {
    try await core("attach").attach(file, from: bytes, language: language)
  }

  func saveFile(of record: String, to path: String, language: String) async throws(CompanionFailure) {
    try await core("saveFile").saveFile(of: record, to: path, language: language)
  }

  func changeSecret(
    own: String, new: String, acceptWeak: Bool, language: String
  ) async throws(CompanionFailure) {
    try await core("changeSecret \(acceptWeak)")
      .changeSecret(own: own, new: new, acceptWeak: acceptWeak, language: language)
  }

  func setSecondSecret(own: String, second: String, language: String) async throws(CompanionFailure) {
    try await core("setSecondSecret").setSecondSecret(own: own, second: second, language: language)
  }

  func clearSecondSecret(own: String, language: String) async throws(CompanionFailure) {
    try await core("clearSecondSecret").clearSecondSecret(own: own, language: language)
  }

  func newRecoveryCode(own: String, language: String) async throws(CompanionFailure) -> String {
    let code = try await core("newRecoveryCode").newRecoveryCode(own: own, language: language)
    await afterCode()
    return code
  }

  func setTrustee(own: String, key: String, language: String) async throws(CompanionFailure) {
    try await core("setTrustee").setTrustee(own: own, key: key, language: language)
  }

  func setEraseAfter(own: String, tries: UInt32, language: String) async throws(CompanionFailure) {
    try await core("setEraseAfter \(tries)").setEraseAfter(own: own, tries: tries, language: language)
  }

  func eraseJournal(language: String) async throws(CompanionFailure) -> [String] {
    try await core("eraseJournal").eraseJournal(language: language)
  }

  func unlock(secret: String, language: String) async throws(CompanionFailure) {
    try await core("unlock").unlock(secret: secret, language: language)
  }

  func lock() async throws(CompanionFailure) {
    try await core("lock").lock()
  }

  func entries(language: String) async throws(CompanionFailure) -> Entries {
    let found = try await core("entries").entries(language: language)
    await afterEntries()
    return found
  }

  func export(to path: String, only: [String], language: String) async throws(CompanionFailure) {
    try await core(only.isEmpty ? "export" : "export only").export(to: path, only: only, language: language)
  }

  func pause() async throws(CompanionFailure) {
    try await core("pause").pause()
  }

  func resume() async throws(CompanionFailure) {
    try await core("resume").resume()
  }
}
