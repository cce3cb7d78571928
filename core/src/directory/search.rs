//! The search box: whatever is typed, in any script, on any keyboard, with slips.
//!
//! An index of letter triples gives candidates; how alike they are to what was typed decides the order. Nothing typed is an
//! error, and nothing typed is kept.

use std::collections::HashMap;

use rusqlite::Row;

use super::{install::last7, keyboard, model::SearchHit, similar::Typed, store::Store};
use crate::{error::Result, text::fold::search_key, words::Words};

const BY_TRIGRAMS: &str = "SELECT s.kind, s.ref, s.text, s.fold, s.plain FROM spelling_index i JOIN spelling s ON s.id = i.rowid \
     WHERE spelling_index MATCH ?1 ORDER BY rank LIMIT 150";
/// Short names have few triples, and one slip breaks them all: these are found by their length and a first letter.
const BY_SIZE: &str = "SELECT kind, ref, text, fold, plain FROM spelling WHERE size BETWEEN ?1 AND ?2 \
     AND (substr(fold, 1, 1) IN (?3, ?4) OR substr(fold, 2, 1) = ?3) LIMIT 1500";
const BY_BEGINNING: &str = "SELECT kind, ref, text, fold, plain FROM spelling WHERE fold >= ?1 AND fold < ?1 || char(0x10FFFF) ORDER BY size LIMIT 60";
const BY_LAST7: &str = "SELECT org, number FROM contact WHERE last7 = ?1 LIMIT 20";
const BY_DIGITS: &str = "SELECT org, number FROM contact WHERE instr(number, ?1) > 0 ORDER BY id LIMIT 20";
const BY_SHORT_CODE: &str = "SELECT org, short_code FROM contact WHERE short_code >= ?1 AND short_code < ?1 || ':' \
     ORDER BY length(short_code), id LIMIT 20";

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

/// A name that may be meant.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// `country`, `place`, `org`, `type` or `code`.
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) text: String,
    /// The name folded; empty for a number.
    pub(super) fold: String,
    /// 0-1.
    pub(super) score: f64,
}

/// What was found so far: the best score and the match for each thing.
pub(super) type Found = HashMap<(String, String), Candidate>;

/// Finds countries, cities and organisations; best first, at most `limit` (and never more than 50).
///
/// Understands names in every language of the directory, in any script and with slips; the digits of a number, however
/// they are grouped; and text typed on the other keyboard layout. Under three letters only beginnings match.
///
/// # Errors
/// Only when the database fails: no text is an error, it finds nothing or something.
pub fn search(store: &Store, text: &str, words: &Words, limit: u32) -> Result<Vec<SearchHit>> {
    let text: String = text.chars().take(LONGEST).collect();
    let mut found = Found::new();
    store.by_number(&text, &mut found)?;
    store.by_name(&text, 1.0, &mut found)?;
    let best = found.values().map(|c| c.score).fold(0.0, f64::max);
    if best < SURE
        && let Some(other) = keyboard::other_layout(&text)
    {
        store.by_name(&other, 0.87, &mut found)?;
    }
    store.neighbours(&mut found)?;
    let mut ranked: Vec<Candidate> =
        found.into_values().filter(|c| c.score >= LEAST || c.kind == "org").collect();
    ranked.sort_by(|a, b| {
        b.score.total_cmp(&a.score).then_with(|| (rank(&a.kind), &a.id).cmp(&(rank(&b.kind), &b.id)))
    });
    let most = usize::try_from(limit.min(MOST)).unwrap_or(0);
    store.callable_first(&mut ranked, most)?;
    ranked.into_iter().take(most).map(|candidate| store.hit(candidate, words)).collect()
}

fn rank(kind: &str) -> u8 {
    match kind {
        "country" => 0,
        "place" => 1,
        _ => 2,
    }
}

/// Keeps the better of two matches of one thing.
pub(super) fn keep(found: &mut Found, candidate: Candidate) {
    let key = (candidate.kind.clone(), candidate.id.clone());
    match found.get(&key) {
        Some(known) if known.score >= candidate.score => {}
        _ => {
            found.insert(key, candidate);
        }
    }
}

impl Store {
    fn by_name(&self, text: &str, weight: f64, found: &mut Found) -> Result<()> {
        let typed = Typed::new(text);
        let mut best = 0.0_f64;
        for mut candidate in self.candidates(&typed)? {
            candidate.score *= weight;
            match candidate.kind.as_str() {
                // A code is meant only when it is all that was typed.
                "code" if candidate.text.to_lowercase() != typed.plain => continue,
                "code" => "country".clone_into(&mut candidate.kind),
                // A province is a part of an answer, no answer: shells know countries, places and organisations.
                "type" | "province" => continue,
                _ => {}
            }
            if candidate.score >= LEAST {
                best = best.max(candidate.score);
                keep(found, candidate);
            }
        }
        // A name that is there as a whole is no description.
        if best >= NAMED { Ok(()) } else { self.by_description(&typed.fold, weight, found) }
    }

