internal import HamrohCore

// What this phone alone knows, and what is read beside the chain, as the screens show it.

extension CallMark {
  var mark: NumberMark {
    NumberMark(key: key, org: org, outcome: outcome.outcome)
  }
}

extension CallOutcome {
  fileprivate var outcome: Outcome {
    switch self {
    case .noAnswer: .noAnswer
    case .wrong: .wrong
    case .helped: .helped
    }
  }

  fileprivate init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .noAnswer: .noAnswer
      case .wrong: .wrong
      case .helped: .helped
      }
  }
}

extension NextCall {
  init(_ next: HamrohCore.NextCall) {
    self.init(
      org: next.org, title: next.title, key: next.key, display: next.display, number: next.number,
      warning: next.warning)
  }
}

extension CallMarked {
  init(_ marked: NumberMarked) {
    self.init(next: marked.next.map(NextCall.init), text: marked.text)
  }
}

extension RememberedNumber {
  init(_ memory: NumberMemory) {
    self.init(key: memory.key, org: memory.org, outcome: CallOutcome(memory.outcome), text: memory.text)
  }
}

extension ArrivalRequest {
  func question(country: String, language: String) -> ArrivalQuestion {
    ArrivalQuestion(
      networkCountry: country, citizen: citizen, language: language, promised: promised?.native, line: line?.line)
  }
}

extension ArrivalCard {
  init(_ card: HamrohCore.ArrivalCard) {
    self.init(
      country: card.country, title: card.title, lines: card.lines, numbers: card.numbers.map(CardNumber.init),
      warnings: card.warnings, reviewNeeded: card.reviewNeeded)
  }
}

extension CardNumber {
  init(_ number: HamrohCore.CardNumber) {
    self.init(label: number.label, display: number.display, number: number.number, warning: number.warning)
  }
}

extension Guide {
  init(_ guide: HamrohCore.Guide) {
    self.init(
      id: guide.id, title: guide.title, lead: guide.lead,
      sections: guide.sections.map { GuideSection(heading: $0.heading, lines: $0.lines) },
      sources: guide.sources.map { GuideSource(text: $0.text, date: $0.date) }, reviewNeeded: guide.reviewNeeded)
  }
}

extension PaperCard {
  init(_ card: HamrohCore.PaperCard) {
    self.init(html: card.html, numbers: card.numbers.map(CardNumber.init))
  }
}
