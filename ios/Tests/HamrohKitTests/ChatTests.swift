import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// Conversations: pasted, or as the file of a messenger's export.
@MainActor @Suite struct ChatTests {
  @Test func whatChangedAndWhatIsAskedStandsAtItsMessage() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let chat = phone.app.chat
    await chat.take(Phone.conversation)
    let report = try #require(chat.report)
    #expect(report.level == .danger || report.level == .warning)
    #expect(report.speakers.map(\.name) == ["Анна HR", "Мадина"])
    let recruiter = try #require(report.speakers.first)
    #expect(recruiter.offersWork && !recruiter.asks.isEmpty && recruiter.messages == 4)
    let change = try #require(report.changes.first)
    let (then, now) = (try #require(change.beforeMessage), try #require(change.afterMessage))
    #expect(then < now && !change.before.isEmpty && !change.after.isEmpty && !change.why.isEmpty)
    #expect(report.messages[then - 1].text.contains(change.before))
    #expect(report.messages[now - 1].text.contains(change.after))
    for message in report.messages {
      for finding in message.findings {
        let range = try #require(message.text.range(utf16: finding.start, finding.end))
        #expect(message.text[range] == finding.quote)
      }
      #expect(chat.pieces(of: message).map(\.text).joined() == message.text)
    }
  }

