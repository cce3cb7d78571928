//! Show-cards: a sentence in the language of the place, to hold before somebody's eyes or to read aloud.

use serde::Serialize;

use super::{
    model::HelpQuestion,
    paper_page::Sentence,
    phrases::{self, Script},
    place::Here,
    store::Store,
};
use crate::{
    error::Result,
    words::{LANGUAGES, Words},
};

/// Situations of the cards, the officer's first, with the key of what each says.
const CARDS: [(&str, &str); 3] = [
    (phrases::SCREENING, "directory-say-screening"),
    (phrases::TRAPPED, "directory-say-trafficking"),
    (phrases::HELP, "directory-say-local"),
];

/// What is said at home: nobody is a foreigner there, and a consulate is no help.
pub(super) const HERE: &str = "directory-say-here";

/// A sentence to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct ShowCard {
    /// `screening` (to an officer), `trapped` (to the police or a helper), `help` (to anybody).
    pub situation: String,
    /// Language of the sentence, BCP 47.
    pub language: String,
    /// The sentence.
    pub text: String,
    /// The same in the reader's language; empty when it is in it.
    pub meaning: String,
    /// How to pronounce it, in letters the reader knows; empty when not needed.
    pub reading: String,
    /// No native speaker has read the sentence yet.
    pub review_needed: bool,
}

/// The cards for a place: each situation in each of its languages, the officer's first.
///
/// # Errors
/// As [`super::help::who_can_help`].
pub fn show_cards(store: &Store, question: &HelpQuestion, words: &Words) -> Result<Vec<ShowCard>> {
    let citizen = store.known_country(&question.citizen, "citizen")?;
    let here = store.here(question)?;
    let named = store.country(&citizen, words)?;
    let place = here.countries.iter().map(|code| store.country(code, words)).collect::<Result<Vec<_>>>()?;
    let place = if place.is_empty() { position(&here) } else { place.join(" / ") };
    let mut cards = Vec::new();
    for (situation, key) in CARDS {
        for sentence in sentences(store, situation, &citizen, &here, words)? {
            let at_home = situation == phrases::HELP && is_at_home(&citizen, &here, &sentence.language);
            let key = if at_home { HERE } else { key };
            let meaning = if sentence.language == words.language() {
                String::new()
            } else {
                meaning(key, &named, &place, std::slice::from_ref(&sentence), words)
            };
            cards.push(ShowCard {
                situation: situation.to_owned(),
                language: sentence.language,
                text: sentence.text,
                meaning,
                reading: sentence.reading,
                review_needed: sentence.review_needed,
            });
        }
    }
    Ok(cards)
}

/// The sentence for a situation in the languages of the place, with how to pronounce it for this reader.
pub(super) fn sentences(
    store: &Store,
    situation: &str,
    citizen: &str,
    here: &Here,
    words: &Words,
) -> Result<Vec<Sentence>> {
    let reader = words.language();
    let script = Script::of_language(reader).unwrap_or(Script::Latin);
    let codes = if here.sides.is_empty() { here.countries.get(..1).unwrap_or_default() } else { &here.sides };
    let mut languages: Vec<&str> = codes.iter().map(|code| spoken(code)).collect();
    if languages.is_empty() {
        languages.push("en");
    }
    languages.dedup();
    languages.truncate(2);
    let mut out = Vec::new();
    for language in languages {
        let Some(phrase) = phrases::find(store, language, situation)? else { continue };
        let named = |tag: &str| -> Result<Vec<String>> {
            codes.iter().map(|code| store.shown("country", code, tag)).collect()
        };
        let (mut local, mut own) = (named(language)?.join(" / "), named(reader)?.join(" / "));
        if codes.is_empty() {
            (local, own) = (position(here), position(here));
        }
        let near = match here.sides.len() {
            0 | 1 => None,
            _ => phrases::find(store, language, phrases::BORDER)?,
        };
        let (place, read_place) = match near {
            Some(near) => (near.say("", &local), near.reading(script, "", &own)),
            None => (local, own),
        };
        if is_at_home(citizen, here, language) && situation != phrases::TRAPPED {
            if situation == phrases::HELP {
                out.push(at_home(language, &place, script, words));
            }
            continue;
        }
        let text = phrase.say(&store.shown("country", citizen, language)?, &place);
        // Russian needs no help for a reader of Cyrillic, one's own language for nobody.
        let plain = language == reader || (language == "ru" && script == Script::Cyrillic);
        let reading = if plain {
            String::new()
        } else {
            phrase.reading(script, &store.shown("country", citizen, reader)?, &read_place)
        };
        let review_needed = phrase.review_needed;
        out.push(Sentence { language: language.to_owned(), text, reading, review_needed });
    }
    Ok(out)
}

/// A sentence in this language is for people of the reader's own country.
pub(super) fn is_at_home(citizen: &str, here: &Here, language: &str) -> bool {
    let codes = if here.sides.is_empty() { here.countries.get(..1).unwrap_or_default() } else { &here.sides };
    codes.iter().any(|code| code == citizen) && spoken(citizen) == language && LANGUAGES.contains(&language)
}

/// The call for help without the foreigner in it; the app's own words, for the pack's sentences are those of people abroad.
fn at_home(language: &str, place: &str, script: Script, words: &Words) -> Sentence {
    let local = Words::new(language);
    let text = local.say(HERE, &[("place", place.into())]);
    let plain = language == words.language() || Script::of_language(language) == Some(script);
    let reading = if plain { String::new() } else { phrases::transliterate(&text, script) };
    Sentence { language: language.to_owned(), text, reading, review_needed: local.review_needed() }
}

/// What the sentences say, in the reader's language. All but the Russian one ask for somebody who speaks Russian.
pub(super) fn meaning(
    key: &str,
    citizen: &str,
    place: &str,
    sentences: &[Sentence],
    words: &Words,
) -> String {
    let mut text = words.say(key, &[("citizen", citizen.into()), ("place", place.into())]);
    if sentences.iter().any(|s| s.language != "ru") {
        text.push(' ');
        text.push_str(&words.say("directory-say-interpreter", &[]));
    }
    text
}

/// What most people of a country read: for those that have phrases, else English.
pub(super) fn spoken(country: &str) -> &'static str {
    match country {
        "TH" => "th",
        "MM" => "my",
        "LA" => "lo",
        "KH" => "km",
        "VN" => "vi",
        "CN" => "zh",
        "TR" => "tr",
        "AE" | "BH" | "DZ" | "EG" | "IQ" | "JO" | "KW" | "LB" | "LY" | "MA" | "OM" | "PS" | "QA" | "SA"
        | "SD" | "SY" | "TN" | "YE" => "ar",
        "MY" | "BN" => "ms",
        "ID" => "id",
        "RU" | "BY" | "KZ" | "KG" | "UZ" | "TJ" | "TM" | "AZ" => "ru",
        _ => "en",
    }
}

/// Where there is no country the position has to do.
pub(super) fn position(here: &Here) -> String {
    here.position.as_ref().map(|p| format!("{:.4}, {:.4}", p.lat(), p.lon())).unwrap_or_default()
}
