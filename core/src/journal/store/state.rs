//! The end of the chain: the one row that every append reads and writes.

use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

use super::{signed, unsigned};
use crate::{
    error::{Error, Result},
    journal::{
        cbor::Writer,
        keyfile::Intake,
        record::JournalId,
        tree::{Frontier, Hash, sha256},
        tries::{Measured, Owed, WrongTries},
        wrap::SealedKey,
    },
};

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
        .optional()?;
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

pub(super) fn insert_state(tx: &Transaction<'_>, s: &State) -> Result<()> {
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
