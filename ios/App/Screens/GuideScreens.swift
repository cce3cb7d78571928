import HamrohKit
import SwiftUI

/// Guides to choose from, the most useful first.
struct GuidesScreen: View {
  let app: AppModel
  let words: Words

  private var guides: GuideStore { app.guides }

  var body: some View {
    Page(title: words[.guidesTitle]) {
      Problem(guides.failure, words)
      if guides.needsCitizenship {
        Row(words[.helpCitizenship], words[.helpAskCitizenship]) { app.open(.citizenship) }
      } else if guides.isLoading, guides.guides.isEmpty {
        ProgressView(words[.loading])
      } else if guides.guides.isEmpty, guides.failure == nil {
        Text(words[.guidesNone])
      }
      ForEach(guides.guides) { guide in
        Row(guide.title, guide.lead) {
          guides.choose(guide)
          app.open(.guide)
        }
      }
    }
    .task { await guides.open() }
  }
}

/// One guide to read.
struct GuideScreen: View {
  let guides: GuideStore
  let words: Words

  var body: some View {
    Page(title: guides.guide?.title ?? words[.guidesTitle]) {
      Problem(guides.failure, words)
      if let guide = guides.guide {
        Text(guide.lead).bold()
        ForEach(Array(guide.sections.enumerated()), id: \.offset) { section in
          Sentences(title: section.element.heading, lines: section.element.lines)
        }
        Sentences(title: words[.guideSources], lines: guide.sources.map(Self.line))
        if guide.reviewNeeded { Quiet(words[.reviewNeeded]) }
      } else if guides.failure == nil {
        Text(words[guides.isLoading ? .loading : .guidesNone])
      }
    }
    .task {
      // After a restart, or another language.
      await guides.open()
    }
  }

  private static func line(_ source: GuideSource) -> String {
    source.date.isEmpty ? source.text : "\(source.text), \(source.date)"
  }
}
