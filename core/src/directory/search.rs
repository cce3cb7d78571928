//! The search box: whatever is typed, in any script, on any keyboard, with slips.
//!
//! Shared triples of letters give candidates; how alike they are to what was typed decides the order, and every answer says
//! why it is one. Nothing typed is an error, and nothing typed is kept.

use std::collections::HashMap;

use super::{
    health::Marks,
    index::{Index, Sort},
    keyboard,
    model::{HitKind, SearchHit},
    numbers::{self, Part},
    similar::{self, Typed},
    store::Store,
    why::Why,
};
use crate::{error::Result, order::Arrange as _, text::fold::is_invisible, time::PartialDate, words::Words};

const TEXTS: &str = "SELECT text FROM spelled WHERE kind = ?1 AND ref = ?2";

/// Most characters of the input that are looked at.
const LONGEST: usize = 120;

/// Most hits that are ever given.
const MOST: u32 = 50;

/// Less alike than this is noise.
const LEAST: f64 = 0.55;

/// Above this the typed layout was the right one.
const SURE: f64 = 0.8;

/// Above this the text is a name, as a whole.
const NAMED: f64 = 0.92;

/// What a name is worth that only another keyboard makes of the text.
const OTHER_KEYBOARD: f64 = 0.87;

/// Something that may be meant.
#[derive(Debug, Clone)]
pub(super) struct Match<'a> {
    /// A country, a place or an organisation.
    pub(super) thing: u32,
    /// 1 and a little more is equal.
    pub(super) score: f64,
    pub(super) why: Why,
    pub(super) matched: Matched<'a>,
}

/// What in the data matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Matched<'a> {
    /// A name of this thing, in its plain spelling.
    Name(u32, &'a str),
    /// A number without its plus, or a short code.
    Number(&'a str, bool),
    /// The whole of what it is.
    Title,
}

/// The best match of each thing.
pub(super) type Found<'a> = HashMap<u32, Match<'a>>;

/// Finds countries, cities and organisations; best first, at most `limit` (and never more than 50).
///
/// Understands names in every language of the directory, in any script and with slips; the digits of a number, however
/// they are grouped; descriptions ("Uzbek consulate Bangkok"); and text typed on another keyboard layout. Only the first 120
/// characters are looked at. Under three letters only beginnings match.
///
/// `now` is today's date, by which numbers grow old as in [`super::help::answer`]; a date before the pack's issue is replaced by
/// that. `marks` is what this phone remembers of them.
///
/// # Errors
/// Only when the database fails: no text is an error, it finds nothing or something.
pub fn search(
    store: &Store,
    text: &str,
    words: &Words,
    limit: u32,
    now: PartialDate,
    marks: &Marks,
) -> Result<Vec<SearchHit>> {
    let index = store.index()?;
    let text: String = text.chars().take(LONGEST).collect();
    let most = usize::try_from(limit.min(MOST)).unwrap_or(0);
    let ranked = index.ranked(&text);
    let known = Known { today: now.max(store.issued()), marks };
    ranked.into_iter().take(most).map(|found| store.hit(index, found, words, &known)).collect()
}

/// What a number is seen by: today, and what this phone remembers.
struct Known<'a> {
    today: PartialDate,
    marks: &'a Marks,
}

/// Memory that the search takes once it was used, in bytes.
///
/// # Errors
/// Only when the database fails.
pub fn memory(store: &Store) -> Result<usize> {
    Ok(store.index()?.bytes())
}

/// Keeps the better of two matches of one thing.
pub(super) fn keep<'a>(found: &mut Found<'a>, new: Match<'a>) {
    match found.get(&new.thing) {
        Some(known) if known.score >= new.score => {}
        _ => {
            found.insert(new.thing, new);
        }
    }
}

