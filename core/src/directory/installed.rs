//! Which directory answers: the newest good one of what is installed and what is inside the library.
//!
//! Opening never fails for what lies on the disk. In this order: the database that is pointed to, built again from its pack
//! where it is damaged or was built by another version; the one before it; any pack that lies about; the seed. Installing
//! builds the new database in memory, asks it, writes it beside the old one and moves the pointer. What cannot be written
//! is not kept, and answers all the same.

use std::{path::Path, sync::Arc};

use super::store::Store;
use crate::{
    disk::Disk,
    error::Result,
    pack::{
        Pack, Refusal,
        changes::Changes,
        floor::Floor,
        rows::Rows,
        seed::Seed,
        slots::{Pointer, Slot, Slots},
        trust::{Opened, Trust},
    },
};

/// The version of the code that builds databases: names are folded and words are written by it.
const BUILDER: &str = env!("CARGO_PKG_VERSION");

/// The directory that answers, and how it can be replaced.
#[derive(Debug)]
pub struct Installed {
    slots: Option<Slots>,
    seed: Seed,
    trust: Trust,
    pointer: Option<Pointer>,
    store: Store,
    source: Source,
}

/// Where the rows of the answering directory are.
#[derive(Debug, Clone)]
enum Source {
    /// Inside the library.
    Seed,
    /// In a pack that was received: its file.
    Received(Arc<[u8]>),
    /// In the slot that is pointed to; read when it is asked for.
    Slot(Slot),
}

/// What a pack would change.
#[derive(Debug)]
pub struct Review {
    /// The pack, which enough keys have signed.
    pub opened: Opened,
    /// Its rows against those that answer now.
    pub changes: Changes,
}

impl Installed {
    /// Opens what answers in `folder`; without one everything stays in memory.
    ///
    /// # Errors
    /// Only when the seed itself cannot be used: a broken build.
    pub fn open(folder: Option<(Arc<dyn Disk>, &Path)>, seed: Seed, trust: Trust) -> Result<Self> {
        let slots = folder.map(|(disk, folder)| Slots::new(disk, folder));
        let pointer = slots.as_ref().and_then(Slots::pointer);
        let search = Search { seed: &seed, trust: &trust };
        let found = slots.as_ref().and_then(|slots| search.in_folder(slots, pointer.as_ref()));
        if let Some((store, slot)) = found {
            return Ok(Self { slots, seed, trust, pointer, store, source: Source::Slot(slot) });
        }
        let received = slots.as_ref().and_then(|slots| search.rebuild(slots, pointer.as_ref()));
        let (store, source, previous) = match received {
            Some((store, file, previous)) => (store, Source::Received(file), previous),
            // What is older than the seed never answers again: nothing is kept before it.
            None => (Store::build(&seed.unpack()?)?, Source::Seed, None),
        };
        let mut this = Self { slots, seed, trust, pointer, store, source };
        // A full disk costs the next start some time, and nobody an answer.
        let _ = this.keep(previous);
        Ok(this)
    }

