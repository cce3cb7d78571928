//! The chain as facts: which organisations and which gaps, in which order. No words here.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension as _;

use super::{model::Relation, names::Org, place::Here, store::Store};
use crate::{
    error::{Error, Result},
    geo::Position,
    order::Arrange as _,
};

const COVERAGE: &str = "SELECT org, relation, (SELECT text FROM sentence WHERE id = basis), basis_key, date, district \
     FROM coverage WHERE citizen IN (?1, '*') AND territory IN (?2, '*') ORDER BY nr";
const ABSENCE: &str = "SELECT state, source, date FROM absence WHERE citizen IN (?1, '*') AND territory = ?2 ORDER BY citizen DESC";
/// Country whose police are never named alone: around the compounds of Myawaddy armed groups hold the ground, and a call to
/// the police may reach friends of the captors.
pub(super) const DOUBTFUL_POLICE: &str = "MM";

const BEST_NUMBER: &str = "SELECT min(status = 'old') FROM contact \
     WHERE org = ?1 AND (number IS NOT NULL OR short_code IS NOT NULL)";
const IS_AGAINST_TRAFFICKING: &str =
    "SELECT 1 FROM contact WHERE org = ?1 AND purpose = 'trafficking' LIMIT 1";

/// The basis of a gap that somebody tried to fill in vain.
const SEARCHED: &str = "searched";

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
    /// How its consular district fits the place.
    pub(super) fit: Fit,
}

/// How a consular district fits a place. Order of variants is order of competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The district has the place's province.
    Covers,
    /// No district: the whole territory.
    Whole,
    /// There is a district, and the province of the place is not known.
    Unknown,
    /// The district lies elsewhere.
    Elsewhere,
}

/// What an organisation is for one country, or what is known of the gap there.
#[derive(Debug, Clone)]
pub(super) struct Role {
    pub(super) country: String,
    pub(super) relation: Relation,
    /// What it rests on, in the words of its source.
    pub(super) basis: String,
    /// The same as a key of the words, where there are words for it.
    pub(super) basis_key: String,
    pub(super) date: String,
    /// Provinces of this country it is in charge of; empty for all.
    pub(super) district: Vec<String>,
}

