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

  private func checkIn(_ phone: Phone) -> Screen { Screen(CheckInScreen(app: phone.app, words: words)) }

  private func plan(_ phone: Phone) -> Screen { Screen(PlanScreen(app: phone.app, trip: phone.app.trip, words: words)) }

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
    #expect(await trip.save())
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
      (Key.planStageAdd, Key.planStage), (.planContactAdd, .planContactName),
    ] {
      let before = plan(phone).words.filter { $0 == words[key] }.count
      try plan(phone).press(words[button])
      #expect(plan(phone).words.filter { $0 == words[key] }.count > before, "\(key)")
    }
    #expect(plan(phone).says(words[.planNumberTitle]))
    let removes = plan(phone).buttons.filter { $0.title == words[.actionRemove] }
    #expect(removes.count == 3, "a stage, and two people: a row to begin with and one more")
    for button in removes.reversed() { button.press() }
    #expect(phone.app.trip.draft.route.isEmpty && phone.app.trip.draft.people.isEmpty)
    await planned(phone)
    #expect(plan(phone).says("Aibek") && plan(phone).says("operator"))
    for key in [Key.phraseWell, .phraseMoved, .phraseHeld, .phraseDanger, .phraseHurt, .phraseFree] {
      #expect(plan(phone).says(words[key]))
    }
    #expect(!plan(phone).says(words[.planBegins]), "it has begun")
    phone.app.trip.choose(beginsLater: true)
    #expect(plan(phone).says(words[.planBegins]) && plan(phone).says(words[.planDrop]))
    try plan(phone).press(words[.planDrop])
    #expect(!plan(phone).says(words[.planDrop]))
  }

  @Test func theTripShowsItsDeadlineAndWhatIsToBeDone() async throws {
    let phone = try Phone()
    await planned(phone)
    let state = try #require(phone.app.trip.trip)
    let screen = trip(phone)
    #expect(screen.says(state.text) && screen.says(words[.tripReply]))
    for line in state.toDo { #expect(screen.says(line)) }
    for sentence in state.plan.sentences { #expect(!screen.says(sentence.text), "not at a glance") }
    try screen.press(words[.tripForget])
    #expect(trip(phone).says(words[.tripForgetAsk]))
    phone.app.becameInactive()
    #expect(!trip(phone).says(words[.tripForgetAsk]))
    try trip(phone).press(words[.tripEnd])
    #expect(trip(phone).says(words[.tripEndAsk]))
    try trip(phone).press(words[.tripDrill])
    #expect(phone.app.path == [.sos])
  }

  @Test func aCheckInSaysWhatBecameOfItAndKeepsItsText() async throws {
    let phone = try Phone()
    await planned(phone)
    try trip(phone).press(words[.tripCheckIn])
    #expect(phone.app.path == [.checkIn] && checkIn(phone).says(words[.tripWord]))
    await phone.app.checkIn.send()
    let failure = try #require(phone.app.checkIn.failure?.sentence)
    #expect(checkIn(phone).says(failure))
    try checkIn(phone).press(words[.notesCreate])
    #expect(phone.app.path == [.checkIn, .journal])
    await phone.makeJournal(locked: true)
    phone.composer.answers = [.success(.cancelled)]
    await phone.app.checkIn.send()
    let text = try #require(phone.app.checkIn.prepared?.sms)
    let cancelled = checkIn(phone)
    #expect(cancelled.says(text) && !cancelled.says(words[.sosHanded]) && !cancelled.says(words[.notesCreate]))
    #expect(cancelled.buttons.contains { $0.title == words(.sosNext, "+996312123456") })
    try cancelled.press(words[.actionCopy])
    #expect(phone.clipboard.text == text)
    await phone.app.checkIn.sendNext()
    #expect(checkIn(phone).says(words[.sosHanded]) && !checkIn(phone).says(words(.sosNext, "+996312123456")))
    phone.app.checkIn.begin()
    phone.composer.isAvailable = false
    await phone.app.checkIn.send()
    #expect(checkIn(phone).says(words[.errorNoApp]))
  }

  /// Whoever stands beside must not read that there is a word for danger.
  @Test(arguments: ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"])
  func theCheckInLooksTheSameWhateverTheWord(_ language: String) async throws {
    let phone = try Phone()
    await planned(phone)
    await phone.makeJournal(locked: true)
    let words = ShippedWords.words(language)
    var seen: [[String]] = []
    for word in ["", "garnet", "rain"] {
      phone.app.checkIn.begin()
      phone.app.checkIn.word.secret = word
      #expect(!Screen(CheckInScreen(app: phone.app, words: words)).says(words[.shareDanger]))
      await phone.app.checkIn.send()
      let screen = Screen(CheckInScreen(app: phone.app, words: words))
      seen.append(screen.words.filter { $0 != phone.app.checkIn.prepared?.sms })
    }
    #expect(seen[0] == seen[1] && seen[1] == seen[2] && !seen[0].isEmpty)
  }

  @Test func theWordIsNotOnTheScreenUnlessItShallBeSeen() async throws {
    let phone = try Phone()
    await planned(phone)
    phone.app.checkIn.word.secret = "garnet"
    phone.app.trip.agreed.type("garnet", "rain")
    #expect(!checkIn(phone).says("garnet") && !share(phone).says("garnet") && !share(phone).says("rain"))
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
    for (code, saysTooLong) in [("too-large-qr", true), ("x", false)] {
      phone.repository.before = { call throws(CompanionFailure) in
        if call == "squares" { throw CompanionFailure(key: .errorInternal, code: code) }
      }
      await phone.app.trip.share()
      #expect(share(phone).says(words[.shareNoCode]) == saysTooLong && share(phone).says(words[.shareTrust]))
    }
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
    #expect(relative(home).says(words[.planCountry]) && !relative(home).says("Thailand"))
    await home.app.relatives.open()
    #expect(relative(home).says("Thailand"), "codes are for those who know them")
    home.clock.advance(hours: 25)
    await home.app.relatives.open()
    try relative(home).press(words[.followNothing])
    #expect(relative(home).says(words[.followNothingAsk]))
    home.app.relatives.closeQuestion()
    home.app.relatives.message = "what a day"
    #expect(relative(home).says("what a day") && relative(home).learnt.isEmpty)
    await home.app.relatives.enter()
    #expect(relative(home).says("what a day") && relative(home).says(words[.followSays]))
    await home.app.relatives.writeLetter()
    let letter = try #require(home.app.relatives.letter)
    #expect(relative(home).says(letter.text) && relative(home).says(letter.title) && relative(home).says(letter.why))
    #expect(relative(home).learnt.isEmpty && list.learnt.isEmpty)
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
