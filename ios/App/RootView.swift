import HamrohKit
import SwiftUI

/// All screens, and what happens when the app comes and goes.
struct RootView: View {
  @Bindable var app: AppModel
  /// Lets work end after the app left the screen.
  let inBackground: @MainActor (@escaping @MainActor () async -> Void) -> Void
  @Environment(\.scenePhase) private var scenePhase

  private var words: Words { Catalog.words(app.settings.language) }

  var body: some View {
    ZStack {
      NavigationStack(path: $app.path) {
        StartScreen(app: app, words: words)
          .navigationDestination(for: Route.self) { route in screen(route) }
      }
      if app.isCovered { Cover() }
    }
    .environment(\.locale, Locale(identifier: app.settings.language))
    .task { await app.becameActive() }
    .onOpenURL { url in
      if url.isFileURL {
        Task { await app.received(url) }
      } else if url.scheme?.lowercased() == "hamroh" {
        Task { await app.received(plan: url) }
      }
    }
    .onChange(of: scenePhase) { _, phase in
      switch phase {
      case .active: Task { await app.becameActive() }
      case .background: inBackground { await app.enteredBackground() }
      default: app.becameInactive()
      }
    }
  }

  @ViewBuilder func screen(_ route: Route) -> some View {
    switch route {
    case .help: HelpScreen(app: app, words: words)
    case .citizenship: ChooseScreen(app: app, purpose: .citizenship, words: words)
    case .place: ChooseScreen(app: app, purpose: .place, words: words)
    case .card: CardScreen(app: app, words: words)
    case .offer: OfferScreen(app: app, offer: app.offer, words: words)
    case .sos: SosScreen(app: app, words: words)
    case .ledger: LedgerScreen(ledger: app.ledger, words: words)
    case .journal: JournalScreen(app: app, journal: app.journal, words: words)
    case .protection: GuardScreen(protection: app.protection, words: words)
    case .dossier: DossierScreen(app: app, dossier: app.dossier, words: words)
    case .sentence: SentenceScreen(app: app, words: words)
    case .settings: SettingsScreen(app: app, settings: app.settings, words: words)
    case .about: AboutScreen(app: app, words: words)
    case .promised: ChooseScreen(app: app, purpose: .promised, words: words)
    case .network: ChooseScreen(app: app, purpose: .network, words: words)
    case .search: SearchScreen(app: app, words: words)
    case .arrival: ArrivalScreen(app: app, words: words)
    case .guides: GuidesScreen(app: app, words: words)
    case .guide: GuideScreen(guides: app.guides, words: words)
    case .paper: PaperScreen(app: app, words: words)
    case .packs: PackScreen(packs: app.packs, words: words)
    case .marks: MarksScreen(marks: app.marks, words: words)
    case .chat: ChatScreen(chat: app.chat, words: words)
    case .keptOffers: KeptOffersScreen(app: app, words: words)
    case .keptOffer: KeptOfferScreen(app: app, kept: app.kept, words: words)
    case .cost: CostScreen(cost: app.cost, words: words)
    case .trip: TripScreen(app: app, trip: app.trip, words: words)
    case .plan: PlanScreen(app: app, trip: app.trip, words: words)
    case .planShare: PlanShareScreen(trip: app.trip, words: words)
    case .checkIn: CheckInScreen(app: app, words: words)
    case .relatives: RelativesScreen(app: app, relatives: app.relatives, words: words)
    case .relative: RelativeScreen(app: app, relatives: app.relatives, words: words)
    }
  }
}

/// Stands before a private screen in the app switcher.
struct Cover: View {
  var body: some View {
    Rectangle()
      .fill(.background)
      .ignoresSafeArea()
      .accessibilityHidden(true)
  }
}