impl Store {
    /// Everybody who may help, and every gap, best first.
    pub(super) fn links(&self, citizen: &str, here: &Here) -> Result<Vec<Link>> {
        let mut by_org: BTreeMap<String, Link> = BTreeMap::new();
        for country in &here.countries {
            self.collect(citizen, country, here, &mut by_org)?;
        }
        if here.countries.is_empty() {
            // Nobody knows where the person is: what is left is who can be called from everywhere.
            self.collect(citizen, "", here, &mut by_org)?;
            by_org.retain(|_, link| link.relation == Relation::Home);
        }
        let mut links: Vec<Link> = by_org.into_values().collect();
        for country in here.countries.iter().filter(|c| *c != citizen) {
            links.extend(self.gap(citizen, country, &links)?);
        }
        if !links.iter().any(|link| link.is_own_and_callable(citizen)) {
            links.extend(self.own_elsewhere(citizen, here, &links)?);
        }
        if !links.iter().any(|link| link.relation == Relation::Home) {
            links.push(Link::empty(Relation::Home, citizen));
        }
        links.arrange_by_key(|link| order(link, here));
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
                    row.get::<_, String>(4)?,
                    row.get::<_, String>(5)?,
                ))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for (id, relation, basis, basis_key, date, district) in rows {
            let relation = relation_of(&relation)?;
            let district: Vec<String> =
                district.split('|').filter(|code| !code.is_empty()).map(str::to_owned).collect();
            let role = Role { country: country.to_owned(), relation, basis, basis_key, date, district };
            match by_org.get_mut(&id) {
                Some(known) => known.join(role, here),
                None => {
                    let org = self.org(&id)?.ok_or(Error::Damaged("directory"))?;
                    // The ministry at home is called, not walked to.
                    let from = here.position.as_ref().filter(|_| role.relation != Relation::Home);
                    let distance_km = from.and_then(|from| distance(from, &org));
                    let number = self.best_number(&id)?;
                    let local = self.local_rank(&org)?;
                    let fit = role.fit(here);
                    let (relation, roles, org) = (role.relation, vec![role], Some(org));
                    by_org.insert(id, Link { relation, org, roles, distance_km, number, local, fit });
                }
            }
        }
        Ok(())
    }

    /// What there is to dial: 0 a fresh number, 1 an old one, 2 none.
    pub(super) fn best_number(&self, org: &str) -> Result<u8> {
        let mut query = self.conn.prepare_cached(BEST_NUMBER)?;
        Ok(query.query_row([org], |row| row.get::<_, Option<u8>>(0))?.unwrap_or(2))
    }

    /// Whom to try first among those of the place: who frees people, who speaks with foreigners, and the police last.
    fn local_rank(&self, org: &Org) -> Result<u8> {
        let against_trafficking = self.conn.prepare_cached(IS_AGAINST_TRAFFICKING)?.exists([&org.id])?;
        Ok(match (org.kind.as_str(), org.org_type.as_str()) {
            ("police", _) if org.host == DOUBTFUL_POLICE => 9,
            ("police", t) if against_trafficking || t.contains("trafficking") => 1,
            ("ngo" | "iom", _) => 4,
            (_, t) if against_trafficking || t.contains("trafficking") => 0,
            (_, "tourist_police") => 2,
            ("police", _) => 3,
            (_, "ambulance") => 5,
            (_, "fire_service") => 6,
            (_, "women_line" | "child_line") => 8,
            _ => 7,
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
        let mut link = match &stored {
            Some((state, _, _)) if state == "none" => Link::empty(Relation::NoOwnMission, country),
            _ if answered => return Ok(Some(Link::empty(Relation::NoOwnMission, country))),
            _ => Link::empty(Relation::NotKnown, country),
        };
        // A gap nobody wrote a row for was looked for when everything was.
        let searched = || Some(("unknown".to_owned(), String::new(), self.searched()?.to_string()));
        if let (Some((_, source, date)), Some(role)) = (stored.or_else(searched), link.roles.first_mut()) {
            // Who says that there is none has a name; who found nothing has only searched.
            match role.relation {
                Relation::NoOwnMission => role.basis = source,
                _ => SEARCHED.clone_into(&mut role.basis_key),
            }
            role.date = date;
        }
        Ok(Some(link))
    }
}

impl Link {
    fn empty(relation: Relation, country: &str) -> Self {
        let (roles, fit) = (vec![Role::plain(country, relation)], Fit::Whole);
        Self { relation, org: None, roles, distance_km: None, number: 2, local: 0, fit }
    }

    /// An organisation that no row of the coverage puts into this chain.
    pub(super) fn outside(role: Role, org: Org, distance_km: Option<u32>, number: u8) -> Self {
        let (relation, roles, org) = (role.relation, vec![role], Some(org));
        Self { relation, org, roles, distance_km, number, local: 0, fit: Fit::Whole }
    }

    /// The same organisation for another country, or for another reason: it stands where its best reason puts it.
    fn join(&mut self, role: Role, here: &Here) {
        (self.relation, self.fit) = (self.relation, self.fit).min((role.relation, role.fit(here)));
        self.roles.push(role);
    }

    /// Its roles, the best first.
    pub(super) fn by_strength(&self) -> Vec<&Role> {
        let mut roles: Vec<&Role> = self.roles.iter().collect();
        roles.arrange_by_key(|role| role.relation);
        roles
    }

    /// A mission of the person's own state that answers for this place, or did, and has a number.
    fn is_own_and_callable(&self, citizen: &str) -> bool {
        self.number < 2 && (self.relation <= Relation::OwnLabourOffice || self.is_own_precedent(citizen))
    }

    /// A mission of the person's own state that helped where it may not be in charge.
    pub(super) fn is_own_precedent(&self, citizen: &str) -> bool {
        self.relation == Relation::Precedent && self.org.as_ref().is_some_and(|org| org.sending == citizen)
    }

    /// An ambulance or a fire brigade: for who is hurt or burning, not for who is held or lost.
    pub(super) fn is_emergency_only(&self) -> bool {
        self.org.as_ref().is_some_and(|org| matches!(org.org_type.as_str(), "ambulance" | "fire_service"))
    }

    /// Somebody whom any person may call for help with being held, cheated or lost; no authority that may do worse to them, and
    /// no line for women, children, the hurt.
    pub(super) fn is_for_anybody(&self) -> bool {
        let not_theirs = |org: &Org| {
            org.kind == "police"
                || matches!(org.org_type.as_str(), "women_line" | "child_line" | "immigration_line")
        };
        !self.is_emergency_only() && !self.org.as_ref().is_some_and(not_theirs)
    }

    /// Police of a place where the police may be friends of the captors.
    pub(super) fn is_doubtful_police(&self) -> bool {
        self.relation == Relation::Local
            && self.org.as_ref().is_some_and(|o| o.kind == "police" && o.host == DOUBTFUL_POLICE)
    }
}

impl Role {
    /// A role that rests on no row.
    pub(super) fn plain(country: &str, relation: Relation) -> Self {
        let (basis, basis_key, date) = (String::new(), String::new(), String::new());
        Self { country: country.to_owned(), relation, basis, basis_key, date, district: Vec::new() }
    }

    /// How its district fits the place: by the place's province, which is known only near a known place.
    pub(super) fn fit(&self, here: &Here) -> Fit {
        if self.district.is_empty() {
            return Fit::Whole;
        }
        match here.province() {
            Some(province) if self.district.iter().any(|code| code == province) => Fit::Covers,
            Some(province) if province.starts_with(&format!("{}-", self.country)) => Fit::Elsewhere,
            _ => Fit::Unknown,
        }
    }
}

fn relation_of(text: &str) -> Result<Relation> {
    Ok(match text {
        "own_resident" => Relation::OwnResident,
        "own_accredited" => Relation::OwnAccredited,
        "own_honorary" => Relation::OwnHonorary,
        "own_labour_office" => Relation::OwnLabourOffice,
        "treaty" => Relation::Treaty,
        "agreed_partner" => Relation::AgreedPartner,
        "precedent" => Relation::Precedent,
        "treaty_unchecked" => Relation::TreatyUnchecked,
        "local" => Relation::Local,
        "home" => Relation::Home,
        _ => return Err(Error::Damaged("directory")),
    })
}

pub(super) fn distance(from: &Position, org: &Org) -> Option<u32> {
    let (lat, lon) = org.place?;
    Some(whole(from.distance_km(&Position::from_degrees(lat, lon).ok()?)))
}

/// A distance on the earth in whole kilometres.
pub(super) fn whole(km: f64) -> u32 {
    // Half the earth's circumference is 20,015 km.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let km = km.round() as u32;
    km
}

type Order = (Relation, Fit, u8, bool, u32, usize, u8, u8, String);

/// Competence for the person and for the place, then what kind of help, then distance, then what can be called.
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
    // Among missions that are equally in charge, the one that can be called.
    let silent = link.relation <= Relation::OwnLabourOffice && link.number == 2;
    (link.relation, link.fit, help, silent, far, country, link.number, seat, id)
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
