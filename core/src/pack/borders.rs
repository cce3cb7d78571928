//! Which countries lie at and around a position, without network.
//!
//! The outlines are simplified (a few hundred metres off in places) and are data of OpenStreetMap under the ODbL; the
//! notice lies in `core/pack/odbl`. Near a border they decide nothing: [`around`] lists every side instead.

use std::sync::OnceLock;

use country_boundaries::{CountryBoundaries, LatLon};

use crate::{embedded, geo::Position};

/// Kilometres for one degree of latitude on the mean sphere.
const KM_PER_DEGREE: f64 = 111.195;

/// Distance between two samples in kilometres: a tongue of land narrower than this may be missed.
const STEP_KM: f64 = 3.0;

fn outlines() -> Option<&'static CountryBoundaries> {
    static OUTLINES: OnceLock<Option<CountryBoundaries>> = OnceLock::new();
    let read = || {
        let (_, bytes) = embedded::OUTLINES.unpack().into_iter().next()?;
        CountryBoundaries::from_reader(bytes.as_slice()).ok()
    };
    OUTLINES.get_or_init(read).as_ref()
}

fn country(lat: f64, lon: f64) -> Option<&'static str> {
    let at = LatLon::new(lat, lon).ok()?;
    // Regions come smallest first; provinces have longer ids (`US-TX`).
    outlines()?.ids(at).into_iter().find(|id| id.len() == 2)
}

/// The country a position lies in, ISO 3166-1 alpha-2; `None` at sea.
#[must_use]
pub fn at(position: &Position) -> Option<&'static str> {
    country(position.lat(), position.lon())
}

/// The countries within `radius_km` of a position, in order of their codes; empty far out at sea.
#[must_use]
pub fn around(position: &Position, radius_km: f64) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = at(position).into_iter().collect();
    // Rings from outside in: the outermost meets another country first.
    let mut ring = radius_km;
    while ring > 0.0 {
        for (lat, lon) in circle(position, ring) {
            if let Some(code) = country(lat, lon).filter(|c| !found.contains(c)) {
                found.push(code);
            }
        }
        ring -= STEP_KM;
    }
    found.sort_unstable();
    found
}

/// True when `country` lies within `radius_km`: for points that must be inside, with room for the simplified outline.
#[must_use]
pub fn touches(position: &Position, country: &str, radius_km: f64) -> bool {
    around(position, radius_km).contains(&country)
}

/// Points of a circle, [`STEP_KM`] apart.
fn circle(centre: &Position, radius_km: f64) -> impl Iterator<Item = (f64, f64)> {
    let (lat, lon) = (centre.lat(), centre.lon());
    let degrees = radius_km / KM_PER_DEGREE;
    // Meridians meet at the poles; there the cosine is kept away from zero.
    let squeeze = lat.to_radians().cos().max(0.01);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let points = ((std::f64::consts::TAU * radius_km / STEP_KM).ceil() as u32).clamp(8, 1000);
    (0..points).map(move |i| {
        let angle = std::f64::consts::TAU * f64::from(i) / f64::from(points);
        let north = (lat + degrees * angle.cos()).clamp(-90.0, 90.0);
        let east = lon + degrees * angle.sin() / squeeze;
        (north, (east + 540.0).rem_euclid(360.0) - 180.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(text: &str) -> Position {
        Position::parse(text).unwrap()
    }

    #[test]
    fn cities_lie_where_they_lie() {
        for (place, code) in [
            ("13.754,100.501", "TH"),
            ("11.556,104.928", "KH"),
            ("55.751,37.618", "RU"),
            ("41.008,28.978", "TR"),
        ] {
            assert_eq!(at(&p(place)), Some(code), "{place}");
        }
        assert_eq!(at(&p("10,-40")), None);
        assert!(around(&p("10,-40"), 30.0).is_empty());
    }

    #[test]
    fn both_sides_of_a_border_are_seen() {
        assert_eq!(around(&p("16.713,98.575"), 30.0), ["MM", "TH"]);
        assert_eq!(around(&p("16.69,98.51"), 30.0), ["MM", "TH"]);
        assert_eq!(around(&p("20.353,100.083"), 30.0), ["LA", "MM", "TH"]);
        assert_eq!(around(&p("17.97,102.63"), 30.0), ["LA", "TH"]);
        assert_eq!(around(&p("13.754,100.501"), 30.0), ["TH"]);
    }

    #[test]
    fn poles_and_the_date_line_are_places_too() {
        for edge in ["90,0", "-90,0", "0,180", "0,-180", "66,179.99"] {
            let _ = around(&p(edge), 130.0);
        }
        assert!(around(&p("66,179.99"), 30.0).contains(&"RU"));
    }
}
