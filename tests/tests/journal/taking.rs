//! A file on its way in: what else the journal does meanwhile, and whose file it becomes.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use hamroh_core::{
    companion::Companion,
    error::{ApiError, Error, PortError},
    journal::{
        Journal,
        attachment::PIECE,
        model::NewAttachment,
        taking::{Begun, Taking},
    },
    ports::ByteSource,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call};

use super::{new_journal, note};

const ID: &str = "00000000000000000000000000000007";
const SECOND: &str = "2580";

fn photo(ordinary: bool) -> NewAttachment {
    NewAttachment {
        client_id: ID.into(),
        media_type: "image/jpeg".into(),
        note: "the gate".into(),
        refers_to: String::new(),
        ordinary,
    }
}

fn companion(folder: &tempfile::TempDir) -> Arc<Companion> {
    let companion = Companion::open(folder.path().display().to_string(), TestClock::new()).unwrap();
    companion.journal_create(SECRET.into(), false).unwrap();
    companion
}

/// Three megabytes; something happens before each is given.
struct Source<F> {
    left: Mutex<usize>,
    between: F,
}

impl<F: Fn() + Send + Sync> Source<F> {
    fn new(between: F) -> Arc<Self> {
        Arc::new(Self { left: Mutex::new(3 << 20), between })
    }
}

impl<F: Fn() + Send + Sync> ByteSource for Source<F> {
    fn next_bytes(&self, most: u32) -> Result<Vec<u8>, PortError> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        if left.is_multiple_of(1 << 20) {
            (self.between)();
        }
        let count = (*left).min(most as usize);
        *left -= count;
        Ok(vec![7; count])
    }
}

#[test]
fn a_call_for_help_does_not_wait_for_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let companion = companion(&folder);
    let other = companion.clone();
    // On the thread that reads the file: it would wait for itself if the journal were held.
    let source = Source::new(move || {
        other.sos(call(false, &["+996312000000"])).unwrap();
        other.journal_add(note("they are coming")).unwrap();
    });
    companion.journal_attach(photo(false), source).unwrap();
    companion.journal_unlock(SECRET.into()).unwrap();
    let entries = companion.journal_list().unwrap().entries;
    let file = entries.iter().find(|e| e.id == ID).unwrap();
    assert_eq!(file.attachments[0].length, 3 << 20);
    assert_eq!(entries.iter().filter(|e| e.note == "they are coming").count(), 4);
    assert_eq!(companion.outbox().unwrap().len(), 4);
}

#[test]
fn a_file_belongs_to_whoever_began_it_although_the_journal_is_locked_meanwhile() {
    for (secret, ordinary) in [(SECOND, false), (SECRET, true), (SECRET, false)] {
        let folder = tempfile::tempdir().unwrap();
        let companion = companion(&folder);
        companion.journal_set_second_secret(SECRET.into(), SECOND.into()).unwrap();
        companion.journal_lock().unwrap();
        companion.journal_unlock(secret.into()).unwrap();
        let other = companion.clone();
        companion
            .journal_attach(photo(ordinary), Source::new(move || other.journal_lock().unwrap()))
            .unwrap();
        for (reader, sees) in [(SECRET, true), (SECOND, secret == SECOND || ordinary)] {
            companion.journal_unlock(reader.into()).unwrap();
            let path = folder.path().join(reader).display().to_string();
            let saved = companion.journal_save_attachment(ID.into(), path);
            assert_eq!(saved.is_ok(), sees, "{secret} {ordinary}, read by {reader}: {saved:?}");
            assert_eq!(companion.journal_list().unwrap().entries.len(), usize::from(sees));
            companion.journal_lock().unwrap();
        }
    }
}

#[test]
fn while_locked_no_file_is_begun_for_the_ordinary_view() {
    let folder = tempfile::tempdir().unwrap();
    let companion = companion(&folder);
    companion.journal_lock().unwrap();
    let answer = companion.journal_attach(photo(true), Source::new(|| {}));
    assert!(matches!(&answer, Err(ApiError::Secret { code, .. }) if code == "locked"), "{answer:?}");
}

#[test]
fn an_erasure_in_the_middle_ends_it() {
    let folder = tempfile::tempdir().unwrap();
    let companion = companion(&folder);
    let (other, erased) = (companion.clone(), AtomicBool::new(false));
    let source = Source::new(move || {
        if !erased.swap(true, Ordering::Relaxed) {
            other.journal_erase().unwrap();
        }
    });
    assert!(companion.journal_attach(photo(false), source).is_err());
    assert!(!companion.journal_state().unwrap().exists);
}

fn begin(journal: &mut Journal) -> Taking {
    match journal.begin_attachment(&photo(false)).unwrap() {
        Begun::New(taking) => *taking,
        Begun::Earlier(earlier) => panic!("{earlier:?}"),
    }
}

#[test]
fn of_two_who_bring_the_same_file_one_is_acknowledged_and_two_files_do_not_mix() {
    let (a, b) = ([vec![1; PIECE], vec![2; 9]], [vec![3; PIECE], vec![4; 9]]);
    for (second, mixed) in [(&a, false), (&b, true)] {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = new_journal(folder.path(), &TestClock::new());
        let (mut one, mut two) = (begin(&mut journal), begin(&mut journal));
        journal.take_pieces(&mut one, &a).unwrap();
        journal.take_pieces(&mut two, second).unwrap();
        let first = journal.finish_attachment(&one);
        assert_eq!(first.is_err(), mixed, "{first:?}");
        let last = journal.finish_attachment(&two).unwrap();
        assert_eq!(last.repeated, !mixed);
        journal.unlock(SECRET).unwrap();
        let mut bytes = Vec::new();
        journal
            .read_attachment(&last.id, |piece| {
                bytes.extend_from_slice(piece);
                Ok(())
            })
            .unwrap();
        assert_eq!(bytes, second.concat());
    }
}

#[test]
fn after_the_end_no_piece_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    let (mut one, mut two) = (begin(&mut journal), begin(&mut journal));
    journal.take_pieces(&mut one, &[vec![1; 5]]).unwrap();
    journal.finish_attachment(&one).unwrap();
    let late = journal.take_pieces(&mut two, &[vec![2; 5]]);
    assert!(matches!(late, Err(Error::Busy)), "{late:?}");
}
