import SwiftUI

/// The one thing to do on a screen: wide, and never smaller than a finger.
struct MainButton: View {
  let title: String
  let action: @MainActor () -> Void

  init(_ title: String, action: @escaping @MainActor () -> Void) {
    self.title = title
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      Text(title).frame(maxWidth: .infinity, minHeight: 44)
    }
    .buttonStyle(.borderedProminent)
  }
}

/// Something else that can be done.
struct SideButton: View {
  let title: String
  let spoken: String
  let action: @MainActor () -> Void

  /// `spoken`: what a screen reader says when the words on the button say too little.
  init(_ title: String, spoken: String? = nil, action: @escaping @MainActor () -> Void) {
    self.title = title
    self.spoken = spoken ?? title
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      Text(title).frame(minHeight: 44)
    }
    .buttonStyle(.bordered)
    .accessibilityLabel(Text(spoken))
  }
}

/// A line that leads to another screen or chooses something: what it is, and what it is now.
struct Row: View {
  let title: String
  let value: String
  let action: @MainActor () -> Void

  init(_ title: String, _ value: String = "", action: @escaping @MainActor () -> Void) {
    self.title = title
    self.value = value
    self.action = action
  }

  var body: some View {
    Button(action: action) {
      VStack(alignment: .leading, spacing: 4) {
        Text(title)
        if !value.isEmpty { Quiet(value) }
      }
      .frame(maxWidth: .infinity, minHeight: 44, alignment: .leading)
    }
    .buttonStyle(.bordered)
    .accessibilityElement(children: .combine)
  }
}
