//! A file of the first version is brought up to date while the power fails.

use hamroh_core::{error::Error, journal::migrate};
use hamroh_tests::{
    crash::{Acks, RecordId},
    fixtures::{DOWN_TO_1, DOWN_TO_2, SECRET},
    on_disk::{add, create, open, shown},
    vfs::Vfs,
};

use super::{goes_on, holds, play, wanted};

fn script(vfs: &Vfs, acks: &Acks) -> Result<(), Error> {
    let mut journal = create(vfs)?;
    (1..=4).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop))?;
    journal.close()?;
    let file = vfs.connect()?;
    // In one step: no cut shall make a file that never was.
    file.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; BEGIN")?;
    file.execute_batch(DOWN_TO_2)?;
    file.execute_batch(DOWN_TO_1)?;
    file.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
    file.close().map_err(|(_, e)| e)?;
    let mut journal = open(vfs)?;
    (5..=6).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop))?;
    journal.close()
}

fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        other => other.map_err(|e| format!("open: {e}"))?,
    };
    holds(&mut journal)?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    let found = shown(&mut journal)?;
    goes_on(&mut journal)?;
    journal.close().map_err(|e| format!("close: {e}"))?;
    let file = vfs.connect().map_err(|e| e.to_string())?;
    file.execute_batch("PRAGMA locking_mode = EXCLUSIVE").map_err(|e| e.to_string())?;
    let version = migrate::version(&file).map_err(|e| e.to_string())?;
    if version == migrate::CURRENT { Ok(found) } else { Err(format!("version {version}")) }
}

#[test]
fn an_upgrade_that_was_cut_is_done_again() {
    let script = |vfs: &Vfs, acks: &Acks| script(vfs, acks).map_err(|e| e.to_string());
    let outcome = play("upgrade", script, recover, &wanted(400));
    assert!(outcome.states >= 200 && outcome.is_clean(), "{outcome:?}");
}
