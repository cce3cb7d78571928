//! Attachments: photos, voice, documents, sealed piece by piece.
//!
//! A file comes in as a stream and goes to the disk in pieces of [`PIECE`] bytes, each sealed under the key of the session's
//! epoch: no memory holds a whole file, and like everything else it is written while locked and readable with the secret
//! only. A power cut costs the pieces of the last transaction. With the same id and the same source the work goes on where it
//! stopped; pieces that are there are compared with the source by a keyed hash, whose key goes when the file is whole.
//! The record that names the file by its SHA-256 comes last, in the transaction that calls it whole.

use std::{io::Read, path::Path};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{
    Journal,
    append::Appender,
    ids::parse_or_new_id,
    model::{Acknowledged, AttachedFile, Kind, NewAttachment},
    parse_id,
    record::{Attachment, Body, ClientId, JournalId},
    seal::{EpochKey, random},
    store,
    target::Temporary,
    tree::{Hash, sha256},
};
use crate::error::{Error, Result};

/// Bytes of a file in one piece; the last is filled up, so that the length of a file does not show.
pub const PIECE: usize = 64 * 1024;

/// Pieces of one transaction: a megabyte.
const PIECES_AT_ONCE: usize = 16;

/// Longest file: an hour of video of a cheap phone.
pub const LONGEST: u64 = 1024 * 1024 * 1024;

/// Length in front of the bytes inside the seal.
const HEAD: usize = 4;

impl Journal {
    /// Takes in a file and writes down what it is. The same id again goes on with what was begun, or is acknowledged.
    ///
    /// # Errors
    /// `media-type`, `client-id`, `refers-to`, `empty-file`, `too-large-file`; what `source` answers; storage errors. What was
    /// taken in stays, and the same call goes on with it.
    pub fn attach(&mut self, request: &NewAttachment, source: &mut dyn Read) -> Result<Acknowledged> {
        let id = parse_or_new_id(&request.client_id)?;
        let client = store::client_hash(&id);
        let body = draft(request, id)?;
        if let Some(earlier) = self.write(|appender| appender.earlier(id, Kind::Incident))? {
            return Ok(earlier);
        }
        let check_key = self.begin_attachment(&client)?;
        let mut intake = Intake { hasher: Sha256::new(), length: 0, next: 0, check_key };
        loop {
            let pieces = read_pieces(source)?;
            if pieces.is_empty() {
                break;
            }
            self.take_pieces(&client, &mut intake, &pieces)?;
        }
        if intake.length == 0 {
            self.drop_attachment(&client)?;
            return Err(Error::Input("empty-file"));
        }
        let attachment = Attachment {
            hash: intake.hasher.finalize().into(),
            length: intake.length,
            media_type: request.media_type.clone(),
        };
        // What was begun with a longer source: the rest of it is nobody's.
        let count = intake.next;
        self.write(|appender| {
            if let Some(earlier) = appender.earlier(id, Kind::Incident)? {
                return Ok(earlier);
            }
            finish(appender.transaction(), &client, count)?;
            let mut body = body.clone();
            body.attachments.push(attachment.clone());
            Ok(appender.put_note(body, &request.note)?.acknowledge())
        })
    }

