//! What stands between an edited pack and a phone: the rules that catch the faults seen in real directories.
//!
//! Each rule stands for a case met in public sources: a consulate with another consulate's number, coordinates of another
//! continent, sender and host swapped, a formula in a phone cell. A fault refuses the pack, a warning asks for a look.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    Fault, MANIFEST, Pack, borders, cells, gate_addresses, gate_contacts, gate_coverage, gate_guides,
    gate_manifest, gate_numbers, gate_owners, gate_places, parts,
    rows::{self, Org, Provenance, Rows},
};
use crate::{geo::Position, order::Arrange as _, time::PartialDate};

/// What the gates say of a pack.
#[derive(Debug, Clone, Default)]
pub struct CheckReport {
    /// What refuses the pack.
    pub faults: Vec<Fault>,
    /// What a person should look at.
    pub warnings: Vec<Fault>,
    /// Rows by part.
    pub counts: BTreeMap<String, u32>,
}

impl CheckReport {
    /// True when nothing refuses the pack.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.faults.is_empty()
    }
}

/// The rows with what the rules need to look things up.
pub(super) struct Checked<'a> {
    pub(super) rows: &'a Rows,
    pub(super) issued: PartialDate,
    pub(super) orgs: HashMap<&'a str, &'a Org>,
    pub(super) countries: HashSet<&'a str>,
    /// Province code to country code.
    pub(super) provinces: HashMap<&'a str, &'a str>,
    pub(super) report: CheckReport,
}

/// Checks the directory's rows and every cell of a pack.
#[must_use]
pub fn check(pack: &Pack) -> CheckReport {
    let (rows, shape) = Rows::read_all(pack);
    let mut checked = Checked {
        rows: &rows,
        issued: pack.manifest.issued,
        orgs: rows.orgs.iter().map(|o| (o.id.as_str(), o)).collect(),
        countries: rows.countries.iter().map(|c| c.code.as_str()).collect(),
        provinces: rows.provinces.iter().map(|p| (p.code.as_str(), p.country.as_str())).collect(),
        report: CheckReport { faults: shape, counts: counts(&rows), ..CheckReport::default() },
    };
    parts::check(pack, &mut checked.report.faults);
    // A pack without this part came from no folder; its signed manifest was read already.
    let manifest = pack.parts.get(MANIFEST).map(|bytes| gate_manifest::manifest(bytes));
    checked.report.faults.extend(manifest.unwrap_or_default());
    cells::check(pack, &mut checked.report.faults);
    names(&mut checked);
    orgs(&mut checked);
    gate_places::check(&mut checked);
    gate_contacts::check(&mut checked);
    gate_owners::check(&mut checked);
    gate_numbers::check(&mut checked);
    gate_addresses::check(&mut checked);
    gate_coverage::check(&mut checked);
    gate_guides::check(pack, &mut checked);
    let mut report = checked.report;
    report.faults.arrange();
    report.faults.dedup();
    report.warnings.arrange();
    report
}

fn counts(rows: &Rows) -> BTreeMap<String, u32> {
    [
        (rows::COUNTRIES, rows.countries.len()),
        (rows::PROVINCES, rows.provinces.len()),
        (rows::CITIES, rows.cities.len()),
        (rows::ORGS, rows.orgs.len()),
        (rows::CONTACTS, rows.contacts.len()),
        (rows::COVERAGE, rows.coverage.len()),
        (rows::ABSENCE, rows.absences.len()),
        (rows::ALIASES, rows.aliases.len()),
        (rows::DANGERS, rows.dangers.len()),
        (rows::PLACES, rows.places.len()),
    ]
    .into_iter()
    .map(|(file, n)| (file.to_owned(), u32::try_from(n).unwrap_or(u32::MAX)))
    .collect()
}

