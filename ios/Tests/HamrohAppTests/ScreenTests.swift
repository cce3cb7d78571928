import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// Each screen says what its store says. Bodies are evaluated, nothing is drawn.
@MainActor @Suite struct ScreenTests {
  private let routes: [Route] = [
    .help, .citizenship, .place, .card, .offer, .sos, .ledger, .journal, .settings, .about,
    .promised, .network, .search, .arrival, .guides, .guide, .paper, .packs, .marks,
    .chat, .keptOffers, .keptOffer, .cost, .protection, .trip, .plan, .planShare, .checkIn,
    .relatives, .relative, .dossier, .sentence,
  ]

  private func screen(_ route: Route, of phone: Phone) -> Screen {
    Screen(RootView(app: phone.app, inBackground: { _ in }).screen(route))
  }

  private func offer(_ phone: Phone, _ words: Words) -> Screen {
    Screen(OfferScreen(app: phone.app, offer: phone.app.offer, words: words))
  }

  @Test func everyScreenCanBeShownBeforeAnythingIsKnown() throws {
    let phone = try Phone(OwnerSettings())
    for route in routes { #expect(!screen(route, of: phone).words.isEmpty, "\(route)") }
    #expect(!Screen(RootView(app: phone.app, inBackground: { _ in })).words.isEmpty)
  }

  @Test(arguments: ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"])
  func theFirstScreenDoesNotNameSosAndJournal(_ language: String) async throws {
    let phone = try Phone(OwnerSettings())
    let words = ShippedWords.words(language)
    let neutral = Screen(StartScreen(app: phone.app, words: words))
    #expect(!neutral.says(words[.startMessagePlain]) && !neutral.says(words[.startNotesPlain]))
    #expect(!neutral.text.uppercased().contains("SOS"))
    phone.app.settings.choose(plainNames: true)
    let plain = Screen(StartScreen(app: phone.app, words: words))
    #expect(plain.says(words[.startMessagePlain]) && plain.says(words[.startNotesPlain]))
    try plain.press("\(words[.startHelp])\n\(words[.startHelpHint])")
    #expect(phone.app.path == [.help])
  }

  @Test func theChainShowsWhomToCallFirstAndHidesNoStatement() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.help.open()
    await phone.app.help.choose(country: "TH")
    let chain = try #require(phone.app.help.chain)
    let words = ShippedWords.words("ru")
    let screen = Screen(HelpScreen(app: phone.app, words: words))
    let first = try #require(chain.first)
    let call = try #require(chain.firstWay)
    #expect(screen.buttons.contains { $0.title == words(.actionCallNumber, call.display) })
    #expect(screen.says(first.title) && screen.says(call.statusText) && screen.says(chain.summary))
    for statement in chain.statements { #expect(screen.says(statement.why)) }
    for notice in chain.notices { #expect(screen.says(notice)) }
    #expect(screen.says(words[.helpShowRest]))
    #expect(screen.says("Кыргызстан") && screen.says("Таиланд"))
    let details = Screen(StepDetails(step: first, main: call, words: words, copy: { _ in }, used: { _ in }))
    #expect(details.says(first.why) && details.says(first.spoken))
  }

  @Test func aCardIsShownWithItsMeaning() async throws {
    let phone = try Phone(OwnerSettings(citizen: "TJ", language: "ru"))
    await phone.app.help.choose(country: "TH")
    let words = ShippedWords.words("ru")
    #expect(Screen(CardScreen(app: phone.app, words: words)).says(words[.cardNone]))
    let thai = try #require(phone.app.help.chain?.steps.first { $0.foreignCard?.language == "th" })
    phone.app.help.showCard(of: thai)
    let screen = Screen(CardScreen(app: phone.app, words: words))
    let card = try #require(thai.card)
    #expect(screen.words.contains(card.text) && screen.says(card.meaning))
  }

  @Test func aPlaceIsChosenFromTheList() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    phone.app.path = [.help, .place]
    await phone.app.choose.open(.place)
    await phone.app.choose.search("мае сот")
    let hit = try #require(phone.app.choose.hits.first)
    let words = ShippedWords.words("ru")
    let screen = Screen(ChooseScreen(app: phone.app, purpose: .place, words: words))
    try screen.press("\(hit.title)\n\(hit.why)")
    #expect(phone.app.path == [.help])
    while phone.app.help.chain == nil { await Task.yield() }
    #expect(phone.app.help.country == "TH" && phone.app.help.countryName == hit.title)
  }

  @Test func aReportShowsLevelReasonsAndLimits() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    await phone.app.offer.take(Phone.advert)
    let words = ShippedWords.words("ru")
    phone.app.offer.choose(0)
    let report = try #require(phone.app.offer.report)
    let screen = offer(phone, words)
    #expect(screen.says(report.levelText) && screen.says(report.whatNow) && screen.says(words[.offerLimits]))
    for finding in report.findings { #expect(screen.says(finding.name) && screen.says(finding.why)) }
    for question in report.asking.questions { #expect(screen.says(question)) }
    #expect(screen.words.contains(Phone.advert), "the marked text is the text")
    try screen.press(words[.offerAnother])
    #expect(phone.app.offer.report == nil)
    #expect(offer(phone, words).says(words[.offerInput]))
  }

  @Test func marksLeadToTheirFindings() throws {
    let pieces = MarkedPiece.cut(
      "abcdef",
      at: [Finding(start: 2, end: 4, quote: "cd", name: "", why: "", strong: true)])
    let text = MarkedText.make(pieces) { _ in true }
    let links = text.runs.compactMap(\.link)
    #expect(links.map(MarkedText.finding) == [0])
    #expect(MarkedText.finding(of: try #require(URL(string: "https://a.b/1"))) == nil)
    #expect(MarkedText.finding(of: try #require(URL(string: "finding:x"))) == nil)
  }

  @Test func aCallForHelpIsShownBeforeAndSaysWhatWasKept() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    let sos = phone.app.sos
    await sos.open()
    let words = ShippedWords.words("en")
    let before = Screen(SosScreen(app: phone.app, words: words))
    let text = try #require(sos.preview?.sms)
    #expect(before.says(text) && before.says("+996700123456"))
    #expect(before.says(words[.sosNoJournal]) && before.says(words[.sosHold]))
    sos.press()
    #expect(Screen(SosScreen(app: phone.app, words: words)).says(words[.sosHoldMore]))
    sos.release()
    await sos.send()
    let after = Screen(SosScreen(app: phone.app, words: words))
    #expect(after.says(words[.sosNotKept]) && !after.says(words[.sosHold]))
    try after.press(words[.sosAgain])
    await phone.makeJournal(locked: true)
    while sos.phase != .ready { await Task.yield() }
    await sos.open()
    await sos.send()
    let kept = Screen(SosScreen(app: phone.app, words: words))
    let reference = try #require(sos.prepared?.reference)
    let state = try #require(sos.rows.first?.stateText)
    #expect(kept.says(words[.sosHanded]) && kept.says(reference) && kept.says(state))
    await phone.app.ledger.open()
    let ledger = Screen(LedgerScreen(ledger: phone.app.ledger, words: words))
    #expect(ledger.says("+996700123456") && ledger.says("given to the phone, not confirmed"))
  }

  @Test func aLockedJournalShowsNothingOfWhatWasWritten() async throws {
    let phone = try Phone()
    let journal = phone.app.journal
    let words = ShippedWords.words("en")
    let screen = { Screen(JournalScreen(app: phone.app, journal: journal, words: words)) }
    await journal.open()
    #expect(screen().says(words[.notesCreate]) && !screen().says(words[.notesSave]))
    await journal.create(secret: "1234", again: "1234")
    #expect(screen().says(words[.notesWeakText]))
    await phone.makeJournal()
    journal.note = "they took our passports"
    await journal.add()
    #expect(screen().says("they took our passports") && screen().says(words[.notesSaved]))
    try screen().press(words[.notesLock])
    while journal.state != .locked { await Task.yield() }
    #expect(!screen().says("passports"))
    #expect(screen().says(words[.notesUnlock]) && screen().says(words[.notesSave]))
  }

  @Test func failuresAreSaidOnTheirScreens() async throws {
    let phone = try Phone()
    phone.repository.before = { _ throws(CompanionFailure) in
      throw CompanionFailure(key: .errorDevice, code: "full", sentence: "Nothing fits any more.")
    }
    await phone.app.help.choose(country: "TH")
    await phone.app.choose.open(.place)
    await phone.app.offer.take(Phone.advert)
    await phone.app.sos.open()
    await phone.app.ledger.open()
    await phone.app.journal.open()
    await phone.app.search.search("a")
    await phone.app.guides.open()
    await phone.app.paper.open()
    await phone.app.packs.open()
    await phone.app.marks.open()
    await phone.app.chat.take(Phone.conversation)
    await phone.app.kept.open()
    await phone.app.trip.openPlan()
    await phone.app.relatives.open()
    await phone.app.dossier.open()
    phone.app.cost.write("1", in: .pay)
    await phone.app.cost.workOut()
    let routes: [Route] = [
      .chat, .keptOffers, .keptOffer, .cost, .help, .place, .offer, .sos, .ledger, .journal, .search, .guides, .guide,
      .paper, .packs, .marks, .trip, .plan, .planShare, .relatives, .relative, .dossier,
    ]
    for route in routes {
      #expect(screen(route, of: phone).says("Nothing fits any more."), "\(route)")
    }
  }

  @Test func theCoverHidesAPrivateScreen() async throws {
    let phone = try Phone()
    let root = { Screen(RootView(app: phone.app, inBackground: { _ in })) }
    phone.app.path = [.journal]
    #expect(!root().kinds.contains { $0 == Cover.self })
    phone.app.becameInactive()
    #expect(root().kinds.last.map { $0 == Cover.self } == true, "above everything else")
    // The catalog lookup of the app itself falls back to its keys where there is no bundle.
    #expect(root().says(Key.startHelp.name))
    await phone.app.becameActive()
    #expect(!root().kinds.contains { $0 == Cover.self })
  }

  @Test func nothingLiesAboveTheCover() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"]))
    await phone.makeJournal()
    await phone.app.sos.open()
    await phone.app.sos.send()
    await phone.app.ledger.open()
    let words = ShippedWords.words("en")
    let question = words(.ledgerAnsweredAsk, "+996700123456")
    let ledger = { Screen(LedgerScreen(ledger: phone.app.ledger, words: words)) }
    try ledger().press(words[.ledgerAnswered])
    #expect(ledger().says(question))
    phone.app.becameInactive()
    #expect(!ledger().says(question))
  }

  /// What a keyboard learns it offers in every app, to whoever has the phone.
  @Test func noKeyboardLearnsWhatIsPrivate() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    await phone.app.journal.open()
    await phone.app.journal.askForFacts()
    phone.app.journal.note = "they took our passports"
    for fact in Fact.allCases { phone.app.journal.facts[fact] = "fact" }
    phone.app.journal.draft.shows = true
    await phone.app.trip.openPlan()
    phone.app.trip.draft.name = "Aibek"
    await phone.app.trip.drawSentences()
    phone.app.trip.agreed.shows = true
    phone.app.checkIn.word.shows = true
    phone.app.offer.text = Phone.advert
    let routes: [Route] = [
      .journal, .protection, .dossier, .offer, .plan, .trip, .planShare, .checkIn, .ledger, .marks,
    ]
    for route in routes { #expect(screen(route, of: phone).learnt.isEmpty, "\(route)") }
    let field = TextField("a", text: Binding(get: { "b" }, set: { _ in }))
    #expect(Screen(field).learnt == ["a", "b"], "a field that corrects is seen")
  }

  @Test func theFieldOfASecretIsEmptyAsSoonAsItIsGiven() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let words = ShippedWords.words("en")
    phone.app.journal.draft.secret = Phone.secret
    phone.app.journal.draft.shows = true
    let screen = { Screen(JournalScreen(app: phone.app, journal: phone.app.journal, words: words)) }
    #expect(screen().says(Phone.secret))
    var whileAsked: Screen?
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "unlock" { whileAsked = screen() }
    }
    try screen().press(words[.notesUnlock])
    while phone.app.journal.state != .open { await Task.yield() }
    #expect(try !#require(whileAsked).says(Phone.secret))
  }
}
