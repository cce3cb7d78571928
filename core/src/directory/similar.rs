//! How alike two names are.

use crate::text::fold::{is_apostrophe, search_key};

/// Longest name that is compared letter by letter, in characters.
pub(super) const LONGEST: usize = 64;

/// What was typed, in the two spellings that are compared.
#[derive(Debug)]
pub(super) struct Typed {
    /// The spelling that all scripts share.
    pub(super) fold: String,
    pub(super) plain: String,
    folded: Vec<char>,
    plainly: Vec<char>,
    cyrillic: bool,
}

/// A name to compare with, taken apart once.
#[derive(Debug, Default)]
pub(super) struct Letters {
    folded: Vec<char>,
    plainly: Vec<char>,
}

/// How a name and what was typed meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meeting {
    /// As a whole.
    Whole,
    /// The name begins with it.
    Beginning,
    /// It is a part of the name.
    Part,
    /// Only nearly.
    Near,
}

impl Typed {
    /// Prepares a text for comparing.
    pub(super) fn new(text: &str) -> Self {
        let (fold, plain) = (search_key(text), plain(text));
        let (folded, plainly) = (letters(&fold), letters(&plain));
        let cyrillic = is_cyrillic(&plain);
        Self { fold, plain, folded, plainly, cyrillic }
    }

    /// Likeness to a name: 1 and a little more is equal, 0 has nothing in common. `room` is scratch space.
    ///
    /// The fold finds a name across scripts; the plain spelling tells apart what folding makes one (`Fii` is nearer to
    /// `Fiji` than to `Finland`).
    pub(super) fn likeness(&self, plain: &str, fold: &str, room: &mut Letters) -> f64 {
        // Folding can make a beginning of what is none: letters run together, or one letter stands for two.
        let merged = self.folded.len() < self.plainly.len();
        let beginning = match (merged, self.cyrillic == is_cyrillic(plain)) {
            (true, _) => 0.0,
            (false, true) => 0.70,
            (false, false) => 0.84,
        };
        refill(&mut room.folded, fold);
        let folded = likeness(&self.folded, &room.folded, beginning);
        // Latin names mostly fold to themselves.
        let plainly = if fold == plain && self.fold == self.plain && beginning > 0.8 {
            folded
        } else {
            refill(&mut room.plainly, plain);
            likeness(&self.plainly, &room.plainly, 0.84)
        };
        let first = if self.plain.chars().next() == plain.chars().next() { 0.01 } else { 0.0 };
        folded.max(plainly) + 0.04 * plainly + first
    }

    /// In what way a name that was found is like this.
    pub(super) fn meeting(&self, plain: &str, fold: &str) -> Meeting {
        if self.plain == plain || self.fold == fold {
            Meeting::Whole
        } else if plain.starts_with(&self.plain) || fold.starts_with(&self.fold) {
            Meeting::Beginning
        } else if plain.contains(&self.plain) || fold.contains(&self.fold) {
            Meeting::Part
        } else {
            Meeting::Near
        }
    }
}

fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{0400}'..='\u{052F}'))
}

/// Lower case without apostrophes and blanks at the edges.
pub(super) fn plain(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    lower.chars().filter(|c| !is_apostrophe(*c)).take(2 * LONGEST).collect()
}

fn letters(text: &str) -> Vec<char> {
    text.chars().take(LONGEST).collect()
}

fn refill(room: &mut Vec<char>, text: &str) {
    room.clear();
    room.extend(text.chars().take(LONGEST));
}

/// Likeness of two spellings: 1 is equal, 0 has nothing in common.
///
/// Counts typing slips (a letter left out, added, changed, two swapped) against the length. Typing only the beginning of a
/// name, or one word of it, is no slip; `beginning` is what the shortest beginning is worth, 0 for none.
fn likeness(typed: &[char], name: &[char], beginning: f64) -> f64 {
    if typed == name {
        return 1.0;
    }
    if typed.is_empty() || name.is_empty() {
        return 0.0;
    }
    let whole = ratio(typed, name);
    let start = if beginning > 0.0 && name.starts_with(typed) {
        beginning + 0.12 * share(typed.len(), name.len())
    } else {
        0.0
    };
    let word = if name.contains(&' ') { best_word(typed, name, beginning > 0.0) } else { 0.0 };
    // A letter left out is the commonest slip of all.
    let left_out = if typed.len() + 1 == name.len() && is_subsequence(typed, name) { 0.02 } else { 0.0 };
    whole.max(start).max(word) + left_out
}

/// One word of a longer name; less than the whole, and never for scraps.
fn best_word(typed: &[char], name: &[char], beginnings: bool) -> f64 {
    name.split(|c| *c == ' ')
        .filter(|word| word.len() > 2)
        .map(|word| {
            let start = if beginnings && typed.len() > 3 && word.starts_with(typed) { 0.9 } else { 0.0 };
            ratio(typed, word).max(start) * 0.82
        })
        .fold(0.0, f64::max)
}

