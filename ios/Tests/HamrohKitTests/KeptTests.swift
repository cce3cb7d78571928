import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Offers that are kept, and how it is now beside what was promised.
@MainActor @Suite struct KeptTests {
  private static let offer = """
    Работа официанткой в отеле в Дубае. Зарплата 1500$ в месяц, рабочая виза, билет за счёт компании.
    """
  private static let now = "Привезли в Бангкок, виза туристическая, платят 300$ в месяц."

  /// A phone with an offer that is kept and looked at.
  private func keeping(_ language: String = "ru") async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: language))
    await phone.app.becameActive()
    await phone.app.offer.take(Self.offer)
    await phone.app.offer.keep()
    #expect(phone.app.offer.isKept && phone.app.offer.failure == nil)
    await phone.app.kept.open()
    phone.app.kept.choose(try #require(phone.app.kept.offers.first))
    return phone
  }

  @Test func anOfferIsKeptOnceAndOutlivesTheApp() async throws {
    let phone = try await keeping()
    await phone.app.offer.keep()
    await phone.app.kept.open()
    let kept = try #require(phone.app.kept.chosen)
    #expect(phone.app.kept.offers.count == 1 && kept.text == Self.offer && Self.offer.hasPrefix(kept.title))
    #expect(!kept.levelText.isEmpty && kept.terms.count >= 3)
    for term in kept.terms { #expect(!term.name.isEmpty && Self.offer.contains(term.quote)) }
    #expect(kept.day(language: "en", zone: .gmt) == "Nov 23, 2026")
    phone.app.path = [.offer, .keptOffers, .keptOffer]
    phone.app.kept.now = "they took our passports"
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    #expect(!saved.contains("passports"), "what is written is not remembered")
    await phone.restart()
    await phone.app.kept.open()
    #expect(phone.app.path.last == .keptOffer && phone.app.kept.chosen == kept && phone.app.kept.now.isEmpty)
  }

  @Test func anotherTextIsNotKeptYet() async throws {
    let phone = try await keeping()
    phone.app.offer.text += "!"
    #expect(!phone.app.offer.isKept)
    await phone.app.offer.keep()
    #expect(!phone.app.offer.isKept, "nothing was checked")
    await phone.app.offer.check()
    await phone.app.offer.keep()
    await phone.app.kept.open()
    #expect(phone.app.kept.offers.map(\.text) == [Self.offer + "!", Self.offer], "newest first")
  }

  @Test func whatIsDifferentIsShown() async throws {
    let phone = try await keeping()
    let kept = phone.app.kept
    kept.now = Self.now
    await kept.compare()
    let found = try #require(kept.comparison)
    #expect(!found.text.isEmpty && found.changes.count >= 2)
    for change in found.changes { #expect(!change.name.isEmpty && Self.now.contains(change.after)) }
    #expect(!found.silent.isEmpty, "nobody says who pays the ticket")
    kept.now += " "
    #expect(kept.comparison == nil, "an answer for another text")
    kept.now = " \n"
    await kept.compare()
    #expect(kept.said == .keptNowEmpty && kept.comparison == nil)
  }

  @Test func anAnswerForAnotherTextIsNotShown() async throws {
    let phone = try await keeping()
    let kept = phone.app.kept
    kept.now = Self.now
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "compareOffer" { kept.now = "something else" }
    }
    await kept.compare()
    #expect(kept.comparison == nil && !kept.isBusy)
  }

  @Test func withoutAJournalItIsSaidCalmly() async throws {
    let phone = try await keeping()
    let kept = phone.app.kept
    kept.now = Self.now
    await kept.write()
    #expect(kept.said == .keptNoNotes && kept.failure == nil && !kept.isWritten)
    await phone.makeJournal(locked: true)
    await kept.write()
    #expect(kept.isWritten && kept.failure == nil, "a locked journal is written as well")
    await kept.write()
    #expect(phone.repository.calls.filter { $0 == "writeDeviation" }.count == 2, "once is enough")
    await phone.app.journal.open()
    await phone.app.journal.unlock(secret: Phone.secret)
    let notes = phone.app.journal.entries.map(\.note)
    #expect(notes.filter { $0 == Self.now }.count == 1 && notes.contains(Self.offer), "beside the promise")
    kept.now += " И не отпускают."
    #expect(!kept.isWritten)
    await kept.write()
    #expect(kept.isWritten)
  }

  @Test func nothingIsWrittenWhereNothingIsSaid() async throws {
    let phone = try await keeping()
    await phone.app.kept.write()
    #expect(phone.app.kept.said == .keptNowEmpty)
    #expect(!phone.repository.calls.contains("writeDeviation"))
  }

  @Test func anOfferIsDeletedAfterAQuestion() async throws {
    let phone = try await keeping()
    let kept = phone.app.kept
    kept.askToDelete()
    #expect(kept.asksToDelete)
    phone.app.becameInactive()
    #expect(!kept.asksToDelete, "a question lies above the cover")
    #expect(await kept.delete())
    #expect(kept.offers.isEmpty && kept.chosen == nil && kept.failure == nil)
    kept.askToDelete()
    #expect(!kept.asksToDelete)
    #expect(await kept.delete() == false)
    #expect(kept.failure?.code == "not-found-offer" && kept.failure?.sentence != nil)
    await phone.restart()
    await phone.app.kept.open()
    #expect(phone.app.kept.offers.isEmpty && phone.app.kept.isLoaded)
  }

  @Test func errorsAreShownAndGoWithTheNextTry() async throws {
    let phone = try await keeping()
    let kept = phone.app.kept
    kept.now = Self.now
    phone.repository.before = { _ throws(CompanionFailure) in throw CompanionFailure(key: .errorDevice, code: "full") }
    await kept.compare()
    #expect(kept.failure?.code == "full" && kept.comparison == nil)
    await kept.write()
    #expect(kept.failure?.code == "full" && !kept.isWritten)
    await kept.open()
    #expect(kept.failure?.code == "full" && !kept.offers.isEmpty)
    #expect(await kept.delete() == false)
    phone.app.offer.text = Self.offer + "?"
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "keepOffer" { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.offer.check()
    await phone.app.offer.keep()
    #expect(phone.app.offer.failure?.code == "full" && !phone.app.offer.isKept && !phone.app.offer.isKeeping)
    #expect(phone.app.offer.report != nil)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await phone.app.offer.keep()
    #expect(phone.app.offer.isKept && phone.app.offer.failure == nil)
    await kept.compare()
    #expect(kept.failure == nil && kept.comparison != nil)
  }

  @Test func tooManyAndTooLongAreSaidSo() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    for number in 0..<30 { _ = try await phone.repository.keepOffer("\(Self.offer) \(number)", language: "ru") }
    await phone.app.offer.take(Self.offer)
    await phone.app.offer.keep()
    #expect(phone.app.offer.failure?.code == "offers-full" && phone.app.offer.failure?.sentence != nil)
    await phone.app.offer.take(String(repeating: Self.offer, count: 1_000))
    await phone.app.offer.keep()
    #expect(phone.app.offer.failure?.code == "too-large-offer")
  }

  @Test func anotherOfferIsAnotherText() async throws {
    let phone = try await keeping()
    await phone.app.offer.take(Phone.advert)
    await phone.app.offer.keep()
    let kept = phone.app.kept
    await kept.open()
    kept.now = Self.now
    kept.choose(kept.offers[0])
    #expect(kept.now.isEmpty && kept.chosen?.text == Phone.advert)
    kept.now = Self.now
    kept.choose(kept.offers[0])
    #expect(kept.now == Self.now, "the same one")
  }
}
