//! A text as folded words, each knowing its place in the original.
//!
//! Folded words stand in one string with a blank after each, which is what an automaton reads in one pass; the table of
//! words leads from there back to Unicode scalars of the text as given.

use unicode_normalization::UnicodeNormalization as _;

use super::fold::{self, Letter};
use super::lookalike::{self, Script};

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// First byte in [`Words::folded`].
    pub start: usize,
    /// One past its last byte there.
    pub end: usize,
    /// First Unicode scalar in the text as given.
    pub from: usize,
    /// One past its last scalar there.
    pub to: usize,
    /// Position for distances: words count 1, the end of a sentence or line counts more.
    pub place: u32,
    /// Number of the sentence.
    pub sentence: u32,
    /// Letters were replaced or joined: somebody, or a camera, broke the word.
    pub repaired: bool,
    /// Several words may be glued in it (`б е з о п ы т а`): stems may begin anywhere.
    pub glued: bool,
}

/// The words of a text.
#[derive(Debug, Default)]
pub struct Words {
    /// Folded words, a blank before the first and after each.
    pub folded: String,
    /// The words in order.
    pub list: Vec<Word>,
}

/// A character after NFKC, with the scalar it came from and how many scalars it stands for.
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    /// The character.
    pub ch: char,
    /// First scalar in the text as given.
    pub from: usize,
    /// One past the last.
    pub to: usize,
}

/// Marks stacked on one letter beyond this are noise; normalising them together would cost more than they are worth.
const MAX_MARKS: usize = 8;

/// NFKC with a map: invisible characters gone, keycaps as digits, marks composed with their letter.
#[must_use]
pub fn units(text: &str) -> Vec<Unit> {
    let mut out = Vec::with_capacity(text.len());
    let mut chars = text.chars().enumerate().peekable();
    while let Some((from, c)) = chars.next() {
        if c.is_ascii() {
            // Most of any text; a mark that follows must still be composed.
            let plain = chars.peek().is_none_or(|&(_, n)| !fold::is_mark(n));
            if plain {
                out.push(Unit { ch: if c == '\0' { ' ' } else { c }, from, to: from + 1 });
                continue;
            }
        }
        if fold::is_invisible(c) || c == '\u{20E3}' || ('\u{1F3FB}'..='\u{1F3FF}').contains(&c) {
            continue;
        }
        let mut cluster = [c; MAX_MARKS];
        let mut len = 1;
        let mut to = from + 1;
        while let Some(&(at, mark)) = chars.peek() {
            if !fold::is_mark(mark) {
                break;
            }
            if let Some(slot) = cluster.get_mut(len) {
                *slot = mark;
                len += 1;
            }
            to = at + 1;
            chars.next();
        }
        let composed = cluster.iter().take(len).copied().nfkc();
        out.extend(composed.filter(|&ch| !fold::is_invisible(ch)).map(|ch| Unit { ch, from, to }));
    }
    out
}

/// Pictures that advertisers use as words.
fn picture(c: char) -> Option<&'static str> {
    Some(match c {
        '✈' | '🛫' | '🛬' | '🛩' | '🎫' | '🎟' => "pictureplane",
        '🏠' | '🏡' | '🏨' | '🏢' | '🛏' | '🏘' => "picturehouse",
        '🍽' | '🍲' | '🍜' | '🍛' | '🥗' | '🍱' | '🍴' => "picturemeal",
        '🛂' => "picturevisa",
        '🚗' | '🚕' | '🚐' | '🚙' | '🚌' => "picturecar",
        _ => return None,
    })
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// A stretch of units that makes one word before repair.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    first: usize,
    last: usize,
    letters: u32,
    breaks: u32,
    sentence: bool,
    picture: Option<&'static str>,
}

/// Reads a text into folded words.
#[must_use]
pub fn read(text: &str) -> Words {
    read_units(&units(text))
}

