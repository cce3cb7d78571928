//! What a phone remembers of numbers, through the public API: it changes the answer here, is kept whole or set aside, and
//! stands in nobody's way.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{fs, path::Path, sync::Arc};

use hamroh_core::{
    companion::Companion,
    directory::{
        model::{HelpAnswer, HelpQuestion, Line},
        model_phone::{ArrivalQuestion, NumberMark, Outcome},
    },
    geo::Position,
    pack::note,
};
use hamroh_tests::fixtures::{SECRET, TestClock};

const BANGKOK: &str = "+6626753995";
const SECOND: &str = "+6626753996";
const UZ: &str = "uz-th-consulate-general";

fn question() -> HelpQuestion {
    HelpQuestion {
        citizen: "UZ".into(),
        country: Some("TH".into()),
        language: "en".into(),
        ..HelpQuestion::default()
    }
}

fn mark(key: &str, outcome: Outcome) -> NumberMark {
    NumberMark { key: key.into(), org: UZ.into(), outcome, note: String::new() }
}

fn open(folder: &Path, clock: &Arc<TestClock>) -> Arc<Companion> {
    Companion::open(folder.to_string_lossy().into_owned(), clock.clone()).unwrap()
}

fn keys(answer: &HelpAnswer, org: &str) -> Vec<String> {
    let step = answer.steps.iter().find(|s| s.org == org).unwrap();
    step.contacts.iter().filter(|c| c.number.is_some()).map(|c| c.key.clone()).collect()
}

fn orgs(answer: &HelpAnswer) -> Vec<String> {
    answer.steps.iter().map(|s| s.org.clone()).collect()
}

#[test]
fn marks_order_the_lines_and_never_the_steps() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let core = open(folder.path(), &clock);
    let before = core.help_me(question()).unwrap();
    assert_eq!(keys(&before, UZ)[..2], [BANGKOK, SECOND]);
    assert_eq!(before.first_call.as_ref().unwrap().key, BANGKOK);

    let marked = core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap();
    assert_eq!(marked.next.as_ref().unwrap().key, SECOND, "another number of the same office first");
    let after = core.help_me(question()).unwrap();
    assert_eq!(keys(&after, UZ)[..2], [SECOND, BANGKOK]);
    assert!(after.warnings.is_empty(), "one number is left");

    let marked = core.number_mark(mark(SECOND, Outcome::Wrong), question()).unwrap();
    let next = marked.next.unwrap();
    assert_ne!(next.org, UZ, "then the next step");
    let failed = core.help_me(question()).unwrap();
    assert_eq!(orgs(&failed), orgs(&before), "competence keeps its place");
    assert_eq!(keys(&failed, UZ)[..2], [BANGKOK, SECOND], "wrong is behind unanswered");
    assert_eq!(failed.first_call.as_ref(), Some(&next));
    assert!(failed.warnings[0].contains(&next.display), "{:?}", failed.warnings);
    let wrong = failed.steps.iter().flat_map(|s| &s.contacts).find(|c| c.key == SECOND).unwrap();
    assert!(wrong.warning.as_deref().unwrap().starts_with("You marked this number as wrong"));
    assert!(wrong.tried.is_some());

    clock.pass(24 * 3600 * 1000, 24 * 3600 * 1000);
    let tomorrow = core.help_me(question()).unwrap();
    assert_eq!(tomorrow.first_call.as_ref().unwrap().key, BANGKOK, "no answer counts for a day");
    core.number_mark(mark(SECOND, Outcome::Helped), question()).unwrap();
    assert_eq!(keys(&core.help_me(question()).unwrap(), UZ)[..2], [SECOND, BANGKOK], "who helped is first");
}

#[test]
fn the_whole_chain_can_be_tried_and_ends() {
    let core = Companion::in_memory(TestClock::new()).unwrap();
    let question = || HelpQuestion { position: Position::parse("16.69,98.51").ok(), ..question() };
    let mut next = core.help_me(question()).unwrap().first_call;
    let mut tried = Vec::new();
    while let Some(call) = next {
        assert!(!tried.contains(&call.key), "{} comes twice", call.key);
        let mark = NumberMark {
            org: call.org,
            key: call.key.clone(),
            outcome: Outcome::NoAnswer,
            note: String::new(),
        };
        tried.push(call.key);
        let marked = core.number_mark(mark, question()).unwrap();
        assert!(!marked.kept && marked.text.contains("could not save"), "there is no disk");
        next = marked.next;
    }
    let answer = core.help_me(question()).unwrap();
    let all = answer
        .steps
        .iter()
        .flat_map(|s| &s.contacts)
        .filter(|c| c.number.is_some() || c.short_code.is_some());
    for line in all {
        assert!(tried.contains(&line.key), "{} was never offered", line.key);
    }
    let police = tried.iter().position(|key| key == "MM 199").unwrap();
    assert_eq!(police, tried.len() - 1, "police who may know the captors come last: {tried:?}");
}

