import Foundation
import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// The next check-in in the phone's calendar.
@MainActor @Suite struct ReminderTests {
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func planned() async throws -> (phone: Phone, reminder: ReminderStore) {
    let phone = try Phone()
    await phone.app.trip.openPlan()
    phone.app.trip.draft.name = "Aibek"
    try #require(await phone.app.trip.save())
    return (phone, ReminderStore(trip: phone.app.trip, ports: phone.ports, now: { Self.now }))
  }

  /// When the last entry begins, in minutes from now.
  private func begins(_ phone: Phone) throws -> Int {
    Int(try #require(phone.calendar.entries.last).begins.timeIntervalSince(Self.now)) / 60
  }

  @Test func itBeginsAnHourBeforeTheDeadlineAndNotInThePast() async throws {
    let (phone, reminder) = try await planned()
    #expect(reminder.isOffered)
    await reminder.put("Call home")
    let entry = try #require(phone.calendar.entries.first)
    #expect(entry.title == "Call home" && entry.ends.timeIntervalSince(entry.begins) == 15 * 60)
    #expect(try begins(phone) == 23 * 60)
    phone.clock.advance(hours: 20)
    await reminder.put("Call home")
    #expect(try begins(phone) == 3 * 60, "as it is now, not as it was when the screen came up")
    phone.clock.advance(hours: 3)
    await reminder.put("Call home")
    #expect(try begins(phone) == 0)
    phone.clock.advance(minutes: 30)
    await reminder.put("Call home")
    #expect(try begins(phone) == 30, "the deadline itself")
    #expect(reminder.failure == nil && phone.calendar.entries.count == 4)
  }

  @Test func afterACheckInItIsTheNextDeadline() async throws {
    let (phone, reminder) = try await planned()
    await phone.makeJournal(locked: true)
    phone.clock.advance(hours: 20)
    phone.app.checkIn.begin()
    await phone.app.checkIn.send()
    await reminder.put("Call home")
    #expect(try begins(phone) == 23 * 60)
  }

  @Test func withoutADeadlineThereIsNothingToBeRemindedOf() async throws {
    let (phone, reminder) = try await planned()
    phone.clock.advance(hours: 25)
    await reminder.put("Call home")
    #expect(!reminder.isOffered && phone.calendar.entries.isEmpty && reminder.failure == nil)
    await phone.app.trip.end()
    #expect(!reminder.isOffered)
    let other = try Phone()
    await other.app.reminder.put("Call home")
    #expect(!other.app.reminder.isOffered && other.calendar.entries.isEmpty)
  }

  @Test func whatGoesWrongIsSaid() async throws {
    let (phone, reminder) = try await planned()
    phone.calendar.error = Broken()
    await reminder.put("Call home")
    #expect(reminder.failure?.key == .remindNone && !reminder.isBusy)
    phone.calendar.error = nil
    phone.repository.before = { call throws(CompanionFailure) in
      if call == "trip" { throw CompanionFailure(key: .errorData, code: "damaged") }
    }
    await reminder.put("Call home")
    #expect(reminder.failure?.code == "damaged" && phone.calendar.entries.count == 1)
    phone.repository.before = { _ throws(CompanionFailure) in }
    await reminder.put("Call home")
    #expect(reminder.failure == nil && phone.calendar.entries.count == 2)
  }

  @Test func theAppsOwnClockIsTheCalendars() async throws {
    let (phone, _) = try await planned()
    await phone.app.reminder.put("Call home")
    let begins = try #require(phone.calendar.entries.first?.begins)
    #expect(abs(begins.timeIntervalSinceNow - 23 * 3600) < 600)
  }
}
