//! The journal through its public API: what is acknowledged stays, what is locked stays closed, what is changed is noticed.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use hamroh_core::{
    error::{Error, PortError},
    geo::Position,
    journal::{
        Journal, Options,
        anchor::Anchor,
        bundle,
        keyfile::KdfCost,
        model::{Kind, NewEntry, Verdict},
        parse_id, store, verify,
    },
    ports::{Clock, ClockReading},
    sos::{
        self, message,
        model::{CheckInRequest, Delivery, DeliveryEvent, SosRequest},
        outbox,
    },
    words::Words,
};

const SECRET: &str = "olma nok uzum anor behi tut";

/// A clock that the test turns.
#[derive(Debug)]
struct TestClock {
    wall: AtomicI64,
    monotonic: AtomicI64,
}

impl TestClock {
    fn new() -> Arc<Self> {
        Arc::new(Self { wall: AtomicI64::new(1_745_500_000_000), monotonic: AtomicI64::new(1_000) })
    }

    fn pass(&self, ms: i64) {
        self.wall.fetch_add(ms, Ordering::Relaxed);
        self.monotonic.fetch_add(ms, Ordering::Relaxed);
    }

    fn set_back(&self, ms: i64) {
        self.wall.fetch_sub(ms, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        Ok(ClockReading {
            wall_ms: self.wall.load(Ordering::Relaxed),
            monotonic_ms: self.monotonic.load(Ordering::Relaxed),
            boot_id: "boot".into(),
            zone_minutes: 420,
            source: "device".into(),
        })
    }
}

/// A clock that throws, as a shell may.
#[derive(Debug)]
struct BrokenClock;

impl Clock for BrokenClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        Err(PortError::Failed { reason: "no clock".into() })
    }
}

fn options() -> Options {
    Options { kdf: KdfCost::CHEAP_FOR_TESTS, ..Options::default() }
}

fn note(text: &str) -> NewEntry {
    NewEntry {
        kind: Kind::Incident,
        client_id: String::new(),
        note: text.into(),
        position: None,
        refers_to: String::new(),
    }
}

fn call(recipients: &[&str]) -> SosRequest {
    SosRequest {
        client_id: String::new(),
        citizen: "KG".into(),
        position: Position::parse("16.713,98.575").ok(),
        battery_percent: Some(41),
        recipients: recipients.iter().map(|r| (*r).to_owned()).collect(),
        note: "they took my passport".into(),
        drill: false,
    }
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

#[test]
fn what_is_written_while_locked_is_read_with_the_secret_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    new_journal(folder.path(), &clock).close().unwrap();

    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    journal.add(&note("first")).unwrap();
    assert!(matches!(journal.list(), Err(Error::Locked)));
    journal.unlock(SECRET).unwrap();
    clock.pass(60_000);
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
    sos::call_for_help(&mut journal, &SosRequest { note: canary.into(), ..call(&[]) }).unwrap();
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

    let request = SosRequest { client_id: "f".repeat(32), ..call(&["+996312000000"]) };
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
    clock.pass(31_000);
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["an append never waits"]);
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
    clock.set_back(10 * 365 * 86_400_000);
    journal.add(&note("ten years earlier")).unwrap();
    assert_eq!(notes(&mut journal), ["before", "ten years earlier"], "order is that of writing");
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["CLOCK_STEP"]);

    let folder = tempfile::tempdir().unwrap();
    let mut journal =
        Journal::create(folder.path(), SECRET, false, Arc::new(BrokenClock), options()).unwrap().0;
    let done = journal.add(&note("no clock")).unwrap();
    assert_eq!(done.at, "");
    let sms = sos::call_for_help(&mut journal, &call(&[])).unwrap().sms;
    assert!(message::check_holds(&sms) && !sms.contains("UTC"), "{sms}");
}

