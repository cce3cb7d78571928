//! The advert check: what is wrong with this job offer, and what should one ask?
//!
//! Text and pack in, report out; no network, no clock, no state. The way of a text:
//!
//! 1. [`crate::text::words`] undoes disguises and keeps the way back to the original characters;
//! 2. [`contact`] and [`money`] take out facts;
//! 3. `scan` runs one automaton over all words of all languages and completes the pack's patterns;
//! 4. `genre` asks what kind of text it is: a warning about lures uses the words of a lure;
//! 5. `combine`, `score` and `wording` weigh the findings: a single sign is no alarm, combinations are.
//!
//! Several messages are [`chat`], judged by [`talk`]: who offers, who asks for what, what was said otherwise at first. What an
//! offer promises are its [`terms`].
//!
//! Nothing a text says of itself lowers the level: anybody can type "official, licensed, no fees".

pub mod chat;
pub mod contact;
pub mod cost;
pub mod money;
pub mod register;
pub mod talk;
pub mod terms;

mod combine;
mod employers;
mod examples;
mod facts;
mod genre;
mod lexicon;
mod lists;
mod model;
mod pattern;
mod places;
mod questions;
mod quote;
mod quoted;
mod scan;
mod score;
mod table;
mod wording;

pub use examples::check_examples;
pub use lexicon::{Indicator, Lexicon, Sources};
pub use model::{FoundContact, FoundMoney, Genre, Hit, Level, Report, Strength};
pub use places::Gazetteer;
pub use score::{may_lower, speaks_of_talk};
pub use wording::{BUCKETS, FEW_RUNS, Has, PARTS, ROW as WORDING_ROW, Sentence, TALKS_FROM, told};

use self::combine::Kind;
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
    Ok(report(text, &facts, genre, lexicon, Kind::Advert))
}

/// The signs of a text and how often each counts, for those who fit `weights.csv`.
#[must_use]
pub fn signs(text: &str, lexicon: &Lexicon) -> Vec<(String, u32)> {
    let facts = facts::Facts::gather(text, lexicon);
    score::signs(&facts).into_iter().map(|(sign, times)| (sign.to_owned(), times)).collect()
}

/// How much a text is like a lure, in hundredths of a logit: for those who rank texts. The level has more reasons than this.
#[must_use]
pub fn likeness(text: &str, lexicon: &Lexicon) -> i32 {
    score::sums(&facts::Facts::gather(text, lexicon), lexicon).lure
}

/// The sentences of a text as their wording is weighed, for those who fit `wording.csv`.
#[must_use]
pub fn sentences(text: &str, lexicon: &Lexicon) -> Vec<Sentence> {
    wording::sentences(&facts::Facts::gather(text, lexicon))
}

/// What a text promises.
///
/// # Errors
/// As [`check`].
pub fn promises(text: &str, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Result<Vec<terms::Term>> {
    if text.len() > LIMIT {
        return Err(Error::TooLarge { what: "advert", size: text.len() as u64, limit: LIMIT as u64 });
    }
    Ok(terms::read(text, &facts::Facts::gather(text, lexicon), gazetteer))
}

/// What was found in a text, weighed as this kind of text.
fn report(text: &str, facts: &facts::Facts<'_>, genre: Genre, lexicon: &Lexicon, kind: Kind) -> Report {
    let verdict = combine::weigh(facts, genre, lexicon, kind);
    let mut not_judged = facts.not_judged(text, verdict.level);
    if kind == Kind::Advert && facts.offer == quoted::Quoted::Alone && verdict.level <= Level::AskFirst {
        not_judged.push("quoted");
    } else if verdict.is_told {
        not_judged.push("told");
    }
    Report {
        level: verdict.level,
        genre,
        questions: questions::choose(facts, verdict.level, genre),
        not_judged,
        languages: facts.languages(),
        patterns: verdict.patterns,
        hits: facts.hits(text, lexicon),
        contacts: facts.contacts.clone(),
        money: facts.money.clone(),
        registers: facts.registers.clone(),
        registers_as_of: lexicon.registers.as_of(),
    }
}
