//! From the cells of a pack to typed rows, with a fault for every cell that cannot be read.

use super::{
    Fault, Pack, codes,
    rows::{
        ABSENCE, ALIASES, Absence, Alias, CITIES, CONTACTS, COUNTRIES, COVERAGE, City, Contact, Country,
        Coverage, DANGERS, Danger, Names, ORGS, Org, PLACES, PROVINCES, Place, Provenance, Province, Rows,
    },
    table::{Row, Table},
};
use crate::{error::Result, phone::PhoneNumber, time::PartialDate};

impl Rows {
    /// Reads the directory's parts.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] with the first fault, when there is one.
    pub fn read(pack: &Pack) -> Result<Self> {
        let (rows, faults) = Self::read_all(pack);
        match faults.into_iter().next() {
            None => Ok(rows),
            Some(fault) => Err(fault.into()),
        }
    }

    /// Reads the directory's parts, with every fault of shape.
    #[must_use]
    pub fn read_all(pack: &Pack) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut reader = Reader { pack, faults: &mut faults };
        let rows = Self {
            countries: reader.rows(COUNTRIES, &["code", "calling_code", "en", "ru"], |_, r| Country {
                line: r.line,
                code: r.get("code").to_owned(),
                calling: r
                    .list("calling_code")
                    .iter()
                    .map(|c| c.trim_start_matches('+').to_owned())
                    .collect(),
                names: names(r),
            }),
            provinces: reader.rows(PROVINCES, &["code", "country", "en", "ru"], |_, r| Province {
                line: r.line,
                code: r.get("code").to_owned(),
                country: r.get("country").to_owned(),
                names: names(r),
            }),
            cities: reader.rows(CITIES, &["id", "country", "kind", "en", "ru"], |c, r| City {
                line: r.line,
                id: r.get("id").to_owned(),
                country: r.get("country").to_owned(),
                kind: c.one_of(r, "kind", &codes::CITY_KINDS),
                // Both columns may be missing: an older pack has none.
                place: c.place(r),
                names: names(r),
            }),
            orgs: reader.rows(ORGS, &ORG_COLUMNS, org),
            contacts: reader.rows(CONTACTS, &CONTACT_COLUMNS, contact),
            coverage: reader.rows(COVERAGE, &COVERAGE_COLUMNS, |c, r| Coverage {
                line: r.line,
                org: r.get("org").to_owned(),
                citizens: r.list("citizens"),
                territory: r.list("territory"),
                district: r.list("district"),
                relation: c.one_of(r, "relation", &codes::RELATIONS),
                basis: r.get("basis").to_owned(),
                basis_key: c.one_of_or_empty(r, "basis_key", &codes::BASIS_KEYS),
                from: c.provenance(r),
            }),
            absences: reader.rows(ABSENCE, &ABSENCE_COLUMNS, |c, r| Absence {
                line: r.line,
                citizens: r.list("citizens"),
                territory: r.list("territory"),
                state: c.one_of(r, "state", &codes::ABSENCES),
                from: c.provenance(r),
            }),
            aliases: reader.rows(ALIASES, &["kind", "ref", "lang", "text"], |c, r| Alias {
                line: r.line,
                kind: c.one_of(r, "kind", &codes::ALIAS_KINDS),
                id: r.get("ref").to_owned(),
                language: r.get("lang").to_owned(),
                text: r.get("text").to_owned(),
            }),
            dangers: reader.rows(DANGERS, &DANGER_COLUMNS, |c, r| Danger {
                line: r.line,
                country: r.get("country").to_owned(),
                danger: c.one_of(r, "danger", &codes::DANGERS),
                from: c.provenance(r),
            }),
            places: reader.rows(PLACES, &PLACE_COLUMNS, |c, r| Place {
                line: r.line,
                id: r.get("id").to_owned(),
                country: r.get("country").to_owned(),
                province: r.get("province").to_owned(),
                name: r.get("name").to_owned(),
                place: c.place(r),
            }),
        };
        (rows, faults)
    }
}

