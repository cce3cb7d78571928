//! The schema and its history.
//!
//! Every version that was ever released can be opened: its steps are applied one after the other, each in a transaction
//! of its own. A new file is made by the same steps, so that an upgraded file equals a fresh one by construction; the
//! tests compare both with the schema written down for reading.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::Result;

/// The steps, oldest first: each brings a file from the version before to its own.
const STEPS: [(u32, &str); 3] = [
    (1, include_str!("../../migrations/journal/001_init.sql")),
    (2, include_str!("../../migrations/journal/002_attachment.sql")),
    (3, include_str!("../../migrations/journal/003_tries.sql")),
];

/// Version of this build.
pub const CURRENT: u32 = 3;

/// Version of a file; 0 when it is empty.
///
/// # Errors
/// When the file cannot be read.
pub fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |r| r.get(0))?)
}

/// Makes the schema of this build in an empty file.
///
/// # Errors
/// When the file cannot be written.
pub fn fresh(tx: &Transaction<'_>) -> Result<()> {
    STEPS.iter().try_for_each(|step| apply(tx, step))
}

/// Brings a file of an older version up to this build.
///
/// # Errors
/// When the file cannot be written; it then has the version of the last step that was done.
pub fn upgrade(connection: &mut Connection, found: u32) -> Result<()> {
    for step in STEPS.iter().filter(|(version, _)| *version > found) {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply(&tx, step)?;
        tx.commit()?;
    }
    Ok(())
}

fn apply(tx: &Transaction<'_>, (version, sql): &(u32, &str)) -> Result<()> {
    tx.execute_batch(sql)?;
    Ok(tx.pragma_update(None, "user_version", version)?)
}
