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

  @Test func aSecondTouchDoesNothingAndWhatMustNotBeLostHasItsTurn() async {
    let doing = OneAtATime()
    let gate = Gate()
    let done = Done()
    let first = Task {
      await doing.run { () throws(CompanionFailure) in
        await gate.wait()
        done.numbers.append(1)
        throw self.failure
      }
    }
    while !doing.isBusy { await Task.yield() }
    await doing.run { () throws(CompanionFailure) in done.numbers.append(2) }
    let waiting = (3...5).map { number in
      Task { await doing.run(waits: true) { () throws(CompanionFailure) in done.numbers.append(number) } }
    }
    for _ in 0..<100 { await Task.yield() }
    gate.open()
    await first.value
    for one in waiting { await one.value }
    #expect(done.numbers.first == 1 && done.numbers.sorted() == [1, 3, 4, 5])
    #expect(!doing.isBusy && doing.failure == nil, "what went wrong before is over")
  }
}

@MainActor private final class Done {
  var numbers: [Int] = []
}
