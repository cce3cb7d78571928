internal import HamrohCore

// What the checks of offers and conversations answer, as the screens show it.

extension OfferReport {
  init(_ report: AdvertReport, _ labels: Labels) {
    self.init(
      level: OfferLevel(report.level), levelText: report.levelText, whatNow: report.whatNow,
      patterns: report.patterns, findings: report.findings.map(Finding.init),
      contacts: report.contacts.map { FoundContact($0, labels) },
      asking: Asking(questions: report.questions, toSend: report.questionsToSend, clears: report.clears),
      registers: report.registers.map(RegisterSaying.init), notJudged: report.notJudged,
      reviewNeeded: report.reviewNeeded)
  }
}

extension ChatReport {
  init(_ report: HamrohCore.ChatReport, _ labels: Labels) {
    self.init(
      level: OfferLevel(report.level), levelText: report.levelText, whatNow: report.whatNow,
      patterns: report.patterns, speakers: report.speakers.map(Speaker.init), changes: report.changes.map(Change.init),
      messages: report.messages.map(ChatMessage.init), contacts: report.contacts.map { FoundContact($0, labels) },
      asking: Asking(questions: report.questions, toSend: report.questionsToSend, clears: report.clears),
      registers: report.registers.map(RegisterSaying.init), notJudged: report.notJudged,
      reviewNeeded: report.reviewNeeded)
  }
}

extension Speaker {
  fileprivate init(_ speaker: ChatSpeaker) {
    self.init(
      name: speaker.name, messages: Int(speaker.messages), offersWork: speaker.offers, asks: speaker.asks)
  }
}

extension ChatMessage {
  fileprivate init(_ message: HamrohCore.ChatMessage) {
    self.init(
      number: Int(message.number), from: message.from, at: message.at, text: message.text,
      findings: message.findings.map(Finding.init))
  }
}

extension Change {
  init(_ change: OfferChange) {
    self.init(
      name: change.name, before: change.before, beforeMessage: change.beforeMessage.map(Int.init),
      after: change.after, afterMessage: change.afterMessage.map(Int.init), why: change.why)
  }
}

extension OfferLevel {
  init(_ level: Level) {
    self =
      switch level {
      case .noKnownSigns: .noKnownSigns
      case .tooLittle: .tooLittle
      case .askFirst: .askFirst
      case .warning: .warning
      case .danger: .danger
      }
  }
}

extension Finding {
  fileprivate init(_ finding: AdvertFinding) {
    self.init(
      start: Int(finding.start), end: Int(finding.end), quote: finding.quote, name: finding.name,
      why: finding.why, strong: finding.strength == .strong)
  }
}

extension FoundContact {
  fileprivate init(_ contact: ContactInText, _ labels: Labels) {
    self.init(label: labels.ofContact(contact.kind), value: contact.value)
  }
}

extension RegisterSaying {
  init(_ note: RegisterNote) {
    self.init(text: note.text, warns: note.standing != .listed)
  }
}
