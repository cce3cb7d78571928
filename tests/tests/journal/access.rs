//! Who can read: two views of one log, secrets changed and taken back, what a device key adds, what a trustee sees.

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use hamroh_core::{
    error::{Error, PortError},
    journal::{Journal, Options, model::NewEntry, salvage, trustee},
    ports::DeviceKeys,
    sos::{self, outbox},
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, options};

use super::{new_journal, note, notes};

const SECOND: &str = "2580";

fn ordinary(text: &str) -> NewEntry {
    NewEntry { ordinary: true, ..note(text) }
}

/// A locked journal with a private note, one for the ordinary view, and a second secret.
fn two_views(folder: &std::path::Path, clock: &Arc<TestClock>) -> Journal {
    let mut journal = new_journal(folder, clock);
    journal.add(&note("they took my passport")).unwrap();
    journal.add(&ordinary("plov: rice, carrots, meat")).unwrap();
    journal.set_second_secret(SECRET, SECOND).unwrap();
    journal.lock().unwrap();
    journal
}

#[test]
fn the_second_secret_shows_the_ordinary_notes_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    journal.add(&note("written while locked")).unwrap();
    journal.unlock(SECOND).unwrap();
    assert_eq!(notes(&mut journal), ["plov: rice, carrots, meat"]);
    journal.add(&note("bought a SIM card")).unwrap();
    // A call for help in front of whoever made the owner open this is not shown there.
    let sent = sos::call_for_help(&mut journal, &call(false, &["+996312000000"])).unwrap();
    let row = outbox::list(&mut journal).unwrap()[0].id;
    outbox::report(&mut journal, row, sos::model::DeliveryEvent::Lease, "").unwrap();
    assert_eq!(notes(&mut journal), ["plov: rice, carrots, meat", "bought a SIM card"]);
    journal.close().unwrap();

    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    let listing = journal.list().unwrap();
    assert!(!listing.damaged);
    let seen: Vec<_> = listing.entries.iter().map(|e| (e.note.as_str(), e.ordinary)).collect();
    assert_eq!(
        seen,
        [
            ("they took my passport", false),
            ("plov: rice, carrots, meat", true),
            ("written while locked", false),
            ("bought a SIM card", true),
            ("they took my passport", false),
        ]
    );
    assert_eq!(listing.entries.last().map(|e| e.id.clone()), Some(sent.acknowledged.id));
}

#[test]
fn the_ordinary_view_takes_a_second_secret_as_any_journal_does() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    journal.unlock(SECOND).unwrap();
    journal.set_second_secret(SECOND, "1111").unwrap();
    journal.add(&ordinary("for the third")).unwrap();
    journal.lock().unwrap();
    journal.unlock("1111").unwrap();
    assert_eq!(notes(&mut journal), ["for the third"]);
    assert!(matches!(journal.set_second_secret("1111", "2222"), Err(Error::Input("no-slot"))));
    journal.lock().unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["they took my passport", "plov: rice, carrots, meat"]);
}

#[test]
fn secrets_are_changed_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    let new = "qor muz shamol daryo tosh yulduz";
    for (own, to, code) in
        [(SECRET, "", "empty-secret"), (SECRET, "1234", "weak-secret"), (SECRET, SECOND, "secret-taken")]
    {
        let refused = journal.change_secret(own, to, code == "secret-taken");
        assert!(matches!(refused, Err(Error::Input(found)) if found == code), "{code}: {refused:?}");
    }
    assert!(matches!(journal.change_secret("wrong", new, false), Err(Error::WrongSecret { .. })));
    journal.change_secret(SECRET, new, false).unwrap();
    assert!(matches!(journal.unlock(SECRET), Err(Error::WrongSecret { .. })));
    journal.unlock(new).unwrap();
    assert_eq!(notes(&mut journal).len(), 2);
    journal.clear_second_secret(new).unwrap();
    journal.lock().unwrap();
    assert!(matches!(journal.unlock(SECOND), Err(Error::WrongSecret { .. })));
    // Set anew, it shows what was written for it before.
    journal.set_second_secret(new, "3333").unwrap();
    journal.unlock("3333").unwrap();
    assert_eq!(notes(&mut journal), ["plov: rice, carrots, meat"]);
}

#[test]
fn a_guess_from_the_ordinary_view_is_not_answered() {
    for guess in [SECRET, "qor muz shamol daryo tosh yulduz"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let mut journal = two_views(folder.path(), &clock);
        let code = journal.new_recovery_code(SECRET).unwrap();
        // For the view behind it, and for itself: accepted, and opens that from then on.
        journal.set_second_secret(SECOND, guess).unwrap();
        journal.unlock(guess).unwrap();
        assert_eq!(notes(&mut journal), [""; 0], "{guess}");
        journal.clear_second_secret(SECOND).unwrap();
        journal.change_secret(SECOND, guess, true).unwrap();
        journal.lock().unwrap();
        assert!(matches!(journal.unlock(SECOND), Err(Error::WrongSecret { .. })));
        journal.unlock(guess).unwrap();
        assert_eq!(notes(&mut journal), ["plov: rice, carrots, meat"], "{guess}");
        journal.lock().unwrap();
        // The owner gets in by the code, and by the secret again once another one opens the ordinary view.
        journal.unlock(&code).unwrap();
        assert_eq!(notes(&mut journal).len(), 2);
        journal.set_second_secret(&code, SECOND).unwrap();
        journal.lock().unwrap();
        journal.unlock(SECRET).unwrap();
        assert_eq!(notes(&mut journal).len(), 2);
    }
}

