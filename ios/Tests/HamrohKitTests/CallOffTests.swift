import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// A call for help is called off; and what waits when there is service again.
@MainActor @Suite struct CallOffTests {
  private static let both = ["+996700123456", "+996312654321"]

  private func sent(_ answers: [ComposerResult], drill: Bool = false) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: Self.both))
    await phone.app.becameActive()
    await phone.makeJournal()
    phone.composer.answers = answers.map { .success($0) }
    await phone.app.sos.open()
    if drill { await phone.app.sos.choose(drill: true) }
    await phone.app.sos.send()
    await phone.app.ledger.open()
    return phone
  }

  private func offered(_ ledger: LedgerStore) -> [LedgerRow] {
    ledger.rows.filter { $0.canCallOff }
  }

  @Test func whoMayHaveItIsToldAndWhoCannotIsNot() async throws {
    let phone = try await sent([.sent, .cancelled])
    let ledger = phone.app.ledger
    #expect(offered(ledger).count == 1, "once for a call")
    let row = try #require(offered(ledger).first)
    await ledger.askToCallOff(row)
    #expect(ledger.callOffQuestion == row)
    await ledger.callOff(row)
    #expect(ledger.callOffQuestion == nil && ledger.failure == nil && ledger.outcome == .sosHanded)
    let last = try #require(phone.composer.opened.last)
    #expect(phone.composer.opened.count == 3 && last.recipients == [Self.both[0]])
    #expect(last.text.hasPrefix("CANCEL"))
    #expect(ledger.rows.reversed().map(\.state) == [.handed, .cancelled, .handed])
    #expect(ledger.rows.first?.kindText == "SOS called off")
    #expect(offered(ledger).isEmpty, "once")
    // What was called off is not opened again.
    #expect(ledger.rows.last.map { ledger.actions(for: $0).contains(.open) } == false)
  }

  @Test func aCallOfWhichNothingLeftIsTakenBackWithoutAWord() async throws {
    let phone = try await sent([.cancelled])
    let ledger = phone.app.ledger
    await ledger.callOff(try #require(offered(ledger).first))
    #expect(phone.composer.opened.count == 1 && ledger.outcome == nil && ledger.failure == nil)
    #expect(ledger.rows.map(\.state) == [.cancelled, .cancelled])
    #expect(offered(ledger).isEmpty)
  }

  @Test func practiceIsCalledOffWithoutAWord() async throws {
    let phone = try await sent([.sent, .cancelled], drill: true)
    let ledger = phone.app.ledger
    await ledger.callOff(try #require(offered(ledger).first))
    #expect(phone.composer.opened.count == 2 && offered(ledger).isEmpty)
  }

  @Test func whoStopsInTheComposerFindsTheRestInTheList() async throws {
    let phone = try await sent([.sent, .sent, .cancelled])
    let ledger = phone.app.ledger
    await ledger.callOff(try #require(offered(ledger).first))
    #expect(phone.composer.opened.count == 3 && ledger.outcome == nil)
    let waiting = ledger.rows.filter { $0.kind == .cancel }
    #expect(waiting.count == 2 && waiting.allSatisfy { ledger.actions(for: $0).contains(.open) })
  }

  /// It was called off on the ledger while its turn had not come: the text is not given out.
  @Test func whatWasCalledOffMeanwhileIsNotGivenOut() async throws {
    let phone = try await sent([.cancelled])
    let row = try #require(phone.app.ledger.rows.last)
    _ = try await phone.repository.callOff(
      CallOff(requestId: RequestId.make(), sos: row.record, citizen: "KG", place: nil, batteryPercent: nil, word: ""),
      language: "en")
    await phone.app.ledger.act(.open, on: row)
    #expect(phone.composer.opened.count == 1 && phone.app.ledger.outcome == nil)
    await phone.app.sos.sendNext()
    #expect(phone.composer.opened.count == 1 && phone.app.sos.next == nil)
  }

  @Test func anErrorIsSaidAndNothingLeaves() async throws {
    let phone = try await sent([.sent, .sent])
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "callOff" { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    let ledger = phone.app.ledger
    await ledger.callOff(try #require(offered(ledger).first))
    #expect(ledger.failure?.code == "full" && phone.composer.opened.count == 2)
  }

  /// Plans a trip and gives the plan with both words; the plan.
  private func planned(_ phone: Phone) async throws -> String {
    let trip = phone.app.trip
    await trip.openPlan()
    trip.draft.name = "Aibek"
    try #require(await trip.save())
    trip.agreed.type("garnet", "rain")
    await trip.share()
    return try #require(trip.shared)
  }

  @Test func theWordIsAskedForWhereThereIsATripAndForgottenWithTheQuestion() async throws {
    let phone = try await sent([.sent, .sent])
    let ledger = phone.app.ledger
    let row = try #require(offered(ledger).first)
    await ledger.askToCallOff(row)
    #expect(ledger.callOffQuestion == row && !ledger.asksForWord)
    _ = try await planned(phone)
    await ledger.askToCallOff(row)
    #expect(ledger.asksForWord && ledger.word.secret.isEmpty)
    (ledger.word.secret, ledger.word.shows) = ("rain", true)
    phone.app.becameInactive()
    #expect(ledger.callOffQuestion == nil && ledger.word.secret.isEmpty && !ledger.word.shows)
    // The core answers when the screen has been left.
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "trip" { ledger.closeQuestion() }
    }
    await ledger.askToCallOff(row)
    #expect(ledger.callOffQuestion == nil)
  }

  /// This phone says the same whatever the word was; those at home know.
  @Test(arguments: [("Garnet", true), ("rain", false), ("guess", false), ("", false)])
  func anAlarmEndsByTheAgreedWordOnly(_ word: String, _ ends: Bool) async throws {
    let phone = try await sent([.sent, .sent])
    let plan = try await planned(phone)
    let ledger = phone.app.ledger
    let call = try #require(phone.composer.opened.last?.text)
    phone.clock.advance(hours: 1)
    await ledger.askToCallOff(try #require(offered(ledger).first))
    ledger.word.secret = word
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "callOff" { #expect(ledger.word.secret.isEmpty, "it leaves its field when it is given to the core") }
    }
    await ledger.callOff(try #require(ledger.callOffQuestion))
    #expect(ledger.outcome == .sosHanded && ledger.failure == nil && ledger.callOffQuestion == nil)
    #expect(ledger.word.secret.isEmpty && offered(ledger).isEmpty)
    let home = try Phone()
    home.clock.advance(hours: 1)
    let relatives = home.app.relatives
    relatives.planText = plan
    #expect(await relatives.follow())
    relatives.message = call
    await relatives.enter()
    #expect(relatives.chosen?.state == .help)
    relatives.message = try #require(phone.composer.opened.last?.text)
    #expect(relatives.message.hasPrefix("CANCEL") && (word.isEmpty || !relatives.message.contains(word)))
    await relatives.enter()
    #expect((relatives.chosen?.state == .waiting) == ends)
  }

  @Test func aWordComesBackWhereNothingWasWrittenUnlessTheScreenWasLeft() async throws {
    let phone = try await sent([.sent, .sent])
    _ = try await planned(phone)
    let ledger = phone.app.ledger
    let row = try #require(offered(ledger).first)
    for isLeft in [false, true] {
      phone.repository.before = { call throws(CompanionFailure) in
        guard call == "callOff" else { return }
        if isLeft { ledger.closeQuestion() }
        throw CompanionFailure(key: .errorDevice, code: "full")
      }
      await ledger.askToCallOff(row)
      ledger.word.secret = "rain"
      await ledger.callOff(row)
      #expect(ledger.failure?.code == "full" && phone.composer.opened.count == 2)
      #expect(ledger.word.secret == (isLeft ? "" : "rain") && ledger.callOffQuestion == (isLeft ? nil : row))
    }
  }

  @Test func serviceThatReturnsIsToldToTheCoreWhileTheAppIsInFront() async throws {
    let phone = try await sent([.cancelled])
    let calls = { phone.repository.calls.filter { $0 == "serviceChanged" }.count }
    #expect(calls() == 0)
    phone.service.returns()
    while calls() == 0 { await Task.yield() }
    await phone.app.enteredBackground()
    phone.service.returns()
    for _ in 0..<100 { await Task.yield() }
    #expect(calls() == 1, "the files are closed")
  }
}
