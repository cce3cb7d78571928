//! The journal, as screens use it.

use std::{
    io::{self, Read},
    path::Path,
    sync::Arc,
};

use zeroize::Zeroizing;

use super::{Companion, lock, trip::TRIP};
use crate::{
    error::{ApiError, Error},
    journal::{
        self, Journal, Options,
        erase::Remains,
        kdf::KdfCost,
        model::{
            Acknowledged, AttachedFile, FactPrompt, JournalListing, JournalState, NewAttachment, NewEntry,
            Verification,
        },
        taking::{self, Begun},
        trustee,
    },
    ports::ByteSource,
    report::Report,
    sos::{
        self,
        model::{
            CancelRequest, CheckInRequest, Delivery, DeliveryEvent, OutboxRow, Prepared, SosPreview,
            SosRequest,
        },
    },
    words::Words,
};

#[uniffi::export]
impl Companion {
    /// Whether there is a journal and whether it is open. Gives nothing else away.
    pub fn journal_state(&self) -> Result<JournalState, ApiError> {
        let slot = lock(&self.journal);
        if let Some(journal) = slot.open.as_ref() {
            return Ok(journal.state());
        }
        Ok(Journal::peek(&self.journal_folder(), self.clock.clone(), self.journal_options())?)
    }

    /// Makes the journal. `accept_weak` confirms that a short secret protects little on a phone that somebody else holds.
    pub fn journal_create(&self, secret: String, accept_weak: bool) -> Result<Acknowledged, ApiError> {
        let mut slot = lock(&self.journal);
        if slot.open.is_some() {
            return Err(Error::Exists("journal").into());
        }
        let secret = Zeroizing::new(secret);
        // In a build for developers a fixed cost does: nothing there is worth half a second.
        let kdf = if cfg!(debug_assertions) { KdfCost::default() } else { KdfCost::calibrated() };
        let options = Options { kdf, ..self.journal_options() };
        let (made, first) =
            Journal::create(&self.journal_folder(), &secret, accept_weak, self.clock.clone(), options)?;
        slot.open = Some(made);
        Ok(first)
    }

    /// Writes something down. Works while locked. What is acknowledged is on the disk.
    pub fn journal_add(&self, entry: NewEntry) -> Result<Acknowledged, ApiError> {
        self.with_journal(|j| j.add(&entry))
    }

    /// Questions that help to write facts down apart from the story: date, place, people, exact words, harm, papers, money.
    pub fn fact_prompts(&self, language: String) -> Vec<FactPrompt> {
        journal::facts::prompts(&Words::new(&language))
    }

    /// Takes in a photo, a voice note, a document. Works while locked. With the same `client_id` it goes on with what an
    /// interruption stopped; of a file that is in already it says so, and refuses another one (`other-file`). Other calls come through while the source is read.
    pub fn journal_attach(
        &self,
        request: NewAttachment,
        source: Arc<dyn ByteSource>,
    ) -> Result<Acknowledged, ApiError> {
        let mut source = Bytes { source, held: Vec::new() };
        let mut taking = match self.with_journal(|j| j.begin_attachment(&request))? {
            Begun::Earlier(earlier) => return Ok(earlier.acknowledge(&mut source)?),
            Begun::New(taking) => taking,
        };
        loop {
            // Without the journal: a source that stalls must not keep a call for help waiting.
            let pieces = taking::read_pieces(&mut source)?;
            if pieces.is_empty() {
                return self.with_journal(|j| j.finish_attachment(&taking));
            }
            self.with_journal(|j| j.take_pieces(&mut taking, &pieces))?;
        }
    }

    /// Writes the file of a record to `path`. It appears whole and checked, or not at all; an existing one is not overwritten.
    pub fn journal_save_attachment(&self, record: String, path: String) -> Result<AttachedFile, ApiError> {
        self.with_journal(|j| j.save_attachment(&record, Path::new(&path)))
    }

    /// Writes a call for help down and prepares its message. Works while locked. Without recipients it is for the contacts of the trip,
    /// when there is one.
    pub fn sos(&self, request: SosRequest) -> Result<Prepared, ApiError> {
        let recipients = self.recipients(request.recipients);
        let request = SosRequest { recipients, ..request };
        self.with_journal_for_help(|j| sos::call_for_help(j, &request))
    }

