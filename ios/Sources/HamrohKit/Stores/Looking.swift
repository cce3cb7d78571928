/// How long a screen that counts deadlines waits before it looks again.
enum Looking {
  /// What was expected for later may be due sooner by now: a message came, the clock was moved.
  static let longestMs: Int64 = 3_600_000

  /// Until just after `ms` from now; `nil` when nothing is awaited. Never so short that a clock which stands still keeps the
  /// phone busy.
  static func pause(until ms: Int64?) -> Duration {
    .milliseconds(min(max(ms ?? longestMs, 0), longestMs)) + .seconds(1)
  }
}
