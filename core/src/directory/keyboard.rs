//! Text typed while another keyboard layout was switched on.

use crate::text::fold::search_key;

/// The same keys on each layout, in one order: ``` `1..= ```, three rows of letters from left to right, the key `\` before the last.
/// Source: xkeyboard-config 2.35.1 (symbols `us`, `ru`, `kz`, `kg`, `tj`, `uz`, the default variant of each, unshifted).
const LAYOUTS: [&str; 6] = [
    r"`1234567890-=qwertyuiop[]asdfghjkl;'\zxcvbnm,./",
    r"ё1234567890-=йцукенгшщзхъфывапролджэ\ячсмитьбю.",
    "(\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэ\\ячсмитьбю№",
    "ё1234567890өңйцукенгшщзхъфывапролджэүячсмитьбю.",
    r"ё1234567890ғӯйқукенгшҳзхъфҷвапролджэ\ячсмитӣбю.",
    r"ё1234567890ғҳйцукенгшўзхъфқвапролджэ\ячсмитьбю.",
];

/// Places in [`LAYOUTS`].
const LATIN: usize = 0;
const RUSSIAN: usize = 1;
const KAZAKH: usize = 2;

/// What may have been meant, likeliest first; nothing that would be searched for in the same way as the text itself.
///
/// A Latin text may have been meant for any of the Cyrillic layouts. A Cyrillic one may have been meant for the Latin layout,
/// and one typed on the Russian layout for a neighbour's, whose own letters lie on other keys.
pub(super) fn readings(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let latin = lower.chars().any(|c| c.is_ascii_alphabetic());
    let cyrillic = lower.chars().any(is_cyrillic);
    let mut asked = vec![search_key(&lower)];
    let mut readings = Vec::new();
    for from in 0..LAYOUTS.len() {
        let fits =
            if from == LATIN { latin && !cyrillic } else { cyrillic && !latin && has_all(from, &lower) };
        if !fits {
            continue;
        }
        for to in 0..LAYOUTS.len() {
            // From a neighbour's layout only the way to Latin letters is worth trying; in a sentence the neighbours' letters are
            // slips like others.
            let neighbours = from != LATIN && to != LATIN;
            if to == from || (neighbours && (from > RUSSIAN || lower.trim().contains(' '))) {
                continue;
            }
            let reading = typed_on(&lower, from, to);
            let key = search_key(&reading);
            if !asked.contains(&key) {
                asked.push(key);
                readings.push(reading);
            }
        }
    }
    readings
}

/// The digits that were meant by letters: the Kazakh layout has letters where others have digits.
pub(super) fn digits(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let read = typed_on(&lower, KAZAKH, LATIN);
    (lower.chars().any(is_cyrillic) && !read.chars().any(char::is_alphabetic)).then_some(read)
}

/// The text as the same keys write it on another layout.
fn typed_on(text: &str, from: usize, to: usize) -> String {
    let (from, to) = (layout(from), layout(to));
    let key = |c: char| from.chars().zip(to.chars()).find(|(own, _)| *own == c).map_or(c, |(_, other)| other);
    text.chars().map(key).collect()
}

fn has_all(at: usize, text: &str) -> bool {
    text.chars().filter(|c| is_cyrillic(*c)).all(|c| layout(at).contains(c))
}

fn layout(at: usize) -> &'static str {
    LAYOUTS.get(at).copied().unwrap_or("")
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{052F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_have_the_same_keys() {
        for layout in LAYOUTS {
            assert_eq!(layout.chars().count(), 47, "{layout}");
        }
    }

    #[test]
    fn keys_change_their_letters_both_ways() {
        for (typed, meant) in [
            ("Nfbkfyl", "таиланд"),
            ("ерфшдфтв", "thailand"),
            ("Rfpf[cnfy", "казахстан"),
            ("0fpf0cnfy", "қазақстан"),
            ("8ylscnfy", "үндыстан"),
            ("-p,trcnfy", "өзбекстан"),
            ("0аза0стан", "қазақстан"),
            ("Njsbrbcnjy", "тоҷикистон"),
            ("wbhubpbcnjy", "қиргизистон"),
            ("Jp,trbcnjy", "озбекистон"),
            ("Op,trbcnjy", "ўзбекистон"),
            ("Щзбекистон", "ўзбекистон"),
            ("Тоыикистон", "тоҷикистон"),
            ("ҷфкфр", "sarah"),
        ] {
            let readings = readings(typed);
            let wanted = search_key(meant);
            assert!(readings.iter().any(|r| search_key(r) == wanted), "{typed}: {readings:?}");
        }
    }

    #[test]
    fn what_no_layout_changes_has_no_reading() {
        for text in ["1300", "", "mixed ы", "แม่สอด", "😀"] {
            assert!(readings(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn digits_typed_on_the_kazakh_layout_are_read() {
        assert_eq!(digits("\"іққ").as_deref(), Some("1300"));
        assert_eq!(digits("қә ,.ғ іұұғ").as_deref(), Some("02 675 3995"));
        assert_eq!(digits("қазақ"), None);
        assert_eq!(digits("1300"), None);
    }
}