    /// Calls a call for help off: takes it back where nothing of it can have left, and prepares a CANCEL under the same reference
    /// for everyone else. Works while locked.
    pub fn sos_cancel(&self, request: CancelRequest) -> Result<Prepared, ApiError> {
        let key = self.trip_key();
        self.with_journal(|j| sos::cancel(j, &request, key.as_ref()))
    }

    /// The text of a call for help as it would leave now, without the reference and the code that only the journal gives.
    /// Writes nothing and needs no journal: it is what a screen shows before, and what can be sent by a phone without one.
    pub fn sos_preview(&self, request: SosRequest) -> Result<SosPreview, ApiError> {
        // A clock that fails leaves the time out, as in the journal.
        let wall_ms = self.clock.now().map_or(0, |reading| reading.wall_ms);
        Ok(sos::preview(&request, wall_ms)?)
    }

    /// Writes a check-in down and prepares its message. Works while locked. What is left out (recipients, hours until the next one)
    /// is taken from the trip, when there is one, and the trip's next deadline is the one that it states.
    pub fn check_in(&self, request: CheckInRequest) -> Result<Prepared, ApiError> {
        let recipients = self.recipients(request.recipients);
        let next_in_hours = self.hours_or_those_of_trip(request.next_in_hours);
        let request = CheckInRequest { recipients, next_in_hours, ..request };
        let key = self.trip_key();
        let prepared = self.with_journal_for_help(|j| sos::check_in(j, &request, key.as_ref()))?;
        self.trip_checked_in(&prepared, next_in_hours);
        Ok(prepared)
    }

