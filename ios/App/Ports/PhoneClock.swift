#if canImport(UIKit)
  import HamrohKit
  import UIKit

  /// The phone's clocks.
  struct PhoneClock: ClockPort {
    func now() throws -> ClockMoment {
      let now = Date.now
      return ClockMoment(
        wallMs: Int64((now.timeIntervalSince1970 * 1000).rounded()),
        // On Apple's systems this is `mach_continuous_time` in nanoseconds: it goes on while the phone sleeps.
        monotonicMs: Int64(clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW) / 1_000_000), bootId: Self.bootId,
        zoneMinutes: Int32(TimeZone.current.secondsFromGMT(for: now) / 60))
    }

    /// Changes with each start of the phone.
    private static let bootId: String = {
      var size = 0
      guard sysctlbyname("kern.bootsessionuuid", nil, &size, nil, 0) == 0, size > 0 else { return "" }
      var text = [UInt8](repeating: 0, count: size)
      guard sysctlbyname("kern.bootsessionuuid", &text, &size, nil, 0) == 0 else { return "" }
      return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    }()
  }
#endif
