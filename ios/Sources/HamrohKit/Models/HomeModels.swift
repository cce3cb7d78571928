import Foundation

/// How somebody is, as far as those at home know.
public enum HomeState: Sendable, Equatable, CaseIterable {
  case notBegun, waiting, clockUnsure, notEntered, silent, unsure, danger, help

  /// Somebody at home has to do something now.
  public var isPressing: Bool {
    switch self {
    case .notBegun, .waiting: false
    case .clockUnsure, .notEntered, .silent, .unsure, .danger, .help: true
    }
  }
}

/// A traveller who is followed from home.
public struct FollowedJourney: Sendable, Equatable, Identifiable {
  public let id: String
  public let plan: TripPlan
  /// It was made by a newer version: some of it may not be shown.
  public let newer: Bool
  public let state: HomeState
  public let stateText: String
  /// What to do now, in this order.
  public let advice: [String]
  /// When the next check-in is due, RFC 3339 UTC; empty when none is awaited.
  public let due: String
  /// Milliseconds until this has to be looked at again; `nil` when nothing changes by itself.
  public let alarmInMs: UInt64?
  /// What is odd about this phone's clock; may be empty.
  public let clockText: String
  /// Newest first.
  public let messages: [HeardText]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool

  /// The deadline as people of `language` read it; `nil` when none is awaited.
  public func dueText(language: String, zone: TimeZone = .current) -> String? {
    due.isEmpty ? nil : RecordedTime.text(due, language: language, zone: zone)
  }
}

/// A text that was entered, and what it says.
public struct HeardText: Sendable, Equatable {
  public let text: String
  /// When it was entered, RFC 3339 UTC.
  public let entered: String
  /// What it says, in sentences.
  public let meaning: [String]
  public let place: Place?
  /// It was entered before.
  public let repeated: Bool

  public func when(language: String, zone: TimeZone = .current) -> String {
    RecordedTime.text(entered, language: language, zone: zone)
  }
}

/// A message that another app handed over, and what it says.
public struct HandedText: Sendable, Equatable {
  public let text: String
  /// In sentences.
  public let meaning: [String]
}

/// A letter to the mission that is to help.
public struct MissionLetter: Sendable, Equatable {
  /// Whom it is for.
  public let title: String
  public let ways: [ContactWay]
  /// Why them.
  public let why: String
  /// The letter, in the language of those who get it.
  public let text: String
  /// The same in the reader's language; empty when that is the language of the letter.
  public let meaning: String
  /// What to do and not to do.
  public let advice: [String]
}

/// A point in time as the core writes it.
enum RecordedTime {
  /// As people of `language` read it; as it was written where it cannot be read.
  static func text(_ at: String, language: String, zone: TimeZone) -> String {
    let whole = try? Date(at, strategy: .iso8601)
    let exact = try? Date(at, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    guard let date = whole ?? exact else { return at }
    var style = Date.FormatStyle(date: .abbreviated, time: .shortened)
    style.locale = Locale(identifier: language)
    style.timeZone = zone
    return date.formatted(style)
  }
}
