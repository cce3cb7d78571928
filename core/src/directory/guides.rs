//! Guides: short pages for one trouble each, put together for one citizenship in one country.
//!
//! What does not age is words of the core (`outlines.rs`); what does is a fact of the pack with its source and its day
//! of review. A fact past that day is still shown, with a warning right behind it: an old rule with a date helps more than
//! silence. What no source says is not said; there the guide sends the reader to the consul.

use serde::Serialize;

use super::{
    names,
    outlines::{OUTLINES, Outline, Section},
    store::Store,
};
use crate::{
    error::Result,
    order::Arrange as _,
    pack::guide_rows::read_values,
    time::PartialDate,
    words::{Value, Words},
};

const FACTS: &str = "SELECT place, citizens, countries, key, given, source, source_ref, date, review_by FROM guide_fact \
     WHERE guide = ?1 ORDER BY place";

/// Countries whose closed compounds people are freed from; the way home leads through Thailand more often than not.
const COMPOUNDS: [&str; 3] = ["MM", "LA", "KH"];

/// For whom guides are asked.
#[derive(Debug, Clone, uniffi::Record)]
pub struct GuideQuestion {
    /// Citizenship, ISO 3166-1 alpha-2 (`KG`).
    pub citizen: String,
    /// Country where the person is, ISO 3166-1 alpha-2, when known.
    pub country: Option<String>,
    /// Language of the answer, BCP 47.
    pub language: String,
}

/// One guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Guide {
    /// Stable id: `consul`, `lost`, `exit`, `taken`, `arrival`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The one thought to keep.
    pub lead: String,
    /// Its parts, in order; never empty.
    pub sections: Vec<GuideSection>,
    /// Where its facts are from, each once.
    pub sources: Vec<GuideSource>,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
    /// Language of the sentences, as shown.
    pub language: String,
}

/// A part of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideSection {
    /// What it is about.
    pub heading: String,
    /// One thought each.
    pub lines: Vec<String>,
}

/// Where a fact is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct GuideSource {
    /// Who says it, and behind a blank in brackets where exactly, in the words of the pack.
    pub text: String,
    /// Date of the source as people write it.
    pub date: String,
}

/// A fact as stored.
#[derive(Debug)]
struct Fact {
    place: u32,
    citizens: String,
    countries: String,
    key: String,
    given: String,
    source: String,
    source_ref: String,
    date: String,
    review_by: String,
}

impl Fact {
    fn is_for(&self, citizen: &str, country: Option<&str>) -> bool {
        let names = |list: &str, code: &str| list.split('|').any(|one| one == code);
        let here = country.is_some_and(|code| names(&self.countries, code));
        (self.citizens == "*" || names(&self.citizens, citizen)) && (self.countries == "*" || here)
    }

    fn is_stale(&self, today: PartialDate) -> bool {
        // A day that cannot be read is no day that lies ahead.
        PartialDate::parse(&self.review_by).and_then(|day| day.days_until(today)).is_none_or(|days| days > 0)
    }
}

/// The guides for one citizenship in one country, the most useful first.
///
/// `now` is today's date; a date before the pack's issue is replaced by that.
///
/// # Errors
/// [`crate::error::Error::Input`]: `citizen` or `country` for a code the directory does not know.
pub fn guides(
    store: &Store,
    question: &GuideQuestion,
    words: &Words,
    now: PartialDate,
) -> Result<Vec<Guide>> {
    let citizen = store.known_country(&question.citizen, "citizen")?;
    let named = question.country.as_deref().filter(|c| !c.trim().is_empty());
    let country = named.map(|code| store.known_country(code, "country")).transpose()?;
    let teller = Teller { store, words, citizen: &citizen, today: now.max(store.issued()) };
    let mut outlines: Vec<&Outline> = OUTLINES.iter().collect();
    outlines.arrange_by_key(|outline| rank(outline.id, &citizen, country.as_deref()));
    outlines.into_iter().map(|outline| teller.guide(outline, country.as_deref())).collect()
}

