//! The advert check beside two simpler ways, on texts that nobody tuned for, and the question whether a learned model earns its
//! place: tables as they stand in `tests/PROOFS.md`.
//!
//! `cargo run --package hamroh-tests --example advert_scores`. Everything that is learned is learned from `tune.jsonl`
//! alone; `check.jsonl` is only counted. The model is the one of the research this was designed with: hashed words and pairs of words,
//! logistic regression. It is trained by plain gradient descent in a fixed order, so each run gives the same bytes.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    error::Error,
    io::Write as _,
};

use hamroh_core::{
    advert::{Level, Lexicon, Report, check, likeness},
    pack::Pack,
    text::words,
};
use hamroh_tests::{
    adverts::{Row, folder, rules},
    weights::{Signs, learn, neutral},
};

const BUCKETS: usize = 1 << 16;
const ROUNDS: usize = 40;
const RATE: f64 = 0.3;
const DECAY: f64 = 1e-4;
const FOLDS: usize = 5;

struct Case {
    lure: bool,
    label: String,
    lang: String,
    level: Level,
    /// Level first, then the weight of what was found.
    ours: f64,
    /// How many different indicators were met, whatever they make together.
    keywords: f64,
    features: Vec<usize>,
    group: u64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::from_pack(&Pack::seed()?)?;
    let tune = cases(include_str!("../adverts/tune.jsonl"), &lexicon)?;
    let test = cases(include_str!("../adverts/check.jsonl"), &lexicon)?;
    let model = Model::train(tune.iter());
    let learned: Vec<f64> = test.iter().map(|c| model.score(&c.features)).collect();
    let mut out = std::io::stdout().lock();

    writeln!(
        out,
        "| on {} texts of `check`, {} of them lures | recall at 1 % false alarms | at 5 % | PR-AUC |\n|---|---|---|---|",
        test.len(),
        lures(&test)
    )?;
    let ways: [(&str, Vec<f64>); 3] = [
        ("our rules", test.iter().map(|c| c.ours).collect()),
        ("number of indicators met", test.iter().map(|c| c.keywords).collect()),
        ("hashed words, logistic regression, learned from `tune`", learned.clone()),
    ];
    for (name, scores) in &ways {
        let ranked = ranked(&test, scores);
        writeln!(
            out,
            "| {name} | {:.3} | {:.3} | {:.3} |",
            recall_at(&ranked, 0.01),
            recall_at(&ranked, 0.05),
            area(&ranked)
        )?;
    }

    writeln!(
        out,
        "\n| `check` | lures warned of | genuine offers alarmed | cautions and stories alarmed |\n|---|---|---|---|"
    )?;
    let mut langs: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in &test {
        langs.entry(&case.lang).or_default().push(case);
        langs.entry("all").or_default().push(case);
    }
    for (lang, cases) in &langs {
        let share = |labels: &[&str]| {
            let of: Vec<_> = cases.iter().filter(|c| labels.contains(&c.label.as_str())).collect();
            let alarms = of.iter().filter(|c| c.level >= Level::Warning).count();
            format!("{alarms} of {}", of.len())
        };
        writeln!(
            out,
            "| {lang} | {} | {} | {} |",
            share(&["lure"]),
            share(&["genuine"]),
            share(&["caution", "story"])
        )?;
    }

