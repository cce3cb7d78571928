//! Attachments: photos, voice, documents, sealed piece by piece; here how they are read. `taking` is how they come in.
//!
//! A file lies on the disk in pieces of [`PIECE`] bytes, each sealed under the key of the epoch it came in: no memory holds a
//! whole file, and like everything else it is written while locked and readable with the secret only. The record that names
//! the file by its SHA-256 comes last, in the transaction that calls it whole.

use std::{collections::BTreeMap, path::Path};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, AeadInOut, Payload},
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    Journal,
    model::AttachedFile,
    parse_id,
    record::{Attachment, ClientId, JournalId},
    seal::{EpochKey, random},
    store,
    target::Temporary,
    tree::Hash,
};
use crate::error::{Error, Result};

/// Bytes of a file in one piece; the last is filled up, so that the length of a file does not show.
pub const PIECE: usize = 64 * 1024;

/// Length in front of the bytes inside the seal.
const HEAD: usize = 4;

impl Journal {
    /// Hands the bytes of an attachment to `each`, piece by piece, and checks them against the record that names it.
    ///
    /// # Errors
    /// `locked`; `not-found-attachment` for a record that has none or does not open; `attachment` when a byte is not what was
    /// taken in (what was handed out before is then worthless); what `each` answers.
    pub fn read_attachment(
        &mut self,
        record: &str,
        each: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<Attachment> {
        let id = parse_id(record, "record-id")?;
        let mut named = None;
        self.for_each_open(|_, opened| {
            let found = opened.ok().filter(|o| o.body.client_id == id);
            named = found.and_then(|o| o.body.attachments.into_iter().next()).or(named.take());
            Ok(())
        })?;
        let named = named.ok_or(Error::NotFound("attachment"))?;
        let keys = self.epoch_keys()?;
        self.read_pieces(&id, &named, &keys, each)?;
        Ok(named)
    }

    /// The bytes of the file that the record with this id names, under keys that were opened before.
    ///
    /// # Errors
    /// As [`Journal::read_attachment`].
    pub(super) fn read_pieces(
        &mut self,
        record: &ClientId,
        named: &Attachment,
        keys: &BTreeMap<Hash, EpochKey>,
        mut each: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<()> {
        let (journal, client) = (self.id, store::client_hash(record));
        let mut hasher = Sha256::new();
        let mut length = 0;
        // One for all pieces: wiping it is as much work as opening.
        let mut opened = Zeroizing::new(Vec::with_capacity(HEAD + PIECE + 16));
        for_each_piece(self.store()?.reading(), &client, |number, epoch, sealed| {
            let key = keys.get(epoch).ok_or(Error::Damaged("attachment"))?;
            let bytes = open_piece(key, &journal, &client, number, sealed, &mut opened)?;
            hasher.update(bytes);
            length += bytes.len() as u64;
            each(bytes)
        })?;
        let whole = Hash::from(hasher.finalize()) == named.hash && length == named.length;
        if whole { Ok(()) } else { Err(Error::Damaged("attachment")) }
    }

    /// Writes an attachment to a file of its own, whole and checked or not at all.
    ///
    /// # Errors
    /// As [`Journal::read_attachment`]; `exists-file`, storage errors.
    pub fn save_attachment(&mut self, record: &str, path: &Path) -> Result<AttachedFile> {
        if path.exists() {
            return Err(Error::Exists("file"));
        }
        let mut file = Temporary::beside(path)?;
        let named = self.read_attachment(record, |bytes| file.append(bytes))?;
        file.take_name(path)?;
        Ok(AttachedFile::of(&named))
    }
}

fn for_each_piece(
    connection: &Connection,
    client: &Hash,
    mut each: impl FnMut(u64, &Hash, &[u8]) -> Result<()>,
) -> Result<()> {
    let mut statement = connection
        .prepare_cached("SELECT number, epoch, sealed FROM piece WHERE client = ?1 ORDER BY number")?;
    let mut rows = statement.query([client])?;
    let mut due = 0;
    while let Some(row) = rows.next()? {
        let (number, epoch): (i64, Hash) = (row.get(0)?, row.get(1)?);
        if number != due {
            return Err(Error::Damaged("attachment"));
        }
        due += 1;
        let sealed = row.get_ref(2)?.as_blob().map_err(|_| Error::Damaged("attachment"))?;
        each(number.try_into().unwrap_or(0), &epoch, sealed)?;
    }
    Ok(())
}

fn bound_to(journal: &JournalId, client: &Hash, number: u64) -> Vec<u8> {
    [b"hamroh-piece-1".as_slice(), journal, client, &number.to_be_bytes()].concat()
}

pub(super) fn seal_piece(
    key: &EpochKey,
    journal: &JournalId,
    client: &Hash,
    number: u64,
    piece: &[u8],
) -> Result<Vec<u8>> {
    let length = u32::try_from(piece.len()).map_err(|_| Error::Internal("piece"))?;
    let mut plain = Zeroizing::new(Vec::with_capacity(HEAD + PIECE));
    plain.extend_from_slice(&length.to_be_bytes());
    plain.extend_from_slice(piece);
    plain.resize(HEAD + PIECE, 0);
    let nonce: [u8; 24] = random()?;
    let payload = Payload { msg: &plain, aad: &bound_to(journal, client, number) };
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let boxed = cipher.encrypt((&nonce).into(), payload).map_err(|_| Error::Internal("piece"))?;
    Ok([nonce.as_slice(), &boxed].concat())
}

/// Opens a piece in `buffer`; the bytes of the file that are in it.
fn open_piece<'b>(
    key: &EpochKey,
    journal: &JournalId,
    client: &Hash,
    number: u64,
    sealed: &[u8],
    buffer: &'b mut Vec<u8>,
) -> Result<&'b [u8]> {
    let damaged = || Error::Damaged("attachment");
    let (nonce, boxed) = sealed.split_first_chunk::<24>().ok_or_else(damaged)?;
    buffer.clear();
    buffer.extend_from_slice(boxed);
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let bound = bound_to(journal, client, number);
    cipher.decrypt_in_place(nonce.into(), &bound, buffer).map_err(|_| damaged())?;
    let (length, rest) = buffer.split_first_chunk::<HEAD>().ok_or_else(damaged)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| damaged())?;
    rest.get(..length).ok_or_else(damaged)
}