/// As [`read`], for units that exist already.
#[must_use]
pub fn read_units(units: &[Unit]) -> Words {
    let text_script = majority(units);
    let stretches = join_spaced(&split(units), units);
    let mut words = Words::default();
    words.folded.reserve(units.len() + units.len() / 4 + 1);
    words.folded.push(' ');
    let (mut place, mut sentence) = (0u32, 0u32);
    let mut raw: Vec<Unit> = Vec::new();
    for stretch in &stretches {
        place = place.saturating_add(1 + stretch.breaks);
        sentence = sentence.saturating_add(u32::from(stretch.sentence));
        let Some(slice) = units.get(stretch.first..=stretch.last) else { continue };
        let (Some(first), Some(last)) = (slice.first(), slice.last()) else { continue };
        let start = words.folded.len();
        let mut repaired = false;
        if let Some(name) = stretch.picture {
            words.folded.push_str(&fold_word(name));
        } else {
            raw.clear();
            raw.extend(
                slice
                    .iter()
                    .filter(|u| is_word_char(u.ch) || fold::is_apostrophe(u.ch) || is_leet_sign(u.ch)),
            );
            repaired = repair(&mut raw, text_script);
            soften(&mut raw);
            words.folded.extend(fold_units(&raw).iter().map(|l| l.ch));
        }
        let end = words.folded.len();
        if end == start {
            continue;
        }
        words.folded.push(' ');
        let glued = stretch.letters == 0;
        words.list.push(Word {
            start,
            end,
            from: first.from,
            to: last.to,
            place,
            sentence,
            repaired: repaired || glued,
            glued,
        });
    }
    words
}

/// Folds one word of a lexicon exactly as words of a text are folded.
#[must_use]
pub fn fold_word(word: &str) -> String {
    let mut raw: Vec<Unit> = units(word).into_iter().filter(|u| is_word_char(u.ch)).collect();
    soften(&mut raw);
    fold_units(&raw).iter().map(|l| l.ch).collect()
}

fn fold_units(raw: &[Unit]) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(raw.len() + 4);
    for (i, unit) in raw.iter().enumerate() {
        fold::spell(unit.ch, i, &mut letters);
    }
    one_sh(&fold::squash(&letters))
}

/// `ё`, `yo`, `йо`, `ye`, `йе` and `е` are one letter: Russian drops the dots, Uzbek writes `ёрдам` and `yordam`,
/// `етарли` and `yetarli`, and `йўл` is typed `yo'l` or `yol`. The `и` of `питание` is a letter of its own and stays.
fn soften(raw: &mut [Unit]) {
    let glide = |c: char| matches!(c, 'y' | 'Y' | 'й' | 'Й');
    let vowel = |c: char| matches!(c, 'o' | 'O' | 'e' | 'E' | 'о' | 'О' | 'е' | 'Е' | 'ў' | 'Ў');
    for i in 0..raw.len() {
        let pair = raw.get(i).zip(raw.get(i + 1)).is_some_and(|(a, b)| glide(a.ch) && vowel(b.ch));
        if let Some(unit) = raw.get_mut(i) {
            if pair {
                unit.ch = '\'';
            } else if matches!(unit.ch, 'ё' | 'Ё') {
                unit.ch = 'е';
            }
        }
        if pair && let Some(next) = raw.get_mut(i + 1) {
            next.ch = 'e';
        }
    }
}

/// `shch` and `sch` are transliterations of one letter, `щ`, which is folded to `sh`.
fn one_sh(letters: &[Letter]) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len());
    for &letter in letters {
        let n = out.len();
        let before = |k: usize| n.checked_sub(k).and_then(|i| out.get(i)).map(|l| l.ch);
        if letter.ch == 'h' && before(1) == Some('c') {
            match (before(2), before(3)) {
                (Some('s'), _) => {
                    out.pop();
                    out.push(letter);
                    continue;
                }
                (Some('h'), Some('s')) => {
                    out.pop();
                    continue;
                }
                _ => {}
            }
        }
        out.push(letter);
    }
    out
}

fn majority(units: &[Unit]) -> Script {
    let mut balance = 0i64;
    for unit in units {
        match lookalike::script(unit.ch) {
            Some(Script::Latin) => balance -= 1,
            Some(Script::Cyrillic) => balance += 1,
            _ => {}
        }
    }
    if balance > 0 { Script::Cyrillic } else { Script::Latin }
}

