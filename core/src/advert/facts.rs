//! Everything that was found in a text, before anybody judges it.

use std::collections::BTreeMap;

use super::contact;
use super::lexicon::{BIG_MONEY, CONTACT, Lexicon, MONEY, NUMBER};
use super::model::{FoundContact, FoundMoney, Hit, Level};
use super::money;
use super::scan::{Found, Hits};
use crate::text::words::{self, Words};

/// Spans shown for one indicator; more of the same teaches the reader nothing.
const SPANS_PER_CODE: usize = 3;

/// What was found.
#[derive(Debug)]
pub(crate) struct Facts {
    words: Words,
    /// Matches by code: indicators in capitals, signals in small letters.
    found: BTreeMap<String, Vec<Found>>,
    /// How many different patterns spoke for a code.
    votes: BTreeMap<String, u32>,
    /// Contacts in order of place.
    pub(crate) contacts: Vec<FoundContact>,
    /// Amounts in order of place.
    pub(crate) money: Vec<FoundMoney>,
    languages: Vec<(&'static str, u32)>,
    /// Places of the amounts that are unusually high.
    large: Vec<(usize, usize)>,
    /// Highest pay in rough US dollars a month.
    pub(crate) pay: f64,
    /// Letters of the text.
    pub(crate) letters: usize,
}

impl Facts {
    /// Reads the text with the lexicon.
    pub(crate) fn gather(text: &str, lexicon: &Lexicon) -> Self {
        let units = words::units(text);
        let words = words::read_units(&units);
        let contacts = contact::find(&units);
        let mut money = money::find(&units);
        money.retain(|m| !contacts.iter().any(|c| m.start < c.end && c.start < m.end));
        let letters = units.iter().filter(|u| u.ch.is_alphabetic()).count();
        let mut hits = Hits::scan(lexicon, &words);
        fill_extracted(lexicon, &words, &contacts, &money, &mut hits);
        let pay = money.iter().filter_map(|m| money::usd_per_month(m, &lexicon.rates)).fold(0.0, f64::max);
        let (found, votes) = run_patterns(lexicon, &hits);
        let languages = std::mem::take(&mut hits.languages);
        let high = |m: &&FoundMoney| {
            money::usd_per_month(m, &lexicon.rates).is_some_and(|usd| usd >= money::HIGH_USD)
        };
        let large = money.iter().filter(high).map(|m| (m.start, m.end)).collect();
        let mut facts = Self { large, words, found, votes, contacts, money, languages, pay, letters };
        facts.derive();
        facts
    }

    /// Indicators that come from extracted facts and not from words.
    fn derive(&mut self) {
        let spans: Vec<(&str, usize, usize)> = self
            .contacts
            .iter()
            .filter_map(|c| {
                let code = if contact::is_hidden_link(c) {
                    "C05"
                } else if contact::is_throw_away(c) {
                    "C04"
                } else if matches!(
                    c.country.as_deref(),
                    Some("TH" | "MM" | "KH" | "LA" | "PH" | "MY" | "AE" | "CN" | "HK")
                ) {
                    "C03"
                } else {
                    return None;
                };
                Some((code, c.start, c.end))
            })
            .collect();
        let spans: Vec<(String, Found)> = spans
            .into_iter()
            .filter_map(|(code, s, e)| Some((code.to_owned(), words_between(&self.words, s, e)?)))
            .collect();
        for (code, found) in spans {
            self.put(code, found);
        }
        let abroad = self.any(&["foreign", "place-far", "D01", "D02", "D03", "D04", "D07", "W01"]);
        if abroad && self.pay >= money::HIGH_USD {
            let spans: Vec<Found> =
                self.large.iter().filter_map(|&(s, e)| words_between(&self.words, s, e)).collect();
            if self.has("R01") {
                self.note("P02", spans.clone());
            }
            self.note("P01", spans);
        }
        let broken: Vec<usize> = self
            .words
            .list
            .iter()
            .enumerate()
            .filter(|(_, w)| w.repaired && w.end - w.start > 2)
            .map(|(i, _)| i)
            .collect();
        // One broken word may be a brand or a slip; three are a method.
        if broken.len() >= 3 {
            for i in broken {
                self.put("C10".to_owned(), Found { first: i, last: i });
            }
        }
    }

    fn put(&mut self, code: String, found: Found) {
        *self.votes.entry(code.clone()).or_default() += 1;
        self.found.entry(code).or_default().push(found);
    }

    /// Whether a code was found.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.found.contains_key(code)
    }

    /// How many of these codes were found.
    pub(crate) fn count(&self, codes: &[&str]) -> usize {
        codes.iter().filter(|c| self.has(c)).count()
    }

    /// Whether any of these codes was found.
    pub(crate) fn any(&self, codes: &[&str]) -> bool {
        codes.iter().any(|c| self.has(c))
    }

    /// How many patterns speak for a code.
    pub(crate) fn votes(&self, code: &str) -> u32 {
        self.votes.get(code).copied().unwrap_or(0)
    }

    /// How many places of the text speak for a code, at most `most`.
    pub(crate) fn matches(&self, code: &str, most: u32) -> u32 {
        self.found.get(code).map_or(0, |list| u32::try_from(list.len()).unwrap_or(most)).min(most)
    }

    /// Indicator codes found.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        self.found.keys().map(String::as_str).filter(|c| c.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// Number of words.
    pub(crate) fn words(&self) -> usize {
        self.words.list.len()
    }

