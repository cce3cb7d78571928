//! The gates for places: a province is a part of its country, a place lies in its province's country, an office is where its
//! city is.

use std::collections::{HashMap, HashSet};

use super::{
    gates::{self, Checked},
    rows::{self, City, Org},
};
use crate::geo::Position;

/// How a district is written.
const DISTRICT: &str = "Use codes of provinces.csv that lie in the row's territory, at least one for each country of it, with | \
     between them; give a country of which all is covered a row of its own";

/// No city of ours is wider.
const FAR_KM: f64 = 50.0;

pub(super) fn check(c: &mut Checked<'_>) {
    provinces(c);
    places(c);
    districts(c);
    offices(c);
    one_point_one_city(c);
    which_is_near(c);
    dangers(c);
}

/// A warning that people act on has a source with a day.
fn dangers(c: &mut Checked<'_>) {
    let rows = c.rows;
    for row in &rows.dangers {
        if !c.countries.contains(row.country.as_str()) {
            let fault = format!("no such country: {}", row.country);
            c.fault(rows::DANGERS, row.line, "country", fault, "Use a code of countries.csv");
        }
        if row.from.source.is_empty() || row.from.date.is_none() {
            let fault = "a danger without a source and its date";
            c.fault(rows::DANGERS, row.line, "source", fault, "Name who says so and when, or delete the row");
        }
    }
}

/// An ISO 3166-2 code: the country's, `-`, and one to three capital letters or digits.
fn provinces(c: &mut Checked<'_>) {
    let rows = c.rows;
    let file = rows::PROVINCES;
    c.unique(file, "code", rows.provinces.iter().map(|r| (r.line, r.code.as_str())));
    for row in &rows.provinces {
        c.country(file, row.line, "country", &row.country);
        let known = row.code.split_once('-').is_some_and(|(country, part)| {
            country == row.country
                && (1..=3).contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        });
        if !known {
            let fault = format!("`{}` is no ISO 3166-2 code of {}", row.code, row.country);
            c.fault(file, row.line, "code", fault, "Write it as in TH-83");
        }
        if !row.names.contains_key("en") {
            c.fault(file, row.line, "en", "no English name", "Every province has at least that");
        }
    }
}

/// A place is in the country and the province it names; one of a city is where the city is.
fn places(c: &mut Checked<'_>) {
    let rows = c.rows;
    let file = rows::PLACES;
    let cities: HashMap<&str, &City> = rows.cities.iter().map(|r| (r.id.as_str(), r)).collect();
    for city in &rows.cities {
        gates::inside(c, rows::CITIES, city.line, city.place, &city.country);
    }
    c.unique(file, "id", rows.places.iter().map(|r| (r.line, r.id.as_str())));
    for row in &rows.places {
        c.country(file, row.line, "country", &row.country);
        if let Some(city) = cities.get(row.id.as_str()).filter(|city| city.country != row.country) {
            let fault = format!("the city `{}` lies in {}", row.id, city.country);
            c.fault(file, row.line, "country", fault, "City and place must agree");
        }
        match c.provinces.get(row.province.as_str()) {
            _ if row.province.is_empty() => {}
            Some(country) if *country == row.country => {}
            Some(country) => {
                let fault = format!("the province {} lies in {country}", row.province);
                c.fault(file, row.line, "province", fault, "Province and country must agree");
            }
            None => {
                let fault = format!("no province `{}`", row.province);
                c.fault(file, row.line, "province", fault, "Use a code of provinces.csv, or leave it empty");
            }
        }
        if row.name.is_empty() {
            c.fault(file, row.line, "name", "no name", "Write the English name");
        }
        if row.place.is_none() {
            c.fault(
                file,
                row.line,
                "lat",
                "no coordinates",
                "Give both, or delete the row: it is made of them",
            );
        }
        gates::inside(c, file, row.line, row.place, &row.country);
    }
}

