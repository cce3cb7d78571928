import Foundation
import HamrohCore
import Synchronization

/// A method of the core by its name, with its answer as JSON; `nil` when there is none of that name.
func coreAnswer(of core: Companion, to call: String, _ a: Arguments) throws -> JSON? {
  switch call {
  case "help_me": try .plain(core.helpMe(question: helpQuestion(a)))
  case "number_mark":
    try .plain(
      core.numberMark(
        mark: NumberMark(
          key: a.text("key"), org: a.text("org"), outcome: outcome(a.text("outcome")), note: a.text("note")),
        question: helpQuestion(a)))
  case "number_marks": try .plain(core.numberMarks(language: a.text("language")))
  case "number_forget": try .plain(core.numberForget(key: a.text("key")))
  case "number_forget_all": try .plain(core.numberForgetAll())
  case "number_note":
    try .plain(
      core.numberNote(key: a.text("key"), correction: a.text("correction"), language: a.text("language")))
  case "arrival":
    // A card that is not there is null, not an answer in a wrapping.
    try .plain(
      core.arrival(
        question: ArrivalQuestion(
          networkCountry: a.text("network_country"), citizen: a.text("citizen"), language: a.text("language"),
          promised: a.optionalText("promised"), line: line(a.text("line")))) as Any)
  case "arrival_seen": try .plain(core.arrivalSeen(country: a.text("country")))
  case "guides":
    try .plain(
      core.guides(
        question: GuideQuestion(
          citizen: a.text("citizen"), country: a.optionalText("country"), language: a.text("language"))))
  case "paper_card": try .plain(core.paperCard(question: helpQuestion(a)))
  case "pack_state": try .plain(core.packState(language: a.text("language")))
  case "pack_review": try .plain(core.packReview(path: a.text("path"), language: a.text("language")))
  case "pack_install":
    try .plain(
      core.packInstall(
        path: a.text("path"), acceptChanges: a.flag("accept_changes"), language: a.text("language")))
  case "pack_export": try .plain(core.packExport(path: a.text("path")))
  case "search":
    try .plain(
      core.search(text: a.text("text"), language: a.text("language"), limit: a.number("limit") ?? 0))
  case "check_advert": try .plain(core.checkAdvert(text: a.text("text"), language: a.text("language")))
  case "check_chat": try .plain(core.checkChat(text: a.text("text"), language: a.text("language")))
  case "check_chat_file": try .plain(core.checkChatFile(path: a.text("path"), language: a.text("language")))
  case "offer_save": try .plain(core.offerSave(text: a.text("text"), language: a.text("language")))
  case "offers": try .plain(core.offers(language: a.text("language")))
  case "offer_compare":
    try .plain(core.offerCompare(id: a.text("id"), text: a.text("text"), language: a.text("language")))
  case "offer_deviation": try .plain(core.offerDeviation(id: a.text("id"), text: a.text("text")))
  case "offer_forget": try .plain(core.offerForget(id: a.text("id")))
  case "work_cost": try .plain(core.workCost(question: costQuestion(a), language: a.text("language")))
  case "choices": try .plain(core.choices(language: a.text("language")))
  case "labels": try .plain(core.labels(language: a.text("language")))
  case "explain": try .plain(core.explain(code: a.text("code"), language: a.text("language")))
  case "journal_state": try .plain(core.journalState())
  case "journal_create":
    try .plain(core.journalCreate(secret: a.text("secret"), acceptWeak: a.flag("accept_weak")))
  case "journal_add": try .plain(core.journalAdd(entry: newEntry(a)))
  case "sos": try .plain(core.sos(request: sosRequest(a)))
  case "sos_preview": try .plain(core.sosPreview(request: sosRequest(a)))
  case "sos_cancel":
    try .plain(
      core.sosCancel(
        request: CancelRequest(
          clientId: a.text("client_id"), sos: a.text("sos"), citizen: a.text("citizen"), position: a.position(),
          batteryPercent: a.number("battery_percent"), note: a.text("note"), word: a.text("word"))))
  case "check_in":
    try .plain(
      core.checkIn(
        request: CheckInRequest(
          clientId: a.text("client_id"), citizen: a.text("citizen"), position: a.position(),
          nextInHours: a.number("next_in_hours") ?? 0, batteryPercent: a.number("battery_percent"),
          recipients: a.texts("recipients"), note: a.text("note"), word: a.text("word"))))
  case "outbox": try .plain(core.outbox())
  case "service_changed": try .plain(core.serviceChanged())
  case "delivery":
    try .plain(
      core.delivery(row: a.number("row") ?? 0, event: event(a.text("event")), failure: a.text("failure")))
  case "journal_unlock": try .plain(core.journalUnlock(secret: a.text("secret")))
  case "journal_lock": try .plain(core.journalLock())
  case "journal_list": try .plain(core.journalList())
  case "journal_export":
    try .plain(
      core.journalExport(path: a.text("path"), only: a.texts("only"), language: a.text("language")))
  case "journal_verify":
    try .plain(core.journalVerify(anchors: a.texts("anchors"), language: a.text("language")))
  case "verify_bundle":
    try .plain(
      core.verifyBundle(path: a.text("path"), anchors: a.texts("anchors"), language: a.text("language")))
  case "pause": try .plain(core.pause())
  case "resume": try .plain(core.resume())
  case "fact_prompts": try .plain(core.factPrompts(language: a.text("language")))
  case "journal_attach":
    try .plain(core.journalAttach(request: newAttachment(a), source: TextSource(a.text("text"))))
  case "journal_save_attachment":
    try .plain(core.journalSaveAttachment(record: a.text("record"), path: a.text("path")))
  case "journal_change_secret":
    try .plain(
      core.journalChangeSecret(own: a.text("own"), new: a.text("new"), acceptWeak: a.flag("accept_weak")))
  case "journal_set_second_secret":
    try .plain(core.journalSetSecondSecret(own: a.text("own"), second: a.text("second")))
  case "journal_clear_second_secret": try .plain(core.journalClearSecondSecret(own: a.text("own")))
  case "journal_new_recovery_code": try .plain(core.journalNewRecoveryCode(own: a.text("own")))
  case "journal_set_trustee": try .plain(core.journalSetTrustee(own: a.text("own"), key: a.text("key")))
  case "journal_read_copy": try .plain(core.journalReadCopy(path: a.text("path"), key: a.text("key")))
  case "journal_set_erase_after":
    try .plain(core.journalSetEraseAfter(own: a.text("own"), tries: a.number("tries") ?? 0))
  case "journal_erase": try .plain(core.journalErase())
  default: try tripAnswer(of: core, to: call, a)
  }
}

