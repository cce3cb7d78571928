import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// The card for a country one has just come to.
@MainActor @Suite struct ArrivalTests {
  @Test func anotherNetworkBringsACardUntilItWasRead() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.help.choose(network: "TH")
    let card = try #require(phone.app.arrival.card)
    #expect(card.country == "TH" && !card.lines.isEmpty && card.title.contains(/[А-я]{4}/))
    #expect(card.numbers.count <= 2)
    for number in card.numbers { #expect(number.way.url?.scheme == "tel") }
    await phone.app.arrival.close()
    #expect(phone.app.arrival.card == nil && phone.repository.calls.last == "arrivalSeen TH")
    await phone.app.help.choose(network: "TH")
    #expect(phone.app.arrival.card == nil, "it was read")
    await phone.app.help.choose(network: "MM")
    #expect(phone.app.arrival.card?.country == "MM")
  }

  @Test func theOwnCountryIsNoArrival() async throws {
    let phone = try Phone()
    await phone.app.help.choose(network: "KG")
    #expect(phone.app.arrival.card == nil && phone.app.arrival.failure == nil)
  }

  @Test func thePositionCountsWhereItIsInOneCountry() async throws {
    let phone = try Phone()
    await phone.app.help.usePosition()
    #expect(phone.app.help.chain?.countries.count == 2)
    #expect(phone.app.arrival.card == nil, "near a border no side is asserted")
    // Bangkok
    phone.place.answer = .success(Place(latE7: 137_500_000, lonE7: 1_005_000_000, radiusM: 40, ageS: 5))
    await phone.app.help.usePosition()
    #expect(phone.app.arrival.card?.country == "TH")
  }

  @Test func aChosenCountryIsAQuestionAndNoArrival() async throws {
    let phone = try Phone()
    await phone.app.help.choose(country: "TH")
    #expect(phone.app.arrival.card == nil)
    #expect(!phone.repository.calls.contains { $0.hasPrefix("arrival") })
  }

  @Test func anotherCountryThanThePromisedOneIsSaid() async throws {
    let phone = try Phone(
      OwnerSettings(citizen: "KG", language: "en", promised: NamedPlace(id: "TH", name: "Thailand")))
    await phone.app.help.choose(network: "MM")
    #expect(phone.app.arrival.card?.warnings.isEmpty == false)
  }

  @Test func aCardThatWasNotReadComesAgainAfterARestart() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.app.help.choose(network: "TH")
    phone.app.path = [.arrival]
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.arrival] && phone.app.arrival.card?.country == "TH")
    #expect(phone.app.help.network == "TH")
    await phone.app.arrival.close()
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.arrival.card == nil)
  }

  @Test func itSpeaksTheLanguageOfNow() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.help.choose(network: "TH")
    let before = try #require(phone.app.arrival.card?.title)
    phone.app.settings.choose(language: "en")
    await phone.app.arrival.open()
    #expect(phone.app.arrival.card?.title != before && phone.app.arrival.card != nil)
  }

  @Test func failuresAreSaidAndStandInNobodysWay() async throws {
    let phone = try Phone()
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("arrival") { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.help.choose(country: "TH")
    await phone.app.help.choose(network: "TH")
    #expect(phone.app.arrival.failure?.code == "full" && phone.app.help.chain != nil)
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("arrivalSeen") { throw CompanionFailure(key: .errorDevice, code: "full") }
    }
    await phone.app.help.choose(network: "TH")
    #expect(phone.app.arrival.card != nil)
    await phone.app.arrival.close()
    #expect(phone.app.arrival.card == nil && phone.app.arrival.failure?.code == "full")
  }
}
