//! Every pattern carries its own examples; this runs them.

use std::collections::HashMap;

use super::facts::extracted;
use super::lexicon::{Lexicon, Pattern};
use super::table::Table;
use super::{contact, money};
use crate::{error::Result, text::words};

/// Faults of the examples in `adverts/patterns.csv`, from which the lexicon was read; one sentence each, none when every pattern finds what it must and
/// nothing else.
///
/// # Errors
/// [`crate::error::Error::Pack`] when these are not rows of that file.
pub fn check_examples(lexicon: &Lexicon, patterns: &[u8]) -> Result<Vec<String>> {
    let by_line: HashMap<u64, &Pattern> = lexicon.patterns.iter().map(|p| (p.line, p)).collect();
    let mut faults = Vec::new();
    // Only editors need them: a lexicon does not carry them about.
    for row in Table::read("adverts/patterns.csv", patterns)?.rows() {
        let Some(pattern) = by_line.get(&row.line()) else { continue };
        for text in row.list("must_hit").filter(|text| !fires(lexicon, pattern, text)) {
            faults.push(fault(pattern, &format!("does not find its example `{text}`")));
        }
        for text in row.list("must_not_hit").filter(|text| fires(lexicon, pattern, text)) {
            faults.push(fault(pattern, &format!("finds `{text}`, which it must not: add a guard")));
        }
    }
    Ok(faults)
}

fn fault(pattern: &Pattern, what: &str) -> String {
    format!("adverts/patterns.csv line {}: {} ({}) {what}", pattern.line, pattern.code, pattern.lang)
}

fn fires(lexicon: &Lexicon, pattern: &Pattern, text: &str) -> bool {
    let units = words::units(text);
    let read = words::read_units(&units);
    let facts = extracted(lexicon, &read, &contact::find(&units), &money::find(&units));
    let hits = super::scan::Hits::scan(lexicon, &read, &facts);
    !hits.matches(pattern).is_empty()
}
