import Foundation

/// A JSON value. Texts are equal when their bytes are: Swift's own `==` takes a composed and a decomposed letter for the
/// same, the other runners do not.
enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int64)
  case text(String)
  case list([JSON])
  case object([String: JSON])
}

extension JSON: Equatable {
  static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.text(let x), .text(let y)): x.utf8.elementsEqual(y.utf8)
    case (.list(let x), .list(let y)): x == y
    case (.object(let x), .object(let y)): x == y
    default: false
    }
  }
}

extension JSON: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Int64.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  static func read(_ file: URL) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
  }
}

extension JSON {
  /// The one spelling that all runners write: sorted keys, no blanks, only what must be escaped is, and control characters
  /// always as `\u00xx`.
  var canonical: String {
    var out = ""
    write(to: &out)
    return out
  }

  private func write(to out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let bool): out += bool ? "true" : "false"
    case .number(let number): out += String(number)
    case .text(let text): Self.write(text, to: &out)
    case .list(let list):
      out += "["
      for (n, element) in list.enumerated() {
        if n > 0 { out += "," }
        element.write(to: &out)
      }
      out += "]"
    case .object(let object):
      out += "{"
      let keys = object.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for (n, key) in keys.enumerated() {
        if n > 0 { out += "," }
        Self.write(key, to: &out)
        out += ":"
        object[key, default: .null].write(to: &out)
      }
      out += "}"
    }
  }

  private static func write(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }

  /// Enough of a value to see what is wrong.
  var short: String {
    let text = canonical
    return text.count <= 600 ? text : text.prefix(600) + "…"
  }
}
