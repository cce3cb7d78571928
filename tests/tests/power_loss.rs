//! A power cut at any moment loses no acknowledged record, and a failing disk gives a clean error.
//!
//! Plain SQLite with our settings first, so that a failure of the journal can be told from one of the harness; then the
//! controls: the same harness must catch settings and programs that are known to lose records.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// The figures belong into the test's output.
#![allow(clippy::print_stderr)]

use hamroh_tests::crash::{Acks, Options, Outcome, RecordId, integrity, run};
use hamroh_tests::vfs::{Disk, FailKind, FailPlan, Vfs};
use rusqlite::{Connection, params};

const SCHEMA: &str = "CREATE TABLE IF NOT EXISTS record (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT";

const BODY: usize = 700;

/// The journal's settings; a small checkpoint interval, so that a short script sees several checkpoints. The sync
/// settings come before WAL mode: switching to it already writes the first page.
fn open(vfs: &Vfs, synchronous: &str) -> rusqlite::Result<Connection> {
    let connection = vfs.connect()?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    connection.pragma_update(None, "synchronous", synchronous)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "wal_autocheckpoint", 12)?;
    connection.execute_batch(SCHEMA)?;
    Ok(connection)
}

fn append(connection: &Connection, id: RecordId) -> rusqlite::Result<()> {
    let body = [id as u8; BODY];
    connection
        .prepare_cached("INSERT INTO record (id, body) VALUES (?, ?)")?
        .execute(params![id.to_be_bytes(), body])?;
    Ok(())
}

/// All records in order; a wrong body is an error like any other damage.
fn records(connection: &Connection) -> Result<Vec<RecordId>, String> {
    let read = || -> rusqlite::Result<Vec<([u8; 16], Vec<u8>)>> {
        let mut statement = connection.prepare_cached("SELECT id, body FROM record ORDER BY seq")?;
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    };
    let rows = read().map_err(|error| format!("read: {error}"))?;
    rows.into_iter()
        .map(|(id, body)| {
            let id = RecordId::from_be_bytes(id);
            if body == [id as u8; BODY] { Ok(id) } else { Err(format!("wrong body of record {id}")) }
        })
        .collect()
}

fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let connection = open(vfs, "FULL").map_err(|error| format!("open: {error}"))?;
    integrity(&connection)?;
    records(&connection)
}

/// Appends with a clean close and reopening in between, as a phone does over days.
fn script(synchronous: &'static str, count: u32) -> impl FnOnce(&Vfs, &Acks) -> Result<(), String> {
    move |vfs, acks| {
        let work = || -> rusqlite::Result<()> {
            let mut connection = open(vfs, synchronous)?;
            for id in 0..count {
                if id % 25 == 24 {
                    drop(connection);
                    connection = open(vfs, synchronous)?;
                }
                acks.around(id.into(), || append(&connection, id.into()))?;
            }
            Ok(())
        };
        work().map_err(|error| error.to_string())
    }
}

/// How many states a test builds: its own number in the test run, or `POWER_LOSS_STATES` for the long form.
fn wanted(short: usize) -> usize {
    hamroh_tests::step("POWER_LOSS_STATES", short)
}

fn show(name: &str, outcome: &Outcome) {
    eprintln!(
        "{name}: {} events, {} states and {} again, lost {}, corrupt {}, back {}",
        outcome.events, outcome.states, outcome.again, outcome.lost, outcome.corrupt, outcome.revived
    );
    for example in &outcome.examples {
        eprintln!("  {example}");
    }
}

#[test]
fn acknowledged_records_survive() {
    let states = wanted(5_000);
    let options = Options { states, again: states / 5, ..Options::default() };
    let outcome = run(script("FULL", 60), recover, &options).unwrap();
    show("FULL", &outcome);
    assert!(outcome.states >= states && outcome.again >= states / 6, "too few states: {outcome:?}");
    assert!(outcome.is_clean(), "{outcome:?}");
}

#[test]
fn acknowledged_records_survive_a_drive_cache() {
    let options = Options { states: 2_000, plain_sync_is_durable: false, ..Options::default() };
    let outcome = run(script("FULL", 40), recover, &options).unwrap();
    show("FULL, drive cache", &outcome);
    assert!(outcome.is_clean(), "{outcome:?}");
}

#[test]
fn control_synchronous_normal_is_caught() {
    let options = Options { states: 1_000, ..Options::default() };
    let outcome = run(script("NORMAL", 40), recover, &options).unwrap();
    show("NORMAL", &outcome);
    assert!(
        outcome.lost > 0 && outcome.corrupt == 0,
        "NORMAL keeps the file sound but loses records: {outcome:?}"
    );
}

