import Observation

/// Gives messages to the system's composer, or to another app, and tells the ledger the truth about it.
///
/// A message counts as handed over from the moment the composer opens, because from then on it can leave without a word to us.
/// When the composer reports that it did not, the row says "did not go out" and can be opened again or taken back. When the app
/// ends while the composer is open, the next start says "unknown".
@MainActor @Observable public final class HandOver {
  /// By which way a message leaves.
  enum Way: Sendable {
    case composer
    /// To whom it goes is chosen there.
    case otherApp
  }

  /// What came of one message.
  struct Outcome: Sendable {
    /// Where the message is now; `nil` when it is not in the ledger or the ledger could not be read.
    let row: LedgerRow?
    /// `nil` when this device has no way for it, or the message was called off.
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
  private let share: any SharePort
  private let settings: SettingsStore
  /// Stores `openRow` before the composer comes up.
  @ObservationIgnored var checkpoint: () async -> Void = {}

  init(repository: any CompanionRepository, ports: Ports, settings: SettingsStore) {
    self.repository = repository
    composer = ports.composer
    share = ports.share
    self.settings = settings
  }

  /// Opens the composer for a row of the ledger, or the share sheet: asked for, or where nothing else is there.
  func send(_ row: LedgerRow, by asked: Way? = nil) async -> Outcome {
    guard !isBusy, let way = asked ?? way(byHand: row.byHand) else { return Outcome(row: row, result: nil) }
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
      let result = await give(row.text, to: row.byHand ? nil : row.recipient, by: way)
      return Outcome(row: now ?? row, result: result)
    }
    openRow = row.id
    await checkpoint()
    let result = await give(row.text, to: row.byHand ? nil : row.recipient, by: way)
    // The other app's are Android's words for it.
    switch (result, way) {
    case (.sent, _): break
    case (.cancelled, .composer): now = await tell(row.id, .fail, why: "composer-cancelled")
    case (.cancelled, .otherApp): now = await tell(row.id, .fail, why: "not-sent")
    case (.failed, .composer): now = await tell(row.id, .fail, why: "composer-failed")
    case (.failed, .otherApp): now = await tell(row.id, .fail, why: "no-app")
    }
    openRow = nil
    await checkpoint()
    return Outcome(row: now, result: result)
  }

  /// The same for a text that no journal knows.
  func sendUnkept(_ text: String, to recipient: String?, by asked: Way? = nil) async -> ComposerResult? {
    guard !isBusy, let way = asked ?? way(byHand: recipient == nil) else { return nil }
    isBusy = true
    defer { isBusy = false }
    failure = nil
    return await give(text, to: recipient, by: way)
  }

  /// The app ended while the composer was open for this message: nobody knows whether it left.
  func recover(openRow row: Int64) async {
    await tell(row, .crash)
  }

  /// Without a composer (no SIM) a number cannot be written to; who is chosen by hand can be in another app.
  private func way(byHand: Bool) -> Way? {
    composer.isAvailable ? .composer : byHand ? .otherApp : nil
  }

  private func give(_ text: String, to recipient: String?, by way: Way) async -> ComposerResult {
    do {
      switch way {
      case .composer: return try await composer.compose(to: recipient.map { [$0] } ?? [], text: text)
      case .otherApp: return try await share.share(text: text) ? .sent : .cancelled
      }
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
