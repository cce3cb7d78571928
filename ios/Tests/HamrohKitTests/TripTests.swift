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
    #expect(await trip.save())
    return trip
  }

  @Test func aPlanSaysWhatIsStillToBeDone() async throws {
    let phone = try Phone()
    let trip = phone.app.trip
    await trip.openPlan()
    #expect(trip.isLoaded && trip.trip == nil && trip.draft.citizen == "KG" && !trip.isChanged)
    #expect(trip.choices.citizenships.contains { $0.code == "KG" } && !trip.choices.countries.isEmpty)
    #expect(await !trip.save())
    #expect(trip.failure?.code == "trip-name" && trip.failure?.sentence != nil && trip.trip == nil)
    _ = await planned(on: phone)
    #expect(trip.failure == nil && !trip.isChanged)
    let state = try #require(trip.trip)
    #expect(state.plan.people.first?.number == Self.mother && state.dueInMs == 24 * 3_600_000 && !state.missed)
    #expect(state.toDo.contains { $0.contains("mother") } && !state.text.isEmpty)
    #expect(trip.draft.people == state.plan.people, "the form shows what was repaired")
    #expect(trip.draft.numbers.count == TripStore.numbers && state.plan.numbers.isEmpty, "empty rows are no numbers")
  }

  @Test func aNewPlanBeginsWithWhatTheSettingsKnow() async throws {
    let phone = try Phone(OwnerSettings(citizen: "TJ", language: "en", recipients: [Self.mother]))
    await phone.app.trip.openPlan()
    #expect(phone.app.trip.draft.citizen == "TJ" && phone.app.trip.draft.people.map(\.number) == [Self.mother])
    let other = try Phone()
    await other.app.trip.openPlan()
    #expect(other.app.trip.draft.people == [TripPerson()], "a row to begin with")
    other.app.trip.draft.name = "Aibek"
    other.app.trip.draft.people[row: 0].number = "00996 312 12-34-56"
    #expect(await other.app.trip.save())
    #expect(other.app.trip.trip?.plan.people.map(\.number) == [Self.mother])
  }

  /// Whoever is at the screen knows better than a file that does not open.
  @Test func aPlanThatCannotBeReadIsMadeAnew() async throws {
    let phone = try Phone()
    _ = await planned(on: phone)
    try Data("nonsense".utf8).write(to: phone.file("core/trip.bin"))
    await phone.restart()
    let trip = phone.app.trip
    await trip.openPlan()
    #expect(trip.failure?.code == "damaged" && trip.isLoaded && trip.trip == nil)
    #expect(trip.draft.citizen == "KG" && !trip.choices.countries.isEmpty)
    trip.draft.name = "Aibek"
    #expect(await trip.save())
    #expect(trip.trip?.plan.name == "Aibek" && trip.failure == nil)
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
    trip.draft.numbers = [number, number]
    var person = TripPerson()
    (person.name, person.number, person.language) = ("sister", Self.mother, "uz-Cyrl")
    trip.draft.people = [person]
    await trip.drawSentences()
    trip.draft.sentences[row: 1].place = "Istanbul"
    trip.choose(beginsLater: true)
    trip.begins = Date(timeIntervalSince1970: 1_795_500_000)
    let written = trip.draft
    #expect(await trip.save())
    #expect(trip.failure == nil && trip.trip?.plan == written)
    #expect(trip.begins == Date(timeIntervalSince1970: 1_795_500_000) && trip.beginsLater)
    #expect(trip.draft.sentences.map(\.meaning) == SentenceMeaning.allCases)
  }

  /// A deadline that moved because a plan was looked at would be a false alarm, or none.
  @Test func aTripThatHasBegunDoesNotBeginAgain() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    let start = trip.draft.startsMs
    #expect(start != 0 && !trip.beginsLater)
    phone.clock.advance(hours: 3)
    trip.draft.work = "cook"
    trip.choose(beginsLater: true)
    #expect(trip.draft.startsMs != start)
    trip.choose(beginsLater: false)
    #expect(await trip.save())
    let state = try #require(trip.trip)
    #expect(state.plan.startsMs == start && state.dueInMs == 21 * 3_600_000)
  }

  @Test func aBeginThatIsStillToComeCanBeTakenBack() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    trip.choose(beginsLater: true)
    trip.begins = Date(timeIntervalSince1970: 1_795_416_000 + 48 * 3_600)
    #expect(await trip.save())
    #expect(trip.beginsLater)
    await phone.app.becameActive()
    trip.draft.work = "cook"
    await phone.app.enteredBackground()
    await phone.restart()
    let again = phone.app.trip
    await again.openPlan()
    #expect(again.beginsLater && again.isChanged && again.draft.work == "cook")
    again.choose(beginsLater: false)
    #expect(await again.save())
    let state = try #require(again.trip)
    #expect(!again.beginsLater && state.dueInMs == 24 * 3_600_000, "it begins when it is saved")
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
    #expect(await before.save())
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
    #expect(!trip.isChanged && trip.draft.sentences == kept && trip.draft.work.isEmpty)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(!phone.app.trip.isChanged)
  }

  @Test func aFormFullOfNonsenseIsNotRemembered() async throws {
    let phone = try Phone()
    await phone.app.trip.openPlan()
    phone.app.trip.draft.work = String(repeating: "я", count: 100_000)
    #expect(phone.app.trip.saved.draft == nil)
    #expect(await !phone.app.trip.save())
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
    #expect(trip.shared != nil && trip.squares == nil && trip.failure?.code == "x")
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "shareTrip" { throw CompanionFailure(key: .errorInternal, code: "y") }
    }
    await trip.share()
    #expect(trip.shared == nil && trip.squares == nil && trip.failure?.code == "y")
  }

  /// The answer arrives when the screen has been left.
  @Test(arguments: ["shareTrip", "squares"]) func aPlanThatComesTooLateIsShownToNobody(_ late: String) async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    phone.repository.before = { call throws(CompanionFailure) in if call == late { trip.leave() } }
    await trip.share()
    #expect(trip.shared == nil && trip.squares == nil)
  }

  @Test func anAnswerToADrillIsReadAndIsDone() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await phone.makeJournal(locked: true)
    await phone.app.sos.choose(drill: true)
    await phone.app.sos.send()
    let message = try #require(phone.composer.opened.last)
    #expect(message.recipients == [Self.mother] && message.text.hasPrefix("TEST"))
    trip.reply = "what is this?"
    await trip.readReply()
    #expect(trip.failure != nil && trip.reply == "what is this?" && trip.replied == nil)
    let reference = try #require(phone.app.sos.prepared?.reference)
    trip.reply = "ok, \(reference.lowercased())!"
    await trip.readReply()
    #expect(trip.failure == nil && trip.reply.isEmpty && trip.replied?.hasPrefix(Self.mother) == true)
    #expect(trip.trip?.toDo.contains { $0.contains("mother") } == false)
    trip.leave()
    #expect(trip.replied == nil)
  }

  @Test func aDeadlineThatPassesIsNoticedWhileTheScreenIsThere() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    let trip = await planned(on: phone)
    var waited: [Duration] = []
    trip.rest = { time in
      if waited.count == 25 { throw CancellationError() }
      waited.append(time)
      phone.clock.advance(hours: 1)
    }
    await trip.keepLooking()
    // At the deadline itself it is not over.
    #expect(waited == Array(repeating: .seconds(3_601), count: 24) + [.seconds(1)])
    let state = try #require(trip.trip)
    #expect(state.missed && state.dueInMs < 0)
    phone.app.path = [.trip]
    await phone.makeJournal(locked: true)
    await phone.app.checkIn.send()
    #expect(trip.trip?.missed == false)
    phone.clock.advance(hours: 30)
    await phone.app.becameActive()
    #expect(trip.trip?.missed == true, "time passed while nobody looked")
  }

  @Test func aScreenThatIsGoneLooksNoMore() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    trip.rest = { _ in throw CancellationError() }
    let asked = phone.repository.calls.count
    await trip.keepLooking()
    #expect(phone.repository.calls.count == asked)
  }

  @Test(
    arguments: [
      (nil, 3_601_000), (5_000, 6_000), (0, 1_000), (.min, 1_000), (.max, 3_601_000), (3_600_000, 3_601_000),
    ] as [(Int64?, Int64)])
  func aLookIsNeverTooSoonAndNeverTooLate(_ due: Int64?, _ pause: Int64) {
    #expect(Looking.pause(until: due) == .milliseconds(pause))
  }

  @Test func sentencesAreForgottenAndTheTripEnds() async throws {
    let phone = try Phone()
    let trip = await planned(on: phone)
    await trip.drawSentences()
    #expect(await trip.save())
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
    #expect(!trip.isChanged && trip.draft.sentences.isEmpty)
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
    let word = phone.app.checkIn.word
    word.secret = "garnet"
    trip.agreed.type("garnet", "rain")
    trip.ask(.end)
    await phone.app.enteredBackground()
    let typed = [word.secret, trip.agreed.secret, trip.agreed.again]
    #expect(typed.allSatisfy(\.isEmpty) && trip.shared == nil && trip.question == nil)
  }

  @Test func thePlanOpensOnThisPhoneAlone() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"), keys: FakeVault())
    let trip = await planned(on: phone)
    await trip.drawSentences()
    #expect(await trip.save())
    let sentence = try #require(trip.draft.sentences.first?.text)
    let kept = try Data(contentsOf: phone.file("core/trip.bin"))
    #expect(!kept.isEmpty && kept.range(of: Data(sentence.utf8)) == nil && kept.range(of: Data("Aibek".utf8)) == nil)
  }
}
