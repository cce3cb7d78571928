//! The disk: what SQLite and the file port do to it, the recording of it, and failures on request.
//!
//! The methods are plain file operations, so that a file port written in Rust can stand on the same disk as SQLite and
//! its renames and directory syncs end up in the same recording.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::locks::{HandleId, Locks};
use super::tree::{Event, FileId, Tree, parent};

/// How an operation is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailKind {
    /// Any operation: input/output error, nothing done.
    Io,
    /// A write: no space left, nothing done.
    Full,
    /// A read: half of the bytes, as if the file ended there.
    ShortRead,
    /// A write: half of the bytes arrive, then no space is left.
    ShortWrite,
    /// A sync: reported as failed.
    Fsync,
}

impl FailKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Io, Self::Full, Self::ShortRead, Self::ShortWrite, Self::Fsync];

    fn hits(self, op: Op) -> bool {
        match self {
            Self::Io => true,
            Self::Full | Self::ShortWrite => op == Op::Write,
            Self::ShortRead => op == Op::Read,
            Self::Fsync => op == Op::Sync,
        }
    }
}

/// Which operation fails.
#[derive(Clone, Copy, Debug)]
pub struct FailPlan {
    /// Counted from 0 among the operations that `kind` applies to. `u64::MAX` only counts.
    pub nth: u64,
    /// How it fails.
    pub kind: FailKind,
    /// Whether all later ones fail too, until [`Disk::heal`].
    pub sticky: bool,
}

/// An operation failed because the plan said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused(pub FailKind);

impl From<Refused> for io::Error {
    fn from(refused: Refused) -> Self {
        let kind = match refused.0 {
            FailKind::Full | FailKind::ShortWrite => io::ErrorKind::StorageFull,
            FailKind::ShortRead => io::ErrorKind::UnexpectedEof,
            FailKind::Io | FailKind::Fsync => io::ErrorKind::Other,
        };
        Self::new(kind, "failed by plan")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    Read,
    Write,
    Sync,
    Other,
}

#[derive(Default)]
struct Inner {
    before: Tree,
    now: Tree,
    events: Vec<Event>,
    // Temporary files of SQLite: nobody can open them after a power cut, so they stay out of the recording.
    hidden: BTreeSet<FileId>,
    last_file: FileId,
    last_handle: HandleId,
    locks: Locks,
    plan: Option<FailPlan>,
    matched: u64,
    failed: u64,
    capacity: Option<u64>,
    traffic: Traffic,
}

/// What was asked of a disk since it was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Traffic {
    /// Reads.
    pub reads: u64,
    /// Writes.
    pub writes: u64,
    /// Bytes in them.
    pub bytes_written: u64,
    /// Syncs of files and directories.
    pub syncs: u64,
}

impl std::ops::Sub for Traffic {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self {
            reads: self.reads - before.reads,
            writes: self.writes - before.writes,
            bytes_written: self.bytes_written - before.bytes_written,
            syncs: self.syncs - before.syncs,
        }
    }
}

impl Inner {
    /// Whether a write still fits: what grows no file always does.
    fn has_room(&self, file: FileId, end: u64) -> bool {
        let Some(capacity) = self.capacity else { return true };
        let growth = end.saturating_sub(self.now.content(file).map_or(0, super::image::Image::len));
        let taken: u64 = self.now.entries().map(|(_, image)| image.len()).sum();
        growth == 0 || taken.saturating_add(growth) <= capacity
    }

    fn happen(&mut self, event: Event) {
        self.now.apply(&event);
        let of = match &event {
            Event::Sync { file, .. } => Some(*file),
            other => other.content_of(),
        };
        if of.is_none_or(|file| !self.hidden.contains(&file)) {
            self.events.push(event);
        }
    }

