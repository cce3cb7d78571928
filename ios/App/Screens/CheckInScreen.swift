import HamrohKit
import SwiftUI

/// "I am well", with the agreed word where one was agreed on; then what became of it, and the text for every other way.
struct CheckInScreen: View {
  let app: AppModel
  let checkIn: CheckInStore
  let words: Words
  @Bindable private var draft: SecretDraft

  init(app: AppModel, words: Words) {
    self.app = app
    self.words = words
    checkIn = app.checkIn
    draft = app.checkIn.word
  }

  var body: some View {
    Page(title: words[.tripCheckIn]) {
      Problem(checkIn.failure, words)
      if checkIn.lacksNotes { SideButton(words[.notesCreate]) { app.open(.journal) } }
      switch checkIn.phase {
      case .ready: question
      case .writing, .composing: ProgressView(words[.loading])
      case .written: after
      }
    }
    .task { await checkIn.open() }
  }

  @ViewBuilder private var question: some View {
    SecretInput(words[.tripWord], $draft.secret, shows: draft.shows)
    Toggle(words[.notesSecretShow], isOn: $draft.shows)
    PlaceView(
      finder: checkIn.finder, words: words, add: checkIn.finder.find, remove: { checkIn.finder.leaveOut() })
    MainButton(words[.tripCheckIn]) { Task { await checkIn.send() } }
  }

  @ViewBuilder private var after: some View {
    if let outcome = checkIn.outcome {
      if outcome == .sosHanded { Text(words[outcome]).bold() } else { Problem(words[outcome]) }
    }
    if let text = checkIn.prepared?.sms { Text(text).textSelection(.enabled) }
    if let next = checkIn.next {
      MainButton(next.isEmpty ? words[.sosChooseYourself] : words(.sosNext, next)) {
        Task { await checkIn.sendNext() }
      }
    }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, words[.tripCheckIn])) { checkIn.copy() }
    SideButton(words[.actionOtherApp]) { Task { await checkIn.give() } }
    SideButton(words[.sosShowLedger]) { app.open(.ledger) }
    ReminderView(reminder: app.reminder, words: words)
  }
}
