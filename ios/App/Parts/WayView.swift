import HamrohKit
import SwiftUI

/// A number or address with what can be done with it.
struct WayView: View {
  let way: ContactWay
  /// It stands alone and large.
  let isMain: Bool
  let words: Words
  let copy: @MainActor () -> Void
  /// Somebody was called or written to: what came of it can be told. Without it nothing is asked.
  var used: (@MainActor () -> Void)?
  @Environment(\.openURL) private var openURL
  @State private var nothingOpens = false

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if isLarge { MainButton(words(verb, way.display), action: open) } else { Text(value) }
      HStack(spacing: 12) {
        if !isLarge, way.url != nil {
          SideButton(words[shortVerb], spoken: words(verb, way.display), action: open)
        }
        SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, way.display), action: copy)
        if let used, way.way != .web {
          SideButton(words[.markTried], spoken: words(.markTriedWhat, way.display), action: used)
        }
      }
      Problem(nothingOpens ? words[.errorNoApp] : nil)
      if !way.usableText.isEmpty { if way.usable == .no { Problem(way.usableText) } else { Text(way.usableText) } }
      if let tried = way.tried { Text(tried) }
      if !way.statusText.isEmpty { Quiet(way.statusText) }
      if let warning = way.warning { Problem(warning) }
      if let hours = way.hours { Quiet(words(.helpHours, hours)) }
    }
  }

  /// What does not work from this phone now is weaker, and still there.
  private var isLarge: Bool { isMain && way.url != nil && way.usable != .no }

  private var value: String { way.label.isEmpty ? way.display : "\(way.label): \(way.display)" }

  private func open() {
    guard let url = way.url else { return }
    openURL(url) { accepted in
      nothingOpens = !accepted
      if accepted, way.way == .phone { used?() }
    }
  }

  private var verb: Key {
    switch way.way {
    case .phone: .actionCallNumber
    case .sms, .whatsapp, .telegram, .email: .actionWriteTo
    case .web: .actionOpenAddress
    }
  }

  private var shortVerb: Key {
    switch way.way {
    case .phone: .actionCall
    case .sms, .whatsapp, .telegram, .email: .actionWrite
    case .web: .actionOpen
    }
  }
}

/// Numbers to learn by heart.
struct NumbersToLearn: View {
  let numbers: [CardNumber]
  let words: Words
  let copy: @MainActor (ContactWay) -> Void

  var body: some View {
    if !numbers.isEmpty {
      Heading(words[.cardLearn])
      ForEach(Array(numbers.enumerated()), id: \.offset) { each in
        WayView(way: each.element.way, isMain: false, words: words) { copy(each.element.way) }
      }
    }
  }
}
