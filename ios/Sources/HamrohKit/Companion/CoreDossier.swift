internal import HamrohCore

// The statement for an officer and sentences to show: the calls, and what they say, both ways.

extension CoreRepository {
  public func showCards(_ request: HelpRequest, language: String) throws(CompanionFailure) -> [ShowCard] {
    try ask(language) { try $0.showCards(question: request.question(language: language)).map(ShowCard.init) }
  }

  public func screeningPoints(language: String) throws(CompanionFailure) -> [ScreeningPoint] {
    try ask(language) { try $0.screeningPoints(language: language).map(ScreeningPoint.init) }
  }

  public func dossier(_ request: DossierRequest, language: String) throws(CompanionFailure) -> Dossier {
    try ask(language) { Dossier(try $0.journalDossier(request: request.request, language: language)) }
  }
}

extension DossierRequest {
  fileprivate var request: HamrohCore.DossierRequest {
    HamrohCore.DossierRequest(
      name: name.native, citizen: citizen.native, speaks: speaks.native, officerLanguage: officerLanguage.native,
      points: marks.map { MarkedPoint(code: $0.code.native, records: $0.records.map(\.native)) }, records: [])
  }
}

extension ScreeningPoint {
  fileprivate init(_ point: HamrohCore.ScreeningPoint) {
    self.init(
      code: point.code, element: ScreeningElement(point.element), text: point.text,
      hints: point.hints.map { NoteHint(record: $0.record, quote: $0.quote) })
  }
}

extension ScreeningElement {
  fileprivate init(_ element: HamrohCore.Element) {
    self =
      switch element {
      case .act: .act
      case .means: .means
      case .purpose: .purpose
      }
  }
}

extension Dossier {
  fileprivate init(_ dossier: HamrohCore.Dossier) {
    self.init(html: dossier.html, text: dossier.text, reviewNeeded: dossier.reviewNeeded)
  }
}

extension ShowCard {
  fileprivate init(_ card: HamrohCore.ShowCard) {
    self.init(
      situation: card.situation, card: Card(text: card.text, language: card.language, meaning: card.meaning),
      reading: card.reading, reviewNeeded: card.reviewNeeded)
  }
}
