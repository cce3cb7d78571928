import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// One box for everything; a hit says why it is there.
@MainActor @Suite struct SearchTests {
  @Test func everyKindIsFoundAndSaysWhy() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let search = phone.app.search
    for (typed, kind) in [("Таиланд", HitKind.country), ("мае сот", .place), ("02 675 3995", .organisation)] {
      await search.search(typed)
      let hit = try #require(search.hits.first, "\(typed)")
      #expect(hit.kind == kind, "\(typed)")
      #expect(!hit.why.isEmpty, "\(typed)")
      #expect(hit.ways.isEmpty == (kind != .organisation))
    }
    await search.search("")
    #expect(search.hits.isEmpty && !search.foundNothing)
  }

  @Test func nothingFoundIsSaid() async throws {
    let phone = try Phone()
    await phone.app.search.search("🔒🔒🔒")
    #expect(phone.app.search.foundNothing == phone.app.search.hits.isEmpty && phone.app.search.failure == nil)
  }

  @Test func whatWasTypedComesBackAfterARestart() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.app.path = [.search]
    await phone.app.search.search("Bangkok")
    let hits = phone.app.search.hits
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.search] && phone.app.search.text == "Bangkok")
    await phone.app.search.open()
    #expect(phone.app.search.hits == hits && !hits.isEmpty)
  }

  @Test func whatWasTypedLaterDecides() async throws {
    let phone = try Phone()
    let gate = Gate()
    var searches = 0
    phone.repository.before = { call throws(CompanionFailure) in
      searches += 1
      if searches == 1 { await gate.wait() }
    }
    let late = Task { await phone.app.search.search("Malaysia") }
    while searches == 0 { await Task.yield() }
    await phone.app.search.search("")
    gate.open()
    await late.value
    #expect(phone.app.search.text.isEmpty && phone.app.search.hits.isEmpty)
  }

  @Test func anErrorIsShownAndGoesAgain() async throws {
    let phone = try Phone()
    phone.repository.before = { _ throws(CompanionFailure) in
      throw CompanionFailure(key: .errorDevice, code: "full")
    }
    await phone.app.search.search("Thailand")
    #expect(phone.app.search.failure?.code == "full" && !phone.app.search.foundNothing)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await phone.app.search.open()
    #expect(phone.app.search.failure == nil && phone.app.search.hits.first?.id == "TH")
  }
}
