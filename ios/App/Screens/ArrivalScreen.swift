import HamrohKit
import SwiftUI

/// What to know in a country one has just come to.
struct ArrivalScreen: View {
  let app: AppModel
  let words: Words

  private var arrival: ArrivalStore { app.arrival }

  var body: some View {
    Page(title: arrival.card?.title ?? words[.helpGoodToKnow]) {
      Problem(arrival.failure, words)
      if let card = arrival.card {
        ForEach(Array(card.warnings.enumerated()), id: \.offset) { warning in Problem(warning.element) }
        ForEach(Array(card.lines.enumerated()), id: \.offset) { line in Text(line.element) }
        NumbersToLearn(numbers: card.numbers, words: words, copy: app.help.copy)
        if card.reviewNeeded { Quiet(words[.reviewNeeded]) }
        MainButton(words[.arrivalClose]) {
          app.close(.arrival)
          Task { await arrival.close() }
        }
      }
      SideButton(words[.searchHelpHere]) { app.open(.help) }
    }
    .task { await arrival.open() }
  }
}
