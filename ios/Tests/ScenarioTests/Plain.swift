import HamrohCore

extension JSON {
  /// An answer of the library as JSON knows it: records are objects with names in snake_case, enums their variant's name.
  static func plain(_ value: Any) throws -> JSON {
    switch value {
    case let bool as Bool: return .bool(bool)
    case let text as String: return .text(text)
    case let number as any BinaryInteger: return .number(Int64(number))
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return try mirror.children.first.map { try plain($0.value) } ?? .null
    case .collection:
      return .list(try mirror.children.map { try plain($0.value) })
    case .struct:
      let fields = try mirror.children.map { (snakeCase($0.label ?? ""), try plain($0.value)) }
      return .object(Dictionary(uniqueKeysWithValues: fields))
    case .enum where mirror.children.isEmpty:
      let name = snakeCase(String(describing: value))
      return .text(value is Verdict ? name.uppercased() : name)
    case .tuple where mirror.children.isEmpty:
      return .null
    default:
      throw ScenarioError("an answer that no scenario can hold: \(type(of: value))")
    }
  }

  /// `latE7` is `lat_e7`: a border is wherever a capital stands.
  static func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
  }
}
