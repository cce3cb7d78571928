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
