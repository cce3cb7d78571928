import HamrohKit
import SwiftUI

/// A screen that scrolls, whatever the size of the letters.
struct Page<Content: View>: View {
  let title: String
  @ViewBuilder let content: Content

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 16) { content }
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding()
    }
    .navigationTitle(title)
  }
}

/// The heading of a part of a page.
struct Heading: View {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var body: some View {
    Text(text)
      .font(.headline)
      .accessibilityAddTraits(.isHeader)
  }
}

/// What stands back behind the rest.
struct Quiet: View {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var body: some View {
    Text(text)
      .font(.footnote)
      .foregroundStyle(.secondary)
  }
}

/// What went wrong and what to do next.
struct Problem: View {
  let text: String?

  init(_ text: String?) {
    self.text = text
  }

  init(_ failure: CompanionFailure?, _ words: Words) {
    text = failure.map { words($0) }
  }

  var body: some View {
    if let text {
      HStack(alignment: .top, spacing: 8) {
        Image(systemName: "exclamationmark.triangle")
          .accessibilityHidden(true)
        Text(text)
      }
      .foregroundStyle(.red)
      .accessibilityElement(children: .combine)
    }
  }
}

/// A list of sentences under a heading; nothing when there are none.
struct Sentences: View {
  let title: String
  let lines: [String]

  var body: some View {
    if !lines.isEmpty {
      Heading(title)
      ForEach(Array(lines.enumerated()), id: \.offset) { line in
        Text("• " + line.element)
      }
    }
  }
}