const DANGER_COLUMNS: [&str; 6] = ["country", "danger", "source", "source_ref", "date", "note"];
const ORG_COLUMNS: [&str; 12] =
    ["id", "kind", "sending", "host", "type", "city", "lat", "lon", "source", "source_ref", "date", "note"];
const CONTACT_COLUMNS: [&str; 16] = [
    "org",
    "channel",
    "purpose",
    "number",
    "short_code",
    "dial_country",
    "address",
    "reach",
    "hours",
    "languages",
    "status",
    "source",
    "source_ref",
    "date",
    "looked_for",
    "note",
];
/// `district` and `basis_key` may be missing: an older pack has none.
const COVERAGE_COLUMNS: [&str; 9] =
    ["org", "citizens", "territory", "relation", "basis", "source", "source_ref", "date", "note"];
const PLACE_COLUMNS: [&str; 7] = ["id", "country", "province", "name", "lat", "lon", "source"];
const ABSENCE_COLUMNS: [&str; 7] = ["citizens", "territory", "state", "source", "source_ref", "date", "note"];

fn names(row: Row<'_>) -> Names {
    codes::NAME_LANGUAGES
        .iter()
        .map(|language| ((*language).to_owned(), row.get(language).to_owned()))
        .filter(|(_, name)| !name.is_empty())
        .collect()
}

fn org(cells: &mut Cells<'_>, r: Row<'_>) -> Org {
    let kind = cells.one_of(r, "kind", &codes::KINDS);
    if kind == "mission" {
        cells.one_of(r, "type", &codes::MISSION_TYPES);
    }
    Org {
        line: r.line,
        id: r.get("id").to_owned(),
        kind,
        sending: r.get("sending").to_owned(),
        host: r.get("host").to_owned(),
        org_type: r.get("type").to_owned(),
        city: r.get("city").to_owned(),
        place: cells.place(r),
        from: cells.provenance(r),
        note: r.get("note").to_owned(),
    }
}

fn contact(cells: &mut Cells<'_>, r: Row<'_>) -> Contact {
    Contact {
        line: r.line,
        org: r.get("org").to_owned(),
        channel: cells.one_of(r, "channel", &codes::CHANNELS),
        purpose: cells.one_of(r, "purpose", &codes::PURPOSES),
        dial: cells.dial(r),
        address: r.get("address").to_owned(),
        reach: cells.one_of_or_empty(r, "reach", &codes::REACHES),
        hours: r.get("hours").to_owned(),
        languages: r.list("languages"),
        status: cells.one_of(r, "status", &codes::STATUSES),
        from: cells.provenance(r),
        looked_for: cells.date(r, "looked_for"),
        caution: cells.one_of_or_empty(r, "caution", &codes::CAUTIONS),
        // May be missing: an older pack has none.
        extension: r.get("extension").to_owned(),
        note: r.get("note").to_owned(),
    }
}

struct Reader<'a> {
    pack: &'a Pack,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn rows<T>(
        &mut self,
        file: &str,
        columns: &[&str],
        make: impl Fn(&mut Cells<'_>, Row<'_>) -> T,
    ) -> Vec<T> {
        let Some(bytes) = self.pack.parts.get(file) else {
            self.faults.push(Fault::new(
                file,
                0,
                "",
                "the part is missing",
                "Every pack has all parts of the directory",
            ));
            return Vec::new();
        };
        let table = Table::read(file, bytes, self.faults);
        table.require(columns, self.faults);
        let mut cells = Cells { faults: self.faults };
        table.rows().map(|row| make(&mut cells, row)).collect()
    }
}

/// Reads single cells and notes what is wrong with them.
struct Cells<'a> {
    faults: &'a mut Vec<Fault>,
}

