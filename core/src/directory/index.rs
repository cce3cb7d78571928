//! What the search box looks into: names, organisations and numbers in memory, built from the database at the first search.
//!
//! The data are small (a few thousand names) and never change while the database is open, so arrays are smaller, simpler
//! and many times faster than an index inside SQLite. Who only asks for help never pays for it.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{
    chain::DOUBTFUL_POLICE,
    numbers::Numbers,
    similar::{LONGEST, Typed, plain},
    spellings::{Entry, Like, Spellings},
};
use crate::{error::Result, text::fold::search_key};

const SPELLINGS: &str = "SELECT kind, ref, text FROM spelled";
const ORGS: &str = "SELECT id, kind, sending, host, type, city FROM org";
const CITIES: &str = "SELECT id, country FROM city";
const NUMBERS: &str = "SELECT org, coalesce(number, short_code), number IS NULL, status = 'old' FROM contact \
     WHERE number IS NOT NULL OR short_code IS NOT NULL";

/// No thing: an organisation without a city, a type that nobody searches for.
const NONE: u32 = u32::MAX;

/// Usefulness of police that may know the captors.
const DOUBTFUL: u8 = 9;

/// What a name is the name of; in the order in which equally good answers stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    /// A country.
    Country,
    /// A city or border town.
    Place,
    /// An organisation.
    Org,
    /// A type of organisation ("embassy"), or a kind ("hotline").
    Type,
    /// The two letters of a country.
    Code,
}

impl Sort {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "country" => Self::Country,
            "place" => Self::Place,
            "org" => Self::Org,
            "type" => Self::Type,
            "code" => Self::Code,
            _ => return None,
        })
    }

    /// As it stands in the database.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Place => "place",
            Self::Org => "org",
            Self::Type => "type",
            Self::Code => "code",
        }
    }
}

/// Something that has a name.
#[derive(Debug)]
pub(super) struct Thing {
    pub(super) sort: Sort,
    pub(super) id: Box<str>,
}

/// What an organisation is found by, apart from its name: things, [`NONE`] where there is none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Org {
    pub(super) thing: u32,
    pub(super) sending: u32,
    pub(super) host: u32,
    pub(super) city: u32,
    pub(super) org_type: u32,
    pub(super) kind: u32,
    /// What there is to dial: 0 a fresh number, 1 an old one, 2 none.
    pub(super) number: u8,
    /// Who frees people, then missions, then the rest; [`DOUBTFUL`] for police that are never the first to call.
    pub(super) useful: u8,
}

/// Everything that is searched.
#[derive(Debug)]
pub(super) struct Index {
    /// In order of sort and id.
    things: Vec<Thing>,
    /// Names of everything but organisations. Apart, because organisations are many and words of a description name none.
    pub(super) places: Spellings,
    /// Names of organisations.
    names: Spellings,
    /// Folded names of types that have several words ("горячая линия"), sorted, each with its thing.
    phrases: Vec<(Box<str>, u32)>,
    pub(super) numbers: Numbers,
    /// In order of their things.
    orgs: Vec<Org>,
    /// Pairs of a country or city and a place in `orgs`, sorted; those of one country or city stand best first.
    by_host: Vec<(u32, u32)>,
    by_sending: Vec<(u32, u32)>,
    by_type: Vec<(u32, u32)>,
    /// Pairs of city and country.
    countries: Vec<(u32, u32)>,
}

impl Index {
    /// Reads the database once.
    ///
    /// # Errors
    /// Only when the database fails.
    pub(super) fn build(conn: &Connection) -> Result<Self> {
        let spelled = read_spellings(conn)?;
        let orgs = read_orgs(conn)?;
        let things = Things::new(&spelled, &orgs);
        let (mut places, mut names, mut phrases) = (Vec::new(), Vec::new(), Vec::new());
        for (sort, id, fold, plain) in spelled {
            let thing = things.find(sort, &id);
            if sort == Sort::Type && fold.contains(' ') {
                phrases.push((fold.as_str().into(), thing));
            }
            let into = if sort == Sort::Org { &mut names } else { &mut places };
            into.push(Entry { thing, fold: fold.chars().take(LONGEST).collect(), plain });
        }
        let (numbers, dialled) = read_numbers(conn, &things)?;
        let orgs = orgs.iter().map(|row| row.org(&things, &dialled)).collect::<Vec<_>>();
        let pairs = |of: &dyn Fn(&Org) -> [u32; 2]| {
            let mut pairs: Vec<(u32, u32)> = (0_u32..)
                .zip(&orgs)
                .flat_map(|(at, org)| of(org).map(|thing| (thing, at)))
                .filter(|(thing, _)| *thing != NONE)
                .collect();
            pairs.sort_unstable_by_key(|(thing, at)| (*thing, orgs.get(*at as usize).map(order)));
            pairs.shrink_to_fit();
            pairs
        };
        let by_host = pairs(&|org| [org.host, org.city]);
        let by_sending = pairs(&|org| [org.sending, NONE]);
        let by_type = pairs(&|org| [org.org_type, if org.kind == org.org_type { NONE } else { org.kind }]);
        let countries = read_cities(conn, &things)?;
        phrases.sort_unstable();
        let (places, names) = (Spellings::build(places), Spellings::build(names));
        let things = things.all;
        Ok(Self { things, places, names, phrases, numbers, orgs, by_host, by_sending, by_type, countries })
    }

