//! The SOS journal: append-only, written while locked, read only with the secret, checkable by anyone.
//!
//! - [`record`] and [`cbor`]: what one record is, to the byte. The page for strangers is `core/docs/format.md`.
//! - [`seal`]: who can read a record. [`keyfile`], [`reader`], `device` and [`kdf`]: who that is. `ring`: what a reader
//!   remembers. `access`: secrets set and changed. [`tries`]: wrong ones.
//! - [`tree`] and [`anchor`]: what pins the journal from outside. [`wrap`]: why old signing keys are gone.
//! - [`store`], [`migrate`] and [`files`]: the files. `session` and [`append`]: the one way into them.
//! - `facts`: what an officer asks first. [`attachment`] and [`taking`]: photos, voice, documents.
//! - `aside` and [`salvage`]: when a file cannot be opened. [`erase`]: when everything shall go.
//! - [`bundle`], `own_chain`, `archive`, [`chain`], `signatures` and [`verify`]: out of it, and how a stranger checks what came out.
//!   [`telling`]: what a page for people that comes along is told. [`inspect`]: for whoever has many bundles.
//!
//! The phone holds, readable, only what appending needs: the key that signs the next record, and the public keys of
//! readers. So it writes while locked and cannot read what it wrote.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    disk::{Disk, SystemDisk},
    error::{Error, Result},
    ports::{Clock, DeviceKeys},
};

mod access;
pub mod anchor;
pub mod append;
mod archive;
mod aside;
pub mod attachment;
pub mod bundle;
pub mod cbor;
pub mod chain;
mod chosen;
pub(crate) mod clock;
mod code;
mod create;
mod device;
pub mod erase;
pub(crate) mod facts;
pub mod files;
mod ids;
pub mod inspect;
pub mod kdf;
pub mod keyfile;
pub mod migrate;
pub mod model;
mod note;
mod own_chain;
mod read;
pub mod reader;
pub mod record;
mod ring;
pub mod salvage;
pub mod seal;
mod session;
mod session_epochs;
mod signatures;
pub mod store;
pub mod taking;
mod target;
pub mod telling;
pub mod tree;
pub mod tries;
pub mod trustee;
mod unlock;
pub mod verify;
pub mod work;
pub mod wrap;

pub(crate) use ids::{at_text, fingerprint, parse_or_new_id};
pub use ids::{id_text, parse_id};
pub(crate) use note::{NOTE_LIMIT, calling_off, calls_off};

use files::{DATABASE, Files, WAL};
use kdf::KdfCost;
use model::JournalState;
use record::{Header, JournalId};
use session::Wrapping;
use session_epochs::SessionEpochs;
use store::{State, Store, StoreOptions};
use tries::WrongTries;
use unlock::Unlocked;
use wrap::WrapKey;

/// How a journal is opened. The defaults are what the product uses.
#[derive(Clone, Default)]
pub struct Options {
    /// Cost of turning the secret into a key; for a new journal only.
    pub kdf: KdfCost,
    /// The database.
    pub store: StoreOptions,
    /// Where the files beside it lie; `None`: the phone's own disk.
    pub disk: Option<Arc<dyn Disk>>,
    /// The phone's key store, where there is one.
    pub device: Option<Arc<dyn DeviceKeys>>,
    /// Files outside the journal's folder that an erasure takes along.
    pub beside: Vec<PathBuf>,
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kdf, store, disk, device, beside } = self;
        f.debug_struct("Options")
            .field("kdf", kdf)
            .field("store", store)
            .field("disk", disk)
            .field("device", &device.is_some())
            .field("beside", &beside.len())
            .finish()
    }
}

impl Options {
    fn files(&self, folder: &Path) -> Files {
        Files::new(self.disk.clone().unwrap_or_else(|| Arc::new(SystemDisk)), folder)
    }
}

/// The two keys around the signing key in one transaction: which opens it, and which seals it again.
#[derive(Debug, Clone)]
pub(crate) struct SealedUnder {
    opens: WrapKey,
    seals: WrapKey,
}

/// An open journal: one process, one writer.
pub struct Journal {
    files: Files,
    clock: Arc<dyn Clock>,
    options: Options,
    /// `None` after a storage error, until the next call reopens it.
    store: Option<Store>,
    id: JournalId,
    wrapping: Wrapping,
    epochs: SessionEpochs,
    /// Who reads, while unlocked.
    unlocked: Option<Unlocked>,
    /// The last session did not close the file: the next record says so.
    unclean: bool,
    /// Everything was erased, or will be at the next opening.
    erased: bool,
    /// The count of wrong secrets that the disk could not take.
    unwritten: Option<WrongTries>,
    /// Drawn for this object: stands for the boot where boots have no id.
    session: String,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").field("unlocked", &self.unlocked.is_some()).finish_non_exhaustive()
    }
}

