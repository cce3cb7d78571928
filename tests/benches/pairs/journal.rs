//! The journal beside the least that durability and signatures can cost.

use std::{
    hint::black_box,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use ed25519_dalek::{Signature, VerifyingKey};
use hamroh_core::{
    journal::{
        Journal, Options,
        bundle::{self, each_row, read_zip},
        kdf::KdfCost,
        model::{FactSheet, Kind, NewEntry},
        record::Header,
        verify::verify_bytes,
    },
    ports::SystemClock,
    words::Words,
};
use rusqlite::{Connection, OpenFlags, params};

use crate::{Outcome, Pair, each};

fn create(folder: &Path) -> Outcome<Journal> {
    let options = Options { kdf: KdfCost::CHEAP_FOR_TESTS, ..Options::default() };
    let clock = Arc::new(SystemClock::default());
    Ok(Journal::create(folder, "six plain words are good enough", false, clock, options)?.0)
}

fn entry(n: u32) -> NewEntry {
    NewEntry {
        kind: Kind::Incident,
        client_id: String::new(),
        note: format!("Запись {n}: у ворот стоят двое, машина с тёмными стёклами."),
        position: None,
        refers_to: String::new(),
        ordinary: false,
        facts: FactSheet::default(),
    }
}

/// Appending beside inserting rows of the same bytes into a bare table with the same durability.
pub fn append() -> Outcome<Pair> {
    let folder = tempfile::tempdir()?;
    let mut journal = create(&folder.path().join("journal"))?;
    Ok(Pair { name: "append", ..append_to(&mut journal, folder.path(), 0)? })
}

/// The same to a journal that is there, beside a table of `rows` rows.
pub fn append_to(journal: &mut Journal, folder: &Path, rows: u32) -> Outcome<Pair> {
    const IN_A_ROUND: u32 = 10;
    for n in 0..IN_A_ROUND {
        journal.add(&entry(n))?;
    }
    // A second journal, closed, tells what rows look like.
    let row = vec![0x5a_u8; row_sizes(&folder.join("sample"))?];
    let mut bare = Connection::open(folder.join("bare.sqlite"))?;
    for (pragma, value) in [
        ("locking_mode", "EXCLUSIVE"),
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("wal_autocheckpoint", "128"),
    ] {
        bare.pragma_update(None, pragma, value)?;
    }
    bare.execute_batch("CREATE TABLE record (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL)")?;
    const INSERT: &str = "INSERT INTO record (bytes) VALUES (?1)";
    let many = bare.transaction()?;
    for _ in 0..rows {
        many.prepare_cached(INSERT)?.execute(params![row])?;
    }
    many.commit()?;

    let mut rounds = Vec::new();
    for round in 0..60 {
        let ours = each(IN_A_ROUND, || {
            black_box(journal.add(&entry(round))?);
            Ok(())
        })?;
        let other = each(IN_A_ROUND, || {
            bare.prepare_cached(INSERT)?.execute(params![row])?;
            Ok(())
        })?;
        rounds.push((ours, other));
    }
    Ok(Pair {
        name: "append-long",
        means: "row of the same bytes, WAL, FULL / append",
        bar: ">= 0.75",
        rounds,
        share: true,
    })
}

/// Mean bytes of a row that an append of such an entry leaves.
fn row_sizes(folder: &Path) -> Outcome<usize> {
    let mut journal = create(folder)?;
    for n in 0..20 {
        journal.add(&entry(n))?;
    }
    journal.close()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let sample = Connection::open_with_flags(folder.join("journal.sqlite"), flags)?;
    let sum = "SELECT avg(length(header) + length(signature) + length(sealed) + length(client)) FROM \
               (SELECT * FROM record ORDER BY seq DESC LIMIT 10)";
    let mean: f64 = sample.query_row(sum, [], |r| r.get(0))?;
    // A row has hundreds of bytes.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Ok(mean.ceil() as usize)
}

/// Verifying a bundle beside a bare loop over its signatures.
pub fn verify() -> Outcome<Pair> {
    let folder = tempfile::tempdir()?;
    let mut journal = create(&folder.path().join("journal"))?;
    for n in 0..200 {
        journal.add(&entry(n))?;
    }
    let file = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &file, &[])?;
    let bytes = std::fs::read(&file)?;
    let words = Words::new("en");

    let files = read_zip(&bytes)?;
    let mut chain = Vec::new();
    each_row(files.get("chain.cbor").ok_or("a bundle has a chain")?, |header, signature| {
        chain.push((header.to_vec(), signature.to_vec()));
        Ok(())
    })?;
    let signed = Signed::of(chain)?;
    let mut rounds = Vec::new();
    for _ in 0..12 {
        let started = Instant::now();
        black_box(verify_bytes(black_box(&bytes), &[], &words));
        let ours = started.elapsed();
        rounds.push((ours, signed.verify()?));
    }
    Ok(Pair {
        name: "verify",
        means: "bare loop of strict Ed25519 / verify a bundle of 200 entries",
        bar: VERIFY_BAR,
        rounds,
        share: true,
    })
}

/// On one processor (`taskset -c 0 cargo xtask bench verify`), and on two or more.
pub const VERIFY_BAR: &str = ">= 0.75, 1.8";

/// Headers with the keys that the headers before them name.
pub struct Signed(Vec<([u8; 32], Vec<u8>, Signature)>);

impl Signed {
    /// From pairs of header and signature.
    pub fn of(chain: Vec<(Vec<u8>, Vec<u8>)>) -> Outcome<Self> {
        let mut signed = Vec::new();
        let mut key = None;
        for (header, signature) in chain {
            let read = Header::decode(&header)?;
            let now = key.or(read.first_key).ok_or("the first header names its key")?;
            signed.push((now, header, Signature::from_slice(&signature)?));
            key = Some(read.next_key);
        }
        Ok(Self(signed))
    }

    /// The bare loop: how long it takes.
    pub fn verify(&self) -> Outcome<Duration> {
        let started = Instant::now();
        for (key, message, signature) in &self.0 {
            VerifyingKey::from_bytes(key)?.verify_strict(black_box(message), signature)?;
        }
        Ok(started.elapsed())
    }
}
