//! The key around the signing key: what makes old signing keys unreadable.
//!
//! Every record is signed with a key of its own, which is overwritten by the next. But SQLite's log, and the blocks that a
//! file gave back, keep older bytes of the row for a while. So the row holds the signing key sealed, and the key that
//! opens it lies in a small file of its own. From time to time the next key is taken: a one-way step from the present
//! one. The row is sealed under it, the log is emptied into the file and cut, and the small file is replaced. Whoever
//! takes the phone then finds only the present one, and the bytes that older ones sealed open no more.
//!
//! No state in between is without a way on: a row that is one step ahead of the file is opened by taking the step. A row
//! behind the file is an old copy of the journal that somebody put back.
//!
//! What a used flash chip keeps physically of the replaced file is out of reach.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

use super::{record::JournalId, seal, tree::sha256};
use crate::error::{Error, Result};

const MAGIC: &[u8; 8] = b"HMRWRAP1";

/// Nonce, signing key, tag.
pub const SEALED_KEY: usize = 24 + 32 + 16;

/// A signing key as the row holds it.
pub type SealedKey = [u8; SEALED_KEY];

/// One key of the chain.
#[derive(Clone)]
pub struct WrapKey {
    generation: u64,
    key: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for WrapKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WrapKey").field("generation", &self.generation).finish_non_exhaustive()
    }
}

impl WrapKey {
    /// The first key of a new journal.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn first() -> Result<Self> {
        Ok(Self { generation: 0, key: Zeroizing::new(seal::random()?) })
    }

    /// The next key. From it this one cannot be told.
    #[must_use]
    pub fn next(&self) -> Self {
        let key = sha256(&[b"hamroh-wrap-next-1", self.key.as_slice()]);
        Self { generation: self.generation.saturating_add(1), key: Zeroizing::new(key) }
    }

    /// Its number in the chain.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// The key of that number, when it is this one or the next.
    ///
    /// # Errors
    /// `restored` when the number lies behind: an old copy of the journal beside a newer key; `wrap` when it lies further ahead.
    pub fn at(self, generation: u64) -> Result<Self> {
        match generation.checked_sub(self.generation) {
            Some(0) => Ok(self),
            Some(1) => Ok(self.next()),
            Some(_) => Err(Error::Damaged("wrap")),
            None => Err(Error::Damaged("restored")),
        }
    }

    /// Seals a signing key.
    ///
    /// # Errors
    /// When the system gives no random bytes.
    pub fn seal(&self, journal: &JournalId, signing_key: &[u8; 32]) -> Result<SealedKey> {
        let nonce: [u8; 24] = seal::random()?;
        let payload = Payload { msg: signing_key, aad: journal };
        let boxed =
            self.cipher().encrypt((&nonce).into(), payload).map_err(|_| Error::Internal("wrap-seal"))?;
        [nonce.as_slice(), &boxed].concat().try_into().map_err(|_| Error::Internal("wrap-length"))
    }

    /// Opens a sealed signing key.
    ///
    /// # Errors
    /// `wrap` when this key did not seal it.
    pub fn open(&self, journal: &JournalId, sealed: &SealedKey) -> Result<Zeroizing<[u8; 32]>> {
        let (nonce, boxed) = sealed.split_first_chunk::<24>().ok_or(Error::Damaged("wrap"))?;
        let payload = Payload { msg: boxed, aad: journal };
        let plain = self.cipher().decrypt(nonce.into(), payload).map(Zeroizing::new);
        let plain = plain.map_err(|_| Error::Damaged("wrap"))?;
        plain.as_slice().try_into().map(Zeroizing::new).map_err(|_| Error::Damaged("wrap"))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.key).into())
    }

    /// The small file: magic, number, key, SHA-256 over them.
    #[must_use]
    pub fn to_file(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(80));
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.generation.to_be_bytes());
        bytes.extend_from_slice(self.key.as_slice());
        let sum = sha256(&[&bytes]);
        bytes.extend_from_slice(&sum);
        bytes
    }

    /// Reads the small file.
    ///
    /// # Errors
    /// `wrap` when it is damaged.
    pub fn from_file(bytes: &[u8]) -> Result<Self> {
        let (body, sum) = bytes.split_last_chunk::<32>().ok_or(Error::Damaged("wrap"))?;
        let rest = body.strip_prefix(MAGIC.as_slice()).filter(|_| sha256(&[body]) == *sum);
        let (generation, key) =
            rest.and_then(|r| r.split_first_chunk::<8>()).ok_or(Error::Damaged("wrap"))?;
        let key = key.try_into().map(Zeroizing::new).map_err(|_| Error::Damaged("wrap"))?;
        Ok(Self { generation: u64::from_be_bytes(*generation), key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_one_step_ahead_opens_and_no_other_does() {
        let first = WrapKey::first().unwrap();
        let sealed = first.next().seal(&[1; 16], &[7; 32]).unwrap();
        assert_eq!(*first.clone().at(1).unwrap().open(&[1; 16], &sealed).unwrap(), [7; 32]);
        assert!(first.open(&[1; 16], &sealed).is_err());
        assert!(first.next().open(&[2; 16], &sealed).is_err(), "another journal");
        assert!(matches!(first.clone().at(2), Err(Error::Damaged("wrap"))));
        assert!(matches!(first.next().at(0), Err(Error::Damaged("restored"))));
    }

    #[test]
    fn the_file_comes_back_as_it_was_and_nothing_else_is_one() {
        let key = WrapKey::first().unwrap().next();
        let bytes = key.to_file();
        let read = WrapKey::from_file(&bytes).unwrap();
        assert_eq!((read.generation, &read.key), (1, &key.key));
        for i in 0..bytes.len() {
            let mut bad = bytes.to_vec();
            bad[i] ^= 1;
            assert!(WrapKey::from_file(&bad).is_err(), "byte {i}");
            assert!(WrapKey::from_file(&bytes[..i]).is_err(), "cut at {i}");
        }
    }
}
