import Foundation

// What the phone must provide. A port may fail; the stores go on without it and say so.

/// One reading of the phone's clocks, taken together.
public struct ClockMoment: Sendable, Equatable {
  /// Unix milliseconds UTC. May jump.
  public let wallMs: Int64
  /// Milliseconds since boot, sleep included.
  public let monotonicMs: Int64
  /// Changes at each reboot; empty when unknown.
  public let bootId: String
  /// Offset of local time from UTC.
  public let zoneMinutes: Int32
  /// Where the wall time comes from: `device`, `network` or `gnss`.
  public let source: String

  public init(wallMs: Int64, monotonicMs: Int64, bootId: String, zoneMinutes: Int32, source: String = "device") {
    self.wallMs = wallMs
    self.monotonicMs = monotonicMs
    self.bootId = bootId
    self.zoneMinutes = zoneMinutes
    self.source = source
  }
}

/// The phone's clocks. Called in the middle of a call of the core: it answers at once and does not call the repository.
public protocol ClockPort: Sendable {
  func now() throws -> ClockMoment
}

/// The phone's key store: seals a few bytes so that only this phone opens them, without asking its owner. Called in the middle of
/// a call of the core, like the clock. One that fails makes the journal as strong as its secret, and stops no note.
public protocol KeysPort: Sendable {
  func wrap(_ plain: Data) throws -> Data
  /// Opens what `wrap` sealed.
  func open(_ sealed: Data) throws -> Data
  /// Nothing that was sealed opens any more. A key that is not there is no error.
  func destroy() throws
}

/// A file that is read piece by piece, in the middle of a call of the core.
public protocol BytesPort: Sendable {
  /// The next bytes, at most `most`; none at the end.
  func next(_ most: Int) throws -> Data
}

/// Why there is no position.
public enum PlaceFailure: Error, Sendable, Equatable {
  /// The owner did not allow it.
  case denied
  /// Location is switched off on the whole phone.
  case switchedOff
  /// The phone looked and did not find out.
  case notFound
}

/// Where the phone is.
@MainActor public protocol PlacePort {
  /// Asking would show no question of the system.
  var isAllowed: Bool { get }

  /// Looks once. May ask the owner for leave.
  func current() async throws -> Place
}

/// How the system's message composer was closed.
public enum ComposerResult: Sendable, Equatable {
  /// The owner pressed send; whether it goes out is not known.
  case sent
  case cancelled
  case failed
}

/// The system's message composer. An app cannot send on its own.
@MainActor public protocol ComposerPort {
  /// This device can write text messages.
  var isAvailable: Bool { get }

  /// Opens the composer with the text and returns when it is closed.
  func compose(to recipients: [String], text: String) async throws -> ComposerResult
}

/// The system's way to give a file to another app.
@MainActor public protocol SharePort {
  /// Returns when the owner is done with it.
  func share(_ file: URL) async throws

  /// The same with a text: whether another app took it. Where the sheet ends without a word it may have.
  @discardableResult func share(text: String) async throws -> Bool
}

/// The system's way to print.
@MainActor public protocol PrintPort {
  /// This device can print at all.
  var isAvailable: Bool { get }

  /// Returns when the owner is done with it, printed or not.
  func print(html: String) async throws
}

/// Files that the owner picked or another app handed over.
@MainActor public protocol FilePort {
  /// Copies one to `file`, at most `limit` bytes of it; what was there is replaced.
  func copy(_ picked: URL, to file: URL, limit: Int) async throws

  /// Opens one to be read piece by piece, without a copy; says how long it is.
  func open(_ picked: URL) async throws -> (bytes: any BytesPort, length: Int)
}

/// Whether the phone can reach anything.
@MainActor public protocol ServicePort {
  /// Calls when there is service again, or another network.
  func listen(_ changed: @escaping @MainActor @Sendable () -> Void)
}

/// Something to be reminded of. It lies open: whoever has the phone can read it.
public struct CalendarEntry: Sendable, Equatable {
  public let title: String
  public let begins: Date
  public let ends: Date

  public init(title: String, begins: Date, ends: Date) {
    self.title = title
    self.begins = begins
    self.ends = ends
  }
}

/// The system's calendar.
@MainActor public protocol CalendarPort {
  /// Opens the system's editor with a new entry and returns when it is closed, kept or not.
  func edit(_ entry: CalendarEntry) async throws
}

/// The clipboard.
@MainActor public protocol ClipboardPort {
  func copy(_ text: String)
}

/// What stands before the screen while the app is not in front.
@MainActor public protocol CoverPort {
  /// Also above what the system presents for the app.
  func cover(_ isCovered: Bool)
}

/// The battery, for the message.
@MainActor public protocol BatteryPort {
  /// In percent; `nil` or negative when not known.
  var percent: Int? { get }
}

/// A place for one small value that outlives the app.
public protocol ValueStore<Value>: Sendable {
  associatedtype Value: Codable & Sendable

  /// `nil` when nothing was stored.
  func load() throws -> Value?
  func save(_ value: Value) throws
}

/// All ports of a running app.
@MainActor public struct Ports {
  public let place: any PlacePort
  public let composer: any ComposerPort
  public let share: any SharePort
  public let clipboard: any ClipboardPort
  public let battery: any BatteryPort
  public let printer: any PrintPort
  public let files: any FilePort
  public let service: any ServicePort
  public let calendar: any CalendarPort
  public let cover: any CoverPort
  public let settings: any ValueStore<OwnerSettings>
  public let screens: any ValueStore<SavedScreens>
  /// Where a copy of the journal waits for the share sheet. Emptied by the app.
  public let exportFolder: URL
  /// Where a received pack waits for the owner's answer. Emptied by the app.
  public let importFolder: URL
  /// Where a conversation's file lies while it is read. Emptied by the app.
  public let chatFolder: URL
  /// Time that passes also while the phone sleeps, and that nobody can set.
  public let instant: @MainActor () -> ContinuousClock.Instant

  public init(
    place: any PlacePort, composer: any ComposerPort, share: any SharePort, clipboard: any ClipboardPort,
    battery: any BatteryPort, printer: any PrintPort, files: any FilePort,
    service: any ServicePort, calendar: any CalendarPort, cover: any CoverPort,
    settings: any ValueStore<OwnerSettings>, screens: any ValueStore<SavedScreens>,
    exportFolder: URL, importFolder: URL, chatFolder: URL,
    instant: @escaping @MainActor () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    self.place = place
    self.composer = composer
    self.share = share
    self.clipboard = clipboard
    self.battery = battery
    self.printer = printer
    self.files = files
    self.service = service
    self.calendar = calendar
    self.cover = cover
    self.settings = settings
    self.screens = screens
    self.exportFolder = exportFolder
    self.importFolder = importFolder
    self.chatFolder = chatFolder
    self.instant = instant
  }
}