  @Test func messagesWithoutSignsAreFoldedAndUnfolded() async throws {
    let phone = try Phone()
    let chat = phone.app.chat
    await chat.take(Phone.conversation)
    let report = try #require(chat.report)
    let shown = chat.lines.compactMap { if case .message(let message) = $0 { message } else { nil } }
    #expect(!shown.isEmpty && shown.allSatisfy { !$0.findings.isEmpty })
    let folded = try #require(
      chat.lines.compactMap { if case .folded(let run, let count) = $0 { (run: run, count: count) } else { nil } }.first
    )
    #expect(report.messages[folded.run].findings.isEmpty)
    chat.unfold(folded.run)
    #expect(chat.lines.contains(.message(report.messages[folded.run])))
    #expect(Set(chat.lines.map(\.id)).count == chat.lines.count && !chat.hasMore)
  }

  private func messages(_ signs: [Bool]) -> [ChatMessage] {
    let finding = Finding(start: 0, end: 1, quote: "a", name: "", why: "", strong: false)
    return signs.enumerated().map {
      ChatMessage(number: $0 + 1, from: "", at: "", text: "a", findings: $1 ? [finding] : [])
    }
  }

  @Test func linesAreMadeAsTheyAreAskedFor() {
    let signs = [false, false, true, false, true, true]
    let all = messages(signs)
    let lines = { (opened: [Int: Int], limit: Int) in ChatLine.lines(of: all, opened: opened, limit: limit).map(\.id) }
    #expect(lines([:], .max) == [-1, 3, -4, 5, 6])
    #expect(lines([0: 1], .max) == [1, -1, 3, -4, 5, 6])
    #expect(lines([0: 40, 3: 40], .max) == [1, 2, 3, 4, 5, 6])
    #expect(lines([7: 40, -1: 2], 2) == [-1, 3])
    #expect(ChatLine.lines(of: [], opened: [:], limit: 5).isEmpty)
    #expect(lines([0: 40], 2) == [1, 2], "not more than are asked for")
  }

  @Test func aVeryLongConversationStaysSmall() async throws {
    let phone = try Phone()
    let chat = phone.app.chat
    let lines = (0..<20_000).map { number in
      let said = number % 2 == 0 ? "пришли паспорт, виза туристическая, писать только в телеграм" : "хорошо"
      return "10.01.2025, 13:\(10 + number % 50) - \(number % 2 == 0 ? "Анна" : "Мадина"): \(said)"
    }
    await chat.take(lines.joined(separator: "\n"))
    let report = try #require(chat.report)
    #expect(report.messages.count == 2_000 && !report.notJudged.isEmpty)
    let before = chat.lines.count
    #expect(before <= ChatStore.page && !chat.hasMore)
    let runs = chat.lines.compactMap { if case .folded(let run, _) = $0 { run } else { nil } }
    let run = try #require(runs.last)
    chat.unfold(run)
    #expect(chat.lines.count == before + ChatStore.page, "a page of them at a time")
    for _ in 0..<3 { chat.unfold(run) }
    #expect(chat.lines.count == before + 4 * ChatStore.page)
    #expect(ContinuousClock().measure { _ = chat.lines } < .seconds(2))
  }

  @Test func aLongMessageShowsItsBeginning() async throws {
    let phone = try Phone()
    let chat = phone.app.chat
    await chat.take("Анна: " + String(repeating: "Работа в Таиланде, паспорт отдать. ", count: 4_000))
    let message = try #require(chat.report?.messages.first)
    #expect(chat.isCut(message))
    #expect(chat.pieces(of: message).reduce(0) { $0 + $1.text.utf16.count } == ChatStore.shownUnits)
  }

  @Test func aMarkIsOpenedAndQuestionsAreCopied() async throws {
    let phone = try Phone(OwnerSettings(language: "en"))
    let chat = phone.app.chat
    await chat.take(Phone.conversation)
    let report = try #require(chat.report)
    let message = try #require(report.messages.first { !$0.findings.isEmpty })
    chat.choose(0, in: message)
    #expect(chat.chosen(in: message) == message.findings[0])
    let other = try #require(report.messages.first { $0.number != message.number })
    #expect(chat.chosen(in: other) == nil)
    chat.choose(1_000, in: message)
    #expect(chat.chosen(in: message) == nil)
    chat.copyQuestions()
    #expect(chat.isCopied && phone.clipboard.text == report.asking.toSend.joined(separator: "\n"))
    #expect(!phone.clipboard.text.isEmpty && phone.clipboard.text.contains(/[а-я]{4}/), "in their language")
    #expect(report.asking.questions != report.asking.toSend)
  }

  @Test(arguments: ["whatsapp-android.txt", "whatsapp-ios.txt", "telegram.json", "telegram.html"])
  func anExportIsReadAndItsCopyIsGone(_ name: String) async throws {
    let phone = try Phone()
    let chat = phone.app.chat
    #expect(await chat.picked(.success(Phone.export(name))))
    let report = try #require(chat.report, "\(String(describing: chat.failure))")
    #expect(report.messages.count > 5 && report.speakers.count >= 2)
    #expect(report.speakers.contains { $0.offersWork })
    #expect(!phone.exists("conversation"), "the copy is gone")
    #expect(FileManager.default.fileExists(atPath: Phone.export(name).path), "the file itself is not touched")
  }

  @Test func whatCannotBeReadIsSaidSoAndLeavesNothing() async throws {
    let phone = try Phone(OwnerSettings(language: "ru"))
    let chat = phone.app.chat
    await chat.take(Phone.conversation)
    await chat.take(file: phone.file("none.txt"))
    #expect(chat.failure?.key == .chatUnreadable && chat.report == nil)
    let file = phone.file("x.zip")
    try Data([0x50, 0x4b, 3, 4, 0, 0]).write(to: file)
    await chat.take(file: file)
    #expect(chat.failure?.code == "chat-zip" && chat.failure?.sentence != nil)
    try Data(repeating: 0x61, count: ChatStore.limit + 10).write(to: file)
    await chat.take(file: file)
    #expect(chat.failure?.code == "too-large-chat" && chat.failure?.sentence != nil)
    try Data("{\"chats\": {\"list\": [{\"messages\": [".utf8).write(to: file)
    await chat.take(file: file)
    #expect(chat.failure != nil && chat.report == nil)
    #expect(!phone.exists("conversation") && !chat.isChecking)
    #expect(await chat.picked(.failure(CocoaError(.userCancelled))) == false)
    #expect(await chat.picked(.failure(CancellationError())) == false)
    #expect(await chat.picked(.failure(Broken())))
    #expect(chat.failure?.code == "picker")
    await chat.take("")
    #expect(chat.failure == nil && chat.report?.level == .tooLittle)
  }

  @Test func anErrorOfTheCoreIsShownAndGoesWithTheNextTry() async throws {
    let phone = try Phone()
    phone.repository.before = { _ throws(CompanionFailure) in
      throw CompanionFailure(key: .errorInternal, code: "x")
    }
    await phone.app.chat.take(file: Phone.export("telegram.json"))
    #expect(phone.app.chat.failure?.code == "x" && phone.app.chat.report == nil && !phone.exists("conversation"))
    phone.repository.before = { _ throws(CompanionFailure) in }
    await phone.app.chat.take(Phone.conversation)
    #expect(phone.app.chat.failure == nil && phone.app.chat.report != nil)
  }

  @Test func theLastOfTwoIsShown() async throws {
    let phone = try Phone()
    let chat = phone.app.chat
    let gate = Gate()
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "checkChatFile" { await gate.wait() }
    }
    let first = Task { await chat.take(file: Phone.export("whatsapp-ios.txt")) }
    while !phone.repository.calls.contains("checkChatFile") { await Task.yield() }
    let second = Task { await chat.take(Phone.conversation) }
    for _ in 0..<100 { await Task.yield() }
    gate.open()
    await first.value
    await second.value
    #expect(chat.report?.speakers.first?.name == "Анна HR" && !phone.exists("conversation"))
  }

  @Test func aPastedConversationComesBackAndAFileDoesNot() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    phone.app.path = [.offer, .chat]
    await phone.app.chat.take(Phone.conversation)
    await phone.app.enteredBackground()
    await phone.restart()
    #expect(phone.app.path == [.offer, .chat] && phone.app.chat.report?.speakers.count == 2)
    await phone.app.chat.take(file: Phone.export("whatsapp-ios.txt"))
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    #expect(!saved.contains("Kamila"), "what a file says stays in the file")
    await phone.restart()
    #expect(phone.app.chat.report == nil && phone.app.path == [.offer], "no empty screen")
  }

  @Test func aFileThatWasLeftBehindIsGoneAtTheNextStart() async throws {
    let phone = try Phone()
    try FileManager.default.createDirectory(at: phone.file("conversation"), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: phone.app.chat.received)
    await phone.app.becameActive()
    #expect(!phone.exists("conversation"))
  }

  @Test func aSharedFileIsReadOnceAndIsGone() async throws {
    let phone = try Phone()
    await phone.app.becameActive()
    try phone.inbox.put(file: Phone.export("whatsapp-android.txt"))
    #expect(phone.inbox.hasFile)
    await phone.app.becameActive()
    #expect(phone.app.path == [.offer, .chat] && phone.app.chat.report != nil)
    #expect(!phone.inbox.hasFile && !phone.exists("conversation"))
    phone.app.path = []
    await phone.app.becameActive()
    #expect(phone.app.path.isEmpty)
  }

  @Test func whatWasSharedLastIsTaken() throws {
    let phone = try Phone()
    try phone.inbox.put("a text")
    try phone.inbox.put(file: Phone.export("whatsapp-ios.txt"))
    #expect(phone.inbox.take() == nil && phone.inbox.hasFile)
    try phone.inbox.put("a text")
    #expect(!phone.inbox.hasFile && phone.inbox.take() == "a text")
    #expect(throws: (any Error).self) { try phone.inbox.put(file: phone.file("none")) }
    #expect(!phone.inbox.hasFile)
    try phone.inbox.put(Data("ёлка".utf8))
    #expect(phone.inbox.take() == "ёлка")
    try phone.inbox.put(Data([0x50, 0x4b, 3, 4, 0xff]))
    #expect(phone.inbox.hasFile)
    let target = phone.file("taken")
    try phone.inbox.takeFile(to: target)
    #expect(!phone.inbox.hasFile && phone.exists("taken"))
  }

  @Test(arguments: [
    ("chat.json", true), ("Chat.HTML", true), ("_chat.txt", true), ("export.zip", true), ("data.hamroh", false),
    ("data", false),
  ])
  func aFileOfAnotherAppGoesWhereItBelongs(_ name: String, _ isChat: Bool) async throws {
    let phone = try Phone()
    let file = phone.file(name)
    try Data(Phone.conversation.utf8).write(to: file)
    await phone.app.received(file)
    #expect(phone.app.path == (isChat ? [.offer, .chat] : [.packs]))
    #expect((phone.app.chat.report != nil) == isChat)
  }

  @Test func theOfferOnTheScreenIsReadAsAConversation() async throws {
    let phone = try Phone()
    phone.app.path = [.offer]
    await phone.app.offer.take(Phone.conversation)
    await phone.app.readAsChat()
    #expect(phone.app.path == [.offer, .chat] && phone.app.chat.report?.speakers.count == 2)
    phone.app.path = [.offer]
    await phone.app.pickedChat(.failure(CocoaError(.userCancelled)))
    #expect(phone.app.path == [.offer], "nothing was picked")
    await phone.app.pickedChat(.success(Phone.export("telegram.html")))
    #expect(phone.app.path == [.offer, .chat])
  }
}
