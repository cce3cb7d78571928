import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// What is left of the pay, and how long a debt lasts.
@MainActor @Suite struct CostTests {
  private func filled(_ texts: [CostStore.Field: String]) throws -> Phone {
    let phone = try Phone(OwnerSettings(language: "en"))
    for (field, text) in texts { phone.app.cost.write(text, in: field) }
    return phone
  }

  @Test func aDebtIsCountedInMonths() async throws {
    let phone = try filled([.pay: "1 000", .living: "400", .sentHome: "300", .debt: "3,000", .interest: "10"])
    let cost = phone.app.cost
    await cost.workOut()
    let answer = try #require(cost.answer, "\(String(describing: cost.failure))")
    #expect(answer.lines.count >= 2 && answer.lines[0].contains("300 USD"))
    cost.write("2", in: .interest)
    #expect(cost.answer == nil, "an answer to another question")
    await cost.workOut()
    let now = try #require(cost.answer)
    #expect(now.lines != answer.lines && now.lines.joined().contains("12"))
    cost.debtCurrency = "KGS"
    #expect(cost.answer == nil)
    await cost.workOut()
    #expect(try #require(cost.answer).lines != now.lines)
  }

  @Test(arguments: CostStore.currencies) func everyCurrencyInTheListHasARate(_ code: String) async throws {
    let phone = try filled([.pay: "100000", .debt: "100"])
    phone.app.cost.currency = code
    phone.app.cost.debtCurrency = code == "USD" ? "EUR" : "USD"
    await phone.app.cost.workOut()
    #expect(phone.app.cost.answer != nil && phone.app.cost.failure == nil)
  }

  @Test func whatIsMissingOrNoNumberIsSaidAtItsPlace() async throws {
    let phone = try filled([:])
    let cost = phone.app.cost
    await cost.workOut()
    #expect(cost.failure?.code == "empty-pay" && cost.failure?.sentence != nil && cost.answer == nil)
    cost.write("1000", in: .pay)
    #expect(cost.failure == nil)
    for wrong in ["a lot", "1.5", "-1", "9999999999999999999999", "½", "1,00,000"] {
      cost.write(wrong, in: .living)
      await cost.workOut()
      #expect(cost.wrong == .living && cost.answer == nil, "\(wrong)")
    }
    cost.write("", in: .living)
    cost.write("99999999999", in: .interest)
    await cost.workOut()
    #expect(cost.wrong == .interest && cost.answer == nil)
    cost.write("2,5 %", in: .interest)
    await cost.workOut()
    #expect(cost.wrong == nil && cost.answer != nil)
  }

  @Test func numbersAreReadAsPeopleWriteThem() {
    let whole: [(String, UInt64?)] = [
      ("", 0), ("0", 0), ("1500", 1500), ("1 500", 1500), ("1\u{a0}500", 1500), ("1.500", 1500),
      ("1,500,000", 1_500_000),
      ("1'500", 1500), ("١٥٠٠", 1500), ("1.5", nil), (".500", nil), ("x", nil), ("1500$", nil),
      ("1000000000000", 1_000_000_000_000), ("1000000000001", nil),
    ]
    for (text, value) in whole { #expect(Amounts.read(text, decimals: 0) == value, "\(text)") }
    let tenths: [(String, UInt64?)] = [
      ("", 0), ("10", 100), ("2.5", 25), ("2,5%", 25), ("0,5", 5), ("2.55", nil), (",5", nil), ("2.", nil),
      ("1.2.3", nil),
    ]
    for (text, value) in tenths { #expect(Amounts.read(text, decimals: 1) == value, "\(text)") }
  }

  @Test func anErrorIsShownAndGoesWithTheNextTry() async throws {
    let phone = try filled([.pay: "1000"])
    phone.repository.before = { _ throws(CompanionFailure) in throw CompanionFailure(key: .errorData, code: "x") }
    await phone.app.cost.workOut()
    #expect(phone.app.cost.failure?.code == "x" && phone.app.cost.answer == nil && !phone.app.cost.isBusy)
    phone.repository.before = { _ throws(CompanionFailure) in phone.app.cost.write("2000", in: .pay) }
    await phone.app.cost.workOut()
    #expect(phone.app.cost.failure == nil && phone.app.cost.answer == nil, "the pay was changed meanwhile")
    #expect(!phone.app.cost.isBusy)
  }

  @Test func whatWasWrittenComesBack() async throws {
    let phone = try filled([:])
    await phone.app.becameActive()
    phone.app.cost.write("1000", in: .pay)
    phone.app.cost.write("not a number", in: .debt)
    phone.app.cost.currency = "THB"
    phone.app.cost.debtCurrency = "KGS"
    phone.app.cost.write(String(repeating: "1", count: 100_000), in: .living)
    await phone.app.enteredBackground()
    await phone.restart()
    let cost = phone.app.cost
    #expect(cost.text(.pay) == "1000" && cost.text(.debt) == "not a number" && cost.text(.living).isEmpty)
    #expect(cost.currency == "THB" && cost.debtCurrency == "KGS")
    var saved = CostStore.Saved()
    saved.currency = "moon"
    cost.restore(saved)
    #expect(cost.currency == "THB" && cost.text(.pay).isEmpty)
  }
}
