//! What a bundle shows: the records that were asked for, and their files.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Journal,
    archive::Archive,
    bundle::{Disclosed, attachment_name},
    own_chain::OwnChain,
    record::{Attachment, Body, ClientId},
    seal::Opened,
    tree::Hash,
};
use crate::error::{Error, Result};

/// What is to be shown, gathered in one walk over the journal.
pub(super) struct Chosen {
    /// Nothing was asked for by name.
    all: bool,
    wanted: BTreeSet<ClientId>,
    /// What was found.
    ids: BTreeSet<ClientId>,
    pub(super) disclosed: Vec<Disclosed>,
    pub(super) attached: Attached,
}

impl Chosen {
    /// The records with these ids, or all that open, with the phone's own chain as it was read on the way. `keep`: of which records its
    /// anchor is kept.
    ///
    /// # Errors
    /// `locked`; `not-found-record` for an id that opens nothing.
    pub(super) fn find(
        journal: &mut Journal,
        wanted: &[ClientId],
        all: bool,
        keep: fn(&Body) -> bool,
    ) -> Result<(Self, OwnChain)> {
        let mut chosen = Self {
            all,
            wanted: wanted.iter().copied().collect(),
            ids: BTreeSet::new(),
            disclosed: Vec::new(),
            attached: Attached::default(),
        };
        let mut own = OwnChain::begin(journal)?;
        journal.for_each_row(|seq, row, opened| {
            own.take(row);
            // What is damaged cannot be shown; it must not keep the rest from leaving.
            if let Some(Ok(opened)) = opened {
                let is_kept = keep(&opened.body);
                if chosen.look(seq, opened) && is_kept {
                    own.keep_anchor(seq);
                }
            }
            Ok(())
        })?;
        if wanted.iter().any(|id| !chosen.ids.contains(id)) {
            return Err(Error::NotFound("record"));
        }
        Ok((chosen, own))
    }

    fn look(&mut self, seq: u64, opened: Opened) -> bool {
        let Opened { salt, bytes, body, .. } = opened;
        let id = body.client_id;
        // Parts of a long note follow their first record, files what they were taken in for.
        let follows = body.part.is_some_and(|(n, _)| n > 1) || !body.attachments.is_empty();
        let of_chosen = follows && body.refs.iter().any(|to| self.wanted.contains(to));
        if !self.all && !of_chosen && !self.wanted.contains(&id) {
            return false;
        }
        if of_chosen {
            // The rest of a file's own long note.
            self.wanted.insert(id);
        }
        self.ids.insert(id);
        if let Some(file) = body.attachments.into_iter().next() {
            self.attached.add(id, file);
        }
        self.disclosed.push(Disclosed { seq, salt, body: bytes });
        true
    }
}

/// Files by their hash, which is the order of their names, each with the records that have it.
#[derive(Default)]
pub(super) struct Attached {
    files: BTreeMap<Hash, Vec<(ClientId, Attachment)>>,
    pub(super) size: u64,
}

/// Why a file did not go into a bundle.
pub(super) enum Unwritten {
    /// What this record has of it is not what was taken in.
    Damaged(Hash, ClientId),
    Other(Error),
}

impl Attached {
    fn add(&mut self, record: ClientId, file: Attachment) {
        self.size = self.size.saturating_add(file.length);
        self.files.entry(file.hash).or_default().push((record, file));
    }

    pub(super) fn leave_out(&mut self, hash: &Hash, record: &ClientId) {
        if let Some(records) = self.files.get_mut(hash) {
            records.retain(|(id, _)| id != record);
            if records.is_empty() {
                self.files.remove(hash);
            }
        }
    }

    /// Writes every file, piece by piece.
    pub(super) fn write(
        &self,
        journal: &mut Journal,
        archive: &mut Archive<'_>,
    ) -> std::result::Result<(), Unwritten> {
        let keys = journal.epoch_keys().map_err(Unwritten::Other)?;
        for (hash, records) in &self.files {
            let Some((record, file)) = records.first() else { continue };
            archive.begin(&attachment_name(hash)).map_err(Unwritten::Other)?;
            journal.read_pieces(record, file, &keys, |piece| archive.write(piece)).map_err(|e| match e {
                Error::Damaged(_) => Unwritten::Damaged(*hash, *record),
                other => Unwritten::Other(other),
            })?;
        }
        Ok(())
    }

    /// Name, hash and length of every file.
    pub(super) fn names(&self) -> impl Iterator<Item = (String, (Hash, u64))> {
        let first = self.files.iter().filter_map(|(hash, records)| Some((hash, records.first()?)));
        first.map(|(hash, (_, file))| (attachment_name(hash), (*hash, file.length)))
    }
}
