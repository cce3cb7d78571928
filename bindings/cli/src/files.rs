//! Files that a command makes.

use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use hamroh_core::error::Error;

use crate::failure::{Done, Failure};

/// A file that has its name and is still empty; it goes away unless it becomes whole. Made before the core notes that something left, so
/// that nothing is noted of a file that cannot be.
pub struct NewFile {
    file: File,
    path: PathBuf,
    is_whole: bool,
}

impl NewFile {
    /// Takes a name that is free.
    pub fn create(path: &Path) -> Done<Self> {
        let made = OpenOptions::new().write(true).create_new(true).open(path);
        let file = made.map_err(|e| match e.kind() {
            ErrorKind::AlreadyExists => Failure::from(Error::Exists("file")),
            ErrorKind::NotFound => Failure::from(Error::NotFound("folder")),
            _ => Failure::from(Error::io("write", e)),
        })?;
        Ok(Self { file, path: path.to_owned(), is_whole: false })
    }

    /// Fills it.
    pub fn fill(mut self, bytes: &[u8]) -> Done<()> {
        self.file.write_all(bytes).and_then(|()| self.file.sync_all()).map_err(|e| Error::io("write", e))?;
        self.is_whole = true;
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.is_whole {
            // The error that is reported is the one that mattered.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// The file appears whole or not at all: what could not be finished is taken away again.
pub fn write_new(path: &Path, bytes: &[u8]) -> Done<()> {
    NewFile::create(path)?.fill(bytes)
}
