#if canImport(UIKit)
  import HamrohKit
  import UIKit

  /// The system's printing. Nothing leaves the phone before the owner has chosen a printer.
  @MainActor struct PhonePrinter: PrintPort {
    var isAvailable: Bool { UIPrintInteractionController.isPrintingAvailable }

    func print(html: String) async throws {
      try await print(html: html, with: .shared, on: Screens.ready())
    }

    func print(html: String, with controller: UIPrintInteractionController, on screen: UIViewController) async throws {
      guard let view = screen.view else { throw Screens.NoScreen() }
      controller.printFormatter = UIMarkupTextPrintFormatter(markupText: html)
      let info = UIPrintInfo.printInfo()
      info.outputType = .grayscale
      // It stands in the printer's own list, where others read it.
      info.jobName = "A6"
      controller.printInfo = info
      let isDone = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
        let ending = Ending(continuation)
        // On an iPad it points at something; an iPhone does not mind.
        let middle = CGRect(x: view.bounds.midX, y: view.bounds.midY, width: 0, height: 0)
        let isShown = controller.present(from: middle, in: view, animated: true) { _, _, error in
          // Cancelled comes without an error.
          ending.come(error == nil)
        }
        if !isShown { ending.come(false) }
      }
      controller.printFormatter = nil
      if !isDone { throw NotPrinted() }
    }

    struct NotPrinted: Error {}
  }
#endif