    fn allow(&mut self, op: Op) -> Result<(), Refused> {
        let Some(plan) = self.plan.filter(|plan| plan.kind.hits(op)) else { return Ok(()) };
        let count = self.matched;
        self.matched += 1;
        if count == plan.nth || (plan.sticky && count > plan.nth) {
            self.failed += 1;
            return Err(Refused(plan.kind));
        }
        Ok(())
    }

    fn new_file(&mut self) -> FileId {
        self.last_file += 1;
        self.last_file
    }
}

/// A disk in memory. Clones are the same disk.
#[derive(Clone, Default)]
pub struct Disk(Arc<Mutex<Inner>>);

impl Disk {
    /// An empty disk.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A disk that holds `tree`, durably; the recording starts here.
    #[must_use]
    pub fn holding(tree: Tree) -> Self {
        let last_file = tree.last_file();
        let inner = Inner { before: tree.clone(), now: tree, last_file, ..Inner::default() };
        Self(Arc::new(Mutex::new(inner)))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A panic in another test's thread cannot leave a half-made event: each is one push.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn locks<T>(&self, use_them: impl FnOnce(&mut Locks) -> T) -> T {
        use_them(&mut self.inner().locks)
    }

    pub(crate) fn new_handle(&self) -> HandleId {
        let mut inner = self.inner();
        inner.last_handle += 1;
        inner.last_handle
    }

    /// Number of events so far: "now" for an acknowledgement.
    #[must_use]
    pub fn clock(&self) -> usize {
        self.inner().events.len()
    }

    /// What was there at the start, and everything that happened since.
    #[must_use]
    pub fn recording(&self) -> (Tree, Vec<Event>) {
        let inner = self.inner();
        (inner.before.clone(), inner.events.clone())
    }