impl Journal {
    /// Opens an existing journal, locked. No record is written until something is added; SQLite may bring the file of an unclean
    /// end in order. A journal of a newer version is opened for reading.
    ///
    /// # Errors
    /// `not-found-journal` when there is none; `damaged` (then see [`Journal::renew`]) and `busy` as they are.
    pub fn open(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<Self> {
        let files = options.files(folder);
        erase::go_on(&files, &options)?;
        // A look for the file first: SQLite would make an empty one.
        let opened = if files.has(DATABASE)? {
            Opened::open(&files, &options)
        } else {
            Err(Error::NotFound("journal"))
        };
        let opened = match opened {
            // The new file may be there already, still without its first record.
            Err(Error::NotFound(_)) if aside::is_interrupted(&files)? => Err(Error::Damaged("aside")),
            other => other,
        }?;
        Ok(Self {
            files,
            clock,
            options,
            store: Some(opened.store),
            id: opened.id,
            wrapping: opened.wrapping,
            epochs: SessionEpochs::default(),
            unlocked: None,
            unclean: opened.unclean,
            erased: false,
            unwritten: None,
            session: session_mark()?,
        })
    }

    /// Whether a folder holds a journal, without opening it for work.
    ///
    /// # Errors
    /// When there is a file that cannot be read.
    pub fn peek(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<JournalState> {
        match Self::open(folder, clock, options) {
            Ok(journal) => Ok(journal.state()),
            Err(Error::NotFound(_)) => Ok(JournalState::default()),
            Err(other) => Err(other),
        }
    }

    /// What a screen may show without giving anything away.
    #[must_use]
    pub fn state(&self) -> JournalState {
        let fingerprint = fingerprint(&self.id);
        let newer = self.store.as_ref().is_some_and(|s| s.newer().is_some());
        JournalState { exists: true, unlocked: self.unlocked.is_some(), fingerprint, read_only: newer }
    }

    /// The journal's id.
    #[must_use]
    pub fn id(&self) -> JournalId {
        self.id
    }

    /// The file, for reading rows that lie beside the chain.
    pub(crate) fn reading(&mut self) -> Result<&rusqlite::Connection> {
        Ok(self.store()?.reading())
    }

    /// The file, reopened and its tail checked when an error closed it.
    fn store(&mut self) -> Result<&Store> {
        if self.store.is_none() {
            let opened = Opened::open(&self.files, &self.options)?;
            self.unclean |= opened.unclean;
            self.wrapping = opened.wrapping;
            self.store = Some(opened.store);
        }
        self.store.as_ref().ok_or(Error::Internal("store"))
    }
}

fn session_mark() -> Result<String> {
    Ok(format!("session {:016x}", u64::from_be_bytes(seal::random()?)))
}

/// A file that was opened and whose end was checked.
struct Opened {
    store: Store,
    id: JournalId,
    wrapping: Wrapping,
    unclean: bool,
}

impl Opened {
    fn open(files: &Files, options: &Options) -> Result<Self> {
        // SQLite takes a log beside an empty file for a leftover and deletes it, with every record that is still in it.
        if files.is_empty(DATABASE)? && !files.is_empty(WAL)? {
            return Err(Error::Damaged("database"));
        }
        let store = Store::open(&files.path(DATABASE), false, &options.store)?;
        if store.newer().is_some() {
            let id = first_header(&store)?.journal;
            return Ok(Self { store, id, wrapping: Wrapping::none()?, unclean: false });
        }
        if !store.has_journal()? {
            return Err(Error::NotFound("journal"));
        }
        let state = store::state(store.reading())?.ok_or(Error::NotFound("journal"))?;
        let wrapping = Wrapping::read(files, state.wrap)?;
        check_tail(&store, &state, &wrapping)?;
        Ok(Self { store, id: state.journal, wrapping, unclean: !state.clean })
    }
}

fn first_header(store: &Store) -> Result<Header> {
    let header: Vec<u8> =
        store.reading().query_row("SELECT header FROM record WHERE seq = 0", [], |r| r.get(0))?;
    Header::decode(&header)
}

/// The last record must be the one that the state names, no number may be missing, and the key in the state must be the one that the
/// record names: catches a state row that does not belong to its file.
fn check_tail(store: &Store, state: &State, wrapping: &Wrapping) -> Result<()> {
    let signing_key = wrapping.key().open(&state.journal, &state.signing_key)?;
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
    let names = Header::decode(&header).map_err(|_| Error::Damaged("tail"))?.next_key;
    let fits = record::leaf(&header, &signature) == state.last_leaf;
    if fits && names == append::public_key(&signing_key) { Ok(()) } else { Err(Error::Damaged("tail")) }
}
