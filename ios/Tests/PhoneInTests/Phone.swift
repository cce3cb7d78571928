import Foundation
import HamrohInbox
import HamrohKit

/// A phone for tests: a folder, ports that do what a test tells them, and the app on the real Rust library.
@MainActor final class Phone {
  let place = FakePlace()
  let composer = FakeComposer()
  let share = FakeShare()
  let clipboard = FakeClipboard()
  let battery = FakeBattery()
  let printer = FakePrinter()
  let files = FakeFiles()
  let service = FakeService()
  let calendar = FakeCalendar()
  let cover = FakeCover()
  let clock = FakeClock()
  let time = FakeTime()
  /// The phone's key store; `nil` for one without.
  let keys: FakeVault?
  let inbox: Inbox
  private(set) var app: AppModel
  private(set) var repository: HookedRepository
  let ports: Ports
  private let folder: URL

  init(_ settings: OwnerSettings = OwnerSettings(citizen: "KG", language: "en"), keys: FakeVault? = nil) throws {
    self.keys = keys
    folder = FileManager.default.temporaryDirectory.appending(path: "hamroh-kit-\(UUID().uuidString)")
    inbox = Inbox(folder: folder.appending(path: "group"))
    try JSONFile<OwnerSettings>(folder.appending(path: "settings.json")).save(settings)
    repository = HookedRepository(
      CoreRepository(folder: folder.appending(path: "core"), clock: clock, keys: keys.map(KeyVault.init)))
    ports = Ports(
      place: place, composer: composer, share: share, clipboard: clipboard, battery: battery,
      printer: printer, files: files, service: service, calendar: calendar, cover: cover,
      settings: JSONFile<OwnerSettings>(folder.appending(path: "settings.json")),
      screens: JSONFile<SavedScreens>(folder.appending(path: "screens.json")),
      exportFolder: folder.appending(path: "export"), importFolder: folder.appending(path: "import"),
      chatFolder: folder.appending(path: "conversation"), instant: { [time] in time.now })
    app = AppModel(repository: repository, ports: ports, inbox: inbox, systemLanguage: "ru")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name).path) }

  /// Nothing lies in this folder, or it is not there.
  func isEmpty(_ name: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: file(name).path))?.isEmpty ?? true
  }

  /// A pack as it is received, made by `cargo xtask bindings` beside the library.
  nonisolated static func pack(_ name: String) -> URL {
    let made = ProcessInfo.processInfo.environment["HAMROH_LIB"].map { URL(fileURLWithPath: $0) }
    let library =
      made
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../target/bindings/lib").standardizedFileURL
    return library.deletingLastPathComponent().appending(path: "packs/\(name).hamroh")
  }

  /// The system ends the app without a word, and the owner starts it again.
  func restart() async {
    // The old core must have let go of its files before the new one asks for them.
    repository.end()
    repository = HookedRepository(
      CoreRepository(folder: folder.appending(path: "core"), clock: clock, keys: keys.map(KeyVault.init)))
    app = AppModel(repository: repository, ports: ports, inbox: inbox, systemLanguage: "ru")
    await app.becameActive()
  }

  /// The kind of advert that this app is about.
  nonisolated static let advert = """
    🔥🔥 Работа в Таиланде! Оператор чата в офис в Бангкоке, зарплата от 1500$. Опыт не нужен, обучим. Билет, виза и жильё за \
    счёт компании. Нужно: быстро печатать, базовый английский. Писать только в Telegram: @hr_asia_job77
    """

  /// A conversation that begins with one offer and ends with another.
  nonisolated static let conversation = """
    10.01.2025, 13:00 - Анна HR: Здравствуйте! Работа официанткой в отеле в Дубае, 1500$ в месяц, рабочая виза, билет за счёт \
    отеля.
    10.01.2025, 13:05 - Мадина: Здравствуйте, интересно
    10.01.2025, 13:06 - Мадина: А какой отель?
    10.01.2025, 13:20 - Анна HR: Отель сообщим позже. Пришлите фото паспорта.
    12.01.2025, 09:00 - Мадина: Хорошо
    16.01.2025, 19:02 - Анна HR: Планы поменялись: летите в Бангкок, виза туристическая, договор подпишете на месте.
    16.01.2025, 19:10 - Мадина: Почему?
    16.01.2025, 19:11 - Анна HR: Так у всех. Никому не говорите. За билет вернёте 800$ из зарплаты.
    """

  /// A messenger's export, as the tests of the core have it.
  nonisolated static func export(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../tests/adverts/exports/export-\(name)").standardizedFileURL
  }

  nonisolated static let secret = "yellow river seven stones under bridge"

  /// Makes a journal, and locks it when asked to.
  func makeJournal(locked: Bool = false) async {
    await app.journal.create(secret: Self.secret, again: Self.secret)
    if locked { await app.journal.lock() }
  }
}

/// What a port throws when it breaks in a way nobody thought of.
struct Broken: Error {}

@MainActor final class FakePlace: PlacePort {
  var isAllowed = false
  var answer: Result<Place, any Error> = .success(Place(latE7: 167_130_000, lonE7: 985_750_000, radiusM: 40, ageS: 5))
  var asked = 0
  /// Runs while the phone looks.
  var meanwhile: () async -> Void = {}

  func current() async throws -> Place {
    asked += 1
    await meanwhile()
    return try answer.get()
  }
}

@MainActor final class FakeComposer: ComposerPort {
  struct Message: Equatable {
    let recipients: [String]
    let text: String
  }

