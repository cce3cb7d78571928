import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct LedgerTests {
  private func sent(_ answers: [ComposerResult]) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    await phone.makeJournal()
    phone.composer.answers = answers.map { .success($0) }
    await phone.app.sos.open()
    await phone.app.sos.send()
    await phone.app.ledger.open()
    return phone
  }

  @Test func aPersonAnswered() async throws {
    let phone = try await sent([.sent])
    let ledger = phone.app.ledger
    let row = try #require(ledger.rows.first)
    #expect(row.stateText == "given to the phone, not confirmed")
    #expect(ledger.actions(for: row) == [.open, .copy, .otherApp, .answered])
    await ledger.act(.answered, on: row)
    #expect(ledger.rows.first?.state == .acknowledged)
    #expect(ledger.rows.first.map { ledger.actions(for: $0) } == [])
  }

  @Test func whatDidNotGoOutIsOpenedAgain() async throws {
    let phone = try await sent([.cancelled, .sent])
    let ledger = phone.app.ledger
    let row = try #require(ledger.rows.first)
    #expect(row.state == .failed && ledger.actions(for: row) == [.open, .copy, .otherApp, .takeBack])
    await ledger.act(.open, on: row)
    #expect(ledger.rows.first?.state == .handed && ledger.outcome == .sosHanded)
    #expect(phone.composer.opened.count == 2)
  }

  @Test func whatDidNotGoOutIsTakenBack() async throws {
    let phone = try await sent([.cancelled])
    let ledger = phone.app.ledger
    await ledger.act(.takeBack, on: try #require(ledger.rows.first))
    #expect(ledger.rows.first?.state == .cancelled)
    #expect(ledger.rows.first?.text == "")
  }

  @Test func whatMayHaveLeftIsOpenedAgainAndStaysHandedOver() async throws {
    let phone = try await sent([.sent, .cancelled])
    let ledger = phone.app.ledger
    await ledger.act(.open, on: try #require(ledger.rows.first))
    #expect(phone.composer.opened.count == 2)
    #expect(ledger.rows.first?.state == .handed && ledger.outcome == nil)
  }

  /// Every action that is offered changes something, so that no button is dead.
  @Test func everyOfferedActionHasAnEffect() async throws {
    let ways: [([DeliveryStep], DeliveryState)] = [
      ([], .queued), ([.lease], .leased), ([.lease, .hand], .handed), ([.lease, .hand, .fail], .failed),
      ([.lease, .hand, .crash], .unknown), ([.lease, .hand, .accept], .accepted),
      ([.lease, .hand, .deliver], .delivered),
    ]
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    await phone.makeJournal()
    let ledger = phone.app.ledger
    for (steps, state) in ways {
      for action in [LedgerStore.Action.open, .copy, .otherApp, .answered, .takeBack] {
        let call = SosCall(
          requestId: RequestId.make(), citizen: "KG", place: nil, batteryPercent: nil,
          recipients: ["+996700123456"], drill: false)
        var row = try #require(try await phone.repository.sos(call, language: "en").rows.first)
        for step in steps {
          row = try await phone.repository.delivery(row: row.id, step: step, failure: "", language: "en")
        }
        #expect(row.state == state)
        guard ledger.actions(for: row).contains(action) else { continue }
        let opened = phone.composer.opened.count
        await ledger.act(action, on: row)
        #expect(ledger.failure == nil)
        let now = ledger.rows.first { $0.id == row.id }?.state
        switch action {
        case .open: #expect(now == .handed && phone.composer.opened.count == opened + 1, "\(state)")
        case .copy: #expect(now == state && phone.clipboard.text == row.text, "\(state)")
        // Nobody knows whom it went to.
        case .otherApp: #expect(now == state && phone.share.texts.last == row.text, "\(state)")
        case .answered: #expect(now == .acknowledged, "\(state)")
        case .takeBack: #expect(now == .cancelled, "\(state)")
        }
      }
    }
  }

  /// What its owner gives to somebody is told to the ledger, by whichever app.
  @Test func aMessageWithoutANumberIsGivenAwayByHand() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.composer.answers = [.success(.cancelled)]
    await phone.app.sos.open()
    await phone.app.sos.send()
    let ledger = phone.app.ledger
    await ledger.open()
    phone.share.isTaken = false
    await ledger.act(.otherApp, on: try #require(ledger.rows.first))
    #expect(ledger.rows.first?.state == .failed && ledger.outcome == nil && ledger.failure == nil)
    phone.share.error = Broken()
    await ledger.act(.otherApp, on: try #require(ledger.rows.first))
    #expect(ledger.rows.first?.state == .failed && ledger.outcome == .errorNoApp)
    (phone.share.error, phone.share.isTaken) = (nil, true)
    await ledger.act(.otherApp, on: try #require(ledger.rows.first))
    #expect(ledger.rows.first?.state == .handed && ledger.outcome == .sosHanded)
    #expect(phone.composer.opened.count == 1 && Set(phone.share.texts).count == 1)
  }

  @Test func anotherAppThatDoesNotOpenIsSaid() async throws {
    let phone = try await sent([.sent])
    phone.share.error = Broken()
    await phone.app.ledger.act(.otherApp, on: try #require(phone.app.ledger.rows.first))
    #expect(phone.app.ledger.failure?.code == "share" && phone.app.ledger.rows.first?.state == .handed)
  }

  @Test func anEmptyLedgerIsNoError() async throws {
    let phone = try Phone()
    await phone.app.ledger.open()
    #expect(phone.app.ledger.isLoaded && phone.app.ledger.rows.isEmpty && phone.app.ledger.failure == nil)
  }

  @Test func anErrorIsShownAfterTheRows() async throws {
    let phone = try await sent([.sent])
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "delivery acknowledge" { throw CompanionFailure(key: .errorDevice, code: "busy") }
    }
    await phone.app.ledger.act(.answered, on: try #require(phone.app.ledger.rows.first))
    #expect(phone.app.ledger.failure?.code == "busy" && phone.app.ledger.rows.count == 1)
  }
}
