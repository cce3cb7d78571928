//! Reading: what an unlocked journal shows its owner.

use super::{
    Journal,
    append::EpochKeys,
    at_text, id_text,
    model::{Entry, JournalListing, Kind},
    record::{Body, Header},
    seal::{self, Opened},
    store,
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

    /// Hands every record of an epoch that the reader's key opens to `each`, in order: its body, or what is wrong with it.
    pub(super) fn for_each_open(
        &mut self,
        mut each: impl FnMut(&Header, Result<Opened>) -> Result<()>,
    ) -> Result<()> {
        let keys = self.epoch_keys()?;
        store::for_each_record(self.store()?.reading(), |_, row| {
            let header = Header::decode(&row.header)?;
            match keys.get(&header.epoch) {
                Some(key) => each(&header, seal::open(&header, key, &row.sealed)),
                None => Ok(()),
            }
        })
    }

    /// Tries the reader's key on every epoch.
    fn epoch_keys(&mut self) -> Result<EpochKeys> {
        let reader = self.reader.clone().ok_or(Error::Locked)?;
        let journal = self.id;
        let mut keys = EpochKeys::new();
        for blob in store::epochs(self.store()?.reading())? {
            if let Some(key) = seal::open_epoch(&journal, &blob, &reader)? {
                keys.insert(super::tree::sha256(&[&blob]), key);
            }
        }
        Ok(keys)
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