#[test]
fn damage_is_set_aside_and_never_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    open(folder.path(), &clock).number_mark(mark(BANGKOK, Outcome::Wrong), question()).unwrap();
    let file = folder.path().join("marks.csv");
    let good = fs::read(&file).unwrap();
    for (round, damage) in
        [b"".as_slice(), b"\0\0\0", &good[..good.len() / 2], b"key,org\nx,y\n"].into_iter().enumerate()
    {
        fs::write(&file, damage).unwrap();
        let core = open(folder.path(), &clock);
        assert_eq!(core.help_me(question()).unwrap().first_call.unwrap().key, BANGKOK, "{damage:?}");
        let aside = folder.path().join(format!("marks.csv.{}.old", round + 1));
        assert_eq!(fs::read(aside).unwrap(), damage);
        assert!(core.number_mark(mark(BANGKOK, Outcome::Wrong), question()).unwrap().kept);
        assert_eq!(open(folder.path(), &clock).number_marks("en".into()).len(), 1);
    }
    // What a power cut left under a temporary name goes; the real file stays.
    let left = folder.path().join("marks.csv.0123456789abcdef.new");
    fs::write(&left, b"half").unwrap();
    assert_eq!(open(folder.path(), &clock).number_marks("en".into()).len(), 1);
    assert!(!left.exists());
}

#[test]
fn nothing_that_fails_stands_in_the_way_of_the_next_number() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let core = open(folder.path(), &clock);
    clock.break_down(true);
    let marked = core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap();
    assert_eq!(marked.next.unwrap().key, SECOND, "a clock that throws");
    clock.break_down(false);
    // A journal that cannot be opened.
    fs::create_dir_all(folder.path().join("journal")).unwrap();
    fs::write(folder.path().join("journal/journal.sqlite"), b"not a database at all, not even close to one")
        .unwrap();
    let marked = core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap();
    assert!(!marked.in_journal && marked.next.is_some());
    // A folder that is gone.
    let gone = folder.path().join("gone");
    let core = open(&gone, &clock);
    core.help_me(question()).unwrap();
    fs::remove_dir_all(&gone).unwrap();
    let marked = core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap();
    assert!(!marked.kept && marked.next.is_some());
    assert_eq!(core.number_marks("en".into()).len(), 1, "until the app ends");
}

#[test]
fn a_locked_journal_keeps_the_try() {
    let folder = tempfile::tempdir().unwrap();
    let core = open(folder.path(), &TestClock::new());
    assert!(!core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap().in_journal);
    assert!(!core.journal_state().unwrap().exists, "no journal is made by a try");
    core.journal_create(SECRET.into(), true).unwrap();
    core.journal_lock().unwrap();
    assert!(core.number_mark(mark(BANGKOK, Outcome::NoAnswer), question()).unwrap().in_journal);
    core.journal_unlock(SECRET.into()).unwrap();
    let listing = core.journal_list().unwrap();
    let note = &listing.entries.iter().find(|e| e.note.contains(BANGKOK)).unwrap().note;
    assert!(note.contains("Uzbekistan: consulate general") && note.contains("No answer"), "{note}");
}

#[test]
fn a_note_is_signed_by_this_phone_until_it_forgets() {
    let folder = tempfile::tempdir().unwrap();
    let core = open(folder.path(), &TestClock::new());
    core.number_mark(mark(BANGKOK, Outcome::Wrong), question()).unwrap();
    let write = || {
        let text = core.number_note(BANGKOK.into(), " +66 2 000 0000 ".into(), "ru".into()).unwrap().text;
        (note::verify(&text).unwrap(), text)
    };
    let (first, text) = write();
    assert!(text.starts_with("Редакторам Hamroh"));
    assert_eq!((first.org.as_str(), first.key.as_str(), first.outcome.as_str()), (UZ, BANGKOK, "wrong"));
    assert_eq!((first.correction.as_str(), first.language.as_str()), ("+66 2 000 0000", "ru"));
    assert_eq!(write().0.signer, first.signer);
    core.number_forget_all().unwrap();
    assert!(core.number_note(BANGKOK.into(), String::new(), "ru".into()).is_err());
    core.number_mark(mark(BANGKOK, Outcome::Wrong), question()).unwrap();
    assert_ne!(write().0.signer, first.signer, "what is forgotten links nothing");
}

/// A card in every language for every pair that matters: no word is missing, at most two numbers, each of them dialled.
#[test]
fn arrival_cards_are_whole_in_every_language() {
    for language in hamroh_core::words::LANGUAGES {
        let core = Companion::in_memory(TestClock::new()).unwrap();
        for citizen in ["KG", "KZ", "UZ", "TJ", "TM", "AZ", "RU"] {
            for country in ["TH", "MM", "LA", "KH", "AE", "TR"] {
                let card = core
                    .arrival(ArrivalQuestion {
                        network_country: country.into(),
                        citizen: citizen.into(),
                        language: language.into(),
                        promised: Some("th-bangkok".into()),
                        line: Some(Line::Roaming),
                    })
                    .unwrap()
                    .unwrap();
                let name = format!("{citizen} in {country}, {language}");
                assert!((3..=6).contains(&card.lines.len()), "{name}: {:?}", card.lines);
                assert_eq!(card.warnings.is_empty(), country == "TH", "{name}");
                for text in card.lines.iter().chain([&card.title]).chain(&card.warnings) {
                    assert!(!text.contains("reach-") && !text.contains("{ $"), "{name}: {text}");
                }
                assert!(card.numbers.len() <= 2, "{name}");
                let mut numbers: Vec<&str> = card.numbers.iter().map(|n| n.number.as_str()).collect();
                numbers.dedup();
                assert_eq!(numbers.len(), card.numbers.len(), "{name}: one number twice");
                assert!(
                    numbers.iter().all(|n| n.trim_start_matches('+').bytes().all(|b| b.is_ascii_digit()))
                );
                let police = "199";
                assert!(
                    country != "MM" || card.lines.iter().all(|l| !l.contains(police)),
                    "{name}: lone police"
                );
            }
        }
    }
}
