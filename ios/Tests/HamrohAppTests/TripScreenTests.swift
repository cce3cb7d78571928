import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// The trip, and those at home, as their screens say them.
@MainActor @Suite struct TripScreenTests {
  private let words = ShippedWords.words("en")

  private func trip(_ phone: Phone) -> Screen {
    Screen(TripScreen(app: phone.app, trip: phone.app.trip, words: words))
  }

  private func plan(_ phone: Phone) -> Screen { Screen(PlanScreen(trip: phone.app.trip, words: words)) }

  private func share(_ phone: Phone) -> Screen { Screen(PlanShareScreen(trip: phone.app.trip, words: words)) }

  private func relative(_ phone: Phone) -> Screen {
    Screen(RelativeScreen(app: phone.app, relatives: phone.app.relatives, words: words))
  }

  private func planned(_ phone: Phone) async {
    let trip = phone.app.trip
    await trip.openPlan()
    trip.draft.name = "Aibek"
    (trip.draft.work, trip.draft.country) = ("operator", "TH")
    var mother = TripPerson()
    (mother.name, mother.number) = ("mother", "+996312123456")
    trip.draft.people = [mother]
    await trip.drawSentences()
    await trip.save()
  }

  private func following(_ phone: Phone) async throws -> Phone {
    await phone.app.trip.share()
    let home = try Phone()
    home.app.relatives.planText = try #require(phone.app.trip.shared)
    await home.app.relatives.follow()
    return home
  }

  @Test func theFirstScreenLeadsToBoth() throws {
    let phone = try Phone()
    let start = Screen(StartScreen(app: phone.app, words: words))
    try start.press("\(words[.startTrip])\n\(words[.startTripHint])")
    try start.press("\(words[.startFollow])\n\(words[.startFollowHint])")
    #expect(phone.app.path == [.trip, .relatives])
  }

  @Test func aTripIsPlannedOnItsOwnScreen() async throws {
    let phone = try Phone()
    await phone.app.trip.open()
    #expect(trip(phone).says(words[.tripIntro]))
    try trip(phone).press(words[.tripMake])
    #expect(phone.app.path == [.plan])
    await phone.app.trip.openPlan()
    for (button, key) in [
      (Key.planStageAdd, Key.planStage), (.planNumberAdd, .planNumberTitle), (.planContactAdd, .planContactName),
    ] {
      #expect(!plan(phone).words.contains(words[key]))
      try plan(phone).press(words[button])
      #expect(plan(phone).words.contains(words[key]), "\(key)")
    }
    let removes = plan(phone).buttons.filter { $0.title == words[.actionRemove] }
    #expect(removes.count == 3)
    for button in removes.reversed() { button.press() }
    #expect(phone.app.trip.draft.route.isEmpty && phone.app.trip.draft.people.isEmpty)
    await planned(phone)
    #expect(plan(phone).says(words[.planSaved]) && plan(phone).says("Aibek") && plan(phone).says("operator"))
    for key in [Key.phraseWell, .phraseMoved, .phraseHeld, .phraseDanger, .phraseHurt, .phraseFree] {
      #expect(plan(phone).says(words[key]))
    }
    phone.app.trip.begins = Date()
    #expect(plan(phone).says(words[.planBegins]) && plan(phone).says(words[.planDrop]))
    try plan(phone).press(words[.planDrop])
    #expect(!plan(phone).says(words[.planDrop]))
  }

