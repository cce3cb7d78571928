//! The one object a shell holds.
//!
//! One call for one screen; every call is synchronous and may touch the disk, so a shell makes it off its main thread.
//! The directory file is rebuilt from the pack inside the library when it is missing or damaged; the journal is created
//! only when asked for and never rebuilt.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use zeroize::Zeroizing;

use crate::{
    advert,
    directory::{
        self,
        guides::{Guide, GuideQuestion},
        installed::Installed,
        model::{Choices, HelpAnswer, HelpQuestion, SearchHit},
        paper::PaperCard,
    },
    disk::{Disk, SystemDisk},
    error::{ApiError, Error},
    journal::{
        self,
        model::{Acknowledged, JournalListing, JournalState, NewEntry, Verification},
    },
    pack::{seed::Seed, trust::Trust},
    ports::Clock,
    sos::{
        self,
        model::{CancelRequest, CheckInRequest, DeliveryEvent, OutboxRow, Prepared, SosPreview, SosRequest},
    },
    time::{PartialDate, UtcMillis},
    words::{Label, Words},
};

mod chat;
mod cost;
mod offers;
mod packs;
mod phone;
mod report;

pub use chat::{ChatMessage, ChatReport, ChatSpeaker, OfferChange};
pub use cost::CostAnswer;
pub use offers::{OfferComparison, OfferTerm, SavedOffer};
pub use packs::{PackChange, PackReview, PackState};
pub use report::{AdvertFinding, AdvertReport, ContactInText, RegisterNote};

/// Hamroh on this phone.
#[derive(uniffi::Object)]
pub struct Companion {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
    /// Day the data inside the library was put together.
    issued: PartialDate,
    directory: Mutex<Option<Installed>>,
    on_disk: bool,
    lexicon: Mutex<Option<Arc<advert::Lexicon>>>,
    gazetteer: Mutex<Option<Arc<advert::Gazetteer>>>,
    journal: Mutex<JournalSlot>,
    memory: Mutex<phone::Memory>,
}

/// The journal, open or not.
#[derive(Default)]
struct JournalSlot {
    open: Option<journal::Journal>,
    /// What a process before this one left on its way is settled. After a pause it is this process that goes on.
    settled: bool,
}

impl std::fmt::Debug for Companion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Companion").finish_non_exhaustive()
    }
}

