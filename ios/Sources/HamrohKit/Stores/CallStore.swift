import Observation

/// After a call: what came of it, and whom to call next.
@MainActor @Observable public final class CallStore {
  /// A number that was called. No position: only the country whose chain it stands in.
  public struct Called: Codable, Sendable, Equatable {
    public let org: String
    public let key: String
    public let title: String
    public let display: String
    public let country: String?
  }

  /// What is remembered when the system ends the app, as it may during a call.
  public struct Saved: Codable, Sendable, Equatable {
    public var called: Called?

    public init() {}

    public init(from decoder: any Decoder) throws {
      called = try decoder.container(keyedBy: CodingKeys.self).known(.called)
    }
  }

  /// What the owner is asked about.
  public private(set) var called: Called?
  /// What followed from the last answer.
  public private(set) var marked: CallMarked?
  public private(set) var failure: CompanionFailure?
  public private(set) var isBusy = false

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let help: HelpStore

  init(repository: any CompanionRepository, settings: SettingsStore, help: HelpStore) {
    self.repository = repository
    self.settings = settings
    self.help = help
  }

  /// Whom to call now, with all that the chain knows of that number.
  public var next: ContactWay? {
    guard let next = marked?.next else { return nil }
    let ways = help.chain?.steps.filter { $0.org == next.org }.flatMap(\.ways) ?? []
    return ways.first { $0.key == next.key } ?? ContactWay(next)
  }

  /// The telephone took the number.
  public func called(_ way: ContactWay, of step: Step) {
    begin(
      Called(
        org: step.org, key: way.key, title: step.title, display: way.display,
        country: help.chain?.countries.first))
  }

  /// The telephone took the number that came next.
  public func calledNext() {
    guard let next = marked?.next else { return }
    begin(
      Called(
        org: next.org, key: next.key, title: next.title, display: next.display,
        country: help.chain?.countries.first))
  }

  /// Writes down what came of the call; the answer says whom to call now.
  public func mark(_ outcome: CallOutcome) async {
    guard !isBusy, let called else { return }
    isBusy = true
    defer { isBusy = false }
    failure = nil
    let request =
      help.request
      // The position is gone with the app that was ended: the country is what is left of the question.
      ?? HelpRequest(citizen: settings.settings.citizen ?? "", country: called.country, place: nil)
    let mark = CallMark(key: called.key, org: called.org, outcome: outcome)
    do throws(CompanionFailure) {
      marked = try await repository.mark(mark, in: request, language: settings.language)
      // Another call may have begun meanwhile: that one is still to be asked about.
      if self.called == called { self.called = nil }
    } catch {
      failure = error
    }
    await help.ask()
  }

  /// The owner does not say.
  public func dismiss() {
    called = nil
    marked = nil
    failure = nil
  }

  public var saved: Saved {
    var saved = Saved()
    saved.called = called
    return saved
  }

  public func restore(_ saved: Saved) {
    called = saved.called
  }

  private func begin(_ call: Called) {
    called = call
    marked = nil
    failure = nil
  }
}

extension ContactWay {
  /// A number of which nothing else is known on the screen.
  fileprivate init(_ next: NextCall) {
    self.init(key: next.key, label: next.title, display: next.display, number: next.number, warning: next.warning)
  }
}
