import HamrohKit
import SwiftUI

/// A call for help: what will leave is shown before, a button is held, then the composer opens, once for each number.
struct SosScreen: View {
  let app: AppModel
  let words: Words

  private var sos: SosStore { app.sos }

  var body: some View {
    Page(title: words[app.settings.settings.plainNames ? .sosTitlePlain : .sosTitle]) {
      Problem(sos.failure, words)
      if let text = sos.text {
        Heading(words[.sosText])
        Text(text).textSelection(.enabled)
        SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, text)) { sos.copy() }
        SideButton(words[.actionOtherApp]) { Task { await sos.give() } }
      } else if sos.failure != nil {
        Text(words[.sosPreviewFailed])
      }
      switch sos.phase {
      case .ready, .holding: before
      case .writing, .composing: ProgressView(words[.loading])
      case .finished: after
      }
      if sos.journalExists != false {
        SideButton(words[.sosShowLedger]) { app.open(.ledger) }
      }
    }
    .task { await sos.open() }
    .alert(words[.sosConfirmTitle], isPresented: asks) {
      Button(words[.sosConfirmYes]) { Task { await sos.send() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.sosConfirmText])
    }
  }

  @ViewBuilder private var before: some View {
    if let outcome = sos.outcome { Problem(words[outcome]) }
    Heading(words[.sosTo])
    if sos.recipients.isEmpty {
      Text(words[.sosToNobody])
      SideButton(words[.sosAddNumbers]) { app.open(.settings) }
    } else {
      ForEach(sos.recipients, id: \.self) { number in Text(number) }
    }
    PlaceView(finder: sos.finder, words: words, add: sos.addPlace, remove: sos.removePlace)
    Toggle(words[.sosDrill], isOn: drill)
    if sos.journalExists == false { Text(words[.sosNoJournal]) }
    HoldButton(
      title: words[sos.phase == .holding ? .sosHoldMore : sos.drill ? .sosHoldDrill : .sosHold],
      hint: words[.sosHoldHint], isHeld: sos.phase == .holding, press: sos.press, release: sos.release
    ) { sos.ask() }
    Quiet(words[.sosHoldHint])
  }

  private var asks: Binding<Bool> {
    Binding(get: { sos.asks }, set: { if !$0 { sos.closeQuestion() } })
  }

  private var drill: Binding<Bool> {
    Binding(get: { sos.drill }, set: { value in Task { await sos.choose(drill: value) } })
  }

  @ViewBuilder private var after: some View {
    if let outcome = sos.outcome { Text(words[outcome]) }
    if let reference = sos.prepared?.reference { Text(words(.sosReference, reference)) }
    ForEach(sos.rows) { row in
      VStack(alignment: .leading, spacing: 4) {
        Text(row.recipient.isEmpty ? words[.sosTitle] : row.recipient)
        Quiet(row.stateText)
      }
      .accessibilityElement(children: .combine)
    }
    if let next = sos.next {
      MainButton(next.isEmpty ? words[.sosConfirmYes] : words(.sosNext, next)) {
        Task { await sos.sendNext() }
      }
    }
    SideButton(words[.sosAgain]) { Task { await sos.again() } }
    if sos.offersDetails { DetailsView(details: sos.details, words: words, show: sos.showDetails) }
  }
}

/// A button that is held, not touched. Whoever cannot hold it is asked instead.
struct HoldButton: View {
  let title: String
  let hint: String
  let isHeld: Bool
  let press: @MainActor () -> Void
  let release: @MainActor () -> Void
  let ask: @MainActor () -> Void

  var body: some View {
    Text(title)
      .font(.title2)
      .bold()
      .frame(maxWidth: .infinity, minHeight: 88)
      .background(isHeld ? Color.black : Color.red)
      .foregroundStyle(.white)
      // The store counts the time: the gesture never ends by itself, only with the finger.
      .onLongPressGesture(minimumDuration: .infinity, maximumDistance: 80, perform: {}) { isDown in
        if isDown { press() } else { release() }
      }
      .accessibilityAddTraits(.isButton)
      .accessibilityHint(Text(hint))
      .accessibilityAction { ask() }
  }
}
