//! The gates for what a telephone number may look like: how long it is, and whether its area code is that of the city.

use std::collections::HashMap;

use super::{
    gates::Checked,
    rows::{self, City},
};
use crate::phone::PhoneNumber;

const FILE: &str = rows::CONTACTS;

/// A numbering plan: calling code, lengths of a national number, beginnings of mobile numbers with their lengths.
struct Plan {
    calling: &'static str,
    /// Shortest and longest number of a fixed line.
    fixed: (usize, usize),
    /// What mobile numbers begin with; empty where the length says nothing.
    mobile: &'static [&'static str],
    /// Shortest and longest number of a mobile line.
    moving: (usize, usize),
    /// What numbers free of charge begin with; their lengths are not checked.
    free: &'static [&'static str],
}

const fn plan(
    calling: &'static str,
    fixed: (usize, usize),
    mobile: &'static [&'static str],
    moving: (usize, usize),
    free: &'static [&'static str],
) -> Plan {
    Plan { calling, fixed, mobile, moving, free }
}

/// National numbers of the countries the app is made for (numbering plans as in libphonenumber of 2026-07-17).
const PLANS: [Plan; 13] = [
    plan("66", (8, 8), &["6", "8", "9"], (9, 9), &["1800"]),
    plan("60", (8, 9), &["1"], (9, 10), &["1300", "1800"]),
    plan("971", (8, 8), &["5"], (9, 9), &["600", "800"]),
    plan("90", (10, 10), &["5"], (10, 10), &[]),
    // Russia and Kazakhstan.
    plan("7", (10, 10), &["70", "74", "76", "77", "78", "9"], (10, 10), &[]),
    plan("998", (9, 9), &[], (9, 9), &[]),
    plan("996", (9, 9), &[], (9, 9), &["800"]),
    plan("992", (9, 9), &[], (9, 9), &[]),
    plan("993", (8, 8), &[], (8, 8), &[]),
    plan("994", (9, 9), &[], (9, 9), &[]),
    plan("855", (8, 9), &["1", "6", "7", "8", "9"], (8, 9), &["1800"]),
    plan("856", (8, 8), &["20", "30"], (9, 10), &[]),
    plan("95", (6, 9), &["9"], (7, 10), &[]),
];

/// Cities whose numbers have been mixed up in public lists: country, English name, area codes.
const AREAS: [(&str, &str, &[&str]); 26] = [
    ("MY", "Kuala Lumpur", &["3"]),
    ("MY", "Penang", &["4"]),
    ("MY", "George Town", &["4"]),
    ("TH", "Bangkok", &["2"]),
    ("AE", "Dubai", &["4"]),
    ("AE", "Abu Dhabi", &["2"]),
    ("TR", "Ankara", &["312"]),
    ("TR", "Istanbul", &["212", "216"]),
    ("RU", "Moscow", &["495", "499"]),
    ("KZ", "Astana", &["7172"]),
    ("KZ", "Almaty", &["727"]),
    ("TH", "Phuket", &["76"]),
    ("TH", "Chiang Mai", &["53", "52"]),
    ("AE", "Sharjah", &["6"]),
    ("TR", "Antalya", &["242"]),
    ("TR", "Trabzon", &["462"]),
    ("RU", "Saint Petersburg", &["812"]),
    ("RU", "Kazan", &["843"]),
    ("RU", "Novosibirsk", &["383"]),
    ("RU", "Yekaterinburg", &["343"]),
    ("RU", "Vladivostok", &["423"]),
    ("RU", "Rostov-on-Don", &["863"]),
    ("RU", "Ufa", &["347"]),
    ("KH", "Phnom Penh", &["23"]),
    ("LA", "Vientiane", &["21"]),
    ("MM", "Yangon", &["1"]),
];

