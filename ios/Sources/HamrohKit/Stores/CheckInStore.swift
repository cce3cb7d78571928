import Foundation
import Observation

/// "I am well", with the agreed word when the owner types one: written down first, then handed over, one number after the other.
///
/// It looks the same whatever word that was: whoever stands beside must not see that it was the one for danger.
@MainActor @Observable public final class CheckInStore {
  /// Where the screen is.
  public enum Phase: Sendable, Equatable {
    /// Nothing has happened.
    case ready
    /// It is being written down.
    case writing
    /// The composer is open.
    case composing
    /// It stands in the notes; what came of its messages is said.
    case written
  }

  public private(set) var phase = Phase.ready
  /// The agreed word. In memory only, and only until it is written down or the app is left. Who goes to make notes first finds it
  /// again: sent without it the check-in would say something else.
  public let word = SecretDraft()
  /// The check-in as written down.
  public private(set) var prepared: PreparedSos?
  /// What there is to say about the last hand-over; nothing after a cancel, the owner knows.
  public private(set) var outcome: Key?
  public private(set) var failure: CompanionFailure?
  /// There are no notes to write it into.
  public private(set) var lacksNotes = false
  public let finder: PlaceFinder

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let trip: TripStore
  private let handOver: HandOver
  private let battery: any BatteryPort
  private let clipboard: any ClipboardPort
  private let handing: Handing
  /// The same after a failure: what was written down is not written twice.
  private var requestId = RequestId.make()
  /// What was not handed over yet.
  private var waiting: [LedgerRow] = []
  /// Counts departures: a word typed before one does not come back after it.
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports, trip: TripStore, handOver: HandOver)
  {
    self.repository = repository
    self.settings = settings
    self.trip = trip
    self.handOver = handOver
    battery = ports.battery
    clipboard = ports.clipboard
    handing = Handing(ports)
    finder = PlaceFinder(ports)
  }

  public var isBusy: Bool { phase == .writing || phase == .composing }

  /// Whose turn it is; empty text for a message of which the owner chooses to whom it goes.
  public var next: String? {
    phase == .written ? waiting.first.map { $0.byHand ? "" : $0.recipient } : nil
  }

  /// Another check-in. What waits of the last one stays in the list of messages.
  public func begin() {
    guard !isBusy else { return }
    requestId = RequestId.make()
    phase = .ready
    word.clear()
    finder.clear()
    prepared = nil
    waiting = []
    outcome = nil
    failure = nil
    lacksNotes = false
  }

  /// The screen comes up.
  public func open() async {
    // Without the trip nobody would be told whose citizen this is.
    if !trip.isLoaded { await trip.open() }
    if phase == .ready { await finder.findIfAllowed() }
  }

  /// Writes it down and opens the composer.
  public func send() async {
    guard phase == .ready else { return }
    phase = .writing
    failure = nil
    lacksNotes = false
    let given = word.secret
    word.clearText()
    let mine = departures
    let call = CheckIn(
      requestId: requestId, citizen: trip.trip?.plan.citizen ?? settings.settings.citizen ?? "", place: finder.place,
      batteryPercent: battery.percent, word: given)
    do throws(CompanionFailure) {
      let written = try await repository.checkIn(call, language: settings.language)
      prepared = written
      waiting = written.rows.filter { $0.canSend && $0.state != .unknown }
    } catch {
      // Sent again without its word it would say something else.
      if mine == departures, word.secret.isEmpty { word.secret = given }
      lacksNotes = error.code == "not-found-journal"
      failure = error
      phase = .ready
      return
    }
    finder.clear()
    await handAll()
  }

  /// Goes on with the number whose turn it is.
  public func sendNext() async {
    guard phase == .written, !waiting.isEmpty else { return }
    failure = nil
    await handAll()
  }

  /// The text for another phone or app.
  public func copy() {
    if let prepared { clipboard.copy(prepared.sms) }
  }

  /// Gives the text to another app: a phone without a card writes no text messages.
  public func give() async {
    guard let prepared, phase == .written else { return }
    do throws(CompanionFailure) {
      try await handing.give(text: prepared.sms)
      failure = nil
    } catch {
      failure = error
    }
  }

  /// The app is left.
  public func leave() {
    departures += 1
    word.clear()
  }

  /// One number after the other: one message to several would show each the others' numbers. Stops where the owner cancels.
  private func handAll() async {
    phase = .composing
    outcome = nil
    var told: CompanionFailure?
    while let row = waiting.first {
      let handed = await handOver.send(row)
      told = told ?? handOver.failure
      if let now = handed.row { waiting[0] = now }
      if handed.isCalledOff {
        waiting.removeFirst()
        continue
      }
      outcome = handed.result == .sent ? .sosHanded : handed.result == .cancelled ? nil : .errorNoApp
      guard handed.result == .sent else { break }
      waiting.removeFirst()
    }
    phase = .written
    // The next deadline is another one now.
    await trip.open()
    failure = told
  }
}
