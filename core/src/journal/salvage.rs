//! What is left of a file that cannot be opened: every intact envelope, found by looking at its bytes.
//!
//! Header, signature and sealed body of a record lie one behind the other, and pages are large enough that none is cut
//! ([`super::store`]). A header says by its hash which sealed body is its own, so whatever is found is as it was written, or
//! is not taken. The same record may be found several times: pages are copied when they are rewritten, and stay in the log.
//!
//! A number may be found with two different records: one was written and, before it was acknowledged, written again. It is
//! an attempt, no fork: the one that the next record follows counts.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::Read,
    path::Path,
};

use super::{
    Journal, aside,
    cbor::Reader as Cbor,
    model::{Entry, JournalListing},
    read::{entry_of, is_for_people, join_parts},
    record::{Header, JournalId, leaf},
    seal::{self, EpochKey, ReaderKey},
    store::RecordRow,
    tree::{Hash, sha256},
};
use crate::error::{Error, Result};

/// Read at once.
const WINDOW: usize = 1024 * 1024;

/// More than the longest envelope has: header, signature, the largest sealed body.
const LONGEST: usize = 8 * 1024;

/// A piece that was found intact.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A record.
    Record(Box<Header>, RecordRow),
    /// An epoch blob.
    Epoch(Vec<u8>),
}

/// Hands every intact piece in a file to `each`, in the order of their places; the same may come several times.
///
/// # Errors
/// When the file cannot be read, or whatever `each` answers.
pub fn scan(mut file: impl Read, mut each: impl FnMut(Piece) -> Result<()>) -> Result<()> {
    let mut held: Vec<u8> = Vec::new();
    loop {
        let read =
            (&mut file).take(WINDOW as u64).read_to_end(&mut held).map_err(|e| Error::io("journal", e))?;
        let end = read == 0;
        // What begins in the last bytes is looked at again when more is there.
        let until = if end { held.len() } else { held.len().saturating_sub(LONGEST) };
        for at in 0..until {
            let bytes = held.get(at..).unwrap_or_default();
            let piece = match bytes {
                // A header: a map of nine pairs, or ten in record 0; version 1; the journal's id.
                [0xa9 | 0xaa, 0, 1, 1, 0x50, ..] => record_at(bytes),
                // An epoch blob: a map of two pairs, the number.
                [0xa2, 0, ..] => epoch_at(bytes),
                _ => None,
            };
            piece.map_or(Ok(()), &mut each)?;
        }
        held.drain(..until);
        if end {
            return Ok(());
        }
    }
}

fn record_at(bytes: &[u8]) -> Option<Piece> {
    let (header, length) = Header::decode_prefix(bytes).ok()?;
    let (encoded, rest) = bytes.split_at_checked(length)?;
    let (signature, rest) = rest.split_at_checked(64)?;
    let sealed = rest.get(..seal::sealed_length(usize::try_from(header.bucket).ok()?))?;
    let row = RecordRow { header: encoded.into(), signature: signature.into(), sealed: sealed.into() };
    (sha256(&[sealed]) == header.sealed).then(|| Piece::Record(Box::new(header), row))
}

fn epoch_at(bytes: &[u8]) -> Option<Piece> {
    let mut reader = Cbor::new(bytes);
    seal::read_epoch_from(&mut reader).ok()?;
    let length = bytes.len() - reader.rest().len();
    bytes.get(..length).map(|blob| Piece::Epoch(blob.to_vec()))
}

impl Journal {
    /// What the secret opens of files that were set aside, oldest first. `damaged` says that something is missing, as far as can
    /// be told.
    ///
    /// # Errors
    /// [`Error::Locked`]; storage errors.
    pub fn salvaged(&mut self) -> Result<JournalListing> {
        let mut listing = JournalListing::default();
        let keys = self.unlocked.as_ref().ok_or(Error::Locked)?.reader.keys();
        for number in aside::numbers(&self.files)? {
            let there = |name: &String| self.files.has(name).unwrap_or(false);
            let names: Vec<String> = aside::names(number).into_iter().filter(there).collect();
            let found = collect(
                |each| names.iter().try_for_each(|name| scan(self.files.open(name)?, &mut *each)),
                &keys,
            )?;
            listing.damaged |= found.damaged;
            listing.entries.extend(found.entries);
        }
        Ok(listing)
    }
}

