//! What is changed is noticed, and nothing else suffers.

use std::{fs, path::Path};

use hamroh_core::{
    companion::Companion,
    error::Error,
    journal::{Journal, anchor::Anchor, bundle, model::Verdict, parse_id, store, verify},
    sos,
    words::Words,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, options};
use sha2::{Digest as _, Sha256};

use super::{at, copy_folder, new_journal, note, notes, tamper};

/// Rebuilds a bundle with one part exchanged, as an attacker with the format page would.
fn with_part(files: &bundle::Files, name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut files = files.clone();
    files.insert(name.into(), bytes);
    bundle::write_zip(&files).unwrap()
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
fn a_key_block_that_is_none_under_a_right_hash_costs_its_own_records() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    journal.close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    let known: i64 = file.query_row("SELECT max(number) FROM epoch", [], |r| r.get(0)).unwrap();
    file.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    journal.add(&note("lost")).unwrap();
    journal.close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    let mut later = file.prepare("SELECT number FROM epoch WHERE number > ?1").unwrap();
    let numbers: Vec<i64> = later.query_map([known], |r| r.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(!numbers.is_empty());
    for number in numbers {
        let blob = number.to_be_bytes();
        let hash: [u8; 32] = Sha256::digest(blob).into();
        file.execute(
            "UPDATE epoch SET blob = ?1, hash = ?2 WHERE number = ?3",
            rusqlite::params![blob, hash, number],
        )
        .unwrap();
    }
    drop(later);
    file.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    for _ in 0..2 {
        journal.unlock(SECRET).unwrap();
        let listing = journal.list().unwrap();
        assert!(listing.damaged);
        assert_eq!(listing.entries.iter().map(|e| e.note.as_str()).collect::<Vec<_>>(), ["before"]);
        // What is written from then on is whole.
        journal.lock().unwrap();
    }
    journal.add(&note("after")).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["before", "after"]);
}

#[test]
fn a_changed_state_row_is_noticed_before_anything_is_written() {
    for column in ["frontier", "signing_key", "intake", "last_leaf"] {
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
        let opened = Journal::open(folder.path(), clock.clone(), options());
        assert!(matches!(opened, Err(Error::Damaged("state"))), "{column}");
        // Who asks what is wrong gets a verdict, not an error.
        let whole = tempfile::tempdir().unwrap();
        fs::rename(folder.path(), whole.path().join("journal")).unwrap();
        fs::create_dir(folder.path()).unwrap();
        let companion = Companion::open(whole.path().display().to_string(), clock).unwrap();
        let seen = companion.journal_verify(Vec::new(), "en".into()).unwrap();
        assert_eq!((seen.verdict, seen.reasons), (Verdict::Invalid, vec!["STATE".to_owned()]));
    }
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

/// The whole folder, as somebody puts it back who made a copy before.
#[test]
fn an_old_copy_put_back_is_rolled_back() {
    let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("before")).unwrap();
    journal.close().unwrap();
    copy_folder(folder.path(), copy.path());
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    let sent = sos::call_for_help(&mut journal, &call(false, &[])).unwrap();
    journal.close().unwrap();
    // The database alone does not fit the key beside it: the phone notices by itself.
    fs::copy(copy.path().join("journal.sqlite"), folder.path().join("journal.sqlite")).unwrap();
    let opened = Journal::open(folder.path(), clock.clone(), options());
    assert!(matches!(opened, Err(Error::Damaged("restored"))), "{opened:?}");
    // All files together fit; only what left the phone tells.
    copy_folder(copy.path(), folder.path());
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.add(&note("nothing happened")).unwrap();
    let seen =
        verify::verify_store(&mut journal, &[at(&sent.acknowledged.anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::RolledBack);
}
