//! What this phone alone knows, kept in three small files of its own beside the directory: marks beside numbers, the country
//! it last woke up in, and the key that signs notes.
//!
//! Each file is written whole and takes its name only when it is on the disk. What cannot be read is set aside under another
//! name, never deleted, and the app goes on without it. Nothing here may stand in the way of an answer.

use std::{fs, path::PathBuf};

use zeroize::Zeroizing;

use super::{
    Companion, lock,
    offers::{Kept, OFFERS},
    relative::{FOLLOWED, Followed},
    trip::{KeptTrip, TRIP},
};
use crate::{
    directory::{
        self,
        health::{self, Marks},
        model::HelpQuestion,
        model_phone::{
            ArrivalCard, ArrivalQuestion, NumberMark, NumberMarked, NumberMemory, NumberNote, Outcome,
        },
    },
    disk::{self, SystemDisk},
    error::{ApiError, Error, Result},
    geo,
    journal::{model::Kind, seal},
    pack::note::Note,
    words::Words,
};

const MARKS: &str = "marks.csv";
const SEEN: &str = "country.txt";
/// Made for notes alone: it links two notes of one phone and nothing else. `number_forget_all` deletes it.
const NOTE_KEY: &str = "note.key";

/// What was read from the files, or holds until the app ends where nothing can be written.
#[derive(Debug, Default)]
pub(super) struct Memory {
    marks: Option<Marks>,
    seen: Option<String>,
    note_key: Option<Zeroizing<[u8; 32]>>,
    pub(super) offers: Option<Vec<Kept>>,
    pub(super) trip: Option<Option<KeptTrip>>,
    pub(super) followed: Option<Followed>,
    /// The disk did not take everything that is in `followed`.
    pub(super) followed_unwritten: bool,
}

#[uniffi::export]
impl Companion {
    /// Writes down what came of a try, and says whom to call next in the chain that `question` asks for. A disk or a
    /// journal that fails never stands in the way of that answer.
    pub fn number_mark(&self, mark: NumberMark, question: HelpQuestion) -> Result<NumberMarked, ApiError> {
        let words = Words::new(&question.language);
        let (marks, kept) = self.put_mark(&mark)?;
        let in_journal = self.journal_try(&mark, &words);
        let next = match mark.outcome {
            Outcome::Helped => None,
            // Without a question there is no chain to follow.
            _ if question.citizen.trim().is_empty() => None,
            Outcome::NoAnswer | Outcome::Wrong => {
                let today = self.today();
                self.with_directory(|store| {
                    directory::help::next_after(store, &question, &words, today, &marks, &mark.org)
                })?
            }
        };
        let mut text = match (&next, mark.outcome) {
            (_, Outcome::Helped) => words.say("reach-marked-helped", &[]),
            (Some(next), _) => {
                let args = [("next", next.title.as_str().into()), ("number", next.display.as_str().into())];
                words.say("reach-marked-next", &args)
            }
            (None, _) if question.citizen.trim().is_empty() => words.say("reach-marked", &[]),
            (None, _) => words.say("reach-marked-none", &[]),
        };
        if !kept {
            text.push(' ');
            text.push_str(&words.say("reach-marked-lost", &[]));
        }
        Ok(NumberMarked { next, kept, in_journal, text })
    }

    /// Everything this phone remembers of numbers, newest first.
    #[must_use]
    pub fn number_marks(&self, language: String) -> Vec<NumberMemory> {
        self.marks().list(&Words::new(&language))
    }

    /// Forgets what is remembered of one number.
    pub fn number_forget(&self, key: String) -> Result<(), ApiError> {
        let mut memory = lock(&self.memory);
        let marks = self.loaded(&mut memory);
        if !marks.forget(&key) {
            return Err(Error::NotFound("mark").into());
        }
        let bytes = marks.to_bytes()?;
        Ok(self.write(MARKS, &bytes)?)
    }

