//! The keyring: what a reader found out about epochs, so that only new ones cost a trial.
//!
//! Opening an epoch costs a few public-key operations, and a journal has thousands. What opened and what did not is
//! remembered in pages of 64 epochs, sealed under a key of the reader's view. Every view that could be has a row of pages of
//! the same length, filled with random bytes where nobody reads: the file does not tell how many secrets there are.
//! Whoever compares two copies of the file sees which rows changed between them; that is not hidden.

use std::collections::BTreeMap;

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use zeroize::Zeroizing;

use super::{
    reader::{PLACES, Reader},
    record::JournalId,
    seal::{self, EpochKey, random},
    work,
};
use crate::error::{Error, Result};

/// Epochs of one page.
const PAGE: u64 = 64;

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
}

/// What one reader knows, by number of epoch.
#[derive(Debug, Default)]
pub(super) struct Ring {
    tried: BTreeMap<u64, Tried>,
    /// Pages with something new.
    fresh: std::collections::BTreeSet<u64>,
}

impl Ring {
    /// Reads a reader's pages. One that does not open is as if nothing had been tried.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(connection: &Connection, journal: &JournalId, reader: &Reader) -> Result<Self> {
        let mut ring = Self::default();
        let key = reader.ring_key();
        let mut statement =
            connection.prepare_cached("SELECT page, sealed FROM ring WHERE place = ?1 ORDER BY page")?;
        let mut rows = statement.query([reader.places.ring])?;
        while let Some(row) = rows.next()? {
            let (page, sealed): (u64, Vec<u8>) =
                (row.get::<_, i64>(0)?.try_into().unwrap_or(u64::MAX), row.get(1)?);
            work::count(|c| c.bodies += 1);
            if let Some(plain) = open_page(&key, journal, page, &sealed) {
                ring.take_page(page, &plain);
            }
        }
        Ok(ring)
    }

    fn take_page(&mut self, page: u64, plain: &[u8]) {
        for (i, entry) in (0..).zip(plain.chunks_exact(ENTRY)) {
            let Some((state, key)) = entry.split_last_chunk::<32>().map(|(state, key)| (state, *key)) else {
                continue;
            };
            let tried = match state {
                [1] => Tried::Closed,
                [2] => Tried::Own(Zeroizing::new(key)),
                [3] => Tried::Next(Zeroizing::new(key)),
                _ => continue,
            };
            self.tried.insert(page.saturating_mul(PAGE).saturating_add(i), tried);
        }
    }

    /// What is known of an epoch; tries it when nothing is.
    ///
    /// # Errors
    /// `encoding` when the blob is none.
    pub(super) fn look(
        &mut self,
        journal: &JournalId,
        number: u64,
        blob: &[u8],
        keys: &[seal::ReaderKey; 2],
    ) -> Result<&Tried> {
        use std::collections::btree_map::Entry;
        match self.tried.entry(number) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => {
                let [own, next] = keys;
                let (own, next) =
                    (seal::open_epoch(journal, blob, own)?, seal::open_epoch(journal, blob, next)?);
                self.fresh.insert(number / PAGE);
                Ok(unknown.insert(match (own, next) {
                    (Some(key), _) => Tried::Own(key),
                    (None, Some(key)) => Tried::Next(key),
                    (None, None) => Tried::Closed,
                }))
            }
        }
    }

    /// Writes the pages with something new, and random ones into the rows of all others where a page is missing.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn write(&self, connection: &Connection, journal: &JournalId, reader: &Reader) -> Result<()> {
        let key = reader.ring_key();
        for page in &self.fresh {
            let number = i64::try_from(*page).unwrap_or(i64::MAX);
            let sealed = seal_page(&key, journal, *page, &self.plain(*page))?;
            connection
                .prepare_cached("INSERT OR REPLACE INTO ring (place, page, sealed) VALUES (?1, ?2, ?3)")?
                .execute(params![reader.places.ring, number, sealed])?;
            for place in (0..PLACES as u8).filter(|p| *p != reader.places.ring) {
                let there = connection
                    .prepare_cached("SELECT 1 FROM ring WHERE place = ?1 AND page = ?2")?
                    .query_row(params![place, number], |_| Ok(()))
                    .optional()?;
                if there.is_none() {
                    connection
                        .prepare_cached("INSERT INTO ring (place, page, sealed) VALUES (?1, ?2, ?3)")?
                        .execute(params![place, number, random::<SEALED>()?])?;
                }
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

    fn plain(&self, page: u64) -> Zeroizing<Vec<u8>> {
        let mut plain = Zeroizing::new(Vec::with_capacity(PAGE as usize * ENTRY));
        let first = page.saturating_mul(PAGE);
        for number in first..first.saturating_add(PAGE) {
            let (state, key) = match self.tried.get(&number) {
                None => (0, None),
                Some(Tried::Closed) => (1, None),
                Some(Tried::Own(key)) => (2, Some(key)),
                Some(Tried::Next(key)) => (3, Some(key)),
            };
            plain.push(state);
            plain.extend_from_slice(key.map_or(&[0; 32][..], |k| k.as_slice()));
        }
        plain
    }
}

fn bound_to(journal: &JournalId, page: u64) -> Vec<u8> {
    [b"hamroh-ring-1".as_slice(), journal, &page.to_be_bytes()].concat()
}

fn open_page(key: &[u8; 32], journal: &JournalId, page: u64, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, boxed) = sealed.split_first_chunk::<24>()?;
    let payload = Payload { msg: boxed, aad: &bound_to(journal, page) };
    XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), payload).map(Zeroizing::new).ok()
}

fn seal_page(key: &[u8; 32], journal: &JournalId, page: u64, plain: &[u8]) -> Result<Vec<u8>> {
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: plain, aad: &bound_to(journal, page) };
    let boxed = XChaCha20Poly1305::new(key.into())
        .encrypt((&nonce).into(), payload)
        .map_err(|_| Error::Internal("ring"))?;
    Ok([nonce.as_slice(), &boxed].concat())
}
