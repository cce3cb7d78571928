//! Which countries lie at and around a position, without network.
//!
//! The outlines are simplified (a few hundred metres off in places) and are data of OpenStreetMap under the ODbL; the
//! notice lies in `core/pack/odbl`. Near a border they decide nothing: [`around`] lists every side instead.

use std::f64::consts::TAU;

use super::windows::country;
use crate::geo::Position;
use crate::order::Arrange as _;

/// Kilometres for one degree of latitude on the mean sphere.
const KM_PER_DEGREE: f64 = 111.195;

/// Distance between two samples in kilometres: a tongue of land narrower than this may be missed.
const STEP_KM: f64 = 3.0;

/// Up to here the samples lie so close; beyond it nothing is decided by them, and they lie `COARSE_STEP_KM` apart.
const FINE_KM: f64 = 30.0;

/// Distance between two samples further out, in kilometres.
const COARSE_STEP_KM: f64 = 10.0;

/// The country a position lies in, ISO 3166-1 alpha-2; `None` at sea.
#[must_use]
pub fn at(position: &Position) -> Option<&'static str> {
    country(position.lat(), position.lon())
}

/// The countries within `radius_km` of a position, in order of their codes; empty far out at sea.
#[must_use]
pub fn around(position: &Position, radius_km: f64) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = met(position, radius_km).into_iter().map(|m| m.country).collect();
    found.extend(at(position));
    found.arrange();
    found.dedup();
    found
}

/// True when `country` lies within `radius_km`: for points that must be inside, with room for the simplified outline.
#[must_use]
pub fn touches(position: &Position, country: &str, radius_km: f64) -> bool {
    around(position, radius_km).contains(&country)
}

/// A country and how far its outline is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Kilometres to its nearest point; 0 for the country the position lies in.
    pub km: f64,
}

/// The countries within `radius_km` and how far each is, the nearest first.
///
/// Rings around the position find a country; along the bearings that met it the outline is found by halving, and the
/// bearing with the shortest way is searched by smaller and smaller turns. What is left is the error of the outline itself,
/// a few hundred metres, and beyond 30 km a tongue of land narrower than 10 km that no ring met.
#[must_use]
pub fn near(position: &Position, radius_km: f64) -> Vec<Near> {
    let own = at(position);
    let mut found: Vec<Near> = own.map(|country| Near { country, km: 0.0 }).into_iter().collect();
    for met in met(position, radius_km) {
        found.push(Near { country: met.country, km: nearest(position, &met) });
    }
    found.arrange_by(|a, b| a.km.total_cmp(&b.km).then(a.country.cmp(b.country)));
    found
}

/// The innermost ring on which a country was met, and where on it.
struct Met {
    country: &'static str,
    ring_km: f64,
    /// Bearings in radians.
    bearings: Vec<f64>,
}

/// Every country but that of the position itself, by the rings around it.
fn met(position: &Position, radius_km: f64) -> Vec<Met> {
    let own = at(position);
    let mut found: Vec<Met> = Vec::new();
    let mut ring_km = 0.0_f64;
    while ring_km < radius_km {
        let step = if ring_km < FINE_KM { STEP_KM } else { COARSE_STEP_KM };
        ring_km = (ring_km + step).min(radius_km);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let points = ((TAU * ring_km / step).ceil() as u32).clamp(8, 1000);
        for bearing in (0..points).map(|i| TAU * f64::from(i) / f64::from(points)) {
            let (lat, lon) = point(position, bearing, ring_km);
            let Some(country) = country(lat, lon).filter(|c| Some(*c) != own) else { continue };
            match found.iter_mut().find(|m| m.country == country) {
                Some(known) if known.ring_km >= ring_km => known.bearings.push(bearing),
                Some(_) => {}
                None => found.push(Met { country, ring_km, bearings: vec![bearing] }),
            }
        }
    }
    found
}

