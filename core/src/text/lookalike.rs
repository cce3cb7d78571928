//! Letters of one alphabet that look like letters of another.
//!
//! `рaбoта` with Latin `a` and `o` reads as Russian and is found by no search. A word that mixes alphabets is written back
//! in the alphabet of its unmistakable letters (`б`, `т` in lower case), so that the word the reader sees is the word we match.

/// The alphabets that are mixed in practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek, Armenian, small capitals: never the word's own alphabet here.
    Foreign,
}

/// The alphabet of a letter; `None` for a digit, a sign or a letter of a script that is never mixed in.
#[inline]
#[must_use]
pub fn script(c: char) -> Option<Script> {
    match c {
        'a'..='z' | 'A'..='Z' => Some(Script::Latin),
        '\u{0400}'..='\u{052F}' => Some(Script::Cyrillic),
        'ᴀ'..='ᴢ' | 'ʀ' | 'ɴ' | 'ʙ' | 'ʜ' | 'ʟ' | 'ɡ' => Some(Script::Foreign),
        '\u{00C0}'..='\u{024F}' | '\u{0259}' | '\u{1E00}'..='\u{1EFF}' => Some(Script::Latin),
        '\u{0370}'..='\u{03FF}' | '\u{0531}'..='\u{0587}' => Some(Script::Foreign),
        _ => None,
    }
}

/// The Cyrillic letter that this letter is drawn like.
#[must_use]
pub fn to_cyrillic(c: char) -> Option<char> {
    Some(match c {
        'a' | 'α' | 'ɑ' => 'а',
        'A' | 'Α' | 'ᴀ' => 'А',
        'B' | 'Β' | 'ʙ' | 'ᴃ' => 'В',
        'b' => 'ь',
        'c' | 'ϲ' | 'ᴄ' => 'с',
        'C' | 'Ϲ' => 'С',
        'e' | 'ε' | 'ᴇ' | 'é' | 'è' | 'ë' => 'е',
        'E' | 'Ε' => 'Е',
        'g' | 'ɡ' => 'д',
        'G' => 'Д',
        'h' | 'ʜ' => 'н',
        'H' | 'Η' => 'Н',
        'i' | 'ι' | 'í' | 'ï' => 'і',
        'I' | 'Ι' => 'І',
        'j' => 'ј',
        'k' | 'κ' | 'ᴋ' => 'к',
        'K' | 'Κ' => 'К',
        'm' | 'ᴍ' => 'м',
        'M' | 'Μ' => 'М',
        'n' | 'π' | 'ո' | 'η' => 'п',
        'N' => 'П',
        'o' | 'ο' | 'σ' | 'օ' | 'ᴏ' | 'ó' | 'ò' | 'ö' => 'о',
        'O' | 'Ο' | 'Օ' => 'О',
        'p' | 'ρ' | 'ᴘ' => 'р',
        'P' | 'Ρ' => 'Р',
        'r' | 'ᴦ' => 'г',
        'R' => 'Г',
        's' | 'ѕ' => 'ѕ',
        't' | 'τ' | 'ᴛ' => 'т',
        'T' | 'Τ' => 'Т',
        'u' | 'ս' => 'и',
        'U' => 'И',
        'x' | 'χ' => 'х',
        'X' | 'Χ' => 'Х',
        'y' | 'γ' | 'ý' => 'у',
        'Y' | 'Υ' => 'У',
        'λ' | 'Λ' => 'л',
        'φ' | 'Φ' => 'ф',
        _ => return None,
    })
}

