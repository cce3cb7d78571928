import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct JournalTests {
  private func wrong() -> String { "something else altogether, long enough" }

  @Test func fromNothingToANoteThatIsReadAgain() async throws {
    let phone = try Phone()
    let journal = phone.app.journal
    await journal.open()
    #expect(journal.state == .none)
    await journal.create(secret: Phone.secret, again: Phone.secret + " ")
    #expect(journal.said == .notesSecretDiffer && journal.state == .none)
    await journal.create(secret: Phone.secret, again: Phone.secret)
    #expect(journal.state == .open && journal.fingerprint.count == 12)
    journal.note = "Паспорт забрали. Ўзбекча ҳам. 🔒"
    await journal.finder.find()
    await journal.add()
    #expect(journal.said == .notesSaved && journal.note.isEmpty)
    #expect(journal.finder.state == .none, "the position went into this note, not into the next one")
    let entry = try #require(journal.entries.first)
    #expect(entry.note == "Паспорт забрали. Ўзбекча ҳам. 🔒")
    #expect(entry.label == "incident" && entry.at == "2026-11-23T06:40:00Z")
    #expect(entry.place == Place(latE7: 167_130_000, lonE7: 985_750_000, radiusM: 40, ageS: 5))
    #expect(!journal.damaged)
  }

  @Test func aShortSecretIsTheOwnersDecision() async throws {
    let phone = try Phone()
    let journal = phone.app.journal
    await journal.create(secret: "1234", again: "1234")
    #expect(journal.asksAboutWeakSecret && journal.state != .open && journal.failure == nil)
    journal.refuseWeakSecret()
    #expect(!journal.asksAboutWeakSecret)
    await journal.create(secret: "1234", again: "1234", acceptWeak: true)
    #expect(journal.state == .open && !journal.asksAboutWeakSecret)
  }

  @Test func anEmptySecretIsAnErrorWithWords() async throws {
    let phone = try Phone()
    await phone.app.journal.create(secret: "", again: "")
    #expect(phone.app.journal.failure?.code == "empty-secret")
    #expect(phone.app.journal.failure?.sentence?.isEmpty == false)
  }

  @Test func lockedIsWrittenAndNotRead() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let journal = phone.app.journal
    #expect(journal.state == .locked && journal.entries.isEmpty)
    journal.note = "written while locked"
    await journal.add()
    #expect(journal.said == .notesSaved && journal.entries.isEmpty)
    await journal.unlock(secret: wrong())
    let failure = try #require(journal.failure)
    #expect(failure.key == .errorSecret && failure.code == "wrong-secret")
    #expect(journal.state == .locked && journal.entries.isEmpty)
    await journal.unlock(secret: Phone.secret)
    #expect(journal.state == .open && journal.failure == nil)
    #expect(journal.entries.contains { $0.note == "written while locked" })
  }

  @Test func wrongSecretsCostTimeThatPasses() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let journal = phone.app.journal
    for _ in 0..<20 where journal.waitSeconds == 0 { await journal.unlock(secret: wrong()) }
    #expect(journal.waitSeconds > 0)
    let unlocks = phone.repository.calls.filter { $0 == "unlock" }.count
    await journal.unlock(secret: Phone.secret)
    #expect(phone.repository.calls.filter { $0 == "unlock" }.count == unlocks, "not asked while waiting")
    let before = journal.waitSeconds
    let counting = Task { await journal.countDown() }
    while journal.waitSeconds == before { try await Task.sleep(for: .milliseconds(20)) }
    counting.cancel()
    #expect(journal.waitSeconds < before)
  }

  /// A journal whose clock the test moves.
  private func timed(_ phone: Phone) -> (JournalStore, pass: (Duration) -> Void) {
    var now = ContinuousClock.now
    let journal = JournalStore(
      repository: phone.repository, settings: phone.app.settings, ports: phone.ports,
      wait: SecretWait(now: { now }))
    return (journal, { now += $0 })
  }

  @Test func theWaitGoesOnWhileTheAppStandsStill() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let (journal, pass) = timed(phone)
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "unlock" { throw CompanionFailure(key: .errorSecret, code: "wait", waitSeconds: 30) }
    }
    await journal.unlock(secret: wrong())
    #expect(journal.waitSeconds == 30)
    phone.repository.before = { _ throws(CompanionFailure) in }
    pass(.milliseconds(10_500))
    let counting = Task { await journal.countDown() }
    while journal.waitSeconds == 30 { await Task.yield() }
    counting.cancel()
    #expect(journal.waitSeconds == 20)
    await journal.unlock(secret: Phone.secret)
    #expect(journal.state != .open)
    pass(.seconds(20))
    await journal.unlock(secret: Phone.secret)
    #expect(journal.state == .open && journal.waitSeconds == 0)
  }

  @Test func onlyASecretChangesTheWait() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    let (journal, _) = timed(phone)
    phone.repository.before = { call throws(CompanionFailure) in
      switch call {
      case "unlock": throw CompanionFailure(key: .errorSecret, code: "wait", waitSeconds: 30)
      case "addNote": throw CompanionFailure(key: .errorDevice, code: "full", waitSeconds: 5)
      default: break
      }
    }
    await journal.unlock(secret: wrong())
    journal.note = "written while waiting"
    await journal.add()
    #expect(journal.failure?.code == "full" && journal.waitSeconds == 30)
  }

  @Test(arguments: ["", "   ", "\n\t\u{a0}"])
  func nothingIsNoNote(_ text: String) async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.app.journal.note = text
    await phone.app.journal.add()
    #expect(phone.app.journal.said == .notesEmptyNote)
    #expect(!phone.repository.calls.contains("addNote"))
  }

  @Test func twoTouchesAreOneNote() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "once"
    async let first: Void = journal.add()
    async let second: Void = journal.add()
    _ = await (first, second)
    #expect(journal.entries.filter { $0.note == "once" }.count == 1)
  }

  @Test func aNoteThatCouldNotBeSavedStaysAndIsWrittenOnceInTheEnd() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "kept"
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "addNote" { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await journal.add()
    #expect(journal.failure?.code == "full" && journal.note == "kept")
    phone.repository.before = { _ throws(CompanionFailure) in }
    await journal.add()
    #expect(journal.entries.filter { $0.note == "kept" }.count == 1)
  }

  @Test func leavingTheScreenShutsEverythingAtOnce() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "secret thing"
    await journal.add()
    journal.note = "half a thought"
    // What the screen shows is gone before the core answers.
    phone.repository.before = { call throws(CompanionFailure) in
      guard call == "lock" else { return }
      #expect(journal.entries.isEmpty && journal.state == .locked)
    }
    await journal.leave()
    #expect(phone.repository.calls.last == "lock")
    await journal.open()
    #expect(journal.state == .locked && journal.entries.isEmpty)
    #expect(journal.note == "half a thought")
  }

  /// The core answered while the journal was open; the answer arrives when the screen has been left.
  @Test func whatWasAskedBeforeLeavingIsNotShownAfterwards() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "they took our passports"
    await journal.add()
    #expect(!journal.entries.isEmpty)
    let gate = Gate()
    var isAnswered = false
    phone.repository.afterEntries = {
      isAnswered = true
      await gate.wait()
    }
    let opening = Task { await journal.open() }
    while !isAnswered { await Task.yield() }
    await journal.leave()
    gate.open()
    await opening.value
    #expect(journal.state == .locked && journal.entries.isEmpty)
  }

  @Test func theLockButtonClearsTheScreenBeforeTheCoreAnswers() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "they took our passports"
    await journal.add()
    var isChecked = false
    phone.repository.before = { call throws(CompanionFailure) in
      guard call == "lock" else { return }
      isChecked = true
      #expect(journal.entries.isEmpty && journal.state == .locked)
    }
    await journal.lock()
    #expect(isChecked)
  }

  @Test func lockingDoesNotWaitForWhatIsStillBeingDone() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "addNote" { await gate.wait() }
    }
    journal.note = "being written"
    let adding = Task { await journal.add() }
    while !journal.isBusy { await Task.yield() }
    await journal.lock()
    #expect(phone.repository.calls.contains("lock") && journal.state == .locked)
    gate.open()
    await adding.value
    #expect(journal.state == .locked && journal.entries.isEmpty)
    #expect(journal.said == .notesSaved && journal.note.isEmpty, "it is written all the same")
  }

  @Test func aJournalThatWasLockedElsewhereShowsNothingAnyMore() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "they took our passports"
    await journal.add()
    #expect(!journal.entries.isEmpty)
    try await phone.repository.lock()
    await journal.open()
    #expect(journal.state == .locked && journal.entries.isEmpty)
  }

  @Test func aCopyIsOfferedAndNothingOfItStays() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.app.journal.note = "for the consul"
    await phone.app.journal.add()
    await phone.app.journal.export()
    #expect(try #require(phone.share.names.first).wholeMatch(of: /notes-\d{4}-\d\d-\d\d\.zip/) != nil)
    #expect(phone.share.content.first?.starts(with: [0x50, 0x4b, 3, 4]) == true, "a zip file")
    #expect(phone.app.journal.failure == nil)
    let left = try FileManager.default.contentsOfDirectory(atPath: phone.file("export").path)
    #expect(left.isEmpty)
  }

  @Test func aShareThatBreaksLeavesNothingBehindEither() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.share.error = Broken()
    await phone.app.journal.export()
    #expect(phone.app.journal.failure?.key == .errorDevice)
    #expect(try FileManager.default.contentsOfDirectory(atPath: phone.file("export").path).isEmpty)
  }

  @Test func twoSpellingsThatLookTheSameAreTwoSecrets() async throws {
    let phone = try Phone()
    await phone.app.journal.create(
      secret: "желтая река и семь камней под мостом й", again: "желтая река и семь камней под мостом и\u{306}")
    #expect(phone.app.journal.said == .notesSecretDiffer)
  }

  @Test func itOutlivesTheApp() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    phone.app.journal.note = "before the end"
    await phone.app.journal.add()
    await phone.restart()
    let journal = phone.app.journal
    await journal.open()
    #expect(journal.state == .locked && journal.entries.isEmpty)
    await journal.unlock(secret: Phone.secret)
    #expect(journal.entries.contains { $0.note == "before the end" })
  }

  @Test func theTimeIsThePhonesOwn() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 5 * 3600))
    let entry = { Entry(id: "", label: "", at: $0, note: "", place: nil) }
    let words = entry("2026-11-23T06:40:00Z").when(language: "ru", zone: zone)
    #expect(words.contains("23") && words.contains("11:40"))
    #expect(entry("2026-11-23T06:40:00.250Z").when(language: "ky", zone: zone).contains("11:40"))
    #expect(entry("unknown").when(language: "en", zone: zone) == "unknown")
  }

  @Test func damageIsSaidAndNothingIsMadeAnew() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    await phone.app.enteredBackground()
    phone.repository.end()
    let folder = phone.file("core/journal")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try Data("not what it was".utf8).write(to: folder.appending(path: name))
    }
    await phone.restart()
    await phone.app.journal.open()
    #expect(phone.app.journal.failure?.key == .errorData)
    await phone.app.journal.create(secret: Phone.secret, again: Phone.secret)
    #expect(phone.app.journal.state != .open && phone.app.journal.failure != nil)
  }
}
