import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

@MainActor @Suite struct SettingsTests {
  @Test func theFirstScreenIsNeutralUntilTheOwnerChooses() async throws {
    let phone = try Phone(OwnerSettings())
    let titles = phone.app.start.items.map(\.title)
    #expect(titles.contains(.startMessage) && titles.contains(.startNotes))
    #expect(!titles.contains(.startMessagePlain) && !titles.contains(.startNotesPlain))
    phone.app.settings.choose(plainNames: true)
    #expect(phone.app.start.items.map(\.title).contains(.startMessagePlain))
    #expect(phone.app.start.items.map(\.title).contains(.startNotesPlain))
  }

  @Test func theFirstScreenSaysOnlyThatTheCoreIsMissing() async throws {
    let phone = try Phone()
    var failure = CompanionFailure(key: .errorLibrary, code: "open")
    phone.repository.before = { _ throws(CompanionFailure) in throw failure }
    await phone.app.start.open()
    #expect(phone.app.start.failure == failure)
    failure = CompanionFailure(key: .errorData, code: "damaged")
    await phone.app.start.open()
    #expect(phone.app.start.failure == nil)
  }

  @Test func choicesOutliveTheApp() async throws {
    let phone = try Phone(OwnerSettings())
    #expect(phone.app.settings.language == "ru", "as on the phone")
    phone.app.settings.choose(citizen: "UZ")
    phone.app.settings.choose(language: "uz-Cyrl")
    phone.app.settings.newRecipient = "+998 90 123-45-67"
    phone.app.settings.addRecipient()
    phone.app.settings.choose(plainNames: true)
    let bangkok = NamedPlace(id: "th-bangkok", name: "Бангкок")
    phone.app.settings.choose(promised: bangkok)
    await phone.restart()
    let expected = OwnerSettings(
      citizen: "UZ", language: "uz-Cyrl", recipients: ["+998901234567"], plainNames: true, promised: bangkok)
    #expect(phone.app.settings.settings == expected)
    #expect(phone.app.settings.language == "uz-Cyrl")
    phone.app.settings.choose(language: nil)
    #expect(phone.app.settings.language == "ru")
    phone.app.settings.choose(promised: nil)
    await phone.restart()
    #expect(phone.app.settings.settings.promised == nil)
  }

  @Test(arguments: [
    "", "998901234567", "00", "+0998901234567", "+12345", "+1234567890123456", "+99890123456a", "+٩٩٨٩٠١٢٣٤٥",
  ])
  func aNumberThatIsNotFullIsSaidSo(_ text: String) throws {
    let settings = try Phone().app.settings
    settings.newRecipient = text
    settings.addRecipient()
    #expect(settings.recipientProblem == .settingsRecipientBad)
    #expect(settings.settings.recipients.isEmpty && settings.newRecipient == text)
  }

  @Test func aNumberIsThereOnceAndCanGo() throws {
    let settings = try Phone().app.settings
    for spelling in ["00996/312 12-34-56", "+996 (312) 12.34.56", "+996312123456"] {
      settings.newRecipient = spelling
      settings.addRecipient()
    }
    #expect(settings.settings.recipients == ["+996312123456"])
    #expect(settings.recipientProblem == .settingsRecipientThere)
    settings.removeRecipient("+996312123456")
    #expect(settings.settings.recipients.isEmpty)
  }

  /// The shell's help while typing and the core's judgement are the same.
  @Test func theCoreDialsWhatTheScreenAccepts() async throws {
    let phone = try Phone()
    await phone.makeJournal()
    let texts = ["+996312123456", "+1234567", "+12345", "996312123456", "+0123456789", "+1234567890123456"]
    let call = SosCall(
      requestId: RequestId.make(), citizen: "", place: nil, batteryPercent: nil, recipients: texts, drill: true)
    let rows = try await phone.repository.sos(call, language: "en").rows
    #expect(rows.map(\.byHand) == texts.map { SettingsStore.international($0) == nil })
    #expect(rows.map(\.byHand).contains(true) && rows.map(\.byHand).contains(false))
  }

  @Test func settingsThatCannotBeReadAreSetAsideAndSaidSo() async throws {
    let phone = try Phone()
    try Data("{".utf8).write(to: phone.file("settings.json"))
    await phone.restart()
    #expect(phone.app.settings.failure?.key == .errorData)
    #expect(phone.app.settings.settings == OwnerSettings())
    #expect(FileManager.default.fileExists(atPath: phone.file("settings.json.unreadable").path))
  }

  @Test func settingsThatAreLockedAwayAreNotOverwritten() throws {
    let file = LockedAway(OwnerSettings(citizen: "KG", recipients: ["+996312123456"]))
    let settings = SettingsStore(file: file, systemLanguage: "en")
    #expect(settings.failure?.key == .errorData)
    settings.choose(plainNames: true)
    #expect(settings.failure?.key == .errorDevice && settings.settings.plainNames, "holds until the app ends")
    #expect(file.content.recipients == ["+996312123456"] && !file.content.plainNames)
    file.isLocked = false
    settings.choose(language: "ky")
    let expected = OwnerSettings(
      citizen: "KG", language: "ky", recipients: ["+996312123456"], plainNames: true)
    #expect(file.content == expected && settings.settings == expected && settings.failure == nil)
  }

  @Test func settingsThatWereLockedAwayAreReadAgain() {
    let file = LockedAway(OwnerSettings(citizen: "KG"))
    let settings = SettingsStore(file: file, systemLanguage: "en")
    settings.readAgain()
    #expect(settings.failure != nil && settings.settings == OwnerSettings())
    file.isLocked = false
    settings.readAgain()
    #expect(settings.failure == nil && settings.settings == OwnerSettings(citizen: "KG"))
  }

  @Test func whatIsNoReadableFileStaysWhereItIs() throws {
    let phone = try Phone()
    try FileManager.default.removeItem(at: phone.file("settings.json"))
    #expect(try phone.ports.settings.load() == nil, "nothing there is no error")
    try FileManager.default.createDirectory(at: phone.file("settings.json"), withIntermediateDirectories: true)
    #expect(throws: (any Error).self) { try phone.ports.settings.load() }
    #expect(!FileManager.default.fileExists(atPath: phone.file("settings.json.unreadable").path))
  }

  @Test func settingsOfAnEarlierVersionAreRead() async throws {
    let phone = try Phone()
    try Data(#"{"recipients":["+996312123456"]}"#.utf8).write(to: phone.file("settings.json"))
    await phone.restart()
    #expect(phone.app.settings.settings == OwnerSettings(recipients: ["+996312123456"]))
    #expect(phone.app.settings.failure == nil)
  }

  @Test func settingsThatCannotBeStoredHoldUntilTheAppEnds() throws {
    let phone = try Phone()
    // A folder stands where the file belongs.
    try FileManager.default.removeItem(at: phone.file("settings.json"))
    try FileManager.default.createDirectory(
      at: phone.file("settings.json/x"), withIntermediateDirectories: true)
    phone.app.settings.choose(citizen: "TJ")
    #expect(phone.app.settings.settings.citizen == "TJ")
    #expect(phone.app.settings.failure?.key == .errorDevice)
  }
}

/// A file that the phone has locked away.
private final class LockedAway: ValueStore, @unchecked Sendable {
  var isLocked = true
  private(set) var content: OwnerSettings

  init(_ content: OwnerSettings) {
    self.content = content
  }

  func load() throws -> OwnerSettings? {
    if isLocked { throw Broken() }
    return content
  }

  func save(_ value: OwnerSettings) {
    content = value
  }
}
