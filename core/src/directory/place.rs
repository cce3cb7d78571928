//! Where the person is, as far as it can be said.

use rusqlite::OptionalExtension as _;

use super::{
    model::HelpQuestion,
    store::Store,
    whereabouts::{self, Nearby},
};
use crate::{
    error::{Error, Result},
    geo::Position,
    order::Arrange as _,
    pack::borders::{self, Near},
};

const KNOWN: &str = "SELECT 1 FROM country WHERE code = ?1";

/// Nearer to a border than this, no side is asserted: phones hold the other side's network, fixes are off, and people are
/// taken across at night.
pub(super) const BORDER_KM: u32 = 30;

/// How far borders are looked for, to be named.
const LOOK_KM: f64 = 100.0;

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
    /// Countries around the position and how far they are, the nearest first; 0 for the one it lies in.
    pub(super) around: Vec<Near>,
    /// Known places around the position, the nearest first.
    pub(super) nearby: Vec<Nearby>,
}

impl Here {
    /// The country the position lies in by the outlines; a border may be nearer than they are exact.
    pub(super) fn inside(&self) -> Option<&'static str> {
        self.around.first().filter(|near| near.km <= 0.0).map(|near| near.country)
    }

    /// The nearest other country and how many kilometres its border is away.
    pub(super) fn border(&self) -> Option<(&'static str, f64)> {
        self.inside()?;
        self.around.get(1).map(|near| (near.country, near.km))
    }

    /// Kilometres to a country that is near; 0 inside it.
    pub(super) fn km_to(&self, country: &str) -> Option<f64> {
        self.around.iter().find(|near| near.country == country).map(|near| near.km)
    }

    /// The province the position lies in, where that is clear.
    pub(super) fn province(&self) -> Option<&str> {
        whereabouts::province(&self.nearby, self.inside())
    }
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
        let border = f64::from(border_km);
        let around = position.as_ref().map(|p| borders::near(p, border.max(LOOK_KM))).unwrap_or_default();
        let mut found: Vec<String> =
            around.iter().filter(|n| n.km <= border).map(|n| n.country.to_owned()).collect();
        // The country that was named comes first; the others by code, so that the order asserts nothing.
        found.arrange_by_key(|code| (Some(code) != named.as_ref(), code.clone()));
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
        let nearby = position.as_ref().map(|p| self.nearby(p)).transpose()?.unwrap_or_default();
        Ok(Here { countries, sides, border_km, disagree, position, around, nearby })
    }
}
