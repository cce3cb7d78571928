//! Files that belong to the journal: taken in while locked, read with the secret, byte for byte or not at all.

use std::{
    fs,
    io::{self, Cursor, Read},
};

use hamroh_core::{
    error::Error,
    journal::{
        Journal,
        attachment::PIECE,
        bundle,
        model::{FactSheet, Kind, NewAttachment, NewEntry},
        parse_id, store,
        tree::sha256,
        verify,
    },
    words::Words,
};
use hamroh_tests::{
    fixtures::{SECRET, TestClock, options},
    random::Random,
};

use super::{new_journal, note, tamper};

const ID: &str = "00000000000000000000000000000007";

fn photo(id: &str) -> NewAttachment {
    NewAttachment {
        client_id: id.into(),
        media_type: "image/jpeg".into(),
        note: "the gate".into(),
        refers_to: String::new(),
        ordinary: false,
    }
}

fn drawn(seed: u64, length: usize) -> Vec<u8> {
    let mut random = Random::new(seed);
    (0..length).map(|_| u8::try_from(random.below(256)).unwrap()).collect()
}

fn read(journal: &mut Journal, record: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    journal.read_attachment(record, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(bytes)
}

/// A source that breaks in the middle, as a card that is pulled out.
struct Broken<'a>(&'a [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() { Err(io::ErrorKind::BrokenPipe.into()) } else { self.0.read(out) }
    }
}

#[test]
fn a_file_of_any_length_comes_back_byte_for_byte_with_the_secret_only() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    let mut written = Vec::new();
    for (n, length) in [1, PIECE - 1, PIECE, PIECE + 1, 17 * PIECE, 40 * PIECE + 5].into_iter().enumerate() {
        if n == 2 {
            journal.lock().unwrap();
        }
        let bytes = drawn(n as u64, length);
        let id = journal.attach(&photo(""), &mut Cursor::new(&bytes)).unwrap().id;
        written.push((id, bytes));
    }
    assert!(matches!(read(&mut journal, &written[0].0), Err(Error::Locked)));
    journal.unlock(SECRET).unwrap();
    let listed = journal.list().unwrap();
    assert_eq!(listed.entries.len(), written.len());
    for ((id, bytes), entry) in written.iter().zip(&listed.entries) {
        assert!(read(&mut journal, id).unwrap() == *bytes, "{} bytes", bytes.len());
        assert_eq!((&entry.id, entry.note.as_str()), (id, "the gate"));
        let [file] = &entry.attachments[..] else { panic!("{entry:?}") };
        assert_eq!((file.length, file.media_type.as_str()), (bytes.len() as u64, "image/jpeg"));
        let hash: String = sha256(&[bytes]).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(file.sha256, hash);
        let path = folder.path().join(format!("{id}.jpg"));
        journal.save_attachment(id, &path).unwrap();
        assert!(fs::read(&path).unwrap() == *bytes);
        assert!(matches!(journal.save_attachment(id, &path), Err(Error::Exists("file"))));
    }
    let plain = journal.add(&note("no file")).unwrap().id;
    assert!(matches!(read(&mut journal, &plain), Err(Error::NotFound("attachment"))));
}

#[test]
fn what_broke_off_goes_on_where_it_stopped_and_shows_nothing_before_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let bytes = drawn(1, 40 * PIECE + 9);
    assert!(journal.attach(&photo(ID), &mut Broken(&bytes[..35 * PIECE])).is_err());
    assert_eq!(journal.list().unwrap().entries, []);
    journal.close().unwrap();
    let pieces = || {
        let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
        let mut rows = file.prepare("SELECT id FROM piece ORDER BY number").unwrap();
        rows.query_map([], |r| r.get::<_, i64>(0)).unwrap().map(Result::unwrap).collect::<Vec<_>>()
    };
    let before = pieces();
    assert_eq!(before.len(), 32, "whole megabytes are kept");
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    let first = journal.attach(&photo(ID), &mut Cursor::new(&bytes)).unwrap();
    // The answer was lost: asked again with a source that is gone, it is the same record.
    let again = journal.attach(&photo(ID), &mut Broken(&[])).unwrap();
    assert_eq!((&again.id, &again.anchor), (&first.id, &first.anchor));
    journal.unlock(SECRET).unwrap();
    assert!(read(&mut journal, &first.id).unwrap() == bytes);
    assert_eq!(journal.list().unwrap().entries.len(), 1);
    journal.close().unwrap();
    assert_eq!(pieces()[..32], before, "what was there was not written again");
}

