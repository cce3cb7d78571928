import Observation

/// Where the phone is, for one screen: asked for, found, or why not.
@MainActor @Observable public final class PlaceFinder {
  public enum State: Sendable, Equatable {
    case none
    case looking
    case found(Place)
    case failed(PlaceFailure)
  }

  public private(set) var state: State = .none

  private let port: any PlacePort
  private var asked = 0

  init(port: any PlacePort) {
    self.port = port
  }

  public var place: Place? {
    if case .found(let place) = state { place } else { nil }
  }

  /// What there is to say about it.
  public var words: Key? {
    switch state {
    case .none: nil
    case .looking: .placeLooking
    case .found(let place): place.radiusM == nil ? .placeFoundRough : .placeFound
    case .failed(.denied): .placeDenied
    case .failed(.switchedOff): .placeOff
    case .failed(.notFound): .placeNotFound
    }
  }

  /// Looks once.
  public func find() async {
    asked += 1
    let mine = asked
    state = .looking
    let found: State
    do {
      found = .found(try await port.current())
    } catch let failure as PlaceFailure {
      found = .failed(failure)
    } catch {
      found = .failed(.notFound)
    }
    // Left out or asked again meanwhile: that holds.
    if mine == asked { state = found }
  }

  /// Looks when that raises no question of the system.
  func findIfAllowed() async {
    if port.isAllowed, state == .none { await find() }
  }

  /// Leaves the position out.
  public func clear() {
    asked += 1
    state = .none
  }
}
