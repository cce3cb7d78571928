import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// A second message after a call for help: it says more, may be lost, and never stands before the first.
@MainActor @Suite struct DetailsTests {
  private static let both = ["+996700123456", "+996312654321"]

  /// A phone whose call for help went through the composer with these answers.
  private func called(
    _ answers: [ComposerResult] = [], to recipients: [String] = both, notes: Bool = true, drill: Bool = false
  ) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "en", recipients: recipients))
    if notes { await phone.makeJournal(locked: true) }
    phone.place.isAllowed = true
    phone.composer.answers = answers.map { .success($0) }
    await phone.app.sos.open()
    if drill { await phone.app.sos.choose(drill: true) }
    await phone.app.sos.send()
    return phone
  }

  @Test func itIsShownFirstAndGoesToThoseWhoHaveTheCall() async throws {
    let phone = try await called()
    let (sos, details) = (phone.app.sos, phone.app.sos.details)
    #expect(sos.offersDetails && details.text == nil && details.next == nil)
    await details.send()
    #expect(phone.composer.opened.count == 2, "nothing goes that was not shown")
    await sos.showDetails()
    let text = try #require(details.text)
    let reference = try #require(sos.prepared?.reference)
    #expect(text.contains(reference) && text.contains("geo:16.713") && text.contains("I need help"))
    #expect(phone.composer.opened.count == 2 && details.next == Self.both[0])
    await phone.app.ledger.open()
    let before = phone.app.ledger.rows
    await details.send()
    #expect(phone.composer.opened.dropFirst(2).map(\.recipients) == Self.both.map { [$0] })
    #expect(phone.composer.opened.dropFirst(2).allSatisfy { $0.text == text })
    #expect(details.outcome == .sosHanded && details.next == nil && details.failure == nil)
    await phone.app.ledger.open()
    #expect(phone.app.ledger.rows == before, "no message of the ledger")
    details.copy()
    await details.give()
    #expect(phone.clipboard.text == text && phone.share.texts == [text])
  }

  @Test func whileTheCallItselfWaitsItIsNotOffered() async throws {
    let phone = try await called([.sent, .cancelled])
    let sos = phone.app.sos
    #expect(sos.next == Self.both[1] && !sos.offersDetails)
    await sos.showDetails()
    #expect(sos.details.text == nil && !phone.repository.calls.contains("messageDetails"))
    await sos.sendNext()
    #expect(sos.next == nil && sos.offersDetails)
    await sos.again()
    #expect(!sos.offersDetails, "nothing was called yet")
    phone.composer.isAvailable = false
    await sos.send()
    #expect(!sos.offersDetails)
  }

  @Test func itNeedsNoNotes() async throws {
    let phone = try await called(notes: false)
    let sos = phone.app.sos
    #expect(sos.outcome == .sosNotKept && sos.offersDetails)
    await sos.showDetails()
    #expect(sos.details.text?.contains("Reference") == false)
    await sos.details.send()
    #expect(phone.composer.opened.map(\.recipients) == (Self.both + Self.both).map { [$0] })
  }

  @Test(arguments: [true, false])
  func whoWasChosenInTheComposerIsChosenThereAgain(_ notes: Bool) async throws {
    let phone = try await called(to: [], notes: notes)
    await phone.app.sos.showDetails()
    #expect(phone.app.sos.details.next == "")
    await phone.app.sos.details.send()
    #expect(phone.composer.opened.map(\.recipients) == [[], []])
  }

  @Test func practiceSaysThatItIsPractice() async throws {
    let phone = try await called(drill: true)
    await phone.app.sos.showDetails()
    let text = try #require(phone.app.sos.details.text)
    #expect(text.contains("drill") && !text.contains("I need help"))
  }

  @Test func whatGoesWrongWithItIsSaidAndChangesNothing() async throws {
    let phone = try await called([.sent, .sent, .cancelled, .sent, .failed])
    let (sos, details) = (phone.app.sos, phone.app.sos.details)
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "messageDetails" { throw CompanionFailure(key: .errorInternal, code: "x") }
    }
    await sos.showDetails()
    #expect(details.failure?.code == "x" && details.text == nil && sos.offersDetails && !details.isBusy)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await sos.showDetails()
    #expect(details.failure == nil && details.text != nil)
    await details.send()
    #expect(details.outcome == nil && details.failure == nil && details.next == Self.both[0])
    await details.send()
    #expect(details.outcome == nil && details.failure?.key == .errorNoApp && details.next == Self.both[1])
    phone.share.error = Broken()
    await details.give()
    #expect(details.failure?.code == "share")
    #expect(sos.failure == nil && sos.outcome == .sosHanded && sos.rows.map(\.state) == [.handed, .handed])
    #expect(sos.handOver.failure == nil && sos.saved.requestId == nil)
  }

  @Test func whatWasCalledOffIsNotToldMoreAbout() async throws {
    let phone = try await called()
    let (sos, ledger) = (phone.app.sos, phone.app.ledger)
    await sos.showDetails()
    await ledger.open()
    await ledger.callOff(try #require(ledger.rows.first { $0.canCallOff }))
    #expect(!sos.offersDetails && sos.details.text == nil && sos.details.next == nil)
    await sos.again()
    await sos.send()
    #expect(sos.offersDetails, "another call")
  }

  @Test func theNextCallBeginsWithoutIt() async throws {
    let phone = try await called()
    let (sos, details) = (phone.app.sos, phone.app.sos.details)
    await sos.showDetails()
    await sos.again()
    #expect(details.text == nil && details.next == nil && details.outcome == nil)
    await sos.send()
    // The core answers when another call has begun.
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "messageDetails" { await sos.again() }
    }
    await sos.showDetails()
    #expect(details.text == nil && details.next == nil && !details.isBusy)
  }
}
