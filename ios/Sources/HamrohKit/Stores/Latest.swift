/// One question of a screen at a time: an answer that comes after a later question is nobody's any more.
@MainActor final class Latest {
  private var asked = 0

  /// What came of the call; `nil` when something else was asked meanwhile, or nothing is to be answered any more.
  func answer<Answer: Sendable>(
    _ call: () async throws(CompanionFailure) -> Answer
  ) async -> Result<Answer, CompanionFailure>? {
    asked += 1
    let mine = asked
    let found: Result<Answer, CompanionFailure>
    do throws(CompanionFailure) {
      found = .success(try await call())
    } catch {
      found = .failure(error)
    }
    return mine == asked ? found : nil
  }

  /// What was asked is not to be answered any more.
  func drop() {
    asked += 1
  }
}
