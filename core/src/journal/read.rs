//! Reading: what an unlocked journal shows its owner.

use std::collections::BTreeSet;

use super::{
    Journal,
    append::EpochKeys,
    at_text, id_text,
    model::{Entry, JournalListing, Kind},
    record::{self, Body, Header, JournalId},
    seal::{self, Opened, ReaderKey},
    store::{self, Store},
    tree::{Hash, sha256},
};
use crate::error::{Error, Result};

impl Journal {
    /// The records for people that the secret opens, oldest first; long notes put together again. One that is damaged is
    /// left out and said: it neither hides the others nor is it shown as if it were right.
    ///
    /// # Errors
    /// [`Error::Locked`]; storage errors.
    pub fn list(&mut self) -> Result<JournalListing> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut damaged = false;
        self.for_each_open(|_, opened| {
            let Ok(opened) = opened else {
                damaged = true;
                return Ok(());
            };
            let body = &opened.body;
            // A later part of a long note belongs to the entry before it.
            if body.part.is_some_and(|(n, _)| n > 1) {
                let first = body.refs.first().map(id_text);
                if let Some(entry) = entries.iter_mut().rev().find(|e| Some(&e.id) == first.as_ref()) {
                    entry.note.push_str(body.note.as_deref().unwrap_or_default());
                    return Ok(());
                }
            }
            entries.extend(entry_of(body).filter(|e| is_for_people(e.kind)));
            Ok(())
        })?;
        Ok(JournalListing { entries, damaged })
    }

    /// Hands every record of an epoch that the reader's key opens to `each`, in order: number and body, or what is wrong with it. A
    /// record that does not stand where it belongs in the chain is wrong, whatever it says.
    pub(super) fn for_each_open(
        &mut self,
        mut each: impl FnMut(u64, Result<Opened>) -> Result<()>,
    ) -> Result<()> {
        let reader = self.reader.clone().ok_or(Error::Locked)?;
        let journal = self.id;
        let epochs = Epochs::read(self.store()?, &journal, &reader)?;
        let mut last_leaf = [0; 32];
        store::for_each_record(self.store()?.reading(), |seq, row| {
            let before = std::mem::replace(&mut last_leaf, record::leaf(&row.header, &row.signature));
            let header = match Header::decode(&row.header) {
                Ok(header) if header.seq == seq && header.prev == before => header,
                _ => return each(seq, Err(Error::Damaged("chain"))),
            };
            match epochs.keys.get(&header.epoch) {
                Some(key) => each(seq, seal::open(&header, key, &row.sealed)),
                // Closed to this reader, and rightly so.
                None if epochs.sound.contains(&header.epoch) => Ok(()),
                None => each(seq, Err(Error::Damaged("epoch"))),
            }
        })
    }
}

/// The epochs of a journal, as far as one reader's key goes.
struct Epochs {
    /// Keys of those that open.
    keys: EpochKeys,
    /// All whose blob is as it was stored, opened or not.
    sound: BTreeSet<Hash>,
}

impl Epochs {
    fn read(store: &Store, journal: &JournalId, reader: &ReaderKey) -> Result<Self> {
        let (mut keys, mut sound) = (EpochKeys::new(), BTreeSet::new());
        for (hash, blob) in store::epochs(store.reading())? {
            if sha256(&[&blob]) != hash {
                continue;
            }
            sound.insert(hash);
            if let Some(key) = seal::open_epoch(journal, &blob, reader)? {
                keys.insert(hash, key);
            }
        }
        Ok(Self { keys, sound })
    }
}

/// Kinds that a person wrote or wants to read; the others are bookkeeping, shown by verifiers.
fn is_for_people(kind: Kind) -> bool {
    use Kind as K;
    matches!(
        kind,
        K::Incident
            | K::CheckIn
            | K::Sos
            | K::Gap
            | K::Correction
            | K::Promise
            | K::Deviation
            | K::Drill
            | K::Export
    )
}

/// A body as an entry; `None` for a draft, which never reaches a disk.
pub(super) fn entry_of(body: &Body) -> Option<Entry> {
    Some(Entry {
        id: id_text(&body.client_id),
        kind: body.kind?,
        at: at_text(body.wall_ms),
        note: body.note.clone().unwrap_or_default(),
        position: body.position.clone(),
        refers_to: body.refs.first().map(id_text).unwrap_or_default(),
    })
}