impl Checked<'_> {
    pub(super) fn fault(
        &mut self,
        file: &str,
        line: u64,
        column: &str,
        fault: impl Into<String>,
        remedy: &str,
    ) {
        self.report.faults.push(Fault::new(file, line, column, fault, remedy));
    }

    pub(super) fn warn(
        &mut self,
        file: &str,
        line: u64,
        column: &str,
        fault: impl Into<String>,
        remedy: &str,
    ) {
        self.report.warnings.push(Fault::new(file, line, column, fault, remedy));
    }

    /// A row that states a fact says where it is from and from when.
    pub(super) fn sourced(&mut self, file: &str, line: u64, from: &Provenance, undated: bool) {
        if from.source.is_empty() {
            self.fault(
                file,
                line,
                "source",
                "no source",
                "Name who says it; a row from memory is not shipped",
            );
        }
        self.not_from_memory(file, line, from);
        match from.date {
            None if !undated => self.fault(file, line, "date", "no date", "Give the date of the source"),
            None if file != rows::CONTACTS => {
                self.warn(file, line, "date", "no date", "Look for a source that has one")
            }
            Some(date) if first_day_is_after(date, self.issued) => {
                self.fault(
                    file,
                    line,
                    "date",
                    "a date after the pack was issued",
                    "Correct the date, or `issued` in pack.csv",
                );
            }
            _ => {}
        }
    }

    /// What somebody remembers is not a source, however it is worded.
    pub(super) fn not_from_memory(&mut self, file: &str, line: u64, from: &Provenance) {
        let mut words = from.source.split(|c: char| !c.is_alphanumeric());
        if words.any(|word| word.eq_ignore_ascii_case("memory")) {
            self.fault(file, line, "source", "memory as a source", "Find a source, or delete the row");
        }
    }

    pub(super) fn country(&mut self, file: &str, line: u64, column: &str, code: &str) {
        if !self.countries.contains(code) {
            self.fault(
                file,
                line,
                column,
                format!("no country `{code}`"),
                "Use a code of countries.csv, or add the country",
            );
        }
    }

    pub(super) fn unique<'b>(&mut self, file: &str, column: &str, ids: impl Iterator<Item = (u64, &'b str)>) {
        let mut seen = HashSet::new();
        for (line, id) in ids {
            if id.is_empty() || !seen.insert(id) {
                self.fault(
                    file,
                    line,
                    column,
                    format!("`{id}` is empty or given twice"),
                    "Give every row an id of its own",
                );
            }
        }
    }
}

/// A partial date counts as late only when even its first day is.
pub(super) fn first_day_is_after(date: PartialDate, issued: PartialDate) -> bool {
    let first = PartialDate { year: date.year, month: date.month.or(Some(1)), day: date.day.or(Some(1)) };
    first > issued
}

fn names(c: &mut Checked<'_>) {
    let rows = c.rows;
    c.unique(rows::COUNTRIES, "code", rows.countries.iter().map(|r| (r.line, r.code.as_str())));
    c.unique(rows::CITIES, "id", rows.cities.iter().map(|r| (r.line, r.id.as_str())));
    for country in &rows.countries {
        let two = country.code.len() == 2 && country.code.bytes().all(|b| b.is_ascii_uppercase());
        if !two {
            c.fault(rows::COUNTRIES, country.line, "code", "no ISO 3166-1 code", "Two capital letters");
        }
        let digits =
            |code: &String| (1..=4).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
        if !country.calling.iter().all(digits) {
            c.fault(
                rows::COUNTRIES,
                country.line,
                "calling_code",
                "no calling code",
                "1 to 4 digits, without the +",
            );
        }
        if !country.names.contains_key("en") {
            c.fault(
                rows::COUNTRIES,
                country.line,
                "en",
                "no English name",
                "Every country has at least that",
            );
        }
    }
    for city in &rows.cities {
        c.country(rows::CITIES, city.line, "country", &city.country);
        if !city.names.contains_key("en") {
            c.fault(rows::CITIES, city.line, "en", "no English name", "Every city has at least that");
        }
    }
    let cities: HashSet<&str> = rows.cities.iter().map(|r| r.id.as_str()).collect();
    for alias in &rows.aliases {
        let id = alias.id.as_str();
        let known = match alias.kind.as_str() {
            "country" => c.countries.contains(id),
            "place" => cities.contains(id),
            "province" => c.provinces.contains_key(id),
            "type" => rows.orgs.iter().any(|org| org.org_type == id || org.kind == id),
            _ => c.orgs.contains_key(id),
        };
        if !known {
            c.fault(
                rows::ALIASES,
                alias.line,
                "ref",
                format!("there is no {} `{id}`", alias.kind),
                "Use an id of its file",
            );
        }
        if alias.text.is_empty() {
            c.fault(rows::ALIASES, alias.line, "text", "no name", "Write the name, or delete the row");
        }
    }
}

