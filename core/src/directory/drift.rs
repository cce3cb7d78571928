//! The warning when the way leads elsewhere than the offer said: into another country, or to a border behind which people
//! are known to be held.
//!
//! It is said calmly, with what it may mean and what to do, and never from a position that is simulated, old or vague.

use rusqlite::OptionalExtension as _;

use super::{
    place::{BORDER_KM, Here},
    store::Store,
    usable::Phone,
};
use crate::{
    error::Result,
    geo::Position,
    words::{Value, Words},
};

/// Further from the promised city than this is no longer its surroundings.
const FAR_KM: f64 = 150.0;

/// An older fix tells where the person was.
const OLDEST_FIX_S: u32 = 2 * 3600;

/// A vaguer fix decides nothing near a border.
const VAGUEST_FIX_M: u32 = 5_000;

/// The outlines are a few hundred metres off: nearer to the promised country than this, its border was not crossed for sure.
const OUTLINE_KM: f64 = 1.0;

const CITY: &str = "SELECT country, lat, lon FROM city WHERE id = ?1";
const DANGER: &str = "SELECT 1 FROM danger WHERE country = ?1";

/// Where the offer promised to bring the person.
#[derive(Debug, Clone)]
pub(super) struct Promised {
    country: String,
    /// Id and position of a city.
    city: Option<(String, Position)>,
}

impl Store {
    /// Reads a city's id or a country's code; what the directory does not know warns of nothing and stops nothing.
    pub(super) fn promised(&self, text: Option<&str>) -> Result<Option<Promised>> {
        let Some(text) = text.map(str::trim).filter(|t| !t.is_empty()) else { return Ok(None) };
        let city = self
            .conn
            .prepare_cached(CITY)?
            .query_row([text], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, Option<f64>>(1)?, row.get::<_, Option<f64>>(2)?))
            })
            .optional()?;
        Ok(match city {
            Some((country, lat, lon)) => {
                let at = lat.zip(lon).map(|(lat, lon)| Position::from_degrees(lat, lon)).transpose()?;
                Some(Promised { country, city: at.map(|at| (text.to_owned(), at)) })
            }
            None => self.known_country(text, "country").ok().map(|country| Promised { country, city: None }),
        })
    }

    /// True where travellers are known to be held and forced to work.
    fn is_dangerous(&self, country: &str) -> Result<bool> {
        Ok(self.conn.prepare_cached(DANGER)?.exists([country])?)
    }

    /// The warnings, the most pressing first.
    pub(super) fn drift(
        &self,
        promised: Option<&Promised>,
        here: &Here,
        phone: &Phone,
        citizen: &str,
        words: &Words,
    ) -> Result<Vec<String>> {
        let mut warnings = Vec::new();
        let inside = here.inside().filter(|_| here.position.as_ref().is_some_and(is_reliable));
        if let Some(promised) = promised {
            let what = match inside {
                Some(inside) => self.drift_by_position(promised, here, inside, citizen, words)?,
                None => self.drift_by_network(promised, phone, citizen, words)?,
            };
            if let Some(what) = what {
                let means = words.say("reach-drift-means", &[]);
                let now = words.say("reach-drift-now", &[]);
                warnings.push(format!("{what} {means} {now}"));
            }
        }
        if let (Some(network), Some(inside)) = (&phone.network, inside)
            && network != inside
        {
            let network = self.country(network, words)?;
            let found = self.country(inside, words)?;
            warnings.push(
                words.say("reach-drift-network", &[("network", network.into()), ("found", found.into())]),
            );
        }
        Ok(warnings)
    }

    fn drift_by_position(
        &self,
        promised: &Promised,
        here: &Here,
        inside: &str,
        citizen: &str,
        words: &Words,
    ) -> Result<Option<String>> {
        let vague = here.position.as_ref().and_then(|p| p.radius_m).map_or(0.0, |m| f64::from(m) / 1000.0);
        let across = here.km_to(&promised.country).is_none_or(|km| km > OUTLINE_KM.max(vague));
        // At home the journey has not begun.
        if across && inside != citizen {
            let (named, found) = (self.promised_name(promised, words)?, self.country(inside, words)?);
            return Ok(Some(
                words.say("reach-drift-country", &[("promised", named.into()), ("found", found.into())]),
            ));
        }
        let (Some((_, city)), Some(position), Some((other, km))) =
            (&promised.city, &here.position, here.border())
        else {
            return Ok(None);
        };
        let far = position.distance_km(city);
        if inside == citizen || far <= FAR_KM || km > f64::from(BORDER_KM) {
            return Ok(None);
        }
        let mut dangerous = None;
        for country in [other, inside] {
            if dangerous.is_none() && self.is_dangerous(country)? {
                dangerous = Some(country);
            }
        }
        let Some(country) = dangerous else { return Ok(None) };
        // Less than half the earth's circumference.
        #[allow(clippy::cast_possible_truncation)]
        let far = Value::Number((far / 10.0).round() as i64 * 10);
        let args = [
            ("promised", self.promised_name(promised, words)?.into()),
            ("km", far),
            ("country", self.country(country, words)?.into()),
        ];
        Ok(Some(words.say("reach-drift-border", &args)))
    }

    /// Without a position worth trusting, the network still tells the country.
    fn drift_by_network(
        &self,
        promised: &Promised,
        phone: &Phone,
        citizen: &str,
        words: &Words,
    ) -> Result<Option<String>> {
        let Some(network) = phone.network.as_deref().filter(|n| *n != promised.country && *n != citizen)
        else {
            return Ok(None);
        };
        let (named, network) = (self.promised_name(promised, words)?, self.country(network, words)?);
        Ok(Some(
            words.say("reach-drift-by-network", &[("promised", named.into()), ("network", network.into())]),
        ))
    }

    fn promised_name(&self, promised: &Promised, words: &Words) -> Result<String> {
        let country = self.country(&promised.country, words)?;
        Ok(match &promised.city {
            Some((city, _)) => format!("{}, {country}", self.shown("place", city, words.language())?),
            None => country,
        })
    }
}

/// A fix that may be spoken of: not simulated, and neither old nor vague as far as the phone says.
fn is_reliable(position: &Position) -> bool {
    !position.simulated
        && position.age_s.is_none_or(|s| s <= OLDEST_FIX_S)
        && position.radius_m.is_none_or(|m| m <= VAGUEST_FIX_M)
}
