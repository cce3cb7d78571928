// The part of EventKitUI that the app's port uses, declared so that it compiles on Linux.

@_exported import EventKit
@_exported import UIKit

public enum EKEventEditViewAction: Int, Sendable {
  case canceled, saved, deleted
}

@MainActor public protocol EKEventEditViewDelegate: NSObjectProtocol {
  func eventEditViewController(
    _ controller: EKEventEditViewController, didCompleteWith action: EKEventEditViewAction)
}

/// Apple's is a navigation controller.
@MainActor public final class EKEventEditViewController: UIViewController {
  public weak var editViewDelegate: (any EKEventEditViewDelegate)?
  public var eventStore: EKEventStore!
  public var event: EKEvent?
}