    writeln!(out, "\n| | lures | genuine | cautions, stories | chats, other |\n|---|---|---|---|---|")?;
    let check_rows = parsed(include_str!("../adverts/check.jsonl"))?;
    let tune_rows = parsed(include_str!("../adverts/tune.jsonl"))?;
    let plain = rules(&folder(), Some(&neutral()))?;
    writeln!(out, "| `check`, schemes alone | {} |", shares(&check_rows, |row| alarms(row, &plain)))?;
    let read: Vec<Signs> = tune_rows.iter().map(|row| Signs::read(row, &plain)).collect();
    let by_signs = rules(&folder(), Some(&learn(&read.iter().collect::<Vec<_>>(), false)))?;
    writeln!(
        out,
        "| `check`, with weights of signs | {} |",
        shares(&check_rows, |row| alarms(row, &by_signs))
    )?;
    writeln!(
        out,
        "| `check`, with weights of signs and wording | {} |",
        shares(&check_rows, |row| alarms(row, &lexicon))
    )?;
    let raised = {
        // The threshold: at most one of a hundred other texts of `tune` above it, when it was learned without them.
        let held = cross_validated(&tune);
        threshold(&tune, &held, 0.01)
    };
    let by_words: Vec<bool> = test
        .iter()
        .zip(&check_rows)
        .zip(&learned)
        .map(|((_, row), score)| {
            level(row, &plain) >= Level::Warning
                || (level(row, &plain) == Level::AskFirst && *score >= raised)
        })
        .collect();
    let mut told = by_words.into_iter();
    writeln!(
        out,
        "| `check`, hashed words that may raise instead | {} |",
        shares(&check_rows, |_| told.next().unwrap_or(false))
    )?;
    writeln!(out, "| `tune`, schemes alone | {} |", shares(&tune_rows, |row| alarms(row, &plain)))?;
    for (wording, what) in [(false, "weights of signs"), (true, "weights of signs and wording")] {
        let folded = in_folds(&tune, &tune_rows, &read, wording)?;
        let mut told = folded.into_iter();
        writeln!(
            out,
            "| `tune` in {FOLDS} folds, near copies together, with {what} of the other folds | {} |",
            shares(&tune_rows, |_| told.next().unwrap_or(false))
        )?;
    }
    Ok(())
}

fn lures(cases: &[Case]) -> usize {
    cases.iter().filter(|c| c.lure).count()
}

fn cases(text: &str, lexicon: &Lexicon) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut seen: Vec<(HashSet<u64>, u64)> = Vec::new();
    let mut out = Vec::new();
    for line in text.lines() {
        let row: Row = serde_json::from_str(line)?;
        let report = check(&row.text, lexicon)?;
        let read = words::read(&row.text);
        let words: Vec<&str> = read.folded.split_whitespace().collect();
        let shingles: HashSet<u64> = words.windows(3).map(|three| hash(&three.join(" "))).collect();
        // Texts that share half of their word triples are copies of one advert.
        let near = |known: &HashSet<u64>| {
            let both = known.intersection(&shingles).count();
            2 * both > known.len().min(shingles.len()).max(1)
        };
        let group = seen.iter().find(|(known, _)| near(known)).map_or(seen.len() as u64, |(_, group)| *group);
        seen.push((shingles, group));
        let pairs = words.windows(2).map(|two| two.join(" "));
        let mut features: Vec<usize> =
            words.iter().map(|w| (*w).to_owned()).chain(pairs).map(|w| hash(&w) as usize % BUCKETS).collect();
        features.sort_unstable();
        features.dedup();
        out.push(Case {
            lure: row.label == "lure",
            ours: ours(&report, likeness(&row.text, lexicon)),
            keywords: codes(&report).len() as f64,
            level: report.level,
            label: row.label,
            lang: row.lang,
            features,
            group,
        });
    }
    Ok(out)
}

fn codes(report: &Report) -> BTreeSet<&str> {
    report.hits.iter().map(|hit| hit.code.as_str()).collect()
}

/// The level, and within it how much the text is like a lure.
fn ours(report: &Report, likeness: i32) -> f64 {
    let level = match report.level {
        Level::NoKnownSigns | Level::TooLittle => 0.0,
        Level::AskFirst => 1.0,
        Level::Warning | Level::Danger => 2.0,
    };
    level * 1e6 + f64::from(likeness)
}

/// FNV-1a, 64 bits.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}

struct Model {
    weights: Vec<f64>,
    bias: f64,
}

impl Model {
    fn train<'c>(cases: impl Iterator<Item = &'c Case> + Clone) -> Self {
        let mut model = Self { weights: vec![0.0; BUCKETS], bias: 0.0 };
        for round in 0..ROUNDS {
            let rate = RATE / (1.0 + round as f64 / 10.0);
            for case in cases.clone() {
                let error = f64::from(u8::from(case.lure)) - model.score(&case.features);
                let step = rate * error / (case.features.len().max(1) as f64).sqrt();
                model.bias += rate * error * 0.1;
                for &feature in &case.features {
                    if let Some(weight) = model.weights.get_mut(feature) {
                        *weight += step - rate * DECAY * *weight;
                    }
                }
            }
        }
        model
    }

    fn score(&self, features: &[usize]) -> f64 {
        let sum: f64 = features.iter().filter_map(|f| self.weights.get(*f)).sum();
        let norm = (features.len().max(1) as f64).sqrt();
        1.0 / (1.0 + (-(self.bias + sum / norm * 4.0)).exp())
    }
}

