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

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handOver: HandOver

  init(repository: any CompanionRepository, settings: SettingsStore, handOver: HandOver) {
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
  }

  /// What can still follow, by the core's own rules; a step that cannot changes nothing.
  public func actions(for row: LedgerRow) -> [Action] {
    switch row.state {
    case .queued, .leased, .failed: [.open, .takeBack]
    case .unknown, .handed: [.open, .answered]
    case .accepted, .delivered, .expired: [.answered]
    case .acknowledged, .cancelled: []
    }
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
      switch await handOver.send(row).result {
      case .sent: outcome = .sosHanded
      case .cancelled: outcome = nil
      case .failed, nil: outcome = .errorNoApp
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