    /// Names like the one typed, with how alike they are.
    pub(super) fn candidates(&self, typed: &Typed) -> Result<Vec<Candidate>> {
        let letters: Vec<char> = typed.fold.chars().collect();
        let read = |row: &Row<'_>| {
            let (text, fold, plain): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
            let score = typed.likeness(&plain, &fold);
            Ok(Candidate { kind: row.get(0)?, id: row.get(1)?, text, fold, score })
        };
        let mut all = Vec::new();
        let Some(first) = letters.first() else { return Ok(all) };
        if letters.len() < 3 {
            let mut query = self.conn.prepare_cached(BY_BEGINNING)?;
            for row in query.query_map([&typed.fold], read)? {
                all.push(row?);
            }
            if typed.size() < 3 {
                return Ok(all);
            }
        }
        if letters.len() > 2 {
            let mut query = self.conn.prepare_cached(BY_TRIGRAMS)?;
            for row in query.query_map([trigrams(&letters)], read)? {
                all.push(row?);
            }
        }
        if letters.len() <= 6 {
            let (least, most) = (letters.len().saturating_sub(1), typed.size() + 1);
            let sizes = (i64::try_from(least).unwrap_or(0), i64::try_from(most).unwrap_or(i64::MAX));
            let second = letters.get(1).unwrap_or(first).to_string();
            let mut query = self.conn.prepare_cached(BY_SIZE)?;
            for row in query.query_map((sizes.0, sizes.1, first.to_string(), second), read)? {
                all.push(row?);
            }
        }
        Ok(all)
    }

    /// Digits of a telephone number. Two ways of writing it agree in the last seven.
    fn by_number(&self, text: &str, found: &mut Found) -> Result<()> {
        let key = search_key(text);
        let digits: String = key.chars().filter(char::is_ascii_digit).collect();
        let letters = key.chars().any(char::is_alphabetic);
        if digits.len() < 2 || letters {
            return Ok(());
        }
        let mut add = |sql: &str, value: &str, score: f64| -> Result<()> {
            let mut query = self.conn.prepare_cached(sql)?;
            for row in
                query.query_map([value], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
            {
                let (id, text) = row?;
                // The whole number is surer than its end.
                let sure = text.trim_start_matches('+') == digits;
                let score = if sure { 1.0 } else { score };
                keep(found, Candidate { kind: "org".into(), id, text, fold: String::new(), score });
            }
            Ok(())
        };
        add(BY_SHORT_CODE, &digits, 0.8)?;
        if digits.len() >= 7 {
            add(BY_LAST7, &last7(&digits), 0.98)?;
        }
        // The zero in front is dialled inside a country only and is no part of the number.
        let bare = digits.trim_start_matches('0');
        if bare.len() >= 4 {
            add(BY_DIGITS, bare, 0.7)?;
        }
        Ok(())
    }

    /// Of organisations that fit equally well, one that can be called stands before one that cannot.
    fn callable_first(&self, ranked: &mut [Candidate], most: usize) -> Result<()> {
        let mut from = 0;
        for run in ranked.chunk_by_mut(|a, b| a.score.total_cmp(&b.score).is_eq()) {
            if from >= most {
                break;
            }
            from += run.len();
            if run.len() < 2 {
                continue;
            }
            let mut numbers = HashMap::new();
            for candidate in run.iter().filter(|c| c.kind == "org") {
                numbers.insert(candidate.id.clone(), self.best_number(&candidate.id)?);
            }
            run.sort_by_key(|c| (rank(&c.kind), numbers.get(&c.id).copied()));
        }
        Ok(())
    }

    fn hit(&self, candidate: Candidate, words: &Words) -> Result<SearchHit> {
        let Candidate { kind, id, text, score, .. } = candidate;
        let (title, country, contacts) = match kind.as_str() {
            "country" => (self.country(&id, words)?, id.clone(), Vec::new()),
            "place" => (self.shown("place", &id, words.language())?, self.country_of_city(&id)?, Vec::new()),
            _ => match self.org(&id)? {
                Some(org) => {
                    (self.title(&org, words)?, org.host, self.reach(&id, self.issued(), words)?.lines)
                }
                None => (text.clone(), String::new(), Vec::new()),
            },
        };
        // Between 0 and 1000 by construction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let matched = if text.is_empty() { title.clone() } else { text };
        let score = (score.clamp(0.0, 1.0) * 1000.0).round() as u32;
        Ok(SearchHit { kind, id, title, matched, country, contacts, score })
    }
}

/// The letter triples of a key as a question for the index. Each is quoted, so nothing typed is taken for syntax.
fn trigrams(letters: &[char]) -> String {
    let mut asked: Vec<String> = Vec::new();
    for triple in letters.windows(3).take(40) {
        let quoted = format!("\"{}\"", triple.iter().collect::<String>().replace('"', "\"\""));
        if !asked.contains(&quoted) {
            asked.push(quoted);
        }
    }
    asked.join(" OR ")
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
