import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// The statement for an officer, and the sentence to show.
@MainActor @Suite struct DossierTests {
  private static let other = "another six words that nobody knows"

  /// A phone with two notes, locked.
  private func noted(_ language: String = "ru") async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: language))
    await phone.app.help.choose(country: "TH")
    await phone.makeJournal()
    let journal = phone.app.journal
    journal.note = "Нас били каждый день"
    journal.facts[.papers] = "паспорт забрал Чен"
    await journal.add()
    journal.note = "Погода хорошая"
    await journal.add()
    await journal.lock()
    return phone
  }

  private func opened(_ phone: Phone, secret: String = Phone.secret) async -> DossierStore {
    phone.app.path = [.journal, .dossier]
    await phone.app.dossierAppears()
    phone.app.dossier.own.secret = secret
    await phone.app.dossier.unlock()
    return phone.app.dossier
  }

  private func point(_ code: String, _ dossier: DossierStore) throws -> ScreeningPoint {
    try #require(dossier.points.first { $0.code == code })
  }

  @Test(arguments: ["ru", "uz"])
  func whatIsMarkedStandsInThePageAndNothingIsMarkedByItself(_ language: String) async throws {
    let phone = try await noted(language)
    await phone.app.dossierAppears()
    #expect(phone.app.dossier.state == .locked && phone.app.dossier.points.isEmpty)
    let dossier = await opened(phone)
    #expect(dossier.state == .open && dossier.failure == nil && dossier.own.secret.isEmpty)
    for element in ScreeningElement.allCases { #expect(!dossier.points(of: element).isEmpty) }
    for point in dossier.points {
      #expect(!dossier.isMarked(point) && !point.text.isEmpty)
      #expect(point.hints.allSatisfy { !dossier.isMarked($0, of: point) })
    }
    let (beaten, papers) = try (point("beaten", dossier), point("papers", dossier))
    let hint = try #require(beaten.hints.first)
    #expect(hint.quote == "били" && papers.hints.map(\.quote) == ["паспорт забрал Чен"])
    dossier.mark(hint, of: beaten, true)
    #expect(!dossier.isMarked(hint, of: beaten), "what did not happen has no notes")
    dossier.mark(beaten, true)
    #expect(dossier.isMarked(beaten) && !dossier.isMarked(hint, of: beaten))
    dossier.mark(hint, of: beaten, true)
    dossier.mark(papers, true)
    dossier.mark(papers, false)
    dossier.name = "Асанов Айбек"
    await dossier.print()
    let page = try #require(phone.printer.printed.first)
    for words in ["ฉันถูกทุบตี", beaten.text, "Асанов Айбек", "[1]", "Нас били каждый день", "Погода хорошая"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains(papers.text))
  }

  @Test func itIsMadeOnceForShowingAndSendingAndAnewAfterAChange() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    let asked = { phone.repository.statements }
    await dossier.print()
    await dossier.send()
    await dossier.print()
    let page = try #require(phone.printer.printed.first)
    #expect(phone.printer.printed == [page, page] && phone.share.content == [Data(page.utf8)])
    #expect(phone.share.names == ["statement.html"] && phone.isEmpty("export"), "gone when the sheet is")
    #expect(asked() == [DossierRequest(name: "", citizen: "KG", officerLanguage: "th", speaks: "", marks: [])])
    (dossier.name, dossier.officer) = ("", .thai)
    await dossier.send()
    #expect(asked().count == 1, "nothing was changed")
    let beaten = try point("beaten", dossier)
    let hint = try #require(beaten.hints.first)
    dossier.mark(beaten, true)
    dossier.mark(hint, of: beaten, true)
    dossier.officer = .burmese
    await dossier.send()
    await dossier.print()
    #expect(asked().count == 2)
    #expect(asked().last?.officerLanguage == "my")
    #expect(asked().last?.marks == [DossierMark(code: "beaten", records: [hint.record])])
    #expect(phone.share.content.last == phone.printer.printed.last.map { Data($0.utf8) })
    dossier.mark(hint, of: beaten, false)
    await dossier.print()
    #expect(asked().last?.marks == [DossierMark(code: "beaten", records: [])])
    dossier.mark(beaten, false)
    await dossier.print()
    #expect(asked().count == 4 && asked().last?.marks.isEmpty == true)
  }

  @Test func leavingLocksAndKeepsTheMarksInMemoryOnly() async throws {
    let phone = try await noted()
    await phone.app.becameActive()
    let dossier = await opened(phone)
    let beaten = try point("beaten", dossier)
    dossier.mark(beaten, true)
    dossier.name = "NAME-TEXT"
    dossier.own.secret = Phone.secret
    await phone.app.enteredBackground()
    #expect(dossier.state == .locked && dossier.points.isEmpty && dossier.own.secret.isEmpty)
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    for word in ["NAME-TEXT", Phone.secret, "beaten", "били"] { #expect(!saved.contains(word), "\(word)") }
    await phone.app.becameActive()
    #expect(try await !phone.repository.journalState(language: "ru").unlocked)
    await dossier.print()
    #expect(phone.printer.printed.isEmpty, "nothing is given out of locked notes")
    dossier.own.secret = Phone.secret
    await dossier.unlock()
    #expect(dossier.isMarked(beaten) && dossier.name == "NAME-TEXT" && dossier.points.contains(beaten))
    phone.app.settings.choose(plainNames: true)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.journal, .dossier])
    let fresh = await opened(phone)
    #expect(fresh.name.isEmpty && fresh.state == .open && !fresh.isMarked(beaten))
  }

  @Test func marksGoWhenItIsClosedAndNotWhenSomethingLiesAbove() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    let beaten = try point("beaten", dossier)
    dossier.mark(beaten, true)
    dossier.officer = .russian
    dossier.name = "Asanov"
    await phone.app.showSentence()
    #expect(phone.app.path == [.journal, .dossier, .sentence])
    await phone.app.dossierDisappears()
    #expect(dossier.state == .locked && dossier.isMarked(beaten) && dossier.card != nil)
    _ = await opened(phone)
    #expect(dossier.state == .open && dossier.isMarked(beaten) && dossier.name == "Asanov")
    phone.app.path = [.journal]
    await phone.app.dossierDisappears()
    #expect(dossier.name.isEmpty && dossier.officer == .thai && dossier.card == nil)
    _ = await opened(phone)
    #expect(dossier.state == .open && !dossier.isMarked(beaten))
  }

  /// The notes' own screen lies below.
  @Test func whatOneScreenOpenedIsLockedBeforeTheOtherLooks() async throws {
    let phone = try await noted()
    let (app, journal) = (phone.app, phone.app.journal)
    app.path = [.journal]
    await app.journalAppears()
    await journal.unlock(secret: Phone.secret)
    #expect(journal.state == .open)
    app.open(.dossier)
    await app.dossierAppears()
    #expect(app.dossier.state == .locked && journal.state == .locked && journal.entries.isEmpty)
    app.dossier.own.secret = Phone.secret
    await app.dossier.unlock()
    await app.journalDisappears()
    #expect(app.dossier.state == .open)
    #expect(try await phone.repository.journalState(language: "ru").unlocked, "told late that it is gone")
    app.path = [.journal]
    await app.journalAppears()
    #expect(app.dossier.state == .locked && app.dossier.points.isEmpty && journal.state == .locked)
    app.path = []
    await journal.unlock(secret: Phone.secret)
    await app.journalDisappears()
    #expect(journal.state == .locked)
  }

  @Test func notesThatSomebodyElseLockedAreAskedForAgain() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    try await phone.repository.lock()
    await dossier.send()
    #expect(dossier.state == .locked && dossier.failure?.code == "locked" && dossier.points.isEmpty)
    #expect(phone.share.names.isEmpty && dossier.waitSeconds == 0)
  }

  @Test func theSentenceToShowNeedsNoNotes() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    phone.app.path = [.journal, .dossier]
    await phone.app.dossierAppears()
    let dossier = phone.app.dossier
    #expect(dossier.state == .none && !dossier.canShowCard)
    await phone.app.showSentence()
    #expect(phone.app.path.last == .dossier && !phone.repository.calls.contains("showCards"))
    await phone.app.help.choose(country: "MM")
    #expect(dossier.canShowCard)
    await phone.app.showSentence()
    let card = try #require(dossier.card)
    #expect(phone.app.path.last == .sentence && card.situation == "screening" && card.card.language == "my")
    #expect(card.card.text.contains("လူကုန်ကူး") && !card.card.meaning.isEmpty && !card.reading.isEmpty)
    let stranger = try Phone(OwnerSettings(language: "ru"))
    await stranger.app.help.choose(country: "MM")
    #expect(!stranger.app.dossier.canShowCard)
  }

  @Test func aSentenceThatCannotBeReadIsSaidSo() async throws {
    let phone = try Phone()
    await phone.app.help.choose(country: "TH")
    phone.app.path = [.dossier]
    await phone.app.showSentence()
    #expect(phone.app.dossier.card != nil)
    phone.app.path = [.dossier]
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "showCards" { throw CompanionFailure(key: .errorData, code: "damaged") }
    }
    await phone.app.showSentence()
    #expect(phone.app.path == [.dossier] && phone.app.dossier.card == nil)
    #expect(phone.app.dossier.failure?.code == "damaged")
  }

  @Test func aWrongSecretOpensNothingAndCostsTimeEverywhere() async throws {
    let phone = try await noted()
    var dossier = await opened(phone, secret: "wrong one")
    #expect(dossier.failure?.key == .errorSecret && dossier.state == .locked && dossier.points.isEmpty)
    for _ in 0..<20 where dossier.waitSeconds == 0 {
      dossier = await opened(phone, secret: "something else altogether, long enough")
    }
    #expect(dossier.waitSeconds > 0 && phone.app.journal.waitSeconds == dossier.waitSeconds)
    let made = phone.repository.calls.count
    dossier.own.secret = Phone.secret
    await dossier.unlock()
    #expect(phone.repository.calls.count == made && dossier.state == .locked)
  }

  @Test func aSecondPressWhileTheFirstWorksDoesNothing() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "dossier" { await gate.wait() }
    }
    let first = Task { await dossier.print() }
    while !phone.repository.calls.contains("dossier") { await Task.yield() }
    #expect(dossier.isBusy)
    await dossier.print()
    await dossier.send()
    dossier.own.secret = Phone.secret
    await dossier.unlock()
    #expect(dossier.own.secret == Phone.secret, "not taken")
    dossier.name = "typed meanwhile"
    gate.open()
    await first.value
    #expect(phone.printer.printed.count == 1 && phone.share.names.isEmpty && phone.repository.statements.count == 1)
    await dossier.print()
    #expect(phone.repository.statements.last?.name == "typed meanwhile", "what was made does not say it")
  }

  @Test func whatIsReadyAfterTheScreenWasLeftIsGivenToNobody() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "dossier" { await gate.wait() }
    }
    let first = Task { await dossier.send() }
    while !phone.repository.calls.contains("dossier") { await Task.yield() }
    await phone.app.dossierDisappears()
    gate.open()
    await first.value
    #expect(phone.share.names.isEmpty && dossier.failure == nil && dossier.state == .locked && !dossier.isBusy)
  }

  /// The second secret opens the ordinary notes and nothing else; what was made before holds more.
  @Test func anotherSecretShowsNoMoreThanItOpens() async throws {
    let phone = try await noted()
    let guards = phone.app.protection
    guards.own.secret = Phone.secret
    guards.second.type(Self.other, Self.other)
    await guards.setSecond()
    #expect(guards.said == .guardDone)
    let dossier = await opened(phone)
    let beaten = try point("beaten", dossier)
    dossier.mark(beaten, true)
    dossier.mark(try #require(beaten.hints.first), of: beaten, true)
    await dossier.print()
    #expect(phone.printer.printed.last?.contains("Нас били каждый день") == true)
    await phone.app.dossierDisappears()
    _ = await opened(phone, secret: Self.other)
    #expect(dossier.state == .open && dossier.points.allSatisfy(\.hints.isEmpty))
    await dossier.print()
    #expect(phone.printer.printed.count == 2 && phone.printer.printed.last?.contains("Нас били") == false)
    #expect(phone.repository.statements.last?.marks == [DossierMark(code: "beaten", records: [])])
  }

  @Test func theOfficersLanguageFollowsTheCountryUntilItIsChosen() async throws {
    let phone = try Phone()
    let dossier = phone.app.dossier
    #expect(dossier.officer == .english)
    for (country, officer) in [
      ("TH", DossierStore.Officer.thai), ("MM", .burmese), ("RU", .russian), ("KZ", .russian), ("AE", .english),
    ] {
      await phone.app.help.choose(country: country)
      #expect(dossier.officer == officer, "\(country)")
    }
    dossier.officer = .burmese
    await phone.app.help.choose(country: "RU")
    #expect(dossier.officer == .burmese)
  }

  @Test func anInterpreterIsAskedForInTheLanguageOfTheScreenUntilAnotherIsChosen() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    dossier.officer = .english
    #expect(dossier.speaks == "ru")
    await dossier.print()
    dossier.speaks = "ru"
    await dossier.print()
    #expect(phone.repository.statements.map(\.speaks) == [""], "nothing was changed")
    #expect(phone.printer.printed.last?.contains("Language: Russian") == true)
    for language in SettingsStore.languages {
      dossier.speaks = language.tag
      await dossier.print()
      #expect(dossier.failure == nil && phone.repository.statements.last?.speaks == language.tag)
    }
    dossier.speaks = "ky"
    await dossier.print()
    #expect(phone.printer.printed.last?.contains("Language: Kyrgyz") == true)
    phone.app.path = [.journal]
    await phone.app.dossierDisappears()
    #expect(dossier.speaks == "ru")
  }

  @Test func aPortThatFailsIsSaidSo() async throws {
    let phone = try await noted()
    let dossier = await opened(phone)
    phone.printer.error = Broken()
    await dossier.print()
    #expect(dossier.failure?.code == "print" && !dossier.isBusy && dossier.state == .open)
    phone.share.error = Broken()
    await dossier.send()
    #expect(dossier.failure?.code == "share" && phone.isEmpty("export"))
    #expect(phone.repository.statements.count == 1, "it is made all the same")
    phone.printer.isAvailable = false
    #expect(!dossier.canPrint)
  }

  @Test func textThatNoPersonTypesIsShownAsItIs() async throws {
    let phone = try await noted("en")
    await phone.app.journal.unlock(secret: Phone.secret)
    phone.app.journal.note = "<script>alert(1)</script> they beat us \u{202e}"
    await phone.app.journal.add()
    let dossier = await opened(phone)
    let beaten = try point("beaten", dossier)
    #expect(beaten.hints.count == 2)
    dossier.mark(beaten, true)
    for (name, text) in HostileTests.texts {
      dossier.name = text + "<script>"
      let before = phone.printer.printed.count
      await dossier.print()
      #expect((phone.printer.printed.count > before) != (dossier.failure != nil), "\(name)")
      #expect(dossier.state == .open, "\(name)")
    }
    #expect(!phone.printer.printed.isEmpty)
    for page in phone.printer.printed { #expect(!page.contains("<script>")) }
  }

  @Test func lockedNotesLeadToItOnlyWhereThingsAreCalledByTheirName() async throws {
    let phone = try await noted()
    await phone.app.becameActive()
    #expect(!phone.app.leadsToDossier)
    phone.app.settings.choose(plainNames: true)
    #expect(phone.app.leadsToDossier)
    phone.app.settings.choose(plainNames: false)
    await phone.app.journal.unlock(secret: Phone.secret)
    #expect(phone.app.leadsToDossier)
    phone.app.path = [.journal, .dossier, .sentence]
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.journal])
  }
}
