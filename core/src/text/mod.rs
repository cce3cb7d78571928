//! Pure functions on text: folding to one spelling, look-alike letters, words with their place in the original, spans.
//!
//! Everything here is total: any string, of any length, gives an answer in linear time.

pub mod fold;
pub(crate) mod html;
pub mod lookalike;
pub mod span;
pub mod units;
pub mod words;

mod repair;
mod split;

pub use fold::search_key;
