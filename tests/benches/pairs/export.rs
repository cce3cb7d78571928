//! The bundle of a large journal beside a plain zip file of the same entries.
//!
//! The journal, 10,000 records and 200 photos of 300 kB, is made at the first run and lies in `target/photo-journal`. The other side has all
//! entries in memory already, as a program would that only packs them: it pays for checksums, writing and one sync. Ours reads, opens,
//! checks every signature, and writes the page.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    time::Instant,
};

use hamroh_core::{
    journal::bundle::{export_with, read_zip},
    report::Report,
};
use hamroh_tests::{fixtures::SECRET, long};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{Outcome, Pair, long::copy_of};

const RECORDS: u64 = 10_000;
const PHOTOS: u32 = 200;

/// `zip / export`.
pub fn export() -> Outcome<Pair> {
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
        pack(&plain, &entries)?;
        rounds.push((ours, started.elapsed()));
        if fs::metadata(&plain)?.len() != fs::metadata(&bundle)?.len() {
            return Err("the two files are not of one length".into());
        }
        fs::remove_file(&bundle)?;
        fs::remove_file(&plain)?;
    }
    let means = "zip the same entries, stored, synced / export 10,000 records and 200 photos with the page";
    Ok(Pair { name: "export", means, bar: ">= 0.5", rounds, share: true })
}

fn pack(path: &Path, entries: &BTreeMap<String, Vec<u8>>) -> Outcome<()> {
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).unix_permissions(0o644);
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner()?.sync_all()?)
}
