//! Locks and shared memory of SQLite's WAL mode, inside one process.
//!
//! Neither reaches the disk: after a power cut there are no locks, and SQLite rebuilds the WAL index from the WAL.

use std::collections::HashMap;

use super::tree::FileId;

/// One open file handle.
pub(crate) type HandleId = u64;

/// One region of shared memory. SQLite keeps the pointer, so the allocation must not move: it is owned raw.
struct Region(*mut [u64]);

// SAFETY: the pointer is the sole owner of a heap allocation; SQLite orders its own access to the memory with the locks
// below, and this program never reads or writes through it.
unsafe impl Send for Region {}

impl Region {
    fn zeroed(bytes: usize) -> Self {
        // Words, not bytes: SQLite lays out 32- and 64-bit counters in it.
        Self(Box::into_raw(vec![0u64; bytes.div_ceil(8)].into_boxed_slice()))
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        // SAFETY: made by `Box::into_raw` in `zeroed`, freed once; the last connection has unmapped it by then.
        drop(unsafe { Box::from_raw(self.0) });
    }
}

/// What one handle holds.
#[derive(Clone, Copy, Default)]
struct Held {
    level: i32,
    shared: u32,
    exclusive: u32,
    mapped: bool,
}

#[derive(Default)]
struct FileLocks {
    held: HashMap<HandleId, Held>,
    regions: Vec<Region>,
}

impl FileLocks {
    fn others(&self, me: HandleId) -> impl Iterator<Item = &Held> {
        self.held.iter().filter(move |(id, _)| **id != me).map(|(_, held)| held)
    }

    fn mine(&mut self, me: HandleId) -> &mut Held {
        self.held.entry(me).or_default()
    }

    fn drop_unmapped(&mut self) {
        // The first connection to a WAL database must find the index empty, as with the real VFS.
        if self.held.values().all(|held| !held.mapped) {
            self.regions.clear();
        }
    }
}

/// Locks of all files of one disk.
#[derive(Default)]
pub(crate) struct Locks(HashMap<FileId, FileLocks>);

impl Locks {
    /// Raises the lock of `me` to `level` (SQLite's own numbers 1 to 4); false means busy.
    pub(crate) fn lock(&mut self, file: FileId, me: HandleId, level: i32) -> bool {
        let locks = self.0.entry(file).or_default();
        let highest = locks.others(me).map(|held| held.level).max().unwrap_or(0);
        let mine = locks.mine(me);
        if mine.level >= level {
            return true;
        }
        match level {
            1 if highest >= 3 => false,
            2 | 3 if highest >= 2 => false,
            4 if highest >= 2 => false,
            4 if highest >= 1 => {
                // Pending: readers may finish, new ones must wait.
                mine.level = 3;
                false
            }
            _ => {
                mine.level = level;
                true
            }
        }
    }

    /// Lowers the lock.
    pub(crate) fn unlock(&mut self, file: FileId, me: HandleId, level: i32) {
        let mine = self.0.entry(file).or_default().mine(me);
        mine.level = mine.level.min(level);
    }

    /// Whether any handle is about to write.
    pub(crate) fn reserved(&self, file: FileId) -> bool {
        self.0.get(&file).is_some_and(|locks| locks.held.values().any(|held| held.level >= 2))
    }

    /// Takes the WAL locks in `mask`; false means busy.
    pub(crate) fn shm_lock(&mut self, file: FileId, me: HandleId, mask: u32, exclusive: bool) -> bool {
        let locks = self.0.entry(file).or_default();
        let blocking = |held: &Held| if exclusive { held.shared | held.exclusive } else { held.exclusive };
        if locks.others(me).any(|held| blocking(held) & mask != 0) {
            return false;
        }
        let mine = locks.mine(me);
        if exclusive {
            mine.exclusive |= mask;
        } else {
            mine.shared |= mask;
        }
        true
    }

    /// Gives the WAL locks in `mask` back.
    pub(crate) fn shm_unlock(&mut self, file: FileId, me: HandleId, mask: u32) {
        let mine = self.0.entry(file).or_default().mine(me);
        mine.shared &= !mask;
        mine.exclusive &= !mask;
    }

    /// Address of region `index`; null when it does not exist and must not be made.
    pub(crate) fn shm_map(
        &mut self,
        file: FileId,
        me: HandleId,
        index: usize,
        bytes: usize,
        extend: bool,
    ) -> *mut core::ffi::c_void {
        let locks = self.0.entry(file).or_default();
        locks.mine(me).mapped = true;
        while extend && locks.regions.len() <= index {
            locks.regions.push(Region::zeroed(bytes));
        }
        locks.regions.get(index).map_or(std::ptr::null_mut(), |region| region.0.cast())
    }

    /// The handle no longer uses the shared memory.
    pub(crate) fn shm_unmap(&mut self, file: FileId, me: HandleId) {
        let locks = self.0.entry(file).or_default();
        let mine = locks.mine(me);
        (mine.shared, mine.exclusive, mine.mapped) = (0, 0, false);
        locks.drop_unmapped();
    }

    /// The handle was closed.
    pub(crate) fn close(&mut self, file: FileId, me: HandleId) {
        if let Some(locks) = self.0.get_mut(&file) {
            locks.held.remove(&me);
            locks.drop_unmapped();
            if locks.held.is_empty() {
                self.0.remove(&file);
            }
        }
    }
}
