//! Sentences in languages the app does not speak, and how to pronounce what one cannot read.
//!
//! They travel with the pack (`directory/phrases.csv`), so that a native speaker's correction reaches phones without a new
//! app. A reading is plain syllables in the reader's own script, to be read aloud as they stand; it is no transcription
//! after any standard.

use rusqlite::OptionalExtension as _;

use super::store::Store;
pub use super::transliterate::transliterate;
use crate::error::Result;

const PHRASE: &str =
    "SELECT text, reading_latn, reading_cyrl, review FROM phrase WHERE language = ?1 AND situation = ?2";

/// Held and forced to work.
pub const TRAPPED: &str = "trapped";
/// Asking anybody of the place for help.
pub const HELP: &str = "help";
/// Asking an officer to be screened as a victim of trafficking, and for the consulate; the place is left out.
pub const SCREENING: &str = "screening";
/// "Near the border of ...": where the place in the two others is not one country.
pub const BORDER: &str = "border";

/// What a reader can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// From a to z.
    Latin,
    /// From а to я.
    Cyrillic,
}

impl Script {
    /// The script of a language of the app, or of a sentence's language; `None` for one that readers of both cannot read.
    pub fn of_language(tag: &str) -> Option<Self> {
        match tag {
            "en" | "uz" | "az" | "tr" | "ms" | "id" | "vi" | "tk" => Some(Self::Latin),
            "ru" | "uz-Cyrl" | "kk" | "ky" | "tg" => Some(Self::Cyrillic),
            _ => None,
        }
    }
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    text: String,
    latin: String,
    cyrillic: String,
    /// No native speaker has read it.
    pub review_needed: bool,
}

/// The sentence for a situation; `None` when the pack has none in that language.
pub fn find(store: &Store, language: &str, situation: &str) -> Result<Option<Phrase>> {
    let mut query = store.conn.prepare_cached(PHRASE)?;
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Phrase {
            text: row.get(0)?,
            latin: row.get(1)?,
            cyrillic: row.get(2)?,
            review_needed: row.get::<_, String>(3)? == "needed",
        })
    };
    Ok(query.query_row([language, situation], read).optional()?)
}

impl Phrase {
    /// The sentence with both names, which are best given in its language.
    pub fn say(&self, citizen: &str, place: &str) -> String {
        fill(&self.text, citizen, place)
    }

    /// How to pronounce it, for a reader of that script; the names may be given in either.
    pub fn reading(&self, script: Script, citizen: &str, place: &str) -> String {
        let pattern = match script {
            Script::Latin => &self.latin,
            Script::Cyrillic => &self.cyrillic,
        };
        fill(pattern, &transliterate(citizen, script), &transliterate(place, script))
    }
}

/// Both placeholders in one pass: a name with `{p}` in it stays what it is.
fn fill(pattern: &str, citizen: &str, place: &str) -> String {
    let mut out = String::with_capacity(pattern.len() + citizen.len() + place.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        rest = match (after.strip_prefix("c}"), after.strip_prefix("p}")) {
            (Some(after), _) => {
                out.push_str(citizen);
                after
            }
            (_, Some(after)) => {
                out.push_str(place);
                after
            }
            _ => {
                out.push('{');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{
        Pack,
        guide_rows::{PHRASE_LANGUAGES, SITUATIONS},
    };

    fn store() -> Store {
        Store::build(&Pack::seed().unwrap()).unwrap()
    }

    #[test]
    fn every_language_has_every_sentence_for_every_reader() {
        let store = store();
        for language in PHRASE_LANGUAGES {
            for situation in SITUATIONS {
                let phrase = find(&store, language, situation).unwrap().unwrap();
                let said = phrase.say("KIRGIZIA", "TAILAND");
                assert_eq!(said.contains("KIRGIZIA"), situation != BORDER, "{language} {situation}");
                assert_eq!(said.contains("TAILAND"), situation != SCREENING, "{said}");
                assert!(!said.contains(['{', '}']), "{said}");
                let latin = phrase.reading(Script::Latin, "Кыргызстан", "Таиланд");
                let cyrillic = phrase.reading(Script::Cyrillic, "Kyrgyzstan", "Tailand");
                let latin_only = latin.is_ascii();
                let cyrillic_only = cyrillic.chars().all(|c| !c.is_ascii_alphabetic());
                assert!(latin_only && cyrillic_only, "{language} {situation}: {latin} / {cyrillic}");
            }
            assert_eq!(
                find(&store, language, TRAPPED).unwrap().unwrap().review_needed,
                !["en", "ru"].contains(&language)
            );
        }
        assert_eq!(find(&store, "fr", HELP).unwrap(), None);
        assert_eq!(find(&store, "th", "lost").unwrap(), None);
    }

    #[test]
    fn a_name_is_never_taken_for_a_placeholder() {
        assert_eq!(fill("a {c} b {p} c", "{p}", "{c}"), "a {p} b {c} c");
        assert_eq!(fill("{x} {c}{", "1", "2"), "{x} 1{");
    }

    #[test]
    fn languages_have_the_script_they_are_written_in() {
        for language in crate::words::LANGUAGES {
            let script = Script::of_language(language).unwrap();
            let text = crate::words::Words::new(language).say("directory-say-home", &[]);
            let first = text.chars().find(|c| c.is_alphabetic()).unwrap();
            assert_eq!(script == Script::Latin, first.is_ascii() || first == 'Ş', "{language}");
        }
        assert_eq!(Script::of_language("th"), None);
    }
}
