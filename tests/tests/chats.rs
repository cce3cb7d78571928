//! Conversations: exports of messengers are read as they were written, and what recruiters change is noticed.
//!
//! `tests/adverts/exports` holds the same kinds of conversation as real files; `expected.json` says what is in them.
// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{collections::BTreeSet, path::Path};

use hamroh_core::{
    advert::{
        Gazetteer, Level, Lexicon,
        chat::{self, ChatFormat, Conversation, Message},
        talk::{self, Talk},
    },
    directory::store::Store,
    pack::Pack,
};

struct Rules {
    lexicon: Lexicon,
    gazetteer: Gazetteer,
}

fn rules() -> Rules {
    let pack = Pack::seed().unwrap();
    let names = Store::build(&pack).unwrap().place_names().unwrap();
    Rules {
        lexicon: Lexicon::from_pack(&pack).unwrap(),
        gazetteer: Gazetteer::new(names.iter().map(|(id, name)| (id.as_str(), name.as_str()))).unwrap(),
    }
}

fn judged(rules: &Rules, conversation: &Conversation) -> Talk {
    talk::judge(conversation, &rules.lexicon, &rules.gazetteer)
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("adverts").join(name)).unwrap()
}

#[derive(serde::Deserialize)]
struct Case {
    id: String,
    label: String,
    messages: Vec<Said>,
    changes: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Said {
    from: String,
    at: String,
    text: String,
}

fn cases() -> Vec<Case> {
    let text = String::from_utf8(file("conversations.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

impl Case {
    fn conversation(&self) -> Conversation {
        let message = |m: &Said| Message { from: m.from.clone(), at: m.at.clone(), text: m.text.clone() };
        Conversation {
            format: ChatFormat::Lines,
            messages: self.messages.iter().map(message).collect(),
            media: 0,
        }
    }
}

#[test]
fn who_leads_on_is_noticed_and_who_is_honest_is_not_accused() {
    let rules = rules();
    let (mut missed, mut accused, mut lures, mut honest) = (Vec::new(), Vec::new(), 0, 0);
    let (mut seen, mut all) = (0, 0);
    for case in cases() {
        let talk = judged(&rules, &case.conversation());
        let alarm = talk.report.level >= Level::Warning;
        if case.label == "lure" {
            lures += 1;
            missed.extend((!alarm).then(|| case.id.clone()));
            let told: BTreeSet<&str> = talk.changes.iter().map(|c| c.change.code).collect();
            let codes = |change: &str| match change {
                "city" | "country" => "K01",
                "visa" => "K02",
                "employer" => "K03",
                "who_pays" => "K04",
                "work" => "K05",
                "pay" => "K06",
                _ => "K07",
            };
            let expected: BTreeSet<&str> = case.changes.iter().map(|c| codes(c)).collect();
            all += expected.len();
            seen += expected.intersection(&told).count();
        } else {
            honest += 1;
            accused.extend(alarm.then(|| format!("{} {:?}", case.id, talk.report.patterns)));
        }
    }
    println!(
        "proof: conversations: {} of {lures} lures warned of, {} of {honest} others; {seen} of {all} changes found",
        lures - missed.len(),
        accused.len()
    );
    println!("missed {missed:?}; accused {accused:?}");
    assert!(missed.len() * 10 <= lures, "missed {missed:?}");
    assert!(accused.is_empty(), "accused {accused:?}");
}
