internal import HamrohCore

// Journal, calls for help and their messages, both ways.

extension SosCall {
  var request: SosRequest {
    SosRequest(
      clientId: requestId, citizen: citizen, position: place?.position,
      // Phones say -1 for what they do not know.
      batteryPercent: batteryPercent.flatMap { UInt32(exactly: $0) }, recipients: recipients.map(\.native),
      note: "", drill: drill)
  }
}

extension SosPreview {
  init(_ preview: HamrohCore.SosPreview) {
    self.init(sms: preview.sms, septets: Int(preview.septets))
  }
}

extension PreparedSos {
  init(_ prepared: Prepared, _ labels: Labels) {
    self.init(
      sms: prepared.sms, reference: prepared.reference, rows: prepared.outbox.map { LedgerRow($0, labels) })
  }
}

extension LedgerRow {
  init(_ row: OutboxRow, _ labels: Labels) {
    let byHand = row.channel == "hand"
    self.init(
      id: row.id, recipient: row.recipient, text: row.text, state: DeliveryState(row.state),
      // Once somebody did something with it the state says more.
      stateText: byHand && row.state == .queued ? labels.byHand : labels.of(row.state), byHand: byHand,
      canSend: row.canSend, canBeAnswered: row.canBeAnswered, canCancel: row.canCancel, canCallOff: row.canCallOff,
      record: row.record, kind: MessageKind(row.kind), kindText: labels.of(row.kind))
  }
}

extension MessageKind {
  fileprivate init(_ kind: HamrohCore.MessageKind) {
    self =
      switch kind {
      case .sos: .sos
      case .ok: .ok
      case .test: .test
      case .cancel: .cancel
      }
  }
}

extension CallOff {
  var request: CancelRequest {
    CancelRequest(
      clientId: requestId, sos: sos, citizen: citizen, position: place?.position,
      batteryPercent: batteryPercent.flatMap { UInt32(exactly: $0) }, note: "", word: word.native)
  }
}

extension DeliveryState {
  fileprivate init(_ state: Delivery) {
    self =
      switch state {
      case .queued: .queued
      case .leased: .leased
      case .handed: .handed
      case .accepted: .accepted
      case .delivered: .delivered
      case .acknowledged: .acknowledged
      case .failed: .failed
      case .unknown: .unknown
      case .expired: .expired
      case .cancelled: .cancelled
      }
  }
}

extension DeliveryStep {
  var event: DeliveryEvent {
    switch self {
    case .lease: .lease
    case .hand: .hand
    case .accept: .accept
    case .deliver: .deliver
    case .acknowledge: .acknowledge
    case .fail: .fail
    case .crash: .crash
    case .retry: .retry
    case .cancel: .cancel
    }
  }
}
