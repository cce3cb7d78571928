import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Facts, files, one note alone; and that nothing of them is shown after the screen was left.
@MainActor @Suite struct NoteTests {
  private func file(_ phone: Phone, _ name: String = "IMG_1.JPG", size: Int) throws -> URL {
    let file = phone.file(name)
    var bytes = Data(count: size)
    for i in stride(from: 0, to: size, by: 97) { bytes[i] = UInt8(truncatingIfNeeded: i / 97) }
    try bytes.write(to: file)
    return file
  }

  /// Waits on a thread of its own: those that tasks share are as few as processors.
  private func signalled(_ semaphore: DispatchSemaphore) async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        semaphore.wait()
        continuation.resume()
      }
    }
  }

  @Test func factsAreAskedForWrittenAndReadApartFromTheStory() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    #expect(journal.questions.isEmpty)
    await journal.askForFacts()
    #expect(journal.questions.map(\.fact) == Fact.allCases)
    #expect(journal.questions.allSatisfy { !$0.title.isEmpty && !$0.question.isEmpty })
    journal.facts[.people] = "A man they call Boss"
    journal.facts[.money] = "  "
    await journal.add()
    #expect(journal.said == .notesSaved && journal.facts.isEmpty)
    let entry = try #require(journal.entries.first)
    #expect(entry.note.isEmpty && entry.facts[.people] == "A man they call Boss" && entry.facts[.money].isEmpty)
    journal.facts[.time] = " \n"
    await journal.add()
    #expect(journal.said == .notesEmptyNote, "blanks are no facts")
  }

  @Test func theSecondSecretShowsWhatWasMarkedForItAndNothingElse() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "they took our passports"
    await journal.add()
    journal.note = "bought rice"
    journal.ordinary = true
    await journal.add()
    #expect(journal.entries.first?.ordinary == true && !journal.ordinary, "not for the next one")
    let guards = phone.app.protection
    guards.own.secret = Phone.secret
    guards.second.type("1234", "1234")
    await guards.setSecond()
    #expect(guards.said == .guardDone && guards.failure == nil)
    await journal.lock()
    await journal.unlock(secret: "1234")
    #expect(journal.entries.map(\.note).contains("bought rice"))
    #expect(!journal.entries.map(\.note).contains("they took our passports"))
  }

  @Test func whileLockedNothingIsMarkedForTheSecondSecret() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    phone.app.journal.note = "written while locked"
    phone.app.journal.ordinary = true
    await phone.app.journal.add()
    #expect(phone.app.journal.said == .notesSaved && phone.app.journal.failure == nil)
  }

  @Test func aFileIsTakenInPieceByPieceAndSavedOutsideAsItWas() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let picked = try file(phone, size: 3_000_000)
    await phone.app.journal.intake.picked(.success(picked))
    #expect(phone.app.journal.intake.said == .notesAttachDone && phone.app.journal.intake.failure == nil)
    #expect(phone.files.hooks.largest <= FileBytes.most && phone.files.hooks.total == 3_000_000)
    let entry = try #require(phone.app.journal.entries.first { !$0.files.isEmpty })
    #expect(entry.files.first?.mediaType == "image/jpeg" && entry.files.first?.length == 3_000_000)
    #expect(entry.files.first?.size(language: "en").isEmpty == false)
    await phone.app.journal.show(entry)
    await phone.app.journal.detail.saveFile()
    #expect(phone.app.journal.detail.failure == nil)
    #expect(try phone.share.content.first == Data(contentsOf: picked))
    #expect(try #require(phone.share.names.first).wholeMatch(of: /file-[0-9a-f]{8}\.jpg/) != nil)
    #expect(phone.isEmpty("export"))
  }

  @Test func whatBrokeOffGoesOnWithTheSameFileAndIsWrittenOnce() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let intake = phone.app.journal.intake
    let picked = try file(phone, size: 2_500_000)
    phone.files.hooks.breaksAfter = 2_000_000
    await intake.take(picked)
    #expect(intake.said == .notesAttachAgain && intake.failure != nil)
    #expect(phone.app.journal.entries.allSatisfy { $0.files.isEmpty })
    phone.files.hooks.breaksAfter = .max
    await intake.take(picked)
    #expect(intake.said == .notesAttachDone && intake.failure == nil)
    #expect(phone.app.journal.entries.filter { !$0.files.isEmpty }.count == 1)
    // The next one is another.
    await intake.take(picked)
    #expect(phone.app.journal.entries.filter { !$0.files.isEmpty }.count == 2)
  }

  @Test func aPickerThatWasCancelledIsNoErrorAndOneThatBrokeIs() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let intake = phone.app.journal.intake
    await intake.picked(.failure(CocoaError(.userCancelled)))
    #expect(intake.said == nil)
    await intake.picked(.failure(Broken()))
    #expect(intake.said == .notesAttachAgain)
    await intake.take(phone.file("core"))
    #expect(intake.said == .notesAttachAgain && !phone.repository.calls.contains("attach"), "a folder is no file")
  }

  @Test func lockingDoesNotWaitForAFile() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let intake = phone.app.journal.intake
    let picked = try file(phone, size: 5_000_000)
    let isReading = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)
    phone.files.hooks.before = {
      isReading.signal()
      mayGoOn.wait()
    }
    let taking = Task { await intake.take(picked) }
    await signalled(isReading)
    let leaving = Task { await phone.app.journal.leave() }
    while phone.app.journal.state != .locked { await Task.yield() }
    phone.files.hooks.before = {}
    mayGoOn.signal()
    await leaving.value
    await taking.value
    #expect(phone.files.hooks.total < 5_000_000, "stopped")
    #expect(intake.said == nil && intake.failure == nil, "nobody is there to be told")
    #expect(phone.app.journal.state == .locked && phone.app.journal.entries.isEmpty)
    await intake.take(picked)
    #expect(intake.said == .notesAttachDone, "it goes on, locked too")
  }

  @Test func aCallForHelpDoesNotWaitForAFile() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let intake = phone.app.journal.intake
    let picked = try file(phone, size: 1_500_000)
    let isReading = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)
    phone.files.hooks.before = {
      isReading.signal()
      // Not for ever: a call that did wait must fail the test, not hang it. Long: the tests share one thread with all others.
      if mayGoOn.wait(timeout: .now() + 300) == .success { mayGoOn.signal() }
    }
    let taking = Task { await intake.take(picked) }
    await signalled(isReading)
    let call = SosCall(
      requestId: RequestId.make(), citizen: "KG", place: nil, batteryPercent: nil, recipients: ["+996700123456"],
      drill: false)
    let prepared = try await phone.repository.sos(call, language: "en")
    #expect(intake.isBusy && phone.files.hooks.total == 0 && prepared.rows.count == 1)
    mayGoOn.signal()
    await taking.value
    #expect(intake.said == .notesAttachDone && phone.files.hooks.total == 1_500_000)
  }

  @Test func oneNoteAloneIsCopied() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    for note in ["for the consul", "for nobody"] {
      journal.note = note
      await journal.add()
    }
    await journal.show(try #require(journal.entries.first { $0.note == "for the consul" }))
    await journal.detail.export()
    #expect(journal.detail.failure == nil && phone.repository.calls.contains("export only"))
    #expect(phone.share.content.first?.starts(with: [0x50, 0x4b, 3, 4]) == true, "a zip file")
    #expect(phone.isEmpty("export"))
  }

  @Test func whatIsReadIsGoneAtOnceWhenTheScreenIsLeft() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "they took our passports"
    journal.facts[.people] = "Boss"
    await journal.add()
    await journal.show(try #require(journal.entries.first))
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "lock" { #expect(journal.detail.entry == nil && journal.entries.isEmpty) }
    }
    await journal.leave()
    #expect(journal.detail.entry == nil)
    await journal.detail.saveFile()
    await journal.detail.export()
    #expect(phone.share.names.isEmpty)
  }

  /// The copy was being written when the screen was left: it is offered to nobody, and gone.
  @Test func aCopyThatComesTooLateIsOfferedToNobody() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "for the consul"
    await journal.add()
    await journal.show(try #require(journal.entries.first))
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "export only" { await gate.wait() }
    }
    let exporting = Task { await journal.detail.export() }
    while !journal.detail.isBusy { await Task.yield() }
    journal.detail.close()
    gate.open()
    await exporting.value
    #expect(phone.share.names.isEmpty && journal.detail.failure == nil && phone.isEmpty("export"))
  }

  @Test func aNewerJournalIsReadAndNotWritten() async throws {
    let phone = try Phone()
    await phone.makeJournal(locked: true)
    #expect(!phone.app.journal.isReadOnly)
    phone.repository.changeState = {
      JournalState(exists: $0.exists, unlocked: $0.unlocked, fingerprint: $0.fingerprint, readOnly: true)
    }
    await phone.app.journal.open()
    #expect(phone.app.journal.isReadOnly && phone.app.journal.state == .locked)
    phone.app.journal.note = "cannot be written"
    await phone.app.journal.add()
    #expect(phone.app.journal.said == .notesReadOnly && !phone.repository.calls.contains("addNote"))
  }

  @Test func endingsAndMediaTypesBelongTogether() {
    #expect(MediaType.of(URL(filePath: "/a/B.JPEG")) == "image/jpeg" && MediaType.ending("image/jpeg") == "jpg")
    #expect(MediaType.of(URL(filePath: "/a/b")) == "application/octet-stream")
    #expect(MediaType.ending("application/x-unknown") == "bin")
    #expect(Place(latE7: 167_130_000, lonE7: -985_750_000).degrees == "16.71300, -98.57500")
  }
}
