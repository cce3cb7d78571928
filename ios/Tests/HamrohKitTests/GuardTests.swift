import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Changing how the journal is protected.
@MainActor @Suite struct GuardTests {
  private static let other = "another six words that nobody knows"

  private func guards(_ phone: Phone, own: String = Phone.secret) -> GuardStore {
    phone.app.protection.own.secret = own
    return phone.app.protection
  }

  @Test func anotherSecretTakesThePlaceOfTheFirst() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.app.journal.note = "before the change"
    await phone.app.journal.add()
    await phone.app.journal.lock()
    let guards = guards(phone)
    guards.fresh.type(Self.other, Self.other + " ")
    await guards.changeSecret()
    #expect(guards.said == .notesSecretDiffer && !phone.repository.calls.contains("changeSecret false"))
    guards.fresh.type(Self.other, Self.other)
    phone.repository.before = { call throws(CompanionFailure) in
      guard call.hasPrefix("changeSecret") else { return }
      #expect(guards.own.secret.isEmpty && guards.fresh.secret.isEmpty && guards.fresh.again.isEmpty)
    }
    await guards.changeSecret()
    #expect(guards.said == .guardDone && guards.failure == nil)
    await phone.app.journal.unlock(secret: Phone.secret)
    #expect(phone.app.journal.state == .locked)
    await phone.app.journal.unlock(secret: Self.other)
    #expect(phone.app.journal.entries.contains { $0.note == "before the change" })
  }

  @Test func aShortSecretIsTheOwnersDecision() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let guards = guards(phone)
    guards.fresh.type("1234", "1234")
    await guards.changeSecret()
    #expect(guards.asksAboutWeakSecret && guards.failure == nil && guards.said == nil)
    #expect(guards.own.secret == Phone.secret && guards.fresh.again == "1234", "for the answer")
    await guards.changeSecret(acceptWeak: true)
    #expect(guards.said == .guardDone && !guards.asksAboutWeakSecret && guards.own.secret.isEmpty)
  }

  @Test func aWrongSecretChangesNothingAndCostsTimeEverywhere() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    for _ in 0..<20 where phone.app.protection.waitSeconds == 0 {
      await guards(phone, own: "something else altogether, long enough").makeCode()
      #expect(phone.app.protection.code == nil && phone.app.protection.failure?.key == .errorSecret)
    }
    #expect(phone.app.protection.waitSeconds > 0)
    #expect(phone.app.journal.waitSeconds == phone.app.protection.waitSeconds)
    let made = phone.repository.calls.count
    await guards(phone).makeCode()
    #expect(phone.repository.calls.count == made, "not asked while waiting")
  }

  @Test func theSecondSecretIsTakenBack() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let guards = guards(phone)
    guards.second.type("1234", "1234")
    await guards.setSecond()
    await phone.app.journal.unlock(secret: "1234")
    #expect(phone.app.journal.state == .open)
    await phone.app.journal.lock()
    guards.own.secret = Phone.secret
    await guards.clearSecond()
    #expect(guards.said == .guardDone)
    await phone.app.journal.unlock(secret: "1234")
    #expect(phone.app.journal.state == .locked)
  }

  @Test func aCodeIsShownOnceAndOpens() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let guards = guards(phone)
    await guards.makeCode()
    let code = try #require(guards.code)
    guards.hideCode()
    #expect(guards.code == nil)
    await phone.app.journal.unlock(secret: code)
    #expect(phone.app.journal.state == .open)
    guards.own.secret = Phone.secret
    await guards.makeCode()
    #expect(guards.code != nil && guards.code != code)
    await phone.app.enteredBackground()
    #expect(guards.code == nil)
  }

  /// The core answered; the answer arrives when the screen has been left.
  @Test func aCodeThatComesTooLateIsShownToNobody() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let gate = Gate()
    var isMade = false
    phone.repository.afterCode = {
      isMade = true
      await gate.wait()
    }
    let guards = guards(phone)
    let making = Task { await guards.makeCode() }
    while !isMade { await Task.yield() }
    guards.leave()
    gate.open()
    await making.value
    #expect(guards.code == nil && guards.said == nil)
  }

  @Test func aKeyOfSomebodyElseIsCheckedBeforeItIsTaken() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let guards = guards(phone)
    guards.key = "no key at all"
    await guards.setTrustee()
    #expect(guards.failure?.code == "trustee-key" && guards.key == "no key at all", "one letter to mend")
  }

  @Test func wrongSecretsEraseEverythingWhereTheOwnerWantsIt() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let guards = guards(phone)
    guards.tries = 3
    await guards.setEraseAfter()
    #expect(guards.failure?.code == "erase-after", "a slip of the finger must not be enough")
    guards.own.secret = Phone.secret
    guards.tries = 5
    await guards.setEraseAfter()
    #expect(guards.said == .guardDone)
    for _ in 0..<5 { await phone.app.journal.unlock(secret: "something else altogether, long enough") }
    // The core tells it when it opens the folder anew.
    await phone.app.enteredBackground()
    await phone.app.journal.open()
    #expect(phone.app.journal.state == .none)
  }

  @Test func everythingIsErasedAndWhatRemainsIsSaid() async throws {
    let vault = FakeVault()
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en"), keys: vault)
    await phone.makeJournal()
    #expect(vault.count == 1)
    let guards = phone.app.protection
    guards.askToErase()
    #expect(guards.asksToErase)
    phone.app.becameInactive()
    #expect(!guards.asksToErase, "a question lies above the cover")
    await guards.erase()
    #expect(guards.remains?.count == 4 && guards.failure == nil && vault.count == 0)
    guards.leave()
    #expect(guards.remains == nil)
    await phone.app.journal.open()
    #expect(phone.app.journal.state == .none && phone.app.journal.entries.isEmpty)
  }

  @Test func everythingTypedIsGoneWhenTheScreenIsLeft() async throws {
    let phone = try Phone()
    let guards = guards(phone)
    guards.fresh.type("a", "b")
    guards.second.type("c", "d")
    guards.key = "e"
    guards.own.shows = true
    await phone.app.enteredBackground()
    let left = [guards.own, guards.fresh, guards.second].flatMap { [$0.secret, $0.again] } + [guards.key]
    #expect(left.allSatisfy { $0.isEmpty } && !guards.own.shows)
  }
}
