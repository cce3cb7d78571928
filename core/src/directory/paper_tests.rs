//! The card for every citizenship in the places that matter.

use super::super::model::Usable;
use super::*;
use crate::{
    geo::Position,
    pack::{Pack, codes::CITIZENS},
    words::LANGUAGES,
};

fn store() -> Store {
    Store::build(&Pack::seed().unwrap()).unwrap()
}

fn card(store: &Store, citizen: &str, country: Option<&str>, at: Option<&str>, language: &str) -> PaperCard {
    let question = HelpQuestion {
        citizen: citizen.into(),
        country: country.map(str::to_owned),
        position: at.map(|p| Position::parse(p).unwrap()),
        language: language.into(),
        ..HelpQuestion::default()
    };
    paper_card(store, &question, &Words::new(language), PartialDate::parse("2026-11-25").unwrap()).unwrap()
}

#[test]
fn every_card_is_whole_and_fetches_nothing() {
    let store = store();
    for language in LANGUAGES {
        for citizen in CITIZENS {
            for country in ["TH", "MM", "LA", "KH", "VN", "CN", "MY", "ID", "AE", "TR", "RU", "DE"] {
                let card = card(&store, citizen, Some(country), None, language);
                let name = format!("{citizen} in {country}, {language}");
                assert_eq!(card.html.matches("<section").count(), 2, "{name}");
                for forbidden in [
                    "<script", "http:", "https:", "src=", "href=", "url(", "@import", "{$", "{ $", "{c}",
                    "{p}",
                ] {
                    assert!(!card.html.contains(forbidden), "{name}: {forbidden}");
                }
                assert!(!card.html.contains(">guides-") && !card.html.contains(">directory-"), "{name}");
                assert!(card.html.contains("class=\"show\""), "{name}: nothing to show");
                for number in &card.numbers {
                    assert!(number.number.starts_with('+') && card.html.contains(&number.display), "{name}");
                }
                assert!(card.numbers.len() <= 2, "{name}");
            }
        }
    }
}

#[test]
fn the_card_of_the_case_of_2025() {
    let store = store();
    let card = card(&store, "KG", None, Some("16.713,98.575"), "ru");
    let learn: Vec<&str> = card.numbers.iter().map(|n| n.number.as_str()).collect();
    assert_eq!(learn, ["+6626753995", "+996999312002"]);
    // Both languages of the border, read in Cyrillic letters; both short codes and their networks.
    for part in ["lang=\"th\"", "lang=\"my\"", "кхо кхвам", "ку-ньи", "1300", "+66 2 675 3995", "Таиланд"]
    {
        assert!(card.html.contains(part), "{part}");
    }
    assert!(!card.html.contains("заставляют"), "the card does not say that its owner is held");
}

#[test]
fn numbers_to_learn_are_fresh_where_there_are_fresh_ones() {
    let line = |number: &str, status: Status, reach: &str| ContactLine {
        channel: Channel::Phone,
        purpose: "main".into(),
        number: Some(number.into()),
        short_code: None,
        dial_country: None,
        address: None,
        display: number.into(),
        status,
        status_text: String::new(),
        source: String::new(),
        checked: String::new(),
        hours: None,
        languages: Vec::new(),
        reach: reach.into(),
        warning: None,
        key: number.into(),
        usable: Usable::Yes,
        usable_text: String::new(),
        tried: None,
        caution: String::new(),
        extension: None,
    };
    let store = store();
    let question = HelpQuestion {
        citizen: "KG".into(),
        country: Some("TH".into()),
        language: "en".into(),
        ..HelpQuestion::default()
    };
    let now = PartialDate::parse("2026-11-25").unwrap();
    let answer = help::who_can_help(&store, &question, &Words::new("en"), now).unwrap();
    let step = |relation: Relation, lines: Vec<ContactLine>| {
        let mut step = answer.steps.first().unwrap().clone();
        (step.relation, step.contacts) = (relation, lines);
        step
    };
    let learn = |steps: &[HelpStep]| {
        to_learn(steps, &Words::new("en")).into_iter().map(|n| n.number).collect::<Vec<_>>()
    };
    let old = step(Relation::OwnResident, vec![line("+1111111", Status::Old, "international")]);
    let inland = step(Relation::Local, vec![line("+2222222", Status::Listed, "domestic")]);
    let fresh = step(Relation::Precedent, vec![line("+3333333", Status::Listed, "international")]);
    let home = step(Relation::Home, vec![line("+4444444", Status::Old, "international")]);
    assert_eq!(learn(&[old.clone(), fresh.clone(), inland.clone(), home.clone()]), ["+3333333", "+4444444"]);
    assert_eq!(learn(&[old.clone(), inland.clone(), home.clone()]), ["+1111111", "+4444444"]);
    assert_eq!(learn(&[old.clone(), fresh, inland]), ["+3333333", "+1111111"]);
    let elsewhere = step(Relation::OwnElsewhere, vec![line("+5555555", Status::Listed, "international")]);
    let local = step(Relation::Local, vec![line("+6666666", Status::Old, "international")]);
    let all = [local.clone(), home.clone(), elsewhere.clone()];
    assert_eq!(learn(&all), ["+6666666", "+4444444"], "who may not be in charge comes last");
    let learnt = to_learn(&[elsewhere, home.clone()], &Words::new("en"));
    let warned = |n: &&CardNumber| n.warning.contains("in charge here is not known");
    assert_eq!(learnt.iter().filter(warned).map(|n| n.number.as_str()).collect::<Vec<_>>(), ["+5555555"]);
    let mut mobile = old;
    for line in &mut mobile.contacts {
        line.caution = OLD_MOBILE.into();
    }
    assert_eq!(learn(&[mobile.clone(), home.clone()]), ["+4444444"], "a stranger may answer there");
    assert_eq!(learn(&[mobile]), Vec::<String>::new());
    assert_eq!(learn(&[home]), ["+4444444"]);
    assert_eq!(learn(&[]), Vec::<String>::new());
}

