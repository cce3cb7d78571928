//! What the advert check answers.

use serde::Serialize;

use super::register::Entry;
use crate::time::PartialDate;

/// How serious it is. There is no "safe".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// No known signs in this text; does not mean safe.
    NoKnownSigns,
    /// Too little text to judge.
    TooLittle,
    /// Some signals: ask first.
    AskFirst,
    /// Several signals that together mean a known scheme.
    Warning,
    /// The pattern of forced labour or trafficking.
    Danger,
}

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Genre {
    /// An offer of work or earnings.
    Offer,
    /// A warning or news about such offers.
    Caution,
    /// Somebody tells what happened.
    Story,
    /// A conversation.
    Chat,
    /// Anything else.
    Other,
}

/// Weight of an indicator, as in the ILO operational indicators of 2009.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Weak.
    Weak,
    /// Medium.
    Medium,
    /// Strong.
    Strong,
}

/// One indicator found in the text. Pure result: codes and offsets, no words for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Indicator code (`P10`).
    pub code: String,
    /// First Unicode scalar of the quote in the text as given.
    pub start: usize,
    /// One past its last Unicode scalar.
    pub end: usize,
    /// The user's own characters from `start` to `end`.
    pub quote: String,
    /// Official indicators it maps to, as written in the pack (`DR-wage, FL2`).
    pub indicator: String,
    /// Weight.
    pub strength: Strength,
}

/// A phone, handle, link or e-mail address found in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundContact {
    /// `phone`, `telegram`, `whatsapp`, `link`, `email`.
    pub kind: &'static str,
    /// Normalised: E.164, digits alone where a number tells no country, `@handle`, host name, address in lower case.
    pub value: String,
    /// ISO 3166-1 alpha-2 country of a phone number, when the prefix tells.
    pub country: Option<String>,
    /// First Unicode scalar in the text as given.
    pub start: usize,
    /// One past its last Unicode scalar.
    pub end: usize,
}

/// An amount of money found in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMoney {
    /// Lower bound of the amount, whole units.
    pub amount_from: u64,
    /// Upper bound; equal to `amount_from` for a single amount.
    pub amount_to: u64,
    /// ISO 4217 code (`USD`, `THB`, `USDT` for the token).
    pub currency: &'static str,
    /// `hour`, `day`, `week`, `month`, `year`, when the text says so.
    pub period: Option<&'static str>,
    /// First Unicode scalar in the text as given.
    pub start: usize,
    /// One past its last Unicode scalar.
    pub end: usize,
}

/// The whole result for one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How serious.
    pub level: Level,
    /// What kind of text.
    pub genre: Genre,
    /// Indicators in order of their place in the text.
    pub hits: Vec<Hit>,
    /// Contacts in order of their place in the text.
    pub contacts: Vec<FoundContact>,
    /// Amounts in order of their place in the text.
    pub money: Vec<FoundMoney>,
    /// What registers and the watch list say of contacts and of agencies that are named.
    pub registers: Vec<Entry>,
    /// Day of the oldest copy of a register: a contact that is in none is unknown as of that day.
    pub registers_as_of: Option<PartialDate>,
    /// BCP 47 languages by evidence, strongest first.
    pub languages: Vec<&'static str>,
    /// Codes of named patterns that raised the level (`package-abroad-no-experience`).
    pub patterns: Vec<String>,
    /// Codes of what could not be judged (`script-thai`, `images`, `registry`).
    pub not_judged: Vec<&'static str>,
    /// Codes of questions worth asking, most useful first.
    pub questions: Vec<&'static str>,
}
