//! Conversations line by line: WhatsApp's export, and what is copied by hand.
//!
//! A message begins with one of these, and goes on until the next one begins:
//! `14.03.2025, 10:02 - Name: text`, `[14.03.2025, 10:02:11] Name: text`, `Name, [14.03.2025 10:02]` with the text below, `Name: text`.

use std::collections::HashMap;

use super::{ChatFormat, Conversation, Message};

/// Longest name of a person, in letters.
const NAME: usize = 40;
/// Most words of a name.
const NAME_WORDS: usize = 4;

/// The beginning of a message.
struct Head<'a> {
    from: &'a str,
    at: &'a str,
    text: &'a str,
}

pub(super) fn read(text: &str) -> Conversation {
    let heads = text.lines().filter_map(stamped).filter(Result::is_ok).count();
    if heads >= 2 || (heads == 1 && text.lines().count() <= 3) {
        let whatsapp = text.lines().any(|line| matches!(stamped_export(visible(line)), Some(Ok(_))));
        let format = if whatsapp { ChatFormat::WhatsApp } else { ChatFormat::Lines };
        return gather(text, format, stamped);
    }
    let names = speakers(text);
    if names.len() >= 2 && names.values().any(|&times| times >= 2) {
        return gather(text, ChatFormat::Lines, |line| Some(Ok(named(line)?)));
    }
    paragraphs(text)
}

/// A line that begins a message (`Ok`), or one of the messenger's own that belongs to nobody (`Err`).
type Begins<'a> = Option<Result<Head<'a>, ()>>;

fn gather(text: &str, format: ChatFormat, begins: impl Fn(&str) -> Begins<'_>) -> Conversation {
    let mut out = Conversation::new(format);
    let mut current: Option<Message> = None;
    for line in text.lines() {
        match begins(line) {
            Some(head) => {
                current.take().into_iter().for_each(|message| out.add(message));
                current = head.ok().map(|head| Message {
                    from: head.from.to_owned(),
                    at: head.at.to_owned(),
                    text: if is_media(head.text) { String::new() } else { visible(head.text).to_owned() },
                });
            }
            None => {
                if let Some(message) = current.as_mut() {
                    message.text.push('\n');
                    message.text.push_str(visible(line));
                }
            }
        }
    }
    current.into_iter().for_each(|message| out.add(message));
    for message in &mut out.messages {
        message.text = message.text.trim().to_owned();
    }
    out
}

/// Without the marks that WhatsApp on iPhones writes before names and before its own words.
fn visible(line: &str) -> &str {
    line.trim_start_matches(['\u{200E}', '\u{200F}', '\u{202A}', '\u{202C}', '\u{FEFF}'])
        .trim_end_matches('\r')
}

fn stamped(line: &str) -> Begins<'_> {
    let line = visible(line);
    stamped_export(line).or_else(|| copied(line).map(Ok))
}

/// `14.03.2025, 10:02 - Name: text` and `[14.03.2025, 10:02:11] Name: text`.
fn stamped_export(line: &str) -> Begins<'_> {
    let (at, rest) = match line.strip_prefix('[') {
        Some(inside) => inside.split_once(']')?,
        None => line.split_once(" - ")?,
    };
    if !is_stamp(at) {
        return None;
    }
    let rest = visible(rest.trim_start());
    // "Messages are end-to-end encrypted": the messenger itself.
    let Some((from, text)) = rest.split_once(':') else { return Some(Err(())) };
    Some(Ok(Head { from: from.trim(), at: at.trim(), text: text.strip_prefix(' ').unwrap_or(text) }))
}

/// `Name, [14.03.2025 10:02]`, and the text in the lines below.
fn copied(line: &str) -> Option<Head<'_>> {
    let (from, rest) = line.split_once(", [")?;
    let (at, text) = rest.split_once(']')?;
    (is_stamp(at) && from.chars().count() <= NAME).then(|| Head {
        from: from.trim(),
        at: at.trim(),
        text: text.trim_start(),
    })
}

/// A date and a time: digits, their signs, and the few letters of AM, PM or a time zone.
fn is_stamp(text: &str) -> bool {
    let text = text.trim();
    let of_time = |c: char| {
        c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | ':' | ',' | ' ' | '+' | '\u{202F}' | '\u{00A0}')
    };
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(':')
        && text.matches(['.', '/', '-']).count() >= 2
        && letters <= 6
        && text.chars().count() <= 32
        && text.chars().all(|c| of_time(c) || c.is_alphabetic())
}

