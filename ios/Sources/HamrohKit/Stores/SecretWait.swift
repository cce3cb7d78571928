import Observation

/// Seconds until another secret counts. A point in time: seconds also pass while the app stands still.
@MainActor @Observable final class SecretWait {
  private(set) var seconds = 0
  private var ends: ContinuousClock.Instant?
  private let now: () -> ContinuousClock.Instant

  init(now: @escaping () -> ContinuousClock.Instant = { .now }) {
    self.now = now
  }

  /// What else goes wrong says nothing about secrets.
  func hear(_ why: CompanionFailure) {
    guard why.key == .errorSecret else { return }
    ends = why.waitSeconds > 0 ? now() + .seconds(why.waitSeconds) : nil
    count()
  }

  func count() {
    let left = ends.map { now().duration(to: $0) } ?? .zero
    let found = left > .zero ? Int((left / .seconds(1)).rounded(.up)) : 0
    if found == 0 { ends = nil }
    if found != seconds { seconds = found }
  }

  /// Lets the seconds pass.
  func countDown() async {
    count()
    while seconds > 0 {
      do {
        // A little more often than once in a second, so that none is left out.
        try await Task.sleep(for: .milliseconds(250))
      } catch {
        return
      }
      count()
    }
  }
}
