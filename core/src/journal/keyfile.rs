//! The key file: four equal slots, each a view's key under a secret, or random bytes.
//!
//! `journal.keys`, all of fixed length:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `HMRKEYS1` |
//! | 12 | cost of Argon2id (RFC 9106): KiB, passes, lanes = 1; 32 bits each, big-endian |
//! | 32 | salt |
//! | 64 | the public keys that are written for while locked: the owner's, a trustee's (one that nobody has, when there is none) |
//! | 4 x 104 | slots: nonce 24, sealed 64 and tag 16 |
//! | 32 | SHA-256 over everything before |
//!
//! A slot holds five numbers that say where the view's things lie, its own number, zeros, and the X25519 private key. One
//! run of Argon2id makes the key for a secret. It is tried on all four slots, alone and together with what only this device
//! holds, whatever opens. The file is replaced as a whole, never edited.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use super::{
    device::DeviceSecret,
    files::{Files, KEYS},
    kdf::KdfCost,
    reader::{PLACES, Places, Reader},
    seal::{self, random},
    tree::{Hash, sha256},
    work,
};
use crate::error::{Error, Result};

const MAGIC: &[u8; 8] = b"HMRKEYS1";
const NONCE: usize = 24;
const PLAIN: usize = 64;
const SLOT: usize = NONCE + PLAIN + 16;
const HEAD: usize = 8 + 12 + 32 + 64;

/// Bytes of the file.
pub const LENGTH: usize = HEAD + PLACES * SLOT + 32;

/// The public keys that are written for while locked.
pub type Intake = [[u8; 32]; 2];

/// The file, read.
#[derive(Clone)]
pub struct KeyFile {
    cost: KdfCost,
    salt: [u8; 32],
    intake: Intake,
    slots: [[u8; SLOT]; PLACES],
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyFile").finish_non_exhaustive()
    }
}

