import HamrohKit
import SwiftUI

/// Whom those at home follow, the most pressing first, and taking in another plan.
struct RelativesScreen: View {
  let app: AppModel
  @Bindable var relatives: RelativeStore
  let words: Words

  var body: some View {
    Page(title: words[.followTitle]) {
      Problem(relatives.failure, words)
      if relatives.isBusy { ProgressView(words[.loading]) }
      ClockView(relatives: relatives, isUnsure: false, words: words)
      if let handed = relatives.handed { whose(handed) }
      if relatives.isLoaded, relatives.journeys.isEmpty { Text(words[.followNone]) }
      ForEach(relatives.journeys) { journey in
        Row(journey.plan.name, journey.stateText) {
          relatives.choose(journey)
          app.open(.relative)
        }
        if let first = journey.advice.first { Quiet(first) }
        if let due = journey.dueText(language: app.settings.language) { Quiet(words(.followDue, due)) }
      }
      Heading(words[.followAdd])
      Quiet(words[.followAddHint])
      TextEditor(text: $relatives.planText)
        .autocorrectionDisabled()
        .frame(minHeight: 88)
        .border(.secondary)
        .accessibilityLabel(Text(words[.followAdd]))
      PasteButton(payloadType: String.self) { copied in relatives.paste(plan: copied.first) }
        .frame(minHeight: 44)
      Problem(relatives.said.map { words[$0] })
      if !relatives.isBusy {
        MainButton(words[.followAddDo]) { Task { if await relatives.follow() { app.open(.relative) } } }
      }
    }
    .task {
      await relatives.open()
      await relatives.keepLooking()
    }
    .onDisappear(perform: relatives.leaveList)
  }

  /// What was handed over, what it says, and for whose trip it shall be entered.
  @ViewBuilder private func whose(_ handed: HandedText) -> some View {
    Sentences(title: words[.followSays], lines: handed.meaning)
    Text(words(.offerQuote, handed.text)).textSelection(.enabled)
    if !relatives.journeys.isEmpty {
      Heading(words[.followWhose])
      ForEach(relatives.journeys) { journey in
        SideButton(journey.plan.name) {
          relatives.chooseSender(journey)
          app.open(.relative)
        }
      }
    }
  }
}

/// What is odd about this phone's clock: deadlines are counted by it.
struct ClockView: View {
  let relatives: RelativeStore
  /// The time is not known at all.
  let isUnsure: Bool
  let words: Words

  var body: some View {
    Problem(relatives.clockText)
    if isUnsure || relatives.clockText != nil {
      SideButton(words[.followClock]) { Task { await relatives.clockIsRight() } }
    }
  }
}

/// One traveller: how they are, what to do now, what came.
struct RelativeScreen: View {
  let app: AppModel
  @Bindable var relatives: RelativeStore
  let words: Words

