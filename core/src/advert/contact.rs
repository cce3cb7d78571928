//! Phones, handles, links and addresses in a text.

use super::model::FoundContact;
use crate::text::units::{Unit, is_letter, is_letter_or_digit};

/// Calling codes that matter here, longest first within a first digit; `7` is told apart by the digit after it.
const CALLING: [(&str, &str); 61] = [
    ("998", "UZ"),
    ("996", "KG"),
    ("995", "GE"),
    ("994", "AZ"),
    ("993", "TM"),
    ("992", "TJ"),
    ("977", "NP"),
    ("976", "MN"),
    ("975", "BT"),
    ("974", "QA"),
    ("973", "BH"),
    ("972", "IL"),
    ("971", "AE"),
    ("968", "OM"),
    ("967", "YE"),
    ("966", "SA"),
    ("965", "KW"),
    ("964", "IQ"),
    ("963", "SY"),
    ("962", "JO"),
    ("961", "LB"),
    ("960", "MV"),
    ("886", "TW"),
    ("880", "BD"),
    ("856", "LA"),
    ("855", "KH"),
    ("853", "MO"),
    ("852", "HK"),
    ("850", "KP"),
    ("680", "PW"),
    ("673", "BN"),
    ("670", "TL"),
    ("421", "SK"),
    ("420", "CZ"),
    ("380", "UA"),
    ("375", "BY"),
    ("374", "AM"),
    ("373", "MD"),
    ("372", "EE"),
    ("371", "LV"),
    ("370", "LT"),
    ("359", "BG"),
    ("357", "CY"),
    ("98", "IR"),
    ("95", "MM"),
    ("94", "LK"),
    ("93", "AF"),
    ("92", "PK"),
    ("91", "IN"),
    ("90", "TR"),
    ("86", "CN"),
    ("84", "VN"),
    ("82", "KR"),
    ("81", "JP"),
    ("66", "TH"),
    ("65", "SG"),
    ("63", "PH"),
    ("62", "ID"),
    ("60", "MY"),
    ("49", "DE"),
    ("48", "PL"),
];

/// Hosts that hide where a link leads.
const SHORTENERS: [&str; 14] = [
    "bit.ly",
    "clck.ru",
    "cutt.ly",
    "goo.su",
    "is.gd",
    "rb.gy",
    "t.ly",
    "tinyurl.com",
    "shorturl.at",
    "vk.cc",
    "s.id",
    "ow.ly",
    "u.to",
    "lnk.to",
];

/// Ends of host names that people write without `https://`.
const ENDINGS: [&str; 44] = [
    "com", "net", "org", "info", "biz", "top", "xyz", "site", "online", "shop", "club", "work", "jobs",
    "vip", "icu", "cc", "io", "me", "ru", "su", "uz", "kz", "kg", "tj", "tm", "az", "th", "kh", "la", "mm",
    "my", "ph", "cn", "kr", "pl", "ly", "gd", "gy", "to", "link", "live", "pro", "asia", "app",
];

/// Country of a phone number in E.164.
#[must_use]
pub fn country(e164: &str) -> Option<&'static str> {
    let digits = e164.strip_prefix('+')?;
    if let Some(rest) = digits.strip_prefix('7') {
        return Some(if rest.starts_with(['6', '7']) { "KZ" } else { "RU" });
    }
    CALLING.iter().find(|(code, _)| digits.starts_with(code)).map(|(_, country)| *country)
}

/// Whether a link hides its target: a shortener, a host that mixes alphabets or is written so that its letters cannot be seen, another
/// host before an `@`.
#[must_use]
pub fn is_hidden_link(contact: &FoundContact) -> bool {
    let host = contact.value.split('/').next().unwrap_or("");
    // `работа.рф` is what it looks like; `kаspi.kz` with one Cyrillic letter is not.
    let mixes = |label: &str| {
        label.chars().any(|c| c.is_ascii_alphabetic()) && label.chars().any(|c| is_letter(c) && !c.is_ascii())
    };
    let hides = |label: &str| label.starts_with("xn--") || mixes(label);
    contact.kind == "link" && (SHORTENERS.contains(&host) || host.contains('@') || host.split('.').any(hides))
}

/// Whether a handle or link looks made for one campaign: an invitation link, a job word with digits.
#[must_use]
pub fn is_throw_away(contact: &FoundContact) -> bool {
    let value = contact.value.as_str();
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let job = ["hr", "job", "work", "rabot", "vakans", "ish", "jumys", "jumush", "agent"]
        .iter()
        .any(|w| value.contains(w));
    match contact.kind {
        "telegram" => {
            value.starts_with("t.me/+") || value.contains("joinchat") || (digits >= 2 && job) || digits >= 4
        }
        _ => false,
    }
}

