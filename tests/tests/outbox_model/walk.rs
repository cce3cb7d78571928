//! The same function in a real journal: random walks through the public API, whose rows must be what the function says, and whose
//! every change must have left one record.

use std::{path::Path, sync::Arc};

use hamroh_core::{
    journal::{Journal, bundle, model::Kind, verify},
    sos::{
        self,
        machine::{Progress, Step, Thread, next},
        message::MessageKind,
        model::{CancelRequest, DeliveryEvent as E, OutboxRow},
        outbox,
    },
    words::Words,
};
use hamroh_tests::{
    fixtures::{SECRET, TestClock, call, options},
    random::Random,
};

const STEPS: u64 = 60;

/// How often each is drawn: what ends a walk comes seldom.
const EVENTS: [(E, usize); 10] = [
    (E::Lease, 10),
    (E::Hand, 12),
    (E::Accept, 2),
    (E::Deliver, 1),
    (E::Acknowledge, 1),
    (E::Fail, 5),
    (E::Crash, 3),
    (E::Retry, 8),
    (E::Expire, 1),
    (E::Cancel, 1),
];

struct Walk<'a> {
    folder: &'a Path,
    clock: Arc<TestClock>,
    /// Away only while it is opened anew.
    journal: Option<Journal>,
    random: Random,
    sos: String,
    threads: [Thread; 2],
    /// Records of single steps that must be there.
    attempts: usize,
    called_off: bool,
}

impl<'a> Walk<'a> {
    fn new(folder: &'a Path, seed: u64) -> Self {
        let clock = TestClock::new();
        let mut journal = Journal::create(folder, SECRET, false, clock.clone(), options()).unwrap().0;
        let made =
            sos::call_for_help(&mut journal, &call(false, &["+996312000000", "+998712000000"])).unwrap();
        let threads = [Thread::new(MessageKind::Sos); 2];
        let sos = made.acknowledged.id;
        let journal = Some(journal);
        Self {
            folder,
            clock,
            journal,
            random: Random::new(seed),
            sos,
            threads,
            attempts: 0,
            called_off: false,
        }
    }

    fn journal(&mut self) -> &mut Journal {
        self.journal.as_mut().unwrap()
    }

    /// What must follow by the function alone, counting the records that it must leave.
    fn follow(&mut self, side: usize, step: Step) {
        let before = self.threads[side];
        let Some(after) = next(before, step) else { return };
        self.attempts += usize::from(after.message != before.message);
        // A CANCEL that is new has a record of its own.
        let is_new = step == Step::TakeBack;
        self.attempts += usize::from(!is_new && before.cancel.is_some() && after.cancel != before.cancel);
        self.threads[side] = after;
    }

    fn step(&mut self) {
        self.clock.pass(20_000, 20_000);
        match self.random.below(14) {
            0 => {
                // The files are let go as a killed process does.
                self.journal = None;
                self.journal = Some(Journal::open(self.folder, self.clock.clone(), options()).unwrap());
                outbox::settle_after_crash(self.journal()).unwrap();
                (0..2).for_each(|side| self.follow(side, Step::Opened));
                assert_eq!(outbox::settle_after_crash(self.journal()).unwrap(), 0, "settled once");
            }
            1 => {
                let waiting = outbox::service_changed(self.journal()).unwrap();
                assert!(
                    waiting
                        .iter()
                        .filter(|r| r.state == sos::model::Delivery::Failed)
                        .all(|r| { r.retry_in_ms.is_none_or(|wait| wait == 0) })
                );
            }
            2 if self.random.below(4) == 0 => self.call_off(),
            _ => {
                let rows = outbox::list(self.journal()).unwrap();
                let row = &rows[self.random.below(rows.len() as u64) as usize];
                let (side, step): (_, fn(E) -> Step) = match row.follows {
                    Some(message) => (message as usize - 1, Step::Cancel),
                    None => (row.id as usize - 1, Step::Message),
                };
                let drawn = EVENTS.iter().flat_map(|(event, times)| std::iter::repeat_n(*event, *times));
                let mut drawn: Vec<E> = drawn.collect();
                // Half of them can follow, the others are what comes late, twice or out of order.
                if self.random.below(2) == 0 {
                    drawn.retain(|event| next(self.threads[side], step(*event)).is_some());
                }
                let Some(event) = drawn.get(self.random.below(drawn.len() as u64) as usize) else { return };
                outbox::report(self.journal(), row.id, *event, "17").unwrap();
                self.follow(side, step(*event));
            }
        }
        self.compare();
    }