fn is_leet_sign(c: char) -> bool {
    matches!(c, '@' | '$')
}

/// Signs that are put between letters to break a word for a filter, and that end no word by themselves.
fn is_filler(c: char) -> bool {
    matches!(c, '*' | '·' | '•' | '¸' | '~' | '^' | '|') || is_leet_sign(c)
}

/// Cuts the units into words.
fn split(units: &[Unit]) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut open: Option<Stretch> = None;
    let (mut breaks, mut sentence) = (0u32, false);
    let letter_at = |i: usize| units.get(i).is_some_and(|u| u.ch.is_alphabetic());
    let mut i = 0;
    while let Some(unit) = units.get(i) {
        let c = unit.ch;
        let inner = open.is_some() && letter_at(i + 1) && i.checked_sub(1).is_some_and(letter_at);
        let filler = inner && is_filler(c) && !looks_like_address(units, i);
        if is_word_char(c) || (fold::is_apostrophe(c) && inner) || filler {
            let stretch = open.get_or_insert(Stretch {
                first: i,
                last: i,
                letters: 0,
                breaks: std::mem::take(&mut breaks),
                sentence: std::mem::take(&mut sentence),
                picture: None,
            });
            stretch.last = i;
            stretch.letters += u32::from(is_word_char(c));
            i += 1;
            continue;
        }
        out.extend(open.take());
        if let (Some(a), Some(b)) = (indicator(c), units.get(i + 1).and_then(|u| indicator(u.ch))) {
            // Two regional indicators are a flag; `flag:th` is a word of the places table.
            out.push(Stretch {
                first: i,
                last: i + 1,
                letters: 9,
                breaks: 0,
                sentence: false,
                picture: flag(a, b),
            });
            i += 2;
            continue;
        }
        if let Some(name) = picture(c) {
            out.push(Stretch {
                first: i,
                last: i,
                letters: 9,
                breaks: 0,
                sentence: false,
                picture: Some(name),
            });
        }
        match c {
            '\n' | '\r' => {
                breaks = breaks.saturating_add(1).min(3);
                sentence = true;
            }
            '.' | '!' | '?' | '…' | ';' => {
                let ends = units.get(i + 1).is_none_or(|u| !is_word_char(u.ch));
                if ends {
                    breaks = breaks.max(2);
                    sentence = true;
                }
            }
            _ => {}
        }
        i += 1;
    }
    out.extend(open);
    out
}

/// An `@` that belongs to an e-mail address or a handle is no letter `a`.
fn looks_like_address(units: &[Unit], at: usize) -> bool {
    if units.get(at).is_none_or(|u| u.ch != '@') {
        return false;
    }
    units.iter().skip(at + 1).take(40).take_while(|u| !u.ch.is_whitespace()).any(|u| u.ch == '.')
}

fn indicator(c: char) -> Option<char> {
    let n = (c as u32).checked_sub(0x1F1E6)?;
    (n < 26).then(|| char::from_u32('a' as u32 + n)).flatten()
}

/// Names of the flags that matter to the places table.
fn flag(a: char, b: char) -> Option<&'static str> {
    Some(match (a, b) {
        ('t', 'h') => "flagtailand",
        ('m', 'm') => "flagmianma",
        ('k', 'h') => "flagkambodja",
        ('l', 'a') => "flaglaos",
        ('a', 'e') => "flagdubai",
        ('m', 'y') => "flagmalaizia",
        ('p', 'h') => "flagfilipin",
        ('v', 'n') => "flagvetnam",
        ('c', 'n') => "flagkitai",
        _ => "flagother",
    })
}

