//! Locking and unlocking between appends: the key around the signing key is replaced, pages of the keyring are written.

use hamroh_core::{error::Error, journal::Journal};
use hamroh_tests::{
    crash::{Acks, Options, RecordId},
    fixtures::SECRET,
    on_disk::{add, call, create, open, shown},
    vfs::Vfs,
};

use super::{again, goes_on, holds, play, wanted};

fn write_and_lock(vfs: &Vfs, acks: &Acks) -> Result<(), Error> {
    let mut journal = create(vfs)?;
    for id in 1..=24 {
        match id % 6 {
            1 => journal.lock()?,
            3 => journal.unlock(SECRET)?,
            5 if id % 4 == 3 => {
                drop(journal);
                journal = open(vfs)?;
            }
            _ => {}
        }
        acks.around(id, || {
            if id % 7 == 0 { call(&mut journal, id).map(drop) } else { add(&mut journal, id).map(drop) }
        })?;
    }
    journal.lock()?;
    Journal::close(journal)
}

/// Here the owner looks too: every record must be readable, in order, and nothing damaged.
fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Ok(journal) => journal,
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(format!("open: {error}")),
    };
    holds(&mut journal)?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    let found = shown(&mut journal)?;
    journal.lock().map_err(|e| format!("lock: {e}"))?;
    goes_on(&mut journal)?;
    Ok(found)
}

#[test]
fn locking_and_unlocking_survive() {
    let options = Options { again: again(300), ..wanted(1_200) };
    let script = |vfs: &Vfs, acks: &Acks| write_and_lock(vfs, acks).map_err(|e| e.to_string());
    let outcome = play("lock, unlock", script, recover, &options);
    assert!(outcome.states >= options.states && outcome.is_clean(), "{outcome:?}");
}
