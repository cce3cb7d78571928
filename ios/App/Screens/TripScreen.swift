import HamrohKit
import SwiftUI

/// The owner's trip: the next deadline, what is still to be done, "I am well".
struct TripScreen: View {
  let app: AppModel
  let trip: TripStore
  let words: Words

  var body: some View {
    Page(title: words[.tripTitle]) {
      Problem(trip.failure, words)
      if let said = trip.said, said != .planSaved { Text(words[said]) }
      if trip.said == .tripNoNotes { SideButton(words[.notesCreate]) { app.open(.journal) } }
      if trip.isBusy { ProgressView(words[.loading]) }
      if let state = trip.trip {
        standing(state)
      } else if trip.isLoaded {
        Text(words[.tripIntro])
        MainButton(words[.tripMake]) { app.open(.plan) }
      }
    }
    .task {
      await trip.open()
      await trip.keepLooking()
    }
    .onDisappear(perform: trip.leave)
    .alert(words[.tripForget], isPresented: asks(.forget)) {
      Button(words[.tripForget]) { Task { await trip.forgetSentences() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.tripForgetAsk])
    }
    .alert(words[.tripEnd], isPresented: asks(.end)) {
      Button(words[.tripEnd]) { Task { await trip.end() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.tripEndAsk])
    }
  }

  @ViewBuilder private func standing(_ state: TripState) -> some View {
    if state.missed { Problem(state.text) } else { Text(state.text) }
    CheckInForm(trip: trip, words: words)
    Sentences(title: words[.tripToDo], lines: state.toDo)
    Row(words[.tripShare]) { app.open(.planShare) }
    Row(words[.tripChange]) { app.open(.plan) }
    if !state.plan.people.isEmpty, !trip.isBusy {
      SideButton(words[.tripDrill]) { Task { await trip.practise() } }
      Quiet(words[.tripDrillHint])
    }
    SideButton(words[.sosShowLedger]) { app.open(.ledger) }
    if !state.plan.sentences.isEmpty {
      SideButton(words[.tripForget]) { trip.ask(.forget) }
    }
    SideButton(words[.tripEnd]) { trip.ask(.end) }
  }

  private func asks(_ question: TripStore.Question) -> Binding<Bool> {
    Binding(get: { trip.question == question }, set: { if !$0 { trip.closeQuestion() } })
  }
}

/// "I am well", with the agreed word where one was agreed on.
struct CheckInForm: View {
  let trip: TripStore
  let words: Words
  @Bindable private var draft: SecretDraft

  init(trip: TripStore, words: Words) {
    self.trip = trip
    self.words = words
    draft = trip.word
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.tripCheckIn])
      SecretInput(words[.tripWord], $draft.secret, shows: draft.shows)
      Toggle(words[.notesSecretShow], isOn: $draft.shows)
      Quiet(words[.tripWordHint])
      PlaceView(finder: trip.finder, words: words, add: trip.finder.find, remove: { trip.finder.clear() })
      if !trip.isBusy { MainButton(words[.tripCheckIn]) { Task { await trip.checkIn() } } }
    }
  }
}

/// The plan for those at home: the two words, then the square code and the text.
struct PlanShareScreen: View {
  let trip: TripStore
  let words: Words
  @Bindable private var draft: SecretDraft

  init(trip: TripStore, words: Words) {
    self.trip = trip
    self.words = words
    draft = trip.agreed
  }

  var body: some View {
    Page(title: words[.tripShare]) {
      Problem(trip.failure, words)
      if trip.isBusy { ProgressView(words[.loading]) }
      if let text = trip.shared {
        shown(text)
      } else {
        Text(words[.shareHint])
        SecretInput(words[.tripWord], $draft.secret, shows: draft.shows)
        SecretInput(words[.shareDanger], $draft.again, shows: draft.shows)
        Toggle(words[.notesSecretShow], isOn: $draft.shows)
        if !trip.isBusy { MainButton(words[.shareMake]) { Task { await trip.share() } } }
      }
    }
    .task { await trip.open() }
    .onDisappear(perform: trip.leave)
  }

  @ViewBuilder private func shown(_ text: String) -> some View {
    if let code = trip.squares {
      Text(words[.shareCode])
      SquaresView(code: code, spoken: words[.shareCodeName])
    } else {
      Text(words[.shareNoCode])
    }
    Quiet(words[.shareTrust])
    SideButton(words[.marksNoteSend]) { Task { await trip.give() } }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, text)) { trip.copy() }
    MainButton(words[.actionClose]) { trip.hideShared() }
  }
}
