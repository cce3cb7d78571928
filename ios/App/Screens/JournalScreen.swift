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
      case .none:
        SecretForm(journal: journal, isNew: true, words: words)
        statement
      case .locked:
        writing
        SecretForm(journal: journal, isNew: false, words: words)
        statement
        protection
      case .open:
        if let entry = journal.detail.entry {
          NoteView(
            detail: journal.detail, entry: entry, questions: journal.questions, language: app.settings.language,
            words: words)
        } else {
          writing
          EntryList(journal: journal, language: app.settings.language, words: words)
          statement
          protection
        }
      }
      if !journal.fingerprint.isEmpty { Quiet(words(.notesMark, journal.fingerprint)) }
      Quiet(words[.notesLimits])
    }
    .task { await app.journalAppears() }
    .onDisappear { Task { await app.journalDisappears() } }
  }

  @ViewBuilder private var writing: some View {
    if journal.isReadOnly { Problem(words[.notesReadOnly]) } else { NoteForm(journal: journal, words: words) }
  }

  @ViewBuilder private var statement: some View {
    if app.leadsToDossier { SideButton(words[.dossierTitle]) { app.open(.dossier) } }
  }

  @ViewBuilder private var protection: some View {
    if !journal.isReadOnly { SideButton(words[.guardTitle]) { app.open(.protection) } }
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
        if let file = entry.files.first { Quiet("\(file.mediaType), \(file.size(language: language))") }
      }
      .accessibilityElement(children: .combine)
      SideButton(words[.notesDetail], spoken: "\(words[.notesDetail]): \(entry.when(language: language))") {
        Task { await journal.show(entry) }
      }
    }
    if journal.entries.count > pages * Self.page {
      SideButton(words[.notesOlder]) { pages += 1 }
    }
    Quiet(words[.notesExportHint])
    if !journal.isReadOnly { SideButton(words[.notesExport]) { Task { await journal.export() } } }
    MainButton(words[.notesLock]) { Task { await journal.lock() } }
  }
}
