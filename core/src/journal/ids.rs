//! Ids and times as people and files write them.

use super::seal;
use crate::{
    error::{Error, Result},
    text::hex::hex,
    time::UtcMillis,
};

/// An id as people and files write it: 32 hexadecimal digits.
#[must_use]
pub fn id_text(id: &[u8; 16]) -> String {
    hex(id)
}

/// The first characters of a journal's id, as the phone shows them and family writes them down.
pub(crate) fn fingerprint(id: &[u8; 16]) -> String {
    hex(id.first_chunk::<6>().map_or(&[], |first| first))
}

/// Reads an id of 32 hexadecimal digits.
///
/// # Errors
/// [`Error::Input`] with `code` for anything else.
pub fn parse_id(text: &str, code: &'static str) -> Result<[u8; 16]> {
    if text.len() != 32 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(Error::Input(code));
    }
    u128::from_str_radix(text, 16).map(u128::to_be_bytes).map_err(|_| Error::Input(code))
}

/// Reads a request id, or makes one when it is empty.
pub(crate) fn parse_or_new_id(text: &str) -> Result<[u8; 16]> {
    if text.is_empty() { seal::random() } else { parse_id(text, "client-id") }
}

/// RFC 3339 for a wall time; empty when the phone did not know it, and outside the years 1 to 9999.
pub(crate) fn at_text(wall_ms: i64) -> String {
    if wall_ms == 0 { String::new() } else { UtcMillis(wall_ms).rfc3339() }
}

/// Id of part `n` (from 2) of a note that is longer than one record: the same request makes the same ids again.
#[must_use]
pub(super) fn part_id(id: &[u8; 16], n: u64) -> [u8; 16] {
    let [part, _] = super::anchor::halves(super::tree::sha256(&[b"hamroh-part-1", id, &n.to_be_bytes()]));
    part
}
