import Foundation
import HamrohCore
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct OfferTests {
  @Test func theWordsThatFindingsRestOnAreMarked() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let offer = phone.app.offer
    await offer.take(Phone.advert)
    let report = try #require(offer.report)
    #expect(report.level == .danger)
    #expect(report.findings.count >= 3 && report.findings.contains(where: \.strong))
    #expect(report.contacts.contains(FoundContact(label: "Telegram", value: "@hr_asia_job77")))
    for finding in report.findings {
      let range = try #require(Phone.advert.range(utf16: finding.start, finding.end))
      #expect(Phone.advert[range] == finding.quote)
    }
    #expect(offer.pieces.map(\.text).joined() == Phone.advert)
    #expect(Set(offer.pieces.compactMap(\.finding)).count >= 3)
    #expect(offer.pieces.map(\.id) == Array(offer.pieces.indices))
  }

  @Test func aMarkIsOpenedAndQuestionsAreCopied() async throws {
    let phone = try Phone()
    let offer = phone.app.offer
    await offer.take(Phone.advert)
    offer.choose(1)
    #expect(offer.chosen == 1)
    offer.choose(1000)
    #expect(offer.chosen == nil)
    #expect(!offer.isCopied)
    offer.copyQuestions()
    let asking = try #require(offer.report?.asking)
    #expect(offer.isCopied && phone.clipboard.text == asking.toSend.joined(separator: "\n"))
    #expect(phone.clipboard.text.contains(/[а-я]{4}/) && !asking.isSameLanguage, "in the language of the offer")
    #expect(asking.clears.count == asking.questions.count && !asking.clears.isEmpty)
    offer.clear()
    #expect(!offer.isCopied)
  }

  @Test func whoCanBeAskedAtHomeStandsBesideIt() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let offer = phone.app.offer
    await offer.take(Phone.advert)
    #expect(offer.firstCalls.count == 3)
    #expect(offer.firstCalls.allSatisfy { !$0.title.isEmpty && !$0.way.display.isEmpty })
    offer.copy(offer.firstCalls[0].way)
    #expect(phone.clipboard.text == offer.firstCalls[0].way.display)
    offer.clear()
    #expect(offer.firstCalls.isEmpty)
    // The report is one all the same.
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "help" { throw CompanionFailure(key: .errorInternal, code: "x") }
    }
    await offer.take(Phone.advert)
    #expect(offer.firstCalls.isEmpty && offer.report != nil && offer.failure == nil)
    let nobody = try Phone(OwnerSettings(language: "ru"))
    await nobody.app.offer.take(Phone.advert)
    #expect(nobody.app.offer.firstCalls.isEmpty && nobody.app.offer.report != nil)
  }

  @Test func aRegisterThatKnowsAContactIsHeard() {
    let saying = { (standing: Standing) in
      RegisterSaying(RegisterNote(standing: standing, text: "t", start: 0, end: 1)).warns
    }
    #expect(!saying(.listed) && saying(.suspended) && saying(.otherDetails) && saying(.watched))
  }

  @Test func aChangedTextHasNoReport() async throws {
    let phone = try Phone()
    let offer = phone.app.offer
    await offer.take(Phone.advert)
    offer.choose(0)
    offer.text += "!"
    #expect(offer.report == nil && offer.pieces.isEmpty && offer.chosen == nil)
    await offer.check()
    #expect(offer.report != nil)
    offer.clear()
    #expect(offer.report == nil && offer.text.isEmpty)
  }

  @Test func aReportOfAnotherTextIsNotShown() async throws {
    let phone = try Phone()
    let offer = phone.app.offer
    offer.text = Phone.advert
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "checkOffer" { phone.app.offer.text = "Something else" }
    }
    await offer.check()
    #expect(offer.report == nil && !offer.isChecking)
  }

  @Test func tooMuchTextIsAnErrorThatSaysSo() async throws {
    let phone = try Phone()
    let offer = phone.app.offer
    await offer.take(String(repeating: "Работа ", count: 400_000))
    #expect(offer.report == nil && !offer.isChecking)
    #expect(offer.said == .offerTooLong && offer.failure == nil)
    #expect(!offer.isEditable)
  }

  @Test(arguments: ["", "  \n"]) func nothingIsNoOffer(_ text: String) async throws {
    let phone = try Phone()
    let offer = phone.app.offer
    offer.text = text
    await offer.check()
    #expect(offer.said == .offerNoText && offer.report == nil)
    await offer.paste(nil)
    #expect(offer.said == .offerClipboardEmpty)
    await offer.paste(Phone.advert)
    #expect(offer.said == nil && offer.report != nil)
  }

  @Test func anErrorIsShownAndGoesWithTheNextTry() async throws {
    let phone = try Phone()
    phone.repository.before = { _ throws(CompanionFailure) in
      throw CompanionFailure(key: .errorInternal, code: "x")
    }
    await phone.app.offer.take(Phone.advert)
    #expect(phone.app.offer.failure?.code == "x" && phone.app.offer.report == nil)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await phone.app.offer.check()
    #expect(phone.app.offer.failure == nil && phone.app.offer.report != nil)
  }

  @Test func onlyTheBeginningOfALongTextIsShown() {
    let pieces = [(0, "ab", nil), (1, "c🔒", 0), (2, "", nil), (3, "def", 1)].map {
      MarkedPiece(id: $0.0, text: $0.1, finding: $0.2)
    }
    let texts = (0...9).map { MarkedPiece.beginning(of: pieces, units: $0).map(\.text).joined() }
    #expect(texts == ["", "a", "ab", "abc", "abc", "abc🔒", "abc🔒d", "abc🔒de", "abc🔒def", "abc🔒def"])
  }

  /// Letters of two units, of several scalars, of two directions; line ends that are one character of two scalars.
  nonisolated static let hostile = [
    "", "a", "👩‍👩‍👧 e\u{301}\r\n\u{202e}abc\u{202c}", "\0\0", "\u{feff}x\u{fffd}\u{fffd}", "🇰🇬🇺🇿", "กำนี้",
    String(decoding: [0xd800, 0x61, 0xdc00] as [UInt16], as: UTF16.self),
  ]

  @Test(arguments: hostile) func everyOffsetIntoAnyTextIsHarmless(_ text: String) {
    let units = text.utf16.count
    for start in -1...(units + 2) {
      for end in -1...(units + 2) {
        let finding = Finding(start: start, end: end, quote: "", name: "", why: "", strong: false)
        let pieces = MarkedPiece.cut(text, at: [finding])
        #expect(pieces.flatMap { Array($0.text.utf8) } == Array(text.utf8), "\(start)..<\(end)")
        if let range = text.range(utf16: start, end) {
          #expect(text.unicodeScalars[range].reduce(0) { $0 + UTF16.width($1) } == end - start)
        }
      }
    }
  }

  @Test func offsetsBeyondAnyTextAreHarmless() {
    let far = [(0, Int.max), (Int.max - 1, Int.max), (Int.min, Int.max)].map {
      Finding(start: $0.0, end: $0.1, quote: "", name: "", why: "", strong: false)
    }
    #expect(MarkedPiece.cut("abc", at: far).map(\.text) == ["abc"])
  }

  @Test func overlappingMarksKeepTheText() {
    let findings = [(0, 5), (3, 8), (3, 4), (8, 9)].map {
      Finding(start: $0.0, end: $0.1, quote: "", name: "", why: "", strong: false)
    }
    let pieces = MarkedPiece.cut("0123456789", at: findings)
    #expect(pieces.map(\.text) == ["012", "3", "4", "567", "8", "9"])
    #expect(pieces.map(\.finding) == [0, 2, 1, 1, 3, nil])
  }

  @Test func aTextFullOfMarksIsCutInTime() async throws {
    let phone = try Phone()
    let text = String(repeating: Phone.advert + "\n\n", count: 2_000)
    #expect(text.utf8.count < 1 << 20)
    await phone.app.offer.take(text)
    let report = try #require(phone.app.offer.report)
    #expect(phone.app.offer.pieces.flatMap { Array($0.text.utf8) } == Array(text.utf8))
    #expect(phone.app.offer.isCut)
    #expect(phone.app.offer.shownPieces.reduce(0) { $0 + $1.text.utf16.count } == OfferStore.shownUnits)
    // Cutting alone: while the core is asked, other tests have the main thread.
    #expect(ContinuousClock().measure { _ = MarkedPiece.cut(text, at: report.findings) } < .seconds(20))
  }
}
