//! The bundle: what leaves the phone as one file that anybody can check.
//!
//! A zip file, stored, names sorted, dates fixed: the same journal makes the same bytes. `chain.cbor` holds every header with
//! its signature, `epochs.cbor` every epoch blob, `disclosed.cbor` the salt and body of the disclosed records; the last record is
//! the export record, always disclosed, which states size and root of the journal before it and a hash over the bundle's other files.

use std::{collections::BTreeMap, fs, io::Cursor, path::Path};

use super::{
    Journal,
    archive::{self, Archive},
    cbor::{MALFORMED, Reader, Writer},
    chosen::{Chosen, Unwritten},
    model::{Acknowledged, Kind},
    parse_id,
    record::Body,
    seal, store,
    target::Target,
    telling::{self, Page},
    tree::{Hash, sha256},
    verify,
};
use crate::{
    embedded,
    error::{Error, Result},
    text::hex::hex,
};

/// Largest bundle that is read, in bytes: a bound for hostile files.
pub const BUNDLE_LIMIT: u64 = 256 * 1024 * 1024;

/// Parts of the chain itself; everything else in a bundle is bound by the export record.
pub const CHAIN_PARTS: [&str; 3] = ["chain.cbor", "disclosed.cbor", "epochs.cbor"];

/// The page for people, where somebody writes one.
pub const REPORT: &str = "report.html";

/// Folder of the files of records.
pub const ATTACHMENTS: &str = "attachments/";

/// Most bytes of attachments in one bundle: leaves room for the chain. Who has more exports records in several bundles.
const ATTACHMENTS_LIMIT: u64 = 200 * 1024 * 1024;

/// A bundle in memory: file names to contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What a verifier needs of a bundle: the parts of the chain, and of every other file only what it hashes to.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    pub chain: &'a [u8],
    pub disclosed: &'a [u8],
    pub epochs: &'a [u8],
    pub others: Others,
}

/// Hash and length of the files beside the chain.
pub(super) type Others = BTreeMap<String, (Hash, u64)>;

impl<'a> Parts<'a> {
    /// From the bytes of a bundle.
    pub(super) fn of(bytes: &'a [u8]) -> Result<Self> {
        let mut entries = archive::entries(bytes)?;
        let [chain, disclosed, epochs] =
            CHAIN_PARTS.map(|name| entries.remove(name).ok_or(Error::Damaged("bundle")));
        let (chain, disclosed, epochs) = (chain?, disclosed?, epochs?);
        let others = entries.into_iter().map(|(name, content)| (name, hashed(content))).collect();
        Ok(Self { chain, disclosed, epochs, others })
    }
}

fn hashed(content: &[u8]) -> (Hash, u64) {
    (sha256(&[content]), content.len() as u64)
}

/// A disclosed record: sequence number, salt, body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// Which record.
    pub seq: u64,
    /// Salt of its commitment.
    pub salt: [u8; 32],
    /// Encoded body.
    pub body: Vec<u8>,
}

/// [`export_with`] without a page.
///
/// # Errors
/// As [`export_with`].
pub fn export(journal: &mut Journal, path: &Path, only: &[String]) -> Result<Acknowledged> {
    export_with(journal, path, only, None)
}

