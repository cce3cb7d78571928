import Foundation
import HamrohInbox
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct AppTests {
  @Test func screensComeBackAsTheyWere() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.becameActive()
    phone.app.path = [.help, .card]
    await phone.app.help.choose(country: "TH", name: "Мэсот")
    let thai = try #require(phone.app.help.chain?.steps.first { $0.card?.language == "th" })
    phone.app.help.showCard(of: thai)
    await phone.app.choose.open(.citizenship)
    await phone.app.choose.search("Узб")
    await phone.app.offer.take(Phone.advert)
    await phone.app.sos.choose(drill: true)
    phone.app.settings.newRecipient = "+99"
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.help, .card])
    await phone.app.help.open()
    #expect(phone.app.help.card == thai.card && phone.app.help.countryName == "Мэсот")
    await phone.app.choose.open(.citizenship)
    #expect(phone.app.choose.text == "Узб" && phone.app.choose.hits.first?.id == "UZ")
    #expect(phone.app.offer.text == Phone.advert && phone.app.offer.report != nil)
    #expect(!phone.app.sos.drill, "the next call is meant")
    #expect(phone.app.settings.newRecipient == "+99")
  }

  @Test func nothingSecretIsRemembered() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.makeJournal()
    phone.app.path = [.journal]
    phone.app.journal.note = "they took our passports"
    await phone.app.journal.add()
    phone.app.journal.note = "half a thought"
    await phone.app.help.usePosition()
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    for word in [Phone.secret, "passports", "thought", "167130000", "985750000"] {
      #expect(!saved.contains(word), "\(word)")
    }
    await phone.restart()
    await phone.app.journal.open()
    #expect(phone.app.path == [.journal])
    #expect(phone.app.journal.state == .locked && phone.app.journal.note.isEmpty)
  }

  @Test func leavingTheScreenLocksAndPauses() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.makeJournal()
    await phone.app.enteredBackground()
    #expect(phone.repository.calls.suffix(2) == ["lock", "pause"])
    // Paused, the files can be opened by somebody else; and the next call opens them here again.
    let other = CoreRepository(folder: phone.file("core"), clock: phone.clock)
    try await other.unlock(secret: Phone.secret, language: "en")
    try await other.pause()
    await phone.app.journal.open()
    #expect(phone.app.journal.state == .locked)
  }

  @Test(arguments: [
    (Route.journal, true), (.sos, true), (.ledger, true), (.settings, true), (.help, false), (.card, false),
    (.chat, true), (.keptOffers, true), (.keptOffer, true), (.offer, false), (.cost, false),
    (.dossier, true), (.sentence, false), (.protection, true),
    (.trip, true), (.plan, true), (.planShare, true), (.checkIn, true), (.relatives, true), (.relative, true),
    (.marks, true), (.promised, true), (.packs, false), (.guide, false), (.search, false), (.arrival, false),
  ])
  func privateScreensAreCoveredAsSoonAsTheAppIsNotInFront(_ route: Route, _ covered: Bool) async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.app.path = [route]
    phone.app.becameInactive()
    #expect(phone.app.isCovered == covered && phone.cover.isOn == covered)
    await phone.app.becameActive()
    #expect(!phone.app.isCovered && !phone.cover.isOn)
  }

  @Test func aSharedTextIsCheckedOnce() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    try phone.inbox.put(Phone.advert)
    await phone.app.becameActive()
    #expect(phone.app.path == [.offer] && phone.app.offer.report?.level == .danger)
    phone.app.offer.clear()
    await phone.app.becameActive()
    #expect(phone.app.offer.text.isEmpty)
  }

  @Test func aSharedTextThatIsNoTextIsMended() throws {
    let phone = try Phone()
    let file = phone.file("group/inbox/shared.txt")
    try phone.inbox.put("x")
    try Data([0x61, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x62]).write(to: file)
    let text = try #require(phone.inbox.take())
    #expect(text.hasPrefix("a\u{fffd}") && text.hasSuffix("b"))
    #expect(phone.inbox.take() == nil)
    try phone.inbox.put("")
    #expect(phone.inbox.take() == nil)
    // Cut in the middle of a letter.
    try phone.inbox.put("a" + String(repeating: "ў", count: Inbox.limit))
    #expect(try #require(phone.inbox.take()).utf8.count <= Inbox.limit + 2)
  }

  /// The group's own folder goes into backups.
  @Test func whatIsSharedLiesInAFolderOfItsOwn() throws {
    let phone = try Phone()
    try phone.inbox.put("x")
    #expect(try FileManager.default.contentsOfDirectory(atPath: phone.file("group").path) == ["inbox"])
    try phone.inbox.put(Data([0xff]))
    #expect(phone.inbox.hasFile && phone.exists("group/inbox/shared.file"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: phone.file("group").path) == ["inbox"])
  }

  @Test func aLongOfferIsNotRemembered() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.app.offer.text = String(repeating: "a", count: OfferStore.rememberedUnits + 1)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.offer.text.isEmpty)
  }

  @Test func aCopyOfTheJournalThatWasLeftBehindIsGoneAtTheNextStart() async throws {
    let phone = try Phone()
    let left = phone.file("export/x/notes.zip")
    try FileManager.default.createDirectory(
      at: left.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: left)
    await phone.app.becameActive()
    #expect(!FileManager.default.fileExists(atPath: left.path))
  }

  /// Screens to come back to, with a message whose composer was open: telling the core so takes the first start a while.
  private func stored(_ phone: Phone) throws -> Gate {
    var screens = SavedScreens()
    screens.path = [.help]
    screens.offer.text = "from before"
    screens.sos.openRow = 1
    try phone.ports.screens.save(screens)
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("delivery") { await gate.wait() }
    }
    return gate
  }

  @Test func aSharedTextIsNotLostToWhatIsPutBack() async throws {
    let phone = try Phone()
    let gate = try stored(phone)
    try phone.inbox.put(Phone.advert)
    // The system says so twice at the start.
    let starts = [Task { await phone.app.becameActive() }, Task { await phone.app.becameActive() }]
    while !phone.repository.calls.contains("delivery crash") { await Task.yield() }
    for _ in 0..<100 { await Task.yield() }
    gate.open()
    for start in starts { await start.value }
    #expect(phone.app.offer.text == Phone.advert && phone.app.path == [.offer])
  }

  @Test func halfOfWhatIsPutBackIsNotRemembered() async throws {
    let phone = try Phone()
    let gate = try stored(phone)
    let start = Task { await phone.app.becameActive() }
    while !phone.repository.calls.contains("delivery crash") { await Task.yield() }
    let leaving = Task { await phone.app.enteredBackground() }
    while !phone.repository.calls.contains("lock") { await Task.yield() }
    for _ in 0..<100 { await Task.yield() }
    #expect(try phone.ports.screens.load()?.sos.openRow == 1, "not told yet")
    #expect(try phone.ports.screens.load()?.offer.text == "from before")
    gate.open()
    await start.value
    await leaving.value
    let saved = try #require(try phone.ports.screens.load())
    #expect(saved.offer.text == "from before" && saved.path == [.help] && saved.sos.openRow == nil)
  }

  @Test func questionsAreGoneWhenTheAppIsNotInFront() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    await phone.app.becameActive()
    await phone.makeJournal()
    await phone.app.sos.open()
    await phone.app.sos.send()
    await phone.app.ledger.open()
    phone.app.ledger.ask(about: try #require(phone.app.ledger.rows.first))
    await phone.app.sos.again()
    phone.app.sos.ask()
    #expect(phone.app.sos.asks && phone.app.ledger.question != nil)
    phone.app.becameInactive()
    #expect(!phone.app.sos.asks && phone.app.ledger.question == nil && !phone.app.journal.asksAboutWeakSecret)
  }

  /// An earlier version knew less, a later one something else: the rest is put back.
  @Test func screensOfAnotherVersionAreReadAsFarAsTheyGo() throws {
    let text = #"""
      {"path":["help","moon","card"],"help":{"country":7,"cardStep":2,"line":"laser","network":"TH"},"offer":{"text":"x"},"sos":{"openRow":3},
      "call":{"called":{"org":1}},"search":{"text":"z"},"guide":{"guide":{}},"packs":{"isReviewing":"x"},"chat":{"text":1},"kept":{"id":[]},"cost":{"texts":7,"currency":"THB"},"choose":{"purpose":"planet","text":"y"}}
      """#
    let screens = try JSONDecoder().decode(SavedScreens.self, from: Data(text.utf8))
    var expected = SavedScreens()
    expected.path = [.help]
    expected.help.cardStep = 2
    expected.help.network = "TH"
    expected.search.text = "z"
    expected.offer.text = "x"
    expected.sos.openRow = 3
    expected.choose.text = "y"
    expected.cost.currency = "THB"
    #expect(screens == expected)
  }

  @Test func screensThatCannotBeReadAreTheFirstScreen() async throws {
    let phone = try Phone()
    try Data("{\"path\":[\"moon\"]}".utf8).write(to: phone.file("screens.json"))
    await phone.restart()
    #expect(phone.app.path.isEmpty)
  }
}
