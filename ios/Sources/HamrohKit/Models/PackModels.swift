/// The data that answers.
public struct PackState: Sendable, Equatable {
  public let epoch: UInt32
  public let version: UInt32
  /// The review date is past. It stays readable.
  public let stale: Bool
  /// It came as a file, and can be handed on.
  public let received: Bool
  /// How old it is and where it came from, in words.
  public let text: String
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// What a received pack would change.
public struct PackReview: Sendable, Equatable {
  public let signers: [String]
  /// The owner has to agree before it is taken.
  public let mustAccept: Bool
  /// What it is, in a few sentences.
  public let text: String
  public let changes: [PackChange]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// A number or address that a pack changes.
public struct PackChange: Sendable, Equatable {
  /// Name of the organisation.
  public let title: String
  /// "Phone", "WhatsApp", in the reader's language.
  public let label: String
  /// As it is now; empty for a new one.
  public let old: String
  /// As it would be; empty for one that goes.
  public let new: String
  /// Whose word it is, with its date.
  public let evidence: String
}
