//! One sentence to say, in the language of the one who answers.

use std::cell::RefCell;

use super::{
    help::join,
    model::{HelpStep, Relation},
    names::Org,
    phrases::{self, Script, transliterate},
    place::Here,
    show_card,
    store::Store,
};
use crate::{
    error::Result,
    words::{LANGUAGES, Words},
};

/// Languages spoken by the missions and ministries of a state with the people of that state.
fn language_of_state(code: &str) -> &'static str {
    match code {
        "KG" => "ky",
        "KZ" => "kk",
        "UZ" => "uz",
        "TJ" => "tg",
        "AZ" => "az",
        "RU" | "TM" | "BY" => "ru",
        _ => "en",
    }
}

/// Language for somebody of the place.
fn language_of_place(code: &str, spoken: &[String]) -> &'static str {
    let speaks = |tag: &str| spoken.iter().any(|l| l == tag);
    if speaks("ru") { "ru" } else { show_card::spoken(code) }
}

/// Which sentence fits.
fn role(step: &HelpStep, against_trafficking: bool) -> &'static str {
    match step.relation {
        Relation::OwnResident
        | Relation::OwnAccredited
        | Relation::OwnHonorary
        | Relation::OwnLabourOffice => "directory-say-own",
        Relation::Treaty | Relation::AgreedPartner | Relation::Precedent | Relation::TreatyUnchecked => {
            "directory-say-third"
        }
        Relation::Local if against_trafficking => "directory-say-trafficking",
        Relation::Local => "directory-say-local",
        Relation::OwnElsewhere | Relation::Home => "directory-say-home",
        Relation::NoOwnMission | Relation::NotKnown => "",
    }
}

/// Languages whose speakers are asked for somebody who speaks Russian: the others speak it or are of one's own state.
fn needs_interpreter(language: &str) -> bool {
    !matches!(language, "ru" | "ky" | "kk" | "uz" | "tg" | "az")
}

/// What decides a sentence, for one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Kind {
    key: &'static str,
    language: &'static str,
    local: bool,
    trapped: bool,
}

/// Sentences of one answer: most of its steps say the same, and each is made once.
#[derive(Debug, Default)]
pub(super) struct Sayings(RefCell<Vec<(Kind, Said)>>);

/// What to say.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) sentence: String,
    pub(super) language: &'static str,
    /// The same in the reader's language; empty when that is the language of the sentence.
    pub(super) meaning: String,
    /// The sentence in letters the reader knows; empty when it is in them already.
    pub(super) reading: String,
}

impl Store {
    /// The sentence; none for a statement.
    pub(super) fn say(
        &self,
        step: &HelpStep,
        org: Option<&Org>,
        citizen: &str,
        here: &Here,
        reader: &str,
        known: &Sayings,
    ) -> Result<Option<Said>> {
        let against_trafficking = step.contacts.iter().any(|c| c.purpose == "trafficking");
        let mut key = role(step, against_trafficking);
        if key.is_empty() {
            return Ok(None);
        }
        if step.relation == Relation::Home && here.countries.iter().any(|c| c == citizen) {
            key = "directory-say-at-home";
        }
        let is_at_home = |org: &Org| org.host == citizen && here.countries.contains(&org.host);
        if key == "directory-say-local" && org.is_some_and(is_at_home) {
            key = show_card::HERE;
        }
        let spoken: Vec<String> = step.contacts.iter().flat_map(|c| c.languages.clone()).collect();
        let language = match (step.relation, org) {
            (Relation::Local, Some(org)) => language_of_place(&org.host, &spoken),
            (Relation::Treaty | Relation::TreatyUnchecked | Relation::AgreedPartner, Some(_)) => "ru",
            // A mission of one's own country may have helped where it is not competent.
            (Relation::Precedent, Some(org)) if org.sending == citizen => {
                key = "directory-say-own";
                language_of_state(citizen)
            }
            (Relation::Precedent, Some(_)) => "ru",
            _ => language_of_state(citizen),
        };
        let kind =
            Kind { key, language, local: step.relation == Relation::Local, trapped: against_trafficking };
        if let Some((_, said)) = known.0.borrow().iter().find(|(k, _)| *k == kind) {
            return Ok(Some(said.clone()));
        }
        let said = self.say_kind(kind, citizen, here, reader)?;
        known.0.borrow_mut().push((kind, said.clone()));
        Ok(Some(said))
    }

