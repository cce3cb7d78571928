//! Amounts of money with currency and period, in all spellings met in adverts.

use std::collections::HashMap;

use super::model::FoundMoney;
use crate::text::words::{Unit, fold_word};

/// From this many US dollars a month an untrained worker's pay abroad is unusual for our readers.
pub const HIGH_USD: f64 = 900.0;

/// Currency words, folded, longest meaning first: prefix of the word and ISO code.
const CURRENCIES: [(&str, &str); 47] = [
    ("usdt", "USDT"),
    ("tether", "USDT"),
    ("usd", "USD"),
    ("dol", "USD"),
    ("bak", "USD"),
    ("baks", "USD"),
    ("eur", "EUR"),
    ("evro", "EUR"),
    ("rub", "RUB"),
    ("tenge", "KZT"),
    ("teng", "KZT"),
    ("kzt", "KZT"),
    ("tg", "KZT"),
    ("sum", "UZS"),
    ("som", "?S"),
    ("uzs", "UZS"),
    ("kgs", "KGS"),
    ("tjs", "TJS"),
    ("somon", "TJS"),
    ("azn", "AZN"),
    ("manat", "AZN"),
    ("baht", "THB"),
    ("bat", "THB"),
    ("thb", "THB"),
    ("dirham", "AED"),
    ("dirhem", "AED"),
    ("aed", "AED"),
    ("iuan", "CNY"),
    ("cni", "CNY"),
    ("rmb", "CNY"),
    ("von", "KRW"),
    ("krv", "KRW"),
    ("zlot", "PLN"),
    ("pln", "PLN"),
    ("lir", "TRY"),
    ("gbp", "GBP"),
    ("pound", "GBP"),
    ("funt", "GBP"),
    ("rial", "SAR"),
    ("sar", "SAR"),
    ("manat", "AZN"),
    ("iena", "JPY"),
    ("ien", "JPY"),
    ("in", "JPY"),
    ("kat", "USD"),
    ("r", "RUB"),
    ("u", "?"),
];

fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '$' | '💲' | '💵' => "USD",
        '€' => "EUR",
        '₽' => "RUB",
        '₸' => "KZT",
        '₼' => "AZN",
        '฿' => "THB",
        '£' => "GBP",
        '₩' => "KRW",
        '¥' => "CNY",
        '₮' => "USDT",
        _ => return None,
    })
}

fn word_currency(folded: &str) -> Option<&'static str> {
    if folded == "r" || folded == "rub" || folded == "p" {
        return Some("RUB");
    }
    if folded.len() < 3 && folded != "tg" {
        return None;
    }
    let long = CURRENCIES.iter().filter(|(p, code)| p.len() > 1 && !code.starts_with('?') && *p != "in");
    for (prefix, code) in long {
        if folded.starts_with(prefix) && folded.len() <= prefix.len() + 5 {
            return Some(code);
        }
    }
    // `som` is Uzbek, Kyrgyz and, in Russian spelling, both: the size of the amount tells.
    folded.starts_with("som").then_some("SOM")
}

fn scale(folded: &str) -> Option<f64> {
    Some(match folded {
        "k" => 1e3,
        "mln" | "mil" | "milion" | "m" | "milen" => 1e6,
        _ if folded.starts_with("tis")
            || folded.starts_with("ming")
            || matches!(folded, "min" | "hazor" | "hazar" | "thousand" | "mingta") =>
        {
            1e3
        }
        _ if folded.starts_with("milion") || folded.starts_with("mln") || folded.starts_with("milen") => 1e6,
        _ => return None,
    })
}

