//! What the dossier is asked for and what it answers.

use serde::Serialize;

use crate::journal::model::Acknowledged;

/// What makes trafficking in persons, by article 3 (a) of the Palermo Protocol: an act, by certain means, for a purpose. For
/// somebody under 18 the means need not be shown (article 3 (c)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// What was done: recruiting, transport, transfer, harbouring, receipt.
    Act,
    /// How: force, threat, deception, abuse of a position of weakness.
    Means,
    /// What for: exploitation.
    Purpose,
}

/// One thing that may have happened. Whether it did, only the person can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ScreeningPoint {
    /// Its name, to mark it by.
    pub code: String,
    /// What it shows.
    pub element: Element,
    /// The sentence, in the reader's language.
    pub text: String,
    /// Notes that may speak of it, oldest first. Found by words, so some will not: nothing is marked by itself.
    pub hints: Vec<NoteHint>,
}

/// A note that may speak of a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NoteHint {
    /// Id of the record.
    pub record: String,
    /// The words in it; empty when the kind of record says it.
    pub quote: String,
}

/// A point that the person marked.
#[derive(Debug, Clone, Default, PartialEq, Eq, uniffi::Record)]
pub struct MarkedPoint {
    /// One of the codes of [`ScreeningPoint`].
    pub code: String,
    /// Ids of the records that speak of it; may be empty.
    pub records: Vec<String>,
}

/// What goes into a dossier.
#[derive(Debug, Clone, Default, PartialEq, Eq, uniffi::Record)]
pub struct DossierRequest {
    /// The name, as in the passport; may stay empty.
    pub name: String,
    /// Citizenship, ISO 3166-1 alpha-2; may stay empty.
    pub citizen: String,
    /// Language to speak in, for the interpreter: BCP 47, one of the app's; empty: that of the page.
    pub speaks: String,
    /// Language of the officer: `en`, `ru`, `th`, `my` or any other of the app.
    pub officer_language: String,
    /// What happened.
    pub points: Vec<MarkedPoint>,
    /// Ids of the records to show besides those of the points. None: every note that opens, drills and check-ins left out.
    pub records: Vec<String>,
}

/// A dossier. It holds the person's name and words in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Dossier {
    /// The page: one file, nothing fetched, to be shown, printed or sent. A4.
    pub html: String,
    /// The same as plain text.
    pub text: String,
    /// SHA-256 of the page, 64 hexadecimal digits; it stands in the record that the journal keeps of this.
    pub page_sha256: String,
    /// That record.
    pub acknowledged: Acknowledged,
    /// No native speaker has read the officer's sentences yet.
    pub review_needed: bool,
}
