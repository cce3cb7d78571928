import HamrohKit
import SwiftUI

/// What became of messages: what is known, and no more.
struct LedgerScreen: View {
  let ledger: LedgerStore
  let words: Words

  var body: some View {
    Page(title: words[.ledgerTitle]) {
      Problem(ledger.failure, words)
      if let outcome = ledger.outcome { Text(words[outcome]) }
      Quiet(words[.ledgerHint])
      if ledger.isLoaded, ledger.rows.isEmpty, ledger.failure == nil { Text(words[.ledgerEmpty]) }
      ForEach(ledger.rows) { row in
        entry(row)
        Divider()
      }
    }
    .task { await ledger.open() }
    .alert(words(.ledgerAnsweredAsk, ledger.question.map(name) ?? ""), isPresented: asks) {
      // Taken now: the question is gone before its answer is.
      if let row = ledger.question {
        Button(words[.ledgerAnswered]) { Task { await ledger.act(.answered, on: row) } }
      }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(ledger.question?.text ?? "")
    }
    .onDisappear(perform: ledger.closeQuestion)
  }

  private var asks: Binding<Bool> {
    Binding(get: { ledger.question != nil }, set: { if !$0 { ledger.closeQuestion() } })
  }

  private func name(_ row: LedgerRow) -> String { row.recipient.isEmpty ? words[.sosTitle] : row.recipient }

  private func entry(_ row: LedgerRow) -> some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(name(row)).bold()
      if row.kind == .cancel { Text(row.kindText) }
      Text(row.stateText)
      if !row.text.isEmpty { Quiet(row.text) }
      ForEach(ledger.actions(for: row), id: \.self) { action in
        SideButton(words[title(action)], spoken: "\(words[title(action)]): \(name(row))") {
          if action == .answered { ledger.ask(about: row) } else { Task { await ledger.act(action, on: row) } }
        }
      }
      if ledger.callOffQuestion?.id == row.id {
        CallOffForm(ledger: ledger, row: row, words: words)
      } else if row.canCallOff {
        SideButton(words[.ledgerCallOff]) { Task { await ledger.askToCallOff(row) } }
      }
    }
  }

  private func title(_ action: LedgerStore.Action) -> Key {
    switch action {
    case .open: .ledgerTryAgain
    case .copy: .actionCopy
    case .otherApp: .actionOtherApp
    case .answered: .ledgerAnswered
    case .takeBack: .ledgerTakeBack
    }
  }
}

/// Asks before a call for help is called off, and for the agreed word where there is a trip. On the page itself and not above it: the
/// question looks the same whatever word was typed, and the letters can be shown.
struct CallOffForm: View {
  let ledger: LedgerStore
  let row: LedgerRow
  let words: Words

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(words[.ledgerCallOffAsk])
      if ledger.asksForWord { SecretField(title: words[.tripWord], draft: ledger.word, words: words) }
      MainButton(words[.ledgerCallOff]) { Task { await ledger.callOff(row) } }
      SideButton(words[.actionCancel], action: ledger.closeQuestion)
    }
  }
}
