//! What differs between two packs, as a reviewer has to see it: the old and the new number side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{Contact, Org, Rows};
use crate::order::Arrange as _;
use crate::phone::PhoneNumber;

/// Share of all numbers, in percent, above which a person has to agree. No honest issue changes a fifth of the world at once.
const MANY_PERCENT: usize = 20;

/// Fewer changed numbers than this are never many, however small the directory.
const FEW: usize = 10;

/// A number or address that changes.
#[derive(Debug, Clone)]
pub struct Change {
    /// Organisation id.
    pub org: String,
    /// How it is reached: `phone`, `sms`, `email`, ...
    pub channel: String,
    /// What for.
    pub purpose: String,
    /// The row that goes; none for a new number.
    pub old: Option<Contact>,
    /// The row that comes, or the tombstone that says why the old one went; none when the old one just vanishes.
    pub new: Option<Contact>,
}

/// The same number, address or place, of which something else is said now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restated {
    /// Organisation id.
    pub org: String,
    /// The number or address; empty for what is said of the organisation itself.
    pub target: String,
    /// Column of the row.
    pub column: &'static str,
    /// What it said.
    pub old: String,
    /// What it says.
    pub new: String,
}

/// What differs.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Changed, new and vanished numbers and addresses, those of one organisation together.
    pub contacts: Vec<Change>,
    /// Organisations that are new.
    pub orgs_added: Vec<String>,
    /// Organisations that are gone.
    pub orgs_removed: Vec<String>,
    /// What else is said of numbers and organisations that stay.
    pub restated: Vec<Restated>,
    /// Numbers that were found to be dead, and no row says so any more.
    pub tombstones_lost: Vec<Contact>,
    /// How many of the numbers that come were found to be dead.
    revived: usize,
    /// Numbers that could be dialled before.
    pub numbers_before: usize,
}

impl Contact {
    /// What is dialled or written to: `+6626753995`, `TH 1300`, an address; empty for a row without any.
    #[must_use]
    pub fn target(&self) -> String {
        match &self.dial {
            Some(PhoneNumber::International(number)) => number.clone(),
            Some(PhoneNumber::ShortCode { code, country }) => format!("{country} {code}"),
            None => self.address.clone(),
        }
    }

    fn is_live(&self) -> bool {
        !matches!(self.status.as_str(), "dead" | "unknown")
    }
}

impl Changes {
    /// Compares the rows of two packs.
    #[must_use]
    pub fn between(old: &Rows, new: &Rows) -> Self {
        let ids = |rows: &Rows| rows.orgs.iter().map(|o| o.id.clone()).collect::<BTreeSet<_>>();
        let (before, after) = (ids(old), ids(new));
        let contacts = contacts(&old.contacts, &new.contacts);
        let dead = |rows: &Rows| {
            rows.contacts.iter().filter(|c| c.status == "dead").map(Contact::target).collect::<BTreeSet<_>>()
        };
        let (were_dead, are_dead) = (dead(old), dead(new));
        let comes = |change: &&Change| {
            change.new.as_ref().is_some_and(|new| new.is_live() && were_dead.contains(&new.target()))
        };
        let is_lost = |row: &&Contact| row.status == "dead" && !are_dead.contains(&row.target());
        Self {
            revived: contacts.iter().filter(comes).count(),
            contacts,
            restated: restated(old, new),
            tombstones_lost: old.contacts.iter().filter(is_lost).cloned().collect(),
            orgs_added: after.difference(&before).cloned().collect(),
            orgs_removed: before.difference(&after).cloned().collect(),
            numbers_before: old.contacts.iter().filter(|c| c.is_live() && c.dial.is_some()).count(),
        }
    }

    /// Changed or vanished numbers, and new ones of organisations that were there: a new one may stand above those that are known.
    #[must_use]
    pub fn numbers_changed(&self) -> usize {
        let dialled = |row: &Option<Contact>| row.as_ref().is_some_and(|c| c.dial.is_some());
        let is_new = |change: &Change| dialled(&change.new) && !self.orgs_added.contains(&change.org);
        self.contacts.iter().filter(|change| dialled(&change.old) || is_new(change)).count()
    }

    /// So many that a person has to agree, or one that comes back from the dead.
    #[must_use]
    pub fn are_many(&self) -> bool {
        let changed = self.numbers_changed();
        self.revived > 0 || (changed >= FEW && changed * 100 > self.numbers_before * MANY_PERCENT)
    }
}