  @Test func theTripShowsItsDeadlineAndWhatIsToBeDone() async throws {
    let phone = try Phone()
    await planned(phone)
    let state = try #require(phone.app.trip.trip)
    let screen = trip(phone)
    #expect(screen.says(state.text) && screen.says(words[.tripWordHint]))
    for line in state.toDo { #expect(screen.says(line)) }
    for sentence in state.plan.sentences { #expect(!screen.says(sentence.text), "not at a glance") }
    try screen.press(words[.tripForget])
    #expect(trip(phone).says(words[.tripForgetAsk]))
    phone.app.becameInactive()
    #expect(!trip(phone).says(words[.tripForgetAsk]))
    try trip(phone).press(words[.tripEnd])
    #expect(trip(phone).says(words[.tripEndAsk]))
    await phone.app.trip.checkIn()
    #expect(trip(phone).says(words[.tripNoNotes]))
    try trip(phone).press(words[.notesCreate])
    #expect(phone.app.path == [.journal])
  }

  @Test func theWordIsNotOnTheScreenUnlessItShallBeSeen() async throws {
    let phone = try Phone()
    await planned(phone)
    phone.app.trip.word.secret = "garnet"
    phone.app.trip.agreed.type("garnet", "rain")
    #expect(!trip(phone).says("garnet") && !share(phone).says("garnet") && !share(phone).says("rain"))
    phone.app.trip.agreed.shows = true
    #expect(share(phone).says("garnet") && share(phone).says("rain"))
  }

  @Test func thePlanIsShownAsASquare() async throws {
    let phone = try Phone()
    await planned(phone)
    #expect(share(phone).says(words[.shareHint]))
    await phone.app.trip.share()
    let screen = share(phone)
    #expect(screen.says(words[.shareCodeName]) && screen.says(words[.shareTrust]))
    #expect(screen.kinds.contains { $0 == SquaresView.self } && !screen.says(words[.shareNoCode]))
    let code = try #require(phone.app.trip.squares)
    let across = CGFloat(code.size + 8)
    let rects = Squares(code: code).path(in: CGRect(x: 0, y: 0, width: across * 3 + 1, height: across * 3 + 1)).rects
    #expect(rects.count == code.bars.count)
    // Seven dark squares of three points, behind a border of four.
    #expect(rects.first == CGRect(x: 12.5, y: 12.5, width: 21, height: 3))
    #expect(rects.allSatisfy { $0.maxX <= across * 3 - 11 && $0.maxY <= across * 3 - 11 }, "the border stays white")
    #expect(Squares(code: code).path(in: .zero).rects.isEmpty)
    try screen.press(words[.actionClose])
    #expect(share(phone).says(words[.shareHint]))
  }

  @Test func thoseAtHomeSeeHowItIsAndWhatToDo() async throws {
    let phone = try Phone()
    await planned(phone)
    let home = try await following(phone)
    let list = Screen(RelativesScreen(app: home.app, relatives: home.app.relatives, words: words))
    let journey = try #require(home.app.relatives.chosen)
    try list.press("Aibek\n\(journey.stateText)")
    #expect(home.app.path == [.relative])
    #expect(relative(home).says(journey.stateText) && relative(home).says("operator"))
    for line in journey.advice { #expect(relative(home).says(line)) }
    #expect(!relative(home).words.contains(words[.followNothing]), "it is not due yet")
    home.clock.advance(hours: 25)
    await home.app.relatives.open()
    try relative(home).press(words[.followNothing])
    #expect(relative(home).says(words[.followNothingAsk]))
    home.app.relatives.closeQuestion()
    home.app.relatives.message = "what a day"
    await home.app.relatives.enter()
    #expect(relative(home).says("what a day") && relative(home).says(words[.followSays]))
    await home.app.relatives.writeLetter()
    let letter = try #require(home.app.relatives.letter)
    #expect(relative(home).says(letter.text) && relative(home).says(letter.title) && relative(home).says(letter.why))
    try relative(home).press(words[.actionClose])
    try relative(home).press(words[.followForget])
    #expect(relative(home).says(words[.followForgetAsk]))
  }

  @Test func aMovedClockIsSaidWhereDeadlinesAre() async throws {
    let phone = try Phone()
    await planned(phone)
    let home = try await following(phone)
    home.clock.step(hours: 30)
    await home.app.relatives.open()
    let text = try #require(home.app.relatives.clockText)
    let list = Screen(RelativesScreen(app: home.app, relatives: home.app.relatives, words: words))
    #expect(list.says(text) && relative(home).says(text) && list.says(words[.followClock]))
  }
}
