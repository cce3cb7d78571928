//! Erasing everything: keys first, in steps that a power cut does not stop.
//!
//! A small file says that it has begun; from then on every opening goes on with it until nothing is left. The keys go first:
//! without them the records are noise. Numbers of recipients and texts that still waited lie in clear in the database, which is
//! deleted after them. Files beside the journal that its owner means by "everything" ([`Options::beside`]: the trip's plan) go with the keys. On flash old bytes may stay in the chip; that is said to the user ([`Remains`]), with everything else that no
//! app can take back.

use std::{ffi::OsStr, path::Path};

use serde::Serialize;

use super::{
    Journal, Options,
    files::{BALLAST, DATABASE, DEVICE, ERASING, Files, KEYS, SHM, WAL, WRAP},
    session_epochs::SessionEpochs,
};
use crate::{disk::UNFINISHED, error::Result, ports::DeviceKeys};

/// What an erasure does not reach. The sentence is `erase-remains-<name>` in the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Remains {
    /// Messages that were sent: in the phone's list of messages, with the operator, with those who received them.
    Messages,
    /// What was exported, and copies that others hold.
    Exports,
    /// The app, and that it was installed: in the store's history.
    App,
    /// Traces that a laboratory may find in the memory chip.
    Chip,
}

impl Remains {
    /// All of them: the core cannot know which apply.
    pub(crate) const ALL: [Self; 4] = [Self::Messages, Self::Exports, Self::App, Self::Chip];
}

impl Journal {
    /// Erases the journal with everything that belongs to it. Needs no secret: whoever holds the phone can delete the app.
    ///
    /// # Errors
    /// When the folder cannot be written. What was begun goes on at the next opening.
    pub fn erase(mut self) -> Result<Vec<Remains>> {
        self.erase_now()?;
        Ok(Remains::ALL.to_vec())
    }

    /// [`Journal::erase`] for one that is not open, also when it could not be opened.
    ///
    /// # Errors
    /// As [`Journal::erase`].
    pub fn erase_closed(folder: &Path, options: &Options) -> Result<Vec<Remains>> {
        let files = options.files(folder);
        if !files.names()?.is_empty() {
            files.replace(ERASING, b"1")?;
            go_on(&files, options)?;
        }
        Ok(Remains::ALL.to_vec())
    }

    /// Whether it was erased by too many wrong secrets: this object can then do nothing any more.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.erased
    }

    /// What stays of this object can do nothing any more.
    pub(super) fn erase_now(&mut self) -> Result<()> {
        self.files.replace(ERASING, b"1")?;
        self.erased = true;
        self.unlocked = None;
        self.epochs = SessionEpochs::default();
        // SQLite must let go before its files are removed.
        self.store = None;
        go_on(&self.files, &self.options)
    }
}

/// Ends an erasure that has begun; nothing when none has.
///
/// # Errors
/// When the folder cannot be written.
pub(super) fn go_on(files: &Files, options: &Options) -> Result<()> {
    if !files.has(ERASING)? {
        return Ok(());
    }
    // A key store that cannot destroy its key now holds a key to nothing: what it opens is removed below.
    let _ = options.device.as_deref().map(DeviceKeys::destroy);
    for name in [KEYS, WRAP, DEVICE] {
        files.shred(name)?;
    }
    for path in &options.beside {
        if let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(OsStr::to_str)) {
            let files = options.files(folder);
            for name in [name.to_owned(), format!("{name}{UNFINISHED}")] {
                // A folder that cannot be forced out is no reason to stop where there is nothing to remove.
                if files.has(&name)? {
                    files.shred(&name)?;
                }
            }
        }
    }
    for name in files.names()? {
        let kept_keys = name.ends_with(".old") || name.ends_with(UNFINISHED);
        let one_of_ours = [DATABASE, WAL, SHM, BALLAST].contains(&name.as_str()) || name.ends_with(".aside");
        match (kept_keys, one_of_ours) {
            (true, _) => files.shred(&name)?,
            (_, true) => files.remove(&name)?,
            _ => {}
        }
    }
    files.remove(ERASING)
}
