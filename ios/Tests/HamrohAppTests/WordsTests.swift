import Foundation
import Testing

@testable import HamrohKit

/// The catalog and the code that uses it.
@MainActor @Suite struct WordsTests {
  private static let languages = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"]

  @Test func everyKeyHasWordsInEveryLanguage() {
    for key in Key.allCases {
      for language in Self.languages {
        let words = ShippedWords.words(language)[key]
        #expect(words != key.rawValue && !words.isEmpty, "\(key.rawValue) in \(language)")
      }
    }
  }

  @Test func aValueGoesIntoTheSameTextsInEveryLanguage() {
    for key in Key.allCases {
      let english = ShippedWords.words("en")[key].contains(Words.place)
      for language in Self.languages {
        let words = ShippedWords.words(language)[key]
        #expect(words.contains(Words.place) == english, "\(key.rawValue) in \(language)")
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
    for key in Key.allCases where ![.offerLimits, .aboutCannotText].contains(key) {
      let words = ShippedWords.words("en")[key].lowercased()
      for promise in ["safe", "rescue", "guarantee", "we will help"] {
        #expect(!words.contains(promise), "\(key.rawValue)")
      }
    }
  }
}
