//! What leaves the phone and is read at home: message A on a million drawn cases, sentences of plans among small talk, and a year of
//! silence that has to be found. In long form by `cargo xtask prove messages`.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod phrases;
mod sms;
mod year;

/// How many cases: the variable's value, else the short form.
fn cases(variable: &str, short: u64) -> u64 {
    hamroh_tests::step(variable, short as usize) as u64
}
