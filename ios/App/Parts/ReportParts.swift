import HamrohKit
import SwiftUI

/// How serious it is, and what to do now.
struct LevelView: View {
  let level: OfferLevel
  let text: String
  let whatNow: String
  let words: Words

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(text)
        .font(.title2)
        .bold()
        .accessibilityLabel(Text(words(.offerLevel, text)))
        .accessibilityAddTraits(.isHeader)
      Text(whatNow)
    }
    .padding()
    .frame(maxWidth: .infinity, alignment: .leading)
    .border(colour, width: 3)
  }

  /// No green: nothing is ever called safe.
  private var colour: Color {
    switch level {
    case .danger: .red
    case .warning: .orange
    case .askFirst: .yellow
    case .tooLittle, .noKnownSigns: .gray
    }
  }
}

/// What registers say of somebody in the text.
struct RegistersView: View {
  let registers: [RegisterSaying]
  let words: Words

  var body: some View {
    if !registers.isEmpty {
      Heading(words[.offerRegisters])
      ForEach(Array(registers.enumerated()), id: \.offset) { each in
        if each.element.warns { Problem(each.element.text) } else { Text(each.element.text) }
      }
    }
  }
}

/// What to ask, to be read and to be sent, and what would clear the doubts.
struct AskingView: View {
  let asking: Asking
  let isCopied: Bool
  let words: Words
  let copy: @MainActor () -> Void

  var body: some View {
    if !asking.questions.isEmpty {
      Sentences(title: words[.offerQuestions], lines: asking.questions)
      if !asking.isSameLanguage {
        Sentences(title: words[.offerSend], lines: asking.toSend)
      }
      SideButton(words[.offerCopyQuestions], action: copy)
      if isCopied { Text(words[.copied]) }
      Sentences(title: words[.offerClears], lines: asking.clears)
    }
  }
}

/// A sign: what it is called, the words it rests on, what it means.
struct FindingView: View {
  let finding: Finding
  let words: Words

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      if finding.strong { Quiet(words[.offerStrong]) }
      Text(finding.name).bold()
      Text(words(.offerQuote, finding.quote))
      Text(finding.why)
    }
    .accessibilityElement(children: .combine)
  }
}

/// What is said otherwise than at first: both side by side.
struct ChangesView: View {
  let title: String
  let changes: [Change]
  let words: Words

  var body: some View {
    if !changes.isEmpty {
      Heading(title)
      ForEach(Array(changes.enumerated()), id: \.offset) { each in
        change(each.element)
        Divider()
      }
    }
  }

  private func change(_ change: Change) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(change.name).bold()
      HStack(alignment: .top, spacing: 12) {
        side(words[.chatFirst], change.before, change.beforeMessage)
        side(words[.chatNow], change.after, change.afterMessage)
      }
      Text(change.why)
    }
    .accessibilityElement(children: .combine)
  }

  private func side(_ title: String, _ said: String, _ message: Int?) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(title)
      Text(said.isEmpty ? words[.packsNothing] : words(.offerQuote, said))
      if let message { Quiet(words(.chatNumber, String(message))) }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}
