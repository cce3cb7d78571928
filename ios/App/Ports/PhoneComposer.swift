#if canImport(UIKit)
  import HamrohKit
  import MessageUI

  /// The system's message composer.
  @MainActor final class PhoneComposer: NSObject, ComposerPort {
    /// There is no screen to open the composer on.
    private struct NoScreen: Error {}

    private var waiting: CheckedContinuation<ComposerResult, any Error>?

    var isAvailable: Bool { MFMessageComposeViewController.canSendText() }

    func compose(to recipients: [String], text: String) async throws -> ComposerResult {
      guard waiting == nil, let screen = Screens.top else { throw NoScreen() }
      let composer = MFMessageComposeViewController()
      composer.messageComposeDelegate = self
      composer.recipients = recipients
      composer.body = text
      return try await withCheckedThrowingContinuation { continuation in
        waiting = continuation
        screen.present(composer, animated: true)
      }
    }

    private func finish(_ result: ComposerResult) {
      waiting?.resume(returning: result)
      waiting = nil
    }
  }

  extension PhoneComposer: MFMessageComposeViewControllerDelegate {
    nonisolated func messageComposeViewController(
      _ controller: MFMessageComposeViewController, didFinishWith result: MessageComposeResult
    ) {
      let known: ComposerResult =
        switch result {
        case .sent: .sent
        case .cancelled: .cancelled
        default: .failed
        }
      MainActor.assumeIsolated {
        // The next composer can only come up when this one is gone.
        controller.dismiss(animated: true) { [weak self] in self?.finish(known) }
      }
    }
  }
#endif
