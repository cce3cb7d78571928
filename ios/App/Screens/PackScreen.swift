import HamrohKit
import SwiftUI
import UniformTypeIdentifiers

extension UTType {
  /// Declared by this app, in its Info.plist.
  static let hamrohPack = UTType(exportedAs: "org.hamroh.pack")
}

/// How old the data is, newer data out of a file, and handing it on.
struct PackScreen: View {
  @Bindable var packs: PackStore
  let words: Words
  @State private var picks = false

  var body: some View {
    Page(title: words[.packsTitle]) {
      if let failure = packs.failure {
        if packs.wasRefused { Heading(words[.packsRefused]) }
        Problem(failure, words)
      }
      if let state = packs.state {
        if state.stale { Problem(state.text) } else { Text(state.text) }
        if state.reviewNeeded { Quiet(words[.reviewNeeded]) }
      }
      if packs.isTaken { Text(words[.packsDone]) }
      if packs.isBusy { ProgressView(words[packs.review == nil ? .packsChecking : .loading]) }
      if let review = packs.review {
        PackReviewView(packs: packs, review: review, words: words)
      } else {
        Quiet(words[.packsTakeHint])
        MainButton(words[.packsTake]) { picks = true }
        if packs.state?.received == true {
          Quiet(words[.packsHandOnHint])
          SideButton(words[.packsHandOn]) { Task { await packs.handOn() } }
        } else if packs.state != nil {
          Quiet(words[.packsFromApp])
        }
      }
    }
    .task { await packs.open() }
    // Any file: what a messenger passes on often has lost its kind, and the core looks at it all the same.
    .fileImporter(isPresented: $picks, allowedContentTypes: [.hamrohPack, .data]) { picked in
      Task { await packs.picked(picked) }
    }
  }
}

/// What a file would change, old and new side by side, and the owner's answer.
struct PackReviewView: View {
  @Bindable var packs: PackStore
  let review: PackReview
  let words: Words
  @State private var pages = 1

  /// A long list is made as it is asked for.
  private static let page = 30

  var body: some View {
    Heading(words[.packsReviewTitle])
    if review.mustAccept { Problem(review.text) } else { Text(review.text) }
    if review.reviewNeeded { Quiet(words[.reviewNeeded]) }
    if !review.changes.isEmpty { Heading(words[.packsChanges]) }
    ForEach(Array(review.changes.prefix(pages * Self.page).enumerated()), id: \.offset) { each in
      change(each.element)
      Divider()
    }
    if review.changes.count > pages * Self.page { SideButton(words[.packsMore]) { pages += 1 } }
    if review.mustAccept {
      Toggle(words[.packsAgree], isOn: $packs.agrees)
      if !packs.canInstall { Quiet(words[.packsAgreeFirst]) }
    }
    if packs.canInstall, !packs.isBusy { MainButton(words[.packsInstall]) { Task { await packs.install() } } }
    SideButton(words[.packsLeave]) { packs.refuse() }
  }

  private func change(_ change: PackChange) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(change.title).bold()
      Quiet(change.label)
      HStack(alignment: .top, spacing: 12) {
        side(words[.packsOld], change.old)
        side(words[.packsNew], change.new)
      }
      Quiet(change.evidence)
    }
    .accessibilityElement(children: .combine)
  }

  private func side(_ title: String, _ number: String) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(title)
      Text(number.isEmpty ? words[.packsNothing] : number)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}