impl Cells<'_> {
    fn one_of(&mut self, row: Row<'_>, column: &str, known: &[&str]) -> String {
        let value = row.get(column);
        if !known.contains(&value) {
            let fault = row.fault(
                column,
                format!("`{value}` is not known"),
                &format!("Use one of: {}", known.join(", ")),
            );
            self.faults.push(fault);
        }
        value.to_owned()
    }

    /// Empty, or one of the known words; a column that an older pack lacks reads as empty.
    fn one_of_or_empty(&mut self, row: Row<'_>, column: &str, known: &[&str]) -> String {
        if row.get(column).is_empty() { String::new() } else { self.one_of(row, column, known) }
    }

    fn date(&mut self, row: Row<'_>, column: &str) -> Option<PartialDate> {
        let text = row.get(column);
        let date = PartialDate::parse(text);
        if date.is_none() && !text.is_empty() {
            self.faults.push(row.fault(
                column,
                format!("`{text}` is no date"),
                "Write YYYY, YYYY-MM or YYYY-MM-DD",
            ));
        }
        date
    }

    fn provenance(&mut self, row: Row<'_>) -> Provenance {
        Provenance {
            source: row.get("source").to_owned(),
            source_ref: row.get("source_ref").to_owned(),
            date: self.date(row, "date"),
        }
    }

    fn place(&mut self, row: Row<'_>) -> Option<(f64, f64)> {
        let (lat, lon) = (row.get("lat"), row.get("lon"));
        if lat.is_empty() && lon.is_empty() {
            return None;
        }
        let number = |text: &str, limit: f64| text.parse::<f64>().ok().filter(|d| d.abs() <= limit);
        let place = number(lat, 90.0).zip(number(lon, 180.0));
        if place.is_none() {
            let column = if number(lat, 90.0).is_none() { "lat" } else { "lon" };
            self.faults.push(row.fault(
                column,
                "no coordinate on the earth",
                "Write both in decimal degrees, or leave both empty",
            ));
        }
        place
    }

    fn dial(&mut self, row: Row<'_>) -> Option<PhoneNumber> {
        match (row.get("number"), row.get("short_code")) {
            ("", "") => None,
            (number, "") => {
                let read = PhoneNumber::international(number).ok();
                if read.is_none() {
                    let remedy = "Write + and 7 to 15 digits with country and area code, without blanks";
                    self.faults.push(row.fault(
                        "number",
                        format!("`{number}` is no international number"),
                        remedy,
                    ));
                }
                read
            }
            ("", code) => {
                let read = PhoneNumber::short_code(code, row.get("dial_country")).ok();
                if read.is_none() {
                    let remedy =
                        "Write 2 to 11 digits, and in dial_country the country whose networks know it";
                    self.faults.push(row.fault("short_code", format!("`{code}` cannot be dialled"), remedy));
                }
                read
            }
            _ => {
                self.faults.push(row.fault(
                    "short_code",
                    "a number and a short code in one row",
                    "Give each its own row",
                ));
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::tests::sample;

    #[test]
    fn the_sample_reads_without_a_fault() {
        let (rows, faults) = Rows::read_all(&sample(&[]));
        assert_eq!(faults, []);
        assert!(rows.orgs.len() > 5 && rows.contacts.len() > 5);
        let line = rows.contacts.iter().find(|c| c.org == "th-hotline-1300").unwrap();
        assert_eq!(line.dial, PhoneNumber::short_code("1300", "TH").ok());
    }

    #[test]
    fn a_fault_names_file_line_column_and_remedy() {
        let text = "org,citizens,territory,district,relation,basis,source,source_ref,date,note\n\
                    kg-ministry,KG,*,,homely,x,s,r,2026,\n";
        let error = Rows::read(&sample(&[(COVERAGE, text)])).unwrap_err().to_string();
        assert_eq!(
            error,
            "pack: directory/coverage.csv, line 2, column relation: `homely` is not known. Use one of: own_resident, \
             own_accredited, own_honorary, own_labour_office, treaty, agreed_partner, precedent, treaty_unchecked, local, home"
        );
    }

    #[test]
    fn broken_tables_give_faults_not_panics() {
        for text in ["", "org", "\"", "org,org\na,b\n", "a,b\n1\n", "\u{feff}org\n", "org\n\"a", "\0"] {
            let (_, faults) = Rows::read_all(&sample(&[(COVERAGE, text)]));
            assert!(!faults.is_empty(), "{text:?}");
        }
        let mut pack = sample(&[]);
        pack.parts.insert(COVERAGE.into(), b"org\n\xff\xfe\n".to_vec());
        assert!(!Rows::read_all(&pack).1.is_empty());
    }
}
