/// What differed from the scenario, or what in it is not written in the language.
struct ScenarioError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension JSON {
  /// The value at a path: names and numbers joined by dots, empty for the whole.
  func at(_ path: String) throws -> JSON {
    var here = self
    for part in path.split(separator: ".") {
      let next: JSON? =
        switch here {
        case .list(let list): Int(part).flatMap { list.indices.contains($0) ? list[$0] : nil }
        case .object(let object): object[String(part)]
        default: nil
        }
      guard let next else { throw ScenarioError("`\(path)`: nothing at `\(part)` in \(here.short)") }
      here = next
    }
    return here
  }

  /// Applies one check, whose references are filled in.
  func check(_ one: JSON) throws {
    guard case .object(let keys) = one, case .text(let path) = keys["path"] else {
      throw ScenarioError("a check is an object with a `path`: \(one.short)")
    }
    let operators = keys.filter { $0.key != "path" }
    guard operators.count == 1, let (name, wanted) = operators.first else {
      throw ScenarioError("`\(path)`: exactly one operator beside `path`")
    }
    let found = try at(path)
    let holds: Bool
    switch name {
    case "equals": holds = found == wanted
    case "differs": holds = found != wanted
    case "contains": holds = try found.contains(wanted)
    case "lacks": holds = try !found.contains(wanted)
    case "any": holds = try found.elements().contains { $0.fits(wanted) }
    case "none": holds = try !found.elements().contains { $0.fits(wanted) }
    case "length": holds = try found.length() == wanted.count()
    case "length_at_least": holds = try found.length() >= wanted.count()
    default: throw ScenarioError("`\(path)`: unknown operator `\(name)`")
    }
    guard holds else { throw ScenarioError("`\(path)` \(name) \(wanted.short): found \(found.short)") }
  }

  /// Every key of the pattern is there and fits; what is no object must be equal.
  private func fits(_ pattern: JSON) -> Bool {
    guard case .object(let wanted) = pattern else { return self == pattern }
    guard case .object(let found) = self else { return false }
    return wanted.allSatisfy { key, value in found[key]?.fits(value) ?? false }
  }

  private func contains(_ wanted: JSON) throws -> Bool {
    switch (self, wanted) {
    case (.text(let text), .text(let part)): Self.contains(Array(text.utf8), Array(part.utf8))
    case (.list(let elements), _): elements.contains(wanted)
    default: throw ScenarioError("neither text nor list: \(short)")
    }
  }

  /// By bytes: Swift's own search goes by what a reader takes for one character.
  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  private func elements() throws -> [JSON] {
    guard case .list(let elements) = self else { throw ScenarioError("no list: \(short)") }
    return elements
  }

  private func length() throws -> Int {
    if case .text(let text) = self { return text.unicodeScalars.count }
    return try elements().count
  }

  private func count() throws -> Int {
    guard case .number(let number) = self, number >= 0 else { throw ScenarioError("no count: \(short)") }
    return Int(number)
  }
}