/// What is said of a number beside the number.
fn said(row: &Contact) -> [(&'static str, String); 11] {
    let date = |date: Option<crate::time::PartialDate>| date.map(|d| d.to_string()).unwrap_or_default();
    [
        ("purpose", row.purpose.clone()),
        ("status", row.status.clone()),
        ("caution", row.caution.clone()),
        ("reach", row.reach.clone()),
        ("hours", row.hours.clone()),
        ("extension", row.extension.clone()),
        ("languages", row.languages.join("|")),
        ("looked_for", date(row.looked_for)),
        ("source", row.from.source.clone()),
        ("source_ref", row.from.source_ref.clone()),
        ("date", date(row.from.date)),
    ]
}

/// What is said of an organisation.
fn said_of(row: &Org) -> [(&'static str, String); 6] {
    let place = row.place.map(|(lat, lon)| format!("{lat} {lon}")).unwrap_or_default();
    [
        ("kind", row.kind.clone()),
        ("sending", row.sending.clone()),
        ("host", row.host.clone()),
        ("org_type", row.org_type.clone()),
        ("city", row.city.clone()),
        ("place", place),
    ]
}

/// What else is said of what stays. Of rows with the same number of one organisation those of the same purpose are compared first.
fn restated(old: &Rows, new: &Rows) -> Vec<Restated> {
    let key = |c: &Contact| (c.org.clone(), c.channel.clone(), c.target());
    let mut before: BTreeMap<_, Vec<&Contact>> = BTreeMap::new();
    for row in old.contacts.iter().filter(|c| c.is_live()) {
        before.entry(key(row)).or_default().push(row);
    }
    let mut list = Vec::new();
    for row in new.contacts.iter().filter(|c| c.is_live()) {
        let Some(rows) = before.get_mut(&key(row)).filter(|rows| !rows.is_empty()) else { continue };
        let same = rows.iter().position(|r| r.purpose == row.purpose).unwrap_or(0);
        let earlier = rows.remove(same);
        for ((column, old), (_, new)) in said(earlier).into_iter().zip(said(row)) {
            list.push(Restated { org: row.org.clone(), target: row.target(), column, old, new });
        }
    }
    let orgs: BTreeMap<&str, &Org> = old.orgs.iter().map(|org| (org.id.as_str(), org)).collect();
    for row in &new.orgs {
        let Some(earlier) = orgs.get(row.id.as_str()) else { continue };
        for ((column, old), (_, new)) in said_of(earlier).into_iter().zip(said_of(row)) {
            list.push(Restated { org: row.id.clone(), target: String::new(), column, old, new });
        }
    }
    list.retain(|said| said.old != said.new);
    list
}

/// Pairs what went with what came, for the same organisation, channel and purpose, in the order of the files.
fn contacts(old: &[Contact], new: &[Contact]) -> Vec<Change> {
    let targets = |rows: &[Contact]| {
        rows.iter()
            .filter(|c| c.is_live())
            .map(|c| (c.org.clone(), c.channel.clone(), c.target()))
            .collect::<BTreeSet<_>>()
    };
    let (before, after) = (targets(old), targets(new));
    let of = |c: &Contact| (c.org.clone(), c.channel.clone(), c.target());
    let went = old.iter().filter(|c| c.is_live() && !after.contains(&of(c)));
    let mut came: Vec<&Contact> = new.iter().filter(|c| c.is_live() && !before.contains(&of(c))).collect();
    let mut changes = Vec::new();
    for row in went {
        let same = |c: &&Contact| c.org == row.org && c.channel == row.channel && c.purpose == row.purpose;
        let heir = came.iter().position(same).map(|at| came.remove(at));
        let tombstone = || new.iter().find(|c| c.status == "dead" && c.target() == row.target());
        changes.push(Change {
            org: row.org.clone(),
            channel: row.channel.clone(),
            purpose: row.purpose.clone(),
            old: Some(row.clone()),
            new: heir.or_else(tombstone).cloned(),
        });
    }
    changes.extend(came.into_iter().map(|row| Change {
        org: row.org.clone(),
        channel: row.channel.clone(),
        purpose: row.purpose.clone(),
        old: None,
        new: Some(row.clone()),
    }));
    changes.arrange_by(|a, b| (&a.org, &a.channel).cmp(&(&b.org, &b.channel)));
    changes
}

#[cfg(test)]
mod tests {
    use super::{
        super::{rows::CONTACTS, sample, tests::sample as pack},
        *,
    };

    fn rows(contacts: &str) -> Rows {
        Rows::read(&pack(&[(CONTACTS, contacts)])).unwrap()
    }

    /// The sample's contacts with another status of a number that is `confirmed` there.
    fn with_status(status: &str) -> String {
        let row = "uz-th-consulate-general,phone,main,+6626753995,,,,international,,,";
        sample::CONTACTS.replace(&format!("{row}confirmed"), &format!("{row}{status}"))
    }

    /// Contacts without the rows of that number.
    fn without(contacts: &str) -> String {
        contacts.lines().filter(|l| !l.contains("+6626753995")).map(|l| format!("{l}\n")).collect()
    }

    #[test]
    fn old_and_new_stand_side_by_side() {
        let new = sample::CONTACTS.replace(
            "uz-th-consulate-general,phone,main,+6626753995",
            "uz-th-consulate-general,phone,main,+6626750000",
        ) + "kg-ministry,phone,main,+996312000000,,,,international,,,listed,s,r,2026,,\n";
        let changes = Changes::between(&rows(sample::CONTACTS), &rows(&new));
        let seen: Vec<(String, String, String)> = changes
            .contacts
            .iter()
            .map(|c| {
                let target = |row: &Option<Contact>| row.as_ref().map(Contact::target).unwrap_or_default();
                (c.org.clone(), target(&c.old), target(&c.new))
            })
            .collect();
        let row = |org: &str, old: &str, new: &str| (org.to_owned(), old.to_owned(), new.to_owned());
        assert_eq!(
            seen,
            [
                row("kg-ministry", "", "+996312000000"),
                row("uz-th-consulate-general", "+6626753995", "+6626750000"),
            ]
        );
        assert_eq!(changes.numbers_changed(), 2, "the ministry was there before");
        assert!(!changes.are_many());
    }

    #[test]
    fn a_removed_number_is_seen_with_its_tombstone_or_without() {
        let dead = with_status("dead");
        let changes = Changes::between(&rows(sample::CONTACTS), &rows(&dead));
        assert_eq!(changes.contacts.len(), 1);
        assert_eq!(changes.contacts[0].new.as_ref().unwrap().status, "dead");
        let changes = Changes::between(&rows(sample::CONTACTS), &rows(&without(sample::CONTACTS)));
        assert!(changes.contacts[0].new.is_none());
        assert_eq!(changes.numbers_changed(), 1);
    }

    #[test]
    fn what_else_is_said_of_the_same_number_is_seen() {
        let old = with_status("listed");
        let changes = Changes::between(&rows(&old), &rows(sample::CONTACTS));
        let said: Vec<(&str, &str, &str, &str)> = changes
            .restated
            .iter()
            .map(|r| (r.target.as_str(), r.column, r.old.as_str(), r.new.as_str()))
            .collect();
        assert_eq!(said, [("+6626753995", "status", "listed", "confirmed")]);
        assert!(changes.contacts.is_empty());
    }

    #[test]
    fn a_dead_number_that_comes_back_and_a_lost_tombstone_are_seen() {
        let dead = with_status("dead");
        let back = Changes::between(&rows(&dead), &rows(sample::CONTACTS));
        assert_eq!(back.tombstones_lost.len(), 1);
        assert!(back.are_many(), "a phone asks");
        let lost = Changes::between(&rows(&dead), &rows(&without(&dead)));
        assert_eq!(lost.tombstones_lost.len(), 1);
        assert!(!lost.are_many(), "nobody can call it");
    }

    #[test]
    fn new_numbers_of_offices_that_were_there_are_changes_too() {
        let added: String = (0..10)
            .map(|n| format!("uz-th-consulate-general,phone,duty,+66267500{n:02},,,,international,,,confirmed,s; t,r,2026,,\n"))
            .collect();
        let changes =
            Changes::between(&rows(sample::CONTACTS), &rows(&(sample::CONTACTS.to_owned() + &added)));
        assert_eq!(changes.numbers_changed(), 10);
        assert!(changes.are_many());
    }

    #[test]
    fn equal_packs_differ_in_nothing() {
        let changes = Changes::between(&rows(sample::CONTACTS), &rows(sample::CONTACTS));
        assert!(changes.contacts.is_empty() && changes.orgs_added.is_empty());
        assert_eq!(changes.numbers_before, 8);
    }
}
