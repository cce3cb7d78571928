//! The bundle: what leaves the phone as one file that anybody can check.
//!
//! A zip file, stored, names sorted, dates fixed: the same journal makes the same bytes. `chain.cbor` holds every header with
//! its signature, `epochs.cbor` every epoch blob, `disclosed.cbor` the salt and body of the disclosed records; the last record is
//! the export record, always disclosed, which states size and root of the journal before it and a hash over the bundle's other files.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read as _, Write as _},
    path::Path,
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    Journal,
    cbor::{MALFORMED, Reader, Writer},
    id_text,
    model::{Acknowledged, Kind},
    parse_id,
    record::{Attachment, Body, ClientId},
    seal, store,
    target::Target,
    tree::{Hash, sha256},
    verify,
};
use crate::error::{Error, Result};

/// Largest bundle that is read, in bytes: a bound for hostile files.
pub const BUNDLE_LIMIT: u64 = 256 * 1024 * 1024;

/// Parts of the chain itself; everything else in a bundle is bound by the export record.
pub const CHAIN_PARTS: [&str; 3] = ["chain.cbor", "disclosed.cbor", "epochs.cbor"];

/// Folder of the files of records.
pub const ATTACHMENTS: &str = "attachments/";

/// Most bytes of attachments in one bundle: leaves room for the chain. Who has more exports records in several bundles.
const ATTACHMENTS_LIMIT: u64 = 200 * 1024 * 1024;

/// Files that every bundle carries beside the chain.
const COMPANIONS: [(&str, &[u8]); 3] = [
    ("README.txt", include_bytes!("bundle_readme.txt")),
    ("format.md", include_bytes!("../../docs/format.md")),
    ("verify.py", include_bytes!("../../docs/verify.py")),
];

/// A bundle in memory: file names to contents.
pub type Files = BTreeMap<String, Vec<u8>>;

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

/// Writes a bundle with the bodies of the records in `only` (ids; empty: all that open). The export is itself a record.
///
/// # Errors
/// `locked`; `exists-file`; `not-found-record` for an id that opens nothing; `too-large-bundle`; `full`, `not-writable`. A file
/// that could not be written whole is not left behind; the export record then stands for an attempt.
pub fn export(journal: &mut Journal, path: &Path, only: &[String]) -> Result<Acknowledged> {
    let wanted: Vec<_> = only.iter().map(|id| parse_id(id, "record-id")).collect::<Result<_>>()?;
    // A device such as /dev/full exists and is written to; a file or a folder is never overwritten.
    let special = match fs::metadata(path) {
        Ok(m) if m.is_file() || m.is_dir() => return Err(Error::Exists("file")),
        Ok(_) => true,
        Err(_) => false,
    };
    // What the session owes comes first, so that it can be shown too.
    journal.write(|appender| appender.settle())?;
    let (mut disclosed, mut attached) = (Vec::new(), Vec::new());
    let mut found = std::collections::BTreeSet::new();
    journal.for_each_open(|seq, opened| {
        // What is damaged cannot be shown; it must not keep the rest from leaving.
        let Ok(opened) = opened else { return Ok(()) };
        let id = opened.body.client_id;
        // Parts of a long note follow their first record.
        let later_part = opened.body.part.is_some_and(|(n, _)| n > 1);
        let part_of_wanted = later_part && opened.body.refs.iter().any(|r| wanted.contains(r));
        if wanted.is_empty() || wanted.contains(&id) || part_of_wanted {
            found.insert(id);
            attached.extend(opened.body.attachments.first().map(|file| (id, file.clone())));
            disclosed.push(Disclosed { seq, salt: opened.salt, body: opened.bytes });
        }
        Ok(())
    })?;
    if wanted.iter().any(|id| !found.contains(id)) {
        return Err(Error::NotFound("record"));
    }
    let mut target = if special { Target::device(path)? } else { Target::file(path)? };
    let mut files: Files =
        COMPANIONS.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
    add_attachments(journal, &mut files, &attached)?;
    let (bound, shown) = (bound_hash(&files), shown_hash(disclosed.iter().map(|d| d.seq)));
    let id = seal::random()?;
    let placed =
        journal.write(|appender| appender.put_export(Body::draft(Kind::Export, id), bound, shown))?;
    // The export record opens with the key of this session like any other.
    journal.for_each_open(|seq, opened| {
        if let Some(export) = opened.ok().filter(|o| o.body.client_id == placed.id) {
            disclosed.push(Disclosed { seq, salt: export.salt, body: export.bytes });
        }
        Ok(())
    })?;
    let reading = journal.store()?.reading();
    files.insert("chain.cbor".into(), encode_chain(reading)?);
    files.insert("epochs.cbor".into(), encode_epochs(&store::epochs(reading)?));
    files.insert("disclosed.cbor".into(), encode_disclosed(&disclosed));
    let bytes = write_zip(&files)?;
    // With attachments it is large, and the check below unpacks it once more.
    drop(files);
    let size = bytes.len() as u64;
    if size > BUNDLE_LIMIT {
        // No verifier would read it.
        return Err(Error::TooLarge { what: "bundle", size, limit: BUNDLE_LIMIT });
    }
    // A bundle that its own verifier refuses must not leave as if it proved something.
    if !verify::holds(&bytes) {
        return Err(Error::Damaged("export"));
    }
    target.write(&bytes)?;
    Ok(placed.acknowledge())
}

