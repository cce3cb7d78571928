//! A conversation as a screen shows it: who offers, what is asked, what changed, each at its message.

use std::{path::Path, sync::Arc};

use serde::Serialize;

use super::{
    Companion,
    report::{self, AdvertFinding, ContactInText, RegisterNote},
};
use crate::{
    advert::{
        Gazetteer, Level, Lexicon,
        chat::{self, ChatFormat, Conversation},
        talk::{self, ChangeIn, Talk},
        terms::{Change, TermKind},
    },
    disk::{Disk as _, SystemDisk},
    error::{ApiError, Error},
    words::{Value, Words},
};

/// What is wrong with a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ChatReport {
    /// How serious.
    pub level: Level,
    /// That, as a sentence.
    pub level_text: String,
    /// What to do now.
    pub what_now: String,
    /// Where it was read from.
    pub format: ChatFormat,
    /// Who takes part, in order of their first message.
    pub speakers: Vec<ChatSpeaker>,
    /// What was said first and what later, side by side.
    pub changes: Vec<OfferChange>,
    /// The messages, each with its findings; some hundred from the middle of a long conversation are left out.
    pub messages: Vec<ChatMessage>,
    /// Named patterns that several signals make together, as sentences.
    pub patterns: Vec<String>,
    /// What could not be judged, as sentences.
    pub not_judged: Vec<String>,
    /// Phones, handles, links and addresses in the messages; offsets are those of a text that is not shown: 0.
    pub contacts: Vec<ContactInText>,
    /// Questions worth asking before anything is signed or paid.
    pub questions: Vec<String>,
    /// The same questions in the language of the messages, to copy into an answer.
    pub questions_to_send: Vec<String>,
    /// What would clear the doubts, one sentence for each question. Nothing clears an offer by itself.
    pub clears: Vec<String>,
    /// What registers and the watch list say; offsets are 0.
    pub registers: Vec<RegisterNote>,
    /// Languages by evidence, BCP 47.
    pub text_languages: Vec<String>,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

/// Somebody in a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ChatSpeaker {
    /// The name, as the messenger gives it; empty when nobody is named.
    pub name: String,
    /// How many messages are theirs.
    pub messages: u32,
    /// They offer work: what they say is judged.
    pub offers: bool,
    /// What they ask of the other one or tell them to do, as sentences, each once.
    pub asks: Vec<String>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ChatMessage {
    /// Its number in the conversation, from 1.
    pub number: u32,
    /// Who wrote it.
    pub from: String,
    /// When, as the messenger writes it.
    pub at: String,
    /// What.
    pub text: String,
    /// Findings in it; offsets count its UTF-16 units.
    pub findings: Vec<AdvertFinding>,
}

/// One thing that is said otherwise than at first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct OfferChange {
    /// What changed.
    pub kind: TermKind,
    /// Its name.
    pub name: String,
    /// The words of what was said first.
    pub before: String,
    /// Number of that message, from 1; none when it is not of this text.
    pub before_message: Option<u32>,
    /// The words of what is said now.
    pub after: String,
    /// Number of that message, from 1; none when it is not of this text.
    pub after_message: Option<u32>,
    /// Code of the indicator that stands for it.
    pub code: String,
    /// Official indicators it maps to.
    pub indicator: String,
    /// What it means.
    pub why: String,
}

#[uniffi::export]
impl Companion {
    /// What is wrong with a conversation: messages that were pasted or shared, or the text of a chat's export. Every text has an
    /// answer; a text that no messenger wrote is read by its paragraphs.
    pub fn check_chat(&self, text: String, language: String) -> Result<ChatReport, ApiError> {
        self.judge(&chat::read(&text)?, &language)
    }

    /// The same for an export's file: Telegram's JSON or HTML, WhatsApp's text or zip.
    pub fn check_chat_file(&self, path: String, language: String) -> Result<ChatReport, ApiError> {
        let bytes =
            SystemDisk.read(Path::new(&path), 4 * chat::LIMIT as u64).map_err(|e| match e.kind() {
                std::io::ErrorKind::FileTooLarge => Error::Input("too-large-chat"),
                std::io::ErrorKind::NotFound => Error::NotFound("chat-file"),
                _ => Error::io("chat", e),
            })?;
        self.judge(&chat::read_file(&bytes)?, &language)
    }
}

