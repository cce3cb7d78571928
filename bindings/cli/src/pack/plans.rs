//! Numbers that no numbering plan of the world has: `pack check` asks for a look at each.
//!
//! `core/src/pack/gate_numbers.rs` refuses wrong lengths in the countries that the app is made for. For all others, and for beginnings that are
//! not given out, libphonenumber's tables know more than we do; but they lag behind the plans, so they flag and never refuse.

use hamroh_core::{
    pack::{
        Fault, Pack,
        rows::{CONTACTS, Contact, Rows},
    },
    phone::PhoneNumber,
};

const REMEDY: &str =
    "Look at the source again: a digit may be wrong or missing, or the country has changed its numbers since";

/// A warning for every number that libphonenumber does not know; none while rows cannot be read, which is a fault of its own.
pub fn warnings(pack: &Pack) -> Vec<Fault> {
    let contacts = Rows::read(pack).map(|rows| rows.contacts).unwrap_or_default();
    contacts.iter().filter(|row| row.status != "dead").filter_map(warning).collect()
}

fn warning(row: &Contact) -> Option<Fault> {
    let Some(PhoneNumber::International(number)) = &row.dial else { return None };
    let fault = match phonenumber::parse(None, number) {
        Ok(parsed) if phonenumber::is_valid(&parsed) => return None,
        Ok(_) => format!("{number} is not in the numbering plan of its country as libphonenumber knows it"),
        Err(e) => format!("{number} is no number to libphonenumber: {e}"),
    };
    Some(Fault::new(CONTACTS, row.line, "number", fault, REMEDY))
}