    fn say_kind(&self, kind: Kind, citizen: &str, here: &Here, reader: &str) -> Result<Said> {
        let Kind { key, language, local, trapped } = kind;
        let interpreter = local && needs_interpreter(language);
        let situation = if trapped { phrases::TRAPPED } else { phrases::HELP };
        // The pack's sentences are those of people abroad.
        let phrase =
            if local && key != show_card::HERE { phrases::find(self, language, situation)? } else { None };
        let script = Script::of_language(reader).unwrap_or(Script::Latin);
        let readable = Script::of_language(language) == Some(script);
        let (sentence, reading) = match phrase {
            Some(phrase) => {
                let citizenship = self.shown("country", citizen, language)?;
                let sentence = phrase.say(&citizenship, &self.place_in(here, language)?);
                // Names are read best from the reader's own.
                let own = self.shown("country", citizen, reader)?;
                let plain = language == reader || (language == "ru" && readable);
                let reading = if plain {
                    String::new()
                } else {
                    phrase.reading(script, &own, &self.place_read(here, language, reader, script)?)
                };
                (sentence, reading)
            }
            None => {
                let sentence = self.sentence(key, citizen, here, language, interpreter)?;
                // English is not spoken as it is written: letter for letter it would help nobody.
                let aid = !readable && language != "en";
                let reading = if aid { transliterate(&sentence, script) } else { String::new() };
                (sentence, reading)
            }
        };
        let meaning = if reader == language {
            String::new()
        } else {
            self.sentence(key, citizen, here, reader, interpreter)?
        };
        Ok(Said { sentence, language, meaning, reading })
    }

    /// The sentence in a language of the app.
    fn sentence(
        &self,
        key: &str,
        citizen: &str,
        here: &Here,
        language: &str,
        interpreter: bool,
    ) -> Result<String> {
        let words = Words::new(language);
        let citizenship = self.shown("country", citizen, language)?;
        let place = self.place_in(here, language)?;
        let mut text = words.say(key, &[("citizen", citizenship.into()), ("place", place.into())]);
        if interpreter {
            text.push(' ');
            text.push_str(&words.say("directory-say-interpreter", &[]));
        }
        Ok(text)
    }

    /// The country by its name; near a border both, since no side is asserted; the position where there is no country.
    fn place_in(&self, here: &Here, language: &str) -> Result<String> {
        let named = |codes: &[String]| {
            codes.iter().map(|c| self.shown("country", c, language)).collect::<Result<Vec<_>>>()
        };
        if here.sides.is_empty() {
            let position = || here.position.as_ref().map(|p| format!("{:.4}, {:.4}", p.lat(), p.lon()));
            let country = named(&here.countries)?.into_iter().next();
            return Ok(country.or_else(position).unwrap_or_default());
        }
        let names = named(&here.sides)?;
        if LANGUAGES.contains(&language) {
            let words = Words::new(language);
            return Ok(words.say("directory-place-border", &[("countries", join(&names, &words).into())]));
        }
        let names = names.join(" / ");
        Ok(phrases::find(self, language, phrases::BORDER)?
            .map_or_else(|| names.clone(), |near| near.say("", &names)))
    }

    /// The same place, as a sentence of `language` is read by this reader: its names are those the reader knows.
    fn place_read(&self, here: &Here, language: &str, reader: &str, script: Script) -> Result<String> {
        let near = match here.sides.len() {
            0 | 1 => None,
            _ => phrases::find(self, language, phrases::BORDER)?,
        };
        let Some(near) = near else { return self.place_in(here, reader) };
        let names =
            here.sides.iter().map(|code| self.shown("country", code, reader)).collect::<Result<Vec<_>>>()?;
        Ok(near.reading(script, "", &names.join(" / ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_answers_decides_the_language() {
        assert_eq!(language_of_state("KG"), "ky");
        assert_eq!(language_of_state("TM"), "ru");
        assert_eq!(language_of_place("TH", &[]), "th");
        assert_eq!(language_of_place("TR", &["tr".into(), "ru".into()]), "ru");
        assert_eq!(language_of_place("MM", &[]), "my");
        assert_eq!(language_of_place("KH", &[]), "km");
        assert_eq!(language_of_place("DE", &[]), "en");
    }
}
