//! The file `journal.sqlite`: connection, pragmas, rows. Knows nothing of keys.
//!
//! One connection, one writer, WAL with `synchronous=FULL`; every pragma that durability rests on is read back. Evidence and
//! limits: `core/docs/adr/0003-two-databases.md`.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::{
    cbor::Writer,
    keyfile::Intake,
    migrate,
    record::JournalId,
    tree::{Frontier, Hash, sha256},
    tries::{Measured, Owed, WrongTries},
    wrap::SealedKey,
};
use crate::error::{Error, Result};

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

/// The end of the chain, as the `state` row holds it.
#[derive(Debug, Clone)]
pub struct State {
    /// Journal id.
    pub journal: JournalId,
    /// Leaf of the last record; zeros when there is none.
    pub last_leaf: Hash,
    /// Secret key that signs the next header, sealed.
    pub signing_key: SealedKey,
    /// Number of the key that it is sealed under.
    pub wrap: u64,
    /// Right edge of the tree; its size is the next sequence number.
    pub frontier: Frontier,
    /// Number of the next epoch.
    pub next_epoch: u64,
    /// Public keys that are written for while locked: the owner's, a trustee's or one that nobody has.
    pub intake: Intake,
    /// The last session closed the file itself.
    pub clean: bool,
    /// Last wall time.
    pub wall_ms: i64,
    /// Last monotonic time.
    pub monotonic_ms: i64,
    /// Last boot id.
    pub boot: String,
    /// Wrong secrets, and when the last one was tried.
    pub wrong: WrongTries,
    /// After how many of them everything is erased; 0: never.
    pub erase_after: u32,
}

impl State {
    /// SHA-256 over everything else in the row. A flipped bit here would spoil every later record without a sign.
    fn sum(&self) -> Hash {
        let mut w = Writer::new();
        let (waits, owed) = (self.wrong.waits, &self.wrong.owed);
        // As before these were: a file of an older version needs no other sum.
        let owes = waits > 0 || *owed != Owed::default();
        w.array(if owes { 22 } else { 17 }).bytes(&self.journal).uint(self.next_seq()).bytes(&self.last_leaf);
        w.bytes(&self.signing_key).uint(self.wrap).bytes(&self.frontier.to_bytes()).uint(self.next_epoch);
        w.bytes(self.intake.as_flattened()).uint(self.clean.into());
        w.int(self.wall_ms).int(self.monotonic_ms).text(&self.boot);
        w.uint(self.wrong.count.into())
            .int(self.wrong.wall_ms)
            .int(self.wrong.monotonic_ms)
            .text(&self.wrong.boot)
            .uint(self.erase_after.into());
        if owes {
            w.uint(waits.into()).uint(owed.budget_ms).uint(owed.erase_ms);
            w.int(owed.since.monotonic_ms).text(&owed.since.boot);
        }
        sha256(&[b"hamroh-state-1", &w.finish()])
    }

    /// Sequence number of the next record.
    #[must_use]
    pub fn next_seq(&self) -> u64 {
        self.frontier.size()
    }
}

/// A row of the chain.
#[derive(Debug, Clone)]
pub struct RecordRow {
    /// Signed bytes.
    pub header: Vec<u8>,
    /// Ed25519 signature.
    pub signature: Vec<u8>,
    /// Sealed body.
    pub sealed: Vec<u8>,
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

/// Reads the state row.
///
/// # Errors
/// `damaged` when it is not what it must be.
pub fn state(connection: &Connection) -> Result<Option<State>> {
    let row = connection
        .prepare_cached(
            "SELECT journal, next_seq, last_leaf, signing_key, frontier, next_epoch, wrap, clean, wall_ms, monotonic_ms, boot, \
             wrong_tries, wrong_wall_ms, wrong_mono_ms, wrong_boot, intake, sum, erase_after, wrong_waits, owed_ms, owed_erase_ms, \
             owed_mono_ms, owed_boot FROM state WHERE one = 1",
        )?
        .query_row([], |r| {
            let frontier: Vec<u8> = r.get(4)?;
            let state = State {
                journal: r.get(0)?,
                last_leaf: r.get(2)?,
                signing_key: r.get(3)?,
                frontier: Frontier::from_bytes(unsigned(r.get(1)?), &frontier)
                    .map_err(|_| rusqlite::Error::IntegralValueOutOfRange(4, 0))?,
                next_epoch: unsigned(r.get(5)?),
                wrap: unsigned(r.get(6)?),
                clean: r.get(7)?,
                wall_ms: r.get(8)?,
                monotonic_ms: r.get(9)?,
                boot: r.get(10)?,
                wrong: WrongTries {
                    count: r.get(11)?,
                    wall_ms: r.get(12)?,
                    monotonic_ms: r.get(13)?,
                    boot: r.get(14)?,
                    waits: r.get(18)?,
                    owed: Owed {
                        budget_ms: unsigned(r.get(19)?),
                        erase_ms: unsigned(r.get(20)?),
                        since: Measured { monotonic_ms: r.get(21)?, boot: r.get(22)? },
                    },
                },
                intake: split_keys(&r.get::<_, [u8; 64]>(15)?),
                erase_after: r.get(17)?,
            };
            Ok((state, r.get::<_, Hash>(16)?))
        })
        .optional()
        .map_err(|e| match e {
            rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..) => Error::Damaged("state"),
            other => other.into(),
        })?;
    match row {
        Some((state, sum)) if state.sum() == sum => Ok(Some(state)),
        Some(_) => Err(Error::Damaged("state")),
        None => Ok(None),
    }
}

