import Observation

/// What became of messages.
@MainActor @Observable public final class LedgerStore {
  /// What the owner can do with a message.
  public enum Action: Sendable, Equatable {
    case open, copy, otherApp, answered, takeBack
  }

  /// Newest first.
  public private(set) var rows: [LedgerRow] = []
  public private(set) var failure: CompanionFailure?
  public private(set) var isLoaded = false
  /// What there is to say about the last hand-over.
  public private(set) var outcome: Key?
  /// The message about which the owner is asked whether somebody answered.
  public private(set) var question: LedgerRow?

  /// The call for help about which the owner is asked whether it is called off.
  public private(set) var callOffQuestion: LedgerRow?
  /// There is a trip: a word may have been agreed on, for those who are told that it is over.
  public private(set) var asksForWord = false
  /// That word, or the one for danger. In memory only, and only until it is given to the core or the question is gone.
  public let word = SecretDraft()
  private var callOffId = RequestId.make()
  /// Called with the record of a call for help that was called off.
  @ObservationIgnored var calledOff: (String) -> Void = { _ in }
  /// Counts departures: what was typed before one does not come back after it.
  private var departures = 0

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handOver: HandOver
  private let battery: any BatteryPort
  private let clipboard: any ClipboardPort
  private let handing: Handing

  init(repository: any CompanionRepository, settings: SettingsStore, handOver: HandOver, ports: Ports) {
    battery = ports.battery
    clipboard = ports.clipboard
    handing = Handing(ports)
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
  }

  /// What can still follow, as the core says. Beyond that, what was handed over can be opened once more: the owner sees in
  /// the messages whether it left.
  public func actions(for row: LedgerRow) -> [Action] {
    var all: [Action] = []
    if canOpen(row) { all.append(.open) }
    // Without a SIM that is the only way out.
    if !row.text.isEmpty { all += [.copy, .otherApp] }
    if row.canBeAnswered { all.append(.answered) }
    if row.canCancel { all.append(.takeBack) }
    return all
  }

  private func canOpen(_ row: LedgerRow) -> Bool {
    row.canSend || row.state == .handed && !row.text.isEmpty
  }

  /// Asks once more before "answered": it cannot be taken back, and it is what others will rely on.
  public func ask(about row: LedgerRow) {
    question = row
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    departures += 1
    question = nil
    callOffQuestion = nil
    word.clear()
  }

  /// Asks whether a call is called off, and for the agreed word where there is a trip.
  public func askToCallOff(_ row: LedgerRow) async {
    let mine = departures
    // A plan that cannot be read gives the core nothing to put a word into a message with.
    let trip = try? await repository.trip(language: settings.language)
    guard mine == departures else { return }
    word.clear()
    asksForWord = trip != nil
    callOffQuestion = row
  }

  /// Takes back what cannot have left, and opens the composer for everybody else, one after the other. Stops where the owner
  /// cancels; the rest stays in the list.
  public func callOff(_ row: LedgerRow) async {
    let given = word.secret
    closeQuestion()
    let mine = departures
    outcome = nil
    var said: CompanionFailure?
    do throws(CompanionFailure) {
      let call = CallOff(
        requestId: callOffId, sos: row.record, citizen: settings.settings.citizen ?? "", place: nil,
        batteryPercent: battery.percent, word: given)
      let all = try await repository.callOff(call, language: settings.language)
      callOffId = RequestId.make()
      calledOff(row.record)
      for message in all where message.kind == .cancel && message.canSend {
        let handed = await handOver.send(message)
        said = said ?? handOver.failure
        if handed.isCalledOff { continue }
        outcome = handed.result == .sent ? .sosHanded : handed.result == .cancelled ? nil : .errorNoApp
        guard handed.result == .sent else { break }
      }
    } catch {
      said = error
      // Called off again without its word it would say something else.
      if mine == departures, asksForWord { (callOffQuestion, word.secret) = (row, given) }
    }
    await open()
    if let said { failure = said }
  }

  /// There is service again: what waits can go now. Without a journal there is nothing to be said.
  public func serviceReturned() async {
    if let now = try? await repository.serviceChanged(language: settings.language), isLoaded {
      rows = now.reversed()
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
    case .open: said = await hand(row)
    case .copy: clipboard.copy(row.text)
    // To whom it goes is chosen by hand there as well as in the composer.
    case .otherApp where row.byHand && canOpen(row): said = await hand(row, by: .otherApp)
    case .otherApp: said = await give(row)
    case .answered: said = await tell(row, .acknowledge)
    case .takeBack: said = await tell(row, .cancel)
    }
    await open()
    if let said { failure = said }
  }

  private func hand(_ row: LedgerRow, by way: HandOver.Way? = nil) async -> CompanionFailure? {
    let handed = await handOver.send(row, by: way)
    switch handed.result {
    case .sent: outcome = .sosHanded
    case .cancelled: outcome = nil
    case .failed, nil: outcome = handed.isCalledOff ? nil : .errorNoApp
    }
    return handOver.failure
  }

  /// Nothing is said to the ledger: nobody knows whether the text went to this number.
  private func give(_ row: LedgerRow) async -> CompanionFailure? {
    do throws(CompanionFailure) {
      try await handing.give(text: row.text)
      return nil
    } catch {
      return error
    }
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
