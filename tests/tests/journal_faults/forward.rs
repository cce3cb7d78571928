//! Forward security: whoever takes the files finds the key that signs next, and none that signed before.

use std::{cell::RefCell, path::Path, sync::Arc};

use hamroh_core::journal::{
    Journal,
    record::JournalId,
    store::{self, Store},
    wrap::{SealedKey, WrapKey},
};
use hamroh_tests::{
    crash::{Acks, Options, Outcome, RecordId, run},
    fixtures::{SECRET, TestClock},
    on_disk::{Except, Omits, add, create, folder, open, options, through},
    vfs::{Disk, Port, Tree, Vfs},
};

use super::contains;

const WRAP: &str = "/hamroh/journal.wrap";

/// A signing key as it went by, and the bytes that sealed it.
#[derive(Clone)]
struct Seen {
    plain: [u8; 32],
    sealed: SealedKey,
}

fn wrap_file(disk: &Disk) -> Vec<u8> {
    disk.files().into_iter().find(|(name, _)| name == WRAP).unwrap().1
}

/// Looks at a copy of the files as they are now.
fn look(tree: Tree) -> (JournalId, Seen) {
    let vfs = Vfs::new(Disk::holding(tree));
    let store = Store::open(Path::new(Vfs::PATH), false, &options(&vfs).store).unwrap();
    let state = store::state(store.reading()).unwrap().unwrap();
    let key = WrapKey::from_file(&wrap_file(vfs.disk())).unwrap().at(state.wrap).unwrap();
    let plain = key.open(&state.journal, &state.signing_key).unwrap();
    (state.journal, Seen { plain: *plain, sealed: state.signing_key })
}

/// Which sealed keys a thief opens who has this key around them, and can take the step from it.
fn opened_by<'a>(id: &JournalId, key: &WrapKey, all: impl Iterator<Item = &'a Seen>) -> Vec<[u8; 32]> {
    all.filter(|seen| [key.clone(), key.next()].iter().any(|k| k.open(id, &seen.sealed).is_ok()))
        .map(|seen| seen.plain)
        .collect()
}

/// All keys that went by while `count` notes were written, locked after each of `locks`, with how many old ones a thief would open
/// at worst.
struct History {
    id: JournalId,
    first_file: Vec<u8>,
    seen: Vec<Seen>,
    most: usize,
}

impl History {
    fn note(&mut self, disk: &Disk) {
        self.seen.push(look(disk.tree()).1);
        self.most = self.most.max(self.old_ones(disk).len());
    }

    /// Old keys that open now.
    fn old_ones(&self, disk: &Disk) -> Vec<[u8; 32]> {
        let present = self.seen.last().unwrap().plain;
        let key = WrapKey::from_file(&wrap_file(disk)).unwrap();
        let old = self.seen.iter().filter(|seen| seen.plain != present);
        opened_by(&self.id, &key, old)
    }

    fn check_gone(&self, disk: &Disk, when: &str) {
        assert_eq!(self.old_ones(disk).len(), 0, "{when}");
        for (name, bytes) in disk.files() {
            let raw = self.seen.iter().filter(|seen| contains(&bytes, &seen.plain)).count();
            assert_eq!(raw, 0, "{when}: bare signing keys in {name}");
        }
    }
}

#[test]
fn no_earlier_signing_key_is_found() {
    let vfs = Vfs::new(Disk::new());
    let disk = vfs.disk();
    let mut journal = create(&vfs).unwrap();
    let (id, seen) = look(disk.tree());
    let mut history = History { id, first_file: wrap_file(disk), seen: vec![seen], most: 0 };
    for n in 1..=60 {
        add(&mut journal, n).unwrap();
        history.note(disk);
    }
    let most = history.most;
    assert!((1..=17).contains(&most), "{most} old keys were open at once");
    for n in 61..=70 {
        add(&mut journal, n).unwrap();
        history.note(disk);
        if n % 3 == 0 {
            journal.lock().unwrap();
            history.note(disk);
            history.check_gone(disk, "locked");
        }
        if n % 4 == 0 {
            journal.unlock(SECRET).unwrap();
            history.note(disk);
        }
    }
    // Killed with records in the log, opened and locked.
    drop(journal);
    let mut journal = open(&vfs).unwrap();
    journal.lock().unwrap();
    history.note(disk);
    history.check_gone(disk, "opened after a kill, locked");
    add(&mut journal, 71).unwrap();
    history.note(disk);
    journal.close().unwrap();
    history.note(disk);
    history.check_gone(disk, "closed");
    // Control: had the file stayed, they would open.
    let kept = WrapKey::from_file(&history.first_file).unwrap();
    let control = opened_by(&history.id, &kept, history.seen.iter()).len();
    assert!(control > 10, "{control}");
    println!(
        "proof: journal, forward security: {} signing keys, at most {most} old ones under one key, 0 after lock and close; control with the file kept: {control} open",
        history.seen.len()
    );
}