#[uniffi::export]
impl Companion {
    /// Opens what lies in `folder`, which is made when missing. The folder must be private to the app and outside backups.
    #[uniffi::constructor]
    pub fn open(folder: String, clock: Arc<dyn Clock>) -> Result<Arc<Self>, ApiError> {
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).map_err(Error::folder)?;
        Ok(Arc::new(Self::assemble(&folder, true, clock)?))
    }

    /// Citizenships and countries to choose from.
    pub fn choices(&self, language: String) -> Result<Choices, ApiError> {
        let words = Words::new(&language);
        self.with_directory(|store| directory::choices::choices(store, &words))
    }

    /// Who can help a citizen of one country who is in another.
    pub fn help_me(&self, question: HelpQuestion) -> Result<HelpAnswer, ApiError> {
        let words = Words::new(&question.language);
        let today = self.today();
        let marks = self.marks();
        self.with_directory(|store| directory::help::answer(store, &question, &words, today, &marks))
    }

    /// What to do in one trouble (passport lost, passport taken, overstay, ...), the most useful guide first.
    pub fn guides(&self, question: GuideQuestion) -> Result<Vec<Guide>, ApiError> {
        let words = Words::new(&question.language);
        let today = self.today();
        self.with_directory(|store| directory::guides::guides(store, &question, &words, today))
    }

    /// The chain of who can help as two sides of A6 to print, with two numbers to learn by heart.
    pub fn paper_card(&self, question: HelpQuestion) -> Result<PaperCard, ApiError> {
        let words = Words::new(&question.language);
        let today = self.today();
        self.with_directory(|store| directory::paper::paper_card(store, &question, &words, today))
    }

    /// The search box: names in any script, cities, countries, digits of a number. Never fails on what was typed.
    pub fn search(&self, text: String, language: String, limit: u32) -> Result<Vec<SearchHit>, ApiError> {
        let words = Words::new(&language);
        self.with_directory(|store| directory::search::search(store, &text, &words, limit))
    }

    /// What is wrong with an offer. Offsets in the answer count UTF-16 units, as text views on both phones do.
    pub fn check_advert(&self, text: String, language: String) -> Result<AdvertReport, ApiError> {
        let lexicon = self.lexicon()?;
        let found = advert::check(&text, &lexicon)?;
        Ok(report::build(&text, &found, &lexicon, &Words::new(&language)))
    }

    /// Whether there is a journal and whether it is open. Gives nothing else away.
    pub fn journal_state(&self) -> Result<JournalState, ApiError> {
        let slot = lock(&self.journal);
        if let Some(journal) = slot.open.as_ref() {
            return Ok(journal.state());
        }
        Ok(journal::Journal::peek(&self.journal_folder())?)
    }

    /// Makes the journal. `accept_weak` confirms that a short secret protects little on a phone that somebody else holds.
    pub fn journal_create(&self, secret: String, accept_weak: bool) -> Result<Acknowledged, ApiError> {
        let mut slot = lock(&self.journal);
        if slot.open.is_some() {
            return Err(Error::Exists("journal").into());
        }
        let secret = Zeroizing::new(secret);
        let options = journal::Options::default();
        let (made, first) = journal::Journal::create(
            &self.journal_folder(),
            &secret,
            accept_weak,
            self.clock.clone(),
            options,
        )?;
        slot.open = Some(made);
        Ok(first)
    }

    /// Writes something down. Works while locked. What is acknowledged is on the disk.
    pub fn journal_add(&self, entry: NewEntry) -> Result<Acknowledged, ApiError> {
        self.with_journal(|j| j.add(&entry))
    }

    /// Writes a call for help down and prepares its message. Works while locked.
    pub fn sos(&self, request: SosRequest) -> Result<Prepared, ApiError> {
        self.with_journal(|j| sos::call_for_help(j, &request))
    }

    /// Calls a call for help off: takes it back where nothing of it can have left, and prepares a CANCEL under the same reference
    /// for everyone else. Works while locked.
    pub fn sos_cancel(&self, request: CancelRequest) -> Result<Prepared, ApiError> {
        self.with_journal(|j| sos::cancel(j, &request))
    }

    /// The text of a call for help as it would leave now, without the reference and the code that only the journal gives.
    /// Writes nothing and needs no journal: it is what a screen shows before, and what can be sent by a phone without one.
    pub fn sos_preview(&self, request: SosRequest) -> Result<SosPreview, ApiError> {
        // A clock that fails leaves the time out, as in the journal.
        let wall_ms = self.clock.now().map_or(0, |reading| reading.wall_ms);
        Ok(sos::preview(&request, wall_ms)?)
    }

    /// Writes a check-in down and prepares its message. Works while locked.
    pub fn check_in(&self, request: CheckInRequest) -> Result<Prepared, ApiError> {
        self.with_journal(|j| sos::check_in(j, &request))
    }

    /// Messages on their way, newest last. Readable while locked: the phone needs them to try again.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, ApiError> {
        self.with_journal(sos::outbox::list)
    }

    /// Reports what happened to a message. An event that cannot follow the present state changes nothing.
    pub fn delivery(&self, row: i64, event: DeliveryEvent, failure: String) -> Result<OutboxRow, ApiError> {
        self.with_journal(|j| sos::outbox::report(j, row, event, &failure))
    }

    /// The phone has service again, or another network: what waits is due at once. All messages, as [`Companion::outbox`].
    pub fn service_changed(&self) -> Result<Vec<OutboxRow>, ApiError> {
        self.with_journal(sos::outbox::service_changed)
    }

    /// Opens the journal for reading.
    pub fn journal_unlock(&self, secret: String) -> Result<(), ApiError> {
        let secret = Zeroizing::new(secret);
        self.with_journal(|j| j.unlock(&secret))
    }

    /// Closes it for reading and forgets the keys.
    pub fn journal_lock(&self) -> Result<(), ApiError> {
        self.with_journal(journal::Journal::lock)
    }

    /// The records that the given secret opens, oldest first.
    pub fn journal_list(&self) -> Result<JournalListing, ApiError> {
        self.with_journal(|j| j.list())
    }

    /// Writes the bundle to `path`: every header and signature, the bodies of the records named in `only` (empty: of all
    /// that are readable now). The file appears whole or not at all; an existing one is not overwritten.
    pub fn journal_export(&self, path: String, only: Vec<String>) -> Result<Acknowledged, ApiError> {
        self.with_journal(|j| journal::bundle::export(j, Path::new(&path), &only))
    }

    /// Checks the journal on this phone. `anchors`: what others received, 26 characters or whole messages; may be empty.
    pub fn journal_verify(&self, anchors: Vec<String>, language: String) -> Result<Verification, ApiError> {
        let words = Words::new(&language);
        let outside = sos::message::read_anchors(&anchors)?;
        match self.with_journal(|j| journal::verify::verify_store(j, &outside, &words)) {
            // Too damaged to be opened is a verdict too: the one who asks must not be left with an error.
            Err(ApiError::Data { code }) if code == "damaged" => Ok(journal::verify::unreadable(&words)),
            other => other,
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

    /// Finishes pending work and releases the files: before the app is suspended or ends. The next call opens them again.
    pub fn pause(&self) -> Result<(), ApiError> {
        if let Some(journal) = lock(&self.journal).open.take() {
            journal.close()?;
        }
        Ok(())
    }

    /// Names of things that lists show, by key: `channel-phone`, `record-incident`, `delivery-handed`. The part behind the
    /// first hyphen is the variant's JSON name with hyphens. Asked once for a language and kept by the shell.
    #[must_use]
    pub fn labels(&self, language: String) -> Vec<Label> {
        Words::new(&language).labels()
    }

    /// What an error means and what to do next, for its code.
    #[must_use]
    pub fn explain(&self, code: String, language: String) -> String {
        explain(&code, &Words::new(&language))
    }
}

impl Companion {
    /// A companion without a folder: directory in memory, no journal. For a place where nothing may be written.
    ///
    /// # Errors
    /// When the pack inside the library cannot be used: a broken build.
    pub fn in_memory(clock: Arc<dyn Clock>) -> Result<Arc<Self>, ApiError> {
        Ok(Arc::new(Self::assemble(Path::new(""), false, clock)?))
    }

    fn assemble(folder: &Path, on_disk: bool, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        Ok(Self {
            folder: folder.to_owned(),
            clock,
            issued: Seed::built_in()?.manifest().issued,
            directory: Mutex::new(None),
            on_disk,
            lexicon: Mutex::new(None),
            gazetteer: Mutex::new(None),
            journal: Mutex::default(),
            memory: Mutex::default(),
        })
    }

    /// Today's date, never before the day the data was put together: the clock of a phone whose battery was dead is not
    /// trusted.
    fn today(&self) -> PartialDate {
        let clock = self.clock.now().ok().and_then(|r| UtcMillis(r.wall_ms).date());
        clock.map_or(self.issued, |d| d.max(self.issued))
    }

    fn lexicon(&self) -> Result<Arc<advert::Lexicon>, ApiError> {
        if let Some(ready) = lock(&self.lexicon).as_ref() {
            return Ok(ready.clone());
        }
        let built =
            self.with_installed(|installed| Ok(Arc::new(advert::Lexicon::from_pack(&installed.pack()?)?)))?;
        *lock(&self.lexicon) = Some(built.clone());
        Ok(built)
    }

    /// The words of the advert check come with the pack: another pack, other words.
    fn forget_lexicon(&self) {
        *lock(&self.lexicon) = None;
        *lock(&self.gazetteer) = None;
    }

    fn with_directory<T>(
        &self,
        work: impl FnOnce(&directory::store::Store) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        self.with_installed(|installed| work(installed.store()))
    }

    /// The directory, opened when first asked: neither a full disk nor a damaged file of it may stand in the journal's way.
    fn with_installed<T>(
        &self,
        work: impl FnOnce(&mut Installed) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        let mut slot = lock(&self.directory);
        if slot.is_none() {
            let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
            let folder = self.on_disk.then_some((disk, self.folder.as_path()));
            *slot = Some(Installed::open(folder, Seed::built_in()?, Trust::built_in())?);
        }
        let installed = slot.as_mut().ok_or(Error::Internal("slot-directory"))?;
        Ok(work(installed)?)
    }

    fn journal_folder(&self) -> PathBuf {
        self.folder.join("journal")
    }

    fn with_journal<T>(
        &self,
        work: impl FnOnce(&mut journal::Journal) -> Result<T, Error>,
    ) -> Result<T, ApiError> {
        let mut slot = lock(&self.journal);
        if slot.open.is_none() {
            slot.open = Some(journal::Journal::open(
                &self.journal_folder(),
                self.clock.clone(),
                journal::Options::default(),
            )?);
        }
        let settled = slot.settled;
        let journal = slot.open.as_mut().ok_or(Error::Internal("slot-journal"))?;
        // Where it cannot be written it is not in the way of the work that was asked for, and tried again at the next call.
        let is_settled = settled || sos::outbox::settle_after_crash(journal).is_ok();
        let done = work(journal);
        slot.settled = is_settled;
        Ok(done?)
    }
}

/// The sentence for an error code; the general one when the code has none of its own.
#[must_use]
pub fn explain(code: &str, words: &Words) -> String {
    let key = format!("error-{code}");
    if words.has(&key) { words.say(&key, &[]) } else { words.say("error-other", &[("code", code.into())]) }
}

/// A panic elsewhere must not make the data unreachable: what a mutex guards here is valid between any two calls,
/// because every write to disk is one transaction.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
