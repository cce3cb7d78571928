//! What the signs and the wording of an advert weigh together, fitted to labelled texts.
//!
//! Logistic regression with a penalty on the squares of the weights, honest offers half as important again. No sign weighs below zero but
//! where `core/src/advert/score.rs` allows it. The wording of a sentence may, but a sentence counts only for
//! (`core/src/advert/likeness.rs`): the bend at zero is smooth here, so that there is a slope. Adam (Kingma and Ba, 2015) over all texts
//! at once, a fixed number of steps from zero: the same texts and rules give the same bytes.

use std::collections::BTreeMap;

use hamroh_core::{
    advert::{BUCKETS, LIKENESS_ROW, Lexicon, may_lower, sentences, signs},
    text::hex::hex,
};

use crate::adverts::{Learned, Row};

/// Penalty on a sign's weight, and on a run's.
const PENALTY: (f64, f64) = (3.0, 10.0);
const HONEST: f64 = 1.5;
const STEPS: i32 = 600;
const RATE: f64 = 0.05;
/// Below the first sum, in hundredths of a logit, a scheme is held back, from the second on a question becomes a warning. Chosen on texts
/// that the weights had not seen.
const BETWEEN: (i32, i32) = (-170, -110);
/// How sharp the bend at zero is.
const BEND: f64 = 4.0;
/// Signs in fewer texts than this weigh nothing: they would be learned by heart.
const FEWEST: usize = 5;

/// A labelled text as its signs and its sentences' runs of letters.
#[derive(Debug, Clone)]
pub struct Signs {
    lure: bool,
    honest: bool,
    found: Vec<(String, u32)>,
    sentences: Vec<Vec<u16>>,
}

impl Signs {
    /// Reads a text.
    #[must_use]
    pub fn read(row: &Row, lexicon: &Lexicon) -> Self {
        Self {
            lure: row.label == "lure",
            honest: row.label == "genuine",
            found: signs(&row.text, lexicon),
            sentences: sentences(&row.text),
        }
    }
}

/// Tables that neither hold back nor raise: what the rules say without them.
#[must_use]
pub fn neutral() -> Learned {
    Learned {
        weights: "sign,weight\nbias,-100\nheld,-200\nraised,0\n".to_owned(),
        likeness: "first,weights\n".to_owned(),
    }
}

/// The tables for these texts; `wording`: whether that of sentences is learned too, or signs alone.
#[must_use]
pub fn learn(texts: &[&Signs], wording: bool) -> Learned {
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
        sentences: if wording { text.sentences.clone() } else { Vec::new() },
    };
    let cases: Vec<Case> = texts.iter().map(case).collect();
    let lower: Vec<bool> = names.iter().map(|name| may_lower(name)).collect();
    let model = Model::fit(&cases, &lower);
    let hundredths = |weight: f64| format!("{:.0}", weight * 100.0);
    let (held, raised) = BETWEEN;
    let mut weights =
        format!("sign,weight\nbias,{}\nheld,{held}\nraised,{raised}\n", hundredths(model.bias()));
    for (name, weight) in names.iter().zip(&model.weights).filter(|(_, weight)| weight.abs() >= 0.005) {
        weights.push_str(&format!("{name},{}\n", hundredths(*weight)));
    }
    let mut likeness = "first,weights\n".to_owned();
    let runs: Vec<u8> = model
        .runs()
        .iter()
        .map(|w| ((w * 100.0).round().clamp(-127.0, 127.0) as i8).cast_unsigned())
        .collect();
    for (row, bytes) in runs.chunks(LIKENESS_ROW).enumerate().filter(|_| wording) {
        likeness.push_str(&format!("{},{}\n", row * LIKENESS_ROW, hex(bytes)));
    }
    Learned { weights, likeness }
}

struct Case {
    lure: f64,
    importance: f64,
    /// Place of a sign and how often it counts.
    signs: Vec<(usize, f64)>,
    /// Buckets by sentence.
    sentences: Vec<Vec<u16>>,
}

/// Weights of signs, then of runs, then the bias.
struct Model {
    signs: usize,
    weights: Vec<f64>,
}

impl Model {
    /// The weights that make the texts most likely.
    fn fit(cases: &[Case], lower: &[bool]) -> Self {
        let signs = lower.len();
        let mut model = Self { signs, weights: vec![0.0; signs + BUCKETS + 1] };
        let mut mean = vec![0.0; model.weights.len()];
        let mut square = mean.clone();
        for step in 1..=STEPS {
            let slope = model.slope(cases);
            let rate = RATE * (1.0 - f64::from(step - 1) / f64::from(STEPS));
            let (unbias_mean, unbias_square) = (1.0 - 0.9_f64.powi(step), 1.0 - 0.999_f64.powi(step));
            let moments = mean.iter_mut().zip(&mut square);
            for (place, ((weight, slope), (mean, square))) in
                model.weights.iter_mut().zip(slope).zip(moments).enumerate()
            {
                *mean = 0.9 * *mean + 0.1 * slope;
                *square = 0.999 * *square + 0.001 * slope * slope;
                *weight -= rate * (*mean / unbias_mean) / ((*square / unbias_square).sqrt() + 1e-8);
                if !lower.get(place).copied().unwrap_or(true) {
                    *weight = weight.max(0.0);
                }
            }
        }
        model
    }

    /// The slope of the penalised negative log likelihood.
    fn slope(&self, cases: &[Case]) -> Vec<f64> {
        let bias = self.weights.len() - 1;
        let penalty = |place: usize| if place < self.signs { PENALTY.0 } else { PENALTY.1 };
        let mut out: Vec<f64> = self.weights.iter().enumerate().map(|(i, w)| penalty(i) * w).collect();
        if let Some(free) = out.last_mut() {
            *free = 0.0;
        }
        let mut add = |place: usize, slope: f64| {
            if let Some(slot) = out.get_mut(place) {
                *slot += slope;
            }
        };
        for case in cases {
            let alike: Vec<f64> = case.sentences.iter().map(|sentence| self.alike(sentence)).collect();
            let signs: f64 = case.signs.iter().map(|&(i, times)| self.at(i) * times).sum();
            let sum =
                self.bias() + signs + alike.iter().map(|r| (BEND * r).exp().ln_1p() / BEND).sum::<f64>();
            let error = case.importance * (1.0 / (1.0 + (-sum).exp()) - case.lure);
            add(bias, error);
            case.signs.iter().for_each(|&(i, times)| add(i, error * times));
            for (sentence, alike) in case.sentences.iter().zip(alike) {
                let slope = error / (1.0 + (-BEND * alike).exp());
                sentence.iter().for_each(|&bucket| add(self.signs + usize::from(bucket), slope));
            }
        }
        out
    }

    fn alike(&self, sentence: &[u16]) -> f64 {
        sentence.iter().map(|&bucket| self.at(self.signs + usize::from(bucket))).sum()
    }

    fn at(&self, place: usize) -> f64 {
        self.weights.get(place).copied().unwrap_or(0.0)
    }

    fn bias(&self) -> f64 {
        self.weights.last().copied().unwrap_or(0.0)
    }

    fn runs(&self) -> &[f64] {
        self.weights.get(self.signs..self.signs + BUCKETS).unwrap_or_default()
    }
}