/// Writes a bundle with the bodies of the records in `only` (ids; empty: all that open). The files of a chosen record come along,
/// and so do records of files that refer to it. The export is itself a record. `page` writes `report.html`.
///
/// # Errors
/// `locked`; `exists-file`; `not-found-record` for an id that opens nothing; `too-large-bundle`; `full`, `not-writable`. A file
/// that could not be written whole is not left behind; the export record then stands for an attempt.
pub fn export_with(
    journal: &mut Journal,
    path: &Path,
    only: &[String],
    page: Option<&dyn Page>,
) -> Result<Acknowledged> {
    let wanted: Vec<_> = only.iter().map(|id| parse_id(id, "record-id")).collect::<Result<_>>()?;
    // A device such as /dev/full exists and is written to; a file or a folder is never overwritten.
    let special = match fs::metadata(path) {
        Ok(m) if m.is_file() || m.is_dir() => return Err(Error::Exists("file")),
        Ok(_) => true,
        Err(_) => false,
    };
    // What the session owes comes first, so that it can be shown too.
    journal.write(|appender| appender.settle())?;
    let (chosen, mut own) = Chosen::find(journal, &wanted, wanted.is_empty(), telling::may_have_message)?;
    let Chosen { mut disclosed, mut attached, .. } = chosen;
    if attached.size > ATTACHMENTS_LIMIT {
        return Err(Error::TooLarge { what: "bundle", size: attached.size, limit: ATTACHMENTS_LIMIT });
    }
    let mut target = if special { Target::device(path)? } else { Target::file(path)? };
    // What a stranger needs to verify the chain.
    let enclosed = embedded::ENCLOSED.unpack();
    let beside = |before: bool| {
        let files = enclosed.iter().map(|(name, bytes)| (*name, bytes.as_slice()));
        files.filter(move |(name, _)| (*name < ATTACHMENTS) == before)
    };
    let mut others: Others =
        enclosed.iter().map(|(name, bytes)| ((*name).to_owned(), hashed(bytes))).collect();
    let mut archive = loop {
        let mut archive = Archive::new(target.sink());
        beside(true).try_for_each(|(name, bytes)| archive.put(name, bytes))?;
        match attached.write(journal, &mut archive) {
            Ok(()) => break archive,
            // It must not keep the rest from leaving: all over again without it.
            Err(Unwritten::Damaged(hash, record)) => attached.leave_out(&hash, &record),
            Err(Unwritten::Other(error)) => return Err(error),
        }
        drop(archive);
        target.restart()?;
    };
    others.extend(attached.names());
    own.settle()?;
    // Now it is known which files are there. The page is bound by the export record like every other file.
    let report = telling::page_of(journal, &own, page, &disclosed, &others)?;
    others.extend(report.iter().map(|bytes| (REPORT.to_owned(), hashed(bytes))));
    let (bound, shown) = (bound_hash(&others), shown_hash(disclosed.iter().map(|d| d.seq)));
    let id = seal::random()?;
    let placed =
        journal.write(|appender| appender.put_export(Body::draft(Kind::Export, id), bound, shown))?;
    let (seq, export) = journal.open_record(&placed.id)?;
    disclosed.push(Disclosed { seq, salt: export.salt, body: export.bytes });
    let shown = encode_disclosed(&disclosed);
    drop(disclosed);
    own.go_on(journal)?;
    own.settle()?;
    let reading = journal.store()?.reading();
    let (chain, epochs) = (encode_chain(reading)?, encode_epochs(&store::epochs(reading)?));
    let parts = [("chain.cbor", &chain[..]), ("disclosed.cbor", &shown), ("epochs.cbor", &epochs)];
    let report = report.iter().map(|bytes| (REPORT, &bytes[..]));
    let rest: BTreeMap<_, _> = beside(false).chain(parts).chain(report).collect();
    rest.into_iter().try_for_each(|(name, bytes)| archive.put(name, bytes))?;
    let size = archive.finish()?;
    if size > BUNDLE_LIMIT {
        // No verifier would read it.
        return Err(Error::TooLarge { what: "bundle", size, limit: BUNDLE_LIMIT });
    }
    // A bundle that its own verifier refuses must not leave as if it proved something. Its chain must be the one that was checked.
    let parts = Parts { chain: &chain, disclosed: &shown, epochs: &epochs, others };
    if !verify::holds(&parts, own.end()) {
        return Err(Error::Damaged("export"));
    }
    target.finish()?;
    Ok(placed.acknowledge())
}

/// Where a file of a record lies in a bundle: by its SHA-256, in lower-case hexadecimal digits.
#[must_use]
pub fn attachment_name(hash: &Hash) -> String {
    format!("{ATTACHMENTS}{}", hex(hash))
}

/// A row of the chain has about so many bytes: a buffer that grows would stand in memory twice.
const ROW_LENGTH: usize = 320;

fn encode_chain(reading: &rusqlite::Connection) -> Result<Vec<u8>> {
    let count = store::count_records(reading)?;
    let mut w = Writer::with_capacity(count.saturating_mul(ROW_LENGTH));
    w.array(count);
    store::for_each_header(reading, u64::MAX, |header, signature| {
        w.array(2).bytes(header).bytes(signature);
    })?;
    Ok(w.finish())
}