    /// Every file as a running program sees it, for scans.
    #[must_use]
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        self.inner().now.entries().map(|(name, image)| (name.to_owned(), image.bytes())).collect()
    }

    /// From now on operations fail as planned.
    pub fn fail(&self, plan: FailPlan) {
        let mut inner = self.inner();
        (inner.plan, inner.matched, inner.failed) = (Some(plan), 0, 0);
    }

    /// No operation fails any more.
    pub fn heal(&self) {
        self.inner().plan = None;
    }

    /// From now on all files together have at most so many bytes: a write beyond that fails as [`FailKind::Full`], nothing
    /// done. Removing and cutting files makes room again. `None`: no limit.
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.inner().capacity = bytes;
    }

    /// Bytes in all files.
    #[must_use]
    pub fn taken(&self) -> u64 {
        self.inner().now.entries().map(|(_, image)| image.len()).sum()
    }

    /// What was asked of it so far.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        self.inner().traffic
    }

    /// Names and contents as a running program sees them: to go on from on another disk.
    #[must_use]
    pub fn tree(&self) -> Tree {
        let mut tree = self.inner().now.clone();
        tree.drop_nameless();
        tree
    }

    /// Names of the files in a directory, without it.
    ///
    /// # Errors
    /// By plan.
    pub fn list(&self, dir: &str) -> Result<Vec<String>, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        let names = inner.now.entries().filter(|(name, _)| parent(name) == dir);
        Ok(names.filter_map(|(name, _)| name.rsplit('/').next().map(str::to_owned)).collect())
    }

    /// How many operations the plan could have hit, and how many it did.
    #[must_use]
    pub fn planned(&self) -> (u64, u64) {
        let inner = self.inner();
        (inner.matched, inner.failed)
    }

    /// Opens a file by name; `None` when it is not there and must not be made. The flag says whether it is new.
    ///
    /// # Errors
    /// By plan only, as in all methods below.
    pub fn open(&self, name: &str, create: bool) -> Result<Option<(FileId, bool)>, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        if let Some(file) = inner.now.find(name) {
            return Ok(Some((file, false)));
        }
        if !create {
            return Ok(None);
        }
        let file = inner.new_file();
        inner.happen(Event::Create { file, name: name.into() });
        Ok(Some((file, true)))
    }

    /// A file without a name.
    ///
    /// # Errors
    /// By plan.
    pub fn open_temporary(&self) -> Result<FileId, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        let file = inner.new_file();
        inner.hidden.insert(file);
        Ok(file)
    }

    /// Whether the name is there.
    ///
    /// # Errors
    /// By plan.
    pub fn exists(&self, name: &str) -> Result<bool, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        Ok(inner.now.find(name).is_some())
    }

    /// Reads into `out`, returns how many bytes there were.
    ///
    /// # Errors
    /// By plan; a short read has filled half of `out`.
    pub fn read(&self, file: FileId, offset: u64, out: &mut [u8]) -> Result<usize, Refused> {
        let mut inner = self.inner();
        let allowed = inner.allow(Op::Read);
        inner.traffic.reads += 1;
        let half = out.len() / 2;
        let out = match allowed {
            Err(Refused(FailKind::ShortRead)) => out.get_mut(..half).unwrap_or_default(),
            Err(refused) => return Err(refused),
            Ok(()) => out,
        };
        let count = inner.now.content(file).map_or(0, |image| image.read_at(offset, out));
        allowed.map(|()| count)
    }

    /// Writes `data`.
    ///
    /// # Errors
    /// By plan; a short write has written half of `data`.
    pub fn write(&self, file: FileId, offset: u64, data: &[u8]) -> Result<(), Refused> {
        let mut inner = self.inner();
        let allowed = inner.allow(Op::Write);
        if !inner.has_room(file, offset.saturating_add(data.len() as u64)) {
            return Err(Refused(FailKind::Full));
        }
        inner.traffic.writes += 1;
        inner.traffic.bytes_written += data.len() as u64;
        let data = match allowed {
            Err(Refused(FailKind::ShortWrite)) => data.get(..data.len() / 2).unwrap_or_default(),
            Err(refused) => return Err(refused),
            Ok(()) => data,
        };
        inner.happen(Event::Write { file, offset, data: data.into() });
        allowed
    }

    /// Sets the size.
    ///
    /// # Errors
    /// By plan.
    pub fn truncate(&self, file: FileId, size: u64) -> Result<(), Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        inner.happen(Event::Truncate { file, size });
        Ok(())
    }

    /// The size.
    ///
    /// # Errors
    /// By plan.
    pub fn size(&self, file: FileId) -> Result<u64, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        Ok(inner.now.content(file).map_or(0, super::image::Image::len))
    }

    /// Makes content and size durable; `full` also flushes the drive's cache.
    ///
    /// # Errors
    /// By plan.
    pub fn sync(&self, file: FileId, full: bool) -> Result<(), Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Sync)?;
        inner.traffic.syncs += 1;
        inner.happen(Event::Sync { file, full });
        Ok(())
    }

    /// Makes the names in the directory of `name` durable.
    ///
    /// # Errors
    /// By plan.
    pub fn sync_dir_of(&self, name: &str) -> Result<(), Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Sync)?;
        inner.traffic.syncs += 1;
        inner.happen(Event::SyncDir { dir: parent(name).into() });
        Ok(())
    }

    /// Removes a name; false when there is none. Open handles keep the content.
    ///
    /// # Errors
    /// By plan.
    pub fn delete(&self, name: &str) -> Result<bool, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        let there = inner.now.find(name).is_some();
        if there {
            inner.happen(Event::Delete { name: name.into() });
        }
        Ok(there)
    }

    /// Gives a file another name in one step; false when there is none. Both names lie in one directory.
    ///
    /// # Errors
    /// By plan.
    pub fn rename(&self, from: &str, to: &str) -> Result<bool, Refused> {
        let mut inner = self.inner();
        inner.allow(Op::Other)?;
        let Some(file) = inner.now.find(from) else { return Ok(false) };
        inner.happen(Event::Rename { file, from: from.into(), to: to.into() });
        Ok(true)
    }
}
