//! Writing: transactions, and the key around the signing key between them.

use super::{
    Journal, SealedUnder,
    append::{Appender, Finished, Start},
    clock,
    files::{BALLAST, Files, WRAP},
    session_epochs::{Audience, SessionEpochs},
    store,
    wrap::WrapKey,
};
use crate::error::{Error, Result};

/// An epoch ends after this time even when nothing is locked or closed.
const EPOCH_MS: i64 = 24 * 60 * 60 * 1000;

/// After so many records at most the log is emptied and the key around the signing key replaced.
const RECORDS_UNDER_ONE_KEY: u32 = 16;

/// The key around the signing key, and how far its file has come.
#[derive(Debug)]
pub(super) struct Wrapping {
    /// Under which the state row is sealed.
    key: WrapKey,
    /// Number of the key in the file: that of `key`, or one less when the file could not be replaced yet.
    on_disk: u64,
    /// Records since it was replaced.
    records: u32,
}

impl Wrapping {
    /// Of a new journal whose file lies there already.
    pub(super) fn new(key: WrapKey) -> Self {
        Self { on_disk: key.generation(), key, records: 0 }
    }

    /// Of a file that is only read.
    pub(super) fn none() -> Result<Self> {
        Ok(Self::new(WrapKey::first()?))
    }

    /// From the file beside a state row that is sealed under key number `generation`.
    pub(super) fn read(files: &Files, generation: u64) -> Result<Self> {
        let bytes = files.read(WRAP)?.map(zeroize::Zeroizing::new).ok_or(Error::Damaged("wrap"))?;
        let found = WrapKey::from_file(&bytes)?;
        let on_disk = found.generation();
        // What the log holds of the last session counts as much as records do.
        Ok(Self { key: found.at(generation)?, on_disk, records: 1 })
    }

    pub(super) fn key(&self) -> &WrapKey {
        &self.key
    }

    /// The keys of the next transaction. A step is taken when it is due or asked for, and only from a key that its file holds.
    fn keys(&self, asked: bool) -> SealedUnder {
        let settled = self.on_disk == self.key.generation();
        let step = settled && (asked && self.records > 0 || self.records >= RECORDS_UNDER_ONE_KEY);
        let seals = if step { self.key.next() } else { self.key.clone() };
        SealedUnder { opens: self.key.clone(), seals }
    }

    /// A transaction was committed.
    fn committed(&mut self, under: WrapKey, done: &Finished) {
        if done.touched {
            self.key = under;
        }
        self.records = self.records.saturating_add(done.records);
    }

    fn is_ahead(&self) -> bool {
        self.key.generation() > self.on_disk
    }

    /// Replaces the file, once the log was emptied. SQLite does not sync that cut: after a power cut the whole log may lie
    /// there again. Its last row is that of the database, and what its older rows hold needs the key that goes here.
    fn settle(&mut self, files: &Files) -> Result<()> {
        files.replace(WRAP, &self.key.to_file())?;
        self.on_disk = self.key.generation();
        self.records = 0;
        Ok(())
    }
}

impl Journal {
    /// The one way to write: everything `work` puts is one transaction, acknowledged only after it is durable.
    /// After a storage error the file is reopened and the work done once more; the ids make that one record, not two.
    pub(crate) fn write<T>(&mut self, work: impl Fn(&mut Appender<'_, '_>) -> Result<T>) -> Result<T> {
        match self.try_write(false, &work) {
            Err(Error::Storage(_) | Error::Io { .. } | Error::Damaged("database")) => {
                self.store = None;
                self.epochs = SessionEpochs::default();
                self.try_write(false, &work)
            }
            other => other,
        }
    }

    /// [`Journal::write`] for what must not fail for want of room: on a full disk the ballast is given away.
    pub(crate) fn write_urgently<T>(
        &mut self,
        work: impl Fn(&mut Appender<'_, '_>) -> Result<T>,
    ) -> Result<T> {
        let done = match self.write(&work) {
            Err(Error::Full) => {
                self.files.drop_ballast();
                // A log that could not grow is moved into the file and written anew from the start.
                self.store = None;
                self.epochs = SessionEpochs::default();
                self.write(&work)
            }
            other => other,
        };
        if done.is_ok() && !self.files.has(BALLAST).unwrap_or(true) {
            // Best effort, while there is room for it: a log that had grown into the last of it could not be moved any more.
            let _ = self.store().and_then(store::Store::empty_wal);
        }
        done
    }

