import HamrohKit
import SwiftUI

/// Making the journal, or opening it. The secret lives in these fields and nowhere else in the shell.
struct SecretForm: View {
  let journal: JournalStore
  let isNew: Bool
  let words: Words
  @State private var secret = ""
  @State private var again = ""
  @State private var shows = false

  var body: some View {
    VStack(alignment: .leading, spacing: 16) {
      if isNew {
        Text(words[.notesIntro])
        Quiet(words[.notesSecretHint])
        field(words[.notesSecretNew], $secret)
        field(words[.notesSecretAgain], $again)
      } else {
        Text(words[.notesLocked])
        field(words[.notesSecret], $secret)
      }
      Toggle(words[.notesSecretShow], isOn: $shows)
      button
    }
    .alert(words[.notesWeakTitle], isPresented: asks) {
      Button(words[.notesWeakUse]) { create(acceptWeak: true) }
      Button(words[.notesWeakChange], role: .cancel) { journal.refuseWeakSecret() }
    } message: {
      Text(words[.notesWeakText])
    }
    .onDisappear(perform: forget)
  }

  @ViewBuilder private var button: some View {
    if journal.waitSeconds > 0 {
      Text(words(.notesWait, String(journal.waitSeconds)))
        .task { await journal.countDown() }
    } else if isNew {
      MainButton(words[.notesCreate]) { create(acceptWeak: false) }
    } else {
      MainButton(words[.notesUnlock], action: unlock)
    }
  }

  private var asks: Binding<Bool> {
    Binding(get: { journal.asksAboutWeakSecret }, set: { if !$0 { journal.refuseWeakSecret() } })
  }

  @ViewBuilder private func field(_ title: String, _ text: Binding<String>) -> some View {
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

  private func create(acceptWeak: Bool) {
    Task {
      await journal.create(secret: secret, again: again, acceptWeak: acceptWeak)
      if journal.state == .open { forget() }
    }
  }

  private func unlock() {
    Task {
      await journal.unlock(secret: secret)
      if journal.state == .open { forget() }
    }
  }

  private func forget() {
    secret = ""
    again = ""
    shows = false
  }
}
