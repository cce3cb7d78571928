//! The journal's files, and the one port through which everything but SQLite touches them.
//!
//! | name | what |
//! |---|---|
//! | `journal.sqlite`, `-wal` | the journal; SQLite's own |
//! | `journal.keys` | who can read: `keyfile` |
//! | `journal.device` | a secret that only this device opens: `device` |
//! | `journal.wrap` | the key around the signing key: `wrap` |
//! | `journal.ballast` | room that a call for help may use on a full disk |
//! | `journal.erasing` | an erasure that has begun: `erase` |
//! | `journal.sqlite.<n>.aside` | a file that could not be opened: `aside` |

use std::{
    fmt,
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    disk::{self, Disk},
    error::{Error, Result},
};

/// The journal itself.
pub const DATABASE: &str = "journal.sqlite";
/// SQLite's log beside it.
pub const WAL: &str = "journal.sqlite-wal";
/// SQLite's index of the log; made only by other programs, for we open exclusively.
pub const SHM: &str = "journal.sqlite-shm";
/// Who can read.
pub const KEYS: &str = "journal.keys";
/// What only this device opens.
pub const DEVICE: &str = "journal.device";
/// The key around the signing key.
pub const WRAP: &str = "journal.wrap";
/// Room for a call for help.
pub const BALLAST: &str = "journal.ballast";
/// An erasure that has begun.
pub const ERASING: &str = "journal.erasing";

/// Size of the ballast: room for some hundred records with their messages, little on any phone.
const BALLAST_SIZE: usize = 256 * 1024;

/// The folder and the disk it is on.
#[derive(Clone)]
pub struct Files {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").finish_non_exhaustive()
    }
}

impl Files {
    /// The files of a journal in `folder`.
    #[must_use]
    pub fn new(disk: Arc<dyn Disk>, folder: &Path) -> Self {
        Self { disk, folder: folder.to_owned() }
    }

    /// Where a file lies.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Makes the folder when it is missing.
    ///
    /// # Errors
    /// When it may not be made there.
    pub fn make_folder(&self) -> Result<()> {
        self.disk.make_folder(&self.folder).map_err(Error::folder)
    }

    /// Names of all files in the folder; none when there is no folder.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn names(&self) -> Result<Vec<String>> {
        match self.disk.list(&self.folder) {
            Ok(names) => Ok(names),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Error::io("journal", e)),
        }
    }

    /// Whether a file is there. Asks the folder: opening and closing the database would drop SQLite's locks on it.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn has(&self, name: &str) -> Result<bool> {
        Ok(self.names()?.iter().any(|n| n == name))
    }

    /// A small file, whole; `None` when it is not there.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<Vec<u8>>> {
        match self.disk.read(&self.path(name), 64 * 1024) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) if e.kind() == std::io::ErrorKind::FileTooLarge => Err(Error::Damaged("keys")),
            Err(e) => Err(Error::io("journal", e)),
        }
    }

    /// A large file, from its beginning.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(&self, name: &str) -> Result<Box<dyn Read>> {
        self.disk.open(&self.path(name)).map_err(|e| Error::io("journal", e))
    }

    /// Whether a file has no bytes, or is not there. Only while no connection to it is open: see [`Files::has`].
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn is_empty(&self, name: &str) -> Result<bool> {
        let first = self.disk.open(&self.path(name)).and_then(|mut file| file.read(&mut [0]));
        match first {
            Ok(count) => Ok(count == 0),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(true),
            Err(e) => Err(Error::io("journal", e)),
        }
    }

    /// Writes a small file so that a power cut leaves the old or the new one.
    ///
    /// # Errors
    /// When the disk is full or fails; the old one is then still there.
    pub fn replace(&self, name: &str, bytes: &[u8]) -> Result<()> {
        disk::replace(self.disk.as_ref(), &self.folder, name, bytes).map_err(|e| Error::io("write", e))
    }

    /// Gives a file another name, for good.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn rename(&self, from: &str, to: &str) -> Result<()> {
        let done = self.disk.rename(&self.path(from), &self.path(to));
        done.and_then(|()| self.disk.sync_folder(&self.folder)).map_err(|e| Error::io("write", e))
    }

    /// Removes a file, for good; one that is not there is no error.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn remove(&self, name: &str) -> Result<()> {
        let done = self.disk.remove(&self.path(name));
        done.and_then(|()| self.disk.sync_folder(&self.folder)).map_err(|e| Error::io("write", e))
    }

    /// Writes random bytes over a small file and removes it. On flash the old bytes may stay in the chip.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn shred(&self, name: &str) -> Result<()> {
        if let Some(bytes) = self.read(name).unwrap_or_default() {
            let mut noise = vec![0; bytes.len().max(1)];
            getrandom::fill(&mut noise).map_err(|_| Error::Internal("random"))?;
            let path = self.path(name);
            let over = self.disk.write(&path, &noise).and_then(|()| self.disk.sync(&path));
            over.map_err(|e| Error::io("write", e))?;
        }
        self.remove(name)
    }

    /// Makes the ballast when it is missing and there is room. Random bytes: some file systems keep no room for zeros.
    pub fn load_ballast(&self) {
        if self.has(BALLAST).unwrap_or(true) {
            return;
        }
        let mut noise = vec![0; BALLAST_SIZE];
        // Best effort: a phone without room for it has none to lose.
        if getrandom::fill(&mut noise).is_ok() {
            let _ = self.replace(BALLAST, &noise);
        }
    }

    /// Gives the ballast's room away; whether there was any.
    pub fn drop_ballast(&self) -> bool {
        self.has(BALLAST).unwrap_or(false) && self.remove(BALLAST).is_ok()
    }

    /// The next free name of a kind: `<name>.<n>.<ending>`.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn free_name(&self, name: &str, ending: &str) -> Result<String> {
        let taken = self.names()?;
        let mut names = (1u32..).map(|n| format!("{name}.{n}.{ending}"));
        names.find(|n| !taken.contains(n)).ok_or(Error::Internal("name"))
    }
}
