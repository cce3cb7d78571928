import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// "I am well": written down, handed over, and the text for every other way.
@MainActor @Suite struct CheckInTests {
  private static let mother = "+996312123456"
  private static let sister = "+996312654321"

  /// A phone whose trip is planned, with its check-in on the screen.
  private func planned(_ people: [String] = [mother], notes: Bool = true) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "UZ", language: "en"))
    let trip = phone.app.trip
    await trip.openPlan()
    (trip.draft.name, trip.draft.citizen) = ("Aibek", "KG")
    trip.draft.people = people.map { number in
      var person = TripPerson()
      (person.name, person.number) = ("at home", number)
      return person
    }
    try #require(await trip.save())
    if notes { await phone.makeJournal(locked: true) }
    phone.app.checkIn.begin()
    await phone.app.checkIn.open()
    return phone
  }

  @Test func itGoesToTheContactsAndSetsTheNextDeadline() async throws {
    let phone = try await planned()
    let checkIn = phone.app.checkIn
    phone.clock.advance(hours: 1)
    checkIn.word.secret = "garnet"
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "checkIn" { #expect(checkIn.word.secret.isEmpty, "it leaves its field when it is given to the core") }
    }
    await checkIn.send()
    #expect(checkIn.failure == nil && checkIn.outcome == .sosHanded && checkIn.phase == .written)
    let message = try #require(phone.composer.opened.last)
    #expect(message.recipients == [Self.mother] && message.text.hasPrefix("OK KG citizen"))
    #expect(message.text == checkIn.prepared?.sms && checkIn.next == nil)
    let state = try #require(phone.app.trip.trip)
    #expect(state.dueInMs == 24 * 3_600_000 && !state.missed)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.map(\.kind) == [.ok])
  }

  /// Nobody was named: the text is there all the same, and its owner chooses to whom it goes.
  @Test func withoutContactsTheOwnerChooses() async throws {
    let phone = try await planned([])
    let checkIn = phone.app.checkIn
    phone.composer.answers = [.success(.cancelled)]
    await checkIn.send()
    #expect(phone.composer.opened.last?.recipients == [] && checkIn.next == "")
    await checkIn.sendNext()
    #expect(checkIn.outcome == .sosHanded && checkIn.next == nil && phone.composer.opened.count == 2)
  }

  @Test func aPhoneThatWritesNoMessagesStillGivesTheText() async throws {
    let phone = try await planned()
    let checkIn = phone.app.checkIn
    phone.composer.isAvailable = false
    await checkIn.give()
    #expect(phone.share.texts.isEmpty, "there is no text yet")
    await checkIn.send()
    #expect(checkIn.outcome == .errorNoApp && checkIn.next == Self.mother && checkIn.phase == .written)
    let text = try #require(checkIn.prepared?.sms)
    checkIn.copy()
    await checkIn.give()
    #expect(phone.clipboard.text == text && phone.share.texts == [text] && checkIn.failure == nil)
  }

  @Test func withoutContactsAndASimAnotherAppTakesIt() async throws {
    let phone = try await planned([])
    phone.composer.isAvailable = false
    phone.share.isTaken = false
    let checkIn = phone.app.checkIn
    await checkIn.send()
    #expect(checkIn.outcome == nil && checkIn.next == "" && phone.share.texts == [checkIn.prepared?.sms])
    phone.share.isTaken = true
    await checkIn.sendNext()
    #expect(checkIn.outcome == .sosHanded && checkIn.next == nil)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.map(\.state) == [.handed])
  }

  @Test func whoCancelsGoesOnWhereTheyStopped() async throws {
    let phone = try await planned([Self.mother, Self.sister])
    let checkIn = phone.app.checkIn
    phone.composer.answers = [.success(.cancelled), .success(.sent), .success(.sent)]
    await checkIn.send()
    #expect(checkIn.outcome == nil && checkIn.failure == nil && checkIn.next == Self.mother)
    await checkIn.send()
    #expect(phone.composer.opened.count == 1, "what is written down is not written again")
    await checkIn.sendNext()
    #expect(phone.composer.opened.map(\.recipients) == [[Self.mother], [Self.mother], [Self.sister]])
    #expect(checkIn.next == nil && checkIn.outcome == .sosHanded)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.map(\.state) == [.handed, .handed])
  }

  @Test func anotherOneIsAnotherOneAndTheRestStaysInTheList() async throws {
    let phone = try await planned([Self.mother, Self.sister])
    let checkIn = phone.app.checkIn
    phone.composer.answers = [.success(.sent), .success(.cancelled)]
    await checkIn.send()
    checkIn.begin()
    #expect(checkIn.phase == .ready && checkIn.prepared == nil && checkIn.next == nil)
    await checkIn.send()
    await phone.app.ledger.open()
    let rows = phone.app.ledger.rows
    #expect(
      rows.count == 4 && rows.filter { phone.app.ledger.actions(for: $0).contains(.open) && $0.canSend }.count == 1)
  }

  @Test func withoutNotesNothingIsCheckedInAndTheWordStays() async throws {
    let phone = try await planned(notes: false)
    let checkIn = phone.app.checkIn
    checkIn.word.secret = "rain"
    await checkIn.send()
    #expect(checkIn.lacksNotes && checkIn.failure?.sentence != nil && phone.composer.opened.isEmpty)
    #expect(checkIn.word.secret == "rain", "sent again without its word it would say that all is well")
    await phone.makeJournal(locked: true)
    await checkIn.send()
    #expect(!checkIn.lacksNotes && checkIn.failure == nil && checkIn.word.secret.isEmpty)
    #expect(checkIn.outcome == .sosHanded)
  }

  /// The core answers when the screen has been left.
  @Test func aWordDoesNotComeBackAfterTheScreenWasLeft() async throws {
    let phone = try await planned()
    let checkIn = phone.app.checkIn
    phone.repository.before = { call throws(CompanionFailure) in
      guard call == "checkIn" else { return }
      checkIn.leave()
      throw CompanionFailure(key: .errorDevice, code: "full")
    }
    checkIn.word.secret = "rain"
    await checkIn.send()
    #expect(checkIn.failure?.code == "full" && checkIn.word.secret.isEmpty && checkIn.phase == .ready)
  }

  @Test func thePlaceGoesWithItWhenNobodyHasToBeAsked() async throws {
    let phone = try await planned()
    let checkIn = phone.app.checkIn
    #expect(checkIn.finder.place == nil)
    phone.place.isAllowed = true
    checkIn.begin()
    await checkIn.open()
    await checkIn.send()
    #expect(try #require(phone.composer.opened.last).text.contains("16.71300,98.57500"))
    #expect(checkIn.finder.place == nil, "the next one looks anew")
  }

  /// After a restart the trip's own screen was never there.
  @Test func theTripIsReadWhereThisScreenComesBackAlone() async throws {
    let phone = try await planned()
    await phone.restart()
    let checkIn = phone.app.checkIn
    await checkIn.open()
    await checkIn.send()
    #expect(try #require(phone.composer.opened.last).text.hasPrefix("OK KG citizen"))
  }
}
