import Foundation
import HamrohKit
import SwiftUI

/// What the check found: the level first, then what to do, then the reasons.
struct ReportView: View {
  let offer: OfferStore
  let report: OfferReport
  let words: Words

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(report.levelText)
        .font(.title2)
        .bold()
        .accessibilityLabel(Text(words(.offerLevel, report.levelText)))
        .accessibilityAddTraits(.isHeader)
      Text(report.whatNow)
    }
    .padding()
    .frame(maxWidth: .infinity, alignment: .leading)
    .border(colour, width: 3)
    Sentences(title: words[.offerPatterns], lines: report.patterns)
    Sentences(title: words[.offerQuestions], lines: report.questions)
    if !report.questions.isEmpty {
      SideButton(words[.offerCopyQuestions]) { offer.copyQuestions() }
    }
    if !report.findings.isEmpty { marked }
    Sentences(
      title: words[.offerContacts], lines: report.contacts.map { "\($0.label): \($0.value)" })
    Sentences(title: words[.offerNotJudged], lines: report.notJudged)
    Text(words[.offerLimits])
    if report.reviewNeeded { Quiet(words[.reviewNeeded]) }
    MainButton(words[.offerAnother]) { offer.clear() }
  }

  /// No green: nothing is ever called safe.
  private var colour: Color {
    switch report.level {
    case .danger: .red
    case .warning: .orange
    case .askFirst: .yellow
    case .tooLittle, .noKnownSigns: .gray
    }
  }

  @ViewBuilder private var marked: some View {
    Heading(words[.offerText])
    Quiet(words[.offerTextHint])
    Text(MarkedText.make(offer.shownPieces, strong: strong))
      .environment(
        \.openURL,
        OpenURLAction { url in
          offer.choose(MarkedText.finding(of: url))
          return .handled
        })
    if let number = offer.chosen { finding(report.findings[number]) }
    if offer.isCut { Quiet(words[.offerTextCut]) }
    Heading(words[.offerFindings])
    ForEach(Array(report.findings.enumerated()), id: \.offset) { each in finding(each.element) }
  }

  private func strong(_ number: Int) -> Bool { report.findings[number].strong }

  private func finding(_ finding: Finding) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      if finding.strong { Quiet(words[.offerStrong]) }
      Text(finding.name).bold()
      Text(words(.offerQuote, finding.quote))
      Text(finding.why)
    }
    .accessibilityElement(children: .combine)
  }
}

/// The checked text with its signs marked. Each mark is a link, so that it can be touched, and found by a screen reader.
enum MarkedText {
  private static let scheme = "finding"

  static func make(_ pieces: [MarkedPiece], strong: (Int) -> Bool) -> AttributedString {
    pieces.reduce(into: AttributedString()) { text, piece in
      var part = AttributedString(piece.text)
      if let number = piece.finding {
        part.link = URL(string: "\(scheme):\(number)")
        #if !os(Linux)
          // Line and weight: whoever cannot tell the colours sees them. Foundation on Linux has no such attributes.
          part.inlinePresentationIntent = strong(number) ? .stronglyEmphasized : .emphasized
          part[AttributeScopes.SwiftUIAttributes.UnderlineStyleAttribute.self] = Text.LineStyle(pattern: .solid)
        #endif
      }
      text += part
    }
  }

  /// The finding that a touched link stands for.
  static func finding(of url: URL) -> Int? {
    url.scheme == scheme ? Int(url.absoluteString.dropFirst(scheme.count + 1)) : nil
  }
}
