//! The keyring: what a reader found out about epochs, so that only new ones cost a trial.
//!
//! Opening an epoch costs a few public-key operations, and a journal has thousands. What opened and what did not is
//! remembered in pages of 64 epochs, sealed under a key of the reader's view. Every view that could be has a row of pages of
//! the same length, filled with random bytes where nobody reads: the file does not tell how many secrets there are.
//!
//! What a keyring knows must not show in the work, or an unlocking would tell which secret was used last. So
//! - the last [`WINDOW`] pages are tried at every unlocking, whatever is known of them, and written back;
//! - whoever opens an epoch for itself knows what it is to the views behind, and keeps their pages with its own: a second
//!   secret that was never used knows as much as the owner's;
//! - a page is read from all places in one scan, and written as the rows of all four, changed or not.
//!
//! The number of an epoch's row is covered by no hash. So what is known belongs to the hash of an epoch, and a page is bound to the
//! hashes of its epochs: where numbers were changed or exchanged it does not open, and the epochs are tried again.
//!
//! What remains: a view cannot keep the pages of one before it. While the second secret alone is used, for more epochs than
//! the window has, the owner's knowledge falls behind, and the owner's next unlocking tries and writes what is missing.
//! A damaged page costs only its own view. Whoever compares two copies of the file sees which rows changed between them,
//! and whoever holds the second secret and knows this format sees that pages were kept for it; neither is hidden.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use zeroize::Zeroizing;

use super::{
    reader::{PLACES, Reader, VIEWS},
    record::JournalId,
    seal::{self, EpochKey, ReaderKey, random},
    store::EpochRow,
    tree::{Hash, sha256},
    work,
};
use crate::error::{Error, Result};

/// Epochs of one page.
const PAGE: u64 = 64;

/// Pages that are tried at every unlocking: the last 129 to 192 epochs.
const WINDOW: u64 = 3;

/// State and key.
const ENTRY: usize = 1 + 32;

/// Bytes of a sealed page.
const SEALED: usize = 24 + PAGE as usize * ENTRY + 16;

/// What a trial found.
#[derive(Debug, Clone)]
pub(super) enum Tried {
    /// Not for this reader.
    Closed,
    /// For its view.
    Own(EpochKey),
    /// For the next view.
    Next(EpochKey),
    /// For the view behind that one: closed to this reader, and remembered for the others.
    AfterNext(EpochKey),
}

impl Tried {
    /// As an entry of a page; `None` for an epoch that was not tried.
    fn from_entry(entry: &[u8]) -> Option<Self> {
        let (state, key) = entry.split_last_chunk::<32>()?;
        match state {
            [1] => Some(Self::Closed),
            [2] => Some(Self::Own(Zeroizing::new(*key))),
            [3] => Some(Self::Next(Zeroizing::new(*key))),
            _ => None,
        }
    }

    /// State and key in the page of the view that lies so many steps behind the reader.
    fn entry_of(&self, steps: usize) -> (u8, Option<&EpochKey>) {
        match (self, steps) {
            (Self::Own(key), 0) | (Self::Next(key), 1) | (Self::AfterNext(key), 2) => (2, Some(key)),
            (Self::Next(key), 0) | (Self::AfterNext(key), 1) => (3, Some(key)),
            _ => (1, None),
        }
    }
}

/// The hashes of epochs, by the numbers of their rows.
type Hashes = BTreeMap<u64, Hash>;

/// What one reader knows, by hash of epoch.
#[derive(Debug, Default)]
pub(super) struct Ring {
    tried: BTreeMap<Hash, Tried>,
    /// Of those that were tried or read.
    hashes: Hashes,
    /// Pages with something new. All that is known of one was tried since the unlocking.
    fresh: BTreeSet<u64>,
}

