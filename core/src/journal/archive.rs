//! The zip file of a bundle: stored, names sorted, dates 1980-01-01. One form only, so that nothing can hide in another.
//!
//! Written as a stream: no memory holds the files of records. Read in place: entries are slices of the bytes that were given.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, Cursor, Seek, SeekFrom, Write},
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::bundle::CHAIN_PARTS;
use crate::error::{Error, Result};

/// What a zip file is written to: sizes and checksums are filled in afterwards.
pub(super) trait Sink: Write + Seek {}

impl<T: Write + Seek> Sink for T {}

/// Writes a bundle, entry after entry in order of names.
pub(super) struct Archive<'a> {
    zip: ZipWriter<UntilItFails<'a>>,
}

impl<'a> Archive<'a> {
    pub(super) fn new(sink: &'a mut dyn Sink) -> Self {
        Self { zip: ZipWriter::new(UntilItFails { sink, failed: false }) }
    }

    /// Begins the next entry.
    pub(super) fn begin(&mut self, name: &str) -> Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        self.zip.start_file(name, options).map_err(told)
    }

    /// Writes bytes of the entry that was begun.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.zip.write_all(bytes).map_err(|e| Error::io("write", e))
    }

    pub(super) fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.begin(name)?;
        self.write(bytes)
    }

    /// Writes the directory at the end; how long the file is.
    pub(super) fn finish(self) -> Result<u64> {
        let mut sink = self.zip.finish().map_err(told)?;
        sink.flush().and_then(|()| sink.seek(SeekFrom::End(0))).map_err(|e| Error::io("write", e))
    }
}

fn told(error: ZipError) -> Error {
    match error {
        ZipError::Io(e) => Error::io("write", e),
        _ => Error::Internal("zip"),
    }
}

/// Swallows everything behind the first error: a [`ZipWriter`] that is given up tries to end its file, and complains on standard
/// error when it cannot.
struct UntilItFails<'a> {
    sink: &'a mut dyn Sink,
    failed: bool,
}

impl Write for UntilItFails<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failed {
            return Ok(bytes.len());
        }
        let done = self.sink.write(bytes);
        self.failed = done.is_err();
        done
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.failed { Ok(()) } else { self.sink.flush() }
    }
}

impl Seek for UntilItFails<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.sink.seek(to)
    }
}

/// Bytes of the longest name; far more than an attachment's.
const LONGEST_NAME: usize = 1_000;

/// From here on a zip file says in another way how many entries it has.
const TOO_MANY: usize = 65_535;

/// The entries of a bundle by name. Accepts exactly the bytes that [`Archive`] writes, with these two limits. Read from the front, entry
/// after entry, as the other verifiers do: what stands at the end is then compared with what belongs there, and never followed.
pub(super) fn entries(bytes: &[u8]) -> Result<BTreeMap<String, &[u8]>> {
    let damaged = || Error::Damaged("bundle");
    let mut entries = BTreeMap::new();
    let mut rest = bytes;
    while rest.starts_with(b"PK\x03\x04") {
        let (name, content, behind) = entry(rest).ok_or_else(damaged)?;
        if entries.insert(name, content).is_some() || entries.len() >= TOO_MANY {
            return Err(damaged());
        }
        rest = behind;
    }
    if is_canonical(bytes, &entries)? { Ok(entries) } else { Err(damaged()) }
}

/// Name and content of the entry that begins here, and what comes behind it.
fn entry(bytes: &[u8]) -> Option<(String, &[u8], &[u8])> {
    let (head, rest) = bytes.split_at_checked(30)?;
    let size = u32::from_le_bytes(*head.get(18..)?.first_chunk()?);
    let length = usize::from(u16::from_le_bytes(*head.get(26..)?.first_chunk()?));
    let (name, rest) = rest.split_at_checked(length).filter(|_| length <= LONGEST_NAME)?;
    let (content, rest) = rest.split_at_checked(usize::try_from(size).ok()?)?;
    Some((std::str::from_utf8(name).ok()?.to_owned(), content, rest))
}

/// An end without a comment and without zip64, as [`Archive`] writes it. Looked at before a zip file of somebody else is read: with zip64 a
/// directory of millions of entries would fit into a file of allowed length, and not into memory.
fn ends_as_written(bytes: &[u8]) -> bool {
    let at =
        |behind: usize| bytes.len().checked_sub(behind).and_then(|at| bytes.get(at..)).unwrap_or_default();
    at(22).starts_with(b"PK\x05\x06") && !at(42).starts_with(b"PK\x06\x07")
}

/// What a file is that shall be a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// Holds parts of a bundle, or is too damaged to tell.
    Bundle,
    /// A zip file with something else in it.
    OtherZip,
    /// No zip file at all.
    NoZip,
}

/// Tells what somebody sent instead of a bundle; for a sentence, never for a verdict.
pub(super) fn container(bytes: &[u8]) -> Container {
    if !bytes.starts_with(b"PK") {
        return Container::NoZip;
    }
    // Without a directory that can be read it may have been a bundle that was cut.
    let archive = ends_as_written(bytes).then(|| ZipArchive::new(Cursor::new(bytes)).ok()).flatten();
    match archive.is_some_and(|zip| CHAIN_PARTS.iter().all(|part| zip.index_for_name(part).is_none())) {
        true => Container::OtherZip,
        false => Container::Bundle,
    }
}

/// Whether [`Archive`] writes these bytes of these entries. Nothing is copied: what it writes is compared on the way.
fn is_canonical(bytes: &[u8], entries: &BTreeMap<String, &[u8]>) -> Result<bool> {
    let mut same = Same { expected: bytes, at: 0, end: 0, wrong: BTreeSet::new(), differs: false };
    let mut archive = Archive::new(&mut same);
    for (name, content) in entries {
        if archive.put(name, content).is_err() {
            return Ok(false);
        }
    }
    archive.finish()?;
    Ok(!same.differs && same.wrong.is_empty() && same.end == bytes.len())
}

/// Compares what is written with what is expected.
struct Same<'a> {
    expected: &'a [u8],
    at: usize,
    end: usize,
    /// Places that differ as yet: sizes and checksums in front of an entry are filled in behind it.
    wrong: BTreeSet<usize>,
    differs: bool,
}

/// More than is ever filled in afterwards: checksum and two sizes.
const FILLED_IN_LATER: usize = 64;

impl Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let expected = self.expected.get(self.at..).and_then(|rest| rest.get(..bytes.len()));
        if !self.differs {
            self.wrong.retain(|place| !(self.at..self.at.saturating_add(bytes.len())).contains(place));
            match expected {
                Some(expected) if expected == bytes => {}
                Some(expected) => {
                    let pairs = (self.at..).zip(expected.iter().zip(bytes));
                    let wrong = pairs.filter(|(_, (a, b))| a != b).map(|(place, _)| place);
                    self.wrong.extend(wrong.take(FILLED_IN_LATER + 1));
                    self.differs = self.wrong.len() > FILLED_IN_LATER;
                }
                None => self.differs = true,
            }
        }
        self.at = self.at.saturating_add(bytes.len());
        self.end = self.end.max(self.at);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Same<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (base, step) = match to {
            SeekFrom::Start(at) => (Some(0), i64::try_from(at).ok()),
            SeekFrom::End(step) => (i64::try_from(self.end).ok(), Some(step)),
            SeekFrom::Current(step) => (i64::try_from(self.at).ok(), Some(step)),
        };
        let at = base.zip(step).and_then(|(base, step)| base.checked_add(step));
        self.at = at.and_then(|at| usize::try_from(at).ok()).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at as u64)
    }
}
