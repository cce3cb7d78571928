import SwiftUI

@testable import HamrohKit

/// What a screen says and what can be pressed on it, by evaluating its body.
@MainActor struct Screen {
  /// All words on it, spoken ones included, in order.
  private(set) var words: [String] = []
  /// The views that have a body of their own, in order: what comes later lies above.
  private(set) var kinds: [any View.Type] = []
  /// What can be pressed, with the words on it.
  private(set) var buttons: [(title: String, press: () -> Void)] = []
  /// What stands in fields in which the keyboard corrects, and therefore learns.
  private(set) var learnt: [String] = []
  /// What can be switched on and off.
  private(set) var toggles: [(title: String, isOn: Binding<Bool>)] = []

  init(_ view: any View) {
    read(view, learns: true)
  }

  /// All words as one text.
  var text: String { words.joined(separator: "\n") }

  func says(_ text: String) -> Bool { words.contains { $0.contains(text) } }

  /// Presses the first button with these words.
  func press(_ title: String) throws {
    guard let button = buttons.first(where: { $0.title == title }) else { throw NoButton(title: title) }
    button.press()
  }

  /// The same with the last of them.
  func pressLast(_ title: String) throws {
    guard let button = buttons.last(where: { $0.title == title }) else { throw NoButton(title: title) }
    button.press()
  }

  /// Switches what has these words.
  func toggle(_ title: String) throws {
    guard let toggle = toggles.first(where: { $0.title == title }) else { throw NoButton(title: title) }
    toggle.isOn.wrappedValue.toggle()
  }

  struct NoButton: Error {
    let title: String
  }

  private mutating func read(_ view: any View, learns: Bool) {
    if let primitive = view as? any Primitive {
      if let button = view as? any Pressable {
        buttons.append((Screen.words(of: primitive.parts).joined(separator: "\n"), button.action))
      }
      if let toggle = view as? Toggle { toggles.append((toggle.words.joined(), toggle.isOn)) }
      if learns, view is TextField || view is TextEditor { learnt += primitive.words }
      words += primitive.words
      let learns = learns && (view as? Uncorrected)?.isDisabled != true
      for part in primitive.parts { read(part, learns: learns) }
    } else {
      kinds.append(type(of: view))
      read(Self.body(of: view), learns: learns)
    }
  }

  private static func words(of parts: [any View]) -> [String] { parts.flatMap { Screen($0).words } }

  private static func body<V: View>(of view: V) -> any View { view.body }
}

@MainActor private protocol Pressable {
  var action: () -> Void { get }
}

extension Button: Pressable {}

/// The catalog that is shipped, in one language.
enum ShippedWords {
  struct Catalog: Decodable {
    struct Entry: Decodable {
      struct Localization: Decodable {
        struct Unit: Decodable {
          let value: String
        }

        let stringUnit: Unit
      }

      let localizations: [String: Localization]
    }

    let strings: [String: Entry]
  }

  static let catalog: Catalog = {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appending(path: "../../App/Localizable.xcstrings").standardizedFileURL
    do {
      return try JSONDecoder().decode(Catalog.self, from: Data(contentsOf: file))
    } catch {
      fatalError("\(file.path): \(error)")
    }
  }()

  @MainActor static func words(_ language: String) -> Words {
    Words { catalog.strings[$0.name]?.localizations[language]?.stringUnit.value }
  }
}
