#if canImport(UIKit)
  import Foundation
  import HamrohInbox
  import HamrohKit

  /// The app put together from this phone's parts.
  @MainActor enum PhoneParts {
    /// Shared with the share extension; also in both entitlements.
    static let group = "group.org.hamroh.app"

    static func app() -> AppModel {
      let home = Folders.home()
      let ports = Ports(
        place: PhonePlace(), composer: PhoneComposer(), share: PhoneShare(), clipboard: PhoneClipboard(),
        battery: PhoneBattery(), printer: PhonePrinter(), files: PhoneFiles(),
        service: PhoneService(), calendar: PhoneCalendar(), cover: PhoneCover(),
        settings: JSONFile<OwnerSettings>(home.appending(path: "settings.json")),
        screens: JSONFile<SavedScreens>(home.appending(path: "screens.json")),
        exportFolder: home.appending(path: "export"), importFolder: home.appending(path: "import"),
        chatFolder: home.appending(path: "conversation"))
      return AppModel(
        repository: CoreRepository(
          folder: home.appending(path: "core"), clock: PhoneClock(), keys: KeyVault(PhoneKeychain())),
        ports: ports,
        inbox: Inbox(folder: Folders.shared(group) ?? home),
        systemLanguage: Catalog.systemLanguage)
    }
  }

  /// Where the app keeps its files.
  enum Folders {
    static func home() -> URL {
      let all = FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask)
      let folder = (all.first ?? FileManager.default.temporaryDirectory).appending(path: "Hamroh")
      try? OwnFolder.make(folder)
      return folder
    }

    /// The folder that the share extension writes to as well.
    static func shared(_ group: String) -> URL? {
      FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: group)
    }
  }
#endif
