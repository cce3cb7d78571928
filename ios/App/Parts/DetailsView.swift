import HamrohKit
import SwiftUI

/// A second message after a call for help: asked for first, then shown, then given away in any of three ways.
struct DetailsView: View {
  let details: DetailsStore
  let words: Words
  let show: @MainActor () async -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      if let text = details.text {
        Heading(words[.detailsTitle])
        Text(text).textSelection(.enabled)
        if let outcome = details.outcome { Text(words[outcome]) }
        ways
      } else {
        SideButton(words[.detailsTitle]) { Task { await show() } }
      }
      Problem(details.failure, words)
      Quiet(words[.detailsText])
    }
  }

  @ViewBuilder private var ways: some View {
    if let next = details.next {
      SideButton(next.isEmpty ? words[.sosChooseYourself] : words(.sosNext, next)) { Task { await details.send() } }
    }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, words[.detailsTitle])) { details.copy() }
    SideButton(words[.actionOtherApp]) { Task { await details.give() } }
  }
}
