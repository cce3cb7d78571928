/// What came of a call.
public enum CallOutcome: String, Sendable, Codable, CaseIterable {
  case noAnswer, wrong, helped
}

/// "I tried this number."
public struct CallMark: Sendable, Equatable {
  /// Key of the way.
  public let key: String
  /// Id of the organisation.
  public let org: String
  public let outcome: CallOutcome

  public init(key: String, org: String, outcome: CallOutcome) {
    self.key = key
    self.org = org
    self.outcome = outcome
  }
}

/// Whom to call now.
public struct NextCall: Sendable, Equatable {
  public let org: String
  public let title: String
  public let key: String
  public let display: String
  /// What to dial.
  public let number: String
  /// What to know before dialling; empty for most.
  public let warning: String
}

/// What follows from a mark.
public struct CallMarked: Sendable, Equatable {
  public let next: NextCall?
  /// What was kept of it and what to do now, in words.
  public let text: String
}

/// What this phone remembers of one number.
public struct RememberedNumber: Sendable, Equatable, Identifiable {
  public let key: String
  public let org: String
  public let outcome: CallOutcome
  /// Outcome and time in words.
  public let text: String

  public var id: String { key }
}

/// What to know in a country one has just come to.
public struct ArrivalCard: Sendable, Equatable {
  /// Code of the country.
  public let country: String
  public let title: String
  public let lines: [String]
  public let numbers: [CardNumber]
  public let warnings: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// A number to learn by heart.
public struct CardNumber: Sendable, Equatable {
  /// Whose.
  public let label: String
  /// As people write it.
  public let display: String
  /// What to dial.
  public let number: String
  /// What to know before dialling; empty for most.
  public let warning: String

  /// The same, to be called or copied.
  public var way: ContactWay {
    ContactWay(key: number, label: label, display: display, number: number, warning: warning)
  }
}

/// What to do in one trouble.
public struct Guide: Sendable, Equatable, Identifiable {
  public let id: String
  public let title: String
  /// The one thought to keep.
  public let lead: String
  public let sections: [GuideSection]
  public let sources: [GuideSource]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// A part of a guide.
public struct GuideSection: Sendable, Equatable {
  public let heading: String
  public let lines: [String]
}

/// Where a fact of a guide is from.
public struct GuideSource: Sendable, Equatable {
  public let text: String
  /// As people write it.
  public let date: String
}

/// The chain on paper.
public struct PaperCard: Sendable, Equatable {
  /// A whole page, A6, without anything from elsewhere.
  public let html: String
  public let numbers: [CardNumber]
}

/// For whom an arrival card is asked.
public struct ArrivalRequest: Sendable, Equatable {
  public let citizen: String
  /// Id of a city or code of a country.
  public let promised: String?
  public let line: PhoneLine?

  public init(citizen: String, promised: String?, line: PhoneLine?) {
    self.citizen = citizen
    self.promised = promised
    self.line = line
  }
}
