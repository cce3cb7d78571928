//! The advert report as a screen shows it: the pure result, joined with words.

use serde::Serialize;

use crate::{
    advert::{Genre, Level, Lexicon, Report, Strength},
    text::span::Utf16Index,
    words::Words,
};

/// What is wrong with an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AdvertReport {
    /// How serious.
    pub level: Level,
    /// That, as a sentence.
    pub level_text: String,
    /// What to do now.
    pub what_now: String,
    /// What kind of text it is.
    pub genre: Genre,
    /// Signals in order of their place in the text.
    pub findings: Vec<AdvertFinding>,
    /// Named patterns that several signals make together, as sentences.
    pub patterns: Vec<String>,
    /// What could not be judged, as sentences.
    pub not_judged: Vec<String>,
    /// Phones, handles, links and addresses in the text.
    pub contacts: Vec<ContactInText>,
    /// Questions worth asking before anything is signed or paid.
    pub questions: Vec<String>,
    /// Languages of the text by evidence, BCP 47.
    pub text_languages: Vec<String>,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

/// One signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AdvertFinding {
    /// Indicator code.
    pub code: String,
    /// First UTF-16 unit of the quote.
    pub start: u32,
    /// One past its last UTF-16 unit.
    pub end: u32,
    /// The words it rests on.
    pub quote: String,
    /// Official indicators it maps to.
    pub indicator: String,
    /// Weight.
    pub strength: Strength,
    /// Name of the signal.
    pub name: String,
    /// What it means.
    pub why: String,
}

/// A way to reach somebody, as found in the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ContactInText {
    /// `phone`, `telegram`, `whatsapp`, `link`, `email`.
    pub kind: String,
    /// Normalised value.
    pub value: String,
    /// Country of a phone number, ISO 3166-1 alpha-2, when its prefix tells.
    pub country: Option<String>,
    /// First UTF-16 unit.
    pub start: u32,
    /// One past its last UTF-16 unit.
    pub end: u32,
}

/// Joins the pure result with words.
pub(super) fn build(text: &str, found: &Report, lexicon: &Lexicon, words: &Words) -> AdvertReport {
    let index = Utf16Index::new(text);
    // Adverts are at most 1 MiB, so every offset fits.
    let units = |scalar| u32::try_from(index.offset(scalar)).unwrap_or(u32::MAX);
    let say = |key: String| words.say(&key, &[]);
    AdvertReport {
        level: found.level,
        level_text: say(format!("advert-level-{}", level_key(found.level))),
        what_now: say(format!("advert-level-{}-what-now", level_key(found.level))),
        genre: found.genre,
        findings: found
            .hits
            .iter()
            .map(|hit| {
                let indicator = lexicon.indicator(&hit.code);
                AdvertFinding {
                    code: hit.code.clone(),
                    start: units(hit.start),
                    end: units(hit.end),
                    quote: hit.quote.clone(),
                    indicator: hit.indicator.clone(),
                    strength: hit.strength,
                    name: indicator.map(|i| i.name(words.language()).to_owned()).unwrap_or_default(),
                    why: indicator.map(|i| i.why(words.language()).to_owned()).unwrap_or_default(),
                }
            })
            .collect(),
        patterns: found.patterns.iter().map(|p| say(format!("advert-pattern-{p}"))).collect(),
        not_judged: found.not_judged.iter().map(|c| say(format!("advert-not-judged-{c}"))).collect(),
        contacts: found
            .contacts
            .iter()
            .map(|c| ContactInText {
                kind: c.kind.to_owned(),
                value: c.value.clone(),
                country: c.country.clone(),
                start: units(c.start),
                end: units(c.end),
            })
            .collect(),
        questions: found.questions.iter().map(|q| say(format!("advert-question-{q}"))).collect(),
        text_languages: found.languages.iter().map(|l| (*l).to_owned()).collect(),
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
    }
}

/// The level's part of a Fluent key.
fn level_key(level: Level) -> &'static str {
    match level {
        Level::NoKnownSigns => "no-known-signs",
        Level::TooLittle => "too-little",
        Level::AskFirst => "ask-first",
        Level::Warning => "warning",
        Level::Danger => "danger",
    }
}
