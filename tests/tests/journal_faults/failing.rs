//! The n-th operation on the disk fails, for every n: a clean error or a durable record, and afterwards all goes on.

use std::sync::{Mutex, PoisonError};

use hamroh_core::{
    error::Error,
    journal::{
        Journal,
        model::Verdict,
        store::{self, Store},
        verify,
    },
    sos::outbox,
    words::Words,
};
use hamroh_tests::{
    crash::RecordId,
    fixtures::{SECRET, no_time},
    on_disk::{add, call, create, folder, open, options, shown},
    vfs::{Disk, FailKind, FailPlan, Vfs},
};

use super::holds;

/// The record after all faults.
const LAST: RecordId = 1_000;

/// One step of a history.
#[derive(Clone, Copy, Debug)]
enum Step {
    Add(RecordId),
    Call(RecordId),
    Lock,
    Unlock,
    Close,
    /// The program is killed and starts anew.
    Kill,
}

use Step::{Add, Call, Close, Kill, Lock, Unlock};

const SHORT: [Step; 9] = [Add(1), Lock, Call(2), Unlock, Add(3), Close, Call(4), Kill, Add(5)];

const LONG: [Step; 32] = [
    Add(1),
    Add(2),
    Call(3),
    Lock,
    Add(4),
    Add(5),
    Unlock,
    Add(6),
    Call(7),
    Lock,
    Add(8),
    Close,
    Add(9),
    Call(10),
    Kill,
    Add(11),
    Unlock,
    Add(12),
    Add(13),
    Lock,
    Add(14),
    Call(15),
    Close,
    Close,
    Add(16),
    Unlock,
    Add(17),
    Lock,
    Kill,
    Call(18),
    Add(19),
    Add(20),
];

/// What a program holds: nothing, until the journal could be made or opened.
struct Program<'a> {
    vfs: &'a Vfs,
    journal: Option<Journal>,
    made: bool,
    acked: &'a Mutex<Vec<RecordId>>,
    errors: u32,
    kind: FailKind,
    /// Of them, those that said that there is no journal.
    not_found: u32,
}

impl Program<'_> {
    fn journal(&mut self) -> Result<&mut Journal, Error> {
        if self.journal.is_none() {
            let opened = if self.made { open(self.vfs) } else { self.make() };
            self.journal = Some(opened?);
            self.made = true;
        }
        Ok(self.journal.as_mut().unwrap())
    }

    /// A creation whose error came after it was durable is found by the next try.
    fn make(&self) -> Result<Journal, Error> {
        match create(self.vfs) {
            Err(Error::Exists(_)) => open(self.vfs),
            other => other,
        }
    }

    fn step(&mut self, step: Step) -> Result<(), Error> {
        match step {
            Add(id) => add(self.journal()?, id).map(drop),
            Call(id) => call(self.journal()?, id).map(drop),
            Lock => self.journal()?.lock(),
            Unlock => self.journal()?.unlock(SECRET),
            Close => {
                self.journal()?;
                self.journal.take().map_or(Ok(()), Journal::close)
            }
            Kill => {
                drop(self.journal.take());
                Ok(())
            }
        }
    }

    /// Tries until it works; a disk that stays broken heals after the second error.
    fn insist(&mut self, step: Step) {
        for attempt in 0.. {
            assert!(attempt < 3, "{step:?} does not work on a healthy disk");
            let Err(error) = self.step(step) else { break };
            // A file that ends early looks empty to SQLite.
            let ends_early = self.kind == FailKind::ShortRead && matches!(error, Error::NotFound("journal"));
            assert!(is_clean(&error) || ends_early, "{step:?}: {error}");
            self.not_found += u32::from(ends_early);
            self.errors += 1;
            if attempt == 1 {
                self.vfs.disk().heal();
            }
        }
        if let Add(id) | Call(id) = step {
            self.acked.lock().unwrap().push(id);
        }
    }
}

/// Errors that say that the device stands in the way; whoever gets one knows that nothing was written.
fn is_clean(error: &Error) -> bool {
    matches!(
        error,
        Error::Storage(_)
            | Error::Io { .. }
            | Error::Full
            | Error::NotWritable(_)
            | Error::Damaged("database")
    )
}

