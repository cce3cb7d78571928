//! Places in a text, counted in the three ways that programs count.
//!
//! The core counts Unicode scalars. Kotlin and Swift text views count UTF-16 units. Rust slices count bytes.

/// Offset in UTF-16 code units of the scalar number `scalar`; the length of the text when it is past the end.
#[must_use]
pub fn utf16_offset(text: &str, scalar: usize) -> usize {
    text.chars().take(scalar).map(char::len_utf16).sum()
}

/// A span of scalars as a span of UTF-16 code units.
#[must_use]
pub fn utf16_span(text: &str, start: usize, end: usize) -> (usize, usize) {
    let from = utf16_offset(text, start);
    let len: usize = text.chars().skip(start).take(end.saturating_sub(start)).map(char::len_utf16).sum();
    (from, from + len)
}

/// Scalar spans to UTF-16 spans for many spans of one text: one pass over the text, then constant time each.
#[derive(Debug)]
pub struct Utf16Index {
    offsets: Vec<usize>,
}

impl Utf16Index {
    /// Reads the text once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut at = 0;
        let mut offsets: Vec<usize> = Vec::with_capacity(text.len() + 1);
        offsets.push(0);
        for c in text.chars() {
            at += c.len_utf16();
            offsets.push(at);
        }
        Self { offsets }
    }

    /// The UTF-16 offset of a scalar; the length of the text when it is past the end.
    #[must_use]
    pub fn offset(&self, scalar: usize) -> usize {
        self.offsets.get(scalar).or(self.offsets.last()).copied().unwrap_or(0)
    }

    /// The UTF-16 span of a scalar span.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> (usize, usize) {
        (self.offset(start), self.offset(end))
    }
}

/// The characters from scalar `start` up to `end`.
#[must_use]
pub fn quote(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end.saturating_sub(start)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn astral_characters_count_two() {
        let text = "a😀ўb";
        assert_eq!(utf16_offset(text, 0), 0);
        assert_eq!(utf16_offset(text, 2), 3);
        assert_eq!(utf16_span(text, 1, 3), (1, 4));
        assert_eq!(utf16_offset(text, 99), 5);
        let index = Utf16Index::new(text);
        assert_eq!(index.span(1, 3), (1, 4));
        assert_eq!(index.offset(99), 5);
        assert_eq!(quote(text, 1, 3), "😀ў");
    }
}
