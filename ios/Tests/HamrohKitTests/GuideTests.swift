import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Guides to read, and the chain on paper.
@MainActor @Suite struct GuideTests {
  @Test func guidesAreForACitizenship() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    await phone.app.guides.open()
    #expect(phone.app.guides.needsCitizenship && phone.app.guides.guides.isEmpty)
    #expect(phone.app.guides.failure == nil && !phone.app.guides.isLoading)
    await phone.app.help.choose(citizen: "KG")
    await phone.app.guides.open()
    #expect(!phone.app.guides.guides.isEmpty)
    for guide in phone.app.guides.guides {
      #expect(!guide.title.isEmpty && !guide.lead.isEmpty && !guide.sections.isEmpty, "\(guide.id)")
    }
  }

  @Test func theyAreForTheCountryThatIsAskedAbout() async throws {
    let phone = try Phone()
    await phone.app.guides.open()
    #expect(phone.repository.calls.last == "guides -")
    await phone.app.help.choose(network: "MM")
    await phone.app.guides.open()
    #expect(phone.repository.calls.last == "guides MM")
    await phone.app.help.choose(country: "TH")
    await phone.app.guides.open()
    #expect(phone.repository.calls.last == "guides TH")
  }

  @Test func theGuideBeingReadComesBackAfterARestart() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.app.guides.open()
    let guide = try #require(phone.app.guides.guides.last)
    phone.app.guides.choose(guide)
    phone.app.path = [.guides, .guide]
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.guides, .guide] && phone.app.guides.guide == nil)
    await phone.app.guides.open()
    #expect(phone.app.guides.guide == guide)
  }

  @Test func anErrorLeavesNoGuideForSomebodyElse() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.guides.open()
    await phone.app.help.choose(citizen: "XX")
    await phone.app.guides.open()
    #expect(phone.app.guides.guides.isEmpty && phone.app.guides.failure?.sentence != nil)
  }

  @Test func aPaperCardIsPrintedOrHandedOnAsItIs() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    let paper = phone.app.paper
    await paper.open()
    #expect(paper.card == nil && !paper.canBeMade && paper.failure == nil)
    await paper.print()
    await paper.share()
    #expect(phone.printer.printed.isEmpty && phone.share.content.isEmpty)
    await phone.app.help.choose(country: "TH")
    await paper.open()
    let card = try #require(paper.card)
    #expect(card.html.lowercased().contains("<html") && !card.html.contains("<script"))
    #expect((1...2).contains(card.numbers.count))
    for number in card.numbers { #expect(card.html.contains(number.display)) }
    await paper.print()
    #expect(phone.printer.printed == [card.html])
    await paper.share()
    #expect(phone.share.names == ["card.html"])
    #expect(phone.share.content.map { String(decoding: $0, as: UTF8.self) } == [card.html])
    #expect(!phone.exists("export/card.html") && phone.isEmpty("export"), "gone when the sheet is")
  }

  @Test func aPrinterOrASheetThatFailsIsSaidSo() async throws {
    let phone = try Phone()
    await phone.app.help.choose(country: "TH")
    await phone.app.paper.open()
    phone.printer.error = Broken()
    await phone.app.paper.print()
    #expect(phone.app.paper.failure?.code == "print" && !phone.app.paper.isBusy)
    phone.share.error = Broken()
    await phone.app.paper.share()
    #expect(phone.app.paper.failure?.code == "share" && phone.isEmpty("export"))
    phone.printer.isAvailable = false
    #expect(!phone.app.paper.canPrint)
  }

  @Test func aCardForAnotherPlaceIsNotKept() async throws {
    let phone = try Phone()
    await phone.app.help.choose(country: "TH")
    await phone.app.paper.open()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "paperCard" { throw CompanionFailure(key: .errorData, code: "damaged") }
    }
    await phone.app.help.choose(country: "MM")
    await phone.app.paper.open()
    #expect(phone.app.paper.card == nil && phone.app.paper.failure?.code == "damaged")
  }
}
