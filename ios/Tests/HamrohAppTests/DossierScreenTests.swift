import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// The statement for an officer, and the sentence to show, as their screens say them.
@MainActor @Suite struct DossierScreenTests {
  private func screen(_ phone: Phone, _ words: Words) -> Screen {
    Screen(DossierScreen(app: phone.app, dossier: phone.app.dossier, words: words))
  }

  private func noted(_ language: String) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: language))
    await phone.app.help.choose(country: "TH")
    await phone.makeJournal()
    phone.app.journal.note = "Нас били каждый день"
    await phone.app.journal.add()
    await phone.app.journal.lock()
    phone.app.path = [.journal, .dossier]
    await phone.app.dossierAppears()
    return phone
  }

  private func unlock(_ phone: Phone, _ words: Words) async throws {
    phone.app.dossier.own.secret = Phone.secret
    try screen(phone, words).press(words[.notesUnlock])
    while phone.app.dossier.state != .open { await Task.yield() }
    while phone.app.dossier.isBusy { await Task.yield() }
  }

  @Test(arguments: ["ru", "uz"])
  func pointsAreMarkedAndNotesStandBelowThoseThatAre(_ language: String) async throws {
    let phone = try await noted(language)
    let words = ShippedWords.words(language)
    let locked = screen(phone, words)
    #expect(locked.says(words[.dossierHint]) && locked.says(words[.guardOwn]) && locked.says(words[.dossierCard]))
    #expect(!locked.says(words[.dossierMark]) && !locked.says(words[.marksNoteSend]))
    try await unlock(phone, words)
    let dossier = phone.app.dossier
    let open = screen(phone, words)
    for key in [
      Key.dossierName, .dossierOfficer, .dossierThai, .dossierBurmese, .dossierEnglish, .dossierRussian, .dossierMark,
      .dossierAct, .dossierMeans, .dossierPurpose, .dossierCare, .dossierOpen, .marksNoteSend, .dossierSpeaks,
    ] {
      #expect(open.says(words[key]), "\(key)")
    }
    for own in SettingsStore.languages { #expect(open.words.contains(own.name)) }
    #expect(open.toggles.map(\.title) == ScreeningElement.allCases.flatMap { dossier.points(of: $0).map(\.text) })
    #expect(open.toggles.allSatisfy { !$0.isOn.wrappedValue })
    let beaten = try #require(dossier.points.first { $0.code == "beaten" })
    let note = words(.dossierNoteQuote, "били")
    #expect(!open.says(note))
    try open.toggle(beaten.text)
    let marked = screen(phone, words)
    let at = try #require(marked.toggles.firstIndex { $0.title == beaten.text })
    #expect(marked.toggles[at].isOn.wrappedValue && marked.toggles[at + 1].title == note)
    #expect(!marked.toggles[at + 1].isOn.wrappedValue, "nothing is marked by itself")
    try marked.toggle(note)
    #expect(screen(phone, words).toggles[at + 1].isOn.wrappedValue)
    try screen(phone, words).toggle(beaten.text)
    #expect(!screen(phone, words).says(note))
    await phone.app.dossierDisappears()
    #expect(!screen(phone, words).says(beaten.text) && screen(phone, words).says(words[.notesUnlock]))
  }

  @Test func thePageIsShownPrintedAndSent() async throws {
    let phone = try await noted("en")
    let words = ShippedWords.words("en")
    try await unlock(phone, words)
    try screen(phone, words).press(words[.dossierOpen])
    while phone.printer.printed.isEmpty || phone.app.dossier.isBusy { await Task.yield() }
    try screen(phone, words).press(words[.marksNoteSend])
    while phone.share.names.isEmpty || phone.app.dossier.isBusy { await Task.yield() }
    #expect(phone.share.names == ["statement.html"] && phone.repository.statements.count == 1)
    phone.printer.isAvailable = false
    #expect(!screen(phone, words).says(words[.dossierOpen]) && screen(phone, words).says(words[.marksNoteSend]))
  }

  @Test func theSentenceIsShownLargeWithItsMeaning() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let words = ShippedWords.words("ru")
    phone.app.path = [.journal, .dossier]
    await phone.app.dossierAppears()
    #expect(screen(phone, words).says(words[.dossierNoNotes]) && !screen(phone, words).says(words[.dossierCard]))
    #expect(Screen(SentenceScreen(app: phone.app, words: words)).says(words[.cardNone]))
    await phone.app.help.choose(country: "TH")
    try screen(phone, words).press(words[.dossierCard])
    while phone.app.path.last != .sentence { await Task.yield() }
    let shown = Screen(SentenceScreen(app: phone.app, words: words))
    let card = try #require(phone.app.dossier.card)
    #expect(shown.words.contains(card.card.text) && shown.says(card.card.meaning) && shown.says(card.reading))
  }

  @Test func theNotesLeadToIt() async throws {
    let phone = try await noted("en")
    let words = ShippedWords.words("en")
    let journal = { Screen(JournalScreen(app: phone.app, journal: phone.app.journal, words: words)) }
    phone.app.path = [.journal]
    await phone.app.journalAppears()
    #expect(!journal().says(words[.dossierTitle]))
    phone.app.settings.choose(plainNames: true)
    try journal().press(words[.dossierTitle])
    #expect(phone.app.path == [.journal, .dossier])
    phone.app.settings.choose(plainNames: false)
    await phone.app.journal.unlock(secret: Phone.secret)
    #expect(journal().says(words[.dossierTitle]))
    await phone.app.journal.show(try #require(phone.app.journal.entries.first))
    #expect(!journal().says(words[.dossierTitle]))
  }

  @Test func aWrongSecretIsSaid() async throws {
    let phone = try await noted("en")
    let words = ShippedWords.words("en")
    phone.app.dossier.own.secret = "wrong one"
    await phone.app.dossier.unlock()
    let failure = try #require(phone.app.dossier.failure)
    #expect(screen(phone, words).says(words(failure)) && screen(phone, words).says(words[.guardOwn]))
  }
}
