import Foundation
import Testing

/// The scenarios of tests/scenarios, verbatim, through the generated Swift. Their language: tests/scenarios/README.md.
@Suite struct ScenarioTests {
  /// `HAMROH_SCENARIOS` names another folder; `HAMROH_TRANSCRIPT` a file that gets one line for each call, to be compared
  /// with what the other languages' runners write.
  @Test func everyScenarioHolds() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = environment["HAMROH_SCENARIOS"].map { URL(fileURLWithPath: $0) } ?? Self.scenarios
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var transcript = ""
    var passed = 0
    for file in files {
      let shared = try Stage()
      for scenario in try Self.list(in: JSON.read(folder.appending(path: file))) {
        let name = try scenario.at("name")
        do {
          try Self.run(scenario, shared) { step, answer, error in
            let line: JSON = .object([
              "answer": answer, "error": error.map(JSON.text) ?? .null, "file": .text(file), "scenario": name,
              "step": .number(Int64(step)),
            ])
            transcript += line.canonical + "\n"
          }
          passed += 1
        } catch {
          Issue.record("\(file): \(name.canonical): \(error)")
        }
      }
    }
    #expect(passed > 0, "no scenario in \(folder.path)")
    if let path = environment["HAMROH_TRANSCRIPT"] {
      try Data(transcript.utf8).write(to: URL(fileURLWithPath: path))
    }
  }

  private static let scenarios = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../tests/scenarios").standardizedFileURL

  private static func list(in file: JSON) throws -> [JSON] {
    guard case .list(let scenarios) = try file.at("scenarios") else { throw ScenarioError("no list of scenarios") }
    return scenarios
  }

  private static func run(_ scenario: JSON, _ shared: Stage, record: (Int, JSON, String?) -> Void) throws {
    guard case .object(let keys) = scenario else { throw ScenarioError("a scenario is an object") }
    guard let steps = keys["steps"] else { return try shared.step(keys) { record(0, $0, $1) } }
    try known(keys, ["name", "steps"])
    guard case .list(let list) = steps else { throw ScenarioError("`steps` is no list") }
    let stage = try Stage()
    for (number, step) in list.enumerated() {
      guard case .object(let keys) = step else { throw ScenarioError("step \(number) is no object") }
      do {
        try stage.step(keys) { record(number, $0, $1) }
      } catch let error as ScenarioError {
        throw ScenarioError("step \(number): \(error)")
      }
    }
  }
}
