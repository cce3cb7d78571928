import HamrohKit
import SwiftUI

/// A text to hold before somebody's eyes, as large as it can be, its meaning for the owner in small below.
struct CardScreen: View {
  let app: AppModel
  let words: Words

  var body: some View {
    Page(title: words[.cardTitle]) {
      if let card = app.help.card {
        Text(card.text)
          .font(.largeTitle)
          .bold()
          .textSelection(.enabled)
          // Chooses the right shapes of signs, and the right voice of a screen reader.
          .environment(\.locale, Locale(identifier: card.language))
        if !card.meaning.isEmpty {
          Heading(words[.cardMeaning])
          Text(card.meaning)
        }
      } else {
        Text(words[.cardNone])
      }
    }
    .keepsScreenOn()
    .task {
      // After a restart the chain has to be asked for again.
      if app.help.chain == nil { await app.help.open() }
    }
  }
}
