//! Where a position is, in words: the nearest known place, its province, the nearest border. And which province it is, for
//! consular districts.

use super::{help::join, names, place::Here, store::Store};
use crate::{
    error::Result,
    geo::Position,
    order::Arrange as _,
    words::{Value, Words},
};

/// A place further away than this says little about where one is.
const PLACE_KM: f64 = 60.0;

/// The province is that of the nearest place within this distance.
const PROVINCE_KM: f64 = 30.0;

/// So near to a town one is in its province, whatever else is near.
const IN_TOWN_KM: f64 = 3.0;

/// The nearest place of another province must be this many times as far: else two provinces are equally likely.
const CLEARLY_NEARER: f64 = 1.5;

/// A fix less exact than this names no place.
const MOST_UNCERTAIN_M: u32 = 20_000;

/// Beyond this a border says nothing about where one is.
const BORDER_KM: f64 = 100.0;

/// Kilometres that the simplified outline may be off: nearer than this a border has no side.
const OUTLINE_KM: f64 = 0.5;

const AROUND: &str = "SELECT name, country, province, lat, lon, city FROM place \
     WHERE lat BETWEEN ?1 AND ?2 AND lon BETWEEN ?3 AND ?4";

/// A known place near a position.
#[derive(Debug, Clone)]
pub(super) struct Nearby {
    name: String,
    country: String,
    province: Option<String>,
    city: Option<String>,
    km: f64,
}

impl Store {
    /// Known places within [`PLACE_KM`], the nearest first.
    pub(super) fn nearby(&self, position: &Position) -> Result<Vec<Nearby>> {
        if position.radius_m.is_some_and(|m| m > MOST_UNCERTAIN_M) {
            return Ok(Vec::new());
        }
        // A degree of latitude is at least 110.5 km, one of longitude shrinks towards the poles.
        let high = PLACE_KM / 110.5;
        let wide = high / position.lat().to_radians().cos().max(0.01);
        let mut query = self.conn.prepare_cached(AROUND)?;
        let (lat, lon) = (position.lat(), position.lon());
        let rows = query.query_map([lat - high, lat + high, lon - wide, lon + wide], |row| {
            let place = Nearby {
                name: row.get(0)?,
                country: row.get(1)?,
                province: row.get(2)?,
                city: row.get(5)?,
                km: 0.0,
            };
            Ok((place, row.get::<_, f64>(3)?, row.get::<_, f64>(4)?))
        })?;
        let mut found = Vec::new();
        for row in rows {
            let (place, lat, lon) = row?;
            let km = position.distance_km(&Position::from_degrees(lat, lon)?);
            if km <= PLACE_KM {
                found.push(Nearby { km, ..place });
            }
        }
        found.arrange_by(|a, b| a.km.total_cmp(&b.km).then_with(|| a.name.cmp(&b.name)));
        Ok(found)
    }

    /// "near Mae Sot, Tak, Thailand; about 6 km from the border of Myanmar"; empty when neither is near.
    pub(super) fn place_text(&self, here: &Here, words: &Words) -> Result<String> {
        let mut parts = Vec::new();
        if let Some(place) = here.nearby.first() {
            let mut names = vec![match &place.city {
                Some(city) => self.shown("place", city, words.language())?,
                None => place.name.clone(),
            }];
            if let Some(code) = &place.province {
                names.push(self.shown("province", code, words.language())?);
            }
            names.push(self.country(&place.country, words)?);
            // Bangkok lies in Bangkok.
            names.dedup();
            parts.push(words.say("reach-place-near", &[("places", names.join(", ").into())]));
        }
        if let Some((country, km)) = here.border().filter(|(_, km)| *km <= BORDER_KM) {
            let uncertain =
                here.position.as_ref().and_then(|p| p.radius_m).map_or(0.0, |m| f64::from(m) / 1000.0);
            let own = here.inside().map(|code| self.country(code, words)).transpose()?;
            let other = self.country(country, words)?;
            parts.push(match own {
                Some(own) if km <= OUTLINE_KM.max(uncertain) => {
                    words.say("reach-place-at-border", &[("countries", join(&[own, other], words).into())])
                }
                _ => {
                    let km = Value::Number(i64::from(rounded(km)));
                    words.say("reach-place-border", &[("km", km), ("country", other.into())])
                }
            });
        }
        Ok(parts.join("; "))
    }

