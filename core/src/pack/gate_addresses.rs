//! The gates for addresses on the net: whose they are, and whether they can be read and trusted.

use std::collections::HashMap;

use super::{
    gate_owners::{page, telegram_name},
    gates::Checked,
    rows::{self, Contact},
};

const FILE: &str = rows::CONTACTS;

/// Domains that belong to one state.
const STATE_DOMAINS: [(&str, &str); 11] = [
    ("mid.ru", "RU"),
    ("mfa.uz", "UZ"),
    ("gov.uz", "UZ"),
    ("mfa.kz", "KZ"),
    ("gov.kz", "KZ"),
    ("mfa.gov.kg", "KG"),
    ("mfa.tj", "TJ"),
    ("mfa.gov.tm", "TM"),
    ("tmembassy.gov.tm", "TM"),
    ("mfa.gov.az", "AZ"),
    ("mfa.az", "AZ"),
];

pub(super) fn check(c: &mut Checked<'_>) {
    let rows = c.rows;
    for row in rows.contacts.iter().filter(|r| r.status != "dead" && !r.address.is_empty()) {
        readable(c, row);
        of_its_state(c, row);
    }
    one_city_each(c);
}

/// Host of an e-mail or web address, lower case.
fn host(address: &str) -> Option<String> {
    let rest = match address.split_once("://") {
        Some((_, rest)) => rest.split(['/', '?', '#']).next().unwrap_or_default(),
        None => address,
    };
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    let host = host.split(':').next().unwrap_or_default();
    (!host.is_empty()).then(|| host.to_lowercase())
}

/// Letters of other scripts imitate a known host; without TLS anybody on the way can change the page.
fn readable(c: &mut Checked<'_>, row: &Contact) {
    if row.channel == "telegram" {
        if telegram_name(&row.address).is_none() {
            let remedy = "Write @name, or https://t.me/name of an account with a name";
            c.fault(FILE, row.line, "address", "no address of Telegram", remedy);
        }
        return;
    }
    let known = host(&row.address);
    let plain = known.as_deref().is_some_and(|h| {
        h.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')) && !h.contains("xn--")
    });
    if !plain {
        let remedy = "Write the host in Latin letters, digits, . and -: other letters imitate known hosts";
        c.fault(FILE, row.line, "address", "a host of other letters", remedy);
    }
    let rest = row.address.split_once("://").map_or("", |(_, rest)| rest);
    if rest.split(['/', '?', '#']).next().is_some_and(|before| before.contains('@')) {
        let remedy = "Delete what stands before the @: people take it for the host";
        c.fault(FILE, row.line, "address", "a name before the host", remedy);
    }
    if row.address.contains("://") && !row.address.starts_with("https://") {
        c.fault(FILE, row.line, "address", "a web address without https", "Begin with https://");
    }
}

/// An address under the domain of a ministry belongs to that state's missions.
fn of_its_state(c: &mut Checked<'_>, row: &Contact) {
    let Some(org) = c.orgs.get(row.org.as_str()).copied() else { return };
    if !matches!(org.kind.as_str(), "mission" | "ministry" | "agency") {
        return;
    }
    let Some(host) = host(&row.address) else { return };
    let under = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let uzbek = host.split('.').any(|label| label == "uzembassy");
    let owner = STATE_DOMAINS.iter().find(|(domain, _)| under(domain)).map(|(_, state)| *state);
    if let Some(state) = owner.or(uzbek.then_some("UZ"))
        && state != org.sending
    {
        let fault = format!("{host} belongs to {state}, the organisation to {}", org.sending);
        let remedy = "Look for sender and host swapped; give the address to the mission it is of";
        c.fault(FILE, row.line, "address", fault, remedy);
    }
}

/// Two missions in two cities with one page: one of them is a copy. (One e-mail has one owner anywhere, see
/// [`super::gate_owners`].)
fn one_city_each(c: &mut Checked<'_>) {
    let rows = c.rows;
    let mut first: HashMap<String, (&str, &str)> = HashMap::new();
    for row in rows.contacts.iter().filter(|r| r.channel == "web" && r.status != "dead") {
        let Some(org) = c.orgs.get(row.org.as_str()).copied() else { continue };
        if org.kind != "mission" || row.address.is_empty() {
            continue;
        }
        let address = row.address.to_lowercase();
        let page = page(&address);
        let (id, city) = *first.entry(page.to_owned()).or_insert((&org.id, &org.city));
        if id != org.id && city != org.city {
            let fault = format!("{id} in another city has the same page");
            let remedy = "Find out whose it is and delete the other";
            c.fault(FILE, row.line, "address", fault, remedy);
        }
    }
}
