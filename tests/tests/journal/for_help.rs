//! Nobody who calls for help is turned away: not by a file that is damaged, not by one that cannot be read just now.

use std::{fs, path::Path, sync::Arc};

use hamroh_core::{
    companion::Companion,
    sos::{
        model::CheckInRequest,
        trip_model::{TripContact, TripDraft},
    },
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, well};

const HOME: &str = "+996312000000";

fn phone(folder: &Path, clock: &Arc<TestClock>) -> Arc<Companion> {
    Companion::open(folder.to_string_lossy().into_owned(), clock.clone()).unwrap()
}

/// A phone with a journal of one call.
fn used(folder: &Path, clock: &Arc<TestClock>) {
    let phone = phone(folder, clock);
    phone.journal_create(SECRET.into(), false).unwrap();
    phone.sos(call(false, &[HOME])).unwrap();
}

fn harm(folder: &Path, sql: &str) {
    let file = rusqlite::Connection::open(folder.join("journal").join("journal.sqlite")).unwrap();
    file.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON").unwrap();
    file.execute_batch(sql).unwrap();
    file.close().unwrap();
}

#[test]
fn a_call_is_written_down_whatever_of_the_file_is_damaged() {
    for sql in [
        "UPDATE state SET boot = CAST(x'ff' AS TEXT)",
        "UPDATE sqlite_schema SET name = 'rexord', tbl_name = 'rexord', sql = replace(sql, 'TABLE record', 'TABLE rexord') WHERE name = 'record'",
        "PRAGMA user_version = 2",
    ] {
        let (folder, clock) = (tempfile::tempdir().unwrap(), TestClock::new());
        used(folder.path(), &clock);
        harm(folder.path(), sql);
        let phone = phone(folder.path(), &clock);
        let sent = phone.sos(call(false, &[HOME])).unwrap_or_else(|e| panic!("{sql}: {e}"));
        assert!(sent.outbox.iter().any(|row| row.can_send), "{sql}");
        phone.journal_unlock(SECRET.into()).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }
}

#[test]
fn a_page_that_opening_does_not_read_is_no_obstacle_either() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TestClock::new());
    used(folder.path(), &clock);
    let path = folder.path().join("journal").join("journal.sqlite");
    let file = rusqlite::Connection::open(&path).unwrap();
    let page: u32 =
        file.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'outbox'", [], |r| r.get(0)).unwrap();
    let size: u32 = file.query_row("PRAGMA page_size", [], |r| r.get(0)).unwrap();
    file.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    file.close().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[((page - 1) * size) as usize..(page * size) as usize].fill(0xee);
    fs::write(&path, bytes).unwrap();
    let phone = phone(folder.path(), &clock);
    assert_eq!(phone.sos(call(false, &[HOME])).unwrap().outbox.len(), 1);
    assert_eq!(phone.outbox().unwrap().len(), 1);
}

fn draft() -> TripDraft {
    TripDraft {
        name: "Aibek".into(),
        citizen: "KG".into(),
        check_every_hours: 24,
        contacts: vec![TripContact { name: "apa".into(), number: HOME.into(), language: "ky".into() }],
        ..TripDraft::default()
    }
}

#[test]
fn a_file_that_cannot_be_read_just_now_is_not_taken_for_none() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TestClock::new());
    let plan = {
        let phone = phone(folder.path(), &clock);
        phone.trip_save(draft(), "en".into()).unwrap();
        phone.trip_share("garnet".into(), String::new()).unwrap()
    };
    phone(folder.path(), &clock).relative_add(plan, "en".into()).unwrap();
    for name in ["trip.bin", "followed.json"] {
        let (there, away) = (folder.path().join(name), folder.path().join("away"));
        fs::rename(&there, &away).unwrap();
        // A folder cannot be read as a file.
        fs::create_dir(&there).unwrap();
        let phone = phone(folder.path(), &clock);
        assert!(phone.trip("en".into()).is_err() || name != "trip.bin");
        assert!(phone.relative_trips("en".into()).is_err() || name != "followed.json");
        fs::remove_dir(&there).unwrap();
        fs::rename(&away, &there).unwrap();
    }
    let phone = phone(folder.path(), &clock);
    assert!(phone.trip("en".into()).unwrap().is_some());
    assert_eq!(phone.relative_trips("en".into()).unwrap().len(), 1);
}

#[test]
fn a_check_in_that_is_asked_for_again_moves_the_deadline_that_it_states() {
    let (folder, clock) = (tempfile::tempdir().unwrap(), TestClock::new());
    let request = CheckInRequest { client_id: "5".repeat(32), ..well("KG") };
    let phone_of = || phone(folder.path(), &clock);
    phone_of().journal_create(SECRET.into(), false).unwrap();
    phone_of().trip_save(draft(), "en".into()).unwrap();
    let trip = fs::read(folder.path().join("trip.bin")).unwrap();
    clock.pass(3_600_000, 3_600_000);
    phone_of().check_in(request.clone()).unwrap();
    let due = phone_of().trip("en".into()).unwrap().unwrap().due;
    // The process ended between the record and the deadline.
    fs::write(folder.path().join("trip.bin"), trip).unwrap();
    assert_ne!(phone_of().trip("en".into()).unwrap().unwrap().due, due);
    assert!(phone_of().check_in(request).unwrap().acknowledged.repeated);
    // A message states minutes.
    assert_eq!(phone_of().trip("en".into()).unwrap().unwrap().due.get(..16), due.get(..16));
}
