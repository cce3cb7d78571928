//! The advert report as a screen shows it: the pure result, joined with words.

use serde::Serialize;

use crate::{
    advert::{
        FoundContact, Genre, Hit, Level, Lexicon, Report, Strength,
        register::{Entry, Standing},
        terms::TermKind,
    },
    directory::names,
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
    /// The same questions in the language of the text, to copy into an answer.
    pub questions_to_send: Vec<String>,
    /// What would clear the doubts, one sentence for each question. Nothing clears an offer by itself.
    pub clears: Vec<String>,
    /// What registers and the watch list say.
    pub registers: Vec<RegisterNote>,
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

/// What a register or the watch list says of a contact or of an agency that is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct RegisterNote {
    /// What it says.
    pub standing: Standing,
    /// That, as a sentence with source and day.
    pub text: String,
    /// First UTF-16 unit of what it is about.
    pub start: u32,
    /// One past its last.
    pub end: u32,
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

/// What was not judged. Of lists it is said how old they are.
pub(super) fn not_judged(found: &Report, words: &Words) -> Vec<String> {
    let as_of = found.registers_as_of.map(|date| names::date(date, words)).unwrap_or_default();
    let say =
        |code: &&str| words.say(&format!("advert-not-judged-{code}"), &[("date", as_of.as_str().into())]);
    found.not_judged.iter().map(say).collect()
}

/// Joins the pure result with words.
pub(super) fn build(text: &str, found: &Report, lexicon: &Lexicon, words: &Words) -> AdvertReport {
    let index = Utf16Index::new(text);
    let say = |key: String| words.say(&key, &[]);
    let (level_text, what_now) = level_said(found.level, words);
    AdvertReport {
        level: found.level,
        level_text,
        what_now,
        genre: found.genre,
        findings: findings(text, found.hits.iter(), lexicon, words),
        patterns: found.patterns.iter().map(|p| say(format!("advert-pattern-{p}"))).collect(),
        not_judged: not_judged(found, words),
        contacts: found.contacts.iter().map(|c| contact(c, |scalar| units(&index, scalar))).collect(),
        questions: found.questions.iter().map(|q| say(format!("advert-question-{q}"))).collect(),
        questions_to_send: questions_to_send(found, words),
        clears: found.questions.iter().map(|q| say(format!("advert-clear-{q}"))).collect(),
        registers: found
            .registers
            .iter()
            .map(|e| register(e, |scalar| units(&index, scalar), words))
            .collect(),
        text_languages: found.languages.iter().map(|l| (*l).to_owned()).collect(),
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
    }
}

/// The questions in the language that most of the text is in; the reader's own when that cannot be told.
pub(super) fn questions_to_send(found: &Report, words: &Words) -> Vec<String> {
    let theirs = Words::new(found.languages.first().copied().unwrap_or(words.language()));
    found.questions.iter().map(|q| theirs.say(&format!("advert-question-{q}"), &[])).collect()
}

/// What a register says, with its offsets counted anew.
pub(super) fn register(entry: &Entry, offset: impl Fn(usize) -> u32, words: &Words) -> RegisterNote {
    let key = match entry.standing {
        Standing::Listed => "advert-register-listed",
        Standing::Suspended => "advert-register-suspended",
        Standing::OtherDetails => "advert-register-other-details",
        Standing::Watched => "advert-register-watched",
    };
    let args = [
        ("name", entry.name.as_str().into()),
        ("source", entry.source.as_str().into()),
        ("date", names::date(entry.as_of, words).into()),
    ];
    RegisterNote {
        standing: entry.standing,
        text: words.say(key, &args),
        start: offset(entry.start),
        end: offset(entry.end),
    }
}

/// The level as a sentence, and what to do now.
pub(super) fn level_said(level: Level, words: &Words) -> (String, String) {
    let key = format!("advert-level-{}", level_key(level));
    (words.say(&key, &[]), words.say(&format!("{key}-what-now"), &[]))
}

/// Name of what a term is about.
pub(super) fn term_name(kind: TermKind, words: &Words) -> String {
    words.say(&format!("advert-term-{}", kind.key()), &[])
}

/// Findings with words, and with offsets in UTF-16 units of the text.
pub(super) fn findings<'h>(
    text: &str,
    hits: impl Iterator<Item = &'h Hit>,
    lexicon: &Lexicon,
    words: &Words,
) -> Vec<AdvertFinding> {
    let index = Utf16Index::new(text);
    let finding = |hit: &Hit| {
        let indicator = lexicon.indicator(&hit.code);
        AdvertFinding {
            code: hit.code.clone(),
            start: units(&index, hit.start),
            end: units(&index, hit.end),
            quote: hit.quote.clone(),
            indicator: hit.indicator.clone(),
            strength: hit.strength,
            name: indicator.map(|i| i.name(words.language()).to_owned()).unwrap_or_default(),
            why: indicator.map(|i| i.why(words.language()).to_owned()).unwrap_or_default(),
        }
    };
    hits.map(finding).collect()
}

/// A contact, with its offsets counted anew.
pub(super) fn contact(found: &FoundContact, offset: impl Fn(usize) -> u32) -> ContactInText {
    ContactInText {
        kind: found.kind.to_owned(),
        value: found.value.clone(),
        country: found.country.clone(),
        start: offset(found.start),
        end: offset(found.end),
    }
}

/// Texts are limited to some MB, so every offset fits.
fn units(index: &Utf16Index, scalar: usize) -> u32 {
    u32::try_from(index.offset(scalar)).unwrap_or(u32::MAX)
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
