import Observation

/// A call for help: shown before, held to be sent, written down first, handed to the composer one number after the other.
@MainActor @Observable public final class SosStore {
  /// Where the screen is.
  public enum Phase: Sendable, Equatable {
    /// The text is shown; nothing has happened.
    case ready
    /// The button is being held.
    case holding
    /// The call is being written down.
    case writing
    /// The composer is open.
    case composing
    /// Every message was handed over, or the owner stopped.
    case finished
  }

  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    /// A call that was not finished: the same request after a restart is not written down twice.
    public var requestId: String?
    public var drill = false
    public var openRow: Int64?

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      requestId = fields.known(.requestId)
      drill = fields.known(.drill) ?? false
      openRow = fields.known(.openRow)
    }
  }

  /// How long the button is held.
  public static let holdSeconds = 2.0

  public private(set) var phase = Phase.ready
  public private(set) var preview: SosPreview?
  /// Whether something will be kept of it; `nil` until that is known.
  public private(set) var journalExists: Bool?
  /// A practice run: the text says TEST.
  public private(set) var drill = false
  /// The call as written down; `nil` when nothing was kept.
  public private(set) var prepared: PreparedSos?
  /// One row for each recipient, as far as it came.
  public private(set) var rows: [LedgerRow] = []
  /// What there is to say about the last hand-over; nothing after a cancel, the owner knows.
  public private(set) var outcome: Key?
  public private(set) var failure: CompanionFailure?
  /// The question that takes the place of holding the button.
  public private(set) var asks = false
  public let finder: PlaceFinder
  public let handOver: HandOver
  /// What the call has no room for.
  public let details: DetailsStore

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let battery: any BatteryPort
  private let clipboard: any ClipboardPort
  private let handing: Handing
  private let holdTime: Duration
  private var requestId = RequestId.make()
  private var waiting: [Message] = []
  /// To whom a composer gave it, in order; `nil` for somebody whom the owner chose there.
  private var handed: [String?] = []
  private var isCalledOff = false
  private var ofTrip: [String] = []
  /// The request is one from before a restart.
  private var isResumed = false
  private var hold: Task<Void, Never>?

  /// One message that was not handed over yet.
  private struct Message {
    let recipient: String?
    let text: String
    let row: LedgerRow?
  }

  init(
    repository: any CompanionRepository, settings: SettingsStore, ports: Ports, handOver: HandOver,
    holdTime: Duration = .seconds(SosStore.holdSeconds)
  ) {
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
    self.holdTime = holdTime
    battery = ports.battery
    clipboard = ports.clipboard
    handing = Handing(ports)
    finder = PlaceFinder(ports)
    details = DetailsStore(repository: repository, settings: settings, ports: ports, handOver: handOver)
  }

  /// Where the owner chose nobody, those whom the trip names are called.
  public var recipients: [String] {
    let chosen = settings.settings.recipients
    return chosen.isEmpty ? ofTrip : chosen
  }

  /// The number whose turn it is, after the owner stopped; empty text for a message without a number.
  public var next: String? {
    phase == .finished ? waiting.first.map { $0.recipient ?? "" } : nil
  }

  /// The text that leaves: as written down, or as it would be.
  public var text: String? { prepared?.sms ?? preview?.sms }

  /// The screen comes up.
  public func open() async {
    await look()
    await finder.findIfAllowed()
    await look()
  }

  public func choose(drill: Bool) async {
    guard phase == .ready else { return }
    // Another text: not the call from before a restart any more.
    if drill != self.drill { beginRequest() }
    self.drill = drill
    await look()
  }

  public func addPlace() async {
    await finder.find()
    await look()
  }

  public func removePlace() async {
    finder.leaveOut()
    await look()
  }

  /// The finger is down.
  public func press() {
    guard phase == .ready else { return }
    phase = .holding
    hold = Task { [holdTime] in
      do {
        try await Task.sleep(for: holdTime)
      } catch {
        return
      }
      // The finger may have gone up after the time was over and before this was run.
      guard !Task.isCancelled, self.phase == .holding else { return }
      await self.send()
    }
  }

  /// The finger is up. Before the time is over that means: no.
  public func release() {
    guard phase == .holding else { return }
    hold?.cancel()
    hold = nil
    phase = .ready
  }

  /// Asks whoever cannot hold a button.
  public func ask() {
    asks = phase == .ready
  }

  /// The question is gone, with or without an answer.
  public func closeQuestion() {
    asks = false
  }

  /// Writes the call down and opens the composer. Called by the held button, and by the question that takes its place for those
  /// who cannot hold a button.
  public func send() async {
    guard phase == .ready || phase == .holding else { return }
    phase = .writing
    failure = nil
    outcome = nil
    await write()
    await handAll()
  }

  /// Goes on with the number whose turn it is.
  public func sendNext() async {
    guard phase == .finished, !waiting.isEmpty else { return }
    await handAll()
  }

  /// The text for another phone or app.
  public func copy() {
    if let text { clipboard.copy(text) }
  }

  /// Gives the text to another app: a phone without a SIM writes no text messages.
  ///
  /// A message without a number goes to whom its owner chooses, there as well as in the composer, and the
  /// ledger is told. Numbers keep their turn: nobody knows to whom the other app took the text.
  public func give() async {
    switch phase {
    case .ready: await look()
    case .finished:
      if let message = waiting.first, message.recipient == nil { return await handAll(by: .otherApp) }
    case .holding, .writing, .composing: return
    }
    guard let text else { return }
    do throws(CompanionFailure) {
      try await handing.give(text: text)
      if failure?.code == Handing.failed { failure = nil }
    } catch {
      failure = error
    }
  }

  /// The call went its way and nothing of it waits: more can be told to those who have it.
  public var offersDetails: Bool { phase == .finished && waiting.isEmpty && !isCalledOff && !told.isEmpty }

  /// Makes the text of what the call has no room for.
  public func showDetails() async {
    guard offersDetails else { return }
    await details.show(call, reference: prepared?.reference ?? "", to: told)
  }

  /// A call was called off: nobody is told more about it.
  func wasCalledOff(_ record: String) {
    guard rows.contains(where: { $0.record == record }) else { return }
    isCalledOff = true
    details.forget()
  }

  /// Begins a new call.
  public func again() async {
    guard phase == .finished else { return }
    beginRequest()
    drill = false
    details.forget()
    isCalledOff = false
    prepared = nil
    rows = []
    waiting = []
    handed = []
    outcome = nil
    failure = nil
    phase = .ready
    finder.reconsider()
    await open()
  }

  public var saved: Saved {
    var saved = Saved()
    saved.requestId = isUnfinished ? requestId : nil
    // Practice belongs to its call: the next one is meant.
    saved.drill = isUnfinished && drill
    saved.openRow = handOver.openRow
    return saved
  }

  public func restore(_ saved: Saved) async {
    // Whoever was faster than this has begun a call of its own.
    if phase == .ready, prepared == nil {
      if let before = saved.requestId {
        requestId = before
        isResumed = true
        drill = saved.drill
      }
    }
    if let row = saved.openRow { await handOver.recover(openRow: row) }
  }

  private var isUnfinished: Bool {
    isResumed || phase == .writing || phase == .composing || !waiting.isEmpty
  }

  private func beginRequest() {
    requestId = RequestId.make()
    isResumed = false
  }

  private var call: SosCall {
    SosCall(
      requestId: requestId, citizen: settings.settings.citizen ?? "", place: finder.place,
      batteryPercent: battery.percent, recipients: recipients, drill: drill)
  }

  /// Makes the text that is shown, and finds out whether there is a journal.
  private func look() async {
    // A plan that cannot be read leaves its owner to choose.
    let trip = try? await repository.trip(language: settings.language)
    ofTrip = trip?.plan.people.map(\.number).filter { !$0.isEmpty } ?? []
    do throws(CompanionFailure) {
      preview = try await repository.previewSos(call, language: settings.language)
      failure = nil
    } catch {
      failure = error
    }
    do throws(CompanionFailure) {
      journalExists = try await repository.journalState(language: settings.language).exists
    } catch {
      // A journal that cannot be asked does not stand in the way of a message; writing it down is tried all the same.
      journalExists = nil
    }
  }

  private func write() async {
    if journalExists != false {
      do throws(CompanionFailure) {
        return take(try await prepare())
      } catch {
        // Not written down: said on the screen, and no reason to keep the message back.
        if error.code != "not-found-journal" { failure = error }
      }
    }
    journalExists = false
    // Anew: the one on the screen has time and place of when that came up. Still better than none.
    do throws(CompanionFailure) {
      preview = try await repository.previewSos(call, language: settings.language)
    } catch {
      failure = error
    }
    guard let text = preview?.sms else { return }
    let numbers: [String?] = recipients.isEmpty ? [nil] : recipients
    waiting = numbers.map { Message(recipient: $0, text: text, row: nil) }
  }

  /// Writes the call down. Where nothing of a call from before a restart is left to be sent, this one is new.
  private func prepare() async throws(CompanionFailure) -> PreparedSos {
    let written = try await repository.sos(call, language: settings.language)
    if written.rows.contains(where: \.hasItsTurn) { return written }
    beginRequest()
    return try await repository.sos(call, language: settings.language)
  }

  private func take(_ written: PreparedSos) {
    isResumed = false
    prepared = written
    rows = written.rows
    waiting = written.rows.filter(\.hasItsTurn)
      .map { Message(recipient: $0.byHand ? nil : $0.recipient, text: $0.text, row: $0) }
  }

  /// One number after the other: one message to several would show each the others' numbers. Stops where the owner cancels.
  private func handAll(by way: HandOver.Way? = nil) async {
    while let message = waiting.first {
      phase = .composing
      let (result, isCalledOff) = await hand(message, by: way)
      if let told = handOver.failure { failure = told }
      if isCalledOff {
        waiting.removeFirst()
        continue
      }
      switch result {
      case .sent:
        waiting.removeFirst()
        handed.append(message.recipient)
        outcome = message.row == nil ? .sosNotKept : .sosHanded
      case .cancelled:
        // It keeps its turn: a slip of the finger is as likely as a change of mind.
        outcome = nil
        return stop()
      case .failed, nil:
        outcome = .errorNoApp
        return stop()
      }
    }
    stop()
  }

  /// Who may have the call: also from before a restart.
  private var told: [String?] {
    guard prepared != nil else { return handed }
    return rows.filter { $0.state != .cancelled && $0.state != .expired }.map { $0.byHand ? nil : $0.recipient }
  }

  private func hand(
    _ message: Message, by way: HandOver.Way?
  ) async -> (result: ComposerResult?, isCalledOff: Bool) {
    guard let row = message.row else {
      return (await handOver.sendUnkept(message.text, to: message.recipient, by: way), false)
    }
    let handed = await handOver.send(row, by: way)
    if let now = handed.row, let place = rows.firstIndex(where: { $0.id == now.id }) {
      rows[place] = now
      waiting[0] = Message(recipient: message.recipient, text: message.text, row: now)
    }
    return (handed.result, handed.isCalledOff)
  }

  /// Where nothing was written down and nothing left, nothing has happened: the button can be held again.
  private func stop() {
    phase = prepared == nil && handed.isEmpty ? .ready : .finished
    if phase == .ready { waiting = [] }
  }
}

extension LedgerRow {
  /// Still to be sent: also what was cancelled, or never got as far as a composer. Not what may have left: whether it goes once
  /// more is the owner's decision.
  fileprivate var hasItsTurn: Bool { canSend && state != .unknown }
}
