//! A damaged file is set aside while the power fails: it ends in a journal that takes appends, and the old records are found.

use hamroh_core::{error::Error, journal::Journal};
use hamroh_tests::{
    crash::{Acks, RecordId},
    fixtures::SECRET,
    on_disk::{add, create, numbers, open, renew, shown},
    vfs::Vfs,
};

use super::{goes_on, play, wanted};

/// What happened to the phone.
#[derive(Clone, Copy)]
enum Damage {
    /// The database's first bytes, after a clean close.
    Head,
    /// The key around the signing key, with records in the log.
    Wrap,
}

fn spoil(vfs: &Vfs, name: &str) -> Result<(), String> {
    let path = format!("{}/{name}", Vfs::FOLDER);
    let (file, _) = vfs.disk().open(&path, false).unwrap().unwrap();
    vfs.disk()
        .write(file, 0, &[0xff; 32])
        .and_then(|()| vfs.disk().sync(file, true))
        .map_err(|e| format!("{e:?}"))
}

fn script(vfs: &Vfs, acks: &Acks, damage: Damage) -> Result<(), String> {
    let words = |e: Error| e.to_string();
    let mut journal = create(vfs).map_err(words)?;
    for id in 1..=8 {
        if id == 5 {
            journal.lock().map_err(words)?;
        }
        acks.around(id, || add(&mut journal, id)).map_err(words)?;
    }
    match damage {
        Damage::Head => {
            journal.close().map_err(words)?;
            spoil(vfs, "journal.sqlite")?;
        }
        Damage::Wrap => {
            drop(journal);
            spoil(vfs, "journal.wrap")?;
        }
    }
    assert!(matches!(open(vfs), Err(Error::Damaged(_))));
    let mut journal = renew(vfs).map_err(words)?;
    (9..=11).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop)).map_err(words)?;
    Journal::close(journal).map_err(words)
}

/// As an app does it: opens, sets aside what does not open, and looks into both.
fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Err(Error::Damaged(_)) => renew(vfs).map_err(|e| format!("renew: {e}"))?,
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        other => other.map_err(|e| format!("open: {e}"))?,
    };
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    let old = journal.salvaged().map_err(|e| format!("salvage: {e}"))?;
    let mut found = numbers(&old).map_err(|e| format!("salvage: {e}"))?;
    found.extend(shown(&mut journal)?);
    goes_on(&mut journal)?;
    drop(journal);
    open(vfs).map_err(|e| format!("open again: {e}"))?;
    Ok(found)
}

fn loses_nothing(name: &str, damage: Damage) {
    let outcome = play(name, |vfs, acks| script(vfs, acks, damage), recover, &wanted(500));
    assert!(outcome.states >= 300 && outcome.is_clean(), "{name}: {outcome:?}");
}

#[test]
fn a_closed_file_set_aside_loses_nothing() {
    loses_nothing("set aside, closed", Damage::Head);
}

#[test]
fn a_file_set_aside_with_its_log_loses_nothing() {
    loses_nothing("set aside, with a log", Damage::Wrap);
}
