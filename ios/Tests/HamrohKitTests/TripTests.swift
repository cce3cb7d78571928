import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// The owner's trip: planned, given to those at home, checked in, ended.
@MainActor @Suite struct TripTests {
  private static let mother = "+996312123456"

  private func planned(on phone: Phone) async -> TripStore {
    let trip = phone.app.trip
    await trip.openPlan()
    trip.draft.name = "Aibek"
    var mother = TripPerson()
    (mother.name, mother.number) = ("mother", "+996 312 12-34-56")
    trip.draft.people = [mother]
    await trip.save()
    return trip
  }

  @Test func aPlanSaysWhatIsStillToBeDone() async throws {
    let phone = try Phone()
    let trip = phone.app.trip
    await trip.openPlan()
    #expect(trip.isLoaded && trip.trip == nil && trip.draft.citizen == "KG" && !trip.isChanged)
    #expect(trip.choices.citizenships.contains { $0.code == "KG" } && !trip.choices.countries.isEmpty)
    await trip.save()
    #expect(trip.failure?.code == "trip-name" && trip.failure?.sentence != nil && trip.trip == nil)
    _ = await planned(on: phone)
    #expect(trip.failure == nil && trip.said == .planSaved && !trip.isChanged)
    let state = try #require(trip.trip)
    #expect(state.plan.people.first?.number == Self.mother && state.dueInMs == 24 * 3_600_000 && !state.missed)
    #expect(state.toDo.contains { $0.contains("mother") } && !state.text.isEmpty)
    #expect(trip.draft == state.plan, "the form shows what was repaired")
  }

  @Test func everyFieldComesBackAsItWasWritten() async throws {
    let phone = try Phone()
    let trip = phone.app.trip
    await trip.openPlan()
    trip.draft = TripPlan()
    trip.draft.name = "Айбек"
    trip.draft.citizen = "UZ"
    (trip.draft.work, trip.draft.employer, trip.draft.pay) = ("waiter", "Hotel", "1000 USD")
    (trip.draft.place, trip.draft.country, trip.draft.everyHours) = ("Dubai", "AE", 48)
    var stage = TripStage()
    (stage.place, stage.country, stage.day) = ("Istanbul", "TR", "Monday")
    trip.draft.route = [stage]
    var number = LearnedNumber()
    (number.title, number.number) = ("sister", "12 34 56")
    trip.draft.numbers = [number]
    var person = TripPerson()
    (person.name, person.number, person.language) = ("sister", Self.mother, "uz-Cyrl")
    trip.draft.people = [person]
    await trip.drawSentences()
    trip.draft.sentences[row: 1].place = "Istanbul"
    trip.begins = Date(timeIntervalSince1970: 1_795_500_000)
    let written = trip.draft
    await trip.save()
    #expect(trip.failure == nil && trip.trip?.plan == written)
    #expect(trip.begins == Date(timeIntervalSince1970: 1_795_500_000))
    #expect(trip.draft.sentences.map(\.meaning) == SentenceMeaning.allCases)
  }

  @Test func rowsThatAreGoneAreNotWrittenTo() {
    var rows = [TripStage()]
    rows[row: 0].place = "Osh"
    rows[row: 1].place = "nowhere"
    rows[row: -1].place = "nowhere"
    #expect(rows.map(\.place) == ["Osh"] && rows[row: 7] == TripStage())
  }

  @Test func aHalfFilledPlanOutlivesTheAppWithoutItsSentences() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    let before = await planned(on: phone)
    await before.drawSentences()
    await before.save()
    let kept = before.draft.sentences
    #expect(kept.count == 6)
    before.draft.work = "cook in a hotel"
    await before.drawSentences()
    let drawn = before.draft.sentences
    #expect(drawn != kept && before.isChanged)
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    #expect(saved.contains("cook in a hotel"))
    for sentence in kept + drawn { #expect(!saved.contains(sentence.text)) }
    await phone.restart()
    let trip = phone.app.trip
    await trip.openPlan()
    #expect(trip.isChanged && trip.draft.work == "cook in a hotel" && trip.draft.name == "Aibek")
    #expect(trip.draft.sentences == kept, "saving must not lose those of the plan")
    trip.drop()
    #expect(!trip.isChanged && trip.draft == trip.trip?.plan && trip.draft.work.isEmpty)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(!phone.app.trip.isChanged)
  }

