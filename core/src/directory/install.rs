//! Filling a fresh database from a pack's rows.

use std::collections::{BTreeSet, HashMap, HashSet, hash_map::Entry};

use rusqlite::{Connection, Transaction, params};

use crate::{
    error::{Error, Result},
    pack::{
        Pack,
        guide_rows::GuideRows,
        rows::{Coverage, Provenance, Rows},
    },
    phone::PhoneNumber,
    time::PartialDate,
    words::{LANGUAGES, Words},
};

const SCHEMA: &str = include_str!("../../migrations/directory/001_init.sql");

const META: &str = "INSERT INTO meta (key, value) VALUES (?1, ?2)";
const COUNTRY: &str = "INSERT INTO country (code, calling) VALUES (?1, ?2)";
const PROVINCE: &str = "INSERT INTO province (code, country) VALUES (?1, ?2)";
const CITY: &str = "INSERT INTO city (id, country, kind, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5)";
/// The same point twice under one name is one point.
const PLACE: &str =
    "INSERT OR IGNORE INTO place (name, country, province, lat, lon, city) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const ORG: &str =
    "INSERT INTO org (id, kind, sending, host, type, city, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
const SENTENCE: &str = "INSERT INTO sentence (text) VALUES (?1)";
const CONTACT: &str = "INSERT INTO contact (org, nr, channel, purpose, number, short_code, dial_country, address, reach, hours, \
     languages, status, source, date, looked_for, caution, extension) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";
const DANGER: &str = "INSERT OR IGNORE INTO danger (country) VALUES (?1)";
const COVERAGE: &str = "INSERT INTO coverage (org, nr, citizen, territory, district, relation, basis, basis_key, date) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
const ABSENCE: &str =
    "INSERT INTO absence (citizen, territory, state, source, date) VALUES (?1, ?2, ?3, ?4, ?5)";
const NAME: &str = "INSERT OR IGNORE INTO name (kind, ref, language, text) VALUES (?1, ?2, ?3, ?4)";
const SPELLING: &str = "INSERT OR IGNORE INTO spelling (kind, ref, text) SELECT ?1, ?2, ?3 \
     WHERE NOT EXISTS (SELECT 1 FROM name WHERE kind = ?1 AND ref = ?2 AND text = ?3)";
const PHRASE: &str = "INSERT INTO phrase (language, situation, text, reading_latn, reading_cyrl, review) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
const GUIDE_FACT: &str = "INSERT INTO guide_fact (guide, place, citizens, countries, key, given, source, source_ref, date, review_by) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

/// Writes the schema and every row, in one transaction.
pub(super) fn fill(conn: &mut Connection, pack: &Pack) -> Result<()> {
    let rows = Rows::read(pack)?;
    let tx = conn.transaction()?;
    tx.execute_batch(SCHEMA)?;
    places(&tx, &rows)?;
    let sentences = sentences(&tx, &rows)?;
    orgs(&tx, &rows)?;
    contacts(&tx, &rows, &sentences)?;
    coverage(&tx, &rows, &sentences)?;
    names(&tx, &rows)?;
    guides(&tx, &GuideRows::read(pack)?)?;
    meta(&tx, pack, &rows)?;
    tx.commit().map_err(Error::from)
}

fn meta(tx: &Transaction<'_>, pack: &Pack, rows: &Rows) -> Result<()> {
    let manifest = &pack.manifest;
    let mut insert = tx.prepare(META)?;
    for (key, value) in [
        ("epoch", manifest.epoch.to_string()),
        ("version", manifest.version.to_string()),
        ("issued", manifest.issued.to_string()),
        ("review_by", manifest.review_by.to_string()),
        ("searched", text(manifest.searched)),
        ("orgs", rows.orgs.len().to_string()),
        ("countries", rows.countries.len().to_string()),
        ("contacts", rows.contacts.iter().filter(|c| c.status != "dead").count().to_string()),
    ] {
        insert.execute(params![key, value])?;
    }
    Ok(())
}

