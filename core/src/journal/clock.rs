//! The phone's clocks as the journal uses them: all of them written down, none of them believed.

use crate::ports::{Clock, ClockReading};

/// Wall and monotonic time may drift apart by this much before it is called a step: 2 s, and 200 ppm of the time passed
/// (twice the tolerance of a phone's quartz).
const STEP_MS: i64 = 2_000;
const STEP_PPM: i64 = 200;

/// All clocks; a phone that cannot tell the time still writes.
pub(super) fn read(clock: &dyn Clock) -> ClockReading {
    clock.now().unwrap_or_else(|_| ClockReading {
        wall_ms: 0,
        monotonic_ms: 0,
        boot_id: String::new(),
        zone_minutes: 0,
        source: "unknown".into(),
    })
}

/// True when, within one boot, wall time moved against monotonic time, or monotonic time moved back. In milliseconds passed.
pub(super) fn jumped(wall: i64, monotonic: i64) -> bool {
    monotonic < 0
        || wall.saturating_sub(monotonic).saturating_abs() > STEP_MS + monotonic / 1_000_000 * STEP_PPM
}

#[cfg(test)]
mod tests {
    use super::jumped;

    #[test]
    fn a_drifting_quartz_is_no_jump_and_a_set_clock_is_one() {
        let day = 86_400_000;
        assert!(!jumped(day + 15_000, day));
        assert!(!jumped(1_900, 0));
        assert!(jumped(day + 3_600_000, day));
        assert!(jumped(-1, 5_000));
        assert!(jumped(0, -1));
        assert!(jumped(i64::MIN, i64::MAX));
    }
}