#[test]
fn another_source_under_the_same_id_replaces_what_was_begun() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    let (old, new) = (drawn(1, 33 * PIECE), drawn(2, 3 * PIECE + 1));
    assert!(journal.attach(&photo(ID), &mut Broken(&old)).is_err());
    let id = journal.attach(&photo(ID), &mut Cursor::new(&new)).unwrap().id;
    assert!(read(&mut journal, &id).unwrap() == new);
}

#[test]
fn a_changed_missing_or_moved_piece_is_noticed_and_no_file_is_made() {
    for sql in [
        "UPDATE piece SET sealed = CAST(substr(sealed, 1, 999) || x'00' || substr(sealed, 1001) AS BLOB) WHERE number = 1",
        "DELETE FROM piece WHERE number = 2",
        "DELETE FROM piece WHERE number = 0",
        "UPDATE piece SET number = 9 WHERE number = 0; UPDATE piece SET number = 0 WHERE number = 1; \
         UPDATE piece SET number = 1 WHERE number = 9",
        "UPDATE piece SET epoch = zeroblob(32)",
    ] {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let mut journal = new_journal(folder.path(), &clock);
        let id = journal.attach(&photo(""), &mut Cursor::new(drawn(3, 3 * PIECE))).unwrap().id;
        journal.close().unwrap();
        tamper(folder.path(), sql);
        let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
        journal.unlock(SECRET).unwrap();
        let path = folder.path().join("photo.jpg");
        let answer = journal.save_attachment(&id, &path);
        assert!(matches!(answer, Err(Error::Damaged("attachment"))), "{sql}: {answer:?}");
        let left = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name());
        assert!(!left.into_iter().any(|name| name.to_string_lossy().contains("photo")), "{sql}");
    }
}

#[test]
fn unusable_files_get_a_reason_and_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let empty = journal.attach(&photo(ID), &mut io::empty());
    assert!(matches!(empty, Err(Error::Input("empty-file"))));
    for bad in ["", "jpeg", "image/ж", "a/", &"x/".repeat(90)] {
        let request = NewAttachment { media_type: bad.into(), ..photo(ID) };
        let answer = journal.attach(&request, &mut Cursor::new([1]));
        assert!(matches!(answer, Err(Error::Input("media-type"))) || bad == "a/", "{bad}: {answer:?}");
    }
    let request = NewAttachment { refers_to: "nothing".into(), ..photo(ID) };
    assert!(matches!(journal.attach(&request, &mut Cursor::new([1])), Err(Error::Input("refers-to"))));
}

#[test]
fn a_bundle_of_chosen_records_brings_their_files_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    let chosen = journal.add(&note("at the gate")).unwrap().id;
    let other = journal.add(&note("elsewhere")).unwrap().id;
    let of = |record: &String, note: &str| NewAttachment {
        refers_to: record.clone(),
        note: note.into(),
        ..photo("")
    };
    let (mine, theirs) = (drawn(1, 3 * PIECE + 7), drawn(2, 9));
    let long = "what can be seen on it ".repeat(400);
    journal.attach(&of(&chosen, &long), &mut Cursor::new(&mine)).unwrap();
    let theirs_id = journal.attach(&of(&other, "not this"), &mut Cursor::new(&theirs)).unwrap().id;
    let export = |journal: &mut Journal, name: &str, only: &[String]| {
        let path = folder.path().join(name);
        bundle::export(journal, &path, only).unwrap();
        let seen = verify::verify_file(&path, &[], &Words::new("en")).unwrap();
        assert_eq!(seen.reasons, ["NO_OUTSIDE_ANCHOR"], "{name}");
        let files = bundle::read_zip(&fs::read(&path).unwrap()).unwrap();
        let attached = files.into_iter().filter(|(name, _)| name.starts_with(bundle::ATTACHMENTS));
        let notes: String = seen.disclosed.into_iter().map(|e| e.note).collect();
        (notes, attached.map(|(_, bytes)| bytes).collect::<Vec<_>>())
    };
    let (notes, files) = export(&mut journal, "chosen.zip", &[chosen]);
    assert!(notes.starts_with("at the gate") && notes.ends_with(&long) && !notes.contains("elsewhere"));
    assert_eq!(files, [mine]);
    let (notes, files) = export(&mut journal, "file.zip", &[theirs_id]);
    assert_eq!((notes.as_str(), files), ("not this", vec![theirs]));
}