/// Joins runs of four or more single letters (`р а б о т а`, `w.o.r.k`); a wider gap ends the word.
fn join_spaced(stretches: &[Stretch], units: &[Unit]) -> Vec<Stretch> {
    let single = |s: &Stretch| {
        s.picture.is_none() && s.letters == 1 && units.get(s.first).is_some_and(|u| u.ch.is_alphabetic())
    };
    let mut out = Vec::with_capacity(stretches.len());
    let mut i = 0;
    while let Some(first) = stretches.get(i) {
        let mut end = i + 1;
        if single(first) {
            while let (Some(a), Some(b)) = (stretches.get(end - 1), stretches.get(end)) {
                let near = b.first.saturating_sub(a.last) == 2
                    && units
                        .get(a.last + 1)
                        .is_some_and(|u| matches!(u.ch, ' ' | '.' | '-' | '_' | '\u{2013}' | '/' | '*'));
                if !(single(b) && near) {
                    break;
                }
                end += 1;
            }
        }
        if end - i >= 4 {
            let last = stretches.get(end - 1).unwrap_or(first);
            // No letters counted marks the word as glued.
            out.push(Stretch { last: last.last, letters: 0, ..*first });
            i = end;
        } else {
            out.push(*first);
            i += 1;
        }
    }
    out
}

/// Puts look-alike letters and digits inside a word back; tells whether anything changed.
fn repair(word: &mut Vec<Unit>, text: Script) -> bool {
    let mut changed = false;
    let target = lookalike::intended(word.iter().map(|u| u.ch), text);
    if let Some(target) = target {
        for unit in word.iter_mut() {
            let new = lookalike::rewrite(unit.ch, target);
            changed |= new != unit.ch;
            unit.ch = new;
        }
    }
    let letters = word.iter().filter(|u| u.ch.is_alphabetic()).count();
    let odd = word.iter().filter(|u| u.ch.is_ascii_digit() || is_leet_sign(u.ch)).count();
    if odd > 0 && letters >= 3 && odd <= letters && !digits_are_a_number(word) {
        let own = word.iter().find_map(|u| lookalike::script(u.ch)).unwrap_or(text);
        let last_letter = word.iter().rposition(|u| u.ch.is_alphabetic()).unwrap_or(0);
        for unit in word.iter_mut().take(last_letter) {
            if let Some(new) = (!unit.ch.is_alphabetic()).then(|| lookalike::leet(unit.ch, own)).flatten() {
                unit.ch = new;
                changed = true;
            }
        }
    }
    word.retain(|u| !is_leet_sign(u.ch));
    changed
}

/// `2000долл`, `25mln`, `hr77`: two digits side by side are a number, and so is a leading digit before a unit.
fn digits_are_a_number(word: &[Unit]) -> bool {
    word.windows(2).any(|w| w.iter().all(|u| u.ch.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        read(text).folded.trim().to_owned()
    }

    #[test]
    fn one_word_in_all_its_disguises() {
        let plain = folded("работа");
        for text in [
            "РАБОТА",
            "рaбoтa",
            "раб\u{200B}ота",
            "ра\u{00AD}бота",
            "р а б о т а",
            "р.а.б.о.т.а",
            "раб0та",
            "rabota",
            "р@бота",
            "ра*бо*та",
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn scripts_of_one_language_meet() {
        assert_eq!(
            folded("ҳамма харажат бизнинг ҳисобимиздан"),
            folded("hamma xarajat bizning hisobimizdan")
        );
        assert_eq!(folded("ёрдам йўлкира етарли"), folded("yordam yo‘lkira yetarli"));
        assert_eq!(folded("жұмыс"), folded("jumys"));
        assert_eq!(folded("жильё ещё борщ"), folded("жилье еще borshch"));
        assert_eq!(folded("𝗪𝗼𝗿𝗸 ⓦⓞⓡⓚ"), "vork vork");
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let text = "a😀 «Мья\u{0301}нма»!";
        let words = read(text);
        let last = words.list.last().copied().unwrap();
        assert_eq!(super::super::span::quote(text, last.from, last.to), "Мья\u{0301}нма");
    }

    #[test]
    fn numbers_stay_numbers() {
        assert_eq!(folded("от 2000долл 18-30 hr77 25mln"), "ot 2000dol 18 30 hr77 25mln");
    }

    #[test]
    fn hostile_texts_end() {
        assert!(read("").list.is_empty());
        assert!(read("\0\0\u{0301}\u{0301}").list.is_empty());
        assert!(read(&"\u{0301}".repeat(10_000)).list.is_empty());
        assert!(!read(&"🏠".repeat(1000)).list.is_empty());
    }
}
