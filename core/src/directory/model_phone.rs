//! What this phone alone knows and is told: what came of a call, and in which country it woke up. Plain records, as in
//! [`super::model`].

use serde::Serialize;

use super::{model::Line, paper::CardNumber};

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nobody answered.
    NoAnswer,
    /// The number does not exist, or somebody else answered.
    Wrong,
    /// Somebody helped.
    Helped,
}

/// "I tried this number."
#[derive(Debug, Clone, uniffi::Record)]
pub struct NumberMark {
    /// Key of the line, as in [`super::model::ContactLine`].
    pub key: String,
    /// Id of the organisation it was tried for.
    pub org: String,
    /// What came of it.
    pub outcome: Outcome,
    /// What the person wants to remember of it, for this phone only; may be empty.
    #[uniffi(default = "")]
    pub note: String,
}

/// Whom to call now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NextCall {
    /// Id of the organisation.
    pub org: String,
    /// Its name to show.
    pub title: String,
    /// Key of the line.
    pub key: String,
    /// The number as people write it; a short code with the country whose networks know it.
    pub display: String,
    /// What to dial.
    pub number: String,
    /// What to know before dialling ("a stranger may answer"); empty for most.
    pub warning: String,
}

/// What follows from a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NumberMarked {
    /// Whom to call next; none when everybody was tried, or when this one helped.
    pub next: Option<NextCall>,
    /// The mark is on the disk. When it is not, it holds until the app ends.
    pub kept: bool,
    /// The try stands in the journal, too.
    pub in_journal: bool,
    /// All of this in words.
    pub text: String,
}

/// What this phone remembers of one number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NumberMemory {
    /// Key of the line.
    pub key: String,
    /// Id of the organisation.
    pub org: String,
    /// The last outcome.
    pub outcome: Outcome,
    /// How often in a row.
    pub times: u32,
    /// When last, RFC 3339 UTC, by the phone's clock.
    pub at: String,
    /// What the person wrote beside it; may be empty.
    pub note: String,
    /// Outcome and time in words.
    pub text: String,
}

/// A correction for those who keep the directory, to be sent by whatever way the person has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct NumberNote {
    /// The whole note, readable by a person, signed at its end.
    pub text: String,
}

/// "My phone shows a network of this country."
#[derive(Debug, Clone, uniffi::Record)]
pub struct ArrivalQuestion {
    /// Country of the serving network, ISO 3166-1 alpha-2.
    pub network_country: String,
    /// Citizenship, ISO 3166-1 alpha-2.
    pub citizen: String,
    /// Language of the card, BCP 47.
    pub language: String,
    /// Where the offer promised to bring the person: id of a city or ISO country code.
    #[uniffi(default = None)]
    pub promised: Option<String>,
    /// What this phone can do now, when it is known.
    #[uniffi(default = None)]
    pub line: Option<Line>,
}

/// What to know in a country one has just come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ArrivalCard {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// "Thailand: what to know now".
    pub title: String,
    /// One thought each: where you are by the network, whom to call, emergency codes, the passport.
    pub lines: Vec<String>,
    /// Numbers to learn by heart, best first; at most two.
    pub numbers: Vec<CardNumber>,
    /// The country is not the promised one, or the like; may be empty.
    pub warnings: Vec<String>,
    /// No native speaker has read these sentences yet.
    pub review_needed: bool,
    /// Language of the sentences, as shown.
    pub language: String,
}
