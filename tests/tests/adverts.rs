//! The advert check against texts written from press and official descriptions.
//!
//! `tests/adverts/tune.jsonl` was looked at while writing the patterns, `check.jsonl` was only counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use hamroh_core::{
    advert::{Genre, Level, Lexicon, Report, check, check_examples},
    pack::Pack,
};
use hamroh_tests::{
    adverts::{Learned, Row, folder, rules},
    weights::{Signs, learn, neutral},
};

/// Strong findings of which one is enough.
const STOPS: [&str; 12] =
    ["M04", "M05", "M06", "M07", "S02", "S03", "S04", "S06", "D09", "J15", "J16", "C07"];

fn lexicon() -> Lexicon {
    Lexicon::from_pack(&Pack::seed().unwrap()).unwrap()
}

fn rows(split: &str) -> Vec<Row> {
    let text = match split {
        "tune" => include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/adverts/tune.jsonl")),
        _ => include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/adverts/check.jsonl")),
    };
    text.lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// What signs weigh for a lure, and nothing else.
fn learned(weights: &str) -> Learned {
    let rows: String = weights.lines().map(|row| format!("{row},0\n")).collect();
    Learned { weights: format!("sign,lure,talk\n{rows}alike,10000,0\ntalks,0,1\n"), ..neutral() }
}

fn alarms(report: &Report) -> bool {
    report.level >= Level::Warning
}

/// Share of rows of a label that raise an alarm after a change of their text, and the ids that go against the label.
fn share(
    rows: &[Row],
    label: &str,
    lexicon: &Lexicon,
    change: impl Fn(&str) -> String,
) -> (f64, Vec<String>) {
    let mut hits = 0usize;
    let mut against = Vec::new();
    let of_label: Vec<&Row> = rows.iter().filter(|r| r.label == label).collect();
    for row in &of_label {
        let alarm = alarms(&check(&change(&row.text), lexicon).unwrap());
        hits += usize::from(alarm);
        if alarm != (label == "lure") {
            against.push(row.id.clone());
        }
    }
    (hits as f64 / of_label.len().max(1) as f64, against)
}

#[test]
fn every_pattern_keeps_its_examples() {
    let pack = Pack::seed().unwrap();
    let faults = check_examples(&lexicon(), pack.part("adverts/patterns.csv").unwrap()).unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What must hold of a split: recall of lures at least, false alarms on genuine offers and on cautions and stories at most. The
/// aims are 0.90, 0.05 and 0.02; on texts that nobody tuned for (`check`) this is what holds, and `tests/PROOFS.md` tells it.
const HELD: [(&str, f64, f64, f64); 2] = [("tune", 0.91, 0.02, 0.02), ("check", 0.90, 0.05, 0.03)];

#[test]
fn what_was_reached_is_held_on_both_splits() {
    let lexicon = lexicon();
    for (split, least, genuine_most, caution_most) in HELD {
        let rows = rows(split);
        let same = |t: &str| t.to_owned();
        let (recall, missed) = share(&rows, "lure", &lexicon, same);
        assert!(recall >= least, "{split}: recall {recall:.3}, missed {missed:?}");
        let (genuine, wrong) = share(&rows, "genuine", &lexicon, same);
        assert!(genuine <= genuine_most, "{split}: genuine {genuine:.3} {wrong:?}");
        for label in ["caution", "story"] {
            let (rate, wrong) = share(&rows, label, &lexicon, same);
            assert!(rate <= caution_most, "{split}: {label} {rate:.3} {wrong:?}");
        }
        let mut by_language: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for row in rows.iter().filter(|r| r.label == "lure") {
            let entry = by_language.entry(row.lang.as_str()).or_default();
            entry.0 += u32::from(alarms(&check(&row.text, &lexicon).unwrap()));
            entry.1 += 1;
        }
        for (language, (hit, all)) in by_language {
            // In a small sample one miss weighs more than the aim of 0.80. Texts of emoji, stars or drawn letters alone miss it.
            let aim = if language == "obf" { 0.70 } else { 0.80 };
            assert!(f64::from(hit) >= aim * f64::from(all) - 1.0, "{split} {language}: {hit} of {all}");
        }
    }
}

#[test]
fn weights_hold_back_and_raise_by_one() {
    let level = |text: &str, weights: &str| {
        let rules = rules(&folder(), Some(&learned(&format!("held,-139\nraised,0\n{weights}\n")))).unwrap();
        let report = check(text, &rules).unwrap();
        (report.level, report.patterns)
    };
    let offer =
        "Работа в Дубае, официант в отель, 900$ в месяц, опыт не нужен, пишите в Telegram @otel_dubai_hr";
    assert_eq!(level(offer, "bias,-100").0, Level::AskFirst);
    let (raised, why) = level(offer, "bias,900");
    assert_eq!((raised, why), (Level::Warning, vec!["signs-together".to_owned()]));
    let debt = "Сварщик в Гданьск, 34 PLN в час. Билет покупаем мы, долг за билет отработаете за три месяца, срочно.";
    assert!(level(debt, "bias,-100").0 >= Level::Warning);
    assert_eq!(level(debt, "bias,-900").0, Level::AskFirst);
    // Papers kept are a stop whatever the rest weighs.
    let kept =
        "Няня в семью в Стамбуле, 700$, опыт от 2 лет, рекомендации. Паспорт хранится у хозяйки в сейфе.";
    assert!(level(kept, "bias,-900").0 >= Level::Warning);
}

#[test]
fn praise_cannot_be_given_a_weight_against() {
    let read = |weights: &str| rules(&folder(), Some(&learned(weights)));
    let fault = read("bias,-395\nS05,-50\n").unwrap_err().to_string();
    assert!(fault.contains("weights.csv") && fault.contains("S05") || fault.contains("line 3"), "{fault}");
    assert!(read("bias,-395\ncaution,-50\n").is_ok());
    assert!(read("M05,much\n").is_err());
    assert!(read("M05,1\nM05,2\n").is_err());
    assert!(read("held,1\nheld,2\n").is_err());
    // Nor does it make talk of an offer.
    let talk = |row: &str| Learned { weights: format!("sign,lure,talk\n{row}\n"), ..neutral() };
    let fault = rules(&folder(), Some(&talk("S05,0,50"))).unwrap_err().to_string();
    assert!(fault.contains("weights.csv") && fault.contains("talk"), "{fault}");
    assert!(rules(&folder(), Some(&talk("story,0,50"))).is_ok());
}

#[test]
fn what_is_worded_like_talk_is_a_question_at_most() {
    let lure = "Таиланд, оператор чата, 2000$ в месяц, билет и жильё за счёт компании, опыт не нужен.";
    let level = |talk: i32| {
        let weights = format!("sign,lure,talk\nbias,0,{talk}\nalike,10000,0\ntalks,0,0\n");
        let rules = rules(&folder(), Some(&Learned { weights, ..neutral() })).unwrap();
        check(lure, &rules).unwrap().level
    };
    assert_eq!((level(-1), level(0)), (Level::Danger, Level::AskFirst));
}

#[test]
fn an_offer_in_quotation_marks_is_told_about_and_the_reader_is_told_so() {
    let lexicon = lexicon();
    let lure = "Таиланд, оператор чата, 2000$ в месяц, билет и жильё за счёт компании, опыт не нужен, учим";
    let read = |text: String| {
        let report = check(&text, &lexicon).unwrap();
        (report.level, report.not_judged.contains(&"quoted"))
    };
    let told = "Знакомой вчера прислали";
    assert_eq!(read(format!("{told}: «{lure}».")), (Level::AskFirst, true));
    assert_eq!(read(format!("«{lure}»")), (Level::Danger, false), "marks around an advert");
    assert_eq!(read(format!("«{lure}» Хорошего всем дня! Лицензия есть.")), (Level::Danger, false));
    let contact = format!("{told}: «{lure}». Пишите @visa_thai_work");
    assert!(!read(contact).1, "who says it waits for an answer");
    let warned = format!("{told}: «{lure}». Осторожно, это обман, не отвечайте");
    assert_eq!(read(warned), (Level::AskFirst, true), "and a word of warning takes nothing away");
}

#[test]
fn a_table_of_wording_that_a_program_did_not_make_is_refused() {
    let read = |rows: &str| {
        let learned = Learned { wording: format!("first,lure,talk\n{rows}"), ..neutral() };
        rules(&folder(), Some(&learned)).map(|_| ()).map_err(|fault| fault.to_string())
    };
    let row = "00".repeat(128);
    assert_eq!(read(&format!("0,{row},{row}\n128,{row},{row}\n")), Ok(()));
    for (bad, column) in [
        (format!("128,{row},{row}\n"), "first"),
        (format!("0,00,{row}\n"), "lure"),
        (format!("0,{row},{}\n", "0g".repeat(128)), "talk"),
        ((0..257).map(|at| format!("{},{row},{row}\n", at * 128)).collect(), "first"),
    ] {
        let fault = read(&bad).unwrap_err();
        assert!(fault.contains("wording.csv") && fault.contains(column), "{fault}");
        assert!(fault.contains("anew"), "{fault}");
    }
}

#[test]
fn the_tables_in_the_pack_are_those_of_the_texts() {
    let plain = rules(&folder(), Some(&neutral())).unwrap();
    let texts = rows("tune");
    let read: Vec<Signs> = texts.iter().map(|row| Signs::read(row, &plain)).collect();
    let made = learn(&read.iter().collect::<Vec<_>>(), true);
    let lying = |name: &str| std::fs::read_to_string(folder().join(name)).unwrap();
    let hint = "make them anew: cargo run --package hamroh-tests --example advert_weights";
    // The system's `exp` may round otherwise: a hundredth of a logit is not another table.
    let near = |a: i32, b: i32| (a - b).abs() <= 1;
    let weights = |csv: &str| -> BTreeMap<(String, usize), i32> {
        let rows = csv.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
        let both = |row: Vec<&str>| [1, 2].map(|at| ((row[0].to_owned(), at), row[at].parse().unwrap()));
        rows.flat_map(both).collect()
    };
    let (new, old) = (weights(&made.weights), weights(&lying("weights.csv")));
    let signs: BTreeSet<_> = new.keys().chain(old.keys()).collect();
    let of = |table: &BTreeMap<_, i32>, sign| table.get(sign).copied().unwrap_or(0);
    assert!(signs.iter().all(|sign| near(of(&new, sign), of(&old, sign))), "{hint}");
    let runs = |csv: &str| -> Vec<i32> {
        let cells = csv.lines().skip(1).flat_map(|line| line.split(',').skip(1));
        let weight = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
        cells.flat_map(|cell| cell.as_bytes().chunks(2)).map(|p| weight(p).cast_signed().into()).collect()
    };
    let (new, old) = (runs(&made.wording), runs(&lying("wording.csv")));
    assert_eq!(new.len(), old.len(), "{hint}");
    assert!(new.iter().zip(&old).all(|(a, b)| near(*a, *b)), "{hint}");
}

#[test]
fn every_alarm_shows_its_reasons() {
    let lexicon = lexicon();
    for row in rows("tune").iter().chain(&rows("check")) {
        let report = check(&row.text, &lexicon).unwrap();
        let scalars: Vec<char> = row.text.chars().collect();
        for hit in &report.hits {
            let quote: String = scalars[hit.start..hit.end].iter().collect();
            assert_eq!(quote, hit.quote, "{} {}", row.id, hit.code);
            assert!(!hit.indicator.is_empty());
        }
        for contact in &report.contacts {
            assert!(contact.start < contact.end && contact.end <= scalars.len());
        }
        if alarms(&report) {
            let codes: std::collections::BTreeSet<&str> =
                report.hits.iter().map(|h| h.code.as_str()).collect();
            assert!(codes.len() >= 2 || codes.iter().any(|c| STOPS.contains(c)), "{}: {codes:?}", row.id);
        }
    }
}

#[test]
fn disguises_cost_at_most_five_points() {
    let lexicon = lexicon();
    let rows: Vec<Row> = rows("tune").into_iter().chain(rows("check")).collect();
    let (plain, _) = share(&rows, "lure", &lexicon, str::to_owned);
    type Disguise = fn(&str) -> String;
    let disguises: [(&str, Disguise); 6] = [
        ("look-alikes", look_alikes),
        ("zero-width", |t| zip_letters(t, 3, "\u{200B}")),
        ("soft hyphens", |t| zip_letters(t, 4, "\u{00AD}")),
        ("upper case", str::to_uppercase),
        ("spaced words", space_every_fifth_word),
        ("latin letters", transliterate),
    ];
    for (name, disguise) in disguises {
        let (recall, missed) = share(&rows, "lure", &lexicon, disguise);
        assert!(recall >= plain - 0.05, "{name}: {recall:.3} after {plain:.3}, missed {missed:?}");
    }
}

fn quotes(text: &str, code: &str, lexicon: &Lexicon) -> Vec<String> {
    let report = check(text, lexicon).unwrap();
    report.hits.into_iter().filter(|h| h.code == code).map(|h| h.quote).collect()
}

#[test]
fn a_quote_is_what_one_would_underline() {
    let lexicon = lexicon();
    for (text, code, quote) in [
        ("Работа в Таиланде, опыт не нужен, билет за наш счёт", "R01", "опыт не нужен"),
        ("Таиландда иш, тажриба шарт эмас. Ёзинг", "R01", "тажриба шарт эмас"),
        ("Таиландқа жұмыс: тәжірибе талап етілмейді!", "R01", "тәжірибе талап етілмейді"),
        ("Таиландга жумуш, тил билбесең да болот", "R02", "тил билбесең да болот"),
        ("Ба Таиланд кор, таҷриба лозим нест", "R01", "таҷриба лозим нест"),
        ("Taylandda iş, təcrübə tələb olunmur.", "R01", "təcrübə tələb olunmur"),
        ("Работа в Таиланде, (1800-2500$), без опыта", "P01", "1800-2500$"),
        ("Job in Thailand, pay: $1,500; tickets are free!", "P01", "$1,500"),
        ("Девушки 18-28 лет, Таиланд", "J13", "Девушки 18-28 лет"),
    ] {
        assert_eq!(quotes(text, code, &lexicon), [quote], "{text}");
    }
}

#[test]
fn no_quote_crosses_a_sentence_and_no_code_floods() {
    let lexicon = lexicon();
    assert!(quotes("Работа в Таиланде. Обучение бесплатно. Перелёт в мае.", "P04", &lexicon).is_empty());
    for row in rows("tune").iter().chain(&rows("check")) {
        let report = check(&row.text, &lexicon).unwrap();
        let mut by_code: BTreeMap<&str, usize> = BTreeMap::new();
        for hit in &report.hits {
            *by_code.entry(hit.code.as_str()).or_default() += 1;
            let ends = hit.quote.contains("! ") || hit.quote.contains("? ");
            assert!(!ends, "{}: {}", row.id, hit.quote);
            let edge = |c: char| c.is_whitespace() || ".,;:!?-–—()«»".contains(c);
            assert!(!hit.quote.starts_with(edge) && !hit.quote.ends_with(edge), "{}: {}", row.id, hit.quote);
        }
        assert!(by_code.values().all(|n| *n <= 3), "{}: {by_code:?}", row.id);
        assert!(report.patterns.len() <= 3, "{}: {:?}", row.id, report.patterns);
    }
}

#[test]
fn basic_english_is_a_low_bar_and_no_absence_of_one() {
    let lexicon = lexicon();
    for text in [
        "Офис в Бангкоке, нужен базовый английский",
        "Office in Bangkok, basic English",
        "Bangkokdagi ofis, oddiy ingliz tilini bilish kerak",
        "Бангкоктегі кеңсе, қарапайым ағылшын тілін білу қажет",
        "Бангкоктогу офис, жөнөкөй англис тилин билүү керек",
        "Офис дар Бангкок, англисии оддӣ лозим",
        "Banqkokda ofis, sadə ingilis dili lazımdır",
    ] {
        assert!(quotes(text, "R02", &lexicon).is_empty(), "{text}");
        assert_eq!(quotes(text, "J12", &lexicon).len(), 1, "{text}");
    }
}

#[test]
fn experience_that_is_asked_for_is_not_called_unneeded() {
    let lexicon = lexicon();
    for text in [
        "Опыт не менее двух лет, завод в Польше",
        "Kamida 2 yil tajriba talab qilinadi",
        "Кемінде екі жыл тәжірибе қажет",
        "Эки жылдык тажрыйба керек",
        "Таҷрибаи дусола лозим аст",
        "İki il təcrübə tələb olunur",
    ] {
        assert!(quotes(text, "R01", &lexicon).is_empty(), "{text}");
    }
}

fn look_alikes(text: &str) -> String {
    let swap = |c: char| match c {
        'а' => 'a',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'х' => 'x',
        'a' => 'а',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        other => other,
    };
    text.chars().enumerate().map(|(i, c)| if i % 2 == 0 { swap(c) } else { c }).collect()
}

fn zip_letters(text: &str, every: usize, sign: &str) -> String {
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        out.push(c);
        if i % every == 0 && c.is_alphabetic() {
            out.push_str(sign);
        }
    }
    out
}

fn space_every_fifth_word(text: &str) -> String {
    let spaced = |w: &str| w.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let words = text.split(' ').enumerate();
    words
        .map(|(i, w)| if i % 5 == 0 && w.chars().all(char::is_alphabetic) { spaced(w) } else { w.to_owned() })
        .collect::<Vec<_>>()
        .join("  ")
}

fn transliterate(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let lower = c.to_lowercase().next().unwrap();
        let latin = match lower {
            'ж' => "zh",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ю' => "yu",
            'я' => "ya",
            'ё' => "yo",
            'й' => "y",
            'ы' => "y",
            'ў' => "o'",
            'қ' => "q",
            'ғ' => "g'",
            'ҳ' => "h",
            other => match hamroh_core::text::fold::cyrillic(other) {
                Some(s) => s,
                None => {
                    out.push(c);
                    continue;
                }
            },
        };
        out.push_str(latin);
    }
    out
}

