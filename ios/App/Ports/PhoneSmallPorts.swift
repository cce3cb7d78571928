#if canImport(UIKit)
  import HamrohKit
  import UIKit
  import UniformTypeIdentifiers

  /// The clipboard.
  @MainActor struct PhoneClipboard: ClipboardPort {
    /// Long enough to find the other app and the person in it, also on a slow phone; gone when somebody else
    /// has the phone later.
    static let keptSeconds: TimeInterval = 600

    func copy(_ text: String) {
      // On this phone only: the system would give it to the account's other devices, whoever has those.
      UIPasteboard.general.setItems(
        [[UTType.utf8PlainText.identifier: text]],
        options: [.localOnly: true, .expirationDate: Date.now.addingTimeInterval(Self.keptSeconds)])
    }
  }

  /// The battery.
  @MainActor struct PhoneBattery: BatteryPort {
    init() {
      UIDevice.current.isBatteryMonitoringEnabled = true
    }

    var percent: Int? {
      let level = UIDevice.current.batteryLevel
      return level < 0 ? nil : Int((level * 100).rounded())
    }
  }

  /// Time to finish after the app left the screen: a few seconds, granted by the system.
  @MainActor final class BackgroundTime {
    private var granted = UIBackgroundTaskIdentifier.invalid

    static func finish(_ work: @escaping @MainActor () async -> Void) {
      let time = BackgroundTime()
      // The system calls back at the last moment; whatever is not done by then goes on when the app comes back.
      time.granted = UIApplication.shared.beginBackgroundTask(withName: "finish") { time.end() }
      Task {
        await work()
        time.end()
      }
    }

    private func end() {
      guard granted != .invalid else { return }
      UIApplication.shared.endBackgroundTask(granted)
      granted = .invalid
    }
  }
#endif
