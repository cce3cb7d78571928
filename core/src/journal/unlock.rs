//! Opening for reading.

use super::{
    Journal, clock, device,
    keyfile::KeyFile,
    model::Kind,
    reader::Reader,
    record::Body,
    ring::{Ring, Tried},
    seal,
    session_epochs::{Audience, SessionEpochs},
    store::{self, EpochRow},
    tree::sha256,
    tries::{Measured, WrongTries},
};
use crate::error::{Error, Result};

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

    /// Tries the epochs that nothing is known of. Which are sound, with what is known of each; of others the records are damaged.
    pub(super) fn look(
        &mut self,
        journal: &super::record::JournalId,
        rows: &[EpochRow],
        mut each: impl FnMut(&EpochRow, &Tried),
    ) -> Result<()> {
        let keys = self.reader.tries();
        for row in rows.iter().filter(|row| sha256(&[&row.blob]) == row.hash) {
            match self.ring.look(journal, row, &keys) {
                Ok(tried) => each(row, tried),
                // Under its own hash, and no epoch all the same: it must not keep the others closed.
                Err(Error::Damaged("encoding")) => {}
                Err(other) => return Err(other),
            }
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
        let ring = Ring::read(store.reading(), &id, &reader, &rows)?;
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
        let measured = Measured::of(&now, &self.session);
        let store = self.store()?;
        let (stored, erase_after) = match store.newer() {
            // Its state row is for later readers.
            Some(_) => (WrongTries::default(), 0),
            None => {
                let state = store::state(store.reading())?.ok_or(Error::Damaged("state"))?;
                (state.wrong, state.erase_after)
            }
        };
        let wrong = self.unwritten.as_ref().unwrap_or(&stored).now(&now, &measured);
        self.note_wrong(&stored, &wrong);
        match wrong.wait_left(&now) {
            0 => {}
            seconds => return Err(Error::Wait { seconds }),
        }
        let keys = KeyFile::read(&self.files)?;
        let device = self.options.device.as_deref().and_then(|d| device::open(&self.files, d));
        match keys.open(secret, device.as_ref()) {
            Err(Error::WrongSecret { .. }) => {
                let next = wrong.and_another(&now, &measured, erase_after > 0);
                self.note_wrong(&wrong, &next);
                if next.erase(erase_after) {
                    self.erase_now()?;
                }
                Err(Error::WrongSecret { wait_seconds: next.wait() })
            }
            Ok(reader) => {
                // Ends the row, whatever the secret is asked for, and whichever it is.
                self.note_wrong(&wrong, &wrong.and_right(&measured));
                Ok(reader)
            }
            Err(other) => Err(other),
        }
    }

    /// Keeps the count on the disk or, where nothing can be written, in memory until it can be: a full disk must not give free tries.
    fn note_wrong(&mut self, before: &WrongTries, wrong: &WrongTries) {
        if before == wrong && self.unwritten.is_none() {
            return;
        }
        let done = self.write(|appender| {
            appender.wrong(wrong.clone());
            Ok(())
        });
        self.unwritten = done.is_err().then(|| wrong.clone());
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
