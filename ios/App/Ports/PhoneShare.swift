#if canImport(UIKit)
  import HamrohKit
  import UIKit

  /// The system's share sheet.
  @MainActor struct PhoneShare: SharePort {
    /// There is no screen to open the sheet on.
    private struct NoScreen: Error {}

    func share(_ file: URL) async throws {
      guard let screen = Screens.top, let view = screen.view else { throw NoScreen() }
      let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
      // On an iPad the sheet points at something; without that it ends the app.
      sheet.popoverPresentationController?.sourceView = view
      sheet.popoverPresentationController?.sourceRect = CGRect(
        x: view.bounds.midX, y: view.bounds.midY, width: 0, height: 0)
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        sheet.completionWithItemsHandler = { [weak sheet] activity, completed, _, _ in
          // Called for each activity that was tried; the sheet stays until one was completed or the owner closed it.
          guard completed || activity == nil else { return }
          sheet?.completionWithItemsHandler = nil
          continuation.resume()
        }
        screen.present(sheet, animated: true)
      }
    }
  }

  /// What is on the screen.
  @MainActor enum Screens {
    /// The controller on top, which can present another.
    static var top: UIViewController? {
      let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
      let scene = scenes.first { $0.activationState == .foregroundActive } ?? scenes.first
      var top = scene?.keyWindow?.rootViewController
      while let next = top?.presentedViewController { top = next }
      return top
    }
  }
#endif
