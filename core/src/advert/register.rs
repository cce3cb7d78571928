//! Whom the contacts of an offer belong to: registers of licensed agencies and state bodies, and the watch list.
//!
//! Both are tables of the pack (`agencies.csv`, `watch.csv`), each row with its source and date. Answers carry that date: "not listed"
//! is never more than "not in our copy of that day", and an agency that no register has is unknown, not bad.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::{model::FoundContact, table::Table};
use crate::{
    error::Result,
    pack::Fault,
    text::hex::hex,
    text::words::{Words, fold_word},
    time::PartialDate,
};

/// What a register says of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A contact is that of an agency or state body in the register.
    Listed,
    /// The agency is in the register and may not work now.
    Suspended,
    /// The text names an agency of the register, and none of its contacts is that agency's.
    OtherDetails,
    /// A contact is on the watch list.
    Watched,
}

/// One answer of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it says.
    pub standing: Standing,
    /// The agency as the register names it; for the watch list the reason.
    pub name: String,
    /// Country of the register, ISO 3166-1 alpha-2; empty for the watch list.
    pub country: String,
    /// The status as the register writes it (`licensed since ...`); for the watch list empty.
    pub status: String,
    /// Whose list it is.
    pub source: String,
    /// Day of our copy.
    pub as_of: PartialDate,
    /// First Unicode scalar of what it is about.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

#[derive(Debug)]
struct Agency {
    name: String,
    /// Folded words of the names it is known by.
    known_by: Vec<Vec<String>>,
    country: String,
    /// Newest status: whether it may work, and in words.
    works: bool,
    status: String,
    since: PartialDate,
    source: String,
    as_of: PartialDate,
}

#[derive(Debug)]
struct Watch {
    reason: String,
    source: String,
    as_of: PartialDate,
}

/// Registers and watch list, ready to be asked.
#[derive(Debug, Default)]
pub struct Registers {
    agencies: Vec<Agency>,
    /// By contact, normalised: the agency it belongs to.
    contacts: HashMap<String, usize>,
    /// By [`watch_key`].
    watch: HashMap<String, Watch>,
    /// Day of the oldest copy: what "not listed" can be said of.
    as_of: Option<PartialDate>,
}

impl Registers {
    /// Reads the tables.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] names the file, the line, the column and what to do.
    pub fn from_csv(agencies: &[u8], watch: &[u8]) -> Result<Self> {
        let mut faults = Vec::new();
        let read = Self::read(agencies, watch, &mut faults);
        faults.into_iter().next().map_or(Ok(read), |fault| Err(fault.into()))
    }

    /// Reads what can be read of the tables; every other row is a fault.
    pub(super) fn read(agencies: &[u8], watch: &[u8], faults: &mut Vec<Fault>) -> Self {
        let mut out = Self::default();
        let mut by_id: HashMap<String, usize> = HashMap::new();
        Table::each("adverts/agencies.csv", agencies, faults, |row| {
            let date = |column| {
                PartialDate::parse(row.need(column)?)
                    .ok_or_else(|| row.fault(column, "not a date: write 2026-03, or 2026-03-05"))
            };
            let works = match row.need("status")? {
                "state" | "licensed" => true,
                "suspended" | "revoked" | "expired" => false,
                other => {
                    let remedy = format!("`{other}`: write state, licensed, suspended, revoked or expired");
                    return Err(row.fault("status", &remedy));
                }
            };
            let agency = Agency {
                name: row.need("name")?.to_owned(),
                known_by: row
                    .list("names")
                    .chain([row.need("name")?])
                    .map(|name| name.split_whitespace().map(fold_word).filter(|w| !w.is_empty()).collect())
                    .filter(|words: &Vec<String>| words.iter().map(|w| w.chars().count()).sum::<usize>() >= 6)
                    .collect(),
                country: row.need("country")?.to_owned(),
                works,
                status: row.need("status")?.to_owned(),
                since: date("since")?,
                source: row.need("source")?.to_owned(),
                as_of: date("as_of")?,
            };
            out.as_of = Some(out.as_of.map_or(agency.as_of, |oldest| oldest.min(agency.as_of)));
            let index = match by_id.get(row.need("id")?) {
                // A later row of the same agency is its newer status.
                Some(&index) => {
                    if let Some(slot) = out.agencies.get_mut(index).filter(|slot| slot.since <= agency.since)
                    {
                        *slot = agency;
                    }
                    index
                }
                None => {
                    by_id.insert(row.need("id")?.to_owned(), out.agencies.len());
                    out.agencies.push(agency);
                    out.agencies.len() - 1
                }
            };
            for contact in row.list("contacts") {
                let key = normal(contact).ok_or_else(|| {
                    row.fault(
                        "contacts",
                        &format!("`{contact}`: write +998712023355, @handle, name.uz or a@name.uz"),
                    )
                })?;
                if out.contacts.insert(key, index).is_some_and(|other| other != index) {
                    return Err(row
                        .fault("contacts", &format!("`{contact}` belongs to two agencies: keep it at one")));
                }
            }
            Ok(())
        });
        Table::each("adverts/watch.csv", watch, faults, |row| {
            let key = row.need("key")?;
            if key.len() != 32 || !key.bytes().all(|b| b.is_ascii_hexdigit()) {
                let remedy = "write the first 32 hexadecimal digits of the contact's SHA-256, as README says";
                return Err(row.fault("key", remedy));
            }
            let as_of = PartialDate::parse(row.need("date")?)
                .ok_or_else(|| row.fault("date", "not a date: write 2026-03, or 2026-03-05"))?;
            let watch = Watch {
                reason: row.need("reason")?.to_owned(),
                source: row.need("source")?.to_owned(),
                as_of,
            };
            out.watch.insert(key.to_ascii_lowercase(), watch);
            Ok(())
        });
        out
    }