fn places(tx: &Transaction<'_>, rows: &Rows) -> Result<()> {
    let mut insert = tx.prepare(COUNTRY)?;
    for row in &rows.countries {
        insert.execute(params![row.code, row.calling.join("|")])?;
    }
    let mut insert = tx.prepare(PROVINCE)?;
    for row in &rows.provinces {
        insert.execute(params![row.code, row.country])?;
    }
    let points: HashMap<&str, (f64, f64)> =
        rows.places.iter().filter_map(|p| Some((p.id.as_str(), p.place?))).collect();
    let offices = amid_offices(rows);
    let mut insert = tx.prepare(CITY)?;
    for row in &rows.cities {
        let id = row.id.as_str();
        let at = points.get(id).copied().or(row.place).or_else(|| offices.get(id).copied());
        insert.execute(params![row.id, row.country, row.kind, at.map(|p| p.0), at.map(|p| p.1)])?;
    }
    let cities: HashSet<&str> = rows.cities.iter().map(|r| r.id.as_str()).collect();
    let mut insert = tx.prepare(PLACE)?;
    for row in &rows.places {
        let Some((lat, lon)) = row.place else { continue };
        let city = Some(row.id.as_str()).filter(|id| cities.contains(id));
        insert.execute(params![row.name, row.country, filled(&row.province), lat, lon, city])?;
    }
    let mut insert = tx.prepare(DANGER)?;
    for row in &rows.dangers {
        insert.execute(params![row.country])?;
    }
    Ok(())
}

/// The middle of the offices in each city, as far as their places are known: a city without a point of its own is about there.
fn amid_offices(rows: &Rows) -> HashMap<&str, (f64, f64)> {
    let mut sums: HashMap<&str, (f64, f64, f64)> = HashMap::new();
    for org in rows.orgs.iter().filter(|org| !org.city.is_empty()) {
        let Some((lat, lon)) = org.place else { continue };
        let sum = sums.entry(&org.city).or_default();
        *sum = (sum.0 + lat, sum.1 + lon, sum.2 + 1.0);
    }
    sums.into_iter().map(|(city, (lat, lon, count))| (city, (lat / count, lon / count))).collect()
}

fn orgs(tx: &Transaction<'_>, rows: &Rows) -> Result<()> {
    let mut insert = tx.prepare(ORG)?;
    for row in &rows.orgs {
        let (lat, lon) = (row.place.map(|p| p.0), row.place.map(|p| p.1));
        insert.execute(params![
            row.id,
            row.kind,
            row.sending,
            row.host,
            row.org_type,
            filled(&row.city),
            lat,
            lon
        ])?;
    }
    Ok(())
}

/// Writes each sentence once; its number by its text.
fn sentences<'a>(tx: &Transaction<'_>, rows: &'a Rows) -> Result<HashMap<&'a str, i64>> {
    let mut insert = tx.prepare(SENTENCE)?;
    let mut numbers = HashMap::new();
    let sources = rows.contacts.iter().map(|row| row.from.source.as_str());
    for text in sources.chain(rows.coverage.iter().map(|row| row.basis.as_str())) {
        if let Entry::Vacant(new) = numbers.entry(text) {
            insert.execute([text])?;
            new.insert(tx.last_insert_rowid());
        }
    }
    Ok(numbers)
}

fn contacts(tx: &Transaction<'_>, rows: &Rows, sentences: &HashMap<&str, i64>) -> Result<()> {
    let mut insert = tx.prepare(CONTACT)?;
    for (nr, row) in (0_i64..).zip(&rows.contacts).filter(|(_, row)| row.status != "dead") {
        let (number, code, country) = match &row.dial {
            Some(PhoneNumber::International(n)) => (Some(n.as_str()), None, None),
            Some(PhoneNumber::ShortCode { code, country }) => {
                (None, Some(code.as_str()), Some(country.as_str()))
            }
            None => (None, None, None),
        };
        insert.execute(params![
            row.org,
            nr,
            row.channel,
            row.purpose,
            number,
            code,
            country,
            filled(&row.address),
            row.reach,
            row.hours,
            row.languages.join("|"),
            row.status,
            sentences.get(row.from.source.as_str()),
            date(&row.from),
            text(row.looked_for),
            row.caution,
            row.extension,
        ])?;
    }
    Ok(())
}