pub(super) fn check(c: &mut Checked<'_>) {
    let rows = c.rows;
    let cities: HashMap<&str, &City> = rows.cities.iter().map(|k| (k.id.as_str(), k)).collect();
    for row in rows.contacts.iter().filter(|r| r.status != "dead") {
        let Some(PhoneNumber::International(number)) = &row.dial else { continue };
        let digits = number.trim_start_matches('+');
        let known = PLANS.iter().find_map(|p| Some((p, digits.strip_prefix(p.calling)?)));
        let Some((plan, national)) = known else { continue };
        if let Some(wanted) = wrong_length(plan, national) {
            let fault =
                format!("{number} has {} digits after +{}, not {wanted}", national.len(), plan.calling);
            let remedy = "Look at the source again: a digit or the area code is missing, or one too many";
            c.fault(FILE, row.line, "number", fault, remedy);
            continue;
        }
        let Some(org) = c.orgs.get(row.org.as_str()).copied() else { continue };
        let Some(city) = cities.get(org.city.as_str()) else { continue };
        // A foreign line has no area code of the city.
        let here = rows.countries.iter().find(|k| k.code == city.country);
        if !here.is_some_and(|k| k.calling.iter().any(|code| code == plan.calling)) {
            continue;
        }
        if let Some(codes) = wrong_area(plan, national, city) {
            let name = city.names.get("en").map_or("", String::as_str);
            let fault = format!("{number} is not a number of {name}, whose area code is {codes}");
            let remedy = "Find out which office it rings at; an area code added by us may be the wrong one";
            c.fault(FILE, row.line, "number", fault, remedy);
        }
        if row.note.contains("area code added") && is_ambiguous(plan, national, city) {
            let fault = format!("{number} without our area code is a number of another city too");
            let remedy = "Find a source that gives the area code; a list of local numbers does not tell";
            c.warn(FILE, row.line, "number", fault, remedy);
        }
        let published = row.purpose == "duty" || !row.caution.is_empty();
        if org.kind == "mission" && !published && is_mobile(plan, national) {
            let fault = format!("{number} is a mobile number of a mission");
            let remedy = "Make sure that the mission publishes it as its own; a consul's is not shipped. Then say why in `caution`, or give it the purpose duty";
            c.warn(FILE, row.line, "number", fault, remedy);
        }
    }
}

/// Mobile numbers that fixed ones cannot be taken for.
fn is_mobile(plan: &Plan, national: &str) -> bool {
    begins(national, plan.mobile) && !begins(national, plan.free)
}

/// Whether the local part alone would be a whole number under another area code (4253 2406 of Kuala Lumpur is also
/// 4 253 2406 of Penang).
fn is_ambiguous(plan: &Plan, national: &str, city: &City) -> bool {
    let name = city.names.get("en").map_or("", String::as_str);
    let areas = AREAS.iter().find(|(country, english, _)| city.country == *country && name == *english);
    areas.is_some_and(|(.., codes)| {
        codes
            .iter()
            .filter_map(|code| national.strip_prefix(code))
            .any(|local| wrong_length(plan, local).is_none())
    })
}

fn begins(national: &str, with: &[&str]) -> bool {
    with.iter().any(|beginning| national.starts_with(beginning))
}

/// The lengths that were expected, when the number has another one.
fn wrong_length(plan: &Plan, national: &str) -> Option<String> {
    if begins(national, plan.free) {
        return None;
    }
    let (short, long) = if begins(national, plan.mobile) { plan.moving } else { plan.fixed };
    let fits = (short..=long).contains(&national.len());
    let wanted = if short == long { short.to_string() } else { format!("{short} to {long}") };
    (!fits).then_some(wanted)
}

/// The area codes of the city, when a fixed line has none of them.
fn wrong_area(plan: &Plan, national: &str, city: &City) -> Option<String> {
    let name = city.names.get("en")?;
    let (.., codes) =
        AREAS.iter().find(|(country, city_name, _)| city.country == *country && name == city_name)?;
    let elsewhere =
        !begins(national, plan.mobile) && !begins(national, plan.free) && !begins(national, codes);
    elsewhere.then(|| codes.join(" or "))
}