#[test]
fn a_call_for_help_is_one_checked_sms_whose_anchor_the_bundle_fits() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let prepared = sos::call_for_help(&mut journal, &call(&["+996312000000", "+998712000000"])).unwrap();
    assert!(prepared.septets <= 160);
    assert!(prepared.sms.starts_with("SOS KG citizen. Pos 16.71300,98.57500."), "{}", prepared.sms);
    assert!(message::check_holds(&prepared.sms));
    let anchor = message::read_anchor(&prepared.sms).unwrap().to_string();
    assert_eq!(anchor, prepared.acknowledged.anchor);
    assert_eq!(prepared.outbox.len(), 2);

    let check = sos::check_in(
        &mut journal,
        &CheckInRequest {
            client_id: String::new(),
            citizen: String::new(),
            position: None,
            next_in_hours: 24,
            battery_percent: None,
            recipients: Vec::new(),
            note: String::new(),
        },
    )
    .unwrap();
    assert!(check.sms.starts_with("OK. No position."), "{}", check.sms);
    assert!(check.sms.contains(", next ") && message::check_holds(&check.sms));

    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let words = Words::new("ru");
    let seen = verify::verify_file(&path, &[at(&anchor)], &words).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid, "{:?}", seen.reasons);
    assert!(seen.disclosed.iter().any(|e| e.kind == Kind::Sos && e.note == "they took my passport"));
    let alone = verify::verify_file(&path, &[], &words).unwrap();
    assert_eq!(alone.reasons, ["NO_OUTSIDE_ANCHOR"]);
    let foreign = Anchor::of(&[1; 16], 1, &[2; 32]).to_string();
    let other = verify::verify_file(&path, &[at(&foreign)], &words).unwrap();
    assert_eq!((other.verdict, other.reasons), (Verdict::RolledBack, vec!["ANCHOR".to_owned()]));
}

#[test]
fn a_message_is_never_further_than_what_was_reported_and_each_step_is_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let row = sos::call_for_help(&mut journal, &call(&["+996312000000"])).unwrap().outbox[0].id;
    let mut step = |event| outbox::report(&mut journal, row, event, "17").unwrap().state;
    assert_eq!(step(DeliveryEvent::Deliver), Delivery::Delivered, "a late report is evidence");
    assert_eq!(step(DeliveryEvent::Fail), Delivery::Delivered, "and not taken back");
    assert_eq!(step(DeliveryEvent::Acknowledge), Delivery::Acknowledged);
    let rows = outbox::list(&mut journal).unwrap();
    assert_eq!((rows[0].text.as_str(), rows[0].failure.as_str()), ("", ""), "the text is gone at the end");
    assert!(matches!(
        outbox::report(&mut journal, 99, DeliveryEvent::Lease, ""),
        Err(Error::NotFound("outbox"))
    ));
    let seen = verify::verify_store(&mut journal, &[], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["NO_OUTSIDE_ANCHOR"]);
}

#[test]
fn one_record_can_be_shown_alone() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("mine")).unwrap();
    let shown = journal.add(&note(&"for the court ".repeat(400))).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, std::slice::from_ref(&shown.id)).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid);
    assert!(seen.disclosed.iter().all(|e| !e.note.contains("mine")));
    assert!(seen.disclosed.iter().any(|e| e.note.starts_with("for the court")));
    let bytes = fs::read(&path).unwrap();
    assert!(!bytes.windows(4).any(|w| w == b"mine"));
    assert!(matches!(bundle::export(&mut journal, &path, &[]), Err(Error::Exists("file"))));
    let missing = folder.path().join("other.zip");
    assert!(matches!(
        bundle::export(&mut journal, &missing, &["0".repeat(32)]),
        Err(Error::NotFound("record"))
    ));
    assert!(!missing.exists());
}

#[test]
fn every_changed_byte_and_every_cut_of_a_bundle_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("it happened")).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = Anchor::parse(&bundle::export(&mut journal, &path, &[]).unwrap().anchor).unwrap();
    let words = Words::new("en");
    let good = fs::read(&path).unwrap();
    assert_eq!(verify::verify_bytes(&good, &[anchor], &words).verdict, Verdict::Valid);
    // A step that shares no factor with the layout visits every kind of place; the full walk is a long proof.
    for i in (0..good.len()).step_by(13) {
        let mut bad = good.clone();
        bad[i] ^= 1 << (i % 8);
        let seen = verify::verify_bytes(&bad, &[anchor], &words);
        assert_eq!(seen.verdict, Verdict::Invalid, "byte {i}");
        assert!(seen.disclosed.is_empty());
    }
    for i in (0..good.len()).step_by(101) {
        assert_eq!(
            verify::verify_bytes(&good[..i], &[anchor], &words).verdict,
            Verdict::Invalid,
            "cut at {i}"
        );
    }
}