impl Index {
    /// Everything that may be meant, best first.
    fn ranked(&self, text: &str) -> Vec<Match<'_>> {
        let mut found = Found::new();
        self.by_number(text, None, &mut found);
        self.by_name(text, None, &mut found);
        let best = |found: &Found<'_>| found.values().map(|m| m.score).fold(0.0, f64::max);
        if best(&found) < SURE {
            if let Some(digits) = keyboard::digits(text) {
                self.by_number(&digits, Some(&digits), &mut found);
            }
            for reading in keyboard::readings(text) {
                self.by_name(&reading, Some(&reading), &mut found);
                if best(&found) >= SURE {
                    break;
                }
            }
        }
        self.neighbours(&mut found);
        let mut ranked: Vec<Match<'_>> = found.into_values().filter(|m| m.score >= LEAST).collect();
        let order = |m: &Match<'_>| (self.sort(m.thing), self.rank(m.thing), m.thing);
        ranked.arrange_by(|a, b| b.score.total_cmp(&a.score).then_with(|| order(a).cmp(&order(b))));
        ranked
    }

    /// Names like the text, and what it describes. `meant` is the text when another keyboard made it.
    fn by_name<'a>(&'a self, text: &str, meant: Option<&str>, found: &mut Found<'a>) {
        let weight = if meant.is_some() { OTHER_KEYBOARD } else { 1.0 };
        let typed = Typed::new(text);
        let mut best = 0.0_f64;
        for like in self.places_like(&typed, LEAST).into_iter().chain(self.names_like(&typed, LEAST)) {
            let (thing, name) = match self.sort(like.thing) {
                Sort::Type => continue,
                // A code is meant only when it is all that was typed.
                Sort::Code if like.plain != typed.plain => continue,
                Sort::Code => match self.country_of_code(like.thing) {
                    Some(country) => (country, like.thing),
                    None => continue,
                },
                _ => (like.thing, like.thing),
            };
            let score = like.score * weight;
            best = best.max(score);
            if found.get(&thing).is_some_and(|known| known.score >= score) {
                continue;
            }
            let why = reason(meant, || Why::name(&typed, like.plain, like.fold));
            keep(found, Match { thing, score, why, matched: Matched::Name(name, like.plain) });
        }
        // A name that is there as a whole is no description.
        if best < NAMED {
            self.by_description(text, meant, weight, found);
        }
    }

    /// Digits of a telephone number.
    fn by_number<'a>(&'a self, text: &str, meant: Option<&str>, found: &mut Found<'a>) {
        let Some(digits) = numbers::digits(text) else { return };
        for dialled in self.numbers.with(&digits) {
            let why = reason(meant, || match dialled.part {
                Part::ShortCode => Why::ShortCode,
                Part::Digits => Why::Digits,
                Part::End => Why::NumberEnd,
            });
            let matched = Matched::Number(dialled.text, dialled.short);
            keep(found, Match { thing: dialled.org, score: dialled.score, why, matched });
        }
    }
}

/// That another keyboard was on says more than how the name was met.
pub(super) fn reason(meant: Option<&str>, otherwise: impl FnOnce() -> Why) -> Why {
    // What was typed is shown again: signs that a screen or a terminal would act on are left out.
    let shown = |text: &str| text.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    meant.map_or_else(otherwise, |meant| Why::Keyboard(shown(meant)))
}

impl Store {
    fn hit(&self, index: &Index, found: Match<'_>, words: &Words, known: &Known<'_>) -> Result<SearchHit> {
        let (sort, id) = index.thing(found.thing).map_or((Sort::Org, ""), |thing| (thing.sort, &thing.id));
        let (kind, title, country, contacts) = match sort {
            Sort::Country | Sort::Code | Sort::Type => {
                (HitKind::Country, self.country(id, words)?, id.to_owned(), Vec::new())
            }
            Sort::Place => {
                let country = index.country_of_city(found.thing).unwrap_or_default().to_owned();
                (HitKind::Place, self.shown("place", id, words.language())?, country, Vec::new())
            }
            Sort::Org => match self.org(id)? {
                Some(org) => {
                    let mut contacts = self.reach(id, known.today, words)?.lines;
                    known.marks.apply(&mut contacts, words);
                    (HitKind::Org, self.title(&org, words)?, org.host, contacts)
                }
                None => (HitKind::Org, String::new(), String::new(), Vec::new()),
            },
        };
        let matched = match found.matched {
            Matched::Name(thing, plain) => self.spelled(index, thing, plain)?,
            Matched::Number(text, true) => text.to_owned(),
            Matched::Number(text, false) => format!("+{text}"),
            Matched::Title => title.clone(),
        };
        let why = found.why.say(&title, &matched, words);
        // Between 0 and 1000 by construction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let score = (found.score.clamp(0.0, 1.0) * 1000.0).round() as u32;
        Ok(SearchHit { kind, id: id.to_owned(), title, matched, country, contacts, score, why })
    }

    /// A name as people write it.
    fn spelled(&self, index: &Index, thing: u32, plain: &str) -> Result<String> {
        let Some(thing) = index.thing(thing) else { return Ok(plain.to_owned()) };
        let mut query = self.conn.prepare_cached(TEXTS)?;
        let texts = query.query_map((thing.sort.name(), &*thing.id), |row| row.get::<_, String>(0))?;
        let texts = texts.collect::<rusqlite::Result<Vec<_>>>()?;
        let text = texts.into_iter().find(|text| similar::plain(text) == plain);
        Ok(text.unwrap_or_else(|| plain.to_owned()))
    }
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
