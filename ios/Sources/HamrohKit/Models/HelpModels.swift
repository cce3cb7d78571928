/// A country as a person chooses it.
public struct Country: Sendable, Equatable, Codable, Identifiable {
  /// ISO 3166-1 alpha-2.
  public let code: String
  /// Name in the reader's language.
  public let name: String

  public var id: String { code }

  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// What can be chosen before asking, sorted for reading.
public struct Choices: Sendable, Equatable {
  /// Citizenships that the directory is made for.
  public let citizenships: [Country]
  /// Countries where one may be.
  public let countries: [Country]
}

/// A position in 1e-7 degrees (WGS 84), with what the phone knows of its quality.
public struct Place: Sendable, Equatable {
  public let latE7: Int32
  public let lonE7: Int32
  /// Radius in metres within which the phone probably is.
  public let radiusM: UInt32?
  /// Age of the fix in seconds.
  public let ageS: UInt32?
  /// The phone says that the position is simulated.
  public let simulated: Bool

  public init(latE7: Int32, lonE7: Int32, radiusM: UInt32? = nil, ageS: UInt32? = nil, simulated: Bool = false) {
    self.latE7 = latE7
    self.lonE7 = lonE7
    self.radiusM = radiusM
    self.ageS = ageS
    self.simulated = simulated
  }

  /// The same place that many seconds later. An age that nobody knows stays unknown.
  func aged(by seconds: UInt32) -> Place {
    let age = ageS.map { $0 > UInt32.max - seconds ? UInt32.max : $0 + seconds }
    return Place(latE7: latE7, lonE7: lonE7, radiusM: radiusM, ageS: age, simulated: simulated)
  }

  /// From what a location service reports; `nil` when that is no place on the earth.
  public init?(latitude: Double, longitude: Double, radius: Double, age: Double, simulated: Bool) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    // A negative or impossible quality means "not known".
    let known = { (value: Double) in
      value >= 0 && value <= Double(UInt32.max) ? UInt32(value.rounded(.up)) : nil
    }
    self.init(
      latE7: Int32((latitude * 1e7).rounded()), lonE7: Int32((longitude * 1e7).rounded()),
      radiusM: known(radius), ageS: known(age), simulated: simulated)
  }
}

/// What a phone can do now, as its owner says.
public enum PhoneLine: String, Sendable, Codable, CaseIterable {
  case home, roaming, wifiOnly, noCredit, noSignal
}

/// "I am a citizen of X, I am here: who can help me?"
public struct HelpRequest: Sendable, Equatable {
  public let citizen: String
  public let country: String?
  public let place: Place?
  /// Where the offer promised to bring the owner: id of a city or code of a country.
  public let promised: String?
  public let line: PhoneLine?
  /// Country of the network that the phone shows.
  public let networkCountry: String?

  public init(
    citizen: String, country: String?, place: Place?, promised: String? = nil, line: PhoneLine? = nil,
    networkCountry: String? = nil
  ) {
    self.citizen = citizen
    self.country = country
    self.place = place
    self.promised = promised
    self.line = line
    self.networkCountry = networkCountry
  }
}

/// The answer of the help screen, best first; never empty.
public struct Chain: Sendable, Equatable {
  /// What the owner should know at once, most pressing first.
  public let warnings: [String]
  /// Where the phone is, in words; may be empty.
  public let place: String
  /// Codes of the countries that the answer covers.
  public let countries: [String]
  public let summary: String
  /// What holds for every call from this phone as it is now; may be empty.
  public let networkNote: String
  public let steps: [Step]
  public let notices: [String]
  /// No native speaker has read the sentences of this language yet.
  public let reviewNeeded: Bool
  /// Whom to call first, as the core says.
  let firstCall: NextCall?

  /// What is only said: nobody to turn to.
  public var statements: [Step] { steps.filter(\.isStatement) }

  /// Whom to turn to first: whom the core says to call, else the first of all.
  public var first: Step? {
    let people = steps.filter { !$0.isStatement }
    return people.first { step in step.org == firstCall?.org && step.ways.contains { $0.key == firstCall?.key } }
      ?? people.first
  }

  /// The way to reach them that stands large.
  public var firstWay: ContactWay? {
    // A number that is called and written to stands there twice, what works from this phone first.
    first?.ways.first { $0.key == firstCall?.key } ?? first?.mainWay
  }

