import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// One helper for "what came of the call" and "too late".
@MainActor @Suite struct LatestTests {
  private let failure = CompanionFailure(key: .errorDevice, code: "full")

  @Test func answersAndFailuresArePassedOn() async throws {
    let latest = Latest()
    let answer = await latest.answer { () throws(CompanionFailure) in 7 }
    #expect(try answer?.get() == 7)
    let failed: Result<Int, CompanionFailure>? = await latest.answer { () throws(CompanionFailure) in
      throw self.failure
    }
    #expect(failed == .failure(failure))
  }

  @Test(arguments: [true, false])
  func whatComesTooLateIsNobodys(_ isDropped: Bool) async {
    let latest = Latest()
    let gate = Gate()
    let late = Task {
      await latest.answer { () throws(CompanionFailure) in
        await gate.wait()
        return 1
      }
    }
    for _ in 0..<10 { await Task.yield() }
    if isDropped { latest.drop() } else { _ = await latest.answer { () throws(CompanionFailure) in 2 } }
    gate.open()
    #expect(await late.value == nil)
  }
}
