import Foundation
import Observation

/// A reminder of the next check-in in the phone's own calendar. A check-in that is forgotten is a false alarm for those at home, and
/// this app wakes nobody.
///
/// Its owner sees the entry before it is kept: whoever has the phone can read it, so its title says nothing of the app.
@MainActor @Observable public final class ReminderStore {
  /// How long it lasts, in seconds.
  nonisolated static let length = 900.0

  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }

  private let trip: TripStore
  private let calendar: any CalendarPort
  private let now: () -> Date
  private let doing = OneAtATime()

  init(trip: TripStore, ports: Ports, now: @escaping () -> Date = { Date() }) {
    self.trip = trip
    self.now = now
    calendar = ports.calendar
  }

  /// There is a deadline to be reminded of.
  public var isOffered: Bool { trip.isAwaited }

  /// Opens the calendar's editor with an entry of this title.
  public func put(_ title: String) async {
    await doing.run { () throws(CompanionFailure) in
      // What is left until the deadline was less with each minute since the screen came up.
      await self.trip.open()
      if let why = self.trip.failure { throw why }
      guard self.isOffered, let left = self.trip.trip?.remindInMs else { return }
      do {
        try await self.calendar.edit(self.entry(title, after: Double(left) / 1000))
      } catch {
        throw CompanionFailure(key: .remindNone, code: "calendar")
      }
    }
  }

  private func entry(_ title: String, after left: TimeInterval) -> CalendarEntry {
    let begins = now().addingTimeInterval(left)
    return CalendarEntry(title: title, begins: begins, ends: begins.addingTimeInterval(Self.length))
  }
}
