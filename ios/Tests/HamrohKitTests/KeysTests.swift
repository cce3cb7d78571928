import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// The phone's key store: with it a short secret is enough, without it everything works too.
@MainActor @Suite struct KeysTests {
  private let settings = OwnerSettings(citizen: "KG", language: "en", recipients: ["+996700123456"])

  @Test func whatIsSealedIsOpenedHereAndNowhereElse() throws {
    let (vault, other) = (FakeVault(), FakeVault())
    let sealed = try KeyVault(vault).wrap(Data([1, 2, 3]))
    #expect(try KeyVault(vault).open(sealed) == Data([1, 2, 3]))
    #expect(!sealed.contains([1, 2, 3]))
    #expect(throws: KeyVault.NotSealedHere.self) { try KeyVault(other).open(sealed) }
    for bad in [Data(), Data("x".utf8), sealed.dropLast(), sealed + Data([0xff])] {
      #expect(throws: KeyVault.NotSealedHere.self) { try KeyVault(vault).open(bad) }
    }
    // A slice begins where it was cut.
    #expect(try KeyVault(vault).open((Data([0]) + sealed).dropFirst()) == Data([1, 2, 3]))
    try KeyVault(vault).destroy()
    #expect(throws: KeyVault.NotSealedHere.self) { try KeyVault(vault).open(sealed) }
    try KeyVault(vault).destroy()
  }

  @Test func aKeyStoreThatFailsStopsNoNoteAndNoCall() async throws {
    let vault = FakeVault()
    let phone = try Phone(settings, keys: vault)
    await phone.makeJournal(locked: true)
    vault.breakDown()
    await phone.restart()
    let journal = phone.app.journal
    await journal.open()
    journal.note = "written without a key store"
    await journal.add()
    #expect(journal.said == .notesSaved && journal.failure == nil)
    await phone.app.sos.open()
    await phone.app.sos.send()
    #expect(phone.app.sos.prepared != nil && phone.composer.opened.count == 1)
  }

  @Test func onePhoneWithoutAKeyStoreMakesAJournalToo() async throws {
    let vault = FakeVault()
    vault.breakDown()
    let phone = try Phone(settings, keys: vault)
    await phone.makeJournal()
    #expect(phone.app.journal.state == .open && phone.app.journal.failure == nil)
  }

  @Test func theAppComesBackToAnOpenFileAndALockedJournal() async throws {
    let phone = try Phone(settings, keys: FakeVault())
    await phone.app.becameActive()
    await phone.makeJournal()
    await phone.app.enteredBackground()
    await phone.app.becameActive()
    #expect(phone.repository.calls.contains("resume"))
    await phone.app.journal.open()
    #expect(phone.app.journal.state == .locked)
    await phone.app.journal.unlock(secret: Phone.secret)
    #expect(phone.app.journal.state == .open)
  }
}