    /// Day of the oldest copy of a register.
    #[must_use]
    pub fn as_of(&self) -> Option<PartialDate> {
        self.as_of
    }

    /// What the lists say of a text's contacts and of the agencies that it names.
    pub(super) fn look(&self, contacts: &[FoundContact], words: &Words) -> Vec<Entry> {
        let mut out = Vec::new();
        let mut met = Vec::new();
        for contact in contacts {
            let keys = keys(contact);
            let known = if self.watch.is_empty() { &[][..] } else { keys.as_slice() };
            let watched = known.iter().find_map(|key| self.watch.get(&watch_key(key)));
            out.extend(watched.map(|watch| Entry {
                standing: Standing::Watched,
                name: watch.reason.clone(),
                country: String::new(),
                status: String::new(),
                source: watch.source.clone(),
                as_of: watch.as_of,
                start: contact.start,
                end: contact.end,
            }));
            let index = keys.iter().find_map(|key| self.contacts.get(key)).copied();
            let Some((index, agency)) = index.and_then(|i| Some((i, self.agencies.get(i)?))) else {
                continue;
            };
            met.push(index);
            let standing = if agency.works { Standing::Listed } else { Standing::Suspended };
            out.push(agency.entry(standing, contact.start, contact.end));
        }
        for (index, agency) in self.agencies.iter().enumerate() {
            let Some((start, end)) = agency.named(words).filter(|_| !met.contains(&index)) else { continue };
            let standing = if !agency.works {
                Standing::Suspended
            } else if contacts.is_empty() {
                // Its name alone, without any contact, is nothing that could differ.
                continue;
            } else {
                Standing::OtherDetails
            };
            out.push(agency.entry(standing, start, end));
        }
        out
    }
}

impl Entry {
    /// It is said of this contact.
    pub(super) fn is_of(&self, contact: &FoundContact) -> bool {
        (self.start, self.end) == (contact.start, contact.end)
    }
}

impl Agency {
    fn entry(&self, standing: Standing, start: usize, end: usize) -> Entry {
        Entry {
            standing,
            name: self.name.clone(),
            country: self.country.clone(),
            status: self.status.clone(),
            source: self.source.clone(),
            as_of: self.as_of,
            start,
            end,
        }
    }

    /// Where a text names it, in Unicode scalars.
    fn named(&self, words: &Words) -> Option<(usize, usize)> {
        let text = |at: usize| words.list.get(at).and_then(|w| words.folded.get(w.start..w.end));
        let begins = |at: usize, name: &[String]| {
            name.iter()
                .enumerate()
                .all(|(n, word)| text(at + n).is_some_and(|w| w.starts_with(word.as_str())))
        };
        self.known_by.iter().find_map(|name| {
            let at = (0..words.list.len()).find(|&at| begins(at, name))?;
            let last = words.list.get(at + name.len().checked_sub(1)?)?;
            Some((words.list.get(at)?.from, last.to))
        })
    }
}

