//! Opening for reading, and closing again.

use super::{Journal, append::SessionEpochs, clock, keyfile, keys, model::Kind, record::Body, seal, store};
use crate::error::{Error, Result};

/// Wrong secrets that are forgiven before waiting begins.
const FREE_TRIES: u32 = 5;

impl Journal {
    /// Opens the journal for reading, and records that it was opened.
    ///
    /// # Errors
    /// [`Error::WrongSecret`] with the seconds until the next try counts.
    pub fn unlock(&mut self, secret: &str) -> Result<()> {
        let now = clock::read(self.clock.as_ref());
        let state = store::state(self.store()?.reading())?.ok_or(Error::Damaged("state"))?;
        // A clock set back must not lengthen the wait beyond the longest one.
        let left =
            state.wrong_until_ms.saturating_sub(now.wall_ms).clamp(0, i64::from(wait_after(u32::MAX)) * 1000);
        if left > 0 {
            return Err(Error::WrongSecret {
                wait_seconds: u32::try_from((left + 999) / 1000).unwrap_or(u32::MAX),
            });
        }
        match keyfile::open(&keys(&self.folder), &self.id, secret) {
            Ok(reader) => {
                self.reader = Some(reader);
                let noted = self.write(|appender| {
                    appender.tries(0, 0);
                    appender.put(Body::draft(Kind::Unlock, seal::random()?)).map(drop)
                });
                match noted {
                    // Reading must be possible where nothing can be written any more.
                    Err(Error::Full | Error::NotWritable(_)) => Ok(()),
                    other => other,
                }
            }
            Err(Error::WrongSecret { .. }) => {
                let tries = state.wrong_tries.saturating_add(1);
                let wait_seconds = wait_after(tries);
                let until = now.wall_ms.saturating_add(i64::from(wait_seconds) * 1000);
                self.write(|appender| {
                    appender.tries(tries, until);
                    Ok(())
                })?;
                Err(Error::WrongSecret { wait_seconds })
            }
            Err(other) => Err(other),
        }
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

/// Seconds to wait after so many wrong secrets in a row: none for the first five, then doubling up to an hour.
fn wait_after(tries: u32) -> u32 {
    match tries.checked_sub(FREE_TRIES) {
        None | Some(0) => 0,
        Some(n) => 15u32.saturating_mul(1 << n.min(8)).min(3600),
    }
}

#[cfg(test)]
mod tests {
    use super::wait_after;

    #[test]
    fn waiting_starts_late_and_ends_at_an_hour() {
        assert_eq!([0, 5, 6, 7, 14, 15, u32::MAX].map(wait_after), [0, 0, 30, 60, 3600, 3600, 3600]);
    }
}
