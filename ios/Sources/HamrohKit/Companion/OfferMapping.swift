internal import HamrohCore

// The offer check's report as the screen shows it.

extension OfferReport {
  init(_ report: AdvertReport, _ labels: Labels) {
    self.init(
      level: OfferLevel(report.level), levelText: report.levelText, whatNow: report.whatNow,
      patterns: report.patterns, findings: report.findings.map(Finding.init),
      contacts: report.contacts.map { FoundContact(label: labels.ofContact($0.kind), value: $0.value) },
      questions: report.questions, notJudged: report.notJudged, reviewNeeded: report.reviewNeeded)
  }
}

extension OfferLevel {
  fileprivate init(_ level: Level) {
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
