//! The journal under power cuts: what it acknowledged is there after every cut, and the next append works.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// The figures belong into the test's output.
#![allow(clippy::print_stderr, clippy::print_stdout)]

use std::{path::Path, sync::Arc};

use hamroh_core::{
    error::Error,
    journal::{
        self, Journal,
        kdf::KdfCost,
        model::{Kind, NewEntry, Verdict},
        store::{self, Store, StoreOptions},
        verify,
    },
    ports::SystemClock,
    sos::{self, model::SosRequest, outbox},
    words::Words,
};
use hamroh_tests::{
    crash::{Acks, Options, Outcome, RecordId, integrity, run},
    vfs::{Port, Vfs},
};

const RECORDS: u128 = 40;

fn options(vfs: &Vfs, synchronous: Option<&'static str>) -> journal::Options {
    journal::Options {
        kdf: KdfCost::CHEAP_FOR_TESTS,
        store: StoreOptions { vfs: Some(vfs.name().into()), synchronous_for_controls: synchronous },
        disk: Some(Arc::new(Port(vfs.disk().clone()))),
        device: None,
    }
}

fn entry(id: u128) -> NewEntry {
    NewEntry {
        kind: Kind::Incident,
        client_id: format!("{id:032x}"),
        note: format!("note {id}"),
        position: None,
        refers_to: String::new(),
        ordinary: false,
    }
}

/// A call for help: its record and its outbox row are one transaction.
fn call(journal: &mut Journal, id: u128) -> Result<(), Error> {
    let request = SosRequest {
        client_id: format!("{id:032x}"),
        citizen: "KG".into(),
        position: None,
        battery_percent: None,
        recipients: vec!["+996312000000".into()],
        note: String::new(),
        drill: false,
    };
    sos::call_for_help(journal, &request).map(drop)
}

/// Appends, closing the journal now and then, and now and then being killed.
fn write_records(
    folder: &Path,
    vfs: &Vfs,
    acks: &Acks,
    synchronous: Option<&'static str>,
) -> Result<(), Error> {
    let clock = Arc::new(SystemClock::default());
    let secret = "six words that nobody would guess";
    let mut journal =
        Some(Journal::create(folder, secret, false, clock.clone(), options(vfs, synchronous))?.0);
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
            journal = Some(Journal::open(folder, clock.clone(), options(vfs, synchronous))?);
        }
        if let Some(open) = journal.as_mut() {
            acks.around(id, || if id % 7 == 0 { call(open, id) } else { open.add(&entry(id)).map(drop) })?;
        }
    }
    journal.map_or(Ok(()), Journal::close)
}

/// What a phone does after the cut: opens, checks the whole chain, writes on, and finds what was acknowledged.
fn recover(folder: &Path, vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let clock = Arc::new(SystemClock::default());
    let mut journal = match Journal::open(folder, clock, options(vfs, None)) {
        Ok(journal) => journal,
        // The cut came before the journal was made.
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(format!("open: {error}")),
    };
    let seen =
        verify::verify_store(&mut journal, &[], &Words::new("en")).map_err(|e| format!("verify: {e}"))?;
    if seen.verdict != Verdict::ValidWithFindings || seen.reasons != ["NO_OUTSIDE_ANCHOR"] {
        return Err(format!("verdict {:?}", seen.reasons));
    }
    journal
        .add(&NewEntry { client_id: String::new(), ..entry(0) })
        .map_err(|e| format!("next append: {e}"))?;
    drop(journal);
    let store =
        Store::open(Path::new(Vfs::PATH), false, &options(vfs, None).store).map_err(|e| e.to_string())?;
    integrity(store.reading())?;
    let mut found = Vec::new();
    for id in 1..=RECORDS {
        let seq = store::find_client(store.reading(), &store::client_hash(&id.to_be_bytes()));
        let seq = seq.map_err(|e| e.to_string())?;
        let rows = outbox::of_record(store.reading(), &id.to_be_bytes()).map_err(|e| e.to_string())?;
        if seq.is_some() != (rows.len() == 1) && id % 7 == 0 {
            return Err(format!("call {id}: record {seq:?}, outbox rows {}", rows.len()));
        }
        found.extend(seq.map(|seq| (seq, id)));
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|(_, id)| id).collect())
}

fn play(name: &str, synchronous: Option<&'static str>, wanted: &Options) -> Outcome {
    let folder = Path::new(Vfs::FOLDER);
    let script = |vfs: &Vfs, acks: &Acks| {
        write_records(folder, vfs, acks, synchronous).map_err(|error| error.to_string())
    };
    let outcome = run(script, |vfs| recover(folder, vfs), wanted).unwrap();
    println!(
        "proof: journal, {name}: {} events, {} states and {} again, lost {}, corrupt {}",
        outcome.events, outcome.states, outcome.again, outcome.lost, outcome.corrupt
    );
    for example in &outcome.examples {
        eprintln!("  {example}");
    }
    outcome
}

/// How many states a test builds: its own number in the test run, or `POWER_LOSS_STATES` for the long form.
fn wanted(short: usize) -> usize {
    std::env::var("POWER_LOSS_STATES").ok().and_then(|states| states.parse().ok()).unwrap_or(short)
}

#[test]
fn acknowledged_records_survive() {
    let states = wanted(5_000);
    let outcome = play("FULL", None, &Options { states, again: states / 5, ..Options::default() });
    assert!(outcome.states >= states, "too few states: {outcome:?}");
    assert!(outcome.is_clean(), "{outcome:?}");
}

#[test]
fn acknowledged_records_survive_a_drive_cache() {
    let options = Options { states: 1_000, plain_sync_is_durable: false, ..Options::default() };
    assert!(play("FULL, drive cache", None, &options).is_clean());
}

#[test]
fn control_synchronous_normal_is_caught() {
    let outcome = play("NORMAL", Some("NORMAL"), &Options { states: 1_000, ..Options::default() });
    assert!(outcome.lost > 0, "{outcome:?}");
}

#[test]
fn control_synchronous_off_is_caught() {
    let outcome = play("OFF", Some("OFF"), &Options { states: 1_000, ..Options::default() });
    assert!(outcome.lost > 0, "{outcome:?}");
}
