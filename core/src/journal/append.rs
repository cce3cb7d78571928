//! The one way into the journal: everything of one call is one transaction.

use ed25519_dalek::{Signer as _, SigningKey};
use rusqlite::Transaction;
use zeroize::Zeroizing;

use super::{
    SealedUnder,
    anchor::Anchor,
    at_text, clock, id_text,
    ids::part_id,
    keyfile::Intake,
    model::{Acknowledged, FactSheet, Kind},
    note::split_note,
    record::{Body, ClientId, ExportNote, Header, leaf},
    seal::{self, Epoch, EpochKey, random},
    session_epochs::{Audience, SessionEpochs},
    store::{self, RecordRow, State},
    tree::{Frontier, Hash},
    tries::WrongTries,
};
use crate::{
    error::{Error, Result},
    ports::ClockReading,
};

/// How often chaff precedes a record, in 256ths: about one record in eleven.
const CHAFF_IN_256: u8 = 24;

/// The public key of a signing key.
#[must_use]
pub fn public_key(secret: &[u8; 32]) -> [u8; 32] {
    SigningKey::from_bytes(secret).verifying_key().to_bytes()
}

/// A record that was put, not yet durable.
#[derive(Debug, Clone)]
pub struct Placed {
    /// Its id.
    pub id: ClientId,
    /// Its kind.
    pub kind: Kind,
    /// Its wall time.
    pub wall_ms: i64,
    /// The journal's anchor with it.
    pub anchor: Anchor,
}

impl Placed {
    /// What the caller is told once the transaction is durable.
    #[must_use]
    pub fn acknowledge(&self) -> Acknowledged {
        Acknowledged {
            id: id_text(&self.id),
            kind: self.kind,
            at: at_text(self.wall_ms),
            anchor: self.anchor.to_string(),
            repeated: false,
        }
    }
}

/// What a transaction starts from.
pub(super) struct Start<'t, 'c> {
    pub tx: &'t Transaction<'c>,
    pub state: State,
    pub epochs: &'t mut SessionEpochs,
    pub now: &'t ClockReading,
    /// The first record that is put is preceded by a `recovered` record.
    pub unclean: bool,
    /// Who reads what is put, unless said otherwise.
    pub audience: Audience,
    /// The keys around the signing key.
    pub wraps: SealedUnder,
}

/// What a transaction leaves behind.
pub(super) struct Finished {
    /// A `recovered` record is still owed.
    pub unclean: bool,
    /// How many records were put.
    pub records: u32,
    /// The state was written.
    pub touched: bool,
}

/// Puts records into an open transaction.
pub struct Appender<'t, 'c> {
    tx: &'t Transaction<'c>,
    state: State,
    epochs: &'t mut SessionEpochs,
    now: &'t ClockReading,
    unclean: bool,
    audience: Audience,
    wraps: SealedUnder,
    /// The signing key, once it was needed.
    signing: Option<Zeroizing<[u8; 32]>>,
    records: u32,
    touched: bool,
    clock_checked: bool,
}

impl std::fmt::Debug for Appender<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Appender").finish_non_exhaustive()
    }
}

impl<'t, 'c> Appender<'t, 'c> {
    pub(super) fn begin(start: Start<'t, 'c>) -> Self {
        let Start { tx, state, epochs, now, unclean, audience, wraps } = start;
        Self {
            tx,
            state,
            epochs,
            now,
            unclean,
            audience,
            wraps,
            signing: None,
            records: 0,
            touched: false,
            clock_checked: false,
        }
    }

    /// What is put from here on is for the owner alone, also when the ordinary view is open: calls for help and all that
    /// belongs to them.
    pub fn privately(&mut self) -> &mut Self {
        self.audience = Audience::Intake;
        self
    }

    /// What is put from here on is for this audience.
    pub(super) fn address(&mut self, audience: Audience) {
        self.audience = audience;
    }

    /// Writes for other readers from now on, in a new epoch.
    pub(super) fn set_intake(&mut self, intake: Intake) {
        self.state.intake = intake;
        *self.epochs = SessionEpochs::default();
        self.touched = true;
    }

    /// After how many wrong secrets everything is erased; 0: never.
    pub(super) fn erase_after(&mut self, tries: u32) {
        self.state.erase_after = tries;
        if tries == 0 {
            self.state.wrong.erase_never();
        }
        self.touched = true;
    }

    /// The state is written even when nothing is put.
    pub(super) fn touch(&mut self) {
        self.touched = true;
    }

