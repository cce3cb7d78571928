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
    ledger.askToCallOff(row)
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
      CallOff(requestId: RequestId.make(), sos: row.record, citizen: "KG", place: nil, batteryPercent: nil),
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
