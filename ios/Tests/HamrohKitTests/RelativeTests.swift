import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Those who wait at home: a plan is followed, messages are entered, silence is noticed.
@MainActor @Suite struct RelativeTests {
  /// A traveller's phone whose plan was given with both words.
  private func traveller() async throws -> (phone: Phone, plan: String) {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let trip = phone.app.trip
    await trip.openPlan()
    (trip.draft.name, trip.draft.country, trip.draft.work) = ("Aibek", "TH", "operator")
    await trip.drawSentences()
    try #require(await trip.save())
    trip.agreed.type("garnet", "rain")
    await trip.share()
    return (phone, try #require(trip.shared))
  }

  private func following(_ plan: String) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    await phone.app.relatives.open()
    #expect(phone.app.relatives.isLoaded && phone.app.relatives.journeys.isEmpty)
    phone.app.relatives.planText = "Plan:\n\(plan)\n"
    #expect(await phone.app.relatives.follow())
    return phone
  }

  private func checkIn(_ phone: Phone, word: String) async throws -> String {
    phone.app.checkIn.begin()
    phone.app.checkIn.word.secret = word
    await phone.app.checkIn.send()
    return try #require(phone.composer.opened.last?.text)
  }

  @Test func aPlanIsTakenInOnce() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    let journey = try #require(relatives.chosen)
    #expect(relatives.planText.isEmpty && journey.plan.name == "Aibek" && journey.plan.work == "operator")
    #expect(journey.state == .waiting && !journey.state.isPressing && !journey.stateText.isEmpty)
    #expect(!journey.advice.isEmpty && journey.plan.sentences.count == 6 && !journey.newer)
    #expect(journey.dueText(language: "en")?.isEmpty == false)
    let alarm = try #require(journey.alarmInMs)
    #expect(alarm == 24 * 3_600_000 + 1)
    relatives.planText = plan.lowercased()
    await relatives.follow()
    #expect(relatives.journeys.count == 1 && relatives.failure == nil)
  }

  @Test func whatIsNoPlanStaysInItsField() async throws {
    let phone = try Phone()
    let relatives = phone.app.relatives
    #expect(await !relatives.follow())
    #expect(relatives.failure?.code == "plan-text" && relatives.failure?.sentence != nil)
    relatives.planText = "salom"
    #expect(await !relatives.follow())
    #expect(relatives.failure?.code == "plan-text" && relatives.failure?.sentence != nil)
    #expect(relatives.planText == "salom" && relatives.chosen == nil)
    await relatives.enter()
    await relatives.nothingCame()
    await relatives.writeLetter()
    #expect(await !relatives.forget() && relatives.letter == nil, "nobody is looked at")
  }

  @Test func aCameraBringsThePlanToItsScreen() async throws {
    let (_, plan) = try await traveller()
    let phone = try Phone()
    await phone.app.received(plan: try #require(URL(string: plan)))
    #expect(phone.app.path == [.relatives])
    #expect(phone.app.relatives.journeys.isEmpty, "looked at before it is taken")
    #expect(await phone.app.relatives.follow())
    #expect(phone.app.relatives.chosen?.plan.name == "Aibek")
  }

  @Test func anEmptyClipboardIsSaid() throws {
    let relatives = try Phone().app.relatives
    relatives.planText = "before"
    relatives.paste(plan: "")
    #expect(relatives.said == .followClipboardEmpty && relatives.planText == "before")
    relatives.paste(plan: String(repeating: "x", count: 30_000))
    #expect(relatives.said == nil && relatives.planText.count == 20_000)
    relatives.paste(message: nil)
    #expect(relatives.said == .followClipboardEmpty && relatives.message.isEmpty)
    relatives.paste(message: "OK")
    #expect(relatives.said == nil && relatives.message == "OK")
  }

  /// "Share" has one door; what is no offer is not judged as one.
  @Test func aSharedPlanOrMessageIsNoOffer() async throws {
    let (phone, plan) = try await traveller()
    let home = try Phone()
    try home.inbox.put("Here is my plan: \(plan)")
    await home.app.becameActive()
    #expect(home.app.path == [.relatives] && home.app.relatives.planText.hasSuffix(plan))
    #expect(home.app.relatives.journeys.isEmpty && home.app.offer.text.isEmpty)
    #expect(await home.app.relatives.follow())
    let message = try await checkIn(phone, word: "garnet")
    try home.inbox.put(message)
    await home.app.becameActive()
    let handed = try #require(home.app.relatives.handed)
    #expect(home.app.path == [.relatives] && handed.text == message && !handed.meaning.isEmpty)
    #expect(home.app.relatives.journeys.first?.messages.isEmpty == true, "nobody said whose it is")
    home.app.relatives.chooseSender(try #require(home.app.relatives.journeys.first))
    #expect(home.app.relatives.message == message && home.app.relatives.handed == nil)
    await home.app.relatives.enter()
    #expect(home.app.relatives.chosen?.state == .waiting && home.app.relatives.chosen?.messages.count == 1)
    try home.inbox.put(Phone.advert)
    await home.app.becameActive()
    #expect(home.app.path == [.offer] && home.app.relatives.handed == nil)
  }

  @Test func aCheckInWithTheAgreedWordIsGood() async throws {
    let (phone, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    relatives.message = try await checkIn(phone, word: "Garnet")
    await relatives.enter()
    #expect(relatives.failure == nil && relatives.message.isEmpty && relatives.chosen?.state == .waiting)
    #expect(relatives.heard?.meaning.isEmpty == false && relatives.heard?.repeated == false)
    #expect(relatives.chosen?.messages.count == 1)
    relatives.message = try #require(relatives.chosen?.messages.first?.text)
    await relatives.enter()
    #expect(relatives.heard?.repeated == true && relatives.chosen?.messages.count == 1)
  }

  @Test(arguments: [("", HomeState.unsure), ("rain", .danger)])
  func anotherWordOrNoneIsNoticed(_ word: String, _ state: HomeState) async throws {
    let (phone, plan) = try await traveller()
    let home = try await following(plan)
    home.app.relatives.message = try await checkIn(phone, word: word)
    await home.app.relatives.enter()
    let journey = try #require(home.app.relatives.chosen)
    #expect(journey.state == state && journey.state.isPressing && !journey.advice.isEmpty)
  }

  @Test func anInnocentSentenceIsUnderstood() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    let danger = try #require(relatives.chosen?.plan.sentences.first { $0.meaning == .danger })
    relatives.message = "hi! \(danger.text.lowercased())"
    await relatives.enter()
    #expect(relatives.chosen?.state == .danger && relatives.heard?.meaning.isEmpty == false)
    relatives.message = "weather is fine"
    await relatives.enter()
    #expect(relatives.chosen?.messages.count == 2 && relatives.chosen?.state == .danger)
  }

  @Test func silenceIsNotTheSameAsNotEntered() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    var waited: [Duration] = []
    relatives.rest = { time in
      if waited.count == 25 { throw CancellationError() }
      waited.append(time)
      home.clock.advance(hours: 1)
    }
    await relatives.keepLooking()
    #expect(waited.prefix(24).allSatisfy { $0 == .seconds(3_601) } && waited.last == .milliseconds(1_001))
    #expect(relatives.chosen?.state == .notEntered)
    relatives.ask(.nothingCame)
    home.app.becameInactive()
    #expect(relatives.question == nil, "a question lies above the cover")
    await relatives.nothingCame()
    #expect(relatives.chosen?.state == .silent && relatives.failure == nil)
  }

  @Test func aLetterIsPreparedForTheMission() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    await relatives.writeLetter()
    let letter = try #require(relatives.letter, "\(String(describing: relatives.failure))")
    #expect(letter.text.contains("Aibek") && !letter.title.isEmpty && !letter.ways.isEmpty && !letter.advice.isEmpty)
    #expect(!letter.meaning.isEmpty && letter.meaning != letter.text, "the reader's language is English")
    #expect(relatives.letterText == letter.text)
    relatives.letterText += " I am his mother."
    await relatives.giveLetter()
    relatives.copyLetter()
    let sent = letter.text + " I am his mother."
    #expect(home.share.texts == [sent] && home.clipboard.text == sent)
    #expect(relatives.name(of: "TH") == "TH")
    await relatives.open()
    #expect(relatives.name(of: "TH") == "Thailand" && relatives.letterText == sent)
    relatives.closeLetter()
    await relatives.writeLetter()
    #expect(relatives.letter == letter && relatives.letterText == sent, "what its writer changed is not lost")
    // What comes in changes what is known.
    relatives.message = "something new"
    await relatives.enter()
    #expect(relatives.letter == nil)
    let danger = try #require(relatives.chosen?.plan.sentences.first { $0.meaning == .danger })
    relatives.message = danger.text
    await relatives.enter()
    await relatives.writeLetter()
    let other = try #require(relatives.letter)
    #expect(other.text != letter.text && relatives.letterText == other.text)
    relatives.closeLetter()
    #expect(relatives.letter == nil)
  }

  @Test func aLongListIsShownInPieces() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    for number in 1...31 {
      home.clock.advance(hours: 1)
      relatives.message = "good morning \(number)"
      await relatives.enter()
    }
    #expect(relatives.messages.count == 30 && relatives.messages.first?.text == "good morning 31" && relatives.hasMore)
    relatives.showMore()
    #expect(relatives.messages.last?.text == "good morning 1" && !relatives.hasMore)
  }

  @Test func aClockThatWasMovedIsSaidAndSetRight() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    #expect(relatives.clockText == nil)
    home.clock.step(hours: 30)
    await relatives.open()
    #expect(relatives.clockText?.isEmpty == false && relatives.chosen?.state == .waiting)
    await relatives.clockIsRight()
    #expect(relatives.clockText == nil && relatives.chosen?.state == .notEntered)
  }

  @Test func whoIsNotFollowedAnyLongerLeavesNothing() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    relatives.message = "half written"
    relatives.ask(.forget)
    #expect(await relatives.forget())
    #expect(relatives.journeys.isEmpty && relatives.chosen == nil && relatives.message.isEmpty)
    #expect(relatives.question == nil)
  }

  @Test func whoIsLookedAtComesBackAndNoMessage() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    await home.app.becameActive()
    home.app.path = [.relatives, .relative]
    home.app.relatives.message = "he is in Mae Sot"
    await home.app.enteredBackground()
    let saved = try String(contentsOf: home.file("screens.json"), encoding: .utf8)
    #expect(!saved.contains("Mae Sot"))
    await home.restart()
    #expect(home.app.path == [.relatives, .relative] && home.app.relatives.chosen?.plan.name == "Aibek")
    #expect(home.app.relatives.message.isEmpty)
  }

  @Test func anErrorIsSaidAndGoesWithTheNextTry() async throws {
    let (_, plan) = try await traveller()
    let home = try await following(plan)
    let relatives = home.app.relatives
    home.repository.before = { _ throws(CompanionFailure) in throw CompanionFailure(key: .errorDevice, code: "full") }
    relatives.message = "hello"
    await relatives.enter()
    #expect(relatives.failure?.code == "full" && relatives.message == "hello" && relatives.heard == nil)
    await relatives.nothingCame()
    await relatives.clockIsRight()
    #expect(await !relatives.forget() && relatives.failure?.code == "full" && relatives.chosen != nil)
    home.repository.before = { _ throws(CompanionFailure) in }
    await relatives.enter()
    #expect(relatives.failure == nil && relatives.message.isEmpty)
  }
}
