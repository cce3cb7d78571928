import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// After a call: what came of it is kept on this phone, and the next one to call is there at once.
@MainActor @Suite struct CallTests {
  /// The chain of a citizen of Kyrgyzstan in Thailand, and its first call.
  private func asked(_ language: String = "en") async throws -> (phone: Phone, step: Step, way: ContactWay) {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: language))
    await phone.app.help.choose(country: "TH")
    let step = try #require(phone.app.help.chain?.first)
    return (phone, step, try #require(phone.app.help.chain?.firstWay))
  }

  @Test func nobodyAnswersAndTheNextOneIsThereAtOnce() async throws {
    let (phone, step, way) = try await asked("ru")
    let call = phone.app.call
    call.called(way, of: step)
    #expect(call.called?.display == way.display && call.marked == nil)
    await call.mark(.noAnswer)
    let next = try #require(call.marked?.next)
    #expect(next.key != way.key && !next.title.isEmpty)
    #expect(call.marked?.text.contains(/[а-я]{4}/) == true)
    let nextWay = try #require(call.next)
    #expect(nextWay.key == next.key && nextWay.url?.scheme == "tel" && !nextWay.statusText.isEmpty)
    #expect(call.called == nil && call.failure == nil)
    // The chain on the screen knows it, too.
    let chain = try #require(phone.app.help.chain)
    #expect(chain.steps.flatMap(\.ways).contains { $0.key == way.key && $0.tried != nil })
    #expect(chain.firstWay?.key == next.key, "what failed today is not the first to call")
    call.calledNext()
    #expect(call.called?.key == next.key && call.marked == nil)
    await call.mark(.wrong)
    #expect(call.marked?.next?.key != next.key)
  }

  @Test func whoeverHelpedIsRememberedAndNobodyIsNext() async throws {
    let (phone, step, way) = try await asked()
    phone.app.call.called(way, of: step)
    await phone.app.call.mark(.helped)
    #expect(phone.app.call.marked?.next == nil && phone.app.call.next == nil)
    #expect(phone.app.call.marked?.text.isEmpty == false)
    await phone.app.marks.open()
    #expect(phone.app.marks.numbers.map(\.outcome) == [.helped])
    phone.app.call.dismiss()
    #expect(phone.app.call.marked == nil)
  }

  @Test func whoeverDidNotCallLeavesNothingBehind() async throws {
    let (phone, step, way) = try await asked()
    phone.app.call.called(way, of: step)
    phone.app.call.dismiss()
    await phone.app.call.mark(.wrong)
    #expect(!phone.repository.calls.contains { $0.hasPrefix("mark") })
    await phone.app.marks.open()
    #expect(phone.app.marks.numbers.isEmpty)
  }

  @Test func anAppThatEndsDuringTheCallStillAsks() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    await phone.app.becameActive()
    await phone.app.help.usePosition()
    let chain = try #require(phone.app.help.chain)
    let way = try #require(chain.firstWay)
    phone.app.call.called(way, of: try #require(chain.first))
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    #expect(!saved.contains("167130000"), "no position")
    await phone.restart()
    #expect(phone.app.call.called?.key == way.key)
    #expect(phone.app.help.request == nil, "the position is gone")
    await phone.app.call.mark(.noAnswer)
    #expect(phone.app.call.failure == nil)
    // No chain is on the screen: what the answer itself says is enough to call.
    let next = try #require(phone.app.call.marked?.next)
    #expect(phone.app.call.next?.display == next.display)
    #expect(phone.app.call.next?.url?.absoluteString == "tel:\(next.number)")
  }

  @Test func aFailureKeepsTheQuestion() async throws {
    let (phone, step, way) = try await asked()
    phone.app.call.called(way, of: step)
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("mark") { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.call.mark(.noAnswer)
    #expect(phone.app.call.failure?.code == "full" && phone.app.call.called != nil)
    #expect(!phone.app.call.isBusy)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await phone.app.call.mark(.noAnswer)
    #expect(phone.app.call.failure == nil && phone.app.call.marked?.next != nil)
  }

  @Test func aSecondTouchIsNoSecondMark() async throws {
    let (phone, step, way) = try await asked()
    phone.app.call.called(way, of: step)
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("mark") { await gate.wait() }
    }
    let first = Task { await phone.app.call.mark(.noAnswer) }
    while !phone.app.call.isBusy { await Task.yield() }
    await phone.app.call.mark(.wrong)
    gate.open()
    await first.value
    #expect(phone.repository.calls.filter { $0.hasPrefix("mark") } == ["mark noAnswer"])
  }

  @Test func aBrokenClockDoesNotStandInTheWay() async throws {
    let (phone, step, way) = try await asked()
    phone.clock.breakDown()
    phone.app.call.called(way, of: step)
    await phone.app.call.mark(.noAnswer)
    #expect(phone.app.call.marked?.next != nil && phone.app.call.failure == nil)
  }

  @Test func whatCannotBeUsedIsWeakerAndStillThere() async throws {
    let (phone, _, _) = try await asked()
    await phone.app.help.choose(line: .wifiOnly)
    let chain = try #require(phone.app.help.chain)
    #expect(!chain.networkNote.isEmpty)
    let ways = chain.steps.flatMap(\.ways)
    #expect(ways.contains { $0.usable == .no })
    for way in ways where way.usable == .no { #expect(!way.usableText.isEmpty, "\(way.key)") }
    // In each step what cannot be used stands last.
    for step in chain.steps {
      let unusable = step.ways.map { $0.usable == .no }
      #expect(unusable == unusable.sorted { !$0 && $1 }, "\(step.title)")
    }
    await phone.app.help.choose(line: nil)
    #expect(phone.app.help.line == nil)
  }
}
