//! What the journal is told and what it answers. Plain records: they cross the FFI, and the CLI prints them as JSON.

use serde::Serialize;

use crate::{geo::Position, text::hex::hex};

/// What kind of thing a record is. The number is the value in the record's body and never changes meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Kind {
    /// First record of a journal.
    Install = 0,
    /// Something happened.
    Incident = 1,
    /// "I am well", with the time of the next one.
    CheckIn = 2,
    /// A call for help.
    Sos = 3,
    /// A step of a message on its way.
    Attempt = 4,
    /// An anchor was handed to somebody.
    Anchor = 5,
    /// The journal was opened for reading.
    Unlock = 6,
    /// A bundle was made.
    Export = 7,
    /// The journal was opened after it had not been closed.
    Recovered = 8,
    /// Wall time moved against the monotonic clock.
    ClockStep = 9,
    /// An expected check-in did not come.
    Gap = 10,
    /// Corrects an earlier record, which stays.
    Correction = 11,
    /// What was promised before the journey.
    Promise = 12,
    /// What differs from the promise.
    Deviation = 13,
    /// Practice; never evidence.
    Drill = 14,
    /// A setting was changed.
    Settings = 15,
    /// Something was erased, and what remained.
    Erase = 16,
}

impl Kind {
    /// The kind with this number.
    #[must_use]
    pub fn from_number(n: u64) -> Option<Self> {
        use Kind as K;
        [
            K::Install,
            K::Incident,
            K::CheckIn,
            K::Sos,
            K::Attempt,
            K::Anchor,
            K::Unlock,
            K::Export,
            K::Recovered,
            K::ClockStep,
            K::Gap,
            K::Correction,
            K::Promise,
            K::Deviation,
            K::Drill,
            K::Settings,
            K::Erase,
        ]
        .into_iter()
        .find(|k| u64::from(*k as u8) == n)
    }

    /// The number in a record's body.
    #[must_use]
    pub fn number(self) -> u64 {
        u64::from(self as u8)
    }
}

/// Facts apart from the story: what an officer asks first. Every field is free text and may stay empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, uniffi::Record)]
pub struct FactSheet {
    /// When it happened, as far as it is known.
    pub time: String,
    /// Where: city, street, what could be seen.
    pub place: String,
    /// Who: names, nicknames, phones, what they look like.
    pub people: String,
    /// The exact words that were said or written.
    pub words: String,
    /// What was done: blows, threats, locked in, not paid, made to work.
    pub harm: String,
    /// Papers and things that were taken, by whom.
    pub papers: String,
    /// What was paid or is said to be owed, to whom.
    pub money: String,
}

/// One field of a fact sheet, with the question that helps to fill it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct FactPrompt {
    /// Name of the field: `time`, `place`, `people`, `words`, `harm`, `papers`, `money`.
    pub field: String,
    /// Its title.
    pub title: String,
    /// The question.
    pub question: String,
}

/// A file to take in: a photo, a voice note, a document.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NewAttachment {
    /// As in [`NewEntry`]. Needed to go on with what an interruption stopped.
    pub client_id: String,
    /// Media type: `image/jpeg`, `audio/mp4`.
    pub media_type: String,
    /// What it shows; may be empty.
    pub note: String,
    /// Id of the record it belongs to, empty when none.
    pub refers_to: String,
    /// As in [`NewEntry`].
    pub ordinary: bool,
}

/// A file that belongs to a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AttachedFile {
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Length in bytes.
    pub length: u64,
    /// Media type.
    pub media_type: String,
}

impl AttachedFile {
    pub(super) fn of(file: &super::record::Attachment) -> Self {
        Self { sha256: hex(&file.hash), length: file.length, media_type: file.media_type.clone() }
    }
}

/// Something to write down.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NewEntry {
    /// What kind; only `incident`, `promise`, `deviation`, `correction` and `drill` are written this way.
    pub kind: Kind,
    /// Random id of this request, 32 hexadecimal digits: the same id again is acknowledged, not written twice. Empty: the core makes one.
    pub client_id: String,
    /// What to write down. Longer than one record holds: several records, one transaction.
    pub note: String,
    /// Where, when known.
    pub position: Option<Position>,
    /// Id of the record this one refers to (a correction, a deviation), empty when none.
    pub refers_to: String,
    /// To be seen in the ordinary view: what the second secret shows. Needs an open journal.
    pub ordinary: bool,
    /// The facts, apart from the story.
    pub facts: FactSheet,
}

/// The word of the core that something is on the disk and stays there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Acknowledged {
    /// Id of the record, 32 hexadecimal digits.
    pub id: String,
    /// What kind of record.
    pub kind: Kind,
    /// When, RFC 3339 UTC, by the phone's clock.
    pub at: String,
    /// Anchor of the journal with this record in it: 26 characters. Whoever has it can notice later changes.
    pub anchor: String,
    /// The record was written by an earlier call with the same id.
    pub repeated: bool,
}

/// One record as its owner reads it. Carries no number that tells how many records there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Entry {
    /// Id of the record, 32 hexadecimal digits.
    pub id: String,
    /// What kind.
    pub kind: Kind,
    /// When, RFC 3339 UTC, by the phone's clock.
    pub at: String,
    /// What was written.
    pub note: String,
    /// Where, when known.
    pub position: Option<Position>,
    /// Id of the record it refers to, empty when none.
    pub refers_to: String,
    /// The second secret shows it too.
    pub ordinary: bool,
    /// The facts, apart from the story.
    pub facts: FactSheet,
    /// Files that belong to it.
    pub attachments: Vec<AttachedFile>,
}

/// What an unlocked journal shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct JournalListing {
    /// The records for people, oldest first.
    pub entries: Vec<Entry>,
    /// Some record could not be read as it was written; nothing of it is shown. `verify` says more.
    pub damaged: bool,
}

/// State of the journal for a screen that must not give anything away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct JournalState {
    /// A journal exists in this folder.
    pub exists: bool,
    /// It is open for reading.
    pub unlocked: bool,
    /// First characters of the journal's id, to compare with what family wrote down; empty when there is none.
    pub fingerprint: String,
    /// A newer version of Hamroh wrote it: it can be read and exported by that version only, and read here; nothing is written.
    pub read_only: bool,
}

/// The verdict on a bundle or on the journal itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Verdict {
    /// Everything holds, and an outside anchor fits.
    Valid,
    /// Everything that is there holds; the findings say what is open.
    ValidWithFindings,
    /// The journal holds in itself, but an outside anchor fits no part of it: something was cut or replaced.
    RolledBack,
    /// Something was changed.
    Invalid,
}

/// What a verifier found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Verification {
    /// The verdict.
    pub verdict: Verdict,
    /// Codes of the reasons (`SIGNATURE`, `NO_OUTSIDE_ANCHOR`), most important first. Listed in core/docs/format.md.
    pub reasons: Vec<String>,
    /// Id of the journal, 32 hexadecimal digits; empty when it could not be read.
    pub journal: String,
    /// Sentences for people: integrity, completeness, time, what is not proven.
    pub lines: Vec<String>,
    /// The disclosed records of a bundle, in order.
    pub disclosed: Vec<Entry>,
}
