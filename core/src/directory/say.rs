//! One sentence to say, in the language of the one who answers.

use super::{
    help::join,
    model::{HelpStep, Relation},
    names::Org,
    place::Here,
    store::Store,
};
use crate::{error::Result, words::Words};

/// Sentences in languages the app itself does not speak. review: needed (no native speaker has read them).
/// `{c}` is the citizenship, `{p}` the place, both by their names in that language.
const FOREIGN: [(&str, &str, &str); 2] = [
    (
        "th",
        "ฉันถูกบังคับให้ทำงานและออกไปไม่ได้ ขอความช่วยเหลือด้วย ฉันถือสัญชาติ{c} ตอนนี้อยู่ที่{p} ขอล่ามภาษารัสเซีย",
        "ขอความช่วยเหลือด้วย ฉันเป็นชาวต่างชาติ ถือสัญชาติ{c} ตอนนี้อยู่ที่{p} ขอล่ามภาษารัสเซีย",
    ),
    (
        "tr",
        "Zorla çalıştırılıyorum ve buradan çıkamıyorum. Yardıma ihtiyacım var. Vatandaşlığım: {c}. Bulunduğum yer: {p}. \
         Lütfen Rusça bilen birini bulun.",
        "Yardıma ihtiyacım var. Yabancıyım. Vatandaşlığım: {c}. Bulunduğum yer: {p}. Lütfen Rusça bilen birini bulun.",
    ),
];

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
    match code {
        _ if speaks("ru") => "ru",
        "RU" | "BY" | "KZ" | "KG" | "UZ" | "TJ" | "TM" | "AZ" => "ru",
        "TH" => "th",
        "TR" => "tr",
        _ => "en",
    }
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
        Relation::Home => "directory-say-home",
        Relation::NoOwnMission | Relation::NotKnown => "",
    }
}

/// Languages whose speakers are asked for somebody who speaks Russian: the others speak it or are of one's own state.
fn needs_interpreter(language: &str) -> bool {
    matches!(language, "en" | "th" | "tr" | "my" | "zh")
}

/// What to say.
pub(super) struct Said {
    pub(super) sentence: String,
    pub(super) language: &'static str,
    /// The same in the reader's language; empty when that is the language of the sentence.
    pub(super) meaning: String,
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
    ) -> Result<Option<Said>> {
        let against_trafficking = step.contacts.iter().any(|c| c.purpose == "trafficking");
        let mut key = role(step, against_trafficking);
        if key.is_empty() {
            return Ok(None);
        }
        if step.relation == Relation::Home && here.countries.iter().any(|c| c == citizen) {
            key = "directory-say-at-home";
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
        let interpreter = step.relation == Relation::Local && needs_interpreter(language);
        let foreign = FOREIGN.iter().find(|(tag, _, _)| *tag == language);
        let sentence = match foreign {
            Some((_, trapped, other)) => {
                let pattern = if against_trafficking { trapped } else { other };
                let citizenship = self.shown("country", citizen, language)?;
                pattern.replace("{c}", &citizenship).replace("{p}", &self.place_in(here, language)?)
            }
            None => self.sentence(key, citizen, here, language, interpreter)?,
        };
        let meaning = if reader == language {
            String::new()
        } else {
            self.sentence(key, citizen, here, reader, interpreter)?
        };
        Ok(Some(Said { sentence, language, meaning }))
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
        Ok(match language {
            "th" => format!("ใกล้ชายแดน {}", names.join(" / ")),
            "tr" => format!("sınır yakını ({})", names.join(" / ")),
            _ => {
                let words = Words::new(language);
                words.say("directory-place-border", &[("countries", join(&names, &words).into())])
            }
        })
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
        assert_eq!(language_of_place("MM", &[]), "en");
    }

    #[test]
    fn foreign_sentences_name_citizenship_and_place() {
        for (tag, trapped, other) in FOREIGN {
            assert!([trapped, other].iter().all(|s| s.contains("{c}") && s.contains("{p}")), "{tag}");
        }
    }
}
