//! Two processes, a folder that may only be read, a file of a newer version.

use std::{process::Command, sync::Arc};

use hamroh_core::{
    error::Error,
    journal::{Journal, migrate, model::Kind},
};
use hamroh_tests::{
    fixtures::{self, SECRET, TestClock, note},
    on_disk::{Except, Omits, add, create, entry, folder, open, shown, through},
    vfs::{Disk, Port, Vfs},
};

const OTHER: &str = "JOURNAL_OF_THE_OTHER";

/// Part of the next test: what the second process does, started from this very file.
#[test]
fn the_other_process() {
    let Some(folder) = std::env::var_os(OTHER) else { return };
    let opened = Journal::open(folder.as_ref(), TestClock::new(), fixtures::options());
    let answer = match opened {
        Err(Error::Busy) => 10,
        Ok(mut journal) => {
            journal.add(&note(Kind::Incident, "by the other")).unwrap();
            journal.close().unwrap();
            20
        }
        Err(_) => 30,
    };
    std::process::exit(answer);
}

fn other_process(folder: &std::path::Path) -> Option<i32> {
    let mut other = Command::new(std::env::current_exe().unwrap());
    other.args(["--exact", "others::the_other_process", "--nocapture"]).env(OTHER, folder);
    other.output().unwrap().status.code()
}

#[test]
fn a_second_process_is_told_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let (mut journal, _) =
        Journal::create(folder.path(), SECRET, false, clock.clone(), fixtures::options()).unwrap();
    journal.add(&note(Kind::Incident, "one")).unwrap();
    assert_eq!(other_process(folder.path()), Some(10), "busy");
    journal.add(&note(Kind::Incident, "two")).unwrap();
    journal.close().unwrap();
    assert_eq!(other_process(folder.path()), Some(20), "its turn");
    let mut journal = Journal::open(folder.path(), clock, fixtures::options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let notes: Vec<String> = journal.list().unwrap().entries.into_iter().map(|e| e.note).collect();
    assert_eq!(notes, ["one", "two", "by the other"]);
}

#[test]
fn where_no_file_may_be_changed_writing_down_still_works() {
    let vfs = Vfs::new(Disk::new());
    let refusing =
        || through(&vfs, Arc::new(Except { port: Port(vfs.disk().clone()), omits: Omits::Changes, of: "" }));
    let made = Journal::create(folder(), SECRET, false, TestClock::new(), refusing());
    assert!(matches!(made, Err(Error::NotWritable(_))), "{made:?}");
    assert!(vfs.disk().files().is_empty(), "nothing half-made");

    create(&vfs).unwrap().close().unwrap();
    let wrap =
        |vfs: &Vfs| vfs.disk().files().into_iter().find(|(name, _)| name.ends_with(".wrap")).unwrap().1;
    let before = wrap(&vfs);
    let mut journal = Journal::open(folder(), TestClock::new(), refusing()).unwrap();
    for id in 1..=40 {
        add(&mut journal, id).unwrap();
    }
    journal.unlock(SECRET).unwrap();
    journal.lock().unwrap();
    assert!(matches!(
        journal.change_secret(SECRET, "qor muz shamol daryo tosh yulduz", false),
        Err(Error::NotWritable(_))
    ));
    assert_eq!(wrap(&vfs), before, "the key around could not be replaced");
    assert!(journal.close().is_err(), "and that is said");
    // The folder can be written again: the step that was owed is taken.
    let mut journal = open(&vfs).unwrap();
    add(&mut journal, 41).unwrap();
    assert_ne!(wrap(&vfs), before);
    journal.unlock(SECRET).unwrap();
    assert_eq!(shown(&mut journal).unwrap(), (1..=41).collect::<Vec<_>>());
}

#[test]
fn a_newer_file_is_read_and_not_written() {
    let vfs = Vfs::new(Disk::new());
    let mut journal = create(&vfs).unwrap();
    (1..=5).for_each(|id| drop(add(&mut journal, id).unwrap()));
    journal.close().unwrap();
    vfs.connect().unwrap().pragma_update(None, "user_version", migrate::CURRENT + 1).unwrap();
    let database = || vfs.disk().files().into_iter().find(|(name, _)| name == Vfs::PATH).unwrap().1;
    let before = database();
    let mut journal = open(&vfs).unwrap();
    assert!(journal.state().read_only);
    assert!(matches!(journal.unlock("wrong"), Err(Error::WrongSecret { .. })));
    journal.unlock(SECRET).unwrap();
    assert_eq!(shown(&mut journal).unwrap(), [1, 2, 3, 4, 5]);
    super::holds(&mut journal);
    let refused = journal.add(&entry(6));
    assert!(
        matches!(refused, Err(Error::Newer { found, .. }) if found == migrate::CURRENT + 1),
        "{refused:?}"
    );
    assert!(matches!(hamroh_tests::on_disk::call(&mut journal, 7), Err(Error::Newer { .. })));
    journal.lock().unwrap();
    journal.close().unwrap();
    assert!(database() == before, "not a byte was changed");
}
