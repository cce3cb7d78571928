//! The callbacks that SQLite calls, translated to [`Disk`] and back to SQLite's result codes.
//!
//! A panic in an `extern "C"` function ends the process, so it cannot unwind into SQLite.

use core::ffi::{c_char, c_int, c_void};
use std::ffi::CStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering, fence};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::ffi;

use super::AppData;
use super::disk::{Disk, FailKind, Refused};
use super::locks::HandleId;
use super::tree::FileId;

/// What SQLite sees as `sqlite3_file`; it allocates `szOsFile` bytes for it.
#[repr(C)]
struct OpenFile {
    base: ffi::sqlite3_file,
    handle: *mut Handle,
}

struct Handle {
    disk: Disk,
    file: FileId,
    id: HandleId,
    name: Option<String>,
    delete_on_close: bool,
    // As in the unix VFS: a new WAL or rollback journal syncs its directory once, with its first sync.
    sync_dir: bool,
    open_handles: Arc<AtomicUsize>,
}

static IO_METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    // Version 2: shared memory, but no memory mapping, which would hide writes.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// The structure to register.
pub(crate) fn vfs(name: *const c_char, data: *mut AppData) -> ffi::sqlite3_vfs {
    ffi::sqlite3_vfs {
        iVersion: 2,
        szOsFile: size_of::<OpenFile>() as c_int,
        mxPathname: 512,
        pNext: std::ptr::null_mut(),
        zName: name,
        pAppData: data.cast(),
        xOpen: Some(open),
        xDelete: Some(delete),
        xAccess: Some(access),
        xFullPathname: Some(full_pathname),
        xDlOpen: None,
        xDlError: None,
        xDlSym: None,
        xDlClose: None,
        xRandomness: Some(randomness),
        xSleep: Some(sleep),
        xCurrentTime: Some(current_time),
        xGetLastError: Some(last_error),
        xCurrentTimeInt64: Some(current_time_int64),
        xSetSystemCall: None,
        xGetSystemCall: None,
        xNextSystemCall: None,
    }
}

/// The code for a planned failure: running out of space is its own code, everything else the one for the operation.
fn code(refused: Refused, otherwise: c_int) -> c_int {
    match refused.0 {
        FailKind::Full | FailKind::ShortWrite => ffi::SQLITE_FULL,
        _ => otherwise,
    }
}

fn done(result: Result<(), Refused>, otherwise: c_int) -> c_int {
    result.map_or_else(|refused| code(refused, otherwise), |()| ffi::SQLITE_OK)
}

/// SAFETY: `vfs` must be one that `Vfs::new` registered and has not freed.
unsafe fn data<'a>(vfs: *mut ffi::sqlite3_vfs) -> &'a AppData {
    // SAFETY: `pAppData` is the box made in `Vfs::new`, which outlives every call.
    unsafe { &*(*vfs).pAppData.cast::<AppData>() }
}

/// SAFETY: `file` must have been opened by `open`; SQLite never calls two methods of one file at once.
unsafe fn handle<'a>(file: *mut ffi::sqlite3_file) -> &'a mut Handle {
    // SAFETY: `open` stored a box there before it set the methods; `close` frees it as the last call.
    unsafe { &mut *(*file.cast::<OpenFile>()).handle }
}

