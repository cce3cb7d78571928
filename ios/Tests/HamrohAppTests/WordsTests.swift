import Foundation
import Testing

@testable import HamrohKit

/// The catalog and the code that uses it.
@MainActor @Suite struct WordsTests {
  private static let languages = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"]

  /// All keys as they stand in the sources: what is written there cannot be left out here.
  private static let written: [(constant: String, key: Key)] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appending(path: "../../Sources/HamrohKit/Words").standardizedFileURL
    do {
      return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: /static let (\w+) = Key\("(\w+)"\)/)
          .map { (constant: String($0.1), key: Key(String($0.2))) }
      }
    } catch {
      fatalError("\(folder.path): \(error)")
    }
  }()

  private static var all: [Key] { written.map(\.key) }

  @Test func everyConstantIsCalledAsItsKeyAndStandsOnce() throws {
    #expect(Self.all.count > 400 && Set(Self.all).count == Self.all.count)
    for (constant, key) in Self.written {
      let parts = key.name.split(separator: "_")
      let called = parts.prefix(1).joined() + parts.dropFirst().map(\.capitalized).joined()
      #expect(constant == called)
    }
    #expect(Self.all.contains(.sosTitle) && Self.all.contains(.aboutVersion))
    #expect(Set(ShippedWords.catalog.strings.keys).isSuperset(of: Self.all.map(\.name)))
  }

  @Test func everyKeyHasWordsInEveryLanguage() {
    for key in Self.all {
      for language in Self.languages {
        let words = ShippedWords.words(language)[key]
        #expect(words != key.name && !words.isEmpty, "\(key.name) in \(language)")
      }
    }
  }

  @Test func aValueGoesIntoTheSameTextsInEveryLanguage() {
    for key in Self.all {
      let english = ShippedWords.words("en")[key].contains(Words.place)
      for language in Self.languages {
        let words = ShippedWords.words(language)[key]
        #expect(words.contains(Words.place) == english, "\(key.name) in \(language)")
        #expect(words.filter { $0 == "%" }.count == (english ? words.ranges(of: Words.place).count : 0))
      }
    }
  }

  @Test func aValueIsPutInAsItIs() {
    let words = Words { $0 == .actionCall ? "Call %1$@ now: %1$@" : nil }
    #expect(words(.actionCall, "50 % %1$@ \\0") == "Call 50 % %1$@ \\0 now: 50 % %1$@ \\0")
    #expect(words(.actionCopy, "x") == "action_copy")
    let failure = CompanionFailure(key: .errorData, code: "x", sentence: "the core's words")
    #expect(words(failure) == "the core's words")
    #expect(words(CompanionFailure(key: .actionCall, code: "x")) == "Call %1$@ now: %1$@")
  }

  /// Nothing on any screen may be called safe, and nothing promises rescue.
  @Test func noWordsPromiseWhatNobodyCanKeep() {
    for key in Self.all where ![.offerLimits, .aboutCannotText].contains(key) {
      let words = ShippedWords.words("en")[key].lowercased()
      for promise in ["safe", "rescue", "guarantee", "we will help"] {
        #expect(!words.contains(promise), "\(key.name)")
      }
    }
  }
}