impl Companion {
    fn judge(&self, conversation: &Conversation, language: &str) -> Result<ChatReport, ApiError> {
        let (lexicon, gazetteer) = (self.lexicon()?, self.gazetteer()?);
        let talk = talk::judge(conversation, &lexicon, &gazetteer);
        Ok(build(&talk, &lexicon, &Words::new(language)))
    }

    /// Names of places, from the directory that answers; built when first needed.
    pub(super) fn gazetteer(&self) -> Result<Arc<Gazetteer>, ApiError> {
        let mut slot = super::lock(&self.gazetteer);
        if let Some(ready) = slot.as_ref() {
            return Ok(ready.clone());
        }
        let names = self.with_directory(|store| store.place_names())?;
        let built = Gazetteer::new(names.iter().map(|(id, name)| (id.as_str(), name.as_str())))?;
        Ok(slot.insert(Arc::new(built)).clone())
    }
}

fn build(talk: &Talk, lexicon: &Lexicon, words: &Words) -> ChatReport {
    let report = &talk.report;
    let say = |key: String| words.say(&key, &[]);
    let (level_text, what_now) = report::level_said(report.level, words);
    let mut not_judged = report::not_judged(report, words);
    let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    if talk.media > 0 {
        not_judged.push(words.say("advert-not-judged-media", &[("count", count(talk.media))]));
    }
    if talk.left_out > 0 {
        not_judged.push(words.say("advert-not-judged-left-out", &[("count", count(talk.left_out))]));
    }
    let half = talk.messages.len() - talk.messages.len() / 2;
    // The gap of a long conversation is in its middle.
    let number = |index: usize| small(index + 1 + if index >= half { talk.left_out } else { 0 });
    let messages = talk.messages.iter().enumerate().map(|(index, message)| {
        let hits = talk.hits.iter().filter(|h| h.message == index).map(|h| &h.hit);
        ChatMessage {
            number: number(index),
            from: message.from.clone(),
            at: message.at.clone(),
            findings: report::findings(&message.text, hits, lexicon, words),
            text: message.text.clone(),
        }
    });
    let speakers = talk.speakers.iter().map(|speaker| {
        let theirs = |index: usize| talk.messages.get(index).is_some_and(|m| m.from == speaker.name);
        let mut asks: Vec<String> = Vec::new();
        for asked in talk.hits.iter().filter(|h| h.asks && theirs(h.message)) {
            let name = lexicon.indicator(&asked.hit.code).map(|i| i.name(words.language()).to_owned());
            asks.extend(name.filter(|name| !asks.contains(name)));
        }
        ChatSpeaker {
            name: speaker.name.clone(),
            messages: small(speaker.messages),
            offers: speaker.offers,
            asks,
        }
    });
    let changes = talk.changes.iter().map(|ChangeIn { change, first, later }| {
        changed(change, (first.map(number), Some(number(*later))), lexicon, words)
    });
    ChatReport {
        level: report.level,
        level_text,
        what_now,
        format: talk.format,
        speakers: speakers.collect(),
        changes: changes.collect(),
        messages: messages.collect(),
        patterns: report.patterns.iter().map(|p| say(format!("advert-pattern-{p}"))).collect(),
        not_judged,
        contacts: report.contacts.iter().map(|c| report::contact(c, |_| 0)).collect(),
        questions: report.questions.iter().map(|q| say(format!("advert-question-{q}"))).collect(),
        questions_to_send: report::questions_to_send(report, words),
        clears: report.questions.iter().map(|q| say(format!("advert-clear-{q}"))).collect(),
        registers: report.registers.iter().map(|e| report::register(e, |_| 0, words)).collect(),
        text_languages: report.languages.iter().map(|l| (*l).to_owned()).collect(),
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
    }
}

/// A change with its words, and the messages of what was said first and later.
pub(super) fn changed(
    change: &Change,
    (before_message, after_message): (Option<u32>, Option<u32>),
    lexicon: &Lexicon,
    words: &Words,
) -> OfferChange {
    let indicator = lexicon.indicator(change.code);
    OfferChange {
        kind: change.kind,
        name: report::term_name(change.kind, words),
        before: change.before.as_ref().map(|t| t.quote.clone()).unwrap_or_default(),
        before_message,
        after: change.after.quote.clone(),
        after_message,
        code: change.code.to_owned(),
        indicator: indicator.map(|i| i.maps_to.clone()).unwrap_or_default(),
        why: indicator.map(|i| i.why(words.language()).to_owned()).unwrap_or_default(),
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
