internal import HamrohCore

// Notes, their facts and their files, both ways.

extension NewNote {
  var entry: NewEntry {
    NewEntry(
      kind: .incident, clientId: requestId, note: note.native, position: place?.position, refersTo: "",
      ordinary: ordinary, facts: facts.sheet)
  }
}

extension NewFile {
  var attachment: NewAttachment {
    NewAttachment(clientId: requestId, mediaType: mediaType, note: note.native, refersTo: "", ordinary: false)
  }
}

extension Facts {
  fileprivate var sheet: FactSheet {
    FactSheet(
      time: self[.time].native, place: self[.place].native, people: self[.people].native,
      words: self[.words].native, harm: self[.harm].native, papers: self[.papers].native, money: self[.money].native)
  }

  fileprivate init(_ sheet: FactSheet) {
    self.init([
      .time: sheet.time, .place: sheet.place, .people: sheet.people, .words: sheet.words, .harm: sheet.harm,
      .papers: sheet.papers, .money: sheet.money,
    ])
  }
}

extension FactQuestion {
  /// `nil` for a field that this version does not know.
  init?(_ prompt: FactPrompt) {
    guard let fact = Fact(rawValue: prompt.field) else { return nil }
    self.init(fact: fact, title: prompt.title, question: prompt.question)
  }
}

extension AttachedFile {
  init(_ file: HamrohCore.AttachedFile) {
    self.init(
      sha256: file.sha256, length: Int64(clamping: file.length), mediaType: file.mediaType)
  }
}

extension JournalState {
  init(_ state: HamrohCore.JournalState) {
    self.init(
      exists: state.exists, unlocked: state.unlocked, fingerprint: state.fingerprint, readOnly: state.readOnly)
  }
}

extension Entries {
  init(_ listing: JournalListing, _ labels: Labels) {
    self.init(entries: listing.entries.map { Entry($0, labels) }, damaged: listing.damaged)
  }
}

extension Entry {
  fileprivate init(_ entry: HamrohCore.Entry, _ labels: Labels) {
    self.init(
      id: entry.id, label: labels.of(entry.kind), at: entry.at, note: entry.note,
      place: entry.position.map(Place.init), facts: Facts(entry.facts), ordinary: entry.ordinary,
      files: entry.attachments.map(AttachedFile.init))
  }
}
