import HamrohKit
import SwiftUI

/// Offers that are kept, newest first.
struct KeptOffersScreen: View {
  let app: AppModel
  let words: Words

  private var kept: KeptStore { app.kept }

  var body: some View {
    Page(title: words[.keptTitle]) {
      Quiet(words[.keptPrivate])
      Problem(kept.failure, words)
      if kept.isLoaded, kept.offers.isEmpty { Text(words[.keptEmpty]) }
      ForEach(kept.offers) { offer in
        Row(offer.title, "\(day(of: offer)) · \(offer.levelText)") {
          kept.choose(offer)
          app.open(.keptOffer)
        }
      }
    }
    .task { await kept.open() }
  }

  private func day(of offer: KeptOffer) -> String { offer.day(language: app.settings.language) }
}

/// One of them, and how it is now.
struct KeptOfferScreen: View {
  let app: AppModel
  @Bindable var kept: KeptStore
  let words: Words

  var body: some View {
    Page(title: words[.keptTitle]) {
      Problem(kept.failure, words)
      if let offer = kept.chosen {
        about(offer)
        comparing
        Heading(words[.keptText])
        Text(offer.text).textSelection(.enabled)
        Quiet(words[.keptPrivate])
        SideButton(words[.keptDelete]) { kept.askToDelete() }
      } else if kept.isLoaded {
        Text(words[.keptEmpty])
      }
    }
    .task { await kept.open() }
    .alert(words[.keptDelete], isPresented: asks) {
      Button(words[.keptDelete]) { Task { if await kept.delete() { app.close(.keptOffer) } } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.keptDeleteAsk])
    }
  }

  private var asks: Binding<Bool> {
    Binding(get: { kept.asksToDelete }, set: { if !$0 { kept.closeQuestion() } })
  }

  @ViewBuilder private func about(_ offer: KeptOffer) -> some View {
    Heading(offer.title)
    Quiet(offer.day(language: app.settings.language))
    Text(offer.levelText)
    Heading(words[.keptTerms])
    if offer.terms.isEmpty { Text(words[.keptTermsNone]) }
    Terms(terms: offer.terms, words: words)
  }

  @ViewBuilder private var comparing: some View {
    Heading(words[.keptNow])
    Quiet(words[.keptNowHint])
    TextEditor(text: $kept.now)
      .autocorrectionDisabled()
      .frame(minHeight: 120)
      .border(.secondary)
      .accessibilityLabel(Text(words[.keptNow]))
    if kept.said == .keptNowEmpty { Problem(words[.keptNowEmpty]) }
    if kept.isBusy {
      ProgressView(words[.loading])
    } else {
      MainButton(words[.keptCompare]) { Task { await kept.compare() } }
    }
    if let found = kept.comparison { ComparisonView(found: found, words: words) }
    if kept.isWritten {
      Text(words[.keptNoted])
    } else if !kept.isBusy {
      SideButton(words[.keptNote]) { Task { await kept.write() } }
    }
    if kept.said == .keptNoNotes {
      Text(words[.keptNoNotes])
      SideButton(words[.notesCreate]) { app.open(.journal) }
    }
  }
}

/// What is different now, what is new, what is not mentioned.
struct ComparisonView: View {
  let found: Comparison
  let words: Words

  var body: some View {
    Text(found.text).bold()
    ChangesView(title: words[.chatChanges], changes: found.changes, words: words)
    part(words[.keptAdded], found.added)
    part(words[.keptSilent], found.silent)
    if found.reviewNeeded { Quiet(words[.reviewNeeded]) }
  }

  @ViewBuilder private func part(_ title: String, _ terms: [OfferTerm]) -> some View {
    if !terms.isEmpty {
      Heading(title)
      Terms(terms: terms, words: words)
    }
  }
}

/// What an offer says of its work, in its own words.
struct Terms: View {
  let terms: [OfferTerm]
  let words: Words

  var body: some View {
    ForEach(Array(terms.enumerated()), id: \.offset) { each in
      VStack(alignment: .leading, spacing: 4) {
        Quiet(each.element.name)
        Text(words(.offerQuote, each.element.quote))
      }
      .accessibilityElement(children: .combine)
    }
  }
}
