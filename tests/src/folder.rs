//! A folder in memory that notes what is asked of it, and every state that a power cut could leave of it.
//!
//! # The model
//! - The bytes of a file are safe once it was synced. Until then a power cut leaves nothing of them, a beginning, all of
//!   them, or all of them with a bit turned.
//! - A name (made, changed, removed) is safe once the folder was synced. Until then each change may have happened or not,
//!   whatever their order. A rename is one step.
//! - What was safe stays as it was.

use std::{
    collections::BTreeMap,
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hamroh_core::disk::Disk;

/// What is in a file.
type Bytes = Arc<[u8]>;

/// Names and what is in the files.
pub type Files = BTreeMap<String, Bytes>;

/// One thing that was asked of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Event {
    /// A file was made or emptied, and filled.
    Write(String, Arc<[u8]>),
    Sync(String),
    Rename(String, String),
    SyncFolder,
    Remove(String),
}

#[derive(Debug, Default)]
struct State {
    files: Files,
    events: Vec<Event>,
    /// Syncs are asked for and not done: what a careless disk, or a program that forgets them, does.
    careless: bool,
    /// So many more changes are done; the next one fails, as on a full disk.
    room_for: Option<usize>,
}

/// The folder.
#[derive(Debug, Clone, Default)]
pub struct Folder(Arc<Mutex<State>>);

/// What becomes of bytes that were not safe yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// None of them arrived.
    Lost,
    /// A beginning: so many thousandths.
    Cut(usize),
    /// All of them.
    Kept,
    /// All of them, with the bit at so many thousandths of the length turned.
    Flipped(usize),
}

impl Folder {
    /// A folder with these files, safe on the disk.
    #[must_use]
    pub fn with(files: Files) -> Self {
        Self(Arc::new(Mutex::new(State { files, ..State::default() })))
    }

    /// A folder that forgets to sync.
    #[must_use]
    pub fn careless(files: Files) -> Self {
        Self(Arc::new(Mutex::new(State { files, careless: true, ..State::default() })))
    }

    /// A folder whose disk is full after so many changes.
    #[must_use]
    pub fn full_after(files: Files, changes: usize) -> Self {
        Self(Arc::new(Mutex::new(State { files, room_for: Some(changes), ..State::default() })))
    }

    /// What is in it now, as the running program sees it.
    #[must_use]
    pub fn files(&self) -> Files {
        self.state().files.clone()
    }

    /// How often it was asked for something that changes it.
    #[must_use]
    pub fn events(&self) -> usize {
        self.state().events.len()
    }

    /// False for one that forgets to sync.
    #[must_use]
    pub fn is_careful(&self) -> bool {
        !self.state().careless
    }

    /// As a disk for the code under test.
    #[must_use]
    pub fn disk(&self) -> Arc<dyn Disk> {
        Arc::new(self.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, event: Event) -> io::Result<()> {
        let mut state = self.state();
        match &mut state.room_for {
            Some(0) => return Err(io::ErrorKind::StorageFull.into()),
            Some(left) => *left -= 1,
            None => {}
        }
        match &event {
            Event::Write(name, bytes) => {
                state.files.insert(name.clone(), bytes.clone());
            }
            Event::Rename(from, to) => {
                let bytes = state.files.remove(from).ok_or(io::ErrorKind::NotFound)?;
                state.files.insert(to.clone(), bytes);
            }
            Event::Remove(name) => {
                state.files.remove(name);
            }
            Event::Sync(_) | Event::SyncFolder => {}
        }
        let is_sync = matches!(event, Event::Sync(_) | Event::SyncFolder);
        if !(is_sync && state.careless) {
            state.events.push(event);
        }
        Ok(())
    }

    /// What a power cut after the first `events` events could leave of a folder that held `before`: each choice of the
    /// names that were not safe, once with each fate of the bytes that were not.
    #[must_use]
    pub fn after_power_cut(&self, before: &Files, events: usize, fates: &[Fate]) -> Vec<Files> {
        let mut disk = Played::new(before);
        for event in self.state().events.iter().take(events) {
            disk.play(event);
        }
        disk.states(fates)
    }
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Disk for Folder {
    fn open(&self, path: &Path) -> io::Result<Box<dyn io::Read>> {
        let bytes = self.state().files.get(&name(path)).cloned().ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(io::Cursor::new(bytes)))
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.note(Event::Write(name(path), bytes.into()))
    }
    fn sync(&self, path: &Path) -> io::Result<()> {
        self.note(Event::Sync(name(path)))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.note(Event::Rename(name(from), name(to)))
    }
    fn make_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        self.note(Event::SyncFolder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.note(Event::Remove(name(path)))
    }
    fn list(&self, _folder: &Path) -> io::Result<Vec<String>> {
        Ok(self.state().files.keys().cloned().collect())
    }
}

/// A file by what it is and not by its name.
type Inode = usize;

/// A change of names.
#[derive(Debug, Clone)]
enum Naming {
    Make(String, Inode),
    Rename(String, String),
    Remove(String),
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<String, Inode>) {
        match self {
            Self::Make(name, inode) => {
                names.insert(name.clone(), *inode);
            }
            Self::Rename(from, to) => {
                if let Some(inode) = names.remove(from) {
                    names.insert(to.clone(), inode);
                }
            }
            Self::Remove(name) => {
                names.remove(name);
            }
        }
    }
}

