//! Writing while locked, reading with the secret, and what a session owes.

use std::{fs, sync::Arc};

use hamroh_core::{
    error::Error,
    geo::Position,
    journal::{
        Journal, bundle,
        model::{Kind, NewEntry, Verdict},
        verify,
    },
    ports::Clock,
    sos::{self, checksum, model::SosRequest},
    words::Words,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, options};

use super::{at, new_journal, note, notes};

#[test]
fn what_is_written_while_locked_is_read_with_the_secret_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    new_journal(folder.path(), &clock).close().unwrap();

    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    journal.add(&note("first")).unwrap();
    assert!(matches!(journal.list(), Err(Error::Locked)));
    journal.unlock(SECRET).unwrap();
    clock.pass(60_000, 60_000);
    journal.add(&note("second")).unwrap();
    journal.lock().unwrap();
    journal.add(&note("third")).unwrap();
    assert!(matches!(journal.list(), Err(Error::Locked)));
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["first", "second", "third"]);
    journal.close().unwrap();

    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["first", "second", "third"]);
}

#[test]
fn nothing_readable_of_what_was_written_lies_in_any_file() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let canary = "CANARY-7f3a-they-took-my-passport";
    journal.add(&note(canary)).unwrap();
    sos::call_for_help(&mut journal, &SosRequest { note: canary.into(), ..call(false, &[]) }).unwrap();
    for closed in [false, true] {
        if closed {
            journal.lock().unwrap();
        }
        for file in fs::read_dir(folder.path()).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            for needle in [canary.as_bytes(), SECRET.as_bytes()] {
                assert!(!bytes.windows(needle.len()).any(|w| w == needle));
            }
        }
    }
}

#[test]
fn the_same_request_twice_is_one_record() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let id = "0123456789abcdef0123456789abcdef".to_owned();
    let entry = NewEntry { client_id: id.clone(), ..note("once") };
    let first = journal.add(&entry).unwrap();
    journal.add(&note("between")).unwrap();
    let again = journal.add(&entry).unwrap();
    assert!(!first.repeated && again.repeated);
    assert_eq!((first.id, first.anchor), (again.id, again.anchor), "the anchor of then, not of now");
    assert_eq!(notes(&mut journal), ["once", "between"]);

    let request = SosRequest { client_id: "f".repeat(32), ..call(false, &["+996312000000"]) };
    let one = sos::call_for_help(&mut journal, &request).unwrap();
    let two = sos::call_for_help(&mut journal, &request).unwrap();
    assert_eq!((one.sms, one.reference, one.outbox), (two.sms, two.reference, two.outbox));
}

#[test]
fn a_long_note_becomes_several_records_and_is_read_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let long = "Мен Мае Сотко келдим. ".repeat(1_000);
    let limit = "x".repeat(300_000);
    journal.add(&note(&long)).unwrap();
    journal.add(&note("short")).unwrap();
    assert!(matches!(journal.add(&note(&limit)), Err(Error::TooLarge { what: "note", .. })));
    assert_eq!(notes(&mut journal), [long, "short".into()]);
}

#[test]
fn a_wrong_secret_opens_nothing_and_waiting_is_kept_across_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.lock().unwrap();
    for _ in 0..5 {
        assert!(matches!(journal.unlock("wrong"), Err(Error::WrongSecret { wait_seconds: 0 })));
    }
    assert!(matches!(journal.unlock("wrong"), Err(Error::WrongSecret { wait_seconds: 30 })));
    journal.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    assert!(matches!(journal.unlock(SECRET), Err(Error::Wait { seconds: 1..=30 })));
    journal.add(&note("an append never waits")).unwrap();
    clock.pass(31_000, 31_000);
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["an append never waits"]);
}

#[test]
fn an_id_is_for_one_thing_only_and_a_long_note_repeats_its_anchor() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let id = |c: char| c.to_string().repeat(32);
    let long = NewEntry { client_id: id('a'), ..note(&"long ".repeat(2_000)) };
    let first = journal.add(&long).unwrap();
    journal.add(&note("between")).unwrap();
    assert_eq!(journal.add(&long).unwrap().anchor, first.anchor);
    let request = SosRequest { client_id: id('a'), ..call(false, &[]) };
    assert!(matches!(sos::call_for_help(&mut journal, &request), Err(Error::Input("client-id"))));
    sos::call_for_help(&mut journal, &SosRequest { client_id: id('b'), ..call(false, &[]) }).unwrap();
    let entry = NewEntry { client_id: id('b'), ..note("x") };
    assert!(matches!(journal.add(&entry), Err(Error::Input("client-id"))));
}

