import HamrohKit
import SwiftUI

/// Choose a citizenship, or the place where one is: by its name, by a city, or by whose number it is.
struct ChooseScreen: View {
  let app: AppModel
  let purpose: ChooseStore.Purpose
  let words: Words

  private var choose: ChooseStore { app.choose }

  var body: some View {
    Page(title: words[purpose == .place ? .chooseCountryTitle : .chooseCitizenshipTitle]) {
      TextField(words[.chooseSearch], text: typed)
        .textFieldStyle(.roundedBorder)
        .autocorrectionDisabled()
        .frame(minHeight: 44)
      Problem(choose.failure, words)
      if choose.foundNothing { Text(words[.chooseNothing]) }
      ForEach(Array(choose.hits.enumerated()), id: \.offset) { hit in found(hit.element) }
      if choose.text.isEmpty {
        if purpose == .place { Heading(words[.chooseAllCountries]) }
        ForEach(choose.countries) { country in
          Row(country.name) { pick(country.code, country.name) }
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
      Row(hit.title, words(.chooseFoundAs, hit.matched)) { pick(hit.country, hit.title) }
    }
  }

  private func pick(_ code: String, _ name: String) {
    app.close(purpose == .place ? .place : .citizenship)
    Task {
      switch purpose {
      case .place: await app.help.choose(country: code, name: name)
      case .citizenship: await app.help.choose(citizen: code)
      }
    }
  }
}
