//! The bundle of a large journal beside a plain zip file of the same entries.
//!
//! The journal, 10,000 records and 200 photos of 300 kB, is made at the first run and lies in `target/photo-journal`. The other side has all
//! entries in memory already, as a program would that only packs them: it pays for checksums, writing and one sync, and in the second pair
//! for compressing. Ours reads, opens, checks every signature, and writes the page.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    time::{Duration, Instant},
};

use hamroh_core::{
    journal::bundle::{export_with, read_zip},
    report::Report,
};
use hamroh_tests::{fixtures::SECRET, long};
use miniz_oxide::deflate::compress_to_vec;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{Outcome, Pair, long::copy_of};

/// Bytes by name.
type Entries = BTreeMap<String, Vec<u8>>;

const RECORDS: u64 = 10_000;
const PHOTOS: u32 = 200;

/// `zip / export`, nothing compressed on either side.
pub fn export() -> Outcome<Pair> {
    let means = "zip the same entries, stored, synced / export 10,000 records and 200 photos with the page";
    Ok(Pair { name: "export", means, bar: ">= 0.5", rounds: rounds(stored)?, share: true })
}

/// The same beside a zip file as programs write it unless they are told otherwise.
pub fn export_deflated() -> Outcome<Pair> {
    let means = "zip the same entries, deflated (level 6), synced / export 10,000 records and 200 photos with the page";
    Ok(Pair { name: "export-deflated", means, bar: ">= 0.5", rounds: rounds(deflated)?, share: true })
}

fn rounds(pack: fn(&Entries) -> Cow<'_, Entries>) -> Outcome<Vec<(Duration, Duration)>> {
    let copied = copy_of("photo-journal", |kept, told| {
        long::make(kept, RECORDS, told)?;
        long::photos(kept, PHOTOS)
    })?;
    let mut journal = long::open(copied.path())?;
    journal.unlock(SECRET)?;
    let page = Report::new("ru", BTreeMap::new());
    let (bundle, plain) = (copied.path().join("bundle.zip"), copied.path().join("plain.zip"));
    let mut rounds = Vec::new();
    for _ in 0..7 {
        let started = Instant::now();
        export_with(&mut journal, &bundle, &[], Some(&page))?;
        let ours = started.elapsed();
        let entries = read_zip(&fs::read(&bundle)?)?;
        let started = Instant::now();
        let packed = pack(&entries);
        write(&plain, &packed)?;
        rounds.push((ours, started.elapsed()));
        if matches!(packed, Cow::Borrowed(_)) && fs::metadata(&plain)?.len() != fs::metadata(&bundle)?.len() {
            return Err("the two files are not of one length".into());
        }
        fs::remove_file(&bundle)?;
        fs::remove_file(&plain)?;
    }
    Ok(rounds)
}

fn stored(entries: &Entries) -> Cow<'_, Entries> {
    Cow::Borrowed(entries)
}

fn deflated(entries: &Entries) -> Cow<'_, Entries> {
    let packed = entries.iter().map(|(name, bytes)| (name.clone(), compress_to_vec(bytes, 6)));
    Cow::Owned(packed.collect())
}

fn write(path: &Path, entries: &Entries) -> Outcome<()> {
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).unix_permissions(0o644);
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner()?.sync_all()?)
}
