// The part of UIKit that the app's ports use, declared so that they compile on Linux. Nothing of it does anything.

@_exported import Foundation

@MainActor open class UIResponder: NSObject {}

@MainActor open class UIView: UIResponder {
  public var bounds: CGRect { .zero }
  public var frame = CGRect.zero
  public var isHidden = false
  public func addSubview(_ view: UIView) {}
}

@MainActor open class UIViewController: UIResponder {
  public var view: UIView! { UIView() }
  open var presentedViewController: UIViewController? { nil }
  public var presentingViewController: UIViewController? { nil }
  open var isBeingDismissed: Bool { false }
  public var isModalInPresentation = false
  public var popoverPresentationController: UIPopoverPresentationController? { nil }
  public var extensionContext: NSExtensionContext? { nil }
  open func viewDidLoad() {}
  open func present(_ controller: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
  public func dismiss(animated: Bool, completion: (() -> Void)? = nil) {}
}

@MainActor public final class UIPopoverPresentationController: NSObject {
  public var sourceView: UIView?
  public var sourceRect = CGRect.zero
}

@MainActor public final class UIActivityViewController: UIViewController {
  public struct ActivityType: Sendable {
    public init() {}
  }

  public typealias CompletionWithItemsHandler = (ActivityType?, Bool, [Any]?, (any Error)?) -> Void

  public var completionWithItemsHandler: CompletionWithItemsHandler?

  public convenience init(activityItems: [Any], applicationActivities: [Any]?) {
    self.init()
  }
}

@MainActor public final class UIWindow: UIView {
  public struct Level: Equatable, Sendable {
    public static let alert = Level(rawValue: 2000)

    public let rawValue: CGFloat

    public init(rawValue: CGFloat) {
      self.rawValue = rawValue
    }
  }

  public var rootViewController: UIViewController?
  public var windowLevel = Level(rawValue: 0)

  public convenience init(windowScene: UIWindowScene) {
    self.init()
    isHidden = true
  }
}

@MainActor open class UIScene: UIResponder {
  public enum ActivationState: Sendable {
    case unattached, foregroundActive, foregroundInactive, background
  }

  public var activationState: ActivationState { .unattached }
}

@MainActor public final class UIWindowScene: UIScene {
  public var keyWindow: UIWindow? { nil }
}

public struct UIBackgroundTaskIdentifier: Equatable, Sendable {
  public static let invalid = UIBackgroundTaskIdentifier()
}

@MainActor public final class UIApplication: UIResponder {
  public static let shared = UIApplication()
  public var isIdleTimerDisabled = false
  public var connectedScenes: Set<UIScene> { [] }
  public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) {}
  public func beginBackgroundTask(
    withName name: String?, expirationHandler handler: (@MainActor @Sendable () -> Void)? = nil
  ) -> UIBackgroundTaskIdentifier { .invalid }
}

@MainActor public final class UIDevice: NSObject {
  public static let current = UIDevice()
  public var isBatteryMonitoringEnabled = false
  public var batteryLevel: Float { -1 }
}

public final class UIPasteboard: NSObject, @unchecked Sendable {
  public struct OptionsKey: Hashable, Sendable {
    public static let localOnly = OptionsKey(name: "local")
    public static let expirationDate = OptionsKey(name: "expiration")

    let name: String
  }

  public static let general = UIPasteboard()
  public private(set) var items: [[String: Any]] = []
  /// Not Apple's: what a test reads.
  public private(set) var options: [OptionsKey: Any] = [:]

  public func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {
    (self.items, self.options) = (items, options)
  }
}

public struct UIKeyboardType: Sendable {
  public static let phonePad = UIKeyboardType()
  public static let decimalPad = UIKeyboardType()
}

public struct UITextContentType: Sendable {
  public static let telephoneNumber = UITextContentType()
}

// What Foundation has only on Apple's systems.

open class NSExtensionContext: NSObject {
  public var inputItems: [Any] { [] }
  public func completeRequest(returningItems items: [Any]?, completionHandler: ((Bool) -> Void)? = nil) {}
}

public final class NSExtensionItem: NSObject {
  public var attachments: [NSItemProvider]?
}

public final class NSItemProvider: NSObject {
  public typealias CompletionHandler = @Sendable ((any NSSecureCoding)?, (any Error)?) -> Void

  public func hasItemConformingToTypeIdentifier(_ type: String) -> Bool { false }
  public func loadItem(
    forTypeIdentifier type: String, options: [AnyHashable: Any]?, completionHandler: CompletionHandler?
  ) {}
}

extension FileManager {
  public func containerURL(forSecurityApplicationGroupIdentifier group: String) -> URL? { nil }
}

extension URL {
  public func startAccessingSecurityScopedResource() -> Bool { false }
  public func stopAccessingSecurityScopedResource() {}
}

public final class NSFileCoordinator: NSObject {
  public struct ReadingOptions: OptionSet, Sendable {
    public let rawValue: UInt

    public init(rawValue: UInt) {
      self.rawValue = rawValue
    }
  }

  public func coordinate(
    readingItemAt url: URL, options: ReadingOptions = [], error: UnsafeMutablePointer<NSError?>?,
    byAccessor reader: (URL) -> Void
  ) { reader(url) }
}

public func clock_gettime_nsec_np(_ clock: Int32) -> UInt64 { 0 }

public func sysctlbyname(
  _ name: String, _ old: UnsafeMutableRawPointer?, _ oldSize: UnsafeMutablePointer<Int>?,
  _ new: UnsafeMutableRawPointer?, _ newSize: Int
) -> Int32 { -1 }
