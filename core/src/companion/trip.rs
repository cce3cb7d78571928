//! The trip of this phone's owner: the plan, its next deadline, and what makes its messages known at home.
//!
//! One small file beside the journal, because a plan is made before the journey, when there may be no journal yet. With a key store
//! it opens on this device only; the agreed words are not in it at all.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Companion, lock};
use crate::{
    error::{ApiError, Error, Result},
    journal::{append::Appender, clock, model::Kind, record::Body, seal},
    ports::ClockReading,
    sos::{
        decode::{self, Message},
        message::{Due, MessageKind},
        model::{OutboxRow, Prepared},
        phrases::{self, TripPhrase},
        share::{self, QrPicture},
        tell,
        trip::Plan,
        trip_model::{Trip, TripDraft},
        watch::Watch,
    },
    words::Words,
};

/// The file.
pub(super) const TRIP: &str = "trip.bin";

/// How the file is kept: as it is, or under a key that the key store holds.
const PLAIN: u8 = 0;
const UNDER_DEVICE: u8 = 1;

/// Binds the sealed bytes to this file.
const AAD: &[u8] = b"hamroh-trip-1";

/// The trip as it lies in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptTrip {
    plan: Plan,
    /// When the next check-in is due, Unix milliseconds UTC.
    due_ms: i64,
    /// The deadline of which the journal already says that it was missed.
    missed_ms: i64,
    /// Contacts who answered to a drill.
    agreed: Vec<String>,
    /// The revision that was given to those at home.
    shared: u32,
    watch: Watch,
}

#[uniffi::export]
impl Companion {
    /// The trip, when one is planned. A deadline that passed without a check-in is written into the journal, once.
    pub fn trip(&self, language: String) -> Result<Option<Trip>, ApiError> {
        let now = self.clock_reading();
        let mut memory = lock(&self.memory);
        let Some(kept) = self.trip_read(&mut memory.trip)? else { return Ok(None) };
        let time = kept.watch.look(&now);
        let missed = time.certain && time.ms > kept.due_ms;
        if missed && kept.missed_ms != kept.due_ms && self.journal_gap(kept.due_ms) {
            kept.missed_ms = kept.due_ms;
        }
        let view = tell::trip(
            &kept.plan,
            &tell::TripFacts {
                agreed: &kept.agreed,
                is_shared: kept.shared == kept.plan.revision,
                due_ms: kept.due_ms,
                now: time,
                zone_minutes: now.zone_minutes,
            },
            &Words::new(&language),
        );
        // The clocks at this look help the next one; without them it is only less sure.
        let kept = kept.clone();
        let _ = self.trip_write(&kept);
        Ok(Some(view))
    }

    /// Plans a trip, or changes it. The plan stays the same one: messages of before still belong to it.
    pub fn trip_save(&self, draft: TripDraft, language: String) -> Result<Trip, ApiError> {
        let now = self.clock_reading();
        {
            let mut memory = lock(&self.memory);
            let earlier = match self.trip_read(&mut memory.trip) {
                Ok(kept) => kept.clone(),
                // A plan that is not what was written is replaced by this one: the person at the screen knows better.
                Err(Error::Damaged(_)) => None,
                Err(other) => return Err(other.into()),
            };
            let draft = TripDraft {
                starts_ms: if draft.starts_ms == 0 { now.wall_ms } else { draft.starts_ms },
                ..draft
            };
            let plan = Plan::new(draft, earlier.as_ref().map(|kept| &kept.plan))?;
            let is_on_the_way = earlier.as_ref().is_some_and(|kept| kept.due_ms != kept.plan.first_due_ms());
            let kept = match earlier {
                // After the first check-in the deadline is the one that it stated.
                Some(kept) if is_on_the_way => KeptTrip { plan, ..kept },
                Some(kept) => KeptTrip { due_ms: plan.first_due_ms(), plan, ..kept },
                None => KeptTrip {
                    due_ms: plan.first_due_ms(),
                    plan,
                    missed_ms: 0,
                    agreed: Vec::new(),
                    shared: 0,
                    watch: Watch::start(&now),
                },
            };
            self.trip_write(&kept)?;
            memory.trip = Some(Some(kept));
        }
        self.trip(language)?.ok_or_else(|| Error::Internal("trip").into())
    }

