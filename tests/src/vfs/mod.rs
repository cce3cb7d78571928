//! A recording VFS: SQLite on a disk in memory.
//!
//! Each [`Vfs`] has a [`Disk`] and a name of its own, so tests run side by side. It does what SQLite's unix VFS does
//! where that matters for durability: the same sector size and device characteristics, the directory synced once after
//! the first sync of a new WAL or rollback journal and never for the database file, `xDelete` with and without a
//! directory sync. Shared memory and locks work inside the process. There is no memory mapping of files.

// SQLite calls a VFS through C function pointers; there is no safe way to write one.
#![allow(unsafe_code)]

mod disk;
mod image;
mod locks;
mod methods;
mod port;
mod tree;

use std::ffi::{CStr, CString};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use rusqlite::{Connection, OpenFlags, ffi};

pub use disk::{Disk, FailKind, FailPlan, Refused, Traffic};
pub use image::Image;
pub use port::Port;
pub use tree::{Event, FileId, Tree, parent};

/// What the callbacks find behind `pAppData`.
pub(crate) struct AppData {
    pub(crate) disk: Disk,
    pub(crate) open_handles: Arc<AtomicUsize>,
}

/// A disk registered with SQLite under a name of its own. Dropping it takes the name away.
pub struct Vfs {
    raw: *mut ffi::sqlite3_vfs,
    name: CString,
    disk: Disk,
    open_handles: Arc<AtomicUsize>,
}

impl Vfs {
    /// The journal's folder on this disk.
    pub const FOLDER: &'static str = "/hamroh";

    /// Where SQLite finds the database on this disk.
    pub const PATH: &'static str = "/hamroh/journal.sqlite";

    /// Registers `disk`.
    #[must_use]
    pub fn new(disk: Disk) -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        // A number has no NUL byte, so the fallback is never used.
        let name = CString::new(format!("hamroh-recorder-{number}")).unwrap_or_default();
        let open_handles = Arc::new(AtomicUsize::new(0));
        let data = Box::new(AppData { disk: disk.clone(), open_handles: Arc::clone(&open_handles) });
        let raw = Box::into_raw(Box::new(methods::vfs(name.as_ptr(), Box::into_raw(data))));
        // SAFETY: `raw`, the name and the application data stay where they are until `drop` has unregistered them.
        unsafe { ffi::sqlite3_vfs_register(raw, 0) };
        Self { raw, name, disk, open_handles }
    }

    /// The name for `Connection::open_with_flags_and_vfs`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.to_str().unwrap_or_default()
    }

    /// The name as SQLite takes it.
    #[must_use]
    pub fn c_name(&self) -> &CStr {
        &self.name
    }

    /// The disk under it.
    #[must_use]
    pub fn disk(&self) -> &Disk {
        &self.disk
    }

    /// A plain connection to [`Vfs::PATH`], which is made when it is not there.
    ///
    /// # Errors
    /// As `rusqlite`.
    pub fn connect(&self) -> rusqlite::Result<Connection> {
        Connection::open_with_flags_and_vfs(Self::PATH, OpenFlags::default(), self.c_name())
    }
}

impl Drop for Vfs {
    fn drop(&mut self) {
        // SAFETY: registered in `new`, not unregistered before.
        unsafe { ffi::sqlite3_vfs_unregister(self.raw) };
        if self.open_handles.load(Ordering::Acquire) == 0 {
            // SAFETY: both came from `Box::into_raw` in `new`, and no connection is left that could call them.
            unsafe {
                drop(Box::from_raw((*self.raw).pAppData.cast::<AppData>()));
                drop(Box::from_raw(self.raw));
            }
        } else {
            // A leaked connection would call into freed memory; leaking the VFS with it is the safe end.
            std::mem::forget(std::mem::take(&mut self.name));
        }
    }
}
