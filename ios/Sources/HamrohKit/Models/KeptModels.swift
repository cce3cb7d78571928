import Foundation

/// An offer that the owner keeps, to be held against what comes.
public struct KeptOffer: Sendable, Equatable, Identifiable {
  public let id: String
  /// Its first line.
  public let title: String
  public let text: String
  /// When it was kept, RFC 3339.
  public let saved: String
  public let level: OfferLevel
  public let levelText: String
  public let terms: [OfferTerm]

  /// The day as people of `language` read it; as it was written where it cannot be read.
  public func day(language: String, zone: TimeZone = .current) -> String {
    let whole = try? Date(saved, strategy: .iso8601)
    let exact = try? Date(saved, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    guard let date = whole ?? exact else { return saved }
    var style = Date.FormatStyle(date: .abbreviated, time: .omitted)
    style.locale = Locale(identifier: language)
    style.timeZone = zone
    return date.formatted(style)
  }
}

/// One thing that an offer promises, in its own words.
public struct OfferTerm: Sendable, Equatable {
  public let name: String
  public let quote: String
}

/// A kept offer beside how it is now.
public struct Comparison: Sendable, Equatable {
  /// All of it in a sentence.
  public let text: String
  public let changes: [Change]
  /// Said now, and left open by the offer.
  public let added: [OfferTerm]
  /// Promised, and not mentioned now.
  public let silent: [OfferTerm]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}

/// The money of an offer: whole units, 0 where it is not known.
public struct MoneyQuestion: Sendable, Equatable {
  /// Of everything but the debt, ISO 4217.
  public let currency: String
  public let pay: UInt64
  public let living: UInt64
  public let deductions: UInt64
  public let sentHome: UInt64
  public let debt: UInt64
  public let debtCurrency: String
  /// Of a month, in tenths of a percent.
  public let interestPermille: UInt32
}

/// How it works out, in sentences.
public struct MoneyAnswer: Sendable, Equatable {
  public let lines: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
}
