//! When the file cannot be opened: it is kept under another name, and a new journal begins beside it.
//!
//! Nothing is deleted and nobody waits: whoever calls for help writes into the new journal. Its first record commits to the
//! old file: `SHA-256("hamroh-aside-1" || SHA-256(journal.sqlite) || SHA-256(journal.sqlite-wal))`, of an empty file where
//! one is missing. The readers stay the same, so one secret opens both; [`super::salvage`] reads what is left of the old one.

use std::{io::Read, path::Path, sync::Arc};

use sha2::{Digest, Sha256};

use super::{
    Journal, Options, create,
    files::{DATABASE, Files, KEYS, WAL},
    keyfile::KeyFile,
    model::Acknowledged,
    store::Store,
    tree::{Hash, sha256},
};
use crate::{
    error::{Error, Result},
    order::Arrange as _,
    ports::Clock,
};

/// Ending of a file that was set aside.
pub(super) const ENDING: &str = "aside";

impl Journal {
    /// Sets the present file aside and begins a new journal for the same readers. For a file that [`Journal::open`] calls
    /// damaged; also ends a setting aside that a power cut stopped.
    ///
    /// # Errors
    /// `keys` when the key file is damaged too: then only a new journal with a new secret helps. Storage errors.
    pub fn renew(folder: &Path, clock: Arc<dyn Clock>, options: Options) -> Result<(Self, Acknowledged)> {
        let files = options.files(folder);
        let intake = KeyFile::read(&files)?.intake();
        let number = match begun(&files, &options)? {
            Some(number) => number,
            None => set_aside(&files)?,
        };
        let hash = identify(&files, number)?;
        create::begin(files, clock, options, intake, Some(hash))
    }
}

/// Whether a folder without a journal has one that was set aside, and its readers.
pub(super) fn is_interrupted(files: &Files) -> Result<bool> {
    let names = files.names()?;
    Ok(names.iter().any(|n| n == KEYS) && names.iter().any(|n| n.ends_with(ENDING)))
}

/// Number of the file that was set aside last, when the new one was made and has no first record yet: that one commits to
/// it, and an empty file is nothing to be kept.
fn begun(files: &Files, options: &Options) -> Result<Option<u32>> {
    let Some(last) = numbers(files)?.last().copied() else { return Ok(None) };
    let empty = files.has(DATABASE)?
        && Store::open(&files.path(DATABASE), false, &options.store)
            .and_then(|store| store.has_journal())
            .is_ok_and(|has| !has);
    Ok(empty.then_some(last))
}

fn name_of(file: &str, number: u32) -> String {
    format!("{file}.{number}.{ENDING}")
}

/// Numbers of the files that were set aside, oldest first.
pub(super) fn numbers(files: &Files) -> Result<Vec<u32>> {
    let number = |name: &String| {
        name.strip_prefix(DATABASE)?.strip_prefix('.')?.strip_suffix(ENDING)?.strip_suffix('.')?.parse().ok()
    };
    let mut numbers: Vec<u32> = files.names()?.iter().filter_map(number).collect();
    numbers.arrange();
    Ok(numbers)
}

/// Names of database and log with this number.
pub(super) fn names(number: u32) -> [String; 2] {
    [DATABASE, WAL].map(|file| name_of(file, number))
}

/// The database goes first: a database without its log would look whole and be older than what was acknowledged.
fn set_aside(files: &Files) -> Result<u32> {
    let last = numbers(files)?.last().copied();
    let number = match (files.has(DATABASE)?, last) {
        (true, last) => last.unwrap_or(0).saturating_add(1),
        (false, Some(last)) => last,
        (false, None) => return Err(Error::NotFound("journal")),
    };
    for file in [DATABASE, WAL] {
        if files.has(file)? {
            files.rename(file, &name_of(file, number))?;
        }
    }
    Ok(number)
}

fn identify(files: &Files, number: u32) -> Result<Hash> {
    let [database, wal] = names(number).map(|name| hash_of(files, &name));
    Ok(sha256(&[b"hamroh-aside-1", &database?, &wal?]))
}

fn hash_of(files: &Files, name: &str) -> Result<Hash> {
    let mut hasher = Sha256::new();
    if files.has(name)? {
        let mut file = files.open(name)?;
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match file.read(&mut buffer).map_err(|e| Error::io("journal", e))? {
                0 => break,
                n => hasher.update(buffer.get(..n).unwrap_or_default()),
            }
        }
    }
    Ok(hasher.finalize().into())
}
