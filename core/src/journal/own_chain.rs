//! The phone's own chain on its way out: read and verified once, for what a page says of it and for the proof that the bundle holds.

use std::collections::BTreeMap;

use super::{
    Journal,
    anchor::Anchor,
    chain::{ChainCheck, Checked, Reason},
    record::JournalId,
    store::{self, RecordRow},
    tree::{Hash, sha256},
};
use crate::error::{Error, Result};

/// A chain as far as it was read. Its signatures are verified while the files of a bundle are written.
#[derive(Debug)]
pub(super) struct OwnChain {
    journal: JournalId,
    check: ChainCheck,
    found: Checked<()>,
    /// Every sealed body is the one that was signed. A bundle has none of them, so it can leave all the same.
    pub is_sealed: bool,
    /// The anchor of the journal that ends with each of the records that were asked for.
    pub anchors: BTreeMap<u64, Anchor>,
}

impl OwnChain {
    /// Before the first record.
    pub(super) fn begin(journal: &mut Journal) -> Result<Self> {
        let mut own = Self {
            journal: journal.id(),
            check: ChainCheck::beside(),
            found: Ok(()),
            is_sealed: true,
            anchors: BTreeMap::new(),
        };
        own.allow_epochs(journal)?;
        Ok(own)
    }

    fn allow_epochs(&mut self, journal: &mut Journal) -> Result<()> {
        for row in &store::epochs(journal.store()?.reading())? {
            if let Err(reason) = self.check.allow(&row.blob) {
                self.found = self.found.and(Err(reason));
            }
        }
        Ok(())
    }

    /// Takes in the next record: header, signature, epoch and sealed body. What it says stays sealed.
    pub(super) fn take(&mut self, row: &RecordRow) {
        if self.found.is_err() {
            return;
        }
        match self.check.next(&row.header, &row.signature) {
            Ok(header) => self.is_sealed &= sha256(&[&row.sealed]) == header.sealed,
            Err(reason) => self.found = Err(reason),
        }
    }

    /// Keeps the anchor of the journal as far as it was taken in.
    pub(super) fn keep_anchor(&mut self, seq: u64) {
        self.anchors.insert(seq, self.anchor());
    }

    /// Takes in what was written since.
    pub(super) fn go_on(&mut self, journal: &mut Journal) -> Result<()> {
        self.allow_epochs(journal)?;
        let from = self.check.frontier().size();
        store::for_each_record_from(journal.store()?.reading(), from, |_, row| {
            self.take(&row);
            Ok(())
        })
    }

    /// Waits until all signatures are verified.
    ///
    /// # Errors
    /// `export` when a record is not what was written: no verifier would take a bundle of it.
    pub(super) fn settle(&mut self) -> Result<()> {
        self.fault().map_or(Ok(()), |_| Err(Error::Damaged("export")))
    }

    /// The same, and what is wrong; for what leaves without the chain.
    pub(super) fn fault(&mut self) -> Option<Reason> {
        self.check.conclude(self.found).err()
    }

    /// The anchor of the journal as far as it was taken in.
    pub(super) fn anchor(&self) -> Anchor {
        let tree = self.check.frontier();
        Anchor::of(&self.journal, tree.size(), &tree.root())
    }

    /// Number of records and the last leaf: what a bundle of this chain must end with.
    pub(super) fn end(&self) -> (u64, Hash) {
        self.check.end()
    }
}

/// An export that ends early leaves no thread at work.
impl Drop for OwnChain {
    fn drop(&mut self) {
        self.check.give_up();
    }
}
