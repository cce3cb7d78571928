//! Anchors: 26 characters that pin the journal as it is now.
//!
//! `SHA-256("hamroh-anchor-1" || journal id || size as 8 bytes, big-endian || root)`, first 16 bytes, in Crockford's base32
//! (<https://www.crockford.com/base32.html>). The size is not in the text: a verifier tries all sizes. Case, `O` for `0` and
//! `I` or `L` for `1` are repaired, since people copy anchors by hand.

use super::tree::{Hash, sha256};
use crate::error::{Error, Result};

/// Crockford's alphabet: no I, L, O, U.
pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters of an anchor: 130 bits hold 128.
pub const ANCHOR_LEN: usize = 26;

/// One anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(pub [u8; 16]);

impl Anchor {
    /// The anchor of a journal with `size` records and this root.
    #[must_use]
    pub fn of(journal: &[u8; 16], size: u64, root: &Hash) -> Self {
        let [bytes, _] = halves(sha256(&[b"hamroh-anchor-1", journal, &size.to_be_bytes(), root]));
        Self(bytes)
    }

    /// Reads an anchor as people copy it: any case, blanks and hyphens anywhere, O for 0, I and L for 1.
    ///
    /// # Errors
    /// `anchor` when it is not 26 characters of the alphabet or its two spare bits are set.
    pub fn parse(text: &str) -> Result<Self> {
        let mut value: u128 = 0;
        let mut count = 0;
        for c in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let digit = digit(c).ok_or(Error::Input("anchor"))?;
            count += 1;
            // The first character carries only the upper 3 of 128 bits.
            if count > ANCHOR_LEN || (count == 1 && digit > 7) {
                return Err(Error::Input("anchor"));
            }
            value = value << 5 | u128::from(digit);
        }
        if count == ANCHOR_LEN { Ok(Self(value.to_be_bytes())) } else { Err(Error::Input("anchor")) }
    }
}

impl std::fmt::Display for Anchor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        use std::fmt::Write as _;
        let value = u128::from_be_bytes(self.0);
        (0..ANCHOR_LEN).rev().try_for_each(|i| f.write_char(character((value >> (5 * i)) as u64)))
    }
}

/// The character for the lowest five bits.
#[must_use]
pub fn character(bits: u64) -> char {
    let index = usize::from((bits & 31) as u8);
    char::from(ALPHABET.get(index).copied().unwrap_or(b'0'))
}

/// The value of a character, with the repairs.
#[must_use]
pub fn digit(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|a| char::from(*a) == c).and_then(|i| u8::try_from(i).ok())
}

/// The two halves of a hash.
#[must_use]
pub(super) fn halves(hash: Hash) -> [[u8; 16]; 2] {
    let (mut a, mut b) = ([0; 16], [0; 16]);
    for (to, from) in a.iter_mut().chain(b.iter_mut()).zip(hash) {
        *to = from;
    }
    [a, b]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_survives_being_copied_by_hand() {
        let anchor = Anchor::of(&[7; 16], 3, &[9; 32]);
        let text = anchor.to_string();
        assert_eq!(text.len(), ANCHOR_LEN);
        let damaged = text.to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(Anchor::parse(&text).unwrap(), anchor);
        assert_eq!(Anchor::parse(&format!(" {} ", damaged)).unwrap(), anchor);
        let rest: String = text.chars().skip(1).collect();
        for bad in ["", "0", &rest, &format!("{text}0"), &format!("Z{rest}"), &format!("{rest}U")] {
            assert!(Anchor::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn another_size_or_root_is_another_anchor() {
        let base = Anchor::of(&[0; 16], 1, &[0; 32]);
        assert_ne!(base, Anchor::of(&[0; 16], 2, &[0; 32]));
        assert_ne!(base, Anchor::of(&[0; 16], 1, &[1; 32]));
        assert_ne!(base, Anchor::of(&[1; 16], 1, &[0; 32]));
    }
}