/// A consular district is made of provinces of the territory it is a part of.
fn districts(c: &mut Checked<'_>) {
    let rows = c.rows;
    for row in &rows.coverage {
        let mut seen = HashSet::new();
        for code in &row.district {
            let fault = match c.provinces.get(code.as_str()) {
                None => format!("no province `{code}`"),
                Some(country) if !row.territory.iter().any(|t| t == country) => {
                    format!("the province {code} lies in {country}, outside the territory")
                }
                Some(_) if !seen.insert(code) => format!("the province {code} is given twice"),
                Some(_) => continue,
            };
            c.fault(rows::COVERAGE, row.line, "district", fault, DISTRICT);
        }
        // Without a province a country would silently count as a whole.
        let none_in =
            |country: &&String| !row.district.iter().any(|code| code.starts_with(&format!("{country}-")));
        if let Some(country) = row.territory.iter().find(none_in).filter(|_| !row.district.is_empty()) {
            let fault = format!("no province of {country}, which is in the territory");
            c.fault(rows::COVERAGE, row.line, "district", fault, DISTRICT);
        }
    }
}

fn offices(c: &mut Checked<'_>) {
    let rows = c.rows;
    let centres = rows.cities.iter().map(|city| (city.id.as_str(), city.place));
    let places = centres.chain(rows.places.iter().map(|place| (place.id.as_str(), place.place)));
    let places: HashMap<&str, Position> =
        places.filter_map(|(id, place)| Some((id, position(place)?))).collect();
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

/// Where a state has several missions in a country, the nearest is asked first: each must lie somewhere.
fn which_is_near(c: &mut Checked<'_>) {
    let rows = c.rows;
    let cities = rows.cities.iter().filter(|city| city.place.is_some()).map(|city| city.id.as_str());
    let places = rows.places.iter().filter(|place| place.place.is_some()).map(|place| place.id.as_str());
    let offices = rows.orgs.iter().filter(|org| org.place.is_some()).map(|org| org.city.as_str());
    let known: HashSet<&str> = cities.chain(places).chain(offices).filter(|city| !city.is_empty()).collect();
    let missions = || rows.orgs.iter().filter(|org| org.kind == "mission");
    let mut count: HashMap<(&str, &str), u32> = HashMap::new();
    for org in missions() {
        *count.entry((&org.sending, &org.host)).or_default() += 1;
    }
    for org in missions().filter(|org| org.place.is_none() && !known.contains(org.city.as_str())) {
        if count.get(&(org.sending.as_str(), org.host.as_str())).is_some_and(|missions| *missions > 1) {
            let fault = format!("one of several missions of {} in {}, and no point", org.sending, org.host);
            let remedy = "Name its city and give that its centre in cities.csv; without one a farther mission is called first";
            c.fault(rows::ORGS, org.line, "city", fault, remedy);
        }
    }
}

/// Two offices of two cities at one point: one of them has the other's coordinates.
fn one_point_one_city(c: &mut Checked<'_>) {
    let rows = c.rows;
    let mut first: HashMap<(i64, i64), &Org> = HashMap::new();
    for org in rows.orgs.iter().filter(|o| !o.city.is_empty()) {
        let Some((lat, lon)) = org.place else { continue };
        // A ten-thousandth of a degree is eleven metres.
        #[allow(clippy::cast_possible_truncation)]
        let point = ((lat * 10_000.0).round() as i64, (lon * 10_000.0).round() as i64);
        let other = *first.entry(point).or_insert(org);
        if other.city != org.city {
            let fault = format!("the coordinates of {} in {}", other.id, other.city);
            let remedy = "Find out whose they are; leave both empty when in doubt";
            c.fault(rows::ORGS, org.line, "lat", fault, remedy);
        }
    }
}

fn position(place: Option<(f64, f64)>) -> Option<Position> {
    place.and_then(|(lat, lon)| Position::from_degrees(lat, lon).ok())
}