fn ratio(a: &[char], b: &[char]) -> f64 {
    let longest = a.len().max(b.len());
    // Over half of the letters wrong is no likeness, so counting ends there.
    slips(a, b, longest / 2).map_or(0.0, |slips| 1.0 - share(slips, longest)).max(0.0)
}

fn share(part: usize, whole: usize) -> f64 {
    // Both are at most LONGEST.
    #[allow(clippy::cast_precision_loss)]
    let share = part as f64 / whole.max(1) as f64;
    share
}

fn is_subsequence(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|c| rest.any(|l| l == c))
}

/// Damerau-Levenshtein distance with neighbours swapped (optimal string alignment), over three rolling rows; `None` above
/// `most`. Texts are at most [`LONGEST`] long.
fn slips(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    // Equal ends cost nothing.
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..)?, b.get(same..)?);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(..a.len() - same)?, b.get(..b.len() - same)?);

    let mut before = [0_u8; LONGEST + 1];
    let mut last = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    (0_u8..).zip(&mut last).for_each(|(i, cell)| *cell = i);
    let mut a_before = None;
    for (i, &ca) in (1_u8..).zip(a) {
        let (mut left, mut lowest) = (i, i);
        let mut b_before = None;
        if let Some(first) = row.first_mut() {
            *first = i;
        }
        // Cells of the rows above: swapped two back, changed, left out.
        let above = [0].iter().chain(&before).zip(last.iter().zip(last.iter().skip(1)));
        for ((&cb, (&swapped, (&changed, &added))), cell) in b.iter().zip(above).zip(row.iter_mut().skip(1)) {
            let mut cost = (changed + u8::from(ca != cb)).min(added + 1).min(left + 1);
            if a_before == Some(cb) && b_before == Some(ca) {
                cost = cost.min(swapped + 1);
            }
            (*cell, left, b_before) = (cost, cost, Some(cb));
            lowest = lowest.min(cost);
        }
        // A swap reaches back two rows and saves one slip at most.
        if usize::from(lowest) > most + 1 {
            return None;
        }
        (before, last, row) = (last, row, before);
        a_before = Some(ca);
    }
    last.get(b.len()).map(|slips| usize::from(*slips)).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_as_people_make_them() {
        let count = |a: &str, b: &str| slips(&letters(a), &letters(b), LONGEST);
        for (a, b, expected) in [
            ("tailand", "tailand", 0),
            ("tailnd", "tailand", 1),
            ("tialand", "tailand", 1),
            ("atiland", "tailand", 1),
            ("tailadn", "tailand", 1),
            ("mianna", "mianma", 1),
            ("", "abc", 3),
            ("abc", "", 3),
            ("ca", "abc", 3),
            ("abcdef", "badcfe", 3),
            ("xabcdefx", "xbadcfex", 3),
        ] {
            assert_eq!(count(a, b), Some(expected), "{a} {b}");
        }
    }

    #[test]
    fn counting_stops_where_it_is_told() {
        let count = |most| slips(&letters("tailand"), &letters("finland"), most);
        assert_eq!(count(3), Some(3));
        assert_eq!(count(2), None);
        assert_eq!(slips(&letters("abcdef"), &letters("badcfe"), 3), Some(3));
        assert_eq!(slips(&letters("a"), &letters("abc"), 1), None);
    }

    #[test]
    fn the_right_name_is_the_likest() {
        let like = |typed: &str, name: &str| {
            Typed::new(typed).likeness(&plain(name), &search_key(name), &mut Letters::default())
        };
        assert!(like("tailnd", "Tailand") > like("tailnd", "Finland"));
        assert!(like("bangk", "Bangkok") > like("bangk", "Bangladesh"));
        assert!(like("Fii", "Fiji") > like("Fii", "Finland"));
        assert!(like("Falland Islands", "Falkland Islands") > like("Falland Islands", "Åland Islands"));
        assert!(like("Узбекистан", "Uzbekistan") > 0.99);
        assert!(like("Малаи", "Малави") > like("Малаи", "Малайзия"));
        assert!(like("kolata", "Kuala Lumpur") < 0.55);
        assert!(like("", "x") < 0.02);
    }

    #[test]
    fn how_a_name_was_met_is_told() {
        let met = |typed: &str, name: &str| Typed::new(typed).meeting(&plain(name), &search_key(name));
        assert_eq!(met("O'zbekiston", "Oʻzbekiston"), Meeting::Whole);
        assert_eq!(met("бангк", "Бангкок"), Meeting::Beginning);
        assert_eq!(met("лумпур", "Куала-Лумпур"), Meeting::Part);
        assert_eq!(met("тайлнд", "Тайланд"), Meeting::Near);
    }
}
