import Foundation

internal import HamrohCore

// The phone's ports as the core asks for them. Any error of a port becomes the one that the core knows; of it only the type is
// told, a description may hold anything.

private func asked<T>(_ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch {
    throw PortError.Failed(reason: String(describing: type(of: error)))
  }
}

final class ClockBridge: Clock {
  private let port: any ClockPort

  init(port: any ClockPort) {
    self.port = port
  }

  func now() throws -> ClockReading {
    let moment = try asked { try port.now() }
    return ClockReading(
      wallMs: moment.wallMs, monotonicMs: moment.monotonicMs, bootId: moment.bootId.native,
      zoneMinutes: moment.zoneMinutes, source: moment.source)
  }
}

final class KeysBridge: DeviceKeys {
  private let port: any KeysPort

  init(port: any KeysPort) {
    self.port = port
  }

  func wrap(plain: Data) throws -> Data { try asked { try port.wrap(plain) } }

  func openWrapped(sealed: Data) throws -> Data { try asked { try port.open(sealed) } }

  func destroy() throws { try asked { try port.destroy() } }
}

final class BytesBridge: ByteSource {
  private let port: any BytesPort

  init(port: any BytesPort) {
    self.port = port
  }

  func nextBytes(most: UInt32) throws -> Data { try asked { try port.next(Int(most)) } }
}
