//! Reading: what an unlocked journal shows its owner.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::{
    Journal, at_text, id_text,
    model::{AttachedFile, Entry, JournalListing, Kind},
    record::{self, Body, ClientId, Header},
    ring::Tried,
    seal::{self, EpochKey, Opened},
    store::{self, RecordRow},
    tree::Hash,
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
            if !join_parts(&mut entries, &opened.body) {
                entries.extend(
                    entry_of(&opened.body)
                        .filter(|e| is_for_people(e.kind))
                        .map(|e| Entry { ordinary: opened.ordinary, ..e }),
                );
            }
            Ok(())
        })?;
        Ok(JournalListing { entries, damaged })
    }

    /// Keys of the epochs that the reader's secret opens.
    pub(super) fn epoch_keys(&mut self) -> Result<BTreeMap<Hash, EpochKey>> {
        Ok(self.keys()?.open.into_iter().map(|(hash, (key, _))| (hash, key)).collect())
    }

    /// The record of a request, opened, and its number.
    pub(super) fn open_record(&mut self, id: &ClientId) -> Result<(u64, Opened)> {
        let keys = self.epoch_keys()?;
        let reading = self.store()?.reading();
        let seq = store::find_client(reading, &store::client_hash(id))?.ok_or(Error::NotFound("record"))?;
        let row = store::record(reading, seq)?;
        let header = Header::decode(&row.header)?;
        let key = keys.get(&header.epoch).ok_or(Error::Damaged("epoch"))?;
        Ok((seq, seal::open(&header, key, &row.sealed)?))
    }

    fn keys(&mut self) -> Result<Keys> {
        if self.unlocked.is_none() {
            return Err(Error::Locked);
        }
        let id = self.id;
        let rows = store::epochs(self.store()?.reading())?;
        let unlocked = self.unlocked.as_mut().ok_or(Error::Locked)?;
        let mut keys = Keys { open: BTreeMap::new(), closed: BTreeSet::new() };
        unlocked.look(&id, &rows, |row, tried| match tried {
            Tried::Own(key) | Tried::Next(key) => {
                keys.open.insert(row.hash, (key.clone(), matches!(tried, Tried::Next(_))));
            }
            Tried::Closed | Tried::AfterNext(_) => {
                keys.closed.insert(row.hash);
            }
        })?;
        Ok(keys)
    }

    /// Hands every record of an epoch that the reader's key opens to `each`, in order: number and body, or what is wrong with it. A
    /// record that does not stand where it belongs in the chain is wrong, whatever it says.
    pub(super) fn for_each_open(
        &mut self,
        mut each: impl FnMut(u64, Result<Opened>) -> Result<()>,
    ) -> Result<()> {
        self.for_each_row(|seq, _, opened| opened.map_or(Ok(()), |opened| each(seq, opened)))
    }

    /// The same with the row as it lies in the file, also of records that are closed to the reader.
    pub(super) fn for_each_row(
        &mut self,
        mut each: impl FnMut(u64, &RecordRow, Option<Result<Opened>>) -> Result<()>,
    ) -> Result<()> {
        let Keys { open: keys, closed } = self.keys()?;
        // What is closed is tried too, with a key that fits nothing: the work does not tell how much a secret opens.
        let nothing = (Zeroizing::new(seal::random()?), false);
        let mut last_leaf = [0; 32];
        let mut next = 0;
        store::for_each_record(self.store()?.reading(), |seq, row| {
            let before = std::mem::replace(&mut last_leaf, record::leaf(&row.header, &row.signature));
            // A damaged tree can hand over the same rows twice.
            let is_new = seq >= next;
            next = next.max(seq.saturating_add(1));
            let header = match Header::decode(&row.header) {
                Ok(header) if is_new && header.seq == seq && header.prev == before => header,
                _ => return each(seq, &row, Some(Err(Error::Damaged("chain")))),
            };
            let (key, ordinary) = keys.get(&header.epoch).unwrap_or(&nothing);
            let opened = seal::open(&header, key, &row.sealed).map(|o| Opened { ordinary: *ordinary, ..o });
            match keys.contains_key(&header.epoch) {
                true => each(seq, &row, Some(opened)),
                // Closed to this reader, and rightly so.
                false if closed.contains(&header.epoch) => each(seq, &row, None),
                false => each(seq, &row, Some(Err(Error::Damaged("epoch")))),
            }
        })
    }
}

/// Epochs by what a reader can do with them.
struct Keys {
    /// Those that open, each with its key and whether the next view's secret opens it too.
    open: BTreeMap<Hash, (EpochKey, bool)>,
    /// Those that are closed, and rightly so.
    closed: BTreeSet<Hash>,
}

/// Puts a later part of a long note behind the entry that it belongs to; whether it was one.
pub(super) fn join_parts(entries: &mut [Entry], body: &Body) -> bool {
    if body.part.is_none_or(|(n, _)| n <= 1) {
        return false;
    }
    let first = body.refs.first().map(id_text);
    let Some(entry) = entries.iter_mut().rev().find(|e| Some(&e.id) == first.as_ref()) else { return false };
    entry.note.push_str(body.note.as_deref().unwrap_or_default());
    true
}

/// Kinds that a person wrote or wants to read; the others are bookkeeping, shown by verifiers.
pub(super) fn is_for_people(kind: Kind) -> bool {
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
        ordinary: false,
        facts: body.facts.clone(),
        attachments: body.attachments.iter().map(AttachedFile::of).collect(),
    })
}
