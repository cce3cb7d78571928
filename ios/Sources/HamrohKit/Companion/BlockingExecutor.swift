import Dispatch

/// Runs an actor's work on a queue of its own. Calls of the core block (disk, key derivation for up to seconds); on Swift's
/// shared pool, which has as many threads as the phone has cores, they would hold up everything else.
final class BlockingExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label, qos: .userInitiated)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