#[test]
fn at_sea_the_card_says_the_position() {
    let html = card(&store(), "KG", None, Some("0,0"), "ky").html;
    assert!(html.contains("I am here: 0.0000, 0.0000") && html.contains("хиэ: 0.0000, 0.0000"), "{html}");
}

#[test]
fn an_own_mission_in_another_country_says_on_both_sides_that_it_may_not_be_in_charge() {
    let store = store();
    let mut met = 0;
    for citizen in CITIZENS {
        for country in ["MM", "LA", "KH", "VN", "MY", "ID", "DE"] {
            let card = card(&store, citizen, Some(country), None, "en");
            let warned = card.numbers.iter().filter(|n| n.warning.contains("in charge here is not known"));
            for number in warned {
                met += 1;
                let front = card.html.split("</section>").next().unwrap();
                let entry = front.split(&number.display).nth(1).unwrap();
                assert!(
                    entry.contains("Whether it is in charge here is not known."),
                    "{citizen} in {country}"
                );
            }
        }
    }
    assert!(met > 0);
}

#[test]
fn nobody_is_a_foreigner_at_home() {
    let store = store();
    for citizen in CITIZENS {
        let html = card(&store, citizen, Some(citizen), None, "en").html;
        assert!(html.contains("Мне нужна помощь. Я сейчас здесь:"), "{citizen}: {html}");
        assert!(!html.contains("не из этой страны") && !html.contains("foreigner"), "{citizen}");
        let abroad = if citizen == "RU" { "KZ" } else { "RU" };
        assert!(
            card(&store, citizen, Some(abroad), None, "en").html.contains("не из этой страны"),
            "{citizen}"
        );
    }
}

/// Rough height of a side in millimetres: every line as wide as its letters would be in a wide typeface. A browser sets it in
/// less; the measure is there so that longer titles and words are noticed before they are printed.
fn height_mm(side: &str) -> f64 {
    let two = side.starts_with(" class=\"two\"");
    let body = if two { 8.5 } else { 9.5 };
    let mut height = 11.0;
    for element in side.split("</").filter_map(|part| part.rsplit_once('<')) {
        let Some((tag, text)) = element.1.split_once('>') else { continue };
        let (size, line) = match tag {
            "h1" => (12.0, 1.15),
            t if t.contains("small") => (7.5, 1.22),
            "h2" => (8.5, 1.22),
            t if t.contains("number") => (if two { 16.0 } else { 18.0 }, 1.15),
            t if t.contains("show") => (if two { 11.5 } else { 15.0 }, 1.35),
            _ => (body, 1.22),
        };
        let mm = size * 25.4 / 72.0;
        // Vowel and tone signs of Thai, Lao, Burmese and Khmer stand above or below a letter.
        let stacked = |c: &char| {
            matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}')
                || matches!(c, '\u{ec8}'..='\u{ecd}' | '\u{102d}'..='\u{1030}' | '\u{1032}'..='\u{1039}')
                || matches!(c, '\u{103d}'..='\u{103e}' | '\u{17b7}'..='\u{17bd}' | '\u{17c6}'..='\u{17d3}')
        };
        let letters = text.chars().filter(|c| !stacked(c)).count();
        #[allow(clippy::cast_precision_loss)]
        let lines = (letters as f64 * mm * 0.52 / 91.0).ceil().max(1.0);
        height += lines * mm * line + if tag.starts_with("h2") { 2.9 } else { 0.0 };
    }
    height
}

#[test]
fn both_sides_fit_on_a6_in_every_language() {
    let store = store();
    for language in LANGUAGES {
        for citizen in CITIZENS {
            let places =
                ["TH", "MM", "LA", "KH", "VN", "CN", "MY", "ID", "AE", "TR", "RU"].map(|c| (Some(c), None));
            // Mae Sot, Tachileik, Poipet: two languages to show.
            let borders = ["16.713,98.575", "20.44,99.88", "13.66,102.56"].map(|at| (None, Some(at)));
            for (country, at) in places.into_iter().chain(borders) {
                let html = card(&store, citizen, country, at, language).html;
                for (number, side) in html.split("<section").skip(1).enumerate() {
                    let height = height_mm(side);
                    assert!(
                        height <= 148.0,
                        "{citizen} {country:?} {at:?} {language}, side {number}: {height:.0} mm"
                    );
                }
            }
        }
    }
}