/// Scores of each text by a model that was learned without it and its near copies.
fn cross_validated(cases: &[Case]) -> Vec<f64> {
    let models: Vec<Model> =
        (0..FOLDS).map(|held| Model::train(cases.iter().filter(move |c| fold(c) != held))).collect();
    cases.iter().map(|c| models.get(fold(c)).map_or(0.0, |m| m.score(&c.features))).collect()
}

fn threshold(cases: &[Case], scores: &[f64], alarms: f64) -> f64 {
    let mut others: Vec<f64> = cases.iter().zip(scores).filter(|(c, _)| !c.lure).map(|(_, s)| *s).collect();
    others.sort_by(|a, b| b.total_cmp(a));
    others.get((others.len() as f64 * alarms) as usize).copied().unwrap_or(1.0)
}

fn parsed(text: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn level(row: &Row, lexicon: &Lexicon) -> Level {
    check(&row.text, lexicon).map_or(Level::TooLittle, |report| report.level)
}

fn alarms(row: &Row, lexicon: &Lexicon) -> bool {
    level(row, lexicon) >= Level::Warning
}

/// The share of alarms among lures, genuine offers, cautions and stories, the rest.
fn shares(rows: &[Row], mut alarm: impl FnMut(&Row) -> bool) -> String {
    const KINDS: [&[&str]; 4] = [&["lure"], &["genuine"], &["caution", "story"], &["chat", "other"]];
    let mut counts = [(0u32, 0u32); 4];
    for row in rows {
        let alarm = alarm(row);
        for (count, _) in counts.iter_mut().zip(KINDS).filter(|(_, kind)| kind.contains(&row.label.as_str()))
        {
            count.0 += u32::from(alarm);
            count.1 += 1;
        }
    }
    let cells = counts.map(|(hit, all)| format!("{:.3}", f64::from(hit) / f64::from(all.max(1))));
    cells.join(" | ")
}

/// Alarms on each text by weights that were learned without it and its near copies.
fn in_folds(
    cases: &[Case],
    rows: &[Row],
    read: &[Signs],
    wording: bool,
) -> Result<Vec<bool>, Box<dyn Error>> {
    let mut out = vec![false; rows.len()];
    for held in 0..FOLDS {
        let others: Vec<&Signs> =
            read.iter().zip(cases).filter(|(_, case)| fold(case) != held).map(|(signs, _)| signs).collect();
        let lexicon = rules(&folder(), Some(&learn(&others, wording)))?;
        let texts = rows.iter().zip(cases).zip(&mut out);
        for ((row, _), told) in texts.filter(|((_, case), _)| fold(case) == held) {
            *told = alarms(row, &lexicon);
        }
    }
    Ok(out)
}

fn fold(case: &Case) -> usize {
    (case.group as usize).wrapping_mul(7919) % FOLDS
}

/// Lure or not, the highest score first; of equal scores the others come first, so that ties never flatter.
fn ranked(cases: &[Case], scores: &[f64]) -> Vec<bool> {
    let mut order: Vec<(f64, bool)> = scores.iter().copied().zip(cases.iter().map(|c| c.lure)).collect();
    order.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    order.into_iter().map(|(_, lure)| lure).collect()
}

fn recall_at(ranked: &[bool], alarms: f64) -> f64 {
    let lures = ranked.iter().filter(|l| **l).count();
    let allowed = ((ranked.len() - lures) as f64 * alarms) as usize;
    let (mut wrong, mut hit) = (0, 0);
    for lure in ranked {
        if *lure {
            hit += 1;
        } else {
            wrong += 1;
            if wrong > allowed {
                break;
            }
        }
    }
    hit as f64 / lures.max(1) as f64
}

/// Area under precision over recall (average precision).
fn area(ranked: &[bool]) -> f64 {
    let lures = ranked.iter().filter(|l| **l).count();
    let (mut hit, mut sum) = (0.0, 0.0);
    for (place, _) in ranked.iter().enumerate().filter(|(_, lure)| **lure) {
        hit += 1.0;
        sum += hit / (place as f64 + 1.0);
    }
    sum / lures.max(1) as f64
}
