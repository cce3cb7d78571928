import Foundation

/// One field of the facts of a note. Its name is the core's.
public enum Fact: String, Sendable, CaseIterable {
  case time, place, people, words, harm, papers, money
}

/// The facts of a note, apart from its story. Free text, each may be empty.
public struct Facts: Sendable, Equatable {
  private var texts: [Fact: String]

  public init(_ texts: [Fact: String] = [:]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  public subscript(_ fact: Fact) -> String {
    get { texts[fact] ?? "" }
    set { texts[fact] = newValue.isEmpty ? nil : newValue }
  }

  /// Nothing was written that can be read.
  public var isEmpty: Bool { texts.values.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// What helps to fill one field.
public struct FactQuestion: Sendable, Equatable, Identifiable {
  public let fact: Fact
  public let title: String
  public let question: String

  public var id: Fact { fact }
}

/// A note, as the screen gives it to be written down.
public struct NewNote: Sendable, Equatable {
  /// 32 hexadecimal digits; the same again is acknowledged, not written twice.
  public let requestId: String
  public let note: String
  public let place: Place?
  public let facts: Facts
  /// The second secret shall show it too. Needs an open journal.
  public let ordinary: Bool

  public init(requestId: String, note: String, place: Place? = nil, facts: Facts = Facts(), ordinary: Bool = false) {
    self.requestId = requestId
    self.note = note
    self.place = place
    self.facts = facts
    self.ordinary = ordinary
  }
}

/// A file to be taken into the journal.
public struct NewFile: Sendable, Equatable {
  /// The same again goes on with what an interruption stopped.
  public let requestId: String
  /// `image/jpeg`
  public let mediaType: String
  /// What it shows; may be empty.
  public let note: String

  public init(requestId: String, mediaType: String, note: String) {
    self.requestId = requestId
    self.mediaType = mediaType
    self.note = note
  }
}

/// A file in the journal.
public struct AttachedFile: Sendable, Equatable {
  /// 64 hexadecimal digits.
  public let sha256: String
  public let length: Int64
  public let mediaType: String

  /// Its length as people of `language` read it.
  public func size(language: String) -> String {
    length.formatted(.byteCount(style: .file).locale(Locale(identifier: language)))
  }
}

/// State of the journal, which gives nothing away.
public struct JournalState: Sendable, Equatable {
  public let exists: Bool
  public let unlocked: Bool
  /// First characters of the journal's id; empty when there is none.
  public let fingerprint: String
  /// A newer version of the app wrote it: it is read here, and not written.
  public let readOnly: Bool
}

/// What an unlocked journal shows.
public struct Entries: Sendable, Equatable {
  /// Oldest first.
  public let entries: [Entry]
  /// Some record could not be read and is not shown.
  public let damaged: Bool
}

/// One record as its owner reads it.
public struct Entry: Sendable, Equatable, Identifiable {
  public let id: String
  /// What kind of record, in words.
  public let label: String
  /// RFC 3339 UTC, by the phone's clock.
  public let at: String
  public let note: String
  public let place: Place?
  public var facts = Facts()
  /// The second secret shows it too.
  public var ordinary = false
  public var files: [AttachedFile] = []

  /// The time as people of `language` read it, in the phone's zone; as it was written where it cannot be read.
  public func when(language: String, zone: TimeZone = .current) -> String {
    RecordedTime.text(at, language: language, zone: zone)
  }
}

extension Place {
  /// Latitude and longitude in degrees.
  public var degrees: String {
    [latE7, lonE7].map { String(format: "%.5f", Double($0) / 1e7) }.joined(separator: ", ")
  }
}
