import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// The screens around an offer: what to ask and whom to call, conversations, kept offers, the calculator. Bodies are evaluated,
/// nothing is drawn.
@MainActor @Suite struct OfferScreenTests {
  private let words = ShippedWords.words("en")

  private func offer(_ phone: Phone) -> Screen {
    Screen(OfferScreen(app: phone.app, offer: phone.app.offer, words: words))
  }

  private func chat(_ phone: Phone) -> Screen { Screen(ChatScreen(chat: phone.app.chat, words: words)) }

  private func kept(_ phone: Phone) -> Screen {
    Screen(KeptOfferScreen(app: phone.app, kept: phone.app.kept, words: words))
  }

  @Test func questionsAreReadInOneLanguageAndSentInAnother() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    await phone.app.offer.take(Phone.advert)
    let asking = try #require(phone.app.offer.report?.asking)
    for line in asking.questions + asking.toSend + asking.clears { #expect(offer(phone).says(line)) }
    #expect(!offer(phone).says(words[.copied]))
    try offer(phone).press(words[.offerCopyQuestions])
    #expect(offer(phone).says(words[.copied]))
    for call in phone.app.offer.firstCalls {
      #expect(offer(phone).says(call.title) && offer(phone).says(call.way.display))
    }
    #expect(offer(phone).says(words[.offerCallBefore]))
  }

