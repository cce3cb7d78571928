import HamrohKit
import SwiftUI

/// What came of a call, asked when the owner comes back from it, and whom to call now.
struct AfterCallView: View {
  let call: CallStore
  let words: Words
  let copy: @MainActor (ContactWay) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if let called = call.called {
        Heading(words[.markAsk])
        Text("\(called.title): \(called.display)")
        if call.isBusy {
          ProgressView(words[.loading])
        } else {
          answer(.markNoAnswer, .noAnswer)
          answer(.markWrong, .wrong)
          answer(.markHelped, .helped)
          SideButton(words[.markNotCalled]) { call.dismiss() }
        }
      } else if let marked = call.marked {
        Text(marked.text)
        if let next = marked.next, let way = call.next {
          Heading(words[.markNext])
          Text(next.title)
          WayView(way: way, isMain: true, words: words, copy: { copy(way) }, used: { call.calledNext() })
        }
        SideButton(words[.actionClose]) { call.dismiss() }
      }
      Problem(call.failure, words)
    }
  }

  private func answer(_ title: Key, _ outcome: CallOutcome) -> some View {
    SideButton(words[title]) { Task { await call.mark(outcome) } }
  }
}
