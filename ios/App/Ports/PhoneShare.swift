#if canImport(UIKit)
  import HamrohKit
  import UIKit

  /// The system's share sheet.
  @MainActor struct PhoneShare: SharePort {
    func share(_ file: URL) async throws {
      try await share(file, on: Screens.ready())
    }

    @discardableResult func share(text: String) async throws -> Bool {
      try await share(text, on: Screens.ready())
    }

    /// `item`: a file's URL or a text. Whether another app took it, or may have.
    @discardableResult func share(_ item: Any, on screen: UIViewController) async throws -> Bool {
      guard let view = screen.view else { throw Screens.NoScreen() }
      var isTaken: Bool?
      let isShown = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
        let ending = Ending(continuation)
        let sheet = UIActivityViewController(activityItems: [item], applicationActivities: nil)
        // On an iPad the sheet points at something; without that it ends the app.
        sheet.popoverPresentationController?.sourceView = view
        sheet.popoverPresentationController?.sourceRect = CGRect(
          x: view.bounds.midX, y: view.bounds.midY, width: 0, height: 0)
        // The sheet holds the handler and the handler the ending: it comes when the sheet is gone, whichever way.
        sheet.completionWithItemsHandler = { activity, completed, _, _ in
          // Called for each activity that was tried; the sheet stays until one was completed or the owner closed it.
          guard completed || activity == nil else { return }
          isTaken = isTaken ?? completed
          ending.come(true)
        }
        if !Screens.present(sheet, on: screen) { ending.come(false) }
      }
      if !isShown { throw Screens.NoScreen() }
      return isTaken ?? true
    }
  }

  /// Goes on exactly once: when it is told to, or when nobody is left who could.
  @MainActor final class Ending {
    private let continuation: CheckedContinuation<Bool, Never>
    private var hasCome = false

    init(_ continuation: CheckedContinuation<Bool, Never>) {
      self.continuation = continuation
    }

    func come(_ result: Bool) {
      guard !hasCome else { return }
      hasCome = true
      continuation.resume(returning: result)
    }

    deinit {
      if !hasCome { continuation.resume(returning: true) }
    }
  }
#endif