fn period(folded: &str) -> Option<&'static str> {
    const TABLE: [(&str, &str); 45] = [
        ("chas", "hour"),
        ("hour", "hour"),
        ("hr", "hour"),
        ("soat", "hour"),
        ("sagat", "hour"),
        ("saat", "hour"),
        ("den", "day"),
        ("dai", "day"),
        ("daili", "day"),
        ("dnev", "day"),
        ("sutk", "day"),
        ("smen", "day"),
        ("kun", "day"),
        ("kuni", "day"),
        ("ruz", "day"),
        ("gun", "day"),
        ("shift", "day"),
        ("nedel", "week"),
        ("vek", "week"),
        ("hafta", "week"),
        ("apta", "week"),
        ("mesiac", "month"),
        ("mesac", "month"),
        ("mes", "month"),
        ("month", "month"),
        ("mo", "month"),
        ("oi", "month"),
        ("oiiga", "month"),
        ("oiga", "month"),
        ("oilik", "month"),
        ("oilig", "month"),
        ("ai", "month"),
        ("aina", "month"),
        ("ailik", "month"),
        ("mah", "month"),
        ("moh", "month"),
        ("mohona", "month"),
        ("ailig", "month"),
        ("aida", "month"),
        ("ear", "year"),
        ("ir", "year"),
        ("god", "year"),
        ("iil", "year"),
        ("jil", "year"),
        ("anum", "year"),
    ];
    let exact = TABLE.iter().find(|(p, _)| *p == folded);
    exact.or_else(|| TABLE.iter().find(|(p, _)| p.len() >= 4 && folded.starts_with(p))).map(|(_, code)| *code)
}

/// The folded word that begins at or after `at`, within three signs, and where it ends.
fn word_at(units: &[Unit], at: usize) -> Option<(String, usize)> {
    let skip = units
        .iter()
        .skip(at)
        .take(3)
        .take_while(|u| matches!(u.ch, ' ' | '.' | '/' | '\u{00A0}' | '-' | '\''))
        .count();
    let word: String = units
        .iter()
        .skip(at + skip)
        .take(16)
        .map(|u| u.ch)
        .take_while(|c| c.is_alphabetic() || *c == '\'' || *c == '‘' || *c == 'ʻ' || *c == '’')
        .collect();
    if word.is_empty() {
        return None;
    }
    Some((fold_word(&word), at + skip + word.chars().count()))
}

/// A number with group signs and decimals; returns the value and the index after it.
fn number(units: &[Unit], at: usize) -> Option<(f64, usize)> {
    let digit = |i: usize| units.get(i).is_some_and(|u| u.ch.is_ascii_digit());
    let run = |from: usize| units.iter().skip(from).take_while(|u| u.ch.is_ascii_digit()).take(16).count();
    let mut text: String = String::new();
    let mut i = at;
    let first = run(i);
    if first == 0 || first > 12 {
        return None;
    }
    text.extend(units.iter().skip(i).take(first).map(|u| u.ch));
    i += first;
    // Groups of three after a blank, comma, point or apostrophe.
    let grouped = |i: usize| {
        let sep = units.get(i).map_or('\0', |u| u.ch);
        matches!(sep, ' ' | ',' | '.' | '\'' | '\u{2019}' | '\u{202F}') && run(i + 1) == 3
    };
    while first <= 3 && text.len() < 12 && grouped(i) {
        text.extend(units.iter().skip(i + 1).take(3).map(|u| u.ch));
        i += 4;
    }
    let decimal = units.get(i).is_some_and(|u| matches!(u.ch, '.' | ',')) && digit(i + 1) && run(i + 1) <= 2;
    if decimal {
        let n = run(i + 1);
        text.push('.');
        text.extend(units.iter().skip(i + 1).take(n).map(|u| u.ch));
        i += 1 + n;
    }
    text.parse().ok().map(|v| (v, i))
}

/// A number and the word for thousands or millions after it.
fn amount(units: &[Unit], at: usize) -> Option<(f64, bool, usize)> {
    let (value, next) = number(units, at)?;
    if let Some((word, end)) = word_at(units, next)
        && let Some(times) = scale(&word)
    {
        return Some((value * times, true, end));
    }
    Some((value, false, next))
}

/// Finds all amounts, in order of place.
#[must_use]
pub fn find(units: &[Unit]) -> Vec<FoundMoney> {
    let mut out = Vec::new();
    let mut i = 0;
    while let Some(unit) = units.get(i) {
        let inside =
            i.checked_sub(1).and_then(|p| units.get(p)).is_some_and(|p| p.ch.is_ascii_digit() || p.ch == '+');
        if !unit.ch.is_ascii_digit() || inside {
            i += 1;
            continue;
        }
        match money(units, i) {
            Some((found, next)) => {
                out.push(found);
                i = next.max(i + 1);
            }
            None => {
                i += 1;
                while units.get(i).is_some_and(|u| u.ch.is_ascii_digit()) {
                    i += 1;
                }
            }
        }
    }
    out
}

