//! Data packs as a screen shows them: the age of the data, and what a received pack would change, old and new side by side.

use std::path::Path;

use serde::Serialize;

use super::Companion;
use crate::{
    advert,
    directory::{
        contacts,
        installed::{Installed, Review},
        model::Channel,
        names,
        store::Store,
    },
    disk::{Disk as _, SystemDisk},
    error::{ApiError, Error, Result},
    order::Arrange as _,
    pack::{Refusal, changes::Change, container::MAX_FILE, rows::Contact},
    words::Words,
};

/// The data that answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PackState {
    /// Counts first; raised when the keys change.
    pub epoch: u32,
    /// Raised with every issue.
    pub version: u32,
    /// Day it was put together, `YYYY-MM-DD`.
    pub issued: String,
    /// Day after which it counts as stale, `YYYY-MM-DD`.
    pub review_by: String,
    /// That day is past. Stale data stays readable.
    pub stale: bool,
    /// It was received, and can be handed on; else it came with the app.
    pub received: bool,
    /// All of this in a sentence or two.
    pub text: String,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

/// A number or address that a pack changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PackChange {
    /// Organisation id.
    pub org: String,
    /// Its name.
    pub title: String,
    /// How it is reached.
    pub channel: Channel,
    /// As it is now; empty for a new one.
    pub old: String,
    /// As it would be; empty for one that goes.
    pub new: String,
    /// That, as a sentence, with what is known of it.
    pub text: String,
    /// Whose word the change is, with its date.
    pub evidence: String,
}

/// What a received pack is and would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PackReview {
    /// Epoch of the pack.
    pub epoch: u32,
    /// Version of the pack.
    pub version: u32,
    /// Day it was put together, `YYYY-MM-DD`.
    pub issued: String,
    /// Who signed it.
    pub signers: Vec<String>,
    /// So many numbers change that the reader has to agree before it is taken.
    pub must_accept: bool,
    /// What changes, in a few sentences.
    pub text: String,
    /// Numbers that change or go, and then new ones.
    pub changes: Vec<PackChange>,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

#[uniffi::export]
impl Companion {
    /// The data that answers: number, age, and whether it is past its review date.
    pub fn pack_state(&self, language: String) -> Result<PackState, ApiError> {
        let words = Words::new(&language);
        self.with_installed(|installed| Ok(self.state_of(installed, &words)))
    }

    /// What the pack in this file is and would change. Changes nothing. A pack that would not be taken is an error with the
    /// reason as its code (`pack-roll-back`, `pack-not-signed`, ...).
    pub fn pack_review(&self, path: String, language: String) -> Result<PackReview, ApiError> {
        let words = Words::new(&language);
        let file = read(&path)?;
        self.with_installed(|installed| {
            let review = installed.review(&file)?;
            report(installed.store(), &review, &words)
        })
    }

    /// Takes the pack in this file. `accept_changes`: the reader has seen that very many numbers change and agrees. What
    /// answered before stays as the last good data.
    pub fn pack_install(
        &self,
        path: String,
        accept_changes: bool,
        language: String,
    ) -> Result<PackState, ApiError> {
        let words = Words::new(&language);
        let file = read(&path)?;
        let state = self.with_installed(|installed| {
            // The words of the advert check travel in the pack too: without them no pack is taken.
            let review = installed.review(&file)?;
            advert::Lexicon::from_pack(&review.opened.pack).map_err(|_| Refusal::Rows)?;
            installed.take(&review, &file, accept_changes)?;
            Ok(self.state_of(installed, &words))
        })?;
        self.forget_lexicon();
        Ok(state)
    }

    /// Writes the pack that answers to `path`, for another phone. The file appears whole or not at all; an existing one is
    /// not overwritten.
    pub fn pack_export(&self, path: String) -> Result<(), ApiError> {
        let file =
            self.with_installed(|installed| installed.file().ok_or(Error::NotFound("received-pack")))?;
        let path = Path::new(&path);
        if path.exists() {
            return Err(Error::Exists("file").into());
        }
        let name = path.file_name().and_then(|name| name.to_str()).ok_or(Error::NotWritable("file"))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        crate::disk::replace(&SystemDisk, folder, name, &file).map_err(|e| Error::io("write", e))?;
        Ok(())
    }
}