/// What a trustee's private key opens in a copy of a journal's file.
///
/// # Errors
/// `not-found-journal`; storage errors. A file with nothing in it for this key gives an empty list.
pub fn read_copy(path: &Path, key: &ReaderKey) -> Result<JournalListing> {
    let open = || File::open(path).map_err(|e| Error::io("journal", e));
    collect(|each| scan(open()?, each), std::slice::from_ref(key))
}

/// Puts the pieces together. `scan_all` runs over all files that belong together, each time from the beginning.
fn collect(
    scan_all: impl Fn(&mut dyn FnMut(Piece) -> Result<()>) -> Result<()>,
    keys: &[ReaderKey],
) -> Result<JournalListing> {
    // Blobs first: they may lie behind the records that they open. A blob does not name its journal.
    let (mut blobs, mut journals) = (BTreeMap::<Hash, Vec<u8>>::new(), BTreeSet::<JournalId>::new());
    scan_all(&mut |piece| {
        match piece {
            Piece::Epoch(blob) => drop(blobs.insert(sha256(&[&blob]), blob)),
            Piece::Record(header, _) => drop(journals.insert(header.journal)),
        }
        Ok(())
    })?;
    let mut opens: BTreeMap<(JournalId, Hash), EpochKey> = BTreeMap::new();
    for journal in &journals {
        for (hash, blob) in &blobs {
            for key in keys {
                if let Some(epoch) = seal::open_epoch(journal, blob, key)? {
                    opens.insert((*journal, *hash), epoch);
                }
            }
        }
    }
    let mut found = Found::default();
    scan_all(&mut |piece| {
        if let Piece::Record(header, row) = piece {
            found.take(&header, &row, opens.get(&(header.journal, header.epoch)));
        }
        Ok(())
    })?;
    Ok(found.listing(|hash| blobs.contains_key(hash)))
}

/// The records found with one number, by leaf: the epoch of each, and what was opened of it.
type Twins = BTreeMap<Hash, (Hash, Option<seal::Opened>)>;

/// Records by place.
#[derive(Default)]
struct Found {
    records: BTreeMap<(JournalId, u64), Twins>,
    follows: BTreeSet<Hash>,
    damaged: bool,
}

impl Found {
    fn take(&mut self, header: &Header, row: &RecordRow, key: Option<&EpochKey>) {
        let twins = self.records.entry((header.journal, header.seq)).or_default();
        let leaf = leaf(&row.header, &row.signature);
        if twins.contains_key(&leaf) {
            return;
        }
        let opened = key.map(|key| seal::open(header, key, &row.sealed));
        self.damaged |= opened.as_ref().is_some_and(Result::is_err);
        twins.insert(leaf, (header.epoch, opened.and_then(Result::ok)));
        self.follows.insert(header.prev);
    }

    fn listing(self, has_blob: impl Fn(&Hash) -> bool) -> JournalListing {
        let mut entries: Vec<Entry> = Vec::new();
        let mut damaged = self.damaged;
        let mut next = BTreeMap::<JournalId, u64>::new();
        for ((journal, seq), twins) in self.records {
            let due = next.insert(journal, seq + 1).unwrap_or(0);
            // A number that is missing between two that are there was a record.
            damaged |= due != seq;
            // One that nothing follows may be a copy whose header was damaged: it does not open.
            let counts = twins
                .into_iter()
                .max_by_key(|(leaf, (_, opened))| (self.follows.contains(leaf), opened.is_some()));
            let Some((_, (epoch, opened))) = counts else { continue };
            damaged |= !has_blob(&epoch);
            let Some(opened) = opened else { continue };
            if !join_parts(&mut entries, &opened.body) {
                entries.extend(entry_of(&opened.body).filter(|e| is_for_people(e.kind)));
            }
        }
        JournalListing { entries, damaged }
    }
}
