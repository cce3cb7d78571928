//! The advert check: what is wrong with this job offer, and what should one ask?
//!
//! Text and pack in, report out; no network, no clock, no state. The way of a text:
//!
//! 1. [`crate::text::words`] undoes disguises and keeps the way back to the original characters;
//! 2. [`contact`] and [`money`] take out facts;
//! 3. `scan` runs one automaton over all words of all languages and completes the pack's patterns;
//! 4. `genre` asks what kind of text it is: a warning about lures uses the words of a lure;
//! 5. `combine` weighs the findings: a single sign is no alarm, combinations are.
//!
//! Nothing a text says of itself lowers the level: anybody can type "official, licensed, no fees".

pub mod contact;
pub mod money;

mod combine;
mod examples;
mod facts;
mod genre;
mod lexicon;
mod model;
mod pattern;
mod questions;
mod quote;
mod scan;
mod table;

pub use examples::check_examples;
pub use lexicon::{Indicator, Lexicon, Sources};
pub use model::{FoundContact, FoundMoney, Genre, Hit, Level, Report, Strength};

use crate::error::{Error, Result};

/// Longest text that is looked at, in bytes.
pub const LIMIT: usize = 1_048_576;

/// Checks one text.
///
/// # Errors
/// [`Error::TooLarge`] above [`LIMIT`]; every other text has an answer.
pub fn check(text: &str, lexicon: &Lexicon) -> Result<Report> {
    if text.len() > LIMIT {
        return Err(Error::TooLarge { what: "advert", size: text.len() as u64, limit: LIMIT as u64 });
    }
    let facts = facts::Facts::gather(text, lexicon);
    let genre = genre::decide(&facts);
    let verdict = combine::weigh(&facts, genre, lexicon);
    let hits = facts.hits(text, lexicon);
    Ok(Report {
        level: verdict.level,
        genre,
        questions: questions::choose(&facts, verdict.level, genre),
        not_judged: facts.not_judged(text, verdict.level),
        languages: facts.languages(),
        patterns: verdict.patterns,
        hits,
        contacts: facts.contacts,
        money: facts.money,
    })
}
