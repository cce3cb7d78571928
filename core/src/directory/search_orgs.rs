//! Organisations found by what they are: "узбекское консульство бангкок" names a sender, a type and a city, no name.

use std::collections::{HashMap, HashSet};

use rusqlite::OptionalExtension as _;

use super::{
    search::{Candidate, Found, keep},
    similar::Typed,
    store::Store,
};
use crate::error::Result;

const CITY: &str = "SELECT country FROM city WHERE id = ?1";
const BY_COUNTRY: &str = "SELECT id, kind, sending, host, type, coalesce(city, '') FROM org WHERE sending = ?1 OR host = ?1 LIMIT 400";
const BY_CITY: &str =
    "SELECT id, kind, sending, host, type, coalesce(city, '') FROM org WHERE city = ?1 LIMIT 400";

/// Most words of the input that are looked at.
const MOST_WORDS: usize = 8;

/// A word means a thing only when it is at least so alike.
const LEAST: f64 = 0.7;

/// Letters that an adjective shares with the name of its country ("uzbekskoe", "uzbekistan").
const STEM: usize = 5;

/// Organisations that follow a country or a city.
const FOLLOWERS: usize = 8;

struct Row {
    id: String,
    kind: String,
    sending: String,
    host: String,
    org_type: String,
    city: String,
}

/// What one word may mean: by kind and id, how sure.
#[derive(Debug, Default)]
struct Meanings(HashMap<String, HashMap<String, f64>>);

impl Meanings {
    fn score(&self, kind: &str, id: &str) -> f64 {
        self.0.get(kind).and_then(|ids| ids.get(id)).copied().unwrap_or(0.0)
    }

    fn add(&mut self, kind: String, id: String, score: f64) {
        let best = self.0.entry(kind).or_default().entry(id).or_insert(0.0);
        *best = best.max(score);
    }

    fn ids<'a>(&'a self, kind: &str) -> impl Iterator<Item = &'a String> {
        self.0.get(kind).into_iter().flat_map(HashMap::keys)
    }
}

impl Store {
    pub(super) fn country_of_city(&self, id: &str) -> Result<String> {
        let mut query = self.conn.prepare_cached(CITY)?;
        Ok(query.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
    }

    /// Adds organisations that most of the words describe.
    pub(super) fn by_description(&self, key: &str, weight: f64, found: &mut Found) -> Result<()> {
        let typed: Vec<&str> = key.split(' ').filter(|w| w.chars().count() > 1).take(MOST_WORDS).collect();
        if typed.len() < 2 {
            return Ok(());
        }
        let mut meanings = Vec::with_capacity(typed.len());
        for word in &typed {
            meanings.push(self.meanings(word)?);
        }
        let mut seen = HashSet::new();
        let mut asked: HashSet<(&str, &String)> = HashSet::new();
        for meaning in &meanings {
            asked.extend(meaning.ids("country").map(|id| (BY_COUNTRY, id)));
            asked.extend(meaning.ids("place").map(|id| (BY_CITY, id)));
        }
        for (sql, id) in asked {
            for row in self.rows(sql, id)? {
                if !seen.insert(row.id.clone()) {
                    continue;
                }
                let sum: f64 = meanings.iter().map(|m| fit(&row, m)).sum();
                // At most MOST_WORDS.
                #[allow(clippy::cast_precision_loss)]
                let score = weight * sum / typed.len() as f64;
                if score >= 0.6 {
                    keep(
                        found,
                        Candidate {
                            kind: "org".into(),
                            id: row.id,
                            text: String::new(),
                            fold: String::new(),
                            score: score * 0.93,
                        },
                    );
                }
            }
        }
        Ok(())
    }

    fn meanings(&self, word: &str) -> Result<Meanings> {
        let mut meanings = Meanings::default();
        let short = word.chars().count() < 3;
        for candidate in self.candidates(&Typed::new(word))? {
            let is_code = candidate.kind == "code";
            let stem = word.chars().zip(candidate.fold.chars()).take_while(|(a, b)| a == b).count();
            let score = if stem >= STEM { candidate.score.max(0.8) } else { candidate.score };
            // Two letters mean a country's code and nothing else, and a code is meant only as it is.
            if score < LEAST || is_code != short || (is_code && candidate.fold != word) {
                continue;
            }
            let kind = if is_code { "country".to_owned() } else { candidate.kind };
            meanings.add(kind, candidate.id, score);
        }
        Ok(meanings)
    }

    /// Organisations in the country or city that was found best: whoever types "Thailand" looks for help there.
    pub(super) fn neighbours(&self, found: &mut Found) -> Result<()> {
        let best = found
            .values()
            .filter(|c| c.kind != "org")
            .max_by(|a, b| a.score.total_cmp(&b.score).then(b.id.cmp(&a.id)));
        let Some(best) = best.filter(|b| b.score >= 0.8).cloned() else { return Ok(()) };
        let sql = if best.kind == "country" { BY_COUNTRY } else { BY_CITY };
        let mut rows = self.rows(sql, &best.id)?;
        rows.retain(|row| best.kind != "country" || row.host == best.id);
        let mut ranked = Vec::with_capacity(rows.len());
        for row in rows {
            // A line that frees people stays in front as long as it has a number at all.
            let (number, useful) = (self.best_number(&row.id)?, usefulness(&row));
            ranked.push((if useful == 0 && number < 2 { 0 } else { number }, useful, row));
        }
        ranked.sort_by(|a, b| (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id)));
        for ((_, _, row), place) in ranked.into_iter().take(FOLLOWERS).zip(0_u32..) {
            let score = best.score * 0.9 - f64::from(place) * 0.005;
            keep(
                found,
                Candidate {
                    kind: "org".into(),
                    id: row.id,
                    text: best.text.clone(),
                    fold: String::new(),
                    score,
                },
            );
        }
        Ok(())
    }

    fn rows(&self, sql: &str, value: &str) -> Result<Vec<Row>> {
        let mut query = self.conn.prepare_cached(sql)?;
        let rows = query.query_map([value], |row| {
            Ok(Row {
                id: row.get(0)?,
                kind: row.get(1)?,
                sending: row.get(2)?,
                host: row.get(3)?,
                org_type: row.get(4)?,
                city: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}

/// How well one word describes an organisation.
fn fit(row: &Row, meanings: &Meanings) -> f64 {
    let country = meanings.score("country", &row.host).max(meanings.score("country", &row.sending));
    let seat = meanings.score("place", &row.city).max(meanings.score("type", &row.org_type));
    country.max(seat).max(meanings.score("org", &row.id))
}

/// Who frees people, then missions, then the rest.
fn usefulness(row: &Row) -> u8 {
    match (row.kind.as_str(), row.org_type.as_str()) {
        (_, t) if t.contains("trafficking") || t == "social_assistance_line" => 0,
        ("mission", _) => 1,
        ("ngo" | "iom" | "ministry" | "agency", _) | (_, "tourist_police") => 2,
        (_, "ambulance" | "fire_service") => 4,
        _ => 3,
    }
}