/// The Latin letter that this letter is drawn like.
#[must_use]
pub fn to_latin(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' => 'a',
        'А' | 'Α' | 'ᴀ' => 'A',
        'В' | 'Β' | 'ʙ' => 'B',
        'в' | 'ь' | 'β' => 'b',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'С' => 'C',
        'ԁ' | 'ᴅ' => 'd',
        'е' | 'ё' | 'ε' | 'ᴇ' => 'e',
        'Е' | 'Ε' => 'E',
        'ɡ' | 'ց' => 'g',
        'һ' | 'н' | 'ʜ' | 'հ' => 'h',
        'Н' | 'Η' | 'Һ' => 'H',
        'і' | 'ι' | 'ї' => 'i',
        'І' | 'Ι' | 'Ӏ' => 'I',
        'ӏ' | 'ʟ' => 'l',
        'ј' => 'j',
        'к' | 'κ' | 'ᴋ' => 'k',
        'К' | 'Κ' => 'K',
        'м' | 'ᴍ' => 'm',
        'М' | 'Μ' => 'M',
        'п' | 'η' | 'ո' | 'ɴ' => 'n',
        'Ν' => 'N',
        'о' | 'ο' | 'σ' | 'օ' | 'ᴏ' => 'o',
        'О' | 'Ο' => 'O',
        'р' | 'ρ' | 'ᴘ' => 'p',
        'Р' | 'Ρ' => 'P',
        'ԛ' => 'q',
        'г' | 'ʀ' => 'r',
        'ѕ' => 's',
        'Ѕ' => 'S',
        'т' | 'τ' | 'ᴛ' => 't',
        'Т' | 'Τ' => 'T',
        'и' | 'υ' | 'ս' | 'ᴜ' => 'u',
        'ν' | 'ᴠ' => 'v',
        'ԝ' | 'ᴡ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'Х' | 'Χ' => 'X',
        'у' | 'γ' | 'ү' => 'y',
        'У' | 'Υ' => 'Y',
        'ᴢ' | 'Ζ' => 'z',
        _ => return None,
    })
}

/// The alphabet that a word is meant to be in, when it mixes several; `None` when it does not.
///
/// Letters with a double in the other alphabet say nothing; the rest decide, then the majority, then `text`, the
/// alphabet of the whole text.
#[must_use]
pub fn intended(word: impl Iterator<Item = char> + Clone, text: Script) -> Option<Script> {
    let (mut latin, mut cyrillic, mut foreign) = (0u32, 0u32, 0u32);
    for c in word.clone() {
        match script(c) {
            Some(Script::Latin) => latin += 1,
            Some(Script::Cyrillic) => cyrillic += 1,
            Some(Script::Foreign) => foreign += 1,
            None => {}
        }
    }
    if u32::from(latin > 0) + u32::from(cyrillic > 0) + u32::from(foreign > 0) < 2 {
        return (foreign > 2).then_some(text);
    }
    let (mut own_latin, mut own_cyrillic) = (0u32, 0u32);
    for c in word {
        match script(c) {
            Some(Script::Latin) => {
                own_latin +=
                    u32::from(to_cyrillic(c).is_none_or(|_| matches!(c, 'b' | 'g' | 'r' | 'n' | 'u')));
            }
            Some(Script::Cyrillic) => {
                own_cyrillic +=
                    u32::from(to_latin(c).is_none_or(|_| matches!(c, 'в' | 'ь' | 'г' | 'и' | 'п' | 'ё')));
            }
            _ => {}
        }
    }
    Some(match own_latin.cmp(&own_cyrillic) {
        std::cmp::Ordering::Greater => Script::Latin,
        std::cmp::Ordering::Less => Script::Cyrillic,
        std::cmp::Ordering::Equal => match latin.cmp(&cyrillic) {
            std::cmp::Ordering::Greater => Script::Latin,
            std::cmp::Ordering::Less => Script::Cyrillic,
            std::cmp::Ordering::Equal => text,
        },
    })
}

/// A letter as it would be in the alphabet `target`; unchanged when it has no double there.
#[must_use]
pub fn rewrite(c: char, target: Script) -> char {
    match (target, script(c)) {
        (Script::Cyrillic, Some(Script::Latin | Script::Foreign)) => to_cyrillic(c).unwrap_or(c),
        (Script::Latin, Some(Script::Cyrillic | Script::Foreign)) => to_latin(c).unwrap_or(c),
        _ => c,
    }
}

