//! Rows of the guides and of the phrases, typed: `guides/facts.csv`, `directory/phrases.csv`.
//!
//! A fact that ages (a fee, a number of days, the name of a paper) is a row with its source; the words around it lie in
//! `core/locales/*/guides.ftl` and are named by `key`.

use super::{
    Fault, Pack,
    rows::Provenance,
    table::{Row, Table},
};
use crate::{error::Result, time::PartialDate};

/// Facts of the guides.
pub const FACTS: &str = "guides/facts.csv";
/// Sentences for people who speak none of the app's languages.
pub const PHRASES: &str = "directory/phrases.csv";

/// The guides there are.
pub const GUIDES: [&str; 5] = ["consul", "lost", "exit", "taken", "arrival"];

/// What a phrase is for: held and forced to work; asking anybody for help; asking an officer for victim screening and the consulate;
/// how to say "near the border of ...".
pub const SITUATIONS: [&str; 4] = ["trapped", "help", "screening", "border"];

/// Languages of phrases: those of the places people are taken to, and the two that are most often understood.
pub const PHRASE_LANGUAGES: [&str; 12] =
    ["th", "my", "lo", "km", "vi", "zh", "tr", "ar", "ms", "id", "en", "ru"];

const FACT_COLUMNS: [&str; 10] =
    ["guide", "citizens", "countries", "order", "key", "values", "source", "source_ref", "date", "review_by"];
const PHRASE_COLUMNS: [&str; 6] = ["language", "situation", "text", "reading_latn", "reading_cyrl", "review"];

/// A fact of a guide.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Line in its file.
    pub line: u64,
    /// One of [`GUIDES`].
    pub guide: String,
    /// Citizenships it holds for, or `*`.
    pub citizens: Vec<String>,
    /// Countries where it holds, or `*`.
    pub countries: Vec<String>,
    /// Place in the guide: the hundreds are the section.
    pub order: u32,
    /// Key of the sentence.
    pub key: String,
    /// What the sentence is filled with, by name.
    pub values: Vec<(String, String)>,
    /// The same as written in the cell.
    pub values_text: String,
    /// Where the row is from.
    pub from: Provenance,
    /// Day after which it is shown with a warning.
    pub review_by: Option<PartialDate>,
}

/// A sentence to show or to read aloud.
#[derive(Debug, Clone)]
pub struct PhraseRow {
    /// Line in its file.
    pub line: u64,
    /// BCP 47.
    pub language: String,
    /// One of [`SITUATIONS`].
    pub situation: String,
    /// The sentence, with `{c}` for the citizenship and `{p}` for the place.
    pub text: String,
    /// How to pronounce it, in Latin letters.
    pub reading_latn: String,
    /// How to pronounce it, in Cyrillic letters.
    pub reading_cyrl: String,
    /// `needed` when no native speaker has read it.
    pub review: String,
}

/// Both tables.
#[derive(Debug, Clone, Default)]
pub struct GuideRows {
    /// `guides/facts.csv`.
    pub facts: Vec<Fact>,
    /// `directory/phrases.csv`.
    pub phrases: Vec<PhraseRow>,
}

impl GuideRows {
    /// Reads both parts.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] with the first fault, when there is one.
    pub fn read(pack: &Pack) -> Result<Self> {
        let (rows, faults) = Self::read_all(pack);
        match faults.into_iter().next() {
            None => Ok(rows),
            Some(fault) => Err(fault.into()),
        }
    }

    /// Reads both parts, with every fault of shape.
    #[must_use]
    pub fn read_all(pack: &Pack) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let table = part(pack, FACTS, &FACT_COLUMNS, &mut faults);
        let facts = table.rows().map(|row| fact(row, &mut faults)).collect();
        let table = part(pack, PHRASES, &PHRASE_COLUMNS, &mut faults);
        let phrases = table.rows().map(|row| phrase(row, &mut faults)).collect();
        (Self { facts, phrases }, faults)
    }
}

