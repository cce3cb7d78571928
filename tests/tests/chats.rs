//! Conversations: exports of messengers are read as they were written, and what recruiters change is noticed.
//!
//! `tests/adverts/exports` holds the same kinds of conversation as real files; `expected.json` says what is in them.
// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

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

#[derive(serde::Deserialize)]
struct Expected {
    messages: Vec<Said>,
}

#[test]
fn every_export_is_read_as_it_was_written() {
    let expected: BTreeMap<String, Expected> =
        serde_json::from_slice(&file("exports/expected.json")).unwrap();
    assert_eq!(expected.len(), 4);
    for (name, expected) in expected {
        let read = chat::read_file(&file(&format!("exports/{name}"))).unwrap();
        let format = match name.as_str() {
            "export-telegram.json" => ChatFormat::TelegramJson,
            "export-telegram.html" => ChatFormat::TelegramHtml,
            _ => ChatFormat::WhatsApp,
        };
        assert_eq!(read.format, format, "{name}");
        let texts = |list: &mut dyn Iterator<Item = (String, String)>| list.collect::<Vec<_>>();
        let said = texts(&mut read.messages.iter().map(|m| (m.from.clone(), m.text.clone())));
        let wanted: Vec<_> = expected.messages.iter().filter(|m| !m.text.trim().is_empty()).collect();
        let wanted = texts(&mut wanted.iter().map(|m| (m.from.clone(), m.text.trim().to_owned())));
        assert_eq!(said, wanted, "{name}");
        assert!(read.messages.iter().all(|m| !m.at.is_empty()), "{name}");
    }
}

#[test]
fn a_zip_holds_the_same_chat_and_other_files_are_refused() {
    let text = file("exports/export-whatsapp-ios.txt");
    let packed = zipped("WhatsApp Chat/_chat.txt", &text);
    assert_eq!(chat::read_file(&packed).unwrap(), chat::read_file(&text).unwrap());
    for (bytes, code) in [
        (zipped("photo.jpg", b"not text"), "chat-zip"),
        (packed[..packed.len() / 2].to_vec(), "chat-zip"),
        (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), "chat-not-text"),
        (br#"{"messages": [{"type": "message""#.to_vec(), "chat-broken"),
        (br#"{"chats": {"list": [{"messages": []}]}}"#.to_vec(), "chat-many"),
        (br#"{"name": "x", "messages": 5}"#.to_vec(), "chat-broken"),
    ] {
        let error = chat::read_file(&bytes).unwrap_err().to_string();
        assert!(error.contains(code), "{error} is not {code}");
    }
    assert!(chat::read(&"a".repeat(chat::LIMIT + 1)).is_err());
}

/// A zip with one deflated file, written byte by byte (APPNOTE 4.3): the library here only reads.
fn zipped(name: &str, bytes: &[u8]) -> Vec<u8> {
    let packed = miniz_oxide::deflate::compress_to_vec(bytes, 6);
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { (c >> 1) ^ 0xEDB8_8320 } else { c >> 1 })
    });
    let u16s = |values: &[u16]| values.iter().flat_map(|v| v.to_le_bytes()).collect::<Vec<u8>>();
    let u32s = |values: &[usize]| values.iter().flat_map(|v| (*v as u32).to_le_bytes()).collect::<Vec<u8>>();
    let sizes = [u32s(&[!crc as usize, packed.len(), bytes.len()]), u16s(&[name.len() as u16, 0])].concat();
    let head = [u16s(&[20, 0, 8, 0, 0x21]), sizes].concat();
    let local = [b"PK\x03\x04".to_vec(), head.clone(), name.into(), packed].concat();
    let entry =
        [b"PK\x01\x02".to_vec(), u16s(&[20]), head, u16s(&[0, 0, 0]), u32s(&[0, 0]), name.into()].concat();
    let end =
        [b"PK\x05\x06".to_vec(), u16s(&[0, 0, 1, 1]), u32s(&[entry.len(), local.len()]), u16s(&[0])].concat();
    [local, entry, end].concat()
}

#[test]
fn what_a_person_copies_is_read_too() {
    for (text, format, names) in [
        (
            "HR: Здравствуйте\nЯ: здравствуйте\nHR: Работа в Бангкоке",
            ChatFormat::Lines,
            vec!["HR", "Я", "HR"],
        ),
        (
            "Лина, [14.03.2025 10:02]\nПривет\nкак дела\n\nАзиз, [14.03.2025 10:03]\nхорошо",
            ChatFormat::Lines,
            vec!["Лина", "Азиз"],
        ),
        ("Работа: оператор\nОплата: 1500$\nГрафик: 5/2", ChatFormat::Paragraphs, vec![""]),
        ("первое\n\nвторое\nещё\n\n\nтретье", ChatFormat::Paragraphs, vec!["", "", ""]),
        ("", ChatFormat::Paragraphs, vec![]),
        (
            "3/14/25, 10:02 AM - HR: Job in Bangkok\n3/14/25, 10:05 AM - Me: ok",
            ChatFormat::WhatsApp,
            vec!["HR", "Me"],
        ),
    ] {
        let read = chat::read(text).unwrap();
        let from: Vec<&str> = read.messages.iter().map(|m| m.from.as_str()).collect();
        assert_eq!((read.format, from), (format, names), "{text}");
    }
}

