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
  /// The whole call can be called off: told on one row of it.
  public let canCallOff: Bool
  /// Id of the record that it belongs to.
  public let record: String
  public let kind: MessageKind
  /// What the message is, in words.
  public let kindText: String
}

/// What a message is.
public enum MessageKind: Sendable, Equatable {
  case sos, ok, test, cancel
}

/// A call for help is called off, as the screen asks for it.
public struct CallOff: Sendable, Equatable {
  /// As in `SosCall`.
  public let requestId: String
  /// Id of the record of the call.
  public let sos: String
  public let citizen: String
  public let place: Place?
  public let batteryPercent: Int?
  /// As in `CheckIn`.
  public let word: String
}
