//! Where a bundle goes: a file that is there whole or not at all, or a device.

use std::{
    fs::{self, File},
    io::{Cursor, Seek as _, Write as _},
    path::{Path, PathBuf},
};

use super::{archive::Sink, seal::random};
use crate::error::{Error, Result};

/// Where a bundle goes. Opened before anything is recorded, so that a folder that cannot be written leaves no trace.
pub(super) enum Target<'a> {
    /// Nothing can be filled in on a device afterwards: what it gets is held until it is whole.
    Device {
        file: File,
        held: Cursor<Vec<u8>>,
    },
    File {
        path: &'a Path,
        temporary: Temporary,
    },
}

impl<'a> Target<'a> {
    pub(super) fn device(path: &Path) -> Result<Self> {
        let file = fs::OpenOptions::new().write(true).open(path).map_err(|e| Error::io("bundle", e))?;
        Ok(Self::Device { file, held: Cursor::default() })
    }

    pub(super) fn file(path: &'a Path) -> Result<Self> {
        Ok(Self::File { path, temporary: Temporary::beside(path)? })
    }

    /// Takes the bytes.
    pub(super) fn sink(&mut self) -> &mut dyn Sink {
        match self {
            Self::Device { held, .. } => held,
            Self::File { temporary, .. } => &mut temporary.file,
        }
    }

    /// Forgets the bytes.
    pub(super) fn restart(&mut self) -> Result<()> {
        match self {
            Self::Device { held, .. } => {
                *held = Cursor::default();
                Ok(())
            }
            Self::File { temporary: Temporary { file, .. }, .. } => {
                file.set_len(0).and_then(|()| file.rewind()).map_err(|e| Error::io("write", e))
            }
        }
    }

    /// What was taken is whole now.
    pub(super) fn finish(&mut self) -> Result<()> {
        match self {
            Self::Device { file, held } => file.write_all(held.get_ref()).map_err(|e| Error::io("bundle", e)),
            Self::File { path, .. } if path.exists() => Err(Error::Exists("file")),
            Self::File { path, temporary } => temporary.take_name(path),
        }
    }
}

/// A file with a name of its own, that goes away unless it becomes the real one.
#[derive(Debug)]
pub(super) struct Temporary {
    path: PathBuf,
    file: File,
}

impl Temporary {
    /// Makes an empty one in the folder of `path`. The name is random: nobody else's file is overwritten.
    pub(super) fn beside(path: &Path) -> Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:016x}.new", u64::from_be_bytes(random()?)));
        let path = path.with_file_name(name);
        let file = File::create_new(&path).map_err(|e| Error::io("write", e))?;
        Ok(Self { path, file })
    }

    /// Writes behind what is there.
    pub(super) fn append(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|e| Error::io("write", e))
    }

    /// Syncs, and takes the name `path`.
    pub(super) fn take_name(&mut self, path: &Path) -> Result<()> {
        let take = |file: &mut File, from: &Path| -> std::io::Result<()> {
            file.sync_all()?;
            fs::rename(from, path)?;
            // Windows cannot open a folder; there the rename is as durable as it gets.
            if cfg!(unix) {
                // The parent of a bare file name is the empty path: the folder we are in.
                let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        };
        take(&mut self.file, &self.path).map_err(|e| Error::io("write", e))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Best effort, and nothing to do after the rename: a half-written file is worthless and holds space the user needs.
        let _ = fs::remove_file(&self.path);
    }
}
