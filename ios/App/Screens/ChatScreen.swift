import HamrohKit
import SwiftUI

/// What is wrong with a conversation: what changed, what is asked for, each at its message.
struct ChatScreen: View {
  let chat: ChatStore
  let words: Words

  var body: some View {
    Page(title: words[.chatTitle]) {
      Problem(chat.failure, words)
      if chat.isChecking { ProgressView(words[.chatReading]) }
      if let report = chat.report {
        LevelView(level: report.level, text: report.levelText, whatNow: report.whatNow, words: words)
        Sentences(title: words[.offerPatterns], lines: report.patterns)
        ChangesView(title: words[.chatChanges], changes: report.changes, words: words)
        speakers(report.speakers)
        RegistersView(registers: report.registers, words: words)
        AskingView(asking: report.asking, isCopied: chat.isCopied, words: words) { chat.copyQuestions() }
        ChatMessages(chat: chat, words: words)
        Sentences(
          title: words[.offerContacts], lines: report.contacts.map { "\($0.label): \($0.value)" })
        Sentences(title: words[.offerNotJudged], lines: report.notJudged)
        Text(words[.offerLimits])
        if report.reviewNeeded { Quiet(words[.reviewNeeded]) }
      }
    }
  }

  @ViewBuilder private func speakers(_ speakers: [Speaker]) -> some View {
    Heading(words[.chatPeople])
    ForEach(Array(speakers.enumerated()), id: \.offset) { each in
      VStack(alignment: .leading, spacing: 4) {
        Text(each.element.name.isEmpty ? words[.chatNobody] : each.element.name).bold()
        Quiet(words(.chatCount, String(each.element.messages)))
        if each.element.offersWork { Quiet(words[.chatOffers]) }
        ForEach(Array(each.element.asks.enumerated()), id: \.offset) { asked in Text("• " + asked.element) }
      }
      .accessibilityElement(children: .combine)
    }
  }
}

/// The messages; those without signs are folded.
struct ChatMessages: View {
  let chat: ChatStore
  let words: Words

  var body: some View {
    Heading(words[.chatMessages])
    Quiet(words[.offerTextHint])
    ForEach(chat.lines) { line in
      switch line {
      case .message(let message):
        one(message)
        Divider()
      case .folded(let run, let count):
        SideButton(words(.chatQuiet, String(count))) { chat.unfold(run) }
      }
    }
    if chat.hasMore { SideButton(words[.chatMore]) { chat.showMore() } }
  }

  private func one(_ message: ChatMessage) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(head(of: message))
      MarkedTextView(pieces: chat.pieces(of: message), findings: message.findings) { chat.choose($0, in: message) }
      if chat.isCut(message) { Quiet(words[.offerTextCut]) }
      if let finding = chat.chosen(in: message) {
        FindingView(finding: finding, words: words)
      } else {
        ForEach(Array(message.findings.enumerated()), id: \.offset) { each in Quiet("• " + each.element.name) }
      }
    }
  }

  private func head(of message: ChatMessage) -> String {
    let parts = [words(.chatNumber, String(message.number)), message.from, message.at]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
