//! Power cuts, played through.
//!
//! [`run`] lets a script work on a recording disk, then builds disks that a power cut could have left after every event
//! of the recording, opens each with the recovery under test, and compares what is found with what had been
//! acknowledged by then.
//!
//! # The model
//! - A sync makes the content and size of its file durable. A directory sync makes the names in it durable. Whatever a
//!   sync covered survives unchanged.
//! - Of the events that no sync covered, each may have happened or not, whatever their order: writes, truncations, and
//!   names made, removed or changed. A rename is one step. A sync that was cut off covers nothing yet.
//! - A write may also be torn: only some of its 512-byte sectors arrived; or one sector of it holds garbage. Holes read
//!   as zeros.
//! - Bytes that nobody wrote to do not change. SQLite's unix VFS promises the same ("powersafe overwrite").
//! - With `plain_sync_is_durable: false` only full syncs count: Apple's `fsync` leaves data in the drive's cache, which
//!   only `F_FULLFSYNC` empties. This is stricter than the real one, which empties the cache for all files at once, and
//!   laxer for names: directory syncs still count, because the real VFS cannot ask for full ones.
//! - Locks and shared memory do not survive.
//!
//! # What it does not show
//! - A drive that lies about syncs, bits that decay, a file system that loses what it had synced.
//! - A failed sync after which the system forgets that pages were dirty: failing operations are injected in the disk and
//!   tested without a power cut.
//! - All states: it samples. Every prefix is visited with everything lost and everything kept, if `states` allows so
//!   many; torn, garbage and mixed states are drawn with a seeded generator. SQLite's WAL salts and our nonces are
//!   random, so the bytes differ from run to run while the sequence of events stays.
//! - Other processes: there is one.

mod replay;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use rusqlite::Connection;

use crate::random::Random;
use crate::vfs::{Disk, Event, Tree, Vfs};
use replay::{Fate, Replay, Shape};

/// A record as the script knows it; as wide as a client id.
pub type RecordId = u128;

#[derive(Clone, Copy)]
enum Mark {
    Attempt(RecordId),
    Ack(RecordId),
    Withdraw(RecordId),
    Gone(RecordId),
}

/// Notes what was promised, and when, counted in events of the recording.
pub struct Acks {
    disk: Disk,
    marks: RefCell<Vec<(usize, Mark)>>,
}

impl Acks {
    fn mark(&self, mark: Mark) {
        self.marks.borrow_mut().push((self.disk.clock(), mark));
    }

    /// From now on the record may be found. Finding one that was never attempted counts as corrupt.
    pub fn attempt(&self, id: RecordId) {
        self.mark(Mark::Attempt(id));
    }

    /// From now on the record must be found, behind those acknowledged before it. Call it also where a promise leaves
    /// the phone, for example a message that refers to the record.
    pub fn ack(&self, id: RecordId) {
        self.mark(Mark::Ack(id));
    }

    /// Attempt, work, and acknowledgement if the work succeeded.
    ///
    /// # Errors
    /// What `work` returns.
    pub fn around<T, E>(&self, id: RecordId, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.attempt(id);
        let done = work()?;
        self.ack(id);
        Ok(done)
    }

    /// From now on the record need not be found: its removal begins.
    pub fn withdraw(&self, id: RecordId) {
        self.mark(Mark::Withdraw(id));
    }

    /// From now on the record must not be found: its removal was acknowledged.
    pub fn gone(&self, id: RecordId) {
        self.mark(Mark::Gone(id));
    }
}

/// What holds at one point of the recording.
#[derive(Default)]
struct Promise {
    attempted: HashSet<RecordId>,
    acked: Vec<RecordId>,
    gone: Vec<RecordId>,
}

impl Promise {
    fn take(&mut self, mark: Mark) {
        match mark {
            Mark::Attempt(id) => {
                self.attempted.insert(id);
            }
            Mark::Ack(id) => self.acked.push(id),
            Mark::Withdraw(id) => self.acked.retain(|acked| *acked != id),
            Mark::Gone(id) => {
                self.acked.retain(|acked| *acked != id);
                self.gone.push(id);
            }
        }
    }

