//! The Fluent files, compiled in, unpacked when a language is first asked for.

use std::{collections::HashMap, sync::OnceLock};

use crate::embedded::WORDS;

/// Languages of the app, as BCP 47 tags. `uz` is written in Latin letters.
pub const LANGUAGES: [&str; 8] = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"];

/// The parts that each language's words are kept in.
pub const AREAS: [&str; 11] = [
    "common",
    "directory",
    "reach",
    "guides",
    "packs",
    "advert",
    "journal",
    "messages",
    "phrases",
    "labels",
    "report",
];

/// Name and text of each area of one language.
type Areas = Vec<(&'static str, String)>;

/// The Fluent text of one area in one language.
#[must_use]
pub fn source(language: &str, area: &str) -> Option<&'static str> {
    static UNPACKED: [OnceLock<Areas>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
    let slot = UNPACKED.get(LANGUAGES.iter().position(|l| *l == language)?)?;
    let areas = slot.get_or_init(|| unpack(language));
    areas.iter().find(|(name, _)| *name == area).map(|(_, text)| text.as_str())
}

/// Which of [`AREAS`] holds a key, by the English files, which are complete.
pub(super) fn area(key: &str) -> Option<usize> {
    static KEYS: OnceLock<HashMap<&'static str, usize>> = OnceLock::new();
    let keys = KEYS.get_or_init(|| {
        let texts = AREAS.iter().enumerate().filter_map(|(n, area)| Some((n, source("en", area)?)));
        texts.flat_map(|(n, text)| keys(text).map(move |key| (key, n))).collect()
    });
    keys.get(key).copied()
}

/// The keys of a Fluent text: its messages begin in the first column.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    text.lines().filter(begins).filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

fn unpack(language: &str) -> Areas {
    let group = WORDS.iter().find(|(tag, _)| *tag == language).map(|(_, group)| group);
    let files = group.map(|g| g.unpack()).unwrap_or_default();
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap_or_default())).collect()
}
