import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// A call for help on a phone that writes no text messages, or whose owner gives the text away elsewhere.
@MainActor @Suite struct SosByHandTests {
  private func phone(
    _ recipients: [String], notes: Bool = true, composer: Bool = false
  ) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: recipients))
    if notes { await phone.makeJournal(locked: true) }
    phone.composer.isAvailable = composer
    await phone.app.sos.open()
    return phone
  }

  @Test func theTextGoesToAnotherAppAndNumbersKeepTheirTurn() async throws {
    let phone = try await phone(["+996700123456"])
    let sos = phone.app.sos
    await sos.send()
    #expect(sos.outcome == .errorNoApp && phone.share.texts.isEmpty, "nobody chose another app yet")
    phone.share.error = Broken()
    await sos.give()
    #expect(sos.failure?.code == "share")
    phone.share.error = nil
    await sos.give()
    #expect(sos.failure == nil && phone.share.texts.last == sos.prepared?.sms)
    #expect(sos.next == "+996700123456" && sos.rows.map(\.state) == [.queued], "whom it went to is not known")
    phone.composer.isAvailable = true
    await sos.sendNext()
    #expect(sos.rows.map(\.state) == [.handed] && phone.composer.opened.count == 1)
  }

  @Test(arguments: [true, false])
  func withoutNumbersTheHeldButtonLeadsThere(_ notes: Bool) async throws {
    let phone = try await phone([], notes: notes)
    let sos = phone.app.sos
    await sos.send()
    #expect(phone.share.texts == [sos.text] && sos.phase == .finished && sos.next == nil)
    #expect(sos.outcome == (notes ? .sosHanded : .sosNotKept))
    #expect(sos.rows.map(\.state) == (notes ? [.handed] : []))
  }

  @Test func whoClosesTheOtherAppsKeepsTheirTurn() async throws {
    let phone = try await phone([])
    let sos = phone.app.sos
    phone.share.isTaken = false
    await sos.send()
    #expect(sos.next == "" && sos.outcome == nil && sos.rows.map(\.state) == [.failed])
    phone.share.isTaken = true
    await sos.give()
    #expect(sos.next == nil && sos.outcome == .sosHanded && sos.rows.map(\.state) == [.handed])
    await sos.give()
    #expect(phone.share.texts.count == 3 && sos.rows.map(\.state) == [.handed])
  }

  /// Somebody who has no credit closes the composer and takes a messenger.
  @Test func whatWasCancelledInTheComposerLeavesByAnotherApp() async throws {
    let phone = try await phone([], composer: true)
    phone.composer.answers = [.success(.cancelled)]
    let sos = phone.app.sos
    await sos.send()
    await sos.give()
    #expect(phone.composer.opened.count == 1 && sos.rows.map(\.state) == [.handed] && sos.next == nil)
  }

  /// The app ends while the other app is open: nobody knows whether it left.
  @Test func theLedgerIsToldBeforeTheOtherAppHasTheText() async throws {
    let phone = try await phone([])
    let gate = Gate()
    phone.share.meanwhile = { await gate.wait() }
    let sending = Task { [sos = phone.app.sos] in await sos.send() }
    while phone.share.texts.isEmpty { await Task.yield() }
    await phone.restart()
    gate.open()
    await sending.value
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.map(\.state) == [.unknown])
  }

  @Test func beforeTheCallTheTextIsMadeAnewAndNothingIsKept() async throws {
    let phone = try await phone(["+996700123456"])
    let shown = phone.app.sos.text
    phone.clock.advance(minutes: 7)
    await phone.app.sos.give()
    #expect(phone.share.texts == [phone.app.sos.text] && phone.app.sos.text != shown)
    #expect(phone.app.sos.phase == .ready && !phone.repository.calls.contains("sos"))
  }
}
