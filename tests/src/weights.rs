//! What the signs and the wording of an advert weigh together, fitted to labelled texts.
//!
//! Two logistic regressions with a penalty on the squares of the weights: what speaks for a lure, honest offers twice as important,
//! and what speaks for talk about lures (warnings, news, stories). No sign weighs against a lure, and none but those of talk for talk, but where
//! `core/src/advert/score.rs` allows it. Wording weighs by its runs of letters, each text by the root of their number
//! (`core/src/advert/wording.rs`); what talk is worded like is learned from all sentences, and for a lure only those are read that are telling
//! then. Adam (Kingma and Ba, 2015) over all texts at once, a fixed number of steps from zero: the same texts and rules give the same bytes.

use std::collections::BTreeMap;

use hamroh_core::{
    advert::{
        BUCKETS, FEW_RUNS, Lexicon, PARTS, Sentence, TALKS_FROM, WORDING_ROW, may_lower, sentences, signs,
        speaks_of_talk, told,
    },
    text::hex::hex,
};

use crate::adverts::{Learned, Row};

/// Penalties on a sign's weight and on a run's.
struct Penalty {
    sign: f64,
    run: f64,
}

const LURE: Penalty = Penalty { sign: 4.0, run: 0.1 };
const TALK: Penalty = Penalty { sign: 20.0, run: 0.2 };
const HONEST: f64 = 2.0;
const STEPS: i32 = 600;
const RATE: f64 = 0.05;
/// Sums in hundredths of a logit (`held`, `raised`, `alike`, `talks` of `core/src/advert/score.rs`). Chosen on texts that the weights had not seen.
const FROM: [(&str, i32, i32); 4] = [("held", -140, 0), ("raised", -80, 0), ("alike", 0, 0), ("talks", 0, 0)];
/// Signs in fewer texts than this weigh nothing: they would be learned by heart.
const FEWEST: usize = 5;

/// A labelled text as its signs and its sentences' runs of letters.
#[derive(Debug, Clone)]
pub struct Signs {
    label: String,
    found: Vec<(String, u32)>,
    sentences: Vec<Sentence>,
}

impl Signs {
    /// Reads a text.
    #[must_use]
    pub fn read(row: &Row, lexicon: &Lexicon) -> Self {
        Self {
            label: row.label.clone(),
            found: signs(&row.text, lexicon),
            sentences: sentences(&row.text, lexicon),
        }
    }
}