    /// Countries, places, types and codes whose names are like the text.
    pub(super) fn places_like(&self, typed: &Typed, least: f64) -> Vec<Like<'_>> {
        self.places.like(typed, least, 32)
    }

    /// Organisations whose names are like the text. Their names are long and alike, so fewer of them are compared: what a
    /// misspelt one is, and where, its description tells as well.
    pub(super) fn names_like(&self, typed: &Typed, least: f64) -> Vec<Like<'_>> {
        self.names.like(typed, least, 12)
    }

    /// The types of which this is a whole name of several words.
    pub(super) fn named_in_full(&self, fold: &str) -> impl Iterator<Item = u32> {
        let start = self.phrases.partition_point(|(name, _)| &**name < fold);
        let named = self.phrases.iter().skip(start);
        named.take_while(move |(name, _)| &**name == fold).map(|(_, thing)| *thing)
    }

    /// What a number of this index stands for.
    pub(super) fn thing(&self, at: u32) -> Option<&Thing> {
        self.things.get(at as usize)
    }

    /// The sort of a thing.
    pub(super) fn sort(&self, at: u32) -> Sort {
        self.thing(at).map_or(Sort::Org, |thing| thing.sort)
    }

    /// The country that a code means.
    pub(super) fn country_of_code(&self, code: u32) -> Option<u32> {
        let id = &self.thing(code)?.id;
        find(&self.things, Sort::Country, id)
    }

    /// The country a city lies in.
    pub(super) fn country_thing(&self, city: u32) -> Option<u32> {
        let at = self.countries.binary_search_by_key(&city, |(city, _)| *city).ok()?;
        self.countries.get(at).map(|(_, country)| *country)
    }

    /// The code of the country a city lies in.
    pub(super) fn country_of_city(&self, city: u32) -> Option<&str> {
        Some(&self.thing(self.country_thing(city)?)?.id)
    }

    /// An organisation's place among those that fit equally well: one that can be called before one that cannot.
    pub(super) fn rank(&self, thing: u32) -> Option<(u8, u8, u8, u32)> {
        self.org(thing).map(order)
    }

    /// An organisation by its thing.
    pub(super) fn org(&self, thing: u32) -> Option<&Org> {
        let at = self.orgs.binary_search_by_key(&thing, |org| org.thing).ok()?;
        self.orgs.get(at)
    }

    /// Organisations in a country or city, best first.
    pub(super) fn at(&self, place: u32) -> impl Iterator<Item = &Org> {
        self.pairs(&self.by_host, place)
    }

    /// Organisations of a country, best first.
    pub(super) fn of(&self, country: u32) -> impl Iterator<Item = &Org> {
        self.pairs(&self.by_sending, country)
    }

    /// Organisations of a type or kind, best first.
    pub(super) fn typed(&self, org_type: u32) -> impl Iterator<Item = &Org> {
        self.pairs(&self.by_type, org_type)
    }

    /// Memory taken, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let ids: usize = self.things.iter().map(|thing| thing.id.len()).sum();
        let pairs = [&self.by_host, &self.by_sending, &self.by_type, &self.countries];
        ids + self.things.capacity() * size_of::<Thing>()
            + self.places.bytes()
            + self.names.bytes()
            + self.phrases.iter().map(|(name, _)| name.len() + size_of::<(Box<str>, u32)>()).sum::<usize>()
            + self.numbers.bytes()
            + self.orgs.capacity() * size_of::<Org>()
            + pairs.iter().map(|p| p.capacity() * 8).sum::<usize>()
    }

    fn pairs<'a>(&'a self, pairs: &'a [(u32, u32)], thing: u32) -> impl Iterator<Item = &'a Org> {
        let start = pairs.partition_point(|(of, _)| *of < thing);
        let own = pairs.iter().skip(start).take_while(move |(of, _)| *of == thing);
        own.filter_map(|(_, at)| self.orgs.get(*at as usize))
    }
}

/// Who can be called stands before who cannot, and doubtful police behind everybody; among those, who is of most use, then
/// whose number is fresh.
fn order(org: &Org) -> (u8, u8, u8, u32) {
    let class = match (org.useful, org.number) {
        (DOUBTFUL, _) => 2,
        (_, 2) => 1,
        _ => 0,
    };
    (class, org.useful, org.number, org.thing)
}