/// A point 10 km and more outside its country is a copied or swapped coordinate; less is the simplified outline.
pub(super) fn inside(c: &mut Checked<'_>, file: &str, line: u64, place: Option<(f64, f64)>, country: &str) {
    let Some(position) = place.and_then(|(lat, lon)| Position::from_degrees(lat, lon).ok()) else { return };
    // Svalbard has a code and an outline of its own, and lies in Norway for whoever writes down an office.
    let part = if country == "NO" { "SJ" } else { country };
    if ![country, part].iter().any(|code| borders::touches(&position, code, 10.0)) {
        let fault = format!("the coordinates do not lie in {country}");
        c.fault(
            file,
            line,
            "lat",
            fault,
            "Look for swapped or copied coordinates; leave both empty when in doubt",
        );
    }
}

fn orgs(c: &mut Checked<'_>) {
    let rows = c.rows;
    c.unique(rows::ORGS, "id", rows.orgs.iter().map(|r| (r.line, r.id.as_str())));
    let cities: HashMap<&str, &str> =
        rows.cities.iter().map(|r| (r.id.as_str(), r.country.as_str())).collect();
    let reached: HashSet<&str> = rows.contacts.iter().map(|r| r.org.as_str()).collect();
    let covered: HashSet<&str> = rows.coverage.iter().map(|r| r.org.as_str()).collect();
    for org in &rows.orgs {
        let line = org.line;
        if !org.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            c.fault(rows::ORGS, line, "id", "an id of other signs", "Lower case letters, digits and - only");
        }
        c.country(rows::ORGS, line, "sending", &org.sending);
        c.country(rows::ORGS, line, "host", &org.host);
        let own_country = org.kind == "ministry";
        if org.kind == "mission" && org.sending == org.host {
            c.fault(
                rows::ORGS,
                line,
                "host",
                "a mission in its own country",
                "Look for sender and host swapped",
            );
        }
        if own_country && org.sending != org.host {
            c.fault(
                rows::ORGS,
                line,
                "host",
                "a ministry in another country",
                "A ministry is in its own country",
            );
        }
        if org.org_type.is_empty() {
            c.fault(rows::ORGS, line, "type", "no type", "It is a key of the org-type words");
        }
        match cities.get(org.city.as_str()) {
            _ if org.city.is_empty() => {}
            None => c.fault(
                rows::ORGS,
                line,
                "city",
                format!("no city `{}`", org.city),
                "Use an id of cities.csv",
            ),
            Some(country) if *country != org.host => {
                c.fault(
                    rows::ORGS,
                    line,
                    "city",
                    format!("the city lies in {country}"),
                    "City and host must agree",
                );
            }
            Some(_) => {}
        }
        inside(c, rows::ORGS, line, org.place, &org.host);
        c.sourced(rows::ORGS, line, &org.from, true);
        if !reached.contains(org.id.as_str()) {
            c.warn(
                rows::ORGS,
                line,
                "id",
                "no contact",
                "Add one, or a row `unknown` with the day of the search",
            );
        }
        if !covered.contains(org.id.as_str()) {
            c.warn(
                rows::ORGS,
                line,
                "id",
                "serves nobody",
                "Add a row to coverage.csv; until then only the search finds it",
            );
        }
    }
}

#[cfg(test)]
#[path = "gates_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "gates_trap_tests.rs"]
mod trap_tests;
