//! Where the person is, as far as it can be said.

use rusqlite::OptionalExtension as _;

use super::{model::HelpQuestion, store::Store};
use crate::{
    error::{Error, Result},
    geo::Position,
    pack::borders,
};

const KNOWN: &str = "SELECT 1 FROM country WHERE code = ?1";

/// Nearer to a border than this, no side is asserted: phones hold the other side's network, fixes are off, and people are
/// taken across at night.
const BORDER_KM: u32 = 30;

/// Most that an uncertain fix widens the disc.
const MOST_UNCERTAIN_KM: u32 = 100;

/// Where the person is.
#[derive(Debug)]
pub(super) struct Here {
    /// One country, or every side of a near border; a country that was named but is not where the position lies comes last.
    /// None when the position lies in no country and none was named.
    pub(super) countries: Vec<String>,
    /// Sides of the border, when one is near; else empty.
    pub(super) sides: Vec<String>,
    /// Radius within which the border was found, in kilometres.
    pub(super) border_km: u32,
    /// The country named and the one found, when they are not the same.
    pub(super) disagree: Option<(String, String)>,
    /// The position asked about.
    pub(super) position: Option<Position>,
}

impl Store {
    /// A known country code in capital letters.
    pub(super) fn known_country(&self, code: &str, what: &'static str) -> Result<String> {
        let code = code.trim().to_ascii_uppercase();
        let mut query = self.conn.prepare_cached(KNOWN)?;
        let known: Option<i64> = query.query_row([&code], |row| row.get(0)).optional()?;
        known.map(|_| code).ok_or(Error::Input(what))
    }

    /// Finds out where the person is.
    ///
    /// # Errors
    /// `country` for an unknown code, `position` outside the earth's range, `place` when neither is given.
    pub(super) fn here(&self, question: &HelpQuestion) -> Result<Here> {
        let named = question.country.as_deref().filter(|c| !c.trim().is_empty());
        let named = named.map(|code| self.known_country(code, "country")).transpose()?;
        let position = question.position.clone().map(Position::checked).transpose()?;
        let uncertain = position.as_ref().and_then(|p| p.radius_m).map_or(0, |m| m.div_ceil(1000));
        let border_km = BORDER_KM + uncertain.min(MOST_UNCERTAIN_KM);
        let mut found: Vec<String> = position
            .iter()
            .flat_map(|p| borders::around(p, f64::from(border_km)))
            .map(str::to_owned)
            .collect();
        // The country that was named comes first; the others by code, so that the order asserts nothing.
        found.sort_by_key(|code| (Some(code) != named.as_ref(), code.clone()));
        let sides = if found.len() > 1 { found.clone() } else { Vec::new() };
        let mut disagree = None;
        let countries = match (named, found.is_empty()) {
            (None, true) if position.is_none() => return Err(Error::Input("place")),
            (None, true) => Vec::new(),
            (None, false) => found,
            (Some(named), true) => vec![named],
            (Some(named), false) => {
                if !found.contains(&named) {
                    if let (1, Some(only)) = (found.len(), found.first()) {
                        disagree = Some((named.clone(), only.clone()));
                    }
                    found.push(named);
                }
                found
            }
        };
        Ok(Here { countries, sides, border_km, disagree, position })
    }
}
