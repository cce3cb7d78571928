//! The nearest mission of one's own state that can be called, wherever it is: for those whose own mission here has no number,
//! or is not known.

use super::{
    chain::{Link, Role, distance, whole},
    model::Relation,
    place::Here,
    store::Store,
};
use crate::{error::Result, geo::Position, order::Arrange as _};

/// Missions of a state that have a number which can be called from every country.
const CALLABLE: &str = "SELECT id FROM org WHERE sending = ?1 AND kind = 'mission' AND type <> 'honorary_consulate' \
     AND EXISTS (SELECT 1 FROM contact WHERE contact.org = org.id AND number IS NOT NULL AND reach = 'international') ORDER BY id";

/// Where offices in a country are, on the average: near enough to tell which of the neighbours is near.
const MIDDLE: &str = "SELECT avg(lat), avg(lon) FROM (SELECT coalesce(org.lat, city.lat) AS lat, coalesce(org.lon, city.lon) AS lon \
     FROM org LEFT JOIN city ON city.id = org.city WHERE org.host = ?1)";

impl Store {
    /// At most two: the nearest, and where its number is old the nearest with a fresh one. Nobody at home, and nobody who is
    /// in the chain already.
    pub(super) fn own_elsewhere(&self, citizen: &str, here: &Here, known: &[Link]) -> Result<Vec<Link>> {
        let Some(country) = here.countries.iter().find(|c| *c != citizen) else { return Ok(Vec::new()) };
        let from = match &here.position {
            Some(position) => Some(position.clone()),
            None => self.middle(country)?,
        };
        let mut query = self.conn.prepare_cached(CALLABLE)?;
        let ids = query.query_map([citizen], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let listed = |id: &String| known.iter().any(|l| l.org.as_ref().is_some_and(|org| org.id == *id));
        let mut near = Vec::new();
        for id in ids.iter().filter(|id| !listed(id)) {
            let Some(org) = self.org(id)? else { continue };
            let known = from.as_ref().and_then(|from| distance(from, &org));
            // Of an office whose city nobody names, its country is known: that tells a neighbour from another continent.
            let about = match (&known, &from) {
                (None, Some(from)) => self.middle(&org.host)?.map(|there| whole(from.distance_km(&there))),
                _ => known,
            };
            near.push((about.unwrap_or(u32::MAX), self.best_number(id)?, known, org));
        }
        near.arrange_by(|a, b| (a.0, &a.3.id).cmp(&(b.0, &b.3.id)));
        let first = near.first().map(|(_, number, ..)| *number);
        let fresh =
            near.iter().position(|(_, number, ..)| *number == 0).filter(|at| first != Some(0) && *at > 0);
        let chosen = near.into_iter().enumerate().filter(|(at, _)| *at == 0 || Some(*at) == fresh);
        Ok(chosen
            .map(|(_, (_, number, known, org))| {
                // Of a country's middle no distance is told.
                let distance_km = here.position.as_ref().and(known);
                Link::outside(Role::plain(country, Relation::OwnElsewhere), org, distance_km, number)
            })
            .collect())
    }

    fn middle(&self, country: &str) -> Result<Option<Position>> {
        let mut query = self.conn.prepare_cached(MIDDLE)?;
        let at = query.query_row([country], |row| Ok(row.get::<_, Option<f64>>(0)?.zip(row.get(1)?)))?;
        Ok(at.and_then(|(lat, lon)| Position::from_degrees(lat, lon).ok()))
    }
}