/// Rebuilds a bundle with one part exchanged, as an attacker with the format page would.
fn with_part(files: &bundle::Files, name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut files = files.clone();
    files.insert(name.into(), bytes);
    bundle::write_zip(&files).unwrap()
}

#[test]
fn a_well_made_forgery_gets_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("one")).unwrap();
    journal.add(&note("two")).unwrap();
    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let files = bundle::read_zip(&fs::read(&path).unwrap()).unwrap();
    let words = Words::new("en");
    let reason = |bytes: &[u8]| {
        let seen = verify::verify_bytes(bytes, &[], &words);
        assert_eq!(seen.verdict, Verdict::Invalid);
        seen.reasons.join(",")
    };
    // A shown text exchanged for another.
    let shown = files["disclosed.cbor"].clone();
    let at = shown.windows(3).position(|w| w == b"one").unwrap();
    let mut forged = shown;
    forged[at..at + 3].copy_from_slice(b"two");
    assert_eq!(reason(&with_part(&files, "disclosed.cbor", forged)), "COMMIT");
    // A file that came along.
    assert_eq!(reason(&with_part(&files, "README.txt", b"all is well".to_vec())), "FILES");
    assert_eq!(reason(&with_part(&files, "extra.txt", Vec::new())), "FILES");
    // A key block.
    let mut epochs = files["epochs.cbor"].clone();
    let last = epochs.len() - 1;
    epochs[last] ^= 1;
    assert_eq!(reason(&with_part(&files, "epochs.cbor", epochs)), "EPOCH");
    // A missing part.
    let mut fewer = files.clone();
    fewer.remove("disclosed.cbor");
    assert_eq!(reason(&bundle::write_zip(&fewer).unwrap()), "MALFORMED");
    // The chain: a record changed, dropped, doubled, swapped, the end cut.
    let mut rows = Vec::new();
    bundle::each_row(&files["chain.cbor"], |header, signature| {
        rows.push((header, signature));
        Ok(())
    })
    .unwrap();
    let chain = |rows: &[(&[u8], &[u8])]| {
        let mut w = hamroh_core::journal::cbor::Writer::new();
        w.array(rows.len());
        for (header, signature) in rows {
            w.array(2).bytes(header).bytes(signature);
        }
        with_part(&files, "chain.cbor", w.finish())
    };
    let mut header = rows[1].0.to_vec();
    let end = header.len() - 1;
    header[end - 10] ^= 1;
    let mut changed = rows.clone();
    changed[1].0 = &header;
    assert_eq!(reason(&chain(&changed)), "SIGNATURE");
    let mut dropped = rows.clone();
    dropped.remove(1);
    assert_eq!(reason(&chain(&dropped)), "SEQUENCE");
    let mut doubled = rows.clone();
    doubled.insert(1, rows[1]);
    assert_eq!(reason(&chain(&doubled)), "SEQUENCE");
    let mut swapped = rows.clone();
    swapped.swap(1, 2);
    assert_eq!(reason(&chain(&swapped)), "SEQUENCE");
    assert_eq!(reason(&chain(&rows[..rows.len() - 1])), "COMMIT", "a shown record is gone");
    assert_eq!(reason(&chain(&[])), "EMPTY");
}

#[test]
fn a_damaged_record_is_said_and_does_not_hide_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let notes_written = ["one", "two", "three"];
    let ids: Vec<_> = notes_written.iter().map(|n| journal.add(&note(n)).unwrap().id).collect();
    journal.close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    let client = store::client_hash(&parse_id(&ids[1], "record-id").unwrap());
    file.execute_batch("DROP TRIGGER record_is_final").unwrap();
    let sealed: Vec<u8> =
        file.query_row("SELECT sealed FROM record WHERE client = ?1", [client], |r| r.get(0)).unwrap();
    let mut bad = sealed;
    bad[100] ^= 1;
    file.execute("UPDATE record SET sealed = ?1 WHERE client = ?2", rusqlite::params![bad, client]).unwrap();
    file.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let listing = journal.list().unwrap();
    assert!(listing.damaged);
    assert_eq!(listing.entries.iter().map(|e| e.note.as_str()).collect::<Vec<_>>(), ["one", "three"]);
    let seen = verify::verify_store(&mut journal, &[], &Words::new("en")).unwrap();
    assert_eq!((seen.verdict, seen.reasons), (Verdict::Invalid, vec!["SEALED".to_owned()]));
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid, "what is intact still leaves, and holds");
}

