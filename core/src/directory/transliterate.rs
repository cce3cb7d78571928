//! From one script to the other, good enough to be read aloud and no more.
//!
//! Source languages are those of the app. From Cyrillic one table serves all five, since their letters do not contradict each
//! other; from Latin the alphabets do (`x`, `q`, `j`, `c`), so the letters of a text decide whether it is Azerbaijani,
//! Uzbek or neither. Signs of other scripts stay as they are.

use super::phrases::Script;

/// Cyrillic letters of ru, uz-Cyrl, kk, ky and tg, lower case, with what readers of Uzbek, Azerbaijani and English all say.
const TO_LATIN: [(char, &str); 46] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "yo"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sh"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('ў', "o'"),
    ('қ', "q"),
    ('ғ', "gh"),
    ('ҳ', "h"),
    ('һ', "h"),
    ('ә', "a"),
    ('ң', "ng"),
    ('ө', "o"),
    ('ұ', "u"),
    ('ү', "u"),
    ('і', "i"),
    ('ӣ', "i"),
    ('ӯ', "u"),
];

/// Uzbek, longest first; the result is Uzbek Cyrillic.
const UZBEK: [(&str, &str); 37] = [
    ("yoʻ", "йў"),
    ("oʻ", "ў"),
    ("gʻ", "ғ"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("ya", "я"),
    ("yo", "ё"),
    ("yu", "ю"),
    ("ye", "е"),
    ("ʼ", "ъ"),
    ("a", "а"),
    ("b", "б"),
    ("c", "к"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "ҳ"),
    ("i", "и"),
    ("j", "ж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("q", "қ"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("v", "в"),
    ("w", "в"),
    ("x", "х"),
    ("y", "й"),
    ("z", "з"),
    ("ʻ", ""),
];

/// Azerbaijani, for readers of Russian and Kazakh.
const AZERBAIJANI: [(&str, &str); 36] = [
    ("ya", "я"),
    ("yu", "ю"),
    ("yo", "ё"),
    ("ye", "е"),
    ("a", "а"),
    ("b", "б"),
    ("c", "дж"),
    ("ç", "ч"),
    ("d", "д"),
    ("e", "е"),
    ("ə", "э"),
    ("f", "ф"),
    ("g", "г"),
    ("ğ", "г"),
    ("h", "х"),
    ("x", "х"),
    ("ı", "ы"),
    ("i", "и"),
    ("j", "ж"),
    ("k", "к"),
    ("q", "г"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("ö", "ё"),
    ("p", "п"),
    ("r", "р"),
    ("s", "с"),
    ("ş", "ш"),
    ("t", "т"),
    ("u", "у"),
    ("ü", "ю"),
    ("v", "в"),
    ("y", "й"),
    ("z", "з"),
];

/// English and anything else in Latin letters: names of countries and towns above all.
const OTHER: [(&str, &str); 39] = [
    ("sch", "ш"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("zh", "ж"),
    ("kh", "х"),
    ("gh", "г"),
    ("th", "т"),
    ("ph", "ф"),
    ("ts", "ц"),
    ("oo", "у"),
    ("ee", "и"),
    ("ya", "я"),
    ("yu", "ю"),
    ("a", "а"),
    ("b", "б"),
    ("c", "к"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "х"),
    ("i", "и"),
    ("j", "дж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("q", "к"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("v", "в"),
    ("w", "в"),
    ("x", "кс"),
    ("y", "й"),
    ("z", "з"),
];

/// The text in the letters of `script`, to be read aloud. Letters of that script stay, and so does what is no letter.
pub fn transliterate(text: &str, script: Script) -> String {
    match script {
        Script::Latin => to_latin(text),
        Script::Cyrillic => to_cyrillic(text),
    }
}

fn to_latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What stood before: "е" begins with a "y" at the start of a word and behind a vowel or a sign.
    let mut before = ' ';
    for sign in text.chars() {
        let lower = sign.to_lowercase().next().unwrap_or(sign);
        let opens = !before.is_alphabetic() || "аеёиоуыэюяәөұүіўӣӯъь".contains(before);
        let said = match lower {
            'е' if opens => Some("ye"),
            'ё' if "жшщч".contains(before) => Some("o"),
            'ҷ' | 'җ' => Some("j"),
            _ => TO_LATIN.iter().find(|(letter, _)| *letter == lower).map(|(_, said)| *said),
        };
        match said {
            Some(said) => push_cased(&mut out, said, sign != lower),
            None => out.push(sign),
        }
        before = lower;
    }
    out
}

fn to_cyrillic(text: &str) -> String {
    let text = text.replace(['\u{2018}', '`', '\u{2bf}'], "ʻ").replace('\u{2019}', "ʼ");
    let lower = text.to_lowercase();
    let table: &[(&str, &str)] = if lower.contains(['ə', 'ı', 'ö', 'ü', 'ç', 'ş', 'ğ']) {
        &AZERBAIJANI
    } else if lower.contains("oʻ") || lower.contains("gʻ") || is_uzbek(&lower) {
        &UZBEK
    } else {
        &OTHER
    };
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text.as_str();
    let mut before = ' ';
    while let Some(sign) = rest.chars().next() {
        let found = table.iter().find(|(letters, _)| starts_with(rest, letters));
        let Some((letters, said)) = found else {
            out.push(sign);
            before = sign;
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            continue;
        };
        let vowel_next = rest.chars().nth(1).is_some_and(|c| "aeiouAEIOU".contains(c));
        let said = match *letters {
            // At the start of a word and in "aeroport" a bare "e" is no "ye".
            "e" if !before.is_alphabetic() || "aoAO".contains(before) => "э",
            // "Kyrgyzstan", but "Kenya" and "Yemen".
            "y" if table == OTHER.as_slice() && !vowel_next => "и",
            _ => said,
        };
        push_cased(&mut out, said, sign.is_uppercase());
        for _ in letters.chars() {
            let mut left = rest.chars();
            before = left.next().unwrap_or(' ');
            rest = left.as_str();
        }
    }
    out
}

/// True when the text begins with these letters, in any case. The dotted capital of Azerbaijani counts as `i`.
fn starts_with(text: &str, letters: &str) -> bool {
    let mut signs =
        text.chars().map(|sign| if sign == 'İ' { 'i' } else { sign.to_lowercase().next().unwrap_or(sign) });
    letters.chars().all(|letter| signs.next() == Some(letter))
}

/// Words of the app's Uzbek sentences: its letters alone do not tell it from English.
fn is_uzbek(lower: &str) -> bool {
    lower.split(|c: char| !c.is_alphabetic() && c != 'ʻ' && c != 'ʼ').any(|word| {
        matches!(
            word,
            "men" | "menga" | "meni" | "kerak" | "va" | "yordam" | "hozir" | "iltimos" | "bu" | "uchun"
        )
    })
}

/// Appends with a capital where the original had one.
fn push_cased(out: &mut String, said: &str, capital: bool) {
    let mut signs = said.chars();
    match signs.next() {
        Some(first) if capital => {
            out.extend(first.to_uppercase());
            out.push_str(signs.as_str());
        }
        _ => out.push_str(said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{LANGUAGES, Words};

    #[test]
    fn cyrillic_is_read_in_latin_letters() {
        for (text, said) in [
            ("Здравствуйте. Я гражданин Кыргызстана.", "Zdravstvuyte. Ya grazhdanin Kyrgyzstana."),
            ("Ещё подъезд, моё, Елена", "Yesho podyezd, moyo, Yelena"),
            ("Менга ёрдам керак, қўнғироқ қилинг", "Menga yordam kerak, qo'nghiroq qiling"),
            ("Маған көмек керек, әзірбайжан", "Maghan komek kerek, azirbayzhan"),
            ("Мага жардам керек, өлкөңүз", "Maga zhardam kerek, olkonguz"),
            ("Ба ман кӯмак лозим аст, ҷумҳурӣ", "Ba man kumak lozim ast, jumhuri"),
            ("ไทย +66 2 675 3995", "ไทย +66 2 675 3995"),
            ("", ""),
        ] {
            assert_eq!(transliterate(text, Script::Latin), said);
        }
    }

    #[test]
    fn latin_is_read_in_cyrillic_letters() {
        for (text, said) in [
            ("Menga yordam kerak. Oʻzbekiston, qoʻngʻiroq", "Менга ёрдам керак. Ўзбекистон, қўнғироқ"),
            ("Hozir shu yerdaman: Tailand. Elchixona", "Ҳозир шу ердаман: Таиланд. Элчихона"),
            ("Pasportim yoʻq, aeroportga yoʻl", "Паспортим йўқ, аэропортга йўл"),
            ("Mənə kömək lazımdır. İranda, Çin, yaxşı", "Мэнэ кёмэк лазымдыр. Иранда, Чин, яхшы"),
            ("Azərbaycan", "Азэрбайджан"),
            ("Thailand, Kyrgyzstan, Phuket", "Таиланд, Киргизстан, Фукет"),
            ("Кыргызстан 1300", "Кыргызстан 1300"),
        ] {
            assert_eq!(transliterate(text, Script::Cyrillic), said);
        }
    }

    #[test]
    fn every_sentence_of_the_app_comes_out_in_one_script() {
        let keys = ["own", "third", "trafficking", "local", "home", "at-home", "interpreter"];
        for language in LANGUAGES {
            let words = Words::new(language);
            for key in keys {
                let text = words
                    .say(&format!("directory-say-{key}"), &[("citizen", "".into()), ("place", "".into())]);
                let latin = transliterate(&text, Script::Latin);
                let cyrillic = transliterate(&text, Script::Cyrillic);
                let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
                assert!(!latin.chars().any(is_cyrillic), "{language}: {latin}");
                assert!(
                    !cyrillic.chars().any(|c| c.is_alphabetic() && !is_cyrillic(c)),
                    "{language}: {cyrillic}"
                );
            }
        }
    }
}
