//! Files that a command makes.

use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::Path,
};

use hamroh_core::error::Error;

use crate::failure::{Done, Failure};

/// The file appears whole or not at all: what could not be finished is taken away again.
pub fn write_new(path: &Path, bytes: &[u8]) -> Done<()> {
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file: File = made.map_err(|e| match e.kind() {
        ErrorKind::AlreadyExists => Failure::from(Error::Exists("file")),
        ErrorKind::NotFound => Failure::from(Error::NotFound("folder")),
        _ => Failure::from(Error::io("write", e)),
    })?;
    if let Err(e) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        drop(file);
        // The error that is reported is the one that mattered.
        let _ = std::fs::remove_file(path);
        return Err(Error::io("write", e).into());
    }
    Ok(())
}
