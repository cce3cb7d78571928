//! Names to show, in the reader's language.

use rusqlite::OptionalExtension as _;

use super::store::Store;
use crate::{
    error::{Error, Result},
    time::PartialDate,
    words::{Value, Words},
};

const SHOWN: &str = "SELECT text FROM name WHERE kind = ?1 AND ref = ?2 AND language = ?3";
/// A name of its own, where an organisation has one: that of the language, else the first given.
const OWN_NAME: &str = "SELECT text FROM name WHERE kind = 'org' AND ref = ?1 AND language IN (?2, 'en', '') \
     ORDER BY language = ?2 DESC, language = 'en' DESC LIMIT 1";
/// People know a line by its number.
const SHORT_CODE: &str =
    "SELECT short_code FROM contact WHERE org = ?1 AND short_code IS NOT NULL ORDER BY nr LIMIT 1";
const ORG: &str = "SELECT id, kind, sending, host, type, city, lat, lon FROM org WHERE id = ?1";
const CITY: &str = "SELECT lat, lon FROM city WHERE id = ?1";

/// An organisation as stored.
#[derive(Debug, Clone)]
pub(crate) struct Org {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) sending: String,
    pub(super) host: String,
    pub(super) org_type: String,
    pub(super) city: Option<String>,
    /// Degrees; of the office when known, else of its city: its centre, or the middle of the other offices there.
    pub(super) place: Option<(f64, f64)>,
}

impl Store {
    /// The name of a country or city: in the language asked for, else in English, else in Russian, else the id.
    pub(crate) fn shown(&self, kind: &str, id: &str, language: &str) -> Result<String> {
        let mut query = self.conn.prepare_cached(SHOWN)?;
        for language in [language, "en", "ru"] {
            if let Some(name) = query.query_row([kind, id, language], |row| row.get(0)).optional()? {
                return Ok(name);
            }
        }
        Ok(id.to_owned())
    }

    /// The name of a country in the language of `words`.
    pub(super) fn country(&self, code: &str, words: &Words) -> Result<String> {
        self.shown("country", code, words.language())
    }

    /// An organisation by its id.
    pub(crate) fn org(&self, id: &str) -> Result<Option<Org>> {
        let mut query = self.conn.prepare_cached(ORG)?;
        let org = query
            .query_row([id], |row| {
                Ok(Org {
                    id: row.get(0)?,
                    kind: row.get(1)?,
                    sending: row.get(2)?,
                    host: row.get(3)?,
                    org_type: row.get(4)?,
                    city: row.get(5)?,
                    place: row.get::<_, Option<f64>>(6)?.zip(row.get(7)?),
                })
            })
            .optional()?;
        let Some(mut org) = org else { return Ok(None) };
        if let (None, Some(city)) = (org.place, &org.city) {
            let mut query = self.conn.prepare_cached(CITY)?;
            let at = query
                .query_row([city], |row| Ok(row.get::<_, Option<f64>>(0)?.zip(row.get(1)?)))
                .optional()?;
            org.place = at.flatten();
        }
        Ok(Some(org))
    }

    /// What to call an organisation: `Uzbekistan: consulate general, Bangkok`. Every part stands in its plain form, so that no
    /// language needs a case.
    pub(crate) fn title(&self, org: &Org, words: &Words) -> Result<String> {
        let country = self.country(&org.sending, words)?;
        let what = org_type(&org.org_type, &org.kind, words);
        let detail = match org.kind.as_str() {
            "hotline" | "police" => {
                self.short_code(&org.id)?.map_or_else(|| self.own_name(&org.id, words), |c| Ok(Some(c)))?
            }
            "ngo" => self.own_name(&org.id, words)?,
            _ => None,
        };
        let detail = match (detail, &org.city) {
            (None, Some(city)) => Some(self.shown("place", city, words.language())?),
            (detail, _) => detail,
        };
        Ok(match detail {
            Some(detail) => words.say(
                "directory-org-title-detail",
                &[("country", country.into()), ("type", what.into()), ("detail", detail.into())],
            ),
            None => words.say("directory-org-title", &[("country", country.into()), ("type", what.into())]),
        })
    }

    /// What to call an organisation, by its id.
    ///
    /// # Errors
    /// `mark` when the directory does not know it.
    pub(crate) fn org_title(&self, id: &str, words: &Words) -> Result<String> {
        let org = self.org(id)?.ok_or(Error::Input("mark"))?;
        self.title(&org, words)
    }

    fn own_name(&self, org: &str, words: &Words) -> Result<Option<String>> {
        let mut query = self.conn.prepare_cached(OWN_NAME)?;
        Ok(query.query_row([org, words.language()], |row| row.get(0)).optional()?)
    }

    fn short_code(&self, org: &str) -> Result<Option<String>> {
        let mut query = self.conn.prepare_cached(SHORT_CODE)?;
        Ok(query.query_row([org], |row| row.get(0)).optional()?)
    }
}

/// The key of the words for a type of organisation.
pub(super) fn type_key(org_type: &str) -> String {
    format!("directory-org-type-{}", org_type.replace('_', "-"))
}

/// A type of organisation in words; its kind when the type has none.
pub(super) fn org_type(org_type: &str, kind: &str, words: &Words) -> String {
    let key = type_key(org_type);
    if words.has(&key) { words.say(&key, &[]) } else { words.say(&type_key(kind), &[]) }
}

/// A date as people write it: as precise as its source and no more.
pub(crate) fn date(date: PartialDate, words: &Words) -> String {
    let year = date.year.to_string();
    let Some(month) = date.month else { return year };
    let named = |key| words.say(key, &[("month", Value::Number(i64::from(month)))]);
    match date.day {
        None => words.say(
            "directory-date-month",
            &[("month", named("directory-month").into()), ("year", year.into())],
        ),
        Some(day) => {
            let month = named("directory-month-of");
            words.say(
                "directory-date-day",
                &[("day", day.to_string().into()), ("month", month.into()), ("year", year.into())],
            )
        }
    }
}

/// A date as stored; what cannot be read stays as it is.
pub(super) fn date_text(text: &str, words: &Words) -> String {
    PartialDate::parse(text).map_or_else(|| text.to_owned(), |d| date(d, words))
}
