//! Wrong secrets: how long everybody waits after them, what a right one forgives, when they erase. Pure: clocks in, answer out.
//!
//! A right secret ends the row of wrong ones. It does not pay for them: whoever holds the second secret could else try guesses at
//! the owner's for ever, a right secret between every few. What each costs is forgiven by time alone, as the monotonic clock of one
//! boot measured it: `core/docs/adr/0015-wrong-tries-and-the-second-secret.md`.

use crate::ports::ClockReading;

/// Wrong secrets that are forgiven before waiting begins.
const FREE_TRIES: u32 = 5;

/// One more is forgiven after this time.
const FORGIVEN_MS: u64 = 60 * 60 * 1000;

/// The same for erasing: slower, or whoever waits between guesses would never erase anything.
const FORGIVEN_FOR_ERASING_MS: u64 = 3 * FORGIVEN_MS;

/// Wrong secrets with right ones between erase when so many times those in a row are owed, and never fewer than `ERASES_AT_LEAST`:
/// somebody who mistypes every day must not lose everything.
const ERASES_TIMES: u32 = 3;
const ERASES_AT_LEAST: u32 = 30;

/// Wrong secrets, as the `state` row holds them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrongTries {
    /// In a row: a right secret ends it.
    pub count: u32,
    /// Wall time of the last one, or when its wait began anew. Unix milliseconds.
    pub wall_ms: i64,
    /// The same, in milliseconds since boot.
    pub monotonic_ms: i64,
    /// Boot of that time.
    pub boot: String,
    /// The wait after the last one is at least that after so many in a row.
    pub waits: u32,
    /// What a right secret does not forgive.
    pub owed: Owed,
}

/// What only time forgives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owed {
    /// Until everything is forgiven.
    pub budget_ms: u64,
    /// Until everything is forgiven that counts for erasing.
    pub erase_ms: u64,
    /// When that was so.
    pub since: Measured,
}

/// A time from which on the monotonic clock measures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// Milliseconds since boot.
    pub monotonic_ms: i64,
    /// Boot; empty when nothing can be measured.
    pub boot: String,
}

impl Measured {
    /// `session` stands for the boot where boots have no id: a process does not outlive one.
    pub(super) fn of(now: &ClockReading, session: &str) -> Self {
        let boot = match now.boot_id.as_str() {
            // A clock that does not work stands at zero: what comes after it would look like time passed.
            "" if now.monotonic_ms <= 0 => "",
            "" => session,
            id => id,
        };
        Self { monotonic_ms: now.monotonic_ms, boot: boot.to_owned() }
    }

    fn goes_on_in(&self, now: &Self) -> bool {
        !self.boot.is_empty() && self.boot == now.boot
    }
}

impl Owed {
    fn is_nothing(&self) -> bool {
        self.budget_ms == 0 && self.erase_ms == 0
    }

    /// Measured from here on; what passed in another boot counts for nothing.
    fn in_this_boot(&self, now: &Measured) -> Self {
        let goes_on = self.since.goes_on_in(now) || self.is_nothing();
        Self { since: if goes_on { self.since.clone() } else { now.clone() }, ..self.clone() }
    }

    /// What is left of it now.
    fn at(&self, now: &Measured) -> Self {
        let mut owed = self.in_this_boot(now);
        // Never back: a clock that steps to and fro would forgive twice.
        let to = owed.since.monotonic_ms.max(now.monotonic_ms);
        let passed = to.saturating_sub(owed.since.monotonic_ms).unsigned_abs();
        owed.since.monotonic_ms = to;
        owed.budget_ms = owed.budget_ms.saturating_sub(passed);
        owed.erase_ms = owed.erase_ms.saturating_sub(passed);
        if owed.is_nothing() { Self::default() } else { owed }
    }

    /// One more.
    fn and_another(&self, now: &Measured, erases: bool) -> Self {
        let left = self.at(now);
        let since = if left.is_nothing() { now.clone() } else { left.since };
        Self {
            budget_ms: left.budget_ms.saturating_add(FORGIVEN_MS),
            erase_ms: left.erase_ms.saturating_add(if erases { FORGIVEN_FOR_ERASING_MS } else { 0 }),
            since,
        }
    }
}

impl WrongTries {
    /// As it counts now: after a reboot the wait begins anew, and what is owed is measured anew.
    pub(super) fn now(&self, now: &ClockReading, measured: &Measured) -> Self {
        let times = if self.left(now).restart { Self::tried_at(now) } else { self.clone() };
        Self { count: self.count, waits: self.waits, owed: self.owed.in_this_boot(measured), ..times }
    }

    /// Seconds until a secret is tried.
    pub(super) fn wait_left(&self, now: &ClockReading) -> u32 {
        self.left(now).seconds
    }

    /// After a wrong secret; `erases`: the owner wants that too many of them erase everything.
    pub(super) fn and_another(&self, now: &ClockReading, measured: &Measured, erases: bool) -> Self {
        let owed = self.owed.and_another(measured, erases);
        let count = self.count.saturating_add(1);
        Self { count, waits: tries(owed.budget_ms, FORGIVEN_MS), owed, ..Self::tried_at(now) }
    }

    /// After a right secret, whichever it was: the row ends, and what is owed stays.
    pub(super) fn and_right(&self, measured: &Measured) -> Self {
        Self { owed: self.owed.at(measured), ..Self::default() }
    }

    /// Whether they erase everything, when the owner wants that after so many in a row.
    pub(super) fn erase(&self, after: u32) -> bool {
        let owed = tries(self.owed.erase_ms, FORGIVEN_FOR_ERASING_MS);
        after > 0 && (self.count >= after || owed >= after.saturating_mul(ERASES_TIMES).max(ERASES_AT_LEAST))
    }

