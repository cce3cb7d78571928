#if canImport(UIKit)
  import HamrohInbox
  import SwiftUI
  import UIKit

  /// Takes a text or link that another app shares and leaves it for the app, which checks it when it is opened next. An
  /// extension may not open its app, so it shows the app's name and a mark, which need no translation.
  final class ShareViewController: UIViewController {
    private static let group = "group.org.hamroh.app"

    override func viewDidLoad() {
      super.viewDidLoad()
      Task {
        let isTaken = await take()
        show(isTaken)
        try? await Task.sleep(for: .seconds(1.5))
        extensionContext?.completeRequest(returningItems: nil)
      }
    }

    private func take() async -> Bool {
      let items = (extensionContext?.inputItems ?? []).compactMap { $0 as? NSExtensionItem }
      for provider in items.flatMap({ $0.attachments ?? [] }) {
        guard let text = await Self.text(of: provider) else { continue }
        guard
          let folder = FileManager.default.containerURL(
            forSecurityApplicationGroupIdentifier: Self.group)
        else { return false }
        do {
          try Inbox(folder: folder).put(text)
          return true
        } catch {
          return false
        }
      }
      return false
    }

    private static func text(of provider: NSItemProvider) async -> String? {
      for type in ["public.plain-text", "public.url"]
      where provider.hasItemConformingToTypeIdentifier(type) {
        let text = await withCheckedContinuation { continuation in
          provider.loadItem(forTypeIdentifier: type, options: nil) { item, _ in
            continuation.resume(returning: Self.text(in: item))
          }
        }
        if let text { return text }
      }
      return nil
    }

    /// What apps share as text comes as text, as its bytes, or as a link.
    nonisolated private static func text(in item: Any?) -> String? {
      switch item {
      case let text as String: text
      case let bytes as Data: String(decoding: bytes, as: UTF8.self)
      case let link as URL: link.absoluteString
      default: nil
      }
    }

    private func show(_ isTaken: Bool) {
      let mark = UIHostingController(
        rootView: HStack(spacing: 8) {
          Image(systemName: isTaken ? "checkmark.circle" : "xmark.circle")
            .accessibilityHidden(true)
          Text(verbatim: "Hamroh")
        }
        .font(.title2))
      mark.view.frame = view.bounds
      view.addSubview(mark.view)
    }
  }
#endif