fn coverage(tx: &Transaction<'_>, rows: &Rows, sentences: &HashMap<&str, i64>) -> Result<()> {
    let mut insert = tx.prepare(COVERAGE)?;
    for (nr, row) in (0_i64..).zip(&rows.coverage) {
        for (citizen, territory) in pairs(&row.citizens, &row.territory) {
            insert.execute(params![
                row.org,
                nr,
                citizen,
                territory,
                district(row, territory),
                row.relation,
                sentences.get(row.basis.as_str()),
                row.basis_key,
                date(&row.from)
            ])?;
        }
    }
    let mut insert = tx.prepare(ABSENCE)?;
    for row in &rows.absences {
        for (citizen, territory) in pairs(&row.citizens, &row.territory) {
            insert.execute(params![citizen, territory, row.state, row.from.source, date(&row.from)])?;
        }
    }
    Ok(())
}

fn names(tx: &Transaction<'_>, rows: &Rows) -> Result<()> {
    let mut show = tx.prepare(NAME)?;
    let mut spell = tx.prepare(SPELLING)?;
    let mut typed = |kind: &str, id: &str, text: &str| spell.execute(params![kind, id, text]);
    for row in &rows.countries {
        for (language, name) in &row.names {
            show.execute(params!["country", row.code, language, name])?;
        }
        // "Мьянма (Бирма)" is typed as either half.
        for part in row.names.values().flat_map(|name| parts(name)) {
            typed("country", &row.code, part)?;
        }
    }
    for row in &rows.provinces {
        for (language, name) in &row.names {
            show.execute(params!["province", row.code, language, name])?;
        }
    }
    for row in &rows.cities {
        for (language, name) in &row.names {
            show.execute(params!["place", row.id, language, name])?;
        }
    }
    for row in &rows.aliases {
        if row.kind == "org" {
            // The first one of a language is the one to show.
            show.execute(params!["org", row.id, row.language, row.text])?;
        }
        typed(&row.kind, &row.id, &row.text)?;
    }
    // What people name in a search ("embassy", "hotline"): every type and kind that there is.
    let said = rows.orgs.iter().flat_map(|org| [org.org_type.as_str(), org.kind.as_str()]);
    let said: BTreeSet<&str> = said.collect();
    for language in LANGUAGES {
        let words = Words::new(language);
        for said in &said {
            let key = super::names::type_key(said);
            if words.has(&key) {
                typed("type", said, &words.say(&key, &[]))?;
            }
        }
    }
    Ok(())
}

/// Its provinces of one country as `|TH-83|TH-82|`, so that `instr` finds a code as a whole; empty for all of it.
fn district(row: &Coverage, territory: &str) -> String {
    let here = |code: &&String| code.split_once('-').is_some_and(|(country, _)| country == territory);
    let codes: Vec<&str> = row.district.iter().filter(here).map(String::as_str).collect();
    if codes.is_empty() { String::new() } else { format!("|{}|", codes.join("|")) }
}

fn guides(tx: &Transaction<'_>, rows: &GuideRows) -> Result<()> {
    let mut insert = tx.prepare(PHRASE)?;
    for row in &rows.phrases {
        let (latn, cyrl) = (&row.reading_latn, &row.reading_cyrl);
        insert.execute(params![row.language, row.situation, row.text, latn, cyrl, row.review])?;
    }
    let mut insert = tx.prepare(GUIDE_FACT)?;
    for row in &rows.facts {
        insert.execute(params![
            row.guide,
            row.order,
            row.citizens.join("|"),
            row.countries.join("|"),
            row.key,
            row.values_text,
            row.from.source,
            row.from.source_ref,
            date(&row.from),
            text(row.review_by),
        ])?;
    }
    Ok(())
}

/// Both halves of a name with a bracket; nothing for a plain name.
fn parts(name: &str) -> Vec<&str> {
    match name.split_once('(') {
        None => Vec::new(),
        Some((before, inside)) => {
            let halves = [before.trim(), inside.trim_end().trim_end_matches(')').trim()];
            halves.into_iter().filter(|half| !half.is_empty()).collect()
        }
    }
}

fn pairs<'a>(
    citizens: &'a [String],
    territory: &'a [String],
) -> impl Iterator<Item = (&'a String, &'a String)> {
    citizens.iter().flat_map(move |c| territory.iter().map(move |t| (c, t)))
}

fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|t| !t.is_empty())
}

fn date(from: &Provenance) -> String {
    text(from.date)
}

fn text(date: Option<PartialDate>) -> String {
    date.map(|d| d.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_holds_another_name() {
        assert_eq!(parts("Мьянма (Бирма)"), ["Мьянма", "Бирма"]);
        assert!(parts("Таиланд").is_empty());
    }
}
