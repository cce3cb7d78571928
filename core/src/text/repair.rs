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
    matches!(c, '@' | '$')
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
