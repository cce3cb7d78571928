import HamrohKit
import SwiftUI

/// The statement for an officer: what happened is marked, the page is shown, printed or sent.
struct DossierScreen: View {
  let app: AppModel
  @Bindable var dossier: DossierStore
  let words: Words

  var body: some View {
    Page(title: words[.dossierTitle]) {
      Problem(dossier.failure, words)
      if dossier.isBusy { ProgressView(words[.loading]) }
      switch dossier.state {
      case .unknown: EmptyView()
      case .none:
        Text(words[.dossierNoNotes])
        sentence
      case .locked:
        Text(words[.dossierHint])
        sentence
        secret
      case .open:
        Text(words[.dossierHint])
        sentence
        Box(title: words[.dossierName], text: $dossier.name)
        // What the officer reads; an interpreter is called for what the owner speaks.
        NamedPicker(title: words[.dossierOfficer], selection: $dossier.officer) {
          ForEach(DossierStore.Officer.allCases) { officer in Text(words[name(officer)]).tag(officer) }
        }
        NamedPicker(title: words[.dossierSpeaks], selection: $dossier.speaks) {
          ForEach(SettingsStore.languages) { language in Text(language.name).tag(language.tag) }
        }
        ScreeningView(dossier: dossier, words: words)
        giving
      }
    }
    .task { await app.dossierAppears() }
    .onDisappear { Task { await app.dossierDisappears() } }
  }

  @ViewBuilder private var sentence: some View {
    if dossier.canShowCard { SideButton(words[.dossierCard]) { Task { await app.showSentence() } } }
  }

  @ViewBuilder private var secret: some View {
    SecretField(title: words[.guardOwn], draft: dossier.own, words: words)
    if dossier.waitSeconds > 0 {
      Text(words(.notesWait, String(dossier.waitSeconds)))
        .task { await dossier.countDown() }
    } else {
      MainButton(words[.notesUnlock]) { Task { await dossier.unlock() } }
    }
  }

  private func name(_ officer: DossierStore.Officer) -> Key {
    switch officer {
    case .thai: .dossierThai
    case .burmese: .dossierBurmese
    case .english: .dossierEnglish
    case .russian: .dossierRussian
    }
  }

  @ViewBuilder private var giving: some View {
    Text(words[.dossierCare]).bold()
    if !dossier.isBusy {
      if dossier.canPrint { MainButton(words[.dossierOpen]) { Task { await dossier.print() } } }
      SideButton(words[.marksNoteSend]) { Task { await dossier.send() } }
    }
  }
}

/// What may have happened, by kind; below a point that is marked the notes that may speak of it.
struct ScreeningView: View {
  let dossier: DossierStore
  let words: Words

  var body: some View {
    Text(words[.dossierMark])
    ForEach(ScreeningElement.allCases, id: \.self) { element in
      Heading(words[title(element)])
      ForEach(dossier.points(of: element)) { point in
        Toggle(point.text, isOn: marked(point))
        if dossier.isMarked(point) { notes(point) }
      }
    }
  }

  private func notes(_ point: ScreeningPoint) -> some View {
    VStack(alignment: .leading, spacing: 8) {
      ForEach(Array(point.hints.enumerated()), id: \.offset) { hint in
        Toggle(
          hint.element.quote.isEmpty ? words[.dossierNote] : words(.dossierNoteQuote, hint.element.quote),
          isOn: marked(hint.element, point))
      }
    }
    .padding()
  }

  private func marked(_ point: ScreeningPoint) -> Binding<Bool> {
    Binding(get: { dossier.isMarked(point) }, set: { dossier.mark(point, $0) })
  }

  private func marked(_ hint: NoteHint, _ point: ScreeningPoint) -> Binding<Bool> {
    Binding(get: { dossier.isMarked(hint, of: point) }, set: { dossier.mark(hint, of: point, $0) })
  }

  private func title(_ element: ScreeningElement) -> Key {
    switch element {
    case .act: .dossierAct
    case .means: .dossierMeans
    case .purpose: .dossierPurpose
    }
  }
}