fn split_keys(keys: &[u8; 64]) -> Intake {
    let mut split = [[0; 32]; 2];
    for (to, from) in split.iter_mut().zip(keys.as_chunks::<32>().0) {
        *to = *from;
    }
    split
}

fn insert_state(tx: &Transaction<'_>, s: &State) -> Result<()> {
    tx.execute(
        "INSERT INTO state (one, journal, next_seq, last_leaf, signing_key, wrap, frontier, next_epoch, intake, clean, \
         wall_ms, monotonic_ms, boot, wrong_tries, wrong_wall_ms, wrong_mono_ms, wrong_boot, erase_after, sum) \
         VALUES (1, ?1, 0, zeroblob(32), zeroblob(72), 0, x'', 0, zeroblob(64), 0, 0, 0, '', 0, 0, 0, '', 0, zeroblob(32))",
        params![s.journal],
    )?;
    update_state(tx, s)
}

/// Writes the state row back. The journal's id never changes.
///
/// # Errors
/// When the file cannot be written.
pub fn update_state(tx: &Transaction<'_>, s: &State) -> Result<()> {
    tx.prepare_cached(
        "UPDATE state SET next_seq = ?1, last_leaf = ?2, signing_key = ?3, frontier = ?4, next_epoch = ?5, clean = ?6, \
         wall_ms = ?7, monotonic_ms = ?8, boot = ?9, wrong_tries = ?10, wrong_wall_ms = ?11, wrong_mono_ms = ?12, \
         wrong_boot = ?13, wrap = ?14, intake = ?15, erase_after = ?16, sum = ?17, wrong_waits = ?18, owed_ms = ?19, \
         owed_erase_ms = ?20, owed_mono_ms = ?21, owed_boot = ?22 WHERE one = 1",
    )?
    .execute(params![
        signed(s.next_seq()),
        s.last_leaf,
        s.signing_key,
        s.frontier.to_bytes(),
        signed(s.next_epoch),
        s.clean,
        s.wall_ms,
        s.monotonic_ms,
        s.boot,
        s.wrong.count,
        s.wrong.wall_ms,
        s.wrong.monotonic_ms,
        s.wrong.boot,
        signed(s.wrap),
        s.intake.as_flattened(),
        s.erase_after,
        s.sum(),
        s.wrong.waits,
        signed(s.wrong.owed.budget_ms),
        signed(s.wrong.owed.erase_ms),
        s.wrong.owed.since.monotonic_ms,
        s.wrong.owed.since.boot
    ])?;
    Ok(())
}

/// Stores an epoch blob.
///
/// # Errors
/// When the file cannot be written.
pub fn insert_epoch(tx: &Transaction<'_>, number: u64, hash: &Hash, blob: &[u8]) -> Result<()> {
    tx.prepare_cached("INSERT INTO epoch (number, hash, blob) VALUES (?1, ?2, ?3)")?.execute(params![
        signed(number),
        hash,
        blob
    ])?;
    Ok(())
}

/// An epoch as stored.
#[derive(Debug, Clone)]
pub struct EpochRow {
    /// Its number.
    pub number: u64,
    /// The hash it was stored under.
    pub hash: Hash,
    /// The blob.
    pub blob: Vec<u8>,
}