#[test]
fn keys_of_a_journal_that_was_moved_away_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("old")).unwrap();
    journal.close().unwrap();
    let (file, away) = (folder.path().join("journal.sqlite"), folder.path().join("away"));
    fs::rename(&file, &away).unwrap();
    let other = "another six words for this one";
    Journal::create(folder.path(), other, false, clock.clone(), options()).unwrap().0.close().unwrap();
    fs::rename(&away, &file).unwrap();
    for name in ["journal.keys", "journal.wrap"] {
        fs::rename(folder.path().join(format!("{name}.1.old")), folder.path().join(name)).unwrap();
    }
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["old"]);
}

#[test]
fn bad_input_gets_a_clear_answer_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let clock_port: Arc<dyn Clock> = clock.clone();
    assert!(matches!(
        Journal::open(folder.path(), clock_port.clone(), options()),
        Err(Error::NotFound("journal"))
    ));
    for (secret, code) in [("", "empty-secret"), ("1234", "weak-secret")] {
        match Journal::create(folder.path(), secret, false, clock_port.clone(), options()) {
            Err(Error::Input(found)) => assert_eq!(found, code),
            other => panic!("{other:?}"),
        }
    }
    let mut journal = Journal::create(folder.path(), "1234", true, clock_port.clone(), options()).unwrap().0;
    assert!(
        matches!(Journal::open(folder.path(), clock_port.clone(), options()), Err(Error::Busy)),
        "two processes at once"
    );
    let bad = [
        NewEntry { note: "  ".into(), ..note("") },
        NewEntry { client_id: "xyz".into(), ..note("a") },
        NewEntry { client_id: "+".repeat(32), ..note("a") },
        NewEntry { kind: Kind::Sos, ..note("a") },
        NewEntry { refers_to: "1".into(), ..note("a") },
        NewEntry {
            position: Some(Position {
                lat_e7: i32::MIN,
                lon_e7: 0,
                radius_m: None,
                age_s: None,
                simulated: false,
            }),
            ..note("a")
        },
    ];
    for entry in &bad {
        assert!(matches!(journal.add(entry), Err(Error::Input(_))), "{entry:?}");
    }
    assert!(notes(&mut journal).is_empty());
    journal.close().unwrap();
    assert!(matches!(
        Journal::create(folder.path(), SECRET, false, clock_port.clone(), options()),
        Err(Error::Exists("journal"))
    ));
    fs::write(folder.path().join("journal.sqlite"), b"this is no database, but long enough to look like one")
        .unwrap();
    assert!(matches!(Journal::open(folder.path(), clock_port, options()), Err(Error::Damaged(_))));
    let text = fs::read(folder.path().join("journal.sqlite")).unwrap();
    assert!(text.starts_with(b"this is no database"), "what cannot be read is not touched");
}

#[test]
fn an_end_without_closing_is_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    // Dropped, not closed: as if the process was killed.
    drop(journal);
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    journal.add(&note("after")).unwrap();
    journal.unlock(SECRET).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::ValidWithFindings);
    assert_eq!(seen.reasons, ["RECOVERED"]);
}

#[test]
fn a_clock_that_is_set_back_or_missing_is_a_finding_not_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    clock.pass(-10 * 365 * 86_400_000, 0);
    journal.add(&note("ten years earlier")).unwrap();
    assert_eq!(notes(&mut journal), ["before", "ten years earlier"], "order is that of writing");
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["CLOCK_STEP"]);

    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    clock.break_down(true);
    let mut journal = new_journal(folder.path(), &clock);
    let done = journal.add(&note("no clock")).unwrap();
    assert_eq!(done.at, "");
    let sms = sos::call_for_help(&mut journal, &call(false, &[])).unwrap().sms;
    assert!(checksum::holds(&sms) && !sms.contains("UTC"), "{sms}");
}

#[test]
fn a_wrong_secret_or_a_look_does_not_wash_away_what_the_session_owes() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    drop(journal);
    clock.pass(-10 * 365 * 86_400_000, 0);
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    assert!(matches!(journal.unlock("wrong"), Err(Error::WrongSecret { .. })));
    verify::verify_store(&mut journal, &[], &Words::new("en")).unwrap();
    journal.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["CLOCK_STEP", "RECOVERED"]);
}