#[test]
fn self_praise_never_lowers() {
    let lexicon = lexicon();
    let lure =
        "Оператор чата в офис в Бангкоке, без опыта, 1500$, билет и жильё за наш счёт. Пишите в Telegram.";
    let before = check(lure, &lexicon).unwrap().level;
    for praise in [
        "Всё легально, без обмана, мы не мошенники.",
        "Лицензия № 1234, официальное трудоустройство, договор до вылета.",
        "Осторожно, остерегайтесь подделок!",
    ] {
        let report = check(&format!("{lure} {praise}"), &lexicon).unwrap();
        assert!(report.level >= before, "{praise}: {:?}", report.level);
        assert_eq!(report.genre, Genre::Offer, "{praise}");
    }
}

#[test]
fn hostile_texts_have_an_answer() {
    let lexicon = lexicon();
    for text in ["", " ", "\0", "?", "работа", "\u{0301}\u{0301}\u{0301}", "🏠🏠"] {
        assert_eq!(check(text, &lexicon).unwrap().level, Level::TooLittle, "{text:?}");
    }
    assert!(check(&"a".repeat(1_048_577), &lexicon).is_err());
    let long: [String; 7] = [
        "a".repeat(1_048_576),
        "a ".repeat(300_000),
        "🏠".repeat(100_000),
        "\u{0301}".repeat(200_000),
        "1 ".repeat(300_000),
        "Мьянма билет бесплатно ".repeat(8_000),
        "\0паспорт\u{202E}сдаёте".repeat(10_000),
    ];
    for text in &long {
        check(text, &lexicon).unwrap();
    }
    let lure = "Работа\0 оператором чата в Таиланде\u{7}, 1500$, билет бесплатно, без опыта\u{202E}";
    assert!(alarms(&check(lure, &lexicon).unwrap()));
}

