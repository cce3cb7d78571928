import HamrohCore

/// Arguments by name; what is left out is empty, what is there must be of its kind.
struct Arguments {
  let values: [String: JSON]

  func has(_ name: String) -> Bool {
    values[name] != nil
  }

  func text(_ name: String) throws -> String {
    try optionalText(name) ?? ""
  }

  func optionalText(_ name: String) throws -> String? {
    guard let value = values[name] else { return nil }
    guard case .text(let text) = value else { throw ScenarioError("`\(name)` is no text: \(value.short)") }
    return text
  }

  func flag(_ name: String) throws -> Bool {
    guard let value = values[name] else { return false }
    guard case .bool(let flag) = value else {
      throw ScenarioError("`\(name)` is neither true nor false: \(value.short)")
    }
    return flag
  }

  func number<T: FixedWidthInteger>(_ name: String) throws -> T? {
    guard let value = values[name] else { return nil }
    guard case .number(let number) = value, let fitting = T(exactly: number) else {
      throw ScenarioError("`\(name)` is no such number: \(value.short)")
    }
    return fitting
  }

  func texts(_ name: String) throws -> [String] {
    guard let value = values[name] else { return [] }
    guard case .list(let list) = value else { throw ScenarioError("`\(name)` is no list of texts") }
    return try list.map {
      guard case .text(let text) = $0 else { throw ScenarioError("`\(name)` is no list of texts") }
      return text
    }
  }

  /// Objects with a record's fields.
  func rows<Row>(_ name: String, _ row: (Arguments) throws -> Row) throws -> [Row] {
    guard let value = values[name] else { return [] }
    guard case .list(let list) = value else { throw ScenarioError("`\(name)` is no list") }
    return try list.map {
      guard case .object(let fields) = $0 else { throw ScenarioError("a row of `\(name)` is no object") }
      return try row(Arguments(values: fields.filter { $0.value != .null }))
    }
  }

  /// A sum of money: an object with the record's fields.
  func amount(_ name: String) throws -> Amount {
    guard let value = values[name] else { return Amount(amount: 0, currency: "") }
    guard case .object(let fields) = value else { throw ScenarioError("`\(name)` is no sum: \(value.short)") }
    let record = Arguments(values: fields.filter { $0.value != .null })
    return Amount(amount: try record.number("amount") ?? 0, currency: try record.text("currency"))
  }

  /// Facts: an object with the record's fields.
  func facts() throws -> FactSheet {
    var record = Arguments(values: [:])
    if let value = values["facts"] {
      guard case .object(let fields) = value else { throw ScenarioError("`facts` are no facts: \(value.short)") }
      record = Arguments(values: fields.filter { $0.value != .null })
    }
    return try FactSheet(
      time: record.text("time"), place: record.text("place"), people: record.text("people"),
      words: record.text("words"), harm: record.text("harm"), papers: record.text("papers"),
      money: record.text("money"))
  }

  func position() throws -> Position? {
    switch values["position"] {
    case nil: return nil
    case .text(let degrees): return try Self.position(inDegrees: degrees)
    case .object(let fields):
      let record = Arguments(values: fields.filter { $0.value != .null })
      guard let lat: Int32 = try record.number("lat_e7"), let lon: Int32 = try record.number("lon_e7") else {
        throw ScenarioError("`position` lacks a coordinate")
      }
      return Position(
        latE7: lat, lonE7: lon, radiusM: try record.number("radius_m"), ageS: try record.number("age_s"),
        simulated: try record.flag("simulated"))
    case let other?: throw ScenarioError("`position` is no place: \(other.short)")
    }
  }

  private static func position(inDegrees text: String) throws -> Position {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.trimmingPrefix { $0 == " " })
    }
    guard parts.count == 2, let lat = parts[0], let lon = parts[1], abs(lat) <= 90, abs(lon) <= 180 else {
      throw ScenarioError("`position` is no place: \(text)")
    }
    return Position(
      latE7: Int32((lat * 1e7).rounded()), lonE7: Int32((lon * 1e7).rounded()), radiusM: nil, ageS: nil,
      simulated: false)
  }
}