  var isAvailable = true
  /// One for each time the composer opens; then the owner presses send.
  var answers: [Result<ComposerResult, any Error>] = []
  private(set) var opened: [Message] = []
  /// Runs while the composer is open.
  var meanwhile: () async -> Void = {}

  func compose(to recipients: [String], text: String) async throws -> ComposerResult {
    opened.append(Message(recipients: recipients, text: text))
    await meanwhile()
    return answers.isEmpty ? .sent : try answers.removeFirst().get()
  }
}

@MainActor final class FakeShare: SharePort {
  private(set) var content: [Data] = []
  private(set) var names: [String] = []
  private(set) var texts: [String] = []
  var error: (any Error)?
  /// The owner chose an app and gave it away there.
  var isTaken = true
  /// Runs while the sheet is open.
  var meanwhile: () async -> Void = {}

  func share(text: String) async throws -> Bool {
    texts.append(text)
    await meanwhile()
    if let error { throw error }
    return isTaken
  }

  func share(_ file: URL) async throws {
    names.append(file.lastPathComponent)
    content.append(try Data(contentsOf: file))
    if let error { throw error }
  }
}

@MainActor final class FakeClipboard: ClipboardPort {
  private(set) var text = ""

  func copy(_ text: String) {
    self.text = text
  }
}

@MainActor final class FakePrinter: PrintPort {
  var isAvailable = true
  private(set) var printed: [String] = []
  var error: (any Error)?

  func print(html: String) async throws {
    printed.append(html)
    if let error { throw error }
  }
}

@MainActor final class FakeFiles: FilePort {
  var error: (any Error)?
  /// Runs while the file is being copied.
  var meanwhile: () async -> Void = {}

  func copy(_ picked: URL, to file: URL, limit: Int) async throws {
    await meanwhile()
    try BoundedCopy.copy(picked, to: file, limit: limit)
    if let error { throw error }
  }

  func open(_ picked: URL) async throws -> (bytes: any BytesPort, length: Int) {
    await meanwhile()
    if let error { throw error }
    let bytes = try FileBytes(picked)
    return (FakeBytes(bytes, hooks: hooks), bytes.length)
  }

  let hooks = FakeBytes.Hooks()
}

/// A file that breaks or waits where a test says so.
final class FakeBytes: BytesPort, @unchecked Sendable {
  final class Hooks: @unchecked Sendable {
    /// Reading breaks once after so many bytes.
    var breaksAfter = Int.max
    /// Runs before each piece, on the core's own thread.
    var before: @Sendable () -> Void = {}
    var largest = 0
    var total = 0
  }

  private let bytes: FileBytes
  private let hooks: Hooks
  private var given = 0

  init(_ bytes: FileBytes, hooks: Hooks) {
    self.bytes = bytes
    self.hooks = hooks
  }

  func next(_ most: Int) throws -> Data {
    hooks.before()
    if given >= hooks.breaksAfter { throw Broken() }
    let piece = try bytes.next(most)
    given += piece.count
    hooks.total += piece.count
    hooks.largest = max(hooks.largest, piece.count)
    return piece
  }
}

@MainActor final class FakeCalendar: CalendarPort {
  private(set) var entries: [CalendarEntry] = []
  var error: (any Error)?

  func edit(_ entry: CalendarEntry) async throws {
    entries.append(entry)
    if let error { throw error }
  }
}

@MainActor final class FakeCover: CoverPort {
  private(set) var isOn = false

  func cover(_ isCovered: Bool) {
    isOn = isCovered
  }
}

@MainActor final class FakeService: ServicePort {
  private var heard: (@MainActor @Sendable () -> Void)?

  func listen(_ changed: @escaping @MainActor @Sendable () -> Void) {
    heard = changed
  }

  func returns() {
    heard?()
  }
}

/// A key store that loses its keys, or never works, when a test says so.
final class FakeVault: VaultPort, @unchecked Sendable {
  private let lock = NSLock()
  private var items: [String: Data] = [:]
  private var broken = false

  var count: Int { lock.withLock { items.count } }

  func breakDown() {
    lock.withLock { broken = true }
  }

  private func working<T>(_ work: () -> T) throws -> T {
    try lock.withLock {
      if broken { throw Broken() }
      return work()
    }
  }

  func put(_ secret: Data, as name: String) throws { try working { items[name] = secret } }

  func get(_ name: String) throws -> Data? { try working { items[name] } }

  func removeAll() throws { try working { items = [:] } }
}

@MainActor final class FakeBattery: BatteryPort {
  var percent: Int? = 34
}

/// Time that passes when a test says so.
@MainActor final class FakeTime {
  private(set) var now = ContinuousClock.now

  func pass(_ time: Duration) {
    now += time
  }
}

final class FakeClock: ClockPort, @unchecked Sendable {
  private let lock = NSLock()
  private var broken = false
  private var passedMs: Int64 = 0
  private var steppedMs: Int64 = 0

  func breakDown() {
    lock.withLock { broken = true }
  }

  /// Time passes.
  func advance(hours: Int64) {
    lock.withLock { passedMs += hours * 3_600_000 }
  }

  func advance(minutes: Int64) {
    lock.withLock { passedMs += minutes * 60_000 }
  }

  /// Somebody moves the hands; no time passes.
  func step(hours: Int64) {
    lock.withLock { steppedMs += hours * 3_600_000 }
  }

  func now() throws -> ClockMoment {
    try lock.withLock {
      if broken { throw Broken() }
      return ClockMoment(
        wallMs: 1_795_416_000_000 + passedMs + steppedMs, monotonicMs: 3_600_000 + passedMs, bootId: "test",
        zoneMinutes: 300)
    }
  }
}
