import Foundation
import HamrohKit
import SwiftUI

/// What the check found: the level first, then what to do, then the reasons.
struct ReportView: View {
  let app: AppModel
  let report: OfferReport
  let words: Words

  private var offer: OfferStore { app.offer }

  var body: some View {
    LevelView(level: report.level, text: report.levelText, whatNow: report.whatNow, words: words)
    Sentences(title: words[.offerPatterns], lines: report.patterns)
    RegistersView(registers: report.registers, words: words)
    AskingView(asking: report.asking, isCopied: offer.isCopied, words: words) { offer.copyQuestions() }
    if !offer.firstCalls.isEmpty { calls }
    next
    if !report.findings.isEmpty { marked }
    Sentences(
      title: words[.offerContacts], lines: report.contacts.map { "\($0.label): \($0.value)" })
    Sentences(title: words[.offerNotJudged], lines: report.notJudged)
    Text(words[.offerLimits])
    if report.reviewNeeded { Quiet(words[.reviewNeeded]) }
    MainButton(words[.offerAnother]) { offer.clear() }
  }

  @ViewBuilder private var calls: some View {
    Heading(words[.offerCallBefore])
    ForEach(Array(offer.firstCalls.enumerated()), id: \.offset) { each in
      Text(each.element.title).bold()
      WayView(way: each.element.way, isMain: false, words: words) { offer.copy(each.element.way) }
      Divider()
    }
  }

  /// What can be done with the offer.
  @ViewBuilder private var next: some View {
    if offer.isKept {
      Text(words[.offerKept])
      SideButton(words[.keptTitle]) { app.open(.keptOffers) }
    } else if offer.isKeeping {
      ProgressView(words[.loading])
    } else {
      SideButton(words[.offerKeep]) { Task { await offer.keep() } }
    }
    SideButton(words[.offerCost]) { app.open(.cost) }
    SideButton(words[.offerIsChat]) { Task { await app.readAsChat() } }
  }

  @ViewBuilder private var marked: some View {
    Heading(words[.offerText])
    Quiet(words[.offerTextHint])
    MarkedTextView(pieces: offer.shownPieces, findings: report.findings) { offer.choose($0) }
    if let number = offer.chosen { FindingView(finding: report.findings[number], words: words) }
    if offer.isCut { Quiet(words[.offerTextCut]) }
    Heading(words[.offerFindings])
    ForEach(Array(report.findings.enumerated()), id: \.offset) { each in
      FindingView(finding: each.element, words: words)
    }
  }
}

/// A text with its signs marked; a touch on a mark says which.
struct MarkedTextView: View {
  let pieces: [MarkedPiece]
  let findings: [Finding]
  let choose: @MainActor (Int?) -> Void

  var body: some View {
    Text(MarkedText.make(pieces) { findings[$0].strong })
      .environment(
        \.openURL,
        OpenURLAction { url in
          choose(MarkedText.finding(of: url))
          return .handled
        })
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
