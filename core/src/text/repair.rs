//! Look-alike letters and digits inside a word, put back.

use super::{
    lookalike::{self, Script},
    units::{Unit, is_letter},
};

/// The alphabet of most letters.
pub(super) fn majority(units: &[Unit]) -> Script {
    let mut balance = 0i64;
    for unit in units {
        match unit.ch {
            'a'..='z' | 'A'..='Z' => balance -= 1,
            '\u{0400}'..='\u{052F}' => balance += 1,
            _ => {}
        }
    }
    if balance > 0 { Script::Cyrillic } else { Script::Latin }
}

/// Signs that stand for letters inside a word.
pub(super) fn is_leet_sign(c: char) -> bool {
    matches!(c, '@' | '$' | '!')
}

/// What stands for a letter that may be any vowel (`к*рта`).
const STAR: char = '*';
/// More stars than this hide a word from its reader too.
const MOST_STARS: usize = 2;
const VOWELS: [char; 5] = ['a', 'o', 'e', 'i', 'u'];

/// The other words that a disguised one may be: a vowel for each star, digits read the less usual way, and Latin letters as the
/// Cyrillic ones they draw when the whole text is `drawn` so.
pub(super) fn other_readings(word: &[Unit], drawn: bool) -> Vec<Vec<Unit>> {
    let mut out: Vec<Vec<Unit>> = Vec::new();
    let stars = word.iter().filter(|u| u.ch == STAR).count();
    if (1..=MOST_STARS).contains(&stars) && word.len() >= 4 {
        out.push(word.to_vec());
        for _ in 0..stars {
            out = out.iter().flat_map(|known| VOWELS.map(|vowel| replace_first(known, vowel))).collect();
        }
    }
    let letters = word.iter().filter(|u| is_letter(u.ch)).count();
    let digits = word.iter().filter(|u| u.ch.is_ascii_digit()).count();
    // `k33p` is a word, `hr77` and `25mln` have a number at one end.
    let inside = |unit: Option<&Unit>| unit.is_some_and(|u| !u.ch.is_ascii_digit());
    let within = inside(word.first()) && inside(word.last());
    if digits > 0 && letters >= 2 && digits <= letters && (within || !digits_are_a_number(word)) {
        let second = |u: &Unit| Unit { ch: lookalike::leet_second(u.ch).unwrap_or(u.ch), ..*u };
        out.push(word.iter().map(second).collect());
    }
    if drawn && word.len() >= 3 {
        out.extend(
            lookalike::draw(word.iter().map(|u| u.ch))
                .zip(word.first())
                .map(|(letters, first)| letters.into_iter().map(|ch| Unit { ch, ..*first }).collect()),
        );
    }
    out
}

fn replace_first(word: &[Unit], vowel: char) -> Vec<Unit> {
    let mut word = word.to_vec();
    if let Some(star) = word.iter_mut().find(|u| u.ch == STAR) {
        star.ch = vowel;
    }
    word
}

/// Puts look-alike letters and digits inside a word back; tells whether anything changed.
pub(super) fn repair(word: &mut Vec<Unit>, text: Script) -> bool {
    let mut changed = false;
    let target = lookalike::intended(word.iter().map(|u| u.ch), text);
    if let Some(target) = target {
        for unit in word.iter_mut() {
            let new = lookalike::rewrite(unit.ch, target);
            changed |= new != unit.ch;
            unit.ch = new;
        }
    }
    let odd = word.iter().filter(|u| u.ch.is_ascii_digit() || is_leet_sign(u.ch)).count();
    if odd == 0 {
        return changed;
    }
    let letters = word.iter().filter(|u| is_letter(u.ch)).count();
    if letters >= 3 && odd <= letters && !digits_are_a_number(word) {
        let own = word.iter().find_map(|u| lookalike::script(u.ch)).unwrap_or(text);
        let last_letter = word.iter().rposition(|u| is_letter(u.ch)).unwrap_or(0);
        for unit in word.iter_mut().take(last_letter) {
            if let Some(new) = (!is_letter(unit.ch)).then(|| lookalike::leet(unit.ch, own)).flatten() {
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
