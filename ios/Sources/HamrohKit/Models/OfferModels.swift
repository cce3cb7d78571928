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
  public let questions: [String]
  public let notJudged: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
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
