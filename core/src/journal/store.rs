//! The file `journal.sqlite`: the connection and its pragmas, `state` with the end of the chain, `rows` with records and epochs.
//! Knows nothing of keys.
//!
//! One connection, one writer, WAL with `synchronous=FULL`; every pragma that durability rests on is read back. Evidence and
//! limits: `core/docs/adr/0003-two-databases.md`.

mod rows;
mod state;

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior};

use super::migrate;
use crate::error::{Error, Result};
pub(super) use rows::for_each_record_from;
pub use rows::{
    EpochRow, RecordRow, client_hash, count_records, epochs, find_client, for_each_header, for_each_record,
    insert_epoch, insert_record, record,
};
use state::insert_state;
pub use state::{State, state, update_state};

/// SQLite before this version can corrupt a WAL database under concurrent checkpoints (sqlite.org, release 3.51.3).
const SQLITE_AT_LEAST: i32 = 3_051_003;

/// How the file is opened. The defaults are what the product uses.
#[derive(Debug, Clone, Default)]
pub struct StoreOptions {
    /// Name of a registered SQLite VFS: for the fault-injecting harness.
    pub vfs: Option<String>,
    /// Weaker durability: only as a negative control, to prove that the harness notices.
    pub synchronous_for_controls: Option<&'static str>,
}

/// The open file.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// The file's schema, when it is newer than this build knows: it is then read and not written.
    newer: Option<u32>,
}

impl Store {
    /// Opens the file, or makes an empty one with `create`; the schema comes with [`Store::initialise`]. Opening may move
    /// the WAL of an unclean end into the file.
    ///
    /// # Errors
    /// `busy` when another process has it, `newer` for a later schema, `damaged` when it is no journal.
    pub fn open(path: &Path, create: bool, options: &StoreOptions) -> Result<Self> {
        if rusqlite::version_number() < SQLITE_AT_LEAST {
            return Err(Error::Internal("sqlite-version"));
        }
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
        let connection = match &options.vfs {
            Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs.as_str())?,
            None => Connection::open_with_flags(path, flags)?,
        };
        let synchronous = options.synchronous_for_controls.unwrap_or("FULL");
        connection.busy_timeout(std::time::Duration::from_secs(3))?;
        let reads = match synchronous {
            "OFF" => "0",
            "NORMAL" => "1",
            _ => "2",
        };
        for (pragma, value, reads) in [
            // Exclusive: one process at a time. Before anything reads the file, so that no shared-memory file is made
            // beside it: on a full disk that alone would fail.
            ("locking_mode", "EXCLUSIVE", "exclusive"),
            // No record is ever cut by the end of a page, so that its bytes can be found in a file that SQLite does not open
            // (`salvage`): the longest takes 4,600 bytes.
            ("page_size", "8192", "8192"),
            // The sync settings come before WAL mode: switching to it already writes the first page.
            ("synchronous", synchronous, reads),
            // On Apple a plain fsync leaves data in the drive's cache.
            ("fullfsync", "1", "1"),
            ("checkpoint_fullfsync", "1", "1"),
            ("secure_delete", "1", "1"),
            ("journal_mode", "WAL", "wal"),
            ("trusted_schema", "0", "0"),
            ("cell_size_check", "1", "1"),
            ("temp_store", "2", "2"),
            // 1 MiB: a short WAL keeps recovery and old key bytes short.
            ("wal_autocheckpoint", "128", "128"),
        ] {
            set(&connection, pragma, value, reads)?;
        }
        let found = migrate::version(&connection)?;
        let mut store = Self { connection, newer: (found > migrate::CURRENT).then_some(found) };
        if (1..migrate::CURRENT).contains(&found) {
            migrate::upgrade(&mut store.connection, found)?;
        }
        Ok(store)
    }

    /// The file's schema, when it is newer than this build: reading only.
    #[must_use]
    pub fn newer(&self) -> Option<u32> {
        self.newer
    }

    /// True when the schema and a journal are there.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has_journal(&self) -> Result<bool> {
        Ok(self.newer.is_some()
            || migrate::version(&self.connection)? > 0 && state(&self.connection)?.is_some())
    }

    /// Makes schema and first state, and lets `also` write the first records: one transaction.
    ///
    /// # Errors
    /// When anything fails nothing was made.
    pub fn initialise(
        &mut self,
        first: &State,
        also: impl FnOnce(&Transaction<'_>) -> Result<()>,
    ) -> Result<()> {
        let tx = self.begin()?;
        migrate::fresh(&tx)?;
        insert_state(&tx, first)?;
        also(&tx)?;
        Ok(tx.commit()?)
    }

    /// Begins a write.
    ///
    /// # Errors
    /// `busy` when another process writes; `newer` for a file that this build only reads.
    pub fn begin(&mut self) -> Result<Transaction<'_>> {
        if let Some(found) = self.newer {
            return Err(Error::Newer { found, known: migrate::CURRENT });
        }
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// For reading.
    #[must_use]
    pub fn reading(&self) -> &Connection {
        &self.connection
    }

    /// Moves the WAL into the file and cuts it to nothing.
    ///
    /// # Errors
    /// When the checkpoint fails; everything acknowledged is still in the WAL.
    pub fn empty_wal(&self) -> Result<()> {
        // The first column is 1 when a reader blocked the checkpoint; there is none in exclusive mode.
        let blocked: bool = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        if blocked { Err(Error::Busy) } else { Ok(()) }
    }

    /// Empties the WAL and closes.
    ///
    /// # Errors
    /// As [`Store::empty_wal`].
    pub fn close(self) -> Result<()> {
        self.empty_wal()?;
        self.connection.close().map_err(|(_, e)| e.into())
    }
}

/// Sets a pragma and insists that it took.
fn set(connection: &Connection, pragma: &str, value: &str, reads: &str) -> Result<()> {
    // Some pragmas answer with a row, some with none.
    connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).optional()?;
    let now: String = connection.pragma_query_value(None, pragma, |r| {
        r.get_ref(0).map(|v| match v {
            rusqlite::types::ValueRef::Integer(n) => n.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    })?;
    if now == reads { Ok(()) } else { Err(Error::Internal("pragma")) }
}

/// SQLite's integers are signed; ours count from 0 and never reach the top bit.
pub(super) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}
