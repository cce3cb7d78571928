import Foundation
import HamrohKit

/// The shell's words out of the String Catalog, in the language chosen in the app and not only in the phone's.
enum Catalog {
  @MainActor static func words(_ language: String) -> Words {
    let bundle =
      Bundle.main.path(forResource: language, ofType: "lproj").flatMap { Bundle(path: $0) } ?? Bundle.main
    return Words { key in
      let text = bundle.localizedString(forKey: key.name, value: nil, table: nil)
      return text == key.name ? nil : text
    }
  }

  /// The one of the app's languages that the phone would show.
  static var systemLanguage: String {
    Bundle.main.preferredLocalizations.first ?? "en"
  }
}
