//! The directory's rows, typed.
//!
//! Reading is total: every row that can be understood is kept, and everything that cannot be is a [`super::Fault`] with its place.
//! Whether rows agree with each other is the business of [`super::gates`].

use std::collections::BTreeMap;

use crate::{phone::PhoneNumber, time::PartialDate};

/// Names by language tag.
pub type Names = BTreeMap<String, String>;

/// Where a row is from.
#[derive(Debug, Clone, Default)]
pub struct Provenance {
    /// Who says it, for people.
    pub source: String,
    /// Where exactly: page, message, file.
    pub source_ref: String,
    /// Day of the source.
    pub date: Option<PartialDate>,
}

/// A country.
#[derive(Debug, Clone)]
pub struct Country {
    /// Line in its file.
    pub line: u64,
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Calling codes in digits (`66`); several for a few countries.
    pub calling: Vec<String>,
    /// Its names.
    pub names: Names,
}

/// A province, state or region: the unit that consular districts are made of.
#[derive(Debug, Clone)]
pub struct Province {
    /// Line in its file.
    pub line: u64,
    /// ISO 3166-2 (`TH-83`).
    pub code: String,
    /// Country it is part of.
    pub country: String,
    /// Its names.
    pub names: Names,
}

/// A city, a town, a crossing: a place that has names in the languages of the app.
#[derive(Debug, Clone)]
pub struct City {
    /// Line in its file.
    pub line: u64,
    /// Stable id.
    pub id: String,
    /// Country it lies in.
    pub country: String,
    /// One of [`super::codes::CITY_KINDS`].
    pub kind: String,
    /// Latitude and longitude of its centre in degrees, to two decimals; used where `odbl/places.csv` has no point for it.
    pub place: Option<(f64, f64)>,
    /// Its names.
    pub names: Names,
}

/// An organisation.
#[derive(Debug, Clone)]
pub struct Org {
    /// Line in its file.
    pub line: u64,
    /// Stable id.
    pub id: String,
    /// One of [`super::codes::KINDS`].
    pub kind: String,
    /// Country it belongs to.
    pub sending: String,
    /// Country it is in.
    pub host: String,
    /// Type, a key of the words.
    pub org_type: String,
    /// City id; empty when not known.
    pub city: String,
    /// Latitude and longitude in degrees, when a source gives them.
    pub place: Option<(f64, f64)>,
    /// Where the row is from.
    pub from: Provenance,
    /// For editors.
    pub note: String,
}

/// One way to reach an organisation, or the statement that none is known.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Line in its file.
    pub line: u64,
    /// Organisation id.
    pub org: String,
    /// One of [`super::codes::CHANNELS`].
    pub channel: String,
    /// One of [`super::codes::PURPOSES`].
    pub purpose: String,
    /// What can be dialled.
    pub dial: Option<PhoneNumber>,
    /// E-mail or web address; empty when it has none.
    pub address: String,
    /// One of [`super::codes::REACHES`]; empty for an address.
    pub reach: String,
    /// Opening hours in the words of the source.
    pub hours: String,
    /// Languages spoken, BCP 47.
    pub languages: Vec<String>,
    /// One of [`super::codes::STATUSES`].
    pub status: String,
    /// Where the row is from.
    pub from: Provenance,
    /// Day of the search that found nothing.
    pub looked_for: Option<PartialDate>,
    /// One of [`super::codes::CAUTIONS`]; empty for most.
    pub caution: String,
    /// Digits to ask for or to key in once somebody has answered; empty for most. Never a part of the number.
    pub extension: String,
    /// For editors.
    pub note: String,
}

/// Whom an organisation serves, where, and on what basis.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// Line in its file.
    pub line: u64,
    /// Organisation id.
    pub org: String,
    /// Citizenships, or `*`.
    pub citizens: Vec<String>,
    /// Countries, or `*`.
    pub territory: Vec<String>,
    /// Provinces of the territory that it is in charge of ([`Province::code`]); empty for the whole.
    pub district: Vec<String>,
    /// One of [`super::codes::RELATIONS`].
    pub relation: String,
    /// What it rests on, one English sentence.
    pub basis: String,
    /// One of [`super::codes::BASIS_KEYS`]; empty when only the English sentence says it.
    pub basis_key: String,
    /// Where the row is from.
    pub from: Provenance,
}

/// What is known of a gap.
#[derive(Debug, Clone)]
pub struct Absence {
    /// Line in its file.
    pub line: u64,
    /// Citizenships.
    pub citizens: Vec<String>,
    /// Countries.
    pub territory: Vec<String>,
    /// One of [`super::codes::ABSENCES`].
    pub state: String,
    /// Where the row is from.
    pub from: Provenance,
}

/// Another name that people type.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Line in its file.
    pub line: u64,
    /// One of [`super::codes::ALIAS_KINDS`].
    pub kind: String,
    /// Country code, city id, organisation id, province code, or type or kind of organisation.
    pub id: String,
    /// Language tag; empty when it is of none in particular.
    pub language: String,
    /// The name.
    pub text: String,
}

/// Coordinates of a place (ODbL).
#[derive(Debug, Clone)]
pub struct Place {
    /// Line in its file.
    pub line: u64,
    /// Stable id: that of its row in the cities, where it has one; else it only names a position.
    pub id: String,
    /// Country it lies in.
    pub country: String,
    /// Province it lies in ([`Province::code`]); empty when not known.
    pub province: String,
    /// English name.
    pub name: String,
    /// Latitude and longitude in degrees.
    pub place: Option<(f64, f64)>,
}

/// A country where a danger to travellers is known.
#[derive(Debug, Clone)]
pub struct Danger {
    /// Line in its file.
    pub line: u64,
    /// Country.
    pub country: String,
    /// One of [`super::codes::DANGERS`].
    pub danger: String,
    /// Who says so.
    pub from: Provenance,
}

/// Everything of a pack that the directory is made of.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// `directory/countries.csv`.
    pub countries: Vec<Country>,
    /// `directory/provinces.csv`.
    pub provinces: Vec<Province>,
    /// `directory/cities.csv`.
    pub cities: Vec<City>,
    /// `directory/orgs.csv`.
    pub orgs: Vec<Org>,
    /// `directory/contacts.csv`.
    pub contacts: Vec<Contact>,
    /// `directory/coverage.csv`.
    pub coverage: Vec<Coverage>,
    /// `directory/absence.csv`.
    pub absences: Vec<Absence>,
    /// `directory/aliases.csv`.
    pub aliases: Vec<Alias>,
    /// `directory/dangers.csv`.
    pub dangers: Vec<Danger>,
    /// `odbl/places.csv`.
    pub places: Vec<Place>,
}

/// Parts of the directory.
pub const COUNTRIES: &str = "directory/countries.csv";
/// Provinces.
pub const PROVINCES: &str = "directory/provinces.csv";
/// Cities.
pub const CITIES: &str = "directory/cities.csv";
/// Organisations.
pub const ORGS: &str = "directory/orgs.csv";
/// Contacts.
pub const CONTACTS: &str = "directory/contacts.csv";
/// Coverage.
pub const COVERAGE: &str = "directory/coverage.csv";
/// Gaps.
pub const ABSENCE: &str = "directory/absence.csv";
/// Other names.
pub const ALIASES: &str = "directory/aliases.csv";
/// Countries where a danger to travellers is known.
pub const DANGERS: &str = "directory/dangers.csv";
/// Coordinates.
pub const PLACES: &str = "odbl/places.csv";
