import Observation

/// The calculator beside an offer: what is left of the pay, and how long a debt lasts.
@MainActor @Observable public final class CostStore {
  /// A box to be filled in.
  public enum Field: String, CaseIterable, Codable, Sendable {
    case pay, living, deductions, sentHome, debt, interest

    public var title: Key {
      switch self {
      case .pay: .costPay
      case .living: .costLiving
      case .deductions: .costDeductions
      case .sentHome: .costSentHome
      case .debt: .costDebt
      case .interest: .costInterest
      }
    }
  }

  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var texts: [String: String] = [:]
    public var currency: String?
    public var debtCurrency: String?

    public init() {}

    public init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      texts = fields.known(.texts) ?? [:]
      currency = fields.known(.currency)
      debtCurrency = fields.known(.debtCurrency)
    }
  }

  /// What can be chosen: what people are promised, then what they owe. The core says which it knows no rate of.
  nonisolated public static let currencies = [
    "USD", "EUR", "RUB", "THB", "TRY", "AED", "KRW", "CNY", "PLN", "SAR", "GBP", "JPY", "UZS", "KGS", "KZT", "TJS",
    "AZN",
  ]

  public private(set) var texts: [Field: String] = [:]
  public var currency = currencies[0] {
    didSet { if currency != oldValue { forgetAnswer() } }
  }
  public var debtCurrency = currencies[0] {
    didSet { if debtCurrency != oldValue { forgetAnswer() } }
  }
  public private(set) var answer: MoneyAnswer?
  public private(set) var failure: CompanionFailure?
  /// The box in which no number stands.
  public private(set) var wrong: Field?
  public private(set) var isBusy = false

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let latest = Latest()

  init(repository: any CompanionRepository, settings: SettingsStore) {
    self.repository = repository
    self.settings = settings
  }

  public func text(_ field: Field) -> String { texts[field] ?? "" }

  public func write(_ text: String, in field: Field) {
    guard text != self.text(field) else { return }
    texts[field] = text
    forgetAnswer()
  }

  public func workOut() async {
    forgetAnswer()
    guard let question else { return }
    isBusy = true
    let found = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.workOut(question, language: self.settings.language)
    }
    // Something was changed meanwhile: this answer is not for it.
    guard let found else { return }
    isBusy = false
    switch found {
    case .success(let found): answer = found
    case .failure(let why): failure = why
    }
  }

  public var saved: Saved {
    var saved = Saved()
    for (field, text) in texts where !text.isEmpty && text.utf16.count <= 40 { saved.texts[field.rawValue] = text }
    saved.currency = currency
    saved.debtCurrency = debtCurrency
    return saved
  }

  public func restore(_ saved: Saved) {
    for field in Field.allCases { texts[field] = saved.texts[field.rawValue] }
    let known = { (code: String?) in code.flatMap { Self.currencies.contains($0) ? $0 : nil } }
    currency = known(saved.currency) ?? currency
    debtCurrency = known(saved.debtCurrency) ?? debtCurrency
  }

  /// What is asked; `nil` when a box holds no number.
  private var question: MoneyQuestion? {
    var amounts: [Field: UInt64] = [:]
    for field in Field.allCases {
      guard let amount = Amounts.read(text(field), decimals: field == .interest ? 1 : 0) else {
        wrong = field
        return nil
      }
      amounts[field] = amount
    }
    let of = { (field: Field) in amounts[field] ?? 0 }
    guard let interest = UInt32(exactly: of(.interest)) else {
      wrong = .interest
      return nil
    }
    return MoneyQuestion(
      currency: currency, pay: of(.pay), living: of(.living), deductions: of(.deductions), sentHome: of(.sentHome),
      debt: of(.debt), debtCurrency: debtCurrency, interestPermille: interest)
  }

  private func forgetAnswer() {
    latest.drop()
    isBusy = false
    answer = nil
    failure = nil
    wrong = nil
  }
}

/// Numbers as people write them.
enum Amounts {
  /// More is no sum of money, and would not fit what it is multiplied with.
  static let most: UInt64 = 1_000_000_000_000

  /// In units of the last of so many decimals; 0 for an empty text, `nil` for one that is no number. Blanks part thousands;
  /// so does a point or comma before three digits where no decimals are wanted.
  static func read(_ text: String, decimals: Int) -> UInt64? {
    var parts: [[UInt64]] = [[]]
    for letter in text where !letter.isWhitespace && letter != "'" && letter != "’" {
      // Only digits that can be told from letters in any script: "½" is a number too.
      if let digit = letter.wholeNumberValue, letter.unicodeScalars.first?.properties.numericType == .decimal {
        parts[parts.count - 1].append(UInt64(digit))
      } else if letter == "." || letter == "," {
        parts.append([])
      } else if letter != "%" {
        return nil
      }
    }
    var (whole, rest) = (parts[0], [UInt64]())
    if decimals == 0 {
      for part in parts.dropFirst() {
        guard part.count == 3, !whole.isEmpty else { return nil }
        whole += part
      }
    } else if parts.count == 2, !whole.isEmpty, !parts[1].isEmpty, parts[1].count <= decimals {
      rest = parts[1]
    } else if parts.count > 1 {
      return nil
    }
    rest += Array(repeating: 0, count: decimals - rest.count)
    var value: UInt64 = 0
    for digit in whole + rest {
      value = value * 10 + digit
      if value > most { return nil }
    }
    return value
  }
}
