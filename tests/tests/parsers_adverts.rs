//! The advert check and the readers of chats, fed with texts that nobody wrote on purpose: pieces of adverts cut, doubled, mixed and
//! damaged.
//!
//! Nothing may panic, and every finding must point at the words it quotes. The generator is seeded; `cargo xtask prove` runs ten
//! million of them.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use hamroh_core::{
    advert::{Lexicon, Report, chat, check},
    pack::Pack,
};
use hamroh_tests::{noise::Noise, step};

/// Long enough for every pattern, short enough for ten million.
const LONGEST_SEED: usize = 400;

fn adverts() -> Vec<Vec<u8>> {
    let line = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        row["text"].as_str().unwrap().as_bytes().to_vec()
    };
    include_str!("../adverts/tune.jsonl")
        .lines()
        .map(line)
        .filter(|text| text.len() <= LONGEST_SEED)
        .collect()
}

/// What a shell may rely on, whatever the text was.
fn is_sound(text: &str, report: &Report) {
    let scalars: Vec<char> = text.chars().collect();
    for hit in &report.hits {
        let quoted: String = scalars[hit.start..hit.end].iter().collect();
        assert_eq!(quoted, hit.quote, "{} in {text:?}", hit.code);
        assert!(!hit.quote.trim().is_empty(), "{} quotes nothing in {text:?}", hit.code);
    }
    for (start, end) in
        report.contacts.iter().map(|c| (c.start, c.end)).chain(report.money.iter().map(|m| (m.start, m.end)))
    {
        assert!(start < end && end <= scalars.len(), "{start}..{end} in {text:?}");
    }
}

/// Runs `runs` changed seeds on two threads, each with its own noise.
fn feed(name: &str, seeds: &[Vec<u8>], runs: usize, check: impl Fn(&[u8]) + Sync) -> String {
    let share = runs.div_ceil(2);
    std::thread::scope(|scope| {
        for half in ["even", "odd"] {
            let check = &check;
            scope.spawn(move || {
                let mut noise = Noise::new(&format!("{name} {half}"));
                for _ in 0..share {
                    check(&noise.change(seeds));
                }
            });
        }
    });
    format!("proof: {name}: {} changed inputs", 2 * share)
}

#[test]
fn adverts_of_any_shape() {
    let lexicon = Lexicon::from_pack(&Pack::seed().unwrap()).unwrap();
    let told = feed("adverts", &adverts(), step("ADVERT_RUNS", 4_000), |bytes| {
        let text = String::from_utf8_lossy(bytes);
        is_sound(&text, &check(&text, &lexicon).unwrap());
    });
    println!("{told}");
}

#[test]
fn chats_of_any_shape() {
    let exports: [&[u8]; 4] = [
        include_bytes!("../adverts/exports/export-telegram.json"),
        include_bytes!("../adverts/exports/export-telegram.html"),
        include_bytes!("../adverts/exports/export-whatsapp-android.txt"),
        include_bytes!("../adverts/exports/export-whatsapp-ios.txt"),
    ];
    let seeds = exports.map(<[u8]>::to_vec);
    let told = feed("chats", &seeds, step("CHAT_RUNS", 1_000), |bytes| {
        // An error is an answer too.
        if let Ok(read) = chat::read_file(bytes) {
            assert!(read.messages.iter().all(|message| !message.text.trim().is_empty()));
        }
    });
    println!("{told}");
}
