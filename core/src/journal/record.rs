//! One record: what is signed (`header`) and what is sealed (`body`). Exact bytes are in `core/docs/format.md`.

mod body;
mod header;

use super::tree::{Hash, sha256};
pub use body::{Attachment, Body, ExportNote};
pub use header::Header;

/// Version of the format in every header.
pub const VERSION: u64 = 1;

/// Sizes that a sealed plaintext is padded to, so that its length does not tell a call for help from a note.
pub const BUCKETS: [usize; 3] = [256, 1024, 4096];

/// Id of a journal: the first 16 bytes of `SHA-256("hamroh-journal-1" || first public key)`.
pub type JournalId = [u8; 16];

/// Id of a record or request: 16 random bytes.
pub type ClientId = [u8; 16];

/// The journal id that a first public key makes.
#[must_use]
pub fn journal_id(first_key: &[u8; 32]) -> JournalId {
    let [id, _] = super::anchor::halves(sha256(&[b"hamroh-journal-1", first_key]));
    id
}

/// The leaf of a record: `SHA-256(0x00 || header || signature)`.
#[must_use]
pub fn leaf(header: &[u8], signature: &[u8]) -> Hash {
    sha256(&[&[0], header, signature])
}

/// The commitment to a body.
#[must_use]
pub fn commit(salt: &[u8; 32], body: &[u8]) -> Hash {
    sha256(&[b"hamroh-commit-1", salt, body])
}
