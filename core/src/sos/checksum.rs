//! The two check characters at the end of message A.
//!
//! A person copies the text by hand, so letters are folded to upper case, `O` to `0`, `I` and `L` to `1`, and blanks are left out.
//! Over what remains the value is the sum of `character * g^place` modulo 509, doubled, plus one when the number of characters is odd.
//! 509 is a prime of which 2 is a primitive root: the weights of the first 508 places differ, so that no change of one character and no
//! swap of two goes unseen. The last bit sees what a sum of one line cannot be sure of: a character too many or too few.

use crate::journal::anchor::{character, digit};

/// Modulus of the sum: the largest prime whose double fits two characters of five bits, with room for the last bit.
const PRIME: u32 = 509;

/// A primitive root of [`PRIME`].
const ROOT: u32 = 2;

/// One spelling for what people and phones confuse; `None` for a blank.
#[must_use]
pub fn folded(c: char) -> Option<char> {
    match c.to_ascii_uppercase() {
        c if c.is_whitespace() => None,
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        other => Some(other),
    }
}

/// The check characters for a text.
#[must_use]
pub fn check_of(text: &str) -> [char; 2] {
    let value = value(text);
    [character(u64::from(value >> 5)), character(u64::from(value))]
}

/// True when the two characters at the end fit everything before them.
#[must_use]
pub fn holds(text: &str) -> bool {
    let mut letters = text.trim_end().chars();
    let (low, high) = (letters.next_back().and_then(digit), letters.next_back().and_then(digit));
    let found = high.zip(low).map(|(high, low)| u32::from(high) << 5 | u32::from(low));
    // Other letters are in no message; their numbers could stand for one of ours in the sum. Programs that pass a message on put
    // blanks of other kinds in.
    text.chars().all(|c| c.is_ascii() || c.is_whitespace()) && found == Some(value(letters.as_str()))
}

fn value(text: &str) -> u32 {
    let (sum, _, odd) = text.chars().filter_map(folded).fold((0, 1, 0), |(sum, weight, odd), c| {
        let weight = weight * ROOT % PRIME;
        ((sum + u32::from(c) % PRIME * weight) % PRIME, weight, 1 - odd)
    });
    sum * 2 + odd
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_primitive() {
        // 508 = 2^2 * 127: no proper divisor's power is 1.
        for divisor in [254, 4] {
            assert_ne!((0..divisor).fold(1, |p, _| p * ROOT % PRIME), 1, "{divisor}");
        }
    }

    #[test]
    fn changed_doubled_lost_and_swapped_characters_are_noticed() {
        let text = "SOS KG CITIZEN. POS 16.71300,98.57500 +-50M. 2026-11-23 06:40 UTC. REF K7Q2. 7ZQ4";
        let [high, low] = check_of(text);
        let whole = |text: &str| holds(&format!("{text} {high}{low}"));
        assert!(whole(text) && whole(&text.to_lowercase().replace('0', "o").replace('1', "l")));
        let letters: Vec<char> = text.chars().collect();
        let write = |letters: &[char]| letters.iter().collect::<String>();
        for i in 0..letters.len() {
            let mut without = letters.clone();
            without.remove(i);
            assert_eq!(whole(&write(&without)), letters[i] == ' ', "{i} lost");
            for c in ' '..='~' {
                let mut changed = letters.clone();
                changed[i] = c;
                let same = folded(c) == folded(letters[i]);
                assert_eq!(whole(&write(&changed)), same, "{i} {c}");
                let mut more = letters.clone();
                more.insert(i, c);
                assert_eq!(whole(&write(&more)), c == ' ', "{i} {c} more");
            }
            for j in i + 1..letters.len() {
                let mut swapped = letters.clone();
                swapped.swap(i, j);
                let same = folded(letters[i]) == folded(letters[j]);
                // Where one of them is a blank the others move.
                if letters[i] != ' ' && letters[j] != ' ' {
                    assert_eq!(whole(&write(&swapped)), same, "{i} {j}");
                }
            }
        }
        assert!(whole(&text.replace(' ', "\u{a0}")) && whole(&text.replace(' ', "\u{202f}\u{2003}")));
        assert!(!holds("") && !holds("A") && !holds("ж"));
    }
}
