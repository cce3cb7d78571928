import HamrohKit
import SwiftUI

/// The owner's trip: the next deadline, what is still to be done, everything that can be done with the plan.
struct TripScreen: View {
  let app: AppModel
  @Bindable var trip: TripStore
  let words: Words

  var body: some View {
    Page(title: words[.tripTitle]) {
      Problem(trip.failure, words)
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
    if state.missed { Problem(state.text) } else { Text(state.text).bold() }
    MainButton(words[.tripCheckIn]) {
      app.checkIn.begin()
      app.open(.checkIn)
    }
    ReminderView(reminder: app.reminder, words: words)
    Sentences(title: words[.tripToDo], lines: state.toDo)
    Row(words[.tripShare]) { app.open(.planShare) }
    Row(words[.tripDrill]) { app.open(.sos) }
    Row(words[.tripChange]) { app.open(.plan) }
    Box(title: words[.tripReply], text: $trip.reply)
    if let replied = trip.replied { Text(replied) }
    if !trip.isBusy { SideButton(words[.tripReplyRead]) { Task { await trip.readReply() } } }
    ForEach(Array(state.plan.numbers.enumerated()), id: \.offset) { each in
      if each.offset == 0 { Heading(words[.cardLearn]) }
      VStack(alignment: .leading, spacing: 4) {
        Quiet(each.element.title)
        Text(each.element.number).bold()
      }
      .accessibilityElement(children: .combine)
    }
    if !state.plan.sentences.isEmpty {
      SideButton(words[.tripForget]) { trip.ask(.forget) }
    }
    SideButton(words[.tripEnd]) { trip.ask(.end) }
  }

  private func asks(_ question: TripStore.Question) -> Binding<Bool> {
    Binding(get: { trip.question == question }, set: { if !$0 { trip.closeQuestion() } })
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
    Page(title: words[.shareTitle]) {
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
    } else if trip.failure == nil, !trip.isBusy {
      Text(words[.shareNoCode])
    }
    Quiet(words[.shareTrust])
    SideButton(words[.marksNoteSend]) { Task { await trip.give() } }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, words[.shareTitle])) { trip.copy() }
    MainButton(words[.actionClose]) { trip.hideShared() }
  }
}
