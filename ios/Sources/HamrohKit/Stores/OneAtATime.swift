import Observation

/// One thing after another on a screen: a second touch on a button does nothing.
@MainActor @Observable final class OneAtATime {
  private(set) var isBusy = false
  /// What went wrong with the last one.
  private(set) var failure: CompanionFailure?
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// `waits`: it has its turn after what is being done, for what must not be lost.
  func run(waits: Bool = false, _ work: () async throws(CompanionFailure) -> Void) async {
    while isBusy {
      guard waits else { return }
      await withCheckedContinuation { waiting.append($0) }
    }
    isBusy = true
    failure = nil
    do throws(CompanionFailure) {
      try await work()
    } catch {
      failure = error
    }
    isBusy = false
    let all = waiting
    waiting = []
    for one in all { one.resume() }
  }

  /// Says what went wrong elsewhere; `nil` when it is of no interest any more.
  func say(_ why: CompanionFailure?) {
    failure = why
  }
}