    /// Messages on their way, newest last. Readable while locked: the phone needs them to try again.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, ApiError> {
        self.with_journal(sos::outbox::list)
    }

    /// Reports what happened to a message. An event that cannot follow the present state changes nothing.
    pub fn delivery(&self, row: i64, event: DeliveryEvent, failure: String) -> Result<OutboxRow, ApiError> {
        let row = self.with_journal(|j| sos::outbox::report(j, row, event, &failure))?;
        if event == DeliveryEvent::Acknowledge && row.state == Delivery::Acknowledged {
            self.trip_answered(&row);
        }
        Ok(row)
    }

    /// Finds the message that a reply answers to, by the reference in it (`K7Q2`), and writes the answer down. `reply-several` where more than
    /// one person could have sent it: then a person says whose it is, by [`Companion::delivery`].
    pub fn reply_read(&self, text: String) -> Result<OutboxRow, ApiError> {
        let row = self.with_journal(|j| sos::outbox::answered_by(j, &text))?;
        self.delivery(row, DeliveryEvent::Acknowledge, String::new())
    }

    /// The phone has service again, or another network: what waits is due at once. All messages, as [`Companion::outbox`].
    pub fn service_changed(&self) -> Result<Vec<OutboxRow>, ApiError> {
        self.with_journal(sos::outbox::service_changed)
    }

    /// Opens the journal for reading: the owner's view, or the ordinary one, as the secret says. No answer tells which.
    pub fn journal_unlock(&self, secret: String) -> Result<(), ApiError> {
        let secret = Zeroizing::new(secret);
        self.with_journal(|j| j.unlock(&secret))
    }

    /// Closes it for reading and forgets the keys. To be called at once when the app leaves the screen.
    pub fn journal_lock(&self) -> Result<(), ApiError> {
        // A journal that is not even loaded holds no keys.
        lock(&self.journal).open.as_mut().map_or(Ok(()), Journal::lock)?;
        Ok(())
    }

    /// The records that the given secret opens, oldest first, with what is left of files that could not be opened.
    pub fn journal_list(&self) -> Result<JournalListing, ApiError> {
        self.with_journal(|j| {
            let mut listing = j.salvaged()?;
            let now = j.list()?;
            listing.damaged |= now.damaged;
            listing.entries.extend(now.entries);
            Ok(listing)
        })
    }

    /// Writes the bundle to `path`: every header and signature, the bodies of the records named in `only` (empty: of all
    /// that are readable now), and a page about them in this language. The file appears whole or not at all; an existing one is
    /// not overwritten.
    pub fn journal_export(
        &self,
        path: String,
        only: Vec<String>,
        language: String,
    ) -> Result<Acknowledged, ApiError> {
        // A directory that cannot be read must not stand in the way: the sketch then has codes of countries for names.
        let countries = self.choices(language.clone()).map_or_else(|_| Vec::new(), |c| c.countries);
        let names = countries.into_iter().map(|c| (c.code, c.name)).collect();
        let report = Report::new(&language, names);
        self.with_journal(|j| journal::bundle::export_with(j, Path::new(&path), &only, Some(&report)))
    }

    /// Checks the journal on this phone. `anchors`: what others received, 26 characters or whole messages; may be empty.
    pub fn journal_verify(&self, anchors: Vec<String>, language: String) -> Result<Verification, ApiError> {
        let words = Words::new(&language);
        let outside = sos::message::read_anchors(&anchors)?;
        // A look only: what cannot be opened stays where it is.
        match self.with_journal_as_it_is(|j| journal::verify::verify_store(j, &outside, &words)) {
            // Too damaged to be opened is a verdict too: the one who asks must not be left with an error.
            Err(Error::Damaged(_)) => Ok(journal::verify::unreadable(&words)),
            other => Ok(other?),
        }
    }

    /// Checks a bundle file. `anchors`: what others received by another way, 26 characters or whole messages; may be empty.
    pub fn verify_bundle(
        &self,
        path: String,
        anchors: Vec<String>,
        language: String,
    ) -> Result<Verification, ApiError> {
        let outside = sos::message::read_anchors(&anchors)?;
        Ok(journal::verify::verify_file(Path::new(&path), &outside, &Words::new(&language))?)
    }

    /// Puts another secret in the place of `own`; what was written before stays readable.
    pub fn journal_change_secret(&self, own: String, new: String, accept_weak: bool) -> Result<(), ApiError> {
        let (own, new) = (Zeroizing::new(own), Zeroizing::new(new));
        self.with_journal(|j| j.change_secret(&own, &new, accept_weak))
    }

    /// Lets a second secret open the ordinary view: what was written for it, and nothing else. For a person who is made to
    /// open the journal. An expert with the phone may tell that there is more.
    pub fn journal_set_second_secret(&self, own: String, second: String) -> Result<(), ApiError> {
        let (own, second) = (Zeroizing::new(own), Zeroizing::new(second));
        self.with_journal(|j| j.set_second_secret(&own, &second))
    }

    /// Takes the second secret back.
    pub fn journal_clear_second_secret(&self, own: String) -> Result<(), ApiError> {
        let own = Zeroizing::new(own);
        self.with_journal(|j| j.clear_second_secret(&own))
    }

    /// A code that opens the journal when the secret is forgotten or the phone's key store fails. Shown once, kept on paper; an
    /// earlier one opens nothing any more.
    pub fn journal_new_recovery_code(&self, own: String) -> Result<String, ApiError> {
        let own = Zeroizing::new(own);
        self.with_journal(|j| j.new_recovery_code(&own))
    }

    /// Lets a trustee (a relative, a consulate) read what is written from now on, from a copy of the journal's file. `key`: the
    /// public key that they gave, as text.
    pub fn journal_set_trustee(&self, own: String, key: String) -> Result<(), ApiError> {
        let own = Zeroizing::new(own);
        let public = trustee::parse(&key)?;
        self.with_journal(|j| j.set_trustee(&own, *public))
    }

    /// What a trustee's private key opens in a copy of a journal's file.
    pub fn journal_read_copy(&self, path: String, key: String) -> Result<JournalListing, ApiError> {
        let key = trustee::parse(&Zeroizing::new(key))?;
        Ok(journal::salvage::read_copy(Path::new(&path), &key)?)
    }

    /// After how many wrong secrets in a row everything is erased; 0: never, as it is from the start.
    pub fn journal_set_erase_after(&self, own: String, tries: u32) -> Result<(), ApiError> {
        let own = Zeroizing::new(own);
        self.with_journal(|j| j.set_erase_after(&own, tries))
    }

    /// Erases the journal with its keys and the trip's plan, for good, and says what no app can reach. What was begun goes on later. The
    /// rest beside the journal stays.
    pub fn journal_erase(&self) -> Result<Vec<Remains>, ApiError> {
        // In this order, as everywhere: nobody writes the plan again in between.
        let mut memory = lock(&self.memory);
        let mut slot = lock(&self.journal);
        let remains = match slot.open.take() {
            Some(journal) => journal.erase(),
            None => Journal::erase_closed(&self.journal_folder(), &self.journal_options()),
        };
        memory.trip = None;
        // Also where there was no journal.
        self.remove(TRIP)?;
        Ok(remains?)
    }

    /// Finishes pending work and releases the files: before the app is suspended or ends. The next call opens them again.
    pub fn pause(&self) -> Result<(), ApiError> {
        if let Some(journal) = lock(&self.journal).open.take() {
            journal.close()?;
        }
        Ok(())
    }

    /// Opens again what [`Companion::pause`] closed, locked: after the app comes back. A folder without a journal is no error.
    pub fn resume(&self) -> Result<JournalState, ApiError> {
        match self.with_journal_as_it_is(|_| Ok(())) {
            Ok(()) | Err(Error::NotFound(_) | Error::Damaged(_)) => self.journal_state(),
            Err(other) => Err(other.into()),
        }
    }
}

