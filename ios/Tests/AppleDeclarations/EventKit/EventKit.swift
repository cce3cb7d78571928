// The part of EventKit that the app's port uses, declared so that it compiles on Linux.

@_exported import Foundation

public final class EKEventStore: NSObject {}

public final class EKAlarm: NSObject {
  public let relativeOffset: TimeInterval

  public init(relativeOffset: TimeInterval) {
    self.relativeOffset = relativeOffset
  }
}

public final class EKEvent: NSObject {
  public var title: String!
  public var startDate: Date!
  public var endDate: Date!
  public private(set) var alarms: [EKAlarm]?

  public init(eventStore: EKEventStore) {}

  public func addAlarm(_ alarm: EKAlarm) {
    alarms = (alarms ?? []) + [alarm]
  }
}
