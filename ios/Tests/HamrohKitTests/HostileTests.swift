import Dispatch
import Foundation
import HamrohCore
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Text that no person types: each call answers or fails with a typed error, through the generated code and through the actor.
@Suite struct HostileTests {
  static let texts: [String: String] = [
    "NUL": "a\0b", "only NUL": "\0", "right to left": "\u{202e}\u{2066}حب\u{202c}\u{200f}",
    "replacement": "\u{fffd}\u{fffd}", "no character": "\u{ffff}\u{10ffff}", "byte order mark": "\u{feff}x",
    "mended halves": String(decoding: [0xd83d, 0x61, 0xdd12] as [UInt16], as: UTF16.self),
    "from NSString": NSString(characters: [0xd83d, 0x61], length: 2) as String,
    "combining": "a" + String(repeating: "\u{301}", count: 50_000),
    "1 MB": String(repeating: "Работа ", count: 80_000), "5 MB": String(repeating: "ў", count: 2_600_000),
  ]

  private func folder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "hamroh-hostile-\(UUID().uuidString)")
  }

  @Test func theGeneratedCodeTakesAnyText() throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let core = try Companion.open(folder: folder.path, clock: ClockBridge(port: FakeClock()))
    _ = try core.journalCreate(secret: Phone.secret, acceptWeak: false)
    // What a name makes must go away with the test.
    let below = folder.path + "/"
    for (name, text) in Self.texts {
      _ = core.explain(code: text, language: text)
      _ = core.labels(language: text)
      answers(name) { _ = try core.search(text: text, language: text, limit: .max) }
      answers(name) { _ = try core.checkAdvert(text: text, language: text) }
      answers(name) { _ = try core.checkChat(text: text, language: text) }
      answers(name) { _ = try core.checkChatFile(path: below + text, language: text) }
      answers(name) { _ = try core.offerSave(text: text, language: text) }
      answers(name) { _ = try core.offers(language: text) }
      answers(name) { _ = try core.offerCompare(id: text, text: text, language: text) }
      answers(name) { _ = try core.offerDeviation(id: text, text: text) }
      answers(name) { try core.offerForget(id: text) }
      answers(name) {
        let sum = Amount(amount: .max, currency: text)
        _ = try core.workCost(
          question: CostQuestion(
            pay: sum, living: sum, deductions: sum, sentHome: sum, debt: sum, interestPermille: .max), language: text)
      }
      answers(name) { _ = try core.choices(language: text) }
      answers(name) {
        _ = try core.tripSave(
          draft: TripDraft(
            name: text, citizen: text, work: text, employer: text, pay: text, place: text, country: text, route: [],
            numbers: [TripNumber(title: text, number: text)],
            contacts: [TripContact(name: text, number: text, language: text)],
            phrases: [TripPhrase(text: text, meaning: .well, place: text)], checkEveryHours: .max, startsMs: .min),
          language: text)
      }
      answers(name) { _ = try core.tripShare(word: text, dangerWord: text) }
      answers(name) { _ = try core.phraseSuggestions(language: text) }
      answers(name) { _ = try core.qrCode(text: text) }
      answers(name) { _ = try core.replyRead(text: text) }
      answers(name) { _ = try core.messageRead(text: text, language: text) }
      answers(name) { _ = try core.relativeAdd(text: "HAMROH:P" + text, language: text) }
      answers(name) { _ = try core.relativeEnter(id: text, text: text, language: text) }
      answers(name) { _ = try core.relativeNothingCame(id: text, language: text) }
      answers(name) { try core.relativeForget(id: text) }
      answers(name) { _ = try core.relativeRequest(id: text, language: text) }
      answers(name) {
        _ = try core.helpMe(
          question: HelpQuestion(citizen: text, country: text, position: nil, language: text))
      }
      answers(name) {
        _ = try core.numberMark(
          mark: NumberMark(key: text, org: text, outcome: .wrong, note: text),
          question: HelpQuestion(
            citizen: "KG", country: "TH", position: nil, language: text, promised: text, line: .roaming,
            networkCountry: text))
      }
      _ = core.numberMarks(language: text)
      answers(name) { _ = try core.numberNote(key: text, correction: text, language: text) }
      answers(name) { try core.numberForget(key: text) }
      answers(name) {
        _ = try core.arrival(
          question: ArrivalQuestion(
            networkCountry: text, citizen: text, language: text, promised: text, line: .noSignal))
      }
      answers(name) { try core.arrivalSeen(country: text) }
      answers(name) {
        _ = try core.guides(question: GuideQuestion(citizen: text, country: text, language: text))
      }
      answers(name) {
        _ = try core.paperCard(
          question: HelpQuestion(citizen: "KG", country: "TH", position: nil, language: text, promised: text))
      }
      answers(name) {
        _ = try core.showCards(
          question: HelpQuestion(citizen: "KG", country: "TH", position: nil, language: text, promised: text))
      }
      answers(name) { _ = try core.screeningPoints(language: text) }
      answers(name) {
        _ = try core.journalDossier(
          request: HamrohCore.DossierRequest(
            name: text, citizen: "KG", speaks: "", officerLanguage: "th", points: [], records: []), language: text)
      }
      answers(name) {
        _ = try core.journalDossier(
          request: HamrohCore.DossierRequest(
            name: "", citizen: text, speaks: text, officerLanguage: text,
            points: [MarkedPoint(code: text, records: [text])], records: [text]), language: "en")
      }
      answers(name) { _ = try core.packReview(path: below + text, language: text) }
      answers(name) { _ = try core.packInstall(path: below + text, acceptChanges: true, language: text) }
      answers(name) { try core.packExport(path: below + text) }
      answers(name) {
        _ = try core.sos(
          request: SosRequest(
            clientId: "", citizen: text, position: nil, batteryPercent: .max, recipients: [text, text],
            note: text, drill: true))
      }
      answers(name) {
        _ = try core.messageDetails(
          request: SosRequest(
            clientId: text, citizen: text, position: nil, batteryPercent: .max, recipients: [text], note: text,
            drill: false), reference: text, language: text)
      }
      answers(name) {
        _ = try core.sosCancel(
          request: CancelRequest(
            clientId: "", sos: text, citizen: text, position: nil, batteryPercent: .max, note: text, word: text))
      }
      answers(name) {
        _ = try core.journalAdd(
          entry: NewEntry(
            kind: .incident, clientId: "", note: text,
            position: Position(latE7: .max, lonE7: .min, radiusM: .max, ageS: .max, simulated: true), refersTo: "",
            ordinary: false, facts: Self.facts(text)))
      }
      answers(name) {
        _ = try core.journalAdd(
          entry: NewEntry(
            kind: .erase, clientId: text, note: "x", position: nil, refersTo: text, ordinary: true,
            facts: Self.facts("")))
      }
      answers(name) { _ = try core.journalExport(path: below + text, only: [text], language: text) }
      answers(name) { _ = try core.journalVerify(anchors: [text], language: text) }
      answers(name) { _ = try core.verifyBundle(path: text, anchors: [text], language: text) }
      answers(name) { _ = try core.delivery(row: .min, event: .crash, failure: text) }
      answers(name) { try core.journalUnlock(secret: text) }
      answers(name) { _ = try Companion.open(folder: below + text, clock: ClockBridge(port: FakeClock())) }
    }
    // After all that it still works.
    #expect(try core.journalState().exists)
    try core.pause()
  }

  private func answers(_ name: String, _ call: () throws -> Void) {
    do {
      try call()
    } catch is ApiError {
    } catch {
      Issue.record("\(name): no typed error but \(error)")
    }
  }

  @MainActor @Test func theStoresTakeAnyText() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    for (name, text) in Self.texts {
      await phone.app.offer.take(text)
      #expect((phone.app.offer.report != nil) != (phone.app.offer.said != nil), "\(name)")
      await phone.app.offer.keep()
      await phone.app.chat.take(text)
      #expect((phone.app.chat.report != nil) != (phone.app.chat.failure != nil), "\(name)")
      for message in phone.app.chat.report?.messages.prefix(50) ?? [] { _ = phone.app.chat.pieces(of: message) }
      await phone.app.kept.open()
      if let kept = phone.app.kept.offers.first { phone.app.kept.choose(kept) }
      phone.app.kept.now = text
      await phone.app.kept.compare()
      phone.app.cost.write(text, in: .pay)
      await phone.app.cost.workOut()
      #expect(phone.app.cost.answer == nil, "\(name)")
      await phone.app.choose.search(text)
      await phone.app.search.search(text)
      #expect(phone.app.search.failure == nil, "\(name)")
      phone.app.settings.choose(promised: NamedPlace(id: text, name: text))
      await phone.app.help.choose(country: "TH")
      #expect((phone.app.help.chain != nil) != (phone.app.help.failure != nil), "\(name)")
      await phone.app.help.choose(network: text)
      await phone.app.help.choose(network: nil)
      phone.app.trip.draft.name = text
      phone.app.trip.draft.sentences = [TripSentence(text: text, meaning: .well, place: text)]
      let isSaved = await phone.app.trip.save()
      #expect(isSaved != (phone.app.trip.failure != nil), "\(name)")
      phone.app.trip.agreed.type(text, text)
      await phone.app.trip.share()
      phone.app.relatives.planText = text
      await phone.app.relatives.follow()
      #expect(phone.app.relatives.journeys.isEmpty, "\(name)")
      phone.app.journal.note = text
      await phone.app.journal.add()
      #expect((phone.app.journal.said == .notesSaved) != (phone.app.journal.failure != nil), "\(name)")
      await phone.app.journal.export()
      phone.app.settings.newRecipient = text
      phone.app.settings.addRecipient()
      #expect(phone.app.settings.recipientProblem == .settingsRecipientBad, "\(name)")
    }
    let notes = phone.app.journal.entries.map(\.note)
    #expect(notes.contains("a\0b") && notes.contains("\u{feff}x"))
  }

  private static func facts(_ text: String) -> FactSheet {
    FactSheet(time: text, place: text, people: text, words: text, harm: text, papers: text, money: text)
  }

  @Test func theActorHasOneKindOfError() async throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let repository = CoreRepository(folder: folder, clock: FakeClock())
    await #expect(throws: CompanionFailure.self) {
      try await repository.checkOffer(Self.texts["5 MB"] ?? "", language: "en")
    }
    await #expect(throws: CompanionFailure.self) { try await repository.entries(language: "ru") }
    await #expect(throws: CompanionFailure.self) {
      try await repository.addNote(NewNote(requestId: "short", note: "x"), language: "ru")
    }
    try await repository.lockIfOpen()
  }

  @Test func aFolderThatCannotBeMadeIsTheDevicesFaultAndTriedAgain() async throws {
    let folder = folder()
    try Data("a file".utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let repository = CoreRepository(folder: folder.appending(path: "below"), clock: FakeClock())
    do {
      _ = try await repository.choices(language: "ru")
      Issue.record("opened below a file")
    } catch {
      #expect(error.key == .errorDevice && error.code == "not-writable" && error.sentence == nil)
    }
    // Nothing is open: nothing to pause, and no second error.
    try await repository.pause()
    try await repository.lock()
    try FileManager.default.removeItem(at: folder)
    #expect(try await !repository.choices(language: "ru").countries.isEmpty)
  }

  @Test func whatTheCoreDidNotChooseItselfIsNotPassedOn() {
    let failure = CompanionFailure(Broken()) { _ in "words" }
    #expect(failure == CompanionFailure(key: .errorInternal, code: "unexpected"))
    #expect(CompanionFailure(opening: Broken()).key == .errorLibrary)
    let known = CompanionFailure(ApiError.Secret(code: "wait", waitSeconds: 7)) { "words for \($0)" }
    #expect(
      known
        == CompanionFailure(key: .errorSecret, code: "wait", sentence: "words for wait", waitSeconds: 7))
    #expect(CompanionFailure(known) { _ in nil } == known)
  }

  @Test func callsOfTheCoreDoNotRunOnTheMainQueue() async throws {
    let folder = folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = ThreadClock()
    let repository = CoreRepository(folder: folder, clock: clock)
    try await Task { @MainActor in
      _ = try await repository.help(HelpRequest(citizen: "KG", country: "TH", place: nil), language: "en")
    }.value
    #expect(clock.asked > 0 && !clock.wasOnMainQueue)
  }
}

extension CoreRepository {
  fileprivate func lockIfOpen() throws {
    // A journal that was not even opened holds no keys: nothing is to be done.
    try lock()
  }
}

/// Notices whether the core runs on the main queue. By the queue and not by the thread: under `swift test` on Linux the main
/// queue is served by other threads too, and `Thread.isMainThread` is false on it.
final class ThreadClock: ClockPort, @unchecked Sendable {
  private let mark = DispatchSpecificKey<Bool>()
  private let lock = NSLock()
  private var count = 0
  private var onMain = false

  init() {
    DispatchQueue.main.setSpecific(key: mark, value: true)
  }

  var asked: Int { lock.withLock { count } }
  var wasOnMainQueue: Bool { lock.withLock { onMain } }

  func now() -> ClockMoment {
    let isMain = DispatchQueue.getSpecific(key: mark) == true
    lock.withLock {
      count += 1
      onMain = onMain || isMain
    }
    return ClockMoment(wallMs: 1_795_416_000_000, monotonicMs: 0, bootId: "", zoneMinutes: 0)
  }
}