    /// Hands the bytes of an attachment to `each`, piece by piece, and checks them against the record that names it.
    ///
    /// # Errors
    /// `locked`; `not-found-attachment` for a record that has none or does not open; `attachment` when a byte is not what was
    /// taken in (what was handed out before is then worthless); what `each` answers.
    pub fn read_attachment(
        &mut self,
        record: &str,
        mut each: impl FnMut(&[u8]) -> Result<()>,
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
        let (journal, client) = (self.id, store::client_hash(&id));
        let mut hasher = Sha256::new();
        let mut length = 0;
        for_each_piece(self.store()?.reading(), &client, |number, epoch, sealed| {
            let key = keys.get(epoch).ok_or(Error::Damaged("attachment"))?;
            let bytes = open_piece(key, &journal, &client, number, sealed)?;
            hasher.update(&bytes);
            length += bytes.len() as u64;
            each(&bytes)
        })?;
        let whole = Hash::from(hasher.finalize()) == named.hash && length == named.length;
        if whole { Ok(named) } else { Err(Error::Damaged("attachment")) }
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

    /// The row of an attachment, made when it is not there; its key for comparing.
    fn begin_attachment(&mut self, client: &Hash) -> Result<[u8; 32]> {
        let fresh: [u8; 32] = random()?;
        self.write(|appender| {
            let tx = appender.transaction();
            tx.prepare_cached(
                "INSERT INTO attachment (client, check_key, whole) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING",
            )?
            .execute(params![client, fresh])?;
            Ok(tx.query_row("SELECT check_key FROM attachment WHERE client = ?1", [client], |r| r.get(0))?)
        })
    }

    fn take_pieces(&mut self, client: &Hash, intake: &mut Intake, pieces: &[Vec<u8>]) -> Result<()> {
        let first = intake.next;
        for piece in pieces {
            intake.length += piece.len() as u64;
            intake.hasher.update(piece);
            intake.next += 1;
        }
        if intake.length > LONGEST {
            self.drop_attachment(client)?;
            return Err(Error::TooLarge { what: "file", size: intake.length, limit: LONGEST });
        }
        let key = intake.check_key;
        self.write(|appender| {
            for (number, piece) in (first..).zip(pieces) {
                let check = check_hash(&key, number, piece);
                // Of another source, or a piece that had been the last and was shorter.
                if find_check(appender.transaction(), client, number)? != Some(check) {
                    put_piece(appender, client, number, &check, piece)?;
                }
            }
            Ok(())
        })
    }

    fn drop_attachment(&mut self, client: &Hash) -> Result<()> {
        self.write(|appender| {
            let tx = appender.transaction();
            tx.execute("DELETE FROM piece WHERE client = ?1", [client])?;
            tx.execute("DELETE FROM attachment WHERE client = ?1 AND whole = 0", [client])?;
            Ok(())
        })
    }
}

/// What was read of a source so far.
struct Intake {
    hasher: Sha256,
    length: u64,
    next: u64,
    check_key: [u8; 32],
}

fn draft(request: &NewAttachment, id: ClientId) -> Result<Body> {
    let media_type = request.media_type.as_str();
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/.+-".contains(&b);
    if !(3..=100).contains(&media_type.len()) || !media_type.contains('/') || !media_type.bytes().all(plain) {
        return Err(Error::Input("media-type"));
    }
    let mut body = Body::draft(Kind::Incident, id);
    if !request.refers_to.is_empty() {
        body.refs = vec![parse_id(&request.refers_to, "refers-to")?];
    }
    Ok(body)
}

/// The next pieces of a source: full ones, and at its end a shorter one.
fn read_pieces(source: &mut dyn Read) -> Result<Vec<Vec<u8>>> {
    let mut pieces = Vec::with_capacity(PIECES_AT_ONCE);
    while pieces.len() < PIECES_AT_ONCE {
        let mut piece = Vec::with_capacity(PIECE);
        source.take(PIECE as u64).read_to_end(&mut piece).map_err(|e| Error::io("file", e))?;
        let last = piece.len() < PIECE;
        if !piece.is_empty() {
            pieces.push(piece);
        }
        if last {
            break;
        }
    }
    Ok(pieces)
}

fn check_hash(key: &[u8; 32], number: u64, piece: &[u8]) -> Hash {
    sha256(&[b"hamroh-piece-check-1", key, &number.to_be_bytes(), piece])
}

fn find_check(connection: &Connection, client: &Hash, number: u64) -> Result<Option<Hash>> {
    let mut statement =
        connection.prepare_cached("SELECT check_hash FROM piece WHERE client = ?1 AND number = ?2")?;
    Ok(statement.query_row(params![client, signed(number)], |r| r.get(0)).optional()?)
}

fn put_piece(
    appender: &mut Appender<'_, '_>,
    client: &Hash,
    number: u64,
    check: &Hash,
    piece: &[u8],
) -> Result<()> {
    let (epoch, key) = appender.epoch()?;
    let sealed = seal_piece(&key, &appender.journal(), client, number, piece)?;
    appender
        .transaction()
        .prepare_cached(
            "INSERT OR REPLACE INTO piece (client, number, epoch, check_hash, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![client, signed(number), epoch, check, sealed])?;
    Ok(())
}

/// The file is whole: what was only needed to go on with it goes.
fn finish(connection: &Connection, client: &Hash, count: u64) -> Result<()> {
    connection
        .execute("DELETE FROM piece WHERE client = ?1 AND number >= ?2", params![client, signed(count)])?;
    connection.execute("UPDATE piece SET check_hash = x'' WHERE client = ?1", [client])?;
    connection.execute("UPDATE attachment SET check_key = x'', whole = 1 WHERE client = ?1", [client])?;
    Ok(())
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

fn seal_piece(
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

fn open_piece(
    key: &EpochKey,
    journal: &JournalId,
    client: &Hash,
    number: u64,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>> {
    let damaged = || Error::Damaged("attachment");
    let (nonce, boxed) = sealed.split_first_chunk::<24>().ok_or_else(damaged)?;
    let payload = Payload { msg: boxed, aad: &bound_to(journal, client, number) };
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let plain = cipher.decrypt(nonce.into(), payload).map(Zeroizing::new).map_err(|_| damaged())?;
    let (length, rest) = plain.split_first_chunk::<HEAD>().ok_or_else(damaged)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| damaged())?;
    Ok(Zeroizing::new(rest.get(..length).ok_or_else(damaged)?.to_vec()))
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
