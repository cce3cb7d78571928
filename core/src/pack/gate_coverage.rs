//! The gates for who serves whom: each relation means what it says, and gaps contradict no mission.

use std::collections::{BTreeSet, HashSet};

use super::{
    codes,
    gate_contacts::asserts,
    gates::Checked,
    rows::{self, Org},
};

/// Countries in which most of those who ask are.
const HOSTS: [&str; 8] = ["TH", "MM", "LA", "KH", "MY", "AE", "TR", "RU"];

pub(super) fn check(c: &mut Checked<'_>) {
    coverage(c);
    absences(c);
    every_host_is_answered(c);
}

fn coverage(c: &mut Checked<'_>) {
    let rows = c.rows;
    let mut seen = HashSet::new();
    let mut at_home = BTreeSet::new();
    for row in &rows.coverage {
        let (file, line) = (rows::COVERAGE, row.line);
        // An event without a date is a rumour; a mission may come from a list that has none.
        c.sourced(file, line, &row.from, row.relation != "precedent");
        codes_exist(c, file, line, "citizens", &row.citizens);
        codes_exist(c, file, line, "territory", &row.territory);
        if row.basis.is_empty() {
            c.fault(file, line, "basis", "no basis", "Say in one sentence what it rests on");
        }
        let Some(org) = c.orgs.get(row.org.as_str()).copied() else {
            c.fault(file, line, "org", format!("no organisation `{}`", row.org), "Use an id of orgs.csv");
            continue;
        };
        for (citizen, territory) in
            row.citizens.iter().flat_map(|k| row.territory.iter().map(move |t| (k, t)))
        {
            if !seen.insert((&row.org, citizen, territory, &row.relation)) {
                c.fault(
                    file,
                    line,
                    "org",
                    format!("{citizen} in {territory} is given twice"),
                    "Delete one of the rows",
                );
            }
        }
        if row.relation == "home" {
            at_home.extend(row.citizens.iter().map(String::as_str));
        }
        if let Some((column, fault, remedy)) = relation_fault(row, org) {
            c.fault(file, line, column, fault, remedy);
        }
    }
    for citizen in codes::CITIZENS.iter().filter(|k| !at_home.contains(**k)) {
        c.fault(
            rows::COVERAGE,
            0,
            "citizens",
            format!("{citizen} has nobody at home"),
            "Add a row `home` for the ministry",
        );
    }
}

fn relation_fault(row: &rows::Coverage, org: &Org) -> Option<(&'static str, &'static str, &'static str)> {
    let only_own = row.citizens.iter().all(|k| *k == org.sending);
    let holds = |list: &[String], code: &String| list.iter().any(|k| k == code || k == "*");
    let has_own = holds(&row.citizens, &org.sending);
    let resides = row.territory.contains(&org.host);
    match row.relation.as_str() {
        "own_resident" | "own_accredited" | "own_honorary" | "own_labour_office" if !only_own => Some((
            "citizens",
            "an own mission of other citizens",
            "Own missions serve citizens of the sending country",
        )),
        "own_resident" | "own_accredited" | "own_honorary" if org.kind != "mission" => Some((
            "relation",
            "an own mission that is none",
            "Use this for organisations of kind mission, own_labour_office for offices of an agency",
        )),
        "own_labour_office" if org.kind != "agency" => Some((
            "relation",
            "a labour office that is none",
            "Use this for organisations of kind agency abroad",
        )),
        "own_resident" | "own_labour_office" if !resides => Some((
            "territory",
            "resident where it is not",
            "Use own_accredited for countries it covers from elsewhere",
        )),
        "own_accredited" if holds(&row.territory, &org.host) => {
            Some(("territory", "accredited where it resides", "Use own_resident for the country it is in"))
        }
        "own_honorary" if org.org_type != "honorary_consulate" => Some((
            "relation",
            "honorary, but of another type",
            "Correct the relation or the type of the organisation",
        )),
        "treaty" | "treaty_unchecked" | "agreed_partner" if has_own => Some((
            "citizens",
            "a third state that is the own one",
            "Use own_resident, own_accredited or own_honorary",
        )),
        "treaty" if !says_in_force(&row.basis) => Some((
            "basis",
            "a treaty of which nobody says that it is in force",
            "Write `in force` and the date of the check, or use treaty_unchecked",
        )),
        "home" if org.kind == "police" => {
            Some(("relation", "police as the last resort at home", "Name the ministry or its agency"))
        }
        "home" if !only_own => {
            Some(("citizens", "at home in another country", "Home is the country of the citizens"))
        }
        "local" if org.kind == "mission" => {
            Some(("relation", "a mission as local help", "Name what it rests on"))
        }
        "local" if row.territory.iter().any(|t| *t != org.host) => Some((
            "territory",
            "local help in another country",
            "Local is the country it is in; numbers and powers end at its border",
        )),
        _ => None,
    }
}