    /// Compares with what was found.
    fn check(&self, found: &[RecordId]) -> Result<(), (Flaw, String)> {
        let mut rest = found.iter();
        for (place, id) in self.acked.iter().enumerate() {
            if !rest.any(|one| one == id) {
                let what = if found.contains(id) { "out of order" } else { "missing" };
                let text =
                    format!("record {id}, acknowledged as number {place}, is {what}; found {}", found.len());
                return Err((Flaw::Lost, text));
            }
        }
        if let Some(id) = self.gone.iter().find(|id| found.contains(id)) {
            return Err((Flaw::Revived, format!("record {id} is back")));
        }
        let mut seen = HashSet::with_capacity(found.len());
        for id in found {
            if !self.attempted.contains(id) {
                return Err((Flaw::Corrupt, format!("record {id} was never written")));
            }
            if !seen.insert(id) {
                return Err((Flaw::Corrupt, format!("record {id} is there twice")));
            }
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Flaw {
    Lost,
    Corrupt,
    Revived,
}

/// What to play through.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Distinct states wanted; fewer are built if the recording does not give more.
    pub states: usize,
    /// Distinct states wanted from power cuts during the recovery from a power cut; what the first recovery returned
    /// must still be there.
    pub again: usize,
    /// Seed of the generator.
    pub seed: u64,
    /// False for a drive cache that only a full sync empties.
    pub plain_sync_is_durable: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { states: 5_000, again: 0, seed: 1, plain_sync_is_durable: true }
    }
}

/// What came out. All numbers but `events` count distinct disk contents.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Events in the recording.
    pub events: usize,
    /// States after one power cut.
    pub states: usize,
    /// Further states after a power cut during recovery.
    pub again: usize,
    /// States in which an acknowledged record was missing or out of order.
    pub lost: usize,
    /// States that did not open, failed their check, or held a record that nobody wrote or one twice.
    pub corrupt: usize,
    /// States in which something erased was back.
    pub revived: usize,
    /// The first few flaws in words.
    pub examples: Vec<String>,
}

impl Outcome {
    /// Nothing lost, nothing corrupt, nothing back.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.lost + self.corrupt + self.revived == 0
    }
}

/// Records `script`, cuts the power in many ways, and checks what `recover` finds.
///
/// `recover` gets a fresh VFS over one state, opens the database at [`Vfs::PATH`] as the program would, and returns the
/// records in order, or why it could not.
///
/// # Errors
/// The script's own failure: without a power cut it must succeed.
pub fn run(
    script: impl FnOnce(&Vfs, &Acks) -> Result<(), String>,
    recover: impl Fn(&Vfs) -> Result<Vec<RecordId>, String>,
    options: &Options,
) -> Result<Outcome, String> {
    let vfs = Vfs::new(Disk::new());
    let acks = Acks { disk: vfs.disk().clone(), marks: RefCell::default() };
    script(&vfs, &acks)?;
    let (before, events) = vfs.disk().recording();
    let recording = Recording { before, events, marks: acks.marks.into_inner() };
    let mut explorer = Explorer {
        recover,
        options: *options,
        verdicts: HashMap::new(),
        lists: HashSet::new(),
        flaws: HashSet::new(),
        outcome: Outcome { events: recording.events.len(), ..Outcome::default() },
    };
    explorer.first_cut(&recording);
    Ok(explorer.outcome)
}

/// `PRAGMA integrity_check` as a recovery needs it.
///
/// # Errors
/// What SQLite found, in words.
pub fn integrity(connection: &Connection) -> Result<(), String> {
    let answer: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(|error| format!("integrity check: {error}"))?;
    if answer == "ok" { Ok(()) } else { Err(format!("integrity check: {answer}")) }
}

struct Recording {
    before: Tree,
    events: Vec<Event>,
    marks: Vec<(usize, Mark)>,
}

type Verdict = Result<Rc<[RecordId]>, Rc<str>>;

struct Explorer<R> {
    recover: R,
    options: Options,
    // Equal contents recover equally, but what they must hold depends on the prefix: recover once, check each time.
    verdicts: HashMap<u64, Verdict>,
    // There are few different lists in thousands of verdicts.
    lists: HashSet<Rc<[RecordId]>>,
    flaws: HashSet<(u64, Flaw)>,
    outcome: Outcome,
}

impl<R: Fn(&Vfs) -> Result<Vec<RecordId>, String>> Explorer<R> {
    fn first_cut(&mut self, recording: &Recording) {
        let mut random = Random::new(self.options.seed);
        let mut idle = 0;
        for pass in 0.. {
            let before = self.outcome.states;
            self.pass(recording, Shape::of_pass(pass), &mut random);
            idle = if self.outcome.states > before { 0 } else { idle + 1 };
            // Each shape has had several tries by then: the recording has no more to give.
            if idle >= 16 || self.outcome.states >= self.options.states {
                break;
            }
        }
    }