/// Finds all contacts, in order of place.
#[must_use]
pub fn find(units: &[Unit]) -> Vec<FoundContact> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(unit) = units.get(i) {
        let boundary = i
            .checked_sub(1)
            .and_then(|p| units.get(p))
            .is_none_or(|p| !is_letter_or_digit(p.ch) && p.ch != '@');
        let found = if !boundary {
            None
        } else if unit.ch == '@' {
            handle(units, i)
        } else if unit.ch == '+' || unit.ch.is_ascii_digit() || unit.ch == '(' {
            phone(units, i)
        } else {
            None
        };
        let found =
            found.or_else(|| if boundary && is_letter_or_digit(unit.ch) { address(units, i) } else { None });
        match found {
            Some((contact, next)) => {
                out.push(contact);
                i = next.max(i + 1);
            }
            None => i += 1,
        }
    }
    name_messengers(units, &mut out);
    out
}

fn contact(
    kind: &'static str,
    value: String,
    units: &[Unit],
    first: usize,
    next: usize,
) -> Option<(FoundContact, usize)> {
    let start = units.get(first)?.from;
    let end = units.get(next.checked_sub(1)?)?.to;
    // Only numbers begin so.
    let country = country(&value).map(str::to_owned);
    Some((FoundContact { kind, value, country, start, end }, next))
}

fn handle(units: &[Unit], at: usize) -> Option<(FoundContact, usize)> {
    let name: String = units
        .iter()
        .skip(at + 1)
        .map(|u| u.ch)
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
        .take(64)
        .collect();
    let next = at + 1 + name.len();
    let plain = (4..=32).contains(&name.len()) && name.starts_with(|c: char| c.is_ascii_alphabetic());
    plain.then(|| contact("telegram", format!("@{}", name.to_lowercase()), units, at, next)).flatten()
}

/// Most digits of a number in E.164 (ITU-T E.164, 6.2.1).
const MOST_DIGITS: usize = 15;
/// From so many digits on a number is complete enough to end where a sentence or another number begins.
const COMPLETE: usize = 8;

/// Digits of a whole number that begins like this, where its country has numbers of one length.
fn whole(digits: &str, plus: bool) -> Option<usize> {
    match digits.get(..3).unwrap_or(digits) {
        "998" | "996" | "994" | "992" => Some(12),
        "993" if plus => Some(11),
        _ if digits.starts_with('7') => Some(11),
        // Russia and Kazakhstan from inside: 8, then ten digits.
        _ if !plus && digits.starts_with('8') => Some(11),
        _ => None,
    }
}

fn phone(units: &[Unit], at: usize) -> Option<(FoundContact, usize)> {
    let plus = units.get(at).is_some_and(|u| u.ch == '+');
    let mut digits = String::new();
    let mut next = at;
    let mut i = at + usize::from(plus);
    // Digits of each group, and what stands between the last digit and here.
    let (mut groups, mut gap) = (Vec::new(), String::new());
    while let Some(unit) = units.get(i) {
        if unit.ch.is_ascii_digit() {
            let may_end = digits.len() >= COMPLETE && whole(&digits, plus).is_none();
            if digits.len() >= MOST_DIGITS
                || (may_end && [". ", "/", "(", " -"].iter().any(|s| gap.contains(s)))
            {
                break;
            }
            match groups.last_mut() {
                Some(group) if gap.is_empty() => *group += 1,
                _ => groups.push(1),
            }
            digits.push(unit.ch);
            gap.clear();
            next = i + 1;
            if whole(&digits, plus) == Some(digits.len()) {
                break;
            }
        } else if matches!(unit.ch, ' ' | '-' | '(' | ')' | '.' | '\u{2010}'..='\u{2015}' | '/')
            && gap.chars().count() < 3
        {
            gap.push(unit.ch);
        } else {
            break;
        }
        i += 1;
    }
    // A number that a currency, a unit or another digit follows is no phone.
    if units
        .get(next)
        .is_some_and(|u| is_letter_or_digit(u.ch) || matches!(u.ch, '$' | '€' | '₽' | '₸' | '%'))
    {
        return None;
    }
    let value = if plus && (8..=MOST_DIGITS).contains(&digits.len()) {
        format!("+{digits}")
    } else if let Some(rest) = digits.strip_prefix('8').filter(|rest| {
        // `84 000 - 120 000` is a range.
        rest.len() == 10
            && rest.starts_with(['3', '4', '7', '8', '9'])
            && matches!(groups.as_slice(), [11] | [1, ..])
    }) {
        format!("+7{rest}")
    } else if let Some(rest) = digits.strip_prefix("00").filter(|r| r.len() >= 9 && !r.starts_with('0')) {
        format!("+{rest}")
    } else if !digits.starts_with('8') && whole(&digits, plus) == Some(digits.len()) {
        format!("+{digits}")
    } else if is_local(&digits, &groups) {
        digits
    } else {
        return None;
    };
    contact("phone", value, units, at, next)
}

