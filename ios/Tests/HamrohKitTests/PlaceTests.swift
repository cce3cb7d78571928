import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// A position grows old while its screen stands: it says how old it is, and is looked for again.
@MainActor @Suite struct PlaceTests {
  private static let elsewhere = Place(latE7: 137_560_000, lonE7: 1_005_020_000, radiusM: 20, ageS: 1)

  /// On the screen of a call for help, with a position that was 5 seconds old.
  private func located() async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    phone.place.isAllowed = true
    await phone.app.becameActive()
    phone.app.path = [.sos]
    await phone.app.sos.open()
    #expect(phone.app.sos.text?.contains(" 5s old") == true)
    return phone
  }

  @Test(arguments: [true, false])
  func whatIsSentSaysHowOldThePositionIsBySending(_ notes: Bool) async throws {
    let phone = try await located()
    if notes { await phone.makeJournal() }
    await phone.app.sos.open()
    let shown = try #require(phone.app.sos.text)
    phone.time.pass(.seconds(40 * 60))
    phone.clock.advance(minutes: 40)
    await phone.app.sos.send()
    let sent = try #require(phone.composer.opened.first?.text)
    #expect(sent.contains("16.71300,98.57500") && sent.contains(" 40min old"))
    let then = try #require(shown.firstMatch(of: /\d\d:\d\d/)?.output)
    #expect(!sent.contains(then), "the time is that of sending")
    #expect(phone.place.asked == 1)
  }

  /// The preview cannot be made once more: an old text is better than none.
  @Test func aTextThatCannotBeMadeAnewLeavesAsItWas() async throws {
    let phone = try await located()
    let shown = try #require(phone.app.sos.text)
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "previewSos" { throw CompanionFailure(key: .errorInternal, code: "x") }
    }
    await phone.app.sos.send()
    #expect(phone.composer.opened.map(\.text) == [shown] && phone.app.sos.failure?.code == "x")
  }

  @Test func whoComesBackLaterIsLookedForAgain() async throws {
    let phone = try await located()
    phone.place.answer = .success(Self.elsewhere)
    phone.time.pass(.seconds(115))
    await phone.app.becameActive()
    #expect(phone.place.asked == 1 && phone.app.sos.text?.contains(" 2min old") == true, "not old yet")
    phone.time.pass(.seconds(1))
    await phone.app.becameActive()
    #expect(phone.place.asked == 2 && phone.app.sos.text?.contains("13.75600,100.50200 +-20m 1s old") == true)
  }

  @Test func untilANewerOneIsFoundTheOldOneStaysWithItsAge() async throws {
    let phone = try await located()
    phone.time.pass(.seconds(600))
    var meanwhile: Place?
    phone.place.meanwhile = { meanwhile = phone.app.sos.finder.place }
    phone.place.answer = .failure(PlaceFailure.notFound)
    await phone.app.becameActive()
    #expect(phone.place.asked == 2 && meanwhile?.ageS == 605)
    #expect(phone.app.sos.text?.contains("16.71300,98.57500 +-40m 10min old") == true)
    // What the owner asks for is answered.
    await phone.app.sos.addPlace()
    #expect(phone.app.sos.finder.words == .placeNotFound && phone.app.sos.finder.place == nil)
  }

  @Test func afterASearchThatFailedTheNextOneIsTried() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    phone.place.isAllowed = true
    phone.place.answer = .failure(PlaceFailure.notFound)
    await phone.app.sos.open()
    #expect(phone.app.sos.finder.state == .failed(.notFound))
    phone.place.answer = .success(Self.elsewhere)
    await phone.app.sos.open()
    #expect(phone.app.sos.text?.contains("13.75600") == true)
  }

  @Test func theNextCallLooksAgainWhereThePositionIsOld() async throws {
    let phone = try await located()
    await phone.app.sos.send()
    phone.place.answer = .success(Self.elsewhere)
    phone.time.pass(.seconds(3600))
    await phone.app.becameActive()
    #expect(phone.place.asked == 1, "the call went already")
    await phone.app.sos.again()
    #expect(phone.app.sos.text?.contains("13.75600") == true)
  }

  /// Whoever left the position out does not find it there after a look at another app.
  @Test func whatWasLeftOutStaysOutOfThisCall() async throws {
    let phone = try await located()
    await phone.app.sos.removePlace()
    phone.time.pass(.seconds(600))
    await phone.app.becameActive()
    await phone.app.sos.open()
    #expect(phone.place.asked == 1 && phone.app.sos.text?.contains("No position") == true)
    await phone.app.sos.send()
    await phone.app.sos.again()
    #expect(phone.app.sos.finder.place != nil)
  }

  @Test func aCheckInAndANoteSayTheAgeToo() async throws {
    let phone = try await located()
    await phone.app.checkIn.open()
    await phone.app.journal.finder.find()
    phone.time.pass(.seconds(60))
    #expect(phone.app.checkIn.finder.place?.ageS == 65 && phone.app.journal.finder.place?.ageS == 65)
    phone.app.path = [.checkIn]
    phone.place.answer = .success(Self.elsewhere)
    phone.time.pass(.seconds(60))
    await phone.app.becameActive()
    #expect(phone.app.checkIn.finder.place == Self.elsewhere && phone.app.journal.finder.place?.ageS == 125)
  }

  @Test func whoCanHelpIsAskedAnewFromTheNewerPosition() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.place.isAllowed = true
    let help = phone.app.help
    await help.usePosition()
    #expect(help.chain?.summary.contains("border") == true)
    phone.app.path = [.help]
    phone.place.answer = .success(Self.elsewhere)
    phone.time.pass(.seconds(600))
    await phone.app.becameActive()
    #expect(help.finder.place == Self.elsewhere && help.chain?.summary.contains("border") == false)
    #expect(help.finder.words == .placeFound)
  }

  @Test(arguments: [
    (UInt32?.none, UInt32?.none), (5, 65), (UInt32.max - 59, UInt32.max), (UInt32.max, UInt32.max),
  ])
  func anAgeGrowsAndStaysUnknown(_ age: UInt32?, _ later: UInt32?) {
    #expect(Place(latE7: 1, lonE7: 2, ageS: age).aged(by: 60) == Place(latE7: 1, lonE7: 2, ageS: later))
  }
}