/// The number of the n-th old key; records have those below.
const KEYS: RecordId = 1_000;

/// Appends, locks, appends: once `lock` returned, keys of before are gone.
fn rotate(
    vfs: &Vfs,
    acks: &Acks,
    old: &RefCell<Vec<(JournalId, Seen)>>,
    port: Arc<dyn hamroh_core::disk::Disk>,
) {
    let opts = through(vfs, port);
    // From the start: a cut just before the look finds the key on the disk already.
    (0..9).for_each(|n| acks.attempt(KEYS + n));
    let mut journal = Journal::create(folder(), SECRET, false, TestClock::new(), opts).unwrap().0;
    let (mut gone, mut number) = (0, 0);
    for n in 1..=9 {
        acks.around(n, || add(&mut journal, n)).unwrap();
        old.borrow_mut().push(look(vfs.disk().tree()));
        number += 1;
        if n % 3 == 0 {
            // The last one signs next: it stays, sealed anew.
            journal.lock().unwrap();
            let last = number - 1;
            (gone..last).for_each(|k| acks.gone(KEYS + k));
            gone = last;
        }
    }
    journal.close().unwrap();
}

/// A thief takes the disk as the cut left it: every file that could be the key around, against every sealed key there was.
fn steal(vfs: &Vfs, old: &[(JournalId, Seen)]) -> Result<Vec<RecordId>, String> {
    let files = vfs.disk().files();
    let keys: Vec<WrapKey> = files.iter().filter_map(|(_, bytes)| WrapKey::from_file(bytes).ok()).collect();
    let opens = |(id, seen): &(JournalId, Seen)| {
        keys.iter().any(|key| !opened_by(id, key, std::iter::once(seen)).is_empty())
            || files.iter().any(|(_, bytes)| contains(bytes, &seen.plain))
    };
    let stolen: Vec<RecordId> = (0..).zip(old).filter(|(_, one)| opens(one)).map(|(n, _)| KEYS + n).collect();
    match open(vfs) {
        Err(hamroh_core::error::Error::NotFound(_)) => Ok(stolen),
        Err(error) => Err(format!("open: {error}")),
        Ok(mut journal) => {
            journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
            let mut found = hamroh_tests::on_disk::shown(&mut journal)?;
            found.extend(stolen);
            Ok(found)
        }
    }
}

fn play_rotation(
    name: &str,
    port: impl Fn(&Vfs) -> Arc<dyn hamroh_core::disk::Disk>,
    states: usize,
) -> Outcome {
    let old = RefCell::default();
    let script = |vfs: &Vfs, acks: &Acks| {
        rotate(vfs, acks, &old, port(vfs));
        Ok(())
    };
    let outcome =
        run(script, |vfs| steal(vfs, &old.borrow()), &Options { states, ..Options::default() }).unwrap();
    println!(
        "proof: journal, {name}: {} events, {} states, lost {}, corrupt {}, keys back {}",
        outcome.events, outcome.states, outcome.lost, outcome.corrupt, outcome.revived
    );
    for example in &outcome.examples {
        eprintln!("  {example}");
    }
    outcome
}

#[test]
fn old_signing_keys_stay_gone_through_power_cuts() {
    let states = hamroh_tests::step("POWER_LOSS_STATES", 600);
    let outcome = play_rotation("keys through power cuts", |vfs| Arc::new(Port(vfs.disk().clone())), states);
    assert!(outcome.is_clean(), "{outcome:?}");
}

#[test]
fn control_replaced_without_the_folder_synced_is_caught() {
    let careless = |vfs: &Vfs| -> Arc<dyn hamroh_core::disk::Disk> {
        Arc::new(Except { port: Port(vfs.disk().clone()), omits: Omits::SyncFolder, of: "" })
    };
    let outcome = play_rotation("control keys, folder not synced", careless, 300);
    assert!(outcome.revived > 0, "{outcome:?}");
}
