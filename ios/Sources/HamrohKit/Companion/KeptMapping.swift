internal import HamrohCore

// Kept offers and the calculator, both ways.

extension KeptOffer {
  init(_ offer: SavedOffer) {
    self.init(
      id: offer.id, title: offer.title, text: offer.text, saved: offer.saved, level: OfferLevel(offer.level),
      levelText: offer.levelText, terms: offer.terms.map(OfferTerm.init))
  }
}

extension OfferTerm {
  fileprivate init(_ term: HamrohCore.OfferTerm) {
    self.init(name: term.name, quote: term.quote)
  }
}

extension Comparison {
  init(_ found: OfferComparison) {
    self.init(
      text: found.text, changes: found.changes.map(Change.init), added: found.added.map(OfferTerm.init),
      silent: found.silent.map(OfferTerm.init), reviewNeeded: found.reviewNeeded)
  }
}

extension MoneyQuestion {
  var question: CostQuestion {
    let own = { (amount: UInt64) in Amount(amount: amount, currency: currency) }
    return CostQuestion(
      pay: own(pay), living: own(living), deductions: own(deductions), sentHome: own(sentHome),
      debt: Amount(amount: debt, currency: debtCurrency), interestPermille: interestPermille)
  }
}

extension MoneyAnswer {
  init(_ answer: CostAnswer) {
    self.init(lines: answer.lines, reviewNeeded: answer.reviewNeeded)
  }
}
