//! How much was done, counted: for the proof that both secrets cost the same.
//!
//! Whoever watches an unlocking (its time, its reads and writes) must not learn which secret was given. The tests compare
//! these counts, and what the disk saw, after the same history.

use std::cell::Cell;

/// Operations of this thread since it began.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Keys derived from a secret (Argon2id).
    pub derivations: u64,
    /// Key slots tried.
    pub slots: u64,
    /// Slots of epochs tried (HPKE).
    pub epochs: u64,
    /// Bodies and keyring pages decrypted, or tried.
    pub bodies: u64,
}

thread_local! {
    static COUNTS: Cell<Counts> = const { Cell::new(Counts { derivations: 0, slots: 0, epochs: 0, bodies: 0 }) };
}

/// What this thread has done so far.
#[must_use]
pub fn done() -> Counts {
    COUNTS.get()
}

pub(super) fn count(change: impl FnOnce(&mut Counts)) {
    let mut counts = COUNTS.get();
    change(&mut counts);
    COUNTS.set(counts);
}
