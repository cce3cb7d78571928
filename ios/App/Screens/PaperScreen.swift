import HamrohKit
import SwiftUI

/// The chain on paper: numbers to copy by hand, the page to print or to send.
struct PaperScreen: View {
  let app: AppModel
  let words: Words

  private var paper: PaperStore { app.paper }

  var body: some View {
    Page(title: words[.paperTitle]) {
      Problem(paper.failure, words)
      Text(words[.paperHint])
      Quiet(words[.paperPrivacy])
      if let card = paper.card {
        NumbersToLearn(numbers: card.numbers, words: words, copy: app.help.copy)
        if paper.isBusy { ProgressView(words[.loading]) }
        if paper.canPrint { MainButton(words[.paperOpen]) { Task { await paper.print() } } }
        SideButton(words[.paperSend]) { Task { await paper.share() } }
      } else if !paper.canBeMade {
        Row(words[.helpCitizenship], app.help.citizenName ?? words[.helpAskCitizenship]) { app.open(.citizenship) }
        Row(words[.helpWhere], app.help.countryName ?? words[.helpCountryUnknown]) { app.open(.place) }
      }
    }
    .task { await paper.open() }
  }
}
