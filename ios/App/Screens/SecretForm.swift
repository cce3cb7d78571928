import HamrohKit
import SwiftUI

/// Making the journal, or opening it. The secret lives in these fields and nowhere else in the shell; the store empties them.
struct SecretForm: View {
  let journal: JournalStore
  let isNew: Bool
  let words: Words

  @Bindable private var draft: SecretDraft

  init(journal: JournalStore, isNew: Bool, words: Words) {
    self.journal = journal
    self.isNew = isNew
    self.words = words
    draft = journal.draft
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 16) {
      if isNew {
        Text(words[.notesIntro])
        Quiet(words[.notesSecretHint])
        SecretInput(words[.notesSecretNew], $draft.secret, shows: draft.shows)
        SecretInput(words[.notesSecretAgain], $draft.again, shows: draft.shows)
      } else {
        Text(words[.notesLocked])
        SecretInput(words[.notesSecret], $draft.secret, shows: draft.shows)
      }
      Toggle(words[.notesSecretShow], isOn: $draft.shows)
      button
    }
    .alert(words[.notesWeakTitle], isPresented: asks) {
      Button(words[.notesWeakUse]) { Task { await journal.create(acceptWeak: true) } }
      Button(words[.notesWeakChange], role: .cancel) { journal.refuseWeakSecret() }
    } message: {
      Text(words[.notesWeakText])
    }
    .onDisappear(perform: draft.clear)
  }

  @ViewBuilder private var button: some View {
    if journal.waitSeconds > 0 {
      Text(words(.notesWait, String(journal.waitSeconds)))
        .task { await journal.countDown() }
    } else if isNew {
      MainButton(words[.notesCreate]) { Task { await journal.create() } }
    } else {
      MainButton(words[.notesUnlock]) { Task { await journal.unlock() } }
    }
  }

  private var asks: Binding<Bool> {
    Binding(get: { journal.asksAboutWeakSecret }, set: { if !$0 { journal.refuseWeakSecret() } })
  }
}

/// The line in which a secret is typed, covered unless it shall be seen.
struct SecretInput: View {
  let title: String
  let text: Binding<String>
  let shows: Bool

  init(_ title: String, _ text: Binding<String>, shows: Bool) {
    self.title = title
    self.text = text
    self.shows = shows
  }

  var body: some View {
    if shows {
      // No suggestions: the keyboard would learn the secret.
      TextField(title, text: text)
        .autocorrectionDisabled()
        .textFieldStyle(.roundedBorder)
        .frame(minHeight: 44)
    } else {
      SecureField(title, text: text)
        .textFieldStyle(.roundedBorder)
        .frame(minHeight: 44)
    }
  }
}
