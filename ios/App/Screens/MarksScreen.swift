import HamrohKit
import SwiftUI

/// Numbers that were tried, on this phone only.
struct MarksScreen: View {
  @Bindable var marks: MarksStore
  let words: Words

  var body: some View {
    Page(title: words[.marksTitle]) {
      Quiet(words[.marksPrivate])
      Problem(marks.failure, words)
      if marks.isLoaded, marks.numbers.isEmpty { Text(words[.marksEmpty]) }
      ForEach(marks.numbers) { number in
        entry(number)
        Divider()
      }
      if !marks.numbers.isEmpty { SideButton(words[.marksForgetAll]) { marks.askAboutAll() } }
    }
    .task { await marks.open() }
    .alert(words[.marksForgetAll], isPresented: asks) {
      Button(words[.marksForgetAll]) { Task { await marks.forgetAll() } }
      Button(words[.actionCancel], role: .cancel) {}
    } message: {
      Text(words[.marksForgetAllAsk])
    }
  }

  private var asks: Binding<Bool> {
    Binding(get: { marks.asksAboutAll }, set: { if !$0 { marks.closeQuestion() } })
  }

  private func entry(_ number: RememberedNumber) -> some View {
    VStack(alignment: .leading, spacing: 8) {
      Text(number.key).bold()
      Text(number.text)
      SideButton(words[.marksForget], spoken: words(.marksForgetWhat, number.key)) {
        Task { await marks.forget(number) }
      }
      if marks.noted == number {
        note
      } else {
        SideButton(words[.marksNote], spoken: words(.marksNoteWhat, number.key)) { marks.beginNote(about: number) }
      }
    }
  }

  @ViewBuilder private var note: some View {
    TextField(words[.marksNoteCorrection], text: $marks.correction)
      .textFieldStyle(.roundedBorder)
      .autocorrectionDisabled()
      .frame(minHeight: 44)
    if let text = marks.note {
      Quiet(words[.marksNoteHint])
      Text(text).textSelection(.enabled)
      MainButton(words[.marksNoteSend]) { Task { await marks.shareNote() } }
    } else {
      MainButton(words[.marksNoteMake]) { Task { await marks.makeNote() } }
    }
    SideButton(words[.actionCancel]) { marks.closeNote() }
  }
}
