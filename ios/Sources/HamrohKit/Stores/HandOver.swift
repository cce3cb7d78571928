import Observation

/// Gives messages to the system's composer and tells the ledger the truth about it.
///
/// A message counts as handed over from the moment the composer opens, because from then on it can leave without a word to us.
/// When the composer reports that it did not, the row says "did not go out" and can be opened again or taken back. When the app
/// ends while the composer is open, the next start says "unknown".
@MainActor @Observable public final class HandOver {
  /// What came of one message.
  struct Outcome: Sendable {
    /// Where the message is now; `nil` when it is not in the ledger or the ledger could not be read.
    let row: LedgerRow?
    /// `nil` when this device has no composer, or the message was called off.
    let result: ComposerResult?
    /// The ledger did not let it go: it was called off meanwhile.
    var isCalledOff = false
  }

  /// The message whose composer is open, to be found again after the app ended.
  public private(set) var openRow: Int64?
  /// The ledger could not be written; the message went its way all the same.
  public private(set) var failure: CompanionFailure?
  public private(set) var isBusy = false

  private let repository: any CompanionRepository
  private let composer: any ComposerPort
  private let settings: SettingsStore
  /// Stores `openRow` before the composer comes up.
  @ObservationIgnored var checkpoint: () async -> Void = {}

  init(repository: any CompanionRepository, composer: any ComposerPort, settings: SettingsStore) {
    self.repository = repository
    self.composer = composer
    self.settings = settings
  }

  /// Opens the composer for a row of the ledger.
  func send(_ row: LedgerRow) async -> Outcome {
    guard !isBusy, composer.isAvailable else { return Outcome(row: row, result: nil) }
    isBusy = true
    defer { isBusy = false }
    failure = nil
    let wasHanded = row.state == .handed
    if !wasHanded {
      if row.canSend, row.state != .queued { await tell(row.id, .retry) }
      await tell(row.id, .lease)
    }
    // Told before the text is given away, and given away only when the ledger says so: else it was called off meanwhile. Where
    // the ledger gives no answer at all the message goes its way.
    var now = await tell(row.id, .hand)
    if let now, now.state != .handed || now.text.isEmpty {
      return Outcome(row: now, result: nil, isCalledOff: true)
    }
    // What was handed over stays that, however often it is opened: nobody knows whether the first one left.
    if wasHanded {
      return Outcome(row: now ?? row, result: await compose(to: row.byHand ? [] : [row.recipient], text: row.text))
    }
    openRow = row.id
    await checkpoint()
    let result = await compose(to: row.byHand ? [] : [row.recipient], text: row.text)
    switch result {
    case .sent: break
    case .cancelled: now = await tell(row.id, .fail, why: "composer-cancelled")
    case .failed: now = await tell(row.id, .fail, why: "composer-failed")
    }
    openRow = nil
    await checkpoint()
    return Outcome(row: now, result: result)
  }

  /// Opens the composer for a text that no journal knows.
  func sendUnkept(_ text: String, to recipient: String?) async -> ComposerResult? {
    guard !isBusy, composer.isAvailable else { return nil }
    isBusy = true
    defer { isBusy = false }
    failure = nil
    return await compose(to: recipient.map { [$0] } ?? [], text: text)
  }

  /// The app ended while the composer was open for this message: nobody knows whether it left.
  func recover(openRow row: Int64) async {
    await tell(row, .crash)
  }

  private func compose(to recipients: [String], text: String) async -> ComposerResult {
    do {
      return try await composer.compose(to: recipients, text: text)
    } catch {
      return .failed
    }
  }

  /// A ledger that cannot be written does not stop the message.
  @discardableResult
  private func tell(_ row: Int64, _ step: DeliveryStep, why: String = "") async -> LedgerRow? {
    do throws(CompanionFailure) {
      return try await repository.delivery(row: row, step: step, failure: why, language: settings.language)
    } catch {
      failure = error
      return nil
    }
  }
}
