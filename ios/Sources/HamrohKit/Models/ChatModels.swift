/// What is wrong with a conversation.
public struct ChatReport: Sendable, Equatable {
  public let level: OfferLevel
  public let levelText: String
  public let whatNow: String
  public let patterns: [String]
  /// In order of their first message.
  public let speakers: [Speaker]
  public let changes: [Change]
  public let messages: [ChatMessage]
  public let contacts: [FoundContact]
  public let asking: Asking
  public let registers: [RegisterSaying]
  public let notJudged: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// Somebody in a conversation.
public struct Speaker: Sendable, Equatable {
  /// Empty when nobody is named.
  public let name: String
  public let messages: Int
  public let offersWork: Bool
  /// What they ask for, as sentences.
  public let asks: [String]
}

/// One message.
public struct ChatMessage: Sendable, Equatable, Identifiable {
  /// From 1.
  public let number: Int
  /// Empty when nobody is named.
  public let from: String
  /// As the messenger writes it; may be empty.
  public let at: String
  public let text: String
  /// Offsets count UTF-16 units of `text`.
  public let findings: [Finding]

  public var id: Int { number }
}

/// One thing that is said otherwise than at first.
public struct Change: Sendable, Equatable {
  public let name: String
  /// The words of then; empty when nothing was said.
  public let before: String
  /// Number of that message, in a conversation.
  public let beforeMessage: Int?
  public let after: String
  public let afterMessage: Int?
  /// What it means.
  public let why: String
}

/// A line of the list of messages: a message, or some without signs that are folded.
public enum ChatLine: Sendable, Equatable, Identifiable {
  case message(ChatMessage)
  /// `run`: where these messages begin, in the whole list.
  case folded(run: Int, count: Int)

  /// Numbers of messages begin at 1.
  public var id: Int {
    switch self {
    case .message(let message): message.number
    case .folded(let run, _): -1 - run
    }
  }

  /// At most so many lines, messages without signs folded. `opened`: how many of those that begin at a place are shown.
  static func lines(of messages: [ChatMessage], opened: [Int: Int], limit: Int) -> [ChatLine] {
    var lines: [ChatLine] = []
    var at = messages.startIndex
    while at < messages.endIndex, lines.count < limit {
      guard messages[at].findings.isEmpty else {
        lines.append(.message(messages[at]))
        at += 1
        continue
      }
      let end = messages[at...].firstIndex { !$0.findings.isEmpty } ?? messages.endIndex
      let shown = min(opened[at] ?? 0, end - at, limit - lines.count)
      lines += messages[at..<(at + shown)].map(ChatLine.message)
      if at + shown < end { lines.append(.folded(run: at, count: end - at - shown)) }
      at = end
    }
    return lines
  }
}