/// `-`, dashes, `to`, `до`, `dan`, `gacha` between two amounts.
fn range_sign(units: &[Unit], at: usize) -> Option<usize> {
    let mut i = at;
    let blank = |i: usize| units.get(i).is_some_and(|u| u.ch == ' ' || sign(u.ch).is_some());
    while blank(i) && i < at + 3 {
        i += 1;
    }
    let dash = units.get(i).is_some_and(|u| matches!(u.ch, '-' | '\u{2010}'..='\u{2015}' | '~'));
    if dash {
        i += 1;
    }
    if let Some((word, end)) = word_at(units, i)
        && matches!(word.as_str(), "to" | "do" | "dan" | "den" | "tan" | "ten" | "to'" | "az" | "ta")
    {
        i = end;
    } else if !dash {
        return None;
    }
    while blank(i) && i < at + 12 {
        i += 1;
    }
    units.get(i).is_some_and(|u| u.ch.is_ascii_digit()).then_some(i)
}

fn currency_after(units: &[Unit], at: usize) -> Option<(&'static str, usize)> {
    let blanks = units.iter().skip(at).take(2).take_while(|u| matches!(u.ch, ' ' | '+' | '-')).count();
    if let Some(code) = units.get(at + blanks).and_then(|u| sign(u.ch)) {
        return Some((code, at + blanks + 1));
    }
    let (word, end) = word_at(units, at)?;
    if let Some(code) = word_currency(&word) {
        return Some((code, end));
    }
    // `500 AQSh dollari`, `2000 тысяч долларов США`, `1500 амер. долл`.
    let country =
        matches!(word.as_str(), "aksh" | "us" | "amer" | "amerikan" | "amerikanskih" | "tail" | "tailand");
    let (second, end) = country.then(|| word_at(units, end)).flatten()?;
    word_currency(&second).map(|code| (code, end))
}

fn currency_before(units: &[Unit], at: usize) -> Option<(&'static str, usize)> {
    let mut i = at.checked_sub(1)?;
    if units.get(i)?.ch == ' ' {
        i = i.checked_sub(1)?;
    }
    if let Some(code) = sign(units.get(i)?.ch) {
        return Some((code, i));
    }
    let letters = (0..=4)
        .take_while(|k| {
            i.checked_sub(*k).and_then(|p| units.get(p)).is_some_and(|u| u.ch.is_ascii_uppercase())
        })
        .count();
    let first = (i + 1).checked_sub(letters)?;
    let word: String = units.get(first..=i)?.iter().map(|u| u.ch).collect();
    let code = ["USD", "EUR", "USDT", "THB", "RUB", "KZT", "UZS", "KGS", "TJS", "AZN", "AED"]
        .into_iter()
        .find(|c| *c == word)?;
    Some((code, first))
}

fn money(units: &[Unit], at: usize) -> Option<(FoundMoney, usize)> {
    let (mut low, scaled, mut next) = amount(units, at)?;
    let mut high = low;
    let mut first = at;
    let before = currency_before(units, at);
    let mut code = before.map(|(c, _)| c);
    if let Some((_, from)) = before {
        first = from;
    }
    if code.is_none()
        && let Some((c, end)) = currency_after(units, next)
    {
        code = Some(c);
        next = end;
    }
    if let Some(second) = range_sign(units, next)
        && let Some((value, second_scaled, end)) = amount(units, second)
        && value >= low
    {
        let after = currency_after(units, end);
        if code.is_some() || after.is_some() {
            high = value;
            if second_scaled && !scaled && low < 1000.0 && value >= 1000.0 {
                low *= if value >= 1e6 { 1e6 } else { 1e3 };
            }
            next = end;
            if let Some((c, end)) = after {
                code = Some(c);
                next = end;
            }
        }
    }
    let mut code = code?;
    if code == "SOM" {
        code = if high >= 500_000.0 { "UZS" } else { "KGS" };
    }
    if !(high.is_finite() && (1.0..1e13).contains(&high)) {
        return None;
    }
    let (start, end) = (units.get(first)?.from, units.get(next.checked_sub(1)?)?.to);
    let found = FoundMoney {
        amount_from: low as u64,
        amount_to: high as u64,
        currency: code,
        period: find_period(units, first, next),
        start,
        end,
    };
    Some((found, next))
}

