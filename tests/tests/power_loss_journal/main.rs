//! The journal under power cuts: what it acknowledged is there after every cut, and the next append works.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// The figures belong into the test's output.
#![allow(clippy::print_stderr, clippy::print_stdout)]

mod aside;
mod attaching;
mod controls;
mod ending;
mod giving;
mod locking;
mod secrets;
mod upgrading;

use std::path::Path;

use hamroh_core::{
    error::Error,
    journal::{
        self, Journal,
        model::Verdict,
        store::{self, Store, StoreOptions},
        verify,
    },
    sos::outbox,
    words::Words,
};
use hamroh_tests::{
    crash::{Acks, Options, Outcome, RecordId, integrity, run},
    fixtures::{SECRET, TestClock, no_time},
    on_disk::{MORE, add, call, folder, options},
    vfs::Vfs,
};

const RECORDS: RecordId = 40;

/// Plays a script through and tells what came out.
fn play(
    name: &str,
    script: impl FnOnce(&Vfs, &Acks) -> Result<(), String>,
    recover: impl Fn(&Vfs) -> Result<Vec<RecordId>, String>,
    wanted: &Options,
) -> Outcome {
    let outcome = run(script, recover, wanted).unwrap();
    println!(
        "proof: journal, {name}: {} events, {} states and {} again, lost {}, corrupt {}, back {}",
        outcome.events, outcome.states, outcome.again, outcome.lost, outcome.corrupt, outcome.revived
    );
    for example in &outcome.examples {
        eprintln!("  {example}");
    }
    outcome
}

/// How many times the states of the test run the long form builds.
fn times() -> usize {
    hamroh_tests::step("POWER_LOSS_TIMES", 1)
}

/// How many states a test builds: its own number in the test run, as many times more as the long form asks for.
fn wanted(short: usize) -> Options {
    Options { states: short * times(), ..Options::default() }
}

/// The same for states of a second power cut, while the first is recovered from.
fn again(short: usize) -> usize {
    short * times()
}

/// Short in any form: controls, and what has few states to give.
fn only(states: usize) -> Options {
    Options { states, ..Options::default() }
}

fn weaker(vfs: &Vfs, synchronous: Option<&'static str>) -> journal::Options {
    let whole = options(vfs);
    journal::Options {
        store: StoreOptions { synchronous_for_controls: synchronous, ..whole.store.clone() },
        ..whole
    }
}

/// Appends, closing the journal now and then, and now and then being killed.
fn write_records(vfs: &Vfs, acks: &Acks, synchronous: Option<&'static str>) -> Result<(), Error> {
    let clock = TestClock::new();
    let options = || weaker(vfs, synchronous);
    let mut journal = Some(Journal::create(folder(), SECRET, false, clock.clone(), options())?.0);
    for id in 1..=RECORDS {
        if id % 10 == 0
            && let Some(open) = journal.take()
        {
            open.close()?;
        }
        if id % 10 == 5 {
            drop(journal.take());
        }
        if journal.is_none() {
            journal = Some(Journal::open(folder(), clock.clone(), options())?);
        }
        if let Some(open) = journal.as_mut() {
            acks.around(id, || if id % 7 == 0 { call(open, id).map(drop) } else { add(open, id).map(drop) })?;
        }
    }
    journal.map_or(Ok(()), Journal::close)
}

/// The whole chain holds, and nothing is to be said of it but that nobody outside was asked.
fn holds(journal: &mut Journal) -> Result<(), String> {
    let seen = verify::verify_store(journal, &[], &Words::new("en")).map_err(|e| format!("verify: {e}"))?;
    if seen.verdict == Verdict::ValidWithFindings && seen.reasons == ["NO_OUTSIDE_ANCHOR"] {
        return Ok(());
    }
    Err(format!("verdict {:?}", seen.reasons))
}

/// Writing goes on.
fn goes_on(journal: &mut Journal) -> Result<(), String> {
    let more = hamroh_tests::fixtures::note(journal::model::Kind::Incident, MORE);
    journal.add(&more).map(drop).map_err(|e| format!("next append: {e}"))
}

/// What a phone does after the cut: opens, checks the whole chain, writes on, and finds what was acknowledged.
fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut journal = match hamroh_tests::on_disk::open(vfs) {
        Ok(journal) => journal,
        // The cut came before the journal was made.
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(format!("open: {error}")),
    };
    holds(&mut journal)?;
    goes_on(&mut journal)?;
    drop(journal);
    let store = Store::open(Path::new(Vfs::PATH), false, &options(vfs).store).map_err(|e| e.to_string())?;
    integrity(store.reading())?;
    let mut found = Vec::new();
    for id in 1..=RECORDS {
        let seq = store::find_client(store.reading(), &store::client_hash(&id.to_be_bytes()));
        let seq = seq.map_err(|e| e.to_string())?;
        // Of the calls alone: for all records this question took a third of the time.
        if id % 7 == 0 {
            let rows = outbox::of_record(store.reading(), &id.to_be_bytes(), &no_time());
            let rows = rows.map_err(|e| e.to_string())?;
            if seq.is_some() != (rows.len() == 1) {
                return Err(format!("call {id}: record {seq:?}, outbox rows {}", rows.len()));
            }
        }
        found.extend(seq.map(|seq| (seq, id)));
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|(_, id)| id).collect())
}

fn play_records(name: &str, synchronous: Option<&'static str>, wanted: &Options) -> Outcome {
    let script = |vfs: &Vfs, acks: &Acks| write_records(vfs, acks, synchronous).map_err(|e| e.to_string());
    play(name, script, recover, wanted)
}

#[test]
fn acknowledged_records_survive() {
    let options = Options { again: again(600), ..wanted(2_500) };
    let outcome = play_records("append, sos, close, kill", None, &options);
    assert!(outcome.states >= options.states, "too few states: {outcome:?}");
    assert!(outcome.is_clean(), "{outcome:?}");
}

#[test]
fn acknowledged_records_survive_a_drive_cache() {
    let options = Options { plain_sync_is_durable: false, ..only(600) };
    assert!(play_records("append, sos, close, kill on a drive cache", None, &options).is_clean());
}