/// Plays the steps on a disk that fails as planned; how many errors the program saw.
fn play(steps: &[Step], plan: FailPlan, disk: &Disk, acked: &Mutex<Vec<RecordId>>) -> (u32, u32) {
    let vfs = Vfs::new(disk.clone());
    disk.fail(plan);
    let mut program =
        Program { vfs: &vfs, journal: None, made: false, acked, errors: 0, kind: plan.kind, not_found: 0 };
    steps.iter().for_each(|step| program.insist(*step));
    disk.heal();
    // The object that saw the errors goes on, and so does a program that starts anew.
    add(program.journal().unwrap(), LAST).unwrap();
    acked.lock().unwrap().push(LAST);
    let Program { errors, journal, not_found, .. } = program;
    drop(journal);
    let mut journal = open(&vfs).unwrap();
    holds(&mut journal);
    journal.unlock(SECRET).unwrap();
    assert_eq!(shown(&mut journal).unwrap(), *acked.lock().unwrap());
    drop(journal);
    let file = Store::open(&folder().join("journal.sqlite"), false, &options(&vfs).store).unwrap();
    for step in steps {
        if let Call(id) = step {
            assert!(
                store::find_client(file.reading(), &store::client_hash(&id.to_be_bytes())).unwrap().is_some()
            );
            assert_eq!(
                outbox::of_record(file.reading(), &id.to_be_bytes(), &no_time()).unwrap().len(),
                1,
                "half an outbox"
            );
        }
    }
    (errors, not_found)
}

/// SQLite takes a read that ends early for a file that ends there, and zeros for the rest: it may write such a page back.
/// A file system does that only to a file that was cut. What is lost of the records then must be said.
fn is_said(disk: &Disk, acked: &[RecordId]) -> Option<bool> {
    let vfs = Vfs::new(Disk::holding(disk.tree()));
    let Ok(mut journal) = open(&vfs) else { return Some(true) };
    let seen = verify::verify_store(&mut journal, &[], &Words::new("en"));
    let valid = seen.is_ok_and(|seen| seen.verdict == Verdict::ValidWithFindings);
    let listed = journal.unlock(SECRET).ok().and_then(|()| shown(&mut journal).ok());
    let Some(found) = listed.filter(|_| valid) else { return Some(true) };
    // A program that stopped before its end had an error that stayed: nothing was hidden from it.
    let stopped = !acked.contains(&LAST);
    // With all records there it was the outbox, which no hash covers.
    let mut rest = found.iter();
    acked.iter().all(|id| rest.any(|one| one == id)).then_some(stopped)
}

#[derive(Default)]
struct Counts {
    trials: u32,
    with_error: u32,
    not_found: u32,
    said: u32,
    outbox: u32,
}

#[test]
fn every_failing_operation_gives_a_clean_error_or_a_durable_record() {
    // The long form plays all steps for every n.
    let long = hamroh_tests::step("JOURNAL_FAULTS", 0) > 0;
    let steps = if long { &LONG[..] } else { &SHORT[..] };
    for kind in FailKind::ALL {
        let mut counts = Counts::default();
        let disk = Disk::new();
        play(steps, FailPlan { nth: u64::MAX, kind, sticky: false }, &disk, &Mutex::default());
        let (operations, _) = disk.planned();
        assert!(operations > 0, "{kind:?} never applies");
        for nth in 0..operations {
            for sticky in [false, true] {
                let (plan, disk) = (FailPlan { nth, kind, sticky }, Disk::new());
                let acked = Mutex::default();
                counts.trials += 1;
                match std::panic::catch_unwind(|| play(steps, plan, &disk, &acked)) {
                    Ok((errors, not_found)) => {
                        counts.with_error += u32::from(errors > 0);
                        counts.not_found += not_found;
                    }
                    Err(_) => {
                        assert!(kind == FailKind::ShortRead, "{plan:?}");
                        match is_said(&disk, &acked.lock().unwrap_or_else(PoisonError::into_inner)) {
                            Some(true) => counts.said += 1,
                            Some(false) => counts.outbox += 1,
                            None => panic!("{plan:?}: records are missing, and nothing says it"),
                        }
                    }
                }
            }
        }
        let Counts { trials, with_error, not_found, said, outbox } = counts;
        println!(
            "proof: journal, {kind:?} in the n-th of {operations} operations, {} steps: {trials} trials, {with_error} with an error, {not_found} times 'no journal', {said} lost something and said it, {outbox} lost messages",
            steps.len()
        );
    }
}
