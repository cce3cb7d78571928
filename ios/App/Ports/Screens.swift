#if canImport(UIKit)
  import UIKit

  /// What is on the screen.
  @MainActor enum Screens {
    /// There is no screen to open something on.
    struct NoScreen: Error {}

    /// As long as a question or a sheet may take to go away.
    private static let patience = Duration.seconds(3)

    /// The controller on top, which can present another; waits for one that is just going away.
    static func ready() async throws -> UIViewController {
      let end = ContinuousClock.now + patience
      while ContinuousClock.now < end {
        guard let root else { throw NoScreen() }
        if let top = top(above: root) { return top }
        try await Task.sleep(for: .milliseconds(50))
      }
      throw NoScreen()
    }

    /// `nil` while the controller on top is being dismissed: the one below it cannot present anything yet.
    static func top(above root: UIViewController) -> UIViewController? {
      var top = root
      while let next = top.presentedViewController { top = next }
      return top.isBeingDismissed ? nil : top
    }

    /// Whether it came up: the system refuses without a word.
    static func present(_ controller: UIViewController, on screen: UIViewController) -> Bool {
      screen.present(controller, animated: true)
      return screen.presentedViewController === controller
    }

    private static var root: UIViewController? { scene?.keyWindow?.rootViewController }

    /// The app has one.
    static var scene: UIWindowScene? {
      let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
      return scenes.first { $0.activationState == .foregroundActive } ?? scenes.first
    }
  }
#endif