#[test]
fn what_opens_the_own_view_or_one_behind_it_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    let code = journal.new_recovery_code(SECRET).unwrap();
    journal.set_second_secret(SECOND, "1111").unwrap();
    for (own, to) in [(SECRET, SECRET), (SECRET, "1111"), (SECRET, code.as_str()), (SECOND, SECOND)] {
        let refused = journal.set_second_secret(own, to);
        assert!(matches!(refused, Err(Error::Input("secret-taken"))), "{own} {to}: {refused:?}");
    }
    for (own, to) in [(SECRET, SECOND), (SECRET, "1111"), (SECOND, "1111")] {
        let refused = journal.change_secret(own, to, true);
        assert!(matches!(refused, Err(Error::Input("secret-taken"))), "{own} {to}: {refused:?}");
    }
    // What is in force may be set again.
    journal.change_secret(SECRET, SECRET, false).unwrap();
    journal.set_second_secret(SECRET, SECOND).unwrap();
}

#[test]
fn a_recovery_code_opens_as_the_secret_does_and_only_the_newest() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    let old = journal.new_recovery_code(SECRET).unwrap();
    let code = journal.new_recovery_code(SECRET).unwrap();
    assert_eq!(code.len(), 26 + 5);
    assert!(matches!(journal.unlock(&old), Err(Error::WrongSecret { .. })));
    // As people type it.
    journal.unlock(&format!(" {} ", code.to_lowercase())).unwrap();
    assert_eq!(notes(&mut journal).len(), 2);
    // Forgotten: the code stands for the secret.
    let new = "qor muz shamol daryo tosh yulduz";
    journal.change_secret(&code, new, false).unwrap();
    journal.lock().unwrap();
    assert!(matches!(journal.unlock(SECRET), Err(Error::WrongSecret { .. })));
    journal.unlock(new).unwrap();
    journal.lock().unwrap();
    journal.unlock(SECOND).unwrap();
}

/// A key store in memory that can fail or lose its key.
#[derive(Default)]
struct Store {
    broken: AtomicBool,
    lost: AtomicBool,
}

impl Store {
    fn answer(&self, bytes: &[u8]) -> Result<Vec<u8>, PortError> {
        if self.broken.load(Ordering::Relaxed) || self.lost.load(Ordering::Relaxed) {
            return Err(PortError::Failed { reason: "no key".into() });
        }
        Ok(bytes.iter().map(|b| b ^ 0x5a).collect())
    }
}

impl DeviceKeys for Store {
    fn wrap(&self, plain: Vec<u8>) -> Result<Vec<u8>, PortError> {
        self.answer(&plain)
    }
    fn open_wrapped(&self, sealed: Vec<u8>) -> Result<Vec<u8>, PortError> {
        self.answer(&sealed)
    }
    fn destroy(&self) -> Result<(), PortError> {
        self.lost.store(true, Ordering::Relaxed);
        Ok(())
    }
}

fn on_device(store: &Arc<Store>) -> Options {
    Options { device: Some(store.clone()), ..options() }
}

#[test]
fn a_pin_is_enough_where_only_the_device_can_try_it() {
    let folder = tempfile::tempdir().unwrap();
    let (clock, store) = (TestClock::new(), Arc::new(Store::default()));
    let (mut journal, _) =
        Journal::create(folder.path(), "4711", false, clock.clone(), on_device(&store)).unwrap();
    journal.add(&note("one")).unwrap();
    let code = journal.new_recovery_code("4711").unwrap();
    journal.close().unwrap();
    // The files on another machine: the PIN alone opens nothing.
    let mut journal = Journal::open(folder.path(), clock.clone(), options()).unwrap();
    assert!(matches!(journal.unlock("4711"), Err(Error::WrongSecret { .. })));
    journal.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock.clone(), on_device(&store)).unwrap();
    journal.unlock("4711").unwrap();
    journal.lock().unwrap();
    // The key store loses its key: writing goes on, and the code opens.
    store.lost.store(true, Ordering::Relaxed);
    journal.add(&note("two")).unwrap();
    assert!(matches!(journal.unlock("4711"), Err(Error::WrongSecret { .. })));
    journal.unlock(&code).unwrap();
    assert_eq!(notes(&mut journal), ["one", "two"]);
}

