//! Taking a file in: begun, given piece by piece, called whole.
//!
//! A file comes as a stream that may stall for minutes (a cloud, a card), and a call for help must not wait for it. So the work is cut
//! into steps of one transaction each; between them the source is read and the journal is free. A power cut costs the pieces of
//! the last transaction. With the same id and the same source the work goes on where it stopped; pieces that are there are compared
//! with the source by a keyed hash, whose key goes when the file is whole.

use std::io::Read;

use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest, Sha256};

use super::{
    Journal,
    append::Appender,
    attachment::{PIECE, seal_piece},
    ids::parse_or_new_id,
    model::{Acknowledged, Kind, NewAttachment},
    note, parse_id,
    record::{Attachment, Body, ClientId},
    seal::random,
    session_epochs::Audience,
    store::{self, signed},
    tree::{Hash, sha256},
};
use crate::error::{Error, Result};

/// Pieces of one transaction: a megabyte.
const PIECES_AT_ONCE: usize = 16;

/// Longest file: an hour of video of a cheap phone.
pub const LONGEST: u64 = 1024 * 1024 * 1024;

/// What an attempt to take a file in begins with.
#[derive(Debug)]
pub enum Begun {
    /// An earlier call with this id has written it.
    Earlier(Earlier),
    /// To be given its pieces.
    New(Box<Taking>),
}

/// A file that is in the journal under the id that was asked for.
#[derive(Debug, Clone)]
pub struct Earlier {
    acknowledged: Acknowledged,
    id: ClientId,
    /// [`file_check`] of it; none for one of an earlier version.
    check: Option<Hash>,
}

impl Earlier {
    /// Acknowledges it once more when the source is that file, read without the journal.
    ///
    /// # Errors
    /// `other-file` for another one: nothing of it was taken in. `empty-file`.
    pub fn acknowledge(self, source: &mut dyn Read) -> Result<Acknowledged> {
        let Some(check) = self.check else { return Ok(self.acknowledged) };
        let mut hasher = Sha256::new();
        let mut length = 0;
        let mut buffer = vec![0; PIECE];
        loop {
            match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => {
                    length += count as u64;
                    hasher.update(buffer.get(..count).unwrap_or_default());
                }
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                // It is in the journal; that its source cannot be read any more does not change that.
                Err(_) => return Ok(self.acknowledged),
            }
        }
        match (length, file_check(&self.id, &hasher.finalize().into()) == check) {
            (0, _) => Err(Error::Input("empty-file")),
            (_, true) => Ok(self.acknowledged),
            (_, false) => Err(Error::Input("other-file")),
        }
    }
}

/// What stays readable of a file that is whole, by which the same one is known. The record's id is in it, which lies nowhere in clear:
/// without it a guess at the file cannot be tested.
fn file_check(id: &ClientId, hash: &Hash) -> Hash {
    sha256(&[b"hamroh-file-check-1", id, hash])
}

/// A file on its way into the journal. Nothing of it shows before it is whole; dropped, what came in waits for the same id again.
pub struct Taking {
    body: Body,
    note: String,
    media_type: String,
    client: Hash,
    /// Whose file it is: decided at the beginning, because the journal may be locked in the middle.
    audience: Audience,
    check_key: [u8; 32],
    hasher: Sha256,
    /// Over the hashes of the pieces so far, by which the rows are known at the end.
    checks: Sha256,
    length: u64,
    next: u64,
}

impl std::fmt::Debug for Taking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Taking").field("pieces", &self.next).finish_non_exhaustive()
    }
}

impl Journal {
    /// Takes in a file and writes down what it is. The same id again goes on with what was begun, or is acknowledged.
    ///
    /// # Errors
    /// `media-type`, `client-id`, `refers-to`, `empty-file`, `other-file`, `too-large-file`; `locked` for a file for the ordinary view; what
    /// `source` answers; storage errors. What was taken in stays, and the same call goes on with it.
    pub fn attach(&mut self, request: &NewAttachment, source: &mut dyn Read) -> Result<Acknowledged> {
        let mut taking = match self.begin_attachment(request)? {
            Begun::Earlier(earlier) => return earlier.acknowledge(source),
            Begun::New(taking) => taking,
        };
        loop {
            let pieces = read_pieces(source)?;
            if pieces.is_empty() {
                return self.finish_attachment(&taking);
            }
            self.take_pieces(&mut taking, &pieces)?;
        }
    }