fn find(things: &[Thing], sort: Sort, id: &str) -> Option<u32> {
    let at = things.binary_search_by(|t| (t.sort, &*t.id).cmp(&(sort, id))).ok()?;
    u32::try_from(at).ok()
}

struct Things {
    all: Vec<Thing>,
}

impl Things {
    fn new(spelled: &[Spelled], orgs: &[OrgRow]) -> Self {
        let mut all: Vec<Thing> = spelled
            .iter()
            .map(|(sort, id, _, _)| (*sort, id))
            .chain(orgs.iter().map(|row| (Sort::Org, &row.id)))
            .map(|(sort, id)| Thing { sort, id: id.as_str().into() })
            .collect();
        all.sort_unstable_by(|a, b| (a.sort, &a.id).cmp(&(b.sort, &b.id)));
        all.dedup_by(|a, b| (a.sort, &a.id) == (b.sort, &b.id));
        all.shrink_to_fit();
        Self { all }
    }

    fn find(&self, sort: Sort, id: &str) -> u32 {
        find(&self.all, sort, id).unwrap_or(NONE)
    }
}

/// Kind, id, folded and plain spelling.
type Spelled = (Sort, String, String, String);

fn read_spellings(conn: &Connection) -> Result<Vec<Spelled>> {
    let mut query = conn.prepare(SPELLINGS)?;
    let mut rows = query.query([])?;
    let mut spelled = Vec::new();
    while let Some(row) = rows.next()? {
        // Provinces are not searched for.
        let Some(sort) = Sort::parse(&row.get::<_, String>(0)?) else { continue };
        let text: String = row.get(2)?;
        let fold = search_key(&text);
        if !fold.is_empty() {
            spelled.push((sort, row.get(1)?, fold, plain(&text)));
        }
    }
    Ok(spelled)
}

struct OrgRow {
    id: String,
    kind: String,
    sending: String,
    host: String,
    org_type: String,
    city: Option<String>,
}

impl OrgRow {
    fn org(&self, things: &Things, dialled: &HashMap<u32, u8>) -> Org {
        let thing = things.find(Sort::Org, &self.id);
        Org {
            thing,
            sending: things.find(Sort::Country, &self.sending),
            host: things.find(Sort::Country, &self.host),
            city: self.city.as_ref().map_or(NONE, |city| things.find(Sort::Place, city)),
            org_type: things.find(Sort::Type, &self.org_type),
            kind: things.find(Sort::Type, &self.kind),
            number: dialled.get(&thing).copied().unwrap_or(2),
            useful: usefulness(&self.kind, &self.org_type, &self.host),
        }
    }
}

fn usefulness(kind: &str, org_type: &str, host: &str) -> u8 {
    match (kind, org_type) {
        ("police", _) if host == DOUBTFUL_POLICE => DOUBTFUL,
        (_, t) if t.contains("trafficking") || t == "social_assistance_line" => 0,
        ("mission", _) => 1,
        ("ngo" | "iom" | "ministry" | "agency", _) | (_, "tourist_police") => 2,
        (_, "ambulance" | "fire_service") => 4,
        _ => 3,
    }
}

fn read_orgs(conn: &Connection) -> Result<Vec<OrgRow>> {
    let mut query = conn.prepare(ORGS)?;
    let rows = query.query_map([], |row| {
        Ok(OrgRow {
            id: row.get(0)?,
            kind: row.get(1)?,
            sending: row.get(2)?,
            host: row.get(3)?,
            org_type: row.get(4)?,
            city: row.get(5)?,
        })
    })?;
    let mut orgs = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    // The order of the things, so that one is found by halving.
    orgs.sort_unstable_by(|a, b| a.id.cmp(&b.id));
    Ok(orgs)
}

fn read_numbers(conn: &Connection, things: &Things) -> Result<(Numbers, HashMap<u32, u8>)> {
    let mut query = conn.prepare(NUMBERS)?;
    let mut rows = query.query([])?;
    let mut numbers = Vec::new();
    let mut dialled = HashMap::new();
    while let Some(row) = rows.next()? {
        let thing = things.find(Sort::Org, &row.get::<_, String>(0)?);
        let old = u8::from(row.get::<_, bool>(3)?);
        dialled.entry(thing).and_modify(|best: &mut u8| *best = old.min(*best)).or_insert(old);
        numbers.push((thing, row.get::<_, String>(1)?, row.get::<_, bool>(2)?));
    }
    Ok((Numbers::build(numbers), dialled))
}

fn read_cities(conn: &Connection, things: &Things) -> Result<Vec<(u32, u32)>> {
    let mut query = conn.prepare(CITIES)?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut pairs = Vec::new();
    for row in rows {
        let (city, country) = row?;
        pairs.push((things.find(Sort::Place, &city), things.find(Sort::Country, &country)));
    }
    pairs.sort_unstable();
    pairs.shrink_to_fit();
    Ok(pairs)
}
