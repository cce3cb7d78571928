import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct ChooseTests {
  @Test func anEmptySearchShowsEverythingByName() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let choose = phone.app.choose
    await choose.open(.citizenship)
    #expect(choose.countries.contains(Country(code: "KG", name: "Кыргызстан")))
    let citizenships = choose.countries.count
    await choose.open(.place)
    #expect(choose.countries.count > citizenships)
    #expect(choose.countries.contains(Country(code: "TH", name: "Таиланд")))
  }

  @Test func aPlaceIsFoundUnderAnyOfItsNames() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let choose = phone.app.choose
    await choose.open(.place)
    await choose.search("мае сот")
    let hit = try #require(choose.hits.first)
    #expect(hit.kind == .place && hit.country == "TH")
    await choose.search("02 675 3995")
    #expect(choose.hits.first?.kind == .organisation)
    #expect(choose.hits.first?.ways.isEmpty == false)
    await choose.search("")
    #expect(choose.hits.isEmpty && !choose.foundNothing)
  }

  @Test func aCitizenshipIsNoCityAndNoOffice() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    let choose = phone.app.choose
    await choose.open(.citizenship)
    await choose.search("Kyrgyz")
    #expect(choose.hits.first?.id == "KG")
    #expect(choose.hits.allSatisfy { $0.kind == .country })
    await choose.search("Mae Sot")
    #expect(choose.hits.isEmpty && choose.foundNothing)
  }

  @Test func whatWasPromisedIsAPlaceAndANetworkIsACountry() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    let choose = phone.app.choose
    await choose.open(.promised)
    await choose.search("Bangkok")
    #expect(choose.hits.contains { $0.kind == .place } && choose.hits.allSatisfy { $0.kind != .organisation })
    await choose.open(.network)
    #expect(choose.text.isEmpty && choose.countries.contains { $0.code == "TH" })
    await choose.search("Thailand")
    #expect(choose.hits.map(\.id) == ["TH"])
    await choose.search("Bangkok")
    #expect(choose.hits.allSatisfy { $0.kind == .country })
  }

  @Test(arguments: ["\"AND* -NEAR(", "\0", "%_%", "🔒🔒🔒", "\u{202e}dnaliahT", String(repeating: "т", count: 100_000)])
  func whateverIsTypedHasAnAnswer(_ text: String) async throws {
    let phone = try Phone()
    await phone.app.choose.open(.place)
    await phone.app.choose.search(text)
    #expect(phone.app.choose.failure == nil)
    #expect(phone.app.choose.foundNothing == phone.app.choose.hits.isEmpty)
  }

  @Test func whatWasTypedLaterDecides() async throws {
    let phone = try Phone()
    let choose = phone.app.choose
    await choose.open(.place)
    let gate = Gate()
    var searches = 0
    phone.repository.before = { call throws(CompanionFailure) in
      guard call == "search" else { return }
      searches += 1
      if searches == 1 { await gate.wait() }
    }
    let late = Task { await choose.search("Malaysia") }
    while searches == 0 { await Task.yield() }
    await choose.search("Thailand")
    gate.open()
    await late.value
    #expect(choose.text == "Thailand")
    #expect(choose.hits.first?.id == "TH")
  }

  @Test func anErrorIsShownAndGoesAgain() async throws {
    let phone = try Phone()
    let choose = phone.app.choose
    phone.repository.before = { _ throws(CompanionFailure) in
      throw CompanionFailure(key: .errorDevice, code: "full")
    }
    await choose.open(.place)
    #expect(choose.failure?.code == "full")
    await choose.search("Thailand")
    #expect(choose.failure?.code == "full" && !choose.foundNothing)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await choose.open(.place)
    #expect(choose.failure == nil && choose.hits.first?.id == "TH")
  }
}