    /// The first step of [`Journal::attach`].
    ///
    /// # Errors
    /// As there.
    pub fn begin_attachment(&mut self, request: &NewAttachment) -> Result<Begun> {
        let id = parse_or_new_id(&request.client_id)?;
        let client = store::client_hash(&id);
        let body = draft(request, id)?;
        let audience = if request.ordinary { self.next_view()? } else { self.audience()? };
        let fresh: [u8; 32] = random()?;
        let is_whole = self.is_whole();
        let begun = self.write(|appender| {
            if let Some(acknowledged) = appender.earlier(id, Kind::Incident)? {
                let mut whole = appender
                    .transaction()
                    .prepare_cached("SELECT check_key FROM attachment WHERE client = ?1 AND whole = 1")?;
                let check: Option<Vec<u8>> = whole.query_row([client], |r| r.get(0)).optional()?;
                // The id of a note: answering "written" would hide that this file was not.
                let check = check.ok_or(Error::Input("client-id"))?;
                return Ok(Err(Earlier { acknowledged, id, check: check.try_into().ok() }));
            }
            if is_whole {
                note::must_be_there(appender, &body.refs)?;
            }
            let tx = appender.transaction();
            tx.prepare_cached(
                "INSERT INTO attachment (client, check_key, whole) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING",
            )?
            .execute(params![client, fresh])?;
            let key =
                tx.query_row("SELECT check_key FROM attachment WHERE client = ?1", [client], |r| r.get(0));
            Ok(Ok(key?))
        })?;
        Ok(match begun {
            Err(earlier) => Begun::Earlier(earlier),
            Ok(check_key) => Begun::New(Box::new(Taking {
                body,
                note: request.note.clone(),
                media_type: request.media_type.clone(),
                client,
                audience,
                check_key,
                hasher: Sha256::new(),
                checks: Sha256::new(),
                length: 0,
                next: 0,
            })),
        })
    }

    /// Takes in the next pieces, as [`read_pieces`] gives them. After an error `taking` is of no use any more: the same id begins again.
    ///
    /// # Errors
    /// `too-large-file`; [`Error::Busy`] when somebody else has taken the same file in, or it is another journal by now; storage
    /// errors.
    pub fn take_pieces(&mut self, taking: &mut Taking, pieces: &[Vec<u8>]) -> Result<()> {
        let first = taking.next;
        let mut checks = Vec::with_capacity(pieces.len());
        for (number, piece) in (first..).zip(pieces) {
            let check = taking.check_hash(number, piece);
            checks.push(check);
            taking.length += piece.len() as u64;
            taking.hasher.update(piece);
            taking.checks.update(check);
            taking.next += 1;
        }
        if taking.length > LONGEST {
            self.drop_attachment(&taking.client)?;
            return Err(Error::TooLarge { what: "file", size: taking.length, limit: LONGEST });
        }
        self.write(|appender| {
            appender.address(taking.audience);
            taking.is_still_here(appender.transaction())?;
            for ((number, piece), check) in (first..).zip(pieces).zip(&checks) {
                // Of another source, or a piece that had been the last and was shorter.
                if find_check(appender.transaction(), &taking.client, number)?.as_ref() != Some(check) {
                    put_piece(appender, &taking.client, number, check, piece)?;
                }
            }
            Ok(())
        })
    }

