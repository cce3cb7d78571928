import HamrohKit

// The statement for an officer and sentences to show: passed on to the real repository like everything else.

extension HookedRepository {
  func showCards(_ request: HelpRequest, language: String) async throws(CompanionFailure) -> [ShowCard] {
    try await core("showCards").showCards(request, language: language)
  }

  func screeningPoints(language: String) async throws(CompanionFailure) -> [ScreeningPoint] {
    try await core("screeningPoints").screeningPoints(language: language)
  }

  func dossier(_ request: DossierRequest, language: String) async throws(CompanionFailure) -> Dossier {
    statements.append(request)
    return try await core("dossier").dossier(request, language: language)
  }
}