/// SAFETY: `name` must be null or a C string that lives as long as the result is used.
unsafe fn text<'a>(name: *const c_char) -> Option<&'a str> {
    if name.is_null() {
        return None;
    }
    // SAFETY: the caller vouches for the string.
    unsafe { CStr::from_ptr(name) }.to_str().ok()
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    let out = file.cast::<OpenFile>();
    // SAFETY: SQLite passes `szOsFile` writable bytes, its own VFS and a name that is null or a C string.
    let (data, name) = unsafe {
        (*out).base.pMethods = std::ptr::null();
        (data(vfs), text(name))
    };
    let opened = match name {
        Some(name) => data.disk.open(name, flags & ffi::SQLITE_OPEN_CREATE != 0),
        None => data.disk.open_temporary().map(|file| Some((file, false))),
    };
    let Ok(Some((id, created))) = opened else { return ffi::SQLITE_CANTOPEN };
    let journal = ffi::SQLITE_OPEN_WAL | ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_SUPER_JOURNAL;
    data.open_handles.fetch_add(1, Ordering::AcqRel);
    let handle = Box::new(Handle {
        disk: data.disk.clone(),
        file: id,
        id: data.disk.new_handle(),
        name: name.map(str::to_owned),
        delete_on_close: flags & ffi::SQLITE_OPEN_DELETEONCLOSE != 0,
        sync_dir: created && flags & journal != 0,
        open_handles: Arc::clone(&data.open_handles),
    });
    // SAFETY: as above; `out_flags` is null or writable.
    unsafe {
        (*out).handle = Box::into_raw(handle);
        (*out).base.pMethods = &raw const IO_METHODS;
        if !out_flags.is_null() {
            *out_flags = flags;
        }
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: an open file; its box came from `open`, and SQLite does not use the file after this.
    let handle = unsafe { Box::from_raw((*file.cast::<OpenFile>()).handle) };
    handle.disk.locks(|locks| locks.close(handle.file, handle.id));
    if let Some(name) = handle.name.as_deref().filter(|_| handle.delete_on_close) {
        // The unix VFS ignores the result as well.
        let _ = handle.disk.delete(name);
    }
    handle.open_handles.fetch_sub(1, Ordering::AcqRel);
    ffi::SQLITE_OK
}

unsafe extern "C" fn read(
    file: *mut ffi::sqlite3_file,
    out: *mut c_void,
    amount: c_int,
    offset: i64,
) -> c_int {
    // SAFETY: an open file, and `amount` writable bytes; zeroed first, because they may be uninitialised.
    let (handle, out) = unsafe {
        std::ptr::write_bytes(out.cast::<u8>(), 0, amount as usize);
        (handle(file), std::slice::from_raw_parts_mut(out.cast::<u8>(), amount as usize))
    };
    match handle.disk.read(handle.file, offset as u64, out) {
        Ok(count) if count == out.len() => ffi::SQLITE_OK,
        Ok(_) | Err(Refused(FailKind::ShortRead)) => ffi::SQLITE_IOERR_SHORT_READ,
        Err(refused) => code(refused, ffi::SQLITE_IOERR_READ),
    }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    amount: c_int,
    offset: i64,
) -> c_int {
    // SAFETY: an open file, and `amount` readable bytes.
    let (handle, bytes) =
        unsafe { (handle(file), std::slice::from_raw_parts(bytes.cast::<u8>(), amount as usize)) };
    done(handle.disk.write(handle.file, offset as u64, bytes), ffi::SQLITE_IOERR_WRITE)
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: i64) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    done(handle.disk.truncate(handle.file, size as u64), ffi::SQLITE_IOERR_TRUNCATE)
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    let full = flags & 0x0f == ffi::SQLITE_SYNC_FULL;
    if let Err(refused) = handle.disk.sync(handle.file, full) {
        return code(refused, ffi::SQLITE_IOERR_FSYNC);
    }
    if let Some(name) = handle.name.as_deref().filter(|_| handle.sync_dir) {
        // The unix VFS ignores a failing directory sync here; a plan that hits it shows what that costs.
        let _ = handle.disk.sync_dir_of(name);
        handle.sync_dir = false;
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn file_size(file: *mut ffi::sqlite3_file, out: *mut i64) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    match handle.disk.size(handle.file) {
        Ok(size) => {
            // SAFETY: `out` is writable.
            unsafe { *out = size as i64 };
            ffi::SQLITE_OK
        }
        Err(refused) => code(refused, ffi::SQLITE_IOERR_FSTAT),
    }
}

fn busy_unless(taken: bool) -> c_int {
    if taken { ffi::SQLITE_OK } else { ffi::SQLITE_BUSY }
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    busy_unless(handle.disk.locks(|locks| locks.lock(handle.file, handle.id, level)))
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    handle.disk.locks(|locks| locks.unlock(handle.file, handle.id, level));
    ffi::SQLITE_OK
}

unsafe extern "C" fn check_reserved_lock(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    // SAFETY: an open file; `out` is writable.
    unsafe {
        let handle = handle(file);
        *out = c_int::from(handle.disk.locks(|locks| locks.reserved(handle.file)));
    }
    ffi::SQLITE_OK
}

extern "C" fn file_control(_: *mut ffi::sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    ffi::SQLITE_NOTFOUND
}

extern "C" fn sector_size(_: *mut ffi::sqlite3_file) -> c_int {
    4096
}

extern "C" fn device_characteristics(_: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE | ffi::SQLITE_IOCAP_SUBPAGE_READ
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    index: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    // SAFETY: an open file; `out` is writable. The region stays until the last handle has unmapped it.
    unsafe {
        let handle = handle(file);
        *out = handle
            .disk
            .locks(|locks| locks.shm_map(handle.file, handle.id, index as usize, size as usize, extend != 0));
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn shm_lock(file: *mut ffi::sqlite3_file, offset: c_int, n: c_int, flags: c_int) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    let mask = ((1u32 << n) - 1) << offset;
    handle.disk.locks(|locks| {
        if flags & ffi::SQLITE_SHM_UNLOCK != 0 {
            locks.shm_unlock(handle.file, handle.id, mask);
            return ffi::SQLITE_OK;
        }
        busy_unless(locks.shm_lock(handle.file, handle.id, mask, flags & ffi::SQLITE_SHM_EXCLUSIVE != 0))
    })
}

extern "C" fn shm_barrier(_: *mut ffi::sqlite3_file) {
    fence(Ordering::SeqCst);
}

unsafe extern "C" fn shm_unmap(file: *mut ffi::sqlite3_file, _delete: c_int) -> c_int {
    // SAFETY: an open file.
    let handle = unsafe { handle(file) };
    handle.disk.locks(|locks| locks.shm_unmap(handle.file, handle.id));
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(vfs: *mut ffi::sqlite3_vfs, name: *const c_char, sync_dir: c_int) -> c_int {
    // SAFETY: SQLite passes its own VFS and a C string.
    let (data, name) = unsafe { (data(vfs), text(name).unwrap_or_default()) };
    match data.disk.delete(name) {
        Ok(false) => ffi::SQLITE_IOERR_DELETE_NOENT,
        Ok(true) if sync_dir != 0 => done(data.disk.sync_dir_of(name), ffi::SQLITE_IOERR_DIR_FSYNC),
        Ok(true) => ffi::SQLITE_OK,
        Err(refused) => code(refused, ffi::SQLITE_IOERR_DELETE),
    }
}

unsafe extern "C" fn access(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    _flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite passes its own VFS, a C string and a writable result.
    let (data, name) = unsafe { (data(vfs), text(name).unwrap_or_default()) };
    match data.disk.exists(name) {
        Ok(there) => {
            // SAFETY: as above.
            unsafe { *out = c_int::from(there) };
            ffi::SQLITE_OK
        }
        Err(refused) => code(refused, ffi::SQLITE_IOERR_ACCESS),
    }
}

unsafe extern "C" fn full_pathname(
    _vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    size: c_int,
    out: *mut c_char,
) -> c_int {
    // SAFETY: `name` is a C string, `out` has `size` bytes; nothing is written unless the copy with its NUL fits.
    unsafe {
        let bytes = CStr::from_ptr(name).to_bytes_with_nul();
        if bytes.len() > size as usize {
            return ffi::SQLITE_CANTOPEN;
        }
        std::ptr::copy_nonoverlapping(bytes.as_ptr().cast(), out, bytes.len());
    }
    ffi::SQLITE_OK
}

/// SQLite seeds itself from its default VFS, so this is called only if this one were made the default.
unsafe extern "C" fn randomness(_: *mut ffi::sqlite3_vfs, size: c_int, out: *mut c_char) -> c_int {
    // SAFETY: `size` writable bytes.
    unsafe { std::ptr::write_bytes(out, 0x5a, size as usize) };
    size
}

extern "C" fn sleep(_: *mut ffi::sqlite3_vfs, micros: c_int) -> c_int {
    std::thread::sleep(Duration::from_micros(u64::from(micros.unsigned_abs())));
    micros
}

unsafe extern "C" fn current_time_int64(_: *mut ffi::sqlite3_vfs, out: *mut i64) -> c_int {
    // Julian day number of 1970-01-01, in milliseconds.
    const UNIX_EPOCH_JULIAN: i64 = 210_866_760_000_000;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // SAFETY: `out` is writable.
    unsafe { *out = UNIX_EPOCH_JULIAN + i64::try_from(since.as_millis()).unwrap_or(0) };
    ffi::SQLITE_OK
}

unsafe extern "C" fn current_time(vfs: *mut ffi::sqlite3_vfs, out: *mut f64) -> c_int {
    let mut millis = 0;
    // SAFETY: `millis` is writable, and so is `out`.
    unsafe {
        current_time_int64(vfs, &raw mut millis);
        *out = millis as f64 / 86_400_000.0;
    }
    ffi::SQLITE_OK
}

extern "C" fn last_error(_: *mut ffi::sqlite3_vfs, _: c_int, _: *mut c_char) -> c_int {
    0
}
