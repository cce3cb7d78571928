//! The one object a shell holds.
//!
//! One call for one screen; every call is synchronous and may touch the disk, so a shell makes it off its main thread.
//! The directory file is rebuilt from the pack inside the library when it is missing or damaged; the journal is created
//! only when asked for and never rebuilt.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{
    advert,
    directory::{
        self,
        guides::{Guide, GuideQuestion},
        installed::Installed,
        model::{Choices, HelpAnswer, HelpQuestion, SearchHit},
        paper::PaperCard,
        show_card::ShowCard,
    },
    disk::{Disk, SystemDisk},
    error::{ApiError, Error},
    journal,
    pack::{seed::Seed, trust::Trust},
    ports::{Clock, DeviceKeys},
    time::{PartialDate, UtcMillis},
    words::{Label, Words},
};

mod chat;
mod cost;
mod dossier;
mod journaling;
mod offers;
mod packs;
mod phone;
mod relative;
mod report;
mod request;
mod trip;

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
    keys: Option<Arc<dyn DeviceKeys>>,
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
    /// Too many wrong secrets erased everything: what is remembered of the trip's plan is gone from the disk.
    erased: bool,
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
        Ok(Arc::new(Self::assemble(&folder, true, clock, None)?))
    }

    /// [`Companion::open`] with the phone's key store, so that a short secret can only be tried on this phone.
    #[uniffi::constructor]
    pub fn open_with_keys(
        folder: String,
        clock: Arc<dyn Clock>,
        keys: Arc<dyn DeviceKeys>,
    ) -> Result<Arc<Self>, ApiError> {
        let folder = PathBuf::from(folder);
        std::fs::create_dir_all(&folder).map_err(Error::folder)?;
        Ok(Arc::new(Self::assemble(&folder, true, clock, Some(keys))?))
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

    /// Sentences in the languages of the place, to hold before an officer's or anybody's eyes.
    pub fn show_cards(&self, question: HelpQuestion) -> Result<Vec<ShowCard>, ApiError> {
        let words = Words::new(&question.language);
        self.with_directory(|store| directory::show_card::show_cards(store, &question, &words))
    }

    /// The search box: names in any script, cities, countries, digits of a number. Never fails on what was typed.
    pub fn search(&self, text: String, language: String, limit: u32) -> Result<Vec<SearchHit>, ApiError> {
        let words = Words::new(&language);
        let (today, marks) = (self.today(), self.marks());
        self.with_directory(|store| directory::search::search(store, &text, &words, limit, today, &marks))
    }

    /// What is wrong with an offer. Offsets in the answer count UTF-16 units, as text views on both phones do.
    pub fn check_advert(&self, text: String, language: String) -> Result<AdvertReport, ApiError> {
        let lexicon = self.lexicon()?;
        let found = advert::check(&text, &lexicon)?;
        Ok(report::build(&text, &found, &lexicon, &Words::new(&language)))
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
        Ok(Arc::new(Self::assemble(Path::new(""), false, clock, None)?))
    }

    fn assemble(
        folder: &Path,
        on_disk: bool,
        clock: Arc<dyn Clock>,
        keys: Option<Arc<dyn DeviceKeys>>,
    ) -> Result<Self, Error> {
        Ok(Self {
            folder: folder.to_owned(),
            clock,
            keys,
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
