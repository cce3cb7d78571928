internal import HamrohCore

// Journal and messages: the part of the repository that is written down.

extension CoreRepository: CompanionRepository {
  public func previewSos(_ call: SosCall, language: String) throws(CompanionFailure) -> SosPreview {
    try ask(language) { SosPreview(try $0.sosPreview(request: call.request)) }
  }

  public func sos(_ call: SosCall, language: String) throws(CompanionFailure) -> PreparedSos {
    try ask(language) { PreparedSos(try $0.sos(request: call.request), labels(of: $0, language)) }
  }

  public func messageDetails(
    _ call: SosCall, reference: String, language: String
  ) throws(CompanionFailure) -> String {
    try ask(language) {
      try $0.messageDetails(request: call.request, reference: reference.native, language: language)
    }
  }

  public func ledger(language: String) throws(CompanionFailure) -> [LedgerRow] {
    try ask(language) { core in
      let labels = labels(of: core, language)
      return try core.outbox().map { LedgerRow($0, labels) }
    }
  }

  public func delivery(
    row: Int64, step: DeliveryStep, failure: String, language: String
  ) throws(CompanionFailure) -> LedgerRow {
    try ask(language) {
      LedgerRow(
        try $0.delivery(row: row, event: step.event, failure: failure.native), labels(of: $0, language))
    }
  }

  public func callOff(_ call: CallOff, language: String) throws(CompanionFailure) -> [LedgerRow] {
    try ask(language) { core in
      let labels = labels(of: core, language)
      return try core.sosCancel(request: call.request).outbox.map { LedgerRow($0, labels) }
    }
  }

  public func serviceChanged(language: String) throws(CompanionFailure) -> [LedgerRow] {
    try ask(language) { core in
      let labels = labels(of: core, language)
      return try core.serviceChanged().map { LedgerRow($0, labels) }
    }
  }

  public func journalState(language: String) throws(CompanionFailure) -> JournalState {
    try ask(language) { JournalState(try $0.journalState()) }
  }

  public func createJournal(secret: String, acceptWeak: Bool, language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.journalCreate(secret: secret.native, acceptWeak: acceptWeak) }
  }

  public func addNote(_ note: NewNote, language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.journalAdd(entry: note.entry) }
  }

  public func factQuestions(language: String) throws(CompanionFailure) -> [FactQuestion] {
    try ask(language) { $0.factPrompts(language: language).compactMap(FactQuestion.init) }
  }

  /// Not on the actor's own thread: what another app keeps waiting must not stand before a call for help.
  nonisolated public func attach(
    _ file: NewFile, from bytes: any BytesPort, language: String
  ) async throws(CompanionFailure) {
    let core = try await opened()
    let done: Result<Void, CompanionFailure> = await withCheckedContinuation { continuation in
      files.async {
        continuation.resume(
          returning: Result { () throws(CompanionFailure) in
            try self.guarded(core, language: language) {
              _ = try $0.journalAttach(request: file.attachment, source: BytesBridge(port: bytes))
            }
          })
      }
    }
    try done.get()
  }

  public func saveFile(of record: String, to path: String, language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.journalSaveAttachment(record: record, path: path) }
  }

  public func unlock(secret: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.journalUnlock(secret: secret.native) }
  }

  public func lock() throws(CompanionFailure) {
    guard let core else { return }
    // No words: nobody reads this one, the app is leaving the screen.
    try guarded(core, language: nil) { try $0.journalLock() }
  }

  public func entries(language: String) throws(CompanionFailure) -> Entries {
    try ask(language) { Entries(try $0.journalList(), labels(of: $0, language)) }
  }

  public func export(to path: String, only: [String], language: String) throws(CompanionFailure) {
    try ask(language) { _ = try $0.journalExport(path: path, only: only, language: language) }
  }

  public func changeSecret(
    own: String, new: String, acceptWeak: Bool, language: String
  ) throws(CompanionFailure) {
    try ask(language) {
      try $0.journalChangeSecret(own: own.native, new: new.native, acceptWeak: acceptWeak)
    }
  }

  public func setSecondSecret(own: String, second: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.journalSetSecondSecret(own: own.native, second: second.native) }
  }

  public func clearSecondSecret(own: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.journalClearSecondSecret(own: own.native) }
  }

  public func newRecoveryCode(own: String, language: String) throws(CompanionFailure) -> String {
    try ask(language) { try $0.journalNewRecoveryCode(own: own.native) }
  }

  public func setTrustee(own: String, key: String, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.journalSetTrustee(own: own.native, key: key.native) }
  }

  public func setEraseAfter(own: String, tries: UInt32, language: String) throws(CompanionFailure) {
    try ask(language) { try $0.journalSetEraseAfter(own: own.native, tries: tries) }
  }

  public func eraseJournal(language: String) throws(CompanionFailure) -> [String] {
    try ask(language) { core in
      let labels = labels(of: core, language)
      return try core.journalErase().map(labels.of)
    }
  }

  public func pause() throws(CompanionFailure) {
    guard let core else { return }
    try guarded(core, language: nil) { try $0.pause() }
  }

  public func resume() throws(CompanionFailure) {
    guard let core else { return }
    try guarded(core, language: nil) { _ = try $0.resume() }
  }
}
