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
      ClockView(relatives: relatives, words: words)
      if relatives.isLoaded, relatives.journeys.isEmpty { Text(words[.followNone]) }
      ForEach(relatives.journeys) { journey in
        Row(journey.plan.name, journey.stateText) {
          relatives.choose(journey)
          app.open(.relative)
        }
      }
      Heading(words[.followAdd])
      Quiet(words[.followAddHint])
      TextEditor(text: $relatives.planText)
        .frame(minHeight: 88)
        .border(.secondary)
        .accessibilityLabel(Text(words[.followAdd]))
      Problem(relatives.said.map { words[$0] })
      if !relatives.isBusy {
        MainButton(words[.followAddDo]) { Task { if await relatives.follow() { app.open(.relative) } } }
      }
    }
    .task {
      await relatives.open()
      await relatives.keepLooking()
    }
  }
}

/// What is odd about this phone's clock: deadlines are counted by it.
struct ClockView: View {
  let relatives: RelativeStore
  let words: Words

  var body: some View {
    if let text = relatives.clockText {
      Problem(text)
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
    ClockView(relatives: relatives, words: words)
    if let due = journey.dueText(language: language) { Quiet(words(.followNext, due)) }
    if journey.newer { Problem(words[.followNewer]) }
    Sentences(title: words[.followAdvice], lines: journey.advice)
    if journey.state == .notEntered { SideButton(words[.followNothing]) { relatives.ask(.nothingCame) } }
    SideButton(words[.followLetter]) { Task { await relatives.writeLetter() } }
    entering
    if !journey.messages.isEmpty {
      Heading(words[.followMessages])
      ForEach(Array(journey.messages.enumerated()), id: \.offset) { each in
        HeardView(heard: each.element, language: language, words: words)
        Divider()
      }
    }
    PlanView(plan: journey.plan, words: words)
    if journey.reviewNeeded { Quiet(words[.reviewNeeded]) }
    SideButton(words[.followForget]) { relatives.ask(.forget) }
  }

  @ViewBuilder private var entering: some View {
    Heading(words[.followEnter])
    Quiet(words[.followEnterHint])
    TextEditor(text: $relatives.message)
      .frame(minHeight: 88)
      .border(.secondary)
      .accessibilityLabel(Text(words[.followEnter]))
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
  let words: Words

  var body: some View {
    let lines = [
      (Key.planWork, plan.work), (.planEmployer, plan.employer), (.planPay, plan.pay), (.planPlace, plan.place),
      (.planCountry, plan.country), (.planRoute, route),
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
    plan.route.map { [$0.place, $0.country, $0.day].filter { !$0.isEmpty }.joined(separator: ", ") }
      .joined(separator: " – ")
  }
}

/// The letter to the mission: whom it is for, the letter itself, the same in the reader's language.
struct LetterView: View {
  let relatives: RelativeStore
  let letter: MissionLetter
  let words: Words

  var body: some View {
    Heading(letter.title)
    Text(letter.why)
    Sentences(title: words[.followAdvice], lines: letter.advice)
    ForEach(Array(letter.ways.enumerated()), id: \.offset) { way in
      WayView(way: way.element, isMain: false, words: words, copy: { relatives.copy(way.element.display) })
    }
    Heading(words[.followLetter])
    Text(letter.text).textSelection(.enabled)
    SideButton(words[.marksNoteSend]) { Task { await relatives.giveLetter() } }
    SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, words[.followLetter])) { relatives.copy(letter.text) }
    if !letter.meaning.isEmpty {
      Heading(words[.followMeaning])
      Text(letter.meaning)
    }
    MainButton(words[.actionClose]) { relatives.closeLetter() }
  }
}
