//! Labelled texts, and the rules of the advert check as they lie in `core/pack/adverts`, for people who edit them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use hamroh_core::advert::{Lexicon, Sources};

/// One labelled text of `tests/adverts/*.jsonl`.
#[derive(Debug, serde::Deserialize)]
pub struct Row {
    /// Names it.
    pub id: String,
    /// The text.
    pub text: String,
    /// `lure`, `genuine`, `caution`, `story`, `chat` or `other`.
    pub label: String,
    /// Its language; `mixed` or `obf`.
    pub lang: String,
    /// What trick it shows.
    #[serde(default)]
    pub pattern: String,
}

/// The rows of a file.
///
/// # Errors
/// A line that is no row, with file and line; a file that cannot be read.
pub fn rows(file: &Path) -> anyhow::Result<Vec<Row>> {
    let text = fs::read_to_string(file)?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read = |(at, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|e| anyhow::anyhow!("{} line {}: {e}", file.display(), at + 1))
    };
    lines.map(read).collect()
}

/// Where the rules lie.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/pack/adverts")
}

/// What was learned: the tables that may stand in place of those that lie in the folder.
#[derive(Debug, Clone)]
pub struct Learned {
    /// `weights.csv`
    pub weights: String,
    /// `wording.csv`
    pub wording: String,
}

/// Reads and compiles the rules of a folder, with other tables of what was learned if given.
///
/// # Errors
/// A file that is missing, and what [`Lexicon::from_csv`] finds wrong.
pub fn rules(folder: &Path, learned: Option<&Learned>) -> anyhow::Result<Lexicon> {
    let read = |name: &str| fs::read(folder.join(name));
    let (indicators, concepts) = (read("indicators.csv")?, read("concepts.csv")?);
    let (patterns, rates) = (read("patterns.csv")?, read("rates.csv")?);
    let (agencies, watch) = (read("agencies.csv")?, read("watch.csv")?);
    let (weights, wording) = match learned {
        Some(learned) => (learned.weights.clone().into_bytes(), learned.wording.clone().into_bytes()),
        None => (read("weights.csv")?, read("wording.csv")?),
    };
    Ok(Lexicon::from_csv(&Sources {
        indicators: &indicators,
        concepts: &concepts,
        patterns: &patterns,
        rates: &rates,
        weights: &weights,
        wording: &wording,
        agencies: &agencies,
        watch: &watch,
    })?)
}
