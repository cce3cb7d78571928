//! The gate for guides and phrases: a fact has words, a source, a date and a day when it is looked at again; a phrase can be
//! said by whoever cannot read it.

use std::collections::{BTreeSet, HashSet};

use super::{
    Pack, codes,
    gates::{Checked, first_day_is_after},
    guide_rows::{FACTS, Fact, GuideRows, PHRASES, PhraseRow, SITUATIONS},
};
use crate::{time::PartialDate, words};

/// Checks both parts and counts their rows.
pub(super) fn check(pack: &Pack, c: &mut Checked<'_>) {
    let (rows, shape) = GuideRows::read_all(pack);
    c.report.faults.extend(shape);
    for (file, n) in [(FACTS, rows.facts.len()), (PHRASES, rows.phrases.len())] {
        c.report.counts.insert(file.to_owned(), u32::try_from(n).unwrap_or(u32::MAX));
    }
    let mut places = HashSet::new();
    for fact in &rows.facts {
        check_fact(c, fact);
        if !places.insert((fact.guide.as_str(), fact.order)) {
            c.fault(FACTS, fact.line, "order", "two facts have one place", "Give each fact its own");
        }
    }
    let mut seen = HashSet::new();
    for phrase in &rows.phrases {
        check_phrase(c, phrase);
        if !seen.insert((phrase.language.as_str(), phrase.situation.as_str())) {
            c.fault(PHRASES, phrase.line, "situation", "given twice", "Keep one row for each situation");
        }
    }
    let languages: BTreeSet<&str> = rows.phrases.iter().map(|p| p.language.as_str()).collect();
    for language in languages {
        for situation in SITUATIONS.iter().filter(|s| !seen.contains(&(language, **s))) {
            let fault = format!("{language} has no phrase `{situation}`");
            c.fault(PHRASES, 0, "", fault, "Every language has every situation");
        }
    }
}

fn check_fact(c: &mut Checked<'_>, fact: &Fact) {
    let line = fact.line;
    c.sourced(FACTS, line, &fact.from, false);
    if !fact.from.source.is_empty() && fact.from.source_ref.is_empty() {
        c.fault(FACTS, line, "source_ref", "no address", "Write the page, file or section it stands in");
    }
    match (fact.review_by, fact.from.date) {
        (None, _) => {
            c.fault(FACTS, line, "review_by", "no day of review", "Say when it must be looked at again");
        }
        (Some(review), Some(date)) if review.latest_day() <= date.latest_day() => {
            c.fault(FACTS, line, "review_by", "a review before the source", "It comes after the date");
        }
        _ => {}
    }
    let everybody = |list: &[String]| list.len() == 1 && list.first().is_some_and(|v| v == "*");
    if !everybody(&fact.citizens) {
        empty(c, fact, "citizens", &fact.citizens);
        for citizen in fact.citizens.iter().filter(|v| !codes::CITIZENS.contains(&v.as_str())) {
            let fault = format!("no citizenship `{citizen}`");
            c.fault(FACTS, line, "citizens", fault, "Use one the app is made for, or * alone");
        }
    }
    if !everybody(&fact.countries) {
        empty(c, fact, "countries", &fact.countries);
        for country in &fact.countries {
            c.country(FACTS, line, "countries", country);
        }
    }
    if fact.order < 100 {
        c.fault(FACTS, line, "order", "a place in no section", "Sections begin at 100");
    }
    let Some(wanted) = variables(&words::source("en", "guides").unwrap_or_default(), &fact.key) else {
        let fault = format!("no words `{}`", fact.key);
        c.fault(FACTS, line, "key", fault, "Use a key of guides.ftl, or write the sentence there first");
        return;
    };
    let given: BTreeSet<String> = fact.values.iter().map(|(name, _)| name.clone()).collect();
    if given != wanted || given.len() != fact.values.len() {
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
        let fault = format!("the sentence wants [{}], given is [{}]", list(&wanted), list(&given));
        c.fault(FACTS, line, "values", fault, "Give every variable of the sentence once, and no other");
    }
}

