//! The SOS journal: append-only, written while locked, read only with the secret, checkable by anyone.
//!
//! - [`record`] and [`cbor`]: what one record is, to the byte. The page for strangers is `core/docs/format.md`.
//! - [`seal`] and [`keyfile`]: who can read.
//! - [`tree`] and [`anchor`]: what pins the journal from outside.
//! - [`store`]: the file. [`append`]: the one way into it.
//! - [`bundle`], [`chain`] and [`verify`]: out of it, and how a stranger checks what came out.
//!
//! The phone holds, readable, only what appending needs: the key that signs the next record, and the public keys of
//! readers. So it writes while locked and cannot read what it wrote.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    error::{Error, Result},
    ports::Clock,
};

pub mod anchor;
pub mod append;
pub mod bundle;
pub mod cbor;
pub mod chain;
mod clock;
mod ids;
pub mod keyfile;
pub mod model;
mod note;
mod read;
pub mod record;
pub mod seal;
pub mod store;
pub mod tree;
mod unlock;
pub mod verify;

pub(crate) use ids::{at_text, parse_or_new_id};
pub use ids::{id_text, parse_id};
pub(crate) use note::NOTE_LIMIT;

use append::{Appender, SessionEpochs};
use keyfile::{KdfCost, SecretStrength};
use model::{Acknowledged, JournalState, Kind};
use record::{Body, JournalId};
use seal::ReaderKey;
use store::{State, Store, StoreOptions, WrongTries};

/// An epoch ends after this time even when nothing is locked or closed.
const EPOCH_MS: i64 = 24 * 60 * 60 * 1000;

/// How a journal is opened. The defaults are what the product uses.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Cost of turning the secret into a key; for a new journal only.
    pub kdf: KdfCost,
    /// The file.
    pub store: StoreOptions,
}

/// An open journal: one process, one writer.
pub struct Journal {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    options: Options,
    /// `None` after a storage error, until the next call reopens it.
    store: Option<Store>,
    id: JournalId,
    epochs: SessionEpochs,
    /// The key that opens epochs, while unlocked.
    reader: Option<ReaderKey>,
    /// The last session did not close the file: the next record says so.
    unclean: bool,
    /// Wrong secrets of this session, for a disk that cannot take the count.
    wrong: WrongTries,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("unlocked", &self.reader.is_some()).finish_non_exhaustive()
    }
}

fn database(folder: &Path) -> PathBuf {
    folder.join("journal.sqlite")
}

fn keys(folder: &Path) -> PathBuf {
    folder.join("journal.keys")
}