/// The letter a digit or sign stands for inside a word (`w0rk`, `3арплата`).
#[must_use]
pub fn leet(c: char, target: Script) -> Option<char> {
    Some(match (target, c) {
        (Script::Cyrillic, '0') => 'о',
        (Script::Cyrillic, '3') => 'з',
        (Script::Cyrillic, '4') => 'ч',
        (Script::Cyrillic, '6') => 'б',
        (Script::Cyrillic, '1') => 'і',
        (Script::Cyrillic, '@') => 'а',
        (_, '0') => 'o',
        (_, '1' | '!' | '|') => 'i',
        (_, '3') => 'e',
        (_, '4' | '@') => 'a',
        (_, '5' | '$') => 's',
        (_, '7') => 't',
        _ => return None,
    })
}

/// The other letter that a digit is drawn for (`6ил3т`, `w0rk`).
#[must_use]
pub fn leet_second(c: char) -> Option<char> {
    Some(match c {
        '0' => 'о',
        '1' => 'л',
        '3' => 'е',
        '4' => 'а',
        '6' => 'б',
        '7' => 'т',
        '8' => 'в',
        '9' => 'я',
        '@' => 'а',
        '!' => 'и',
        '$' => 'с',
        _ => return None,
    })
}

/// Whether Latin letters and digits draw Cyrillic words in this text (`6uJIeT 3a HaW c4eT`): twice at least a digit that only
/// draws a Cyrillic letter stands beside a Latin one.
#[must_use]
pub fn is_drawn(text: impl Iterator<Item = char>) -> bool {
    let (mut before, mut met) = (' ', 0);
    for c in text {
        let beside =
            |digit: char, letter: char| matches!(digit, '3' | '4' | '6') && letter.is_ascii_alphabetic();
        met += u32::from(beside(before, c) || beside(c, before));
        before = c;
        if met >= 2 {
            return true;
        }
    }
    false
}

/// The Cyrillic word that Latin letters and digits draw; `None` when one of them draws nothing.
#[must_use]
pub fn draw(word: impl Iterator<Item = char>) -> Option<Vec<char>> {
    let word: Vec<char> = word.collect();
    let mut out = Vec::with_capacity(word.len());
    let mut rest = word.as_slice();
    loop {
        // Two signs that draw one letter.
        rest = match rest {
            [] => return Some(out),
            ['J' | 'j', 'I' | 'i' | 'l' | '1', after @ ..] => {
                out.push('л');
                after
            }
            ['b' | 'B', 'I' | 'i' | 'l' | '1', after @ ..] => {
                out.push('ы');
                after
            }
            [c, after @ ..] => {
                out.push(match c {
                    'W' | 'w' => 'ш',
                    'B' => 'в',
                    'm' => 'т',
                    '3' => 'з',
                    '4' => 'ч',
                    '6' => 'б',
                    '0' => 'о',
                    other => to_cyrillic(*other)?,
                });
                after
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restore(word: &str) -> String {
        match intended(word.chars(), Script::Cyrillic) {
            Some(target) => word.chars().map(|c| rewrite(c, target)).collect(),
            None => word.to_owned(),
        }
    }

    #[test]
    fn mixed_words_return_to_their_own_alphabet() {
        assert_eq!(restore("рaбoтa"), "работа");
        assert_eq!(restore("rаbоtа"), "rabota");
        assert_eq!(restore("pаsspоrt"), "passport");
        assert_eq!(restore("Таилaнд"), "Таиланд");
        assert_eq!(restore("жұмыc"), "жұмыс");
    }

    #[test]
    fn pure_words_are_left_alone() {
        for word in ["cop", "сор", "passport", "паспорт", "123", "əmək"] {
            assert_eq!(intended(word.chars(), Script::Cyrillic), None, "{word}");
        }
    }
}