private func helpQuestion(_ a: Arguments) throws -> HelpQuestion {
  try HelpQuestion(
    citizen: a.text("citizen"), country: a.optionalText("country"), position: a.position(),
    language: a.text("language"), promised: a.optionalText("promised"), line: line(a.text("line")),
    networkCountry: a.optionalText("network_country"))
}

private func costQuestion(_ a: Arguments) throws -> CostQuestion {
  try CostQuestion(
    pay: a.amount("pay"), living: a.amount("living"), deductions: a.amount("deductions"),
    sentHome: a.amount("sent_home"), debt: a.amount("debt"), interestPermille: a.number("interest_permille") ?? 0)
}

/// What the phone can do now; nothing when it is not said.
private func line(_ name: String) throws -> Line? {
  let all: [Line] = [.home, .roaming, .wifiOnly, .noCredit, .noSignal]
  if name.isEmpty { return nil }
  guard let line = all.first(where: { JSON.snakeCase("\($0)") == name }) else {
    throw ScenarioError("no such line: `\(name)`")
  }
  return line
}

private func outcome(_ name: String) throws -> Outcome {
  let all: [Outcome] = [.noAnswer, .wrong, .helped]
  guard let outcome = all.first(where: { JSON.snakeCase("\($0)") == name }) else {
    throw ScenarioError("no such outcome: `\(name)`")
  }
  return outcome
}

private func newEntry(_ a: Arguments) throws -> NewEntry {
  try NewEntry(
    kind: kind(a.text("kind")), clientId: a.text("client_id"), note: a.text("note"), position: a.position(),
    refersTo: a.text("refers_to"), ordinary: a.flag("ordinary"), facts: a.facts())
}

private func newAttachment(_ a: Arguments) throws -> NewAttachment {
  try NewAttachment(
    clientId: a.text("client_id"), mediaType: a.text("media_type"), note: a.text("note"),
    refersTo: a.text("refers_to"), ordinary: a.flag("ordinary"))
}

/// The bytes of a text, as a file is handed in.
private final class TextSource: ByteSource {
  private let rest: Mutex<Data>

  init(_ text: String) {
    rest = Mutex(Data(text.utf8))
  }

  func nextBytes(most: UInt32) throws -> Data {
    rest.withLock { rest in
      let piece = rest.prefix(Int(most))
      rest = rest.dropFirst(piece.count)
      return Data(piece)
    }
  }
}

func sosRequest(_ a: Arguments) throws -> SosRequest {
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
