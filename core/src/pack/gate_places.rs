//! The gate for coordinates: an office is where its city is.

use std::collections::HashMap;

use super::{
    gates::Checked,
    rows::{self, Org},
};
use crate::geo::Position;

/// No city of ours is wider.
const FAR_KM: f64 = 50.0;

pub(super) fn check(c: &mut Checked<'_>) {
    let rows = c.rows;
    let places: HashMap<&str, Position> =
        rows.places.iter().filter_map(|p| Some((p.city.as_str(), position(p.place)?))).collect();
    let mut offices: HashMap<&str, Vec<(&Org, Position)>> = HashMap::new();
    for org in rows.orgs.iter().filter(|o| !o.city.is_empty()) {
        if let Some(at) = position(org.place) {
            offices.entry(&org.city).or_default().push((org, at));
        }
    }
    for (city, offices) in &offices {
        for (org, at) in offices {
            let far = match places.get(city) {
                Some(place) => (at.distance_km(place) > FAR_KM).then_some("the city"),
                None => offices
                    .iter()
                    .find(|(other, there)| other.id != org.id && at.distance_km(there) > FAR_KM)
                    .map(|(other, _)| other.id.as_str()),
            };
            if let Some(what) = far {
                let fault = format!("more than 50 km from {what} in {city}");
                let remedy = "Look for the coordinates of another office; leave both empty when in doubt";
                c.fault(rows::ORGS, org.line, "lat", fault, remedy);
            }
        }
    }
}

fn position(place: Option<(f64, f64)>) -> Option<Position> {
    place.and_then(|(lat, lon)| Position::from_degrees(lat, lon).ok())
}
