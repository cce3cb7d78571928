import HamrohCore

/// A method of the core by its name, with its answer as JSON; `nil` when there is none of that name.
func coreAnswer(of core: Companion, to call: String, _ a: Arguments) throws -> JSON? {
  switch call {
  case "help_me":
    try .plain(
      core.helpMe(
        question: HelpQuestion(
          citizen: a.text("citizen"), country: a.optionalText("country"), position: a.position(),
          language: a.text("language"))))
  case "search":
    try .plain(
      core.search(text: a.text("text"), language: a.text("language"), limit: a.number("limit") ?? 0))
  case "check_advert": try .plain(core.checkAdvert(text: a.text("text"), language: a.text("language")))
  case "choices": try .plain(core.choices(language: a.text("language")))
  case "labels": try .plain(core.labels(language: a.text("language")))
  case "explain": try .plain(core.explain(code: a.text("code"), language: a.text("language")))
  case "journal_state": try .plain(core.journalState())
  case "journal_create":
    try .plain(core.journalCreate(secret: a.text("secret"), acceptWeak: a.flag("accept_weak")))
  case "journal_add": try .plain(core.journalAdd(entry: newEntry(a)))
  case "sos": try .plain(core.sos(request: sosRequest(a)))
  case "sos_preview": try .plain(core.sosPreview(request: sosRequest(a)))
  case "check_in":
    try .plain(
      core.checkIn(
        request: CheckInRequest(
          clientId: a.text("client_id"), citizen: a.text("citizen"), position: a.position(),
          nextInHours: a.number("next_in_hours") ?? 0, batteryPercent: a.number("battery_percent"),
          recipients: a.texts("recipients"), note: a.text("note"))))
  case "outbox": try .plain(core.outbox())
  case "delivery":
    try .plain(
      core.delivery(row: a.number("row") ?? 0, event: event(a.text("event")), failure: a.text("failure")))
  case "journal_unlock": try .plain(core.journalUnlock(secret: a.text("secret")))
  case "journal_lock": try .plain(core.journalLock())
  case "journal_list": try .plain(core.journalList())
  case "journal_export": try .plain(core.journalExport(path: a.text("path"), only: a.texts("only")))
  case "journal_verify":
    try .plain(core.journalVerify(anchors: a.texts("anchors"), language: a.text("language")))
  case "verify_bundle":
    try .plain(
      core.verifyBundle(path: a.text("path"), anchors: a.texts("anchors"), language: a.text("language")))
  case "pause": try .plain(core.pause())
  default: nil
  }
}

private func newEntry(_ a: Arguments) throws -> NewEntry {
  try NewEntry(
    kind: kind(a.text("kind")), clientId: a.text("client_id"), note: a.text("note"), position: a.position(),
    refersTo: a.text("refers_to"))
}

private func sosRequest(_ a: Arguments) throws -> SosRequest {
  try SosRequest(
    clientId: a.text("client_id"), citizen: a.text("citizen"), position: a.position(),
    batteryPercent: a.number("battery_percent"), recipients: a.texts("recipients"), note: a.text("note"),
    drill: a.flag("drill"))
}

/// The kind of record with this name; an incident when there is none.
private func kind(_ name: String) throws -> Kind {
  let all: [Kind] = [
    .install, .incident, .checkIn, .sos, .attempt, .anchor, .unlock, .export, .recovered, .clockStep, .gap,
    .correction, .promise, .deviation, .drill, .settings, .erase,
  ]
  let wanted = name.isEmpty ? "incident" : name
  guard let kind = all.first(where: { JSON.snakeCase("\($0)") == wanted }) else {
    throw ScenarioError("no such kind: `\(name)`")
  }
  return kind
}

private func event(_ name: String) throws -> DeliveryEvent {
  let all: [DeliveryEvent] = [
    .lease, .hand, .accept, .deliver, .acknowledge, .fail, .crash, .retry, .expire, .cancel,
  ]
  guard let event = all.first(where: { "\($0)" == name }) else { throw ScenarioError("no such event: `\(name)`") }
  return event
}
