import Foundation
import HamrohCore

/// A clock that only scenarios move: 2026-11-23 06:40:00 UTC at first.
final class ScenarioClock: Clock, @unchecked Sendable {
  // The library asks from inside a call, never beside one: one thread at a time.
  var wallMs: Int64 = 1_795_416_000_000
  var monotonicMs: Int64 = 3_600_000

  func now() -> ClockReading {
    ClockReading(
      wallMs: wallMs, monotonicMs: monotonicMs, bootId: "scenario", zoneMinutes: 0, source: "device")
  }
}

/// One companion on one folder with one clock, and what it has answered so far.
final class Stage {
  private let folder: URL
  private let clock = ScenarioClock()
  private var companion: Companion?
  private var answers: [JSON] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hamroh-scenario-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try reopen()
  }

  deinit {
    companion = nil
    try? FileManager.default.removeItem(at: folder)
  }

  private func reopen() throws {
    // The library's side goes with the last reference to the object.
    companion = nil
    companion = try Companion.open(folder: folder.appending(path: "app").path, clock: clock)
  }

  /// Runs one call and its checks. `record` hears what came of the call, before the checks.
  func step(_ step: [String: JSON], record: (JSON, String?) -> Void) throws {
    try known(step, ["name", "call", "args", "expect", "error"])
    guard case .text(let call) = step["call"] else { throw ScenarioError("a step has a `call`") }
    let given: [String: JSON]
    switch try filled(step["args"] ?? .object([:])) {
    case .object(let object): given = object
    case let other: throw ScenarioError("`args` is no object: \(other.short)")
    }
    let expected: String? =
      switch step["error"] {
      case .text(let code): code
      case nil, .null?: nil
      case let other?: throw ScenarioError("`error` is no text: \(other.short)")
      }
    let found: JSON
    do {
      found = try answer(call, Arguments(values: given.filter { $0.value != .null }))
    } catch let error as ApiError {
      record(.null, error.code)
      answers.append(.null)
      guard error.code == expected else {
        throw ScenarioError("\(call): error \(error.code), expected \(expected ?? "none")")
      }
      return
    }
    record(found, nil)
    if let expected { throw ScenarioError("\(call): error \(expected) expected, answered \(found.short)") }
    // Before the checks: they may refer to this very answer.
    answers.append(found)
    guard case .list(let checks) = step["expect"] ?? .list([]) else { throw ScenarioError("`expect` is no list") }
    for check in checks { try found.check(filled(check)) }
  }

  private func answer(_ call: String, _ args: Arguments) throws -> JSON {
    switch call {
    case "reopen": try reopen()
    case "clock_advance":
      let ms: Int64 = try args.number("ms") ?? 0
      clock.wallMs += ms
      clock.monotonicMs += ms
    case "clock_set": clock.wallMs = try args.number("wall_ms") ?? 0
    case "flip_bit":
      let file = folder.appending(path: try args.text("file"))
      var content = try Data(contentsOf: file)
      let at = content.count * (try args.number("permille") ?? 0) / 1000
      guard content.indices.contains(at) else { throw ScenarioError("the file ends before that place") }
      content[at] ^= 1
      try content.write(to: file)
    default:
      guard let companion else { throw ScenarioError("the companion could not be opened again") }
      guard let found = try coreAnswer(of: companion, to: call, args) else {
        throw ScenarioError("no such call: `\(call)`")
      }
      return found
    }
    return .null
  }

  /// Puts earlier answers and file names where the scenario refers to them.
  private func filled(_ value: JSON) throws -> JSON {
    switch value {
    case .list(let list): return .list(try list.map(filled))
    case .object(let object):
      if object.count == 1, case .text(let path) = object["$ref"] { return try JSON.list(answers).at(path) }
      if object.count == 1, case .text(let name) = object["$file"] {
        return .text(folder.appending(path: name).path)
      }
      return .object(try object.mapValues(filled))
    default: return value
    }
  }
}

/// Fails on a key that the language does not know.
func known(_ object: [String: JSON], _ allowed: Set<String>) throws {
  let unknown = object.keys.filter { !allowed.contains($0) }.sorted()
  guard unknown.isEmpty else { throw ScenarioError("unknown: \(unknown.joined(separator: " "))") }
}

extension ApiError {
  /// The code, whatever the variant.
  var code: String {
    switch self {
    case .Input(let code), .Secret(let code, _), .Device(let code), .Data(let code), .Internal(let code): code
    }
  }
}
