//! A trustee: somebody who can read what is written from now on, from a copy of the file, without any secret of the owner.
//!
//! They make a pair of keys on their own machine and give the public one, as text, to the owner. Text of a key: 52
//! characters of Crockford's base32 and four that check them (the first 20 bits of SHA-256), in groups of seven.

use zeroize::Zeroizing;

use super::{
    anchor::{character, digit},
    seal::{self, ReaderKey},
    tree::sha256,
};
use crate::error::{Error, Result};

const KEY_CHARACTERS: usize = 52;
const CHECK_CHARACTERS: usize = 4;

/// A new pair: private and public key, each as text.
#[must_use]
pub fn new_pair() -> (Zeroizing<String>, String) {
    let (private, public) = seal::new_reader();
    (Zeroizing::new(text(&private)), text(&public))
}

/// A key as text.
#[must_use]
pub fn text(key: &[u8; 32]) -> String {
    let characters: Vec<char> =
        base32(key, KEY_CHARACTERS).chain(base32(&sha256(&[key]), CHECK_CHARACTERS)).collect();
    let groups: Vec<String> = characters.chunks(7).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// Reads a key as people copy it: any case, blanks and hyphens anywhere, O for 0, I and L for 1.
///
/// # Errors
/// `trustee-key` when a character is wrong or missing.
pub fn parse(given: &str) -> Result<ReaderKey> {
    parse_checked(given).ok_or(Error::Input("trustee-key"))
}

fn parse_checked(given: &str) -> Option<ReaderKey> {
    let letters = given.chars().filter(|c| !c.is_whitespace() && *c != '-');
    let digits: Vec<u8> = letters.map(digit).collect::<Option<_>>()?;
    let (key, check) = digits.split_at_checked(KEY_CHARACTERS)?;
    let mut bytes = Zeroizing::new([0u8; 32]);
    for (i, digit) in key.iter().enumerate() {
        for bit in 0..5 {
            let set = digit >> (4 - bit) & 1 == 1;
            match bytes.get_mut((i * 5 + bit) / 8) {
                Some(byte) => *byte |= u8::from(set) << (7 - (i * 5 + bit) % 8),
                // Four spare bits behind the last byte.
                None if set => return None,
                None => {}
            }
        }
    }
    let sum = sha256(&[bytes.as_slice()]);
    let expected = base32(&sum, CHECK_CHARACTERS).filter_map(digit);
    expected.eq(check.iter().copied()).then_some(bytes)
}

/// The first `count` groups of five bits, zeros behind the end.
fn base32(bytes: &[u8; 32], count: usize) -> impl Iterator<Item = char> {
    (0..count).map(move |i| {
        let bits = (i * 5..i * 5 + 5).fold(0u64, |value, at| {
            let bit = bytes.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
            value << 1 | u64::from(bit)
        });
        character(bits)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_being_copied_and_a_slip_is_noticed() {
        let (private, public) = new_pair();
        let key = parse(&private).unwrap();
        assert_eq!(text(&seal::public_of(&key).unwrap()), public);
        assert_eq!(public.len(), 52 + 4 + 7);
        let copied = public.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
        assert_eq!(parse(&copied).unwrap(), parse(&public).unwrap());
        for i in (0..public.len()).filter(|i| public.as_bytes()[*i] != b'-') {
            let mut bad: Vec<char> = public.chars().collect();
            bad[i] = if bad[i] == '7' { '8' } else { '7' };
            assert!(parse(&bad.iter().collect::<String>()).is_err(), "character {i}");
            assert!(public.get(..i).is_some_and(|cut| parse(cut).is_err()));
        }
        assert!(parse("").is_err() && parse("ключ").is_err());
    }
}
