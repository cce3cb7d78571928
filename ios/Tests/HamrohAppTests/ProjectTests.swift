import Foundation
import Testing

/// What only Xcode reads: property lists and the project. Parsed here, so that a slip is seen without Xcode.
@Suite struct ProjectTests {
  private static let ios = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  private func list(_ path: String) throws -> [String: Any] {
    let content = try Data(contentsOf: Self.ios.appending(path: path))
    return try #require(
      try PropertyListSerialization.propertyList(from: content, format: nil) as? [String: Any], "\(path)")
  }

  private let languages = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"]

  @Test func theAppAsksForThePositionAndForNothingElse() throws {
    let info = try list("App/Info.plist")
    #expect(info.keys.filter { $0.hasSuffix("UsageDescription") } == ["NSLocationWhenInUseUsageDescription"])
    #expect(info["UIBackgroundModes"] == nil && info["NSAppTransportSecurity"] == nil)
    #expect(info["CFBundleDisplayName"] as? String == "Hamroh")
    #expect(info["CFBundleLocalizations"] as? [String] == languages)
  }

  /// The kind of file that the app opens is the one that it declares, that its picker asks for, and that it hands on.
  @Test func packsAreOneKindOfFile() throws {
    let info = try list("App/Info.plist")
    let declared = try #require((info["UTExportedTypeDeclarations"] as? [[String: Any]])?.first)
    let kind = try #require(declared["UTTypeIdentifier"] as? String)
    let opened = (info["CFBundleDocumentTypes"] as? [[String: Any]])?.first?["LSItemContentTypes"] as? [String]
    #expect(opened == [kind])
    #expect(info["LSSupportsOpeningDocumentsInPlace"] as? Bool == true, "no copy is left in the app's inbox")
    let tags = try #require(declared["UTTypeTagSpecification"] as? [String: [String]])
    let ending = try #require(tags["public.filename-extension"]?.first)
    let code = { (path: String) in try String(contentsOf: Self.ios.appending(path: path), encoding: .utf8) }
    #expect(try code("App/Screens/PackScreen.swift").contains("exportedAs: \"\(kind)\""))
    #expect(try code("Sources/HamrohKit/Stores/PackStore.swift").contains(".\(ending)\""))
  }

  /// What messengers export is opened from elsewhere, and taken by the share sheet; no kind of it is the app's own.
  @Test func conversationsAreOpenedAndShared() throws {
    let info = try list("App/Info.plist")
    let kinds = try #require((info["CFBundleDocumentTypes"] as? [[String: Any]])?.last)
    #expect(
      kinds["LSItemContentTypes"] as? [String]
        == ["public.plain-text", "public.json", "public.html", "public.zip-archive"])
    #expect(kinds["LSHandlerRank"] as? String == "Alternate")
    let attributes = (try list("ShareExtension/Info.plist")["NSExtension"] as? [String: Any])?["NSExtensionAttributes"]
    let rule = try #require((attributes as? [String: Any])?["NSExtensionActivationRule"] as? [String: Any])
    #expect(rule["NSExtensionActivationSupportsFileWithMaxCount"] as? Int == 1)
    #expect(rule["NSExtensionActivationSupportsText"] as? Bool == true)
  }

  @Test func thePurposeIsSaidInEveryLanguage() throws {
    struct Catalog: Decodable {
      struct Entry: Decodable {
        let comment: String
        let localizations: [String: Localization]
      }
      struct Localization: Decodable { let stringUnit: Unit }
      struct Unit: Decodable { let value: String }
      let strings: [String: Entry]
    }
    let file = Self.ios.appending(path: "App/InfoPlist.xcstrings")
    let catalog = try JSONDecoder().decode(Catalog.self, from: Data(contentsOf: file))
    let asked = try list("App/Info.plist").keys.filter { $0.hasSuffix("UsageDescription") }
    for key in asked {
      let entry = try #require(catalog.strings[key], "\(key)")
      #expect(Set(entry.localizations.keys) == Set(languages))
      #expect(entry.localizations.values.allSatisfy { !$0.stringUnit.value.isEmpty })
      #expect(entry.comment == "review: needed")
    }
  }

  @Test func nothingIsCollectedAndEveryReasonIsGiven() throws {
    let privacy = try list("App/PrivacyInfo.xcprivacy")
    #expect(privacy["NSPrivacyTracking"] as? Bool == false)
    #expect((privacy["NSPrivacyCollectedDataTypes"] as? [Any])?.isEmpty == true)
    let used = try #require(privacy["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
    #expect(!used.isEmpty)
    for one in used {
      #expect((one["NSPrivacyAccessedAPITypeReasons"] as? [String])?.isEmpty == false)
    }
    // Metadata of the app's own files, and of what the owner picks.
    let files = used.first { $0["NSPrivacyAccessedAPIType"] as? String == "NSPrivacyAccessedAPICategoryFileTimestamp" }
    #expect(files?["NSPrivacyAccessedAPITypeReasons"] as? [String] == ["C617.1", "3B52.1"])
  }

  @Test func appAndExtensionShareOneGroup() throws {
    let groups = try ["App/Hamroh.entitlements", "ShareExtension/ShareExtension.entitlements"].map {
      try list($0)["com.apple.security.application-groups"] as? [String]
    }
    #expect(groups[0] == groups[1] && groups[0]?.count == 1)
    let group = try #require(groups[0]?.first)
    for source in ["App/Ports/PhoneParts.swift", "ShareExtension/ShareViewController.swift"] {
      let code = try String(contentsOf: Self.ios.appending(path: source), encoding: .utf8)
      #expect(code.contains("\"\(group)\""), "\(source)")
    }
  }

  @Test func everyReferenceInTheProjectLeadsSomewhere() throws {
    let project = try list("Hamroh.xcodeproj/project.pbxproj")
    let objects = try #require(project["objects"] as? [String: [String: Any]])
    let root = try #require(project["rootObject"] as? String)
    var reached: Set<String> = []
    var waiting = [root]
    while let id = waiting.popLast() {
      guard reached.insert(id).inserted else { continue }
      let object = try #require(objects[id], "\(id) is named and not there")
      for value in object.values {
        let texts = (value as? [String]) ?? (value as? String).map { [$0] } ?? []
        waiting += texts.filter { $0.wholeMatch(of: /[0-9A-F]{24}/) != nil }
      }
    }
    #expect(reached == Set(objects.keys), "objects that nothing names")
  }

  @Test func filesAndProductsOfTheProjectExist() throws {
    let project = try list("Hamroh.xcodeproj/project.pbxproj")
    let objects = try #require(project["objects"] as? [String: [String: Any]]).values
    let files = FileManager.default
    for object in objects where object["isa"] as? String == "PBXFileSystemSynchronizedRootGroup" {
      let folder = try #require(object["path"] as? String)
      #expect(files.fileExists(atPath: Self.ios.appending(path: folder).path), "\(folder)")
    }
    for case let settings as [String: Any] in objects.compactMap({ $0["buildSettings"] }) {
      for key in ["INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"] {
        guard let path = settings[key] as? String else { continue }
        #expect(files.fileExists(atPath: Self.ios.appending(path: path).path), "\(path)")
      }
    }
    let package = try String(contentsOf: Self.ios.appending(path: "Package.swift"), encoding: .utf8)
    let products = objects.filter { $0["isa"] as? String == "XCSwiftPackageProductDependency" }
    #expect(!products.isEmpty)
    for product in products {
      let name = try #require(product["productName"] as? String)
      #expect(package.contains(".library(name: \"\(name)\""), "\(name)")
    }
    let known = objects.compactMap { $0["knownRegions"] as? [String] }.first ?? []
    #expect(Set(known).subtracting(["Base"]) == Set(languages))
  }
}
