//! The advert check beside the least that reading a text can cost: NFKC, look-alikes, one pass of an automaton.

use std::hint::black_box;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use hamroh_core::{
    advert::{self, Lexicon},
    pack::Pack,
    text::{lookalike, words::fold_word},
};
use unicode_normalization::UnicodeNormalization;

use crate::{Outcome, Pair, each};

/// About a thousand characters, as such adverts are: many words that the lexicon knows, contacts, money.
const PARAGRAPH: &str = "Работа в Таиланде! Оператор чата в офис в Бангкоке, зарплата от 1500$. Опыт не нужен, \
    обучим. Билет, виза и жильё за счёт компании. Нужно: быстро печатать, базовый английский. График 5/2, дружный \
    коллектив, карьерный рост. Пишите в Telegram: @hr_asia_job77, телефон +66 81 234 56 78. ";

/// `ours / bare` over one advert.
pub fn check() -> Outcome<Pair> {
    let text: String = PARAGRAPH.chars().cycle().take(1000).collect();
    let pack = Pack::seed()?;
    let files = [pack.part("adverts/concepts.csv")?, pack.part("adverts/patterns.csv")?];
    let lexicon = Lexicon::from_pack(&pack)?;
    let automaton = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(needles(&[std::str::from_utf8(files[0])?, std::str::from_utf8(files[1])?]))?;

    let bare = |text: &str| {
        let skeleton: String = text
            .nfkc()
            .flat_map(char::to_lowercase)
            .map(|c| lookalike::to_cyrillic(c).unwrap_or(c))
            .collect();
        automaton.find_overlapping_iter(&skeleton).count()
    };
    let mut rounds = Vec::new();
    for _ in 0..30 {
        let ours = each(20, || {
            black_box(advert::check(black_box(&text), &lexicon)?);
            Ok(())
        })?;
        let other = each(20, || {
            black_box(bare(black_box(&text)));
            Ok(())
        })?;
        rounds.push((ours, other));
    }
    Ok(Pair {
        name: "advert",
        means: "check / (NFKC + look-alikes + one pass), 1,000 characters",
        bar: "<= 3",
        rounds,
        share: false,
    })
}

/// Reading the rules, which the first check after a start waits for, beside reading the rows of their two large files and nothing more.
pub fn lexicon() -> Outcome<Pair> {
    let pack = Pack::seed()?;
    let files = [pack.part("adverts/concepts.csv")?, pack.part("adverts/patterns.csv")?];
    let mut rounds = Vec::new();
    for _ in 0..15 {
        let ours = each(2, || {
            black_box(Lexicon::from_pack(black_box(&pack))?);
            Ok(())
        })?;
        let other = each(2, || {
            for file in files {
                let mut rows = csv::Reader::from_reader(black_box(file));
                black_box(rows.records().collect::<Result<Vec<_>, _>>()?);
            }
            Ok(())
        })?;
        rounds.push((ours, other));
    }
    Ok(Pair { name: "lexicon", means: "lexicon / reading the rows", bar: "-", rounds, share: false })
}

/// The words that the automaton of the check looks for: of each stem the longest, folded as the check folds them.
fn needles(files: &[&str]) -> Vec<String> {
    let cells = files.iter().flat_map(|file| file.lines().skip(1)).filter_map(|row| row.split(',').nth(2));
    let stems = cells.flat_map(|cell| cell.split(['|', '&', ' '])).filter(|stem| !stem.starts_with('@'));
    let mut all: Vec<_> = stems
        .filter_map(|stem| stem.split('_').map(fold_word).max_by_key(String::len))
        .filter(|word| !word.is_empty())
        .collect();
    all.sort();
    all.dedup();
    all
}
