//! The few things that are done with small files, so that power cuts can be played through.
//!
//! Everything that is written whole (the directory, its pointer, what the phone notes, the journal's keys) goes through a
//! [`Disk`]. Phones use [`SystemDisk`]; the tests record what is asked of it and build every state that a power cut could
//! leave. The journal itself is not written this way: it has SQLite's own care, on the same recording.

use std::{
    fmt::Debug,
    fs::File,
    io::{self, Read, Write as _},
    path::Path,
};

/// What is asked of a disk. No call is durable by itself; [`replace`] is.
pub trait Disk: Debug + Send + Sync {
    /// A file to read from its beginning.
    ///
    /// # Errors
    /// What the system says.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>>;
    /// The whole file, when it has at most `most` bytes.
    ///
    /// # Errors
    /// What the system says; `FileTooLarge` over the limit.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // One more than allowed, to see that there is more.
        self.open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    }
    /// Makes or empties a file and writes these bytes.
    ///
    /// # Errors
    /// What the system says.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Forces a file's bytes out.
    ///
    /// # Errors
    /// What the system says.
    fn sync(&self, path: &Path) -> io::Result<()>;
    /// Gives a file another name, in place of the one that had it.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Forces the names in a folder out.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Makes a folder with those above it; one that is there is no error.
    ///
    /// # Errors
    /// What the system says.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// Deletes a file; one that is not there is no error.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Names of the files in a folder.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;
}

/// The phone's own disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(File::open(path)?))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        File::create(path)?.write_all(bytes)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        // On Apple's systems this is the full sync, through the drive's cache.
        File::options().read(true).write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match std::fs::remove_file(path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
            _ => Ok(()),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let names =
            std::fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        names.collect()
    }
}

/// Name of a file while it is being written.
pub const UNFINISHED: &str = ".new";

/// Writes a file so that a power cut leaves the old one or the new one, whole: beside it, forced out, renamed, and the
/// name forced out.
///
/// # Errors
/// What the system says; the old file is then still there. A folder that cannot be forced out (some file systems) is as
/// safe as they make it and no error.
pub fn replace(disk: &dyn Disk, folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let fresh = folder.join(format!("{name}{UNFINISHED}"));
    let written = disk
        .write(&fresh, bytes)
        .and_then(|()| disk.sync(&fresh))
        .and_then(|()| disk.rename(&fresh, &folder.join(name)));
    if let Err(e) = written {
        // The error that is reported is the one that mattered; a leftover is overwritten by the next try.
        let _ = disk.remove(&fresh);
        return Err(e);
    }
    let _ = disk.sync_folder(folder);
    Ok(())
}