/// Works on the file as somebody with the phone would.
fn tamper(folder: &Path, sql: &str) {
    let file = rusqlite::Connection::open(folder.join("journal.sqlite")).unwrap();
    file.execute_batch("DROP TRIGGER IF EXISTS record_is_final").unwrap();
    file.execute_batch(sql).unwrap();
    file.close().unwrap();
}

#[test]
fn a_damaged_header_or_key_block_is_said_and_hides_only_itself() {
    for sql in [
        "UPDATE record SET header = CAST(x'00' || substr(header, 2) AS BLOB) WHERE seq = (SELECT max(seq) - 1 FROM record)",
        "UPDATE epoch SET blob = CAST(substr(blob, 1, length(blob) - 1) || x'00' AS BLOB) WHERE number = (SELECT max(number) FROM epoch)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let mut journal = new_journal(folder.path(), &clock);
        journal.add(&note("before")).unwrap();
        journal.close().unwrap();
        let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
        journal.add(&note("one")).unwrap();
        journal.add(&note("two")).unwrap();
        journal.close().unwrap();
        tamper(folder.path(), sql);
        let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
        journal.unlock(SECRET).unwrap();
        let listing = journal.list().unwrap();
        assert!(listing.damaged, "{sql}");
        assert!(listing.entries.iter().any(|e| e.note == "before"), "{sql}");
    }
}

#[test]
fn a_changed_state_row_is_noticed_before_anything_is_written() {
    for column in ["frontier", "signing_key", "readers", "last_leaf"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let mut journal = new_journal(folder.path(), &clock);
        journal.add(&note("one")).unwrap();
        journal.close().unwrap();
        let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
        let query = format!("SELECT {column} FROM state");
        let mut value: Vec<u8> = file.query_row(&query, [], |r| r.get(0)).unwrap();
        value[0] ^= 1;
        file.execute(&format!("UPDATE state SET {column} = ?1"), [value]).unwrap();
        file.close().unwrap();
        let opened = Journal::open(folder.path(), clock, options());
        assert!(matches!(opened, Err(Error::Damaged("state"))), "{column}");
    }
}

#[test]
fn who_passes_on_less_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("shown")).unwrap();
    journal.add(&note("hidden on the way")).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, &[]).unwrap().anchor;
    let files = bundle::read_zip(&fs::read(&path).unwrap()).unwrap();
    let all = bundle::decode_disclosed(&files["disclosed.cbor"]).unwrap();
    let fewer: Vec<_> = all.iter().filter(|d| !d.body.windows(6).any(|w| w == b"hidden")).collect();
    assert_eq!(fewer.len() + 1, all.len());
    let mut w = hamroh_core::journal::cbor::Writer::new();
    w.array(fewer.len());
    for d in fewer {
        w.array(3).uint(d.seq).bytes(&d.salt).bytes(&d.body);
    }
    let bytes = with_part(&files, "disclosed.cbor", w.finish());
    let seen = verify::verify_bytes(&bytes, &[at(&anchor)], &Words::new("en"));
    assert_eq!((seen.verdict, seen.reasons), (Verdict::ValidWithFindings, vec!["REDACTED".to_owned()]));
}

#[test]
fn a_wrong_secret_or_a_look_does_not_wash_away_what_the_session_owes() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    drop(journal);
    clock.set_back(10 * 365 * 86_400_000);
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