/// Which guide first. In Thailand and around the compounds the way out matters most; whoever has not left yet needs the
/// first hour; everywhere else papers are the commonest trouble.
fn rank(id: &str, citizen: &str, country: Option<&str>) -> usize {
    let order: [&str; 5] = match country {
        Some(code) if COMPOUNDS.contains(&code) => ["taken", "exit", "consul", "lost", "arrival"],
        Some("TH") => ["exit", "taken", "lost", "consul", "arrival"],
        Some(code) if code != citizen => ["taken", "lost", "consul", "arrival", "exit"],
        _ => ["arrival", "taken", "lost", "consul", "exit"],
    };
    order.iter().position(|one| *one == id).unwrap_or(order.len())
}

/// What every sentence of one answer needs.
struct Teller<'a> {
    store: &'a Store,
    words: &'a Words,
    citizen: &'a str,
    today: PartialDate,
}

impl Teller<'_> {
    fn guide(&self, outline: &Outline, country: Option<&str>) -> Result<Guide> {
        let mut facts = self.store.facts(outline.id)?;
        // A newer pack may have facts that this app has no words for.
        facts
            .retain(|fact| fact.is_for(self.citizen, outline.about.or(country)) && self.words.has(&fact.key));
        let say = |key: &str| self.words.say(key, &[]);
        let mut sections = Vec::with_capacity(outline.sections.len());
        for (number, section) in outline.sections.iter().enumerate() {
            let end = outline.sections.get(number + 1).map_or(u32::MAX, |next| next.place);
            let own: Vec<&Fact> =
                facts.iter().filter(|fact| (section.place..end).contains(&fact.place)).collect();
            sections.push(GuideSection { heading: say(section.heading), lines: self.lines(section, &own) });
        }
        let mut sources: Vec<GuideSource> = Vec::new();
        for fact in &facts {
            let source = self.source(fact);
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        Ok(Guide {
            id: outline.id.to_owned(),
            title: say(outline.title),
            lead: say(outline.lead),
            sections,
            sources,
            review_needed: self.words.review_needed(),
            language: self.words.language().to_owned(),
        })
    }

    /// Lines and facts of a section in their order. Behind stale facts stands the warning with their date, once where several
    /// of one date follow each other.
    fn lines(&self, section: &Section, facts: &[&Fact]) -> Vec<String> {
        let mut all: Vec<(u32, String, &str)> =
            section.lines.iter().map(|(place, key)| (*place, self.words.say(key, &[]), "")).collect();
        all.extend(facts.iter().map(|fact| {
            let stale = if fact.is_stale(self.today) { fact.date.as_str() } else { "" };
            (fact.place, self.fact(fact), stale)
        }));
        all.arrange_by_key(|(place, _, _)| *place);
        let mut lines = Vec::with_capacity(all.len() + facts.len());
        let mut rest = all.into_iter().peekable();
        while let Some((_, text, stale)) = rest.next() {
            lines.push(text);
            if !stale.is_empty() && rest.peek().is_none_or(|(_, _, next)| *next != stale) {
                let date = names::date_text(stale, self.words);
                lines.push(self.words.say("guides-stale", &[("date", Value::from(date))]));
            }
        }
        lines
    }

    fn fact(&self, fact: &Fact) -> String {
        // The gate has read the values before; what it did not see is left out, never shown as a fault to a reader.
        let given = read_values(&fact.given).unwrap_or_default();
        let args: Vec<(&str, Value<'_>)> =
            given.iter().map(|(name, text)| (name.as_str(), value(text))).collect();
        self.words.say(&fact.key, &args)
    }

    fn source(&self, fact: &Fact) -> GuideSource {
        let text = match fact.source_ref.as_str() {
            "" => fact.source.clone(),
            place => format!("{} ({place})", fact.source),
        };
        GuideSource { text, date: names::date_text(&fact.date, self.words) }
    }
}

/// A whole number may choose a plural form; anything else is shown as it stands.
fn value(text: &str) -> Value<'_> {
    text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from)
}

impl Store {
    fn facts(&self, guide: &str) -> Result<Vec<Fact>> {
        let mut query = self.conn.prepare_cached(FACTS)?;
        let rows = query.query_map([guide], |row| {
            Ok(Fact {
                place: row.get(0)?,
                citizens: row.get(1)?,
                countries: row.get(2)?,
                key: row.get(3)?,
                given: row.get(4)?,
                source: row.get(5)?,
                source_ref: row.get(6)?,
                date: row.get(7)?,
                review_by: row.get(8)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}