    /// Erasing after wrong secrets was switched off: what was counted for it ends.
    pub(super) fn erase_never(&mut self) {
        self.owed.erase_ms = 0;
        if self.owed.is_nothing() {
            self.owed = Owed::default();
        }
    }

    /// Seconds to wait after the last one.
    pub(super) fn wait(&self) -> u32 {
        wait_after(self.count.max(self.waits))
    }

    fn tried_at(now: &ClockReading) -> Self {
        Self {
            wall_ms: now.wall_ms,
            monotonic_ms: now.monotonic_ms,
            boot: now.boot_id.clone(),
            ..Self::default()
        }
    }

    /// Within one boot the monotonic clock counts. After a reboot, or without a boot id, only the wall clock could tell, and whoever
    /// holds the phone can set it: the wait starts anew, once, and never grows beyond its full length.
    fn left(&self, now: &ClockReading) -> Left {
        let full = i64::from(self.wait()) * 1000;
        if full == 0 {
            return Left { seconds: 0, restart: false };
        }
        let same_boot = !now.boot_id.is_empty() && now.boot_id == self.boot;
        let passed = if same_boot {
            now.monotonic_ms.saturating_sub(self.monotonic_ms)
        } else if now.boot_id.is_empty() && self.boot.is_empty() {
            now.wall_ms.saturating_sub(self.wall_ms)
        } else {
            -1
        };
        let restart = passed < 0;
        let left = full - passed.clamp(0, full);
        Left { seconds: u32::try_from((left + 999) / 1000).unwrap_or(u32::MAX), restart }
    }
}

/// What is left of the wait.
struct Left {
    seconds: u32,
    /// The clocks do not tell how long ago it was: the wait starts anew.
    restart: bool,
}

/// So many are owed, begun ones with them.
fn tries(owed_ms: u64, each_ms: u64) -> u32 {
    u32::try_from(owed_ms.div_ceil(each_ms)).unwrap_or(u32::MAX)
}

/// Seconds to wait after so many wrong secrets in a row: none for the first five, then doubling up to an hour.
fn wait_after(tries: u32) -> u32 {
    match tries.checked_sub(FREE_TRIES) {
        None | Some(0) => 0,
        Some(n) => 15u32.saturating_mul(1 << n.min(8)).min(3600),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(boot: &str, monotonic_ms: i64, wall_ms: i64) -> ClockReading {
        ClockReading { wall_ms, monotonic_ms, boot_id: boot.into(), zone_minutes: 0, source: "device".into() }
    }

    #[test]
    fn waiting_starts_late_and_ends_at_an_hour() {
        assert_eq!([0, 5, 6, 7, 14, 15, u32::MAX].map(wait_after), [0, 0, 30, 60, 3600, 3600, 3600]);
    }

    #[test]
    fn no_clock_shortens_the_wait_and_none_makes_it_endless() {
        let wrong = WrongTries { count: 6, ..WrongTries::tried_at(&at("a", 1_000, 1_000_000)) };
        let seconds = |now: ClockReading| wrong.wait_left(&now);
        assert_eq!(seconds(at("a", 11_000, 1_000_000)), 20);
        assert_eq!(seconds(at("a", 1_000, 9_999_999_999)), 30, "the wall clock set forward");
        assert_eq!(seconds(at("a", 31_000, 0)), 0, "the wall clock set back");
        let other = wrong.left(&at("b", 5, 9_999_999_999));
        assert!(other.restart && other.seconds == 30, "another boot starts anew");
        let again = WrongTries { count: 6, ..WrongTries::tried_at(&at("b", 5, 0)) };
        assert_eq!(again.wait_left(&at("b", 30_005, 0)), 0, "and ends");
        let nameless = WrongTries { count: 6, ..WrongTries::tried_at(&at("", 0, i64::MAX)) };
        assert!(nameless.left(&at("", 0, i64::MIN)).restart);
    }

    #[test]
    fn what_is_owed_is_forgiven_by_measured_time_alone() {
        let hour = 3_600_000;
        let when = |boot: &str, monotonic_ms| Measured { monotonic_ms, boot: boot.into() };
        let owed = Owed::default().and_another(&when("a", 0), true).and_another(&when("a", 0), true);
        let left = |now: Measured| {
            let owed = owed.at(&now);
            (owed.budget_ms / FORGIVEN_MS, owed.erase_ms / FORGIVEN_MS)
        };
        assert_eq!(left(when("a", hour)), (1, 5));
        assert_eq!(left(when("a", 2 * hour)), (0, 4));
        assert_eq!(owed.at(&when("a", 6 * hour)), Owed::default());
        assert_eq!([left(when("b", 9 * hour)), left(when("", 9 * hour))], [(2, 6); 2], "another boot");
        // A clock that goes to and fro.
        let there = owed.at(&when("a", hour)).at(&when("a", -hour));
        assert_eq!(there.at(&when("a", hour)).budget_ms, FORGIVEN_MS);
        assert_eq!(owed.at(&when("a", i64::MIN)).at(&when("a", i64::MAX)), Owed::default());
    }

    #[test]
    fn where_boots_have_no_id_a_session_measures_and_a_broken_clock_does_not() {
        let of = |monotonic_ms| Measured::of(&at("", monotonic_ms, 0), "session");
        assert!(of(5).goes_on_in(&of(6)) && !of(5).goes_on_in(&Measured::of(&at("", 6, 0), "other")));
        assert!(!of(0).goes_on_in(&of(6)) && !of(0).goes_on_in(&of(0)));
    }
}
