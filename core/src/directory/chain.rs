//! The chain as facts: which organisations and which gaps, in which order. No words here.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension as _;

use super::{model::Relation, names::Org, place::Here, store::Store};
use crate::{
    error::{Error, Result},
    geo::Position,
};

const COVERAGE: &str = "SELECT org, relation, basis, date FROM coverage \
     WHERE citizen IN (?1, '*') AND territory IN (?2, '*') ORDER BY id";
const ABSENCE: &str = "SELECT state, source, date FROM absence WHERE citizen IN (?1, '*') AND territory = ?2 ORDER BY citizen DESC";
/// Country whose police are never named alone: around the compounds of Myawaddy armed groups hold the ground, and a call to
/// the police may reach friends of the captors.
const DOUBTFUL_POLICE: &str = "MM";

const BEST_NUMBER: &str = "SELECT min(status = 'old') FROM contact \
     WHERE org = ?1 AND (number IS NOT NULL OR short_code IS NOT NULL)";
const IS_AGAINST_TRAFFICKING: &str =
    "SELECT 1 FROM contact WHERE org = ?1 AND purpose = 'trafficking' LIMIT 1";

/// Offices less than this apart are equally far: distance breaks ties, it does not make them.
const EQUALLY_FAR_KM: u32 = 100;

/// One link before it is put into words.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) relation: Relation,
    /// The organisation; a statement has none, nor has a ministry the pack does not know.
    pub(super) org: Option<Org>,
    /// What it is for each country asked about, in the order of the question; at least one.
    pub(super) roles: Vec<Role>,
    /// From the position asked about.
    pub(super) distance_km: Option<u32>,
    /// Place among the help of the place.
    local: u8,
    /// What there is to dial: 0 a fresh number, 1 an old one, 2 none.
    pub(super) number: u8,
}

/// What an organisation is for one country, or what is known of the gap there.
#[derive(Debug, Clone)]
pub(super) struct Role {
    pub(super) country: String,
    pub(super) relation: Relation,
    pub(super) basis: String,
    pub(super) date: String,
}

impl Store {
    /// Everybody who may help, and every gap, best first.
    pub(super) fn links(&self, citizen: &str, here: &Here) -> Result<Vec<Link>> {
        let mut by_org: BTreeMap<String, Link> = BTreeMap::new();
        for country in &here.countries {
            self.collect(citizen, country, here, &mut by_org)?;
        }
        let mut links: Vec<Link> = by_org.into_values().collect();
        for country in here.countries.iter().filter(|c| *c != citizen) {
            links.extend(self.gap(citizen, country, &links)?);
        }
        if !links.iter().any(|link| link.relation == Relation::Home) {
            links.push(Link::empty(Relation::Home, citizen));
        }
        links.sort_by_key(|link| order(link, here));
        Ok(links)
    }

    fn collect(
        &self,
        citizen: &str,
        country: &str,
        here: &Here,
        by_org: &mut BTreeMap<String, Link>,
    ) -> Result<()> {
        let mut query = self.conn.prepare_cached(COVERAGE)?;
        let rows = query
            .query_map([citizen, country], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for (id, relation, basis, date) in rows {
            let role = Role { country: country.to_owned(), relation: relation_of(&relation)?, basis, date };
            match by_org.get_mut(&id) {
                Some(known) => known.join(role),
                None => {
                    let org = self.org(&id)?.ok_or(Error::Damaged("directory"))?;
                    // The ministry at home is called, not walked to.
                    let from = here.position.as_ref().filter(|_| role.relation != Relation::Home);
                    let distance_km = from.and_then(|from| distance(from, &org));
                    let number = self.best_number(&id)?;
                    let local = self.local_rank(&org)?;
                    let (relation, roles, org) = (role.relation, vec![role], Some(org));
                    by_org.insert(id, Link { relation, org, roles, distance_km, number, local });
                }
            }
        }
        Ok(())
    }

    fn best_number(&self, org: &str) -> Result<u8> {
        let mut query = self.conn.prepare_cached(BEST_NUMBER)?;
        Ok(query.query_row([org], |row| row.get::<_, Option<u8>>(0))?.unwrap_or(2))
    }

    /// Whom to try first among those of the place: who frees people, who speaks with foreigners, and the police last.
    fn local_rank(&self, org: &Org) -> Result<u8> {
        let against_trafficking = self.conn.prepare_cached(IS_AGAINST_TRAFFICKING)?.exists([&org.id])?;
        Ok(match (org.kind.as_str(), org.org_type.as_str()) {
            ("police", _) if org.host == DOUBTFUL_POLICE => 8,
            ("police", _) if against_trafficking => 1,
            (_, t) if against_trafficking || t.contains("trafficking") => 0,
            (_, "tourist_police") => 2,
            ("ngo" | "iom", _) => 3,
            ("hotline", "ambulance" | "fire_service") => 7,
            (_, t) if t.contains("migration") => 5,
            ("hotline", _) => 4,
            ("border_post", _) => 6,
            ("police", _) => 8,
            _ => 5,
        })
    }

    /// The statement for a country without an own resident mission.
    fn gap(&self, citizen: &str, country: &str, links: &[Link]) -> Result<Option<Link>> {
        let own = |relations: &[Relation]| {
            links
                .iter()
                .flat_map(|l| &l.roles)
                .any(|role| role.country == country && relations.contains(&role.relation))
        };
        if own(&[Relation::OwnResident]) {
            return Ok(None);
        }
        let mut query = self.conn.prepare_cached(ABSENCE)?;
        let stored = query
            .query_row([citizen, country], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
            })
            .optional()?;
        // When a mission elsewhere answers for this country, "we do not know which" would be wrong.
        let answered = own(&[Relation::OwnAccredited, Relation::OwnHonorary]);
        let (relation, basis, date) = match stored {
            Some((state, source, date)) if state == "none" => (Relation::NoOwnMission, source, date),
            _ if answered => (Relation::NoOwnMission, String::new(), String::new()),
            Some((_, source, date)) => (Relation::NotKnown, source, date),
            None => (Relation::NotKnown, String::new(), String::new()),
        };
        let role = Role { country: country.to_owned(), relation, basis, date };
        Ok(Some(Link { roles: vec![role], ..Link::empty(relation, country) }))
    }
}

