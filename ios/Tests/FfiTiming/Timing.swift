import Foundation
import HamrohCore
import HamrohKit

/// What crossing the border costs: the fastest of interleaved rounds in one run, as one line of JSON in nanoseconds. The
/// fastest is what other work on the machine disturbed least. `cargo xtask ffi` runs it.
///
/// - `empty`: a call that does nothing (`pause` of a companion without a journal)
/// - `explain`: a short text in, a sentence out
/// - `help_raw`: the whole chain for a Kyrgyz citizen near Mae Sot, as generated records
/// - `help_shell`: the same through the actor and its queue, as models of the shell
@main struct Timing {
  static func main() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hamroh-timing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let core = try Companion.open(folder: folder.appending(path: "raw").path, clock: StillClock())
    let repository = CoreRepository(folder: folder.appending(path: "actor"), clock: StillClock())
    let question = HelpQuestion(
      citizen: "KG", country: nil,
      position: Position(latE7: 167_130_000, lonE7: 985_750_000, radiusM: nil, ageS: nil, simulated: false),
      language: "ru")
    let request = HelpRequest(
      citizen: "KG", country: nil, place: Place(latE7: 167_130_000, lonE7: 985_750_000))

    var times: [String: [Double]] = [:]
    for round in 0..<100 {
      let empty = try measured(2_000) { try core.pause() }
      let explain = measured(500) { _ = core.explain(code: "full", language: "en") }
      let raw = try measured(5) { _ = try core.helpMe(question: question) }
      let began = ContinuousClock.now
      for _ in 0..<5 { _ = try await repository.help(request, language: "ru") }
      let actor = (ContinuousClock.now - began).nanoseconds / 5
      // The first rounds open files and warm caches.
      guard round >= 5 else { continue }
      times["empty", default: []].append(empty)
      times["explain", default: []].append(explain)
      times["help_raw", default: []].append(raw)
      times["help_shell", default: []].append(actor)
    }
    let parts = times.keys.sorted().map { "\"\($0)\":\(Int((times[$0] ?? []).min() ?? 0))" }
    print("{\(parts.joined(separator: ","))}")
  }

  private static func measured(_ calls: Int, _ call: () throws -> Void) rethrows -> Double {
    let began = ContinuousClock.now
    for _ in 0..<calls { try call() }
    return (ContinuousClock.now - began).nanoseconds / Double(calls)
  }
}

extension Duration {
  fileprivate var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}

/// Both ports in one: a clock that stands.
private final class StillClock: Clock, ClockPort {
  func now() throws -> ClockReading {
    ClockReading(
      wallMs: 1_795_416_000_000, monotonicMs: 3_600_000, bootId: "", zoneMinutes: 0, source: "device")
  }

  func now() throws -> ClockMoment {
    ClockMoment(wallMs: 1_795_416_000_000, monotonicMs: 3_600_000, bootId: "", zoneMinutes: 0)
  }
}
