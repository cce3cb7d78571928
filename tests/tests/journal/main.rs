//! The journal through its public API: what is acknowledged stays, what is locked stays closed, what is changed is noticed.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod access;
mod answers;
mod attachments;
mod ending;
mod for_help;
mod leaving;
mod reading;
mod taking;
mod tampering;
mod tries;

use std::{fs, path::Path, sync::Arc};

use hamroh_core::journal::{
    Journal,
    anchor::Anchor,
    model::{Kind, NewEntry},
};
use hamroh_tests::fixtures::{self, SECRET, TestClock, options};

fn note(text: &str) -> NewEntry {
    fixtures::note(Kind::Incident, text)
}

fn at(anchor: &str) -> Anchor {
    Anchor::parse(anchor).unwrap()
}

fn new_journal(folder: &Path, clock: &Arc<TestClock>) -> Journal {
    Journal::create(folder, SECRET, false, clock.clone(), options()).unwrap().0
}

fn notes(journal: &mut Journal) -> Vec<String> {
    journal.list().unwrap().entries.into_iter().map(|e| e.note).collect()
}

/// Works on the file as somebody with the phone would.
fn tamper(folder: &Path, sql: &str) {
    let file = rusqlite::Connection::open(folder.join("journal.sqlite")).unwrap();
    file.execute_batch("DROP TRIGGER IF EXISTS record_is_final").unwrap();
    file.execute_batch(sql).unwrap();
    file.close().unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}