    /// The indicators as hits with the user's own characters.
    pub(crate) fn hits(&self, text: &str, lexicon: &Lexicon, dropped: &[&str]) -> Vec<Hit> {
        let scalars: Vec<char> = text.chars().collect();
        let mut out = Vec::new();
        for (code, list) in &self.found {
            let Some(indicator) = lexicon.indicators.get(code).filter(|_| !dropped.contains(&code.as_str()))
            else {
                continue;
            };
            let mut spans: Vec<(usize, usize)> = Vec::new();
            for found in list {
                let (Some(first), Some(last)) =
                    (self.words.list.get(found.first), self.words.list.get(found.last))
                else {
                    continue;
                };
                let overlaps = spans.iter().any(|&(s, e)| first.from < e && s < last.to);
                if !overlaps && spans.len() < SPANS_PER_CODE {
                    spans.push((first.from, last.to));
                }
            }
            out.extend(spans.into_iter().map(|(start, end)| Hit {
                code: code.clone(),
                start,
                end,
                quote: scalars.get(start..end).unwrap_or(&[]).iter().collect(),
                indicator: indicator.maps_to.clone(),
                strength: indicator.strength,
            }));
        }
        out.sort_by(|a, b| (a.start, a.end, &a.code).cmp(&(b.start, b.end, &b.code)));
        out
    }

    /// Languages by evidence, strongest first.
    pub(crate) fn languages(&self) -> Vec<&'static str> {
        let mut list = self.languages.clone();
        list.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let most = list.first().map_or(0, |l| l.1);
        list.into_iter().filter(|(_, n)| *n >= 2.min(most) && *n * 5 >= most).map(|(l, _)| l).collect()
    }

    /// What the check could not look at.
    pub(crate) fn not_judged(&self, text: &str, level: Level) -> Vec<&'static str> {
        let mut out = Vec::new();
        let (mut thai, mut burmese, mut khmer, mut chinese, mut arabic) = (0, 0, 0, 0, 0);
        for c in text.chars() {
            match c {
                '\u{0E00}'..='\u{0E7F}' => thai += 1,
                '\u{1000}'..='\u{109F}' => burmese += 1,
                '\u{1780}'..='\u{17FF}' => khmer += 1,
                '\u{4E00}'..='\u{9FFF}' => chinese += 1,
                '\u{0600}'..='\u{06FF}' => arabic += 1,
                _ => {}
            }
        }
        let scripts = [
            (thai, "script-thai"),
            (burmese, "script-burmese"),
            (khmer, "script-khmer"),
            (chinese, "script-chinese"),
            (arabic, "script-arabic"),
        ];
        out.extend(scripts.iter().filter(|(n, _)| *n >= 10).map(|(_, code)| *code));
        if self.contacts.iter().any(|c| c.kind == "link") {
            out.push("links");
        }
        if level == Level::TooLittle {
            out.push("images");
        }
        if !self.contacts.is_empty() {
            out.push("registry");
        }
        out
    }

    /// Adds an indicator that only the combination shows.
    fn note(&mut self, code: &str, spans: Vec<Found>) {
        for found in spans {
            self.put(code.to_owned(), found);
        }
    }
}

/// Gives extracted facts to the patterns (`@money`, `@bigmoney`, `@contact`, `@number`).
pub(crate) fn fill_extracted(
    lexicon: &Lexicon,
    words: &Words,
    contacts: &[FoundContact],
    money: &[FoundMoney],
    hits: &mut Hits<'_>,
) {
    let high =
        |m: &&FoundMoney| money::usd_per_month(m, &lexicon.rates).is_some_and(|usd| usd >= money::HIGH_USD);
    let amounts: Vec<Found> = money.iter().filter_map(|m| words_between(words, m.start, m.end)).collect();
    let large: Vec<Found> =
        money.iter().filter(high).filter_map(|m| words_between(words, m.start, m.end)).collect();
    let people: Vec<Found> = contacts.iter().filter_map(|c| words_between(words, c.start, c.end)).collect();
    let is_number = |w: &str| w.bytes().all(|b| b.is_ascii_digit());
    let numbers: Vec<Found> = words
        .list
        .iter()
        .enumerate()
        .filter(|(_, w)| words.folded.get(w.start..w.end).is_some_and(is_number))
        .map(|(i, _)| Found { first: i, last: i })
        .collect();
    for (group, found) in [(MONEY, amounts), (BIG_MONEY, large), (CONTACT, people), (NUMBER, numbers)] {
        hits.fill(lexicon, group, &found);
    }
}

type Tables = (BTreeMap<String, Vec<Found>>, BTreeMap<String, u32>);

/// Signals first, because indicators may ask for them as context.
fn run_patterns(lexicon: &Lexicon, hits: &Hits<'_>) -> Tables {
    let mut found: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    let mut votes: BTreeMap<String, u32> = BTreeMap::new();
    let (plain, dependent): (Vec<_>, Vec<_>) = lexicon.patterns.iter().partition(|p| p.context.is_empty());
    for pattern in plain.into_iter().chain(dependent) {
        if !pattern.context.is_empty() && !pattern.context.iter().any(|c| found.contains_key(c)) {
            continue;
        }
        let matches = hits.matches(pattern);
        if matches.is_empty() {
            continue;
        }
        *votes.entry(pattern.code.clone()).or_default() += 1;
        let list = found.entry(pattern.code.clone()).or_default();
        list.extend(matches);
        list.sort_unstable();
    }
    (found, votes)
}

fn words_between(words: &Words, start: usize, end: usize) -> Option<Found> {
    let first = words.list.partition_point(|w| w.to <= start);
    let last = words.list.partition_point(|w| w.from < end).checked_sub(1)?;
    (first <= last).then_some(Found { first, last })
}
