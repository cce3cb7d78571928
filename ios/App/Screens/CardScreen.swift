import HamrohKit
import SwiftUI

/// The card of somebody in the chain.
struct CardScreen: View {
  let app: AppModel
  let words: Words

  var body: some View {
    CardView(card: app.help.card, reading: "", words: words)
      .task {
        // After a restart the chain has to be asked for again.
        if app.help.chain == nil { await app.help.open() }
      }
  }
}

/// The sentence for an officer.
struct SentenceScreen: View {
  let app: AppModel
  let words: Words

  var body: some View {
    CardView(card: app.dossier.card?.card, reading: app.dossier.card?.reading ?? "", words: words)
      .task {
        // The same after a restart.
        if app.dossier.card == nil { _ = await app.dossier.findCard() }
      }
  }
}

/// A text to hold before somebody's eyes, as large as it can be, its meaning for the owner in small below.
struct CardView: View {
  let card: Card?
  /// The same in letters that the owner knows, to be read aloud; may be empty.
  let reading: String
  let words: Words

  var body: some View {
    Page(title: words[.cardTitle]) {
      if let card {
        Text(card.text)
          .font(.largeTitle)
          .bold()
          .textSelection(.enabled)
          // Chooses the right shapes of signs, and the right voice of a screen reader.
          .environment(\.locale, Locale(identifier: card.language))
        if !reading.isEmpty {
          Heading(words[.helpReading])
          Text(reading)
        }
        if !card.meaning.isEmpty {
          Heading(words[.cardMeaning])
          Text(card.meaning)
        }
      } else {
        Text(words[.cardNone])
      }
    }
    .keepsScreenOn()
  }
}
