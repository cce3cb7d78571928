//! Guides and the paper card through the public API and the built program, on the data that ships.

// A test may stop at the first surprise; `allow-unwrap-in-tests` does not reach helpers of an integration test.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use hamroh_core::{
    directory::{
        guides::{Guide, GuideQuestion, guides},
        phrases::{self, Script},
        store::Store,
    },
    pack::{Pack, codes::CITIZENS, guide_rows::GUIDES},
    time::PartialDate,
    words::{LANGUAGES, Words},
};

#[path = "cli/harness.rs"]
mod harness;

use harness::{folder, hamroh};

fn store() -> Store {
    Store::build(&Pack::seed().unwrap()).unwrap()
}

fn ask(store: &Store, citizen: &str, country: Option<&str>, language: &str, day: &str) -> Vec<Guide> {
    let country = country.map(str::to_owned);
    let question = GuideQuestion { citizen: citizen.into(), country, language: language.into() };
    guides(store, &question, &Words::new(language), PartialDate::parse(day).unwrap()).unwrap()
}

fn lines(guides: &[Guide], id: &str) -> Vec<String> {
    let guide = guides.iter().find(|g| g.id == id).unwrap();
    guide.sections.iter().flat_map(|s| s.lines.clone()).collect()
}

#[test]
fn everybody_gets_every_guide_whole() {
    let store = store();
    for language in LANGUAGES {
        for citizen in CITIZENS {
            for country in [None, Some("TH"), Some("MM"), Some("AE"), Some("MY"), Some("DE"), Some(citizen)] {
                let found = ask(&store, citizen, country, language, "2026-11-25");
                let name = format!("{citizen} in {country:?}, {language}");
                let mut ids: Vec<&str> = found.iter().map(|g| g.id.as_str()).collect();
                ids.sort_unstable();
                let mut all = GUIDES;
                all.sort_unstable();
                assert_eq!(ids, all, "{name}");
                for guide in &found {
                    assert_eq!(guide.review_needed, !["en", "ru"].contains(&language), "{name}");
                    let texts = guide
                        .sections
                        .iter()
                        .flat_map(|s| std::iter::once(&s.heading).chain(&s.lines))
                        .chain([&guide.title, &guide.lead]);
                    for text in texts {
                        let broken =
                            text.starts_with("guides-") || text.contains("{$") || text.contains("{ $");
                        assert!(!text.is_empty() && !broken, "{name}: {text}");
                    }
                    assert!(guide.sections.iter().all(|s| !s.lines.is_empty()), "{name}: {}", guide.id);
                    assert!(guide.sources.iter().all(|s| !s.text.is_empty() && !s.date.is_empty()), "{name}");
                    let mut sources = guide.sources.iter().map(|s| (&s.text, &s.date)).collect::<Vec<_>>();
                    sources.sort_unstable();
                    sources.dedup();
                    assert_eq!(sources.len(), guide.sources.len(), "{name}: a source twice");
                }
                // For each citizenship the paper for the way home is named.
                assert!(lines(&found, "lost").len() >= 10, "{name}");
            }
        }
    }
}

#[test]
fn the_most_useful_guide_comes_first() {
    let store = store();
    let first = |country: Option<&str>| ask(&store, "KG", country, "en", "2026-11-25")[0].id.clone();
    assert_eq!(first(Some("TH")), "exit");
    assert_eq!(first(Some("MM")), "taken");
    assert_eq!(first(Some("AE")), "taken");
    assert_eq!(first(Some("KG")), "arrival");
    assert_eq!(first(None), "arrival");
}

#[test]
fn facts_are_those_of_the_citizenship_and_the_country() {
    let store = store();
    let lost =
        |citizen: &str, country| lines(&ask(&store, citizen, country, "en", "2026-11-25"), "lost").join("\n");
    assert!(lost("KG", Some("TH")).contains("size 3×4 cm") && lost("KG", Some("TH")).contains("20 USD"));
    assert!(
        lost("TJ", Some("MY")).contains("шаҳодатномаи бозгашт") && !lost("TJ", Some("MY")).contains("USD")
    );
    assert!(lost("KG", Some("TH")).contains("Emergency Certificate"));
    assert!(
        !lost("KG", Some("MY")).contains("Emergency Certificate") && !lost("KG", None).contains("Thailand")
    );
    let taken = |country| lines(&ask(&store, "UZ", Some(country), "en", "2026-11-25"), "taken").join("\n");
    assert!(taken("AE").contains("may not keep") && !taken("DE").contains("may not keep"));
    // The way out of Thailand is told wherever one is.
    let exit = lines(&ask(&store, "UZ", Some("MM"), "ru", "2026-11-25"), "exit").join("\n");
    assert!(exit.contains("500 бат") && exit.contains("20 000 бат") && exit.contains("NRM"), "{exit}");
}

