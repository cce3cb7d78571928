//! Both secrets cost the same: operations counted in the core, and what the disk saw, for the same history.

use std::{cmp::Ordering, collections::BTreeMap};

use hamroh_core::journal::{
    Journal,
    model::NewEntry,
    work::{self, Counts},
};
use hamroh_tests::{
    fixtures::SECRET,
    on_disk::{add, create, entry, open},
    vfs::{Disk, Traffic, Tree, Vfs},
};

const SECOND: &str = "2580";

type Cost = ([u64; 4], Traffic);

fn counts(c: Counts) -> [u64; 4] {
    [c.derivations, c.slots, c.epochs, c.bodies]
}

/// A journal with two views and many epochs; `both` have looked into it at its end, or the owner alone.
fn history(both: bool) -> Tree {
    let vfs = Vfs::new(Disk::new());
    let mut journal = create(&vfs).unwrap();
    journal.set_second_secret(SECRET, SECOND).unwrap();
    let look = |journal: &mut Journal, secret: &str| {
        journal.unlock(secret).unwrap();
        journal.list().unwrap();
        journal.lock().unwrap();
    };
    for id in 1..=20 {
        if id % 4 == 0 {
            journal.unlock(SECRET).unwrap();
            journal.add(&NewEntry { ordinary: true, ..entry(id) }).unwrap();
            journal.lock().unwrap();
        } else {
            add(&mut journal, id).unwrap();
        }
    }
    if both {
        look(&mut journal, SECOND);
        look(&mut journal, SECRET);
        // What this opening itself writes nobody has looked at, so that both have the same left to try.
        journal.unlock(SECOND).unwrap();
        journal.lock().unwrap();
    } else {
        look(&mut journal, SECRET);
    }
    (30..34).for_each(|id| drop(add(&mut journal, id).unwrap()));
    journal.close().unwrap();
    vfs.disk().tree()
}

/// Opens, looks and locks, on a copy of its own.
fn cost(tree: &Tree, secret: &str) -> Cost {
    let vfs = Vfs::new(Disk::holding(tree.clone()));
    let mut journal = open(&vfs).unwrap();
    let (before, disk) = (counts(work::done()), vfs.disk().traffic());
    journal.unlock(secret).unwrap();
    let seen = journal.list().unwrap();
    journal.lock().unwrap();
    let after = counts(work::done());
    assert!(!seen.damaged && !seen.entries.is_empty());
    (std::array::from_fn(|i| after[i] - before[i]), vfs.disk().traffic() - disk)
}

/// Chaff comes at random before a record and costs something, for both alike: what most tries cost counts.
fn usual(tree: &Tree, secret: &str) -> (Cost, usize) {
    let mut seen = BTreeMap::<Cost, usize>::new();
    for _ in 0..12 {
        *seen.entry(cost(tree, secret)).or_default() += 1;
    }
    seen.into_iter().max_by_key(|(_, times)| *times).unwrap()
}

#[test]
fn both_secrets_cost_the_same() {
    let mut reads = [0; 3];
    for _ in 0..hamroh_tests::step("JOURNAL_VIEWS", 4) {
        let tree = history(true);
        let ((owner, often), (second, too)) = (usual(&tree, SECRET), usual(&tree, SECOND));
        println!("proof: journal, views: owner {owner:?} in {often} of 12, second {second:?} in {too} of 12");
        assert_eq!(owner.0, second.0, "operations");
        let written = |t: Traffic| (t.writes, t.bytes_written, t.syncs);
        assert_eq!(written(owner.1), written(second.1), "writes, bytes, syncs");
        // Where a keyring lies in the file is drawn when the journal is made: a page or two more, for either of them.
        let (a, b) = (owner.1.reads, second.1.reads);
        assert!(a.abs_diff(b) <= 4, "reads: {a} {b}");
        reads[match a.cmp(&b) {
            Ordering::Less => 0,
            Ordering::Equal => 1,
            Ordering::Greater => 2,
        }] += 1;
    }
    let [less, same, more] = reads;
    println!(
        "proof: journal, views: all else equal, reads of the owner fewer in {less} journals, equal in {same}, more in {more}"
    );
}

/// The measure is fine enough: a second secret that was never used has every epoch still to try, and that is seen.
#[test]
fn control_a_view_without_a_keyring_is_told_apart() {
    let tree = history(false);
    let (owner, second) = (usual(&tree, SECRET).0, usual(&tree, SECOND).0);
    println!("proof: journal, control views, second never used: owner {:?}, second {:?}", owner.0, second.0);
    assert!(second.0[2] > owner.0[2], "epochs tried: {owner:?} {second:?}");
}
