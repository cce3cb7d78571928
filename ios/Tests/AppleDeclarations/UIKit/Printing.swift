// The part of UIKit's printing that the app's port uses.

@MainActor open class UIPrintFormatter: NSObject {}

@MainActor public final class UIMarkupTextPrintFormatter: UIPrintFormatter {
  public let markupText: String

  public init(markupText: String) {
    self.markupText = markupText
  }
}

@MainActor public final class UIPrintInfo: NSObject {
  public enum OutputType: Sendable {
    case general, grayscale
  }

  public static func printInfo() -> UIPrintInfo { UIPrintInfo() }
  public var outputType = OutputType.general
  public var jobName = ""
}

@MainActor open class UIPrintInteractionController: NSObject {
  public typealias CompletionHandler = (UIPrintInteractionController, Bool, (any Error)?) -> Void

  public static let shared = UIPrintInteractionController()
  public static var isPrintingAvailable: Bool { false }
  public var printInfo: UIPrintInfo?
  public var printFormatter: UIPrintFormatter?
  open func present(
    from rect: CGRect, in view: UIView, animated: Bool, completionHandler: CompletionHandler?
  ) -> Bool { false }
}