/// The forms under which a contact may be listed: itself, and for a link or an address its host.
fn keys(contact: &FoundContact) -> Vec<String> {
    let value = contact.value.as_str();
    let mut out = vec![value.to_owned()];
    match contact.kind {
        "link" => out.extend(value.split('/').next().map(host)),
        "email" => out.extend(value.split_once('@').map(|(_, name)| host(name))),
        _ => {}
    }
    out
}

fn host(name: &str) -> String {
    name.trim_start_matches("www.").to_owned()
}

/// A contact of a table as contacts of a text are written.
fn normal(contact: &str) -> Option<String> {
    let lower = contact.trim().to_lowercase();
    let phone =
        lower.strip_prefix('+').is_some_and(|d| d.len() >= 8 && d.bytes().all(|b| b.is_ascii_digit()));
    let handle = lower.strip_prefix('@').is_some_and(|name| name.len() >= 4);
    let domain = lower.contains('.') && !lower.contains(['/', ' ']);
    (phone || handle || domain).then(|| host(&lower))
}

/// What stands in the watch list for a contact: the list names nobody to those who only read it.
#[must_use]
pub fn watch_key(contact: &str) -> String {
    hex(&Sha256::digest(contact)).chars().take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{advert::contact, text::words};

    const AGENCIES: &str = "id,country,name,names,status,since,contacts,source,as_of\n\
        uz-a,UZ,Barokat Ish,Барокат Иш,licensed,2024,+998711111111|barokat.example,register,2026-01\n\
        uz-a,UZ,Barokat Ish,,suspended,2025-06,,register,2026-02\n\
        uz-b,UZ,Davlat agentligi,,state,2020,+998722222222|@davlat_ish,register,2026-01\n";

    fn looked(text: &str) -> Vec<(Standing, String)> {
        let watch =
            format!("key,reason,source,date\n{},reported,police,2026-01\n", watch_key("+85500000001"));
        let registers = Registers::from_csv(AGENCIES.as_bytes(), watch.as_bytes()).unwrap();
        let units = words::units(text);
        let contacts = contact::find(&units);
        let read = words::read_units(&units);
        registers.look(&contacts, &read).into_iter().map(|e| (e.standing, e.name)).collect()
    }

    #[test]
    fn contacts_and_names_are_looked_up() {
        assert_eq!(looked("Davlat agentligi, @davlat_ish"), [(Standing::Listed, "Davlat agentligi".into())]);
        assert_eq!(looked("Звоните +998 71 111 11 11")[0].0, Standing::Suspended);
        assert_eq!(looked("info@barokat.example")[0].0, Standing::Suspended);
        assert_eq!(looked("Davlat agentligi ishga oladi: @boshqa_ish")[0].0, Standing::OtherDetails);
        assert_eq!(looked("пишите +855 00 000 001"), [(Standing::Watched, "reported".into())]);
        assert!(looked("Никому не известное агентство, +998 90 123 45 67").is_empty());
        assert!(looked("Davlat agentligi haqida maqola").is_empty());
    }

    #[test]
    fn faults_name_row_column_and_remedy() {
        let head = "id,country,name,names,status,since,contacts,source,as_of\n";
        for (row, part) in [
            ("a,UZ,N,,good,2024,,s,2026\n", "status"),
            ("a,UZ,N,,licensed,soon,,s,2026\n", "since"),
            ("a,UZ,N,,licensed,2024,12,s,2026\n", "contacts"),
            ("a,UZ,N,,licensed,2024,n.uz,s,2026\nb,UZ,M,,licensed,2024,n.uz,s,2026\n", "two agencies"),
        ] {
            let error = Registers::from_csv(format!("{head}{row}").as_bytes(), b"key,reason,source,date\n");
            let text = error.unwrap_err().to_string();
            assert!(text.contains("adverts/agencies.csv") && text.contains(part), "{text}");
        }
        let error =
            Registers::from_csv(head.as_bytes(), b"key,reason,source,date\n+998,r,s,2026\n").unwrap_err();
        assert!(error.to_string().contains("adverts/watch.csv"));
    }
}