#[test]
fn a_key_store_that_does_not_work_is_done_without() {
    let folder = tempfile::tempdir().unwrap();
    let (clock, store) = (TestClock::new(), Arc::new(Store::default()));
    store.broken.store(true, Ordering::Relaxed);
    let weak = Journal::create(folder.path(), "4711", false, clock.clone(), on_device(&store));
    assert!(matches!(weak, Err(Error::Input("weak-secret"))), "then a PIN protects little");
    let (mut journal, _) =
        Journal::create(folder.path(), SECRET, false, clock.clone(), on_device(&store)).unwrap();
    journal.add(&note("one")).unwrap();
    journal.lock().unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal), ["one"]);
}

#[test]
fn a_trustee_reads_a_copy_from_then_on_and_the_second_secret_cannot_name_one() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = two_views(folder.path(), &clock);
    let (private, public) = trustee::new_pair();
    let (theirs, spy) = (trustee::parse(&private).unwrap(), trustee::new_pair());
    assert!(matches!(journal.set_trustee(SECRET, [0; 32]), Err(Error::Input("trustee-key"))));
    journal.set_trustee(SECRET, *trustee::parse(&public).unwrap()).unwrap();
    journal.set_trustee(SECOND, *trustee::parse(&spy.1).unwrap()).unwrap();
    journal.add(&note("for both")).unwrap();
    journal.close().unwrap();
    let copy = folder.path().join("journal.sqlite");
    let read =
        |key| salvage::read_copy(&copy, key).unwrap().entries.into_iter().map(|e| e.note).collect::<Vec<_>>();
    assert_eq!(read(&theirs), ["for both"]);
    assert!(read(&trustee::parse(&spy.0).unwrap()).is_empty());
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal).last().map(String::as_str), Some("for both"));
}

/// Two notes, and 210 each in an epoch of its own: more epochs than are tried at every unlocking.
fn of_many_epochs(folder: &std::path::Path, clock: &Arc<TestClock>) -> Journal {
    let mut journal = two_views(folder, clock);
    for _ in 0..210 {
        journal.add(&note("x")).unwrap();
        journal.lock().unwrap();
    }
    journal
}

#[test]
fn what_is_remembered_of_an_epoch_belongs_to_it_and_not_to_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = of_many_epochs(folder.path(), &clock);
    journal.unlock(SECRET).unwrap();
    journal.close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    file.execute_batch(
        "UPDATE epoch SET number = -1 - (number + 1) % 64 WHERE number < 64;
         UPDATE epoch SET number = -1 - number WHERE number < 0;",
    )
    .unwrap();
    file.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    for _ in 0..2 {
        journal.unlock(SECRET).unwrap();
        let listing = journal.list().unwrap();
        assert_eq!((listing.entries.len(), listing.damaged), (212, false));
        journal.lock().unwrap();
    }
}

#[test]
fn what_was_opened_once_is_remembered_and_the_rows_of_all_views_look_alike() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = of_many_epochs(folder.path(), &clock);
    let trials = |journal: &mut Journal| {
        let before = hamroh_core::journal::work::done().epochs;
        journal.unlock(SECRET).unwrap();
        assert_eq!(notes(journal).len(), 212);
        journal.lock().unwrap();
        hamroh_core::journal::work::done().epochs - before
    };
    // Three keys on four slots of each; the last three pages of 64 are tried each time.
    let (first, second) = (trials(&mut journal), trials(&mut journal));
    assert!(first > 212 * 12 && second <= first - (64 - 8) * 12, "{first} {second}");
    journal.close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    let rows: Vec<(u8, i64, i64)> = file
        .prepare("SELECT place, count(*), sum(length(sealed)) FROM ring GROUP BY place")
        .unwrap()
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(rows.len(), 4);
    assert!(rows.iter().all(|(_, count, bytes)| (*count, *bytes) == (rows[0].1, rows[0].2)), "{rows:?}");
}

#[test]
fn a_damaged_keyring_costs_time_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    two_views(folder.path(), &clock).close().unwrap();
    let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
    file.execute("UPDATE ring SET sealed = randomblob(2152)", []).unwrap();
    file.close().unwrap();
    let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
    journal.unlock(SECRET).unwrap();
    assert_eq!(notes(&mut journal).len(), 2);
    assert!(fs::metadata(folder.path().join("journal.ballast")).unwrap().len() > 0);
}

#[test]
fn a_recovery_code_opens_however_it_is_copied_from_paper() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = two_views(folder.path(), &TestClock::new());
    let code = journal.new_recovery_code(SECRET).unwrap();
    let plain = code.replace('-', "");
    let copied = plain.to_lowercase().replace('0', "o").replace('1', "l");
    for typed in [code.clone(), plain, copied, code.replace('-', " ")] {
        journal.lock().unwrap();
        journal.unlock(&typed).unwrap();
        assert_eq!(notes(&mut journal).len(), 2);
    }
}
