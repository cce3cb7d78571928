//! What is signed and readable by everybody.

use super::{BUCKETS, JournalId, VERSION};
use crate::{
    error::{Error, Result},
    journal::{
        cbor::{MALFORMED, Reader, Writer},
        tree::Hash,
    },
};

/// What is signed and readable by everybody. Shows no kind and no time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Journal.
    pub journal: JournalId,
    /// Place in the journal, from 0.
    pub seq: u64,
    /// Leaf of the record before; zeros at 0.
    pub prev: Hash,
    /// Hash of the epoch blob whose key seals the body.
    pub epoch: Hash,
    /// `SHA-256("hamroh-commit-1" || salt || body)`.
    pub commit: Hash,
    /// `SHA-256(sealed)`.
    pub sealed: Hash,
    /// Public key that signs the next header.
    pub next_key: [u8; 32],
    /// Length of the padded plaintext: one of [`BUCKETS`].
    pub bucket: u64,
    /// At 0 only: the public key that signs this header.
    pub first_key: Option<[u8; 32]>,
}

impl Header {
    /// The bytes that are signed.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.write(true)
    }

    /// The associated data of the seal: the header without `commit` and `sealed`, which depend on the seal.
    #[must_use]
    pub fn associated_data(&self) -> Vec<u8> {
        self.write(false)
    }

    fn write(&self, whole: bool) -> Vec<u8> {
        let mut w = Writer::new();
        w.map(7 + if whole { 2 } else { 0 } + usize::from(self.first_key.is_some()));
        w.uint(0).uint(VERSION);
        w.uint(1).bytes(&self.journal);
        w.uint(2).uint(self.seq);
        w.uint(3).bytes(&self.prev);
        w.uint(4).bytes(&self.epoch);
        if whole {
            w.uint(5).bytes(&self.commit);
            w.uint(6).bytes(&self.sealed);
        }
        w.uint(7).bytes(&self.next_key);
        w.uint(8).uint(self.bucket);
        if let Some(key) = &self.first_key {
            w.uint(9).bytes(key);
        }
        w.finish()
    }

    /// Reads a header; accepts nothing that [`Header::encode`] would not write.
    ///
    /// # Errors
    /// `encoding`; [`Error::Newer`] for a later version.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let (header, used) = Self::decode_prefix(bytes)?;
        if used == bytes.len() { Ok(header) } else { Err(MALFORMED) }
    }

    /// Reads a header from the start of `bytes`, and how many bytes it took.
    ///
    /// # Errors
    /// As [`Header::decode`].
    pub fn decode_prefix(bytes: &[u8]) -> Result<(Self, usize)> {
        let mut r = Reader::new(bytes);
        let pairs = r.map()?;
        if pairs == 0 {
            return Err(MALFORMED);
        }
        let key = |r: &mut Reader<'_>, expect: u64| if r.uint()? == expect { Ok(()) } else { Err(MALFORMED) };
        key(&mut r, 0)?;
        match r.uint()? {
            VERSION => {}
            // The rest of a later version is for later readers.
            found if found > VERSION => {
                return Err(Error::Newer { found: u32::try_from(found).unwrap_or(u32::MAX), known: 1 });
            }
            _ => return Err(MALFORMED),
        }
        key(&mut r, 1)?;
        let journal = r.exactly()?;
        key(&mut r, 2)?;
        let seq = r.uint()?;
        key(&mut r, 3)?;
        let prev = r.exactly()?;
        key(&mut r, 4)?;
        let epoch = r.exactly()?;
        key(&mut r, 5)?;
        let commit = r.exactly()?;
        key(&mut r, 6)?;
        let sealed = r.exactly()?;
        key(&mut r, 7)?;
        let next_key = r.exactly()?;
        key(&mut r, 8)?;
        let bucket = r.uint()?;
        // That it stands in record 0 and nowhere else is for the chain to check.
        let first_key = if pairs == 10 {
            key(&mut r, 9)?;
            Some(r.exactly()?)
        } else {
            None
        };
        let bucket_fits = BUCKETS.iter().any(|b| *b as u64 == bucket);
        if !matches!(pairs, 9 | 10) || !bucket_fits {
            return Err(MALFORMED);
        }
        let header = Self { journal, seq, prev, epoch, commit, sealed, next_key, bucket, first_key };
        Ok((header, bytes.len() - r.rest().len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_comes_back_as_it_was_and_nothing_else_is_one() {
        let header = Header {
            journal: [1; 16],
            seq: 0,
            prev: [0; 32],
            epoch: [2; 32],
            commit: [3; 32],
            sealed: [4; 32],
            next_key: [5; 32],
            bucket: 256,
            first_key: Some([6; 32]),
        };
        let later = Header { seq: 70_000, first_key: None, bucket: 4096, ..header.clone() };
        for h in [header, later] {
            let bytes = h.encode();
            assert_eq!(Header::decode(&bytes).unwrap(), h);
            assert!(bytes.len() < 260, "{}", bytes.len());
            for i in 0..bytes.len() {
                let mut bad = bytes.clone();
                bad[i] ^= 0x80;
                if let Ok(other) = Header::decode(&bad) {
                    assert_eq!(other.encode(), bad);
                }
                assert!(Header::decode(&bytes[..i]).is_err());
            }
        }
    }
}