#[test]
fn a_fact_past_its_review_is_shown_with_a_warning() {
    let store = store();
    let fine = |day| {
        let lines = lines(&ask(&store, "KG", Some("TH"), "en", day), "exit");
        let at = lines.iter().position(|l| l.contains("500 baht")).unwrap();
        // The ban stands behind it and is of the same day: one warning for both.
        assert!(lines[at + 1].starts_with("Ban") && !lines[at + 1].contains("may have changed"));
        lines[at + 2].contains("9 November 2024: this may have changed")
    };
    assert!(!fine("2026-11-25"));
    assert!(!fine("2027-11-09"), "the day of review itself is still good");
    assert!(fine("2027-11-10"));
    // A clock that stands before the pack was made counts as that day.
    assert!(!fine("1970-01-01"));
    let photos = lines(&ask(&store, "KG", None, "ru", "2026-11-25"), "lost").join("\n");
    assert!(photos.contains("14 декабря 2018"), "{photos}");
}

#[test]
fn a_code_that_is_none_is_refused() {
    let store = store();
    for (citizen, country) in [("XX", None), ("KG", Some("Thailand"))] {
        let country = country.map(str::to_owned);
        let question = GuideQuestion { citizen: citizen.into(), country, language: "en".into() };
        assert!(guides(&store, &question, &Words::new("en"), PartialDate::parse("2026").unwrap()).is_err());
    }
}

#[test]
fn a_sentence_can_be_shown_and_read_aloud() {
    let store = store();
    let phrase = phrases::find(&store, "th", phrases::TRAPPED).unwrap().unwrap();
    assert!(phrase.review_needed);
    assert!(phrase.say("คีร์กีซสถาน", "ไทย").contains("สัญชาติคีร์กีซสถาน"));
    let cyrillic = phrase.reading(Script::Cyrillic, "Кыргызстан", "Таиланд");
    assert!(cyrillic.contains("санчат Кыргызстан") && cyrillic.contains("тхи Таиланд"), "{cyrillic}");
    let latin = phrase.reading(Script::Latin, "Кыргызстан", "Tailand");
    assert!(latin.contains("sanchat Kyrgyzstan") && latin.is_ascii(), "{latin}");
    assert_eq!(phrases::transliterate("Помогите", Script::Latin), "Pomogite");
}

#[test]
fn the_program_shows_guides() {
    let run = hamroh(&["guide", "lost", "--citizen", "KG", "--in", "Таиланд", "--lang", "ru"]).run().exits(0);
    assert!(
        run.out.contains("[lost]") && run.out.contains("3×4") && !run.out.contains("[exit]"),
        "{}",
        run.out
    );
    let all = hamroh(&["guide", "--citizen", "uz", "--json"]).run().exits(0).json();
    assert_eq!(all["guides"].as_array().unwrap().len(), GUIDES.len());
    let keys: Vec<&str> = all["guides"][0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["id", "language", "lead", "review_needed", "sections", "sources", "title"]);
    assert_eq!(hamroh(&["guide", "--citizen", "Atlantis"]).run().exits(2).out, "");
    hamroh(&["guide", "visa", "--citizen", "KG"]).run().exits(2);
}

#[test]
fn the_program_writes_a_card_once() {
    let dir = folder("card");
    let file = dir.join("card.html");
    let path = file.to_str().unwrap();
    let run =
        hamroh(&["card", "--citizen", "KG", "--in", "TH", "--out", path, "--json"]).run().exits(0).json();
    assert_eq!(run["numbers"][0]["number"], "+6626753995");
    let html = std::fs::read_to_string(&file).unwrap();
    assert!(
        html.contains("size:105mm 148mm") && html.contains("+66 2 675 3995") && !html.contains("<script")
    );

    let again = hamroh(&["card", "--citizen", "UZ", "--in", "TH", "--out", path, "--json"]).run().exits(1);
    assert_eq!(again.error_code(), "exists-file");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), html, "the first one stays as it is");

    let nowhere = dir.join("none").join("card.html");
    let run =
        hamroh(&["card", "--citizen", "KG", "--in", "TH", "--out", nowhere.to_str().unwrap(), "--json"])
            .run()
            .exits(1);
    assert_eq!(run.error_code(), "not-found-folder");
    let other = dir.join("other.html");
    let run = hamroh(&["card", "--citizen", "KG", "--out", other.to_str().unwrap(), "--json"]).run().exits(2);
    assert_eq!(run.error_code(), "place");
    assert!(!other.exists(), "nothing is made for a question without an answer");
}