/// Kilometres to the nearest point of a country that was met.
fn nearest(position: &Position, met: &Met) -> f64 {
    let inside = |bearing: f64, km: f64| {
        let (lat, lon) = point(position, bearing, km);
        country(lat, lon) == Some(met.country)
    };
    // Halves the way between a point outside and one inside, to within fifty metres.
    let halve = |bearing: f64, inside_km: f64| {
        let (mut out, mut within) = (0.0_f64, inside_km);
        while within - out > 0.05 {
            let middle = f64::midpoint(out, within);
            if inside(bearing, middle) {
                within = middle;
            } else {
                out = middle;
            }
        }
        within
    };
    let (mut best, mut km) = (0.0_f64, met.ring_km);
    for bearing in &met.bearings {
        // A bearing that is not inside at the best distance so far is no better.
        if inside(*bearing, km) {
            (best, km) = (*bearing, halve(*bearing, km));
        }
    }
    let mut turn = TAU / 32.0;
    while turn > TAU / 1440.0 {
        for bearing in [best - turn, best + turn] {
            if km > 0.1 && inside(bearing, km - 0.05) {
                (best, km) = (bearing, halve(bearing, km - 0.05));
            }
        }
        turn /= 2.0;
    }
    let (lat, lon) = point(position, best, km);
    Position::from_degrees(lat, lon).map_or(km, |there| position.distance_km(&there))
}

/// The point so many kilometres away on a bearing in radians from north.
fn point(from: &Position, bearing: f64, km: f64) -> (f64, f64) {
    let degrees = km / KM_PER_DEGREE;
    // Meridians meet at the poles; there the cosine is kept away from zero.
    let squeeze = from.lat().to_radians().cos().max(0.01);
    let lat = (from.lat() + degrees * bearing.cos()).clamp(-90.0, 90.0);
    let lon = from.lon() + degrees * bearing.sin() / squeeze;
    (lat, (lon + 540.0).rem_euclid(360.0) - 180.0)
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

    /// Distances by the outlines that ship; the towns lie where `odbl/places.csv` has them.
    #[test]
    fn the_way_to_the_border_is_known() {
        let to = |place: &str, code: &str| {
            near(&p(place), 100.0).into_iter().find(|n| n.country == code).map(|n| n.km)
        };
        for (place, code, least, most) in [
            ("16.71667,98.56667", "MM", 3.0, 7.0),  // Mae Sot
            ("16.68911,98.50893", "TH", 0.0, 2.0),  // Myawaddy
            ("20.43353,99.87617", "MM", 0.0, 2.0),  // Mae Sai
            ("13.69276,102.50128", "KH", 3.0, 7.0), // Aranyaprathet
            ("13.65805,102.56365", "TH", 0.0, 3.0), // Poipet
            ("17.96667,102.6", "TH", 0.0, 4.0),     // Vientiane
        ] {
            let km = to(place, code).unwrap();
            assert!((least..=most).contains(&km), "{place} to {code}: {km}");
        }
        assert_eq!(near(&p("13.75398,100.50144"), 100.0), [Near { country: "TH", km: 0.0 }]);
        assert_eq!(near(&p("10,-40"), 100.0), []);
    }

    /// The halving finds the same as looking at every kilometre of many more bearings.
    #[test]
    fn no_shorter_way_was_overlooked() {
        for place in [
            "16.71667,98.56667",
            "16.86968,99.12898",
            "18.79038,98.98468",
            "20.27,100.4178",
            "9.96583,98.63476",
        ] {
            for found in near(&p(place), 100.0).iter().filter(|n| n.km > 0.0) {
                let mut shortest = f64::INFINITY;
                for i in 0..720 {
                    let bearing = TAU * f64::from(i) / 720.0;
                    for step in 1..=1000 {
                        let km = f64::from(step) / 10.0;
                        let (lat, lon) = point(&p(place), bearing, km);
                        if km >= shortest {
                            break;
                        }
                        if country(lat, lon) == Some(found.country) {
                            shortest = km;
                        }
                    }
                }
                assert!(
                    (found.km - shortest).abs() < 0.5 + found.km * 0.03,
                    "{place}: {found:?}, {shortest}"
                );
            }
        }
    }

    #[test]
    fn poles_and_the_date_line_are_places_too() {
        for edge in ["90,0", "-90,0", "0,180", "0,-180", "66,179.99"] {
            let _ = around(&p(edge), 130.0);
        }
        assert!(around(&p("66,179.99"), 30.0).contains(&"RU"));
    }
}
