//! The words of an answer: each link as a step, the situation in a sentence, what holds for the whole.

use super::{
    chain::{Fit, Link},
    contacts::{Reach, dialled, with_care},
    health::Marks,
    help::join,
    model::{HelpStep, Relation},
    model_phone::NextCall,
    names,
    phrases::Script,
    place::Here,
    say::Sayings,
    store::Store,
    usable::Phone,
};
use crate::{
    error::Result,
    time::PartialDate,
    words::{Value, Words},
};

/// What every sentence of one answer needs.
pub(super) struct Teller<'a> {
    pub(super) store: &'a Store,
    pub(super) words: &'a Words,
    pub(super) citizen: &'a str,
    pub(super) here: &'a Here,
    pub(super) today: PartialDate,
    pub(super) phone: &'a Phone,
    pub(super) marks: &'a Marks,
    pub(super) sayings: Sayings,
}

impl Teller<'_> {
    pub(super) fn step(&self, link: &Link, order: u32) -> Result<HelpStep> {
        let words = self.words;
        let first = link.roles.first().map_or(self.citizen, |role| role.country.as_str());
        let reach = match &link.org {
            Some(org) => {
                let mut reach = self.store.reach(&org.id, self.today, words)?;
                self.store.judge(&mut reach, org, self.phone, words)?;
                self.marks.apply(&mut reach.lines, words);
                reach
            }
            None => Reach::default(),
        };
        let city = match link.org.as_ref().and_then(|org| org.city.as_deref()) {
            Some(id) => Some(self.store.shown("place", id, words.language())?),
            None => None,
        };
        let (title, country) = match (&link.org, link.relation) {
            (Some(org), _) => (self.store.title(org, words)?, org.host.clone()),
            (None, Relation::Home) => (self.nameless_ministry()?, self.citizen.to_owned()),
            (None, _) => (self.say_country("directory-title-gap", first)?, first.to_owned()),
        };
        let statement = matches!(link.relation, Relation::NoOwnMission | Relation::NotKnown);
        let callable = reach.callable();
        let cautions = self.cautions(link, callable && !reach.has_hours());
        let basis = self.basis(link);
        let basis_date = link.by_strength().first().map(|role| role.date.clone()).unwrap_or_default();
        let mut step = HelpStep {
            order,
            relation: link.relation,
            org: link.org.as_ref().map(|org| org.id.clone()).unwrap_or_default(),
            whereabouts: self.whereabouts(&title, city.as_deref(), link.distance_km),
            own: link.relation.is_own(),
            title,
            country,
            city,
            distance_km: link.distance_km,
            why: self.why(link, reach.called_from_anywhere())?,
            // Of a labour office the reason says it already.
            basis_text: match link.relation {
                Relation::OwnLabourOffice => String::new(),
                _ => dated(&basis, &basis_date),
            },
            basis,
            basis_date,
            missing: None,
            last_looked: reach.looked_for.clone().filter(|_| !callable),
            contacts: reach.lines,
            say: String::new(),
            say_language: String::new(),
            say_meaning: String::new(),
            say_call: String::new(),
            cautions,
            say_reading: String::new(),
            district: self.district(link)?,
        };
        if !statement && !callable {
            step.missing = Some(self.missing(&step));
        }
        if let Some(said) = self.store.say(
            &step,
            link.org.as_ref(),
            self.citizen,
            self.here,
            words.language(),
            &self.sayings,
        )? {
            step.say = said.sentence;
            step.say_language = said.language.to_owned();
            step.say_meaning = said.meaning;
            step.say_reading = said.reading;
            // Even with a reading aid: tones and sounds of these languages are hard to hit.
            if Script::of_language(said.language).is_none() {
                step.say_call = words.say("directory-say-call", &[]);
            }
        }
        Ok(step)
    }

    /// City and distance, but no city that the title names already.
    fn whereabouts(&self, title: &str, city: Option<&str>, distance_km: Option<u32>) -> String {
        let city = city.filter(|c| !title.contains(c)).map(str::to_owned);
        let distance = distance_km.map(|km| self.words.say("directory-km", &[("km", i64::from(km).into())]));
        city.into_iter().chain(distance).collect::<Vec<_>>().join(", ")
    }

    fn nameless_ministry(&self) -> Result<String> {
        let country = self.store.country(self.citizen, self.words)?;
        let what = names::org_type("foreign_ministry", "ministry", self.words);
        Ok(self.words.say("directory-org-title", &[("country", country.into()), ("type", what.into())]))
    }

    fn say_country(&self, key: &str, code: &str) -> Result<String> {
        let country = self.store.country(code, self.words)?;
        Ok(self.words.say(key, &[("country", country.into())]))
    }

    /// Why this link stands here: one sentence for each reason, the strongest first, with the countries it holds for.
    fn why(&self, link: &Link, from_anywhere: bool) -> Result<String> {
        let own_sending = link.org.as_ref().is_some_and(|org| org.sending == self.citizen);
        let mut reasons: Vec<(&str, &str, Vec<String>)> = Vec::new();
        for role in link.by_strength() {
            let key = match role.relation {
                Relation::OwnResident => "directory-why-own-resident",
                Relation::OwnAccredited => "directory-why-own-accredited",
                Relation::OwnHonorary => "directory-why-own-honorary",
                Relation::OwnLabourOffice => "directory-why-own-labour-office",
                Relation::NoOwnMission if role.basis.is_empty() => "directory-why-no-own-mission-found",
                Relation::NoOwnMission => "directory-why-no-own-mission",
                Relation::NotKnown if role.date.is_empty() => "directory-why-not-known",
                Relation::NotKnown => "directory-why-not-known-dated",
                Relation::Treaty => "directory-why-treaty",
                Relation::AgreedPartner => "directory-why-agreed-partner",
                Relation::Precedent if own_sending => "directory-why-precedent-own",
                Relation::Precedent => "directory-why-precedent",
                Relation::TreatyUnchecked => "directory-why-treaty-unchecked",
                Relation::Local => "directory-why-local",
                Relation::OwnElsewhere => "directory-why-own-elsewhere",
                Relation::Home if from_anywhere => "directory-why-home-anywhere",
                Relation::Home => "directory-why-home",
            };
            let country = self.store.country(&role.country, self.words)?;
            match reasons.iter_mut().find(|(k, date, _)| (*k, *date) == (key, role.date.as_str())) {
                Some((_, _, countries)) if countries.contains(&country) => {}
                Some((_, _, countries)) => countries.push(country),
                None => reasons.push((key, &role.date, vec![country])),
            }
        }
        let said = reasons.iter().map(|(key, date, countries)| {
            let date = names::date_text(date, self.words);
            let countries = join(countries, self.words);
            self.words.say(key, &[("country", countries.into()), ("date", date.into())])
        });
        Ok(said.collect::<Vec<_>>().join(" "))
    }

    /// What a link rests on, each basis once, the strongest first: in the reader's language where there are words for it.
    fn basis(&self, link: &Link) -> String {
        let mut all: Vec<String> = Vec::new();
        for role in link.by_strength() {
            let text = match role.relation {
                _ if !role.basis_key.is_empty() => {
                    self.words.say(&format!("directory-basis-{}", role.basis_key.replace('_', "-")), &[])
                }
                // What these are says it all.
                Relation::Local | Relation::Home => continue,
                _ => role.basis.clone(),
            };
            if text.is_empty() || all.iter().any(|known| known.contains(&text)) {
                continue;
            }
            all.retain(|known| !text.contains(known.as_str()));
            all.push(text);
        }
        all.join(" ")
    }

    /// Whether the consular district of an office covers this place; empty where it has none.
    fn district(&self, link: &Link) -> Result<String> {
        let roles = link.by_strength();
        let Some(role) =
            roles.iter().find(|role| role.fit(self.here) == link.fit && !role.district.is_empty())
        else {
            return Ok(String::new());
        };
        let key = match link.fit {
            Fit::Covers => "reach-district-covers",
            Fit::Elsewhere => "reach-district-elsewhere",
            Fit::Whole | Fit::Unknown => "reach-district-unknown",
        };
        let here: Vec<String> = self.here.province().map(str::to_owned).into_iter().collect();
        let args = [
            ("provinces", self.store.province_names(&role.district, self.words)?.into()),
            ("here", self.store.province_names(&here, self.words)?.into()),
        ];
        Ok(self.words.say(key, &args))
    }

    /// When every number of the one to call first has failed: whom to call instead.
    pub(super) fn failed(&self, steps: &[HelpStep], next: Option<&NextCall>) -> Option<String> {
        let first = steps.iter().find(|step| dialled(step).next().is_some())?;
        let next = next.filter(|next| next.org != first.org)?;
        let tried = dialled(first).all(|c| self.marks.failed(&c.key));
        tried.then(|| {
            let said = self.words.say(
                "reach-first-call",
                &[
                    ("org", first.title.as_str().into()),
                    ("next", next.title.as_str().into()),
                    ("number", next.display.as_str().into()),
                ],
            );
            with_care(said, &next.warning)
        })
    }

    /// That there is no number, when it was looked for, and what is known instead.
    fn missing(&self, step: &HelpStep) -> String {
        let mut text = match &step.last_looked {
            Some(day) => {
                self.words.say("directory-missing", &[("date", names::date_text(day, self.words).into())])
            }
            None => self.words.say("directory-missing-undated", &[]),
        };
        let addresses = step.contacts.iter().filter_map(|c| c.address.clone());
        let known: Vec<String> = step.city.iter().cloned().chain(addresses).collect();
        if !known.is_empty() {
            text.push(' ');
            text.push_str(&self.words.say("directory-missing-known", &[("known", known.join(", ").into())]));
        }
        text
    }

    fn cautions(&self, link: &Link, hours_unknown: bool) -> Vec<String> {
        let mut keys = Vec::new();
        match link.relation {
            Relation::OwnHonorary => keys.push("directory-caution-honorary"),
            Relation::TreatyUnchecked => keys.push("directory-caution-treaty"),
            Relation::Precedent if !link.is_own_precedent(self.citizen) => {
                keys.push("directory-caution-not-obliged");
            }
            _ => {}
        }
        if link.is_doubtful_police() {
            keys.push("directory-caution-doubtful-police");
        }
        let office = link.org.as_ref().is_some_and(|org| matches!(org.kind.as_str(), "mission" | "ministry"));
        if office && hours_unknown {
            keys.push("directory-caution-hours");
        }
        keys.into_iter().map(|key| self.words.say(key, &[])).collect()
    }

    pub(super) fn summary(&self, links: &[Link]) -> Result<String> {
        let names = |codes: &[String]| -> Result<String> {
            let names =
                codes.iter().map(|c| self.store.country(c, self.words)).collect::<Result<Vec<_>>>()?;
            Ok(join(&names, self.words))
        };
        let mut sentences = Vec::new();
        if !self.here.sides.is_empty() {
            let km = Value::Number(i64::from(self.here.border_km));
            let args = [("countries", names(&self.here.sides)?.into()), ("km", km)];
            sentences.push(self.words.say("directory-summary-border", &args));
        }
        if let Some((named, found)) = &self.here.disagree {
            let named = self.store.country(named, self.words)?;
            let found = self.store.country(found, self.words)?;
            sentences.push(
                self.words
                    .say("directory-summary-disagree", &[("named", named.into()), ("found", found.into())]),
            );
        }
        let has = |relation: Relation| links.iter().any(|link| link.relation == relation);
        let own = || links.iter().filter(|link| link.relation == Relation::OwnResident);
        let key = if self.here.countries.is_empty() {
            "directory-summary-nowhere"
        } else if self.here.countries.iter().all(|c| c == self.citizen) {
            "directory-summary-at-home"
        } else if own().any(|link| link.number < 2) {
            "directory-summary-own"
        } else if own().next().is_some() {
            "directory-summary-own-no-number"
        } else if has(Relation::OwnAccredited) || has(Relation::OwnHonorary) {
            "directory-summary-own-elsewhere"
        } else if links.iter().any(|link| link.is_own_precedent(self.citizen)) {
            "directory-summary-own-precedent"
        } else if links
            .iter()
            .any(|link| (Relation::Treaty..=Relation::TreatyUnchecked).contains(&link.relation))
        {
            let known_gap = has(Relation::NoOwnMission) && !has(Relation::NotKnown);
            if known_gap { "directory-summary-third-none" } else { "directory-summary-third" }
        } else if has(Relation::NotKnown) {
            "directory-summary-not-known"
        } else {
            "directory-summary-none"
        };
        sentences.push(self.words.say(key, &[("countries", names(&self.here.countries)?.into())]));
        Ok(sentences.join(" "))
    }

    pub(super) fn notices(&self, steps: &[HelpStep], police_left_out: bool) -> Vec<String> {
        let mut notices = vec![self.words.say("directory-notice-no-promise", &[])];
        let short_codes = steps.iter().flat_map(|s| &s.contacts).any(|c| c.short_code.is_some());
        if short_codes && !self.here.sides.is_empty() {
            notices.push(self.words.say("directory-notice-short-codes-border", &[]));
        } else if short_codes {
            notices.push(self.words.say("directory-notice-short-codes", &[]));
        }
        if police_left_out {
            notices.push(self.words.say("directory-notice-police-left-out", &[]));
        }
        if self.here.position.as_ref().is_some_and(|p| p.simulated) {
            notices.push(self.words.say("directory-notice-simulated", &[]));
        }
        let stale = self.today > self.store.review_by();
        let key = if stale { "directory-notice-stale" } else { "directory-notice-issued" };
        notices.push(self.words.say(key, &[("date", names::date(self.store.issued(), self.words).into())]));
        notices
    }
}

/// `The agreement (2025-04)`; as it is when it has no date.
fn dated(basis: &str, date: &str) -> String {
    if basis.is_empty() || date.is_empty() {
        return basis.to_owned();
    }
    format!("{} ({date})", basis.trim_end_matches('.'))
}