impl Ring {
    /// Reads a reader's pages about these epochs, but for those of the window that ends with the last. One that does not open, or
    /// knows not all of its epochs, is as if none had been tried: what is written is then known in full, to the views behind too.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(
        connection: &Connection,
        journal: &JournalId,
        reader: &Reader,
        epochs: &[EpochRow],
    ) -> Result<Self> {
        let mut ring = Self::default();
        let key = reader.ring_key();
        let hashes: Hashes = epochs.iter().map(|epoch| (epoch.number, epoch.hash)).collect();
        let last = hashes.last_key_value().map_or(0, |(number, _)| *number);
        let window = (last / PAGE).saturating_add(1).saturating_sub(WINDOW);
        // All places, in the order of the file: what is read does not tell which one is the reader's.
        let mut statement =
            connection.prepare_cached("SELECT place, page, sealed FROM ring ORDER BY place, page")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (place, page): (i64, u64) =
                (row.get(0)?, row.get::<_, i64>(1)?.try_into().unwrap_or(u64::MAX));
            if place != i64::from(reader.places.ring) || page >= window {
                continue;
            }
            work::count(|c| c.bodies += 1);
            let bound = bound_to(journal, page, &hashes);
            if let Some(plain) = open_page(&key, &bound, &row.get::<_, Vec<u8>>(2)?) {
                ring.take_page(page, &hashes, &plain);
            }
        }
        Ok(ring)
    }

    fn take_page(&mut self, page: u64, hashes: &Hashes, plain: &[u8]) {
        let entries: Option<Vec<Tried>> = plain.chunks_exact(ENTRY).map(Tried::from_entry).collect();
        for (number, tried) in numbers(page).zip(entries.unwrap_or_default()) {
            if let Some(hash) = hashes.get(&number) {
                self.tried.insert(*hash, tried);
                self.hashes.insert(number, *hash);
            }
        }
    }

    /// What is known of an epoch; tries it when nothing is. All keys are tried, whatever opens.
    ///
    /// # Errors
    /// `encoding` when the blob is none.
    pub(super) fn look(
        &mut self,
        journal: &JournalId,
        epoch: &EpochRow,
        keys: &[ReaderKey; VIEWS],
    ) -> Result<&Tried> {
        use std::collections::btree_map::Entry;
        let EpochRow { number, hash, blob } = epoch;
        match self.tried.entry(*hash) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => {
                let [own, next, after] = keys;
                let (own, next, after) = (
                    seal::open_epoch(journal, blob, own)?,
                    seal::open_epoch(journal, blob, next)?,
                    seal::open_epoch(journal, blob, after)?,
                );
                self.hashes.insert(*number, *hash);
                self.fresh.insert(number / PAGE);
                Ok(unknown.insert(match (own, next, after) {
                    (Some(key), ..) => Tried::Own(key),
                    (None, Some(key), _) => Tried::Next(key),
                    (None, None, Some(key)) => Tried::AfterNext(key),
                    (None, None, None) => Tried::Closed,
                }))
            }
        }
    }

    /// Writes the pages with something new: for the reader and the views behind it what they would have found themselves,
    /// for the others what stood there, or random bytes.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn write(&self, connection: &Connection, journal: &JournalId, reader: &Reader) -> Result<()> {
        let rings = reader.rings();
        for page in &self.fresh {
            let number = i64::try_from(*page).unwrap_or(i64::MAX);
            let bound = bound_to(journal, *page, &self.hashes);
            let mut rows = stored(connection, number)?;
            for (steps, (place, key)) in rings.iter().enumerate() {
                let sealed = seal_page(key, &bound, &self.plain(*page, steps))?;
                // Sealed in vain where there is no such view: the work is the same.
                if let Some(row) = rows.get_mut(usize::from(*place)) {
                    *row = sealed;
                }
            }
            // Taken out and put in again: SQLite does not write a row that is what it was.
            for (place, sealed) in (0_u8..).zip(&rows) {
                connection
                    .prepare_cached("DELETE FROM ring WHERE place = ?1 AND page = ?2")?
                    .execute(params![place, number])?;
                connection
                    .prepare_cached("INSERT INTO ring (place, page, sealed) VALUES (?1, ?2, ?3)")?
                    .execute(params![place, number, sealed])?;
            }
        }
        Ok(())
    }

    /// Nothing is new any more: it was written.
    pub(super) fn is_written(&mut self) {
        self.fresh.clear();
    }

    /// Whether something is to be written.
    pub(super) fn has_news(&self) -> bool {
        !self.fresh.is_empty()
    }

    fn plain(&self, page: u64, steps: usize) -> Zeroizing<Vec<u8>> {
        let mut plain = Zeroizing::new(Vec::with_capacity(PAGE as usize * ENTRY));
        for number in numbers(page) {
            let tried = self.hashes.get(&number).and_then(|hash| self.tried.get(hash));
            let (state, key) = tried.map_or((0, None), |tried| tried.entry_of(steps));
            plain.push(state);
            plain.extend_from_slice(key.map_or(&[0; 32][..], |k| k.as_slice()));
        }
        plain
    }
}

/// A page as it stands in all places; random bytes where it is missing.
fn stored(connection: &Connection, page: i64) -> Result<[Vec<u8>; PLACES]> {
    let mut rows = [const { Vec::new() }; PLACES];
    let mut statement =
        connection.prepare_cached("SELECT sealed FROM ring WHERE place = ?1 AND page = ?2")?;
    for (place, row) in (0_u8..).zip(&mut rows) {
        *row = match statement.query_row(params![place, page], |r| r.get(0)).optional()? {
            Some(sealed) => sealed,
            None => random::<SEALED>()?.to_vec(),
        };
    }
    Ok(rows)
}

/// The numbers of a page's epochs.
fn numbers(page: u64) -> Range<u64> {
    let first = page.saturating_mul(PAGE);
    first..first.saturating_add(PAGE)
}

/// What a page is bound to: the journal, its own number, its epochs; zeros for one that is missing or was not tried.
fn bound_to(journal: &JournalId, page: u64, hashes: &Hashes) -> Vec<u8> {
    let epochs: Vec<Hash> =
        numbers(page).map(|number| hashes.get(&number).copied().unwrap_or_default()).collect();
    [b"hamroh-ring-3".as_slice(), journal, &page.to_be_bytes(), &sha256(&[epochs.as_flattened()])].concat()
}

fn open_page(key: &[u8; 32], bound: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, boxed) = sealed.split_first_chunk::<24>()?;
    let payload = Payload { msg: boxed, aad: bound };
    XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), payload).map(Zeroizing::new).ok()
}

fn seal_page(key: &[u8; 32], bound: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: plain, aad: bound };
    let boxed = XChaCha20Poly1305::new(key.into())
        .encrypt((&nonce).into(), payload)
        .map_err(|_| Error::Internal("ring"))?;
    Ok([nonce.as_slice(), &boxed].concat())
}
