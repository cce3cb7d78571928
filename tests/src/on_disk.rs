//! A journal on a disk in memory, as the tests of power cuts, failing operations and damage start from.

use std::{fmt, io, path::Path, sync::Arc};

use hamroh_core::{
    disk,
    error::Error,
    journal::{
        self, Journal,
        kdf::KdfCost,
        model::{Acknowledged, Kind, NewEntry},
        parse_id,
        store::StoreOptions,
    },
    sos::{
        self,
        model::{Prepared, SosRequest},
    },
};

use crate::{
    crash::RecordId,
    fixtures::{self, SECRET, TestClock},
    vfs::{Port, Vfs},
};

/// Where the journal lies.
#[must_use]
pub fn folder() -> &'static Path {
    Path::new(Vfs::FOLDER)
}

/// Everything on this disk, with a key derivation that takes no time.
#[must_use]
pub fn options(vfs: &Vfs) -> journal::Options {
    through(vfs, Arc::new(Port(vfs.disk().clone())))
}

/// The same through another file port.
#[must_use]
pub fn through(vfs: &Vfs, port: Arc<dyn disk::Disk>) -> journal::Options {
    journal::Options {
        kdf: KdfCost::CHEAP_FOR_TESTS,
        store: StoreOptions { vfs: Some(vfs.name().into()), synchronous_for_controls: None },
        disk: Some(port),
        ..journal::Options::default()
    }
}

/// A new journal with the usual secret, unlocked.
///
/// # Errors
/// As [`Journal::create`].
pub fn create(vfs: &Vfs) -> Result<Journal, Error> {
    Ok(Journal::create(folder(), SECRET, false, TestClock::new(), options(vfs))?.0)
}

/// The journal that is there, locked.
///
/// # Errors
/// As [`Journal::open`].
pub fn open(vfs: &Vfs) -> Result<Journal, Error> {
    Journal::open(folder(), TestClock::new(), options(vfs))
}

/// Sets the journal aside and begins a new one.
///
/// # Errors
/// As [`Journal::renew`].
pub fn renew(vfs: &Vfs) -> Result<Journal, Error> {
    Ok(Journal::renew(folder(), TestClock::new(), options(vfs))?.0)
}

/// A note that says its number.
#[must_use]
pub fn entry(id: RecordId) -> NewEntry {
    NewEntry { client_id: format!("{id:032x}"), ..fixtures::note(Kind::Incident, &format!("note {id}")) }
}

/// Writes it down.
///
/// # Errors
/// As [`Journal::add`].
pub fn add(journal: &mut Journal, id: RecordId) -> Result<Acknowledged, Error> {
    journal.add(&entry(id))
}

/// A call for help with one recipient: its record and its outbox row are one transaction.
///
/// # Errors
/// As [`sos::call_for_help`].
pub fn call(journal: &mut Journal, id: RecordId) -> Result<Prepared, Error> {
    sos::call_for_help(journal, &request(id))
}

/// What [`call`] asks for.
#[must_use]
pub fn request(id: RecordId) -> SosRequest {
    SosRequest {
        client_id: format!("{id:032x}"),
        citizen: "KG".into(),
        position: None,
        battery_percent: None,
        recipients: vec!["+996312000000".into()],
        note: format!("note {id}"),
        drill: false,
    }
}

/// A note without a number, written to see that writing goes on.
pub const MORE: &str = "more";

/// The numbers of the records that an unlocked journal shows, in order.
///
/// # Errors
/// When something is damaged, or a note does not say the number of its record.
pub fn shown(journal: &mut Journal) -> Result<Vec<RecordId>, String> {
    numbers(&journal.list().map_err(|e| format!("list: {e}"))?)
}

/// The numbers in a listing.
///
/// # Errors
/// As [`shown`].
pub fn numbers(listing: &journal::model::JournalListing) -> Result<Vec<RecordId>, String> {
    if listing.damaged {
        return Err("the list is damaged".into());
    }
    let number = |entry: &journal::model::Entry| {
        let id = RecordId::from_be_bytes(parse_id(&entry.id, "id").map_err(|e| e.to_string())?);
        let right = entry.note == format!("note {id}");
        if right { Ok(id) } else { Err(format!("record {id} says {}", entry.note)) }
    };
    listing.entries.iter().filter(|entry| entry.note != MORE).map(number).collect()
}

/// What a port of [`Except`] does not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Omits {
    /// Syncs of files.
    Sync,
    /// Syncs of the folder.
    SyncFolder,
    /// Every change, which it refuses: a folder that may only be read.
    Changes,
}

/// The file port of a careless program, for controls: of files whose name contains `of` it leaves one step out.
pub struct Except {
    /// The whole port.
    pub port: Port,
    /// What is left out.
    pub omits: Omits,
    /// Of which files.
    pub of: &'static str,
}

impl fmt::Debug for Except {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Except")
    }
}

impl Except {
    fn leaves_out(&self, what: Omits, path: &Path) -> bool {
        self.omits == what && path.to_string_lossy().contains(self.of)
    }

    fn change(&self, path: &Path) -> io::Result<()> {
        if self.leaves_out(Omits::Changes, path) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }
}

impl disk::Disk for Except {
    fn open(&self, path: &Path) -> io::Result<Box<dyn io::Read>> {
        self.port.open(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.change(path)?;
        self.port.write(path, bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        if self.leaves_out(Omits::Sync, path) { Ok(()) } else { self.port.sync(path) }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.change(from)?;
        self.port.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if self.omits == Omits::SyncFolder { Ok(()) } else { self.port.sync_folder(folder) }
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.port.make_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.change(path)?;
        self.port.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.port.list(folder)
    }
}