    fn try_write<T>(&mut self, step: bool, work: &impl Fn(&mut Appender<'_, '_>) -> Result<T>) -> Result<T> {
        let reading = clock::read(self.clock.as_ref());
        if self.epochs.older_than(EPOCH_MS, reading.monotonic_ms) {
            self.epochs = SessionEpochs::default();
        }
        self.store()?;
        let audience = self.audience()?;
        let wraps = self.wrapping.keys(step);
        let under = wraps.seals.clone();
        let store = self.store.as_mut().ok_or(Error::Internal("store"))?;
        let tx = store.begin()?;
        let state = store::state(&tx)?.ok_or(Error::Damaged("state"))?;
        let mut epochs = self.epochs.clone();
        let mut appender = Appender::begin(Start {
            tx: &tx,
            state,
            epochs: &mut epochs,
            now: &reading,
            unclean: self.unclean,
            audience,
            wraps,
        });
        let result = work(&mut appender)?;
        let finished = appender.finish()?;
        tx.commit()?;
        // Only now: a key of an epoch that did not reach the disk must not be used again.
        self.epochs = epochs;
        self.unclean = finished.unclean;
        self.wrapping.committed(under, &finished);
        if self.wrapping.is_ahead() {
            // What was written is durable whatever comes of this; the next write tries it again.
            let _ = self.forget_old_keys();
        }
        Ok(result)
    }

    /// Empties the log and replaces the key around the signing key: signing keys of before open no more.
    fn forget_old_keys(&mut self) -> Result<()> {
        self.store()?.empty_wal()?;
        self.wrapping.settle(&self.files)
    }

    /// Whose records these are: those of the view that is open. While locked, and with the owner's secret, the owner's.
    pub(super) fn audience(&self) -> Result<Audience> {
        self.unlocked.as_ref().map_or(Ok(Audience::Intake), |u| u.audience())
    }

    /// Forgets the keys. What is written from now on belongs to a new epoch, and signing keys of before open no more.
    ///
    /// # Errors
    /// None today; a shell must be ready for one.
    pub fn lock(&mut self) -> Result<()> {
        self.keep_ring();
        self.unlocked = None;
        self.epochs = SessionEpochs::default();
        // Best effort: a phone whose disk is full must lock all the same.
        if self.wrapping.records > 0 {
            let _ = self.try_write(true, &|appender| {
                appender.touch();
                Ok(())
            });
        }
        Ok(())
    }

    /// Marks the end of a clean session and closes the files.
    ///
    /// # Errors
    /// When that cannot be written; everything acknowledged is on the disk all the same.
    pub fn close(mut self) -> Result<()> {
        self.keep_ring();
        let Some(mut store) = self.store.take() else { return Ok(()) };
        if store.newer().is_some() {
            return Ok(());
        }
        let wraps = self.wrapping.keys(true);
        let tx = store.begin()?;
        let mut state = store::state(&tx)?.ok_or(Error::Damaged("state"))?;
        let steps = wraps.seals.generation() > state.wrap;
        // While a `recovered` record is owed the end stays unclean, or the next session would forget it.
        let ends = !state.clean && !self.unclean;
        if steps || ends {
            state.clean |= ends;
            let signing_key = wraps.opens.open(&state.journal, &state.signing_key)?;
            state.signing_key = wraps.seals.seal(&state.journal, &signing_key)?;
            state.wrap = wraps.seals.generation();
            store::update_state(&tx, &state)?;
        }
        tx.commit()?;
        self.wrapping
            .committed(wraps.seals, &Finished { unclean: false, records: 0, touched: steps || ends });
        store.close()?;
        if self.wrapping.is_ahead() {
            self.wrapping.settle(&self.files)?;
        }
        self.files.load_ballast();
        Ok(())
    }
}
