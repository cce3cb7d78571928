import Foundation
import HamrohKit
import SwiftUI

/// What the app is, and first of all what it cannot do.
struct AboutScreen: View {
  let app: AppModel
  let words: Words

  var body: some View {
    Page(title: words[.aboutTitle]) {
      Heading(words[.aboutCannot])
      Text(words[.aboutCannotText])
      Heading(words[.aboutWhat])
      Text(words[.aboutWhatText])
      Sentences(title: words[.aboutData], lines: app.help.chain?.notices ?? [])
      Heading(words[.aboutLicences])
      // Names of licences are the same in every language.
      Text(verbatim: "Hamroh: Apache License 2.0. Rust: MIT, Apache License 2.0.")
      Quiet(words(.aboutVersion, Self.version))
    }
  }

  private static var version: String {
    Bundle.main.object(forInfoDictionaryKey: "CFBundleShortVersionString") as? String ?? ""
  }
}
