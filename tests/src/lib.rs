//! Test harnesses that need more than a `#[test]` function.
//!
//! - [`adverts`]: labelled texts, and the rules of the advert check as they lie in the tree.
//! - [`vfs`]: a disk in memory under SQLite that writes down every write, sync, truncate, create, rename and delete,
//!   and fails any of them on request.
//! - [`crash`]: builds the disk contents that a power cut may leave at every point of such a recording, opens each,
//!   and compares what is found with what had been acknowledged.
//! - [`folder`]: the same for files that are written whole, with every choice of names and bytes that were not safe yet.
//! - [`on_disk`]: a journal on such a disk.
//! - [`long`]: a journal with very many records.
//! - [`packs`]: packs to try, signed by keys that everybody knows.
//! - [`weights`]: what the signs of an advert weigh together, fitted to those texts.
//! - [`noise`]: changed copies of good inputs, for everything that reads bytes from outside.
//!
//! The tests themselves are in `tests/tests`.

pub mod adverts;
pub mod crash;
pub mod fixtures;
pub mod folder;
pub mod long;
pub mod noise;
pub mod on_disk;
pub mod packs;
pub mod random;
pub mod scenario;
pub mod vfs;
pub mod weights;

/// A size of a proof, of its steps or of their number: the variable's, which `cargo xtask prove` sets, or `usual` in a test run.
///
/// # Panics
/// When the variable is set and is no number: the usual size would pass for the long form.
#[must_use]
pub fn step(variable: &str, usual: usize) -> usize {
    match std::env::var(variable) {
        Ok(text) => {
            let size = text.parse();
            assert!(size.is_ok(), "{variable} is {text:?}: write digits alone");
            size.unwrap_or(usual)
        }
        Err(_) => usual,
    }
}
