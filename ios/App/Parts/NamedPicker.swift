import SwiftUI

/// A choice with its name above it: the system's own picker shows what is chosen, and of what only to VoiceOver.
struct NamedPicker<Value: Hashable, Content: View>: View {
  let title: String
  let selection: Binding<Value>
  @ViewBuilder let content: Content

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(title)
        .accessibilityHidden(true)
      Picker(title, selection: selection) { content }
        .frame(minHeight: 44)
    }
  }
}
