import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// The screens around the chain: what came of a call, search, arrival, guides, paper card, data. Bodies are evaluated, nothing
/// is drawn.
@MainActor @Suite(.serialized) struct DirectoryScreenTests {
  private let words = ShippedWords.words("ru")

  private func asked() async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.help.open()
    await phone.app.help.choose(country: "TH")
    return phone
  }

  private func help(_ phone: Phone) -> Screen { Screen(HelpScreen(app: phone.app, words: words)) }

  @Test func aCallIsAskedAboutAndTheNextOneIsOneTouchAway() async throws {
    let phone = try await asked()
    let call = try #require(phone.app.help.chain?.firstWay)
    let title = words(.actionCallNumber, call.display)
    try help(phone).press(title)
    #expect(phone.app.call.called == nil && !help(phone).says(words[.markAsk]), "nothing on this device calls")
    OpenURLAction.systemOpens = { $0.scheme == "tel" }
    defer { OpenURLAction.systemOpens = { _ in false } }
    try help(phone).press(title)
    let asks = help(phone)
    #expect(asks.says(words[.markAsk]) && asks.says(call.display))
    #expect(asks.says(words[.markWrong]) && asks.says(words[.markHelped]))
    try asks.press(words[.markNoAnswer])
    while phone.app.call.marked == nil || phone.app.call.isBusy { await Task.yield() }
    let next = try #require(phone.app.call.next)
    let after = help(phone)
    let text = try #require(phone.app.call.marked?.text)
    #expect(after.says(words[.markNext]) && after.says(text))
    try after.press(words(.actionCallNumber, next.display))
    #expect(phone.app.call.called?.key == next.key)
    try help(phone).press(words[.markNotCalled])
    #expect(!help(phone).says(words[.markAsk]))
    let tried = try #require(phone.app.help.chain?.steps.flatMap(\.ways).first { $0.key == call.key }?.tried)
    #expect(Screen(WayView(way: call.with(tried: tried), isMain: true, words: words) {}).says(tried))
  }

  @Test func whoeverCalledFromAnotherPhoneCanSaySo() async throws {
    let phone = try await asked()
    try help(phone).press(words[.markTried])
    #expect(phone.app.call.called?.key == phone.app.help.chain?.firstWay?.key)
  }

  @Test func whatDoesNotWorkFromThisPhoneIsNoLargeButton() async throws {
    let way = ContactWay.phone("+6626753995", usable: .no, "no network")
    let screen = Screen(WayView(way: way, isMain: true, words: words) {})
    #expect(screen.says("no network") && !screen.buttons.contains { $0.title.contains("+66") })
    #expect(screen.buttons.contains { $0.title == words[.actionCall] }, "still there")
    let maybe = Screen(WayView(way: .phone("+6626753995", usable: .maybe, "dear"), isMain: true, words: words) {})
    #expect(maybe.says("dear") && maybe.buttons.contains { $0.title == words(.actionCallNumber, way.display) })
  }

  @Test func warningsComeBeforeWhomToCall() async throws {
    let phone = try Phone(
      OwnerSettings(citizen: "KG", language: "ru", promised: NamedPlace(id: "MY", name: "Малайзия")))
    await phone.app.help.usePosition()
    let chain = try #require(phone.app.help.chain)
    let screen = help(phone)
    let (said, title) = (try #require(chain.warnings.first), try #require(chain.first?.title))
    let warning = try #require(screen.words.firstIndex(of: said))
    let first = try #require(screen.words.firstIndex(of: title))
    #expect(warning < first && screen.says(chain.place))
  }

  @Test func searchShowsEveryKindAndWhy() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let screen = { Screen(SearchScreen(app: phone.app, words: words)) }
    await phone.app.search.search("02 675 3995")
    let office = try #require(phone.app.search.hits.first)
    #expect(screen().says(office.title) && screen().says(office.why) && screen().says("+66 2 675 3995"))
    await phone.app.search.search("Бангкок")
    let place = try #require(phone.app.search.hits.first)
    #expect(screen().says(place.why))
    try screen().press(words[.searchHelpHere])
    #expect(phone.app.path == [.help])
    while phone.app.help.chain == nil { await Task.yield() }
    #expect(phone.app.help.country == place.country && phone.app.help.countryName == place.title)
    await phone.app.search.search("qqqqqqqqqqqqqqqq")
    #expect(screen().says(words[.searchNothing]) == phone.app.search.foundNothing)
  }

  @Test func anArrivalIsOnTheFirstScreenUntilItWasRead() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.help.choose(network: "TH")
    let card = try #require(phone.app.arrival.card)
    let start = { Screen(StartScreen(app: phone.app, words: words)) }
    try start().press(card.title)
    #expect(phone.app.path == [.arrival] && help(phone).says(card.title))
    let screen = Screen(ArrivalScreen(app: phone.app, words: words))
    for line in card.lines + card.warnings { #expect(screen.says(line)) }
    for number in card.numbers { #expect(screen.says(number.display)) }
    try screen.press(words[.arrivalClose])
    while phone.app.arrival.card != nil { await Task.yield() }
    #expect(phone.app.path.isEmpty && !start().says(card.title))
  }

  @Test func guidesAreListedAndRead() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let list = { Screen(GuidesScreen(app: phone.app, words: words)) }
    await phone.app.guides.open()
    #expect(list().says(words[.helpAskCitizenship]))
    await phone.app.help.choose(citizen: "KG")
    await phone.app.guides.open()
    let guide = try #require(phone.app.guides.guides.first)
    try list().press("\(guide.title)\n\(guide.lead)")
    #expect(phone.app.path == [.guide])
    let screen = Screen(GuideScreen(guides: phone.app.guides, words: words))
    #expect(screen.says(guide.title) && screen.says(guide.lead))
    for section in guide.sections {
      #expect(screen.says(section.heading))
      for line in section.lines { #expect(screen.says(line)) }
    }
    for source in guide.sources { #expect(screen.says(source.text) && screen.says(source.date)) }
  }

  @Test func thePaperCardShowsWhatToLearn() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let screen = { Screen(PaperScreen(app: phone.app, words: words)) }
    await phone.app.paper.open()
    #expect(screen().says(words[.helpWhere]) && !screen().says(words[.paperSend]))
    await phone.app.help.choose(country: "TH")
    await phone.app.paper.open()
    #expect(screen().says(words[.cardLearn]) && screen().says(words[.paperPrivacy]))
    for number in try #require(phone.app.paper.card).numbers { #expect(screen().says(number.display)) }
    try screen().press(words[.paperOpen])
    while phone.printer.printed.isEmpty { await Task.yield() }
    phone.printer.isAvailable = false
    #expect(!screen().says(words[.paperOpen]) && screen().says(words[.paperSend]))
  }

  @Test func oldAndNewStandSideBySideAndManyNeedAnAnswer() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let screen = { Screen(PackScreen(packs: phone.app.packs, words: words)) }
    await phone.app.packs.open()
    #expect(screen().says(words[.packsTake]) && screen().says(words[.packsFromApp]))
    await phone.app.packs.take(Phone.pack("newer"))
    let review = try #require(phone.app.packs.review)
    #expect(screen().says(review.text) && !screen().says(words[.packsTake]))
    let shown = screen().words
    let old = try #require(shown.firstIndex(of: "+66 2 675 3995"))
    #expect(shown[old...].prefix(4).contains("+66 2 675 0000"))
    let evidence = try #require(review.changes.first).evidence
    #expect(screen().says(evidence))
    try screen().press(words[.packsInstall])
    while !phone.app.packs.isTaken || phone.app.packs.isBusy { await Task.yield() }
    #expect(screen().says(words[.packsDone]) && screen().says(words[.packsHandOn]))
    await phone.app.packs.take(Phone.pack("newest"))
    #expect(screen().says(words[.packsAgree]) && screen().says(words[.packsMore]))
    #expect(screen().says(words[.packsAgreeFirst]) && !screen().says(words[.packsInstall]))
    phone.app.packs.agrees = true
    #expect(screen().says(words[.packsInstall]))
    try screen().press(words[.packsLeave])
    #expect(screen().says(words[.packsTake]))
    await phone.app.packs.take(Phone.pack("cut"))
    let why = try #require(phone.app.packs.failure?.sentence)
    #expect(screen().says(words[.packsRefused]) && screen().says(why))
  }

  @Test func marksAreForgottenOneByOneOrAfterAQuestion() async throws {
    let phone = try await asked()
    let chain = try #require(phone.app.help.chain)
    phone.app.call.called(try #require(chain.firstWay), of: try #require(chain.first))
    await phone.app.call.mark(.wrong)
    await phone.app.marks.open()
    let screen = { Screen(MarksScreen(marks: phone.app.marks, words: words)) }
    let number = try #require(phone.app.marks.numbers.first)
    #expect(screen().says(number.key) && screen().says(number.text) && screen().says(words[.marksPrivate]))
    try screen().press(words[.marksNote])
    try screen().press(words[.marksNoteMake])
    while phone.app.marks.note == nil { await Task.yield() }
    let note = try #require(phone.app.marks.note)
    #expect(screen().says(note) && screen().says(words[.marksNoteHint]))
    try screen().press(words[.marksNoteSend])
    while phone.share.texts.isEmpty { await Task.yield() }
    try screen().press(words[.marksForgetAll])
    #expect(screen().says(words[.marksForgetAllAsk]))
    await phone.app.marks.forgetAll()
    #expect(screen().says(words[.marksEmpty]))
  }

  @Test func whatWasPromisedIsChosenAndTakenBack() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    phone.app.path = [.settings, .promised]
    await phone.app.choose.open(.promised)
    await phone.app.choose.search("Бангкок")
    let hit = try #require(phone.app.choose.hits.first)
    try Screen(ChooseScreen(app: phone.app, purpose: .promised, words: words)).press("\(hit.title)\n\(hit.why)")
    while phone.app.settings.settings.promised == nil { await Task.yield() }
    #expect(phone.app.path == [.settings])
    #expect(phone.app.settings.settings.promised == NamedPlace(id: hit.id, name: hit.title))
    let settings = Screen(SettingsScreen(app: phone.app, settings: phone.app.settings, words: words))
    #expect(settings.says(hit.title))
    try settings.press(words[.actionRemove])
    #expect(phone.app.settings.settings.promised == nil)
  }

  @Test func theNetworkIsChosenAndForgotten() async throws {
    let phone = try await asked()
    phone.app.path = [.help, .network]
    await phone.app.choose.open(.network)
    try Screen(ChooseScreen(app: phone.app, purpose: .network, words: words)).press("Таиланд")
    while phone.app.help.network == nil || phone.app.help.isLoading { await Task.yield() }
    #expect(phone.app.path == [.help] && help(phone).says("Таиланд"))
    try Screen(ChooseScreen(app: phone.app, purpose: .network, words: words)).press(words[.lineUnknown])
    while phone.app.help.network != nil { await Task.yield() }
  }
}

extension ContactWay {
  static func phone(_ number: String, usable: Usable, _ text: String) -> ContactWay {
    ContactWay(
      key: number, way: .phone, label: "", display: number, target: number, statusText: "", doubtful: false,
      warning: nil, hours: nil, source: "", usable: usable, usableText: text, tried: nil)
  }

  func with(tried: String) -> ContactWay {
    ContactWay(
      key: key, way: way, label: label, display: display, target: target, statusText: statusText,
      doubtful: doubtful, warning: warning, hours: hours, source: source, usable: usable, usableText: usableText,
      tried: tried)
  }
}