fn codes_of(text: &str) -> Vec<String> {
    let report = check(text, &lexicon()).unwrap();
    report.hits.into_iter().map(|hit| hit.code).collect()
}

#[test]
fn a_number_is_from_elsewhere_when_neither_home_nor_the_work_is_there() {
    let cook = "Повар в отель, Бангкок, Таиланд. Рабочая виза. Тел +66 2 123 4567";
    let sewing = "Швея на фабрику в Ташкенте. График 5/2, официально. Звоните +84 912 345 678";
    for (text, is_elsewhere) in [(cook, false), (sewing, true)] {
        assert_eq!(codes_of(text).iter().any(|code| code == "C03"), is_elsewhere, "{text}");
    }
}

#[test]
fn text_in_other_letters_is_said_and_never_called_without_signs() {
    for (text, code) in [
        ("ຮັບສະໝັກພະນັກງານ ເງິນເດືອນ 2000 ໂດລາ ທີ່ພັກຟຣີ ຕິດຕໍ່ຫາພວກເຮົາ ດຽວນີ້ ບໍ່ຕ້ອງມີປະສົບການ", "script-lao"),
        (
            "채팅 상담원 모집합니다 월급 이천 달러 숙소 무료 항공권 무료 경험 없어도 됩니다 지금 연락하세요",
            "script-korean",
        ),
        (
            "რეკლამა სამუშაო საზღვარგარეთ მაღალი ხელფასი უფასო ბილეთი დაგვიკავშირდით ახლავე დღეს",
            "script-other",
        ),
        ("รับสมัครพนักงาน เงินเดือนสูง ที่พักฟรี ตั๋วเครื่องบินฟรี ติดต่อเราได้เลย", "script-thai"),
    ] {
        let report = check(text, &lexicon()).unwrap();
        assert_eq!(report.level, Level::TooLittle, "{text}");
        assert!(report.not_judged.contains(&code), "{text}: {:?}", report.not_judged);
    }
}

#[test]
fn a_register_speaks_for_nobody_who_only_names_it() {
    let offer = "Работа в Таиланде. Оплата 2000$ в месяц. Жильё и питание за наш счёт.";
    let own = format!("{offer} Миграция агентлиги +998712023355");
    let beside = format!("{offer} Пишите @hr_thai. Проверить нас: Миграция агентлиги +998712023355");
    let level = |text: &str| check(text, &lexicon()).unwrap().level;
    assert_eq!((level(&own), level(&beside)), (Level::AskFirst, Level::Warning));
}

#[test]
fn the_time_of_a_check_grows_with_the_length_of_the_text() {
    // A product of amounts and contacts took a hundred times as long here.
    let text = "5$ @abcd ".repeat(100_000);
    let report = check(&text, &lexicon()).unwrap();
    assert_eq!(report.contacts.len(), 100_000);
}
