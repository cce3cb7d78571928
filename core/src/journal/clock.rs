//! The phone's clocks as the journal uses them: all of them written down, none of them believed.

use crate::ports::{Clock, ClockReading};

/// Wall and monotonic time may drift apart by this much before it is called a step: 2 s, and 200 ppm of the time passed
/// (twice the tolerance of a phone's quartz).
const STEP_MS: i128 = 2_000;
const STEP_PPM: i128 = 200;

/// All clocks; a phone that cannot tell the time still writes.
pub(crate) fn read(clock: &dyn Clock) -> ClockReading {
    clock.now().unwrap_or_else(|_| ClockReading {
        wall_ms: 0,
        monotonic_ms: 0,
        boot_id: String::new(),
        zone_minutes: 0,
        source: "unknown".into(),
    })
}

impl super::Journal {
    /// All clocks, now.
    pub(crate) fn now(&self) -> ClockReading {
        read(self.clock.as_ref())
    }
}

/// A wall and a monotonic time, in milliseconds, of one boot.
pub(super) type Times = (i64, i64);

/// True when between two readings of one boot wall time moved against monotonic time, or monotonic time moved back.
/// Exact for any values: 128 bits hold every difference.
pub(super) fn jumped(before: Times, after: Times) -> bool {
    let passed = |before: i64, after: i64| i128::from(after) - i128::from(before);
    let (wall, monotonic) = (passed(before.0, after.0), passed(before.1, after.1));
    monotonic < 0 || (wall - monotonic).abs() > STEP_MS + monotonic / 1_000_000 * STEP_PPM
}

#[cfg(test)]
mod tests {
    use super::jumped;

    #[test]
    fn a_drifting_quartz_is_no_jump_and_a_set_clock_is_one() {
        let day = 86_400_000;
        let since_start = |after| jumped((0, 0), after);
        assert!(!since_start((day + 15_000, day)));
        assert!(!since_start((1_900, 0)));
        assert!(since_start((day + 3_600_000, day)));
        assert!(since_start((-1, 5_000)));
        assert!(since_start((0, -1)));
        assert!(jumped((i64::MAX, i64::MIN), (i64::MIN, i64::MAX)));
    }
}
