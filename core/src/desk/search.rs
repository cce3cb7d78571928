//! Which files to look at: what was named, and every zip file in a folder that was named.

use crate::order::Arrange as _;
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// Folders below the one that was named.
pub const DEPTH: u32 = 8;

/// Something that was found.
#[derive(Debug)]
pub enum Found {
    /// A file to check.
    File(PathBuf),
    /// A folder that cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A folder that lies deeper than [`DEPTH`].
    TooDeep(PathBuf),
}

/// Named files as they are, whatever they are called; in named folders all zip files, sorted by name, also in folders below. Links in
/// folders are not followed, and a file that was named twice is there once.
#[must_use]
pub fn find(named: &[PathBuf]) -> Vec<Found> {
    let mut found = Vec::new();
    for path in named {
        if path.is_dir() {
            look_into(path, 0, &mut found);
        } else {
            found.push(Found::File(path.clone()));
        }
    }
    let mut met = BTreeSet::new();
    found.retain(|found| match found {
        Found::File(path) => met.insert(path.canonicalize().unwrap_or_else(|_| path.clone())),
        Found::Unreadable(..) | Found::TooDeep(_) => true,
    });
    found
}

fn look_into(folder: &Path, depth: u32, found: &mut Vec<Found>) {
    let listed = fs::read_dir(folder).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
    let mut entries = match listed {
        Ok(entries) => entries,
        Err(why) => return found.push(Found::Unreadable(folder.to_owned(), why)),
    };
    entries.arrange_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth >= DEPTH => found.push(Found::TooDeep(path)),
            Ok(kind) if kind.is_dir() => look_into(&path, depth + 1, found),
            Ok(kind) if kind.is_file() && is_zip(&path) => found.push(Found::File(path)),
            Ok(_) => {}
            Err(why) => found.push(Found::Unreadable(path, why)),
        }
    }
}

fn is_zip(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}
