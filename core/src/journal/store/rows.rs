//! Records and epochs as rows.

use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

use super::{signed, unsigned};
use crate::{
    error::{Error, Result},
    journal::tree::{Hash, sha256},
};

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
pub(in crate::journal) fn for_each_record_from(
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
