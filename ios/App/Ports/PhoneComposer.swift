#if canImport(UIKit)
  import HamrohKit
  import MessageUI

  /// The system's message composer.
  @MainActor final class PhoneComposer: NSObject, ComposerPort {
    private var waiting: CheckedContinuation<ComposerResult, any Error>?

    var isAvailable: Bool { MFMessageComposeViewController.canSendText() }

    func compose(to recipients: [String], text: String) async throws -> ComposerResult {
      try await compose(to: recipients, text: text, on: Screens.ready())
    }

    func compose(to recipients: [String], text: String, on screen: UIViewController) async throws -> ComposerResult {
      guard waiting == nil else { throw Screens.NoScreen() }
      let composer = MFMessageComposeViewController()
      composer.messageComposeDelegate = self
      composer.recipients = recipients
      composer.body = text
      return try await withCheckedThrowingContinuation { continuation in
        waiting = continuation
        if !Screens.present(composer, on: screen) { finish(.failure(Screens.NoScreen())) }
      }
    }

    private func finish(_ result: Result<ComposerResult, any Error>) {
      waiting?.resume(with: result)
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
        // It went away by itself: nothing would tell when.
        guard controller.presentingViewController != nil, !controller.isBeingDismissed else {
          return finish(.success(known))
        }
        // The next composer can only come up when this one is gone.
        controller.dismiss(animated: true) { [weak self] in self?.finish(.success(known)) }
      }
    }
  }
#endif
