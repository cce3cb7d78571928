import HamrohKit
import SwiftUI

/// One box for countries, cities, offices and numbers; each hit says why it is there.
struct SearchScreen: View {
  let app: AppModel
  let words: Words

  private var search: SearchStore { app.search }

  var body: some View {
    Page(title: words[.searchTitle]) {
      Quiet(words[.searchHint])
      TextField(words[.searchTitle], text: typed)
        .textFieldStyle(.roundedBorder)
        .autocorrectionDisabled()
        .frame(minHeight: 44)
      Problem(search.failure, words)
      if search.foundNothing { Text(words[.searchNothing]) }
      ForEach(Array(search.hits.enumerated()), id: \.offset) { hit in
        HitView(hit: hit.element, opensAtOnce: hit.offset == 0, words: words, copy: app.help.copy) {
          helpHere(hit.element)
        }
        Divider()
      }
    }
    .task { await search.open() }
  }

  private var typed: Binding<String> {
    Binding(get: { search.text }, set: { text in Task { await search.search(text) } })
  }

  private func helpHere(_ hit: Hit) {
    app.open(.help)
    Task { await app.help.choose(country: hit.country, name: hit.title) }
  }
}

/// What was found and why, with what can be done there.
struct HitView: View {
  let hit: Hit
  /// The best hit shows its numbers without being touched.
  let opensAtOnce: Bool
  let words: Words
  let copy: @MainActor (ContactWay) -> Void
  let helpHere: @MainActor () -> Void
  @State private var isOpen = false

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(hit.title)
      if !hit.why.isEmpty { Quiet(hit.why) }
      if hit.kind != .organisation {
        SideButton(words[.searchHelpHere], spoken: "\(words[.searchHelpHere]): \(hit.title)", action: helpHere)
      } else if isOpen || opensAtOnce {
        ForEach(Array(hit.ways.enumerated()), id: \.offset) { way in
          WayView(way: way.element, isMain: false, words: words) { copy(way.element) }
        }
      } else if !hit.ways.isEmpty {
        SideButton(words[.searchShowNumbers], spoken: "\(words[.searchShowNumbers]): \(hit.title)") {
          isOpen = true
        }
      }
    }
  }
}