impl KeyFile {
    /// A new one: all slots random, a trustee that nobody is.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn new(cost: KdfCost, owner: [u8; 32]) -> Result<Self> {
        let slots = [random()?, random()?, random()?, random()?];
        Ok(Self { cost, salt: random()?, intake: [owner, seal::new_reader().1], slots })
    }

    /// The public keys that are written for while locked.
    #[must_use]
    pub fn intake(&self) -> Intake {
        self.intake
    }

    /// Writes for another trustee from now on.
    pub fn set_trustee(&mut self, public: [u8; 32]) {
        let [_, trustee] = &mut self.intake;
        *trustee = public;
    }

    /// Reads the file.
    ///
    /// # Errors
    /// `keys` when it is missing or damaged.
    pub fn read(files: &Files) -> Result<Self> {
        files.read(KEYS)?.ok_or(Error::Damaged("keys")).and_then(|bytes| Self::from_bytes(&bytes))
    }

    /// Replaces the file.
    ///
    /// # Errors
    /// When the folder cannot be written; the old one is then still there.
    pub fn write(&self, files: &Files) -> Result<()> {
        files.replace(KEYS, &self.to_bytes())
    }

    /// The bytes of the file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(MAGIC);
        for n in [self.cost.memory_kib, self.cost.passes, 1] {
            bytes.extend_from_slice(&n.to_be_bytes());
        }
        bytes.extend_from_slice(&self.salt);
        bytes.extend_from_slice(self.intake.as_flattened());
        bytes.extend_from_slice(self.slots.as_flattened());
        let sum = sha256(&[&bytes]);
        bytes.extend_from_slice(&sum);
        bytes
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// `keys` when a byte is not what was written, or the cost is one that no phone was ever given.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        Self::parse(bytes).ok_or(Error::Damaged("keys"))
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let (body, sum) = bytes.split_last_chunk::<32>()?;
        let known: &Hash = &sha256(&[body]);
        let rest = body.strip_prefix(MAGIC.as_slice()).filter(|_| known == sum)?;
        let (numbers, rest) = rest.split_first_chunk::<12>()?;
        let (salt, rest) = rest.split_first_chunk::<32>()?;
        let (intake, slots) = rest.split_first_chunk::<64>()?;
        let mut numbers = numbers.as_chunks::<4>().0.iter().map(|c| u32::from_be_bytes(*c));
        let cost = KdfCost { memory_kib: numbers.next()?, passes: numbers.next()? };
        let within = cost.memory_kib <= KdfCost::LIMIT.memory_kib && cost.passes <= KdfCost::LIMIT.passes;
        let (slots, []) = slots.as_chunks::<SLOT>() else { return None };
        let ([owner, trustee], []) = intake.as_chunks::<32>() else { return None };
        (within && numbers.next() == Some(1)).then_some(())?;
        Some(Self { cost, salt: *salt, intake: [*owner, *trustee], slots: slots.try_into().ok()? })
    }

    /// Who a secret lets read. All slots are tried with both keys, whatever opens. Of several the deepest view counts: what a
    /// view set must open it, also when it is a secret of one before, which it cannot know.
    ///
    /// # Errors
    /// [`Error::WrongSecret`] when no slot opens.
    pub fn open(&self, secret: &str, device: Option<&DeviceSecret>) -> Result<Reader> {
        let opened = self.opened(secret, device)?.into_iter().flatten();
        opened.max_by_key(|reader| reader.view).ok_or(Error::WrongSecret { wait_seconds: 0 })
    }

    /// Whether a secret opens something else of this view, or one behind it. That it opens a view before is not answered: whoever
    /// was given the second secret could try guesses at the owner's, and none would be counted.
    ///
    /// # Errors
    /// When no key can be derived.
    pub(super) fn is_taken(
        &self,
        secret: &str,
        device: Option<&DeviceSecret>,
        asking: &Reader,
        place: u8,
    ) -> Result<bool> {
        let opened = self.opened(secret, device)?;
        Ok(opened.iter().flatten().any(|r| r.view >= asking.view && r.places.slot != place))
    }

    /// What each slot gives to a secret.
    fn opened(&self, secret: &str, device: Option<&DeviceSecret>) -> Result<[Option<Reader>; PLACES]> {
        let alone = self.cost.derive(secret, &self.salt)?;
        // Where there is no device secret the same work is done with one that never fits.
        let nobody = Zeroizing::new(random()?);
        let keys = [joined(&alone, device.unwrap_or(&nobody)), alone];
        Ok(self.slots.each_ref().map(|slot| {
            let tried = keys.each_ref().map(|key| {
                work::count(|c| c.slots += 1);
                self.open_slot(slot, key)
            });
            tried.into_iter().flatten().last()
        }))
    }

    fn open_slot(&self, slot: &[u8; SLOT], key: &[u8; 32]) -> Option<Reader> {
        let (nonce, sealed) = slot.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: &self.bound_to() };
        let plain = cipher(key).decrypt(nonce.into(), payload).map(Zeroizing::new).ok()?;
        let (numbers, key) = plain.split_last_chunk::<32>()?;
        let [view, slot, recovery_slot, next_slot, ring, next_ring, ..] = *numbers else { return None };
        let places = Places { slot, recovery_slot, next_slot, ring, next_ring };
        Some(Reader { view, key: Zeroizing::new(*key), places })
    }

    /// Lets a secret open a view, by the slot with this number. With `device` it opens on this device only.
    ///
    /// # Errors
    /// `no-slot` for a place that is none.
    pub(super) fn put(
        &mut self,
        place: u8,
        secret: &str,
        device: Option<&DeviceSecret>,
        reader: &Reader,
    ) -> Result<()> {
        let alone = self.cost.derive(secret, &self.salt)?;
        let key = device.map_or_else(|| alone.clone(), |d| joined(&alone, d));
        let Places { slot, recovery_slot, next_slot, ring, next_ring } = reader.places;
        let mut plain = Zeroizing::new([0u8; PLAIN]);
        let numbers = [reader.view, slot, recovery_slot, next_slot, ring, next_ring];
        for (to, from) in plain.iter_mut().zip(numbers) {
            *to = from;
        }
        if let Some(to) = plain.last_chunk_mut::<32>() {
            *to = *reader.key;
        }
        let nonce: [u8; NONCE] = random()?;
        let payload = Payload { msg: plain.as_slice(), aad: &self.bound_to() };
        let sealed = cipher(&key).encrypt((&nonce).into(), payload).map_err(|_| Error::Internal("keys"))?;
        let bytes = [nonce.as_slice(), &sealed].concat();
        let to = self.slots.get_mut(usize::from(place)).ok_or(Error::Input("no-slot"))?;
        *to = bytes.try_into().map_err(|_| Error::Internal("keys"))?;
        Ok(())
    }

    /// Fills a slot with random bytes: what it opened opens no more by it.
    ///
    /// # Errors
    /// `no-slot` for a place that is none.
    pub(super) fn clear(&mut self, place: u8) -> Result<()> {
        *self.slots.get_mut(usize::from(place)).ok_or(Error::Input("no-slot"))? = random()?;
        Ok(())
    }

    /// A slot cannot be moved into another file.
    fn bound_to(&self) -> Vec<u8> {
        [b"hamroh-keys-1".as_slice(), &self.salt].concat()
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

/// The key that needs the secret and the device.
fn joined(derived: &[u8; 32], device: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(sha256(&[b"hamroh-slot-1", derived, device]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "six plain words are good enough";

    fn file() -> (KeyFile, Reader) {
        let owner = Reader::owner().unwrap();
        let mut file = KeyFile::new(KdfCost::CHEAP_FOR_TESTS, [9; 32]).unwrap();
        file.put(owner.places.slot, SECRET, None, &owner).unwrap();
        (file, owner)
    }

    #[test]
    fn only_the_secret_opens_and_every_flipped_bit_is_damage() {
        let (file, owner) = file();
        let opened = file.open(SECRET, None).unwrap();
        assert_eq!((opened.key, opened.places), (owner.key, owner.places));
        assert!(matches!(file.open("other", None), Err(Error::WrongSecret { .. })));
        let good = file.to_bytes();
        assert_eq!(good.len(), LENGTH);
        for i in 0..good.len() {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[i] ^= 1 << bit;
                assert!(matches!(KeyFile::from_bytes(&bad), Err(Error::Damaged("keys"))), "byte {i}");
            }
            assert!(KeyFile::from_bytes(&good[..i]).is_err(), "cut at {i}");
        }
    }

    #[test]
    fn a_planted_file_cannot_exhaust_the_phone() {
        let mut planted = file().0;
        planted.cost.memory_kib = u32::MAX;
        assert!(KeyFile::from_bytes(&planted.to_bytes()).is_err());
    }

    #[test]
    fn a_device_secret_is_needed_where_it_was_used() {
        let (mut file, owner) = file();
        let device = Zeroizing::new([3; 32]);
        file.put(owner.places.slot, "1234", Some(&device), &owner).unwrap();
        file.put(owner.places.recovery_slot, "the code", None, &owner).unwrap();
        assert!(file.open("1234", Some(&device)).is_ok());
        assert!(
            file.open("1234", None).is_err() && file.open("1234", Some(&Zeroizing::new([4; 32]))).is_err()
        );
        assert!(file.open("the code", None).is_ok() && file.open("the code", Some(&device)).is_ok());
        assert!(file.open(SECRET, None).is_err(), "the slot was written over");
    }

    #[test]
    fn of_all_that_a_secret_opens_the_deepest_view_counts() {
        let (mut file, owner) = file();
        let second = owner.next().unwrap();
        assert!(file.is_taken(SECRET, None, &owner, second.places.slot).unwrap());
        assert!(!file.is_taken(SECRET, None, &second, second.places.slot).unwrap());
        file.put(second.places.slot, SECRET, None, &second).unwrap();
        assert_eq!(file.open(SECRET, None).unwrap().key, second.key);
        assert!(file.is_taken(SECRET, None, &owner, second.places.slot).unwrap(), "the owner's own");
        file.clear(second.places.slot).unwrap();
        assert_eq!(file.open(SECRET, None).unwrap().key, owner.key);
    }

    #[test]
    fn views_have_their_own_places_and_no_way_back() {
        for _ in 0..50 {
            let owner = Reader::owner().unwrap();
            let second = owner.next().unwrap();
            let third = second.next().unwrap();
            assert!(third.next().is_none());
            let (p, q, r) = (owner.places, second.places, third.places);
            let mut slots = [p.slot, p.recovery_slot, p.next_slot, q.next_slot];
            slots.sort_unstable();
            assert_eq!(slots, [0, 1, 2, 3]);
            assert_eq!((q.slot, r.slot), (p.next_slot, q.next_slot));
            assert!(p.ring != q.ring && q.ring != r.ring && p.ring != r.ring);
            assert_eq!([&owner.keys()[1], &second.keys()[1]], [&second.key, &third.key]);
            assert_eq!(owner.tries(), [owner.key.clone(), second.key.clone(), third.key.clone()]);
            let kept = |of: &Reader| of.rings().map(|(place, key)| (place < 4).then_some((place, key)));
            let rows = [&owner, &second, &third].map(|of| Some((of.places.ring, of.ring_key())));
            assert_eq!(kept(&owner), rows);
            assert_eq!(kept(&second), [rows[1].clone(), rows[2].clone(), None]);
            assert_eq!(kept(&third), [rows[2].clone(), None, None]);
        }
    }
}