/// A source as the core reads.
struct Bytes {
    source: Arc<dyn ByteSource>,
    held: Vec<u8>,
}

impl Read for Bytes {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.held.is_empty() {
            let most = u32::try_from(out.len()).unwrap_or(u32::MAX);
            self.held = self.source.next_bytes(most).map_err(io::Error::other)?;
        }
        let count = self.held.len().min(out.len());
        for (to, from) in out.iter_mut().zip(self.held.drain(..count)) {
            *to = from;
        }
        Ok(count)
    }
}

impl Companion {
    pub(super) fn journal_folder(&self) -> std::path::PathBuf {
        self.folder.join("journal")
    }

    fn journal_options(&self) -> Options {
        let beside = if self.on_disk { vec![self.folder.join(TRIP)] } else { Vec::new() };
        Options { device: self.keys.clone(), beside, ..Options::default() }
    }

    /// The journal as it is on the disk: one that is damaged is an error.
    fn with_journal_as_it_is<T>(
        &self,
        work: impl FnOnce(&mut Journal) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut slot = lock(&self.journal);
        if slot.open.is_none() {
            let (folder, options) = (self.journal_folder(), self.journal_options());
            slot.open = Some(Journal::open(&folder, self.clock.clone(), options)?);
        }
        let journal = slot.open.as_mut().ok_or(Error::Internal("slot-journal"))?;
        let answer = work(journal);
        if journal.is_erased() {
            // The next call finds an empty folder, and no object that still says it is there.
            slot.open = None;
            slot.erased = true;
        }
        answer
    }

    /// The journal; one that is damaged is set aside, and a new one begun for the same readers: nobody who calls for help, or
    /// wants to read what is left, is turned away.
    pub(super) fn with_journal<T>(
        &self,
        work: impl FnOnce(&mut Journal) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        self.journal_opened()?;
        Ok(self.with_journal_as_it_is(work)?)
    }

    /// The same for a call for help and a sign of life: also where a part of the file is damaged that opening does not read. `work` may
    /// run twice.
    fn with_journal_for_help<T>(
        &self,
        work: impl Fn(&mut Journal) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        self.journal_opened()?;
        match self.with_journal_as_it_is(&work) {
            Err(Error::Damaged("database" | "state" | "tail" | "wrap")) => {
                self.journal_renewed()?;
                Ok(self.with_journal_as_it_is(&work)?)
            }
            other => Ok(other?),
        }
    }

    /// Sets the file aside and begins a new one for the same readers.
    fn journal_renewed(&self) -> Result<(), Error> {
        let mut slot = lock(&self.journal);
        slot.open = None;
        let (folder, options) = (self.journal_folder(), self.journal_options());
        slot.open = Some(Journal::renew(&folder, self.clock.clone(), options)?.0);
        Ok(())
    }

    fn journal_opened(&self) -> Result<(), Error> {
        match self.with_journal_as_it_is(|_| Ok(())) {
            Err(e) if e.is_of_the_file() => self.journal_renewed()?,
            other => other?,
        }
        let settled = lock(&self.journal).settled;
        // Where it cannot be written it is not in the way of the work that was asked for, and tried again at the next call.
        let settled = settled || self.with_journal_as_it_is(sos::outbox::settle_after_crash).is_ok();
        lock(&self.journal).settled = settled;
        Ok(())
    }
}
