//! What time it really is, on a phone whose clock is set by people.
//!
//! Deadlines are times of the world, not of a phone. Within one boot the monotonic clock carries the time on, whatever is done to the
//! wall clock; a step of it is remembered, so that after a reboot the same wrong clock is still read rightly. A time that a
//! network or a satellite gave is believed. Time never runs backwards: a clock that says so is not believed, and then it is
//! said that the time is not known.

use serde::{Deserialize, Serialize};

use crate::{ports::ClockReading, time::UtcMillis};

/// Between two looks the clocks of a phone may drift apart by 2 s and 200 ppm of the time between.
const DRIFT_MS: i64 = 2_000;
const DRIFT_PPM: i64 = 200;

/// A clock that says it is this much earlier than it was is not a clock that drifted.
const BACKWARDS_MS: i64 = 60_000;

/// The clocks at the last look, and what they meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// What time it was, Unix milliseconds UTC.
    true_ms: i64,
    /// What the wall clock showed beyond that.
    skew_ms: i64,
    monotonic_ms: i64,
    boot: String,
    /// The time could be told.
    certain: bool,
}

/// What time it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Unix milliseconds UTC; when not certain, it is this time or later.
    pub ms: i64,
    /// The time is known.
    pub certain: bool,
    /// How far the phone's clock is set wrong, as far as it was seen being set; 0 when it was not.
    pub skew_ms: i64,
}

impl Watch {
    /// Looks at the clocks for the first time.
    #[must_use]
    pub fn start(reading: &ClockReading) -> Self {
        Self {
            true_ms: reading.wall_ms,
            skew_ms: 0,
            monotonic_ms: reading.monotonic_ms,
            boot: reading.boot_id.clone(),
            certain: UtcMillis(reading.wall_ms).is_plausible(),
        }
    }

    /// Looks again.
    pub fn look(&mut self, reading: &ClockReading) -> Now {
        let passed = reading.monotonic_ms.saturating_sub(self.monotonic_ms);
        let same_boot = !self.boot.is_empty() && self.boot == reading.boot_id && passed >= 0;
        let wall = reading.wall_ms;
        let is_given = matches!(reading.source.as_str(), "network" | "gnss");
        let allowed = DRIFT_MS + passed.max(0) / 1_000_000 * DRIFT_PPM;
        // At least so late it is: what has passed since, or since the phone was started.
        let least = self.true_ms.saturating_add(if same_boot { passed } else { reading.monotonic_ms.max(0) });
        let by_wall = wall.saturating_sub(self.skew_ms);
        let is_plausible = UtcMillis(wall).is_plausible();
        let (true_ms, certain) = if is_plausible && (is_given || !self.certain && wall >= least) {
            (wall, true)
        } else if same_boot {
            let stays = self.certain && is_plausible && by_wall.saturating_sub(least).abs() <= allowed;
            (if stays { by_wall } else { least }, self.certain)
        } else if is_plausible && by_wall >= self.true_ms.saturating_sub(BACKWARDS_MS) {
            (by_wall.max(self.true_ms), self.certain)
        } else {
            (least, false)
        };
        *self = Self {
            true_ms,
            skew_ms: if is_plausible && certain { wall.saturating_sub(true_ms) } else { self.skew_ms },
            monotonic_ms: reading.monotonic_ms,
            boot: reading.boot_id.clone(),
            certain,
        };
        // Drift is no step.
        let skew_ms = if self.skew_ms.abs() <= BACKWARDS_MS { 0 } else { self.skew_ms };
        Now { ms: true_ms, certain, skew_ms }
    }

    /// A message was written then, so it is at least this late. Only where this phone does not know the time itself: the clock of the
    /// other one may be wrong.
    pub fn not_before(&mut self, ms: i64) {
        if !self.certain && UtcMillis(ms).is_plausible() && ms > self.true_ms {
            self.skew_ms = self.skew_ms.saturating_sub(ms - self.true_ms);
            self.true_ms = ms;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_795_416_000_000;
    const HOUR: i64 = 3_600_000;

    fn at(wall_ms: i64, monotonic_ms: i64, boot: &str, source: &str) -> ClockReading {
        ClockReading { wall_ms, monotonic_ms, boot_id: boot.into(), zone_minutes: 360, source: source.into() }
    }

    #[test]
    fn a_clock_that_is_set_by_hand_changes_nothing_also_after_a_reboot() {
        let mut watch = Watch::start(&at(START, 1_000, "a", "device"));
        let late = watch.look(&at(START + 26 * HOUR, HOUR + 1_000, "a", "device"));
        assert_eq!((late.ms, late.certain, late.skew_ms), (START + HOUR, true, 25 * HOUR));
        // Two hours later, of which the phone was off for one.
        let again = watch.look(&at(START + 28 * HOUR, HOUR, "b", "device"));
        assert_eq!((again.ms, again.certain), (START + 3 * HOUR, true));
        // Set right again.
        let right = watch.look(&at(START + 4 * HOUR, 2 * HOUR, "b", "device"));
        assert_eq!((right.ms, right.skew_ms), (START + 4 * HOUR, 0));
    }

    #[test]
    fn an_empty_clock_is_not_believed_until_a_network_tells_the_time() {
        let mut watch = Watch::start(&at(START, 0, "a", "device"));
        let lost = watch.look(&at(0, 5_000, "b", "device"));
        assert_eq!((lost.ms, lost.certain), (START + 5_000, false));
        let told = watch.look(&at(START + 9 * HOUR, 9_000, "b", "network"));
        assert_eq!((told.ms, told.certain, told.skew_ms), (START + 9 * HOUR, true, 0));
    }

    #[test]
    fn a_quartz_may_drift() {
        let mut watch = Watch::start(&at(START, 0, "a", "device"));
        for day in 1..=365 {
            let monotonic = day * 24 * HOUR;
            let now = watch.look(&at(START + monotonic + day * 8_000, monotonic, "a", "device"));
            assert_eq!((now.ms, now.skew_ms), (START + monotonic + day * 8_000, 0), "{day}");
        }
    }

    #[test]
    fn a_message_proves_that_it_is_at_least_so_late() {
        let mut watch = Watch::start(&at(0, 0, "a", "device"));
        watch.not_before(START + HOUR);
        let now = watch.look(&at(60_000, 60_000, "a", "device"));
        assert_eq!((now.ms, now.certain), (START + HOUR + 60_000, false));
        // A phone that knows the time does not believe another one.
        let mut watch = Watch::start(&at(START, 0, "a", "device"));
        watch.not_before(START + HOUR);
        assert_eq!(watch.look(&at(START + 60_000, 60_000, "a", "device")).ms, START + 60_000);
    }
}
