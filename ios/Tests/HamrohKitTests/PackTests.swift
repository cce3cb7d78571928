import Foundation
import HamrohInbox
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Data that comes as a file: looked at, agreed to, taken, handed on; or refused in the core's words.
@MainActor @Suite struct PackTests {
  @Test func theDataSaysHowOldItIs() async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.packs.open()
    let state = try #require(phone.app.packs.state)
    #expect(!state.received && !state.stale && state.text.contains(/[а-я]{4}/))
    await phone.app.packs.handOn()
    #expect(phone.share.names.isEmpty, "it came with the app")
  }

  @Test func aFileIsLookedAtTakenAndHandedOn() async throws {
    let phone = try Phone()
    let packs = phone.app.packs
    await packs.open()
    await phone.app.help.choose(country: "TH")
    await packs.picked(.success(Phone.pack("newer")))
    let review = try #require(packs.review)
    #expect(!review.mustAccept && review.signers.count == 2 && packs.canInstall)
    let change = try #require(review.changes.first { $0.old == "+66 2 675 3995" })
    #expect(change.new == "+66 2 675 0000" && !change.title.isEmpty && change.label == "phone")
    #expect(packs.state?.received == false, "nothing has changed yet")
    await packs.install()
    #expect(packs.review == nil && packs.isTaken && packs.failure == nil && packs.state?.received == true)
    #expect(!phone.exists("import"), "the copy is gone")
    // What is on the screen comes from the new data.
    let displays = phone.app.help.chain?.steps.flatMap(\.ways).map(\.display) ?? []
    #expect(displays.contains("+66 2 675 0000") && !displays.contains("+66 2 675 3995"))
    await packs.handOn()
    #expect(phone.share.names == ["hamroh-1-2.hamroh"])
    #expect(try phone.share.content.first == Data(contentsOf: Phone.pack("newer")))
    #expect(phone.isEmpty("export"))
    // The same once more, and what is older now.
    await packs.take(Phone.pack("newer"))
    #expect(packs.failure?.code == "pack-known" && packs.review == nil && packs.wasRefused)
    await phone.restart()
    await phone.app.packs.open()
    #expect(phone.app.packs.state?.version == 2)
  }

  @Test func manyChangesNeedAnAnswer() async throws {
    let phone = try Phone()
    let packs = phone.app.packs
    await packs.take(Phone.pack("newest"))
    #expect(packs.review?.mustAccept == true && !packs.canInstall)
    await packs.install()
    #expect(!phone.repository.calls.contains { $0.hasPrefix("installPack") })
    packs.agrees = true
    #expect(packs.canInstall)
    // Another file is another question.
    await packs.take(Phone.pack("newest"))
    #expect(!packs.agrees && !packs.canInstall)
    packs.agrees = true
    await packs.install()
    #expect(packs.isTaken && packs.state?.version == 3 && !packs.agrees)
    await packs.take(Phone.pack("newer"))
    #expect(packs.failure?.code == "pack-roll-back" && packs.state?.version == 3 && !packs.isTaken)
  }

  @Test(arguments: [("cut", "pack-damaged"), ("unsigned", "pack-not-signed")])
  func aRefusalIsSaidInTheCoresWords(_ file: String, _ code: String) async throws {
    let phone = try Phone(OwnerSettings(citizen: "KG", language: "ru"))
    await phone.app.packs.take(Phone.pack(file))
    let failure = try #require(phone.app.packs.failure)
    #expect(failure.code == code && phone.app.packs.wasRefused)
    #expect(failure.sentence?.contains(/[а-я]{4}/) == true)
    #expect(phone.app.packs.review == nil && !phone.exists("import"))
  }

  @Test func anythingElseThatIsPickedIsRefused() async throws {
    let phone = try Phone()
    let packs = phone.app.packs
    let file = phone.file("any")
    for content in [Data(), Data("hello".utf8), Data("hamroh-pack-file 1\nmanifest 99999999999999999999\n".utf8)] {
      try content.write(to: file)
      await packs.take(file)
      #expect(packs.failure?.code == "pack-damaged" && packs.wasRefused)
    }
    // Larger than any pack: no more of it is copied than tells the core so.
    try Data(count: PackStore.limit + 1_000_000).write(to: file)
    await packs.take(file)
    #expect(packs.failure?.code == "pack-too-large")
    await packs.take(phone.file("nothing"))
    #expect(packs.failure?.key == .packsUnreadable && !packs.wasRefused)
    try FileManager.default.createDirectory(at: phone.file("folder"), withIntermediateDirectories: true)
    await packs.take(phone.file("folder"))
    #expect(packs.failure?.key == .packsUnreadable)
  }

  @Test func aPickerThatIsCancelledIsNoErrorAndOneThatBreaksIs() async throws {
    let phone = try Phone()
    let packs = phone.app.packs
    await packs.picked(.failure(CocoaError(.userCancelled)))
    #expect(packs.failure == nil && packs.review == nil)
    await packs.take(Phone.pack("newer"))
    await packs.picked(.failure(CocoaError(.userCancelled)))
    #expect(packs.review != nil, "what was being looked at stays")
    await packs.picked(.failure(Broken()))
    #expect(packs.failure?.key == .packsUnreadable)
    phone.files.error = Broken()
    await packs.take(Phone.pack("newer"))
    #expect(packs.failure?.key == .packsUnreadable && packs.review == nil && !phone.exists("import"))
  }

  @Test func whoeverKeepsWhatIsHereLosesNothing() async throws {
    let phone = try Phone()
    await phone.app.packs.take(Phone.pack("newer"))
    phone.app.packs.refuse()
    #expect(phone.app.packs.review == nil && !phone.exists("import"))
    await phone.app.packs.install()
    await phone.app.packs.open()
    #expect(phone.app.packs.state?.received == false)
  }

  @Test func aFileThatAnotherAppHandsOverIsLookedAt() async throws {
    let phone = try Phone()
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "packState" { await gate.wait() }
    }
    // The screen comes up and asks while the file is being copied.
    let opening = Task { await phone.app.packs.open() }
    let receiving = Task { await phone.app.received(Phone.pack("newer")) }
    while phone.app.packs.review == nil { await Task.yield() }
    gate.open()
    await opening.value
    await receiving.value
    #expect(phone.app.path == [.packs] && phone.app.packs.review != nil && phone.app.packs.state != nil)
  }

  @Test func aFileThatComesWhileAnotherIsTakenIsNotLost() async throws {
    let phone = try Phone()
    let packs = phone.app.packs
    await packs.take(Phone.pack("newer"))
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call.hasPrefix("installPack") { await gate.wait() }
    }
    let installing = Task { await packs.install() }
    while !packs.isBusy { await Task.yield() }
    packs.refuse()
    #expect(packs.review != nil, "too late to refuse")
    let next = Task { await packs.take(Phone.pack("newest")) }
    for _ in 0..<100 { await Task.yield() }
    gate.open()
    await installing.value
    await next.value
    #expect(packs.state?.version == 2 && packs.review?.mustAccept == true)
  }

  @Test func aReviewComesBackAfterARestartAndItsAgreementDoesNot() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.app.path = [.packs]
    await phone.app.packs.take(Phone.pack("newest"))
    phone.app.packs.agrees = true
    let review = phone.app.packs.review
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.packs] && phone.app.packs.review == review && !phone.app.packs.agrees)
    phone.app.packs.refuse()
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.packs.review == nil && phone.app.packs.failure == nil)
  }

  @Test func whatWasTakenBeforeTheAppEndedIsNotMissedAtTheNextStart() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    await phone.app.packs.take(Phone.pack("newer"))
    await phone.app.enteredBackground()
    await phone.app.packs.install()
    await phone.restart()
    #expect(phone.app.packs.review == nil && phone.app.packs.failure == nil && !phone.app.packs.wasRefused)
  }

  @Test func aCopyThatWasLeftBehindIsGoneAtTheNextStart() async throws {
    let phone = try Phone()
    let left = phone.file("import/received.hamroh")
    try FileManager.default.createDirectory(
      at: left.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: left)
    await phone.app.becameActive()
    #expect(!phone.exists("import"))
  }

  @Test func aCopyStopsAtItsLimitAndReplacesWhatWasThere() throws {
    let phone = try Phone()
    let (from, to) = (phone.file("from"), phone.file("to"))
    try Data(repeating: 7, count: 200_000).write(to: from)
    try Data(repeating: 1, count: 300_000).write(to: to)
    try BoundedCopy.copy(from, to: to, limit: 131_073)
    #expect(try Data(contentsOf: to) == Data(repeating: 7, count: 131_073))
    try BoundedCopy.copy(from, to: to, limit: 1_000_000)
    #expect(try Data(contentsOf: to) == Data(contentsOf: from))
    #expect(throws: (any Error).self) { try BoundedCopy.copy(phone.file("none"), to: to, limit: 1) }
    try FileManager.default.createSymbolicLink(at: phone.file("link"), withDestinationURL: URL(filePath: "/dev/zero"))
    #expect(throws: (any Error).self) { try BoundedCopy.copy(phone.file("link"), to: to, limit: 1) }
  }
}
