//! The words that a finding shows: what a person would underline, and nothing twice.

use super::model::{FoundContact, FoundMoney};
use super::scan::Found;
use crate::text::words::Words;

/// Quotes shown for one indicator; more of the same teaches the reader nothing.
const QUOTES_PER_CODE: usize = 3;

/// Completes a match: no quote ends with `not` or a bare number, and a negation that follows (`emas`, `керек емес`) belongs to it.
pub(super) fn complete(found: Found, words: &Words, openers: &[Found], closers: &[Found]) -> Found {
    let sentence = |i: usize| words.list.get(i).map(|w| w.sentence);
    let follows = |last: usize| sentence(last).is_some() && sentence(last) == sentence(last + 1);
    let mut last = found.last;
    let opens = openers.binary_search(&Found { first: last, last }).is_ok();
    let text = |i: usize| words.list.get(i).and_then(|w| words.folded.get(w.start..w.end)).unwrap_or("");
    let number = |i: usize| text(i).bytes().all(|b| b.is_ascii_digit());
    // `18-30` wants its `years`, `3` its `months`.
    if opens && follows(last) {
        last += 1;
    }
    let mut numbers = 0;
    while numbers < 3 && number(last) && follows(last) {
        last += 1;
        numbers += 1;
    }
    let at = closers.partition_point(|f| f.first <= last);
    if let Some(closer) = closers.get(at).filter(|f| f.first == last + 1 && follows(last)) {
        last = closer.last;
    }
    Found { first: found.first, last }
}

/// Joins matches that touch inside one sentence and keeps the best: where most patterns agree, then the longest.
pub(super) fn best(matches: &[Found], words: &Words) -> Vec<Found> {
    let sentence = |i: usize| words.list.get(i).map(|w| w.sentence);
    let mut sorted = matches.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<(Found, usize)> = Vec::new();
    for next in sorted {
        match joined.last_mut() {
            Some((whole, count))
                if next.first <= whole.last + 1 && sentence(whole.last) == sentence(next.first) =>
            {
                whole.last = whole.last.max(next.last);
                *count += 1;
            }
            _ => joined.push((next, 1)),
        }
    }
    joined.sort_by_key(|(f, count)| (std::cmp::Reverse((*count, f.last - f.first)), f.first));
    joined.truncate(QUOTES_PER_CODE);
    joined.into_iter().map(|(f, _)| f).collect()
}

/// The scalars of a quote: whole amounts and contacts with their signs, no blanks or punctuation at the ends.
pub(super) fn scalars(
    found: Found,
    words: &Words,
    money: &[FoundMoney],
    contacts: &[FoundContact],
    text: &[char],
) -> Option<(usize, usize)> {
    let (mut start, mut end) = (words.list.get(found.first)?.from, words.list.get(found.last)?.to);
    let amounts = money.iter().map(|m| (m.start, m.end));
    for (from, to) in amounts.chain(contacts.iter().map(|c| (c.start, c.end))) {
        if from < end && start < to {
            start = start.min(from);
            end = end.max(to);
        }
    }
    let inside = text.get(start..end)?;
    let first = inside.iter().position(|&c| !is_edge(c))?;
    let last = inside.iter().rposition(|&c| !is_edge(c))?;
    Some((start + first, start + last + 1))
}

/// Signs that no quote begins or ends with; currency signs, `+`, `@` and `%` are part of what they stand beside.
fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | '…'
                | '-'
                | '/'
                | '\\'
                | '|'
                | '"'
                | '\''
                | '`'
                | '*'
                | '_'
                | '~'
        )
        || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '«' | '»' | '•' | '·' | '=')
        || matches!(c, '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201F}' | '\u{200B}'..='\u{200F}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::read;

    fn found(first: usize, last: usize) -> Found {
        Found { first, last }
    }

    #[test]
    fn a_quote_is_completed_inside_its_sentence() {
        let words = read("опыт не нужен. тажриба шарт эмас. Опыт не. Нужен");
        let openers = [found(1, 1), found(7, 7)];
        let closers = [found(5, 5)];
        assert_eq!(complete(found(0, 1), &words, &openers, &closers), found(0, 2));
        assert_eq!(complete(found(3, 4), &words, &openers, &closers), found(3, 5));
        assert_eq!(complete(found(6, 7), &words, &openers, &closers), found(6, 7));
    }

    #[test]
    fn touching_matches_are_one_and_three_remain() {
        let words = read("аа бб вв гггггг. дд ее жж зз ии кк лл мм нн");
        let all =
            [found(0, 0), found(1, 2), found(3, 3), found(4, 4), found(6, 6), found(8, 8), found(10, 10)];
        assert_eq!(best(&all, &words), [found(0, 3), found(4, 4), found(6, 6)]);
    }

    #[test]
    fn ends_are_trimmed_and_amounts_whole() {
        let text = "«1800-2500$», опыт";
        let scalar: Vec<char> = text.chars().collect();
        let units = crate::text::words::units(text);
        let words = crate::text::words::read_units(&units);
        let money = crate::advert::money::find(&units);
        assert_eq!(scalars(found(0, 1), &words, &money, &[], &scalar), Some((1, 11)));
    }
}
