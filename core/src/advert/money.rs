//! Amounts of money with currency and period, in all spellings met in adverts.

mod names;

use std::collections::HashMap;

use self::names::{period, scale, sign, word_currency};
use super::model::FoundMoney;
use crate::text::{
    units::{Unit, is_letter},
    words::fold_word,
};

/// From this many US dollars a month an untrained worker's pay abroad is unusual for our readers.
pub const HIGH_USD: f64 = 900.0;
/// The same for countries where a factory or a farm pays more: Korea, Poland, Britain.
pub const HIGH_USD_FAR: f64 = 3000.0;

/// Signs that stand for the apostrophe of Uzbek's `o‘`.
const APOSTROPHES: [char; 5] = ['\'', '‘', 'ʻ', '’', '`'];

/// The folded word that begins at or after `at`, within three signs, and where it ends.
fn word_at(units: &[Unit], at: usize) -> Option<(String, usize)> {
    // A line may break behind an abbreviation: `тыс.`, then `рублей`.
    let mut before = ' ';
    let skip = units
        .iter()
        .skip(at)
        .take(3)
        .take_while(|u| {
            let is_between = matches!(u.ch, ' ' | '.' | '/' | '\u{00A0}' | '-' | '\'');
            let breaks = u.ch == '\n' && before == '.';
            before = u.ch;
            is_between || breaks
        })
        .count();
    let word: String = units
        .iter()
        .skip(at + skip)
        .take(16)
        .map(|u| u.ch)
        .take_while(|c| is_letter(*c) || APOSTROPHES.contains(c))
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
        let before = |n: usize| i.checked_sub(n).and_then(|p| units.get(p)).map(|u| u.ch);
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        // `24/7`
        let inside =
            is_digit(before(1)) || before(1) == Some('+') || before(1) == Some('/') && is_digit(before(2));
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
    let follows = |letters: &str| {
        let next: String = units.iter().skip(end).take(2).flat_map(|u| u.ch.to_lowercase()).collect();
        next.chars().eq(letters.chars())
    };
    // `у.е.`: units that stand for dollars. `3 p.m.` is a time.
    if word == "u" && follows(".е") {
        return Some(("USD", end + 2));
    }
    if word == "p" && follows(".m") {
        return None;
    }
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
        // `400$ 12 часов`: it belongs to the amount before it.
        let is_taken =
            i < at - 1 && i.checked_sub(1).and_then(|p| units.get(p)).is_some_and(|u| u.ch.is_ascii_digit());
        return (!is_taken).then_some((code, i));
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

/// `so‘m`, `сўм`: the word that ends here is spelt as only Uzbek spells it.
fn is_uzbek_som(units: &[Unit], next: usize) -> bool {
    let letters = units.get(..next).unwrap_or(&[]).iter().rev().map(|u| u.ch);
    let mut word = letters.take_while(|c| is_letter(*c) || APOSTROPHES.contains(c));
    word.any(|c| APOSTROPHES.contains(&c) || matches!(c, 'ў' | 'Ў'))
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
        let is_uzbek = high >= 500_000.0 || is_uzbek_som(units, next);
        code = if is_uzbek { "UZS" } else { "KGS" };
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

/// The period named in the three words after the amount, or else in the two before it, in the same clause. `12 hours` is how long a shift
/// is, and `1 year` how long a contract: no time that is paid for.
fn find_period(units: &[Unit], first: usize, next: usize) -> Option<&'static str> {
    let mut at = next;
    for _ in 0..3 {
        if ends_clause(units, at) {
            break;
        }
        let Some((word, end)) = word_at(units, at) else { break };
        if let Some(code) = period(&word) {
            return Some(code);
        }
        at = end;
    }
    let from = first.saturating_sub(24);
    let before: String = units.get(from..first)?.iter().map(|u| u.ch).collect();
    let clause = before.rsplit(['.', '!', '?', ',', ';', ':', '\n']).next()?;
    let words: Vec<&str> = clause.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let is_counted = |at: usize| {
        let number = at.checked_sub(1).and_then(|p| words.get(p));
        number.is_some_and(|w| w.chars().all(|c| c.is_ascii_digit()))
    };
    let mut nearest = words.iter().enumerate().rev().take(2).filter(|(at, _)| !is_counted(*at));
    nearest.find_map(|(_, word)| period(&fold_word(word)))
}

/// What stands here ends the clause: a line, a comma, or a point that is no abbreviation's (`600 $. Смены`, and not `600 руб. в час`).
fn ends_clause(units: &[Unit], at: usize) -> bool {
    let ch = |i: usize| units.get(i).map(|u| u.ch);
    match ch(at) {
        Some('\n' | ',' | ';' | '!' | '?') => true,
        Some('.') => {
            let after = (at + 1..).map_while(ch).find(|c| !matches!(c, ' ' | '\n'));
            let is_word = at.checked_sub(1).and_then(ch).is_some_and(is_letter);
            !is_word || after.is_some_and(char::is_uppercase)
        }
        _ => false,
    }
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
        assert_eq!(one("Kuniga 250 000 so‘m"), (250_000, 250_000, "UZS", Some("day")));
        assert_eq!(one("250 000 сўм"), (250_000, 250_000, "UZS", None));
        assert_eq!(one("Оплата 2000 у.е."), (2000, 2000, "USD", None));
        assert_eq!(one("1500 долларов США"), (1500, 1500, "USD", None));
    }

    #[test]
    fn the_time_that_is_paid_for_is_not_the_shift_and_not_the_contract() {
        let periods = [
            ("Зарплата 600$. Смены по 8 часов.", None),
            ("Смена 12 часов. Зарплата 60000 рублей.", None),
            ("Смена 12 часов зарплата 60000 рублей", None),
            ("Контракт 1 год. Оплата 2000$.", None),
            ("Зарплата 400$ 12 часов 6 дней", None),
            ("Оплата 500 руб. в час", Some("hour")),
            ("В месяц платят 1500$", Some("month")),
            ("oyiga 700$", Some("month")),
            ("45000 baht per month", Some("month")),
            ("3000 тг/час", Some("hour")),
        ];
        for (text, period) in periods {
            assert_eq!(one(text).3, period, "{text}");
        }
    }

    #[test]
    fn numbers_that_are_no_money() {
        let more = [
            "24/7 tg @hr",
            "до 3 p.m.",
            "2 katta xona",
            "1 сумка",
            "3 рубашки",
            "5 бакалавров",
            "3 доли",
            "2 eurovans",
        ];
        for text in ["18-30 лет", "24/7", "в 2025 году", "12 часов", "30 мест"].into_iter().chain(more)
        {
            assert!(find(&units(text)).is_empty(), "{text}");
        }
    }
}
