import HamrohKit
import SwiftUI

/// Choose a citizenship, a country or a place: by its name, by a city, or by whose number it is.
struct ChooseScreen: View {
  let app: AppModel
  let purpose: ChooseStore.Purpose
  let words: Words

  private var choose: ChooseStore { app.choose }

  var body: some View {
    Page(title: words[title]) {
      if purpose == .network { Row(words[.lineUnknown]) { leave { await app.help.choose(network: nil) } } }
      TextField(words[.chooseSearch], text: typed)
        .textFieldStyle(.roundedBorder)
        .autocorrectionDisabled()
        .frame(minHeight: 44)
      Problem(choose.failure, words)
      if choose.foundNothing { Text(words[.chooseNothing]) }
      ForEach(Array(choose.hits.enumerated()), id: \.offset) { hit in found(hit.element) }
      if choose.text.isEmpty {
        if purpose != .citizenship { Heading(words[.chooseAllCountries]) }
        ForEach(choose.countries) { country in
          Row(country.name) { pick(country.code, country.code, country.name) }
        }
      }
    }
    .task { await choose.open(purpose) }
  }

  private var typed: Binding<String> {
    Binding(get: { choose.text }, set: { text in Task { await choose.search(text) } })
  }

  @ViewBuilder private func found(_ hit: Hit) -> some View {
    if hit.kind == .organisation {
      // Whose number is this? Answered here, with everything that can be done with it.
      Heading(hit.title)
      ForEach(Array(hit.ways.enumerated()), id: \.offset) { way in
        WayView(way: way.element, isMain: false, words: words) { app.help.copy(way.element) }
      }
    } else {
      Row(hit.title, hit.why) { pick(hit.id, hit.country, hit.title) }
    }
  }

  private var title: Key {
    switch purpose {
    case .place: .chooseCountryTitle
    case .citizenship: .chooseCitizenshipTitle
    case .promised: .choosePromisedTitle
    case .network: .arrivalByNetwork
    }
  }

  private func pick(_ id: String, _ country: String, _ name: String) {
    switch purpose {
    case .place: leave { await app.help.choose(country: country, name: name) }
    case .citizenship: leave { await app.help.choose(citizen: country) }
    case .network: leave { await app.help.choose(network: country) }
    case .promised:
      leave {
        app.settings.choose(promised: NamedPlace(id: id, name: name))
        await app.help.ask()
      }
    }
  }

  private func leave(_ choosing: @escaping @MainActor () async -> Void) {
    app.close(Route(purpose))
    Task { await choosing() }
  }
}

extension Route {
  fileprivate init(_ purpose: ChooseStore.Purpose) {
    self =
      switch purpose {
      case .place: .place
      case .citizenship: .citizenship
      case .promised: .promised
      case .network: .network
      }
  }
}
