//! The journal on a disk that fails, is full, decays, or is looked at by a thief.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// The figures belong into the test's output.
#![allow(clippy::print_stderr, clippy::print_stdout)]

mod canary;
mod damage;
mod failing;
mod forward;
mod full;
mod others;
mod views;

use hamroh_core::journal::{Journal, model::Verdict, verify};
use hamroh_core::words::Words;

/// The whole chain holds, and nothing is to be said of it but that nobody outside was asked.
fn holds(journal: &mut Journal) {
    let seen = verify::verify_store(journal, &[], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::ValidWithFindings);
    assert_eq!(seen.reasons, ["NO_OUTSIDE_ANCHOR"]);
}

/// Whether the bytes stand anywhere in the file.
fn contains(file: &[u8], needle: &[u8]) -> bool {
    let Some((first, _)) = needle.split_first() else { return false };
    let mut starts = (0..file.len()).filter(|i| file[*i] == *first);
    starts.any(|i| file[i..].starts_with(needle))
}
