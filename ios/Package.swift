// swift-tools-version: 6.0
import PackageDescription

// The Rust library comes in two forms. On Apple's systems an xcframework (`cargo xtask ios`); on a developer's Linux, or
// wherever HAMROH_LIB names a folder, the host's own shared library (`cargo xtask bindings`), so that everything but the
// views runs in `swift test`.
#if os(Linux)
  let onLinux = true
#else
  let onLinux = false
#endif
let hostLibrary = Context.environment["HAMROH_LIB"] ?? "\(Context.packageDirectory)/../target/bindings/lib"
let usesHostLibrary = onLinux || Context.environment["HAMROH_LIB"] != nil

let header: Target =
  usesHostLibrary
  ? .systemLibrary(name: "HamrohCoreFFI", path: "Generated/HamrohCoreFFI")
  : .binaryTarget(name: "HamrohCoreFFI", path: "Generated/HamrohCoreFFI.xcframework")
let link: [LinkerSetting] =
  usesHostLibrary
  ? [
    .unsafeFlags(["-L\(hostLibrary)", "-Xlinker", "-rpath", "-Xlinker", hostLibrary]),
    .linkedLibrary("hamroh_ffi"),
  ]
  : []

let package = Package(
  name: "Hamroh",
  // The stores are `@Observable`.
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [
    .library(name: "HamrohKit", targets: ["HamrohKit"]),
    .library(name: "HamrohInbox", targets: ["HamrohInbox"]),
  ],
  targets: [
    header,
    // Generated code is not written for strict concurrency; only ours is held to it.
    .target(
      name: "HamrohCore", dependencies: ["HamrohCoreFFI"], path: "Generated/HamrohCore",
      swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: link),
    // Without the core, so that the share extension stays small.
    .target(name: "HamrohInbox"),
    .target(name: "HamrohKit", dependencies: ["HamrohCore", "HamrohInbox"]),
    .testTarget(name: "ScenarioTests", dependencies: ["HamrohCore"]),
    // A phone for tests: fake ports around the real library.
    .target(name: "PhoneInTests", dependencies: ["HamrohKit", "HamrohInbox"], path: "Tests/PhoneInTests"),
    .testTarget(
      name: "HamrohKitTests", dependencies: ["HamrohKit", "HamrohCore", "HamrohInbox", "PhoneInTests"]),
    .executableTarget(name: "FfiTiming", dependencies: ["HamrohCore", "HamrohKit"], path: "Tests/FfiTiming"),
  ]
)

// The app, compiled against declarations of the part of Apple's frameworks that it uses: it cannot drift from the stores.
if onLinux {
  package.targets += [
    .target(
      name: "SwiftUI", dependencies: ["UIKit", "UniformTypeIdentifiers"], path: "Tests/AppleDeclarations/SwiftUI"),
    .target(name: "UniformTypeIdentifiers", path: "Tests/AppleDeclarations/UniformTypeIdentifiers"),
    .target(name: "UIKit", path: "Tests/AppleDeclarations/UIKit"),
    .target(name: "Security", path: "Tests/AppleDeclarations/Security"),
    .target(name: "Network", path: "Tests/AppleDeclarations/Network"),
    .target(name: "CoreLocation", path: "Tests/AppleDeclarations/CoreLocation"),
    .target(name: "EventKit", path: "Tests/AppleDeclarations/EventKit"),
    .target(name: "EventKitUI", dependencies: ["EventKit", "UIKit"], path: "Tests/AppleDeclarations/EventKitUI"),
    .target(name: "MessageUI", dependencies: ["UIKit"], path: "Tests/AppleDeclarations/MessageUI"),
    .target(
      name: "HamrohApp",
      dependencies: [
        "HamrohKit", "HamrohInbox", "SwiftUI", "UIKit", "UniformTypeIdentifiers", "CoreLocation", "MessageUI",
        "Security", "Network", "EventKit", "EventKitUI",
      ], path: "App",
      exclude: [
        "Info.plist", "PrivacyInfo.xcprivacy", "Localizable.xcstrings", "InfoPlist.xcstrings",
        "Hamroh.entitlements",
      ]),
    .target(
      name: "ShareExtension", dependencies: ["HamrohInbox", "SwiftUI", "UIKit"], path: "ShareExtension",
      exclude: ["Info.plist", "ShareExtension.entitlements"]),
    .testTarget(name: "HamrohAppTests", dependencies: ["HamrohApp", "HamrohKit", "PhoneInTests", "SwiftUI"]),
  ]
}
