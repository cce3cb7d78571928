//! Text into HTML: escaped, always.

/// An element with one text; nothing for an empty text. `attributes` is our own text, never a stranger's.
pub(crate) fn tag(out: &mut String, name: &str, attributes: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    for part in ["<", name, attributes, ">"] {
        out.push_str(part);
    }
    escape(text, out);
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

/// Text as text: the five signs that HTML gives a meaning.
pub(crate) fn escape(text: &str, out: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// A text as it can be seen: signs that a page would swallow, and those that make letters stand in another order than they were
/// written, get a place of their own.
pub(crate) fn shown(text: &str) -> String {
    let is_direction = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hidden = |c: char| c == '\0' || is_direction(c);
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs_that_turn_letters_around_are_seen() {
        let signs = "\0\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}";
        assert_eq!(super::shown(&format!("a{signs}b")), format!("a{}b", "\u{fffd}".repeat(8)));
        assert_eq!(super::shown("Мен 😀\u{200d}\n"), "Мен 😀\u{200d}\n");
    }
}
