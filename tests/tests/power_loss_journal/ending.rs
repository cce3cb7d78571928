//! The beginning and the end: a journal is made whole or not at all, and erased or whole.

use std::{cell::RefCell, sync::Arc};

use hamroh_core::{
    error::Error,
    journal::{
        Journal,
        files::{ERASING, KEYS, WRAP},
    },
};
use hamroh_tests::{
    crash::{Acks, Options, Outcome, RecordId},
    fixtures::{SECRET, TestClock},
    on_disk::{Except, Omits, add, create, folder, open, shown, through},
    vfs::{Port, Vfs},
};

use super::{goes_on, holds, only, play, wanted};

/// That the journal was made, or that bytes of its keys lie somewhere.
const MADE: RecordId = 1;
const RECORDS: RecordId = 8;

fn recover_creation(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut found = Vec::new();
    let mut journal = match open(vfs) {
        // Nothing, and a new attempt is not in the way of what the first one left.
        Err(Error::NotFound(_)) => create(vfs).map_err(|e| format!("create again: {e}"))?,
        other => {
            found.push(MADE);
            other.map_err(|e| format!("open: {e}"))?
        }
    };
    holds_unlocked(&mut journal)?;
    found.extend(shown(&mut journal)?);
    goes_on(&mut journal)?;
    drop(journal);
    open(vfs).map_err(|e| format!("open again: {e}"))?;
    Ok(found)
}

fn holds_unlocked(journal: &mut Journal) -> Result<(), String> {
    journal.lock().map_err(|e| format!("lock: {e}"))?;
    holds(journal)?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))
}

#[test]
fn a_journal_is_made_whole_or_not_at_all() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let work = || {
            let mut journal = acks.around(MADE, || create(vfs))?;
            (2..5).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop))
        };
        work().map_err(|e: Error| e.to_string())
    };
    let outcome = play("creation", script, recover_creation, &wanted(500));
    assert!(outcome.states >= 300 && outcome.is_clean(), "{outcome:?}");
}

/// Parts of the files with keys, too long to be there by chance.
type Needles = RefCell<Vec<Vec<u8>>>;

fn erasing(
    vfs: &Vfs,
    acks: &Acks,
    needles: &Needles,
    port: Arc<dyn hamroh_core::disk::Disk>,
) -> Result<(), Error> {
    let opts = || through(vfs, port.clone());
    let (mut journal, _) =
        acks.around(MADE, || Journal::create(folder(), SECRET, false, TestClock::new(), opts()))?;
    for id in 2..=RECORDS {
        acks.around(id, || add(&mut journal, id))?;
        if id == 5 {
            journal.close()?;
            journal = Journal::open(folder(), TestClock::new(), opts())?;
        }
    }
    for (name, bytes) in vfs.disk().files() {
        if name.ends_with(KEYS) || name.ends_with(WRAP) {
            // Behind magic and cost, which are no secrets.
            needles
                .borrow_mut()
                .extend(bytes.chunks(32).skip(1).map(<[u8]>::to_vec).filter(|c| c.len() == 32));
        }
    }
    (MADE..=RECORDS).for_each(|id| acks.withdraw(id));
    journal.erase()?;
    (MADE..=RECORDS).for_each(|id| acks.gone(id));
    Ok(())
}

/// A thief looks first; then the app opens, which goes on with what was begun.
fn recover_erasure(vfs: &Vfs, needles: &Needles) -> Result<Vec<RecordId>, String> {
    let needles = needles.borrow();
    let holds_keys = |bytes: &[u8]| needles.iter().any(|n| bytes.windows(32).any(|w| w == n.as_slice()));
    let files = vfs.disk().files();
    let begun = files.iter().any(|(name, _)| name.ends_with(ERASING));
    // Public keys stand in the database too; the ballast is noise.
    let secret = files.iter().filter(|(name, _)| !name.contains("sqlite") && !name.contains("ballast"));
    let keys = secret.filter(|(_, bytes)| holds_keys(bytes)).count() > 0;
    match open(vfs) {
        Ok(_) if begun => Err("an erasure that had begun was forgotten".into()),
        Ok(mut journal) => {
            holds_unlocked(&mut journal)?;
            let found = shown(&mut journal)?;
            goes_on(&mut journal)?;
            Ok(std::iter::once(MADE).chain(found).collect())
        }
        Err(Error::NotFound(_)) => {
            let left = vfs.disk().files().len();
            if begun && left > 0 {
                return Err(format!("{left} files are left"));
            }
            create(vfs).map_err(|e| format!("create anew: {e}"))?;
            Ok(keys.then_some(MADE).into_iter().collect())
        }
        Err(error) => Err(format!("open: {error}")),
    }
}

fn play_erasure(
    name: &str,
    port: impl Fn(&Vfs) -> Arc<dyn hamroh_core::disk::Disk>,
    wanted: &Options,
) -> Outcome {
    let needles = Needles::default();
    let script = |vfs: &Vfs, acks: &Acks| erasing(vfs, acks, &needles, port(vfs)).map_err(|e| e.to_string());
    play(name, script, |vfs| recover_erasure(vfs, &needles), wanted)
}

#[test]
fn what_was_erased_stays_erased() {
    let outcome = play_erasure("erase", |vfs| Arc::new(Port(vfs.disk().clone())), &wanted(600));
    assert!(outcome.states >= 300 && outcome.is_clean(), "{outcome:?}");
}

#[test]
fn control_erasure_without_syncs_of_the_folder_is_caught() {
    let careless = |vfs: &Vfs| -> Arc<dyn hamroh_core::disk::Disk> {
        Arc::new(Except { port: Port(vfs.disk().clone()), omits: Omits::SyncFolder, of: "" })
    };
    let outcome = play_erasure("control erase, folder not synced", careless, &only(300));
    assert!(!outcome.is_clean(), "{outcome:?}");
}