/// First words of lines of an offer (`Pay: 500`): nobody's name, however often they come. Not `davlat`, which is a country and a man.
const LABELS: [&str; 87] = [
    // English
    "pay",
    "salary",
    "wage",
    "wages",
    "country",
    "city",
    "contact",
    "contacts",
    "phone",
    "tel",
    "address",
    "visa",
    "ticket",
    "schedule",
    "hours",
    "shift",
    "requirements",
    "duties",
    "conditions",
    "position",
    "vacancy",
    "age",
    "food",
    "housing",
    "accommodation",
    "note",
    // Russian
    "зарплата",
    "оплата",
    "доход",
    "страна",
    "город",
    "контакт",
    "контакты",
    "телефон",
    "тел",
    "адрес",
    "виза",
    "билет",
    "график",
    "смена",
    "требования",
    "обязанности",
    "условия",
    "должность",
    "вакансия",
    "возраст",
    "питание",
    "проживание",
    "жильё",
    "жилье",
    "внимание",
    // Uzbek, Kazakh, Kyrgyz
    "maosh",
    "oylik",
    "mamlakat",
    "shahar",
    "manzil",
    "aloqa",
    "talablar",
    "маош",
    "ойлик",
    "мамлакат",
    "шаҳар",
    "манзил",
    "алоқа",
    "талаблар",
    "жалақы",
    "ел",
    "қала",
    "байланыс",
    "мекенжай",
    "талаптар",
    "айлык",
    "өлкө",
    "шаар",
    "байланыш",
    "дарек",
    // Tajik, Azerbaijani
    "кишвар",
    "шаҳр",
    "тамос",
    "суроға",
    "талабот",
    "maaş",
    "ölkə",
    "şəhər",
    "əlaqə",
    "ünvan",
    "tələblər",
];

fn is_label(name: &str) -> bool {
    let first = name.split_whitespace().next().unwrap_or("").to_lowercase();
    LABELS.contains(&first.as_str())
}

/// `Name: text`, when what stands before the colon can be a name.
fn named(line: &str) -> Option<Head<'_>> {
    let line = visible(line).trim_start();
    let (from, text) = line.split_once(':')?;
    let from = from.trim();
    let letters = from.chars().count();
    let name = (1..=NAME).contains(&letters)
        && from.split_whitespace().count() <= NAME_WORDS
        && from.chars().any(char::is_alphabetic)
        && !from.contains(['/', '.', ',', '!', '?', '(', '«', '"', '•', '*'])
        && !is_label(from);
    // `10:02`, `https://`.
    let value = text.starts_with(' ')
        || text.is_empty()
        || !text.starts_with(|c: char| c == '/' || c.is_ascii_digit());
    (name && value).then(|| Head { from, at: "", text: text.trim_start() })
}

/// Who could be speaking, and how often.
fn speakers(text: &str) -> HashMap<&str, usize> {
    let mut names = HashMap::new();
    for head in text.lines().filter_map(named) {
        *names.entry(head.from).or_default() += 1;
    }
    names
}

/// Longest word of the messenger's own, and the one about encryption.
const NOTICE: usize = 60;
const ENCRYPTED: usize = 250;
/// What such words have in common, in the messenger's languages.
const NOTICES: [&str; 30] = [
    "omitted",
    "attached",
    "deleted",
    "media",
    "медиа",
    "прикрепл",
    "вложен",
    "отсутств",
    "удал",
    "пропущ",
    "изображ",
    "видео",
    "аудио",
    "стикер",
    "документ",
    "файл",
    "gif",
    "fayl",
    "rasm",
    "o‘chiril",
    "o'chiril",
    "тіркел",
    "жойыл",
    "тиркел",
    "өчүр",
    "silin",
    "çıxarıl",
    "əlavə",
    "нест",
    "ҳазф",
];

/// What the messenger writes in place of a picture, a voice message or a word of its own: `<Media omitted>`, and on iPhones words behind
/// U+200E. Anybody can type those signs: what has none of the messenger's words is a message.
fn is_media(text: &str) -> bool {
    let text = text.trim();
    let inside = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let Some(notice) = inside.or_else(|| text.strip_prefix('\u{200E}')) else { return false };
    let lower = notice.to_lowercase();
    let letters = notice.chars().count();
    let is_about_encryption = ["encrypted", "шифр", "shifr", "şifrə"].iter().any(|word| lower.contains(word));
    letters <= NOTICE && NOTICES.iter().any(|word| lower.contains(word))
        || letters <= ENCRYPTED && is_about_encryption
}

fn paragraphs(text: &str) -> Conversation {
    let mut out = Conversation::new(ChatFormat::Paragraphs);
    let mut current = String::new();
    for line in text.lines().chain([""]) {
        if !line.trim().is_empty() {
            current.push_str(line);
            current.push('\n');
        } else if !current.is_empty() {
            let text = std::mem::take(&mut current).trim().to_owned();
            out.add(Message { text, ..Message::default() });
        }
    }
    out
}