    fn call_off(&mut self) {
        let (before, is_owed_anew) = (self.threads, self.is_owed_anew());
        let request = CancelRequest {
            client_id: String::new(),
            sos: self.sos.clone(),
            citizen: "KG".into(),
            position: None,
            battery_percent: None,
            note: String::new(),
            word: String::new(),
        };
        let done = sos::cancel(self.journal(), &request, None).unwrap();
        assert_eq!(done.acknowledged.repeated, self.called_off && !is_owed_anew);
        if done.acknowledged.repeated {
            return;
        }
        self.called_off = true;
        (0..2).for_each(|side| self.follow(side, Step::TakeBack));
        let is_owed =
            before.into_iter().zip(self.threads).any(|(before, after)| before.cancel != after.cancel);
        assert_eq!(is_owed, done.sms.starts_with("CANCEL KG citizen."), "{}", done.sms);
    }

    /// It was called off as not sent, and arrived all the same.
    fn is_owed_anew(&self) -> bool {
        self.called_off && self.threads.iter().any(|t| next(*t, Step::TakeBack).is_some())
    }

    fn compare(&mut self) {
        let rows = outbox::list(self.journal()).unwrap();
        for (side, thread) in self.threads.iter().enumerate() {
            let row = rows.iter().find(|r| r.id as usize == side + 1).unwrap();
            same(row, thread.message, *thread, Step::Message);
            let cancel = rows.iter().find(|r| r.follows == Some(row.id));
            assert_eq!(cancel.is_some(), thread.cancel.is_some());
            if let Some((row, progress)) = cancel.zip(thread.cancel) {
                assert_eq!(row.kind, MessageKind::Cancel);
                same(row, progress, *thread, Step::Cancel);
            }
        }
        let is_alive = |t: &Thread| !t.message.closed || t.message.may_have_left;
        let flagged: Vec<i64> = rows.iter().filter(|r| r.can_call_off).map(|r| r.id).collect();
        let can = !self.called_off && self.threads.iter().any(is_alive) || self.is_owed_anew();
        let expected = if can { vec![2] } else { vec![] };
        assert_eq!(flagged, expected, "told once, for as long as somebody may have it or get it");
    }

    /// How many records of single steps a bundle of the whole journal discloses.
    fn records(mut self) -> (usize, usize) {
        self.journal().unlock(SECRET).unwrap();
        let path = self.folder.join("bundle.zip");
        bundle::export(self.journal(), &path, &[]).unwrap();
        let seen = verify::verify_file(&path, &[], &Words::new("en")).unwrap();
        (self.attempts, seen.disclosed.iter().filter(|e| e.kind == Kind::Attempt).count())
    }
}

fn same(row: &OutboxRow, progress: Progress, thread: Thread, step: fn(E) -> Step) {
    assert_eq!((row.state, row.tries), (progress.state, progress.tries), "{row:?}");
    assert_eq!(row.text.is_empty(), progress.closed, "{row:?}");
    assert_eq!(row.can_send, thread.can_send(step), "{row:?}");
    assert_eq!(row.can_cancel, thread.can_cancel(step), "{row:?}");
    assert_eq!(row.can_be_answered, thread.can_be_answered(step), "{row:?}");
    assert!(!(progress.closed && row.retry_in_ms.is_some()), "{row:?}");
}

#[test]
fn a_real_journal_says_what_the_function_says_and_every_change_is_a_record() {
    let seeds = hamroh_tests::step("OUTBOX_WALKS", 50) as u64;
    let (mut records, mut cancels) = (0, 0);
    for seed in 1..=seeds {
        let folder = tempfile::tempdir().unwrap();
        let mut walk = Walk::new(folder.path(), seed);
        (0..STEPS).for_each(|_| walk.step());
        cancels += walk.threads.iter().filter(|t| t.cancel.is_some()).count();
        let (expected, found) = walk.records();
        assert_eq!(expected, found, "seed {seed}");
        records += found;
    }
    assert!(cancels > 10, "{cancels}");
    println!("proof: outbox, real journal: {} steps, {records} changes, each a record", seeds * STEPS);
}
