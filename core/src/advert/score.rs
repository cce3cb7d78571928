//! How much the signs of a text weigh together, for a lure and for talk about lures.
//!
//! The named schemes are written by people, one for each trick we know. Their signs also weigh something each, learned from the texts of
//! `tests/adverts/tune.jsonl` (`weights.csv` of the pack; `cargo run --package hamroh-tests --example advert_weights` makes it), together with
//! what the wording weighs ([`super::wording`]). The sums do three things: a scheme that rests on little is held back to a question, signs
//! that fit no scheme but are many, or are worded like a lure, raise to a warning, never to danger, and what is worded like talk about lures
//! is a question at most. Only signs of talk about offers, and demands on the applicant, weigh against a lure, and nothing but signs of talk
//! weighs for talk: what a text says well of itself moves neither.

use std::collections::HashMap;

use super::combine::{self, LOW_DEMANDS, PACKAGE, SCREEN_WORK};
use super::facts::{Facts, TALKS};
use super::lexicon::Lexicon;

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

/// Whether a sign may speak for talk about offers.
#[must_use]
pub fn speaks_of_talk(sign: &str) -> bool {
    TALKS.contains(&sign)
}

/// Weights in hundredths of a logit.
#[derive(Debug, Default)]
pub(crate) struct Weights {
    /// Of nothing at all.
    pub(crate) bias: Weight,
    /// Below this sum for a lure a scheme is held back.
    pub(crate) held: i32,
    /// From this sum for a lure on a question about work that is far or odd becomes a warning.
    pub(crate) raised: i32,
    /// From this sum for a lure on anything does.
    pub(crate) alike: i32,
    /// From this sum for talk on it is talk.
    pub(crate) talks: i32,
    /// By sign.
    pub(crate) of: HashMap<String, Weight>,
}

/// What one sign weighs.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Weight {
    /// For a lure.
    pub(crate) lure: i32,
    /// For talk about lures.
    pub(crate) talk: i32,
}

/// What a text weighs, in hundredths of a logit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sums {
    /// For a lure.
    pub(crate) lure: i32,
    /// For a lure, were nothing in it a sign of talk.
    pub(crate) offer: i32,
    /// For talk about lures.
    pub(crate) talk: i32,
    /// The same without the signs of talk and without the sentence that is worded most like it.
    pub(crate) rest: i32,
}

/// The sums of a text: its signs and its wording.
pub(super) fn sums(facts: &Facts<'_>, lexicon: &Lexicon) -> Sums {
    let weights = &lexicon.weights;
    let (mut lure, mut against) = (weights.bias.lure, 0_i32);
    let (mut talk, mut rest) = (0_i32, weights.bias.talk);
    for (sign, times) in signs(facts) {
        let weight = weights.of.get(sign).copied().unwrap_or_default();
        let times = i32::try_from(times).unwrap_or(0);
        let (of_lure, of_talk) =
            if TALKS.contains(&sign) { (&mut against, &mut talk) } else { (&mut lure, &mut rest) };
        *of_lure = of_lure.saturating_add(weight.lure.saturating_mul(times));
        *of_talk = of_talk.saturating_add(weight.talk.saturating_mul(times));
    }
    let wording = lexicon.wording.weigh(facts);
    Sums {
        offer: lure.saturating_add(wording.offer),
        lure: lure.saturating_add(against.max(LEAST)).saturating_add(wording.lure),
        talk: rest.saturating_add(talk).saturating_add(wording.talk),
        rest: rest.saturating_add(wording.rest),
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
