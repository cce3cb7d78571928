//! How alike two names are.

use crate::text::fold::{is_apostrophe, search_key};

/// Longest name that is compared letter by letter, in characters.
const LONGEST: usize = 64;

/// What was typed, in the two spellings that are compared.
#[derive(Debug)]
pub(super) struct Typed {
    /// The spelling that all scripts share.
    pub(super) fold: String,
    pub(super) plain: String,
}

impl Typed {
    /// Prepares a text for comparing.
    pub(super) fn new(text: &str) -> Self {
        Self { fold: search_key(text), plain: plain(text) }
    }

    /// Characters of the longer spelling: folding merges letters, and a slip may make two of them neighbours.
    pub(super) fn size(&self) -> usize {
        self.fold.chars().count().max(self.plain.chars().count())
    }

    /// Likeness to a name: 1 and a little more is equal, 0 has nothing in common.
    ///
    /// The fold finds a name across scripts; the plain spelling tells apart what folding makes one (`Fii` is nearer to
    /// `Fiji` than to `Finland`).
    pub(super) fn likeness(&self, plain: &str, fold: &str) -> f64 {
        // Folding can make a beginning of what is none: letters run together, or one letter stands for two.
        let merged = self.fold.chars().count() < self.plain.chars().count();
        let beginning = match (merged, is_cyrillic(&self.plain) == is_cyrillic(plain)) {
            (true, _) => 0.0,
            (false, true) => 0.74,
            (false, false) => 0.84,
        };
        let folded = likeness(&self.fold, fold, beginning);
        let plainly = likeness(&self.plain, plain, 0.84);
        let first = if self.plain.chars().next() == plain.chars().next() { 0.01 } else { 0.0 };
        folded.max(plainly) + 0.04 * plainly + first
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

/// Likeness of two spellings: 1 is equal, 0 has nothing in common.
///
/// Counts typing slips (a letter left out, added, changed, two swapped) against the length. Typing only the beginning of a
/// name, or one word of it, is no slip; `beginning` is what the shortest beginning is worth, 0 for none.
fn likeness(typed: &str, name: &str, beginning: f64) -> f64 {
    if typed == name {
        return 1.0;
    }
    let (t, n) = (letters(typed), letters(name));
    if t.is_empty() || n.is_empty() {
        return 0.0;
    }
    let whole = ratio(&t, &n);
    let start =
        if beginning > 0.0 && n.starts_with(&t) { beginning + 0.12 * share(t.len(), n.len()) } else { 0.0 };
    let word = if name.contains(' ') { best_word(&t, name, beginning > 0.0) } else { 0.0 };
    // A letter left out is the commonest slip of all.
    let left_out = if t.len() + 1 == n.len() && is_subsequence(&t, &n) { 0.02 } else { 0.0 };
    whole.max(start).max(word) + left_out
}

fn letters(text: &str) -> Vec<char> {
    text.chars().take(LONGEST).collect()
}

/// One word of a longer name; less than the whole, and never for scraps.
fn best_word(typed: &[char], name: &str, beginnings: bool) -> f64 {
    name.split(' ')
        .filter(|word| word.chars().count() > 2)
        .map(|word| {
            let word = letters(word);
            let start = if beginnings && typed.len() > 3 && word.starts_with(typed) { 0.9 } else { 0.0 };
            ratio(typed, &word).max(start) * 0.82
        })
        .fold(0.0, f64::max)
}

fn ratio(a: &[char], b: &[char]) -> f64 {
    1.0 - share(slips(a, b), a.len().max(b.len()))
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

/// Damerau-Levenshtein distance with neighbours swapped (optimal string alignment), over three rolling rows.
fn slips(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut a_before = None;
    for (i, &ca) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        let mut left = i + 1;
        let mut b_before = None;
        for (j, &cb) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX - 1);
            let mut cost = (at(&last, j) + usize::from(ca != cb)).min(at(&last, j + 1) + 1).min(left + 1);
            if j > 0 && a_before == Some(cb) && b_before == Some(ca) {
                cost = cost.min(at(&before, j - 1).saturating_add(1));
            }
            row.push(cost);
            left = cost;
            b_before = Some(cb);
        }
        before = std::mem::replace(&mut last, row);
        a_before = Some(ca);
    }
    last.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_as_people_make_them() {
        let count = |a: &str, b: &str| slips(&letters(a), &letters(b));
        assert_eq!(count("tailand", "tailand"), 0);
        assert_eq!(count("tailnd", "tailand"), 1);
        assert_eq!(count("tialand", "tailand"), 1);
        assert_eq!(count("mianna", "mianma"), 1);
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("abc", ""), 3);
        assert_eq!(count("ca", "abc"), 3);
    }

    #[test]
    fn the_right_name_is_the_likest() {
        let like = |typed: &str, name: &str| Typed::new(typed).likeness(&plain(name), &search_key(name));
        assert!(like("tailnd", "Tailand") > like("tailnd", "Finland"));
        assert!(like("bangk", "Bangkok") > like("bangk", "Bangladesh"));
        assert!(like("Fii", "Fiji") > like("Fii", "Finland"));
        assert!(like("Falland Islands", "Falkland Islands") > like("Falland Islands", "Åland Islands"));
        assert!(like("Узбекистан", "Uzbekistan") > 0.99);
        assert!(like("Малаи", "Малави") > like("Малаи", "Малайзия"));
        assert!(like("kolata", "Kuala Lumpur") < 0.55);
        assert!(like("", "x") < 0.01);
    }
}