  @Test func theSameWordsStandThereOnce() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    await phone.app.offer.take(Phone.advert)
    let asking = try #require(phone.app.offer.report?.asking)
    #expect(asking.isSameLanguage && !offer(phone).says(words[.offerSend]))
    let first = try #require(asking.questions.first)
    #expect(offer(phone).words.filter { $0.contains(first) }.count == 1)
    #expect(!offer(phone).says(words[.offerCallBefore]), "no citizenship was chosen")
  }

  @Test func registersAreHeard() {
    let sayings = [RegisterSaying(text: "is listed", warns: false), RegisterSaying(text: "is watched", warns: true)]
    let screen = Screen(RegistersView(registers: sayings, words: words))
    #expect(screen.says(words[.offerRegisters]) && screen.says("is listed") && screen.says("is watched"))
    #expect(Screen(RegistersView(registers: [], words: words)).words.isEmpty)
  }

  @Test func fromAnOfferEverythingElseIsOneTouchAway() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    phone.app.path = [.offer]
    #expect(offer(phone).says(words[.offerFile]) && offer(phone).says(words[.keptTitle]))
    await phone.app.offer.take(Phone.conversation)
    try offer(phone).press(words[.offerCost])
    #expect(phone.app.path == [.offer, .cost])
    phone.app.path = [.offer]
    try offer(phone).press(words[.offerKeep])
    while !phone.app.offer.isKept { await Task.yield() }
    #expect(offer(phone).says(words[.offerKept]) && !offer(phone).buttons.contains { $0.title == words[.offerKeep] })
    try offer(phone).press(words[.keptTitle])
    #expect(phone.app.path == [.offer, .keptOffers])
    phone.app.path = [.offer]
    try offer(phone).press(words[.offerIsChat])
    while phone.app.chat.report == nil { await Task.yield() }
    #expect(phone.app.path == [.offer, .chat])
  }

  @Test func aConversationShowsThenAndNowSideBySide() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    await phone.app.chat.take(Phone.conversation)
    let report = try #require(phone.app.chat.report)
    let screen = chat(phone)
    #expect(screen.says(report.levelText) && screen.says(report.whatNow) && screen.says(words[.offerLimits]))
    for change in report.changes {
      #expect(screen.says(change.name) && screen.says(change.before) && screen.says(change.after))
      #expect(screen.says(change.why))
    }
    for speaker in report.speakers {
      #expect(screen.says(speaker.name))
      for asked in speaker.asks { #expect(screen.says(asked)) }
    }
    for message in report.messages where !message.findings.isEmpty {
      #expect(screen.words.contains(message.text), "the marked text is the text")
    }
    for question in report.asking.questions + report.asking.clears { #expect(screen.says(question)) }
    let folded = try #require(
      phone.app.chat.lines.compactMap { if case .folded(_, let count) = $0 { count } else { nil } }.first)
    let quiet = try #require(report.messages.first { $0.findings.isEmpty })
    #expect(!screen.words.contains(quiet.text))
    try screen.press(words(.chatQuiet, String(folded)))
    #expect(chat(phone).words.contains(quiet.text))
    let message = try #require(report.messages.first { !$0.findings.isEmpty })
    phone.app.chat.choose(0, in: message)
    #expect(chat(phone).says(message.findings[0].why))
    try chat(phone).press(words[.offerCopyQuestions])
    #expect(chat(phone).says(words[.copied]) && phone.clipboard.text == report.asking.text)
  }

  @Test func aConversationWithoutNamesSaysSo() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    await phone.app.chat.take("Работа в Дубае\n\nПришлите паспорт")
    #expect(chat(phone).says(words[.chatNobody]))
    await phone.app.chat.take(file: phone.file("none"))
    #expect(chat(phone).says(words[.chatUnreadable]))
  }

  @Test func keptOffersAreListedComparedAndDeleted() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"))
    let list = { Screen(KeptOffersScreen(app: phone.app, words: words)) }
    await phone.app.kept.open()
    #expect(list().says(words[.keptEmpty]) && list().says(words[.keptPrivate]))
    await phone.app.offer.take("Работа официанткой в отеле в Дубае, 1500$ в месяц, рабочая виза.")
    await phone.app.offer.keep()
    await phone.app.kept.open()
    let one = try #require(phone.app.kept.offers.first)
    #expect(list().says(one.title) && list().says(one.levelText) && list().says(one.day(language: "en")))
    try list().press("\(one.title)\n\(one.day(language: "en")) · \(one.levelText)")
    #expect(phone.app.path == [.keptOffer])
    for term in one.terms { #expect(kept(phone).says(term.name) && kept(phone).says(term.quote)) }
    #expect(kept(phone).says(words[.keptPrivate]))
    try kept(phone).press(words[.keptCompare])
    while phone.app.kept.said == nil { await Task.yield() }
    #expect(kept(phone).says(words[.keptNowEmpty]) && kept(phone).learnt.isEmpty)
    phone.app.kept.now = "Привезли в Бангкок, виза туристическая"
    try kept(phone).press(words[.keptCompare])
    while phone.app.kept.comparison == nil || phone.app.kept.isBusy { await Task.yield() }
    let found = try #require(phone.app.kept.comparison)
    #expect(kept(phone).says(found.text))
    for change in found.changes { #expect(kept(phone).says(change.before) && kept(phone).says(change.after)) }
    for term in found.silent + found.added { #expect(kept(phone).says(term.quote)) }
    try kept(phone).press(words[.keptNote])
    while phone.app.kept.said == nil || phone.app.kept.isBusy { await Task.yield() }
    #expect(kept(phone).says(words[.keptNoNotes]))
    try kept(phone).press(words[.notesCreate])
    #expect(phone.app.path.last == .journal)
    phone.app.close(.journal)
    await phone.makeJournal(locked: true)
    try kept(phone).press(words[.keptNote])
    while !phone.app.kept.isWritten || phone.app.kept.isBusy { await Task.yield() }
    #expect(kept(phone).says(words[.keptNoted]) && !kept(phone).buttons.contains { $0.title == words[.keptNote] })
    try kept(phone).press(words[.keptDelete])
    #expect(kept(phone).says(words[.keptDeleteAsk]))
    let delete = try #require(kept(phone).buttons.last { $0.title == words[.keptDelete] })
    delete.press()
    while phone.app.path.last == .keptOffer { await Task.yield() }
    #expect(list().says(words[.keptEmpty]))
  }

  @Test func theCalculatorSaysWhatIsWrongAndWhatComesOut() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    let screen = { Screen(CostScreen(cost: phone.app.cost, words: words)) }
    for field in CostStore.Field.allCases { #expect(screen().says(words[field.title])) }
    try screen().press(words[.costDo])
    while phone.app.cost.failure == nil { await Task.yield() }
    let why = try #require(phone.app.cost.failure?.sentence)
    #expect(screen().says(why))
    phone.app.cost.write("many", in: .pay)
    try screen().press(words[.costDo])
    while phone.app.cost.wrong == nil { await Task.yield() }
    #expect(screen().says(words[.costBad]))
    phone.app.cost.write("1000", in: .pay)
    phone.app.cost.write("3000", in: .debt)
    try screen().press(words[.costDo])
    while phone.app.cost.answer == nil { await Task.yield() }
    for line in try #require(phone.app.cost.answer).lines { #expect(screen().says(line)) }
  }
}