    /// The plan as text, for those at home: for [`Companion::qr_code`], a file, a messenger. The two words are put into it and forgotten: this phone must not know them.
    /// Both may be empty; a word for danger needs the other one.
    pub fn trip_share(&self, word: String, danger_word: String) -> Result<String, ApiError> {
        let (word, danger_word) = (Zeroizing::new(word), Zeroizing::new(danger_word));
        let mut memory = lock(&self.memory);
        let kept = self.trip_read(&mut memory.trip)?.as_mut().ok_or(Error::NotFound("trip"))?;
        let text = kept.plan.share(&word, &danger_word)?;
        kept.shared = kept.plan.revision;
        let kept = kept.clone();
        self.trip_write(&kept)?;
        Ok(text)
    }

    /// Takes the sentences out of this phone's copy: they were learned, and nobody shall find them here. Those at home keep theirs.
    pub fn trip_forget_phrases(&self) -> Result<(), ApiError> {
        let mut memory = lock(&self.memory);
        let kept = self.trip_read(&mut memory.trip)?.as_mut().ok_or(Error::NotFound("trip"))?;
        kept.plan.draft.phrases.clear();
        let kept = kept.clone();
        Ok(self.trip_write(&kept)?)
    }

    /// Ends the trip: no other check-in is awaited by this phone. Those at home have to be told; what stands in the journal stays.
    pub fn trip_end(&self) -> Result<(), ApiError> {
        let mut memory = lock(&self.memory);
        self.remove(TRIP)?;
        memory.trip = Some(None);
        Ok(())
    }

    /// Six sentences in a language, one for each meaning, of everyday words drawn now.
    pub fn phrase_suggestions(&self, language: String) -> Result<Vec<TripPhrase>, ApiError> {
        Ok(phrases::suggest(&Words::new(&language))?)
    }

    /// The QR code of a text: a message, a number, a plan.
    pub fn qr_code(&self, text: String) -> Result<QrPicture, ApiError> {
        Ok(share::qr(&text)?)
    }
}

impl Companion {
    /// All clocks; a clock that fails says 1970 each time.
    pub(super) fn clock_reading(&self) -> ClockReading {
        clock::read(self.clock.as_ref())
    }

    /// What tags of agreed words are made with; none without a trip that can be read.
    pub(super) fn trip_key(&self) -> Option<[u8; 32]> {
        let mut memory = lock(&self.memory);
        Some(self.trip_read(&mut memory.trip).ok()?.as_ref()?.plan.key)
    }

    /// Those given; else the contacts of the trip.
    pub(super) fn recipients(&self, given: Vec<String>) -> Vec<String> {
        if !given.is_empty() {
            return given;
        }
        let mut memory = lock(&self.memory);
        let kept = self.trip_read(&mut memory.trip).ok().and_then(|kept| kept.as_ref());
        let contacts = kept.map(|kept| kept.plan.draft.contacts.as_slice()).unwrap_or_default();
        contacts.iter().map(|contact| contact.number.clone()).collect()
    }

    /// The hours given; else those of the trip.
    pub(super) fn hours_or_those_of_trip(&self, given: u32) -> u32 {
        if given != 0 {
            return given;
        }
        let mut memory = lock(&self.memory);
        let kept = self.trip_read(&mut memory.trip).ok().and_then(|kept| kept.as_ref());
        kept.map_or(0, |kept| kept.plan.draft.check_every_hours)
    }

    /// A check-in was written down. When this cannot be kept the message still says when the next one is due. One that was written
    /// down before (the process ended between the two) has moved the deadline or does it now, to the one that it states.
    pub(super) fn trip_checked_in(&self, prepared: &Prepared, next_in_hours: u32) {
        let now = self.clock_reading();
        let mut memory = lock(&self.memory);
        if let Ok(Some(kept)) = self.trip_read(&mut memory.trip) {
            let time = kept.watch.look(&now);
            let due = match (prepared.acknowledged.repeated, decode::find(&prepared.sms)) {
                (false, _) => time.ms.saturating_add(i64::from(next_in_hours) * 3_600_000),
                (true, Ok(Some(Message { due: Some(Due::At(stated)), .. }))) => stated.max(kept.due_ms),
                (true, _) => kept.due_ms,
            };
            kept.due_ms = due;
            let kept = kept.clone();
            let _ = self.trip_write(&kept);
        }
    }

