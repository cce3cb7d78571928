//! Every secret costs the same: operations counted in the core, and what the disk saw, whatever happened before.

use std::collections::BTreeMap;

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
const THIRD: &str = "1111";

type Cost = ([u64; 4], Traffic);

fn counts(c: Counts) -> [u64; 4] {
    [c.derivations, c.slots, c.epochs, c.bodies]
}

/// What happens to a journal with a second secret before somebody watches.
#[derive(Clone, Copy)]
enum Step {
    /// So many notes, each in an epoch of its own.
    Locked(u64),
    /// Opened, looked at, locked.
    Look(&'static str),
    /// Opened by its owner for a note to the ordinary view.
    Ordinary,
    /// So many wrong secrets.
    Wrong(u32),
    /// From the ordinary view a secret for the view behind it, and a note there.
    SetThird,
}

use Step::{Locked, Look, Ordinary, SetThird, Wrong};

fn look(journal: &mut Journal, secret: &str) {
    journal.unlock(secret).unwrap();
    journal.list().unwrap();
    journal.lock().unwrap();
}

fn happens(journal: &mut Journal, step: Step, next: &mut u128) {
    let mut id = || std::mem::replace(next, *next + 1);
    match step {
        Locked(notes) => (0..notes).for_each(|_| {
            add(journal, id()).unwrap();
            journal.lock().unwrap();
        }),
        Look(secret) => look(journal, secret),
        Wrong(times) => (0..times).for_each(|_| assert!(journal.unlock("no secret").is_err())),
        Ordinary => {
            journal.unlock(SECRET).unwrap();
            journal.add(&NewEntry { ordinary: true, ..entry(id()) }).unwrap();
            journal.lock().unwrap();
        }
        SetThird => {
            journal.set_second_secret(SECOND, THIRD).unwrap();
            journal.unlock(SECOND).unwrap();
            journal.add(&NewEntry { ordinary: true, ..entry(id()) }).unwrap();
            journal.lock().unwrap();
        }
    }
}

fn history(steps: &[Step]) -> Tree {
    let vfs = Vfs::new(Disk::new());
    let mut journal = create(&vfs).unwrap();
    journal.set_second_secret(SECRET, SECOND).unwrap();
    journal.add(&NewEntry { ordinary: true, ..entry(1) }).unwrap();
    journal.lock().unwrap();
    let mut next = 2;
    steps.iter().for_each(|step| happens(&mut journal, *step, &mut next));
    journal.close().unwrap();
    vfs.disk().tree()
}

/// Opens, looks and locks, on a copy of its own.
fn once(tree: &Tree, secret: &str) -> Cost {
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

/// Chaff comes at random before one record in eleven and costs something, whoever reads: what a try without any costs. All of
/// those must cost the same.
fn cost(tree: &Tree, secret: &str) -> Cost {
    let mut seen = BTreeMap::<[u64; 4], Vec<Traffic>>::new();
    for _ in 0..5 {
        let (operations, traffic) = once(tree, secret);
        seen.entry(operations).or_default().push(traffic);
    }
    let (operations, traffic) = seen.into_iter().min_by_key(|(operations, _)| *operations).unwrap();
    assert!(traffic.iter().all(|t| *t == traffic[0]), "{secret}: {traffic:?}");
    (operations, traffic[0])
}

/// Operations, reads, writes, bytes and syncs are equal, to the last one.
fn all_cost_the_same(name: &str, steps: &[Step], secrets: &[&str]) -> Cost {
    let tree = history(steps);
    let costs: Vec<Cost> = secrets.iter().map(|secret| cost(&tree, secret)).collect();
    println!("proof: journal, views, {name}: {} secrets, {:?}", costs.len(), costs[0]);
    assert!(costs.iter().all(|c| *c == costs[0]), "{name}: {costs:?}");
    costs[0]
}

#[test]
fn both_secrets_cost_the_same_whatever_happened_before() {
    let both = [Locked(9), Ordinary, Locked(9), Look(SECOND), Locked(5), Look(SECRET), Locked(4)];
    let shapes: [(&str, &[Step]); 8] = [
        ("both used", &both),
        ("nobody looked", &[Locked(20)]),
        ("second never used", &[Locked(20), Ordinary, Locked(10), Look(SECRET), Locked(4)]),
        ("second used last", &[Locked(20), Look(SECRET), Locked(10), Look(SECOND)]),
        (
            "owner long away",
            &[Locked(40), Look(SECRET), Locked(30), Look(SECOND), Locked(30), Look(SECOND), Locked(20)],
        ),
        ("wrong secrets just before", &[Locked(9), Wrong(4)]),
        ("wrong secrets before a right one", &[Locked(9), Wrong(4), Look(SECOND), Locked(3), Wrong(1)]),
        ("second long away", &[Look(SECOND), Locked(40), Look(SECRET), Locked(40), Look(SECRET)]),
    ];
    for _ in 0..hamroh_tests::step("JOURNAL_VIEWS", 1) {
        for (name, steps) in shapes {
            all_cost_the_same(name, steps, &[SECRET, SECOND]);
        }
    }
}

/// More epochs than the window has: what is older was kept for the second secret too, although it was never used.
#[test]
fn what_is_older_than_the_window_is_remembered_for_all() {
    let steps = [Locked(90), Look(SECRET), Locked(90), Look(SECRET), Locked(90), Look(SECRET), Locked(3)];
    let (operations, _) = all_cost_the_same("270 epochs, second never used", &steps, &[SECRET, SECOND]);
    assert!(operations[2] <= 196 * 12, "epochs tried: {operations:?}");
}

#[test]
fn the_third_secret_costs_the_same_too() {
    let steps = [SetThird, Locked(90), Look(SECRET), Locked(90), Look(SECRET), Locked(30), Look(SECRET)];
    all_cost_the_same("third never used", &steps, &[SECRET, SECOND, THIRD]);
    let steps = [Locked(10), Look(SECRET), Locked(9), SetThird, Look(THIRD), Locked(9)];
    all_cost_the_same("third used last", &steps, &[SECRET, SECOND, THIRD]);
}

/// The measure is fine enough, and this is what remains: the second secret cannot keep the owner's keyring. Used alone for longer
/// than the window, it leaves the owner more to try and to write, once.
#[test]
fn control_an_owner_away_for_longer_than_the_window_is_told_apart() {
    let mut steps = vec![Locked(5), Look(SECRET)];
    steps.extend([Locked(80), Look(SECOND)].repeat(4));
    let tree = history(&steps);
    let (owner, second) = (cost(&tree, SECRET), cost(&tree, SECOND));
    println!("proof: journal, control views, owner away for 320 epochs: owner {owner:?}, second {second:?}");
    assert!(owner.0[2] >= second.0[2] + 64 * 12, "epochs tried: {owner:?} {second:?}");
    assert!(owner.1.writes > second.1.writes, "pages written: {owner:?} {second:?}");
    steps.push(Look(SECRET));
    all_cost_the_same("owner back", &steps, &[SECRET, SECOND]);
}
