//! Telephone numbers, found by any of their digits in a row.

use super::grams::{self, Grams};
use crate::text::fold::search_key;

/// Two ways of writing one number (from inside and from outside the country) agree in the last seven digits.
const SAME_END: usize = 7;

/// Fewest digits that mean a part of a number; fewer only mean a short code.
const PART: usize = 3;

/// Organisations that digits may find.
const MOST: usize = 50;

/// Zeros of the scripts that people there type digits in: Arabic, Persian, Devanagari, Thai, Lao, Burmese, Khmer
/// (Unicode, general category Nd: the nine others follow each).
const ZEROS: [u32; 7] = [0x0660, 0x06F0, 0x0966, 0x0E50, 0x0ED0, 0x1040, 0x17E0];

/// A number or short code as stored.
#[derive(Debug)]
struct Number {
    org: u32,
    /// Digits, and letters of a short code that has some.
    text: Box<str>,
    short: bool,
}

/// All numbers.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Short codes first, each half sorted.
    all: Vec<Number>,
    grams: Grams,
}

/// How digits meet a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The short code, or its beginning.
    ShortCode,
    /// The number, as a whole or some digits of it.
    Digits,
    /// Its last digits.
    End,
}

/// A number that has the digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dialled<'a> {
    pub(super) org: u32,
    /// The number without its plus.
    pub(super) text: &'a str,
    pub(super) short: bool,
    pub(super) part: Part,
    pub(super) score: f64,
}

/// The digits of a text, whatever script they are in; `None` when it has letters, or fewer than two digits.
pub(super) fn digits(text: &str) -> Option<String> {
    let mut digits = String::new();
    for c in search_key(text).chars() {
        match digit(c) {
            Some(digit) => digits.push(digit),
            None if c.is_alphabetic() => return None,
            None => {}
        }
    }
    (digits.len() > 1).then_some(digits)
}

fn digit(c: char) -> Option<char> {
    if c.is_ascii_digit() {
        return Some(c);
    }
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

impl Numbers {
    /// From organisation, number and whether it is a short code.
    pub(super) fn build(rows: Vec<(u32, String, bool)>) -> Self {
        let mut all: Vec<Number> = rows
            .into_iter()
            .map(|(org, text, short)| Number { org, text: text.trim_start_matches('+').into(), short })
            .collect();
        all.sort_unstable_by(|a, b| (!a.short, &a.text, a.org).cmp(&(!b.short, &b.text, b.org)));
        all.dedup_by(|a, b| (a.short, &a.text, a.org) == (b.short, &b.text, b.org));
        all.shrink_to_fit();
        let pairs = (0_u32..).zip(&all).filter(|(_, number)| !number.short);
        let pairs =
            pairs.flat_map(|(id, n)| grams::inner(n.text.chars()).into_iter().map(move |key| (key, id)));
        let grams = Grams::build(pairs.collect());
        Self { all, grams }
    }

    /// Numbers that have these digits, best first.
    pub(super) fn with(&self, digits: &str) -> Vec<Dialled<'_>> {
        let mut found: Vec<Dialled<'_>> = self.short_codes(digits).collect();
        // The zeros in front are dialled and are no part of the number.
        let bare = digits.trim_start_matches('0');
        let end = digits.len().checked_sub(SAME_END).and_then(|from| digits.get(from..));
        for (part, same_end) in [(Some(bare), false), (end, true)] {
            let Some(part) = part.filter(|part| part.len() >= PART) else { continue };
            for number in self.holding(part) {
                let Some((how, score)) = score(&number.text, bare, part, same_end) else { continue };
                found.push(Dialled { org: number.org, text: &number.text, short: false, part: how, score });
            }
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.text.cmp(b.text)));
        found.truncate(MOST);
        found
    }

    /// Whether a whole short code is written so.
    pub(super) fn short_code(&self, text: &str) -> impl Iterator<Item = u32> {
        self.short_codes(text).filter(move |code| code.score > 0.9).map(|code| code.org)
    }

    fn short_codes<'a>(&'a self, digits: &str) -> impl Iterator<Item = Dialled<'a>> + use<'a> {
        let (digits, length) = (digits.to_owned(), digits.len());
        let start = self.all.partition_point(|number| number.short && *number.text < *digits);
        let own = self.all.iter().skip(start).take_while(move |n| n.short && n.text.starts_with(&digits));
        own.map(move |number| {
            let score = if number.text.len() == length { 1.0 } else { 0.8 };
            let (org, text) = (number.org, &*number.text);
            Dialled { org, text, short: true, part: Part::ShortCode, score }
        })
    }

    /// Numbers that hold the digits in a row.
    fn holding<'a>(&'a self, digits: &str) -> impl Iterator<Item = &'a Number> {
        let keys = grams::inner(digits.chars());
        let rarest = keys.iter().map(|key| self.grams.posts(*key)).min_by_key(|posts| posts.len());
        let numbers = rarest.unwrap_or(&[]).iter().filter_map(|id| self.all.get(*id as usize));
        numbers.filter(move |number| number.text.contains(digits))
    }

    /// Memory taken, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let texts: usize = self.all.iter().map(|number| number.text.len()).sum();
        texts + self.all.capacity() * size_of::<Number>() + self.grams.bytes()
    }
}

/// How well a number meets the digits that were typed (`bare`), of which it holds `part`.
fn score(number: &str, bare: &str, part: &str, same_end: bool) -> Option<(Part, f64)> {
    let ends = number.ends_with(part);
    if number == bare {
        Some((Part::Digits, 1.0))
    } else if same_end {
        // What stands before the end differs: an area code, a zero, a dialling prefix.
        ends.then_some((Part::Digits, 0.98))
    } else if ends {
        Some((Part::End, 0.75))
    } else {
        Some((Part::Digits, if number.starts_with(part) { 0.72 } else { 0.7 }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers() -> Numbers {
        let row = |org, text: &str, short| (org, text.to_owned(), short);
        Numbers::build(vec![
            row(1, "+6626753995", false),
            row(2, "+6622346365", false),
            row(3, "1300", true),
            row(4, "+66991301300", false),
            row(5, "191", true),
            row(6, "800SAVE", true),
        ])
    }

    fn found(text: &str) -> Vec<(u32, Part)> {
        let numbers = numbers();
        digits(text).map(|d| numbers.with(&d).iter().map(|n| (n.org, n.part)).collect()).unwrap_or_default()
    }

    #[test]
    fn however_a_number_is_grouped_it_is_found() {
        for text in
            ["+66 2 675 3995", "02 675 3995", "(02) 675-3995", "0066 2 675 3995", "๐๒ ๖๗๕ ๓๙๙๕", "٠٢٦٧٥٣٩٩٥"]
        {
            assert_eq!(found(text).first(), Some(&(1, Part::Digits)), "{text}");
        }
        assert_eq!(found("3995"), [(1, Part::End)]);
        assert_eq!(found("675 39"), [(1, Part::Digits)]);
        assert_eq!(found("662").len(), 2);
    }

    #[test]
    fn a_short_code_stands_before_a_number_that_ends_so() {
        assert_eq!(found("1300"), [(3, Part::ShortCode), (4, Part::End)]);
        assert_eq!(found("13").first(), Some(&(3, Part::ShortCode)));
        assert_eq!(numbers().short_code("191").collect::<Vec<_>>(), [5]);
        assert_eq!(numbers().short_code("19").count(), 0);
    }

    #[test]
    fn letters_and_single_digits_are_no_number() {
        for text in ["", "5", "abc", "a1300", "тел 1300", "+", "--"] {
            assert_eq!(digits(text), None, "{text}");
        }
    }
}
