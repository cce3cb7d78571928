//! Opening for reading.

use super::{
    Journal,
    append::{Audience, SessionEpochs},
    clock, device,
    keyfile::KeyFile,
    model::Kind,
    reader::Reader,
    record::Body,
    ring::{Ring, Tried},
    seal,
    store::{self, EpochRow, WrongTries},
    tree::sha256,
};
use crate::{
    error::{Error, Result},
    ports::ClockReading,
};

/// Wrong secrets that are forgiven before waiting begins.
const FREE_TRIES: u32 = 5;

/// Somebody who reads, and what they know by now.
pub(super) struct Unlocked {
    pub reader: Reader,
    ring: Ring,
}

impl Unlocked {
    pub(super) fn new(reader: Reader, ring: Ring) -> Self {
        Self { reader, ring }
    }

    /// For whom this reader writes: the owner as while locked, other views for themselves.
    pub(super) fn audience(&self) -> Result<Audience> {
        if self.reader.view == 0 {
            return Ok(Audience::Intake);
        }
        seal::public_of(&self.reader.key).map(Audience::View)
    }

    /// For whom this reader writes into the next view.
    fn next_audience(&self) -> Result<Audience> {
        let next = self.reader.next().ok_or(Error::Input("no-slot"))?;
        seal::public_of(&next.key).map(Audience::View)
    }

    /// Tries the epochs that nothing is known of. Which are sound, with what is known of each.
    pub(super) fn look(
        &mut self,
        journal: &super::record::JournalId,
        rows: &[EpochRow],
        mut each: impl FnMut(&EpochRow, &Tried),
    ) -> Result<()> {
        let keys = self.reader.tries();
        for row in rows.iter().filter(|row| sha256(&[&row.blob]) == row.hash) {
            each(row, self.ring.look(journal, row.number, &row.blob, &keys)?);
        }
        Ok(())
    }
}

impl Journal {
    /// Opens the journal for reading, and records that it was opened. The work, the reads and the writes are the same whichever
    /// view the secret opens, while the owner's was used within the last 128 epochs (see `ring`).
    ///
    /// # Errors
    /// [`Error::WrongSecret`] with the seconds until the next try counts; [`Error::Wait`] when this one was not tried.
    pub fn unlock(&mut self, secret: &str) -> Result<()> {
        let reader = self.try_secret(secret)?;
        let (id, store) = (self.id, self.store()?);
        let rows = store::epochs(store.reading())?;
        let ring = Ring::read(store.reading(), &id, &reader, rows.last().map(|row| row.number))?;
        let mut unlocked = Unlocked::new(reader, ring);
        unlocked.look(&id, &rows, |_, _| {})?;
        self.unlocked = Some(unlocked);
        self.epochs = SessionEpochs::default();
        // Reading must be possible where nothing can be written any more.
        let unlock = seal::random()?;
        let _ = self.write(|appender| appender.put(Body::draft(Kind::Unlock, unlock)).map(drop));
        self.keep_ring();
        Ok(())
    }

    /// The audience of a note for the next view.
    pub(super) fn next_view(&self) -> Result<Audience> {
        self.unlocked.as_ref().ok_or(Error::Locked)?.next_audience()
    }

    /// Who a secret lets read; a wrong one is counted.
    pub(super) fn try_secret(&mut self, secret: &str) -> Result<Reader> {
        let now = clock::read(self.clock.as_ref());
        let store = self.store()?;
        let (stored, erase_after) = match store.newer() {
            // Its state row is for later readers.
            Some(_) => (WrongTries::default(), 0),
            None => {
                let state = store::state(store.reading())?.ok_or(Error::Damaged("state"))?;
                (state.wrong, state.erase_after)
            }
        };
        // Where nothing can be written the count lives in memory.
        let wrong = if self.wrong.count > stored.count { self.wrong.clone() } else { stored };
        let left = wait_left(&wrong, &now);
        if left.restart {
            self.note_wrong(WrongTries { count: wrong.count, ..tried_at(&now) });
        }
        if left.seconds > 0 {
            return Err(Error::Wait { seconds: left.seconds });
        }
        let keys = KeyFile::read(&self.files)?;
        let device = self.options.device.as_deref().and_then(|d| device::open(&self.files, d));
        match keys.open(secret, device.as_ref()) {
            Err(Error::WrongSecret { .. }) => {
                let count = wrong.count.saturating_add(1);
                self.note_wrong(WrongTries { count, ..tried_at(&now) });
                if erase_after > 0 && count >= erase_after {
                    self.erase_now()?;
                }
                Err(Error::WrongSecret { wait_seconds: wait_after(count) })
            }
            Ok(reader) => {
                // Ends the row, whatever the secret is asked for.
                if wrong.count > 0 {
                    self.note_wrong(WrongTries::default());
                }
                Ok(reader)
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

    /// Writes down what the reader found out about epochs. Best effort: without it the next unlocking takes longer.
    pub(super) fn keep_ring(&mut self) {
        let Some(unlocked) = self.unlocked.take() else { return };
        let id = self.id;
        let kept = unlocked.ring.has_news()
            && self
                .write(|appender| unlocked.ring.write(appender.transaction(), &id, &unlocked.reader))
                .is_ok();
        let mut unlocked = unlocked;
        if kept {
            unlocked.ring.is_written();
        }
        self.unlocked = Some(unlocked);
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
