//! What lies in the app's folder: the directory that answers, the one before it, and a pointer to both.
//!
//! Files are named by their content and never written again once they have their name; the pointer alone changes, by a
//! rename. It carries the length and SHA-256 of what it points to, so that a bit that decayed is seen before it is dialled,
//! and the roll-back floor, so that floor and data can never disagree.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use sha2::{Digest as _, Sha256};

use super::{container::MAX_FILE, floor::Floor};
use crate::text::hex::hex;
use crate::{
    disk::{Disk, UNFINISHED, replace},
    error::{Error, Result},
};

/// Name of the pointer.
pub const POINTER: &str = "directory.current";

const TITLE: &str = "hamroh-directory 1";

/// Largest database that is read, in bytes. Built from the most that a pack may hold it stays below.
const MAX_DATABASE: u64 = 64 * 1024 * 1024;

/// A file that is pointed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its name in the folder.
    pub name: String,
    /// Its length in bytes.
    pub length: u64,
    /// SHA-256 of its bytes in hexadecimal digits.
    pub sha256: String,
}

/// One directory: its database and the pack it was built from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Number of the data.
    pub number: Floor,
    /// What the database was built from, and by which version of the builder: another value means to build it again.
    pub identity: String,
    /// The database.
    pub database: Piece,
    /// The pack's file as it was received; none for the seed, which is inside the library.
    pub pack: Option<Piece>,
}

/// The pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Number of the newest pack that was ever here.
    pub floor: Floor,
    /// What answers.
    pub current: Slot,
    /// What answered before: the last good one.
    pub previous: Option<Slot>,
}

/// The folder.
#[derive(Debug, Clone)]
pub struct Slots {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
}

impl Slots {
    /// The slots in this folder, which must exist.
    #[must_use]
    pub fn new(disk: Arc<dyn Disk>, folder: &Path) -> Self {
        Self { disk, folder: folder.to_owned() }
    }

    /// The pointer; none when there is none or it is not whole.
    #[must_use]
    pub fn pointer(&self) -> Option<Pointer> {
        Pointer::parse(&self.disk.read(&self.folder.join(POINTER), 16 * 1024).ok()?)
    }

    /// The bytes of a piece as a stream, whose last read fails when they are not those that were pointed to.
    ///
    /// # Errors
    /// What the system says; `FileTooLarge` for a pointer that names more than any directory has.
    pub fn open(&self, piece: &Piece) -> io::Result<Verified> {
        if piece.length > MAX_DATABASE.max(MAX_FILE) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let bytes = self.disk.open(&self.folder.join(&piece.name))?;
        Ok(Verified { bytes, left: piece.length, hash: Sha256::new(), sha256: piece.sha256.clone() })
    }

    /// The bytes of a piece; none when they are not those that were pointed to.
    #[must_use]
    pub fn read(&self, piece: &Piece) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open(piece).and_then(|mut stream| stream.read_to_end(&mut bytes)).ok()?;
        Some(bytes)
    }

    /// Every pack's file in the folder, whatever points to it: for the case that the pointer is lost. Not verified.
    #[must_use]
    pub fn packs(&self) -> Vec<Vec<u8>> {
        let names = self.disk.list(&self.folder).unwrap_or_default();
        let packs = names.iter().filter(|name| name.starts_with("pack-") && name.ends_with(".hamroh"));
        packs.filter_map(|name| self.disk.read(&self.folder.join(name), MAX_FILE).ok()).collect()
    }

    /// Puts a new directory in place. `previous` is what is kept as the last good one; the floor never falls.
    ///
    /// # Errors
    /// [`Error::Full`], [`Error::NotWritable`] or [`Error::Io`]; what was there still answers.
    pub fn switch(
        &self,
        old: Option<&Pointer>,
        previous: Option<Slot>,
        new: (Floor, String),
        database: &[u8],
        pack: Option<&[u8]>,
    ) -> Result<Pointer> {
        let (number, identity) = new;
        let database = self.put("directory", "sqlite", database)?;
        let pack = pack.map(|bytes| self.put("pack", "hamroh", bytes)).transpose()?;
        let floor = old.map_or(number, |p| p.floor.max(number));
        let pointer = Pointer { floor, current: Slot { number, identity, database, pack }, previous };
        replace(self.disk.as_ref(), &self.folder, POINTER, pointer.to_text().as_bytes())
            .map_err(|e| Error::io("directory", e))?;
        self.tidy(&pointer);
        Ok(pointer)
    }

    /// Writes a piece under the name of its content. A whole one of that name is there already: it is not touched.
    fn put(&self, what: &str, ending: &str, bytes: &[u8]) -> Result<Piece> {
        let sha256 = hex(&Sha256::digest(bytes));
        let short: String = sha256.chars().take(16).collect();
        let piece = Piece { name: format!("{what}-{short}.{ending}"), length: bytes.len() as u64, sha256 };
        if self.read(&piece).is_none() {
            replace(self.disk.as_ref(), &self.folder, &piece.name, bytes)
                .map_err(|e| Error::io("directory", e))?;
        }
        Ok(piece)
    }

    /// Deletes what nothing points to any more. What cannot be deleted now is deleted by the next switch.
    fn tidy(&self, pointer: &Pointer) {
        let slots = [Some(&pointer.current), pointer.previous.as_ref()];
        let kept: Vec<&str> = slots
            .into_iter()
            .flatten()
            .flat_map(|slot| [Some(&slot.database), slot.pack.as_ref()])
            .flatten()
            .map(|piece| piece.name.as_str())
            .collect();
        let ours = |name: &str| {
            let name = name.strip_suffix(UNFINISHED).unwrap_or(name);
            (name.starts_with("directory-") && name.ends_with(".sqlite"))
                || (name.starts_with("pack-") && name.ends_with(".hamroh"))
        };
        for name in self.disk.list(&self.folder).unwrap_or_default() {
            if ours(&name) && !kept.contains(&name.as_str()) {
                let _ = self.disk.remove(&self.folder.join(&name));
            }
        }
    }
}

