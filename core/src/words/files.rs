//! The Fluent files, compiled in, unpacked area by area.

use crate::embedded::{Group, WORDS};

/// Languages of the app, as BCP 47 tags. `uz` is written in Latin letters.
pub const LANGUAGES: [&str; 8] = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"];

/// Languages of officers abroad: pages that are shown to them, never the app. Their one area is `dossier`.
pub const OFFICER_LANGUAGES: [&str; 2] = ["th", "my"];

/// Both.
pub(super) const ALL: [&str; LANGUAGES.len() + OFFICER_LANGUAGES.len()] =
    ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az", "th", "my"];

/// The parts that each language's words are kept in.
pub const AREAS: [&str; 12] = [
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
    "dossier",
];

/// The Fluent text of one area in one language. Unpacked anew each time: whoever needs it often keeps what came of it.
#[must_use]
pub fn source(language: &str, area: &str) -> Option<String> {
    String::from_utf8(packed(language)?.1.part(area)?).ok()
}

/// True when no native speaker has read the words of a language.
pub(super) fn review_needed(language: &str) -> bool {
    packed(language).is_some_and(|(needed, _)| needed)
}

/// Where a key may stand, by its first word: its area of the same name, or the areas that hold families of keys of other
/// names. A map of all keys would take more room than the words of an answer.
pub(super) fn areas(key: &str) -> &'static [&'static str] {
    match key.split('-').next().unwrap_or_default() {
        "advert" => &["advert"],
        "directory" => &["directory"],
        "dossier" => &["dossier"],
        "guides" => &["guides"],
        "packs" => &["packs"],
        "reach" => &["reach"],
        "report" => &["report"],
        "error" => &["common"],
        "fact" | "verify" => &["journal"],
        "channel" | "delivery" | "erase" | "record" => &["labels"],
        "details" | "follow" | "request" | "trip" => &["messages"],
        "message" => &["messages", "labels"],
        "phrase" => &["phrases", "messages"],
        _ => &[],
    }
}

fn packed(language: &str) -> Option<(bool, Group)> {
    WORDS.iter().find(|(tag, ..)| *tag == language).map(|(_, review_needed, group)| (*review_needed, *group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_looked_for_where_it_stands() {
        for area in AREAS {
            let text = source("en", area).unwrap();
            let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
            for key in keys.filter_map(|line| Some(line.split_once(" =")?.0)) {
                assert!(areas(key).contains(&area), "{key} in {area}");
            }
        }
    }

    #[test]
    fn words_that_nobody_has_read_are_marked() {
        for language in ALL {
            let texts = AREAS.iter().filter_map(|area| source(language, area));
            let marked = texts.filter(|text| text.starts_with("# review: needed")).count();
            assert_eq!(review_needed(language), marked > 0, "{language}");
        }
    }
}
