import HamrohKit
import SwiftUI

/// Notes behind the lock: written without the secret, read with it.
struct JournalScreen: View {
  let app: AppModel
  @Bindable var journal: JournalStore
  let words: Words

  var body: some View {
    Page(title: words[app.settings.settings.plainNames ? .notesTitlePlain : .notesTitle]) {
      Problem(journal.failure, words)
      Problem(journal.said.flatMap { $0 == .notesSaved ? nil : words[$0] })
      if journal.isBusy { ProgressView(words[.loading]) }
      switch journal.state {
      case .unknown: EmptyView()
      case .none: SecretForm(journal: journal, isNew: true, words: words)
      case .locked:
        NoteForm(journal: journal, words: words)
        SecretForm(journal: journal, isNew: false, words: words)
      case .open:
        NoteForm(journal: journal, words: words)
        EntryList(journal: journal, language: app.settings.language, words: words)
      }
      if !journal.fingerprint.isEmpty { Quiet(words(.notesMark, journal.fingerprint)) }
      Quiet(words[.notesLimits])
    }
    .task { await journal.open() }
    .onDisappear { Task { await journal.leave() } }
  }
}

/// Writing something down.
struct NoteForm: View {
  @Bindable var journal: JournalStore
  let words: Words

  var body: some View {
    Heading(words[.notesAddLabel])
    Quiet(words[.notesAddHint])
    TextEditor(text: $journal.note)
      .frame(minHeight: 120)
      .border(.secondary)
      .accessibilityLabel(Text(words[.notesAddLabel]))
    PlaceView(
      finder: journal.finder, words: words, add: journal.finder.find, remove: { journal.finder.clear() })
    MainButton(words[.notesSave]) { Task { await journal.add() } }
    if journal.said == .notesSaved { Text(words[.notesSaved]) }
  }
}

/// What was written down, newest first.
struct EntryList: View {
  let journal: JournalStore
  let language: String
  let words: Words
  @State private var pages = 1

  /// A long list is made as it is asked for.
  private static let page = 50

  var body: some View {
    Heading(words[.notesList])
    if journal.damaged { Problem(words[.notesDamaged]) }
    if journal.entries.isEmpty { Text(words[.notesListEmpty]) }
    ForEach(Array(journal.entries.prefix(pages * Self.page))) { entry in
      VStack(alignment: .leading, spacing: 4) {
        Quiet("\(entry.label), \(entry.when(language: language))")
        if !entry.note.isEmpty { Text(entry.note) }
        if entry.place != nil { Quiet(words[.notesWithPlace]) }
      }
      .accessibilityElement(children: .combine)
    }
    if journal.entries.count > pages * Self.page {
      SideButton(words[.notesOlder]) { pages += 1 }
    }
    Quiet(words[.notesExportHint])
    SideButton(words[.notesExport]) { Task { await journal.export() } }
    MainButton(words[.notesLock]) { Task { await journal.lock() } }
  }
}
