// The statement for an officer who screens for victims of trafficking, and sentences to show.

/// What makes trafficking in persons: what was done, how, what for.
public enum ScreeningElement: Sendable, Equatable, CaseIterable {
  case act, means, purpose
}

/// A note that may speak of a point.
public struct NoteHint: Sendable, Equatable {
  /// Id of the record.
  public let record: String
  /// The words in it; empty when the kind of note says it.
  public let quote: String
}

/// One thing that may have happened. Whether it did, only the person can say.
public struct ScreeningPoint: Sendable, Equatable, Identifiable {
  public let code: String
  public let element: ScreeningElement
  /// The sentence, in the reader's language.
  public let text: String
  /// Oldest first.
  public let hints: [NoteHint]

  public var id: String { code }
}

/// A point that was marked.
public struct DossierMark: Sendable, Equatable {
  /// Code of the point.
  public let code: String
  /// Ids of the notes that speak of it.
  public let records: [String]
}

/// What goes into a statement.
public struct DossierRequest: Sendable, Equatable {
  /// As in the passport; may stay empty.
  public let name: String
  /// Code of the citizenship; may stay empty.
  public let citizen: String
  /// Language of the officer: `th`, `my` or one of the app's.
  public let officerLanguage: String
  /// One of the app's languages, for the interpreter; empty for that of the screen.
  public let speaks: String
  public let marks: [DossierMark]
}

/// A statement: it holds name and words in the clear.
public struct Dossier: Sendable, Equatable {
  /// One page to show, print or send.
  public let html: String
  /// The same as plain text.
  public let text: String
  /// No native speaker has read the officer's sentences yet.
  public let reviewNeeded: Bool
}

/// A sentence to hold before somebody's eyes.
public struct ShowCard: Sendable, Equatable {
  /// `screening` for an officer, `trapped` for the police or a helper, `help` for anybody.
  public let situation: String
  public let card: Card
  /// How to pronounce it, in letters that the reader knows; empty when not needed.
  public let reading: String
  /// No native speaker has read the sentence yet.
  public let reviewNeeded: Bool
}