/// The period named in the three words after the amount, or else in the two before it.
fn find_period(units: &[Unit], first: usize, next: usize) -> Option<&'static str> {
    let mut at = next;
    for _ in 0..3 {
        let Some((word, end)) = word_at(units, at) else { break };
        if let Some(code) = period(&word) {
            return Some(code);
        }
        at = end;
    }
    let from = first.saturating_sub(24);
    let before: String = units.get(from..first)?.iter().map(|u| u.ch).collect();
    before
        .split(|c: char| !c.is_alphabetic())
        .rev()
        .filter(|w| !w.is_empty())
        .take(2)
        .find_map(|w| period(&fold_word(w)))
}

/// Rough US dollars a month; unknown currencies give `None`. No period means a month, as adverts mean it.
#[must_use]
pub fn usd_per_month(money: &FoundMoney, rates: &HashMap<String, f64>) -> Option<f64> {
    let rate = match money.currency {
        "USD" | "USDT" => 1.0,
        other => *rates.get(other)?,
    };
    let times = match money.period {
        Some("hour") => 170.0,
        Some("day") => 24.0,
        Some("week") => 4.3,
        Some("year") => 1.0 / 12.0,
        _ => 1.0,
    };
    Some(money.amount_to as f64 / rate * times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::units;

    fn one(text: &str) -> (u64, u64, &'static str, Option<&'static str>) {
        let found = find(&units(text));
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        let m = &found[0];
        (m.amount_from, m.amount_to, m.currency, m.period)
    }

    #[test]
    fn spellings_of_money() {
        assert_eq!(one("1500$"), (1500, 1500, "USD", None));
        assert_eq!(one("от 1 500 долл в месяц"), (1500, 1500, "USD", Some("month")));
        assert_eq!(one("$1,500"), (1500, 1500, "USD", None));
        assert_eq!(one("1500 USD/month"), (1500, 1500, "USD", Some("month")));
        assert_eq!(one("25 млн сум"), (25_000_000, 25_000_000, "UZS", None));
        assert_eq!(one("15 mln so'm"), (15_000_000, 15_000_000, "UZS", None));
        assert_eq!(one("15mln so‘m oyiga"), (15_000_000, 15_000_000, "UZS", Some("month")));
        assert_eq!(one("500 мың теңге"), (500_000, 500_000, "KZT", None));
        assert_eq!(one("80 миң сом"), (80_000, 80_000, "KGS", None));
        assert_eq!(one("2000 AZN"), (2000, 2000, "AZN", None));
        assert_eq!(one("2000 manat"), (2000, 2000, "AZN", None));
        assert_eq!(one("10 000 сомонӣ"), (10_000, 10_000, "TJS", None));
        assert_eq!(one("45,000 baht"), (45_000, 45_000, "THB", None));
        assert_eq!(one("1200 USDT"), (1200, 1200, "USDT", None));
        assert_eq!(one("1000-1500$"), (1000, 1500, "USD", None));
        assert_eq!(one("1000$ до 2000$"), (1000, 2000, "USD", None));
        assert_eq!(one("$1.5k per month"), (1500, 1500, "USD", Some("month")));
        assert_eq!(one("1500 AQSh dollari"), (1500, 1500, "USD", None));
        assert_eq!(one("2 млн рублей"), (2_000_000, 2_000_000, "RUB", None));
    }

    #[test]
    fn numbers_that_are_no_money() {
        for text in ["18-30 лет", "24/7", "в 2025 году", "12 часов", "30 мест"] {
            assert!(find(&units(text)).is_empty(), "{text}");
        }
    }
}