    /// Forgets every number, the country last seen, and the key that signed notes.
    pub fn number_forget_all(&self) -> Result<(), ApiError> {
        *lock(&self.memory) = Memory::default();
        self.sweep();
        for name in [MARKS, SEEN, NOTE_KEY] {
            self.remove(name)?;
        }
        Ok(())
    }

    /// A signed note for those who keep the directory, about a number that was marked on this phone. `correction` is what is
    /// right instead, in the person's words: one line, at most 200 characters; it may be empty.
    pub fn number_note(
        &self,
        key: String,
        correction: String,
        language: String,
    ) -> Result<NumberNote, ApiError> {
        let words = Words::new(&language);
        let mark = self.marks().of(&key).cloned().ok_or(Error::NotFound("mark"))?;
        let note = Note {
            pack: self.with_directory(|store| Ok((store.number().epoch, store.number().version)))?,
            org: mark.org,
            key: mark.key,
            outcome: health::outcome_text(mark.outcome).to_owned(),
            correction: correction.trim().to_owned(),
            language: words.language().to_owned(),
            day: self.today(),
            signer: String::new(),
        };
        let signed = note.sign(&*self.note_key()?)?;
        Ok(NumberNote { text: format!("{}\n\n{signed}", words.say("reach-note-preface", &[])) })
    }

    /// A card for the country whose network the phone shows, when it is another one than last time and not one's own.
    pub fn arrival(&self, question: ArrivalQuestion) -> Result<Option<ArrivalCard>, ApiError> {
        let words = Words::new(&question.language);
        let country = question.network_country.trim().to_ascii_uppercase();
        if country == question.citizen.trim().to_ascii_uppercase() {
            // Back home: the next journey to the same country begins anew.
            return self.arrival_seen(country).map(|()| None);
        }
        if self.last_seen().as_deref() == Some(country.as_str()) {
            return Ok(None);
        }
        let (today, marks) = (self.today(), self.marks());
        self.with_directory(|store| directory::arrival::card(store, &question, &words, today, &marks))
    }

    /// The card of this country was seen: it comes again only after another country.
    pub fn arrival_seen(&self, country: String) -> Result<(), ApiError> {
        let country = country.trim().to_ascii_uppercase();
        if !geo::is_country_code(&country) {
            return Err(Error::Input("network-country").into());
        }
        if self.last_seen().as_deref() == Some(country.as_str()) {
            return Ok(());
        }
        lock(&self.memory).seen = Some(country.clone());
        Ok(self.write(SEEN, format!("{country}\n").as_bytes())?)
    }
}

impl Companion {
    /// What is remembered, at this time.
    pub(super) fn marks(&self) -> Marks {
        let now = self.clock.now().map_or(0, |reading| reading.wall_ms);
        self.loaded(&mut lock(&self.memory)).clone().at(now)
    }

