//! Who reads: views of one log, and the keys that open them.
//!
//! A secret opens a view. The first is the owner's: everything. The second is the ordinary view, which a person can be made
//! to open: notes that were put there, nothing else. Its key is a one-way step from the owner's, so the owner reads both and
//! the second secret tells nothing of the first. The third stands to the second as the second to the first: whoever was
//! given the second secret finds a journal that offers and takes a second secret like any other.
//!
//! Every reader tries three keys on every epoch, its own and the two that follow from it, whichever it is: the work does not
//! tell the views apart.

use zeroize::Zeroizing;

use super::{
    seal::{self, ReaderKey},
    tree::sha256,
};
use crate::error::Result;

/// Places of the key file and rows of the keyring.
pub const PLACES: usize = 4;

/// Views, and keys that each of them tries.
pub(super) const VIEWS: usize = 3;

/// No place: the third view has no further one.
const NOWHERE: u8 = 0xff;

/// Where a view's things lie. Drawn at random when the journal is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Places {
    /// Slot of its secret in the key file.
    pub slot: u8,
    /// Slot of its recovery code.
    pub recovery_slot: u8,
    /// Slot of the next view's secret.
    pub next_slot: u8,
    /// Row of its keyring.
    pub ring: u8,
    /// Row of the next view's keyring.
    pub next_ring: u8,
}

/// Somebody who can read: a view's key and where its things lie.
#[derive(Clone)]
pub struct Reader {
    /// 0 the owner, 1 the ordinary view, 2 the one behind it.
    pub(super) view: u8,
    pub(super) key: ReaderKey,
    pub(super) places: Places,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}

impl Reader {
    /// The owner of a new journal.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub(super) fn owner() -> Result<Self> {
        let [slot, recovery_slot, next_slot, _] = seal::permutation()?;
        let [ring, next_ring, ..] = seal::permutation()?;
        let places = Places { slot, recovery_slot, next_slot, ring, next_ring };
        Ok(Self { view: 0, key: seal::new_reader().0, places })
    }

    /// The key of the next view: a one-way step.
    #[must_use]
    pub(super) fn next_key(&self) -> ReaderKey {
        step(&self.key)
    }

    /// The next view, for its secret; `None` behind the third.
    #[must_use]
    pub(super) fn next(&self) -> Option<Self> {
        let Places { slot, recovery_slot, next_slot, ring, next_ring } = self.places;
        let free = |taken: &[u8]| (0..PLACES as u8).find(|p| !taken.contains(p)).unwrap_or(NOWHERE);
        let last = free(&[slot, recovery_slot, next_slot]);
        let (recovery, next_slot_of_next, ring_of_next) = match self.view {
            // One slot is left for what the ordinary view sets: the last that it sets stays.
            0 => (last, last, free(&[ring, next_ring])),
            1 => (NOWHERE, NOWHERE, NOWHERE),
            _ => return None,
        };
        let places = Places {
            slot: next_slot,
            recovery_slot: recovery,
            next_slot: next_slot_of_next,
            ring: next_ring,
            next_ring: ring_of_next,
        };
        Some(Self { view: self.view + 1, key: self.next_key(), places })
    }

    /// The key of this view's keyring.
    pub(super) fn ring_key(&self) -> Zeroizing<[u8; 32]> {
        ring_key(&self.key)
    }

    /// The two keys whose records this reader is shown: its own, the next view's.
    pub(super) fn keys(&self) -> [ReaderKey; 2] {
        [self.key.clone(), self.next_key()]
    }

    /// The keys that this reader tries: its own, the next view's, that of the one after. Behind the last view they are steps
    /// that nobody has taken.
    pub(super) fn tries(&self) -> [ReaderKey; VIEWS] {
        let next = self.next_key();
        let after = step(&next);
        [self.key.clone(), next, after]
    }

    /// The rows of the keyring that this reader keeps, with the key of each: its own, the next view's, that of the one after.
    /// Behind the last view there is no place.
    pub(super) fn rings(&self) -> [(u8, Zeroizing<[u8; 32]>); VIEWS] {
        let next = self.next();
        let after = next.as_ref().and_then(Self::next);
        let place = |view: &Option<Self>| view.as_ref().map_or(NOWHERE, |v| v.places.ring);
        let [own_key, next_key, after_key] = self.tries().map(|key| ring_key(&key));
        [(self.places.ring, own_key), (place(&next), next_key), (place(&after), after_key)]
    }
}

fn step(key: &ReaderKey) -> ReaderKey {
    Zeroizing::new(sha256(&[b"hamroh-view-1", key.as_slice()]))
}

fn ring_key(key: &ReaderKey) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(sha256(&[b"hamroh-ring-2", key.as_slice()]))
}
