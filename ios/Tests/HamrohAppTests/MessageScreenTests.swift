import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// After a call for help: more for those at home, and calling it off; and being reminded of the next message.
@MainActor @Suite struct MessageScreenTests {
  private static let mother = "+996700123456"
  private let words = ShippedWords.words("en")

  private func sos(_ phone: Phone) -> Screen { Screen(SosScreen(app: phone.app, words: words)) }

  private func ledger(_ phone: Phone, _ words: Words? = nil) -> Screen {
    Screen(LedgerScreen(ledger: phone.app.ledger, words: words ?? self.words))
  }

  private func trip(_ phone: Phone) -> Screen {
    Screen(TripScreen(app: phone.app, trip: phone.app.trip, words: words))
  }

  private func called(_ answers: [ComposerResult] = []) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: [Self.mother]))
    await phone.makeJournal(locked: true)
    phone.composer.answers = answers.map { .success($0) }
    await phone.app.sos.open()
    await phone.app.sos.send()
    return phone
  }

  private func planned(_ phone: Phone) async throws {
    await phone.app.trip.openPlan()
    phone.app.trip.draft.name = "Aibek"
    try #require(await phone.app.trip.save())
  }

  @Test func moreIsOfferedShownAndGivenAway() async throws {
    let phone = try await called([.cancelled])
    #expect(!sos(phone).says(words[.detailsTitle]), "the call itself waits")
    await phone.app.sos.sendNext()
    let details = phone.app.sos.details
    #expect(sos(phone).says(words[.detailsText]) && details.text == nil)
    try sos(phone).press(words[.detailsTitle])
    while details.text == nil || details.isBusy { await Task.yield() }
    let text = try #require(details.text)
    #expect(sos(phone).words.contains(text) && phone.composer.opened.count == 2)
    try sos(phone).press(words(.sosNext, Self.mother))
    while details.outcome == nil || details.isBusy { await Task.yield() }
    #expect(phone.composer.opened.last == FakeComposer.Message(recipients: [Self.mother], text: text))
    #expect(!sos(phone).says(words(.sosNext, Self.mother)))
    phone.share.error = Broken()
    try sos(phone).pressLast(words[.actionOtherApp])
    while phone.share.texts.isEmpty || details.isBusy { await Task.yield() }
    #expect(sos(phone).says(words[.errorDevice]) && sos(phone).words.contains(text))
    try sos(phone).press(words[.sosAgain])
    while phone.app.sos.phase != .ready { await Task.yield() }
    #expect(!sos(phone).says(text))
  }

  @Test func aPhoneWithoutASimHasAWayOut() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: [Self.mother]))
    await phone.makeJournal(locked: true)
    phone.composer.isAvailable = false
    await phone.app.sos.open()
    await phone.app.sos.send()
    let text = try #require(phone.app.sos.prepared?.sms)
    try sos(phone).press(words[.actionOtherApp])
    while phone.share.texts.isEmpty { await Task.yield() }
    await phone.app.ledger.open()
    try ledger(phone).press(words[.actionOtherApp])
    while phone.share.texts.count < 2 { await Task.yield() }
    #expect(phone.share.texts == [text, text])
    try ledger(phone).press(words[.actionCopy])
    while phone.clipboard.text.isEmpty { await Task.yield() }
    #expect(phone.clipboard.text == text)
  }

  @Test func theButtonSaysThatItIsPractice() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: [Self.mother]))
    await phone.app.sos.open()
    #expect(sos(phone).words.contains(words[.sosHold]) && !sos(phone).says(words[.sosHoldDrill]))
    try sos(phone).toggle(words[.sosDrill])
    while phone.app.sos.text?.hasPrefix("TEST") != true { await Task.yield() }
    #expect(sos(phone).says(words[.sosHoldDrill]) && !sos(phone).words.contains(words[.sosHold]))
  }

  /// Whoever stands beside must not read that there is a word for danger, nor that none was typed.
  @Test(arguments: ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"])
  func callingOffLooksTheSameWhateverTheWord(_ language: String) async throws {
    let words = ShippedWords.words(language)
    var seen: [[String]] = []
    for word in ["", "garnet", "rain"] {
      let phone = try await called()
      try await planned(phone)
      await phone.app.ledger.open()
      #expect(!ledger(phone, words).says(words[.ledgerCallOffAsk]))
      try ledger(phone, words).press(words[.ledgerCallOff])
      while phone.app.ledger.callOffQuestion == nil { await Task.yield() }
      phone.app.ledger.word.secret = word
      let asking = ledger(phone, words)
      #expect(asking.says(words[.ledgerCallOffAsk]) && asking.says(words[.tripWord]))
      #expect(!asking.says(words[.shareDanger]) && (word.isEmpty || !asking.says(word)))
      try asking.press(words[.ledgerCallOff])
      while phone.app.ledger.outcome == nil || phone.app.ledger.rows.count < 2 { await Task.yield() }
      let texts = phone.app.ledger.rows.map(\.text)
      seen.append(ledger(phone, words).words.filter { !texts.contains($0) })
    }
    #expect(seen[0] == seen[1] && seen[1] == seen[2] && !seen[0].isEmpty)
  }

  @Test func withoutATripNoWordIsAskedForAndAnsweringNoClosesTheQuestion() async throws {
    let phone = try await called()
    await phone.app.ledger.open()
    let row = try #require(phone.app.ledger.rows.first)
    await phone.app.ledger.askToCallOff(row)
    #expect(ledger(phone).says(words[.ledgerCallOffAsk]) && !ledger(phone).says(words[.tripWord]))
    try ledger(phone).press(words[.actionCancel])
    #expect(!ledger(phone).says(words[.ledgerCallOffAsk]) && phone.composer.opened.count == 1)
  }

  @Test func theTripAndTheCheckInPutTheNextOneIntoTheCalendar() async throws {
    let phone = try Phone()
    await phone.app.trip.open()
    #expect(!trip(phone).says(words[.remindButton]))
    try await planned(phone)
    await phone.makeJournal(locked: true)
    #expect(trip(phone).says(words(.remindText, words[.remindEvent])))
    try trip(phone).press(words[.remindButton])
    while phone.calendar.entries.isEmpty || phone.app.reminder.isBusy { await Task.yield() }
    #expect(phone.calendar.entries.map(\.title) == ["Call home"])
    phone.app.checkIn.begin()
    let checkIn = { Screen(CheckInScreen(app: phone.app, words: words)) }
    #expect(!checkIn().says(words[.remindButton]), "not before it is done")
    await phone.app.checkIn.send()
    phone.calendar.error = Broken()
    try checkIn().press(words[.remindButton])
    while phone.calendar.entries.count < 2 || phone.app.reminder.isBusy { await Task.yield() }
    #expect(checkIn().says(words[.remindNone]))
    phone.clock.advance(hours: 25)
    await phone.app.trip.open()
    #expect(!trip(phone).says(words[.remindButton]) && !checkIn().says(words[.remindButton]))
  }

  /// It lies open in the calendar: nothing in it says what it is from.
  @Test(arguments: ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"])
  func theEntryDoesNotNameTheApp(_ language: String) {
    let title = ShippedWords.words(language)[.remindEvent].lowercased()
    for word in ["hamroh", "ҳамроҳ", "хамрох", "sos"] { #expect(!title.contains(word)) }
  }
}
