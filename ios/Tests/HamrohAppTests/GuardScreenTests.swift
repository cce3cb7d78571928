import SwiftUI
import Testing

@testable import HamrohApp
@testable import HamrohKit
@testable import PhoneInTests

/// One note, and the protection of all, as their screens say them.
@MainActor @Suite struct GuardScreenTests {
  private let words = ShippedWords.words("en")

  private func journal(_ phone: Phone) -> Screen {
    Screen(JournalScreen(app: phone.app, journal: phone.app.journal, words: words))
  }

  private func protection(_ phone: Phone) -> Screen {
    Screen(GuardScreen(protection: phone.app.protection, words: words))
  }

  @Test func aNoteIsShownWholeInPlaceOfTheListAndGoneWhenLocked() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let store = phone.app.journal
    store.note = "they took our passports"
    store.facts[.people] = "Boss"
    await store.add()
    #expect(journal(phone).says(words[.notesFacts]) && !journal(phone).says("Boss"))
    await store.show(try #require(store.entries.first))
    let shown = journal(phone)
    #expect(shown.says("they took our passports") && shown.says("Boss") && shown.says(words[.notesExportThis]))
    #expect(!shown.says(words[.notesSave]))
    let people = try #require(store.questions.first { $0.fact == .people })
    #expect(shown.says(people.title))
    try shown.press(words[.actionClose])
    #expect(journal(phone).says(words[.notesSave]))
    await store.show(try #require(store.entries.first))
    await store.leave()
    #expect(!journal(phone).says("passports") && !journal(phone).says("Boss"))
  }

  @Test func aNewerJournalOffersNothingToBeWritten() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    phone.repository.changeState = {
      JournalState(exists: $0.exists, unlocked: $0.unlocked, fingerprint: $0.fingerprint, readOnly: true)
    }
    await phone.app.journal.open()
    let screen = journal(phone)
    #expect(screen.says(words[.notesReadOnly]) && screen.says(words[.notesUnlock]))
    #expect(!screen.says(words[.notesSave]) && !screen.says(words[.guardTitle]))
  }

  @Test func aCodeStandsAloneAndIsGoneAfterwards() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    try journal(phone).press(words[.guardTitle])
    #expect(phone.app.path == [.protection])
    phone.app.protection.own.secret = Phone.secret
    #expect(!protection(phone).says(Phone.secret))
    await phone.app.protection.makeCode()
    let code = try #require(phone.app.protection.code)
    let shown = protection(phone)
    #expect(shown.says(code) && shown.says(words[.guardRecoveryOnce]) && !shown.says(words[.guardChangeText]))
    try shown.press(words[.actionClose])
    #expect(!protection(phone).says(code) && protection(phone).says(words[.guardChangeText]))
  }

  @Test func erasingIsAskedAboutAndSaysWhatRemains() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    try protection(phone).press(words[.guardErase])
    #expect(phone.app.protection.asksToErase)
    #expect(!phone.repository.calls.contains("eraseJournal"))
    await phone.app.protection.erase()
    let remains = try #require(phone.app.protection.remains)
    let screen = protection(phone)
    #expect(screen.says(words[.guardErased]) && remains.allSatisfy { screen.says($0) })
  }
}