impl Companion {
    fn state_of(&self, installed: &Installed, words: &Words) -> PackState {
        let store = installed.store();
        let stale = self.today().max(store.issued()) > store.review_by();
        let date = |date| names::date(date, words).into();
        let came = if installed.is_seed() { "packs-state-seed" } else { "packs-state-received" };
        let mut text = words.say(came, &[("date", date(store.issued()))]);
        text.push(' ');
        let age = if stale { "packs-state-stale" } else { "packs-state-review" };
        text.push_str(&words.say(age, &[("date", date(store.review_by()))]));
        let number = store.number();
        PackState {
            epoch: number.epoch,
            version: number.version,
            issued: store.issued().to_string(),
            review_by: store.review_by().to_string(),
            stale,
            received: !installed.is_seed(),
            text,
            language: words.language().to_owned(),
            review_needed: words.review_needed(),
        }
    }
}

/// A pack's file, unless it is larger than any.
fn read(path: &str) -> Result<Vec<u8>> {
    SystemDisk.read(Path::new(path), MAX_FILE).map_err(|e| match e.kind() {
        std::io::ErrorKind::FileTooLarge => Refusal::TooLarge.into(),
        std::io::ErrorKind::NotFound => Error::NotFound("pack-file"),
        _ => Error::io("pack", e),
    })
}

fn report(here: &Store, review: &Review, words: &Words) -> Result<PackReview> {
    let manifest = &review.opened.pack.manifest;
    let there = Store::build(&review.opened.pack).map_err(|_| Refusal::Rows)?;
    let holder = |id: &String| {
        let mut keys = review.opened.root.keys.iter();
        keys.find(|(key, _)| key.id() == *id).map_or_else(|| id.clone(), |(_, holder)| holder.clone())
    };
    let signers: Vec<String> = review.opened.signers.iter().map(holder).collect();
    let mut changes =
        review.changes.contacts.iter().map(|c| change(here, &there, c, words)).collect::<Result<Vec<_>>>()?;
    // What a person may have saved or learnt by heart stands before what is new.
    changes.arrange_by_key(|c| c.old.is_empty());
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let changed = review.changes.numbers_changed();
    let must_accept = review.changes.are_many();
    let key = if changed == 0 { "packs-review-none" } else { "packs-review-changed" };
    let mut sentences = vec![
        words.say("packs-review-issued", &[("date", names::date(manifest.issued, words).into())]),
        words.say("packs-review-signed", &[("names", signers.join(", ").into())]),
        words.say(key, &[("count", count(changed))]),
    ];
    if must_accept {
        sentences.push(words.say("packs-review-many", &[]));
    }
    Ok(PackReview {
        epoch: manifest.epoch,
        version: manifest.version,
        issued: manifest.issued.to_string(),
        signers,
        must_accept,
        text: sentences.join(" "),
        changes,
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
    })
}

fn change(here: &Store, there: &Store, change: &Change, words: &Words) -> Result<PackChange> {
    let store = if there.org(&change.org)?.is_some() { there } else { here };
    let title = store.org(&change.org)?.map(|org| store.title(&org, words)).transpose()?;
    let shown = |row: &Option<Contact>| {
        let live = row.as_ref().filter(|c| c.status != "dead");
        live.map(|c| store.written(&c.target())).unwrap_or_default()
    };
    let (old, new) = (shown(&change.old), shown(&change.new));
    let key = match (old.is_empty(), new.is_empty()) {
        (true, _) => "packs-change-new",
        (false, true) => "packs-change-gone",
        (false, false) => "packs-change-other",
    };
    let from = change.new.as_ref().or(change.old.as_ref()).map(|c| c.from.clone()).unwrap_or_default();
    let date = from.date.map(|d| format!(" ({d})")).unwrap_or_default();
    Ok(PackChange {
        title: title.unwrap_or_else(|| change.org.clone()),
        channel: contacts::channel_of(&change.channel),
        text: words.say(key, &[("old", old.as_str().into()), ("new", new.as_str().into())]),
        evidence: format!("{}{date}", from.source),
        org: change.org.clone(),
        old,
        new,
    })
}