  /// The first few of them, each with one way to reach them.
  func firstCalls(_ count: Int) -> [FirstCall] {
    let all = [(first?.title, firstWay)] + others.map { ($0.title, $0.mainWay) }
    let calls = all.compactMap { title, way in title.flatMap { title in way.map { FirstCall(title: title, way: $0) } } }
    return Array(calls.prefix(count))
  }

  /// Everybody else, in order.
  public var others: [Step] { steps.filter { !$0.isStatement && $0.order != first?.order } }
}

/// Somebody to turn to, or a statement without anybody (`ways` and `card` are empty then).
public struct Step: Sendable, Equatable, Identifiable {
  public let order: Int
  /// Id of the organisation; empty for a statement.
  public let org: String
  public let title: String
  /// City, distance: what fits behind the title. Empty when unknown.
  public let location: String
  public let why: String
  /// Whether the office's consular district covers this place; may be empty.
  public let district: String
  /// What it rests on, with its date. Empty when the organisation itself says it all.
  public let basis: String
  public let ways: [ContactWay]
  /// "Number not known, last looked for on D".
  public let missing: String?
  public let card: Card?
  /// What to say on the telephone; empty when the card's own words can be read aloud, and for a statement.
  public let sayOnPhone: String
  /// The card's words in a script that the reader knows, to be read aloud; empty when they can be read as they are.
  public let sayReading: String
  public let cautions: [String]
  /// Own mission, own ministry.
  public let own: Bool

  public var id: Int { order }

  var isStatement: Bool { ways.isEmpty && card == nil && sayOnPhone.isEmpty && missing == nil }

  /// The way that stands large on the screen: a call, unless the core says that none works from this phone.
  public var mainWay: ContactWay? { ways.first { $0.way == .phone && $0.usable != .no } ?? ways.first }

  /// The other ways.
  public func ways(beside main: ContactWay?) -> [ContactWay] { ways.filter { $0 != main } }

  /// Where its numbers are from, each source once.
  public var sources: [String] {
    var seen: Set<String> = []
    return ways.map(\.source).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The words to say aloud.
  public var spoken: String { sayOnPhone.isEmpty ? card?.text ?? "" : sayOnPhone }

  /// A card worth showing to somebody: in a language that the owner does not read.
  public var foreignCard: Card? { card.flatMap { $0.meaning.isEmpty ? nil : $0 } }
}

/// Somebody to call, with one way to do it.
public struct FirstCall: Sendable, Equatable {
  public let title: String
  public let way: ContactWay
}

/// A sentence to show to somebody who reads another language.
public struct Card: Sendable, Equatable {
  public let text: String
  /// Language of `text`, BCP 47.
  public let language: String
  /// The same in the reader's language; empty when `text` is in it already.
  public let meaning: String
}

/// How somebody is reached.
public enum Way: Sendable, Equatable {
  case phone, sms, whatsapp, telegram, email, web
}

/// Whether a way can be used from this phone as it is now.
public enum Usable: Sendable, Equatable {
  case yes, maybe, no
}

/// One number or address.
public struct ContactWay: Sendable, Equatable {
  /// What the core knows it by: for marks.
  public let key: String
  public let way: Way
  /// "Phone", "WhatsApp", in the reader's language.
  public let label: String
  /// As people write it.
  public let display: String
  /// What the phone dials or opens: E.164 with `+`, a short code, an address.
  public let target: String
  /// How sure the number is, with its date, as a sentence.
  public let statusText: String
  /// The status asks for care: an old or undated source.
  public let doubtful: Bool
  public let warning: String?
  public let hours: String?
  public let source: String
  public let usable: Usable
  /// Why it is not usable, or how it is; may be empty.
  public let usableText: String
  /// What came of the last try from this phone, in words.
  public let tried: String?
}

extension ContactWay {
  /// A number of which nothing else is known.
  init(key: String, label: String, display: String, number: String, warning: String) {
    self.init(
      key: key, way: .phone, label: label, display: display, target: number, statusText: "", doubtful: false,
      warning: warning.isEmpty ? nil : warning, hours: nil, source: "", usable: .yes, usableText: "", tried: nil)
  }
}

/// What kind of thing was found.
public enum HitKind: Sendable, Equatable {
  case country, place, organisation
}

/// One answer of the search box.
public struct Hit: Sendable, Equatable, Identifiable {
  public let kind: HitKind
  /// Country code, place id or organisation id.
  public let id: String
  public let title: String
  /// The name or number that matched.
  public let matched: String
  /// Why it was found, in the reader's language; may be empty.
  public let why: String
  /// Code of the country it lies in.
  public let country: String
  public let ways: [ContactWay]
}
