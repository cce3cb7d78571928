import HamrohKit
import SwiftUI

/// What is wrong with an offer: pasted, typed, or shared by another app.
struct OfferScreen: View {
  @Bindable var offer: OfferStore
  let words: Words

  var body: some View {
    Page(title: words[.offerTitle]) {
      Problem(offer.failure, words)
      Problem(offer.said.map { words[$0] })
      if let report = offer.report {
        ReportView(offer: offer, report: report, words: words)
      } else {
        input
      }
    }
  }

  @ViewBuilder private var input: some View {
    if offer.isEditable {
      Heading(words[.offerInput])
      Quiet(words[.offerInputHint])
      TextEditor(text: $offer.text)
        .frame(minHeight: 160)
        .border(.secondary)
        .accessibilityLabel(Text(words[.offerInput]))
    } else {
      Text(words[.offerLongKept])
    }
    PasteButton(payloadType: String.self) { copied in
      Task { await offer.paste(copied.first) }
    }
    .frame(minHeight: 44)
    if offer.isChecking {
      ProgressView(words[.loading])
    } else {
      MainButton(words[.offerCheck]) { Task { await offer.check() } }
    }
    Quiet(words[.offerLimits])
  }
}
