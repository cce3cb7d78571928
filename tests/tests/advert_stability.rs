//! What must not matter to the advert check does not: disguises and decoration never lower a level, praise of itself neither, and the
//! same advert in another language is judged alike.
// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;

use hamroh_core::{
    advert::{Genre, Level, Lexicon, check},
    pack::Pack,
};
use hamroh_tests::adverts::Row;

#[derive(serde::Deserialize)]
struct Pair {
    id: String,
    label: String,
    texts: BTreeMap<String, String>,
}

fn lexicon() -> Lexicon {
    Lexicon::from_pack(&Pack::seed().unwrap()).unwrap()
}

fn lures() -> Vec<Row> {
    let all = [include_str!("../adverts/tune.jsonl"), include_str!("../adverts/check.jsonl")];
    let rows =
        all.iter().flat_map(|text| text.lines()).map(|line| serde_json::from_str::<Row>(line).unwrap());
    rows.filter(|row| row.label == "lure").collect()
}

/// 0 for nothing known and too little, 3 for danger.
fn rank(level: Level) -> i32 {
    match level {
        Level::NoKnownSigns | Level::TooLittle => 0,
        Level::AskFirst => 1,
        Level::Warning => 2,
        Level::Danger => 3,
    }
}

type Decoration = (&'static str, fn(&str) -> String);

fn decorations() -> Vec<Decoration> {
    vec![
        ("two blanks for one", |t| t.replace(' ', "  ")),
        ("blanks at both ends", |t| format!("  \n{t}\n  ")),
        ("emoji at the beginning and the end", |t| format!("🔥🔥🔥 {t} 💸✅")),
        ("each sentence on a line of its own", |t| t.replace(". ", ".\n").replace("! ", "!\n")),
        ("capital letters", str::to_uppercase),
        ("small letters", str::to_lowercase),
        ("zero-width marks", |t| t.replace(' ', " \u{200B}")),
    ]
}

const PRAISE: [&str; 26] = [
    "Хорошего всем дня!",
    "Сегодня прекрасная погода, всем привет!",
    "Мы агентство с лицензией, договор официальный.",
    "Регистрационных взносов нет.",
    "Нас рекомендуют, отзывы хорошие.",
    "Работаем уже десять лет.",
    "We are an official agency, no fee.",
    "Bugun havo juda yaxshi.",
    "Biz litsenziyali kompaniyamiz, to'lov yo'q.",
    "Бугун ҳаво яхши, салом ҳаммага!",
    "Бүгін ауа райы тамаша.",
    "Бүгүн аба ырайы сонун.",
    "Имрӯз ҳаво хуб аст.",
    "Bu gün hava çox gözəldir.",
    "Мы лицензированы, официально, без комиссии.",
    "Всё легально, без обмана, мы не мошенники.",
    "Лицензия есть, работаем официально, предоплат не берём.",
    "Have a nice day, everyone!",
    "100% legal, licensed agency, no fees.",
    "Hammaga omad!",
    "Hammasi rasmiy va qonuniy, aldov yo'q.",
    "Ҳаммаси расмий, лицензиямиз бор.",
    "Бәрі заңды, лицензия бар.",
    "Баары мыйзамдуу, алдамчылык жок.",
    "Ҳамааш қонунӣ, иҷозатнома дорем.",
    "Hər şey qanunidir, lisenziyamız var.",
];

#[test]
fn decoration_never_lowers_a_level() {
    let lexicon = lexicon();
    let (mut lowered, mut all) = (Vec::new(), 0);
    for row in lures() {
        let before = rank(check(&row.text, &lexicon).unwrap().level);
        all += decorations().len();
        for (name, decorate) in decorations() {
            let after = rank(check(&decorate(&row.text), &lexicon).unwrap().level);
            if after < before {
                lowered.push(format!("{} {name}: {before} -> {after}", row.id));
            }
        }
    }
    println!("proof: decoration lowered the level of {} of {all}", lowered.len());
    assert!(lowered.is_empty(), "{} of {all} lowered:\n{}", lowered.len(), lowered.join("\n"));
}

/// The level of every lure with every sentence put where `place` puts it, where it is lower than without.
fn lowered(lexicon: &Lexicon, place: impl Fn(&str, &str) -> Vec<String>) -> (Vec<String>, usize) {
    let (mut lowered, mut all) = (Vec::new(), 0);
    for row in lures() {
        let before = rank(check(&row.text, lexicon).unwrap().level);
        for praise in PRAISE {
            for text in place(&row.text, praise) {
                all += 1;
                let after = rank(check(&text, lexicon).unwrap().level);
                if after < before {
                    lowered.push(format!("{} {praise}: {before} -> {after}", row.id));
                }
            }
        }
    }
    (lowered, all)
}

#[test]
fn praise_of_itself_and_small_talk_never_lower_a_level() {
    let at_an_end = |text: &str, praise: &str| vec![format!("{text}\n{praise}"), format!("{praise} {text}")];
    let (lowered, all) = lowered(&lexicon(), at_an_end);
    println!("proof: a sentence of praise or small talk lowered the level of {} of {all}", lowered.len());
    assert!(lowered.is_empty(), "{} lowered:\n{}", lowered.len(), lowered.join("\n"));
}

const WARNINGS: [&str; 10] = [
    "Осторожно, мошенники!",
    "Полиция предупреждает: участились случаи обмана, будьте бдительны.",
    "Beware of scammers!",
    "Police warn: fraud cases are on the rise, be vigilant.",
    "Firibgarlardan ehtiyot bo'ling!",
    "Эҳтиёт бўлинг, фирибгарлар кўпайди!",
    "Алаяқтардан сақ болыңыз!",
    "Алдамчылардан сак болуңуз!",
    "Эҳтиёт шавед, қаллобон!",
    "Fırıldaqçılardan ehtiyatlı olun!",
];

/// Under a lure it may be a lure's own, or somebody's who passes it on: a question is left, and the report says why it is no more.
#[test]
fn a_sentence_of_warning_hardly_ever_makes_nothing_of_a_lure() {
    let lexicon = lexicon();
    let (mut nothing, mut unsaid, mut all) = (Vec::new(), Vec::new(), 0);
    for row in lures() {
        if rank(check(&row.text, &lexicon).unwrap().level) < 2 {
            continue;
        }
        for warning in WARNINGS {
            all += 1;
            let after = check(&format!("{}\n{warning}", row.text), &lexicon).unwrap();
            if rank(after.level) < 1 {
                nothing.push(format!("{} {warning}", row.id));
            }
            let is_told = after.genre == Genre::Caution && after.level == Level::AskFirst;
            if is_told && !after.not_judged.iter().any(|code| matches!(*code, "told" | "quoted")) {
                unsaid.push(format!("{} {warning}", row.id));
            }
        }
    }
    println!(
        "proof: a sentence of warning left nothing of {} of {all}, and no word of it in {}",
        nothing.len(),
        unsaid.len()
    );
    assert!(nothing.len() * 500 <= all, "{} of {all}:\n{}", nothing.len(), nothing.join("\n"));
    assert!(unsaid.len() * 20 <= all, "{} of {all}:\n{}", unsaid.len(), unsaid.join("\n"));
}

#[test]
fn words_of_warning_beside_a_contact_are_praise_of_itself() {
    let lexicon = lexicon();
    let lure = "Вакансия: оператор чата, Таиланд. 2000$, билет и жильё за наш счёт, опыт не нужен. Звоните, пишите @hr_mm77";
    let text = format!("{lure}\nОсторожно, мошенники!");
    assert_eq!(check(&text, &lexicon).unwrap().level, Level::Danger);
}

/// In the middle it may part the words of one sign from each other, as any other sentence there.
#[test]
fn between_the_sentences_they_hardly_ever_do() {
    let between = |text: &str, praise: &str| match text.split_once(". ") {
        Some((before, behind)) => vec![format!("{before}. {praise} {behind}")],
        None => Vec::new(),
    };
    let (lowered, all) = lowered(&lexicon(), between);
    println!("proof: between sentences it lowered the level of {} of {all}", lowered.len());
    assert!(lowered.len() * 500 <= all, "{} of {all} lowered:\n{}", lowered.len(), lowered.join("\n"));
}

#[test]
fn another_language_is_judged_alike() {
    let lexicon = lexicon();
    let (mut alike, mut all) = (0, 0);
    let mut apart = Vec::new();
    for line in include_str!("../adverts/pairs.jsonl").lines() {
        let pair: Pair = serde_json::from_str(line).unwrap();
        let ranks: BTreeMap<&str, i32> = pair
            .texts
            .iter()
            .map(|(lang, text)| (lang.as_str(), rank(check(text, &lexicon).unwrap().level)))
            .collect();
        for (one, a) in &ranks {
            for (_, b) in ranks.iter().filter(|(other, _)| *other > one) {
                all += 1;
                alike += usize::from((a - b).abs() <= 1);
            }
        }
        apart.push(format!("{} {} {ranks:?}", pair.id, pair.label));
    }
    println!("proof: translated pairs: {alike} of {all} differ by at most one level");
    assert!(alike * 10 >= all * 9, "{alike} of {all}:\n{}", apart.join("\n"));
}
