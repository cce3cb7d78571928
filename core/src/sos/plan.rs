//! When a message is tried again without anybody asking: pure functions of what is known of it.
//!
//! A call for help is tried until it arrives; a check-in is sent again at most once after a try that ended without a word. Contacts
//! have their turn in the order given; one that failed twice lets the next go and is tried on.

use super::{machine::Progress, message::MessageKind, model::Delivery};

/// Seconds to wait after the first, second, ... try; after that the last of them.
const WAITS_S: [i64; 7] = [15, 30, 60, 120, 300, 600, 900];

/// How far a wait is stretched or shortened, in thousandths, so that phones that fail together do not try together.
const JITTER_PERMILLE: i64 = 200;

/// A lease that brought no hand-over in this time is free again.
const LEASE_MS: i64 = 60_000;

/// No word of the network in this time: what was handed is unknown.
const SILENCE_MS: i64 = 600_000;

/// The longest wait of all: beyond it a stored time was made by another clock.
pub const LONGEST_MS: i64 = 900_000 * (1000 + JITTER_PERMILLE) / 1000;

/// Failed tries after which the next contact has its turn too.
const TURN: u32 = 2;

/// How long to wait after so many tries; `jitter` 0 makes it shortest, 255 longest.
#[must_use]
pub fn wait_ms(tries: u32, jitter: u8) -> i64 {
    let index = usize::try_from(tries.saturating_sub(1)).unwrap_or(usize::MAX);
    let last = WAITS_S.last().copied().unwrap_or_default();
    let seconds = WAITS_S.get(index).copied().unwrap_or(last);
    seconds * (1000 - JITTER_PERMILLE + i64::from(jitter) * 2 * JITTER_PERMILLE / 255)
}

/// How long after this change something is to be done by itself.
#[must_use]
pub fn wait_after(before: Progress, after: Progress, jitter: u8) -> i64 {
    match after.state {
        // Asked for just now. A lease that came to nothing waits like a try that failed.
        Delivery::Queued if before.state != Delivery::Leased => 0,
        Delivery::Queued | Delivery::Failed | Delivery::Unknown => wait_ms(after.tries, jitter),
        Delivery::Leased => LEASE_MS,
        Delivery::Handed => SILENCE_MS,
        _ => 0,
    }
}

/// The phone goes on with it by itself, now or later.
#[must_use]
pub fn goes_on(kind: MessageKind, now: Progress) -> bool {
    use Delivery as D;
    let is_brief = matches!(kind, MessageKind::Ok | MessageKind::Test);
    match now.state {
        _ if now.closed => false,
        D::Queued | D::Leased | D::Failed => true,
        D::Handed | D::Unknown => !is_brief || now.resends == 0,
        D::Accepted | D::Delivered | D::Acknowledged | D::Expired | D::Cancelled => false,
    }
}

/// The next contact has its turn: this one was given away, is over, or failed often enough.
#[must_use]
pub fn lets_next_go(now: Progress) -> bool {
    use Delivery as D;
    let waits = matches!(now.state, D::Queued | D::Leased | D::Failed) && !now.closed && !now.may_have_left;
    let ended = now.tries.saturating_sub(u32::from(now.state == D::Leased));
    !waits || ended >= TURN
}

/// Milliseconds until then, by clocks that may have begun anew since.
#[must_use]
pub fn remaining_ms(at: (i64, &str), now: (i64, &str)) -> u64 {
    let (at_ms, at_boot) = at;
    let (now_ms, now_boot) = now;
    if at_boot != now_boot {
        return 0;
    }
    u64::try_from(at_ms.saturating_sub(now_ms).clamp(0, LONGEST_MS)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_quarter_of_an_hour_and_stray_by_a_fifth() {
        let middle: Vec<_> = (1..9).map(|tries| (wait_ms(tries, 0) + wait_ms(tries, 255)) / 2_000).collect();
        assert_eq!(middle, [15, 30, 60, 120, 300, 600, 900, 900]);
        assert_eq!((wait_ms(1, 0), wait_ms(1, 255)), (12_000, 18_000));
        assert_eq!((wait_ms(u32::MAX, 255), wait_ms(0, 0)), (LONGEST_MS, 12_000));
    }

    #[test]
    fn a_clock_that_began_anew_keeps_nobody_waiting() {
        assert_eq!(remaining_ms((90_000, "a"), (60_000, "a")), 30_000);
        assert_eq!(remaining_ms((90_000, "a"), (95_000, "a")), 0);
        assert_eq!(remaining_ms((90_000_000, "a"), (5, "b")), 0);
        assert_eq!(remaining_ms((i64::MAX, ""), (i64::MIN, "")), LONGEST_MS as u64);
    }

    #[test]
    fn the_next_contact_waits_for_two_failures_and_no_longer() {
        let at = |state, tries| Progress { state, tries, ..Progress::NEW };
        assert!(!lets_next_go(Progress::NEW) && !lets_next_go(at(Delivery::Failed, 1)));
        assert!(!lets_next_go(at(Delivery::Leased, 2)) && lets_next_go(at(Delivery::Failed, 2)));
        assert!(lets_next_go(at(Delivery::Leased, 3)) && lets_next_go(at(Delivery::Handed, 1)));
    }
}
