import Observation

/// What became of messages.
@MainActor @Observable public final class LedgerStore {
  /// What the owner can do with a message.
  public enum Action: Sendable, Equatable {
    case open, answered, takeBack
  }

  /// Newest first.
  public private(set) var rows: [LedgerRow] = []
  public private(set) var failure: CompanionFailure?
  public private(set) var isLoaded = false
  /// What there is to say about the last hand-over.
  public private(set) var outcome: Key?
  /// The message about which the owner is asked whether somebody answered.
  public private(set) var question: LedgerRow?

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handOver: HandOver

  init(repository: any CompanionRepository, settings: SettingsStore, handOver: HandOver) {
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
  }

  /// What can still follow, as the core says. Beyond that, what was handed over can be opened once more: the owner sees in
  /// the messages whether it left.
  public func actions(for row: LedgerRow) -> [Action] {
    var all: [Action] = []
    if row.canSend || row.state == .handed && !row.text.isEmpty { all.append(.open) }
    if row.canBeAnswered { all.append(.answered) }
    if row.canCancel { all.append(.takeBack) }
    return all
  }

  /// Asks once more before "answered": it cannot be taken back, and it is what others will rely on.
  public func ask(about row: LedgerRow) {
    question = row
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    question = nil
  }

  public func open() async {
    do throws(CompanionFailure) {
      rows = try await repository.ledger(language: settings.language).reversed()
      failure = nil
    } catch {
      rows = []
      // Without a journal there are no messages: that is an empty list, not an error.
      failure = error.code == "not-found-journal" ? nil : error
    }
    isLoaded = true
  }

  public func act(_ action: Action, on row: LedgerRow) async {
    outcome = nil
    var said: CompanionFailure?
    switch action {
    case .open:
      let handed = await handOver.send(row)
      switch handed.result {
      case .sent: outcome = .sosHanded
      case .cancelled: outcome = nil
      case .failed, nil: outcome = handed.isCalledOff ? nil : .errorNoApp
      }
      said = handOver.failure
    case .answered: said = await tell(row, .acknowledge)
    case .takeBack: said = await tell(row, .cancel)
    }
    await open()
    if let said { failure = said }
  }

  private func tell(_ row: LedgerRow, _ step: DeliveryStep) async -> CompanionFailure? {
    do throws(CompanionFailure) {
      _ = try await repository.delivery(row: row.id, step: step, failure: "", language: settings.language)
      return nil
    } catch {
      return error
    }
  }
}
