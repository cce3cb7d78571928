#if canImport(UIKit)
  import HamrohKit
  import SwiftUI
  import UIKit

  /// A window above the app's own: what is presented there (a composer, the share sheet) lies above its cover.
  @MainActor final class PhoneCover: CoverPort {
    private(set) var window: UIWindow?

    func cover(_ isCovered: Bool) {
      cover(isCovered, on: Screens.scene)
    }

    func cover(_ isCovered: Bool, on scene: UIWindowScene?) {
      window?.isHidden = true
      window = nil
      guard isCovered, let scene else { return }
      // Never the key window: composers open on that one.
      let above = UIWindow(windowScene: scene)
      above.windowLevel = UIWindow.Level(rawValue: UIWindow.Level.alert.rawValue + 1)
      above.rootViewController = UIHostingController(rootView: Cover())
      above.isHidden = false
      window = above
    }
  }
#endif
