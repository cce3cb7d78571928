#if canImport(UIKit)
  import HamrohInbox
  import SwiftUI
  import UIKit

  /// Takes a text, link or file that another app shares and leaves it for the app, which checks it when it is opened next. An
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
      guard let folder = FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: Self.group) else {
        return false
      }
      let inbox = Inbox(folder: folder)
      let items = (extensionContext?.inputItems ?? []).compactMap { $0 as? NSExtensionItem }
      for provider in items.flatMap({ $0.attachments ?? [] }) {
        for type in Self.kinds where provider.hasItemConformingToTypeIdentifier(type) {
          if await Self.leave(provider, as: type, in: inbox) { return true }
        }
      }
      return false
    }

    /// What is taken, most telling first; a file of any kind is a link to one.
    private static let kinds = [
      "public.plain-text", "public.json", "public.html", "public.zip-archive", "public.url",
    ]

    private static func leave(_ provider: NSItemProvider, as type: String, in inbox: Inbox) async -> Bool {
      await withCheckedContinuation { continuation in
        provider.loadItem(forTypeIdentifier: type, options: nil) { item, _ in
          // Here and not later: a file is lent only for as long as this runs.
          continuation.resume(returning: Self.leave(item, in: inbox))
        }
      }
    }

    /// What apps share comes as text, as bytes, as a file, or as a link. Whether it was left for the app.
    nonisolated static func leave(_ item: Any?, in inbox: Inbox) -> Bool {
      do {
        switch item {
        case let text as String: try inbox.put(text)
        case let bytes as Data: try inbox.put(bytes)
        case let file as URL where file.isFileURL: try inbox.put(file: file)
        case let link as URL: try inbox.put(link.absoluteString)
        default: return false
        }
        return true
      } catch {
        return false
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