/// Tables that hold nothing back and raise nothing: what the rules say without them.
#[must_use]
pub fn neutral() -> Learned {
    Learned {
        weights: "sign,lure,talk\nbias,0,-1\nheld,0,0\nraised,1,0\nalike,1,0\ntalks,0,0\n".to_owned(),
        wording: "first,lure,talk\n".to_owned(),
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
    let case = |text: &Signs, runs: Vec<u16>, holds: bool, importance: f64| Case {
        holds: f64::from(u8::from(holds)),
        importance,
        signs: text
            .found
            .iter()
            .filter_map(|(sign, times)| Some((names.binary_search(&sign.as_str()).ok()?, f64::from(*times))))
            .collect(),
        share: 1.0 / (runs.len().max(FEW_RUNS) as f64).sqrt(),
        runs: if wording { runs } else { Vec::new() },
    };
    let talks: Vec<Case> = texts
        .iter()
        .map(|text| {
            let holds = ["caution", "story"].contains(&text.label.as_str());
            case(text, told(&text.sentences, |_| true), holds, 1.0)
        })
        .collect();
    let talk = Model::fit(&talks, &names, &TALK, |sign| match speaks_of_talk(sign) {
        true => (f64::NEG_INFINITY, f64::INFINITY),
        false => (f64::NEG_INFINITY, 0.0),
    });
    let lures: Vec<Case> = texts
        .iter()
        .map(|text| {
            let runs = told(&text.sentences, |runs| talk.wording(runs) * 100.0 >= f64::from(TALKS_FROM));
            let importance = if text.label == "genuine" { HONEST } else { 1.0 };
            case(text, runs, text.label == "lure", importance)
        })
        .collect();
    let lure = Model::fit(&lures, &names, &LURE, |sign| match may_lower(sign) {
        true => (f64::NEG_INFINITY, f64::INFINITY),
        false => (0.0, f64::INFINITY),
    });
    Learned { weights: weights(&names, &lure, &talk), wording: table(&lure, &talk, wording) }
}

fn weights(names: &[&str], lure: &Model, talk: &Model) -> String {
    let hundredths = |weight: f64| (weight * 100.0).round() as i32;
    let mut out = format!("sign,lure,talk\nbias,{},{}\n", hundredths(lure.bias()), hundredths(talk.bias()));
    for (name, lure, talk) in FROM {
        out.push_str(&format!("{name},{lure},{talk}\n"));
    }
    for (place, name) in names.iter().enumerate() {
        let (lure, talk) = (hundredths(lure.at(place)), hundredths(talk.at(place)));
        if (lure, talk) != (0, 0) {
            out.push_str(&format!("{name},{lure},{talk}\n"));
        }
    }
    out
}

fn table(lure: &Model, talk: &Model, wording: bool) -> String {
    let mut out = "first,lure,talk\n".to_owned();
    let bytes = |model: &Model| -> Vec<u8> {
        let parts = |w: &f64| (w * f64::from(PARTS)).round().clamp(-127.0, 127.0) as i8;
        model.runs().iter().map(|w| parts(w).cast_unsigned()).collect()
    };
    let (lure, talk) = (bytes(lure), bytes(talk));
    let rows = lure.chunks(WORDING_ROW).zip(talk.chunks(WORDING_ROW)).enumerate().filter(|_| wording);
    for (row, (lure, talk)) in rows {
        out.push_str(&format!("{},{},{}\n", row * WORDING_ROW, hex(lure), hex(talk)));
    }
    out
}

struct Case {
    /// 1 when it is what is looked for.
    holds: f64,
    importance: f64,
    /// Place of a sign and how often it counts.
    signs: Vec<(usize, f64)>,
    /// Buckets, and how much each counts.
    runs: Vec<u16>,
    share: f64,
}

/// Weights of signs, then of runs, then the bias.
struct Model {
    signs: usize,
    weights: Vec<f64>,
}

impl Model {
    /// The weights that make the cases most likely; `bounds`: between what a sign's weight has to lie.
    fn fit(cases: &[Case], names: &[&str], penalty: &Penalty, bounds: impl Fn(&str) -> (f64, f64)) -> Self {
        let bounds: Vec<(f64, f64)> = names.iter().map(|name| bounds(name)).collect();
        let mut model = Self { signs: names.len(), weights: vec![0.0; names.len() + BUCKETS + 1] };
        let mut mean = vec![0.0; model.weights.len()];
        let mut square = mean.clone();
        for step in 1..=STEPS {
            let slope = model.slope(cases, penalty);
            let rate = RATE * (1.0 - f64::from(step - 1) / f64::from(STEPS));
            let (unbias_mean, unbias_square) = (1.0 - 0.9_f64.powi(step), 1.0 - 0.999_f64.powi(step));
            let moments = mean.iter_mut().zip(&mut square);
            for (place, ((weight, slope), (mean, square))) in
                model.weights.iter_mut().zip(slope).zip(moments).enumerate()
            {
                *mean = 0.9 * *mean + 0.1 * slope;
                *square = 0.999 * *square + 0.001 * slope * slope;
                *weight -= rate * (*mean / unbias_mean) / ((*square / unbias_square).sqrt() + 1e-8);
                if let Some((least, most)) = bounds.get(place) {
                    *weight = weight.clamp(*least, *most);
                }
            }
        }
        model
    }

    /// The slope of the penalised negative log likelihood.
    fn slope(&self, cases: &[Case], penalty: &Penalty) -> Vec<f64> {
        let bias = self.weights.len() - 1;
        let of = |place: usize| if place < self.signs { penalty.sign } else { penalty.run };
        let mut out: Vec<f64> = self.weights.iter().enumerate().map(|(i, w)| of(i) * w).collect();
        if let Some(free) = out.last_mut() {
            *free = 0.0;
        }
        let mut add = |place: usize, slope: f64| {
            if let Some(slot) = out.get_mut(place) {
                *slot += slope;
            }
        };
        for case in cases {
            let signs: f64 = case.signs.iter().map(|&(i, times)| self.at(i) * times).sum();
            let sum = self.bias() + signs + self.of_runs(&case.runs) * case.share;
            let error = case.importance * (1.0 / (1.0 + (-sum).exp()) - case.holds);
            add(bias, error);
            case.signs.iter().for_each(|&(i, times)| add(i, error * times));
            let slope = error * case.share;
            case.runs.iter().for_each(|&bucket| add(self.signs + usize::from(bucket), slope));
        }
        out
    }

    /// What the wording of these runs weighs, in logits.
    fn wording(&self, runs: &[u16]) -> f64 {
        self.of_runs(runs) / (runs.len().max(FEW_RUNS) as f64).sqrt()
    }

    fn of_runs(&self, runs: &[u16]) -> f64 {
        runs.iter().map(|&bucket| self.at(self.signs + usize::from(bucket))).sum()
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