fn empty(c: &mut Checked<'_>, fact: &Fact, column: &str, list: &[String]) {
    if list.is_empty() {
        c.fault(FACTS, fact.line, column, "nobody is named", "Name whom it is for, or *");
    }
}

fn check_phrase(c: &mut Checked<'_>, phrase: &PhraseRow) {
    let line = phrase.line;
    // To an officer the place is known; a border has no citizen.
    let [wants_c, wants_p] = [phrase.situation != "border", phrase.situation != "screening"].map(usize::from);
    for (column, text) in [
        ("text", &phrase.text),
        ("reading_latn", &phrase.reading_latn),
        ("reading_cyrl", &phrase.reading_cyrl),
    ] {
        if text.is_empty() {
            c.fault(PHRASES, line, column, "empty", "Whoever cannot read one script needs the other");
            continue;
        }
        // How people write {c} and {p} elsewhere in the sentence is their business; once each is what fits any place name.
        if text.matches("{c}").count() != wants_c || text.matches("{p}").count() != wants_p {
            let remedy = "A sentence has {c} and {p} once each, `border` has {p} alone, `screening` {c}";
            c.fault(PHRASES, line, column, "a placeholder is missing or too many", remedy);
        }
        if text.chars().filter(|sign| matches!(sign, '{' | '}')).count() != 2 * (wants_c + wants_p) {
            c.fault(PHRASES, line, column, "a bracket that is no placeholder", "Only {c} and {p} have them");
        }
    }
    if !text_is(&phrase.reading_latn, char::is_ascii) {
        let remedy = "Plain letters from a to z, which every reader of Latin script knows";
        c.fault(PHRASES, line, "reading_latn", "other letters than a to z", remedy);
    }
    let cyrillic = |sign: &char| !sign.is_alphabetic() || ('\u{400}'..='\u{4ff}').contains(sign);
    if !text_is(&phrase.reading_cyrl, cyrillic) {
        c.fault(PHRASES, line, "reading_cyrl", "other letters than Cyrillic", "Write it in Cyrillic letters");
    }
    let own = matches!(phrase.language.as_str(), "en" | "ru");
    match read_on(&phrase.review) {
        Some(day) if first_day_is_after(day, c.issued) => {
            let remedy = "Correct the day, or `issued` in pack.csv";
            c.fault(PHRASES, line, "review", "read after the pack was issued", remedy);
        }
        Some(_) => {}
        None if matches!((phrase.review.as_str(), own), ("needed", _) | ("", true)) => {}
        None => {
            let remedy = "`needed` until a native speaker has read it, then `read:<name> <YYYY-MM-DD>`; in English and Russian it may be empty";
            c.fault(PHRASES, line, "review", "not marked for review", remedy);
        }
    }
}

/// The day on which a native speaker has read it, of `read:<name> <day>`.
fn read_on(review: &str) -> Option<PartialDate> {
    let (name, day) = review.strip_prefix("read:")?.rsplit_once(' ')?;
    PartialDate::parse(day).filter(|day| day.day.is_some() && name.chars().any(char::is_alphabetic))
}

/// True when every sign outside the placeholders is one of these.
fn text_is(text: &str, good: impl Fn(&char) -> bool) -> bool {
    text.replace("{c}", "").replace("{p}", "").chars().all(|sign| good(&sign))
}

/// The variables of a message of a Fluent file; `None` when the file has no such message.
fn variables(file: &str, key: &str) -> Option<BTreeSet<String>> {
    let mut lines = file.lines().skip_while(|line| line.split_once(" =").is_none_or(|(name, _)| name != key));
    let first = lines.next().filter(|_| !key.is_empty())?;
    let rest = lines.take_while(|line| line.starts_with([' ', '}']));
    let message: String = std::iter::once(first).chain(rest).flat_map(|line| [line, "\n"]).collect();
    let name = |part: &str| part.chars().take_while(char::is_ascii_lowercase).collect::<String>();
    Some(message.split("{ $").skip(1).map(name).collect())
}

#[cfg(test)]
#[path = "gate_guides_tests.rs"]
mod tests;
