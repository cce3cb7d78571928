import HamrohKit
import SwiftUI

/// Somebody to turn to: name and number in sight, everything that explains it one touch away.
struct StepView: View {
  let step: Step
  /// The way that stands large.
  let main: ContactWay?
  /// Its place in the order, in words.
  let mark: String
  let words: Words
  let copy: @MainActor (ContactWay) -> Void
  let used: @MainActor (ContactWay) -> Void
  let showCard: @MainActor () -> Void
  @State private var isOpen = false

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Quiet(step.own ? "\(mark) · \(words[.helpOwn])" : mark)
      Text(step.title)
        .font(.headline)
        .accessibilityAddTraits(.isHeader)
      if !step.location.isEmpty { Quiet(step.location) }
      if let main {
        WayView(way: main, isMain: true, words: words, copy: { copy(main) }, used: { used(main) })
      }
      if let missing = step.missing { Text(missing) }
      if step.foreignCard != nil { SideButton(words[.helpShowCard], action: showCard) }
      SideButton(toggle, spoken: "\(toggle): \(step.title)") { isOpen.toggle() }
      if isOpen { StepDetails(step: step, main: main, words: words, copy: copy, used: used) }
    }
  }

  private var toggle: String { words[isOpen ? .actionLess : .helpWhy] }
}

/// Why somebody stands in the chain, what to say, and the other ways to reach them.
struct StepDetails: View {
  let step: Step
  let main: ContactWay?
  let words: Words
  let copy: @MainActor (ContactWay) -> Void
  let used: @MainActor (ContactWay) -> Void

  var body: some View {
    Text(step.why)
    if !step.district.isEmpty { Text(step.district) }
    ForEach(Array(step.cautions.enumerated()), id: \.offset) { caution in
      Problem(caution.element)
    }
    if !step.spoken.isEmpty {
      Heading(words[.helpSay])
      Text(step.spoken)
      if step.sayOnPhone.isEmpty, let card = step.foreignCard { Quiet(card.meaning) }
    }
    if !step.sayReading.isEmpty {
      Heading(words[.helpReading])
      Text(step.sayReading)
    }
    if !others.isEmpty {
      Heading(words[.helpOtherWays])
      ForEach(Array(others.enumerated()), id: \.offset) { way in
        WayView(
          way: way.element, isMain: false, words: words, copy: { copy(way.element) }, used: { used(way.element) })
      }
    }
    if !step.basis.isEmpty { Quiet(words(.helpBasis, step.basis)) }
    ForEach(step.sources, id: \.self) { source in Quiet(words(.helpSource, source)) }
  }

  private var others: [ContactWay] { step.ways(beside: main) }
}
