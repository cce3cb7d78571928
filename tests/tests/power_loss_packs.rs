//! Installing a pack while the power may go at any moment: the old directory answers or the new one, byte for byte.
//!
//! Every write, rename, sync and removal of a real install is recorded; every state that a power cut could leave is opened
//! ([`hamroh_tests::folder`] says what can be left). What answers is compared with what answered before and after: not a
//! number in a file, but the whole database.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::{collections::BTreeMap, path::Path};

use hamroh_core::{
    directory::installed::Installed,
    pack::{seed::Seed, trust::Trust},
};
use hamroh_tests::{
    folder::{Fate, Files, Folder, flipped},
    packs::{changed, seed_as, signed_file},
    step,
};
use sha2::{Digest as _, Sha256};

const FOLDER: &str = "directory";

fn open(folder: &Folder) -> Installed {
    let disk = folder.disk();
    Installed::open(Some((disk, Path::new(FOLDER))), Seed::built_in().unwrap(), Trust::development()).unwrap()
}

/// What is asked: all of it.
fn answer(folder: &Folder) -> (u32, [u8; 32]) {
    let mut installed = open(folder);
    let version = installed.store().number().version;
    (version, Sha256::digest(installed.database().unwrap()).into())
}

/// A phone that has version 2, takes version 3, and what answers before and after.
struct Install {
    before: Files,
    folder: Folder,
    old: (u32, [u8; 32]),
    new: (u32, [u8; 32]),
}

fn install(make: fn(Files) -> Folder) -> Install {
    let start = Folder::default();
    open(&start).install(&signed_file(&seed_as(1, 2, &[]).unwrap(), &[1, 2]), false).unwrap();
    let before = start.files();
    let old = answer(&Folder::with(before.clone()));
    let folder = make(before.clone());
    open(&folder).install(&signed_file(&changed(1, 3).unwrap(), &[1, 2]), false).unwrap();
    let new = answer(&Folder::with(folder.files()));
    assert_eq!((old.0, new.0), (2, 3));
    assert_ne!(old.1, new.1);
    Install { before, folder, old, new }
}

/// Each way for bytes to be lost, cut or turned; `every` thousandths.
fn fates(every: usize) -> Vec<Fate> {
    let mut fates = vec![Fate::Lost, Fate::Kept];
    fates.extend((0..1000).step_by(every).flat_map(|n| [Fate::Cut(n), Fate::Flipped(n)]));
    fates
}

/// Opens every state, or as many as it takes to find `enough`; how many there were, and in how many the pointer led to
/// something that was not whole.
fn play(install: &Install, fates: &[Fate], enough: usize) -> (usize, usize) {
    let (mut states, mut repaired) = (0, 0);
    for events in 0..=install.folder.events() {
        for files in install.folder.after_power_cut(&install.before, events, fates) {
            states += 1;
            let folder = Folder::with(files);
            let found = answer(&folder);
            assert!(
                found == install.old || found == install.new,
                "after {events} events: version {}",
                found.0
            );
            if events == install.folder.events() && install.folder.is_careful() {
                assert_eq!(found, install.new, "what was acknowledged is gone");
            }
            // Only what had to be built again was written.
            repaired += usize::from(folder.events() > 0);
            if repaired >= enough {
                return (states, repaired);
            }
        }
    }
    (states, repaired)
}

#[test]
fn a_power_cut_leaves_the_old_or_the_new_directory() {
    let install = install(Folder::with);
    let (states, repaired) = play(&install, &fates(step("PACK_FATES", 250)), usize::MAX);
    println!(
        "proof: {states} states after a power cut: old or new in each; {repaired} had to be built again"
    );
    assert!(states > 60, "{states}");
    assert_eq!(repaired, 0, "the pointer never leads to what is not whole");
}

/// The same without syncs: the hashes still keep wrong rows out, but now the pointer may lead nowhere. If this were not
/// seen, the test above could not see it either.
#[test]
fn without_syncs_the_harness_finds_pointers_that_lead_nowhere() {
    let install = install(Folder::careless);
    let (states, repaired) = play(&install, &[Fate::Lost, Fate::Kept], 3);
    println!("proof: {states} states without syncs; {repaired} had to be built again");
    assert_eq!(repaired, 3, "of {states} states");
}

/// Bits that decay and files that lose their end later, when everything was safe once.
#[test]
fn decayed_files_never_give_a_wrong_row() {
    let install = install(Folder::with);
    let whole = install.folder.files();
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for (name, bytes) in &whole {
        for n in (0..1000).step_by(step("PACK_DECAY", 500)) {
            let cut = bytes.iter().take(bytes.len() * n / 1000).copied().collect();
            for damaged in [flipped(bytes, n), cut] {
                let mut files = whole.clone();
                files.insert(name.clone(), damaged);
                let found = answer(&Folder::with(files));
                assert!(found == install.old || found == install.new, "{name} at {n}: version {}", found.0);
                *counts.entry(found.0).or_default() += 1;
            }
        }
    }
    println!("proof: damaged files, by the version that answered: {counts:?}");
    assert!(counts.values().sum::<usize>() >= 20);
}

/// A disk that is full at any step: an error and the old directory, or the new one.
#[test]
fn a_full_disk_at_any_step_leaves_one_that_answers() {
    let install = install(Folder::with);
    let file = signed_file(&changed(1, 3).unwrap(), &[1, 2]);
    let mut failed = 0;
    for changes in 0..install.folder.events() {
        let folder = Folder::full_after(install.before.clone(), changes);
        let mut phone = open(&folder);
        let outcome = phone.install(&file, false);
        let here = phone.store().number().version;
        let found = answer(&Folder::with(folder.files()));
        match outcome {
            Ok(()) => assert_eq!((here, found), (3, install.new), "full after {changes}"),
            Err(e) => {
                failed += 1;
                assert!(matches!(e, hamroh_core::error::Error::Full), "{e:?}");
                assert_eq!((here, found), (2, install.old), "full after {changes}");
            }
        }
    }
    assert!(failed >= 8, "{failed}");
}