  @Test func aFormFullOfNonsenseIsNotRemembered() async throws {
    let phone = try Phone()
    await phone.app.trip.openPlan()
    phone.app.trip.draft.work = String(repeating: "я", count: 100_000)
    #expect(phone.app.trip.saved.draft == nil)
    await phone.app.trip.save()
    #expect(phone.app.trip.failure != nil && phone.app.trip.isChanged)
  }

  @Test func thePlanIsGivenWithTwoWordsThatThisPhoneForgets() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    trip.agreed.type("", "rain")
    await trip.share()
    #expect(trip.failure?.code == "word-needed" && trip.shared == nil && trip.agreed.again == "rain", "to be mended")
    trip.agreed.secret = "garnet"
    await trip.share()
    #expect(trip.failure == nil && trip.agreed.secret.isEmpty && trip.agreed.again.isEmpty)
    let text = try #require(trip.shared)
    #expect(text.hasPrefix("HAMROH:P") && trip.trip?.toDo.contains { $0.contains("Give the plan") } == false)
    let code = try #require(trip.squares)
    #expect(code.rows.count == code.size && code.rows.allSatisfy { $0.count == code.size })
    #expect(code.bars.reduce(0) { $0 + $1.length } == code.rows.joined().filter { $0 == "1" }.count)
    #expect(code.bars.first == SquareCode.Bar(row: 0, column: 0, length: 7), "a corner begins with seven dark squares")
    trip.copy()
    await trip.give()
    #expect(phone.clipboard.text == text && phone.share.texts == [text])
    trip.leave()
    #expect(trip.shared == nil && trip.squares == nil)
  }

  @Test func aPlanThatIsTooLongForASquareGoesAsText() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "squares" { throw CompanionFailure(key: .errorInput, code: "too-large-qr") }
    }
    await trip.share()
    #expect(trip.shared != nil && trip.squares == nil && trip.failure == nil)
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "squares" { throw CompanionFailure(key: .errorInternal, code: "x") }
    }
    await trip.share()
    #expect(trip.shared == nil && trip.failure?.code == "x")
  }

  /// The core answered; the answer arrives when the screen has been left.
  @Test func aPlanThatComesTooLateIsShownToNobody() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    phone.repository.before = { call throws(CompanionFailure) in if call == "squares" { trip.leave() } }
    await trip.share()
    #expect(trip.shared == nil && trip.squares == nil)
  }

  @Test func aCheckInGoesToTheContactsAndSetsTheNextDeadline() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await phone.makeJournal(locked: true)
    phone.clock.advance(hours: 1)
    trip.word.secret = "garnet"
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "checkIn" { #expect(trip.word.secret.isEmpty) }
    }
    await trip.checkIn()
    #expect(trip.failure == nil && trip.said == .sosHanded)
    let message = try #require(phone.composer.opened.last)
    #expect(message.recipients == [Self.mother] && message.text.hasPrefix("OK"))
    #expect(trip.trip?.dueInMs == 24 * 3_600_000)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.map(\.kind) == [.ok])
  }

  @Test func withoutNotesNothingIsCheckedIn() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await trip.checkIn()
    #expect(trip.said == .tripNoNotes && trip.failure == nil && phone.composer.opened.isEmpty)
  }

  @Test func whoCancelsFindsTheMessageInTheList() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await phone.makeJournal(locked: true)
    phone.composer.answers = [.success(.cancelled)]
    await trip.checkIn()
    #expect(trip.said == nil && trip.failure == nil)
    phone.composer.isAvailable = false
    await trip.checkIn()
    #expect(trip.said == .errorNoApp)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows.filter { phone.app.ledger.actions(for: $0).contains(.open) }.count == 2)
  }

  @Test func aDrillThatIsAnsweredIsDone() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await phone.makeJournal(locked: true)
    await trip.practise()
    let message = try #require(phone.composer.opened.last)
    #expect(message.recipients == [Self.mother] && message.text.hasPrefix("TEST"))
    await phone.app.ledger.open()
    await phone.app.ledger.act(.answered, on: try #require(phone.app.ledger.rows.first))
    await trip.open()
    #expect(trip.trip?.toDo.contains { $0.contains("mother") } == false)
  }

  @Test func aDeadlineThatPassesIsNoticedWhileTheScreenIsThere() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    var waited: [Duration] = []
    trip.rest = { time in
      waited.append(time)
      phone.clock.advance(hours: 25)
    }
    await trip.keepLooking()
    #expect(waited == [.milliseconds(24 * 3_600_000 + 1)])
    #expect(trip.trip?.missed == true)
    await trip.keepLooking()
    #expect(waited.count == 1, "what is over is not waited for")
    phone.app.path = [.trip]
    await phone.makeJournal(locked: true)
    await trip.checkIn()
    phone.clock.advance(hours: 30)
    await phone.app.becameActive()
    #expect(trip.trip?.missed == true, "time passed while nobody looked")
  }

  @Test func aClockThatStandsStillDoesNotKeepThePhoneBusy() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    var waited = 0
    trip.rest = { _ in waited += 1 }
    await trip.keepLooking()
    #expect(waited == 1)
    trip.rest = { _ in throw CancellationError() }
    let asked = phone.repository.calls.count
    await trip.keepLooking()
    #expect(phone.repository.calls.count == asked, "the screen is gone")
  }

  @Test func sentencesAreForgottenAndTheTripEnds() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await trip.drawSentences()
    await trip.save()
    trip.draft.work = "cook"
    trip.ask(.forget)
    #expect(trip.question == .forget)
    phone.app.becameInactive()
    #expect(trip.question == nil, "a question lies above the cover")
    await trip.forgetSentences()
    #expect(trip.trip?.plan.sentences.isEmpty == true && trip.draft.sentences.isEmpty)
    #expect(trip.isChanged && trip.draft.work == "cook", "what else was changed stays")
    trip.drop()
    await trip.drawSentences()
    await trip.forgetSentences()
    #expect(!trip.isChanged && trip.draft == trip.trip?.plan)
    await trip.end()
    #expect(trip.trip == nil && trip.draft.name.isEmpty && trip.draft.citizen == "KG" && !trip.isChanged)
    await phone.restart()
    await phone.app.trip.open()
    #expect(phone.app.trip.isLoaded && phone.app.trip.trip == nil)
  }

  @Test func nothingTypedStaysWhenTheAppIsLeft() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await trip.share()
    trip.word.secret = "garnet"
    trip.agreed.type("garnet", "rain")
    trip.ask(.end)
    await phone.app.enteredBackground()
    let typed = [trip.word.secret, trip.agreed.secret, trip.agreed.again]
    #expect(typed.allSatisfy(\.isEmpty) && trip.shared == nil && trip.question == nil)
  }

  @Test func thePlanOpensOnThisPhoneAlone() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"), keys: FakeVault())
    let trip = await planned(on: phone)
    await trip.drawSentences()
    await trip.save()
    let sentence = try #require(trip.draft.sentences.first?.text)
    let kept = try Data(contentsOf: phone.file("core/trip.bin"))
    #expect(!kept.isEmpty && kept.range(of: Data(sentence.utf8)) == nil && kept.range(of: Data("Aibek".utf8)) == nil)
  }
}