    /// Names of provinces; of many the first three.
    pub(super) fn province_names(&self, codes: &[String], words: &Words) -> Result<String> {
        let shown = codes.iter().take(if codes.len() > 4 { 3 } else { 4 });
        let mut names =
            shown.map(|code| self.shown("province", code, words.language())).collect::<Result<Vec<_>>>()?;
        if codes.len() > names.len() {
            names.push("…".to_owned());
        }
        Ok(names.join(", "))
    }
}

/// The province of a position by the places around it, within the country it lies in; none where no place is near, or two
/// provinces are about equally near.
pub(super) fn province<'a>(nearby: &'a [Nearby], inside: Option<&str>) -> Option<&'a str> {
    let mut known = nearby
        .iter()
        .filter(|place| Some(place.country.as_str()) == inside)
        .filter_map(|place| Some((place.province.as_deref()?, place.km)));
    let (province, km) = known.next().filter(|(_, km)| *km <= PROVINCE_KM)?;
    let other = known.find(|(code, _)| *code != province).map_or(f64::INFINITY, |(_, km)| km);
    (km <= IN_TOWN_KM || other >= km * CLEARLY_NEARER).then_some(province)
}

/// Kilometres as one would say them: no more exact than an outline that is a few hundred metres off allows.
fn rounded(km: f64) -> u32 {
    let step = match km {
        km if km < 10.0 => 1.0,
        km if km < 50.0 => 5.0,
        _ => 10.0,
    };
    // At most a hundred.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = ((km / step).round() * step) as u32;
    whole.max(1)
}

impl Store {
    /// A date and a time of day as people write them; the time in the zone the phone was in.
    pub(super) fn moment(wall_ms: i64, zone_minutes: i32, words: &Words) -> String {
        let local = crate::time::UtcMillis(wall_ms.saturating_add(i64::from(zone_minutes) * 60_000));
        let time = local.short_text().split(' ').nth(1).unwrap_or_default().to_owned();
        match local.date() {
            Some(date) => {
                words.say("reach-moment", &[("date", names::date(date, words).into()), ("time", time.into())])
            }
            None => local.minute_text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(province: &str, km: f64) -> Nearby {
        let (name, country) = ("A".to_owned(), "TH".to_owned());
        Nearby { name, country, province: Some(province.to_owned()), city: None, km }
    }

    #[test]
    fn kilometres_are_no_more_exact_than_the_outline() {
        for (km, said) in [
            (0.2, 1),
            (1.4, 1),
            (5.9, 6),
            (9.4, 9),
            (11.0, 10),
            (12.6, 15),
            (47.0, 45),
            (52.0, 50),
            (96.0, 100),
        ] {
            assert_eq!(rounded(km), said, "{km}");
        }
    }

    #[test]
    fn a_province_is_named_where_one_is_clearly_nearer() {
        let of = |places: &[Nearby]| province(places, Some("TH")).map(str::to_owned);
        assert_eq!(of(&[place("TH-63", 8.0), place("TH-64", 30.0)]).as_deref(), Some("TH-63"));
        assert_eq!(
            of(&[place("TH-63", 8.0), place("TH-63", 9.0), place("TH-64", 10.0)]),
            None,
            "equally near"
        );
        assert_eq!(of(&[place("TH-63", 1.0), place("TH-64", 1.2)]).as_deref(), Some("TH-63"), "in town");
        assert_eq!(of(&[place("TH-63", 31.0)]), None, "too far");
        assert_eq!(of(&[]), None);
        assert_eq!(province(&[place("TH-63", 1.0)], Some("MM")), None, "the other side of a border");
    }
}