    /// The marks, read when first asked for.
    fn loaded<'m>(&self, memory: &'m mut Memory) -> &'m mut Marks {
        memory.marks.get_or_insert_with(|| {
            self.sweep();
            let Some(bytes) = self.read(MARKS) else { return Marks::default() };
            Marks::from_bytes(&bytes).unwrap_or_else(|_| {
                self.set_aside(MARKS);
                Marks::default()
            })
        })
    }

    /// Remembers an outcome; says whether it is on the disk. In memory it is in any case.
    fn put_mark(&self, mark: &NumberMark) -> Result<(Marks, bool)> {
        // With a clock that fails all marks count as of today.
        let now = self.clock_reading();
        let mut memory = lock(&self.memory);
        let marks = self.loaded(&mut memory);
        marks.put(mark, &now)?;
        let kept = self.on_disk && marks.to_bytes().and_then(|bytes| self.write(MARKS, &bytes)).is_ok();
        Ok((marks.clone(), kept))
    }

    /// Writes the try into the journal, where there is one: it works locked. Says whether it stands there.
    fn journal_try(&self, mark: &NumberMark, words: &Words) -> bool {
        if !self.has_journal() {
            return false;
        }
        let title = self.with_directory(|store| store.org_title(&mark.org, words));
        let outcome = match mark.outcome {
            Outcome::NoAnswer => "reach-outcome-no-answer",
            Outcome::Wrong => "reach-outcome-wrong",
            Outcome::Helped => "reach-outcome-helped",
        };
        let args = [
            ("title", title.unwrap_or_else(|_| mark.org.clone()).into()),
            ("number", mark.key.as_str().into()),
            ("outcome", words.say(outcome, &[]).into()),
        ];
        let mut note = words.say("reach-journal-try", &args);
        if !mark.note.trim().is_empty() {
            note.push('\n');
            note.push_str(mark.note.trim());
        }
        self.journal_note(Kind::Incident, &note, "").is_ok()
    }

    pub(super) fn has_journal(&self) -> bool {
        self.on_disk && self.journal_folder().exists()
    }

    fn last_seen(&self) -> Option<String> {
        let mut memory = lock(&self.memory);
        if memory.seen.is_none() {
            let text = self.read(SEEN).and_then(|bytes| String::from_utf8(bytes).ok());
            // Anything else was not written here; then the card simply comes again.
            memory.seen = text.map(|t| t.trim().to_owned()).filter(|t| t.len() == 2);
        }
        memory.seen.clone()
    }

    fn note_key(&self) -> Result<Zeroizing<[u8; 32]>> {
        let mut memory = lock(&self.memory);
        if let Some(key) = &memory.note_key {
            return Ok(key.clone());
        }
        let stored = self.read(NOTE_KEY).map(Zeroizing::new);
        let key = match stored.as_ref().and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok()) {
            Some(key) => Zeroizing::new(key),
            None => {
                if stored.is_some() {
                    self.set_aside(NOTE_KEY);
                }
                let fresh = Zeroizing::new(seal::random::<32>()?);
                // Where it cannot be kept, the next note has another signer.
                let _ = self.write(NOTE_KEY, fresh.as_slice());
                fresh
            }
        };
        memory.note_key = Some(key.clone());
        Ok(key)
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        self.on_disk.then(|| self.folder.join(name))
    }

    /// The bytes of a file; one that is there and cannot be read is set aside.
    pub(super) fn read(&self, name: &str) -> Option<Vec<u8>> {
        self.read_as_it_is(name).unwrap_or_else(|_| {
            self.set_aside(name);
            None
        })
    }

    /// The bytes of a file whose loss must not go unnoticed: one that cannot be read now may be read at the next start.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub(super) fn read_as_it_is(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let Some(path) = self.file(name) else { return Ok(None) };
        match fs::read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(Error::io("folder", e)),
        }
    }

    /// Removes what a power cut left half-written under a temporary name.
    fn sweep(&self) {
        if !self.on_disk {
            return;
        }
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let ours = [MARKS, SEEN, NOTE_KEY, OFFERS, TRIP, FOLLOWED]
                .iter()
                .any(|file| name.starts_with(&format!("{file}.")));
            if ours && name.ends_with(".new") {
                // A leftover harms nobody; the next sweep tries again.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// Writes a file whole; without a folder there is nothing to write.
    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        if !self.on_disk {
            return Ok(());
        }
        disk::replace(&SystemDisk, &self.folder, name, bytes).map_err(|e| Error::io("write", e))
    }

    pub(super) fn remove(&self, name: &str) -> Result<()> {
        let Some(path) = self.file(name) else { return Ok(()) };
        match fs::remove_file(path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Error::io("folder", e)),
            _ => Ok(()),
        }
    }

    /// Gives a file that cannot be read a free name beside it. When even that fails, the next write replaces it.
    fn set_aside(&self, name: &str) {
        let Some(path) = self.file(name) else { return };
        let free = (1..1000).map(|n| path.with_file_name(format!("{name}.{n}.old"))).find(|p| !p.exists());
        if let Some(free) = free {
            let _ = fs::rename(&path, free);
        }
    }
}
