//! What a disk holds (names and file contents), and the events that change it.
//!
//! One `apply` serves the running disk and the replay after a power cut, so the two cannot disagree.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::image::{Image, short_digest};

/// A file apart from its names, like an inode number.
pub type FileId = u64;

/// One thing that happened to the disk, in order.
#[derive(Clone)]
pub enum Event {
    /// A name was given to a new, empty file.
    Create {
        /// The file.
        file: FileId,
        /// Its name.
        name: Arc<str>,
    },
    /// Bytes were written.
    Write {
        /// The file.
        file: FileId,
        /// Place of the first byte.
        offset: u64,
        /// The bytes.
        data: Arc<[u8]>,
    },
    /// The size was set.
    Truncate {
        /// The file.
        file: FileId,
        /// New size.
        size: u64,
    },
    /// Content and size of a file were asked to become durable.
    Sync {
        /// The file.
        file: FileId,
        /// Whether the drive's own cache was to be flushed too (`SQLITE_SYNC_FULL`, on Apple `F_FULLFSYNC`).
        full: bool,
    },
    /// A name was removed.
    Delete {
        /// The name.
        name: Arc<str>,
    },
    /// A file got another name in one step, replacing what was there.
    Rename {
        /// The file.
        file: FileId,
        /// The old name.
        from: Arc<str>,
        /// The new name.
        to: Arc<str>,
    },
    /// The names in a directory were asked to become durable.
    SyncDir {
        /// The directory, without a slash at its end.
        dir: Arc<str>,
    },
}

impl Event {
    /// The file whose content the event changes.
    #[must_use]
    pub fn content_of(&self) -> Option<FileId> {
        match self {
            Self::Write { file, .. } | Self::Truncate { file, .. } => Some(*file),
            _ => None,
        }
    }

    /// The directory whose entries the event changes.
    #[must_use]
    pub fn entry_in(&self) -> Option<&str> {
        match self {
            Self::Create { name, .. } | Self::Delete { name } | Self::Rename { to: name, .. } => {
                Some(parent(name))
            }
            _ => None,
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create { file, name } => write!(f, "create #{file} {name}"),
            Self::Write { file, offset, data } => write!(f, "write #{file} {offset}+{}", data.len()),
            Self::Truncate { file, size } => write!(f, "truncate #{file} to {size}"),
            Self::Sync { file, full } => write!(f, "sync #{file}{}", if *full { " full" } else { "" }),
            Self::Delete { name } => write!(f, "delete {name}"),
            Self::Rename { file, from, to } => write!(f, "rename #{file} {from} to {to}"),
            Self::SyncDir { dir } => write!(f, "sync directory {dir}"),
        }
    }
}

/// The directory part of a name.
#[must_use]
pub fn parent(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(dir, _)| dir)
}

/// Names, and the files behind them. Cloning is cheap: contents are shared until written.
#[derive(Clone, Default)]
pub struct Tree {
    names: BTreeMap<Arc<str>, FileId>,
    files: BTreeMap<FileId, Image>,
}

impl Tree {
    /// The file behind a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<FileId> {
        self.names.get(name).copied()
    }

    /// Content of a file, whether or not it has a name at the moment.
    #[must_use]
    pub fn content(&self, file: FileId) -> Option<&Image> {
        self.files.get(&file)
    }

    /// Content of a file that may not exist yet: writes can outlive the directory entry and the other way round.
    pub fn content_mut(&mut self, file: FileId) -> &mut Image {
        self.files.entry(file).or_default()
    }

    /// Every name with its content.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Image)> {
        self.names.iter().filter_map(|(name, file)| Some((&**name, self.files.get(file)?)))
    }

    /// Lets the event happen; a sync changes nothing here.
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Create { file, name } => {
                self.names.insert(Arc::clone(name), *file);
                self.content_mut(*file);
            }
            Event::Write { file, offset, data } => self.content_mut(*file).write_at(*offset, data),
            Event::Truncate { file, size } => self.content_mut(*file).resize(*size),
            Event::Delete { name } => {
                self.names.remove(name);
            }
            Event::Rename { file, from, to } => {
                self.names.remove(from);
                self.names.insert(Arc::clone(to), *file);
                self.content_mut(*file);
            }
            Event::Sync { .. } | Event::SyncDir { .. } => {}
        }
    }

    /// Forgets contents without a name: nobody can open them after a power cut.
    pub fn drop_nameless(&mut self) {
        let names = &self.names;
        self.files.retain(|file, _| names.values().any(|named| named == file));
    }

    /// The highest file number in use.
    #[must_use]
    pub fn last_file(&self) -> FileId {
        self.files.last_key_value().map_or(0, |(file, _)| *file)
    }

    /// Names the state: equal names and contents, equal digest.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let mut hasher = Sha256::new();
        for (name, image) in self.entries() {
            hasher.update((name.len() as u64).to_be_bytes());
            hasher.update(name.as_bytes());
            image.mix_into(&mut hasher);
        }
        short_digest(hasher)
    }
}
