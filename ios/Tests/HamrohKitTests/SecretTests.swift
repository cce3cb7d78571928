import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// A secret stays in its field only while it is being typed.
@MainActor @Suite struct SecretTests {
  @Test func itIsGoneBeforeTheCoreAnswers() async throws {
    let phone = try Phone()
    let journal = phone.app.journal
    await journal.open()
    let draft = journal.draft
    let isEmpty = { draft.secret.isEmpty && draft.again.isEmpty }
    phone.repository.before = { call throws(CompanionFailure) in
      if ["createJournal", "unlock"].contains(call) { #expect(isEmpty(), "\(call)") }
    }
    draft.type("1234", "123")
    await journal.create()
    #expect(journal.said == .notesSecretDiffer && draft.again == "123", "one letter to mend")
    draft.type("1234", "1234")
    await journal.create()
    #expect(journal.asksAboutWeakSecret && draft.secret == "1234", "for the answer")
    await journal.create(acceptWeak: true)
    #expect(journal.state == .open && isEmpty() && journal.said == nil)
    await journal.lock()
    draft.secret = "something else altogether"
    await journal.unlock()
    #expect(journal.failure?.code == "wrong-secret" && isEmpty())
    draft.secret = "1234"
    await journal.unlock()
    #expect(journal.state == .open && isEmpty())
  }

  @Test func itIsGoneWhenTheAppIsLeft() async throws {
    let phone = try Phone()
    let draft = phone.app.journal.draft
    await phone.app.becameActive()
    draft.type("half a sec", "ha")
    draft.shows = true
    await phone.app.enteredBackground()
    #expect(draft.secret.isEmpty && draft.again.isEmpty && !draft.shows)
  }

  @Test func noQuestionAboutItComesUpWhenNobodyIsThereAnyMore() async throws {
    let phone = try Phone()
    let journal = phone.app.journal
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "createJournal" { await gate.wait() }
    }
    journal.draft.type("1234", "1234")
    let creating = Task { await journal.create() }
    while !journal.isBusy { await Task.yield() }
    await journal.leave()
    gate.open()
    await creating.value
    #expect(!journal.asksAboutWeakSecret && journal.draft.secret.isEmpty)
  }
}
