#if canImport(UIKit)
  import HamrohKit
  import SwiftUI

  // On Linux this is compiled into the tests, which have their own beginning.
  #if !os(Linux)
    @main
  #endif
  struct HamrohApp: App {
    @State private var app = PhoneParts.app()

    var body: some Scene {
      WindowGroup {
        RootView(app: app, inBackground: BackgroundTime.finish)
      }
    }
  }
#endif
