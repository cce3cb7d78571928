//! One spelling for many: folding of scripts, apostrophes and marks.
//!
//! The same word reaches us as `Oʻzbekiston`, `O‘zbekiston`, `O'zbekiston` and `Ўзбекистон`. Folding writes all of them
//! with the same plain Latin letters. It is lossy on purpose: it is for comparing, never for showing.

use unicode_normalization::UnicodeNormalization as _;

/// Signs that are typed for the Uzbek apostrophe and for the glottal stop, and that search never needs.
#[inline]
#[must_use]
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '\u{00B4}'
            | '\u{02B9}'
            | '\u{02BB}'
            | '\u{02BC}'
            | '\u{02BD}'
            | '\u{02BE}'
            | '\u{02BF}'
            | '\u{02C8}'
            | '\u{02CA}'
            | '\u{02CB}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{201A}'
            | '\u{201B}'
            | '\u{2032}'
            | '\u{2035}'
            | '\u{FF07}'
    )
}

/// Latin spelling of a lower-case Cyrillic letter; `None` for a letter of another script.
///
/// One table serves Russian, Uzbek, Kazakh, Kyrgyz and Tajik: where they disagree (`ў` is o, `ӯ` is u) the letters differ.
#[must_use]
pub fn cyrillic(c: char) -> Option<&'static str> {
    Some(match c {
        'а' | 'ә' | 'ӓ' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ғ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ё' => "io",
        'ж' | 'ҷ' | 'ӂ' | 'џ' => "j",
        'з' => "z",
        'и' | 'й' | 'ӣ' | 'і' | 'ї' | 'ы' | 'ј' => "i",
        'к' | 'қ' | 'ҡ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' | 'ў' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ѕ' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' | 'ӯ' => "u",
        'ф' => "f",
        'х' | 'ҳ' | 'һ' => "h",
        'ц' => "c",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

/// Whether this is a combining mark that Latin and Cyrillic spelling can lose (Thai vowel signs are not).
#[inline]
#[must_use]
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0487}')
}

/// A folded character together with the place in the source that it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The character after folding.
    pub ch: char,
    /// Index of the source unit it came from; what a unit is, the caller decides.
    pub from: usize,
}

/// Spells one character with plain Latin letters, as far as it is Latin or Cyrillic.
///
/// Writes nothing for an apostrophe or a mark. Other scripts pass through.
pub fn spell(c: char, from: usize, out: &mut Vec<Letter>) {
    if c.is_ascii() {
        if !is_apostrophe(c) {
            out.push(Letter { ch: c.to_ascii_lowercase(), from });
        }
        return;
    }
    // Small Cyrillic letters, most of most texts, need no look at the case tables.
    if matches!(c, '\u{0430}'..='\u{045F}')
        && let Some(latin) = cyrillic(c)
    {
        out.extend(latin.chars().map(|ch| Letter { ch, from }));
        return;
    }
    for lower in c.to_lowercase() {
        if is_apostrophe(lower) || is_mark(lower) {
            continue;
        }
        if let Some(latin) = cyrillic(lower) {
            out.extend(latin.chars().map(|ch| Letter { ch, from }));
            continue;
        }
        for base in std::iter::once(lower).nfd().filter(|&b| !is_mark(b)) {
            let ch = match base {
                'ə' | 'ɑ' => 'a',
                'ı' => 'i',
                'ł' => 'l',
                'ø' => 'o',
                'đ' | 'ð' => 'd',
                other => cyrillic(other).and_then(|s| s.chars().next()).unwrap_or(other),
            };
            out.push(Letter { ch, from });
        }
    }
}

/// Writes letter groups that languages spell differently in one way, and every double letter once.
///
/// `kh x → h`, `zh → j`, `q → k`, `w → v`, `y → i`, `ts → c`. Digits are never merged: `55` is not `5`.
pub fn squash(letters: &[Letter], out: &mut Vec<Letter>) {
    out.clear();
    let mut rest = letters.iter().copied().peekable();
    while let Some(letter) = rest.next() {
        let next = rest.peek().map(|l| l.ch);
        let (ch, pair) = match (letter.ch, next) {
            ('k', Some('h')) => ('h', true),
            ('z', Some('h')) => ('j', true),
            ('t', Some('s')) => ('c', true),
            ('x', _) => ('h', false),
            ('q', _) => ('k', false),
            ('w', _) => ('v', false),
            ('y', _) => ('i', false),
            (other, _) => (other, false),
        };
        if pair {
            rest.next();
        }
        let double = ch.is_alphabetic() && out.last().is_some_and(|last| last.ch == ch);
        if !double {
            out.push(Letter { ch, from: letter.from });
        }
    }
}

/// The directory's fold key: two spellings of one name give one key.
///
/// Everything that is neither letter nor digit becomes one blank.
#[must_use]
pub fn search_key(text: &str) -> String {
    let mut letters = Vec::with_capacity(text.len());
    for (i, c) in text.nfkc().enumerate() {
        if is_invisible(c) || is_apostrophe(c) || is_mark(c) {
            continue;
        }
        if c.is_alphanumeric() || is_inner_sign(c) {
            spell(c, i, &mut letters);
        } else if letters.last().is_some_and(|l| l.ch != ' ') {
            letters.push(Letter { ch: ' ', from: i });
        }
    }
    let mut squashed = Vec::with_capacity(letters.len());
    squash(&letters, &mut squashed);
    let mut key: String = squashed.iter().map(|l| l.ch).collect();
    key.truncate(key.trim_end().len());
    key
}

/// Vowel signs and tone marks of scripts that need them inside a word (Thai, Burmese, Khmer, Devanagari).
fn is_inner_sign(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Characters that show nothing and only break words: zero-width, bidi controls, soft hyphen, variation selectors, tags.
#[inline]
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::search_key;

    #[test]
    fn spellings_of_one_country_meet() {
        for spelling in
            ["Oʻzbekiston", "O‘zbekiston", "O'zbekiston", "O`zbekiston", "Oʼzbekiston", "Ўзбекистон"]
        {
            assert_eq!(search_key(spelling), "ozbekiston", "{spelling}");
        }
        assert_eq!(search_key("Кыргызстан"), "kirgizstan");
        assert_eq!(search_key("Қырғызстан"), "kirgizstan");
        assert_eq!(search_key("Мьянма"), "mianma");
        assert_eq!(search_key("Myanma"), "mianma");
        assert_eq!(search_key("Тайланд"), search_key("Tailand"));
        assert_eq!(search_key("Қазақстан"), search_key("Qazaqstan"));
        assert_eq!(search_key("Тоҷикистон"), "tojikiston");
        assert_eq!(search_key("Azərbaycan"), "azarbaican");
        assert_eq!(search_key("Хўжанд"), search_key("Xo'jand"));
    }

    #[test]
    fn decomposed_letters_fold_like_composed_ones() {
        assert_eq!(search_key("У\u{0306}збекистон"), "ozbekiston");
        assert_eq!(search_key("Таи\u{0306}ланд"), "tailand");
    }

    #[test]
    fn digits_keep_their_doubles_and_signs_become_blanks() {
        assert_eq!(search_key("+66 (0)2 675-3995"), "66 0 2 675 3995");
        assert_eq!(search_key("Mae  Sot, Tak"), "mae sot tak");
        assert_eq!(search_key("1155"), "1155");
        assert_eq!(search_key("  "), "");
    }

    #[test]
    fn other_scripts_pass_through() {
        assert_eq!(search_key("แม่สอด"), "แม่สอด");
    }
}
