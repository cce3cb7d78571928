//! Ten thousand organisations: made up, but of the real countries, cities and types, under names as they are written in eight
//! languages, with numbers as they are dialled. The same on every run.

use std::{collections::BTreeMap, fmt::Write as _};

use hamroh_core::{
    pack::{
        Pack,
        rows::{City, Country, Rows},
    },
    words::{LANGUAGES, Words},
};

use crate::Outcome;

/// How many organisations.
pub const ORGS: usize = 10_000;

/// Types that missions have, all with words of their own.
const TYPES: [&str; 4] = ["embassy", "consulate_general", "consulate", "honorary_consulate"];

/// What is searched, and what the queries are made from.
pub struct Corpus {
    /// With the made-up organisations.
    pub pack: Pack,
    /// Every name and number with the kind and id of what it names.
    pub names: Vec<Named>,
    pub rows: Rows,
    pub orgs: Vec<Org>,
}

/// One name or number.
pub struct Named {
    pub kind: &'static str,
    pub id: String,
    pub text: String,
}

/// A made-up organisation.
pub struct Org {
    pub id: String,
    pub sending: usize,
    pub city: usize,
    pub org_type: &'static str,
    pub number: String,
}

impl Corpus {
    /// Builds it from the seed.
    pub fn make() -> Outcome<Self> {
        let seed = Pack::seed()?;
        let rows = Rows::read(&seed)?;
        let orgs = orgs(&rows)?;
        let mut parts = seed.parts.clone();
        let mut names = Vec::new();
        let mut name = |kind, id: &str, text: &str| {
            names.push(Named { kind, id: id.to_owned(), text: text.to_owned() });
        };
        for country in &rows.countries {
            country.names.values().for_each(|text| name("country", &country.code, text));
        }
        for city in &rows.cities {
            city.names.values().for_each(|text| name("place", &city.id, text));
        }
        for alias in rows.aliases.iter().filter(|alias| alias.kind != "org") {
            name(if alias.kind == "country" { "country" } else { "place" }, &alias.id, &alias.text);
        }
        let words: BTreeMap<&str, Words> = LANGUAGES.map(|language| (language, Words::new(language))).into();
        let mut csv = [
            String::from("id,kind,sending,host,type,city,lat,lon,source,source_ref,date,note\n"),
            String::from(
                "org,channel,purpose,number,short_code,dial_country,address,reach,hours,languages,status,source,source_ref,date,looked_for,caution,note\n",
            ),
            String::from("kind,ref,lang,text\n"),
        ];
        let [org_rows, contacts, aliases] = &mut csv;
        for alias in rows.aliases.iter().filter(|alias| alias.kind != "org") {
            writeln!(aliases, "{},{},{},\"{}\"", alias.kind, alias.id, alias.language, alias.text)?;
        }
        for (nth, org) in orgs.iter().enumerate() {
            let (sending, city) = (country(&rows, org.sending)?, city(&rows, org.city)?);
            let (id, org_type) = (&org.id, org.org_type);
            writeln!(
                org_rows,
                "{id},mission,{},{},{org_type},{},,,made up,b,2026,",
                sending.code, city.country, city.id
            )?;
            writeln!(contacts, "{id},phone,main,{},,,,international,,,listed,made up,b,2026,,,", org.number)?;
            name("org", id, &org.number);
            // English, Russian and one more.
            for language in ["en", "ru", LANGUAGES.get(2 + nth % 6).copied().unwrap_or("uz")] {
                let Some(words) = words.get(language) else { continue };
                let text = describe(words, sending, city, org_type);
                writeln!(aliases, "org,{id},{language},\"{text}\"")?;
                name("org", id, &text);
            }
        }
        let [org_rows, contacts, aliases] = csv;
        parts.insert("directory/orgs.csv".into(), org_rows.into_bytes());
        parts.insert("directory/contacts.csv".into(), contacts.into_bytes());
        parts.insert("directory/aliases.csv".into(), aliases.into_bytes());
        parts.insert(
            "directory/coverage.csv".into(),
            b"org,citizens,territory,relation,basis,basis_key,source,source_ref,date,note\n".to_vec(),
        );
        parts.insert(
            "directory/absence.csv".into(),
            b"citizens,territory,state,source,source_ref,date,note\n".to_vec(),
        );
        let pack = Pack::from_parts(parts)?;
        Ok(Self { pack, names, rows, orgs })
    }
}

/// A name in one language, every part in its plain form.
fn describe(words: &Words, sending: &Country, city: &City, org_type: &str) -> String {
    let of = |names: &BTreeMap<String, String>| {
        names.get(words.language()).or_else(|| names.get("en")).cloned().unwrap_or_default()
    };
    let what = words.say(&format!("directory-org-type-{}", org_type.replace('_', "-")), &[]);
    if words.language() == "en" {
        return format!("{what} of {} in {}", of(&sending.names), of(&city.names));
    }
    words.say(
        "directory-org-title-detail",
        &[("country", of(&sending.names).into()), ("type", what.into()), ("detail", of(&city.names).into())],
    )
}

/// Every country sends to some of the cities: all pairs in a fixed scattered order, the first ten thousand that are abroad.
fn orgs(rows: &Rows) -> Outcome<Vec<Org>> {
    let (countries, cities) = (rows.countries.len(), rows.cities.len());
    let pairs = countries * cities;
    let mut orgs = Vec::with_capacity(ORGS);
    for nth in 0..pairs {
        // 7,919 is a prime that divides no such product, so every pair comes once.
        let pair = nth * 7_919 % pairs;
        let (sending, at) = (pair / cities, pair % cities);
        let (from, to) = (country(rows, sending)?, city(rows, at)?);
        if from.code == to.country {
            continue;
        }
        let org_type = TYPES.get(pair % TYPES.len()).copied().unwrap_or("embassy");
        let id = format!("{}-{}-{org_type}", from.code.to_lowercase(), to.id).replace('_', "-");
        let host = rows.countries.iter().find(|c| c.code == to.country).ok_or("a city without a country")?;
        let calling = host.calling.first().ok_or("a country without a calling code")?;
        let number = format!("+{calling}{:08}", nth * 48_271 % 89_999_999 + 10_000_000);
        orgs.push(Org { id, sending, city: at, org_type, number });
        if orgs.len() == ORGS {
            return Ok(orgs);
        }
    }
    Err("too few pairs".into())
}

pub fn country(rows: &Rows, at: usize) -> Outcome<&Country> {
    Ok(rows.countries.get(at).ok_or("no such country")?)
}

pub fn city(rows: &Rows, at: usize) -> Outcome<&City> {
    Ok(rows.cities.get(at).ok_or("no such city")?)
}
