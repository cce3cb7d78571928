//! The published vectors of every primitive that the journal and the packs stand on, and second implementations as oracles.
//!
//! Where the public API reaches, it is what is tested; where it always draws its own randomness, the same crate is, with the same
//! features and the same types as in `hamroh_core::journal`. A wrong answer here means that a file of ours is something else
//! than its documentation says.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod aead;
mod anchor;
mod argon;
mod cbor;
mod cbor_rfc8949;
mod ed25519;
mod hashes;
mod hpke_suite;
mod mutation;
mod tree;
mod x25519;

use hamroh_tests::random::Random;

/// Bytes of hexadecimal text; blanks and line ends are passed over.
fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(digits.len() % 2, 0, "half a byte: {text}");
    digits.chunks(2).map(|two| u8::from_str_radix(&two.iter().collect::<String>(), 16).unwrap()).collect()
}

/// The same, of a known length.
fn hex_n<const N: usize>(text: &str) -> [u8; N] {
    hex(text).try_into().unwrap()
}

/// Drawn bytes.
fn bytes(random: &mut Random, n: usize) -> Vec<u8> {
    (0..n).map(|_| random.draw().to_be_bytes()[0]).collect()
}

/// Drawn bytes of a fixed length.
fn bytes_n<const N: usize>(random: &mut Random) -> [u8; N] {
    bytes(random, N).try_into().unwrap()
}
