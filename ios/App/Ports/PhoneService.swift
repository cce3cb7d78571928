#if canImport(UIKit)
  import HamrohKit
  import Network
  import UIKit

  /// Another network, or one again. iOS tells an app nothing of the mobile operator; that there is a way out is the nearest.
  @MainActor final class PhoneService: ServicePort {
    private let monitor = NWPathMonitor()

    func listen(_ changed: @escaping @MainActor @Sendable () -> Void) {
      monitor.pathUpdateHandler = { path in
        guard path.status == .satisfied else { return }
        Task { @MainActor in changed() }
      }
      monitor.start(queue: .main)
    }
  }
#endif