/// A stream of as many bytes as were promised, which fails at the last one when their hash is not the promised one.
pub struct Verified {
    bytes: Box<dyn Read>,
    left: u64,
    hash: Sha256,
    sha256: String,
}

impl Read for Verified {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 || out.is_empty() {
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(out.len());
        let read = self.bytes.read(out.get_mut(..most).unwrap_or_default())?;
        self.hash.update(out.get(..read).unwrap_or_default());
        self.left = self.left.saturating_sub(read as u64);
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if self.left == 0 && hex(&self.hash.clone().finalize()) != self.sha256 {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}

impl Pointer {
    fn to_text(&self) -> String {
        let mut text = format!("{TITLE}\nfloor {} {}\n", self.floor.epoch, self.floor.version);
        for slot in std::iter::once(&self.current).chain(&self.previous) {
            text.push_str(&format!("slot {} {} {}\n", slot.number.epoch, slot.number.version, slot.identity));
            for piece in std::iter::once(&slot.database).chain(&slot.pack) {
                text.push_str(&format!("file {} {} {}\n", piece.name, piece.length, piece.sha256));
            }
        }
        let sum = hex(&Sha256::digest(&text));
        text.push_str(&format!("sum {sum}\n"));
        text
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let (body, sum) = text.strip_suffix('\n')?.rsplit_once("sum ")?;
        if hex(&Sha256::digest(body)) != sum {
            return None;
        }
        let mut lines = body.lines().peekable();
        if lines.next()? != TITLE {
            return None;
        }
        let floor = numbers(lines.next()?.strip_prefix("floor ")?)?;
        let mut slots = Vec::new();
        while let Some(line) = lines.next() {
            let mut words = line.strip_prefix("slot ")?.splitn(3, ' ');
            let number = Floor { epoch: words.next()?.parse().ok()?, version: words.next()?.parse().ok()? };
            let identity = words.next()?.to_owned();
            let mut pieces = Vec::new();
            while let Some(line) = lines.next_if(|line| line.starts_with("file ")) {
                pieces.push(piece(line)?);
            }
            let mut pieces = pieces.into_iter();
            slots.push(Slot { number, identity, database: pieces.next()?, pack: pieces.next() });
        }
        let mut slots = slots.into_iter();
        Some(Self { floor, current: slots.next()?, previous: slots.next() })
    }
}

fn numbers(text: &str) -> Option<Floor> {
    let (epoch, version) = text.split_once(' ')?;
    Some(Floor { epoch: epoch.parse().ok()?, version: version.parse().ok()? })
}

fn piece(line: &str) -> Option<Piece> {
    let mut words = line.split(' ').skip(1);
    let name = words.next().filter(|name| !name.contains(['/', '\\']))?.to_owned();
    Some(Piece { name, length: words.next()?.parse().ok()?, sha256: words.next()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointer() -> Pointer {
        let piece = |name: &str| Piece { name: name.into(), length: 7, sha256: "cd".repeat(32) };
        let slot = |version, pack| Slot {
            number: Floor { epoch: 1, version },
            identity: "0.1.0 abc".into(),
            database: piece("directory-1.sqlite"),
            pack,
        };
        Pointer {
            floor: Floor { epoch: 1, version: 9 },
            current: slot(9, Some(piece("pack-1.hamroh"))),
            previous: Some(slot(8, None)),
        }
    }

    #[test]
    fn a_pointer_is_whole_or_none() {
        let text = pointer().to_text();
        assert_eq!(Pointer::parse(text.as_bytes()), Some(pointer()));
        for cut in 0..text.len() {
            assert_eq!(Pointer::parse(&text.as_bytes()[..cut]), None, "{cut}");
        }
        for bit in 0..text.len() * 8 {
            let mut flipped = text.clone().into_bytes();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Pointer::parse(&flipped), None, "bit {bit}");
        }
    }
}