impl Link {
    fn empty(relation: Relation, country: &str) -> Self {
        let role = Role { country: country.to_owned(), relation, basis: String::new(), date: String::new() };
        Self { relation, org: None, roles: vec![role], distance_km: None, number: 2, local: 0 }
    }

    /// The same organisation for another country, or for another reason: it stands where its best reason puts it.
    fn join(&mut self, role: Role) {
        self.relation = self.relation.min(role.relation);
        self.roles.push(role);
    }

    /// Its roles, the best first.
    pub(super) fn by_strength(&self) -> Vec<&Role> {
        let mut roles: Vec<&Role> = self.roles.iter().collect();
        roles.sort_by_key(|role| role.relation);
        roles
    }

    /// Police of a place where the police may be friends of the captors.
    pub(super) fn is_doubtful_police(&self) -> bool {
        self.relation == Relation::Local
            && self.org.as_ref().is_some_and(|o| o.kind == "police" && o.host == DOUBTFUL_POLICE)
    }
}

fn relation_of(text: &str) -> Result<Relation> {
    Ok(match text {
        "own_resident" => Relation::OwnResident,
        "own_accredited" => Relation::OwnAccredited,
        "own_honorary" => Relation::OwnHonorary,
        "treaty" => Relation::Treaty,
        "agreed_partner" => Relation::AgreedPartner,
        "precedent" => Relation::Precedent,
        "treaty_unchecked" => Relation::TreatyUnchecked,
        "local" => Relation::Local,
        "home" => Relation::Home,
        _ => return Err(Error::Damaged("directory")),
    })
}

fn distance(from: &Position, org: &Org) -> Option<u32> {
    let (lat, lon) = org.place?;
    let km = from.distance_km(&Position::from_degrees(lat, lon).ok()?);
    // Half the earth's circumference is 20,015 km.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(km.round() as u32)
}

type Order = (Relation, u8, u32, usize, u8, u8, String);

/// Competence, then what kind of help, then distance, then what can be called.
fn order(link: &Link, here: &Here) -> Order {
    let country = link
        .roles
        .first()
        .and_then(|role| here.countries.iter().position(|c| *c == role.country))
        .unwrap_or(usize::MAX);
    let (help, seat, id) = link.org.as_ref().map_or((0, 0, String::new()), |org| {
        let help = match link.relation {
            Relation::Local => link.local,
            Relation::Home => home_rank(org),
            _ => 0,
        };
        (help, seat_rank(org), org.id.clone())
    });
    // Help lines and ministries are called, not visited: for them a distance says nothing.
    let far = match link.relation {
        Relation::Local | Relation::Home => 0,
        _ => link.distance_km.map_or(u32::MAX, |km| km / EQUALLY_FAR_KM),
    };
    (link.relation, help, far, country, link.number, seat, id)
}

fn home_rank(org: &Org) -> u8 {
    match org.kind.as_str() {
        "ministry" => 0,
        "agency" => 1,
        _ => 2,
    }
}

fn seat_rank(org: &Org) -> u8 {
    match org.org_type.as_str() {
        "embassy" => 0,
        "consulate_general" => 1,
        "consulate" => 2,
        _ => 3,
    }
}