    /// What is asked.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The whole database that answers.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn database(&mut self) -> Result<Vec<u8>> {
        self.store.to_bytes()
    }

    /// True while the rows inside the library answer.
    #[must_use]
    pub fn is_seed(&self) -> bool {
        match &self.source {
            Source::Seed => true,
            Source::Received(_) => false,
            Source::Slot(slot) => slot.pack.is_none(),
        }
    }

    /// Number of the newest pack that was ever here.
    #[must_use]
    pub fn floor(&self) -> Floor {
        let newest = self.store.number().max(self.seed.number());
        self.pointer.as_ref().map_or(newest, |p| p.floor.max(newest))
    }

    /// What the rows say of themselves; parts are not listed.
    #[must_use]
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// The file of the pack that answers, to hand on; none while it is the seed.
    #[must_use]
    pub fn file(&self) -> Option<Arc<[u8]>> {
        match &self.source {
            Source::Seed => None,
            Source::Received(file) => Some(file.clone()),
            Source::Slot(slot) => {
                let piece = slot.pack.as_ref()?;
                self.slots.as_ref()?.read(piece).map(Arc::from)
            }
        }
    }

    /// The rows that answer. A received pack whose file was lost since gives the seed's: they are older and not wrong.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] when the seed cannot be read: a broken build.
    pub fn pack(&self) -> Result<Pack> {
        let received = self.file().and_then(|file| self.trust.open(&file).ok());
        received.map_or_else(|| self.seed.unpack(), |opened| Ok(opened.pack))
    }

    /// Looks at a pack's file: who signed it, how old it is, what it would change. Changes nothing.
    ///
    /// # Errors
    /// [`crate::error::Error::Refused`] with the reason not to take it.
    pub fn review(&self, file: &[u8]) -> Result<Review> {
        let opened = self.trust.open(file)?;
        self.floor().admit(self.store.number(), Floor::of(&opened.pack.manifest))?;
        let new = Rows::read(&opened.pack).map_err(|_| Refusal::Rows)?;
        let changes = Changes::between(&Rows::read(&self.pack()?)?, &new);
        Ok(Review { opened, changes })
    }

    /// Takes a pack. `accept_changes`: a person has seen that many numbers change at once and agrees.
    ///
    /// # Errors
    /// [`crate::error::Error::Refused`] with the reason not to take it; [`crate::error::Error::Full`], [`crate::error::Error::NotWritable`] or [`crate::error::Error::Io`] when it
    /// cannot be kept. What answered before still does.
    pub fn install(&mut self, file: &[u8], accept_changes: bool) -> Result<()> {
        let review = self.review(file)?;
        self.take(&review, file, accept_changes)
    }

    /// As [`Self::install`], of a file that [`Self::review`] has just looked at.
    ///
    /// # Errors
    /// As [`Self::install`].
    pub fn take(&mut self, review: &Review, file: &[u8], accept_changes: bool) -> Result<()> {
        if review.changes.are_many() && !accept_changes {
            return Err(Refusal::ManyChanges.into());
        }
        let store = Store::build(&review.opened.pack).map_err(|_| Refusal::Rows)?;
        let before = (std::mem::replace(&mut self.store, store), self.source.clone());
        self.source = Source::Received(Arc::from(file));
        let previous = self.pointer.as_ref().map(|p| p.current.clone());
        let kept = self.keep(previous);
        if kept.is_err() {
            (self.store, self.source) = before;
        }
        kept
    }

    /// Writes what answers and points to it.
    fn keep(&mut self, previous: Option<Slot>) -> Result<()> {
        let Some(slots) = &self.slots else { return Ok(()) };
        let file = match &self.source {
            Source::Received(file) => Some(file.as_ref()),
            _ => None,
        };
        let identity = identity(file.is_none().then_some(self.seed.identity()));
        let bytes = self.store.to_bytes()?;
        let new = (self.store.number(), identity);
        self.pointer = Some(slots.switch(self.pointer.as_ref(), previous, new, &bytes, file)?);
        Ok(())
    }
}

/// What a database was built from besides its pack: the builder, and the rows where they are the seed's.
fn identity(seed: Option<&str>) -> String {
    format!("{BUILDER} {}", seed.unwrap_or("received"))
}

/// The ways to a directory that answers.
struct Search<'a> {
    seed: &'a Seed,
    trust: &'a Trust,
}

impl Search<'_> {
    /// The database that is pointed to, when it is whole and of this builder.
    fn in_folder(&self, slots: &Slots, pointer: Option<&Pointer>) -> Option<(Store, Slot)> {
        let slot = &pointer?.current;
        let store = self.load(slots, slot)?;
        Some((store, slot.clone()))
    }

    fn load(&self, slots: &Slots, slot: &Slot) -> Option<Store> {
        let rows = slot.pack.is_none().then_some(self.seed.identity());
        let current = slot.number >= self.seed.number() && slot.identity == identity(rows);
        let length = usize::try_from(slot.database.length).ok().filter(|_| current)?;
        let store = Store::load(slots.open(&slot.database).ok()?, length).ok()?;
        (store.number() == slot.number).then_some(store)
    }

    /// A directory built from a received pack: the one that is pointed to, the one before it, or the newest that lies
    /// about when the pointer is lost. With it what is to be kept as the one before.
    fn rebuild(&self, slots: &Slots, pointer: Option<&Pointer>) -> Option<(Store, Arc<[u8]>, Option<Slot>)> {
        let previous = pointer.and_then(|p| p.previous.as_ref());
        let pointed = [(pointer.map(|p| &p.current), previous), (previous, None)];
        for (slot, before) in pointed {
            let file = slot.and_then(|slot| slots.read(slot.pack.as_ref()?));
            if let Some((store, _, file)) = file.and_then(|file| self.build(file)) {
                return Some((store, file, before.cloned()));
            }
        }
        let built = slots.packs().into_iter().filter_map(|file| self.build(file));
        let newest = built.max_by_key(|(_, number, _)| *number)?;
        Some((newest.0, newest.2, None))
    }

    fn build(&self, file: Vec<u8>) -> Option<(Store, Floor, Arc<[u8]>)> {
        let opened = self.trust.open(&file).ok()?;
        let number = Floor::of(&opened.pack.manifest);
        let store = Store::build(&opened.pack).ok().filter(|_| number > self.seed.number())?;
        Some((store, number, Arc::from(file)))
    }
}

#[cfg(test)]
#[path = "installed_tests.rs"]
mod tests;
