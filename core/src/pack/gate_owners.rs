//! The gates for whose a line or an address is: one owner each, and none that was found dead.

use std::collections::{HashMap, HashSet};

use super::{
    gates::Checked,
    rows::{self, Contact},
};
use crate::phone::PhoneNumber;

const FILE: &str = rows::CONTACTS;

pub(super) fn check(c: &mut Checked<'_>) {
    owners(c);
    the_dead_stay_dead(c);
}

/// What identifies a line or an address, however it is reached and written.
fn key(row: &Contact) -> Option<String> {
    match &row.dial {
        Some(PhoneNumber::International(number)) => return Some(number.clone()),
        Some(PhoneNumber::ShortCode { code, country }) => return Some(format!("{country} {code}")),
        None => {}
    }
    let address = row.address.to_lowercase();
    let address = match row.channel.as_str() {
        "telegram" => format!("@{}", telegram_name(&address)?),
        "web" => page(&address).to_owned(),
        _ => address,
    };
    (!address.is_empty()).then_some(address)
}

/// A web address without what does not tell one page from another.
pub(super) fn page(address: &str) -> &str {
    let page = address.split_once("://").map_or(address, |(_, rest)| rest);
    page.strip_prefix("www.").unwrap_or(page).trim_end_matches('/')
}

/// The name of a channel or person out of `@name` or `https://t.me/name`; none for anything else.
pub(super) fn telegram_name(address: &str) -> Option<&str> {
    let name = address.strip_prefix('@').or_else(|| address.strip_prefix("https://t.me/"))?;
    let name = name.trim_end_matches('/');
    // Telegram's own rule: 5 to 32 letters, digits and underscores; some short names were sold. A + begins an invitation.
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (plain && (4..=32).contains(&name.len())).then_some(name)
}

/// One line rings at one organisation: a shared number is a copied one. A page may be of two, such as a ministry and its office
/// ([`super::gate_addresses`] has a rule for missions).
fn owners(c: &mut Checked<'_>) {
    let rows = c.rows;
    let mut owner: HashMap<String, &str> = HashMap::new();
    let mut rows_seen = HashSet::new();
    for row in rows.contacts.iter().filter(|r| r.status != "dead") {
        let Some(key) = key(row) else { continue };
        let first = if row.channel == "web" {
            row.org.as_str()
        } else {
            owner.entry(key.clone()).or_insert(&row.org)
        };
        let column = column(row);
        if first != row.org {
            c.fault(
                FILE,
                row.line,
                column,
                format!("{key} belongs to {first} too"),
                "Find out whose it is and delete the other",
            );
        } else if !rows_seen.insert((&row.org, key.clone(), &row.channel, &row.purpose)) {
            c.fault(FILE, row.line, column, format!("{key} is given twice"), "Delete one of the rows");
        }
    }
}

fn column(row: &Contact) -> &'static str {
    if row.dial.is_some() { "number" } else { "address" }
}

/// A number or address known to be wrong may not come back under another row.
fn the_dead_stay_dead(c: &mut Checked<'_>) {
    let rows = c.rows;
    let dead: HashMap<String, u64> =
        rows.contacts.iter().filter(|r| r.status == "dead").filter_map(|r| Some((key(r)?, r.line))).collect();
    for row in rows.contacts.iter().filter(|r| r.status != "dead") {
        if let Some(line) = key(row).and_then(|k| dead.get(&k)) {
            let what = if row.dial.is_some() { "a number" } else { "an address" };
            let fault = format!("{what} that line {line} knows to be dead");
            let remedy = "Keep it out; if it lives again, say so in the row that is dead";
            c.fault(FILE, row.line, column(row), fault, remedy);
        }
    }
}
