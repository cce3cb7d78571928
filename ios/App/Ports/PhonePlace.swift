#if canImport(UIKit)
  import CoreLocation
  import HamrohKit

  /// Asks the phone once where it is, while the app is in use.
  @MainActor final class PhonePlace: NSObject, PlacePort {
    private lazy var manager = makeManager()
    private var waiting: [CheckedContinuation<Place, any Error>] = []

    var isAllowed: Bool {
      [.authorizedWhenInUse, .authorizedAlways].contains(manager.authorizationStatus)
    }

    func current() async throws -> Place {
      // Asks the system in a call that may take a moment, so not on the main thread.
      let isOn = await Task.detached { CLLocationManager.locationServicesEnabled() }.value
      guard isOn else { throw PlaceFailure.switchedOff }
      return try await withCheckedThrowingContinuation { continuation in
        waiting.append(continuation)
        guard waiting.count == 1 else { return }
        ask()
      }
    }

    private func makeManager() -> CLLocationManager {
      let manager = CLLocationManager()
      manager.delegate = self
      manager.desiredAccuracy = kCLLocationAccuracyBest
      return manager
    }

    /// The next step that the system's leave allows; the delegate comes back here when that changes.
    private func ask() {
      guard !waiting.isEmpty else { return }
      switch manager.authorizationStatus {
      case .notDetermined: manager.requestWhenInUseAuthorization()
      case .authorizedWhenInUse, .authorizedAlways: manager.requestLocation()
      default: finish(.failure(PlaceFailure.denied))
      }
    }

    private func finish(_ result: Result<Place, any Error>) {
      let all = waiting
      waiting = []
      for one in all { one.resume(with: result) }
    }
  }

  extension PhonePlace: CLLocationManagerDelegate {
    // The manager was made on the main thread, so it calls there.

    nonisolated func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) {
      MainActor.assumeIsolated { ask() }
    }

    nonisolated func locationManager(
      _ manager: CLLocationManager, didUpdateLocations locations: [CLLocation]
    ) {
      let place = locations.last.flatMap { found in
        Place(
          latitude: found.coordinate.latitude, longitude: found.coordinate.longitude,
          radius: found.horizontalAccuracy, age: -found.timestamp.timeIntervalSinceNow,
          simulated: found.sourceInformation?.isSimulatedBySoftware ?? false)
      }
      MainActor.assumeIsolated {
        finish(place.map { .success($0) } ?? .failure(PlaceFailure.notFound))
      }
    }

    nonisolated func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) {
      let isDenied = (error as? CLError)?.code == .denied
      MainActor.assumeIsolated { finish(.failure(isDenied ? PlaceFailure.denied : PlaceFailure.notFound)) }
    }
  }
#endif
