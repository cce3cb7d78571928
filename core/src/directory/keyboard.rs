//! Text typed with the other keyboard layout switched on.

/// The same keys on a Latin (QWERTY) and on a Russian (ЙЦУКЕН) keyboard.
const KEYS: [(char, char); 33] = [
    ('q', 'й'),
    ('w', 'ц'),
    ('e', 'у'),
    ('r', 'к'),
    ('t', 'е'),
    ('y', 'н'),
    ('u', 'г'),
    ('i', 'ш'),
    ('o', 'щ'),
    ('p', 'з'),
    ('[', 'х'),
    (']', 'ъ'),
    ('a', 'ф'),
    ('s', 'ы'),
    ('d', 'в'),
    ('f', 'а'),
    ('g', 'п'),
    ('h', 'р'),
    ('j', 'о'),
    ('k', 'л'),
    ('l', 'д'),
    (';', 'ж'),
    ('\'', 'э'),
    ('z', 'я'),
    ('x', 'ч'),
    ('c', 'с'),
    ('v', 'м'),
    ('b', 'и'),
    ('n', 'т'),
    ('m', 'ь'),
    (',', 'б'),
    ('.', 'ю'),
    ('`', 'ё'),
];

/// The text as it would be on the other layout; `None` when no letter changes.
pub(super) fn other_layout(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let cyrillic = lower.chars().any(|c| KEYS.iter().any(|(_, r)| *r == c));
    let latin = lower.chars().any(|c| c.is_ascii_alphabetic());
    let swap = |c: char| match (cyrillic, latin) {
        (true, false) => KEYS.iter().find(|(_, r)| *r == c).map_or(c, |(l, _)| *l),
        (false, true) => KEYS.iter().find(|(l, _)| *l == c).map_or(c, |(_, r)| *r),
        _ => c,
    };
    let other: String = lower.chars().map(swap).collect();
    (other != lower).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::other_layout;

    #[test]
    fn keys_change_their_letters_both_ways() {
        assert_eq!(other_layout("Nfbkfyl").as_deref(), Some("таиланд"));
        assert_eq!(other_layout("ерфшдфтв").as_deref(), Some("thailand"));
        assert_eq!(other_layout("1300"), None);
        assert_eq!(other_layout("mixed ы"), None);
    }
}