/// A number as it is dialled inside of its country: which one, it does not say. `0555 123 456` (Kyrgyzstan), `050 123 45 67` (Azerbaijan),
/// `081-234-5678` (Thailand) begin with the 0 of trunk calls, `90 123 45 67` (Uzbekistan, Tajikistan) with none (ITU-T E.129, national plans).
fn is_local(digits: &str, groups: &[usize]) -> bool {
    let after_trunk = digits.strip_prefix('0').filter(|rest| !rest.starts_with('0'));
    match groups {
        [2, 3, 2, 2] => digits.starts_with(['2', '3', '5', '7', '8', '9']),
        [4, 6] | [4, 3, 3] | [4, 2, 2, 2] | [3, 3, 4] | [3, 3, 2, 2] | [3, 7] => after_trunk.is_some(),
        _ => false,
    }
}

fn address(units: &[Unit], at: usize) -> Option<(FoundContact, usize)> {
    let is_part = |c: char| {
        is_letter_or_digit(c)
            || matches!(c, '.' | '-' | '_' | '@' | '/' | ':' | '?' | '=' | '&' | '+' | '%' | '#')
    };
    let rest = units.get(at..).unwrap_or(&[]);
    let dotted = rest
        .windows(2)
        .take(200)
        .take_while(|pair| pair.first().is_some_and(|u| is_part(u.ch)))
        .any(|pair| matches!(pair, [a, b] if a.ch == '.' && is_part(b.ch)));
    if !dotted {
        return None;
    }
    let raw: String = rest.iter().take(200).map(|u| u.ch).take_while(|c| is_part(*c)).collect();
    let trimmed = raw.trim_end_matches(['.', ':', '?', '-', '/', '=']);
    let next = at + trimmed.chars().count();
    let lower = trimmed.to_lowercase();
    let bare = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let explicit = bare.is_some();
    if let Some((name, host)) = lower.split_once('@').filter(|_| !explicit) {
        let mail = !name.is_empty() && host.contains('.') && !host.contains('/');
        return mail.then(|| contact("email", lower.clone(), units, at, next)).flatten();
    }
    let bare = bare.unwrap_or(&lower);
    // What stands before `@` is no host, however much it looks like one (RFC 3986, 7.6): kept, because it hides the target.
    if explicit && bare.split('/').next().is_some_and(|authority| authority.contains('@')) {
        return contact("link", bare.to_owned(), units, at, next);
    }
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let host = bare.split('/').next().unwrap_or("");
    let ending = host.rsplit('.').next().unwrap_or("");
    let good = host.contains('.') && host.split('.').all(|l| !l.is_empty());
    if !good || !(explicit || ENDINGS.contains(&ending)) {
        return None;
    }
    let kind = match host {
        "t.me" | "telegram.me" | "telegram.dog" => "telegram",
        "wa.me" | "api.whatsapp.com" | "chat.whatsapp.com" => "whatsapp",
        _ => "link",
    };
    let value = match kind {
        "telegram" => match bare.split('/').nth(1) {
            Some(name) if name.starts_with('+') || name == "joinchat" => bare.replacen(host, "t.me", 1),
            Some(name) if !name.is_empty() => format!("@{name}"),
            _ => "t.me".to_owned(),
        },
        "whatsapp" => whatsapp(bare),
        _ => bare.to_owned(),
    };
    contact(kind, value, units, at, next)
}

/// The number in `wa.me/66812345678` and `api.whatsapp.com/send?phone=66812345678`, else what names the chat or the group.
fn whatsapp(bare: &str) -> String {
    let last = bare.rsplit('/').next().unwrap_or(bare);
    let number = last.split("phone=").last().unwrap_or(last).split(['?', '&', '#']).next().unwrap_or(last);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_number = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '%'));
    if is_number && digits.len() >= COMPLETE { format!("+{digits}") } else { last.to_owned() }
}