/// Where a file of a record lies in a bundle: by its SHA-256, in lower-case hexadecimal digits.
#[must_use]
pub fn attachment_name(hash: &Hash) -> String {
    let hex: String = hash.iter().map(|b| format!("{b:02x}")).collect();
    format!("{ATTACHMENTS}{hex}")
}

/// Puts the files of disclosed records in. One that is damaged stays out: it must not keep the rest from leaving.
fn add_attachments(
    journal: &mut Journal,
    files: &mut Files,
    attached: &[(ClientId, Attachment)],
) -> Result<()> {
    let size = attached.iter().fold(0u64, |sum, (_, file)| sum.saturating_add(file.length));
    if size > ATTACHMENTS_LIMIT {
        return Err(Error::TooLarge { what: "bundle", size, limit: ATTACHMENTS_LIMIT });
    }
    for (id, file) in attached {
        let mut bytes = Vec::new();
        let read = journal.read_attachment(&id_text(id), |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        });
        match read {
            Ok(_) => drop(files.insert(attachment_name(&file.hash), bytes)),
            Err(Error::Damaged(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

fn encode_chain(reading: &rusqlite::Connection) -> Result<Vec<u8>> {
    let mut rows = Vec::new();
    store::for_each_record(reading, |_, row| {
        rows.push((row.header, row.signature));
        Ok(())
    })?;
    let mut w = Writer::new();
    w.array(rows.len());
    for (header, signature) in &rows {
        w.array(2).bytes(header).bytes(signature);
    }
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
#[must_use]
pub fn bound_hash(files: &Files) -> Hash {
    let others: Vec<_> = files.iter().filter(|(name, _)| !CHAIN_PARTS.contains(&name.as_str())).collect();
    let mut w = Writer::new();
    w.array(others.len());
    for (name, bytes) in others {
        w.array(2).text(name).bytes(&sha256(&[bytes]));
    }
    sha256(&[b"hamroh-files-1", &w.finish()])
}

/// The one zip file for these contents: stored, names sorted, dates 1980-01-01.
///
/// # Errors
/// When the archive would be too large for the format.
pub fn write_zip(files: &Files) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options).map_err(|_| Error::Internal("zip"))?;
        zip.write_all(bytes).map_err(|_| Error::Internal("zip"))?;
    }
    Ok(zip.finish().map_err(|_| Error::Internal("zip"))?.into_inner())
}

/// Reads a bundle. Accepts exactly the bytes that [`write_zip`] makes: whatever else hides in a zip file is refused.
///
/// # Errors
/// `bundle` when it is anything else.
pub fn read_zip(bytes: &[u8]) -> Result<Files> {
    let malformed = |_| Error::Damaged("bundle");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(malformed)?;
    let mut files = Files::new();
    // Entries may overlap; together they must not unpack to more than the file holds.
    let mut left = bytes.len() as u64;
    for i in 0..archive.len() {
        let mut entry = archive.by_index(i).map_err(malformed)?;
        left = left.checked_sub(entry.size()).ok_or(Error::Damaged("bundle"))?;
        if entry.compression() != CompressionMethod::Stored {
            return Err(Error::Damaged("bundle"));
        }
        let name = entry.name().map_err(malformed)?.into_owned();
        let mut content = Vec::new();
        entry
            .by_ref()
            .take(bytes.len() as u64)
            .read_to_end(&mut content)
            .map_err(|_| Error::Damaged("bundle"))?;
        if files.insert(name, content).is_some() {
            return Err(Error::Damaged("bundle"));
        }
    }
    if write_zip(&files)? == bytes { Ok(files) } else { Err(Error::Damaged("bundle")) }
}
