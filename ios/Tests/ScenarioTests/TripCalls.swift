import HamrohCore

/// A method about trips, messages and those who wait at home, with its answer as JSON; `nil` when there is none of that name.
func tripAnswer(of core: Companion, to call: String, _ a: Arguments) throws -> JSON? {
  switch call {
  // What is not there is null, not an answer in a wrapping.
  case "trip": try .plain(core.trip(language: a.text("language")) as Any)
  case "trip_save": try .plain(core.tripSave(draft: tripDraft(a), language: a.text("language")))
  case "trip_share": try .plain(core.tripShare(word: a.text("word"), dangerWord: a.text("danger_word")))
  case "trip_forget_phrases": try .plain(core.tripForgetPhrases())
  case "trip_end": try .plain(core.tripEnd())
  case "phrase_suggestions": try .plain(core.phraseSuggestions(language: a.text("language")))
  case "qr_code": try .plain(core.qrCode(text: a.text("text")))
  case "reply_read": try .plain(core.replyRead(text: a.text("text")))
  case "message_read": try .plain(core.messageRead(text: a.text("text"), language: a.text("language")) as Any)
  case "message_details":
    try .plain(
      core.messageDetails(
        request: sosRequest(a), reference: a.text("reference"), language: a.text("language")))
  case "relative_add": try .plain(core.relativeAdd(text: a.text("text"), language: a.text("language")))
  case "relative_trips": try .plain(core.relativeTrips(language: a.text("language")))
  case "relative_enter":
    try .plain(core.relativeEnter(id: a.text("id"), text: a.text("text"), language: a.text("language")))
  case "relative_nothing_came":
    try .plain(core.relativeNothingCame(id: a.text("id"), language: a.text("language")))
  case "relative_clock_is_right": try .plain(core.relativeClockIsRight())
  case "relative_forget": try .plain(core.relativeForget(id: a.text("id")))
  case "relative_request": try .plain(core.relativeRequest(id: a.text("id"), language: a.text("language")))
  default: nil
  }
}

private func tripDraft(_ a: Arguments) throws -> TripDraft {
  try TripDraft(
    name: a.text("name"), citizen: a.text("citizen"), work: a.text("work"), employer: a.text("employer"),
    pay: a.text("pay"), place: a.text("place"), country: a.text("country"),
    route: a.rows("route") {
      try TripLeg(place: $0.text("place"), country: $0.text("country"), day: $0.text("day"))
    },
    numbers: a.rows("numbers") { try TripNumber(title: $0.text("title"), number: $0.text("number")) },
    contacts: a.rows("contacts") {
      try TripContact(name: $0.text("name"), number: $0.text("number"), language: $0.text("language"))
    },
    phrases: a.rows("phrases") {
      try TripPhrase(text: $0.text("text"), meaning: meaning($0.text("meaning")), place: $0.text("place"))
    },
    checkEveryHours: a.number("check_every_hours") ?? 0, startsMs: a.number("starts_ms") ?? 0)
}

private func meaning(_ name: String) throws -> PhraseMeaning {
  let all: [PhraseMeaning] = [.well, .moved, .held, .danger, .hurt, .free]
  guard let meaning = all.first(where: { "\($0)" == name }) else {
    throw ScenarioError("no such meaning: `\(name)`")
  }
  return meaning
}
