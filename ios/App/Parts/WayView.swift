import HamrohKit
import SwiftUI

/// A number or address with what can be done with it.
struct WayView: View {
  let way: ContactWay
  /// It stands alone and large.
  let isMain: Bool
  let words: Words
  let copy: @MainActor () -> Void
  @Environment(\.openURL) private var openURL
  @State private var nothingOpens = false

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if isMain {
        if way.url != nil { MainButton(words(verb, way.display), action: open) } else { Text(value) }
      } else {
        Text(value)
      }
      HStack(spacing: 12) {
        if !isMain, way.url != nil {
          SideButton(words[shortVerb], spoken: words(verb, way.display), action: open)
        }
        SideButton(words[.actionCopy], spoken: words(.actionCopyWhat, way.display), action: copy)
      }
      Problem(nothingOpens ? words[.errorNoApp] : nil)
      Quiet(way.statusText)
      if let warning = way.warning { Problem(warning) }
      if let hours = way.hours { Quiet(words(.helpHours, hours)) }
    }
  }

  private var value: String { "\(way.label): \(way.display)" }

  private func open() {
    guard let url = way.url else { return }
    openURL(url) { accepted in nothingOpens = !accepted }
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
