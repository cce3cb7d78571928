import Foundation

/// A call for help, as the screen asks for it.
public struct SosCall: Sendable, Equatable {
  /// 32 hexadecimal digits; the same again is acknowledged, not written twice.
  public let requestId: String
  public let citizen: String
  public let place: Place?
  public let batteryPercent: Int?
  /// Numbers as the owner wrote them; empty when the text shall be sent by hand.
  public let recipients: [String]
  public let drill: Bool

  public init(
    requestId: String, citizen: String, place: Place?, batteryPercent: Int?, recipients: [String], drill: Bool
  ) {
    self.requestId = requestId
    self.citizen = citizen
    self.place = place
    self.batteryPercent = batteryPercent
    self.recipients = recipients
    self.drill = drill
  }
}

/// The text of a call for help as it would leave now, without what only the journal adds.
public struct SosPreview: Sendable, Equatable {
  public let sms: String
  /// Length in septets; one SMS holds 160.
  public let septets: Int
}

/// A call for help that is on the disk, with one row for each recipient.
public struct PreparedSos: Sendable, Equatable {
  public let sms: String
  public let reference: String
  public let rows: [LedgerRow]
}

/// Where a message is on its way. Says no more than is known.
public enum DeliveryState: Sendable, Equatable, CaseIterable {
  case queued, leased, handed, accepted, delivered, acknowledged, failed, unknown, expired, cancelled
}

/// What happened to a message, as the phone reports it.
public enum DeliveryStep: Sendable, Equatable, CaseIterable {
  case lease, hand, accept, deliver, acknowledge, fail, crash, retry, cancel
}

/// One message to one recipient.
public struct LedgerRow: Sendable, Equatable, Identifiable {
  public let id: Int64
  public let recipient: String
  /// Empty once the row is final.
  public let text: String
  public let state: DeliveryState
  /// What is known, and no more, in words.
  public let stateText: String
  /// No number that can be dialled: the owner chooses in the composer.
  public let byHand: Bool
  /// Another try can be made.
  public let canSend: Bool
  /// Somebody can have answered to it.
  public let canBeAnswered: Bool
  /// It can be taken back: nothing of it can have left.
  public let canCancel: Bool
}

/// State of the journal, which gives nothing away.
public struct JournalState: Sendable, Equatable {
  public let exists: Bool
  public let unlocked: Bool
  /// First characters of the journal's id; empty when there is none.
  public let fingerprint: String
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

  /// The time as people of `language` read it, in the phone's zone; as it was written where it cannot be read.
  public func when(language: String, zone: TimeZone = .current) -> String {
    let whole = try? Date(at, strategy: .iso8601)
    let exact = try? Date(at, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    guard let date = whole ?? exact else { return at }
    var style = Date.FormatStyle(date: .abbreviated, time: .shortened)
    style.locale = Locale(identifier: language)
    style.timeZone = zone
    return date.formatted(style)
  }
}
