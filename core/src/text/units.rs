//! Characters after NFKC, each knowing its place in the original.

use unicode_normalization::UnicodeNormalization as _;

use super::fold;

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
    units_into(text, &mut out);
    out
}

/// As [`units`], into an empty list.
pub(super) fn units_into(text: &str, out: &mut Vec<Unit>) {
    let mut chars = text.chars().enumerate().peekable();
    while let Some((from, c)) = chars.next() {
        // Any number of blanks is one: `45  000` is a number, and nobody sees two blanks at the end of a line.
        if is_blank(c) {
            if out.last().is_none_or(|u: &Unit| u.ch != ' ') {
                out.push(Unit { ch: ' ', from, to: from + 1 });
            }
            continue;
        }
        // Most of any text; a mark that follows must still be composed.
        if is_stable(c) && chars.peek().is_none_or(|&(_, n)| !fold::is_mark(n)) {
            out.push(Unit { ch: c, from, to: from + 1 });
            continue;
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
    write_zeros(out);
}

/// `15OO$`, `3ооо`: letters after a digit that are all drawn like a zero are zeros.
fn write_zeros(units: &mut [Unit]) {
    let is_zero = |c: char| matches!(c, 'o' | 'O' | 'о' | 'О');
    let mut at = 0;
    while at < units.len() {
        let run = |from: usize, of: &dyn Fn(char) -> bool| {
            units.get(from..).unwrap_or(&[]).iter().take_while(|u| of(u.ch)).count()
        };
        let digits = run(at, &|c| c.is_ascii_digit());
        let zeros = if digits > 0 { run(at + digits, &is_zero) } else { 0 };
        let end = at + digits + zeros;
        let whole = units.get(end).is_none_or(|u| !is_letter(u.ch));
        if zeros > 0 && whole {
            for unit in units.iter_mut().take(end).skip(at + digits) {
                unit.ch = '0';
            }
        }
        at = end.max(at + 1);
    }
}

/// A blank that breaks no line.
#[inline]
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\0' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// [`char::is_alphabetic`], quick for the letters of our languages.
#[inline]
#[must_use]
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}' => true,
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphabetic(),
    }
}

/// [`char::is_alphanumeric`], quick for the letters of our languages.
#[inline]
#[must_use]
pub fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c) || (!c.is_ascii() && c.is_numeric())
}

/// Whether NFKC leaves this character alone, for the letters and signs that make up most texts here.
#[inline]
fn is_stable(c: char) -> bool {
    c.is_ascii()
        || matches!(c, '\u{0400}'..='\u{0482}' | '\u{048A}'..='\u{052F}' | '\u{00C0}'..='\u{0131}' | 'ş' | 'Ş' | 'ə' | 'Ə')
        || matches!(
            c,
            '«' | '»' | '\u{2013}' | '\u{2014}' | '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_answers_are_right() {
        for c in (0..0x1_0000).filter_map(char::from_u32) {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn the_short_cut_gives_what_nfkc_gives() {
        for c in (0..0x1_0000).filter_map(char::from_u32).filter(|&c| is_stable(c)) {
            assert!(std::iter::once(c).nfkc().eq(std::iter::once(c)), "{c:?}");
        }
    }
}
