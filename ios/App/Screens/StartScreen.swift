import HamrohKit
import SwiftUI

/// The first screen: what the app does, in words that do not give its owner away.
struct StartScreen: View {
  let app: AppModel
  let words: Words

  var body: some View {
    Page(title: "Hamroh") {
      Problem(app.start.failure, words)
      if let card = app.arrival.card { Row(card.title) { app.open(.arrival) } }
      ForEach(app.start.items) { item in
        Row(words[item.title], words[item.hint]) { app.open(item.route) }
      }
      Quiet(words[.startLimits])
    }
    .task { await app.start.open() }
  }
}
