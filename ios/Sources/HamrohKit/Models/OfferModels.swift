/// How serious it is. There is no "safe".
public enum OfferLevel: Sendable, Equatable {
  case noKnownSigns, tooLittle, askFirst, warning, danger
}

/// What is wrong with an offer.
public struct OfferReport: Sendable, Equatable {
  public let level: OfferLevel
  public let levelText: String
  public let whatNow: String
  public let patterns: [String]
  public let findings: [Finding]
  public let contacts: [FoundContact]
  public let asking: Asking
  public let registers: [RegisterSaying]
  public let notJudged: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// What to ask whoever makes an offer.
public struct Asking: Sendable, Equatable {
  /// In the reader's language.
  public let questions: [String]
  /// The same in the language of the text, to be sent.
  public let toSend: [String]
  /// What would clear the doubts. Nothing clears an offer by itself.
  public let clears: [String]

  /// The reader would see the same words twice.
  public var isSameLanguage: Bool { questions == toSend }

  /// The questions as they go into an answer.
  public var text: String { toSend.joined(separator: "\n") }
}

/// A sign: UTF-16 units `start` until `end` of the text as given.
public struct Finding: Sendable, Equatable {
  public let start: Int
  public let end: Int
  public let quote: String
  public let name: String
  public let why: String
  public let strong: Bool
}

/// A number, handle, link or address in the text.
public struct FoundContact: Sendable, Equatable {
  public let label: String
  public let value: String
}

/// What a register or the watch list says of somebody in the text.
public struct RegisterSaying: Sendable, Equatable {
  public let text: String
  /// It is no good news.
  public let warns: Bool
}
