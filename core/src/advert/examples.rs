//! Every pattern carries its own examples; this runs them.

use super::facts::extracted;
use super::lexicon::{Lexicon, Pattern};
use super::{contact, money};
use crate::text::words;

/// Faults of the pack's examples, one sentence each; empty when every pattern finds what it must and nothing else.
#[must_use]
pub fn check_examples(lexicon: &Lexicon) -> Vec<String> {
    let mut faults = Vec::new();
    for pattern in &lexicon.patterns {
        for text in pattern.must_hit.iter().filter(|t| !fires(lexicon, pattern, t)) {
            faults.push(fault(pattern, &format!("does not find its example `{text}`")));
        }
        for text in pattern.must_not_hit.iter().filter(|t| fires(lexicon, pattern, t)) {
            faults.push(fault(pattern, &format!("finds `{text}`, which it must not: add a guard")));
        }
    }
    faults
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
