import HamrohKit
import SwiftUI
import UniformTypeIdentifiers

/// Writing something down: the story, and what helps to keep the facts apart from it.
struct NoteForm: View {
  @Bindable var journal: JournalStore
  let words: Words

  var body: some View {
    Heading(words[.notesAddLabel])
    Quiet(words[.notesAddHint])
    TextEditor(text: $journal.note)
      // No suggestions: the keyboard would learn what is written here, and offer it in other apps.
      .autocorrectionDisabled()
      .frame(minHeight: 120)
      .border(.secondary)
      .accessibilityLabel(Text(words[.notesAddLabel]))
    facts
    PlaceView(
      finder: journal.finder, words: words, add: journal.finder.find, remove: { journal.finder.leaveOut() })
    // Only an open journal can write what the second secret shows.
    if journal.state == .open { Toggle(words[.notesOrdinary], isOn: $journal.ordinary) }
    MainButton(words[.notesSave]) { Task { await journal.add() } }
    if journal.said == .notesSaved { Text(words[.notesSaved]) }
    FileForm(intake: journal.intake, words: words)
  }

  @ViewBuilder private var facts: some View {
    if journal.questions.isEmpty {
      SideButton(words[.notesFacts]) { Task { await journal.askForFacts() } }
    } else {
      Quiet(words[.notesFactsHint])
      ForEach(journal.questions) { question in
        VStack(alignment: .leading, spacing: 4) {
          Text(question.title).bold()
          Quiet(question.question)
          TextEditor(text: fact(question.fact))
            .autocorrectionDisabled()
            .frame(minHeight: 44)
            .border(.secondary)
            .accessibilityLabel(Text(question.title))
        }
      }
    }
  }

  private func fact(_ fact: Fact) -> Binding<String> {
    Binding(get: { journal.facts[fact] }, set: { journal.facts[fact] = $0 })
  }
}

/// Taking a file into the notes.
struct FileForm: View {
  let intake: FileIntake
  let words: Words
  @State private var picks = false

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if intake.isBusy {
        ProgressView(words[.notesAttachNow])
      } else {
        SideButton(words[.notesAttach]) { picks = true }
      }
      Problem(intake.failure, words)
      if let said = intake.said {
        if said == .notesAttachDone { Text(words[said]) } else { Problem(words[said]) }
      }
    }
    .fileImporter(isPresented: $picks, allowedContentTypes: [.data]) { picked in
      Task { await intake.picked(picked) }
    }
  }
}

/// One note: its facts, its story, its files. Shown in place of the list: another screen above this one would lock the journal.
struct NoteView: View {
  let detail: NoteStore
  let entry: Entry
  let questions: [FactQuestion]
  let language: String
  let words: Words

  var body: some View {
    Heading(words[.notesDetail])
    Quiet("\(entry.label), \(entry.when(language: language))")
    Problem(detail.failure, words)
    if detail.isBusy { ProgressView(words[.loading]) }
    if !entry.note.isEmpty { Text(entry.note).textSelection(.enabled) }
    ForEach(Fact.allCases.filter { !entry.facts[$0].isEmpty }, id: \.self) { fact in
      VStack(alignment: .leading, spacing: 4) {
        Text(title(fact)).bold()
        Text(entry.facts[fact]).textSelection(.enabled)
      }
    }
    if let place = entry.place { Text(place.degrees).textSelection(.enabled) }
    if entry.ordinary { Quiet(words[.notesOrdinary]) }
    if let file = entry.files.first {
      Text("\(file.mediaType), \(file.size(language: language))")
      SideButton(words[.notesFileSave]) { Task { await detail.saveFile() } }
    }
    Quiet(words(.notesDetailId, entry.id))
    Quiet(words[.notesExportHint])
    SideButton(words[.notesExportThis]) { Task { await detail.export() } }
    MainButton(words[.actionClose]) { detail.close() }
  }

  private func title(_ fact: Fact) -> String {
    questions.first { $0.fact == fact }?.title ?? fact.rawValue
  }
}
