//! The database of the directory: opened, tested, and built again whenever it is not what it must be.
//!
//! The file is made beside the old one, tested, forced to the disk and put in place by a rename, so that a power cut at any
//! moment leaves an old directory or a new one. It holds nothing of the user.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, OptionalExtension as _};

use super::install;
use crate::{
    error::{Error, Result},
    pack::Pack,
    time::PartialDate,
};

/// Name of the file in the folder given to [`Store::open`].
pub const FILE: &str = "directory.sqlite";

/// Name while it is being built.
const FRESH: &str = "directory.sqlite.new";

/// What SQLite itself knows the file by (`application_id` and `user_version` of the schema).
const APPLICATION: i64 = 0x4841_4d44;
const LAYOUT: i64 = 3;

const QUICK_CHECK: &str = "PRAGMA quick_check(1)";
const META: &str = "SELECT value FROM meta WHERE key = ?1";
const CALLING: &str = "SELECT calling FROM country";
const COUNTS: &str =
    "SELECT (SELECT count(*) FROM country), (SELECT count(*) FROM org), (SELECT count(*) FROM contact)";
/// A question like the real ones: the index, the names and the organisations all take part.
const PROBE: &str = "SELECT count(*) FROM spelling_index JOIN spelling ON spelling.id = spelling_index.rowid \
     JOIN name ON name.kind = spelling.kind AND name.ref = spelling.ref WHERE spelling_index MATCH '\"sta\"'";
/// A received file may not bring code along, and reading is all that is done with it.
const READING: &str = "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON;";
/// While the file is built nobody else sees it; its bytes are forced out once, at the end.
const BUILDING: &str = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;";

/// The directory, ready to be asked.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    /// Every calling code, in digits: needed for each number that is shown.
    pub(super) calling: Vec<String>,
    identity: Identity,
}

/// What a database was built from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    epoch: u32,
    version: u32,
    digest: String,
    builder: String,
    issued: PartialDate,
    review_by: PartialDate,
}

impl Store {
    /// Opens the directory in `folder`, or in memory without one.
    ///
    /// The file is built from `pack` when it is missing, damaged, of another layout or of other data. A file of a newer
    /// (epoch, version) than the pack's stays: an old app must not bring an old number back.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack's rows cannot be used, [`Error::Full`] or [`Error::NotWritable`] when the file cannot
    /// be built. An existing good file is then untouched.
    pub fn open(folder: Option<&Path>, pack: &Pack) -> Result<Self> {
        let Some(folder) = folder else {
            let mut conn = Connection::open_in_memory()?;
            conn.execute_batch(BUILDING)?;
            install::fill(&mut conn, pack)?;
            return Self::tested(conn);
        };
        let path = folder.join(FILE);
        // Whatever is wrong with the old file, the answer is the same: it is built again.
        if let Some(store) = path.exists().then(|| Self::read(&path)).and_then(Result::ok)
            && !store.identity.is_replaced_by(pack)
        {
            return Ok(store);
        }
        build(folder, pack)?;
        Self::read(&path)
    }

    /// Day the data was put together.
    #[must_use]
    pub fn issued(&self) -> PartialDate {
        self.identity.issued
    }

    /// Day after which the data counts as stale.
    #[must_use]
    pub fn review_by(&self) -> PartialDate {
        self.identity.review_by
    }

    /// Epoch and version of the data.
    #[must_use]
    pub fn version(&self) -> (u32, u32) {
        (self.identity.epoch, self.identity.version)
    }

    fn read(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::tested(Connection::open_with_flags(path, flags)?)
    }

    /// Takes a database only after it has shown that it is whole and answers.
    fn tested(conn: Connection) -> Result<Self> {
        conn.execute_batch(READING)?;
        // More statements than the default sixteen are in turn.
        conn.set_prepared_statement_cache_capacity(40);
        let pragma = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        if pragma("application_id")? != APPLICATION || pragma("user_version")? != LAYOUT {
            return Err(Error::Damaged("directory"));
        }
        let verdict: String = conn.query_row(QUICK_CHECK, [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(Error::Damaged("directory"));
        }
        let identity = Identity::read(&conn)?;
        let expected: (i64, i64, i64) =
            (number(&conn, "countries")?, number(&conn, "orgs")?, number(&conn, "contacts")?);
        let counted = conn.query_row(COUNTS, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let found: i64 = conn.query_row(PROBE, [], |row| row.get(0))?;
        if expected != counted || found == 0 {
            return Err(Error::Damaged("directory"));
        }
        let calling = calling_codes(&conn)?;
        Ok(Self { conn, calling, identity })
    }
}

impl Identity {
    fn read(conn: &Connection) -> Result<Self> {
        let date = |key| PartialDate::parse(&meta(conn, key)?).ok_or(Error::Damaged("directory"));
        Ok(Self {
            epoch: number(conn, "epoch")?,
            version: number(conn, "version")?,
            digest: meta(conn, "digest")?,
            builder: meta(conn, "builder")?,
            issued: date("issued")?,
            review_by: date("review_by")?,
        })
    }

    fn is_replaced_by(&self, pack: &Pack) -> bool {
        let (mine, theirs) = ((self.epoch, self.version), (pack.manifest.epoch, pack.manifest.version));
        match theirs.cmp(&mine) {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => self.digest != pack.digest() || self.builder != install::BUILDER,
        }
    }
}

fn calling_codes(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(CALLING)?;
    let rows = query.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.iter().flat_map(|codes| codes.split('|')).filter(|c| !c.is_empty()).map(str::to_owned).collect())
}

fn meta(conn: &Connection, key: &str) -> Result<String> {
    conn.query_row(META, [key], |row| row.get(0)).optional()?.ok_or(Error::Damaged("directory"))
}

fn number<T: std::str::FromStr>(conn: &Connection, key: &str) -> Result<T> {
    meta(conn, key)?.parse().map_err(|_| Error::Damaged("directory"))
}

/// Builds the file beside the old one and puts it in its place.
fn build(folder: &Path, pack: &Pack) -> Result<()> {
    let fresh = folder.join(FRESH);
    remove(&fresh)?;
    let built = fill_file(&fresh, pack).and_then(|()| {
        Store::read(&fresh)?;
        let file =
            File::options().read(true).write(true).open(&fresh).map_err(|e| Error::io("directory", e))?;
        file.sync_all().map_err(|e| Error::io("directory", e))?;
        std::fs::rename(&fresh, folder.join(FILE)).map_err(|e| Error::io("directory", e))?;
        sync_folder(folder);
        Ok(())
    });
    if built.is_err() {
        // The error that is reported is the one that mattered; a leftover is removed by the next build.
        let _ = remove(&fresh);
    }
    built
}

fn fill_file(path: &Path, pack: &Pack) -> Result<()> {
    let mut conn = Connection::open(path)?;
    conn.execute_batch(BUILDING)?;
    install::fill(&mut conn, pack)?;
    conn.close().map_err(|(_, e)| e.into())
}

fn remove(path: &PathBuf) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Error::io("directory", e)),
        _ => Ok(()),
    }
}

/// Forces the rename out. Some file systems cannot do that for a folder; then the rename is as safe as they make it.
fn sync_folder(folder: &Path) {
    if let Ok(dir) = File::open(folder) {
        let _ = dir.sync_all();
    }
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
