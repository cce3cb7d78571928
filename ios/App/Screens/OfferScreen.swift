import HamrohKit
import SwiftUI
import UniformTypeIdentifiers

extension UTType {
  /// What messengers export conversations as; any text and any file too, because its kind is often lost on the way.
  static let conversations: [UTType] = [.plainText, .json, .html, .zip, .data]
}

/// What is wrong with an offer: pasted, typed, or shared by another app.
struct OfferScreen: View {
  let app: AppModel
  @Bindable var offer: OfferStore
  let words: Words
  @State private var picks = false

  var body: some View {
    Page(title: words[.offerTitle]) {
      Problem(offer.failure, words)
      Problem(offer.said.map { words[$0] })
      if let report = offer.report {
        ReportView(app: app, report: report, words: words)
      } else {
        input
      }
    }
    .fileImporter(isPresented: $picks, allowedContentTypes: UTType.conversations) { picked in
      Task { await app.pickedChat(picked) }
    }
  }

  @ViewBuilder private var input: some View {
    if offer.isEditable {
      Heading(words[.offerInput])
      Quiet(words[.offerInputHint])
      TextEditor(text: $offer.text)
        .autocorrectionDisabled()
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
    if app.chat.isChecking {
      ProgressView(words[.chatReading])
    } else {
      SideButton(words[.offerFile]) { picks = true }
    }
    Quiet(words[.offerFileHint])
    SideButton(words[.keptTitle]) { app.open(.keptOffers) }
  }
}
