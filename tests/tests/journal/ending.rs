//! A journal that is damaged, newer, or erased.

use std::fs;

use hamroh_core::{
    error::Error,
    journal::{Journal, erase::Remains},
};
use hamroh_tests::fixtures::{DOWN_TO_1, DOWN_TO_2, SECRET, TestClock, options};

use super::{copy_folder, new_journal, note, notes, tamper};

/// Names of the files in a folder, sorted.
fn files(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_emptied_file_does_not_take_its_log_along() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    for n in 0..5 {
        journal.add(&note(&format!("note {n}"))).unwrap();
    }
    // As a phone without power leaves it: the log is still there.
    let killed = tempfile::tempdir().unwrap();
    copy_folder(folder.path(), killed.path());
    let folder = killed;
    fs::write(folder.path().join("journal.sqlite"), b"").unwrap();
    let opened = Journal::open(folder.path(), clock.clone(), options());
    assert!(matches!(opened, Err(Error::Damaged("database"))), "{opened:?}");
    let (mut journal, _) = Journal::renew(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let old: Vec<_> = journal.salvaged().unwrap().entries.into_iter().map(|e| e.note).collect();
    assert_eq!(old, ["note 0", "note 1", "note 2", "note 3", "note 4"]);
    assert_eq!(notes(&mut journal), Vec::<String>::new());
}

#[test]
fn erasing_leaves_no_file_and_says_what_it_does_not_reach() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("gone")).unwrap();
    let remains = journal.erase().unwrap();
    assert_eq!(remains, [Remains::Messages, Remains::Exports, Remains::App, Remains::Chip]);
    assert_eq!(files(folder.path()), Vec::<String>::new());
    assert!(matches!(Journal::open(folder.path(), clock.clone(), options()), Err(Error::NotFound(_))));
    new_journal(folder.path(), &clock);
}

#[test]
fn wrong_secrets_erase_only_where_the_owner_said_so_and_only_in_a_row() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("kept")).unwrap();
    journal.lock().unwrap();
    let day = 86_400_000;
    let wrong = |journal: &mut Journal, times: usize| {
        for n in 0..times {
            clock.pass(day, day);
            let answer = journal.unlock(&format!("wrong {n}"));
            assert!(answer.is_err());
        }
    };
    wrong(&mut journal, 20);
    clock.pass(day, day);
    journal.unlock(SECRET).unwrap();
    assert!(journal.set_erase_after("another secret", 5).is_err());
    clock.pass(day, day);
    journal.set_erase_after(SECRET, 5).unwrap();
    journal.lock().unwrap();
    wrong(&mut journal, 4);
    clock.pass(day, day);
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["kept"]);
    journal.lock().unwrap();
    wrong(&mut journal, 5);
    drop(journal);
    assert_eq!(files(folder.path()), Vec::<String>::new());
    assert!(matches!(Journal::open(folder.path(), clock.clone(), options()), Err(Error::NotFound(_))));
}

fn schema(folder: &std::path::Path) -> Vec<(String, String)> {
    let file = rusqlite::Connection::open(folder.join("journal.sqlite")).unwrap();
    let version: u32 = file.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
    let mut rows = file.prepare("SELECT name, ifnull(sql, '') FROM sqlite_schema ORDER BY name").unwrap();
    let rows = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    [("version".to_owned(), version.to_string())].into_iter().chain(rows.map(Result::unwrap)).collect()
}

#[test]
fn an_upgraded_file_equals_a_fresh_one_and_keeps_what_it_held() {
    for down in [DOWN_TO_2.to_owned(), [DOWN_TO_2, DOWN_TO_1].concat()] {
        let (fresh, old) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let clock = TestClock::new();
        for folder in [&fresh, &old] {
            let mut journal = new_journal(folder.path(), &clock);
            journal.add(&note("before")).unwrap();
            journal.close().unwrap();
        }
        tamper(old.path(), &down);
        // Control: the two differ now.
        assert_ne!(schema(old.path()), schema(fresh.path()));
        let mut journal = Journal::open(old.path(), clock, options()).unwrap();
        journal.unlock(SECRET).unwrap();
        assert_eq!(notes(&mut journal), ["before"]);
        journal.close().unwrap();
        let trigger =
            |rows: Vec<(String, String)>| rows.into_iter().filter(|(name, _)| name != "record_is_final");
        assert!(trigger(schema(old.path())).eq(trigger(schema(fresh.path()))));
    }
}

#[test]
fn a_file_of_a_newer_version_is_read_and_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("from the future")).unwrap();
    assert!(!journal.state().read_only);
    journal.close().unwrap();
    tamper(folder.path(), "ALTER TABLE record ADD COLUMN later TEXT; PRAGMA user_version = 99");
    let before = fs::read(folder.path().join("journal.sqlite")).unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    assert!(journal.state().read_only);
    let answer = journal.add(&note("more"));
    assert!(matches!(answer, Err(Error::Newer { found: 99, .. })), "{answer:?}");
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["from the future"]);
    let _ = journal.close();
    assert!(fs::read(folder.path().join("journal.sqlite")).unwrap() == before);
}
