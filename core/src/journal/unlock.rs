//! Opening for reading, and closing again.

use super::{
    Journal, append::SessionEpochs, clock, keyfile, keys, model::Kind, record::Body, seal, store,
    store::WrongTries,
};
use crate::{
    error::{Error, Result},
    ports::ClockReading,
};

/// Wrong secrets that are forgiven before waiting begins.
const FREE_TRIES: u32 = 5;

impl Journal {
    /// Opens the journal for reading, and records that it was opened.
    ///
    /// # Errors
    /// [`Error::WrongSecret`] with the seconds until the next try counts; [`Error::Wait`] when this one was not tried.
    pub fn unlock(&mut self, secret: &str) -> Result<()> {
        let now = clock::read(self.clock.as_ref());
        let stored = store::state(self.store()?.reading())?.ok_or(Error::Damaged("state"))?.wrong;
        // Where nothing can be written the count lives in memory.
        let wrong = if self.wrong.count > stored.count { self.wrong.clone() } else { stored };
        let left = wait_left(&wrong, &now);
        if left.restart {
            self.note_wrong(WrongTries { count: wrong.count, ..tried_at(&now) });
        }
        if left.seconds > 0 {
            return Err(Error::Wait { seconds: left.seconds });
        }
        match keyfile::open(&keys(&self.folder), &self.id, secret) {
            Ok(reader) => {
                self.reader = Some(reader);
                self.wrong = WrongTries::default();
                // Reading must be possible where nothing can be written any more.
                let _ = self.write(|appender| {
                    appender.wrong(WrongTries::default());
                    appender.put(Body::draft(Kind::Unlock, seal::random()?)).map(drop)
                });
                Ok(())
            }
            Err(Error::WrongSecret { .. }) => {
                let count = wrong.count.saturating_add(1);
                self.note_wrong(WrongTries { count, ..tried_at(&now) });
                Err(Error::WrongSecret { wait_seconds: wait_after(count) })
            }
            Err(other) => Err(other),
        }
    }

    /// Keeps the count in memory and, where that is possible, on the disk: a full disk must not give free tries.
    fn note_wrong(&mut self, wrong: WrongTries) {
        self.wrong = wrong.clone();
        let _ = self.write(|appender| {
            appender.wrong(wrong.clone());
            Ok(())
        });
    }

    /// Forgets the keys. What is written from now on belongs to a new epoch.
    ///
    /// # Errors
    /// None today; a shell must be ready for one.
    pub fn lock(&mut self) -> Result<()> {
        self.reader = None;
        self.epochs = SessionEpochs::default();
        Ok(())
    }
}

/// What is left of the wait.
struct Left {
    seconds: u32,
    /// The clocks do not tell how long ago it was: the wait starts anew.
    restart: bool,
}

/// Within one boot the monotonic clock counts. After a reboot, or without a boot id, only the wall clock could tell, and whoever holds
/// the phone can set it: the wait starts anew, once, and never grows beyond its full length.
fn wait_left(wrong: &WrongTries, now: &ClockReading) -> Left {
    let full = i64::from(wait_after(wrong.count)) * 1000;
    if full == 0 {
        return Left { seconds: 0, restart: false };
    }
    let same_boot = !now.boot_id.is_empty() && now.boot_id == wrong.boot;
    let passed = if same_boot {
        now.monotonic_ms.saturating_sub(wrong.monotonic_ms)
    } else if now.boot_id.is_empty() && wrong.boot.is_empty() {
        now.wall_ms.saturating_sub(wrong.wall_ms)
    } else {
        -1
    };
    let restart = passed < 0;
    let left = full - passed.clamp(0, full);
    Left { seconds: u32::try_from((left + 999) / 1000).unwrap_or(u32::MAX), restart }
}

fn tried_at(now: &ClockReading) -> WrongTries {
    WrongTries { count: 0, wall_ms: now.wall_ms, monotonic_ms: now.monotonic_ms, boot: now.boot_id.clone() }
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

    #[test]
    fn waiting_starts_late_and_ends_at_an_hour() {
        assert_eq!([0, 5, 6, 7, 14, 15, u32::MAX].map(wait_after), [0, 0, 30, 60, 3600, 3600, 3600]);
    }

    #[test]
    fn no_clock_shortens_the_wait_and_none_makes_it_endless() {
        let at = |boot: &str, monotonic_ms, wall_ms| ClockReading {
            wall_ms,
            monotonic_ms,
            boot_id: boot.into(),
            zone_minutes: 0,
            source: "device".into(),
        };
        let wrong = WrongTries { count: 6, ..tried_at(&at("a", 1_000, 1_000_000)) };
        let seconds = |now: ClockReading| wait_left(&wrong, &now).seconds;
        assert_eq!(seconds(at("a", 11_000, 1_000_000)), 20);
        assert_eq!(seconds(at("a", 1_000, 9_999_999_999)), 30, "the wall clock set forward");
        assert_eq!(seconds(at("a", 31_000, 0)), 0, "the wall clock set back");
        let other = wait_left(&wrong, &at("b", 5, 9_999_999_999));
        assert!(other.restart && other.seconds == 30, "another boot starts anew");
        let again = WrongTries { count: 6, ..tried_at(&at("b", 5, 0)) };
        assert_eq!(wait_left(&again, &at("b", 30_005, 0)).seconds, 0, "and ends");
        let nameless = WrongTries { count: 6, ..tried_at(&at("", 0, i64::MAX)) };
        assert!(wait_left(&nameless, &at("", 0, i64::MIN)).restart);
    }
}