    /// Calls the file whole and writes its record down.
    ///
    /// # Errors
    /// `empty-file`; [`Error::Busy`] as [`Journal::take_pieces`]; storage errors.
    pub fn finish_attachment(&mut self, taking: &Taking) -> Result<Acknowledged> {
        let Taking { body, note, media_type, client, audience, hasher, checks, length, next, .. } = taking;
        if *length == 0 {
            self.drop_attachment(client)?;
            return Err(Error::Input("empty-file"));
        }
        let mut body = body.clone();
        let hash: Hash = hasher.clone().finalize().into();
        body.attachments.push(Attachment { hash, length: *length, media_type: media_type.clone() });
        let checks = Hash::from(checks.clone().finalize());
        self.write(|appender| {
            if let Some(earlier) = appender.earlier(body.client_id, Kind::Incident)? {
                return Ok(earlier);
            }
            appender.address(*audience);
            let tx = appender.transaction();
            taking.is_still_here(tx)?;
            // What was begun with a longer source: the rest of it is nobody's.
            tx.execute(
                "DELETE FROM piece WHERE client = ?1 AND number >= ?2",
                params![client, signed(*next)],
            )?;
            if checks_of(tx, client)? != checks {
                return Err(Error::Busy);
            }
            // The key is only needed to go on with it. Without it the hashes of the pieces tell nothing: to change every piece would keep all of
            // them in memory (216 MB of 200, `cargo xtask memory journal`).
            tx.execute(
                "UPDATE attachment SET check_key = ?2, whole = 1 WHERE client = ?1",
                params![client, file_check(&body.client_id, &hash)],
            )?;
            Ok(appender.put_note(body.clone(), note)?.acknowledge())
        })
    }

    fn drop_attachment(&mut self, client: &Hash) -> Result<()> {
        self.write(|appender| {
            let tx = appender.transaction();
            tx.execute(
                "DELETE FROM piece WHERE client IN (SELECT client FROM attachment WHERE client = ?1 AND whole = 0)",
                [client],
            )?;
            tx.execute("DELETE FROM attachment WHERE client = ?1 AND whole = 0", [client])?;
            Ok(())
        })
    }
}

impl Taking {
    /// The journal may have been erased, set aside or given the same file by somebody else since the last step.
    fn is_still_here(&self, connection: &Connection) -> Result<()> {
        let mut statement =
            connection.prepare_cached("SELECT check_key FROM attachment WHERE client = ?1 AND whole = 0")?;
        let key: Option<[u8; 32]> = statement.query_row([self.client], |r| r.get(0)).optional()?;
        if key == Some(self.check_key) { Ok(()) } else { Err(Error::Busy) }
    }

    /// Also over the audience: a piece that was sealed for other readers is sealed again.
    fn check_hash(&self, number: u64, piece: &[u8]) -> Hash {
        let readers = match &self.audience {
            Audience::View(public) => public.as_slice(),
            Audience::Intake | Audience::Nobody => &[],
        };
        let (key, number) = (&self.check_key, number.to_be_bytes());
        sha256(&[b"hamroh-piece-check-1", key, &sha256(&[readers]), &number, piece])
    }
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

/// The next pieces of a source: full ones, and at its end a shorter one; none when it has ended.
///
/// # Errors
/// What the source answers.
pub fn read_pieces(source: &mut dyn Read) -> Result<Vec<Vec<u8>>> {
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

fn find_check(connection: &Connection, client: &Hash, number: u64) -> Result<Option<Hash>> {
    let mut statement =
        connection.prepare_cached("SELECT check_hash FROM piece WHERE client = ?1 AND number = ?2")?;
    Ok(statement.query_row(params![client, signed(number)], |r| r.get(0)).optional()?)
}

/// The hash over those of all pieces, in order.
fn checks_of(connection: &Connection, client: &Hash) -> Result<Hash> {
    let mut statement =
        connection.prepare_cached("SELECT check_hash FROM piece WHERE client = ?1 ORDER BY number")?;
    let mut rows = statement.query([client])?;
    let mut checks = Sha256::new();
    while let Some(row) = rows.next()? {
        checks.update(row.get::<_, Hash>(0)?);
    }
    Ok(checks.finalize().into())
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
