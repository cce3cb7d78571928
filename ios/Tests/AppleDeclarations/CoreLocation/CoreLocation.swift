// The part of CoreLocation that the app's port uses, declared so that it compiles on Linux.

@_exported import Foundation

public let kCLLocationAccuracyBest = -1.0

public enum CLAuthorizationStatus: Sendable {
  case notDetermined, restricted, denied, authorizedAlways, authorizedWhenInUse
}

public struct CLError: Error {
  public enum Code: Sendable {
    case locationUnknown, denied
  }

  public let code: Code
}

public struct CLLocationCoordinate2D: Sendable {
  public let latitude: Double
  public let longitude: Double
}

public final class CLLocationSourceInformation: NSObject, Sendable {
  public var isSimulatedBySoftware: Bool { false }
}

public final class CLLocation: NSObject, Sendable {
  public var coordinate: CLLocationCoordinate2D { CLLocationCoordinate2D(latitude: 0, longitude: 0) }
  public var horizontalAccuracy: Double { 0 }
  public var timestamp: Date { .now }
  public var sourceInformation: CLLocationSourceInformation? { nil }
}

public protocol CLLocationManagerDelegate: NSObjectProtocol {
  func locationManagerDidChangeAuthorization(_ manager: CLLocationManager)
  func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation])
  func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error)
}

public final class CLLocationManager: NSObject {
  public static func locationServicesEnabled() -> Bool { false }
  public weak var delegate: (any CLLocationManagerDelegate)?
  public var desiredAccuracy = 0.0
  public var authorizationStatus: CLAuthorizationStatus { .notDetermined }
  public func requestWhenInUseAuthorization() {}
  public func requestLocation() {}
}
