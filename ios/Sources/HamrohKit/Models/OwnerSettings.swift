/// A place that was chosen from the search, with its name as it was shown.
public struct NamedPlace: Sendable, Equatable, Codable {
  /// Id of a city or code of a country.
  public let id: String
  public let name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// What the owner chose. Stored by the shell; the core does not know it.
public struct OwnerSettings: Sendable, Equatable, Codable {
  /// Code of the citizenship.
  public var citizen: String?
  /// Language of everything, BCP 47; `nil`: as on the phone.
  public var language: String?
  /// Whom a call for help goes to: `+` and digits.
  public var recipients: [String]
  /// The start screen says "SOS" and "journal". Off until the owner chooses so: others look at this phone too.
  public var plainNames: Bool
  /// Where an offer promised to bring the owner.
  public var promised: NamedPlace?

  public init(
    citizen: String? = nil, language: String? = nil, recipients: [String] = [], plainNames: Bool = false,
    promised: NamedPlace? = nil
  ) {
    self.citizen = citizen
    self.language = language
    self.recipients = recipients
    self.plainNames = plainNames
    self.promised = promised
  }

  /// What an earlier version of the app did not know yet is empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    citizen = try fields.decodeIfPresent(String.self, forKey: .citizen)
    language = try fields.decodeIfPresent(String.self, forKey: .language)
    recipients = try fields.decodeIfPresent([String].self, forKey: .recipients) ?? []
    plainNames = try fields.decodeIfPresent(Bool.self, forKey: .plainNames) ?? false
    promised = fields.known(.promised)
  }
}