#[test]
fn a_call_for_help_is_not_refused_for_a_small_thing() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let long = "Нас держат в доме за рекой. ".repeat(200);
    let prepared = sos::call_for_help(
        &mut journal,
        &SosRequest {
            citizen: " kg".into(),
            position: Some(Position {
                lat_e7: i32::MIN,
                lon_e7: 0,
                radius_m: None,
                age_s: None,
                simulated: false,
            }),
            note: long.clone(),
            ..call(&["+996 (312) 00-00-00", "мама", "*#06#"])
        },
    )
    .unwrap();
    assert!(prepared.sms.starts_with("SOS KG citizen. No position."), "{}", prepared.sms);
    let rows: Vec<_> = prepared.outbox.iter().map(|r| (r.recipient.as_str(), r.channel.as_str())).collect();
    assert_eq!(rows, [("+996312000000", "sms"), ("мама", "hand"), ("*#06#", "hand")]);
    assert_eq!(notes(&mut journal), [long]);
    // The anchor in the message covers the whole note.
    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let anchor = message::read_anchor(&prepared.sms).unwrap();
    assert_eq!(verify::verify_file(&path, &[anchor], &Words::new("en")).unwrap().verdict, Verdict::Valid);
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
    let request = SosRequest { client_id: id('a'), ..call(&[]) };
    assert!(matches!(sos::call_for_help(&mut journal, &request), Err(Error::Input("client-id"))));
    sos::call_for_help(&mut journal, &SosRequest { client_id: id('b'), ..call(&[]) }).unwrap();
    let entry = NewEntry { client_id: id('b'), ..note("x") };
    assert!(matches!(journal.add(&entry), Err(Error::Input("client-id"))));
}

#[test]
fn a_deadline_is_only_stated_when_the_time_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal =
        Journal::create(folder.path(), SECRET, false, Arc::new(BrokenClock), options()).unwrap().0;
    let request = CheckInRequest {
        client_id: String::new(),
        citizen: "UZ".into(),
        position: None,
        next_in_hours: 24,
        battery_percent: None,
        recipients: Vec::new(),
        note: String::new(),
    };
    let sms = sos::check_in(&mut journal, &request).unwrap().sms;
    assert!(sms.starts_with("OK UZ citizen. No position. Next in 24h or act. Ref"), "{sms}");
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
    fs::rename(folder.path().join("journal.keys.1.old"), folder.path().join("journal.keys")).unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["old"]);
}

#[test]
fn an_export_overwrites_nothing_and_leaves_no_trace_when_it_cannot_begin() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("one")).unwrap();
    fs::write(folder.path().join("bundle.new"), b"somebody's file").unwrap();
    for (path, code) in [(folder.path().join("none/bundle.zip"), "write"), (folder.path().to_owned(), "file")]
    {
        match bundle::export(&mut journal, &path, &[]) {
            Err(Error::NotFound(found) | Error::Exists(found)) => assert_eq!(found, code),
            other => panic!("{other:?}"),
        }
    }
    assert!(journal.list().unwrap().entries.iter().all(|e| e.kind != Kind::Export));
    bundle::export(&mut journal, &folder.path().join("bundle.zip"), &[]).unwrap();
    assert_eq!(fs::read(folder.path().join("bundle.new")).unwrap(), b"somebody's file");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert!(left.iter().all(|n| !n.to_string_lossy().contains(".zip.")), "{left:?}");
}

#[test]
fn hostile_files_take_no_more_memory_than_they_are_large() {
    let words = Words::new("en");
    assert!(matches!(verify::verify_file(Path::new("/dev/zero"), &[], &words), Err(Error::TooLarge { .. })));
    // Many rows of nothing: refused at the first.
    let mut w = hamroh_core::journal::cbor::Writer::new();
    w.array(3_000_000);
    let mut chain = w.finish();
    chain.resize(chain.len() + 9_000_000, 0);
    let mut files = bundle::Files::new();
    for name in bundle::CHAIN_PARTS {
        files.insert(name.into(), chain.clone());
    }
    let seen = verify::verify_bytes(&bundle::write_zip(&files).unwrap(), &[], &words);
    assert_eq!(seen.reasons, ["MALFORMED"]);
}

#[test]
fn an_old_copy_put_back_is_rolled_back() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    journal.close().unwrap();
    let copy = folder.path().join("copy.sqlite");
    fs::copy(folder.path().join("journal.sqlite"), &copy).unwrap();
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    let sent = sos::call_for_help(&mut journal, &call(&[])).unwrap();
    journal.close().unwrap();
    fs::copy(&copy, folder.path().join("journal.sqlite")).unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.add(&note("nothing happened")).unwrap();
    let seen =
        verify::verify_store(&mut journal, &[at(&sent.acknowledged.anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::RolledBack);
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
