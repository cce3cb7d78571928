import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct SosTests {
  private static let family = OwnerSettings(
    citizen: "KG", language: "en", recipients: ["+996700123456", "+996312654321"])

  @Test func theTextIsShownBeforeAndFollowsWhatIsChosen() async throws {
    let phone = try Phone(Self.family)
    let sos = phone.app.sos
    await sos.open()
    #expect(sos.text?.hasPrefix("SOS KG citizen") == true)
    #expect(sos.text?.contains("16.713") == false, "nobody allowed the position yet")
    #expect(phone.place.asked == 0)
    #expect(sos.preview.map { $0.septets <= 160 } == true)
    #expect(sos.journalExists == false)
    await sos.addPlace()
    #expect(sos.text?.contains("16.713") == true)
    await sos.removePlace()
    #expect(sos.text?.contains("16.713") == false)
    await sos.choose(drill: true)
    #expect(sos.text?.hasPrefix("TEST") == true)
    sos.copy()
    #expect(phone.clipboard.text == sos.text)
    #expect(phone.composer.opened.isEmpty)
  }

  @Test func anAllowedPositionIsInItWithoutAQuestion() async throws {
    let phone = try Phone(Self.family)
    phone.place.isAllowed = true
    await phone.app.sos.open()
    #expect(phone.app.sos.text?.contains("16.713") == true)
  }

  @Test func itIsOnTheDiskBeforeTheComposerOpensAlsoWhileLocked() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal(locked: true)
    let sos = phone.app.sos
    await sos.open()
    #expect(sos.journalExists == true)
    var states: [[DeliveryState]] = []
    phone.composer.meanwhile = {
      await phone.app.ledger.open()
      states.append(phone.app.ledger.rows.reversed().map(\.state))
    }
    await sos.send()
    #expect(sos.phase == .finished && sos.outcome == .sosHanded && sos.failure == nil)
    // One composer for each number: nobody learns the others' numbers.
    #expect(phone.composer.opened.map(\.recipients) == [["+996700123456"], ["+996312654321"]])
    #expect(phone.composer.opened.allSatisfy { $0.text == sos.prepared?.sms })
    #expect(states == [[.handed, .queued], [.handed, .handed]])
    #expect(sos.rows.map(\.state) == [.handed, .handed])
    #expect(sos.rows.allSatisfy { !$0.stateText.contains("delivery-") })
    #expect(sos.next == nil)
  }

  @Test func whoCancelsSentNothingAndTheLedgerSaysSo() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.composer.answers = [.success(.cancelled)]
    let sos = phone.app.sos
    await sos.open()
    await sos.send()
    #expect(phone.composer.opened.count == 1, "no second composer after a cancel")
    #expect(sos.phase == .finished && sos.outcome == nil)
    #expect(sos.rows.map(\.state) == [.failed, .queued])
    #expect(sos.next == "+996700123456", "a slip of the finger keeps its turn")
    await sos.sendNext()
    #expect(sos.rows.map(\.state) == [.handed, .handed])
    #expect(sos.next == nil && sos.outcome == .sosHanded)
  }

  @Test(arguments: [Result<ComposerResult, any Error>.success(.failed), .failure(Broken())])
  func aComposerThatBreaksIsAMessageThatDidNotGoOut(_ answer: Result<ComposerResult, any Error>) async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.composer.answers = [answer]
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.rows.first?.state == .failed)
    #expect(phone.app.sos.outcome == .errorNoApp)
  }

  @Test func aDeviceWithoutMessagesLeavesThemWaiting() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.composer.isAvailable = false
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.outcome == .errorNoApp)
    #expect(phone.app.sos.rows.map(\.state) == [.queued, .queued])
    #expect(phone.app.sos.text != nil, "to be copied")
  }

  @Test func withoutAJournalTheTextLeavesAndNothingIsSaidToBeKept() async throws {
    let phone = try Phone(Self.family)
    let sos = phone.app.sos
    await sos.open()
    let text = try #require(sos.preview?.sms)
    await sos.send()
    #expect(phone.composer.opened.map(\.text) == [text, text])
    #expect(sos.phase == .finished && sos.outcome == .sosNotKept)
    #expect(sos.prepared == nil && sos.rows.isEmpty)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.isEmpty && phone.app.ledger.failure == nil)
  }

  @Test func withoutAJournalACancelIsAsIfNothingHadHappened() async throws {
    let phone = try Phone(Self.family)
    phone.composer.answers = [.success(.cancelled)]
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.phase == .ready && phone.app.sos.outcome == nil)
    #expect(phone.app.sos.next == nil)
  }

  @Test func withoutAJournalTheSecondNumberKeepsItsTurn() async throws {
    let phone = try Phone(Self.family)
    phone.composer.answers = [.success(.sent), .success(.cancelled)]
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.phase == .finished && phone.app.sos.next == "+996312654321")
    await phone.app.sos.sendNext()
    #expect(phone.composer.opened.count == 3 && phone.app.sos.next == nil)
  }

  @Test func withoutNumbersTheOwnerChoosesInTheComposer() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.composer.opened.map(\.recipients) == [[]])
    #expect(phone.app.sos.rows.map(\.byHand) == [true])
    #expect(phone.app.sos.rows.map(\.state) == [.handed])
  }

  @Test func whereNobodyIsChosenThoseOfTheTripAreShownAndCalled() async throws {
    for hasJournal in [false, true] {
      let phone = try Phone()
      if hasJournal { await phone.makeJournal() }
      var plan = TripPlan()
      plan.name = "Айбек"
      plan.citizen = "KG"
      plan.people = ["+996700123456", "+996312654321"].map { number in
        var person = TripPerson()
        person.number = number
        return person
      }
      _ = try await phone.repository.saveTrip(plan, language: "en")
      await phone.app.sos.open()
      #expect(phone.app.sos.recipients == ["+996700123456", "+996312654321"])
      await phone.app.sos.send()
      #expect(phone.composer.opened.map(\.recipients) == [["+996700123456"], ["+996312654321"]])
    }
  }

  @Test func aJournalThatCannotBeWrittenDoesNotKeepTheMessageBack() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "sos" { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.composer.opened.count == 2)
    #expect(phone.app.sos.failure?.code == "full")
    #expect(phone.app.sos.outcome == .sosNotKept)
  }

  @Test func aLedgerThatCannotBeWrittenDoesNotKeepTheMessageBack() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("delivery") { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.composer.opened.count == 2)
    #expect(phone.app.sos.failure?.code == "full")
  }

  @Test func aBrokenClockDoesNotKeepTheMessageBack() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    phone.clock.breakDown()
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.rows.map(\.state) == [.handed, .handed])
    #expect(phone.app.sos.failure == nil)
  }

  @Test func lettingGoEarlySendsNothing() async throws {
    let phone = try Phone(Self.family)
    let sos = held(phone, for: .milliseconds(50))
    await sos.open()
    sos.press()
    #expect(sos.phase == .holding)
    sos.press()
    sos.release()
    #expect(sos.phase == .ready)
    try await Task.sleep(for: .milliseconds(250))
    #expect(sos.phase == .ready && phone.composer.opened.isEmpty)
  }

  /// The time is over, and the finger goes up before anything came of it.
  @Test func lettingGoAtTheLastMomentSendsNothing() async throws {
    for _ in 0..<50 {
      let phone = try Phone(Self.family)
      let sos = held(phone, for: .milliseconds(100))
      await sos.open()
      sos.press()
      // One turn, so that the time runs; then nothing else gets a turn until the finger is up.
      await Task.yield()
      // On a busy machine the turn may have taken all the time.
      guard sos.phase == .holding else { continue }
      let end = ContinuousClock.now + .milliseconds(200)
      while ContinuousClock.now < end {}
      sos.release()
      try await Task.sleep(for: .milliseconds(100))
      #expect(sos.phase == .ready && phone.composer.opened.isEmpty)
      return
    }
    Issue.record("never came to hold the button")
  }

  private func held(_ phone: Phone, for time: Duration) -> SosStore {
    SosStore(
      repository: phone.repository, settings: phone.app.settings, ports: phone.ports,
      handOver: phone.app.sos.handOver, holdTime: time)
  }

  @Test func holdingLongEnoughSends() async throws {
    let phone = try Phone(Self.family)
    let sos = held(phone, for: .milliseconds(20))
    await sos.open()
    sos.press()
    while sos.phase != .finished { try await Task.sleep(for: .milliseconds(5)) }
    #expect(phone.composer.opened.count == 2)
    sos.release()
    #expect(sos.phase == .finished, "the finger goes up after it was sent")
    await sos.send()
    #expect(phone.composer.opened.count == 2, "once")
    await sos.again()
    #expect(sos.phase == .ready && sos.outcome == nil)
  }

  @Test func afterTheAppEndedInTheComposerNobodyKnowsWhetherItLeft() async throws {
    let phone = try Phone(Self.family)
    await phone.makeJournal()
    await phone.app.sos.open()
    await phone.app.becameActive()
    phone.app.path = [.sos]
    // The app ends while the first composer is open.
    let gate = Gate()
    phone.composer.meanwhile = { await gate.wait() }
    let sending = Task { [sos = phone.app.sos] in await sos.send() }
    while phone.composer.opened.isEmpty { await Task.yield() }
    await phone.restart()
    gate.open()
    await sending.value
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.reversed().map(\.state) == [.unknown, .queued])
    #expect(phone.app.path == [.sos])
    // The same request again is not written down twice.
    phone.composer.meanwhile = {}
    await phone.app.sos.open()
    await phone.app.sos.send()
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.reversed().map(\.state) == [.unknown, .handed])
  }
}