    /// Somebody answered to a message: to a drill means that they are ready.
    pub(super) fn trip_answered(&self, row: &OutboxRow) {
        let mut memory = lock(&self.memory);
        if let Ok(Some(kept)) = self.trip_read(&mut memory.trip)
            && row.kind == MessageKind::Test
            && kept.plan.draft.contacts.iter().any(|contact| contact.number == row.recipient)
            && !kept.agreed.contains(&row.recipient)
        {
            kept.agreed.push(row.recipient.clone());
            let kept = kept.clone();
            let _ = self.trip_write(&kept);
        }
    }

    /// Writes into the journal that a check-in did not come; false when there is no journal or it cannot be written now.
    fn journal_gap(&self, due_ms: i64) -> bool {
        let Ok(id) = seal::random() else { return false };
        let mut body = Body::draft(Kind::Gap, id);
        body.due_ms = Some(due_ms);
        let put = |appender: &mut Appender<'_, '_>| appender.privately().put(body.clone()).map(|_| ());
        self.has_journal() && self.with_journal(|journal| journal.write_urgently(put)).is_ok()
    }

    /// The trip, read when first asked for.
    ///
    /// # Errors
    /// `damaged` for a file that is not what was written, or that the key store does not open; `folder` for one that cannot be read. It
    /// stays as it is.
    fn trip_read<'m>(&self, slot: &'m mut Option<Option<KeptTrip>>) -> Result<&'m mut Option<KeptTrip>> {
        if std::mem::take(&mut lock(&self.journal).erased) {
            *slot = None;
        }
        if slot.is_none() {
            let read = match self.read_as_it_is(TRIP)? {
                Some(bytes) => {
                    let plain = self.opened(&bytes).ok_or(Error::Damaged("trip"))?;
                    Some(serde_json::from_slice(&plain).map_err(|_| Error::Damaged("trip"))?)
                }
                None => None,
            };
            *slot = Some(read);
        }
        slot.as_mut().ok_or(Error::Internal("trip"))
    }

    fn trip_write(&self, kept: &KeptTrip) -> Result<()> {
        let plain = Zeroizing::new(serde_json::to_vec(kept).map_err(|_| Error::Internal("trip"))?);
        // A key store that fails must not stand between a traveller and a plan.
        let sealed = self.sealed(&plain).unwrap_or_else(|| [&[PLAIN][..], &plain].concat());
        self.write(TRIP, &sealed)
    }

    /// `1, length of the wrapped key [2], wrapped key, nonce [24], sealed bytes`; `None` without a key store that works.
    fn sealed(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let keys = self.keys.as_ref()?;
        let key = Zeroizing::new(seal::random::<32>().ok()?);
        let nonce = seal::random::<24>().ok()?;
        let wrapped = keys.wrap(key.to_vec()).ok()?;
        // What comes back must be what was given.
        let back = Zeroizing::new(keys.open_wrapped(wrapped.clone()).ok()?);
        let length = u16::try_from(wrapped.len()).ok().filter(|_| *back == key.as_slice())?;
        let cipher = XChaCha20Poly1305::new((&*key).into());
        let sealed = cipher.encrypt((&nonce).into(), Payload { msg: plain, aad: AAD }).ok()?;
        Some([&[UNDER_DEVICE][..], &length.to_be_bytes(), &wrapped, &nonce, &sealed].concat())
    }

    fn opened(&self, bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (how, rest) = bytes.split_first()?;
        if *how == PLAIN {
            return Some(Zeroizing::new(rest.to_vec()));
        }
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (wrapped, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
        let (nonce, sealed) = rest.split_first_chunk::<24>()?;
        let key = Zeroizing::new(self.keys.as_ref()?.open_wrapped(wrapped.to_vec()).ok()?);
        let key: &[u8; 32] = key.as_slice().try_into().ok()?;
        let cipher = XChaCha20Poly1305::new(key.into());
        cipher.decrypt(nonce.into(), Payload { msg: sealed, aad: AAD }).ok().map(Zeroizing::new)
    }
}
