//! What the signs of an advert weigh together, fitted to labelled texts.
//!
//! Logistic regression: penalty on the squares of the weights, no weight below zero but where `core/src/advert/score.rs` allows it, honest
//! offers half as important again. Accelerated projected gradient (Beck and Teboulle, "A fast iterative shrinkage-thresholding
//! algorithm", 2009), a fixed number of steps from zero: the same texts and rules give the same bytes.

use std::collections::BTreeMap;

use hamroh_core::advert::{Lexicon, may_lower, signs};

use crate::adverts::Row;

/// A table of weights that neither holds back nor raises: what the rules say without it.
pub const NEUTRAL: &[u8] = b"sign,weight\nbias,-100\n";
const PENALTY: f64 = 3.0;
const HONEST: f64 = 1.5;
const STEPS: usize = 4_000;
/// Signs in fewer texts than this weigh nothing: they would be learned by heart.
const FEWEST: usize = 5;

/// A labelled text as its signs.
#[derive(Debug, Clone)]
pub struct Signs {
    lure: bool,
    honest: bool,
    found: Vec<(String, u32)>,
}

impl Signs {
    /// Reads a text.
    #[must_use]
    pub fn read(row: &Row, lexicon: &Lexicon) -> Self {
        Self { lure: row.label == "lure", honest: row.label == "genuine", found: signs(&row.text, lexicon) }
    }
}

/// `weights.csv` for these texts.
#[must_use]
pub fn table(texts: &[&Signs]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (sign, _) in texts.iter().flat_map(|text| &text.found) {
        *counts.entry(sign).or_default() += 1;
    }
    let names: Vec<&str> = counts.into_iter().filter(|(_, n)| *n >= FEWEST).map(|(name, _)| name).collect();
    let place = |sign: &str| names.binary_search(&sign).ok();
    let case = |text: &&Signs| Case {
        lure: f64::from(u8::from(text.lure)),
        importance: if text.honest { HONEST } else { 1.0 },
        signs: text
            .found
            .iter()
            .filter_map(|(sign, times)| Some((place(sign)?, f64::from(*times))))
            .collect(),
    };
    let cases: Vec<Case> = texts.iter().map(case).collect();
    let lower: Vec<bool> = names.iter().map(|name| may_lower(name)).collect();
    let (weights, bias) = fit(&cases, &lower);
    let hundredths = |weight: f64| format!("{:.0}", weight * 100.0);
    let mut csv = format!("sign,weight\nbias,{}\n", hundredths(bias));
    for (name, weight) in names.iter().zip(&weights).filter(|(_, weight)| weight.abs() >= 0.005) {
        csv.push_str(&format!("{name},{}\n", hundredths(*weight)));
    }
    csv
}

struct Case {
    lure: f64,
    importance: f64,
    /// Place of a sign and how often it counts.
    signs: Vec<(usize, f64)>,
}

/// The weights and the bias that make the texts most likely.
fn fit(cases: &[Case], lower: &[bool]) -> (Vec<f64>, f64) {
    let size = lower.len();
    // A bound of the curvature: a quarter of the sum of squares along the sign that is met most.
    let square = |case: &Case| {
        case.importance * (1.0 + case.signs.iter().map(|(_, times)| times * times).sum::<f64>())
    };
    let step = 1.0 / (0.25 * cases.iter().map(square).sum::<f64>() + PENALTY);
    let mut at = vec![0.0; size + 1];
    let mut ahead = at.clone();
    let mut momentum = 1.0_f64;
    for _ in 0..STEPS {
        let slope = slope(cases, &ahead);
        let next: Vec<f64> = ahead
            .iter()
            .zip(&slope)
            .enumerate()
            .map(|(i, (weight, slope))| {
                let moved = weight - step * slope;
                let free = i == size || lower.get(i).copied().unwrap_or(false);
                if free { moved } else { moved.max(0.0) }
            })
            .collect();
        let grown = (1.0 + (1.0 + 4.0 * momentum * momentum).sqrt()) / 2.0;
        ahead = next.iter().zip(&at).map(|(new, old)| new + (momentum - 1.0) / grown * (new - old)).collect();
        (at, momentum) = (next, grown);
    }
    let bias = at.pop().unwrap_or(0.0);
    (at, bias)
}

/// The slope of the penalised negative log likelihood; the last place is the bias.
fn slope(cases: &[Case], weights: &[f64]) -> Vec<f64> {
    let size = weights.len() - 1;
    let mut out: Vec<f64> =
        weights.iter().enumerate().map(|(i, w)| if i < size { PENALTY * w } else { 0.0 }).collect();
    for case in cases {
        let weight = |i: usize| weights.get(i).copied().unwrap_or(0.0);
        let sum: f64 = weight(size) + case.signs.iter().map(|&(i, times)| weight(i) * times).sum::<f64>();
        let error = case.importance * (1.0 / (1.0 + (-sum).exp()) - case.lure);
        for (i, times) in case.signs.iter().copied().chain([(size, 1.0)]) {
            if let Some(slot) = out.get_mut(i) {
                *slot += error * times;
            }
        }
    }
    out
}
