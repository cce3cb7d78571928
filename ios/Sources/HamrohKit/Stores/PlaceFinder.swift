import Observation

/// Where the phone is, for one screen: asked for, found, or why not.
@MainActor @Observable public final class PlaceFinder {
  public enum State: Sendable, Equatable {
    case none
    case looking
    case found(Place)
    case failed(PlaceFailure)
  }

  /// Older than that, the owner may be elsewhere by now.
  static let oldS: Int64 = 120

  /// A place as it was when the phone told it; `place` knows how old it is.
  public private(set) var state: State = .none

  private let port: any PlacePort
  private let now: @MainActor () -> ContinuousClock.Instant
  /// When the phone told the place.
  private var told: ContinuousClock.Instant
  private var asked = 0
  private var isRenewing = false
  /// The owner said that it does not go along.
  private var isLeftOut = false

  init(_ ports: Ports) {
    port = ports.place
    now = ports.instant
    told = ports.instant()
  }

  /// With the age that it has at this moment: what was found stays on the screen for as long as that is open.
  public var place: Place? {
    if case .found(let place) = state { place.aged(by: UInt32(clamping: passedS)) } else { nil }
  }

  private var passedS: Int64 { (now() - told).components.seconds }

  private var isOld: Bool {
    guard case .found(let place) = state else { return false }
    return Int64(place.ageS ?? 0) + passedS > Self.oldS
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
    isLeftOut = false
    state = .looking
    await look()
  }

  /// Looks when that raises no question of the system, nor asks for what is known.
  func findIfAllowed() async {
    guard port.isAllowed else { return }
    switch state {
    case .none: if !isLeftOut { await find() }
    case .failed: await find()
    case .found: await renew()
    case .looking: break
    }
  }

  /// Looks again where what was found is old: the owner may have been taken elsewhere since.
  /// True when a newer place is there.
  @discardableResult func renew() async -> Bool {
    guard port.isAllowed, isOld, !isRenewing else { return false }
    isRenewing = true
    defer { isRenewing = false }
    await look()
    return place != nil && !isOld
  }

  private func look() async {
    asked += 1
    let mine = asked
    let found: State
    do {
      found = .found(try await port.current())
    } catch let failure as PlaceFailure {
      found = .failed(failure)
    } catch {
      found = .failed(.notFound)
    }
    // Left out or asked again meanwhile: that holds.
    guard mine == asked else { return }
    // What is known, with its age, is better than nothing.
    if case .failed = found, place != nil { return }
    (state, told) = (found, now())
  }

  /// Leaves the position out: nothing looks for it again unless its owner does.
  public func leaveOut() {
    clear()
    isLeftOut = true
  }

  /// Something new begins, for which nobody said that the position stays out.
  func reconsider() {
    isLeftOut = false
  }

  /// Forgets the position; the next look is a new one.
  public func clear() {
    asked += 1
    state = .none
    isLeftOut = false
  }
}