    /// The transaction, for rows that belong to the records (the outbox).
    #[must_use]
    pub fn transaction(&self) -> &Transaction<'c> {
        self.tx
    }

    /// The journal's id.
    #[must_use]
    pub(super) fn journal(&self) -> super::record::JournalId {
        self.state.journal
    }

    /// Hash and key of the epoch that records are put into now.
    pub(super) fn epoch(&mut self) -> Result<(Hash, EpochKey)> {
        self.session_epoch(self.audience)
    }

    /// The anchor of the journal as it is now.
    #[must_use]
    pub fn anchor(&self) -> Anchor {
        Anchor::of(&self.state.journal, self.state.frontier.size(), &self.state.frontier.root())
    }

    /// The clocks of this call.
    #[must_use]
    pub fn now(&self) -> &ClockReading {
        self.now
    }

    /// When an earlier call with this id wrote a record: the same acknowledgement again. Its time is sealed and stays empty.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn earlier(&self, id: ClientId, kind: Kind) -> Result<Option<Acknowledged>> {
        let find = |id: &ClientId| store::find_client(self.tx, &store::client_hash(id));
        let Some(mut seq) = find(&id)? else { return Ok(None) };
        // The anchor of then is that with all parts of a long note.
        for n in 2.. {
            match find(&part_id(&id, n))? {
                Some(later) => seq = later,
                None => break,
            }
        }
        let mut frontier = Frontier::default();
        store::for_each_header(self.tx, seq, |header, signature| frontier.push(leaf(header, signature)))?;
        let anchor = Anchor::of(&self.state.journal, frontier.size(), &frontier.root());
        Ok(Some(Acknowledged {
            id: id_text(&id),
            kind,
            at: String::new(),
            anchor: anchor.to_string(),
            repeated: true,
        }))
    }

    /// Whether the record with this id has messages in the outbox.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has_messages(&self, id: &ClientId) -> Result<bool> {
        Ok(self.tx.prepare_cached("SELECT 1 FROM outbox WHERE record = ?1 LIMIT 1")?.exists([id])?)
    }

    /// Sets the count of wrong secrets.
    pub fn wrong(&mut self, wrong: WrongTries) {
        self.state.wrong = wrong;
        self.touched = true;
    }

    /// Puts one record.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when the body fits no record; storage errors.
    pub fn put(&mut self, body: Body) -> Result<Placed> {
        self.settle()?;
        self.place(body)
    }

    /// Puts a record with a note of any length: what one record cannot hold follows in records of its own, which refer to it.
    ///
    /// # Errors
    /// As [`Appender::put`].
    pub fn put_note(&mut self, mut body: Body, note: &str) -> Result<Placed> {
        let parts = split_note(note, body.facts != FactSheet::default());
        let of = parts.len() as u64;
        let (kind, id) = (body.kind.ok_or(Error::Internal("kind"))?, body.client_id);
        let mut rest = (1..).zip(parts);
        if let Some((n, part)) = rest.next() {
            body.note = Some(part.to_owned()).filter(|p| !p.is_empty());
            body.part = (of > 1).then_some((n, of));
        }
        let first = self.put(body)?;
        for (n, part) in rest {
            let mut later = Body::draft(kind, part_id(&id, n));
            later.note = Some(part.to_owned());
            later.part = Some((n, of));
            later.refs = vec![id];
            self.put(later)?;
        }
        Ok(Placed { anchor: self.anchor(), ..first })
    }

    /// Puts an export record; its size and root are those of the journal just before it.
    ///
    /// # Errors
    /// As [`Appender::put`].
    pub fn put_export(&mut self, mut body: Body, files: Hash, shown: Hash) -> Result<Placed> {
        self.settle()?;
        let (size, root) = (self.state.frontier.size(), self.state.frontier.root());
        body.export = Some(ExportNote { size, root, files, shown });
        self.place(body)
    }

    /// Writes what the session owes before its next record: `recovered` after an unclean end, `clock step` after a jump, chaff.
    ///
    /// # Errors
    /// Storage errors.
    pub fn settle(&mut self) -> Result<()> {
        if std::mem::take(&mut self.unclean) {
            let mut owed = Body::draft(Kind::Recovered, random()?);
            owed.recovered = self.state.next_seq().checked_sub(1).map(|seq| (seq, self.state.last_leaf));
            self.place(owed)?;
        }
        if !std::mem::replace(&mut self.clock_checked, true) && self.clock_stepped() {
            self.place(Body::draft(Kind::ClockStep, random()?))?;
        }
        // Chaff at random intervals, in every journal: that some records never open then proves nothing.
        if random::<1>()?[0] < CHAFF_IN_256 {
            self.chaff(1)?;
        }
        Ok(())
    }

    /// Writes records that nobody can open, in an epoch of their own.
    ///
    /// # Errors
    /// Storage errors.
    pub fn chaff(&mut self, count: usize) -> Result<()> {
        let (hash, key) = self.session_epoch(Audience::Nobody)?;
        for _ in 0..count {
            // Sizes as notes have them: most short, some longer, few very long.
            let filler = vec![
                0u8;
                match random::<1>()?[0] {
                    0..=199 => 200,
                    200..=250 => 900,
                    _ => 3_500,
                }
            ];
            self.sign_and_store(&hash, &key, &filler, &random()?)?;
        }
        Ok(())
    }

    /// Writes the end of the chain back.
    pub(super) fn finish(mut self) -> Result<Finished> {
        if self.touched {
            // Sealed anew each time: the row tells nothing of whether the key is the same.
            let signing = self.signing_key()?;
            self.state.signing_key = self.wraps.seals.seal(&self.state.journal, &signing)?;
            self.state.wrap = self.wraps.seals.generation();
            self.state.clean = false;
            // A call that put no record has not looked at the clocks; a step must not be forgotten with it.
            if self.clock_checked {
                self.state.wall_ms = self.now.wall_ms;
                self.state.monotonic_ms = self.now.monotonic_ms;
                self.state.boot.clone_from(&self.now.boot_id);
            }
            store::update_state(self.tx, &self.state)?;
        }
        Ok(Finished { unclean: self.unclean, records: self.records, touched: self.touched })
    }

    /// The key that signs the next header.
    fn signing_key(&mut self) -> Result<Zeroizing<[u8; 32]>> {
        if let Some(key) = &self.signing {
            return Ok(key.clone());
        }
        let key = self.wraps.opens.open(&self.state.journal, &self.state.signing_key)?;
        self.signing = Some(key.clone());
        Ok(key)
    }

    fn clock_stepped(&self) -> bool {
        let same_boot = !self.now.boot_id.is_empty() && self.now.boot_id == self.state.boot;
        if !same_boot || self.state.wall_ms == 0 || self.now.wall_ms == 0 {
            return false;
        }
        clock::jumped(
            (self.state.wall_ms, self.state.monotonic_ms),
            (self.now.wall_ms, self.now.monotonic_ms),
        )
    }

    fn new_epoch(&mut self, readers: &[[u8; 32]]) -> Result<Epoch> {
        let number = self.state.next_epoch;
        let epoch = Epoch::new(&self.state.journal, number, readers)?;
        store::insert_epoch(self.tx, number, &epoch.hash, &epoch.blob)?;
        self.state.next_epoch += 1;
        self.touched = true;
        Ok(epoch)
    }

    fn place(&mut self, mut body: Body) -> Result<Placed> {
        body.boot_id.clone_from(&self.now.boot_id);
        body.monotonic_ms = self.now.monotonic_ms;
        body.wall_ms = self.now.wall_ms;
        body.zone_minutes = self.now.zone_minutes.into();
        body.clock_source.clone_from(&self.now.source);
        let kind = body.kind.ok_or(Error::Internal("kind"))?;
        let (hash, key) = self.session_epoch(self.audience)?;
        self.sign_and_store(&hash, &key, &body.encode()?, &body.client_id)?;
        Ok(Placed { id: body.client_id, kind, wall_ms: body.wall_ms, anchor: self.anchor() })
    }

    fn session_epoch(&mut self, audience: Audience) -> Result<(Hash, EpochKey)> {
        if let Some(epoch) = self.epochs.find(audience) {
            return Ok((epoch.hash, epoch.key.clone()));
        }
        let intake = self.state.intake;
        let epoch = match &audience {
            Audience::Intake => self.new_epoch(&intake)?,
            Audience::View(public) => self.new_epoch(&[*public])?,
            Audience::Nobody => self.new_epoch(&[])?,
        };
        let names = (epoch.hash, epoch.key.clone());
        self.epochs.keep(audience, epoch, self.now.monotonic_ms);
        Ok(names)
    }

    /// Seals, signs, names the next key, stores: header `i` is signed by key `i`, which is then overwritten.
    fn sign_and_store(&mut self, epoch: &Hash, key: &EpochKey, body: &[u8], client: &ClientId) -> Result<()> {
        let seq = self.state.next_seq();
        let signing = SigningKey::from_bytes(&*self.signing_key()?);
        // Fresh from the system, never derived: a captured phone tells nothing of the keys before.
        let next: Zeroizing<[u8; 32]> = Zeroizing::new(random()?);
        let mut header = Header {
            journal: self.state.journal,
            seq,
            prev: self.state.last_leaf,
            epoch: *epoch,
            commit: [0; 32],
            sealed: [0; 32],
            next_key: public_key(&next),
            bucket: 0,
            first_key: (seq == 0).then(|| signing.verifying_key().to_bytes()),
        };
        let sealed = seal::seal(&mut header, key, body)?;
        let header = header.encode();
        let signature = signing.sign(&header).to_bytes().to_vec();
        let leaf = leaf(&header, &signature);
        store::insert_record(
            self.tx,
            seq,
            &RecordRow { header, signature, sealed },
            &store::client_hash(client),
        )?;
        self.signing = Some(next);
        self.state.last_leaf = leaf;
        self.state.frontier.push(leaf);
        self.records += 1;
        self.touched = true;
        Ok(())
    }
}
