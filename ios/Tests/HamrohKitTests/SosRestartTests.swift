import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// What a call for help is after the system ended the app.
@MainActor @Suite struct SosRestartTests {
  private static let first = "+996700123456"
  private static let second = "+996312654321"

  private func phone(_ recipients: [String] = [first, second]) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: recipients))
    await phone.app.becameActive()
    await phone.makeJournal()
    return phone
  }

  private func send(_ phone: Phone) async {
    await phone.app.sos.open()
    await phone.app.sos.send()
  }

  /// States of all messages, oldest first.
  private func states(_ phone: Phone) async -> [DeliveryState] {
    await phone.app.ledger.open()
    return phone.app.ledger.rows.reversed().map(\.state)
  }

  /// The app ends while the first composer is open.
  private func endInTheComposer(_ phone: Phone) async {
    let gate = Gate()
    phone.composer.meanwhile = { await gate.wait() }
    let sending = Task { await send(phone) }
    while phone.composer.opened.isEmpty { await Task.yield() }
    await phone.restart()
    gate.open()
    await sending.value
    phone.composer.meanwhile = {}
  }

  @Test(arguments: [true, false])
  func afterAFinishedCallTheNextOneIsNew(_ saves: Bool) async throws {
    let phone = try await phone([Self.first])
    await send(phone)
    let reference = try #require(phone.app.sos.prepared?.reference)
    if saves { await phone.app.enteredBackground() }
    await phone.restart()
    await send(phone)
    #expect(phone.composer.opened.count == 2)
    #expect(await states(phone) == [.unknown, .handed])
    #expect(phone.app.sos.prepared?.reference != reference && phone.app.sos.outcome == .sosHanded)
  }

  @Test func aFinishedCallIsNotRemembered() async throws {
    let phone = try await phone([Self.first])
    #expect(phone.app.sos.saved.requestId == nil)
    phone.composer.answers = [.success(.cancelled)]
    await send(phone)
    #expect(phone.app.sos.saved.requestId != nil, "it has its turn")
    await phone.app.sos.sendNext()
    #expect(phone.app.sos.saved.requestId == nil)
  }

  /// Nobody knows of the one message whether it left, and there is none behind it: who holds the button wants one to go out.
  @Test func whereNothingHasItsTurnTheNextCallIsNew() async throws {
    let phone = try await phone([Self.first])
    await endInTheComposer(phone)
    await send(phone)
    #expect(phone.composer.opened.count == 2)
    #expect(await states(phone) == [.unknown, .handed])
  }

  /// Cancelled, and one that the app took and did not come to open.
  @Test func whatHadItsTurnKeepsIt() async throws {
    let phone = try await phone()
    phone.composer.answers = [.success(.cancelled)]
    await send(phone)
    let waiting = try #require(phone.app.sos.rows.last)
    _ = try await phone.repository.delivery(row: waiting.id, step: .lease, failure: "", language: "en")
    #expect(await states(phone) == [.failed, .leased])
    await phone.app.enteredBackground()
    // Twice: it is remembered also by an app that did not send.
    await phone.restart()
    await phone.app.enteredBackground()
    await phone.restart()
    await send(phone)
    #expect(phone.composer.opened.dropFirst().map(\.recipients) == [[Self.first], [Self.second]])
    #expect(await states(phone) == [.handed, .handed])
    #expect(phone.app.sos.saved.requestId == nil)
  }

  @Test func practiceEndsWithItsMessage() async throws {
    let phone = try await phone([Self.first])
    await phone.app.sos.choose(drill: true)
    await send(phone)
    #expect(!phone.app.sos.saved.drill, "it is finished")
    await phone.app.sos.again()
    #expect(!phone.app.sos.drill && phone.app.sos.text?.hasPrefix("SOS") == true)
    await phone.app.sos.send()
    #expect(phone.composer.opened.map { $0.text.hasPrefix("TEST") } == [true, false])
  }

  /// As an earlier version stored it: practice without a call that it belongs to.
  @Test func practiceWithoutItsCallIsNotPutBack() async throws {
    let phone = try await phone()
    var saved = SosStore.Saved()
    saved.drill = true
    await phone.app.sos.restore(saved)
    #expect(!phone.app.sos.drill)
    saved.requestId = RequestId.make()
    await phone.app.sos.restore(saved)
    #expect(phone.app.sos.drill)
  }

  @Test func aPracticeRunDoesNotTakeThePlaceOfACall() async throws {
    let phone = try await phone([Self.first])
    await phone.app.sos.choose(drill: true)
    phone.composer.answers = [.success(.cancelled)]
    await send(phone)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.sos.drill)
    await phone.app.sos.choose(drill: false)
    await send(phone)
    #expect(phone.composer.opened.map { $0.text.hasPrefix("TEST") } == [true, false])
  }
}