#[test]
fn the_lines_of_offers_are_nobodys_words() {
    let offer = |country: &str| format!("Country: {country}\nPay: 1500 USD\nContact: @work_asia");
    let offers = [offer("Thailand"), offer("Laos")].join("\n\n");
    let read = chat::read(&offers).unwrap();
    assert_eq!(read.format, ChatFormat::Paragraphs);
    assert!(read.messages.iter().all(|message| message.from.is_empty()), "{read:?}");
    let said = "Aida: what is the pay?\nHR: as agreed\nPay: 1500 USD\nAida: thanks\nHR: Country: Laos";
    let talk = chat::read(said).unwrap();
    let said: Vec<(&str, &str)> = talk.messages.iter().map(|m| (m.from.as_str(), m.text.as_str())).collect();
    assert_eq!(said[1], ("HR", "as agreed\nPay: 1500 USD"), "{said:?}");
    assert_eq!(said.len(), 4);
}

#[test]
fn a_thousand_messages_and_hostile_ones_have_an_answer() {
    let rules = rules();
    let long: String =
        (0..3000).map(|n| format!("HR: Офис в Бангкоке, билет наш, {n}\nЯ: понятно\n")).collect();
    let talk = judged(&rules, &chat::read(&long).unwrap());
    assert_eq!((talk.messages.len(), talk.left_out), (2000, 4000));
    for text in [
        "\0",
        "[",
        "[1.1.2025, 10:00]",
        "1.1.2025, 10:00 - ",
        ": : :",
        "<div class=\"message default\">",
        "{\"messages\":[]}",
    ] {
        let _ = judged(&rules, &chat::read(text).unwrap());
    }
}

fn said(lines: &[&str]) -> Conversation {
    let stamp = |(n, line): (usize, &&str)| format!("[30.03.2025, 14:{n:02}:02] {line}");
    chat::read(&lines.iter().enumerate().map(stamp).collect::<Vec<_>>().join("\n")).unwrap()
}

fn changes(lines: &[&str]) -> Vec<&'static str> {
    judged(&rules(), &said(lines)).changes.iter().map(|c| c.change.code).collect()
}

#[test]
fn what_changes_after_an_offer_that_begins_honestly_is_told() {
    let found = changes(&[
        "HR: Вакансия: официант, Варшава, отель «Полония». Рабочая виза. 1300€ в месяц",
        "Я: Здравствуйте, подхожу?",
        "HR: Работать будете на складе в Будапеште, компания «Дунай», 500€ в месяц",
    ]);
    assert!(["K01", "K03", "K06"].iter().all(|code| found.contains(code)), "{found:?}");
}

#[test]
fn what_is_promised_again_later_hides_no_breach() {
    let breach = [
        "HR: Вакансия: официант, Варшава. Договор подписываем до вылета.",
        "HR: Договор подпишете по приезде",
    ];
    let again = [&breach[..], &["HR: Ну хорошо, договор до вылета, контракт подписываем до вылета"]].concat();
    assert!(changes(&breach).contains(&"K07"));
    assert!(changes(&again).contains(&"K07"));
}

#[test]
fn pay_inside_of_the_promised_range_is_no_change() {
    let offer = "HR: Вакансия: официант, Варшава. Рабочая виза, от 1000 до 2000$ в месяц";
    assert!(!changes(&[offer, "HR: платят 1000$ в месяц, как и говорили"]).contains(&"K06"));
    assert!(changes(&[offer, "HR: платят 700$ в месяц"]).contains(&"K06"));
}

#[test]
fn another_city_of_russia_is_another_place() {
    let offer = "HR: Вакансия: официант, Москва. Договор, 80000 рублей в месяц";
    assert!(changes(&[offer, "HR: Работа во Владивостоке"]).contains(&"K01"));
    let abroad = "HR: Вакансия: официант, Варшава. Договор, рабочая виза, 1300€ в месяц";
    assert!(!changes(&[abroad, "HR: Вылет из Москвы"]).contains(&"K01"));
}

#[test]
fn a_message_is_no_picture_because_it_begins_like_one() {
    let read = said(&[
        "HR: \u{200E}Вакансия: оператор чата, Мьянма. 2000$, билет и жильё за наш счёт.",
        "HR: <Паспорт отдадите водителю, никому не говорите>",
        "HR: \u{200E}image omitted",
        "HR: <Без медиафайлов>",
    ]);
    assert_eq!((read.messages.len(), read.media), (2, 2));
    assert!(judged(&rules(), &read).report.level >= Level::Warning);
}

#[test]
fn where_a_link_leads_is_part_of_its_message() {
    let json = r#"{"messages": [{"type": "message", "from": "HR", "date": "2025-03-30T14:00:02",
        "text": [{"type": "text_link", "text": "наш сайт", "href": "https://bit.ly/xxx"}]}]}"#;
    let html = r#"<div class="message default"><div class="body"><div class="from_name">HR</div>
        <div class="text">Смотрите <a href="https://bit.ly/xxx">наш сайт</a>, <a href="https://a.kg/">a.kg</a></div></div></div>"#;
    let text = |export: &str| chat::read(export).unwrap().messages[0].text.clone();
    assert_eq!(text(json), "наш сайт (https://bit.ly/xxx)");
    assert_eq!(text(html), "Смотрите наш сайт (https://bit.ly/xxx), a.kg");
}
