//! Trips and those who wait at home, as a shell sees them.

use serde::{Deserialize, Serialize};

use super::{decode::Soundness, message::MessageKind, phrases::TripPhrase, word::WordCheck};
use crate::{directory::model::ContactLine, geo::Position};

/// Somebody who is told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct TripContact {
    /// How the traveller calls them.
    pub name: String,
    /// E.164 number.
    pub number: String,
    /// Their language, BCP 47; empty for that of the traveller.
    pub language: String,
}

/// A stage of the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct TripLeg {
    /// City or border crossing.
    pub place: String,
    /// ISO 3166-1 alpha-2; empty when not known.
    pub country: String,
    /// When, in the traveller's words.
    pub day: String,
}

/// A number to learn by heart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct TripNumber {
    /// Whose it is.
    pub title: String,
    /// The number as it is written.
    pub number: String,
}

/// What a traveller plans, as it is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
#[serde(default)]
pub struct TripDraft {
    /// How those at home call the traveller.
    pub name: String,
    /// Citizenship, ISO 3166-1 alpha-2.
    pub citizen: String,
    /// Promised work.
    pub work: String,
    /// Promised employer.
    pub employer: String,
    /// Promised pay.
    pub pay: String,
    /// Promised city.
    pub place: String,
    /// Its country, ISO 3166-1 alpha-2; empty when not known.
    pub country: String,
    /// The way there.
    pub route: Vec<TripLeg>,
    /// At most two numbers to learn by heart.
    pub numbers: Vec<TripNumber>,
    /// Who is told, in this order.
    pub contacts: Vec<TripContact>,
    /// At most six sentences that mean something.
    pub phrases: Vec<TripPhrase>,
    /// Hours between two check-ins.
    pub check_every_hours: u32,
    /// When the journey begins, Unix milliseconds UTC; 0: now.
    pub starts_ms: i64,
}

/// The trip of this phone's owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Trip {
    /// What was planned.
    pub draft: TripDraft,
    /// Counts up at each change: those at home need the newest.
    pub revision: u32,
    /// Numbers of contacts who answered to a drill.
    pub agreed: Vec<String>,
    /// When the next check-in is due, RFC 3339 UTC.
    pub due: String,
    /// Milliseconds until then; negative when it is over.
    pub due_in_ms: i64,
    /// Milliseconds until a reminder of it begins: early enough to find a way to write, or at the deadline where less is left. None when it is over.
    pub remind_in_ms: Option<i64>,
    /// It is over and none was made.
    pub missed: bool,
    /// How things are, in a sentence.
    pub text: String,
    /// What is still to be done before leaving, in sentences.
    pub to_do: Vec<String>,
}

/// How somebody is, as far as those at home know; the most pressing last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum FollowState {
    /// The journey has not begun.
    NotBegun,
    /// The next check-in is not due yet.
    Waiting,
    /// The clock of this phone cannot be right.
    ClockUnsure,
    /// It is over due and nothing was entered: perhaps it came, and lies among the messages.
    NotEntered,
    /// It is over due, and those at home said that nothing came.
    Silent,
    /// A check-in came without the agreed word: somebody else may have made or forced it.
    Unsure,
    /// A sentence or word that means danger came.
    Danger,
    /// A call for help came and was not called off.
    Help,
}

/// A text that was entered, and what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct EnteredMessage {
    /// The text as it was entered.
    pub text: String,
    /// When it was entered, RFC 3339 UTC.
    pub entered: String,
    /// What kind of message A it is; none for another text.
    pub kind: Option<MessageKind>,
    /// How far it can be relied on; none for another text.
    pub soundness: Option<Soundness>,
    /// What its word says.
    pub word: WordCheck,
    /// The sentence of the plan that is in it.
    pub phrase: Option<TripPhrase>,
    /// What it says, in sentences.
    pub meaning: Vec<String>,
    /// Where, when it says so.
    pub position: Option<Position>,
    /// Anchor of the sender's journal, 26 characters; empty when there is none. To be compared with a bundle later.
    pub anchor: String,
    /// It was entered before.
    pub repeated: bool,
}

/// A traveller who is followed from home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct FollowedTrip {
    /// Id of the plan.
    pub id: String,
    /// What was planned.
    pub plan: TripDraft,
    /// Which version of it this is.
    pub revision: u32,
    /// It was made by a newer Hamroh: some of it may not be shown.
    pub newer: bool,
    /// How things are.
    pub state: FollowState,
    /// That, in a sentence.
    pub state_text: String,
    /// What to do now, in this order.
    pub advice: Vec<String>,
    /// When the next check-in is due, RFC 3339 UTC; empty when none is awaited.
    pub due: String,
    /// Milliseconds until this has to be looked at again; none when nothing changes by itself.
    pub alarm_in_ms: Option<u64>,
    /// What is odd about this phone's clock; may be empty.
    pub clock_text: String,
    /// What was entered, newest first.
    pub messages: Vec<EnteredMessage>,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

/// A letter to the mission that is to help.
#[derive(Debug, Clone, Serialize, uniffi::Record)]
pub struct ConsularRequest {
    /// Whom it is for.
    pub title: String,
    /// How they are reached, best first.
    pub contacts: Vec<ContactLine>,
    /// Why them, in the reader's language.
    pub why: String,
    /// The letter, in the language of those who get it.
    pub text: String,
    /// Its language, BCP 47.
    pub text_language: String,
    /// The same in the reader's language; empty when that is the language of the letter.
    pub meaning: String,
    /// What to do and not to do, in the reader's language.
    pub advice: Vec<String>,
}

/// A message A as anybody can read it, without a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ReceivedMessage {
    /// What it is.
    pub kind: MessageKind,
    /// How far it can be relied on.
    pub soundness: Soundness,
    /// ISO 3166-1 alpha-2; empty when not said.
    pub citizen: String,
    /// Where, when said.
    pub position: Option<Position>,
    /// When it was written, RFC 3339 UTC; empty when the phone did not know.
    pub sent: String,
    /// When the next one is due, RFC 3339 UTC; empty when not said.
    pub due: String,
    /// Battery in percent, when said.
    pub battery_percent: Option<u32>,
    /// The reference.
    pub reference: String,
    /// Anchor of the sender's journal, 26 characters; empty in a message that was cut.
    pub anchor: String,
    /// The text in its own spelling; empty when a part of it is missing.
    pub repaired: String,
    /// What it says, in sentences.
    pub meaning: Vec<String>,
}
