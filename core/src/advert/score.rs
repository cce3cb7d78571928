//! How much the signs of a text weigh together.
//!
//! The named schemes are written by people, one for each trick we know. Their signs also weigh something each, learned from the texts of
//! `tests/adverts/tune.jsonl` (`weights.csv` of the pack; `cargo run --package hamroh-tests --example advert_weights` makes it), together with
//! what the wording of sentences weighs ([`super::likeness`]). The sum does two things: a scheme that rests on one doubtful sentence is held back to a question, and signs that fit no scheme but are many raise
//! a question to a warning, never to danger. Only signs of talk about offers, and demands on the applicant, weigh against: what a text
//! says well of itself cannot lower the sum.

use std::collections::HashMap;

use super::combine::{self, LOW_DEMANDS, PACKAGE, SCREEN_WORK};
use super::facts::{Facts, TALKS};

/// Places of talk about offers are counted, each signal up to this often.
const MOST: u32 = 3;
/// The most that talk about offers weighs against, in hundredths of a logit: "beware of fakes!" does not undo a lure. What is talk and
/// nothing else is known by its genre.
const LEAST: i32 = -250;
/// Signals that are there or not.
const PRESENT: [&str; 4] = ["work", "offer", "demands", "place-asia"];

/// Whether a sign may weigh less than nothing: talk about offers, and demands on the applicant.
#[must_use]
pub fn may_lower(sign: &str) -> bool {
    sign == "demands" || TALKS.contains(&sign)
}

/// Weights in hundredths of a logit.
#[derive(Debug, Default)]
pub(crate) struct Weights {
    /// Of nothing at all.
    pub(crate) bias: i32,
    /// Below this sum a scheme is held back.
    pub(crate) held: i32,
    /// From this sum on a question becomes a warning.
    pub(crate) raised: i32,
    /// By sign.
    pub(crate) of: HashMap<String, i32>,
}

impl Weights {
    /// The sum for a text.
    pub(super) fn sum(&self, facts: &Facts<'_>) -> i32 {
        let (mut sum, mut talk) = (self.bias, 0_i32);
        for (sign, times) in signs(facts) {
            let weight = self.of.get(sign).copied().unwrap_or(0);
            let of = if TALKS.contains(&sign) { &mut talk } else { &mut sum };
            *of = of.saturating_add(weight.saturating_mul(i32::try_from(times).unwrap_or(0)));
        }
        sum.saturating_add(talk.max(LEAST))
    }
}

/// The signs of a text, each with how often it counts.
pub(crate) fn signs<'f>(facts: &'f Facts<'_>) -> Vec<(&'f str, u32)> {
    let mut out: Vec<(&str, u32)> = facts.codes().map(|code| (code, 1)).collect();
    out.extend(TALKS.iter().map(|signal| (*signal, facts.matches(signal, MOST))));
    let combine::Places { asia, foreign, .. } = combine::places(facts);
    let screen = facts.any(&SCREEN_WORK);
    let low = facts.any(&LOW_DEMANDS);
    let paid = facts.any(&PACKAGE) || facts.has("P10");
    let together = [
        ("asia", asia),
        ("foreign", foreign),
        ("screen", screen),
        ("high-pay", facts.pay >= super::money::HIGH_USD),
        ("asia+screen", asia && screen),
        ("asia+low", asia && low),
        ("asia+package", asia && paid),
        ("foreign+screen", foreign && screen),
        ("foreign+low", foreign && low),
    ];
    out.extend(together.into_iter().map(|(sign, met)| (sign, u32::from(met))));
    out.extend(PRESENT.iter().map(|signal| (*signal, u32::from(facts.has(signal)))));
    out.retain(|(_, times)| *times > 0);
    out
}
