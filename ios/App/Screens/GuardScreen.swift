import HamrohKit
import SwiftUI

/// How the notes are protected. Each change asks for the secret in force.
struct GuardScreen: View {
  @Bindable var protection: GuardStore
  let words: Words

  var body: some View {
    Page(title: words[.guardTitle]) {
      Problem(protection.failure, words)
      if let said = protection.said {
        if said == .guardDone { Text(words[said]) } else { Problem(words[said]) }
      }
      if protection.isBusy { ProgressView(words[.loading]) }
      if let remains = protection.remains {
        Sentences(title: words[.guardErased], lines: remains)
      } else if let code = protection.code {
        shown(code)
      } else {
        GuardForms(protection: protection, words: words)
      }
    }
    .alert(words[.notesWeakTitle], isPresented: asksAboutWeak) {
      Button(words[.notesWeakUse]) { Task { await protection.changeSecret(acceptWeak: true) } }
      Button(words[.notesWeakChange], role: .cancel) { protection.refuseWeakSecret() }
    } message: {
      Text(words[.notesWeakText])
    }
    .alert(words[.guardErase], isPresented: asksToErase) {
      Button(words[.guardErase]) { Task { await protection.erase() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.guardEraseText])
    }
    .onDisappear(perform: protection.leave)
  }

  @ViewBuilder private func shown(_ code: String) -> some View {
    Heading(words[.guardRecovery])
    Text(words[.guardRecoveryOnce])
    // Nothing to select: what is copied can be read by other apps.
    Text(code).font(.title2)
    MainButton(words[.actionClose]) { protection.hideCode() }
  }

  private var asksAboutWeak: Binding<Bool> {
    Binding(get: { protection.asksAboutWeakSecret }, set: { if !$0 { protection.refuseWeakSecret() } })
  }

  private var asksToErase: Binding<Bool> {
    Binding(get: { protection.asksToErase }, set: { if !$0 { protection.closeQuestions() } })
  }
}

/// What can be changed.
struct GuardForms: View {
  @Bindable var protection: GuardStore
  let words: Words

  var body: some View {
    SecretField(title: words[.guardOwn], draft: protection.own, words: words)
    if protection.waitSeconds > 0 {
      Text(words(.notesWait, String(protection.waitSeconds)))
        .task { await protection.countDown() }
    } else {
      changes
    }
    Heading(words[.guardErase])
    Quiet(words[.guardEraseText])
    SideButton(words[.guardErase]) { protection.askToErase() }
  }

  @ViewBuilder private var changes: some View {
    VStack(alignment: .leading, spacing: 12) {
      Heading(words[.guardChange])
      Quiet(words[.guardChangeText])
      SecretField(
        title: words[.notesSecretNew], again: words[.notesSecretAgain], draft: protection.fresh, words: words)
      SideButton(words[.guardChange]) { Task { await protection.changeSecret() } }
    }
    VStack(alignment: .leading, spacing: 12) {
      Heading(words[.guardSecond])
      Quiet(words[.guardSecondText])
      SecretField(
        title: words[.guardSecondNew], again: words[.notesSecretAgain], draft: protection.second, words: words)
      SideButton(words[.guardSecondSet]) { Task { await protection.setSecond() } }
      SideButton(words[.guardSecondClear]) { Task { await protection.clearSecond() } }
    }
    VStack(alignment: .leading, spacing: 12) {
      Heading(words[.guardRecovery])
      Quiet(words[.guardRecoveryText])
      SideButton(words[.guardRecoveryMake]) { Task { await protection.makeCode() } }
    }
    VStack(alignment: .leading, spacing: 12) {
      Heading(words[.guardTrustee])
      Quiet(words[.guardTrusteeText])
      TextField(words[.guardTrusteeKey], text: $protection.key)
        .autocorrectionDisabled()
        .textFieldStyle(.roundedBorder)
        .frame(minHeight: 44)
      SideButton(words[.guardTrusteeSet]) { Task { await protection.setTrustee() } }
    }
    VStack(alignment: .leading, spacing: 12) {
      Heading(words[.guardTries])
      Quiet(words[.guardTriesText])
      ForEach(GuardStore.tryChoices, id: \.self) { tries in
        SideButton(tries == 0 ? words[.guardTriesOff] : words(.guardTriesAfter, String(tries))) {
          protection.tries = tries
          Task { await protection.setEraseAfter() }
        }
      }
    }
  }
}

/// A secret while it is being typed; `again`: the same once more.
struct SecretField: View {
  let title: String
  let again: String?
  let words: Words
  @Bindable private var draft: SecretDraft

  init(title: String, again: String? = nil, draft: SecretDraft, words: Words) {
    self.title = title
    self.again = again
    self.words = words
    self.draft = draft
  }

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      SecretInput(title, $draft.secret, shows: draft.shows)
      if let again { SecretInput(again, $draft.again, shows: draft.shows) }
      Toggle(words[.notesSecretShow], isOn: $draft.shows)
    }
  }
}