/// The values of a cell `name=value|name=value`; `None` where a value has no name.
#[must_use]
pub fn read_values(text: &str) -> Option<Vec<(String, String)>> {
    let named = |pair: &str| {
        let (name, value) = pair.split_once('=')?;
        let good = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase());
        (good && !value.is_empty()).then(|| (name.to_owned(), value.to_owned()))
    };
    text.split('|').filter(|pair| !pair.is_empty()).map(named).collect()
}

fn part(pack: &Pack, file: &str, columns: &[&str], faults: &mut Vec<Fault>) -> Table {
    let Some(bytes) = pack.parts.get(file) else {
        faults.push(Fault::new(file, 0, "", "the part is missing", "Every pack has all parts"));
        return Table::default();
    };
    let table = Table::read(file, bytes, faults);
    table.require(columns, faults);
    table
}

fn fact(row: Row<'_>, faults: &mut Vec<Fault>) -> Fact {
    let values_text = row.get("values");
    let values = read_values(values_text);
    if values.is_none() {
        let fault = format!("`{values_text}` are no values");
        faults.push(row.fault("values", fault, "Write name=value, with | between several"));
    }
    let order = row.get("order").parse().ok();
    if order.is_none() {
        let remedy = "Write a whole number; the hundreds are the section of the guide";
        faults.push(row.fault("order", format!("`{}` is no place", row.get("order")), remedy));
    }
    Fact {
        line: row.line,
        guide: one_of(row, "guide", &GUIDES, faults),
        citizens: row.list("citizens"),
        countries: row.list("countries"),
        order: order.unwrap_or_default(),
        key: row.get("key").to_owned(),
        values: values.unwrap_or_default(),
        values_text: values_text.to_owned(),
        from: Provenance {
            source: row.get("source").to_owned(),
            source_ref: row.get("source_ref").to_owned(),
            date: date(row, "date", faults),
        },
        review_by: date(row, "review_by", faults),
    }
}

fn phrase(row: Row<'_>, faults: &mut Vec<Fault>) -> PhraseRow {
    PhraseRow {
        line: row.line,
        language: one_of(row, "language", &PHRASE_LANGUAGES, faults),
        situation: one_of(row, "situation", &SITUATIONS, faults),
        text: row.get("text").to_owned(),
        reading_latn: row.get("reading_latn").to_owned(),
        reading_cyrl: row.get("reading_cyrl").to_owned(),
        review: row.get("review").to_owned(),
    }
}

fn one_of(row: Row<'_>, column: &str, known: &[&str], faults: &mut Vec<Fault>) -> String {
    let value = row.get(column);
    if !known.contains(&value) {
        let remedy = format!("Use one of: {}", known.join(", "));
        faults.push(row.fault(column, format!("`{value}` is not known"), &remedy));
    }
    value.to_owned()
}

fn date(row: Row<'_>, column: &str, faults: &mut Vec<Fault>) -> Option<PartialDate> {
    let text = row.get(column);
    let date = PartialDate::parse(text);
    if date.is_none() && !text.is_empty() {
        let remedy = "Write YYYY, YYYY-MM or YYYY-MM-DD";
        faults.push(row.fault(column, format!("`{text}` is no date"), remedy));
    }
    date
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_names() {
        let pair = |n: &str, v: &str| (n.to_owned(), v.to_owned());
        assert_eq!(read_values(""), Some(Vec::new()));
        assert_eq!(
            read_values("day=500|most=20 000"),
            Some(vec![pair("day", "500"), pair("most", "20 000")])
        );
        for bad in ["500", "=500", "day=", "Day=5", "day=5|x"] {
            assert_eq!(read_values(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_seed_reads_without_a_fault() {
        let (rows, faults) = GuideRows::read_all(&Pack::seed().unwrap());
        assert_eq!(faults, []);
        assert!(rows.facts.len() > 30 && rows.phrases.len() == PHRASE_LANGUAGES.len() * SITUATIONS.len());
    }
}