/// A phone right after the word WhatsApp is a WhatsApp contact.
fn name_messengers(units: &[Unit], contacts: &mut [FoundContact]) {
    for c in contacts.iter_mut().filter(|c| c.kind == "phone") {
        let at = units.partition_point(|u| u.from < c.start);
        let before: String = units
            .get(at.saturating_sub(14)..at)
            .unwrap_or(&[])
            .iter()
            .flat_map(|u| u.ch.to_lowercase())
            .collect();
        if ["whatsapp", "ватсап", "вотсап", "вацап", "wa:", "ватсапп"].iter().any(|w| before.contains(w))
        {
            c.kind = "whatsapp";
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::units;

    fn values(text: &str) -> Vec<(String, String)> {
        find(&units(text)).into_iter().map(|c| (c.kind.to_owned(), c.value)).collect()
    }

    fn one(kind: &str, value: &str) -> Vec<(String, String)> {
        vec![(kind.to_owned(), value.to_owned())]
    }

    #[test]
    fn phones_in_many_spellings() {
        for text in ["+998 90 123-45-67", "998901234567", "тел: +998(90)1234567", "00998901234567"] {
            assert_eq!(values(text), one("phone", "+998901234567"), "{text}");
        }
        assert_eq!(values("8 701 123 45 67"), one("phone", "+77011234567"));
        for (text, number) in [
            ("+7 701 123 45 67 24/7", "+77011234567"),
            ("+998 90 123 45 67 (24/7)", "+998901234567"),
            ("+7 701 123-45-67. 2000 тенге в час", "+77011234567"),
            ("+996 555 123 456. 1500 сом", "+996555123456"),
            ("8 701 123-45-67 - 9:00-18:00", "+77011234567"),
            ("8 (495) 967-98-44", "+74959679844"),
            ("8-800-555-35-35", "+78005553535"),
            ("+66 2 123 4567. 2000 baht", "+6621234567"),
            ("+66 2 123 4567 / 8", "+6621234567"),
        ] {
            assert_eq!(values(text), one("phone", number), "{text}");
        }
        let two = find(&units("+998 90 123-45-67 / +998 91 123-45-67"));
        assert_eq!(
            two.iter().map(|c| c.value.as_str()).collect::<Vec<_>>(),
            ["+998901234567", "+998911234567"]
        );
        for (text, number) in [
            ("тел 0555 123 456", "0555123456"),
            ("0700-12-34-56", "0700123456"),
            ("050 123 45 67 zəng edin", "0501234567"),
            ("081-234-5678", "0812345678"),
            ("90 123-45-67", "901234567"),
        ] {
            assert_eq!(values(text), one("phone", number), "{text}");
            assert_eq!(find(&units(text))[0].country, None);
        }
        for text in [
            "84 000 - 120 000 руб",
            "12 300 45 67",
            "0 500 000",
            "00 12 34 56",
            "20 150 200 30",
            "01.02.2025 10 00",
            "7 000 000 - 10 000 000 сум",
            "8 900 000 000 000",
        ] {
            assert_eq!(values(text), vec![], "{text}");
        }
        assert_eq!(country("+77011234567"), Some("KZ"));
        assert_eq!(country("+79011234567"), Some("RU"));
        assert_eq!(country("+85512345678"), Some("KH"));
        assert_eq!(values("от 150 000 до 200 000 руб"), vec![]);
        assert_eq!(values("WhatsApp: +66 81 234 5678"), one("whatsapp", "+66812345678"));
    }

    #[test]
    fn handles_links_and_mail() {
        assert_eq!(values("@HR_asia77"), one("telegram", "@hr_asia77"));
        assert_eq!(values("https://t.me/+AbC12"), one("telegram", "t.me/+abc12"));
        assert_eq!(values("t.me/rabota_thai"), one("telegram", "@rabota_thai"));
        assert_eq!(values("hr.company@gmail.com"), one("email", "hr.company@gmail.com"));
        let links = ["wa.me/66812345678", "https://api.whatsapp.com/send?phone=66812345678&text=hi"];
        for text in links {
            assert_eq!(values(text), one("whatsapp", "+66812345678"), "{text}");
            assert_eq!(find(&units(text))[0].country.as_deref(), Some("TH"));
        }
        assert_eq!(values("chat.whatsapp.com/AbC12dEf"), one("whatsapp", "abc12def"));
        let hidden = |text: &str| is_hidden_link(&find(&units(text)).remove(0));
        // The second `a` is Cyrillic.
        for text in [
            "bit.ly/abc",
            "https://migration.uz@evil.top/apply",
            "https://kаspi.kz/ishga",
            "https://xn--80ak6aa92e.com",
        ] {
            assert!(hidden(text), "{text}");
        }
        assert!(!hidden("https://работа.рф") && !hidden("https://mehnat.uz/work"));
        assert!(values("тел.дом. и т.д. 12.05.2025").is_empty());
    }
}
