internal import HamrohCore

/// Names of things in lists, in one language, by the core's keys.
struct Labels: Sendable {
  private let texts: [String: String]

  init(_ labels: [Label]) {
    texts = Dictionary(labels.map { ($0.key, $0.text) }) { first, _ in first }
  }

  func of(_ channel: Channel) -> String { text("channel", "\(channel)") }

  func of(_ kind: Kind) -> String { text("record", "\(kind)") }

  func of(_ kind: HamrohCore.MessageKind) -> String { text("message", "\(kind)") }

  func of(_ state: Delivery) -> String { text("delivery", "\(state)") }

  /// Of a way to reach somebody as the offer check names it: `phone`, `link`.
  func ofContact(_ kind: String) -> String { text("channel", kind) }

  /// What erasing does not reach.
  func of(_ remains: Remains) -> String { text("erase-remains", "\(remains)") }

  var byHand: String { text("delivery", "by-hand") }

  /// The core's keys are a variant's name in small letters with hyphens. A missing text shows its key; a test finds that.
  private func text(_ group: String, _ variant: String) -> String {
    let name = variant.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    let key = "\(group)-\(name)"
    return texts[key] ?? key
  }
}
