import HamrohKit
import SwiftUI

/// Whether the position goes with it, and the button that changes that.
struct PlaceView: View {
  let finder: PlaceFinder
  let words: Words
  let add: @MainActor () async -> Void
  let remove: @MainActor () async -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(said)
      if finder.place == nil {
        SideButton(words[.placeAdd]) { Task { await add() } }
      } else {
        SideButton(words[.placeRemove]) { Task { await remove() } }
      }
    }
  }

  private var said: String {
    if finder.place != nil { return words[.placeAdded] }
    return words[finder.words ?? .placeNotAdded]
  }
}