    /// One state of one shape at every point of the recording.
    fn pass(&mut self, recording: &Recording, shape: Shape, random: &mut Random) {
        let plain = self.options.plain_sync_is_durable;
        let mut replay = Replay::new(&recording.before, &recording.events, plain);
        let mut marks = recording.marks.iter().peekable();
        let mut promise = Promise::default();
        for prefix in 0..=recording.events.len() {
            while let Some((_, mark)) = marks.next_if(|(at, _)| *at <= prefix) {
                promise.take(*mark);
            }
            // The fixed shapes look at settled points too: an acknowledgement may come after the last sync.
            if !(shape.is_random() && replay.is_settled()) {
                let (tree, fates) = replay.state(shape, random);
                let fresh = self.check(&tree, &promise, false, || story(recording, prefix, &fates));
                if let Some((found, recovery)) = fresh {
                    self.second_cut(&found, &recovery, random);
                }
            }
            if self.outcome.states >= self.options.states {
                return;
            }
            replay.advance(prefix);
        }
    }

    /// Cuts the power again while the recovery from the first cut was at work, as often as the share of this state in
    /// all wanted ones allows.
    fn second_cut(&mut self, found: &[RecordId], recovery: &Disk, random: &mut Random) {
        let due = self.options.again * self.outcome.states / self.options.states.max(1);
        // Small shares are saved up, for the replay has a price of its own.
        if due < self.outcome.again + 16 {
            return;
        }
        let (before, events) = recovery.recording();
        let promise =
            Promise { attempted: found.iter().copied().collect(), acked: found.to_vec(), gone: Vec::new() };
        let recording = Recording { before, events, marks: Vec::new() };
        for pass in 0..8 {
            let plain = self.options.plain_sync_is_durable;
            let mut replay = Replay::new(&recording.before, &recording.events, plain);
            for prefix in 0..=recording.events.len() {
                if !replay.is_settled() {
                    let (tree, fates) = replay.state(Shape::of_pass(pass), random);
                    self.check(&tree, &promise, true, || {
                        format!("again, {}", story(&recording, prefix, &fates))
                    });
                    if self.outcome.again >= due {
                        return;
                    }
                }
                replay.advance(prefix);
            }
        }
    }

    /// Recovers the state unless its content is known, and compares. Returns what was found and the disk of the
    /// recovery if the state is new and sound.
    fn check(
        &mut self,
        tree: &Tree,
        promise: &Promise,
        again: bool,
        story: impl FnOnce() -> String,
    ) -> Option<(Rc<[RecordId]>, Disk)> {
        let digest = tree.digest();
        let mut fresh = None;
        let verdict = if let Some(known) = self.verdicts.get(&digest) {
            known.clone()
        } else {
            let vfs = Vfs::new(Disk::holding(tree.clone()));
            let verdict = match (self.recover)(&vfs) {
                Ok(found) => Ok(self.shared(found)),
                Err(error) => Err(Rc::from(error)),
            };
            self.verdicts.insert(digest, verdict.clone());
            fresh = Some(vfs.disk().clone());
            *(if again { &mut self.outcome.again } else { &mut self.outcome.states }) += 1;
            verdict
        };
        let checked = match &verdict {
            Ok(found) => promise.check(found),
            Err(error) => Err((Flaw::Corrupt, error.to_string())),
        };
        match checked {
            Ok(()) => Some((verdict.ok()?, fresh?)),
            Err((flaw, text)) => {
                self.report(digest, flaw, || format!("{text}; {}", story()));
                None
            }
        }
    }

    fn shared(&mut self, found: Vec<RecordId>) -> Rc<[RecordId]> {
        if let Some(known) = self.lists.get(found.as_slice()) {
            return Rc::clone(known);
        }
        let list: Rc<[RecordId]> = found.into();
        self.lists.insert(Rc::clone(&list));
        list
    }

    fn report(&mut self, digest: u64, flaw: Flaw, text: impl FnOnce() -> String) {
        if !self.flaws.insert((digest, flaw)) {
            return;
        }
        match flaw {
            Flaw::Lost => self.outcome.lost += 1,
            Flaw::Corrupt => self.outcome.corrupt += 1,
            Flaw::Revived => self.outcome.revived += 1,
        }
        if self.outcome.examples.len() < 5 {
            self.outcome.examples.push(text());
        }
    }
}

/// The state in words: where the power went, and which un-synced events did not arrive whole.
fn story(recording: &Recording, prefix: usize, fates: &[(usize, Fate)]) -> String {
    let whole = fates.iter().filter(|(_, fate)| *fate == Fate::Kept).count();
    let mut text = format!(
        "cut after {prefix} of {} events, {} un-synced, {whole} kept",
        recording.events.len(),
        fates.len()
    );
    for (index, fate) in fates.iter().filter(|(_, fate)| *fate != Fate::Kept).take(8) {
        if let Some(event) = recording.events.get(*index) {
            text.push_str(&format!(", {fate:?}: {index} {event:?}"));
        }
    }
    text
}