#[test]
fn a_damaged_file_stays_out_of_the_bundle_and_the_others_leave() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let files: Vec<_> = (0..4).map(|n| drawn(n, 2 * PIECE + 3)).collect();
    let ids: Vec<_> =
        files.iter().map(|f| journal.attach(&photo(""), &mut Cursor::new(f)).unwrap().id).collect();
    // The second is there twice, once of them whole.
    journal.attach(&photo(""), &mut Cursor::new(&files[1])).unwrap();
    journal.close().unwrap();
    for id in &ids[1..3] {
        let client = store::client_hash(&parse_id(id, "").unwrap());
        let client: String = client.iter().map(|b| format!("{b:02x}")).collect();
        tamper(
            folder.path(),
            &format!("UPDATE piece SET sealed = x'00' WHERE number = 1 AND client = x'{client}'"),
        );
    }
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let found = bundle::read_zip(&fs::read(&path).unwrap()).unwrap();
    for (n, file) in files.iter().enumerate() {
        let there = found.get(&bundle::attachment_name(&sha256(&[file])));
        assert_eq!(there, (n != 2).then_some(file), "{n}");
    }
    let seen = verify::verify_file(&path, &[], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["NO_OUTSIDE_ANCHOR", "MISSING_FILE"]);
}

#[test]
fn the_second_secret_opens_no_file_that_was_taken_in_for_the_owner() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    journal.set_second_secret(SECRET, "2580").unwrap();
    let id = journal.attach(&photo(""), &mut Cursor::new([7; 100])).unwrap().id;
    journal.lock().unwrap();
    journal.unlock("2580").unwrap();
    assert_eq!(journal.list().unwrap().entries, []);
    assert!(matches!(read(&mut journal, &id), Err(Error::NotFound("attachment"))));
}

#[test]
fn facts_stand_apart_from_the_story() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let facts = FactSheet {
        time: "24.04., около 7".into(),
        place: " KK Park ".into(),
        people: "Али, 2 охранника".into(),
        words: "«Паспорт отдашь потом»".into(),
        harm: String::new(),
        papers: "паспорт".into(),
        money: "3000 $".into(),
    };
    // Facts alone say enough.
    let both = NewEntry { facts: facts.clone(), ..note("the whole story") };
    journal.add(&both).unwrap();
    journal.add(&NewEntry { facts: facts.clone(), ..note("") }).unwrap();
    journal.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let seen: Vec<_> = journal.list().unwrap().entries.into_iter().map(|e| (e.note, e.facts)).collect();
    let trimmed = FactSheet { place: "KK Park".into(), ..facts.clone() };
    assert_eq!(seen, [("the whole story".into(), trimmed.clone()), (String::new(), trimmed)]);
    let long = FactSheet { harm: "ж".repeat(2_000), ..facts };
    let answer = journal.add(&NewEntry { facts: long, ..note("x") });
    assert!(matches!(answer, Err(Error::TooLarge { what: "facts", limit: 2_000, .. })), "{answer:?}");
    let nothing = journal.add(&NewEntry { kind: Kind::Incident, ..note("  ") });
    assert!(matches!(nothing, Err(Error::Input("empty-note"))), "{nothing:?}");
}