/// All epochs, in order.
///
/// # Errors
/// When the file cannot be read.
pub fn epochs(connection: &Connection) -> Result<Vec<EpochRow>> {
    let mut statement = connection.prepare_cached("SELECT number, hash, blob FROM epoch ORDER BY number")?;
    let rows = statement
        .query_map([], |r| Ok(EpochRow { number: unsigned(r.get(0)?), hash: r.get(1)?, blob: r.get(2)? }))?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

/// Hands header and signature of the records up to and with `last` to `each`, in order.
///
/// # Errors
/// When the file cannot be read.
pub fn for_each_header(connection: &Connection, last: u64, mut each: impl FnMut(&[u8], &[u8])) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT header, signature FROM record WHERE seq <= ?1 ORDER BY seq")?;
    let mut rows = statement.query([signed(last)])?;
    while let Some(r) = rows.next()? {
        let bytes = |column| -> Result<&[u8]> {
            r.get_ref(column)?.as_blob().map_err(|_| Error::Damaged("database"))
        };
        each(bytes(0)?, bytes(1)?);
    }
    Ok(())
}

/// How many records there are.
///
/// # Errors
/// When the file cannot be read.
pub fn count_records(connection: &Connection) -> Result<usize> {
    let count: i64 = connection.query_row("SELECT count(*) FROM record", [], |r| r.get(0))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// The record with this number.
///
/// # Errors
/// When the file cannot be read, or has none.
pub fn record(connection: &Connection, seq: u64) -> Result<RecordRow> {
    let mut statement =
        connection.prepare_cached("SELECT header, signature, sealed FROM record WHERE seq = ?1")?;
    let row =
        |r: &rusqlite::Row<'_>| Ok(RecordRow { header: r.get(0)?, signature: r.get(1)?, sealed: r.get(2)? });
    statement.query_row([signed(seq)], row).optional()?.ok_or(Error::NotFound("record"))
}

/// Stores a record.
///
/// # Errors
/// When the file cannot be written.
pub fn insert_record(tx: &Transaction<'_>, seq: u64, row: &RecordRow, client: &Hash) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO record (seq, header, signature, sealed, client) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![signed(seq), row.header, row.signature, row.sealed, client])?;
    Ok(())
}

/// Hands every record to `each`, in order, without holding them all.
///
/// # Errors
/// When the file cannot be read, or whatever `each` answers.
pub fn for_each_record(
    connection: &Connection,
    each: impl FnMut(u64, RecordRow) -> Result<()>,
) -> Result<()> {
    // Also what somebody put before the first.
    records_from(connection, i64::MIN, each)
}

/// The same from this number on.
///
/// # Errors
/// As [`for_each_record`].
pub(super) fn for_each_record_from(
    connection: &Connection,
    first: u64,
    each: impl FnMut(u64, RecordRow) -> Result<()>,
) -> Result<()> {
    records_from(connection, if first == 0 { i64::MIN } else { signed(first) }, each)
}

fn records_from(
    connection: &Connection,
    first: i64,
    mut each: impl FnMut(u64, RecordRow) -> Result<()>,
) -> Result<()> {
    const FROM: &str = "SELECT seq, header, signature, sealed FROM record WHERE seq >= ?1 ORDER BY seq";
    let mut statement = connection.prepare_cached(FROM)?;
    let mut rows = statement.query([first])?;
    while let Some(r) = rows.next()? {
        let row = RecordRow { header: r.get(1)?, signature: r.get(2)?, sealed: r.get(3)? };
        each(unsigned(r.get(0)?), row)?;
    }
    Ok(())
}

/// Sequence number of the record a request made, when it made one.
///
/// # Errors
/// When the file cannot be read.
pub fn find_client(connection: &Connection, client: &Hash) -> Result<Option<u64>> {
    let mut statement = connection.prepare_cached("SELECT seq FROM record WHERE client = ?1")?;
    Ok(statement.query_row([client], |r| r.get(0).map(unsigned)).optional()?)
}

/// What stands in the `client` column for a request id.
#[must_use]
pub fn client_hash(id: &[u8; 16]) -> Hash {
    sha256(&[b"hamroh-client-1", id])
}

/// SQLite's integers are signed; ours count from 0 and never reach the top bit.
pub(super) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}
