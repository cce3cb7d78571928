//! The journal with 100,000 records, beside the least that touching as many rows can cost.
//!
//! It is made at the first run by real appends, which takes some minutes, and lies in `target/long-journal`.

use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use hamroh_core::{
    journal::{Journal, files::DATABASE, verify::verify_store},
    words::Words,
};
use hamroh_tests::{fixtures::SECRET, long};
use indicatif::{ProgressBar, ProgressStyle};
use rusqlite::{Connection, OpenFlags};

use crate::{
    Outcome, Pair,
    journal::{Signed, VERIFY_BAR, append_to},
};

const RECORDS: u32 = 100_000;

/// Appending when there are many records already.
pub fn append() -> Outcome<Pair> {
    let copied = copy()?;
    let mut journal = long::open(copied.path())?;
    append_to(&mut journal, copied.path(), RECORDS)
}

/// Verifying the whole journal of a phone beside a bare loop over its signatures; locked.
pub fn verify() -> Outcome<Pair> {
    let copied = copy()?;
    let mut chain = Vec::new();
    read(copied.path(), |header, signature, _| chain.push((header.to_vec(), signature.to_vec())))?;
    let signed = Signed::of(chain)?;
    let mut journal = long::open(copied.path())?;
    let words = Words::new("en");
    let mut rounds = Vec::new();
    for _ in 0..3 {
        let started = Instant::now();
        let seen = verify_store(&mut journal, &[], &words)?;
        let ours = started.elapsed();
        if seen.reasons != ["NO_OUTSIDE_ANCHOR"] {
            return Err(format!("{:?}", seen.reasons).into());
        }
        rounds.push((ours, signed.verify()?));
    }
    let means = "bare loop of strict Ed25519 / verify a journal of 100,000 records";
    Ok(Pair { name: "verify-long", means, bar: VERIFY_BAR, rounds, share: true })
}

/// Opening and unlocking beside reading the same rows.
pub fn open() -> Outcome<Pair> {
    opened("open-long", "open and unlock / read 100,000 rows", |_| Ok(()))
}

/// The same with the list of everything.
pub fn list() -> Outcome<Pair> {
    opened("list-long", "open, unlock and list / read 100,000 rows", |journal| {
        black_box(journal.list()?);
        Ok(())
    })
}

fn opened(
    name: &'static str,
    means: &'static str,
    then: impl Fn(&mut Journal) -> Outcome<()>,
) -> Outcome<Pair> {
    let copied = copy()?;
    let mut rounds = Vec::new();
    for _ in 0..9 {
        let started = Instant::now();
        let mut journal = long::open(copied.path())?;
        journal.unlock(SECRET)?;
        then(&mut journal)?;
        let ours = started.elapsed();
        journal.close()?;
        rounds.push((
            ours,
            read(copied.path(), |header, signature, sealed| {
                black_box((header, signature, sealed));
            })?,
        ));
    }
    Ok(Pair { name, means, bar: "<= 3", rounds, share: false })
}

/// Reads every record with SQLite alone; how long it takes.
fn read(folder: &Path, mut each: impl FnMut(&[u8], &[u8], &[u8])) -> Outcome<Duration> {
    let started = Instant::now();
    let file = Connection::open_with_flags(folder.join(DATABASE), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut statement = file.prepare("SELECT header, signature, sealed FROM record ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_blob()?, row.get_ref(1)?.as_blob()?, row.get_ref(2)?.as_blob()?);
    }
    Ok(started.elapsed())
}

/// A copy to work on, so that the next run finds the same journal.
fn copy() -> Outcome<tempfile::TempDir> {
    copy_of("long-journal", |kept, told| long::make(kept, RECORDS.into(), told))
}

/// The same of another journal that is kept in `target`. `make` makes it where it is missing.
pub fn copy_of(
    name: &str,
    make: impl FnOnce(&Path, &dyn Fn(u64)) -> anyhow::Result<()>,
) -> Outcome<tempfile::TempDir> {
    let target = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    let kept = target.join(name).join("journal");
    let bar = ProgressBar::no_length();
    bar.set_style(ProgressStyle::with_template("{spinner} {pos} records, {elapsed}")?);
    make(&kept, &|have| bar.set_position(have))?;
    bar.finish_and_clear();
    let copied = tempfile::tempdir_in(&target)?;
    for file in fs::read_dir(kept)? {
        let file = file?;
        fs::copy(file.path(), copied.path().join(file.file_name()))?;
    }
    Ok(copied)
}