#[test]
fn control_synchronous_off_is_caught() {
    let options = Options { states: 1_000, ..Options::default() };
    let outcome = run(script("OFF", 40), recover, &options).unwrap();
    show("OFF", &outcome);
    assert!(outcome.lost > 0 && outcome.corrupt > 0, "OFF loses records and corrupts: {outcome:?}");
}

#[test]
fn control_plain_sync_on_a_drive_cache_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let work = || -> rusqlite::Result<()> {
            let connection = open(vfs, "FULL")?;
            connection.pragma_update(None, "fullfsync", false)?;
            connection.pragma_update(None, "checkpoint_fullfsync", false)?;
            (0..20).try_for_each(|id| acks.around(id, || append(&connection, id)))
        };
        work().map_err(|error| error.to_string())
    };
    let options = Options { states: 500, plain_sync_is_durable: false, ..Options::default() };
    let outcome = run(script, recover, &options).unwrap();
    show("plain sync, drive cache", &outcome);
    assert!(outcome.lost > 0, "{outcome:?}");
}

/// The first page of a new database is written when WAL mode is switched on, so a full sync asked for later misses it.
#[test]
fn control_full_sync_asked_for_after_wal_mode_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let work = || -> rusqlite::Result<()> {
            vfs.connect()?.pragma_update(None, "journal_mode", "WAL")?;
            let connection = open(vfs, "FULL")?;
            (0..8).try_for_each(|id| acks.around(id, || append(&connection, id)))
        };
        work().map_err(|error| error.to_string())
    };
    let options = Options { states: 500, plain_sync_is_durable: false, ..Options::default() };
    let outcome = run(script, recover, &options).unwrap();
    show("full sync after WAL mode, drive cache", &outcome);
    assert!(outcome.lost > 0, "{outcome:?}");
}

#[test]
fn control_acknowledgement_before_commit_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let work = || -> rusqlite::Result<()> {
            let mut connection = open(vfs, "FULL")?;
            for id in 0..20 {
                let transaction = connection.transaction()?;
                acks.attempt(id);
                append(&transaction, id)?;
                acks.ack(id);
                transaction.commit()?;
            }
            Ok(())
        };
        work().map_err(|error| error.to_string())
    };
    let outcome = run(script, recover, &Options { states: 500, ..Options::default() }).unwrap();
    show("acknowledged before commit", &outcome);
    assert!(outcome.lost > 0, "{outcome:?}");
}

/// The bytes of an erased record, looked for in every file after recovery.
const ERASED: RecordId = 1_000;

/// Erases one record, forces a checkpoint, and calls it gone; with or without a sync behind SQLite's last step.
fn erasing(sync_wal: bool) -> impl FnOnce(&Vfs, &Acks) -> Result<(), String> {
    move |vfs, acks| {
        let work = || -> rusqlite::Result<()> {
            let connection = open(vfs, "FULL")?;
            acks.around(ERASED, || append(&connection, 0xee))?;
            (1..6).try_for_each(|id| acks.around(id, || append(&connection, id)))?;
            acks.withdraw(ERASED);
            connection.execute("DELETE FROM record WHERE id = ?", [0xeeu128.to_be_bytes()])?;
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            if sync_wal {
                let (file, _) = vfs.disk().open("/hamroh/journal.sqlite-wal", false).unwrap().unwrap();
                vfs.disk().sync(file, true).unwrap();
            }
            acks.gone(ERASED);
            (6..12).try_for_each(|id| acks.around(id, || append(&connection, id)))
        };
        work().map_err(|error| error.to_string())
    }
}

/// What a thief finds: the bytes on the disk as the cut left it, before any recovery.
fn scan(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let there =
        vfs.disk().files().iter().any(|(_, bytes)| bytes.windows(64).any(|window| window == [0xee; 64]));
    let found = recover(vfs)?.into_iter().filter(|id| *id != 0xee);
    Ok(there.then_some(ERASED).into_iter().chain(found).collect())
}

/// SQLite truncates the WAL in a TRUNCATE checkpoint but does not sync that, so erased bytes may come back.
#[test]
fn erased_bytes_stay_gone_only_if_the_truncated_wal_is_synced() {
    let options = Options { states: 600, ..Options::default() };
    let outcome = run(erasing(true), scan, &options).unwrap();
    show("erased, WAL synced", &outcome);
    assert!(outcome.is_clean(), "{outcome:?}");
    let outcome = run(erasing(false), scan, &options).unwrap();
    show("erased, WAL not synced", &outcome);
    assert!(outcome.revived > 0 && outcome.lost + outcome.corrupt == 0, "{outcome:?}");
}

