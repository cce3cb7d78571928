import Foundation

/// A row of a form: it can be there before anything is written into it.
public protocol FormRow: Sendable, Equatable, Codable {
  init()
}

/// A stage of the way.
public struct TripStage: FormRow {
  /// City or border crossing.
  public var place = ""
  /// Code of the country; empty when not known.
  public var country = ""
  /// When, in the traveller's words.
  public var day = ""

  public init() {}
}

/// A number to learn by heart.
public struct LearnedNumber: FormRow {
  /// Whose.
  public var title = ""
  public var number = ""

  public init() {}
}

/// Somebody who is told.
public struct TripPerson: FormRow {
  /// How the traveller calls them.
  public var name = ""
  public var number = ""
  /// Their language; empty for that of the traveller.
  public var language = ""

  public init() {}
}

/// What an innocent sentence means to those who have the plan.
public enum SentenceMeaning: String, Sendable, Codable, CaseIterable {
  case well, moved, held, danger, hurt, free
}

/// A sentence that can be sent from any phone.
public struct TripSentence: FormRow {
  public var text = ""
  public var meaning = SentenceMeaning.well
  /// Where, in the traveller's words; empty when it means no place.
  public var place = ""

  public init() {}

  public init(text: String, meaning: SentenceMeaning, place: String = "") {
    self.text = text
    self.meaning = meaning
    self.place = place
  }
}

/// What a traveller plans, as it is filled in.
public struct TripPlan: Sendable, Equatable, Codable {
  /// How those at home call the traveller.
  public var name = ""
  /// Code of the citizenship.
  public var citizen = ""
  public var work = ""
  public var employer = ""
  public var pay = ""
  /// Promised city.
  public var place = ""
  /// Code of its country; empty when not known.
  public var country = ""
  public var route: [TripStage] = []
  public var numbers: [LearnedNumber] = []
  /// Who is told, in this order.
  public var people: [TripPerson] = []
  public var sentences: [TripSentence] = []
  /// Hours between two check-ins.
  public var everyHours: UInt32 = 24
  /// When the journey begins, Unix milliseconds UTC; 0: when it is saved.
  public var startsMs: Int64 = 0

  public init() {}

  /// All that was written, as it counts against what is remembered.
  var length: Int {
    let own = [name, citizen, work, employer, pay, place, country]
    let rows =
      route.flatMap { [$0.place, $0.country, $0.day] } + numbers.flatMap { [$0.title, $0.number] }
      + people.flatMap { [$0.name, $0.number, $0.language] }
    return (own + rows).reduce(0) { $0 + $1.utf8.count }
  }
}

extension Array where Element: FormRow {
  /// A row that may be gone: a field can still write while its row is being taken away.
  public subscript(row at: Int) -> Element {
    get { indices.contains(at) ? self[at] : Element() }
    set { if indices.contains(at) { self[at] = newValue } }
  }
}

/// The trip of this phone's owner.
public struct TripState: Sendable, Equatable {
  public let plan: TripPlan
  /// Milliseconds until the next check-in is due; negative when it is over.
  public let dueInMs: Int64
  /// Until a reminder of it begins; `nil` when it is over.
  public let remindInMs: Int64?
  /// It is over and none was made.
  public let missed: Bool
  /// How things are, in a sentence.
  public let text: String
  /// What is still to be done before leaving, in sentences.
  public let toDo: [String]
}

/// "I am well", as the screen asks for it. Hours and people are those of the trip.
public struct CheckIn: Sendable, Equatable {
  /// As in `SosCall`.
  public let requestId: String
  public let citizen: String
  public let place: Place?
  public let batteryPercent: Int?
  /// The agreed word, or the one for danger; may be empty.
  public let word: String
}

/// A square code: rows of dark and light squares.
public struct SquareCode: Sendable, Equatable {
  /// The white border that belongs around it, in squares.
  public static let border = 4

  /// Squares on each side, without the border.
  public let size: Int
  /// `1` for a dark square, `0` for a light one.
  public let rows: [String]

  /// Dark squares that lie side by side, row by row: fewer pieces to draw than squares.
  public var bars: [Bar] {
    var all: [Bar] = []
    for (row, squares) in rows.enumerated() {
      var begin: Int?
      for (column, square) in (squares + "0").enumerated() {
        if square == "1" {
          begin = begin ?? column
        } else if let from = begin {
          all.append(Bar(row: row, column: from, length: column - from))
          begin = nil
        }
      }
    }
    return all
  }

  public struct Bar: Sendable, Equatable {
    public let row: Int
    public let column: Int
    public let length: Int
  }
}