/// The disk beside what the program sees: what is safe, and what is on its way.
struct Played {
    /// For each inode what is safe of it, and what was written last.
    inodes: Vec<(Bytes, Bytes)>,
    safe: BTreeMap<String, Inode>,
    seen: BTreeMap<String, Inode>,
    pending: Vec<Naming>,
}

impl Played {
    fn new(before: &Files) -> Self {
        let inodes = before.values().map(|bytes| (bytes.clone(), bytes.clone())).collect();
        let safe: BTreeMap<String, Inode> = before.keys().cloned().zip(0..).collect();
        Self { inodes, seen: safe.clone(), safe, pending: Vec::new() }
    }

    fn name(&mut self, naming: Naming) {
        naming.apply(&mut self.seen);
        self.pending.push(naming);
    }

    fn play(&mut self, event: &Event) {
        match event {
            Event::Write(name, bytes) => {
                let known = self.seen.get(name).copied();
                let inode = known.unwrap_or(self.inodes.len());
                if known.is_none() {
                    self.inodes.push(([].into(), [].into()));
                    self.name(Naming::Make(name.clone(), inode));
                }
                if let Some((_, written)) = self.inodes.get_mut(inode) {
                    written.clone_from(bytes);
                }
            }
            Event::Sync(name) => {
                let inode = self.seen.get(name).and_then(|inode| self.inodes.get_mut(*inode));
                if let Some((safe, written)) = inode {
                    safe.clone_from(written);
                }
            }
            Event::Rename(from, to) => self.name(Naming::Rename(from.clone(), to.clone())),
            Event::Remove(name) => self.name(Naming::Remove(name.clone())),
            Event::SyncFolder => {
                for naming in self.pending.drain(..) {
                    naming.apply(&mut self.safe);
                }
            }
        }
    }

    fn states(&self, fates: &[Fate]) -> Vec<Files> {
        let mut states = Vec::new();
        for choice in 0..1_u32 << self.pending.len().min(12) {
            let mut names = self.safe.clone();
            for (i, naming) in self.pending.iter().enumerate() {
                if choice >> i.min(31) & 1 == 1 {
                    naming.apply(&mut names);
                }
            }
            for fate in fates {
                let bytes = |inode: Inode| {
                    self.inodes.get(inode).map_or_else(|| [].into(), |(safe, written)| fate.of(safe, written))
                };
                states.push(names.iter().map(|(name, inode)| (name.clone(), bytes(*inode))).collect());
            }
        }
        states
    }
}

impl Fate {
    fn of(self, safe: &Arc<[u8]>, written: &Arc<[u8]>) -> Arc<[u8]> {
        if safe == written {
            return safe.clone();
        }
        match self {
            Self::Lost => safe.clone(),
            Self::Kept => written.clone(),
            Self::Cut(thousandths) => {
                written.iter().take(written.len() * thousandths / 1000).copied().collect()
            }
            Self::Flipped(thousandths) => flipped(written, thousandths),
        }
    }
}

/// The bytes with one bit turned, at so many thousandths of their length.
#[must_use]
pub fn flipped(bytes: &[u8], thousandths: usize) -> Arc<[u8]> {
    let mut bytes = bytes.to_vec();
    let at = bytes.len() * thousandths / 1000;
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << (thousandths % 8);
    }
    bytes.into()
}