/// A small file replaced through the file port: write aside, sync, rename, sync the directory.
fn replacing(sync_file: bool, sync_dir: bool) -> impl FnOnce(&Vfs, &Acks) -> Result<(), String> {
    move |vfs, acks| {
        let disk = vfs.disk();
        let work = || -> Result<(), hamroh_tests::vfs::Refused> {
            for id in 1u128..20 {
                acks.attempt(id);
                let (file, _) = disk.open("/hamroh/key.new", true)?.unwrap();
                disk.write(file, 0, &[id as u8; 1_500])?;
                if sync_file {
                    disk.sync(file, true)?;
                }
                // From here on the old one may be gone.
                acks.withdraw(id - 1);
                disk.rename("/hamroh/key.new", "/hamroh/key")?;
                if sync_dir {
                    disk.sync_dir_of("/hamroh/key")?;
                }
                acks.ack(id);
            }
            Ok(())
        };
        work().map_err(|refused| format!("{refused:?}"))
    }
}

fn read_key(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let files = vfs.disk().files();
    let Some((_, key)) = files.iter().find(|(name, _)| name == "/hamroh/key") else { return Ok(vec![]) };
    let first = *key.first().ok_or("empty key file")?;
    if key.len() == 1_500 && key.iter().all(|byte| *byte == first) {
        Ok(vec![first.into()])
    } else {
        Err("torn key file".into())
    }
}

#[test]
fn a_replaced_file_is_old_or_new() {
    let options = Options { states: 300, ..Options::default() };
    let outcome = run(replacing(true, true), read_key, &options).unwrap();
    show("replaced", &outcome);
    assert!(outcome.is_clean(), "{outcome:?}");
    let outcome = run(replacing(false, true), read_key, &options).unwrap();
    show("replaced, file not synced", &outcome);
    assert!(outcome.corrupt > 0, "{outcome:?}");
    let outcome = run(replacing(true, false), read_key, &options).unwrap();
    show("replaced, directory not synced", &outcome);
    assert!(outcome.lost > 0 && outcome.corrupt == 0, "{outcome:?}");
}

/// Twenty appends; after an error the connection is dropped, the disk healed if it stays broken, the database reopened,
/// and the record tried again unless it turns out to be there.
fn append_through_failures(disk: &Disk) -> (u32, Vec<RecordId>) {
    let vfs = Vfs::new(disk.clone());
    let mut connection: Option<Connection> = None;
    let mut errors = 0;
    let mut acked = Vec::new();
    for id in 0..20 {
        for attempt in 0.. {
            assert!(attempt < 3, "record {id} cannot be written on a healthy disk");
            let result = match connection.take() {
                Some(open) => Ok(open),
                None => open(&vfs, "FULL").map_err(|error| error.to_string()),
            }
            .and_then(|open| {
                let there = records(&open)?;
                assert!(acked.iter().all(|id| there.contains(id)), "acknowledged {acked:?}, found {there:?}");
                if !there.contains(&id) {
                    append(&open, id).map_err(|error| error.to_string())?;
                }
                Ok(open)
            });
            match result {
                Ok(open) => {
                    acked.push(id);
                    connection = Some(open);
                    break;
                }
                Err(_) => {
                    errors += 1;
                    if attempt == 1 {
                        disk.heal();
                    }
                }
            }
        }
    }
    drop(connection);
    disk.heal();
    let found = recover(&vfs).unwrap();
    (errors, found)
}

#[test]
fn every_failing_operation_gives_a_clean_error_or_a_durable_record() {
    let (mut trials, mut with_error) = (0, 0);
    for kind in FailKind::ALL {
        let disk = Disk::new();
        disk.fail(FailPlan { nth: u64::MAX, kind, sticky: false });
        append_through_failures(&disk);
        let (operations, _) = disk.planned();
        assert!(operations > 0, "{kind:?} never applies");
        for nth in 0..operations {
            for sticky in [false, true] {
                let disk = Disk::new();
                disk.fail(FailPlan { nth, kind, sticky });
                let (errors, found) = append_through_failures(&disk);
                assert_eq!(found, (0..20).collect::<Vec<RecordId>>(), "{kind:?} {nth} {sticky}");
                assert!(disk.planned().1 > 0, "{kind:?} {nth} was never reached");
                trials += 1;
                with_error += u32::from(errors > 0);
            }
        }
    }
    eprintln!("failing operations: {trials} trials, {with_error} with an error");
}