fn encode_epochs(rows: &[store::EpochRow]) -> Vec<u8> {
    let mut w = Writer::new();
    w.array(rows.len());
    for row in rows {
        w.bytes(&row.blob);
    }
    w.finish()
}

fn encode_disclosed(disclosed: &[Disclosed]) -> Vec<u8> {
    let mut w = Writer::new();
    w.array(disclosed.len());
    for d in disclosed {
        w.array(3).uint(d.seq).bytes(&d.salt).bytes(&d.body);
    }
    w.finish()
}

/// Hands header and signature of every row of `chain.cbor` to `each`. Holds none of them: a hostile file may have millions.
///
/// # Errors
/// `encoding`, and whatever `each` answers.
pub fn each_row<'a>(bytes: &'a [u8], mut each: impl FnMut(&'a [u8], &'a [u8]) -> Result<()>) -> Result<()> {
    each_item(bytes, |r| if r.array()? == 2 { each(r.bytes()?, r.bytes()?) } else { Err(MALFORMED) })
}

/// Hands every blob of `epochs.cbor` to `each`.
///
/// # Errors
/// `encoding`, and whatever `each` answers.
pub fn each_blob<'a>(bytes: &'a [u8], mut each: impl FnMut(&'a [u8]) -> Result<()>) -> Result<()> {
    each_item(bytes, |r| each(r.bytes()?))
}

fn each_item<'a>(bytes: &'a [u8], mut each: impl FnMut(&mut Reader<'a>) -> Result<()>) -> Result<()> {
    let mut r = Reader::new(bytes);
    for _ in 0..r.array()? {
        each(&mut r)?;
    }
    r.end()
}

/// Reads `disclosed.cbor`; sequence numbers must ascend.
///
/// # Errors
/// `encoding`.
pub fn decode_disclosed(bytes: &[u8]) -> Result<Vec<Disclosed>> {
    let mut list: Vec<Disclosed> = Vec::new();
    each_item(bytes, |r| {
        if r.array()? != 3 {
            return Err(MALFORMED);
        }
        let next = Disclosed { seq: r.uint()?, salt: r.exactly()?, body: r.bytes()?.to_vec() };
        if list.last().is_some_and(|last| last.seq >= next.seq) {
            return Err(MALFORMED);
        }
        list.push(next);
        Ok(())
    })?;
    Ok(list)
}

/// Hash over the sequence numbers of the disclosed records, the export record left out: whoever passes on less is seen.
#[must_use]
pub fn shown_hash(numbers: impl ExactSizeIterator<Item = u64>) -> Hash {
    let mut w = Writer::new();
    w.array(numbers.len());
    for seq in numbers {
        w.uint(seq);
    }
    sha256(&[b"hamroh-shown-1", &w.finish()])
}

/// Hash over names and hashes of the files beside the chain, as a CBOR array of pairs in order of names.
pub(super) fn bound_hash(others: &Others) -> Hash {
    let mut w = Writer::new();
    w.array(others.len());
    for (name, (hash, _)) in others {
        w.array(2).text(name).bytes(hash);
    }
    sha256(&[b"hamroh-files-1", &w.finish()])
}

/// The one zip file for these contents.
///
/// # Errors
/// When the archive would be too large for the format.
pub fn write_zip(files: &Files) -> Result<Vec<u8>> {
    let mut held = Cursor::new(Vec::new());
    let mut archive = Archive::new(&mut held);
    files.iter().try_for_each(|(name, bytes)| archive.put(name, bytes))?;
    archive.finish()?;
    Ok(held.into_inner())
}

/// Reads a bundle. Accepts exactly the bytes that [`write_zip`] makes: whatever else hides in a zip file is refused.
///
/// # Errors
/// `bundle` when it is anything else.
pub fn read_zip(bytes: &[u8]) -> Result<Files> {
    let entries = archive::entries(bytes)?;
    Ok(entries.into_iter().map(|(name, content)| (name, content.to_vec())).collect())
}