impl Journal {
    /// Makes a new journal and writes its first record.
    ///
    /// # Errors
    /// `exists-journal` when there is one; `weak-secret` when the secret protects little and that was not confirmed.
    pub fn create(
        folder: &Path,
        secret: &str,
        accept_weak: bool,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Result<(Self, Acknowledged)> {
        if secret.is_empty() {
            return Err(Error::Input("empty-secret"));
        }
        if keyfile::judge(secret) == SecretStrength::Weak && !accept_weak {
            return Err(Error::Input("weak-secret"));
        }
        fs::create_dir_all(folder).map_err(Error::folder)?;
        let mut store = Store::open(&database(folder), true, &options.store)?;
        if store.has_journal()? {
            return Err(Error::Exists("journal"));
        }
        let signing_key = zeroize::Zeroizing::new(seal::random()?);
        let id = record::journal_id(&append::public_key(&signing_key));
        // Four reader keys exist in every journal; the private halves of unused ones are gone with this call.
        let mut pairs: Vec<_> = (0..seal::SLOTS).map(|_| seal::new_reader()).collect();
        let intake = u8::try_from(u64::from_be_bytes(seal::random()?) % seal::SLOTS as u64).unwrap_or(0);
        let mut readers = [[0; 32]; seal::SLOTS];
        for (to, (_, public)) in readers.iter_mut().zip(&pairs) {
            *to = *public;
        }
        let owner = pairs.swap_remove(usize::from(intake)).0;
        keyfile::create(&keys(folder), &id, options.kdf, secret, &owner)?;
        let state = State {
            journal: id,
            last_leaf: [0; 32],
            signing_key,
            frontier: tree::Frontier::default(),
            next_epoch: 0,
            readers,
            intake,
            clean: true,
            wall_ms: 0,
            monotonic_ms: 0,
            boot: String::new(),
            wrong: WrongTries::default(),
        };
        let reading = clock::read(clock.as_ref());
        let mut epochs = SessionEpochs::default();
        let mut placed = None;
        store.initialise(&state, |tx| {
            let mut appender = Appender::begin(tx, state.clone(), &mut epochs, &reading, false);
            let first = appender.put(Body::draft(Kind::Install, seal::random()?))?;
            appender.chaff(1 + usize::from(seal::random::<1>()?[0] % 4))?;
            placed = Some(Acknowledged { anchor: appender.anchor().to_string(), ..first.acknowledge() });
            appender.finish().map(drop)
        })?;
        let first = placed.ok_or(Error::Internal("install"))?;
        let journal = Self {
            folder: folder.to_owned(),
            clock,
            options,
            store: Some(store),
            id,
            epochs,
            reader: Some(owner),
            unclean: false,
            wrong: WrongTries::default(),
        };
        Ok((journal, first))
    }

    /// Opens an existing journal, locked. No record is written until something is added; SQLite may bring the file of an unclean
    /// end in order.
    ///
    /// # Errors
    /// `not-found-journal` when there is none; `damaged`, `newer` and `busy` as they are.
    pub fn open(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<Self> {
        // A look for the file first: SQLite would make an empty one.
        let in_memory = options.store.vfs.is_some();
        if !in_memory && !database(folder).try_exists().map_err(|e| Error::io("journal", e))? {
            return Err(Error::NotFound("journal"));
        }
        let store = Store::open(&database(folder), in_memory, &options.store)?;
        if !store.has_journal()? {
            return Err(Error::NotFound("journal"));
        }
        let state = store::state(store.reading())?.ok_or(Error::NotFound("journal"))?;
        check_tail(&store, &state)?;
        let unclean = !state.clean;
        Ok(Self {
            folder: folder.to_owned(),
            clock,
            options,
            store: Some(store),
            id: state.journal,
            epochs: SessionEpochs::default(),
            reader: None,
            unclean,
            wrong: WrongTries::default(),
        })
    }

    /// Whether a folder holds a journal, without opening it for work.
    ///
    /// # Errors
    /// When there is a file that cannot be read.
    pub fn peek(folder: &Path) -> Result<JournalState> {
        match Self::open(folder, Arc::new(crate::ports::SystemClock::default()), Options::default()) {
            Ok(journal) => Ok(journal.state()),
            Err(Error::NotFound(_)) => {
                Ok(JournalState { exists: false, unlocked: false, fingerprint: String::new() })
            }
            Err(other) => Err(other),
        }
    }

    /// What a screen may show without giving anything away.
    #[must_use]
    pub fn state(&self) -> JournalState {
        let fingerprint = self.id.iter().take(6).map(|b| format!("{b:02x}")).collect();
        JournalState { exists: true, unlocked: self.reader.is_some(), fingerprint }
    }

    /// The journal's id.
    #[must_use]
    pub fn id(&self) -> JournalId {
        self.id
    }

    /// Marks the end of a clean session and closes the files.
    ///
    /// # Errors
    /// When that cannot be written; everything acknowledged is on the disk all the same.
    pub fn close(mut self) -> Result<()> {
        let Some(mut store) = self.store.take() else { return Ok(()) };
        let tx = store.begin()?;
        // While a `recovered` record is owed the end stays unclean, or the next session would forget it.
        if let Some(mut state) = store::state(&tx)?.filter(|s| !s.clean && !self.unclean) {
            state.clean = true;
            store::update_state(&tx, &state)?;
        }
        tx.commit()?;
        store.close()
    }

    /// The file, for reading rows that lie beside the chain.
    pub(crate) fn reading(&mut self) -> Result<&rusqlite::Connection> {
        Ok(self.store()?.reading())
    }

    /// The one way to write: everything `work` puts is one transaction, acknowledged only after it is durable.
    /// After a storage error the file is reopened and the work done once more; the ids make that one record, not two.
    pub(crate) fn write<T>(&mut self, work: impl Fn(&mut Appender<'_, '_>) -> Result<T>) -> Result<T> {
        match self.try_write(&work) {
            Err(Error::Storage(_) | Error::Io { .. } | Error::Damaged("database")) => {
                self.store = None;
                self.epochs = SessionEpochs::default();
                self.try_write(&work)
            }
            other => other,
        }
    }

    fn try_write<T>(&mut self, work: &impl Fn(&mut Appender<'_, '_>) -> Result<T>) -> Result<T> {
        let reading = clock::read(self.clock.as_ref());
        if self.epochs.older_than(EPOCH_MS, reading.monotonic_ms) {
            self.epochs = SessionEpochs::default();
        }
        self.store()?;
        let store = self.store.as_mut().ok_or(Error::Internal("store"))?;
        let tx = store.begin()?;
        let state = store::state(&tx)?.ok_or(Error::Damaged("state"))?;
        let mut epochs = self.epochs.clone();
        let mut appender = Appender::begin(&tx, state, &mut epochs, &reading, self.unclean);
        let result = work(&mut appender)?;
        let unclean = appender.finish()?;
        tx.commit()?;
        // Only now: a key of an epoch that did not reach the disk must not be used again.
        self.epochs = epochs;
        self.unclean = unclean;
        Ok(result)
    }

    /// The file, reopened and its tail checked when an error closed it.
    fn store(&mut self) -> Result<&Store> {
        if self.store.is_none() {
            let store = Store::open(&database(&self.folder), false, &self.options.store)?;
            let state = store::state(store.reading())?.ok_or(Error::Damaged("state"))?;
            check_tail(&store, &state)?;
            self.unclean |= !state.clean;
            self.store = Some(store);
        }
        self.store.as_ref().ok_or(Error::Internal("store"))
    }
}

/// The last record must be the one that the state names, and no number may be missing: catches a state row that does not belong to its file.
fn check_tail(store: &Store, state: &State) -> Result<()> {
    let tail =
        store.reading().query_row("SELECT count(*), ifnull(max(seq), -1) + 1 FROM record", [], |r| {
            Ok((r.get::<_, i64>(0)?, r.get::<_, i64>(1)?))
        })?;
    let (count, next) = tail;
    if count != next || u64::try_from(next).ok() != Some(state.next_seq()) {
        return Err(Error::Damaged("tail"));
    }
    if next == 0 {
        return Ok(());
    }
    let (header, signature): (Vec<u8>, Vec<u8>) = store.reading().query_row(
        "SELECT header, signature FROM record WHERE seq = ?1",
        [next - 1],
        |r| Ok((r.get(0)?, r.get(1)?)),
    )?;
    if record::leaf(&header, &signature) == state.last_leaf { Ok(()) } else { Err(Error::Damaged("tail")) }
}