  var body: some View {
    Page(title: words[.followTitle]) {
      Problem(relatives.failure, words)
      if relatives.isBusy { ProgressView(words[.loading]) }
      if let journey = relatives.chosen {
        if let letter = relatives.letter {
          LetterView(relatives: relatives, letter: letter, words: words)
        } else {
          about(journey)
        }
      } else if relatives.isLoaded {
        Text(words[.followNone])
      }
    }
    .task {
      await relatives.open()
      await relatives.keepLooking()
    }
    .alert(words[.followNothing], isPresented: asks(.nothingCame)) {
      Button(words[.followNothing]) { Task { await relatives.nothingCame() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.followNothingAsk])
    }
    .alert(words[.followForget], isPresented: asks(.forget)) {
      Button(words[.followForget]) { Task { if await relatives.forget() { app.close(.relative) } } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.followForgetAsk])
    }
  }

  private func asks(_ question: RelativeStore.Question) -> Binding<Bool> {
    Binding(get: { relatives.question == question }, set: { if !$0 { relatives.closeQuestion() } })
  }

  @ViewBuilder private func about(_ journey: FollowedJourney) -> some View {
    if journey.state.isPressing { Problem(journey.stateText) } else { Text(journey.stateText).bold() }
    if let due = journey.dueText(language: language) { Quiet(words(.followDue, due)) }
    if journey.newer { Problem(words[.followNewer]) }
    ClockView(relatives: relatives, isUnsure: journey.state == .clockUnsure, words: words)
    Sentences(title: words[.followAdvice], lines: journey.advice)
    SideButton(words[.followLetter]) { Task { await relatives.writeLetter() } }
    entering
    if journey.state == .notEntered {
      MainButton(words[.followNothing]) { relatives.ask(.nothingCame) }
    } else {
      SideButton(words[.followNothing]) { relatives.ask(.nothingCame) }
    }
    if !journey.messages.isEmpty {
      Heading(words[.followMessages])
      ForEach(Array(relatives.messages.enumerated()), id: \.offset) { each in
        HeardView(heard: each.element, language: language, words: words)
        Divider()
      }
      if relatives.hasMore { SideButton(words[.actionMore]) { relatives.showMore() } }
    }
    PlanView(plan: journey.plan, relatives: relatives, words: words)
    if journey.reviewNeeded { Quiet(words[.reviewNeeded]) }
    SideButton(words[.followForget]) { relatives.ask(.forget) }
  }

  @ViewBuilder private var entering: some View {
    Heading(words[.followEnter])
    Quiet(words[.followEnterHint])
    TextEditor(text: $relatives.message)
      .autocorrectionDisabled()
      .frame(minHeight: 88)
      .border(.secondary)
      .accessibilityLabel(Text(words[.followEnter]))
    PasteButton(payloadType: String.self) { copied in relatives.paste(message: copied.first) }
      .frame(minHeight: 44)
    Problem(relatives.said.map { words[$0] })
    if !relatives.isBusy { MainButton(words[.followEnterDo]) { Task { await relatives.enter() } } }
    if let heard = relatives.heard { Sentences(title: words[.followSays], lines: heard.meaning) }
    if relatives.heard?.repeated == true { Quiet(words[.followAgain]) }
  }

  private var language: String { app.settings.language }
}

/// A message as it was entered, and what it says.
struct HeardView: View {
  let heard: HeardText
  let language: String
  let words: Words

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(heard.when(language: language))
      Text(words(.offerQuote, heard.text)).textSelection(.enabled)
      ForEach(Array(heard.meaning.enumerated()), id: \.offset) { line in Text(line.element) }
    }
    .accessibilityElement(children: .combine)
  }
}

/// What was planned, without what nobody filled in.
struct PlanView: View {
  let plan: TripPlan
  let relatives: RelativeStore
  let words: Words

  var body: some View {
    let lines = [
      (Key.planWork, plan.work), (.planEmployer, plan.employer), (.planPay, plan.pay), (.planPlace, plan.place),
      (.planCountry, relatives.name(of: plan.country)), (.planRoute, route),
    ].filter { !$0.1.isEmpty }
    if !lines.isEmpty {
      Heading(words[.planTitle])
      ForEach(Array(lines.enumerated()), id: \.offset) { line in
        VStack(alignment: .leading, spacing: 4) {
          Quiet(words[line.element.0])
          Text(line.element.1).textSelection(.enabled)
        }
        .accessibilityElement(children: .combine)
      }
    }
  }

  private var route: String {
    plan.route
      .map { [$0.place, relatives.name(of: $0.country), $0.day].filter { !$0.isEmpty } }
      .map { $0.joined(separator: ", ") }
      .joined(separator: " – ")
  }
}

/// The letter to the mission: whom it is for, the letter itself, the same in the reader's language.
struct LetterView: View {
  @Bindable var relatives: RelativeStore
  let letter: MissionLetter
  let words: Words

  var body: some View {
    Heading(letter.title)
    Text(letter.why)
    Sentences(title: words[.followAdvice], lines: letter.advice)
    Heading(words[.followLetter])
    TextEditor(text: $relatives.letterText)
      .autocorrectionDisabled()
      .frame(minHeight: 240)
      .border(.secondary)
      .accessibilityLabel(Text(words[.followLetter]))
    MainButton(words[.marksNoteSend]) { Task { await relatives.giveLetter() } }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, words[.followLetter])) { relatives.copyLetter() }
    ForEach(Array(letter.ways.enumerated()), id: \.offset) { way in
      WayView(way: way.element, isMain: false, words: words, copy: { relatives.copy(way.element.display) })
    }
    if !letter.meaning.isEmpty {
      Heading(words[.followMeaning])
      Text(letter.meaning)
    }
    SideButton(words[.actionClose]) { relatives.closeLetter() }
  }
}
