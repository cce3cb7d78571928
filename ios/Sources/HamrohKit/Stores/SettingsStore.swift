import Observation

/// The settings screen, and what the other stores read of it.
@MainActor @Observable public final class SettingsStore {
  /// What is remembered when the system ends the app.
  public struct Saved: Codable, Sendable, Equatable {
    public var newRecipient = ""

    public init() {}

    public init(from decoder: any Decoder) throws {
      newRecipient = try decoder.container(keyedBy: CodingKeys.self).known(.newRecipient) ?? ""
    }
  }

  /// A language that the app speaks, named in itself.
  public struct Language: Sendable, Identifiable, Equatable {
    public let tag: String
    public let name: String

    public var id: String { tag }
  }

  public static let languages = [
    Language(tag: "en", name: "English"), Language(tag: "ru", name: "Русский"),
    Language(tag: "uz", name: "O‘zbekcha"), Language(tag: "uz-Cyrl", name: "Ўзбекча"),
    Language(tag: "kk", name: "Қазақша"), Language(tag: "ky", name: "Кыргызча"),
    Language(tag: "tg", name: "Тоҷикӣ"), Language(tag: "az", name: "Azərbaycanca"),
  ]

  public private(set) var settings: OwnerSettings
  /// The number being typed.
  public var newRecipient = ""
  /// What is wrong with it.
  public private(set) var recipientProblem: Key?
  /// A choice could not be stored; it holds until the app ends.
  public private(set) var failure: CompanionFailure?

  private let systemLanguage: String
  private let file: any ValueStore<OwnerSettings>
  /// The file could not be read yet: until it can be, nothing is written over it.
  private var isUnread = false
  /// What was chosen meanwhile.
  private var unstored: [(inout OwnerSettings) -> Void] = []

  /// `systemLanguage`: the one of the app's languages that the phone would show.
  public init(file: any ValueStore<OwnerSettings>, systemLanguage: String) {
    self.file = file
    self.systemLanguage = systemLanguage
    do {
      settings = try file.load() ?? OwnerSettings()
    } catch {
      settings = OwnerSettings()
      isUnread = true
      failure = CompanionFailure(key: .errorData, code: "settings")
    }
  }

  /// Language of everything on the screen.
  public var language: String { settings.language ?? systemLanguage }

  public func choose(citizen: String) {
    change { $0.citizen = citizen }
  }

  /// `nil`: as on the phone.
  public func choose(language: String?) {
    change { $0.language = language }
  }

  public func choose(plainNames: Bool) {
    change { $0.plainNames = plainNames }
  }

  /// Where an offer promised to bring the owner; `nil`: nowhere, or not any more.
  public func choose(promised: NamedPlace?) {
    change { $0.promised = promised }
  }

  /// Adds the number being typed.
  public func addRecipient() {
    guard let number = Self.international(newRecipient) else {
      recipientProblem = .settingsRecipientBad
      return
    }
    guard !settings.recipients.contains(number) else {
      recipientProblem = .settingsRecipientThere
      return
    }
    recipientProblem = nil
    newRecipient = ""
    change { $0.recipients.append(number) }
  }

  public func removeRecipient(_ number: String) {
    change { $0.recipients.removeAll { $0 == number } }
  }

  public var saved: Saved {
    var saved = Saved()
    saved.newRecipient = newRecipient
    return saved
  }

  public func restore(_ saved: Saved) {
    newRecipient = saved.newRecipient
  }

  /// Reads the file where that failed before: it may have been locked away with the phone.
  public func readAgain() {
    guard isUnread, let found = try? file.load() else { return }
    take(found)
    if unstored.isEmpty { failure = nil } else { change { _ in } }
  }

  private func take(_ found: OwnerSettings?) {
    isUnread = false
    settings = found ?? OwnerSettings()
    for how in unstored { how(&settings) }
  }

  private func change(_ how: @escaping (inout OwnerSettings) -> Void) {
    how(&settings)
    if isUnread { unstored.append(how) }
    do {
      if isUnread { take(try file.load()) }
      try file.save(settings)
      unstored = []
      failure = nil
    } catch {
      failure = CompanionFailure(key: .errorDevice, code: "settings")
    }
  }

  /// The number as it can be dialled from every country; `nil` when it is none. A help while typing: the core judges again.
  static func international(_ text: String) -> String? {
    let bare = text.filter { !$0.isWhitespace && !"-()./".contains($0) }
    let number = bare.hasPrefix("00") ? "+" + bare.dropFirst(2) : bare
    let digits = number.dropFirst()
    let good =
      number.first == "+" && (7...15).contains(digits.count) && digits.first != "0"
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return good ? number : nil
  }
}