/// The words, and a year that says when.
fn says_in_force(basis: &str) -> bool {
    let year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let mut words = basis.split(|c: char| !c.is_ascii_digit());
    asserts(basis, "in force") && words.any(year)
}

/// Whoever stands in one of the main countries is told of an own mission, or that there is none, or that we do not know.
fn every_host_is_answered(c: &mut Checked<'_>) {
    let rows = c.rows;
    let missions = rows
        .coverage
        .iter()
        .filter(|r| matches!(r.relation.as_str(), "own_resident" | "own_accredited" | "own_honorary"));
    let told: HashSet<(&str, &str)> = missions
        .map(|r| (&r.citizens, &r.territory))
        .chain(rows.absences.iter().map(|r| (&r.citizens, &r.territory)))
        .flat_map(|(citizens, territory)| {
            citizens.iter().flat_map(move |k| territory.iter().map(move |t| (k.as_str(), t.as_str())))
        })
        .collect();
    for host in HOSTS {
        if !c.countries.contains(host) {
            continue;
        }
        let is_told = |k: &str| {
            [(k, host), ("*", host), (k, "*"), ("*", "*")].iter().any(|(k, t)| told.contains(&(*k, *t)))
        };
        for citizen in codes::CITIZENS.into_iter().filter(|k| *k != host && !is_told(k)) {
            let fault = format!("nothing is said of the own mission of {citizen} in {host}");
            let remedy = "Add the coverage of the mission, or a row here: none or unknown";
            c.fault(rows::ABSENCE, 0, "citizens", fault, remedy);
        }
    }
}

fn absences(c: &mut Checked<'_>) {
    let rows = c.rows;
    let resident: HashSet<(&str, &str)> = rows
        .coverage
        .iter()
        .filter(|r| r.relation == "own_resident")
        .flat_map(|r| r.citizens.iter().flat_map(|k| r.territory.iter().map(|t| (k.as_str(), t.as_str()))))
        .collect();
    let mut seen = HashSet::new();
    for row in &rows.absences {
        let (file, line) = (rows::ABSENCE, row.line);
        c.sourced(file, line, &row.from, false);
        codes_exist(c, file, line, "citizens", &row.citizens);
        codes_exist(c, file, line, "territory", &row.territory);
        for pair in
            row.citizens.iter().flat_map(|k| row.territory.iter().map(move |t| (k.as_str(), t.as_str())))
        {
            if !seen.insert(pair) {
                c.fault(
                    file,
                    line,
                    "citizens",
                    format!("{} in {} is given twice", pair.0, pair.1),
                    "Delete one of the rows",
                );
            }
            // `*` stands for each of them, the one with a mission too.
            let same = |given: &str, known: &str| given == known || given == "*";
            if let Some(there) = resident.iter().find(|known| same(pair.0, known.0) && same(pair.1, known.1))
            {
                let fault = format!("{} has a mission in {}", there.0, there.1);
                c.fault(file, line, "state", fault, "Delete this row, or the coverage that contradicts it");
            }
        }
    }
}

fn codes_exist(c: &mut Checked<'_>, file: &str, line: u64, column: &str, list: &[String]) {
    if list.is_empty() {
        c.fault(file, line, column, "nobody and nowhere", "Give country codes or *");
    }
    for code in list.iter().filter(|code| *code != "*") {
        c.country(file, line, column, code);
    }
}
