import Observation

/// What a call for help has no room for: a second message, offered when the call itself is out of the way, and shown before it goes.
///
/// It may be lost without harm. Nothing is written down about it, and what goes wrong with it changes nothing else.
@MainActor @Observable public final class DetailsStore {
  /// The message; `nil` until the owner asks for it.
  public private(set) var text: String?
  /// What there is to say about the last hand-over; nothing after a cancel, the owner knows.
  public private(set) var outcome: Key?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let handOver: HandOver
  private let clipboard: any ClipboardPort
  private let handing: Handing
  private let doing = OneAtATime()
  /// To whom it was not handed yet; `nil` for somebody whom the owner chooses.
  private var waiting: [String?] = []
  /// Counts calls for help: what was asked for one is not shown with the next.
  private var calls = 0

  init(repository: any CompanionRepository, settings: SettingsStore, ports: Ports, handOver: HandOver) {
    self.repository = repository
    self.settings = settings
    self.handOver = handOver
    clipboard = ports.clipboard
    handing = Handing(ports)
  }

  /// Whose turn it is; empty text for somebody whom the owner chooses.
  public var next: String? { waiting.first.map { $0 ?? "" } }

  /// Makes the text. `told`: who has the call itself.
  func show(_ call: SosCall, reference: String, to told: [String?]) async {
    let mine = calls
    await run { () throws(CompanionFailure) in
      let made = try await self.repository.messageDetails(call, reference: reference, language: self.settings.language)
      guard mine == self.calls else { return }
      self.text = made
      self.waiting = told
    }
  }

  /// Opens the composer, once for each number: one message to several would show each the others' numbers. Stops where the owner
  /// cancels.
  public func send() async {
    guard let text else { return }
    let mine = calls
    await run { () throws(CompanionFailure) in
      while mine == self.calls, let recipient = self.waiting.first {
        switch await self.handOver.sendUnkept(text, to: recipient) {
        case .sent:
          guard mine == self.calls else { return }
          self.waiting.removeFirst()
          self.outcome = .sosHanded
        case .cancelled:
          self.outcome = nil
          return
        case .failed, nil:
          self.outcome = nil
          throw CompanionFailure(key: .errorNoApp, code: "composer")
        }
      }
    }
  }

  /// Gives the text to another app.
  public func give() async {
    guard let text else { return }
    await run { () throws(CompanionFailure) in try await self.handing.give(text: text) }
  }

  public func copy() {
    if let text { clipboard.copy(text) }
  }

  /// The call is over, or another one begins.
  func forget() {
    calls += 1
    text = nil
    outcome = nil
    waiting = []
    doing.say(nil)
  }

  /// What goes wrong after the call was over is of no interest.
  private func run(_ work: () async throws(CompanionFailure) -> Void) async {
    await doing.run { () throws(CompanionFailure) in
      let mine = self.calls
      self.outcome = nil
      do throws(CompanionFailure) {
        try await work()
      } catch {
        if mine == self.calls { throw error }
      }
    }
  }
}
