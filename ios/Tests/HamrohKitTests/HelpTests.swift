import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct HelpTests {
  @Test func aKyrgyzCitizenInThailandIsToldTheTruthAndHasSomebodyToCall() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let help = phone.app.help
    await help.open()
    #expect(help.chain == nil, "no place is known yet")
    #expect(help.citizenName == "Кыргызстан")
    await help.choose(country: "TH")
    let chain = try #require(help.chain)
    #expect(help.countryName == "Таиланд")
    #expect(chain.steps.first == chain.statements.first, "no own mission: a statement")
    let first = try #require(chain.first)
    let call = try #require(chain.firstWay)
    #expect(call.way == .phone && !first.ways(beside: call).contains(call))
    #expect(call.url?.scheme == "tel")
    #expect(call.label == "телефон")
    #expect(chain.statements.count + 1 + chain.others.count == chain.steps.count)
    #expect(!first.spoken.isEmpty)
    #expect(help.failure == nil && !help.isLoading)
  }

  @Test func thePositionOutweighsAndIsOutweighed() async throws {
    let phone = try Phone()
    let help = phone.app.help
    await help.choose(country: "AE")
    await help.usePosition()
    #expect(help.country == nil)
    #expect(help.finder.words == .placeFound)
    #expect(help.chain?.summary.contains("border between Myanmar and Thailand") == true, "no side is asserted")
    #expect(help.chain?.steps.contains { $0.location.hasSuffix(" km") } == true)
    await help.choose(country: "AE", name: "Dubai")
    #expect(help.countryName == "Dubai")
    #expect(help.finder.state == .none)
    #expect(help.chain?.summary.contains("border") == false)
  }

  @Test(arguments: [
    (PlaceFailure.denied, Key.placeDenied), (.switchedOff, .placeOff), (.notFound, .placeNotFound),
  ])
  func withoutPositionTheCountryStays(_ failure: PlaceFailure, _ words: Key) async throws {
    let phone = try Phone()
    phone.place.answer = .failure(failure)
    await phone.app.help.choose(country: "TH")
    await phone.app.help.usePosition()
    #expect(phone.app.help.finder.words == words)
    #expect(phone.app.help.country == "TH" && phone.app.help.chain != nil)
  }

  @Test func aPortThatBreaksIsAPositionNotFound() async throws {
    let phone = try Phone()
    phone.place.answer = .failure(Broken())
    await phone.app.help.usePosition()
    #expect(phone.app.help.finder.state == .failed(.notFound))
  }

  @Test func aPositionFoundAfterItWasLeftOutStaysOut() async throws {
    let phone = try Phone()
    phone.place.meanwhile = { phone.app.help.finder.clear() }
    await phone.app.help.usePosition()
    #expect(phone.app.help.finder.state == .none)
    #expect(phone.app.help.chain == nil)
  }

  @Test func anErrorOfTheCoreIsSaidInTheReadersLanguageAndNoOldAnswerStays() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let help = phone.app.help
    await help.choose(country: "TH")
    await help.choose(citizen: "XX")
    #expect(help.chain == nil)
    let failure = try #require(help.failure)
    #expect(failure.key == .errorInput && failure.code == "citizen")
    #expect(try #require(failure.sentence).contains(/[а-я]{4}/))
    await help.choose(citizen: "UZ")
    #expect(help.failure == nil && help.chain != nil)
  }

  @Test func aLateAnswerDoesNotReplaceTheAnswerToALaterQuestion() async throws {
    let phone = try Phone()
    let help = phone.app.help
    await help.choose(country: "AE")
    let emirates = try #require(help.chain)
    // The first answer is held back until the second one is there.
    let gate = Gate()
    var questions = 0
    phone.repository.before = { call throws(CompanionFailure) in
      guard call == "help" else { return }
      questions += 1
      if questions == 1 { await gate.wait() }
    }
    let late = Task { await help.choose(country: "TH") }
    while questions == 0 { await Task.yield() }
    await help.choose(country: "AE")
    #expect(help.chain == emirates)
    gate.open()
    await late.value
    #expect(help.chain == emirates)
    #expect(!help.isLoading)
  }

  @Test func whereThePhoneIsIsSaidInWordsAndAnotherCountryThanPromisedComesFirst() async throws {
    let phone = try Phone(
      OwnerSettings(citizen: "KG", language: "en", promised: NamedPlace(id: "MY", name: "Malaysia")))
    await phone.app.help.usePosition()
    let chain = try #require(phone.app.help.chain)
    #expect(chain.place.contains("Mae Sot"))
    #expect(!chain.warnings.isEmpty && chain.networkNote.isEmpty)
    #expect(chain.steps.contains { !$0.district.isEmpty } || chain.steps.allSatisfy { $0.district.isEmpty })
  }

  @Test func whatThePhoneCanDoComesBackAfterARestart() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.app.help.choose(country: "TH")
    await phone.app.help.choose(line: .roaming)
    await phone.app.help.choose(network: "TH")
    let chain = try #require(phone.app.help.chain)
    #expect(!chain.networkNote.isEmpty)
    await phone.app.enteredBackground()
    await phone.restart()
    await phone.app.help.open()
    #expect(phone.app.help.line == .roaming && phone.app.help.network == "TH")
    #expect(phone.app.help.networkName == "Thailand" && phone.app.help.chain == chain)
  }

  @Test func aCardInAScriptThatOneCannotReadHasAReading() async throws {
    let phone = try Phone(OwnerSettings(citizen: "TJ", language: "ru"))
    await phone.app.help.choose(country: "TH")
    let thai = try #require(phone.app.help.chain?.steps.first { $0.card?.language == "th" })
    #expect(!thai.sayReading.contains(/[\u{0E00}-\u{0E7F}]/))
  }

  @Test func numbersAndAddressesOpenWhatTheySay() async throws {
    let repository = try Phone().repository
    var seen: Set<String> = []
    for citizen in ["KG", "KZ", "UZ", "TJ", "TM", "AZ", "RU"] {
      for country in ["TH", "MM", "TR", "RU", "AE", "KR"] {
        let request = HelpRequest(citizen: citizen, country: country, place: nil)
        for way in try await repository.help(request, language: "en").steps.flatMap(\.ways) {
          let url = try #require(way.url, "\(way.target)")
          seen.insert(try #require(url.scheme))
          #expect(!way.label.contains("channel-") && !way.label.isEmpty)
          #expect(!way.display.isEmpty)
        }
      }
    }
    #expect(seen.isSuperset(of: ["tel", "mailto", "https"]))
  }

  @Test(arguments: [
    (Way.phone, "*31#"), (.phone, "+66;ext=1"), (.phone, "+"), (.phone, "112,1"), (.sms, "+7701 1"),
    (.web, "javascript://a.b/%0aalert(1)"), (.web, "file:///etc/passwd"), (.web, "tel:112"), (.web, ""),
    (.email, "a@b?bcc=c@d"), (.email, "nobody"), (.telegram, "@a/b"), (.whatsapp, "+66x"),
  ])
  func whatIsNoNumberAndNoAddressIsNotOpened(_ way: Way, _ target: String) {
    #expect(ContactWay.of(way, target).url == nil)
  }

  @Test func messengersOpenTheirOwnPages() {
    #expect(ContactWay.of(.whatsapp, "+6626753995").url?.absoluteString == "https://wa.me/6626753995")
    #expect(ContactWay.of(.telegram, "@hamroh").url?.absoluteString == "https://t.me/hamroh")
    #expect(ContactWay.of(.phone, "1300").url?.absoluteString == "tel:1300")
    #expect(ContactWay.of(.web, "mfa.gov.kg").url?.absoluteString == "https://mfa.gov.kg")
  }

  @Test func aCardIsShownLargeAndANumberCopied() async throws {
    let phone = try Phone(OwnerSettings(citizen: "TJ", language: "ru"))
    let help = phone.app.help
    await help.choose(country: "TH")
    let thai = try #require(help.chain?.steps.first { $0.card?.language == "th" })
    help.showCard(of: thai)
    #expect(help.card == thai.card)
    #expect(help.card == thai.foreignCard)
    #expect(help.card?.meaning.contains("Таджикистан") == true)
    help.copy(try #require(thai.ways.first))
    #expect(phone.clipboard.text == thai.ways.first?.display)
  }
}

/// Holds a task back until it is opened.
@MainActor final class Gate {
  private var isOpen = false

  func wait() async {
    while !isOpen { await Task.yield() }
  }

  func open() {
    isOpen = true
  }
}

extension ContactWay {
  static func of(_ way: Way, _ target: String) -> ContactWay {
    ContactWay(
      key: target, way: way, label: "", display: target, target: target, statusText: "", doubtful: false,
      warning: nil, hours: nil, source: "", usable: .yes, usableText: "", tried: nil)
  }
}
