// The part of MessageUI that the app's port uses, declared so that it compiles on Linux.

@_exported import UIKit

public enum MessageComposeResult: Int, Sendable {
  case cancelled, sent, failed
}

@MainActor public protocol MFMessageComposeViewControllerDelegate: NSObjectProtocol {
  func messageComposeViewController(
    _ controller: MFMessageComposeViewController, didFinishWith result: MessageComposeResult)
}

@MainActor public final class MFMessageComposeViewController: UIViewController {
  public static func canSendText() -> Bool { false }
  public weak var messageComposeDelegate: (any MFMessageComposeViewControllerDelegate)?
  public var recipients: [String]?
  public var body: String?
}
