//! The core's file port on the same disk as SQLite, so that both are one recording.

use std::{
    fmt,
    io::{self, Cursor, Read},
    path::Path,
};

use hamroh_core::disk;

use super::Disk;

/// The port.
#[derive(Clone)]
pub struct Port(pub Disk);

impl fmt::Debug for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Port")
    }
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn missing() -> io::Error {
    io::ErrorKind::NotFound.into()
}

impl disk::Disk for Port {
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        let (file, _) = self.0.open(&name(path), false)?.ok_or_else(missing)?;
        let mut bytes = vec![0; usize::try_from(self.0.size(file)?).unwrap_or(0)];
        self.0.read(file, 0, &mut bytes)?;
        Ok(Box::new(Cursor::new(bytes)))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let (file, fresh) = self.0.open(&name(path), true)?.ok_or_else(missing)?;
        if !fresh {
            self.0.truncate(file, 0)?;
        }
        Ok(self.0.write(file, 0, bytes)?)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        let (file, _) = self.0.open(&name(path), false)?.ok_or_else(missing)?;
        Ok(self.0.sync(file, true)?)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if self.0.rename(&name(from), &name(to))? { Ok(()) } else { Err(missing()) }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        Ok(self.0.sync_dir_of(&name(&folder.join("x")))?)
    }

    fn make_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.delete(&name(path)).map(drop).map_err(io::Error::from)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        Ok(self.0.list(&name(folder))?)
    }
}
