//! The Merkle tree over the leaves, as in RFC 6962 section 2.1.
//!
//! `MTH({}) = SHA-256()`, a leaf is hashed with prefix 0x00 (done by the record), a node with prefix 0x01. The journal keeps
//! only the [`Frontier`]: the roots of the perfect subtrees, at most 64 hashes, enough to append and to compute the root.

use sha2::{Digest, Sha256};

use super::cbor::MALFORMED;
use crate::error::Result;

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// SHA-256 over the parts, one after the other.
#[must_use]
pub fn sha256(parts: &[&[u8]]) -> Hash {
    let mut h = Sha256::new();
    for p in parts {
        h.update(p);
    }
    h.finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], left, right])
}

/// The right edge of a growing tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// Roots of the perfect subtrees, largest first: one for each bit set in `size`.
    roots: Vec<Hash>,
}

impl Frontier {
    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        // Each trailing one bit of the size is a perfect subtree that the new leaf completes to one twice as large.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                hash = node(&left, &hash);
            }
        }
        self.roots.push(hash);
        self.size += 1;
    }

    /// The root over all leaves.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.roots
            .iter()
            .rev()
            .copied()
            .reduce(|right, left| node(&left, &right))
            .unwrap_or_else(|| sha256(&[]))
    }

    /// The subtree roots, for storage beside the size.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.roots.concat()
    }

    /// From storage.
    ///
    /// # Errors
    /// `encoding` when the number of roots does not fit the size.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Result<Self> {
        let (roots, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || roots.len() != size.count_ones() as usize {
            return Err(MALFORMED);
        }
        Ok(Self { size, roots: roots.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The recursive definition of RFC 6962 section 2.1, word for word: the model.
    fn mth(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => sha256(&[]),
            [one] => *one,
            many => {
                let k = many.len().next_power_of_two() / 2;
                node(&mth(&many[..k]), &mth(&many[k..]))
            }
        }
    }

    #[test]
    fn the_frontier_computes_the_root_of_rfc_6962() {
        let mut f = Frontier::default();
        let mut leaves = Vec::new();
        for i in 0..200u32 {
            assert_eq!(f.root(), mth(&leaves), "size {i}");
            assert_eq!(Frontier::from_bytes(f.size(), &f.to_bytes()).unwrap(), f);
            let leaf = sha256(&[&[0], &i.to_be_bytes()]);
            leaves.push(leaf);
            f.push(leaf);
        }
    }

    #[test]
    fn the_published_example_of_the_ct_reference_code() {
        // Eight leaves of the Certificate Transparency test data; root published beside them.
        let data: [&[u8]; 8] = [
            b"",
            b"\x00",
            b"\x10",
            b"\x20\x21",
            b"\x30\x31",
            b"\x40\x41\x42\x43",
            b"\x50\x51\x52\x53\x54\x55\x56\x57",
            b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
        ];
        let mut f = Frontier::default();
        for leaf in data {
            f.push(sha256(&[&[0], leaf]));
        }
        let hex = crate::text::hex::hex(&f.root());
        assert_eq!(hex, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }
}
